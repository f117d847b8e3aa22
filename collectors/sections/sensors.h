// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

namespace prose {

// The first three members of a reading are the same for all: the driver's name for the chip ("coretemp"), the reading's name
// ("Package id 0", or the kernel's own "temp1"), and what tells two chips of one name apart ("nvme0", "coretemp.0").

struct Temperature
{
    QString chip, label;
    std::optional<QString> device;
    double celsius = 0;
    std::optional<double> maxCelsius, criticalCelsius;
    static const Fields<Temperature> fields;
};

struct Fan
{
    QString chip, label;
    std::optional<QString> device;
    qint64 rpm = 0;
    std::optional<qint64> minRpm;
    static const Fields<Fan> fields;
};

struct Voltage
{
    QString chip, label;
    std::optional<QString> device;
    double volts = 0;
    static const Fields<Voltage> fields;
};

struct Power
{
    QString chip, label;
    std::optional<QString> device;
    double watts = 0;
    static const Fields<Power> fields;
};

struct Current
{
    QString chip, label;
    std::optional<QString> device;
    double amperes = 0;
    static const Fields<Current> fields;
};

struct ThermalZone
{
    QString name; ///< "thermal_zone0"
    std::optional<QString> type; ///< "x86_pkg_temp"
    std::optional<double> celsius;
    static const Fields<ThermalZone> fields;
};

/// Something that the kernel can use to make less heat: a fan, or a processor that it slows down.
struct CoolingDevice
{
    QString name; ///< "cooling_device0"
    std::optional<QString> type; ///< "Processor"
    std::optional<qint64> state, maxState;
    static const Fields<CoolingDevice> fields;
};

/// Processor cores that run at the same speed.
struct CpuFrequency
{
    QString name; ///< "policy0"
    std::optional<QString> cpus; ///< "0 1"
    std::optional<qint64> currentKilohertz, minKilohertz, maxKilohertz;
    std::optional<QString> governor, driver;
    static const Fields<CpuFrequency> fields;
};

struct Sensors
{
    std::vector<Temperature> temperatures;
    std::vector<Fan> fans;
    std::vector<Voltage> voltages;
    std::vector<Power> power;
    std::vector<Current> currents;
    std::vector<ThermalZone> thermalZones;
    std::vector<CoolingDevice> cooling;
    std::vector<CpuFrequency> cpuFrequency;

    static constexpr auto id = "sensors";
    static const Fields<Sensors> fields;
};

QCoro::Task<Collected<Sensors>> collectSensorsOnLinux(Inputs in);
QCoro::Task<Collected<Sensors>> collectSensorsOnMac(Inputs in);
SectionSpec sensorsSection();

} // namespace prose
