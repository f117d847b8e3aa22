// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/engine/sectionrun.h"

#include "collectors/sources/failures.h"

#include <QCoroFuture>
#include <QFutureWatcher>
#include <QPromise>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

// ---- questions shared by all sections ----

/// The answer to a question that may have been asked before; `ask` puts it to the machine.
template<class Key, class Question, class Asked, class Ask>
static auto shared(QHash<Key, Question> &known, const Key &key, Asked asked, SharedSources::Asker asker, Ask ask)
{
    Question &question = known[key];
    question.urgency.join(std::move(asker));
    if (!question.answer.isValid()) {
        asked.urgency = question.urgency;
        question.answer = ask(asked);
    }
    return question.answer;
}

QFuture<Result<Output>> SharedSources::run(Command command, Asker asker)
{
    const QStringList words = command.words();
    return shared(m_commands, words, std::move(command), std::move(asker), [this](const Command &asked) { return m_sources->run(asked); });
}

QFuture<Result<QByteArray>> SharedSources::call(Call call, Asker asker)
{
    const QStringList words = call.words();
    return shared(m_calls, words, std::move(call), std::move(asker), [this](const Call &asked) { return m_sources->call(asked); });
}

QList<QFuture<FileAnswers>> SharedSources::read(const FileRequest &request, Asker asker)
{
    FileRequest unasked = request;
    unasked.urgency = Urgency();
    unasked.patterns.removeIf([&](const QString &pattern) { return m_files.contains({request.want, pattern}); });
    if (!unasked.patterns.isEmpty()) {
        const QFuture<FileAnswers> answer = m_sources->read(unasked);
        for (const QString &pattern : std::as_const(unasked.patterns))
            m_files.insert({request.want, pattern}, {answer, unasked.urgency});
    }
    QList<QFuture<FileAnswers>> answers;
    for (const QString &pattern : request.patterns) {
        auto question = m_files.find({request.want, pattern});
        question->urgency.join(asker);
        answers += question->answer;
    }
    return answers;
}

// ---- one section ----

SectionRun::SectionRun(std::shared_ptr<SharedSources> sources, std::shared_ptr<const Priority> priority, double timeoutScale,
                       bool allowsNetwork, std::function<const std::any *(QLatin1StringView)> facts)
    : m_sources(std::move(sources)), m_priority(std::move(priority)), m_facts(std::move(facts)), m_timeoutScale(timeoutScale),
      m_allowsNetwork(allowsNetwork)
{
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, [this] { end(Error::Kind::TimedOut); });
}

void SectionRun::startClock(std::chrono::milliseconds limit)
{
    m_limit = m_left = limit;
    updateClock();
}

void SectionRun::updateClock()
{
    const bool standsStill = m_ended || (m_progress.waiting > 0 && m_progress.working == 0);
    if (standsStill && m_clock.isActive()) {
        m_left = m_clock.remainingTimeAsDuration();
        m_clock.stop();
    } else if (!standsStill && !m_clock.isActive()) {
        m_clock.start(m_left);
    }
}

void SectionRun::end(Error::Kind why)
{
    if (m_ended)
        return;
    m_ended = why;
    m_clock.stop();
    Q_EMIT over();
}

/// What a question is answered with that is still open when the section is over.
Error SectionRun::overError(const QString &source) const
{
    return *m_ended == Error::Kind::TimedOut ? timedOut(m_limit, source) : Error{*m_ended, source, {}};
}

/// `asked`, or what `late` says when the section is over first.
template<class T, class Late>
QFuture<T> SectionRun::bounded(QFuture<T> asked, size_t question, Late late)
{
    if (asked.isFinished())
        return asked;
    if (m_ended)
        return QtFuture::makeReadyValueFuture(late());
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    const auto answer = [promise](const T &value) {
        if (promise->future().isFinished())
            return;
        promise->addResult(value);
        promise->finish();
    };
    // Not then(): a future that several sections wait for keeps only one continuation.
    auto *watcher = new QFutureWatcher<T>(this);
    const auto isBegun = std::make_shared<bool>(asked.isStarted());
    ++(*isBegun ? m_progress.working : m_progress.waiting);
    const auto begin = [this, question, isBegun] {
        if (std::exchange(*isBegun, true))
            return;
        --m_progress.waiting;
        ++m_progress.working;
        noteBegin(question);
        updateClock();
    };
    connect(watcher, &QFutureWatcherBase::started, this, begin);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, answer, watcher, begin] {
        begin();
        --m_progress.working;
        updateClock();
        answer(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(asked);
    connect(this, &SectionRun::over, this, [answer, late] { answer(late()); });
    updateClock();
    return promise->future();
}

size_t SectionRun::noteQuestion(SourceRecord::Kind kind, const QStringList &words)
{
    SourceRecord record;
    record.kind = kind;
    record.words = words;
    record.started = m_sources->sinceStart();
    m_journal.push_back(std::move(record));
    return m_journal.size() - 1;
}

void SectionRun::noteBegin(size_t question)
{
    if (question < m_journal.size())
        m_journal[question].waited = m_sources->sinceStart() - m_journal[question].started;
}

/// Null when the section has already handed in its journal.
SourceRecord *SectionRun::noteAnswer(size_t question, const std::optional<Error> &error)
{
    if (question >= m_journal.size())
        return nullptr;
    SourceRecord &record = m_journal[question];
    record.duration = m_sources->sinceStart() - record.started;
    record.error = error;
    return &record;
}

template<class T>
static std::optional<Error> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

std::chrono::milliseconds SectionRun::scaled(std::chrono::milliseconds timeout) const
{
    return std::chrono::milliseconds(qint64(double(timeout.count()) * m_timeoutScale));
}

QCoro::Task<Result<Output>> SectionRun::run(Command command)
{
    const auto self = shared_from_this(); // a collector may drop a task it never awaited
    command.timeout = scaled(command.timeout);
    const size_t question = noteQuestion(SourceRecord::Kind::Command, command.words());
    const QString name = command.words().join(u' ');
    const Result<Output> answer = co_await bounded(m_sources->run(command, m_priority), question,
                                                   [this, name] { return Result<Output>(std::unexpected(overError(name))); });
    if (SourceRecord *record = noteAnswer(question, errorOf(answer)); record && answer) {
        record->exitCode = answer->exitCode;
        record->isRemembered = answer->isRemembered;
        record->isPartial = answer->isPartial;
        record->bytes = answer->standardOutput.size();
        record->output = answer->standardOutput;
        record->standardError = answer->standardError;
    }
    co_return answer;
}

QCoro::Task<Result<QByteArray>> SectionRun::call(Call call)
{
    const auto self = shared_from_this();
    call.timeout = scaled(call.timeout);
    const size_t question = noteQuestion(SourceRecord::Kind::Call, call.words());
    const QString name = call.words().join(u' ');
    const Result<QByteArray> answer = co_await bounded(m_sources->call(call, m_priority), question,
                                                       [this, name] { return Result<QByteArray>(std::unexpected(overError(name))); });
    if (SourceRecord *record = noteAnswer(question, errorOf(answer)); record && answer) {
        record->bytes = answer->size();
        record->output = *answer;
    }
    co_return answer;
}

static void describeFiles(SourceRecord &record, const PathAnswers &paths)
{
    const bool isOneFile = paths.size() == 1 && paths.firstKey() == record.words.first();
    std::optional<Error> denied;
    for (auto it = paths.begin(); it != paths.end(); ++it) {
        if (!it->has_value()) {
            if (isOneFile || it->error().kind == Error::Kind::TimedOut)
                record.error = it->error();
            else if (it->error().kind == Error::Kind::Denied)
                denied = it->error();
            continue;
        }
        ++record.files;
        record.bytes += (*it)->size();
        if (isOneFile) {
            record.output = **it;
        } else {
            record.output += "==> " + it.key().toUtf8() + " <==\n" + **it;
            if (!record.output.endsWith('\n'))
                record.output += '\n';
        }
    }
    if (record.files == 0 && !record.error)
        record.error = denied; // nothing there, and nothing that may be seen, are two answers
    if (record.error && record.files > 0) {
        record.error.reset();
        record.isPartial = true;
    }
}

/// What was not read in time is a problem even where the collector can do without.
void SectionRun::noteLateReads(const PathAnswers &paths)
{
    for (const Result<QByteArray> &answer : paths) {
        const bool isLate = !answer && answer.error().kind == Error::Kind::TimedOut;
        if (isLate && !std::ranges::contains(m_lateReads, answer.error())) // several patterns may lead there
            m_lateReads.push_back(answer.error());
    }
}

QCoro::Task<Files> SectionRun::read(FileRequest request)
{
    const auto self = shared_from_this();
    request.timeout = scaled(request.timeout);
    const QList<QFuture<FileAnswers>> asked = m_sources->read(request, m_priority);
    std::vector<size_t> questions;
    std::vector<QFuture<FileAnswers>> waiting;
    for (qsizetype i = 0; i < asked.size(); ++i) {
        const QString pattern = request.patterns.at(i);
        questions.push_back(noteQuestion(SourceRecord::Kind::File, {pattern}));
        waiting.push_back(bounded(asked.at(i), questions.back(),
                                  [this, pattern] { return FileAnswers{{pattern, {{pattern, std::unexpected(overError(pattern))}}}}; }));
    }

    PathAnswers all;
    for (qsizetype i = 0; i < asked.size(); ++i) {
        const QString pattern = request.patterns.at(i);
        const FileAnswers answers = co_await waiting[i];
        const PathAnswers paths = answers.value(pattern);
        if (SourceRecord *record = noteAnswer(questions[i], std::nullopt))
            describeFiles(*record, paths);
        noteLateReads(paths);
        all.insert(paths);
    }
    co_return Files(std::move(all));
}

// ---- what a collector sees ----

QCoro::Task<Result<Output>> Inputs::runAnyExit(Command command) const
{
    return m_run->run(std::move(command));
}

static QCoro::Task<Result<QByteArray>> successfulOutput(std::shared_ptr<SectionRun> run, Command command)
{
    const QString name = command.words().join(u' ');
    Result<Output> output = co_await run->run(std::move(command));
    if (!output)
        co_return std::unexpected(std::move(output).error());
    if (output->exitCode == 0)
        co_return std::move(output->standardOutput);
    const QByteArray complaint = output->standardError.trimmed();
    QString detail = u"exit code %1"_s.arg(output->exitCode);
    if (!complaint.isEmpty())
        detail += u": "_s + QString::fromUtf8(complaint.mid(complaint.lastIndexOf('\n') + 1)).left(200);
    co_return std::unexpected(Error{Error::Kind::Failed, name, detail});
}

QCoro::Task<Result<QByteArray>> Inputs::run(Command command) const
{
    return successfulOutput(m_run, std::move(command));
}

QCoro::Task<Files> Inputs::read(QStringList patterns) const
{
    return m_run->read({FileRequest::Want::Contents, std::move(patterns)});
}

QCoro::Task<Files> Inputs::links(QStringList patterns) const
{
    return m_run->read({FileRequest::Want::Links, std::move(patterns)});
}

QCoro::Task<Files> Inputs::names(QStringList patterns) const
{
    return m_run->read({FileRequest::Want::Names, std::move(patterns)});
}

QCoro::Task<Files> Inputs::stats(QStringList patterns) const
{
    return m_run->read({FileRequest::Want::Stats, std::move(patterns)});
}

QCoro::Task<Result<QByteArray>> Inputs::call(Call call) const
{
    return m_run->call(std::move(call));
}

QCoro::Task<Result<QByteArray>> Inputs::call(QString name, QString argument) const
{
    return m_run->call({std::move(name), std::move(argument)});
}

bool Inputs::allowsNetwork() const
{
    return m_run->allowsNetwork();
}

const std::any *Inputs::factsOf(QLatin1StringView id) const
{
    return m_run->facts(id);
}

} // namespace prose
