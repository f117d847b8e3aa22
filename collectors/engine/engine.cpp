// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/engine/engine.h"

#include "collectors/engine/sectionrun.h"
#include "collectors/sources/failures.h"

#include <QCoroTimer>
#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

Q_LOGGING_CATEGORY(engineLog, "prose.engine", QtWarningMsg)

struct Job
{
    const SectionSpec *spec = nullptr;
    Section section;
    bool isReported = true; ///< false: collected for those that need it
    enum { Waiting, Running, Over } phase = Waiting;
    std::shared_ptr<Priority> priority;
    std::shared_ptr<SectionRun> run;
    std::any facts;
};

bool hasAnswer(const SourceRecord &source)
{
    const bool isFiles = source.kind == SourceRecord::Kind::File;
    return !source.error && (isFiles ? source.files > 0 : source.exitCode.value_or(0) == 0 || source.bytes > 0);
}

} // namespace

/// The state of one collection. Coroutines hold it by shared pointer; nothing in it refers to the engine.
class Engine::Run : public QObject, public std::enable_shared_from_this<Engine::Run>
{
    Q_OBJECT

public:
    Run(const std::vector<SectionSpec> &specs, std::shared_ptr<Sources> sources, EngineOptions options)
        : m_options(std::move(options)), m_sources(std::make_shared<SharedSources>(std::move(sources)))
    {
        for (const SectionSpec &spec : specs) {
            if (!spec.info.isReportedOn(m_sources->machine().platform()))
                continue;
            Job job;
            job.spec = &spec;
            job.priority = std::make_shared<Priority>(spec.priority);
            job.section.id = spec.info.id;
            job.section.info = &spec.info;
            job.section.root = spec.info.blank;
            job.section.limit = std::chrono::milliseconds(
                qint64(std::chrono::milliseconds(spec.info.limit).count() * m_options.timeoutScale));
            m_jobs.push_back(std::move(job));
        }
    }

    void start()
    {
        for (Job &job : m_jobs) {
            const bool isWanted = (m_options.only.isEmpty() || m_options.only.contains(job.section.id))
                && !m_options.skip.contains(job.section.id);
            if (!isWanted)
                close(job, State::Skipped, u"Not asked for"_s);
            else if (m_options.isFast && job.spec->info.isDeep)
                close(job, State::Skipped, u"Left out of a fast report"_s);
            else if (!job.spec->collectors.contains(m_sources->machine().platform()))
                close(job, State::Unavailable, u"Not available on this kind of system"_s);
        }
        for (const Job &job : m_jobs) {
            if (job.phase == Job::Waiting && job.isReported)
                wantNeedsOf(job);
        }
        proceed();
    }

    void stop()
    {
        if (m_finished)
            return;
        m_sources->machine().stop();
        for (Job &job : m_jobs) {
            if (job.phase == Job::Waiting)
                close(job, State::Skipped, u"Stopped"_s);
            else if (job.run)
                job.run->end(Error::Kind::Stopped);
        }
        proceed();
    }

    void setAttention(const QString &selected, const QStringList &inView)
    {
        for (const Job &job : m_jobs)
            *job.priority = job.spec->priority;
        for (const QString &id : inView)
            raise(id, Priority::High);
        raise(selected, Priority::Critical);
    }

Q_SIGNALS:
    void sectionChanged(const prose::Section &section);
    void finished();

private:
    Job *find(QStringView id)
    {
        const auto it = std::ranges::find_if(m_jobs, [&](const Job &job) { return job.section.id == id; });
        return it == m_jobs.end() ? nullptr : &*it;
    }

    /// Those skipped so far run after all, silently.
    void wantNeedsOf(const Job &job)
    {
        for (const QString &id : job.spec->info.needs) {
            Job *needed = find(id);
            if (!needed || needed->phase != Job::Over || needed->section.state != State::Skipped)
                continue;
            needed->phase = Job::Waiting;
            needed->isReported = false;
            wantNeedsOf(*needed);
        }
    }

    void raise(const QString &id, Priority priority)
    {
        const Job *job = find(id);
        if (!job || *job->priority <= priority)
            return;
        *job->priority = priority;
        for (const QString &needed : job->spec->info.needs)
            raise(needed, priority);
    }

    bool isReady(const Job &job)
    {
        return job.phase == Job::Waiting && std::ranges::all_of(job.spec->info.needs, [this](const QString &id) {
                   const Job *needed = find(id);
                   return !needed || needed->phase == Job::Over;
               });
    }

    /// Starts what can start; says finished when nothing is left.
    void proceed()
    {
        for (Job &job : m_jobs) {
            const bool mayStart = !m_options.sequential
                || std::ranges::none_of(m_jobs, [](const Job &other) { return other.phase == Job::Running; });
            if (mayStart && isReady(job)) {
                job.phase = Job::Running;
                job.section.queued = m_sources->sinceStart();
                if (job.isReported) {
                    job.section.state = State::Running;
                    Q_EMIT sectionChanged(job.section);
                }
                collect(shared_from_this(), &job);
            }
        }
        if (!m_finished && std::ranges::all_of(m_jobs, [](const Job &job) { return job.phase == Job::Over; })) {
            m_finished = true;
            Q_EMIT finished();
        }
    }

    void close(Job &job, State state, const QString &reason)
    {
        job.phase = Job::Over;
        if (!job.isReported)
            return;
        job.section.state = state;
        job.section.reason = reason;
        Q_EMIT sectionChanged(job.section);
    }

    static QCoro::Task<> collect(std::shared_ptr<Run> self, Job *job)
    {
        // Recorded answers are ready at once: without this pause a section could end inside the loop that starts them.
        co_await QCoro::sleepFor(std::chrono::milliseconds(0));

        const auto factsOf = [run = self.get()](QLatin1StringView id) {
            const Job *needed = run->find(QString(id));
            return needed && needed->facts.has_value() ? &needed->facts : nullptr;
        };
        job->run = std::make_shared<SectionRun>(self->m_sources, job->priority, self->m_options.timeoutScale, self->m_options.allowsNetwork,
                                                factsOf);
        job->run->startClock(job->section.limit);
        SectionSpec::Outcome outcome;
        bool threw = false;
        try {
            outcome = co_await job->spec->collectors.at(self->m_sources->machine().platform())(Inputs(job->run));
        } catch (const std::exception &exception) {
            threw = true;
            outcome.problems.push_back({Error::Kind::Failed, {}, u"internal error: "_s + QString::fromLocal8Bit(exception.what())});
        } catch (...) {
            threw = true;
            outcome.problems.push_back({Error::Kind::Failed, {}, u"internal error"_s});
        }
        if (threw) {
            qCCritical(engineLog) << job->section.id << "collector threw:" << outcome.problems.back().detail;
            outcome.root = job->spec->info.blank;
        }
        self->settle(*job, std::move(outcome));
    }

    void settle(Job &job, SectionSpec::Outcome outcome)
    {
        const auto duration = m_sources->sinceStart() - job.section.queued;
        const bool isLate = job.run->ended() == Error::Kind::TimedOut;
        std::vector<Error> problems = job.run->lateReads(); // first: others may follow from them
        for (Error &problem : outcome.problems) {
            if (!std::ranges::contains(problems, problem))
                problems.push_back(std::move(problem));
        }
        outcome.problems = std::move(problems);
        if (isLate && outcome.problems.empty())
            outcome.problems.push_back(timedOut(job.section.limit, {}));
        auto journal = job.run->takeJournal();
        job.run->end(Error::Kind::Stopped);
        // Some facts are known without asking ("Darwin"); a section that got no answer at all has failed nevertheless.
        const bool knowsNothing = outcome.root == job.spec->info.blank || std::ranges::none_of(journal, hasAnswer);
        const State state = outcome.problems.empty() ? (outcome.unavailable.isEmpty() ? State::Complete : State::Unavailable)
            : knowsNothing                           ? State::Failed
                                                     : State::Partial;
        if (state != State::Failed)
            job.facts = std::move(outcome.facts);
        job.phase = Job::Over;
        qCDebug(engineLog) << job.section.id << stateWord(state) << duration.count() << "µs";
        if (job.isReported) {
            Section &section = job.section;
            section.state = state;
            section.reason = outcome.unavailable;
            section.root = std::move(outcome.root);
            section.problems = std::move(outcome.problems);
            section.sources = std::move(journal);
            section.timedOut = isLate;
            section.duration = duration;
            Q_EMIT sectionChanged(section);
        }
        proceed();
    }

    EngineOptions m_options;
    std::shared_ptr<SharedSources> m_sources;
    std::vector<Job> m_jobs;
    bool m_finished = false;
};

Engine::Engine(const std::vector<SectionSpec> &specs, std::shared_ptr<Sources> sources, EngineOptions options, QObject *parent)
    : QObject(parent), m_run(std::make_shared<Run>(specs, std::move(sources), std::move(options)))
{
    connect(m_run.get(), &Run::sectionChanged, this, &Engine::sectionChanged);
    connect(m_run.get(), &Run::finished, this, &Engine::finished);
}

Engine::~Engine()
{
    m_run->disconnect(this);
    m_run->stop();
}

void Engine::start()
{
    m_run->start();
}
void Engine::setAttention(const QString &selected, const QStringList &inView)
{
    m_run->setAttention(selected, inView);
}
void Engine::stop()
{
    m_run->stop();
}

QStringList Engine::faults(const std::vector<SectionSpec> &specs)
{
    QStringList open;
    for (const SectionSpec &spec : specs)
        open += spec.info.id;
    // Whatever can be collected is taken away; what stays needs something unknown or itself.
    QStringList done;
    for (bool progress = true; progress;) {
        progress = false;
        for (const SectionSpec &spec : specs) {
            const bool satisfied = std::ranges::all_of(spec.info.needs, [&](const QString &id) { return done.contains(id); });
            if (open.contains(spec.info.id) && satisfied) {
                open.removeAll(spec.info.id);
                done += spec.info.id;
                progress = true;
            }
        }
    }
    return open;
}

} // namespace prose

#include "engine.moc"
