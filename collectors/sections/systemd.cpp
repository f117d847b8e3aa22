// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/systemd.h"

#include "collectors/sections/systemdunitfiles.h"
#include "collectors/sections/systemdunits.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

const Fields<UnitFact> UnitFact::fields = {
    field("unit", QT_TRANSLATE_NOOP("Report", "Unit"), &UnitFact::unit),
    field("load", QT_TRANSLATE_NOOP("Report", "Loaded"), &UnitFact::load),
    field("active", QT_TRANSLATE_NOOP("Report", "State"), &UnitFact::active),
    field("sub", QT_TRANSLATE_NOOP("Report", "State in detail"), &UnitFact::sub),
    field("description", QT_TRANSLATE_NOOP("Report", "Description"), &UnitFact::description),
    field("result", QT_TRANSLATE_NOOP("Report", "Last result"), &UnitFact::result),
    field("exit_code", QT_TRANSLATE_NOOP("Report", "Exit code"), &UnitFact::exitStatus),
    field("restarts", QT_TRANSLATE_NOOP("Report", "Restarts"), &UnitFact::restarts),
    field("memory_bytes", QT_TRANSLATE_NOOP("Report", "Memory"), &UnitFact::memoryBytes, Unit::Bytes).volatile_(),
};

const Fields<UnitFileFact> UnitFileFact::fields = {
    field("unit_file", QT_TRANSLATE_NOOP("Report", "File"), &UnitFileFact::unitFile),
    field("state", QT_TRANSLATE_NOOP("Report", "State"), &UnitFileFact::state),
    field("preset", QT_TRANSLATE_NOOP("Report", "The distribution's choice"), &UnitFileFact::preset),
};

const Fields<Systemd> Systemd::fields = {
    field("present", QT_TRANSLATE_NOOP("Report", "In use"), &Systemd::isPresent),
    field("version", QT_TRANSLATE_NOOP("Report", "Version"), &Systemd::version),
    field("units_total", QT_TRANSLATE_NOOP("Report", "Units"), &Systemd::unitsTotal).within(0.05),
    field("units_active", QT_TRANSLATE_NOOP("Report", "Active units"), &Systemd::unitsActive).within(0.05),
    field("units_failed", QT_TRANSLATE_NOOP("Report", "Failed units"), &Systemd::unitsFailed),
    field("services_running", QT_TRANSLATE_NOOP("Report", "Running services"), &Systemd::servicesRunning).within(0.05),
    field("user_units_failed", QT_TRANSLATE_NOOP("Report", "Failed units of the user"), &Systemd::userUnitsFailed),
    field("unit_files_total", QT_TRANSLATE_NOOP("Report", "Unit files"), &Systemd::unitFilesTotal),
    field("unit_files_enabled", QT_TRANSLATE_NOOP("Report", "Enabled unit files"), &Systemd::unitFilesEnabled),
    field("unit_files_masked", QT_TRANSLATE_NOOP("Report", "Masked unit files"), &Systemd::unitFilesMasked),
    field("failed", QT_TRANSLATE_NOOP("Report", "Failed"), &Systemd::failed).identifiedBy("unit"),
    field("units", QT_TRANSLATE_NOOP("Report", "Units in use"), &Systemd::units).identifiedBy("unit"),
    field("user_units", QT_TRANSLATE_NOOP("Report", "Units of the user"), &Systemd::userUnits).identifiedBy("unit"),
    field("unit_files", QT_TRANSLATE_NOOP("Report", "Files of units"), &Systemd::unitFiles).identifiedBy("unit_file"),
    field("user_unit_files", QT_TRANSLATE_NOOP("Report", "Files of units of users"), &Systemd::userUnitFiles).identifiedBy("unit_file"),
};

static std::vector<UnitFact> facts(const std::vector<SystemdUnit> &units)
{
    std::vector<UnitFact> facts;
    for (const SystemdUnit &unit : units) {
        UnitFact fact{unit.name,   unit.load,       unit.active,   unit.sub,        unit.description,
                      unit.result, unit.exitStatus, unit.restarts, unit.memoryBytes};
        // What has not run yet has no result worth a line.
        if (!unit.isFailed() && unit.exitStatus == 0)
            fact.exitStatus.reset();
        if (!unit.isFailed() && unit.result == u"success"_s)
            fact.result.reset();
        if (fact.restarts == 0)
            fact.restarts.reset();
        facts.push_back(std::move(fact));
    }
    return facts;
}

static std::vector<UnitFileFact> facts(const std::vector<UnitFileState> &files)
{
    std::vector<UnitFileFact> facts;
    for (const UnitFileState &file : files)
        facts.push_back({file.name, file.state, file.preset});
    return facts;
}

static QCoro::Task<Collected<Systemd>> collectOnLinux(Inputs in)
{
    Collected<Systemd> out;
    auto askingUnits = systemdUnits(in);
    auto askingFiles = unitFiles(in);
    const SystemdUnits units = co_await askingUnits;
    const UnitFiles files = co_await askingFiles;
    out.problems = units.problems;
    out.problems.insert(out.problems.end(), files.problems.begin(), files.problems.end());

    Systemd &systemd = out.facts;
    systemd.isPresent = units.isPresent;
    systemd.version = units.version;
    if (!units.isPresent && !units.version) {
        out.unavailable = QString::fromLatin1(QT_TRANSLATE_NOOP("Report", "This machine does not use systemd"));
        co_return out;
    }
    systemd.unitFiles = facts(files.system);
    systemd.userUnitFiles = facts(files.user);
    systemd.unitFilesTotal = qint64(files.system.size());
    systemd.unitFilesEnabled = std::ranges::count(files.system, u"enabled"_s, &UnitFileState::state);
    systemd.unitFilesMasked = std::ranges::count(files.system, u"masked"_s, &UnitFileState::state);
    if (units.system) {
        systemd.units = facts(*units.system);
        std::ranges::copy_if(systemd.units, std::back_inserter(systemd.failed),
                             [](const UnitFact &unit) { return unit.active == "failed"_L1; });
        systemd.unitsTotal = qint64(systemd.units.size());
        systemd.unitsFailed = qint64(systemd.failed.size());
        systemd.unitsActive = std::ranges::count(systemd.units, u"active"_s, &UnitFact::active);
        systemd.servicesRunning = std::ranges::count_if(
            systemd.units, [](const UnitFact &unit) { return unit.unit.endsWith(".service"_L1) && unit.sub == "running"_L1; });
    }
    if (units.user) {
        systemd.userUnits = facts(*units.user);
        systemd.userUnitsFailed = std::ranges::count(systemd.userUnits, u"failed"_s, &UnitFact::active);
    }
    co_return out;
}

SectionSpec systemdSection()
{
    return section<Systemd>(QT_TRANSLATE_NOOP("Report", "Services"), QT_TRANSLATE_NOOP("Report", "Startup and services"))
        .on(Platform::Linux, collectOnLinux)
        .within(30s)
        .addition();
}

} // namespace prose
