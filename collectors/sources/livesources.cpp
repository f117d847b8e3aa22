// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sources/livesources.h"

#include "collectors/parsers/mountrisk.h"
#include "collectors/sources/failures.h"
#include "collectors/sources/folderusage.h"
#include "collectors/sources/homefolder.h"
#include "collectors/sources/localhttp.h"
#include "collectors/sources/mounttable.h"
#include "collectors/sources/processjob.h"
#include "collectors/sources/programsearch.h"
#include "collectors/sources/readfiles.h"
#include "collectors/sources/servicemanager.h"
#include "collectors/sources/sockets.h"
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
static constexpr auto riskyReadLimit = 2s;

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

LiveSources::LiveSources(int processLimit, const QString &rememberedAnswers, QObject *parent)
    : Sources(parent), m_processLimit(processLimit), m_remembered(rememberedAnswers), m_workers(std::make_unique<QThreadPool>())
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
    if (const auto output = command.unchangedWhile.isEmpty() ? std::nullopt : m_remembered.find(command))
        return QtFuture::makeReadyValueFuture<Answer>(*output);
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
    connect(job, &ProcessJob::done, this,
            [this, job, command = waiting.command, answer = std::move(waiting.answer)](const Result<Output> &result) {
                if (result && !result->isPartial && !command.unchangedWhile.isEmpty())
                    m_remembered.keep(command, *result);
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

/// Does `work` on a thread of its own. Answers with what it makes, or after `limit` with `whenLate`.
template<class T>
void LiveSources::workApart(std::chrono::milliseconds limit, T whenLate, std::function<T()> work, std::function<void(T)> answer)
{
    QPromise<T> promise;
    promise.start();
    answerWhenFinished<T>(promise.future(), answer);
    try {
        std::thread([promise = std::move(promise), work = std::move(work)]() mutable {
            promise.addResult(work());
            promise.finish();
        }).detach();
    } catch (const std::system_error &) {
        answer(std::move(whenLate));
        return;
    }
    QTimer::singleShot(std::max(limit, 0ms), Qt::PreciseTimer, this,
                       [answer = std::move(answer), whenLate = std::move(whenLate)] { answer(whenLate); });
}

const std::vector<Mount> &LiveSources::mounts()
{
    if (!m_mounts) {
        m_mounts = mountTable();
        std::erase_if(*m_mounts, [](const Mount &mount) { return !mayHang(mount); });
    }
    return *m_mounts;
}

QFuture<FileAnswers> LiveSources::read(const FileRequest &request)
{
    if (*m_isStopped)
        return QtFuture::makeReadyValueFuture(stoppedAnswers(request));
    FileRequest quick{request.want, {}}, risky{request.want, {}};
    for (const QString &pattern : request.patterns)
        (mayHangOnTheWay(withHome(pattern), mounts()) ? risky : quick).patterns += pattern;

    auto question = m_questions.ask<FileAnswers>(stoppedAnswers(request));
    const auto work = [this](const FileRequest &part) {
        return QtConcurrent::run(m_workers.get(), [part, isStopped = m_isStopped] { return readFiles(part, *isStopped); });
    };
    if (risky.patterns.isEmpty()) {
        answerWhenFinished<FileAnswers>(work(quick), std::move(question.answer));
        return question.future;
    }
    FileAnswers late;
    for (const QString &pattern : std::as_const(risky.patterns))
        late.insert(pattern, {{pattern, std::unexpected(timedOut(riskyReadLimit, pattern))}});
    const auto takeQuick = [this, quick, work, answer = std::move(question.answer)](const FileAnswers &slow) {
        answerWhenFinished<FileAnswers>(work(quick), [slow, answer](FileAnswers answers) {
            answers.insert(slow);
            answer(std::move(answers));
        });
    };
    const auto isAnswered = std::make_shared<bool>(false);
    workApart<FileAnswers>(
        riskyReadLimit, late, [risky, isStopped = m_isStopped] { return readFiles(risky, *isStopped); },
        [takeQuick, isAnswered](const FileAnswers &slow) {
            if (!std::exchange(*isAnswered, true))
                takeQuick(slow);
        });
    return question.future;
}

/// What a call does, when it may take longer than a glance.
static std::function<Result<QByteArray>()> slowCall(const Call &call, const std::vector<Mount> &mounts,
                                                    const std::shared_ptr<std::atomic<bool>> &isStopped)
{
    if (call.name == "programs"_L1)
        return [call, mounts] { return programsCall(call.argument.split(u' ', Qt::SkipEmptyParts), mounts); };
    if (call.name == "sockets"_L1)
        return [] { return socketsCall(); };
    if (call.name == "usage"_L1)
        return [call, isStopped] { return usageCall(call.argument, call.timeout * 9 / 10, *isStopped); };
    if (call.name == "systemd"_L1)
        return [call] { return systemdCall(call.argument, call.timeout); };
    if (call.name == "http"_L1)
        return [call] { return httpCall(call.argument.section(u' ', 0, 0), call.argument.section(u' ', 1), call.timeout); };
    if (call.name == "statvfs"_L1)
        return [call] { return systemCall(call.name, call.argument); };
    return {};
}

QFuture<Result<QByteArray>> LiveSources::call(const Call &call)
{
    using Answer = Result<QByteArray>;
    const QString source = call.words().join(u' ');
    if (*m_isStopped)
        return QtFuture::makeReadyValueFuture<Answer>(std::unexpected(stopped(source)));
    auto work = slowCall(call, mounts(), m_isStopped);
    if (!work)
        return QtFuture::makeReadyValueFuture(systemCall(call.name, call.argument));
    auto question = m_questions.ask<Answer>(std::unexpected(stopped(source)));
    workApart<Answer>(call.timeout, std::unexpected(timedOut(call.timeout, source)), std::move(work), std::move(question.answer));
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
