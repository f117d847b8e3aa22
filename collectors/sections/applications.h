// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

namespace prose {

struct ApplicationEntry
{
    QString name;
    QString fileId; ///< "org.gnome.TextEditor.desktop"; macOS: "com.apple.Safari", else the name of its folder
    std::optional<QString> version; ///< as the program itself would state it
    std::optional<QString> source; ///< "dpkg", "rpm", "pacman", "apk", "flatpak", "snap", "nix", "user"; "macos", "app-store", "homebrew"
    std::optional<QString> program; ///< what it starts, links followed where that is known
    std::optional<QString> path; ///< of the desktop file; macOS: of the application
    std::optional<QString> build = {}, category = {}, minimumSystem = {}; ///< macOS: "17613.3.9.1.5", "public.app-category.games", "12.5.0"
    static const Fields<ApplicationEntry> fields;
};

/// Linux: the applications of the menu; those that the menu does not show are left out. macOS: the applications in the folders
/// /Applications and ~/Applications.
struct Applications
{
    QStringList electronApps; ///< "Name@version", sorted: those that bring a whole Chromium with them
    QStringList allApps; ///< "Name@version" or the bare name, sorted
    std::vector<ApplicationEntry> entries; ///< macOS: also those of folders in these two
    QStringList systemApps; ///< macOS: "Name@version" of those that came with the system

    static constexpr auto id = "applications";
    static const Fields<Applications> fields;
};

QCoro::Task<Collected<Applications>> collectApplicationsOnLinux(Inputs in);
QCoro::Task<Collected<Applications>> collectApplicationsOnMac(Inputs in);
SectionSpec applicationsSection();

} // namespace prose
