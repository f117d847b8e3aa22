// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

namespace prose {

/// Apple's backup, as configured. On Linux there is no such thing, and both switches are off.
struct TimeMachine
{
    std::optional<bool> enabled; ///< a destination is set, or a backup runs now
    std::optional<QString> lastBackup; ///< path, the date in its name; newer systems tell only with Full Disk Access
    std::optional<QString> destination;
    std::optional<bool> autoBackup;
    static const Fields<TimeMachine> fields;
};

/// Which computer this is, which operating system it runs, since when, and how it is protected. The keys with "macos" in
/// their name are those of the kept schema and hold the distribution's values on Linux.
struct System
{
    std::optional<QString> os; ///< "Darwin", "Linux"
    std::optional<QString> macosVersion;
    std::optional<QString> macosName;
    std::optional<QString> modelName;
    std::optional<QString> modelIdentifier;
    std::optional<QString> marketingName;
    std::optional<QString> boardId;
    std::optional<QString> kernel;
    std::optional<QString> architecture;
    std::optional<QString> uptime;
    std::optional<qint64> uptimeSeconds;
    std::optional<QString> bootTime; ///< local time, "Sat Feb 7 20:45:59 2026"
    std::optional<QString> loadAverage;
    std::optional<bool> sipEnabled;
    std::optional<bool> gatekeeperEnabled;
    std::optional<bool> filevaultEnabled; ///< Linux: the root file system lies on dm-crypt
    TimeMachine timeMachine;
    std::optional<QString> osVersion;
    std::optional<QString> osName;
    std::optional<QString> osId; ///< os-release's ID; "macos"
    std::optional<QString> osLike;
    std::optional<QString> osBuild;
    std::optional<QString> targetType; ///< Apple Silicon's board, "J293"

    static constexpr auto id = "system";
    static const Fields<System> fields;
};

QCoro::Task<Collected<System>> collectSystemOnLinux(Inputs in);
QCoro::Task<Collected<System>> collectSystemOnMac(Inputs in);

/// "Sat Feb 7 20:45:59 2026", in local time.
QString bootTimeText(qint64 secondsSinceEpoch);

SectionSpec systemSection();

} // namespace prose
