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

struct MacPortsState
{
    PackageManager manager;
    std::vector<Error> problems;
};

/// Only `port` itself reads its registry; its answer is kept for as long as the registry stays the same.
QCoro::Task<MacPortsState> macPorts(Inputs in)
{
    Collected<PackageManager> out;
    const QString registry = u"/opt/local/var/macports/registry/registry.db"_s;
    const Files there = co_await in.names({port, registry});
    out.facts.isInstalled = there.has(port);
    if (!there.has(port))
        co_return {std::move(out.facts), {}};
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
    co_return {std::move(out.facts), std::move(out.problems)};
}

} // namespace

QCoro::Task<Collected<PackageManagers>> collectPackageManagersOnMac(Inputs in)
{
    Collected<PackageManagers> out;
    auto askingPrograms = in.call(u"programs"_s, u"brew pipx npm node yarn yarnpkg pnpm bun nix nix-env cargo pip3 pip"_s);
    auto askingEnvironment = in.call(u"environment"_s,
                                     u"HOME PIPX_HOME PNPM_HOME BUN_INSTALL CARGO_HOME NPM_CONFIG_PREFIX npm_config_prefix PREFIX"_s);
    auto askingUser = in.call(u"user"_s);
    auto askingApple = in.names({applePip});
    auto askingPorts = macPorts(in);

    auto known = std::make_shared<PackageTools>();
    known->isMac = true;
    auto programs = out.takeIfThere(co_await askingPrograms, parseProgramList, u"programs"_s);
    MacPortsState ports = co_await askingPorts;
    const Files apple = co_await askingApple;
    if (!programs) {
        out.unavailable = QString::fromLatin1(
            QT_TRANSLATE_NOOP("Report", "Which programs this machine has is not known")); // an older recording
        co_return out;
    }
    replaceStubs(*programs, apple);
    known->programs = *std::move(programs);
    known->variables = out.takeIfThere(co_await askingEnvironment, parseEnvironment, u"environment"_s)
                           .value_or(std::map<QString, QString>());
    if (const auto user = out.takeIfThere(co_await askingUser, parseUser, u"user"_s)) {
        known->user = user->name;
        known->variables.try_emplace(u"HOME"_s, user->home);
    }
    const SharedTools tools = known;
    auto askingHomebrew = homebrew(in, tools);
    auto askingNode = nodeManagers(in, tools);
    auto askingOwn = userManagers(in, tools);

    out.facts.macports = std::move(ports.manager);
    std::ranges::copy(ports.problems, std::back_inserter(out.problems));
    HomebrewState brew = co_await askingHomebrew;
    NodeManagers javascript = co_await askingNode;
    UserManagers own = co_await askingOwn;
    finish(out, std::move(brew), std::move(javascript), std::move(own));
    co_return out;
}

} // namespace prose
