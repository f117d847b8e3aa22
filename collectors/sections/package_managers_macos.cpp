// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/portinstalled.h"
#include "collectors/sections/package_managers.h"
#include "collectors/sections/packagetools.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

namespace {

const QString port = u"/opt/local/bin/port"_s;
const QString applePip = u"/Library/Developer/CommandLineTools/usr/bin/pip3"_s;

/// Apple's pip3 in /usr/bin is a stub that offers to install the developer tools; it stands for theirs where they are installed.
void replaceStubs(ProgramList &programs, const Files &apple)
{
    for (const QString &name : {u"pip3"_s, u"pip"_s}) {
        std::vector<Program> &places = programs[name];
        std::erase_if(places, [](const Program &program) { return program.path.startsWith("/usr/bin/"_L1); });
        if (name == "pip3"_L1 && apple.has(applePip))
            places.push_back({applePip, applePip});
    }
}

/// Only `port` itself reads its registry; its answer is kept for as long as the registry stays the same.
QCoro::Task<Collected<PackageManager>> macPorts(Inputs in)
{
    Collected<PackageManager> out;
    const QString registry = u"/opt/local/var/macports/registry/registry.db"_s;
    const Files there = co_await in.names({port, registry});
    out.facts.isInstalled = there.has(port);
    if (!there.has(port))
        co_return out;
    QStringList deciding{port};
    if (there.has(registry))
        deciding += registry;
    const Command installed{
        .program = port, .arguments = {u"-q"_s, u"installed"_s, u"active"_s}, .timeout = 30s, .unchangedWhile = deciding};
    const Command version{.program = port, .arguments = {u"version"_s}, .unchangedWhile = {port}};
    auto askingInstalled = in.run(installed);
    auto askingVersion = in.run(version);
    out.facts.binPath = port;
    out.facts.prefix = u"/opt/local"_s;
    out.facts.activePorts = out.take(co_await askingInstalled, parsePortInstalled, installed.words().join(u' '));
    if (out.facts.activePorts)
        out.facts.activePorts->removeIf([](const QString &line) { return !line.contains("(active)"_L1); });
    out.facts.version = out.take(co_await askingVersion, parsePortVersion, version.words().join(u' '));
    co_return out;
}

} // namespace

QCoro::Task<Collected<PackageManagers>> collectPackageManagersOnMac(Inputs in)
{
    Collected<PackageManagers> out;
    auto askingPrograms = in.call(u"programs"_s, u"brew pipx npm node yarn yarnpkg pnpm bun nix nix-env cargo pip3 pip"_s);
    auto askingUser = toolsOfUser(in);
    auto askingApple = in.names({applePip});
    auto askingPorts = macPorts(in);

    auto programs = out.takeIfThere(co_await askingPrograms, parseProgramList, u"programs"_s);
    Collected<PackageManager> ports = co_await askingPorts;
    const Files apple = co_await askingApple;
    if (!programs) {
        out.unavailable = QString::fromLatin1(
            QT_TRANSLATE_NOOP("Report", "Which programs this machine has is not known")); // an older recording
        co_return out;
    }
    replaceStubs(*programs, apple);
    Collected<PackageTools> known = co_await askingUser;
    std::ranges::move(known.problems, std::back_inserter(out.problems));
    known.facts.isMac = true;
    known.facts.programs = *std::move(programs);
    out.facts.macports = std::move(ports.facts);
    std::ranges::move(ports.problems, std::back_inserter(out.problems));
    co_return co_await withSharedManagers(std::move(in), std::move(out), std::move(known.facts));
}

} // namespace prose
