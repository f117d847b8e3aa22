// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"
#include "collectors/parsers/desktopentry.h"

namespace prose {

/// What a desktop starts with a session (freedesktop's Desktop Application Autostart Specification).
struct AutostartEntry
{
    QString path; ///< "/etc/xdg/autostart/x.desktop", "~/.config/autostart/x.desktop"
    DesktopEntry entry;
    bool isOverridden = false; ///< the user has a file of the same name
    bool isStarted = false; ///< in the user's present desktop
};

struct Autostart
{
    std::vector<AutostartEntry> entries; ///< by path
    std::vector<Error> problems;
};

QCoro::Task<Autostart> autostart(Inputs in);

} // namespace prose
