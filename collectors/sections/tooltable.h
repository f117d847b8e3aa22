// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringList>

#include <span>

namespace prose {

/// Where a tool stands in the report.
enum class ToolKind {
    Language,
    MoreLanguage,
    Sdk,
    Cloud,
    Database,
    Infrastructure,
    BuildTool,
    MoreTool,
    VersionManager,
    MoreVersionManager,
    Editor,
    Terminal,
    Shell,
    ShellFramework,
    Browser,
    Container,
};
QLatin1StringView wordOf(ToolKind kind); ///< "language", "build tool"

/// One tool of developers, and how its version is found without starting it: from the distribution's package, from a file beside
/// it, from its path; and only where none of these can know, by asking it. Columns with several values separate them by blanks.
struct Tool
{
    ToolKind kind;
    QLatin1StringView key; ///< in the report: "python3", "GNOME Terminal"
    QLatin1StringView programs; ///< file names, the first that is found counts
    QLatin1StringView packages = {}; ///< of any distribution that name the program's own version; '#' stands for a number ("openjdk-#-jre")
    QLatin1StringView form = {}; ///< its own first line when it is asked: "Python %1"; empty: the bare version
    /// What makes it print its version. Empty: never started, because it would write, download, contact a server, start a
    /// daemon, open a window, or only because a script takes seconds.
    QLatin1StringView arguments = {};
    QLatin1StringView beside = {}; ///< files that state it, from the folder of the program; a '*' stands for the version itself
    QLatin1StringView managed = {}; ///< its names in version managers and Homebrew, as a Node module, as a Python distribution
    QLatin1StringView environment = {}; ///< a variable that keeps it from asking a server for updates
    QLatin1StringView desktopIds = {}; ///< of its .desktop file or Flatpak; a '*' at the end stands for anything
    bool isOfRustup = false; ///< its file in ~/.cargo/bin is rustup, which starts the one of a toolchain
};

std::span<const Tool> developerTools(); ///< what is started by name in a terminal
std::span<const Tool> windowTools(); ///< editors, terminals and browsers: none of them is ever started

/// A column's values.
const QStringList valuesOf(QLatin1StringView column);
/// The names under which version managers, Homebrew, npm and Python know a tool.
QStringList managedNames(const Tool &tool);
/// The browsers of the kept schema, by the names of their applications on a Mac, in its order.
const QStringList &keptBrowsers();

} // namespace prose
