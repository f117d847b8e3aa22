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
#include <array>
#include <system_error>
#include <thread>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

static const QString processResource = u"process"_s;
static const QString readerResource = u"reader"_s;
static const QString diskResource = u"disk"_s; // walking through folders: more at once make each slower

/// How many of the same program may run at a time, where that is fewer than there may be programs.
static constexpr std::array programLimits{
    // These keep all processors and the disk busy by themselves.
    std::pair{"system_profiler"_L1, 2},
    std::pair{"log"_L1, 2},
    std::pair{"du"_L1, 2},
    // Package managers lock their databases.
    std::pair{"brew"_L1, 1},
    std::pair{"port"_L1, 1},
    std::pair{"dpkg-query"_L1, 1},
    std::pair{"rpm"_L1, 1},
    std::pair{"pacman"_L1, 1},
    std::pair{"apk"_L1, 1},
    std::pair{"snap"_L1, 1},
    std::pair{"flatpak"_L1, 1},
    std::pair{"nix-env"_L1, 1},
    std::pair{"npm"_L1, 1},
    std::pair{"pnpm"_L1, 1},
    std::pair{"yarn"_L1, 1},
    std::pair{"gem"_L1, 1},
    std::pair{"conda"_L1, 1},
};

/// For files on a network, in FUSE or below an automount point, the part of the usual time after which we go on without them.
static constexpr auto riskyTime = [](std::chrono::milliseconds usual) { return usual * 2 / 5; };

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
    : Sources(parent), m_remembered(rememberedAnswers), m_workers(std::make_unique<QThreadPool>())
{
    const int readers = std::max(4, QThread::idealThreadCount());
    m_workers->setMaxThreadCount(readers);
    m_scheduler.setLimit(readerResource, readers);
    m_scheduler.setLimit(processResource, processLimit);
    m_scheduler.setLimit(diskResource, 2);
    for (const auto &[program, limit] : programLimits)
        m_scheduler.setLimit(program, limit);
}

LiveSources::~LiveSources()
{
    stop();
    qDeleteAll(std::exchange(m_running, {})); // a job's end must not reach us any more
    if (!m_workers->waitForDone(50))
        std::ignore = m_workers.release(); // hangs in the kernel: waiting for it could take for ever
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
    m_scheduler.add({processResource, QFileInfo(file).fileName()}, command.urgency,
                    [this, command, file, begin = question.begin, answer = question.answer](Scheduler::Ticket ticket) {
                        begin();
                        start(command, file, ticket, answer);
                    });
    return question.future;
}

void LiveSources::start(const Command &command, const QString &programFile, Scheduler::Ticket ticket,
                        std::function<void(Result<Output>)> answer)
{
    auto *job = new ProcessJob(command, programFile);
    m_running.insert(job);
    const QString identity = command.unchangedWhile.isEmpty() ? QString() : AnswerCache::identityOf(command);
    connect(job, &ProcessJob::done, this, [=, this, answer = std::move(answer)](const Result<Output> &result) {
        if (result && !result->isPartial && !command.unchangedWhile.isEmpty())
            m_remembered.keep(command, identity, *result);
        job->deleteLater();
        m_running.remove(job);
        m_scheduler.release(ticket);
        const auto answerLast = answer; // it may destroy us
        answerLast(result);
    });
    job->start();
}

/// Calls `answer` once: with the future's result, or after `limit` with what `whenLate` says; then the thread is left behind.
template<class T>
static void answerInTime(QObject *context, const QFuture<T> &work, std::chrono::milliseconds limit, std::function<T()> whenLate,
                         std::function<void(T)> answer)
{
    const auto once = [answer = std::make_shared<std::function<void(T)>>(std::move(answer))](const std::function<T()> &value) {
        if (!*answer)
            return;
        const auto answerLast = std::exchange(*answer, {}); // it may destroy the context
        answerLast(value());
    };
    auto *timer = new QTimer(context);
    auto *watcher = new QFutureWatcher<T>(timer);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, timer, [watcher, timer, once] {
        timer->deleteLater();
        if (!watcher->isCanceled()) // its thread could not be started, and that was said already
            once([watcher] { return watcher->result(); });
    });
    QObject::connect(timer, &QTimer::timeout, timer, [once, whenLate = std::move(whenLate)] { once(whenLate); });
    timer->setSingleShot(true);
    timer->setTimerType(Qt::PreciseTimer);
    timer->start(std::max(limit, 0ms));
    watcher->setFuture(work);
}

/// Does `work` on a thread of its own.
template<class T>
void LiveSources::workApart(std::function<T()> work, std::chrono::milliseconds limit, std::function<T()> whenLate,
                            std::function<void(T)> answer)
{
    QPromise<T> promise;
    promise.start();
    const QFuture<T> future = promise.future();
    try {
        std::thread([promise = std::move(promise), work = std::move(work)]() mutable {
            promise.addResult(work());
            promise.finish();
        }).detach();
    } catch (const std::system_error &) {
        limit = 0ms;
    }
    answerInTime<T>(this, future, limit, std::move(whenLate), std::move(answer));
}

const std::vector<Mount> &LiveSources::mounts()
{
    if (!m_mounts) {
        m_mounts = mountTable();
        std::erase_if(*m_mounts, [](const Mount &mount) { return !mayHang(mount); });
    }
    return *m_mounts;
}

void LiveSources::readApart(const FileRequest &part, const std::function<void()> &begin, std::function<void(FileAnswers)> answer)
{
    begin();
    const auto reading = std::make_shared<FileReading>(part);
    workApart<FileAnswers>(
        [reading, isStopped = m_isStopped] {
            reading->run(*isStopped);
            return reading->answers();
        },
        part.timeout, [reading] { return reading->answersWhenLate(); }, std::move(answer));
}

void LiveSources::readOnWorker(const FileRequest &part, const std::function<void()> &begin, std::function<void(FileAnswers)> answer)
{
    m_scheduler.add({readerResource}, part.urgency, [this, part, begin, answer = std::move(answer)](Scheduler::Ticket ticket) {
        begin();
        const auto reading = std::make_shared<FileReading>(part);
        QFuture<FileAnswers> work = QtConcurrent::run(m_workers.get(), [reading, isStopped = m_isStopped] {
            reading->run(*isStopped);
            return reading->answers();
        });
        const auto whenLate = [this, reading, work]() mutable {
            m_workers->releaseThread(); // another one takes the place of the one that hangs, until that is back
            work.then(this, [this](const FileAnswers &) { m_workers->reserveThread(); });
            return reading->answersWhenLate();
        };
        answerInTime<FileAnswers>(this, work, part.timeout, whenLate, [this, ticket, answer](FileAnswers answers) {
            m_scheduler.release(ticket);
            answer(std::move(answers));
        });
    });
}

QFuture<FileAnswers> LiveSources::read(const FileRequest &request)
{
    if (*m_isStopped)
        return QtFuture::makeReadyValueFuture(stoppedAnswers(request));
    FileRequest quick = request, risky = request;
    risky.timeout = riskyTime(request.timeout);
    quick.patterns.clear();
    risky.patterns.clear();
    for (const QString &pattern : request.patterns)
        (mayHangOnTheWay(withHome(pattern), mounts()) ? risky : quick).patterns += pattern;

    auto question = m_questions.ask<FileAnswers>(stoppedAnswers(request));
    const bool hasBoth = !quick.patterns.isEmpty() && !risky.patterns.isEmpty();
    const auto take = [first = std::make_shared<std::optional<FileAnswers>>(), hasBoth, answer = question.answer](FileAnswers answers) {
        if (hasBoth && !*first) {
            *first = std::move(answers);
            return;
        }
        answers.insert(first->value_or(FileAnswers()));
        answer(std::move(answers));
    };
    if (!risky.patterns.isEmpty())
        readApart(risky, question.begin, take);
    if (risky.patterns.isEmpty() || hasBoth)
        readOnWorker(quick, question.begin, take);
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
    const QStringList resources = call.name == "usage"_L1 ? QStringList{diskResource} : QStringList();
    m_scheduler.add(resources, call.urgency, [this, call, source, work = std::move(work), question](Scheduler::Ticket ticket) {
        question.begin();
        const auto whenLate = [call, source] { return Answer(std::unexpected(timedOut(call.timeout, source))); };
        workApart<Answer>(work, call.timeout, whenLate, [this, ticket, answer = question.answer](Answer result) {
            m_scheduler.release(ticket);
            answer(std::move(result));
        });
    });
    return question.future;
}

void LiveSources::stop()
{
    *m_isStopped = true;
    m_scheduler.clear();
    for (ProcessJob *job : std::as_const(m_running))
        job->stop();
    m_questions.stop();
}

} // namespace prose
