// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

namespace prose {

struct ApplicationEntry
{
    QString name;
    QString fileId; ///< "org.gnome.TextEditor.desktop"
    std::optional<QString> version; ///< as the program itself would state it
    std::optional<QString> source; ///< "dpkg", "rpm", "pacman", "apk", "flatpak", "snap", "nix", "user"
    std::optional<QString> program; ///< what it starts, links followed where that is known
    std::optional<QString> path; ///< of the desktop file
    static const Fields<ApplicationEntry> fields;
};

/// The applications of the menu. Those that the menu does not show are left out.
struct Applications
{
    QStringList electronApps; ///< "Name@version", sorted: those that bring a whole Chromium with them
    QStringList allApps; ///< "Name@version" or the bare name, sorted
    std::vector<ApplicationEntry> entries; ///< Linux

    static constexpr auto id = "applications";
    static const Fields<Applications> fields;
};

QCoro::Task<Collected<Applications>> collectApplicationsOnLinux(Inputs in);
SectionSpec applicationsSection();

} // namespace prose
