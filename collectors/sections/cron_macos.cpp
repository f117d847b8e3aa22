// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/cron.h"
#include "collectors/sections/launchdfiles.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

QCoro::Task<Collected<Cron>> collectCronOnMac(Inputs in)
{
    Collected<Cron> out;
    const QString systemTable = u"/etc/crontab"_s;
    const Command list{u"/usr/bin/crontab"_s, {u"-l"_s}, 5s}; // the tables themselves may be read by the administrator only
    auto asking = in.runAnyExit(list);
    auto reading = in.read({systemTable});
    auto naming = in.names({u"/etc/periodic/daily/*"_s, u"/etc/periodic/weekly/*"_s, u"/etc/periodic/monthly/*"_s,
                            u"/usr/local/etc/periodic/daily/*"_s, u"/usr/local/etc/periodic/weekly/*"_s,
                            u"/usr/local/etc/periodic/monthly/*"_s});
    auto askingLaunchd = launchdFiles(in);
    const auto answer = co_await asking;
    const Files tables = co_await reading;
    const Files names = co_await naming;
    LaunchdFiles launchd = co_await askingLaunchd;

    Cron &cron = out.facts;
    if (const auto own = takeOwnCrontab(out, list, answer, Error::Kind::Failed))
        addCrontab(cron, &Cron::userCrontab, u"user"_s, *own);
    const auto parseSystem = [](const QByteArray &text) { return parseCrontab(text, CrontabKind::System); };
    if (const auto table = out.takeIfThere(tables.at(systemTable), parseSystem, systemTable))
        addCrontab(cron, &Cron::systemCrontab, systemTable, *table);

    // "500.daily": here a point in a name does not keep it from being run.
    for (const auto &[scripts, word] :
         {std::pair{&CronPeriodic::daily, u"daily"_s}, {&CronPeriodic::weekly, u"weekly"_s}, {&CronPeriodic::monthly, u"monthly"_s}})
        cron.periodic.*scripts = scriptsIn(names, u"/etc/periodic/"_s + word) + scriptsIn(names, u"/usr/local/etc/periodic/"_s + word);

    // What cannot be read of launchd's files is the startup section's to tell.
    for (const LaunchdFile &file : launchd.files) {
        if (!file.job || file.isEnabled == false)
            continue;
        for (const QString &schedule : file.job->schedules)
            cron.jobs.push_back({file.path, schedule, file.job->user, file.job->program.value_or(file.job->label)});
    }
    co_return out;
}

} // namespace prose
