// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/engine/sectionrun.h"

#include <QCoroFuture>
#include <QFutureWatcher>
#include <QPromise>

using namespace Qt::StringLiterals;

namespace prose {

// ---- questions shared by all sections ----

QFuture<Result<Output>> SharedSources::run(const Command &command)
{
    auto &answer = m_commands[command.words()];
    if (!answer.isValid())
        answer = m_sources->run(command);
    return answer;
}

QFuture<Result<QByteArray>> SharedSources::call(const Call &call)
{
    auto &answer = m_calls[call.words()];
    if (!answer.isValid())
        answer = m_sources->call(call);
    return answer;
}

QList<QFuture<FileAnswers>> SharedSources::read(const FileRequest &request)
{
    FileRequest unasked{request.want, {}};
    for (const QString &pattern : request.patterns) {
        if (!m_files.contains({request.want, pattern}))
            unasked.patterns += pattern;
    }
    if (!unasked.patterns.isEmpty()) {
        const QFuture<FileAnswers> answer = m_sources->read(unasked);
        for (const QString &pattern : std::as_const(unasked.patterns))
            m_files.insert({request.want, pattern}, answer);
    }
    QList<QFuture<FileAnswers>> answers;
    for (const QString &pattern : request.patterns)
        answers += m_files.value({request.want, pattern});
    return answers;
}

// ---- one section ----

SectionRun::SectionRun(std::shared_ptr<SharedSources> sources, double timeoutScale,
                       std::function<const std::any *(QLatin1StringView)> facts)
    : m_sources(std::move(sources)), m_facts(std::move(facts)), m_timeoutScale(timeoutScale)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { end(Error::Kind::TimedOut); });
}

void SectionRun::startClock(std::chrono::milliseconds limit)
{
    m_limitLength = limit;
    m_limit.start(limit);
}

void SectionRun::end(Error::Kind why)
{
    if (m_ended)
        return;
    m_ended = why;
    m_limit.stop();
    Q_EMIT over(why);
}

/// `asked`, or what `late` makes of the reason when the section is over first.
template<class T, class Late>
QFuture<T> SectionRun::bounded(QFuture<T> asked, Late late)
{
    if (asked.isFinished())
        return asked;
    if (m_ended)
        return QtFuture::makeReadyValueFuture(late(*m_ended));
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
    connect(watcher, &QFutureWatcherBase::finished, this, [answer, watcher] {
        answer(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(asked);
    connect(this, &SectionRun::over, this, [answer, late](Error::Kind why) { answer(late(why)); });
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

static QString seconds(std::chrono::milliseconds time)
{
    return u"after %1 s"_s.arg(double(time.count()) / 1000);
}

QCoro::Task<Result<Output>> SectionRun::run(Command command)
{
    const auto self = shared_from_this(); // a collector may drop a task it never awaited
    command.timeout = std::chrono::milliseconds(qint64(command.timeout.count() * m_timeoutScale));
    const size_t question = noteQuestion(SourceRecord::Kind::Command, command.words());
    const QString name = command.words().join(u' ');
    const QString limit = seconds(m_limitLength);
    const Result<Output> answer = co_await bounded(m_sources->run(command), [name, limit](Error::Kind why) {
        return Result<Output>(std::unexpected(Error{why, name, why == Error::Kind::TimedOut ? limit : QString()}));
    });
    if (SourceRecord *record = noteAnswer(question, errorOf(answer)); record && answer) {
        record->exitCode = answer->exitCode;
        record->isRemembered = answer->isRemembered;
        record->bytes = answer->standardOutput.size();
        record->output = answer->standardOutput;
        record->standardError = answer->standardError;
    }
    co_return answer;
}

QCoro::Task<Result<QByteArray>> SectionRun::call(Call call)
{
    const auto self = shared_from_this();
    call.timeout = std::chrono::milliseconds(qint64(call.timeout.count() * m_timeoutScale));
    const size_t question = noteQuestion(SourceRecord::Kind::Call, call.words());
    const QString name = call.words().join(u' ');
    const QString limit = seconds(m_limitLength);
    const Result<QByteArray> answer = co_await bounded(m_sources->call(call), [name, limit](Error::Kind why) {
        return Result<QByteArray>(std::unexpected(Error{why, name, why == Error::Kind::TimedOut ? limit : QString()}));
    });
    if (SourceRecord *record = noteAnswer(question, errorOf(answer)); record && answer) {
        record->bytes = answer->size();
        record->output = *answer;
    }
    co_return answer;
}

static void describeFiles(SourceRecord &record, const PathAnswers &paths)
{
    const bool isOneFile = paths.size() == 1 && paths.firstKey() == record.words.first();
    for (auto it = paths.begin(); it != paths.end(); ++it) {
        if (!it->has_value()) {
            if (isOneFile)
                record.error = it->error();
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
}

QCoro::Task<Files> SectionRun::read(FileRequest request)
{
    const auto self = shared_from_this();
    const QList<QFuture<FileAnswers>> asked = m_sources->read(request);
    std::vector<size_t> questions;
    for (const QString &pattern : std::as_const(request.patterns))
        questions.push_back(noteQuestion(SourceRecord::Kind::File, {pattern}));

    const QString limit = seconds(m_limitLength);
    PathAnswers all;
    for (qsizetype i = 0; i < asked.size(); ++i) {
        const QString pattern = request.patterns.at(i);
        const FileAnswers answers = co_await bounded(asked.at(i), [pattern, limit](Error::Kind why) {
            const Error error{why, pattern, why == Error::Kind::TimedOut ? limit : QString()};
            return FileAnswers{{pattern, {{pattern, std::unexpected(error)}}}};
        });
        const PathAnswers paths = answers.value(pattern);
        if (SourceRecord *record = noteAnswer(questions[i], std::nullopt))
            describeFiles(*record, paths);
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

const std::any *Inputs::factsOf(QLatin1StringView id) const
{
    return m_run->facts(id);
}

} // namespace prose
