// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

namespace prose {

/// A unit that a running service manager has in memory.
struct SystemdUnit
{
    QString name, description;
    QString load, active, sub; ///< systemd's words: "loaded", "active", "running"
    std::optional<qint64> mainPid, exitStatus, restarts, memoryBytes;
    std::optional<QString> result; ///< "success", "exit-code", …
    // Of timers:
    QString triggers; ///< the unit it starts
    std::optional<double> nextSeconds, lastSeconds; ///< since 1970 UTC

    bool isFailed() const { return active == QLatin1StringView("failed"); }
};

struct SystemdUnits
{
    bool isPresent = false; ///< it is this machine's first process
    std::optional<QString> version; ///< "252"; nothing where it is not installed
    std::optional<std::vector<SystemdUnit>> system, user; ///< by name; nothing where that manager could not be asked
    std::vector<Error> problems;
};

/// Where systemd's own library is, whose name has its version; and that version, of what was found there.
QStringList systemdLibraryPatterns();
std::optional<QString> systemdVersion(const Files &names);

/// Asks the system's service manager and, where one runs for the user, that one. Sections that all need this ask for it
/// each: the same question is put to the machine once per run.
QCoro::Task<SystemdUnits> systemdUnits(Inputs in);

} // namespace prose
