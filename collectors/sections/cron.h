// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

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
    QString source; ///< "user", "/etc/crontab", "/etc/cron.d/sysstat", "/etc/anacrontab"
    QString schedule;
    std::optional<QString> user;
    QString program;
    static const Fields<CronEntry> fields;
};

/// What cron and anacron start at certain times.
struct Cron
{
    QStringList userCrontab, systemCrontab, anacron;
    CronPeriodic periodic;
    std::vector<CronEntry> jobs;

    static constexpr auto id = "cron";
    static const Fields<Cron> fields;
};

SectionSpec cronSection();

} // namespace prose
