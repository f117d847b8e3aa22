// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"
#include "collectors/parsers/launchdjob.h"

namespace prose {

/// A file that tells macOS's launchd to start a program, other than the system's own.
struct LaunchdFile
{
    QString path; ///< "~/Library/LaunchAgents/x.plist", "/Library/LaunchDaemons/x.plist"
    std::optional<LaunchdJob> job; ///< nothing when it could not be read
    /// Nothing when it could not be read, or launchd's exceptions are hidden.
    std::optional<bool> isEnabled;

    bool isUsers() const { return path.startsWith(u'~'); }
    bool isDaemon() const { return path.startsWith(QLatin1StringView("/Library/LaunchDaemons/")); }
};

struct LaunchdFiles
{
    std::vector<LaunchdFile> files; ///< by path
    std::vector<Error> problems;
};

QCoro::Task<LaunchdFiles> launchdFiles(Inputs in);

} // namespace prose
