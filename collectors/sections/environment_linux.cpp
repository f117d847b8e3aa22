// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/calltexts.h"
#include "collectors/parsers/procnetsockets.h"
#include "collectors/sections/environment.h"
#include "collectors/sections/systemdunits.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

namespace {

constexpr size_t mostServices = 50;

// Of these, none holds a name, an address or a key; a folder may lie in the user's home.
const QString variableNames =
    u"SHELL PATH LANG LANGUAGE LC_ALL LC_CTYPE LC_NUMERIC LC_TIME LC_COLLATE LC_MONETARY LC_MESSAGES LC_PAPER LC_MEASUREMENT TZ TERM "
    "COLORTERM TERM_PROGRAM EDITOR VISUAL PAGER BROWSER XDG_CURRENT_DESKTOP XDG_SESSION_TYPE XDG_SESSION_DESKTOP XDG_SESSION_CLASS "
    "XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME XDG_DATA_DIRS XDG_CONFIG_DIRS DESKTOP_SESSION GDK_BACKEND GDK_SCALE "
    "QT_QPA_PLATFORM QT_QPA_PLATFORMTHEME QT_SCALE_FACTOR QT_AUTO_SCREEN_SCALE_FACTOR GTK_THEME GTK_IM_MODULE QT_IM_MODULE XMODIFIERS "
    "MOZ_ENABLE_WAYLAND LIBVA_DRIVER_NAME VDPAU_DRIVER __GLX_VENDOR_LIBRARY_NAME MESA_LOADER_DRIVER_OVERRIDE JAVA_HOME GOPATH "
    "PYENV_VERSION VIRTUAL_ENV CC CXX MAKEFLAGS"_s;

void describePath(Environment &environment, const QString &path)
{
    QSet<QString> seen;
    for (const QString &entry : path.split(u':')) {
        if (entry.isEmpty()) // stands for the current folder
            continue;
        environment.pathEntries += entry;
        if (seen.contains(entry) && !environment.pathDuplicates.contains(entry))
            environment.pathDuplicates += entry;
        seen += entry;
    }
}

/// As netstat(1) of the BSDs prints it.
QString portText(const SocketFact &socket)
{
    const bool isEverywhere = socket.address == "0.0.0.0"_L1 || socket.address == "::"_L1;
    return (isEverywhere ? u"*"_s : socket.address) + u'.' + QString::number(socket.port);
}

void describeSockets(Environment &environment, const std::vector<ListeningSocket> &sockets)
{
    for (const ListeningSocket &socket : sockets)
        environment.sockets.push_back({socket.protocol, socket.family, socket.address, socket.port, socket.pid, socket.process});
    const auto order = [](const SocketFact &fact) { return std::tuple(fact.protocol, fact.port, fact.address); };
    std::ranges::sort(environment.sockets, {}, order);
    const auto same = std::ranges::unique(environment.sockets, {}, order); // several threads or processes may share a port
    environment.sockets.erase(same.begin(), same.end());
    for (const SocketFact &socket : environment.sockets) {
        if (socket.protocol == "tcp"_L1)
            environment.listeningPorts += portText(socket);
    }
    environment.listeningPorts.sort();
    environment.listeningPorts.removeDuplicates();
}

int rank(const ServiceFact &service)
{
    return service.status == "error"_L1 ? 0 : service.status == "running"_L1 ? 1 : 2;
}

void setServices(Environment &environment, const QString &manager, std::vector<ServiceFact> services)
{
    std::ranges::sort(services, {}, [](const ServiceFact &service) { return std::pair(rank(service), service.label); });
    const auto same = std::ranges::unique(services, {}, &ServiceFact::label);
    services.erase(same.begin(), same.end());
    environment.serviceManager = manager;
    environment.servicesTotal = qint64(services.size());
    if (services.size() > mostServices)
        services.resize(mostServices);
    environment.services = std::move(services);
}

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

/// pyenv, asdf and mise put small scripts into PATH that choose a version when they are started.
bool isShim(const QString &path)
{
    return path.contains("/shims/"_L1);
}

/// The version where a path tells it: "/home/a/.pyenv/versions/3.13.1/bin/python3.13".
std::optional<QString> versionInPath(const QString &path)
{
    static const QRegularExpression form(u"/(?:versions/|cpython-|python/|installs/python/)(\\d+\\.\\d+\\.\\d+[a-z0-9]*)[^/]*/"_s);
    const auto match = form.matchView(path);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

/// What pyenv would choose outside of any project: the first of its versions that is there.
std::optional<QString> pyenvVersion(const std::map<QString, QString> &variables, const Files &files)
{
    QString chosen = files.text(u"~/.pyenv/version"_s).value_or(QString()).section(u'\n', 0, 0).simplified().section(u' ', 0, 0);
    if (const auto version = variables.find(u"PYENV_VERSION"_s); version != variables.end())
        chosen = version->second.section(u':', 0, 0);
    static const QRegularExpression version(u"^\\d+(?:\\.\\d+)*$"_s);
    if (!version.matchView(chosen).hasMatch())
        return std::nullopt;
    QStringList fitting; // "3.13" stands for the latest 3.13.x
    for (const QString &path : files.paths()) {
        const QString name = path.section(u'/', 3, 3);
        if (path.startsWith("~/.pyenv/versions/"_L1) && (name == chosen || name.startsWith(chosen + u'.')))
            fitting += name;
    }
    const auto patch = [](const QString &name) { return name.section(u'.', -1).toInt(); };
    const auto latest = std::ranges::max_element(fitting, {}, patch);
    return latest == fitting.end() ? std::nullopt : std::optional(*latest);
}

} // namespace

QCoro::Task<Collected<Environment>> collectEnvironmentOnLinux(Inputs in)
{
    Collected<Environment> out;
    auto askingVariables = in.call(u"environment"_s, variableNames);
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

    if (auto variables = out.takeIfThere(variableText, parseEnvironment, u"environment"_s)) {
        if (variables->contains(u"SHELL"_s))
            environment.shell = variables->at(u"SHELL"_s);
        if (variables->contains(u"PATH"_s))
            describePath(environment, variables->at(u"PATH"_s));
        variables->erase(u"SHELL"_s);
        variables->erase(u"PATH"_s);
        std::erase_if(*variables, [](const auto &variable) { return variable.second.isEmpty(); });
        environment.variables = *std::move(variables);
    }
    if (const auto user = parseUser(userText.value_or(QByteArray())); !environment.shell && user && !user->shell.isEmpty())
        environment.shell = user->shell;

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
            PathAnswers both; // contents and names, as one set of files
            for (const QString &path : versions.paths())
                both.insert(path, QByteArray());
            if (pyenv.has(u"~/.pyenv/version"_s))
                both.insert(u"~/.pyenv/version"_s, *pyenv.at(u"~/.pyenv/version"_s));
            if (const auto version = pyenvVersion(environment.variables, Files(std::move(both))))
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
