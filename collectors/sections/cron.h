// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"
#include "collectors/parsers/crontab.h"

namespace prose {

/// The scripts that run every hour, day, week and month.
struct CronPeriodic
{
    QStringList hourly, daily, weekly, monthly;
    static const Fields<CronPeriodic> fields;
};

/// One line of a table without what its command is told: that may be a password.
struct CronEntry
{
    QString source; ///< "user", "/etc/crontab", "/etc/cron.d/sysstat", "/etc/anacrontab"; of launchd the path of its file
    QString schedule; ///< as in crontab(5); of launchd also "every 3600 seconds"
    std::optional<QString> user;
    QString program;
    static const Fields<CronEntry> fields;
};

/// What cron, anacron and macOS's launchd start at certain times.
struct Cron
{
    QStringList userCrontab, systemCrontab, anacron;
    CronPeriodic periodic;
    std::vector<CronEntry> jobs;

    static constexpr auto id = "cron";
    static const Fields<Cron> fields;
};

/// Keeps a table's lines and its jobs.
void addCrontab(Cron &cron, QStringList Cron::*lines, const QString &source, const Crontab &table);
QCoro::Task<Collected<Cron>> collectCronOnMac(Inputs in);
SectionSpec cronSection();

} // namespace prose
