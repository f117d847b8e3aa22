// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

namespace prose {

struct UnitFact
{
    QString unit, load, active, sub, description;
    std::optional<QString> result;
    std::optional<qint64> exitStatus, restarts, memoryBytes;
    static const Fields<UnitFact> fields;
};

struct UnitFileFact
{
    QString unitFile, state;
    std::optional<QString> preset;
    static const Fields<UnitFileFact> fields;
};

/// The service manager that most distributions use: what it runs, and what it would start.
struct Systemd
{
    std::optional<bool> isPresent;
    std::optional<QString> version;
    std::optional<qint64> unitsTotal, unitsActive, unitsFailed, servicesRunning, userUnitsFailed, unitFilesTotal, unitFilesEnabled,
        unitFilesMasked;
    std::vector<UnitFact> failed, units, userUnits;
    std::vector<UnitFileFact> unitFiles, userUnitFiles;

    static constexpr auto id = "systemd";
    static const Fields<Systemd> fields;
};

SectionSpec systemdSection();

} // namespace prose
