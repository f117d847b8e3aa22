// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/registryentries.h"
#include "collectors/sections/sensors.h"

using namespace Qt::StringLiterals;

namespace prose {

/// What a Mac tells without administrator rights: its battery's. For the others it has programs for the administrator only
/// (powermetrics), and calls that are not public.
QCoro::Task<Collected<Sensors>> collectSensorsOnMac(Inputs in)
{
    Collected<Sensors> out;
    const auto answer = out.take(co_await smartBattery(in));
    if (!answer)
        co_return out;
    const std::optional<SmartBattery> &battery = *answer;
    const QString chip = u"AppleSmartBattery"_s, label = u"Battery"_s;
    if (battery && battery->celsius) {
        Temperature temperature;
        temperature.chip = chip;
        temperature.label = label;
        temperature.celsius = *battery->celsius;
        out.facts.temperatures.push_back(std::move(temperature));
    }
    if (battery && battery->volts)
        out.facts.voltages.push_back({chip, label, {}, *battery->volts});
    if (battery && battery->amperes)
        out.facts.currents.push_back({chip, label, {}, *battery->amperes});
    if (out.facts.temperatures.empty() && out.facts.voltages.empty() && out.facts.currents.empty())
        out.unavailable = QString::fromLatin1(
            QT_TRANSLATE_NOOP("Report", "A Mac shows the sensors of its battery only, and this one has none"));
    co_return out;
}

} // namespace prose
