// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QString>

namespace prose {

/// What the name of a crash report tells.
struct CrashName
{
    QString program; ///< "gnome-shell", or a path where the name holds one: "/usr/bin/gedit"; may be empty
    std::optional<double> seconds; ///< since 1970 UTC
    std::optional<qint64> pid;
};

/// Names that systemd-coredump(8) gives: `core.bash.1000.<boot id>.1234.1514764800000000.zst` (program, user, boot, process,
/// microseconds), special characters of the program's name as \x2d. Written from systemd-coredump(8) and file listings; not seen here.
std::optional<CrashName> parseCoredumpName(QStringView name);

/// Names that Apport gives: `_usr_bin_gedit.1000.crash`: the program's path with underscores, and the user. The program is empty
/// where it cannot be told which of them were slashes. Written from Ubuntu's wiki; not seen here.
std::optional<CrashName> parseApportName(QStringView name);

/// Folders that abrt makes: `ccpp-2019-02-13-09:15:19-1234`, `ccpp-2019-02-13-09:15:19.482317-1234`: kind, local time, process. They
/// name no program. Written from abrt's documentation; not seen here.
std::optional<CrashName> parseAbrtName(QStringView name);

} // namespace prose
