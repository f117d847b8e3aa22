// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QStringList>

#include <map>
#include <optional>

namespace prose {

/// What a file of LaunchAgents or LaunchDaemons tells launchd (launchd.plist(5)).
struct LaunchdJob
{
    QString label; ///< may be empty
    std::optional<QString> program; ///< Program, or else the first of ProgramArguments
    std::optional<QString> user; ///< UserName
    bool runsAtLoad = false; ///< RunAtLoad, or KeepAlive without conditions: started as soon as launchd has read the file
    bool isDisabled = false; ///< by the file itself; launchd's own list of exceptions counts more
    QStringList schedules; ///< "0 12 * 1 *" as in crontab(5), for each StartCalendarInterval; "every 3600 seconds" for StartInterval
};

/// Malformed when it is no property list, or not a dictionary.
Result<LaunchdJob> parseLaunchdJob(QByteArrayView plist);

/// launchd's exceptions, /var/db/com.apple.xpc.launchd/disabled.plist and disabled.<user>.plist: label → is it disabled.
/// Not seen real: written from descriptions of macOS 10.10 and later.
Result<std::map<QString, bool>> parseLaunchdExceptions(QByteArrayView plist);

} // namespace prose
