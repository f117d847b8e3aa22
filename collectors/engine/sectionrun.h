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

    QFuture<Result<Output>> run(const Command &command);
    QFuture<Result<QByteArray>> call(const Call &call);
    /// One future per pattern; patterns not asked before go to the machine together.
    QList<QFuture<FileAnswers>> read(const FileRequest &request);

    Sources &machine() const { return *m_sources; }
    std::chrono::microseconds sinceStart() const { return std::chrono::microseconds(m_clock.nsecsElapsed() / 1000); }

private:
    std::shared_ptr<Sources> m_sources;
    QElapsedTimer m_clock;
    QHash<QStringList, QFuture<Result<Output>>> m_commands;
    QHash<QStringList, QFuture<Result<QByteArray>>> m_calls;
    QHash<std::pair<FileRequest::Want, QString>, QFuture<FileAnswers>> m_files;
};

/// The run of one section: its limit, its journal of sources, and what other sections know. Inputs is the handle to it.
/// Owned jointly by the engine and the collector's Inputs; after over() every question is answered at once.
class SectionRun : public QObject, public std::enable_shared_from_this<SectionRun>
{
    Q_OBJECT

public:
    SectionRun(std::shared_ptr<SharedSources> sources, double timeoutScale, std::function<const std::any *(QLatin1StringView)> facts);

    void startClock(std::chrono::milliseconds limit);
    /// Answers everything still open with this kind of error: the section's time is up, or the user stopped the run.
    void end(Error::Kind why);
    std::optional<Error::Kind> ended() const { return m_ended; }

    std::vector<SourceRecord> takeJournal() { return std::exchange(m_journal, {}); }

    QCoro::Task<Result<Output>> run(Command command);
    QCoro::Task<Result<QByteArray>> call(Call call);
    QCoro::Task<Files> read(FileRequest request);
    const std::any *facts(QLatin1StringView id) const { return m_facts(id); }

Q_SIGNALS:
    void over(prose::Error::Kind why);

private:
    size_t noteQuestion(SourceRecord::Kind kind, const QStringList &words);
    SourceRecord *noteAnswer(size_t question, const std::optional<Error> &error);
    template<class T, class Late>
    QFuture<T> bounded(QFuture<T> asked, Late late);

    std::shared_ptr<SharedSources> m_sources;
    std::function<const std::any *(QLatin1StringView)> m_facts;
    double m_timeoutScale;
    QTimer m_limit;
    std::chrono::milliseconds m_limitLength{0};
    std::optional<Error::Kind> m_ended;
    std::vector<SourceRecord> m_journal;
};

} // namespace prose
