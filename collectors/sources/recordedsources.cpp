// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sources/recordedsources.h"

#include "collectors/sources/failures.h"
#include "collectors/sources/recordingreader.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

static QStringList wordsByName(QStringList words)
{
    if (!words.isEmpty())
        words.first() = words.first().section(u'/', -1);
    return words;
}

static QStringList wordsInAnyOrder(QStringList words)
{
    words = wordsByName(std::move(words));
    if (words.size() > 1)
        std::sort(words.begin() + 1, words.end());
    return words;
}

Result<std::shared_ptr<RecordedSources>> RecordedSources::open(const QString &folder)
{
    std::shared_ptr<RecordedSources> sources(new RecordedSources);
    if (auto error = RecordingReader(folder, *sources).read())
        return std::unexpected(*std::move(error));
    return sources;
}

void RecordedSources::addCommand(const QStringList &words, const Answer &answer)
{
    for (const auto &[answers, key] : {std::pair(&m_commands, words), std::pair(&m_commandsByName, wordsByName(words)),
                                       std::pair(&m_commandsInAnyOrder, wordsInAnyOrder(words))}) {
        if (!answers->contains(key))
            answers->insert(key, answer);
    }
}

const RecordedSources::Answer *RecordedSources::commandAnswer(const Command &command) const
{
    const QStringList words = command.words();
    for (const auto &[answers, key] : {std::pair(&m_commands, words), std::pair(&m_commandsByName, wordsByName(words)),
                                       std::pair(&m_commandsInAnyOrder, wordsInAnyOrder(words))}) {
        if (const auto found = answers->constFind(key); found != answers->constEnd())
            return &*found;
    }
    return nullptr;
}

static Error recordedError(Error error, const QString &source, std::chrono::milliseconds limit)
{
    if (error.kind == Error::Kind::TimedOut && error.detail.isEmpty())
        return timedOut(limit, source);
    error.source = source;
    return error;
}

Result<Output> RecordedSources::output(const Command &command) const
{
    const QString source = command.words().join(u' ');
    const Answer *answer = commandAnswer(command);
    if (!answer)
        return std::unexpected(Error{Error::Kind::Missing, source, u"this recording does not hold it"_s});
    if (answer->error)
        return std::unexpected(recordedError(*answer->error, source, command.timeout));
    if (answer->isPartial && !command.isPartWelcome)
        return std::unexpected(timedOut(command.timeout, source));
    auto standardOutput = recordedBytes(answer->file, command.outputLimitBytes, source);
    if (!standardOutput)
        return std::unexpected(standardOutput.error());
    auto standardError = recordedBytes(answer->standardErrorFile, command.outputLimitBytes - standardOutput->size(), source);
    if (!standardError)
        return std::unexpected(standardError.error());
    return Output{
        .standardOutput = *standardOutput, .standardError = *standardError, .exitCode = answer->exitCode, .isPartial = answer->isPartial};
}

Result<QByteArray> RecordedSources::callAnswer(const Call &call) const
{
    const QString source = call.words().join(u' ');
    const auto answer = m_calls.constFind(call.words());
    if (answer == m_calls.constEnd()) {
        if (call.name == "now"_L1 && m_recordedAt)
            return QByteArray::number(*m_recordedAt, 'f', QLocale::FloatingPointShortest);
        return std::unexpected(Error{Error::Kind::Missing, source, u"this recording does not hold it"_s});
    }
    if (answer->error)
        return std::unexpected(recordedError(*answer->error, source, call.timeout));
    return recordedBytes(answer->file, fileLimitBytes, source);
}

template<class T>
QFuture<T> RecordedSources::answerLater(std::chrono::milliseconds delay, T answer, T whenStopped)
{
    if (delay.count() <= 0)
        return QtFuture::makeReadyValueFuture(std::move(answer));
    auto question = m_questions.ask<T>(std::move(whenStopped));
    question.begin();
    QTimer::singleShot(delay, Qt::PreciseTimer, this, [give = std::move(question.answer), answer = std::move(answer)] {
        const auto giveLast = give; // it may destroy us, and this lambda
        giveLast(answer);
    });
    return question.future;
}

QFuture<Result<Output>> RecordedSources::run(const Command &command)
{
    const QString source = command.words().join(u' ');
    const Result<Output> whenStopped = std::unexpected(stopped(source));
    if (m_isStopped)
        return QtFuture::makeReadyValueFuture(whenStopped);
    const Answer *answer = commandAnswer(command);
    const auto delay = answer ? answer->delay : 0ms;
    if (delay > command.timeout)
        return answerLater<Result<Output>>(command.timeout, std::unexpected(timedOut(command.timeout, source)), whenStopped);
    return answerLater(delay, output(command), whenStopped);
}

QFuture<FileAnswers> RecordedSources::read(const FileRequest &request)
{
    if (m_isStopped)
        return QtFuture::makeReadyValueFuture(stoppedAnswers(request));
    FileAnswers answers;
    std::chrono::milliseconds delay{0};
    for (const QString &pattern : request.patterns) {
        PathAnswers &paths = *answers.insert(pattern, m_tree.answersFor(pattern, request.want));
        // As a reader does that waits for one path: what is late takes the rest of its pattern with it.
        for (auto path = paths.begin(); !m_fileDelays.isEmpty() && path != paths.end(); ++path) {
            delay = std::max(delay, std::min(m_fileDelays.value(path.key()), request.timeout));
            if (m_fileDelays.value(path.key()) > request.timeout) {
                *path = std::unexpected(timedOut(request.timeout, path.key()));
                paths.erase(std::next(path), paths.end());
                break;
            }
        }
    }
    return answerLater(delay, std::move(answers), stoppedAnswers(request));
}

QFuture<Result<QByteArray>> RecordedSources::call(const Call &call)
{
    const QString source = call.words().join(u' ');
    const Result<QByteArray> whenStopped = std::unexpected(stopped(source));
    if (m_isStopped)
        return QtFuture::makeReadyValueFuture(whenStopped);
    const auto delay = m_calls.value(call.words()).delay;
    if (delay > call.timeout)
        return answerLater<Result<QByteArray>>(call.timeout, std::unexpected(timedOut(call.timeout, source)), whenStopped);
    return answerLater(delay, callAnswer(call), whenStopped);
}

void RecordedSources::stop()
{
    m_isStopped = true;
    m_questions.stop();
}

} // namespace prose
