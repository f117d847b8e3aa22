// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/package_managers.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

const Fields<PackageManager> PackageManager::fields = {
    field("installed", QT_TRANSLATE_NOOP("Report", "Installed"), &PackageManager::isInstalled).absentAs(false).lastUnless(true),
    field("version", QT_TRANSLATE_NOOP("Report", "Version"), &PackageManager::version).absentAs(QString()),
    field("bin_path", QT_TRANSLATE_NOOP("Report", "Program"), &PackageManager::binPath).personal(Personal::Path),
    field("globals", QT_TRANSLATE_NOOP("Report", "Installed for all projects"), &PackageManager::globals),
    field("prefix", QT_TRANSLATE_NOOP("Report", "Folder"), &PackageManager::prefix).personal(Personal::Path),
    field("formula", QT_TRANSLATE_NOOP("Report", "Formulae"), &PackageManager::formula),
    field("casks", QT_TRANSLATE_NOOP("Report", "Casks"), &PackageManager::casks),
    field("active_ports", QT_TRANSLATE_NOOP("Report", "Active ports"), &PackageManager::activePorts),
    field("packages", QT_TRANSLATE_NOOP("Report", "Packages"), &PackageManager::packages),
};

const Fields<HomebrewService> HomebrewService::fields = {
    field("name", QT_TRANSLATE_NOOP("Report", "Name"), &HomebrewService::name),
    field("status", QT_TRANSLATE_NOOP("Report", "State"), &HomebrewService::status),
    field("user", QT_TRANSLATE_NOOP("Report", "User"), &HomebrewService::user).personal(Personal::User),
    field("file", QT_TRANSLATE_NOOP("Report", "File"), &HomebrewService::file).personal(Personal::Path),
};

const Fields<PackageManagers> PackageManagers::fields = {
    field("homebrew", QT_TRANSLATE_NOOP("Report", "Homebrew"), &PackageManagers::homebrew),
    field("macports", QT_TRANSLATE_NOOP("Report", "MacPorts"), &PackageManagers::macports),
    field("pipx", QT_TRANSLATE_NOOP("Report", "pipx"), &PackageManagers::pipx),
    field("npm", QT_TRANSLATE_NOOP("Report", "npm"), &PackageManagers::npm),
    field("yarn", QT_TRANSLATE_NOOP("Report", "Yarn"), &PackageManagers::yarn),
    field("pnpm", QT_TRANSLATE_NOOP("Report", "pnpm"), &PackageManagers::pnpm),
    field("bun", QT_TRANSLATE_NOOP("Report", "Bun"), &PackageManagers::bun),
    field("homebrew_services", QT_TRANSLATE_NOOP("Report", "Homebrew services"), &PackageManagers::homebrewServices).identifiedBy("name"),
    field("dpkg", QT_TRANSLATE_NOOP("Report", "dpkg (Debian, Ubuntu)"), &PackageManagers::dpkg),
    field("rpm", QT_TRANSLATE_NOOP("Report", "RPM (Fedora, openSUSE)"), &PackageManagers::rpm),
    field("pacman", QT_TRANSLATE_NOOP("Report", "pacman (Arch)"), &PackageManagers::pacman),
    field("apk", QT_TRANSLATE_NOOP("Report", "apk (Alpine)"), &PackageManagers::apk),
    field("flatpak", QT_TRANSLATE_NOOP("Report", "Flatpak"), &PackageManagers::flatpak),
    field("snap", QT_TRANSLATE_NOOP("Report", "Snap"), &PackageManagers::snap),
    field("nix", QT_TRANSLATE_NOOP("Report", "Nix"), &PackageManagers::nix),
    field("cargo", QT_TRANSLATE_NOOP("Report", "Cargo"), &PackageManagers::cargo),
    field("pip_user", QT_TRANSLATE_NOOP("Report", "pip, for this user"), &PackageManagers::pipUser),
    field("package_counts", QT_TRANSLATE_NOOP("Report", "Number of packages"), &PackageManagers::packageCounts),
};

SectionSpec packageManagersSection()
{
    return section<PackageManagers>(QT_TRANSLATE_NOOP("Report", "Package managers"), QT_TRANSLATE_NOOP("Report", "Software"))
        .on(Platform::Linux, collectPackageManagersOnLinux)
        .on(Platform::MacOS, collectPackageManagersOnMac)
        .within(60s)
        .at(Priority::Low);
}

} // namespace prose
