// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sources/failures.h"
#include "collectors/sources/readfiles.h"
#include "tests/sources/support.h"

#include <QDir>
#include <QTemporaryDir>

#include <cerrno>
#include <thread>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace prose;

using Kind = Error::Kind;
using Want = FileRequest::Want;

static FileAnswers readFiles(const FileRequest &request, bool isStopped)
{
    FileReading reading(request);
    reading.run(isStopped);
    return reading.answers();
}

static PathAnswers readOne(const QString &pattern, Want want = Want::Contents)
{
    return readFiles({want, {pattern}}, false).value(pattern);
}

class TestReadFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsWhatQFileReads();
    void fileKinds_data();
    void fileKinds();
    void deniedFile();
    void systemErrors_data();
    void systemErrors();
    void largeFiles_data();
    void largeFiles();
    void patterns_data();
    void patterns();
    void bracketsInNames();
    void links();
    void wouldAsk_data();
    void wouldAsk();
    void relativePath();
    void stoppedEarly();
    void late_data();
    void late();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString at(const QString &name) const { return m_folder->filePath(name); }
};

void TestReadFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QDir folder(m_folder->path());
    QVERIFY(folder.mkpath(u"dev/sda/queue"_s) && folder.mkpath(u"dev/sdb/queue"_s) && folder.mkpath(u"block"_s));
    write(at(u"dev/sda/size"_s), "100\n");
    write(at(u"dev/sdb/size"_s), "200\n");
    write(at(u"dev/.hidden"_s), "hidden");
    write(at(u"dev/plain"_s), "plain");
    write(at(u"empty"_s), "");
    QVERIFY(QFile::link(u"../dev/sda"_s, at(u"block/sda"_s)));
    QVERIFY(QFile::link(u"../dev/sdb"_s, at(u"block/sdb"_s)));
    QVERIFY(QFile::link(u"nowhere"_s, at(u"block/dangling"_s)));
    QVERIFY(QFile::link(u"dev/plain"_s, at(u"link"_s)));
    QVERIFY(QFile::link(u"loop"_s, at(u"loop"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(at(u"fifo"_s)).constData(), 0600), 0);
}

void TestReadFiles::readsWhatQFileReads()
{
    const QStringList paths{u"/proc/self/cmdline"_s, u"/proc/version"_s, u"/proc/cpuinfo"_s,
                            u"/etc/passwd"_s,        at(u"dev/plain"_s), at(u"empty"_s)};
    const auto answers = readFiles({Want::Contents, paths}, false);
    QCOMPARE(answers.size(), paths.size());
    for (const QString &path : paths) {
        const PathAnswers &one = answers[path];
        QCOMPARE(one.keys(), QStringList{path});
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) { // no /proc here
            QVERIFY(!one[path]);
            QCOMPARE(one[path].error(), (Error{Kind::Missing, path, {}}));
            continue;
        }
        QVERIFY2(one[path], qPrintable(path));
        if (path != "/proc/cpuinfo"_L1) // its clock rates change
            QCOMPARE(*one[path], file.readAll());
        else
            QCOMPARE(one[path]->left(20), file.read(20));
    }
}

void TestReadFiles::fileKinds_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Want>("want");
    QTest::addColumn<std::optional<Error::Kind>>("kind");
    QTest::addColumn<QString>("detail");
    const std::optional<Kind> fine;
    QTest::newRow("missing") << u"nothing"_s << Want::Contents << std::optional(Kind::Missing) << QString();
    QTest::newRow("below a file") << u"empty/below"_s << Want::Contents << std::optional(Kind::Missing) << QString();
    QTest::newRow("folder") << u"dev"_s << Want::Contents << std::optional(Kind::Failed) << u"a folder"_s;
    QTest::newRow("FIFO") << u"fifo"_s << Want::Contents << std::optional(Kind::Failed) << u"not a regular file"_s;
    QTest::newRow("link") << u"link"_s << Want::Contents << fine << QString();
    QTest::newRow("through a link") << u"block/sda/size"_s << Want::Contents << fine << QString();
    QTest::newRow("dangling") << u"block/dangling"_s << Want::Contents << std::optional(Kind::Missing) << QString();
    QTest::newRow("loop") << u"loop"_s << Want::Contents << std::optional(Kind::Failed) << u"Too many levels of symbolic links"_s;
    QTest::newRow("link's target") << u"link"_s << Want::Links << fine << QString();
    QTest::newRow("no link") << u"empty"_s << Want::Links << std::optional(Kind::Failed) << u"not a symbolic link"_s;
    QTest::newRow("no name") << u"nothing"_s << Want::Names << std::optional(Kind::Missing) << QString();
    QTest::newRow("name of a folder") << u"dev"_s << Want::Names << fine << QString();
    QTest::newRow("name of a dangling link") << u"block/dangling"_s << Want::Names << fine << QString();
}

void TestReadFiles::fileKinds()
{
    QFETCH(QString, path);
    QFETCH(Want, want);
    QFETCH(std::optional<Error::Kind>, kind);
    QFETCH(QString, detail);
    const PathAnswers answers = readOne(at(path), want);
    QCOMPARE(answers.keys(), QStringList{at(path)});
    QCOMPARE(answers.first().has_value(), !kind);
    if (kind)
        QCOMPARE(answers.first().error(), (Error{*kind, at(path), detail}));
}

void TestReadFiles::deniedFile()
{
    QCOMPARE(systemError(EACCES, u"/etc/shadow"_s), (Error{Kind::Denied, u"/etc/shadow"_s, {}}));
    const QString path = at(u"dev/plain"_s);
    QVERIFY(QFile::setPermissions(path, {}));
    const PathAnswers answers = readOne(path);
    if (::geteuid() == 0)
        QVERIFY(answers[path]);
    else
        QCOMPARE(answers[path].error(), (Error{Kind::Denied, path, {}}));
}

void TestReadFiles::systemErrors_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("detail");
    QTest::newRow("ENOENT") << ENOENT << Kind::Missing << QString();
    QTest::newRow("ENOTDIR") << ENOTDIR << Kind::Missing << QString();
    QTest::newRow("ESRCH") << ESRCH << Kind::Missing << QString();
    QTest::newRow("EACCES") << EACCES << Kind::Denied << QString();
    QTest::newRow("EPERM") << EPERM << Kind::Denied << QString();
    QTest::newRow("ETIMEDOUT") << ETIMEDOUT << Kind::TimedOut << QString();
    QTest::newRow("EIO") << EIO << Kind::Failed << u"Input/output error"_s;
    QTest::newRow("EINVAL") << EINVAL << Kind::Failed << u"Invalid argument"_s;
}

void TestReadFiles::systemErrors()
{
    QFETCH(int, code);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, detail);
    QCOMPARE(systemError(code, u"x"_s), (Error{kind, u"x"_s, detail}));
}

void TestReadFiles::largeFiles_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("8 MiB") << fileLimitBytes << true;
    QTest::newRow("one byte more") << fileLimitBytes + 1 << false;
    QTest::newRow("9 MiB") << qint64(9 * 1024 * 1024) << false;
}

void TestReadFiles::largeFiles()
{
    QFETCH(qint64, size);
    QFETCH(bool, isRead);
    const QString path = at(u"large"_s);
    write(path, QByteArray(size, 'x'));
    const PathAnswers answers = readOne(path);
    QCOMPARE(answers[path].has_value(), isRead);
    if (isRead)
        QCOMPARE(answers[path]->size(), size);
    else
        QCOMPARE(answers[path].error(), (Error{Kind::TooLarge, path, u"more than 8 MiB"_s}));
}

void TestReadFiles::patterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<Want>("want");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("star, then plain") << u"dev/*/size"_s << Want::Contents << QStringList{u"dev/sda/size"_s, u"dev/sdb/size"_s};
    QTest::newRow("through links") << u"block/*/size"_s << Want::Contents << QStringList{u"block/sda/size"_s, u"block/sdb/size"_s};
    QTest::newRow("class") << u"dev/sd[b-z]/size"_s << Want::Contents << QStringList{u"dev/sdb/size"_s};
    QTest::newRow("negated class") << u"dev/sd[!b]/size"_s << Want::Contents << QStringList{u"dev/sda/size"_s};
    QTest::newRow("question mark") << u"dev/sd?/s?ze"_s << Want::Contents << QStringList{u"dev/sda/size"_s, u"dev/sdb/size"_s};
    QTest::newRow("folders have no contents") << u"dev/*"_s << Want::Contents << QStringList{u"dev/plain"_s};
    QTest::newRow("nor do links to them") << u"block/*"_s << Want::Contents << QStringList();
    QTest::newRow("dot files by name only") << u"dev/.h*"_s << Want::Contents << QStringList{u"dev/.hidden"_s};
    QTest::newRow("plain end that is nowhere") << u"dev/*/nothing"_s << Want::Contents << QStringList();
    QTest::newRow("folder that is nowhere") << u"nothing/*"_s << Want::Contents << QStringList();
    QTest::newRow("below files") << u"dev/*/*/*"_s << Want::Contents << QStringList();
    QTest::newRow("names") << u"dev/*"_s << Want::Names << QStringList{u"dev/plain"_s, u"dev/sda"_s, u"dev/sdb"_s};
    QTest::newRow("names below") << u"dev/*/queue"_s << Want::Names << QStringList{u"dev/sda/queue"_s, u"dev/sdb/queue"_s};
    QTest::newRow("links") << u"block/*"_s << Want::Links << QStringList{u"block/dangling"_s, u"block/sda"_s, u"block/sdb"_s};
    QTest::newRow("links only") << u"*"_s << Want::Links << QStringList{u"link"_s, u"loop"_s};
    QTest::newRow("a FIFO is told of") << u"f*"_s << Want::Contents << QStringList{u"fifo"_s};
}

void TestReadFiles::patterns()
{
    QFETCH(QString, pattern);
    QFETCH(Want, want);
    QFETCH(QStringList, expected);
    for (QString &path : expected)
        path = at(path);
    const PathAnswers answers = readOne(at(pattern), want);
    QCOMPARE(answers.keys(), expected);
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        if (*answer && want == Want::Contents) {
            QFile file(answer.key());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(**answer, file.readAll());
        }
    }
}

void TestReadFiles::bracketsInNames()
{
    const QString path = at(u"a [1].txt"_s);
    write(path, "brackets");
    const PathAnswers answers = readOne(path);
    QCOMPARE(answers.keys(), QStringList{path});
    QCOMPARE(answers[path].value(), "brackets"_ba);
}

void TestReadFiles::links()
{
    const PathAnswers answers = readOne(at(u"block/*"_s), Want::Links);
    QCOMPARE(answers[at(u"block/sda"_s)].value(), "../dev/sda"_ba);
    QCOMPARE(answers[at(u"block/dangling"_s)].value(), "nowhere"_ba);
}

void TestReadFiles::wouldAsk_data()
{
    QTest::addColumn<bool>("wouldAsk");
    for (const auto path : {"Documents/dotfiles/gitconfig", "Downloads/flutter/version", "Library/Mobile Documents/com~apple~CloudDocs/x",
                            "Library/Containers/com.apple.mail/x", "Pictures/x", "src/../Documents/y"})
        QTest::newRow(path) << true;
    for (const auto path : {"gitconfig", "Documentsx/y", "src/Documents/x", "Library/Application Support/Zed/index.json"})
        QTest::newRow(path) << false;
}

/// What macOS would ask the user about is not opened, whatever leads there; but that it is there may be seen.
void TestReadFiles::wouldAsk()
{
    QFETCH(bool, wouldAsk);
    const auto home = qEnvironmentVariable("HOME");
    const auto putBack = qScopeGuard([&] { qputenv("HOME", home.toUtf8()); });
    qputenv("HOME", QFile::encodeName(m_folder->path()));
    const QString name = QString::fromLatin1(QTest::currentDataTag()), folder = name.section(u'/', 0, -2);
    QVERIFY(QDir(m_folder->path()).mkpath(u"src"_s) && QDir(m_folder->path()).mkpath(folder.isEmpty() ? u"."_s : folder));
    write(at(name), "bytes");
    QVERIFY(QFile::link(at(name), at(u"file"_s)));
    QVERIFY(QFile::link(folder.isEmpty() ? m_folder->path() : at(folder), at(u"folder"_s)));

    const QString below = "~/folder/"_L1 + name.section(u'/', -1);
    for (const QString &path : {"~/"_L1 + name, at(name), u"~/file"_s, below}) {
        FileReading reading({Want::Contents, {path}}, true);
        reading.run(false);
        const Result<QByteArray> answer = reading.answers()[path][path];
        QCOMPARE(answer.has_value(), !wouldAsk);
        if (wouldAsk)
            QCOMPARE(answer.error(), (Error{Kind::Denied, path, u"not looked at, because macOS would ask for your consent"_s}));
        QCOMPARE(readOne(path).value(path), "bytes"_ba); // where nobody asks
        QVERIFY(readOne(path, Want::Names).value(path).has_value());
    }
    FileReading listing({Want::Names, {u"~/folder/*"_s}}, true);
    listing.run(false);
    const PathAnswers listed = listing.answers()[u"~/folder/*"_s];
    QCOMPARE(listed.contains(below), !wouldAsk);
    QCOMPARE(listed.value(u"~/folder"_s, QByteArray()).has_value(), !wouldAsk);
}

void TestReadFiles::relativePath()
{
    for (const QString &path : {u"empty"_s, u"dev/*"_s, QString()})
        QCOMPARE(readOne(path).value(path).error(), (Error{Kind::Failed, path, u"not an absolute path"_s}));
}

void TestReadFiles::stoppedEarly()
{
    QVERIFY(readFiles({Want::Contents, {at(u"empty"_s)}}, true).isEmpty());
}

void TestReadFiles::late_data()
{
    QTest::addColumn<int>("microseconds");
    for (const int time : {0, 20, 200, 1000, 5000})
        QTest::addRow("after %d µs", time) << time;
}

/// Wherever the reading is when one looks: what is there is whole, and what is missing is named once.
void TestReadFiles::late()
{
    QFETCH(int, microseconds);
    const QString many = at(u"many"_s);
    QVERIFY(QDir().mkpath(many));
    for (int i = 0; i < 300; ++i)
        write(u"%1/%2"_s.arg(many).arg(i), "bytes");
    FileRequest request{Want::Contents, {}, 1500ms};
    for (int i = 0; i < 10; ++i)
        request.patterns += many + u"/*"_s + QString::number(i);
    FileReading reading(request);
    QCOMPARE(reading.answersWhenLate().size(), 10); // before it began
    std::atomic<bool> isStopped = false;
    std::thread worker([&] { reading.run(isStopped); });
    std::this_thread::sleep_for(std::chrono::microseconds(microseconds));
    const FileAnswers answers = reading.answersWhenLate();
    worker.join();

    QCOMPARE(answers.size(), 10);
    int missing = 0;
    for (int i = 0; i < 10; ++i) {
        const PathAnswers paths = answers[request.patterns[i]];
        qsizetype read = 0;
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            if (*path) {
                QCOMPARE(**path, "bytes"_ba);
                ++read;
            } else {
                QCOMPARE(path->error(), (Error{Kind::TimedOut, path.key(), u"after 1.5 s"_s}));
                ++missing;
            }
        }
        QVERIFY(read == 30 || paths.size() == read + 1);
        QVERIFY2(missing == 0 || read < 30, "read on after something that hangs");
    }
    const FileAnswers all = reading.answersWhenLate();
    for (const QString &pattern : std::as_const(request.patterns))
        QCOMPARE(all[pattern].size(), 30);
}

QTEST_GUILESS_MAIN(TestReadFiles)
#include "tst_readfiles.moc"
