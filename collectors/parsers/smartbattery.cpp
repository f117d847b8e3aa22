// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/smartbattery.h"

#include "collectors/parsers/ioreg.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

std::optional<qint64> within(std::optional<qint64> number, qint64 least, qint64 most)
{
    return number && *number >= least && *number <= most ? number : std::nullopt;
}

qint64 percentOf(qint64 part, qint64 whole)
{
    return std::lround(double(part) / double(whole) * 100);
}

} // namespace

std::optional<qint64> SmartBattery::healthPercent() const
{
    if (!fullMilliampereHours || !designMilliampereHours)
        return std::nullopt;
    return percentOf(*fullMilliampereHours, *designMilliampereHours);
}

Result<std::optional<SmartBattery>> parseSmartBattery(QByteArrayView xml)
{
    const auto entries = parseIoreg(xml);
    if (!entries)
        return std::unexpected(entries.error());
    const auto entry = std::ranges::find_if(*entries, [](const RegistryEntry &object) {
        return object.properties.contains(u"DesignCapacity"_s) || object.properties.contains(u"CurrentCapacity"_s);
    });
    if (entry == entries->end())
        return std::optional<SmartBattery>();

    constexpr qint64 mostMilliampereHours = 100'000, mostMinutes = 65'534, mostCycles = 100'000;
    const auto capacity = [&](const QString &key) { return within(entry->number(key), 1, mostMilliampereHours); };
    SmartBattery battery;
    battery.isInstalled = entry->truth(u"BatteryInstalled"_s);
    battery.isCharging = entry->truth(u"IsCharging"_s);
    battery.isExternalConnected = entry->truth(u"ExternalConnected"_s);
    // The gauge's own dictionary has some of them, too.
    RegistryEntry gauge;
    gauge.properties = entry->map(u"BatteryData"_s);
    battery.cycleCount = within(entry->number(u"CycleCount"_s), 0, mostCycles);
    if (!battery.cycleCount)
        battery.cycleCount = within(gauge.number(u"CycleCount"_s), 0, mostCycles);
    battery.designCycleCount = within(entry->number(u"DesignCycleCount9C"_s), 1, mostCycles);
    battery.designMilliampereHours = capacity(u"DesignCapacity"_s);
    if (!battery.designMilliampereHours)
        battery.designMilliampereHours = within(gauge.number(u"DesignCapacity"_s), 1, mostMilliampereHours);

    const auto now = within(entry->number(u"CurrentCapacity"_s), 0, mostMilliampereHours);
    const auto full = capacity(u"MaxCapacity"_s);
    const bool isPercentage = full && *full <= 100;
    if (now && full && *now <= *full)
        battery.chargePercent = percentOf(*now, *full);
    battery.fullMilliampereHours = capacity(u"AppleRawMaxCapacity"_s);
    if (!battery.fullMilliampereHours && !isPercentage)
        battery.fullMilliampereHours = full;

    // From −40 to 125 °C; anything else is no measurement.
    if (const auto tenthsOfKelvin = within(entry->number(u"Temperature"_s), 2331, 3982))
        battery.celsius = std::round(double(*tenthsOfKelvin * 10 - 27315)) / 100;
    if (const auto millivolts = within(entry->number(u"Voltage"_s), 1, 100'000))
        battery.volts = double(*millivolts) / 1000;
    if (const auto milliamperes = within(entry->number(u"Amperage"_s), -100'000, 100'000))
        battery.amperes = double(*milliamperes) / 1000;
    battery.minutesRemaining = within(entry->number(u"TimeRemaining"_s), 1, mostMinutes);
    return std::optional(battery);
}

} // namespace prose
