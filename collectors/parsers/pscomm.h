// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace prose {

/// A row of `ps -A -o pid,%cpu,%mem,comm -r` on macOS (ps(1)), where `comm` is the program's whole path:
///
///     "  PID  %CPU %MEM COMM"
///     "  382  12.4  1.1 /System/Library/PrivateFrameworks/SkyLight.framework/Resources/WindowServer"
///
/// This very choice of columns was never seen in a real output; its parts were, in `ps axu` of macOS 10.14.
struct PsRow
{
    qint64 pid = 0;
    double cpuPercent = 0; ///< of one core, a decaying average
    double memoryPercent = 0;
    QString command;

    bool operator==(const PsRow &) const = default;
};

/// In the order of ps: most processor time first. Lines that are no row are left out. Malformed: no row at all.
Result<std::vector<PsRow>> parsePsComm(QByteArrayView text);

} // namespace prose
