// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sources/recorder.h"

#include "collectors/sources/recordingwriter.h"

#include <QElapsedTimer>
#include <QFutureWatcher>

namespace prose {

Recorder::Recorder(std::shared_ptr<Sources> sources, Scrubber scrub) : m_sources(std::move(sources)), m_scrub(std::move(scrub)) {}

// The answers are looked at when saving: a future keeps its result, and nobody has to wait for us.

QFuture<Result<Output>> Recorder::run(const Command &command)
{
    QElapsedTimer timer;
    timer.start();
    const auto answer = m_sources->run(command);
    const Run &run = m_runs.emplace_back(command.words(), answer, std::make_shared<qint64>(answer.isFinished() ? 0 : -1));
    if (!answer.isFinished()) {
        auto *watcher = new QFutureWatcher<Result<Output>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [watcher, timer, durationMs = run.durationMs] {
            *durationMs = timer.elapsed();
            watcher->deleteLater();
        });
        watcher->setFuture(answer);
    }
    return answer;
}

QFuture<FileAnswers> Recorder::read(const FileRequest &request)
{
    return m_reads.emplace_back(request, m_sources->read(request)).answers;
}

QFuture<Result<QByteArray>> Recorder::call(const Call &call)
{
    return m_calls.emplace_back(call.words(), m_sources->call(call)).answer;
}

Result<void> Recorder::save(const QString &folder) const
{
    return RecordingWriter(*this, folder).write();
}

} // namespace prose
