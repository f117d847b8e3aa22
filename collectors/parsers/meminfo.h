// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QString>

#include <map>
#include <optional>

namespace prose {

/// /proc/meminfo (proc_meminfo(5)), of which we keep what a report shows, in bytes: `MemTotal:       16301792 kB`.
/// MemAvailable is missing before Linux 3.14; a kernel without swap support has no Swap lines.
struct Meminfo
{
    std::optional<qint64> totalBytes;
    std::optional<qint64> freeBytes;
    std::optional<qint64> availableBytes;
    std::optional<qint64> swapTotalBytes;
    std::optional<qint64> swapFreeBytes;
    std::map<QString, qint64> bytes = {}; ///< all that is counted in bytes, by the kernel's name
};

/// Malformed when there is no MemTotal.
Result<Meminfo> parseMeminfo(QByteArrayView text);

} // namespace prose
