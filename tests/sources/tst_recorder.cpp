// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sources/failures.h"
#include "collectors/sources/livesources.h"
#include "collectors/sources/recordedsources.h"
#include "collectors/sources/recorder.h"
#include "tests/sources/support.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace prose;

using Kind = Error::Kind;
using Want = FileRequest::Want;

static QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Answers a few questions with errors that a test cannot cause on every machine.
class FailingSources : public Sources
{
public:
    Platform platform() const override { return Platform::MacOS; }
    QFuture<Result<Output>> run(const Command &command) override
    {
        const QString source = command.words().join(u' ');
        if (command.program == "denied"_L1)
            return ready<Output>({Kind::Denied, source, u"for anna"_s});
        if (command.program == "never"_L1)
            return ready<Output>(timedOut(command.timeout, source));
        if (command.program == "stopped"_L1)
            return ready<Output>(stopped(source));
        return ready<Output>({Kind::Missing, source, {}});
    }
    QFuture<FileAnswers> read(const FileRequest &request) override
    {
        FileAnswers answers;
        for (const QString &pattern : request.patterns) {
            const QString path = pattern == "/root/*"_L1 ? u"/root"_s : pattern;
            const Kind kind = path.startsWith("/gone"_L1) ? Kind::Missing : path.startsWith("/stopped"_L1) ? Kind::Stopped : Kind::Denied;
            answers[pattern].insert(path, std::unexpected(Error{kind, path, {}}));
        }
        return QtFuture::makeReadyValueFuture(answers);
    }
    QFuture<Result<QByteArray>> call(const Call &call) override
    {
        return ready<QByteArray>({Kind::TimedOut, call.words().join(u' '), u"after 2 s"_s});
    }
    void stop() override {}

private:
    template<class T>
    static QFuture<Result<T>> ready(const Error &error)
    {
        return QtFuture::makeReadyValueFuture<Result<T>>(std::unexpected(error));
    }
};

class TestRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void replaysWhatItHeard();
    void replaysErrors();
    void replaysAPart();
    void scrubsEverything();
    void unansweredIsLeftOut();
    void theLastAnswerCounts();
    void savesOverARecording();
    void refusesOtherFolders_data();
    void refusesOtherFolders();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString at(const QString &name) const { return m_folder->filePath(name); }
    static void save(const Recorder &recorder, const QString &folder)
    {
        const auto saved = recorder.save(folder);
        QVERIFY2(saved, saved ? "" : qPrintable(errorLine(saved.error())));
    }
    static std::shared_ptr<RecordedSources> replay(const QString &folder)
    {
        auto sources = RecordedSources::open(folder);
        if (!sources)
            qFatal("%s", qPrintable(errorLine(sources.error())));
        return *sources;
    }
};

void TestRecorder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(at(u"sys/devices/sda/queue"_s)) && QDir().mkpath(at(u"sys/devices/sdb"_s)) && QDir().mkpath(at(u"sys/block"_s)));
    QVERIFY(QDir().mkpath(at(u"sys/empty"_s)));
    write(at(u"sys/devices/sda/size"_s), "100\n");
    write(at(u"sys/devices/sda/queue/rotational"_s), "1\n");
    write(at(u"sys/devices/sdb/size"_s), QByteArray("\0\xff binary\n", 10));
    QVERIFY(QFile::link(u"../devices/sda"_s, at(u"sys/block/sda"_s)));
    QVERIFY(QFile::link(u"../devices/sdb"_s, at(u"sys/block/sdb"_s)));
    QVERIFY(QFile::link(u"../devices/gone"_s, at(u"sys/block/gone"_s)));
}

void TestRecorder::replaysWhatItHeard()
{
    const QList<Command> commands{
        {u"echo"_s, {u"hello"_s, u"a b"_s}}, {u"false"_s, {}}, {u"ls"_s, {u"/nowhere/at/all"_s}}, {u"nosuchprogram"_s, {u"-v"_s}}};
    const QList<Call> calls{{u"uname"_s, {}}, {u"statvfs"_s, u"/nowhere"_s}, {u"sysconf"_s, {}},
                            {u"now"_s, {}},   {u"interfaces"_s, {}},         {u"nosuch"_s, {}}};
    const QList<FileRequest> requests{
        {Want::Contents,
         {at(u"sys/block/*/size"_s), at(u"sys/devices/sda/queue/*"_s), at(u"sys/devices/sda"_s), at(u"sys/block/gone"_s),
          at(u"sys/nothing"_s), at(u"nothing/*"_s), at(u"sys/*"_s), at(u"sys/empty"_s)}},
        {Want::Links, {at(u"sys/block/*"_s), at(u"sys/devices/sda/size"_s), at(u"sys/nothing"_s), at(u"sys/block/sda"_s), at(u"sys/*"_s)}},
        {Want::Names, {at(u"sys/block/*"_s), at(u"sys/*"_s), at(u"sys/devices/*/queue"_s), at(u"sys/nothing"_s), at(u"sys/block/gone"_s)}},
    };
    Recorder recorder(std::make_shared<LiveSources>());
    QHash<QString, Result<Output>> outputs;
    QHash<QString, Result<QByteArray>> called;
    QList<FileAnswers> answers;
    for (const Command &command : commands)
        outputs.insert(command.words().join(u' '), waitFor(recorder.run(command)));
    for (const Call &call : calls)
        called.insert(call.words().join(u' '), waitFor(recorder.call(call)));
    for (const FileRequest &request : requests)
        answers += waitFor(recorder.read(request));
    QVERIFY(outputs[u"echo hello a b"_s].value().standardOutput == "hello a b\n");
    QVERIFY(!outputs[u"ls /nowhere/at/all"_s].value().standardError.isEmpty());

    save(recorder, at(u"recording"_s));
    const auto replayed = replay(at(u"recording"_s));
    QCOMPARE(replayed->platform(), recorder.platform());
    const QJsonDocument manifest = QJsonDocument::fromJson(bytesOf(at(u"recording/manifest.json"_s)));
    QCOMPARE(manifest["arch"_L1].toString(), QString::fromLatin1(called[u"uname"_s].value().split('\n').last()));
    QCOMPARE(manifest["recorded_at"_L1].toDouble(), called[u"now"_s].value().toDouble());
    for (const Command &command : commands)
        QVERIFY2(waitFor(replayed->run(command)) == outputs[command.words().join(u' ')], qPrintable(command.program));
    for (const Call &call : calls) {
        auto expected = called[call.words().join(u' ')];
        QVERIFY2(waitFor(replayed->call(call)) == expected, qPrintable(call.name));
    }
    for (qsizetype i = 0; i < requests.size(); ++i) {
        const FileAnswers again = waitFor(replayed->read(requests.at(i)));
        for (const QString &pattern : requests.at(i).patterns) {
            QCOMPARE(again[pattern].keys(), answers.at(i)[pattern].keys());
            QVERIFY2(again[pattern] == answers.at(i)[pattern], qPrintable(pattern));
        }
    }
}

void TestRecorder::replaysErrors()
{
    const QList<Command> commands{{u"denied"_s, {}}, {u"never"_s, {}, 3s}, {u"missing"_s, {}}};
    const QList<FileRequest> requests{{Want::Contents, {u"/etc/shadow"_s, u"/gone/file"_s, u"/root/*"_s}},
                                      {Want::Links, {u"/proc/1/exe"_s, u"/gone/link"_s}},
                                      {Want::Names, {u"/private/x"_s, u"/gone/name"_s}}};
    Recorder recorder(std::make_shared<FailingSources>());
    for (const Command &command : commands)
        QVERIFY(recorder.run(command).isFinished());
    QVERIFY(recorder.run({u"stopped"_s, {}}).isFinished());
    QVERIFY(recorder.call({u"statvfs"_s, u"/dead"_s}).isFinished());
    for (const FileRequest &request : requests)
        QVERIFY(recorder.read(request).isFinished());
    QVERIFY(recorder.read({Want::Contents, {u"/stopped"_s}}).isFinished());

    save(recorder, at(u"recording"_s));
    QVERIFY(!bytesOf(at(u"recording/manifest.json"_s)).contains("stopped"));
    const auto replayed = replay(at(u"recording"_s));
    QCOMPARE(replayed->platform(), Platform::MacOS);
    FailingSources original;
    for (const Command &command : commands)
        QCOMPARE(waitFor(replayed->run(command)).error(), waitFor(original.run(command)).error());
    QCOMPARE(waitFor(replayed->call({u"statvfs"_s, u"/dead"_s})).error().kind, Kind::TimedOut);
    for (const FileRequest &request : requests) {
        const FileAnswers expected = waitFor(original.read(request));
        const FileAnswers again = waitFor(replayed->read(request));
        for (const QString &pattern : request.patterns) {
            QCOMPARE(again[pattern].keys(), expected[pattern].keys());
            QCOMPARE(again[pattern].first().error(), expected[pattern].first().error());
        }
    }
}

void TestRecorder::replaysAPart()
{
    const Command endless{.program = u"yes"_s, .arguments = {}, .timeout = 300ms, .outputLimitBytes = 1000, .isPartWelcome = true};
    Recorder recorder(std::make_shared<LiveSources>());
    const auto part = waitFor(recorder.run(endless));
    QVERIFY(part && part->isPartial && part->standardOutput.size() == 1000);
    save(recorder, at(u"recording"_s));
    QVERIFY(waitFor(replay(at(u"recording"_s))->run(endless)) == part);
}

void TestRecorder::scrubsEverything()
{
    QVERIFY(QDir().mkpath(at(u"anna"_s)));
    write(at(u"anna/notes"_s), "by anna");
    QVERIFY(QFile::link(u"anna/notes"_s, at(u"link"_s)));
    const auto scrub = [](QByteArray bytes) { return bytes.replace("anna", "user-1"); };
    Recorder recorder(std::make_shared<LiveSources>(), scrub);
    std::ignore = waitFor(recorder.run({u"echo"_s, {u"anna"_s}}));
    std::ignore = waitFor(recorder.run({u"ls"_s, {u"/nowhere/anna"_s}}));
    std::ignore = waitFor(recorder.call({u"statvfs"_s, u"/nowhere/anna"_s}));
    std::ignore = waitFor(recorder.read({Want::Contents, {at(u"anna/notes"_s)}}));
    std::ignore = waitFor(recorder.read({Want::Links, {at(u"link"_s)}}));
    std::ignore = waitFor(recorder.read({Want::Names, {at(u"anna/*"_s)}}));
    Recorder failing(std::make_shared<FailingSources>(), scrub);
    std::ignore = waitFor(failing.run({u"denied"_s, {}}));
    save(recorder, at(u"recording"_s));
    save(failing, at(u"failing"_s));

    for (const QString &folder : {at(u"recording"_s), at(u"failing"_s)}) {
        QStringList files{folder + "/manifest.json"_L1};
        for (const auto allFiles = QDir(folder + "/files"_L1).entryInfoList(QDir::Files); const QFileInfo &file : allFiles)
            files += file.filePath();
        for (const QString &file : std::as_const(files))
            QVERIFY2(!bytesOf(file).contains("anna"), qPrintable(file));
        QVERIFY(QJsonDocument::fromJson(bytesOf(folder + "/manifest.json"_L1))["anonymised"_L1].toBool());
    }
    const auto replayed = replay(at(u"recording"_s));
    QCOMPARE(waitFor(replayed->run({u"echo"_s, {u"user-1"_s}})).value().standardOutput, "user-1\n"_ba);
    const QString notes = at(u"user-1/notes"_s);
    QCOMPARE(waitFor(replayed->read({Want::Contents, {notes}})).value(notes).value(notes).value(), "by user-1"_ba);
    QCOMPARE(waitFor(replayed->read({Want::Contents, {at(u"link"_s)}})).value(at(u"link"_s)).first().value(), "by user-1"_ba);
}

void TestRecorder::unansweredIsLeftOut()
{
    const auto live = std::make_shared<LiveSources>();
    Recorder recorder(live);
    const auto open = recorder.run({u"sleep"_s, {u"60"_s}});
    std::ignore = waitFor(recorder.run({u"true"_s, {}}));
    QVERIFY(!open.isFinished());
    save(recorder, at(u"recording"_s));
    const QJsonArray entries = QJsonDocument::fromJson(bytesOf(at(u"recording/manifest.json"_s)))["entries"_L1].toArray();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first()["argv"_L1].toArray(), QJsonArray{u"true"_s});
    recorder.stop();
    QVERIFY(open.isFinished());
    QCOMPARE(open.result().error().kind, Kind::Stopped);
}

void TestRecorder::theLastAnswerCounts()
{
    Recorder recorder(std::make_shared<LiveSources>());
    const QString path = at(u"sys/devices/sda/size"_s);
    std::ignore = waitFor(recorder.read({Want::Contents, {path}}));
    write(path, "200\n");
    std::ignore = waitFor(recorder.read({Want::Contents, {path}}));
    save(recorder, at(u"recording"_s));
    QCOMPARE(waitFor(replay(at(u"recording"_s))->read({Want::Contents, {path}})).value(path).first().value(), "200\n"_ba);
}

void TestRecorder::savesOverARecording()
{
    Recorder first(std::make_shared<LiveSources>());
    std::ignore = waitFor(first.run({u"echo"_s, {u"first"_s}}));
    save(first, at(u"recording"_s));
    save(first, at(u"recording"_s));
    Recorder second(std::make_shared<LiveSources>());
    std::ignore = waitFor(second.run({u"echo"_s, {u"second"_s}}));
    save(second, at(u"recording"_s));
    QCOMPARE(QDir(at(u"recording/files"_s)).entryList(QDir::Files).size(), 1);
    const auto replayed = replay(at(u"recording"_s));
    QCOMPARE(waitFor(replayed->run({u"echo"_s, {u"second"_s}})).value().standardOutput, "second\n"_ba);
    QVERIFY(!waitFor(replayed->run({u"echo"_s, {u"first"_s}})));
}

void TestRecorder::refusesOtherFolders_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("a folder with other things") << u"sys"_s;
    QTest::newRow("a file") << u"sys/devices/sda/size"_s;
    QTest::newRow("below a file") << u"sys/devices/sda/size/recording"_s;
}

void TestRecorder::refusesOtherFolders()
{
    QFETCH(QString, folder);
    Recorder recorder(std::make_shared<LiveSources>());
    const QStringList before = QDir(at(u"sys"_s)).entryList();
    const auto saved = recorder.save(at(folder));
    QVERIFY(!saved);
    QCOMPARE(saved.error().source, at(folder));
    QVERIFY(!saved.error().detail.isEmpty());
    QCOMPARE(QDir(at(u"sys"_s)).entryList(), before);
}

QTEST_GUILESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
