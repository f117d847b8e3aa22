// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sources/livesources.h"

#include "collectors/sources/failures.h"
#include "collectors/sources/processjob.h"
#include "collectors/sources/readfiles.h"
#include "collectors/sources/systemcalls.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QPromise>
#include <QThread>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>
#include <system_error>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

static constexpr int heavyProgramLimit = 2;

static bool isHeavy(const QString &program)
{
    return program == "system_profiler"_L1 || program == "log"_L1 || program == "du"_L1;
}

/// A bare name's file in the system's own folders; empty when there is none. Never the caller's PATH: it is not the same
/// from a terminal and from a desktop, and may name anything.
static QString findProgram(const QString &name)
{
    if (name.contains(u'/'))
        return name;
    static const QStringList folders{
        u"/usr/bin/"_s,          u"/bin/"_s, u"/usr/sbin/"_s, u"/sbin/"_s, u"/usr/local/bin/"_s, u"/usr/local/sbin/"_s,
#ifdef Q_OS_MACOS
        u"/opt/homebrew/bin/"_s,
#endif
    };
    QString notExecutable;
    for (const QString &folder : folders) {
        const QFileInfo file(folder + name);
        if (!file.isFile())
            continue;
        if (file.isExecutable())
            return file.filePath();
        if (notExecutable.isEmpty())
            notExecutable = file.filePath();
    }
    return notExecutable;
}

LiveSources::LiveSources(int processLimit, QObject *parent)
    : Sources(parent), m_processLimit(processLimit), m_workers(std::make_unique<QThreadPool>())
{
    m_workers->setMaxThreadCount(std::max(4, QThread::idealThreadCount()));
}

LiveSources::~LiveSources()
{
    stop();
    const auto running = m_running; // a job's end must not reach us any more
    m_running.clear();
    qDeleteAll(running.keyBegin(), running.keyEnd());
    if (!m_workers->waitForDone(50))
        m_workers.release(); // hangs in the kernel: waiting for it could take for ever
}

Platform LiveSources::platform() const
{
#ifdef Q_OS_MACOS
    return Platform::MacOS;
#else
    return Platform::Linux;
#endif
}

QFuture<Result<Output>> LiveSources::run(const Command &command)
{
    using Answer = Result<Output>;
    const QString source = command.words().join(u' ');
    if (*m_isStopped)
        return QtFuture::makeReadyValueFuture<Answer>(std::unexpected(stopped(source)));
    const QString file = findProgram(command.program);
    if (file.isEmpty())
        return QtFuture::makeReadyValueFuture<Answer>(std::unexpected(Error{Error::Kind::Missing, source, {}}));
    auto question = m_questions.ask<Answer>(std::unexpected(stopped(source)));
    m_waiting.push_back({command, file, std::move(question.answer)});
    startWaiting();
    return question.future;
}

bool LiveSources::mayStart(const Waiting &waiting) const
{
    if (m_running.size() >= m_processLimit)
        return false;
    const QString program = QFileInfo(waiting.programFile).fileName();
    return !isHeavy(program) || std::ranges::count(m_running, program) < heavyProgramLimit;
}

void LiveSources::startWaiting()
{
    auto next = m_waiting.begin();
    while ((next = std::ranges::find_if(m_waiting, [this](const Waiting &w) { return mayStart(w); })) != m_waiting.end()) {
        Waiting waiting = std::move(*next);
        m_waiting.erase(next);
        start(std::move(waiting));
    }
}

void LiveSources::start(Waiting waiting)
{
    auto *job = new ProcessJob(waiting.command, waiting.programFile);
    m_running.insert(job, QFileInfo(waiting.programFile).fileName());
    connect(job, &ProcessJob::done, this, [this, job, answer = std::move(waiting.answer)](const Result<Output> &result) {
        job->deleteLater();
        m_running.remove(job);
        startWaiting();
        const auto answerLast = answer; // it may destroy us
        answerLast(result);
    });
    job->start();
}

template<class T>
void LiveSources::answerWhenFinished(const QFuture<T> &work, std::function<void(T)> answer)
{
    auto *watcher = new QFutureWatcher<T>(this);
    connect(watcher, &QFutureWatcher<T>::finished, this, [watcher, answer = std::move(answer)] {
        watcher->deleteLater();
        if (watcher->isCanceled())
            return; // its thread could not be started, and that was said already
        const auto answerLast = answer;
        answerLast(watcher->result());
    });
    watcher->setFuture(work);
}

QFuture<FileAnswers> LiveSources::read(const FileRequest &request)
{
    if (*m_isStopped)
        return QtFuture::makeReadyValueFuture(stoppedAnswers(request));
    auto question = m_questions.ask<FileAnswers>(stoppedAnswers(request));
    answerWhenFinished<FileAnswers>(
        QtConcurrent::run(m_workers.get(), [request, isStopped = m_isStopped] { return readFiles(request, *isStopped); }),
        std::move(question.answer));
    return question.future;
}

QFuture<Result<QByteArray>> LiveSources::call(const Call &call)
{
    using Answer = Result<QByteArray>;
    const QString source = call.words().join(u' ');
    if (*m_isStopped)
        return QtFuture::makeReadyValueFuture<Answer>(std::unexpected(stopped(source)));
    if (call.name != "statvfs"_L1)
        return QtFuture::makeReadyValueFuture(systemCall(call.name, call.argument));

    auto question = m_questions.ask<Answer>(std::unexpected(stopped(source)));
    QPromise<Answer> promise;
    promise.start();
    answerWhenFinished<Answer>(promise.future(), question.answer);
    try {
        std::thread([promise = std::move(promise), call]() mutable {
            promise.addResult(systemCall(call.name, call.argument));
            promise.finish();
        }).detach();
    } catch (const std::system_error &error) {
        question.answer(std::unexpected(systemError(error.code().value(), source)));
    }
    QTimer::singleShot(std::max(call.timeout, 0ms), Qt::PreciseTimer, this,
                       [answer = std::move(question.answer), call, source] { answer(std::unexpected(timedOut(call.timeout, source))); });
    return question.future;
}

void LiveSources::stop()
{
    *m_isStopped = true;
    m_waiting.clear();
    for (auto job = m_running.keyBegin(); job != m_running.keyEnd(); ++job)
        (*job)->stop();
    m_questions.stop();
}

} // namespace prose
