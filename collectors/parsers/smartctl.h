// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QStringList>

#include <optional>

namespace prose {

/// What a disk thinks of its own health, from `smartctl -j -H -A -i DEVICE` (smartctl(8), version 7.0 and later):
///
///     {"smartctl": {"exit_status": 0}, "smart_status": {"passed": true}, "nvme_smart_health_information_log": {"percentage_used": 1, …}, …}
///
/// smartctl answers with JSON whatever its exit code. Serial numbers are in there, too; none is taken.
/// `endurance_used` and `power_mode` (7.3 and later) were never seen in a real output.
struct SmartReport
{
    int exitStatus = 0; ///< a set of bits; see isUnopened()
    std::optional<bool> hasPassed;
    std::optional<int> wearPercent; ///< of the promised endurance; may exceed 100. Only disks without moving parts tell.
    QStringList errors; ///< smartctl's own messages
    bool isStandby = false; ///< not asked further, so as not to wake it

    /// The device could not be opened or did not identify itself: there are no facts.
    bool isUnopened() const { return exitStatus & 0x2; }
};

/// Malformed: no JSON object.
Result<SmartReport> parseSmartctl(QByteArrayView json);

} // namespace prose
