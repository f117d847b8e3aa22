// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/battery.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

/// One entry of /sys/class/power_supply (the kernel's Documentation/ABI/testing/sysfs-class-power). Energy is in µWh,
/// charge in µAh, power in µW, current in µA. A battery tells either energy or charge.
class Supply
{
public:
    Supply(const Files &files, QString folder) : m_files(files), m_folder(std::move(folder)) {}

    QString name() const { return m_folder.section(u'/', -1); }
    std::optional<QString> text(QLatin1StringView file) const { return m_files.text(m_folder + u'/' + file); }
    std::optional<qint64> number(QLatin1StringView file) const { return m_files.number(m_folder + u'/' + file); }

    bool isOfDevice() const { return text("scope"_L1) == u"Device"_s; } // a mouse's battery
    bool isBattery() const { return text("type"_L1) == u"Battery"_s && number("present"_L1) != 0; }
    bool isLine() const
    {
        const QString type = text("type"_L1).value_or(QString());
        return type == "Mains"_L1 || type == "Wireless"_L1 || type.startsWith("USB"_L1);
    }

    std::optional<qint64> full() const { return amount("energy_full"_L1, "charge_full"_L1, 1); }
    std::optional<qint64> design() const { return amount("energy_full_design"_L1, "charge_full_design"_L1, 1); }
    std::optional<qint64> now() const { return amount("energy_now"_L1, "charge_now"_L1, 0); }
    /// Per hour. Drivers disagree about the sign while discharging.
    std::optional<qint64> rate() const
    {
        const auto rate = hasEnergy() ? number("power_now"_L1) : number("current_now"_L1);
        return rate && *rate != 0 ? std::optional(std::abs(*rate)) : std::nullopt;
    }
    bool hasEnergy() const { return number("energy_full"_L1) || number("energy_now"_L1); }

private:
    std::optional<qint64> amount(QLatin1StringView energy, QLatin1StringView charge, qint64 least) const
    {
        const auto value = hasEnergy() ? number(energy) : number(charge);
        return value && *value >= least ? value : std::nullopt;
    }

    const Files &m_files;
    QString m_folder;
};

std::optional<qint64> percentOf(std::optional<qint64> part, std::optional<qint64> whole)
{
    return part && whole && *whole > 0 ? std::optional(std::llround(double(*part) / double(*whole) * 100)) : std::nullopt;
}

BatteryUnit describe(const Supply &supply)
{
    BatteryUnit unit;
    unit.name = supply.name();
    unit.percent = supply.number("capacity"_L1);
    if (!unit.percent)
        unit.percent = percentOf(supply.now(), supply.full());
    unit.status = supply.text("status"_L1);
    if (unit.status == u"Unknown"_s)
        unit.status.reset();
    if (const auto cycles = supply.number("cycle_count"_L1); cycles && *cycles > 0) // drivers say 0 for "not known"
        unit.cycleCount = cycles;
    unit.maxCapacityPercent = percentOf(supply.full(), supply.design());
    unit.manufacturer = supply.text("manufacturer"_L1);
    unit.model = supply.text("model_name"_L1);
    unit.technology = supply.text("technology"_L1);
    if (unit.technology == u"Unknown"_s)
        unit.technology.reset();
    return unit;
}

/// The sum over all batteries; nothing where one of them does not tell, or some count energy and others charge.
std::optional<qint64> sum(const std::vector<Supply> &batteries, std::optional<qint64> (Supply::*amount)() const)
{
    qint64 total = 0;
    for (const Supply &battery : batteries) {
        const auto value = (battery.*amount)();
        if (!value || battery.hasEnergy() != batteries.front().hasEnergy())
            return std::nullopt;
        total += *value;
    }
    return total;
}

std::optional<qint64> remainingMinutes(const std::vector<Supply> &batteries, bool isCharging)
{
    if (batteries.size() == 1) {
        const auto seconds = batteries.front().number(isCharging ? "time_to_full_now"_L1 : "time_to_empty_now"_L1);
        if (seconds && *seconds > 0)
            return *seconds / 60;
    }
    // Of two batteries, one is used at a time: only the others' rates are missing.
    qint64 rate = 0;
    for (const Supply &battery : batteries)
        rate += battery.rate().value_or(0);
    const auto now = sum(batteries, &Supply::now), full = sum(batteries, &Supply::full);
    if (rate <= 0 || !now || (isCharging && !full))
        return std::nullopt;
    const auto left = double(isCharging ? *full - *now : *now);
    return left > 0 ? std::optional(std::llround(left / double(rate) * 60)) : std::nullopt;
}

std::optional<QString> powerSource(const std::vector<Supply> &lines, const std::vector<BatteryUnit> &batteries)
{
    const auto isOnline = [](const Supply &line) { return line.number("online"_L1).value_or(0) > 0; };
    const auto is = [&](const QString &status) { return std::ranges::contains(batteries, status, &BatteryUnit::status); };
    if (std::ranges::any_of(lines, isOnline) || is(u"Charging"_s))
        return u"AC Power"_s;
    const bool isAnyOffline = std::ranges::any_of(lines, [](const Supply &line) { return line.number("online"_L1) == 0; });
    if (is(u"Discharging"_s) || (isAnyOffline && !batteries.empty()))
        return u"Battery Power"_s;
    return std::nullopt;
}

} // namespace

QCoro::Task<Collected<Battery>> collectBatteryOnLinux(Inputs in)
{
    Collected<Battery> out;
    QStringList patterns;
    for (const auto file : {"type"_L1,
                            "scope"_L1,
                            "present"_L1,
                            "online"_L1,
                            "status"_L1,
                            "capacity"_L1,
                            "cycle_count"_L1,
                            "energy_full"_L1,
                            "energy_full_design"_L1,
                            "energy_now"_L1,
                            "power_now"_L1,
                            "charge_full"_L1,
                            "charge_full_design"_L1,
                            "charge_now"_L1,
                            "current_now"_L1,
                            "time_to_empty_now"_L1,
                            "time_to_full_now"_L1,
                            "manufacturer"_L1,
                            "model_name"_L1,
                            "technology"_L1})
        patterns += "/sys/class/power_supply/*/"_L1 + file;
    const Files files = co_await in.read(patterns);

    std::vector<Supply> batteries, lines;
    for (const QString &folder : files.foldersWith(u"type")) {
        const Supply supply(files, folder);
        if (supply.isOfDevice())
            continue;
        if (supply.isBattery())
            batteries.push_back(supply);
        else if (supply.isLine())
            lines.push_back(supply);
    }
    Battery &battery = out.facts;
    std::ranges::transform(batteries, std::back_inserter(battery.batteries), describe);
    const auto mayBeOne = [&](const QString &folder) {
        const Supply supply(files, folder);
        return !supply.isOfDevice() && !supply.text("type"_L1);
    };
    const bool isUnsure = std::ranges::any_of(files.foldersWith(u"capacity") + files.foldersWith(u"status"), mayBeOne);
    if (!batteries.empty() || !isUnsure)
        battery.isPresent = !batteries.empty();
    battery.powerSource = powerSource(lines, battery.batteries);
    if (batteries.empty() && isUnsure) {
        out.problems.push_back({Error::Kind::Failed, u"/sys/class/power_supply/*/type"_s, u"does not say whether this is a battery"_s});
        co_return out;
    }
    if (batteries.empty()) {
        out.unavailable = QString::fromLatin1(QT_TRANSLATE_NOOP("Report", "This machine has no battery"));
        co_return out;
    }

    constexpr qint64 worn = 80; // percent of the capacity when new
    const auto full = sum(batteries, &Supply::full);
    auto percent = battery.batteries.front().percent;
    if (batteries.size() > 1)
        percent = percentOf(sum(batteries, &Supply::now), full);
    if (percent)
        battery.percentage = u"%1%"_s.arg(*percent);
    for (const BatteryUnit &unit : battery.batteries)
        battery.cycleCount = std::max(battery.cycleCount, unit.cycleCount);
    battery.maxCapacityPercent = percentOf(full, sum(batteries, &Supply::design));
    if (battery.maxCapacityPercent)
        battery.condition = *battery.maxCapacityPercent >= worn ? u"Normal"_s : u"Service Recommended"_s;
    if (std::ranges::any_of(battery.batteries, [](const BatteryUnit &unit) { return unit.status.has_value(); }))
        battery.isCharging = std::ranges::contains(battery.batteries, u"Charging"_s, &BatteryUnit::status);
    const bool isDischarging = std::ranges::contains(battery.batteries, u"Discharging"_s, &BatteryUnit::status);
    if (battery.isCharging == true || isDischarging)
        battery.remainingMinutes = remainingMinutes(batteries, battery.isCharging == true);
    co_return out;
}

} // namespace prose
