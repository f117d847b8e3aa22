// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/parsers/mountinfo.h"
#include "collectors/sources/answercache.h"
#include "collectors/sources/openquestions.h"
#include "collectors/sources/scheduler.h"
#include "collectors/sources/sources.h"

#include <QSet>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace prose {

class ProcessJob;

/// This machine. Processes, file reads and walks through folders beyond their limits wait for their turn, the most urgent first;
/// time-outs run from their own start. Files are read on worker threads; what mountinfo says may hang is read on threads of its
/// own. A thread that does hang is left behind, never waited for: the answer then holds what was read in time.
class LiveSources : public Sources
{
    Q_OBJECT

public:
    /// `rememberedAnswers` is the file for Command::unchangedWhile; without one nothing is remembered.
    explicit LiveSources(int processLimit = 8, const QString &rememberedAnswers = {}, QObject *parent = nullptr);
    ~LiveSources() override;

    Platform platform() const override;
    QFuture<Result<Output>> run(const Command &command) override;
    QFuture<FileAnswers> read(const FileRequest &request) override;
    QFuture<Result<QByteArray>> call(const Call &call) override;
    void stop() override;

private:
    void start(const Command &command, const QString &programFile, Scheduler::Ticket ticket, std::function<void(Result<Output>)> answer);
    void readOnWorker(const FileRequest &part, const std::function<void()> &begin, std::function<void(FileAnswers)> answer);
    void readApart(const FileRequest &part, const std::function<void()> &begin, std::function<void(FileAnswers)> answer);
    template<class T>
    void workApart(std::function<T()> work, std::chrono::milliseconds limit, std::function<T()> whenLate, std::function<void(T)> answer);
    const std::vector<Mount> &mounts();

    AnswerCache m_remembered;
    std::optional<std::vector<Mount>> m_mounts; ///< when the first file was asked for
    Scheduler m_scheduler;
    QSet<ProcessJob *> m_running;
    OpenQuestions m_questions;
    std::unique_ptr<QThreadPool> m_workers;
    std::shared_ptr<std::atomic<bool>> m_isStopped = std::make_shared<std::atomic<bool>>(false);
};

} // namespace prose
