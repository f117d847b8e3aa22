// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

namespace prose {

/// One of a machine's own batteries; Linux.
struct BatteryUnit
{
    QString name; ///< "BAT0"
    std::optional<qint64> percent;
    std::optional<QString> status; ///< the kernel's word: "Charging", "Discharging", "Full", "Not charging"
    std::optional<qint64> cycleCount, maxCapacityPercent;
    std::optional<QString> manufacturer, model, technology;
    static const Fields<BatteryUnit> fields;
};

/// The battery that the computer itself runs on: not those of mice and headsets, nor a UPS.
struct Battery
{
    std::optional<bool> isPresent;
    std::optional<QString> percentage; ///< of what it can hold now: "98%"
    std::optional<qint64> cycleCount;
    std::optional<QString> condition; ///< "Normal", "Service Recommended"; older Macs: "Replace Soon", "Replace Now"
    std::optional<QString> powerSource; ///< "AC Power", "Battery Power"
    std::optional<bool> isCharging;
    std::optional<qint64> remainingMinutes; ///< until empty, or until full while charging
    std::optional<qint64> maxCapacityPercent; ///< of what it could hold when new; a new one may exceed 100
    std::vector<BatteryUnit> batteries;
    std::optional<qint64> fullMilliampereHours, designMilliampereHours; ///< what it can hold now, and could when new; macOS
    std::optional<qint64> designCycleCount; ///< what its maker built it for; macOS
    std::optional<double> celsius; ///< macOS

    static constexpr auto id = "battery";
    static const Fields<Battery> fields;
};

QCoro::Task<Collected<Battery>> collectBatteryOnLinux(Inputs in);
QCoro::Task<Collected<Battery>> collectBatteryOnMac(Inputs in);
SectionSpec batterySection();

} // namespace prose
