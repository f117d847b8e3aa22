// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/parsers/calltexts.h"
#include "collectors/parsers/userinstalls.h"
#include "collectors/sections/package_managers.h"
#include "collectors/sections/systempackages.h"

#include <memory>

namespace prose {

/// What is known of the machine before its package managers are looked at: the user's programs, folders and the distribution's
/// packages.
struct PackageTools
{
    ProgramList programs;
    std::map<QString, QString> variables; ///< of the environment
    QString user; ///< by name; empty where unknown
    SystemPackages system; ///< Linux
    bool isMac = false;

    /// The one that would be started; null when there is none.
    const Program *program(const QString &name) const;
    QString variable(const QString &name) const;
    /// A path in the form in which files are asked for: "~/x" for what is below the user's home folder. Empty for a path that
    /// is not absolute.
    QString asked(const QString &path) const;
    /// The version of a program that came with the distribution, or whose path tells it.
    std::optional<QString> version(const Program &program, const QStringList &packages) const;
};
using SharedTools = std::shared_ptr<const PackageTools>;

/// Installed, with its path; everything else is still to be found out.
PackageManager installedManager(const Program &program);
/// Sorted, without repetitions: "name@version".
QStringList installTexts(const std::vector<UserInstall> &installs);
/// A program that only finds out what to start, and may fetch it: never started by us.
bool isShim(const QString &name, const Program &program);
/// The name of the Homebrew formula that a file belongs to, "python@3.12", and its version, "3.12.1"; empty for other files.
UserInstall formulaOf(const QString &realPath);

struct NodeManagers
{
    PackageManager npm, yarn, pnpm, bun;
    std::vector<Error> problems;
};
QCoro::Task<NodeManagers> nodeManagers(Inputs in, SharedTools tools);

struct HomebrewState
{
    PackageManager manager;
    std::vector<HomebrewService> services;
    std::vector<Error> problems;
};
QCoro::Task<HomebrewState> homebrew(Inputs in, SharedTools tools);

struct UserManagers
{
    PackageManager pipx, flatpak, snap, nix, cargo, pipUser;
    std::vector<Error> problems;
};
QCoro::Task<UserManagers> userManagers(Inputs in, SharedTools tools);

/// The user's name and variables; the rest is for the caller to fill in.
QCoro::Task<Collected<PackageTools>> toolsOfUser(Inputs in);
/// Adds the managers that both systems have to those that the collector has found, and counts the packages of all.
QCoro::Task<Collected<PackageManagers>> withSharedManagers(Inputs in, Collected<PackageManagers> out, PackageTools known);

} // namespace prose
