// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sources/processjob.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace prose;

using Kind = Error::Kind;

static const QString hostile = QStringLiteral(PROSE_HOSTILE);

/// A job that was run to its end.
struct Ran
{
    Result<Output> result;
    Output output;
    qsizetype answers = 0;
};

static Command command(const QString &mode, std::chrono::milliseconds timeout = 20s)
{
    return {u"hostile"_s, mode.split(u' '), timeout};
}

static Ran runToEnd(const Command &command, const QString &program = hostile)
{
    ProcessJob job(command, program);
    QSignalSpy done(&job, &ProcessJob::done);
    job.start();
    if (done.isEmpty())
        done.wait(30'000);
    QCoreApplication::processEvents(); // a second answer would come now
    Ran ran{std::unexpected(Error{}), job.output(), done.size()};
    if (!done.isEmpty())
        ran.result = done.first().first().value<Result<Output>>();
    return ran;
}

/// The process group that the helper printed first.
static pid_t groupOf(const Output &output)
{
    return pid_t(output.standardOutput.split('\n').first().split(' ').value(1).toInt());
}

/// Nothing of the group runs. Orphans that are dead may wait for the system's first process to bury them.
static bool isGone(pid_t group)
{
    if (group <= 1)
        return false;
    if (::kill(-group, 0) == -1 && errno == ESRCH)
        return true;
    for (const auto processes = QDir(u"/proc"_s).entryList(QDir::Dirs); const QString &process : processes) {
        QFile file(u"/proc/%1/stat"_s.arg(process));
        if (process.toInt() <= 0 || !file.open(QIODevice::ReadOnly))
            continue;
        const QString line = QString::fromUtf8(file.readAll());
        const QStringList fields = line.section(u") "_s, -1).split(u' ');
        if (fields.value(2).toInt() == group && fields.value(0) != "Z"_L1)
            return false;
    }
    return QDir(u"/proc/self"_s).exists();
}

class TestProcessJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missingProgram();
    void deniedProgram();
    void notAProgram();
    void brokenInterpreter();
    void exitCodeAndBothStreams();
    void endedBySignal();
    void cleanEnvironment();
    void noInputAndNoTerminal();
    void noInheritedDescriptors();
    void defaultSignals();
    void rootAsWorkingFolder();
    void ownGroupAndSession();
    void endsHostilePrograms_data();
    void endsHostilePrograms();
    void childHoldingThePipe_data();
    void childHoldingThePipe();
    void daemons_data();
    void daemons();
    void noZombies();
    void noFilesLeft();
    void noFilesToBeHad();
    void outputLimit_data();
    void outputLimit();
    void floodIsCut_data();
    void floodIsCut();
    void partWelcome_data();
    void partWelcome();
    void welcomePartOfAFlood_data();
    void welcomePartOfAFlood();
    void noPart();
    void noTimeLeft();
    void stopWhileRunning();
    void stopTwiceAndAfterTheEnd();
    void destroyedWhileRunning();
    void destroyedByItsListener();
};

void TestProcessJob::missingProgram()
{
    const Ran ran = runToEnd({u"nosuch"_s, {u"-x"_s}}, u"/nowhere/nosuch"_s);
    QCOMPARE(ran.answers, 1);
    QVERIFY(!ran.result);
    QCOMPARE(ran.result.error(), (Error{Kind::Missing, u"nosuch -x"_s, {}}));
}

void TestProcessJob::deniedProgram()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"tool"_s);
    QVERIFY(QFile::copy(hostile, path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    const Ran ran = runToEnd({u"tool"_s, {}}, path);
    QCOMPARE(ran.answers, 1);
    QVERIFY(!ran.result);
    QCOMPARE(ran.result.error(), (Error{Kind::Denied, u"tool"_s, {}}));
}

void TestProcessJob::notAProgram()
{
    const Ran ran = runToEnd({u"tool"_s, {}}, u"/etc"_s);
    QCOMPARE(ran.answers, 1);
    QVERIFY(!ran.result);
    QCOMPARE(ran.result.error().kind, Kind::Failed);
}

void TestProcessJob::brokenInterpreter()
{
    QTemporaryDir folder;
    QFile script(folder.filePath(u"tool"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/nowhere/interpreter\n");
    script.close();
    script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    const Ran ran = runToEnd({u"tool"_s, {}}, script.fileName());
    QCOMPARE(ran.answers, 1);
    QVERIFY(!ran.result);
    QCOMPARE(ran.result.error(), (Error{Kind::Failed, u"tool"_s, u"could not be started"_s}));
}

void TestProcessJob::exitCodeAndBothStreams()
{
    const Ran ran = runToEnd(command(u"exit 7"_s));
    QCOMPARE(ran.answers, 1);
    QVERIFY(ran.result);
    QCOMPARE(ran.result->exitCode, 7);
    QCOMPARE(ran.result->standardOutput, "out\n"_ba);
    QCOMPARE(ran.result->standardError, "err\n"_ba);
}

void TestProcessJob::endedBySignal()
{
    const Ran ran = runToEnd(command(u"crash"_s));
    QCOMPARE(ran.answers, 1);
    QVERIFY(!ran.result);
    QCOMPARE(ran.result.error(), (Error{Kind::Failed, u"hostile crash"_s, u"ended by signal 9"_s}));
    QCOMPARE(ran.output.standardOutput, "before\n"_ba);
}

void TestProcessJob::cleanEnvironment()
{
    const QList<QByteArray> ours{"LD_PRELOAD", "LD_LIBRARY_PATH", "DYLD_INSERT_LIBRARIES", "LC_ALL", "LC_MESSAGES", "http_proxy",
                                 "PATH",       "HOMEBREW_X",      "XDG_RUNTIME_DIR"};
    QHash<QByteArray, std::optional<QByteArray>> before;
    for (const QByteArray &name : ours) {
        before[name] = qEnvironmentVariableIsSet(name) ? std::optional(qgetenv(name)) : std::nullopt;
        qputenv(name, "/from/the/caller");
    }
    const Ran ran = runToEnd(command(u"environment"_s));
    for (const QByteArray &name : ours)
        before[name] ? qputenv(name, *before[name]) : qunsetenv(name);

    QVERIFY(ran.result);
    QByteArrayList variables = ran.result->standardOutput.trimmed().split('\n');
    std::ranges::sort(variables);
    QVERIFY(variables.removeIf([](const QByteArray &variable) { return variable.startsWith("SYSTEM_PROSE_JOB="); }) == 1);
    QByteArrayList expected{"LANG=C", "LC_ALL=C", "PATH=/usr/bin:/bin:/usr/sbin:/sbin", "XDG_RUNTIME_DIR=/from/the/caller"};
    for (const char *name : {"HOME", "USER", "TMPDIR"}) {
        if (qEnvironmentVariableIsSet(name))
            expected += QByteArray(name) + '=' + qgetenv(name);
    }
    std::ranges::sort(expected);
    QCOMPARE(variables, expected);
}

void TestProcessJob::noInputAndNoTerminal()
{
    const Ran ran = runToEnd(command(u"input"_s));
    QVERIFY(ran.result);
    QCOMPARE(ran.result->standardOutput, "0 no terminal\n"_ba);
}

void TestProcessJob::noInheritedDescriptors()
{
    const int leaking = ::open("/dev/null", O_RDONLY);
    const int farAway = ::fcntl(leaking, F_DUPFD, 200);
    const Ran ran = runToEnd(command(u"descriptors"_s));
    ::close(leaking);
    ::close(farAway);
    QVERIFY(ran.result);
    QCOMPARE(ran.result->standardOutput, QByteArray());
}

void TestProcessJob::defaultSignals()
{
    std::signal(SIGTERM, SIG_IGN);
    const Ran ran = runToEnd(command(u"signals"_s));
    std::signal(SIGTERM, SIG_DFL);
    QVERIFY(ran.result);
    QCOMPARE(ran.result->standardOutput, "unblocked default\n"_ba);
}

void TestProcessJob::rootAsWorkingFolder()
{
    const Ran ran = runToEnd(command(u"folder"_s));
    QVERIFY(ran.result);
    QCOMPARE(ran.result->standardOutput, "/\n"_ba);
}

void TestProcessJob::ownGroupAndSession()
{
    const Ran ran = runToEnd(command(u"silent"_s, 200ms));
    const QByteArrayList ids = ran.output.standardOutput.trimmed().split(' ');
    QCOMPARE(ids.size(), 3);
    QCOMPARE(ids.at(1), ids.at(0));
    QCOMPARE(ids.at(2), ids.at(0));
    QVERIFY(ids.at(1).toInt() != ::getpgrp());
}

void TestProcessJob::endsHostilePrograms_data()
{
    QTest::addColumn<QString>("mode");
    for (const char *mode : {"silent", "ignore-term", "close-pipes", "stop-itself", "stubborn-family"})
        QTest::newRow(mode) << QString::fromLatin1(mode);
}

void TestProcessJob::endsHostilePrograms()
{
    QFETCH(QString, mode);
    const Ran ran = runToEnd(command(mode, 300ms));
    QCOMPARE(ran.answers, 1);
    QVERIFY(!ran.result);
    QCOMPARE(ran.result.error(), (Error{Kind::TimedOut, "hostile "_L1 + mode, u"after 0.3 s"_s}));
    QVERIFY2(isGone(groupOf(ran.output)), ran.output.standardOutput.constData());
}

void TestProcessJob::childHoldingThePipe_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("quiet") << u"leave-quiet-child"_s;
    QTest::newRow("ignores SIGTERM") << u"leave-stubborn-child"_s;
}

void TestProcessJob::childHoldingThePipe()
{
    QFETCH(QString, mode);
    const Ran ran = runToEnd(command(mode)); // its time-out is far away: waiting for the pipe to close would fail
    QCOMPARE(ran.answers, 1);
    QVERIFY(ran.result);
    QCOMPARE(ran.result->exitCode, 0);
    QVERIFY2(isGone(groupOf(ran.output)), ran.output.standardOutput.constData());
}

void TestProcessJob::daemons_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("isLate");
    QTest::newRow("quiet") << u"daemon"_s << false;
    QTest::newRow("ignores SIGTERM") << u"stubborn-daemon"_s << false;
    QTest::newRow("of one that hangs") << u"daemon-then-hang"_s << true;
}

/// A daemon left the group and the session, and its parent is gone.
void TestProcessJob::daemons()
{
    QFETCH(QString, mode);
    QFETCH(bool, isLate);
    const Ran ran = runToEnd(command(mode, isLate ? 500ms : 20'000ms));
    QCOMPARE(ran.answers, 1);
    QCOMPARE(ran.result.has_value(), !isLate);
    const pid_t daemon = pid_t(ran.output.standardOutput.split(' ').first().toInt());
    QVERIFY(daemon > 1);
#ifdef Q_OS_LINUX
    QVERIFY2(::kill(daemon, 0) == -1 && errno == ESRCH, "the daemon lives on");
#else
    ::kill(daemon, SIGKILL); // nothing tells us whose it was
#endif
}

/// Orphans become our children: those that die are buried.
void TestProcessJob::noZombies()
{
    for (const auto *mode : {"stubborn-family", "leave-stubborn-child", "daemon", "daemon-then-hang"})
        runToEnd(command(QString::fromLatin1(mode), 200ms));
    QVERIFY(::waitpid(-1, nullptr, WNOHANG) == -1 && errno == ECHILD);
}

static qsizetype openFiles()
{
    return QDir(u"/dev/fd"_s).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
}

void TestProcessJob::noFilesLeft()
{
    runToEnd(command(u"exit 0"_s)); // what Qt opens once is open now
    const qsizetype before = openFiles();
    for (const QString &mode : {u"exit 3"_s, u"close-pipes"_s, u"leave-quiet-child"_s, u"flood"_s, u"silent"_s}) {
        Command asked = command(mode, 200ms);
        asked.outputLimitBytes = 100'000;
        runToEnd(asked);
    }
    runToEnd(command(u"exit 0"_s), u"/nowhere/at-all"_s);
    QTRY_COMPARE(openFiles(), before);
}

/// Too many files are open: an error, not a program that prints to nobody.
void TestProcessJob::noFilesToBeHad()
{
    runToEnd(command(u"exit 0"_s));
    rlimit usual{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &usual), 0);
    const int lowest = ::open("/", O_RDONLY | O_CLOEXEC);
    ::close(lowest);
    for (const int spare : {0, 1, 3}) {
        rlimit tight = usual;
        tight.rlim_cur = rlim_t(lowest) + rlim_t(spare);
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &tight), 0);
        const Ran ran = runToEnd(command(u"exit 0"_s));
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &usual), 0);
        QCOMPARE(ran.answers, 1);
        QVERIFY(!ran.result);
        QCOMPARE(ran.result.error().kind, Kind::Failed);
        QVERIFY(!ran.result.error().detail.isEmpty());
    }
    QVERIFY(runToEnd(command(u"exit 0"_s)).result);
}

void TestProcessJob::outputLimit_data()
{
    QTest::addColumn<int>("printed");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("just fits") << 100'000 << true;
    QTest::newRow("one byte more") << 100'001 << false;
}

void TestProcessJob::outputLimit()
{
    QFETCH(int, printed);
    QFETCH(bool, isKept);
    const Ran ran = runToEnd({u"hostile"_s, {u"bytes"_s, QString::number(printed)}, 20s, 100'000});
    QCOMPARE(ran.answers, 1);
    QCOMPARE(ran.result.has_value(), isKept);
    QCOMPARE(ran.output.standardOutput.size(), 100'000);
    if (!isKept)
        QCOMPARE(ran.result.error().kind, Kind::TooLarge);
}

void TestProcessJob::floodIsCut_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("polite") << u"flood"_s;
    QTest::newRow("ignores SIGTERM") << u"flood-stubbornly"_s;
}

void TestProcessJob::floodIsCut()
{
    QFETCH(QString, mode);
    Command flood = command(mode);
    flood.outputLimitBytes = 1024 * 1024;
    const Ran ran = runToEnd(flood);
    QCOMPARE(ran.answers, 1);
    QVERIFY(!ran.result);
    QCOMPARE(ran.result.error(), (Error{Kind::TooLarge, "hostile "_L1 + mode, u"more than 1 MiB"_s}));
    QCOMPARE(ran.output.standardOutput.size(), 1024 * 1024);
    QVERIFY2(isGone(groupOf(ran.output)), "the flood goes on");
}

void TestProcessJob::partWelcome_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<std::chrono::milliseconds>("timeout");
    QTest::addColumn<bool>("isPartial");
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<int>("exitCode");
    // 21 lines "1" to "21" are 9 × 2 + 12 × 3 = 54 bytes.
    QTest::newRow("ends by itself") << u"numbers 54"_s << 20'000ms << false << "1\n2\n"_ba << 5;
    QTest::newRow("ended by the time-out") << u"numbers-then-hang 54"_s << 1000ms << true << "1\n2\n"_ba << 0;
    QTest::newRow("more than the limit") << u"numbers 144"_s << 20'000ms << true << "\n19\n20\n"_ba << 5;
    QTest::newRow("more, and ended") << u"numbers-then-hang 144"_s << 1000ms << true << "\n19\n20\n"_ba << 0;
    QTest::newRow("much more") << u"numbers 3000000"_s << 20'000ms << true << QByteArray() << 5;
}

void TestProcessJob::partWelcome()
{
    QFETCH(QString, mode);
    QFETCH(std::chrono::milliseconds, timeout);
    QFETCH(bool, isPartial);
    QFETCH(QByteArray, begin);
    Command asked = command(mode, timeout);
    asked.outputLimitBytes = 100;
    asked.isPartWelcome = true;
    const Ran ran = runToEnd(asked);
    QCOMPARE(ran.answers, 1);
    QVERIFY(ran.result);
    QCOMPARE(ran.result->isPartial, isPartial);
    QTEST(ran.result->exitCode, "exitCode");
    QVERIFY2(ran.result->standardOutput.startsWith(begin), ran.result->standardOutput.constData());
    QVERIFY(ran.result->standardOutput.endsWith('\n')); // the end is what is kept
    QVERIFY(ran.result->standardOutput.size() <= 100);
    if (!begin.startsWith('1'))
        QCOMPARE(ran.result->standardOutput.size(), 100);
}

void TestProcessJob::welcomePartOfAFlood_data()
{
    floodIsCut_data();
}

void TestProcessJob::welcomePartOfAFlood()
{
    QFETCH(QString, mode);
    Command flood = command(mode, 500ms);
    flood.outputLimitBytes = 100'000;
    flood.isPartWelcome = true;
    const Ran ran = runToEnd(flood);
    QCOMPARE(ran.answers, 1);
    QVERIFY(ran.result);
    QVERIFY(ran.result->isPartial);
    QCOMPARE(ran.result->standardOutput, QByteArray(100'000, 'x'));
    QCOMPARE(ran.output, *ran.result);
}

/// A part is no excuse: without a byte, when stopped, and after a crash it is an error as ever.
void TestProcessJob::noPart()
{
    Command asked = command(u"bytes 0"_s);
    asked.isPartWelcome = true;
    QVERIFY(runToEnd(asked).result.value() == Output());

    asked = command(u"numbers-then-hang 0"_s, 300ms);
    asked.isPartWelcome = true;
    QCOMPARE(runToEnd(asked).result.error(), (Error{Kind::TimedOut, u"hostile numbers-then-hang 0"_s, u"after 0.3 s"_s}));

    asked = command(u"crash"_s);
    asked.isPartWelcome = true;
    QCOMPARE(runToEnd(asked).result.error().kind, Kind::Failed);

    asked = command(u"silent"_s);
    asked.isPartWelcome = true;
    ProcessJob job(asked, hostile);
    QSignalSpy done(&job, &ProcessJob::done);
    job.start();
    QTRY_VERIFY(job.output().standardOutput.contains('\n'));
    job.stop();
    QVERIFY(done.wait(10'000));
    QCOMPARE(done.first().first().value<Result<Output>>().error().kind, Kind::Stopped);
}

void TestProcessJob::noTimeLeft()
{
    for (const auto timeout : {0ms, -5ms}) {
        const Ran ran = runToEnd(command(u"silent"_s, timeout));
        QCOMPARE(ran.answers, 1);
        QVERIFY(!ran.result);
        QCOMPARE(ran.result.error().kind, Kind::TimedOut);
    }
}

void TestProcessJob::stopWhileRunning()
{
    ProcessJob job(command(u"stubborn-family"_s), hostile);
    QSignalSpy done(&job, &ProcessJob::done);
    job.start();
    QTRY_VERIFY(job.output().standardOutput.contains('\n'));
    job.stop();
    QVERIFY(done.wait(10'000));
    QCOMPARE(done.size(), 1);
    const auto result = done.first().first().value<Result<Output>>();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::Stopped);
    QVERIFY(isGone(groupOf(job.output())));
}

void TestProcessJob::stopTwiceAndAfterTheEnd()
{
    ProcessJob job(command(u"exit 0"_s), hostile);
    QSignalSpy done(&job, &ProcessJob::done);
    job.start();
    QVERIFY(done.wait(10'000));
    job.stop();
    job.stop();
    QCoreApplication::processEvents();
    QCOMPARE(done.size(), 1);
    QVERIFY(done.first().first().value<Result<Output>>());
}

void TestProcessJob::destroyedWhileRunning()
{
    auto job = std::make_unique<ProcessJob>(command(u"stubborn-family"_s), hostile);
    job->start();
    QTRY_VERIFY(job->output().standardOutput.contains('\n'));
    const pid_t group = groupOf(job->output());
    QVERIFY(!isGone(group));
    job.reset();
    QTRY_VERIFY(isGone(group));
}

void TestProcessJob::destroyedByItsListener()
{
    auto *job = new ProcessJob(command(u"exit 0"_s), hostile);
    bool isDestroyed = false;
    connect(job, &ProcessJob::done, this, [job, &isDestroyed] { // clazy:exclude=lambda-in-connect
        delete job;
        isDestroyed = true;
    });
    job->start();
    QTRY_VERIFY(isDestroyed);
}

QTEST_GUILESS_MAIN(TestProcessJob)
#include "tst_processjob.moc"
