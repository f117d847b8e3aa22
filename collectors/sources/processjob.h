// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/sources/outputpipe.h"
#include "collectors/sources/processgroup.h"
#include "collectors/sources/sources.h"

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QTimer>

namespace prose {

/// One run of one program, from start() to done(). The program gets a clean environment, no standard input, the root
/// folder as its working folder, and a session (thus a process group) of its own. However it ends, done() comes
/// exactly once, from the event loop, and by then no process of the group is left: stragglers get SIGTERM, and
/// SIGKILL half a second later; so do daemons it started, where they can be found (Linux). What even that does not end (a process
/// the kernel holds, or another user's) is left alone.
///
/// Errors: Missing and Denied (at once), Failed (not startable, or ended by a signal), TimedOut, TooLarge, Stopped.
/// Where a part is welcome, TimedOut only when nothing was printed in time, and never TooLarge.
/// An exit code other than 0 is no error here.
class ProcessJob : public QObject
{
    Q_OBJECT

public:
    /// The program is the file at `programFile`; errors name the command as it was asked for.
    ProcessJob(Command command, const QString &programFile, QObject *parent = nullptr);
    ~ProcessJob() override;

    void start();
    void stop();
    /// What was printed so far: also after an error.
    const Output &output() const { return m_output; }

Q_SIGNALS:
    void done(const prose::Result<prose::Output> &result);

private:
    void takeOutput();
    void closePipes();
    void keepTheEnd(qint64 slack);
    void programEnded(int exitCode, QProcess::ExitStatus status);
    void end(Error error);
    void endGroup();
    void finish();
    void abandonProcess();
    void findDaemons();
    void killAll();
    void signalAll(int signalNumber) const;
    QString name() const { return m_command.words().join(u' '); }

    Command m_command;
    QProcess *m_process; ///< ours, but outlives us when it cannot be killed
    qint64 m_group = 0;
    OrphanAdoption m_adoption;
    OutputPipe m_standardOutput{this};
    OutputPipe m_standardError{this};
    QByteArray m_mark; ///< in the environment of all it starts
    std::vector<qint64> m_daemons; ///< children of ours that left the group
    Output m_output;
    std::optional<Error> m_error;
    QTimer m_limit;
    QTimer m_groupCheck;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceTerminate;
    bool m_killed = false;
    bool m_finished = false;
};

} // namespace prose
