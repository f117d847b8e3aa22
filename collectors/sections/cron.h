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

QCoro::Task<Collected<Cron>> collectCronOnMac(Inputs in);
SectionSpec cronSection();

// ---- what both systems share ----

/// Keeps a table's lines and its jobs.
void addCrontab(Cron &cron, QStringList Cron::*lines, const QString &source, const Crontab &table);
/// The table that `crontab -l` printed. That the user has none is no problem; any other refusal is one, of that kind.
std::optional<Crontab> takeOwnCrontab(Collected<Cron> &out, const Command &command, const Result<Output> &answer, Error::Kind refusal);
/// Names in a folder of scripts, without an editor's old versions.
QStringList scriptsIn(const Files &names, const QString &folder);

} // namespace prose
