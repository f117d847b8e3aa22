// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/calltexts.h"
#include "collectors/parsers/procnetsockets.h"
#include "collectors/sections/environmentparts.h"
#include "collectors/sections/systemdunits.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

namespace {

std::vector<ServiceFact> servicesOf(const std::vector<SystemdUnit> &units)
{
    std::vector<ServiceFact> services;
    for (const SystemdUnit &unit : units) {
        if (!unit.name.endsWith(".service"_L1) || unit.load == "not-found"_L1)
            continue;
        const bool isRunning = unit.active == "active"_L1 && unit.sub == "running"_L1;
        services.push_back({unit.name, unit.mainPid,
                            unit.isFailed() ? u"error"_s
                                : isRunning ? u"running"_s
                                            : u"stopped"_s,
                            unit.exitStatus});
    }
    return services;
}

/// Names in a folder, each a service in the same state.
std::vector<ServiceFact> servicesIn(const Files &names, const QString &folder, const QString &status)
{
    std::vector<ServiceFact> services;
    for (const QString &path : names.paths()) {
        if (path.startsWith(folder) && path.indexOf(u'/', folder.size()) < 0)
            services.push_back({path.sliced(folder.size()), {}, status, {}});
    }
    return services;
}

/// Where systemd does not run: what the others leave in the file system.
void describeOtherManagers(Environment &environment, const Files &names)
{
    const auto started = servicesIn(names, u"/run/openrc/started/"_s, u"running"_s);
    if (!started.empty()) {
        auto services = servicesIn(names, u"/run/openrc/failed/"_s, u"error"_s);
        services.insert(services.end(), started.begin(), started.end());
        std::ranges::copy(servicesIn(names, u"/run/openrc/inactive/"_s, u"stopped"_s), std::back_inserter(services));
        setServices(environment, u"openrc"_s, std::move(services));
        return;
    }
    // For these two a name says only that the service is supervised: a folder "down" file, or its state file, is root's.
    if (names.has(u"/run/runit"_s)) {
        auto services = servicesIn(names, u"/run/runit/runsvdir/current/"_s, u"running"_s);
        for (const QString &folder : {u"/var/service/"_s, u"/etc/service/"_s})
            std::ranges::copy(servicesIn(names, folder, u"running"_s), std::back_inserter(services));
        setServices(environment, u"runit"_s, std::move(services));
        return;
    }
    if (names.has(u"/run/s6"_s) || names.has(u"/run/s6-rc"_s)) {
        setServices(environment, u"s6"_s, servicesIn(names, u"/run/service/"_s, u"running"_s));
        return;
    }
    if (names.has(u"/run/initctl"_s) || names.has(u"/dev/initctl"_s))
        environment.serviceManager = u"sysvinit"_s;
}

} // namespace

QCoro::Task<Collected<Environment>> collectEnvironmentOnLinux(Inputs in)
{
    Collected<Environment> out;
    auto askingVariables = in.call(u"environment"_s, environmentVariableNames);
    auto askingUser = in.call(u"user"_s);
    auto askingPrograms = in.call(u"programs"_s, u"python3"_s);
    auto askingSockets = in.call(u"sockets"_s);
    auto askingUnits = systemdUnits(in);
    auto readingPyenv = in.read({u"~/.pyenv/version"_s});
    auto namingVersions = in.names({u"~/.pyenv/versions/*"_s});
    auto namingServices = in.names({u"/run/openrc/started/*"_s, u"/run/openrc/failed/*"_s, u"/run/openrc/inactive/*"_s, u"/run/runit"_s,
                                    u"/run/runit/runsvdir/current/*"_s, u"/var/service/*"_s, u"/etc/service/*"_s, u"/run/s6"_s,
                                    u"/run/s6-rc"_s, u"/run/service/*"_s, u"/run/initctl"_s, u"/dev/initctl"_s});
    const auto variableText = co_await askingVariables;
    const auto userText = co_await askingUser;
    const auto programText = co_await askingPrograms;
    const auto socketText = co_await askingSockets;
    const SystemdUnits units = co_await askingUnits;
    const Files pyenv = co_await readingPyenv;
    const Files versions = co_await namingVersions;
    const Files services = co_await namingServices;
    Environment &environment = out.facts;

    describeVariables(out, variableText, userText);

    // All that may answer are asked for at once, above; only which interpreter to ask for its version is known late.
    QString interpreter;
    if (const auto programs = out.takeIfThere(programText, parseProgramList, u"programs"_s)) {
        const std::vector<Program> found = programs->value(u"python3"_s);
        if (!found.empty()) {
            environment.pythonExecutable = found.front().path;
            interpreter = found.front().realPath;
        }
    }
    if (isShim(interpreter)) {
        if (interpreter.contains("/.pyenv/"_L1)) {
            if (const auto version = pyenvVersion(environment.variables, pyenv, versions))
                environment.pythonVersion = u"Python "_s + *version;
        }
    } else if (const auto version = versionInPath(interpreter)) {
        environment.pythonVersion = u"Python "_s + *version;
    } else if (!interpreter.isEmpty()) {
        Command ask{interpreter, {u"--version"_s}, 3s};
        ask.unchangedWhile = {interpreter};
        const auto answer = co_await in.run(ask);
        if (const auto text = out.take(answer))
            environment.pythonVersion = QString::fromUtf8(*text).trimmed();
    }

    if (socketText || socketText.error().kind != Error::Kind::Missing) {
        if (const auto sockets = out.take(socketText, parseSocketList, u"sockets"_s))
            describeSockets(environment, *sockets);
    } else {
        const QStringList tables{u"/proc/net/tcp"_s, u"/proc/net/tcp6"_s, u"/proc/net/udp"_s, u"/proc/net/udp6"_s};
        auto readingTables = in.read(tables);
        auto askingMachine = in.call(u"uname"_s);
        const Files files = co_await readingTables;
        const auto machine = co_await askingMachine;
        const QString architecture = QString::fromUtf8(machine.value_or(QByteArray())).section(u'\n', 3, 3).trimmed();
        const bool isBigEndian = QStringList{u"s390x"_s, u"s390"_s, u"ppc64"_s, u"ppc"_s, u"mips"_s, u"mips64"_s, u"sparc64"_s, u"armeb"_s}
                                     .contains(architecture);
        std::vector<ListeningSocket> sockets;
        for (const QString &path : tables) {
            if (!files.has(path)) // no IPv6
                continue;
            auto parsed = parseProcNetSockets(*files.at(path), path.section(u'/', -1).first(3), !isBigEndian);
            if (!parsed)
                parsed.error().source = path;
            if (const auto taken = out.take(std::move(parsed)))
                std::ranges::copy(*taken, std::back_inserter(sockets));
        }
        describeSockets(environment, sockets);
    }

    out.problems.insert(out.problems.end(), units.problems.begin(), units.problems.end());
    if (units.isPresent) {
        environment.serviceManager = u"systemd"_s;
        if (units.system)
            setServices(environment, u"systemd"_s, servicesOf(*units.system));
    } else {
        describeOtherManagers(environment, services);
    }
    co_return out;
}

} // namespace prose
