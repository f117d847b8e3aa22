// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

namespace prose {

/// What went wrong lately, in the system's own words.
struct SystemLogs
{
    QStringList criticalErrors, warnings;
    std::optional<QString> period; ///< "last 1 hour"
    std::optional<QString> source; ///< "journal", or the path of a log file
    std::optional<qint64> errorsTotal, warningsTotal; ///< at most as many as were asked for

    static constexpr auto id = "system_logs";
    static const Fields<SystemLogs> fields;
};

SectionSpec systemLogsSection();

} // namespace prose
