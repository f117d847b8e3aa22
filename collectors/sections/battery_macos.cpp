// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/pmset.h"
#include "collectors/sections/battery.h"
#include "collectors/sections/registryentries.h"
#include "collectors/sections/systemprofile.h"

#include <QHash>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

/// The words that the system shows for the battery driver's.
QString conditionWord(const QString &health)
{
    static const QHash<QString, QString> words{
        {u"Good"_s, u"Normal"_s},
        {u"Fair"_s, u"Replace Soon"_s},
        {u"Poor"_s, u"Replace Now"_s},
        {u"Check Battery"_s, u"Service Recommended"_s},
    };
    return words.value(health, health);
}

/// "TRUE" and "FALSE" are texts in this profile.
std::optional<bool> truth(const QJsonValue &value)
{
    const QString word = value.toString();
    return word == "TRUE"_L1 || word == "FALSE"_L1 ? std::optional(word == "TRUE"_L1) : std::nullopt;
}

/// Items of SPPowerDataType: the battery, the settings by source, the charger.
void takeProfile(Battery &battery, const QJsonArray &items)
{
    for (const QJsonValue &item : items) {
        const QJsonValue health = item["sppower_battery_health_info"_L1];
        const QJsonValue charge = item["sppower_battery_charge_info"_L1];
        if (health.isObject() || charge.isObject())
            battery.isPresent = truth(item["sppower_battery_installed"_L1]).value_or(true);
        if (const QJsonValue cycles = health["sppower_battery_cycle_count"_L1]; cycles.isDouble())
            battery.cycleCount = cycles.toInteger();
        if (const QString word = health["sppower_battery_health"_L1].toString(); !word.isEmpty())
            battery.condition = conditionWord(word);
        if (const auto percent = percentFromText(health["sppower_battery_health_maximum_capacity"_L1].toString()))
            battery.maxCapacityPercent = *percent;
        if (const auto isCharging = truth(charge["sppower_battery_is_charging"_L1]))
            battery.isCharging = isCharging;
        const double now = charge["sppower_battery_current_capacity"_L1].toDouble(-1);
        const double full = charge["sppower_battery_max_capacity"_L1].toDouble(-1);
        if (const QJsonValue percent = charge["sppower_battery_state_of_charge"_L1]; percent.isDouble())
            battery.percentage = u"%1%"_s.arg(percent.toInt());
        else if (now >= 0 && full > 0)
            battery.percentage = u"%1%"_s.arg(qRound(now / full * 100));
        for (const QString &source : {u"AC Power"_s, u"Battery Power"_s}) {
            if (truth(item[source]["Current Power Source"_L1]) == true)
                battery.powerSource = source;
        }
    }
}

void takePmset(Battery &battery, const PmsetBatt &batt)
{
    if (batt.powerSource)
        battery.powerSource = batt.powerSource;
    const auto it = std::ranges::find_if(batt.batteries, &PmsetBattery::isInternal);
    battery.isPresent = it != batt.batteries.end() && it->isPresent.value_or(true);
    if (!*battery.isPresent)
        return;
    if (it->percent)
        battery.percentage = u"%1%"_s.arg(*it->percent);
    if (!it->state.isEmpty())
        battery.isCharging = it->state == "charging"_L1 || it->state == "finishing charge"_L1;
    if (it->remainingMinutes)
        battery.remainingMinutes = *it->remainingMinutes;
}

/// The driver's own figures; where others tell the same they are what the system shows, and stay.
void takeDriver(Battery &battery, const SmartBattery &driver)
{
    if (!battery.isPresent)
        battery.isPresent = driver.isInstalled.value_or(true);
    if (!*battery.isPresent)
        return;
    battery.fullMilliampereHours = driver.fullMilliampereHours;
    battery.designMilliampereHours = driver.designMilliampereHours;
    battery.designCycleCount = driver.designCycleCount;
    battery.celsius = driver.celsius;
    if (!battery.cycleCount)
        battery.cycleCount = driver.cycleCount;
    if (!battery.maxCapacityPercent)
        battery.maxCapacityPercent = driver.healthPercent();
    if (!battery.percentage && driver.chargePercent)
        battery.percentage = u"%1%"_s.arg(*driver.chargePercent);
    if (!battery.isCharging)
        battery.isCharging = driver.isCharging;
    if (!battery.remainingMinutes)
        battery.remainingMinutes = driver.minutesRemaining;
    if (!battery.powerSource && driver.isExternalConnected)
        battery.powerSource = *driver.isExternalConnected ? u"AC Power"_s : u"Battery Power"_s;
}

} // namespace

QCoro::Task<Collected<Battery>> collectBatteryOnMac(Inputs in)
{
    Collected<Battery> out;
    const Command pmset{u"/usr/bin/pmset"_s, {u"-g"_s, u"batt"_s}};
    auto asking = in.run(pmset);
    auto profiling = systemProfile(in, "SPPowerDataType"_L1);
    auto reading = smartBattery(in);
    const auto batt = out.take(co_await asking, parsePmsetBatt, pmset.words().join(u' '));
    const auto items = out.take(co_await profiling);
    const auto driver = out.takeIfThere(co_await reading).value_or(std::nullopt);
    if (items)
        takeProfile(out.facts, *items);
    if (batt)
        takePmset(out.facts, *batt);
    if (driver)
        takeDriver(out.facts, *driver);
    else if (!batt && items && !out.facts.isPresent)
        out.facts.isPresent = false;
    if (out.facts.isPresent == false) {
        Battery none;
        none.isPresent = false;
        none.powerSource = out.facts.powerSource;
        out.facts = none;
        out.unavailable = QString::fromLatin1(QT_TRANSLATE_NOOP("Report", "This Mac has no battery"));
    }
    co_return out;
}

} // namespace prose
