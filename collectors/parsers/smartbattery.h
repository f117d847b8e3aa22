// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>

#include <optional>

namespace prose {

/// What a Mac's battery tells of itself. Its serial number is there, too; it is not taken.
struct SmartBattery
{
    std::optional<bool> isInstalled, isCharging, isExternalConnected;
    std::optional<qint64> chargePercent;
    std::optional<qint64> cycleCount, designCycleCount;
    std::optional<qint64> designMilliampereHours;
    std::optional<qint64> fullMilliampereHours; ///< what it can hold now
    std::optional<double> celsius;
    std::optional<double> volts;
    std::optional<double> amperes; ///< below zero while it is emptied
    std::optional<qint64> minutesRemaining; ///< until empty or full

    std::optional<qint64> healthPercent() const; ///< of what it could hold when new
};

/// `ioreg -a -r -d 1 -c AppleSmartBattery`. A Mac without one prints nothing: no value. The same, as ioreg's text shows it:
///
///     "MaxCapacity" = 100  "AppleRawMaxCapacity" = 8179  "DesignCapacity" = 8694  "Temperature" = 2973  "TimeRemaining" = 65535
///
/// MaxCapacity and CurrentCapacity are in mAh on Intel, percentages on Apple Silicon, where AppleRawMaxCapacity has the mAh.
/// Temperature is in tenths of a kelvin, as in the Smart Battery specification: the 2973 above is 24.15 °C, and the same
/// battery's VirtualTemperature 2419, in hundredths of a degree. Many programs take it for hundredths of a degree, too, and
/// show about 30 °C always. 65535 minutes are no estimate.
Result<std::optional<SmartBattery>> parseSmartBattery(QByteArrayView xml);

} // namespace prose
