// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/battery.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

const Fields<BatteryUnit> BatteryUnit::fields = {
    field("name", QT_TRANSLATE_NOOP("Report", "Name"), &BatteryUnit::name),
    field("percentage", QT_TRANSLATE_NOOP("Report", "Charge"), &BatteryUnit::percent, Unit::Percent).volatile_(),
    field("status", QT_TRANSLATE_NOOP("Report", "State"), &BatteryUnit::status).volatile_(),
    field("cycle_count", QT_TRANSLATE_NOOP("Report", "Charge cycles"), &BatteryUnit::cycleCount),
    field("max_capacity_percent", QT_TRANSLATE_NOOP("Report", "Capacity compared with new"), &BatteryUnit::maxCapacityPercent,
          Unit::Percent),
    field("manufacturer", QT_TRANSLATE_NOOP("Report", "Maker"), &BatteryUnit::manufacturer),
    field("model", QT_TRANSLATE_NOOP("Report", "Model"), &BatteryUnit::model),
    field("technology", QT_TRANSLATE_NOOP("Report", "Technology"), &BatteryUnit::technology),
};

const Fields<Battery> Battery::fields = {
    field("present", QT_TRANSLATE_NOOP("Report", "Has a battery"), &Battery::isPresent),
    field("percentage", QT_TRANSLATE_NOOP("Report", "Charge"), &Battery::percentage).volatile_(),
    field("cycle_count", QT_TRANSLATE_NOOP("Report", "Charge cycles"), &Battery::cycleCount),
    field("condition", QT_TRANSLATE_NOOP("Report", "Condition"), &Battery::condition),
    field("power_source", QT_TRANSLATE_NOOP("Report", "Power source"), &Battery::powerSource).absentAs(u"Unknown"_s),
    field("charging", QT_TRANSLATE_NOOP("Report", "Charging"), &Battery::isCharging).volatile_(),
    field("time_remaining_min", QT_TRANSLATE_NOOP("Report", "Minutes left"), &Battery::remainingMinutes).volatile_(),
    field("max_capacity_percent", QT_TRANSLATE_NOOP("Report", "Capacity compared with new"), &Battery::maxCapacityPercent, Unit::Percent),
    field("batteries", QT_TRANSLATE_NOOP("Report", "Batteries"), &Battery::batteries).identifiedBy("name"),
    // The gauge corrects itself by some mAh all the time.
    field("full_capacity_mah", QT_TRANSLATE_NOOP("Report", "Holds when full (mAh)"), &Battery::fullMilliampereHours).within(0.02),
    field("design_capacity_mah", QT_TRANSLATE_NOOP("Report", "Held when new (mAh)"), &Battery::designMilliampereHours),
    field("design_cycle_count", QT_TRANSLATE_NOOP("Report", "Built for charge cycles"), &Battery::designCycleCount),
    field("temperature_celsius", QT_TRANSLATE_NOOP("Report", "Temperature"), &Battery::celsius, Unit::Celsius).volatile_(),
};

SectionSpec batterySection()
{
    return section<Battery>(QT_TRANSLATE_NOOP("Report", "Battery"), QT_TRANSLATE_NOOP("Report", "This computer"))
        .on(Platform::Linux, collectBatteryOnLinux)
        .on(Platform::MacOS, collectBatteryOnMac)
        .within(30s);
}

} // namespace prose
