// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"
#include "collectors/parsers/journal.h"

namespace prose {

/// What went wrong lately, in the system's own words.
struct SystemLogs
{
    QStringList criticalErrors, warnings;
    std::optional<QString> period; ///< "last 1 hour"
    std::optional<QString> source; ///< "journal", "unified log", or the path of a log file
    std::optional<qint64> errorsTotal, warningsTotal; ///< at most as many as were asked for; nothing when only a part was seen

    static constexpr auto id = "system_logs";
    static const Fields<SystemLogs> fields;
};

/// The newest errors (priority 0 to 3) and warnings (4), as lines.
void showLogEntries(SystemLogs &logs, const std::vector<JournalEntry> &entries, const QString &source);
QCoro::Task<Collected<SystemLogs>> collectSystemLogsOnMac(Inputs in);
SectionSpec systemLogsSection();

} // namespace prose
