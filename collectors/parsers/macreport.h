// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QString>

namespace prose {

/// What one of macOS's diagnostic reports tells of itself.
struct MacReport
{
    /// "crash", "hang", "kernel panic", "memory shortage", "processor use", "disk writes", "wake-ups", "slow shutdown", "snapshot"
    std::optional<QString> kind;
    std::optional<QString> program, programVersion, osVersion; ///< "macOS 14.5 (23F79)"
    std::optional<double> seconds; ///< since 1970 UTC

    bool operator==(const MacReport &) const = default;
};

/// The name of a file: `recoverylogd-2023-06-08-144913.ips`, `panic-full-2026-08-20-135756.0002.panic`; until macOS 11 with the
/// computer's name: `Safari_2020-05-17-163905_Macmini.crash`, `….cpu_resource.diag`. The time in it is the machine's local one and is
/// not taken. Names of the second kind were not seen with their files. Nothing for another name.
std::optional<MacReport> parseMacReportName(QStringView name);

/// An .ips file, since macOS 12: its first line is an object of its own,
///
///     {"app_name":"recoverylogd","timestamp":"2023-06-08 14:49:13.00 +0000","app_version":"","bug_type":"309",
///      "os_version":"Bridge OS 7.5 (20P5058)",…}
///
/// and a kernel panic's since macOS 11. Malformed when it is not.
Result<MacReport> parseIpsHeader(QByteArrayView text);

/// The head of a report in plain text, .crash and .hang until macOS 11, .diag and .spin still: lines like
/// `Process:               Safari [512]`, `Date/Time:             2020-05-17 16:39:05.123 +0200`, `OS Version:            Mac OS X 10.15.4 (19E287)`.
/// Heads of crash reports were seen where people posted them, those of the other kinds not. Malformed when no such line is among the first.
Result<MacReport> parseTextReport(QByteArrayView text);

} // namespace prose
