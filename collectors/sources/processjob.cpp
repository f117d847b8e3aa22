// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sources/processjob.h"

#include "collectors/sources/failures.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QProcessEnvironment>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <unistd.h>
#if __has_include(<linux/close_range.h>)
#include <linux/close_range.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

namespace {
Q_LOGGING_CATEGORY(sourcesLog, "prose.sources", QtWarningMsg)
}

static constexpr auto grace = 500ms; // from SIGTERM to SIGKILL
static constexpr auto patience = 300ms; // from SIGKILL to giving up
static constexpr auto groupCheckInterval = 10ms;

static constexpr auto markName = "SYSTEM_PROSE_JOB"_L1;

/// Tells what one job started from what others did, also in other instances of this program.
static QString newMark()
{
    static std::atomic<int> jobs = 0;
    return u"%1-%2"_s.arg(::getpid()).arg(++jobs);
}

static QProcessEnvironment cleanEnvironment()
{
    QProcessEnvironment environment;
    environment.insert(markName, newMark());
    environment.insert(u"PATH"_s, u"/usr/bin:/bin:/usr/sbin:/sbin"_s);
    environment.insert(u"LC_ALL"_s, u"C"_s);
    environment.insert(u"LANG"_s, u"C"_s);
    for (const char *name : {"HOME", "USER", "XDG_RUNTIME_DIR", "TMPDIR"}) {
        if (qEnvironmentVariableIsSet(name))
            environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
    }
    return environment;
}

/// Why a program cannot be started, as far as its file tells.
static Error startError(const QString &programFile, const QString &source)
{
    const QByteArray path = QFile::encodeName(programFile);
    if (::access(path.constData(), F_OK) != 0)
        return systemError(errno, source);
    if (!QFileInfo(programFile).isFile())
        return {Error::Kind::Failed, source, u"not a program"_s};
    if (::access(path.constData(), X_OK) != 0)
        return systemError(errno, source);
    return {Error::Kind::Failed, source, u"could not be started"_s};
}

ProcessJob::ProcessJob(Command command, const QString &programFile, QObject *parent)
    : QObject(parent), m_command(std::move(command)), m_process(new QProcess(this))
{
    using Flag = QProcess::UnixProcessFlag;
    m_process->setProgram(QFileInfo(programFile).absoluteFilePath());
    m_process->setArguments(m_command.arguments);
    const QProcessEnvironment environment = cleanEnvironment();
    m_mark = (markName + u'=' + environment.value(markName)).toLatin1();
    m_process->setProcessEnvironment(environment);
    m_process->setWorkingDirectory(u"/"_s);
    m_process->setStandardInputFile(QProcess::nullDevice());
    // A new session is a new group, without a terminal to ask for passwords on.
    m_process->setUnixProcessParameters(Flag::UseVFork | Flag::CreateNewSession | Flag::ResetSignalHandlers);
    m_process->setProcessChannelMode(QProcess::ForwardedChannels); // to what start() puts there

    m_limit.setSingleShot(true);
    m_limit.setTimerType(Qt::PreciseTimer);
    m_limit.setInterval(std::max(m_command.timeout, 0ms)); // what is left of a deadline may be less than nothing
    connect(&m_limit, &QTimer::timeout, this, [this] { end(timedOut(m_command.timeout, name())); });
    m_groupCheck.setTimerType(Qt::PreciseTimer);
    m_groupCheck.setInterval(groupCheckInterval);
    connect(&m_groupCheck, &QTimer::timeout, this, &ProcessJob::endGroup);

    connect(&m_standardOutput, &OutputPipe::readyRead, this, &ProcessJob::takeOutput);
    connect(&m_standardError, &OutputPipe::readyRead, this, &ProcessJob::takeOutput);
    connect(m_process, &QProcess::finished, this, &ProcessJob::programEnded);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // what happens later ends in finished()
        if (!m_error)
            m_error = startError(m_process->program(), name());
        m_group = 0;
        finish();
    });
}

ProcessJob::~ProcessJob()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    if (!m_finished)
        killAll();
    if (m_process->state() != QProcess::NotRunning)
        abandonProcess();
}

/// At once, and waiting for it: for when nobody will come back to see.
void ProcessJob::killAll()
{
    QElapsedTimer waiting;
    waiting.start();
    signalAll(SIGKILL);
    if (m_process->state() != QProcess::NotRunning)
        m_process->waitForFinished(int(std::chrono::milliseconds(patience).count()));
    do {
        m_daemons = m_adoption.daemons(m_group, m_mark);
        signalAll(SIGKILL);
    } while (!m_daemons.empty() && waiting.durationElapsed() < patience);
}

void ProcessJob::start()
{
    m_sinceStart.start();
    m_limit.start();
    if (!m_standardOutput.open() || !m_standardError.open()) {
        m_error = systemError(errno, name());
        finish();
        return;
    }
    // Bare system calls are allowed after vfork.
    m_process->setChildProcessModifier([output = m_standardOutput.writeEnd(), error = m_standardError.writeEnd()] {
        ::dup2(output, STDOUT_FILENO);
        ::dup2(error, STDERR_FILENO);
#ifdef CLOSE_RANGE_CLOEXEC
        // Flag::CloseFileDescriptors also closes Qt's own pipe, and a program that cannot be started seems to exit with 255
        // (seen in Qt 6.8.2).
        ::close_range(STDERR_FILENO + 1, ~0u, CLOSE_RANGE_CLOEXEC);
#endif
    });
    const qint64 process = m_adoption.startOwnChild([this] {
        m_process->start(QIODevice::ReadOnly);
        return m_process->processId();
    });
    m_standardOutput.closeWriteEnd();
    m_standardError.closeWriteEnd();
    if (!m_finished)
        m_group = process;
}

void ProcessJob::stop()
{
    end(stopped(name()));
}

void ProcessJob::takeOutput()
{
    m_output.standardOutput += m_standardOutput.readAvailable();
    m_output.standardError += m_standardError.readAvailable();
    const qint64 limit = m_command.outputLimitBytes;
    if (m_command.isPartWelcome) {
        keepTheEnd(limit); // seldom, or a flood would be spent on moving bytes
        return;
    }
    if (m_output.standardOutput.size() + m_output.standardError.size() <= limit)
        return;
    m_output.standardOutput.truncate(limit);
    m_output.standardError.truncate(limit - m_output.standardOutput.size());
    closePipes();
    end(tooLarge(limit, name()));
}

void ProcessJob::closePipes()
{
    m_standardOutput.close();
    m_standardError.close();
}

/// Drops the beginning of what goes beyond the limit by more than `slack`. Complaints get a quarter of the room.
void ProcessJob::keepTheEnd(qint64 slack)
{
    const qint64 limit = m_command.outputLimitBytes;
    if (m_output.standardOutput.size() + m_output.standardError.size() <= limit + slack)
        return;
    m_output.isPartial = true;
    m_output.standardError = m_output.standardError.right(limit / 4);
    m_output.standardOutput = m_output.standardOutput.right(limit - m_output.standardError.size());
}

void ProcessJob::programEnded(int exitCode, QProcess::ExitStatus status)
{
    takeOutput();
    m_output.exitCode = exitCode;
    if (!m_error && status == QProcess::CrashExit)
        m_error = Error{Error::Kind::Failed, name(), u"ended by signal %1"_s.arg(exitCode)};
    m_limit.stop();
    endGroup();
}

void ProcessJob::end(Error error)
{
    if (m_finished || m_error)
        return;
    m_error = std::move(error);
    m_limit.stop();
    endGroup();
}

/// One step towards an empty group; called again until there.
void ProcessJob::endGroup()
{
    if (m_finished)
        return;
    const bool isEnded = m_process->state() == QProcess::NotRunning;
    if (isEnded)
        m_adoption.ownChildEnded();
    const bool isGroupOver = isEnded && !isProcessGroupAlive(m_group);
    findDaemons(); // now: of an empty group, nobody can leave any more
    const bool isOver = isGroupOver && m_daemons.empty();
    const bool isHopeless = m_killed && m_sinceTerminate.durationElapsed() >= grace + patience;
    if (isOver || isHopeless) {
        if (isHopeless)
            qCWarning(sourcesLog, "%s cannot be ended", qUtf8Printable(m_command.program));
        finish();
        return;
    }
    if (!m_sinceTerminate.isValid()) {
        m_sinceTerminate.start();
        signalAll(SIGTERM);
        signalAll(SIGCONT); // one that is stopped could not act on it
        m_groupCheck.start();
    } else if (!m_killed && m_sinceTerminate.durationElapsed() >= grace) {
        m_killed = true;
        signalAll(SIGKILL);
    }
}

/// done() is emitted from the event loop: whoever hears it may destroy us, and QProcess is still on the stack here.
void ProcessJob::finish()
{
    if (m_finished)
        return;
    m_finished = true;
    if (m_command.isPartWelcome) {
        keepTheEnd(0);
        if (m_error && m_error->kind == Error::Kind::TimedOut && !m_output.standardOutput.isEmpty()) {
            m_error.reset();
            m_output.isPartial = true;
            m_output.exitCode = 0;
        }
    }
    m_limit.stop();
    m_groupCheck.stop();
    closePipes();
    m_process->disconnect(this);
    if (m_process->state() != QProcess::NotRunning)
        abandonProcess();
    qCDebug(sourcesLog).noquote() << m_command.words().join(u' ') << m_sinceStart.elapsed() << "ms, exit" << m_output.exitCode
                                  << (m_error ? errorLine(*m_error) : QString());
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_error)
                Q_EMIT done(std::unexpected(*m_error));
            else
                Q_EMIT done(m_output);
        },
        Qt::QueuedConnection);
}

/// Destroying a running QProcess would wait for it.
void ProcessJob::abandonProcess()
{
    m_process->setParent(nullptr);
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    m_process = nullptr;
}

void ProcessJob::findDaemons()
{
    const auto known = std::exchange(m_daemons, m_adoption.daemons(m_group, m_mark));
    for (const qint64 daemon : m_daemons) {
        if (m_sinceTerminate.isValid() && !std::ranges::contains(known, daemon))
            ::kill(pid_t(daemon), m_killed ? SIGKILL : SIGTERM);
    }
}

void ProcessJob::signalAll(int signalNumber) const
{
    for (const qint64 daemon : m_daemons)
        ::kill(pid_t(daemon), signalNumber);
    if (m_group <= 0)
        return;
    // Where Qt cannot use vfork, the child may not have made its group yet.
    if (::kill(pid_t(-m_group), signalNumber) != 0 && errno == ESRCH && m_process->state() != QProcess::NotRunning)
        ::kill(pid_t(m_group), signalNumber);
}

} // namespace prose
