// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/parsers/mountinfo.h"
#include "collectors/sources/answercache.h"
#include "collectors/sources/openquestions.h"
#include "collectors/sources/sources.h"

#include <QThreadPool>

#include <atomic>
#include <memory>

namespace prose {

class ProcessJob;

/// This machine. Processes beyond the limit wait for their turn; their time-out runs from their own start. Files are read
/// on worker threads; what mountinfo says may hang is read on threads of its own with a time limit, and a thread that does hang
/// is left behind, never waited for.
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
    struct Waiting
    {
        Command command;
        QString programFile;
        std::function<void(Result<Output>)> answer;
    };
    bool mayStart(const Waiting &waiting) const;
    void startWaiting();
    void start(Waiting waiting);
    template<class T>
    void answerWhenFinished(const QFuture<T> &work, std::function<void(T)> answer);
    template<class T>
    void workApart(std::chrono::milliseconds limit, T whenLate, std::function<T()> work, std::function<void(T)> answer);
    const std::vector<Mount> &mounts();

    int m_processLimit;
    AnswerCache m_remembered;
    std::optional<std::vector<Mount>> m_mounts; ///< when the first file was asked for
    std::vector<Waiting> m_waiting;
    QHash<ProcessJob *, QString> m_running; ///< job → base name of its program
    OpenQuestions m_questions;
    std::unique_ptr<QThreadPool> m_workers;
    std::shared_ptr<std::atomic<bool>> m_isStopped = std::make_shared<std::atomic<bool>>(false);
};

} // namespace prose
