// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What runs in words: at the start, by the clock, now, and what went wrong.

#include "models/prose/topics.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace prose::topics {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Prose)
};

/// "cc1" of "/usr/libexec/gcc/cc1".
QString programName(const QString &path)
{
    return path.section(u'/', -1, -1, QString::SectionSkipEmpty);
}

QString unitName(const SectionView &unit)
{
    return firstOf({unit.text(u"unit"), unit.text(u"name")});
}

} // namespace

QStringList startup(const SectionView &s)
{
    const int own = s.itemCount(u"user_agents");
    const int everyone = s.itemCount(u"system_agents");
    const int system = s.itemCount(u"system_daemons");
    const int all = own + everyone + system;
    QStringList parts;
    if (own > 0)
        parts += Words::tr("%n for this user alone", nullptr, own);
    if (everyone > 0)
        parts += Words::tr("%n for every user", nullptr, everyone);
    if (system > 0)
        parts += Words::tr("%n for the system itself", nullptr, system);
    const int off = s.countWhere(u"startup_details", [](const SectionView &item) { return item.flag(u"enabled") == false; });
    return allOf({all == 0 ? Words::tr("Nothing was found that starts by itself.")
                      //: %1 is one of "1 for this user alone", "1 for every user", "1 for the system itself"
                      : all == 1 ? Words::tr("One program is set up to start by itself: %1.").arg(parts[0])
                                 //: %1 is a list such as "2 for every user and 1 for the system itself"
                                 : Words::tr("%n programs are set up to start by themselves: %1.", nullptr, all).arg(listed(parts)),
                  off == 0       ? QString()
                      : off == 1 ? Words::tr("One of them is switched off.")
                                 : Words::tr("%n of them are switched off.", nullptr, off)});
}

QStringList loginItems(const SectionView &s)
{
    const QStringList names = s.texts();
    return {names.isEmpty()         ? Words::tr("Nothing was found that opens when the user logs in.")
                : names.size() == 1 ? Words::tr("%1 opens when the user logs in.").arg(names[0])
                                    : Words::tr("%1 open when the user logs in.").arg(listed(names))};
}

QStringList cron(const SectionView &s)
{
    const int jobs = s.itemCount(u"jobs");
    const int own = s.countWhere(u"jobs", [](const SectionView &job) { return job.text(u"source") == "user"_L1; });
    int scripts = 0;
    for (const QStringView period : {u"periodic.hourly", u"periodic.daily", u"periodic.weekly", u"periodic.monthly"})
        scripts += s.itemCount(period);
    return allOf({jobs == 0       ? (scripts > 0 ? QString() : Words::tr("No jobs were found that run at certain times."))
                      : jobs == 1 ? Words::tr("One job is set up to run at certain times.")
                                  : Words::tr("%n jobs are set up to run at certain times.", nullptr, jobs),
                  own == 0       ? QString()
                      : own == 1 ? Words::tr("One of them is this user's own.")
                                 : Words::tr("%n of them are this user's own.", nullptr, own),
                  scripts == 0       ? QString()
                      : scripts == 1 ? Words::tr("One script runs every hour, day, week, or month.")
                                     : Words::tr("%n scripts run every hour, day, week, or month.", nullptr, scripts)});
}

QStringList systemd(const SectionView &s)
{
    const QString version = s.text(u"version");
    const int units = s.count(u"units_total");
    const int files = s.count(u"unit_files_total");
    const QStringList failed = s.texts(u"failed", unitName);
    const auto failedCount = s.number(u"units_failed");
    const int running = s.count(u"services_running");
    return allOf(
        {firstOf({units > 0 ? say(Words::tr("systemd %1 looks after %n units, %2 of which are active.", nullptr, units), version,
                                  s.text(u"units_active"))
                            : QString(),
                  files > 0 ? say(Words::tr("systemd %1 is installed with %n unit files, %2 of which are enabled.", nullptr, files),
                                  version, s.text(u"unit_files_enabled"))
                            : QString(),
                  say(Words::tr("systemd %1 is installed."), version),
                  s.flag(u"present") == false ? Words::tr("The computer was not started by systemd.") : QString()}),
         running == 0       ? QString()
             : running == 1 ? Words::tr("One service is running.")
                            : Words::tr("%n services are running.", nullptr, running),
         failed.size() == 1                     ? Words::tr("One unit has failed: %1.").arg(failed[0])
             : !failed.isEmpty()                ? Words::tr("%n units have failed: %1.", nullptr, int(failed.size())).arg(listed(failed))
             : failedCount && *failedCount == 0 ? Words::tr("No unit has failed.")
                                                : QString()});
}

QStringList timers(const SectionView &s)
{
    const int timers = s.itemCount();
    QString next;
    double soonest = 0;
    for (const SectionView &timer : s.items()) {
        const std::optional<double> left = timer.number(u"left_seconds");
        if (left && *left >= 0 && (next.isEmpty() || *left < soonest)) {
            next = timer.text(u"unit");
            soonest = *left;
        }
    }
    return allOf({timers == 0       ? Words::tr("No timers were found.")
                      : timers == 1 ? Words::tr("One timer starts a job by the clock.")
                                    : Words::tr("%n timers start jobs by the clock.", nullptr, timers),
                  next.isEmpty() ? QString() : Words::tr("The next one, %1, is due in %2.").arg(next, s.duration(soonest))});
}

QStringList topProcesses(const SectionView &s)
{
    QString busiest, largest;
    double cpu = 0, memory = 0;
    for (const SectionView &process : s.items()) {
        const QString name = programName(process.text(u"command"));
        if (const double value = process.number(u"cpu_percent").value_or(0); value > cpu && !name.isEmpty()) {
            cpu = value;
            busiest = name;
        }
        if (const double value = process.number(u"mem_percent").value_or(0); value > memory && !name.isEmpty()) {
            memory = value;
            largest = name;
        }
    }
    return allOf(
        {cpu < 0.5 ? QString() : Words::tr("The busiest process is %1, with %2 of one processor core.").arg(busiest, s.percent(cpu)),
         largest.isEmpty() || memory < 1 ? QString()
             : largest == busiest && cpu >= 0.5
             ? Words::tr("It also uses the most memory: %1 of all.").arg(s.percent(memory))
             : Words::tr("The one with the most memory is %1, with %2 of all.").arg(largest, s.percent(memory)),
         s.itemCount() == 0            ? Words::tr("No processes were seen.")
             : cpu < 0.5 && memory < 1 ? Words::tr("No process was busy.")
                                       : QString()});
}

QStringList diagnostics(const SectionView &s)
{
    const int crashes = s.count(u"crashes_total");
    const int records = s.itemCount(u"kernel_crash_records");
    const SectionView newest = s.at(u"crash_details.0");
    const QString program = firstOf({newest.text(u"program"), newest.text(u"name")});
    return allOf(
        {crashes == 0 ? Words::tr("No reports of crashes were found.")
             : crashes == 1
             ? firstOf({say(Words::tr("One report of a crash is kept, of %1."), program), Words::tr("One report of a crash is kept.")})
             : firstOf({say(Words::tr("%n reports of crashes are kept, the newest of %1.", nullptr, crashes), program),
                        Words::tr("%n reports of crashes are kept.", nullptr, crashes)}),
         records == 0       ? QString()
             : records == 1 ? Words::tr("The kernel left one record of a crash of its own.")
                            : Words::tr("The kernel left %n records of crashes of its own.", nullptr, records)});
}

QStringList systemLogs(const SectionView &s)
{
    const int errors = s.itemCount(u"critical_errors");
    const int warnings = s.itemCount(u"warnings");
    const bool isLastHour = s.text(u"log_period") == "last 1 hour"_L1;
    QStringList parts;
    if (errors > 0)
        parts += errors == 1 ? Words::tr("one serious error") : Words::tr("%n serious errors", nullptr, errors);
    if (warnings > 0)
        parts += warnings == 1 ? Words::tr("one warning") : Words::tr("%n warnings", nullptr, warnings);
    //: %1 is a list such as "one serious error and 3 warnings"
    return {isLastHour ? firstOf({say(Words::tr("In the last hour the log noted %1."), listed(parts)),
                                  Words::tr("In the last hour the log noted no serious errors and no warnings.")})
                       : firstOf({say(Words::tr("The log holds %1."), listed(parts)),
                                  Words::tr("The log holds no serious errors and no warnings.")})};
}

} // namespace prose::topics
