// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QStringList>

#include <vector>

namespace prose {

/// One job of a table.
struct CronJob
{
    QString schedule; ///< "17 * * * *", "@daily"; in anacron's table "7 5"
    QString user; ///< of system tables only
    QString program; ///< the command's first word that is no setting of a variable: "/usr/local/bin/backup"

    bool operator==(const CronJob &) const = default;
};

struct Crontab
{
    QStringList lines; ///< all, comments included, without the empty ones at the end
    std::vector<CronJob> jobs;
};

enum class CrontabKind {
    User, ///< crontab(5) of one user, as `crontab -l` prints it
    System, ///< /etc/crontab and /etc/cron.d: a sixth field names the user
    Anacron, ///< anacrontab(5): period, delay and name come first
};

///     17 *    * * *   root    cd / && run-parts --report /etc/cron.hourly
/// Lines that are neither comments, settings ("NAME = value") nor jobs are kept as lines. Malformed when the text has NUL bytes.
Result<Crontab> parseCrontab(QByteArrayView text, CrontabKind kind);

} // namespace prose
