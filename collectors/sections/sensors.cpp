// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/sensors.h"

using namespace Qt::StringLiterals;

namespace prose {

const Fields<Temperature> Temperature::fields = {
    field("chip", QT_TRANSLATE_NOOP("Report", "Chip"), &Temperature::chip),
    field("label", QT_TRANSLATE_NOOP("Report", "Name"), &Temperature::label),
    field("device", QT_TRANSLATE_NOOP("Report", "Device"), &Temperature::device),
    field("celsius", QT_TRANSLATE_NOOP("Report", "Temperature"), &Temperature::celsius, Unit::Celsius).volatile_(),
    field("max_celsius", QT_TRANSLATE_NOOP("Report", "Should stay below"), &Temperature::maxCelsius, Unit::Celsius),
    field("critical_celsius", QT_TRANSLATE_NOOP("Report", "Critical from"), &Temperature::criticalCelsius, Unit::Celsius),
};

const Fields<Fan> Fan::fields = {
    field("chip", QT_TRANSLATE_NOOP("Report", "Chip"), &Fan::chip),
    field("label", QT_TRANSLATE_NOOP("Report", "Name"), &Fan::label),
    field("device", QT_TRANSLATE_NOOP("Report", "Device"), &Fan::device),
    field("rpm", QT_TRANSLATE_NOOP("Report", "Speed"), &Fan::rpm, Unit::Rpm).volatile_(),
    field("min_rpm", QT_TRANSLATE_NOOP("Report", "Lowest speed"), &Fan::minRpm, Unit::Rpm),
};

const Fields<Voltage> Voltage::fields = {
    field("chip", QT_TRANSLATE_NOOP("Report", "Chip"), &Voltage::chip),
    field("label", QT_TRANSLATE_NOOP("Report", "Name"), &Voltage::label),
    field("device", QT_TRANSLATE_NOOP("Report", "Device"), &Voltage::device),
    field("volts", QT_TRANSLATE_NOOP("Report", "Voltage"), &Voltage::volts, Unit::Volts).volatile_(),
};

const Fields<Power> Power::fields = {
    field("chip", QT_TRANSLATE_NOOP("Report", "Chip"), &Power::chip),
    field("label", QT_TRANSLATE_NOOP("Report", "Name"), &Power::label),
    field("device", QT_TRANSLATE_NOOP("Report", "Device"), &Power::device),
    field("watts", QT_TRANSLATE_NOOP("Report", "Power"), &Power::watts, Unit::Watts).volatile_(),
};

const Fields<Current> Current::fields = {
    field("chip", QT_TRANSLATE_NOOP("Report", "Chip"), &Current::chip),
    field("label", QT_TRANSLATE_NOOP("Report", "Name"), &Current::label),
    field("device", QT_TRANSLATE_NOOP("Report", "Device"), &Current::device),
    field("amperes", QT_TRANSLATE_NOOP("Report", "Current (A)"), &Current::amperes).volatile_(),
};

const Fields<ThermalZone> ThermalZone::fields = {
    field("name", QT_TRANSLATE_NOOP("Report", "Name"), &ThermalZone::name),
    field("type", QT_TRANSLATE_NOOP("Report", "Place"), &ThermalZone::type),
    field("celsius", QT_TRANSLATE_NOOP("Report", "Temperature"), &ThermalZone::celsius, Unit::Celsius).volatile_(),
};

const Fields<CoolingDevice> CoolingDevice::fields = {
    field("name", QT_TRANSLATE_NOOP("Report", "Name"), &CoolingDevice::name),
    field("type", QT_TRANSLATE_NOOP("Report", "Kind"), &CoolingDevice::type),
    field("state", QT_TRANSLATE_NOOP("Report", "Level now"), &CoolingDevice::state).volatile_(),
    field("max_state", QT_TRANSLATE_NOOP("Report", "Highest level"), &CoolingDevice::maxState),
};

const Fields<CpuFrequency> CpuFrequency::fields = {
    field("name", QT_TRANSLATE_NOOP("Report", "Name"), &CpuFrequency::name),
    field("cpus", QT_TRANSLATE_NOOP("Report", "Cores"), &CpuFrequency::cpus),
    field("current_khz", QT_TRANSLATE_NOOP("Report", "Speed now (kHz)"), &CpuFrequency::currentKilohertz).volatile_(),
    field("min_khz", QT_TRANSLATE_NOOP("Report", "Lowest speed (kHz)"), &CpuFrequency::minKilohertz),
    field("max_khz", QT_TRANSLATE_NOOP("Report", "Highest speed (kHz)"), &CpuFrequency::maxKilohertz),
    field("governor", QT_TRANSLATE_NOOP("Report", "Power plan"), &CpuFrequency::governor),
    field("driver", QT_TRANSLATE_NOOP("Report", "Driver"), &CpuFrequency::driver),
};

const Fields<Sensors> Sensors::fields = {
    field("temperatures", QT_TRANSLATE_NOOP("Report", "Temperatures"), &Sensors::temperatures).identifiedBy("chip,device,label"),
    field("fans", QT_TRANSLATE_NOOP("Report", "Fans"), &Sensors::fans).identifiedBy("chip,device,label"),
    field("voltages", QT_TRANSLATE_NOOP("Report", "Voltages"), &Sensors::voltages).identifiedBy("chip,device,label"),
    field("power", QT_TRANSLATE_NOOP("Report", "Power"), &Sensors::power).identifiedBy("chip,device,label"),
    field("currents", QT_TRANSLATE_NOOP("Report", "Currents"), &Sensors::currents).identifiedBy("chip,device,label"),
    field("thermal_zones", QT_TRANSLATE_NOOP("Report", "Heat zones"), &Sensors::thermalZones).identifiedBy("name"),
    field("cooling", QT_TRANSLATE_NOOP("Report", "Cooling"), &Sensors::cooling).identifiedBy("name"),
    field("cpu_frequency", QT_TRANSLATE_NOOP("Report", "Processor speed"), &Sensors::cpuFrequency).identifiedBy("name"),
};

SectionSpec sensorsSection()
{
    return section<Sensors>(QT_TRANSLATE_NOOP("Report", "Sensors"), QT_TRANSLATE_NOOP("Report", "This computer"))
        .on(Platform::Linux, collectSensorsOnLinux)
        .on(Platform::MacOS, collectSensorsOnMac)
        .addition();
}

} // namespace prose
