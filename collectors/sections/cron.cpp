// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/cron.h"

#include "collectors/parsers/calltexts.h"
#include "collectors/parsers/crontab.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

const Fields<CronPeriodic> CronPeriodic::fields = {
    field("hourly", QT_TRANSLATE_NOOP("Report", "Every hour"), &CronPeriodic::hourly),
    field("daily", QT_TRANSLATE_NOOP("Report", "Every day"), &CronPeriodic::daily),
    field("weekly", QT_TRANSLATE_NOOP("Report", "Every week"), &CronPeriodic::weekly),
    field("monthly", QT_TRANSLATE_NOOP("Report", "Every month"), &CronPeriodic::monthly),
};

const Fields<CronEntry> CronEntry::fields = {
    field("source", QT_TRANSLATE_NOOP("Report", "Table"), &CronEntry::source),
    field("schedule", QT_TRANSLATE_NOOP("Report", "Schedule"), &CronEntry::schedule),
    field("user", QT_TRANSLATE_NOOP("Report", "Runs as"), &CronEntry::user).personal(Personal::User),
    field("program", QT_TRANSLATE_NOOP("Report", "Starts"), &CronEntry::program),
};

const Fields<Cron> Cron::fields = {
    field("user_crontab", QT_TRANSLATE_NOOP("Report", "The user's table"), &Cron::userCrontab).personal(Personal::Secret),
    field("system_crontab", QT_TRANSLATE_NOOP("Report", "The system's tables"), &Cron::systemCrontab).personal(Personal::Secret),
    field("anacron", QT_TRANSLATE_NOOP("Report", "Anacron's table"), &Cron::anacron).personal(Personal::Secret),
    field("periodic", QT_TRANSLATE_NOOP("Report", "Scripts"), &Cron::periodic),
    field("jobs", QT_TRANSLATE_NOOP("Report", "Jobs"), &Cron::jobs).identifiedBy("source,schedule,user,program"),
};

namespace {

const QString crontabProgram = u"/usr/bin/crontab"_s;
const QString spool = u"/var/spool/cron"_s; // Red Hat, Arch
const QString debianSpool = u"/var/spool/cron/crontabs"_s; // also Alpine
const QString suseSpool = u"/var/spool/cron/tabs"_s;

/// The lines a table has of itself: not the remarks that crontab(1) puts at the top.
void add(Cron &cron, QStringList Cron::*lines, const QString &source, const Crontab &table)
{
    cron.*lines += table.lines;
    for (const CronJob &job : table.jobs)
        cron.jobs.push_back({source, job.schedule, job.user.isEmpty() ? std::nullopt : std::optional(job.user), job.program});
}

/// Names in a folder of scripts that run-parts(8) would start.
QStringList scriptsIn(const Files &names, const QString &folder)
{
    QStringList scripts;
    for (const QString &path : names.paths()) {
        const QString name = path.section(u'/', -1);
        if (path == folder + u'/' + name && !name.contains(u'.') && !name.endsWith(u'~'))
            scripts += name;
    }
    return scripts;
}

} // namespace

static QCoro::Task<Collected<Cron>> collectOnLinux(Inputs in)
{
    Collected<Cron> out;
    const QString systemTable = u"/etc/crontab"_s, anacronTable = u"/etc/anacrontab"_s;
    auto readingTables = in.read(
        {systemTable, anacronTable, u"/etc/cron.d/*"_s, spool + u"/*"_s, debianSpool + u"/*"_s, suseSpool + u"/*"_s});
    auto namingScripts = in.names({u"/etc/cron.hourly/*"_s, u"/etc/cron.daily/*"_s, u"/etc/cron.weekly/*"_s, u"/etc/cron.monthly/*"_s,
                                   u"/etc/periodic/hourly/*"_s, u"/etc/periodic/daily/*"_s, u"/etc/periodic/weekly/*"_s,
                                   u"/etc/periodic/monthly/*"_s, crontabProgram});
    auto askingUser = in.call(u"user"_s);
    const Files tables = co_await readingTables;
    const Files names = co_await namingScripts;
    const auto userText = co_await askingUser;

    Cron &cron = out.facts;
    const auto user = parseUser(userText.value_or(QByteArray()));
    const QString userName = user ? user->name : QString();
    std::optional<Crontab> own;
    bool isHidden = false; // whether there is a table cannot be seen
    for (const QString &folder : {debianSpool, suseSpool, spool}) {
        const QString path = folder + u'/' + userName;
        if (tables.has(path) && !own)
            own = out.take(parseCrontab(*tables.at(path), CrontabKind::User));
        const auto isDenied = [&](const QString &where) {
            return !tables.at(where) && tables.at(where).error().kind == Error::Kind::Denied;
        };
        isHidden = isHidden || isDenied(folder) || isDenied(path) || isDenied(folder + u"/*"_s);
    }
    for (const Error &error : tables.failures())
        isHidden = isHidden || (error.kind == Error::Kind::Denied && error.source.startsWith(spool));
    if (!own && isHidden && names.has(crontabProgram)) {
        // The folder's time changes with every table that is written.
        Command list{crontabProgram, {u"-l"_s}, 5s};
        list.unchangedWhile = {crontabProgram, spool, debianSpool, suseSpool};
        const auto output = co_await in.runAnyExit(list);
        if (!output)
            out.problems.push_back(output.error());
        else if (output->exitCode == 0)
            own = out.take(parseCrontab(output->standardOutput, CrontabKind::User));
        else if (!output->standardError.contains("no crontab"))
            out.problems.push_back(Error{Error::Kind::Denied, crontabProgram + u" -l"_s,
                                         QString::fromUtf8(output->standardError).trimmed().section(u'\n', 0, 0)});
    }
    if (own)
        add(cron, &Cron::userCrontab, u"user"_s, *own);

    for (const QString &path : tables.paths()) {
        const QString name = path.section(u'/', -1);
        if (path != systemTable && (!path.startsWith("/etc/cron.d/"_L1) || name.contains(u'.') || name.endsWith(u'~')))
            continue;
        if (const auto table = out.take(
                tables.at(path), [](const QByteArray &text) { return parseCrontab(text, CrontabKind::System); }, path))
            add(cron, &Cron::systemCrontab, path, *table);
    }
    if (tables.has(anacronTable)) {
        if (const auto table = out.take(parseCrontab(*tables.at(anacronTable), CrontabKind::Anacron)))
            add(cron, &Cron::anacron, anacronTable, *table);
    }
    for (const Error &error : tables.failures()) {
        if (error.kind == Error::Kind::Denied && error.source.startsWith("/etc/"_L1))
            out.problems.push_back(error);
    }
    for (const auto &[list, word] : {std::pair{&CronPeriodic::hourly, u"hourly"_s},
                                     {&CronPeriodic::daily, u"daily"_s},
                                     {&CronPeriodic::weekly, u"weekly"_s},
                                     {&CronPeriodic::monthly, u"monthly"_s}})
        cron.periodic.*list = scriptsIn(names, u"/etc/cron."_s + word) + scriptsIn(names, u"/etc/periodic/"_s + word);
    co_return out;
}

SectionSpec cronSection()
{
    return section<Cron>(QT_TRANSLATE_NOOP("Report", "Scheduled jobs"), QT_TRANSLATE_NOOP("Report", "Startup and services"))
        .on(Platform::Linux, collectOnLinux)
        .within(15s);
}

} // namespace prose
