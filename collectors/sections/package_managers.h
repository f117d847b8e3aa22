// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

namespace prose {

/// One package manager. In the JSON, one that is not there is {"installed": false} and nothing else.
struct PackageManager
{
    std::optional<bool> isInstalled;
    std::optional<QString> version;
    std::optional<QString> binPath; ///< "/usr/bin/npm -> /usr/lib/node_modules/npm/bin/npm-cli.js"
    std::optional<QStringList> globals; ///< npm, yarn, pnpm, bun: "name@version"
    std::optional<QString> prefix; ///< Homebrew
    std::optional<QStringList> formula, casks; ///< Homebrew: names
    std::optional<QStringList> activePorts; ///< MacPorts: "zlib @1.3.1_0 (active)"
    std::optional<QStringList> packages; ///< "name@version"; Homebrew: formulae and casks
    static const Fields<PackageManager> fields;
};

struct HomebrewService
{
    QString name;
    QString status; ///< "started", "stopped", "error", "none" (never set up), "unknown"
    std::optional<QString> user, file;
    static const Fields<HomebrewService> fields;
};

/// The package managers of this machine and what they installed.
struct PackageManagers
{
    PackageManager homebrew, macports, pipx, npm, yarn, pnpm, bun;
    std::vector<HomebrewService> homebrewServices;
    PackageManager dpkg, rpm, pacman, apk, flatpak, snap, nix, cargo, pipUser; ///< the first six: Linux
    std::map<QString, qint64> packageCounts; ///< by the manager's key, of those that are there

    static constexpr auto id = "package_managers";
    static const Fields<PackageManagers> fields;
};

QCoro::Task<Collected<PackageManagers>> collectPackageManagersOnLinux(Inputs in);
QCoro::Task<Collected<PackageManagers>> collectPackageManagersOnMac(Inputs in);
SectionSpec packageManagersSection();

} // namespace prose
