// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

#include <QElapsedTimer>
#include <QTimer>

namespace prose {

/// Puts each question to the machine once per run and remembers the answer; sections share it. One thread.
class SharedSources
{
public:
    explicit SharedSources(std::shared_ptr<Sources> sources) : m_sources(std::move(sources)) { m_clock.start(); }

    using Asker = std::shared_ptr<const Priority>;

    QFuture<Result<Output>> run(Command command, Asker asker);
    QFuture<Result<QByteArray>> call(Call call, Asker asker);
    /// One future per pattern; patterns not asked before go to the machine together.
    QList<QFuture<FileAnswers>> read(const FileRequest &request, Asker asker);

    Sources &machine() const { return *m_sources; }
    std::chrono::microseconds sinceStart() const { return std::chrono::microseconds(m_clock.nsecsElapsed() / 1000); }

private:
    std::shared_ptr<Sources> m_sources;
    QElapsedTimer m_clock;
    template<class T>
    struct Question
    {
        QFuture<T> answer;
        Urgency urgency;
    };
    QHash<QStringList, Question<Result<Output>>> m_commands;
    QHash<QStringList, Question<Result<QByteArray>>> m_calls;
    QHash<std::pair<FileRequest::Want, QString>, Question<FileAnswers>> m_files;
};

/// The run of one section: its limit, its priority, its journal of sources, and what other sections know. Inputs is the handle to
/// it. The time in which all its questions wait for their turn does not count.
/// Owned jointly by the engine and the collector's Inputs; after over() every question is answered at once.
class SectionRun : public QObject, public std::enable_shared_from_this<SectionRun>
{
    Q_OBJECT

public:
    SectionRun(std::shared_ptr<SharedSources> sources, std::shared_ptr<const Priority> priority, double timeoutScale, bool allowsNetwork,
               std::function<const std::any *(QLatin1StringView)> facts);

    void startClock(std::chrono::milliseconds limit);
    /// Answers everything still open with this kind of error: the section's time is up, or the user stopped the run.
    void end(Error::Kind why);
    std::optional<Error::Kind> ended() const { return m_ended; }

    std::vector<SourceRecord> takeJournal() { return std::exchange(m_journal, {}); }
    /// Files that were not read in time, whatever the collector made of that.
    const std::vector<Error> &lateReads() const { return m_lateReads; }

    QCoro::Task<Result<Output>> run(Command command);
    QCoro::Task<Result<QByteArray>> call(Call call);
    QCoro::Task<Files> read(FileRequest request);
    const std::any *facts(QLatin1StringView id) const { return m_facts(id); }
    bool allowsNetwork() const { return m_allowsNetwork; }

Q_SIGNALS:
    void over();

private:
    /// Where the clock stops because nothing is worked on.
    struct Progress
    {
        int waiting = 0;
        int working = 0;
    };

    size_t noteQuestion(SourceRecord::Kind kind, const QStringList &words);
    void noteBegin(size_t question);
    SourceRecord *noteAnswer(size_t question, const std::optional<Error> &error);
    std::chrono::milliseconds scaled(std::chrono::milliseconds timeout) const;
    void updateClock();
    void noteLateReads(const PathAnswers &paths);
    Error overError(const QString &source) const;
    template<class T, class Late>
    QFuture<T> bounded(QFuture<T> asked, size_t question, Late late);

    std::shared_ptr<SharedSources> m_sources;
    std::shared_ptr<const Priority> m_priority;
    std::function<const std::any *(QLatin1StringView)> m_facts;
    double m_timeoutScale;
    bool m_allowsNetwork;
    QTimer m_clock;
    std::chrono::milliseconds m_limit{0};
    std::chrono::milliseconds m_left{0}; ///< while the clock stands still
    Progress m_progress;
    std::optional<Error::Kind> m_ended;
    std::vector<SourceRecord> m_journal;
    std::vector<Error> m_lateReads;
};

} // namespace prose
