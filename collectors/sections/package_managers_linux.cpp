// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/package_managers.h"

#include "collectors/sections/packagetools.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

/// One of the distributions' own: its packages where it is the one that keeps this system. Elsewhere it is a tool.
PackageManager systemManager(const PackageTools &tools, const QString &name, const QString &package)
{
    PackageManager manager;
    const Program *program = tools.program(name);
    const bool isMain = tools.system.manager == name;
    manager.isInstalled = program != nullptr || isMain;
    if (program) {
        manager = installedManager(*program);
        manager.version = tools.version(*program, {package});
    }
    if (isMain) {
        QStringList packages;
        packages.reserve(qsizetype(tools.system.packages.size()));
        for (const SystemPackage &installed : tools.system.packages)
            packages += installed.name + u'@' + installed.version;
        manager.packages = packages; // in order already, and one package for two architectures is two packages
    }
    return manager;
}

} // namespace

QCoro::Task<Collected<PackageManagers>> collectPackageManagersOnLinux(Inputs in)
{
    Collected<PackageManagers> out;
    auto askingPrograms = in.call(u"programs"_s,
                                  u"brew pipx npm node yarn yarnpkg pnpm bun dpkg rpm pacman apk flatpak snap nix nix-env "
                                  "cargo pip3 pip"_s);
    auto askingUser = toolsOfUser(in);
    auto askingPackages = systemPackages(in);

    auto programs = out.takeIfThere(co_await askingPrograms, parseProgramList, u"programs"_s);
    if (!programs) {
        out.unavailable = QString::fromLatin1(
            QT_TRANSLATE_NOOP("Report", "Which programs this machine has is not known")); // an older recording
        co_return out;
    }
    Collected<PackageTools> known = co_await askingUser;
    std::ranges::move(known.problems, std::back_inserter(out.problems));
    PackageTools &tools = known.facts;
    tools.programs = *std::move(programs);
    tools.system = co_await askingPackages;
    std::ranges::copy(tools.system.problems, std::back_inserter(out.problems));

    PackageManagers &facts = out.facts;
    facts.macports.isInstalled = false; // a package manager of macOS
    facts.dpkg = systemManager(tools, u"dpkg"_s, u"dpkg"_s);
    facts.rpm = systemManager(tools, u"rpm"_s, u"rpm"_s);
    facts.pacman = systemManager(tools, u"pacman"_s, u"pacman"_s);
    facts.apk = systemManager(tools, u"apk"_s, u"apk-tools"_s);
    co_return co_await withSharedManagers(std::move(in), std::move(out), std::move(tools));
}

} // namespace prose
