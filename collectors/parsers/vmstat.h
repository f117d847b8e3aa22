// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>

#include <optional>

namespace prose {

/// The output of macOS's `vm_stat` (vm_stat(1)), counts in pages of the size its first line states:
///
///     Mach Virtual Memory Statistics: (page size of 4096 bytes)
///     Pages free:                             1364873.
struct VmStat
{
    std::optional<qint64> pageSizeBytes;
    std::optional<qint64> freePages;
    std::optional<qint64> activePages;
    std::optional<qint64> inactivePages;
    std::optional<qint64> speculativePages;
    std::optional<qint64> wiredPages;
};

/// Malformed when none of the counts is there.
Result<VmStat> parseVmStat(QByteArrayView text);

} // namespace prose
