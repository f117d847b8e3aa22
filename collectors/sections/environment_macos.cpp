// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/launchctllist.h"
#include "collectors/parsers/lsof.h"
#include "collectors/parsers/netstat.h"
#include "collectors/parsers/plist.h"
#include "collectors/sections/environmentparts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

namespace {

const QString stub = u"/usr/bin/python3"_s; // offers to install the developer tools where there are none
const QString selectedTools = u"/var/db/xcode_select_link"_s;
const QString commandLineTools = u"/Library/Developer/CommandLineTools"_s;
// Where an interpreter's own description tells its whole version.
const QStringList pythonDescriptions()
{
    return {
        u"/Library/Developer/CommandLineTools/Library/Frameworks/Python3.framework/Versions/3.*/Resources/Info.plist"_s,
        u"/Applications/Xcode*.app/Contents/Developer/Library/Frameworks/Python3.framework/Versions/3.*/Resources/Info.plist"_s,
        u"/Library/Frameworks/Python.framework/Versions/3.*/Resources/Info.plist"_s,
        u"/opt/local/Library/Frameworks/Python.framework/Versions/3.*/Resources/Info.plist"_s,
    };
}
const QString descriptionEnd = u"/Resources/Info.plist"_s;

int minorVersion(const QString &path)
{
    return path.section("/Versions/3."_L1, 1).section(u'/', 0, 0).toInt();
}

/// "3.9.6", or only "3.9", from the description of a framework.
QString frameworkVersion(const Files &descriptions, const QString &path)
{
    static const QRegularExpression whole(u"^\\d+\\.\\d+\\.\\d+[a-z0-9]*"_s);
    const auto plist = parsePlist(descriptions.at(path).value_or(QByteArray()));
    const QVariantMap dict = plist ? plist->toMap() : QVariantMap();
    for (const auto &key : {"CFBundleLongVersionString"_L1, "CFBundleShortVersionString"_L1, "CFBundleVersion"_L1}) {
        if (const auto match = whole.match(dict.value(key).toString()); match.hasMatch())
            return match.captured();
    }
    return path.section("/Versions/"_L1, 1).section(u'/', 0, 0);
}

/// The description of the newest Python that the stub would start: of the developer tools that are chosen.
std::optional<QString> descriptionBehindStub(const Files &descriptions, const Files &links)
{
    const QString chosen = QString::fromUtf8(links.at(selectedTools).value_or(commandLineTools.toUtf8()));
    const QString folder = chosen + (chosen.endsWith(u'/') ? u""_s : u"/"_s);
    std::optional<QString> newest;
    for (const QString &path : descriptions.paths()) {
        if (path.startsWith(folder) && (!newest || minorVersion(path) > minorVersion(*newest)))
            newest = path;
    }
    return newest;
}

struct Interpreter
{
    QString path; ///< as it would be found
    QString file; ///< to be asked for its version, where that is not known yet
    std::optional<QString> version;
};

/// The first that would be started and is not a mere offer to install one.
std::optional<Interpreter> interpreterOf(const std::vector<Program> &programs, const Files &descriptions, const Files &links)
{
    for (const Program &program : programs) {
        Interpreter interpreter{program.path, program.realPath, {}};
        std::optional<QString> description;
        if (program.realPath == stub || program.path == stub) {
            description = descriptionBehindStub(descriptions, links);
            if (!description)
                continue;
        }
        const QString framework = program.realPath.section("/bin/"_L1, 0, 0) + descriptionEnd;
        if (!description && descriptions.has(framework))
            description = framework;
        if (description)
            interpreter.version = frameworkVersion(descriptions, *description);
        else
            interpreter.version = versionInPath(program.realPath);
        return interpreter;
    }
    return std::nullopt;
}

ListeningSocket socketOf(const NetstatSocket &seen)
{
    const bool isInet6 = seen.protocol.endsWith(u'6'); // "tcp46" waits for both, as an unspecific IPv6 socket of Linux does
    ListeningSocket socket{
        seen.protocol.first(3), isInet6 ? u"inet6"_s : u"inet"_s, seen.address().section(u'%', 0, 0), seen.port(), {}, {}};
    if (socket.address == "*"_L1)
        socket.address = isInet6 ? u"::"_s : u"0.0.0.0"_s;
    return socket;
}

bool isSame(const ListeningSocket &one, const ListeningSocket &other)
{
    return one.protocol == other.protocol && one.port == other.port && one.address == other.address;
}

/// What `lsof` tells of the user's own programs, and of the others' sockets what `netstat` shows.
void addUnknown(std::vector<ListeningSocket> &sockets, const std::vector<NetstatSocket> &seen)
{
    for (const NetstatSocket &one : seen) {
        if (!one.isWaiting() || one.port() < 0)
            continue;
        ListeningSocket socket = socketOf(one);
        if (std::ranges::none_of(sockets, [&](const ListeningSocket &known) { return isSame(known, socket); }))
            sockets.push_back(std::move(socket));
    }
}

/// As `netstat` prints them.
QStringList portsOf(const std::vector<NetstatSocket> &seen)
{
    QStringList ports;
    for (const NetstatSocket &one : seen) {
        if (one.state == "LISTEN"_L1)
            ports += one.local;
    }
    ports.sort();
    ports.removeDuplicates();
    return ports;
}

std::vector<ServiceFact> servicesOf(const std::vector<LaunchctlJob> &jobs)
{
    std::vector<ServiceFact> services;
    for (const LaunchctlJob &job : jobs) {
        if (job.label.startsWith("application."_L1)) // a program the user opened, under a name for this time only
            continue;
        services.push_back({job.label, job.pid, job.isFailed() ? u"error"_s : job.pid ? u"running"_s : u"stopped"_s, job.status});
    }
    return services;
}

} // namespace

QCoro::Task<Collected<Environment>> collectEnvironmentOnMac(Inputs in)
{
    Collected<Environment> out;
    const Command netstatTcp{u"/usr/sbin/netstat"_s, {u"-anW"_s, u"-p"_s, u"tcp"_s}, 10s};
    const Command netstatUdp{u"/usr/sbin/netstat"_s, {u"-anW"_s, u"-p"_s, u"udp"_s}, 10s};
    const Command lsofTcp{u"/usr/sbin/lsof"_s, {u"-nPw"_s, u"+c0"_s, u"-iTCP"_s, u"-sTCP:LISTEN"_s, u"-FpcftPn"_s}, 10s};
    const Command lsofUdp{u"/usr/sbin/lsof"_s, {u"-nPw"_s, u"+c0"_s, u"-iUDP"_s, u"-FpcftPn"_s}, 10s};
    const Command list{u"/bin/launchctl"_s, {u"list"_s}, 10s};
    auto askingTcp = in.run(netstatTcp);
    auto askingUdp = in.run(netstatUdp);
    auto askingTcpPrograms = in.runAnyExit(lsofTcp);
    auto askingUdpPrograms = in.runAnyExit(lsofUdp);
    auto askingJobs = in.run(list);
    auto askingVariables = in.call(u"environment"_s, environmentVariableNames);
    auto askingUser = in.call(u"user"_s);
    auto askingPrograms = in.call(u"programs"_s, u"python3"_s);
    auto readingPyenv = in.read({u"~/.pyenv/version"_s});
    auto namingVersions = in.names({u"~/.pyenv/versions/*"_s});
    auto readingDescriptions = in.read(pythonDescriptions());
    auto readingLinks = in.links({selectedTools});
    const auto tcp = co_await askingTcp;
    const auto udp = co_await askingUdp;
    const auto tcpPrograms = co_await askingTcpPrograms;
    const auto udpPrograms = co_await askingUdpPrograms;
    const auto jobs = co_await askingJobs;
    const auto variableText = co_await askingVariables;
    const auto userText = co_await askingUser;
    const auto programText = co_await askingPrograms;
    const Files pyenv = co_await readingPyenv;
    const Files versions = co_await namingVersions;
    const Files descriptions = co_await readingDescriptions;
    const Files links = co_await readingLinks;
    Environment &environment = out.facts;

    describeVariables(out, variableText, userText);
    if (const auto programs = out.takeIfThere(programText, parseProgramList, u"programs"_s)) {
        auto interpreter = interpreterOf(programs->value(u"python3"_s), descriptions, links);
        if (interpreter)
            environment.pythonExecutable = interpreter->path;
        if (interpreter && isShim(interpreter->file)) {
            if (interpreter->file.contains("/.pyenv/"_L1))
                interpreter->version = pyenvVersion(environment.variables, pyenv, versions);
        } else if (interpreter && !interpreter->version) {
            Command ask{interpreter->file, {u"--version"_s}, 3s};
            ask.unchangedWhile = {interpreter->file};
            const auto answer = co_await in.run(ask);
            if (const auto text = out.take(answer))
                environment.pythonVersion = QString::fromUtf8(*text).trimmed();
        }
        if (interpreter && interpreter->version)
            environment.pythonVersion = u"Python "_s + *interpreter->version;
    }

    const auto seenTcp = out.take(tcp, parseNetstat, netstatTcp.words().join(u' '));
    const auto seenUdp = out.take(udp, parseNetstat, netstatUdp.words().join(u' '));
    std::vector<ListeningSocket> sockets;
    for (const auto &[command, output] : {std::pair(&lsofTcp, &tcpPrograms), std::pair(&lsofUdp, &udpPrograms)}) {
        // Its exit code is 1 also when the user's programs have no such socket.
        const auto text = out.take(*output);
        const auto found = text ? out.take(Result<QByteArray>(text->standardOutput), parseLsof, command->words().join(u' ')) : std::nullopt;
        if (found)
            std::ranges::copy(*found, std::back_inserter(sockets));
    }
    if (seenTcp)
        addUnknown(sockets, *seenTcp);
    if (seenUdp)
        addUnknown(sockets, *seenUdp);
    describeSockets(environment, sockets);
    if (seenTcp)
        environment.listeningPorts = portsOf(*seenTcp);

    environment.serviceManager = u"launchd"_s;
    if (const auto found = out.take(jobs, parseLaunchctlList, list.words().join(u' ')))
        setServices(environment, u"launchd"_s, servicesOf(*found));
    co_return out;
}

} // namespace prose
