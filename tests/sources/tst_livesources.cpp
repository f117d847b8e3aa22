// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sources/livesources.h"
#include "tests/sources/support.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <sys/statvfs.h>
#include <sys/utsname.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace prose;

using Kind = Error::Kind;
using Want = FileRequest::Want;

static const QString hostile = QStringLiteral(PROSE_HOSTILE);

static Command command(const QString &mode, std::chrono::milliseconds timeout = 20s)
{
    return {hostile, mode.split(u' '), timeout};
}

class TestLiveSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void runsByPathAndByName();
    void missingProgramIsAnsweredAtOnce();
    void processLimit_data();
    void processLimit();
    void timeoutCountsFromTheStart();
    void callsTellWhatTheSystemTells();
    void interfaces();
    void failingCalls();
    void lateFilesAreNotWaitedFor();
    void stopAnswersEverything();
    void nothingAfterStop();
    void destroyedWithOpenQuestions();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString at(const QString &name) const { return m_folder->filePath(name); }
};

void TestLiveSources::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(at(u"empty"_s), "");
    write(at(u"plain"_s), "plain");
}

void TestLiveSources::runsByPathAndByName()
{
    LiveSources sources;
    const auto byPath = waitFor(sources.run(command(u"exit 3"_s)));
    QVERIFY(byPath);
    QCOMPARE(*byPath, (Output{"out\n", "err\n", 3}));
    const auto byName = waitFor(sources.run({u"true"_s, {}}));
    QVERIFY(byName);
    QCOMPARE(byName->exitCode, 0);
}

void TestLiveSources::missingProgramIsAnsweredAtOnce()
{
    // A program in the caller's PATH only is not found.
    QVERIFY(QFile::copy(hostile, at(u"only-in-path"_s)));
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", path + ':' + QFile::encodeName(m_folder->path()));
    LiveSources sources;
    const auto answer = sources.run({u"only-in-path"_s, {u"-x"_s}});
    qputenv("PATH", path);
    QVERIFY(answer.isFinished());
    QVERIFY(!answer.result());
    QCOMPARE(answer.result().error(), (Error{Kind::Missing, u"only-in-path -x"_s, {}}));
}

void TestLiveSources::processLimit_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("expected");
    QTest::newRow("one at a time") << u"tool"_s << 1 << 1;
    QTest::newRow("three") << u"tool"_s << 3 << 3;
    QTest::newRow("heavy: du") << u"du"_s << 8 << 2;
    QTest::newRow("heavy: log") << u"log"_s << 8 << 2;
    QTest::newRow("heavy: system_profiler") << u"system_profiler"_s << 8 << 2;
}

void TestLiveSources::processLimit()
{
    QFETCH(QString, program);
    QFETCH(int, limit);
    QFETCH(int, expected);
    QVERIFY(QFile::copy(hostile, at(program)));
    QVERIFY(QDir().mkpath(at(u"running"_s)));
    LiveSources sources(limit);
    std::vector<QFuture<Result<Output>>> answers;
    for (int i = 0; i < 6; ++i)
        answers.push_back(sources.run({at(program), {u"overlap"_s, at(u"running"_s)}}));
    int most = 0;
    for (const auto &answer : answers) {
        const auto result = waitFor(answer);
        QVERIFY(result);
        most = std::max(most, result->standardOutput.trimmed().toInt());
    }
    QVERIFY2(most >= 1 && most <= expected, QByteArray::number(most).constData());
}

void TestLiveSources::timeoutCountsFromTheStart()
{
    LiveSources sources(1);
    const auto slow = sources.run(command(u"silent"_s, 600ms));
    const auto queued = sources.run(command(u"exit 0"_s, 400ms)); // waits longer than that for its turn
    const auto slowAnswer = waitFor(slow);
    QVERIFY(!slowAnswer);
    QCOMPARE(slowAnswer.error().kind, Kind::TimedOut);
    QVERIFY(!queued.isFinished());
    QVERIFY(waitFor(queued));
}

void TestLiveSources::callsTellWhatTheSystemTells()
{
    LiveSources sources;
    utsname names;
    QCOMPARE(::uname(&names), 0);
    QCOMPARE(waitFor(sources.call({u"uname"_s, {}})).value(),
             QByteArrayList({names.sysname, names.nodename, names.release, names.machine}).join('\n'));

    struct statvfs info;
    QCOMPARE(::statvfs("/", &info), 0);
    const QByteArrayList fields = waitFor(sources.call({u"statvfs"_s, u"/"_s})).value().split(' ');
    QCOMPARE(fields.size(), 5);
    QCOMPARE(fields.at(0).toULongLong(), quint64(info.f_frsize));
    QCOMPARE(fields.at(1).toULongLong(), quint64(info.f_blocks));
    QVERIFY(fields.at(2).toULongLong() >= fields.at(3).toULongLong());
    QCOMPARE(fields.at(4), QByteArray(info.f_flag & ST_RDONLY ? "1" : "0"));

    QCOMPARE(waitFor(sources.call({u"sysconf"_s, {}})).value(),
             QByteArray::number(qint64(::sysconf(_SC_PAGESIZE))) + ' ' + QByteArray::number(qint64(::sysconf(_SC_CLK_TCK))));

    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const QByteArray now = waitFor(sources.call({u"now"_s, {}})).value();
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(qint64(now.toDouble() * 1000) >= before - 1 && qint64(now.toDouble() * 1000) <= after + 1);
    QCOMPARE(now.size() - now.indexOf('.'), 10);
}

void TestLiveSources::interfaces()
{
    LiveSources sources;
    const auto answer = waitFor(sources.call({u"interfaces"_s, {}}));
    QVERIFY(answer);
    const QJsonArray list = QJsonDocument::fromJson(*answer).array();
    const auto loopback = std::ranges::find_if(
        list, [](const QJsonValue &interface) { return interface["flags"_L1].toArray().contains("LOOPBACK"_L1); });
    QVERIFY(loopback != list.end());
    const QJsonValue local = (*loopback)["addr_info"_L1][0];
    QCOMPARE(local["family"_L1].toString(), u"inet"_s);
    QCOMPARE(local["local"_L1].toString(), u"127.0.0.1"_s);
    QCOMPARE(local["prefixlen"_L1].toInt(), 8);
    QCOMPARE(local["scope"_L1].toString(), u"host"_s);
    for (const QJsonValue &interface : list)
        QVERIFY(!interface["ifname"_L1].toString().isEmpty() && interface["ifindex"_L1].toInt() > 0
                && !interface["operstate"_L1].toString().isEmpty());
}

void TestLiveSources::failingCalls()
{
    LiveSources sources;
    const auto unknown = waitFor(sources.call({u"reboot"_s, {}}));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, Kind::Missing);
    const auto nowhere = waitFor(sources.call({u"statvfs"_s, u"/nowhere"_s}));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error(), (Error{Kind::Missing, u"statvfs /nowhere"_s, {}}));
}

void TestLiveSources::lateFilesAreNotWaitedFor()
{
    QVERIFY(QDir().mkpath(at(u"many"_s)));
    for (int i = 0; i < 5'000; ++i)
        write(at(u"many/%1"_s.arg(i)), "bytes");
    LiveSources sources;
    const QString many = at(u"many/*"_s);
    for (int i = 0; i < 10; ++i) { // more than there are threads: each that is late gives its place to another
        const FileAnswers late = waitFor(sources.read({Want::Contents, {many, at(u"plain"_s)}, 1ms}));
        QCOMPARE(late[at(u"plain"_s)][at(u"plain"_s)].error(), (Error{Kind::TimedOut, at(u"plain"_s), u"after 0.001 s"_s}));
        QVERIFY(late[many].size() < 5'000);
        QCOMPARE(std::ranges::count_if(late[many], [](const auto &answer) { return !answer.has_value(); }), 1);
    }
    QCOMPARE(waitFor(sources.read({Want::Contents, {at(u"plain"_s)}}))[at(u"plain"_s)][at(u"plain"_s)].value(), "plain"_ba);
    QCOMPARE(waitFor(sources.read({Want::Contents, {many}}))[many].size(), 5'000);
}

void TestLiveSources::stopAnswersEverything()
{
    LiveSources sources(1);
    const auto running = sources.run(command(u"ignore-term"_s));
    const auto queued = sources.run(command(u"exit 0"_s));
    const auto files = sources.read({Want::Contents, {at(u"p*"_s), at(u"empty"_s)}});
    const auto call = sources.call({u"statvfs"_s, u"/"_s});
    sources.stop();
    QVERIFY(running.isFinished() && queued.isFinished() && files.isFinished() && call.isFinished());
    QCOMPARE(running.result().error().kind, Kind::Stopped);
    QCOMPARE(queued.result().error().kind, Kind::Stopped);
    QCOMPARE(files.result()[at(u"empty"_s)][at(u"empty"_s)].error().kind, Kind::Stopped);
    QCOMPARE(call.result().error().kind, Kind::Stopped);
    QTest::qWait(0); // late answers would come now
    QCOMPARE(running.resultCount(), 1);
    QCOMPARE(files.resultCount(), 1);
}

void TestLiveSources::nothingAfterStop()
{
    LiveSources sources;
    sources.stop();
    sources.stop();
    const auto run = sources.run(command(u"exit 0"_s));
    const auto read = sources.read({Want::Contents, {at(u"empty"_s)}});
    const auto call = sources.call({u"uname"_s, {}});
    QVERIFY(run.isFinished() && read.isFinished() && call.isFinished());
    QCOMPARE(run.result().error(), (Error{Kind::Stopped, hostile + u" exit 0"_s, {}}));
    QCOMPARE(read.result()[at(u"empty"_s)].first().error().kind, Kind::Stopped);
    QCOMPARE(call.result().error().kind, Kind::Stopped);
}

void TestLiveSources::destroyedWithOpenQuestions()
{
    auto sources = std::make_unique<LiveSources>(2);
    const auto running = sources->run(command(u"ignore-term"_s));
    const auto queued = sources->run(command(u"ignore-term"_s));
    const auto waiting = sources->run(command(u"ignore-term"_s));
    const auto files = sources->read({Want::Contents, {u"/proc/*/status"_s}});
    const auto call = sources->call({u"statvfs"_s, u"/"_s});
    sources.reset();
    for (const auto &answer : {running, queued, waiting}) {
        QVERIFY(answer.isFinished());
        QCOMPARE(answer.result().error().kind, Kind::Stopped);
    }
    QVERIFY(files.isFinished() && call.isFinished());
    QTest::qWait(0);
    QCOMPARE(call.resultCount(), 1);
}

QTEST_GUILESS_MAIN(TestLiveSources)
#include "tst_livesources.moc"
