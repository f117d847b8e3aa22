// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/network.h"

#include "collectors/parsers/hardwareports.h"
#include "collectors/parsers/ifconfig.h"
#include "collectors/parsers/routeget.h"
#include "collectors/parsers/scutildns.h"
#include "collectors/parsers/scutilnc.h"
#include "collectors/parsers/socketfilterfw.h"
#include "collectors/parsers/wifiname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

struct VpnApp
{
    QLatin1StringView folder, name;
};
constexpr VpnApp vpnAppFolders[] = {
    {"Tailscale.app"_L1, "Tailscale"_L1},
    {"WireGuard.app"_L1, "WireGuard"_L1},
    {"OpenVPN Connect.app"_L1, "OpenVPN Connect"_L1},
    {"Cisco/Cisco AnyConnect Secure Mobility Client.app"_L1, "Cisco AnyConnect"_L1},
    {"NordVPN.app"_L1, "NordVPN"_L1},
    {"ExpressVPN.app"_L1, "ExpressVPN"_L1},
    {"ProtonVPN.app"_L1, "ProtonVPN"_L1},
    {"Tunnelblick.app"_L1, "Tunnelblick"_L1},
    {"Mullvad VPN.app"_L1, "Mullvad"_L1},
};
const QStringList tailscalePrograms()
{
    return {u"/usr/local/bin/tailscale"_s, u"/opt/homebrew/bin/tailscale"_s};
}

QStringList vpnPaths()
{
    QStringList paths = tailscalePrograms();
    for (const VpnApp &app : vpnAppFolders)
        paths += u"/Applications/"_s + app.folder;
    return paths;
}

QStringList vpnApps(const Files &names)
{
    QStringList apps;
    for (const VpnApp &app : vpnAppFolders) {
        if (names.has(u"/Applications/"_s + app.folder))
            apps += app.name;
    }
    const bool hasProgram = std::ranges::any_of(tailscalePrograms(), [&](const QString &path) { return names.has(path); });
    if (hasProgram && !apps.contains("Tailscale"_L1))
        apps += u"Tailscale (CLI)"_s;
    return apps;
}

bool startsWithAny(const QString &text, std::initializer_list<QLatin1StringView> prefixes)
{
    return std::ranges::any_of(prefixes, [&](QLatin1StringView prefix) { return text.startsWith(prefix); });
}

bool isTunnel(const QString &device)
{
    return startsWithAny(device, {"utun"_L1, "ipsec"_L1, "ppp"_L1});
}

bool hasIpv4BeyondLink(const InterfaceRecord &record)
{
    return std::ranges::any_of(record.addresses, [](const InterfaceAddress &a) { return !a.isIpv6 && isBeyondLink(a); });
}

/// Every Mac has several utun devices without an IPv4 address, for its own services: they are no VPN.
bool isVpn(const InterfaceRecord &record, bool carriesDefault)
{
    return isTunnel(record.name) && record.isUp && (hasIpv4BeyondLink(record) || carriesDefault);
}

std::optional<QString> kindOf(const QString &device, const HardwarePort *port)
{
    if (port && port->isWifi())
        return u"wifi"_s;
    if (startsWithAny(device, {"utun"_L1, "ipsec"_L1, "gif"_L1, "stf"_L1}))
        return u"tunnel"_s;
    for (const QLatin1StringView same : {"ppp"_L1, "bridge"_L1, "bond"_L1, "vlan"_L1}) {
        if (device.startsWith(same))
            return same;
    }
    if (startsWithAny(device, {"vmnet"_L1, "vnic"_L1, "vmenet"_L1, "feth"_L1}))
        return u"virtual"_s;
    if (device.startsWith("fw"_L1))
        return u"firewire"_s;
    if (!port)
        return std::nullopt; // a bare en3 may be anything
    if (port->name.startsWith("Bluetooth"_L1))
        return u"bluetooth"_s;
    if (port->name.startsWith("Thunderbolt"_L1) && !port->name.contains("Ethernet"_L1))
        return u"thunderbolt"_s;
    if (startsWithAny(port->name, {"iPhone"_L1, "iPad"_L1}))
        return u"mobile"_s;
    return device.startsWith("en"_L1) ? std::optional(u"ethernet"_s) : std::nullopt;
}

NetworkInterface describe(const InterfaceRecord *record, const QString &device, const HardwarePort *port)
{
    NetworkInterface facts = record ? interfaceFacts(*record) : NetworkInterface();
    facts.device = device;
    facts.kind = kindOf(device, port);
    if (port)
        facts.name = port->name;
    else if (facts.kind)
        facts.name = interfaceKindName(*facts.kind);
    if (port && !facts.macAddress)
        facts.macAddress = port->macAddress;
    return facts;
}

/// The hardware ports in the order of the settings, then other interfaces with addresses; without a list of ports, those
/// that look like ports.
std::vector<NetworkInterface> localInterfaces(const std::vector<HardwarePort> &ports, const std::vector<InterfaceRecord> &interfaces)
{
    std::vector<NetworkInterface> list;
    for (const HardwarePort &port : ports)
        list.push_back(describe(findInterface(interfaces, port.device), port.device, &port));
    for (const InterfaceRecord &record : interfaces) {
        const bool isListed = std::ranges::find(ports, record.name, &HardwarePort::device) != ports.end();
        const bool isPort = ports.empty() && startsWithAny(record.name, {"en"_L1, "bridge"_L1, "bond"_L1, "fw"_L1});
        const bool isReachable = isTunnel(record.name) ? hasIpv4BeyondLink(record) : hasAddressBeyondLink(record);
        if (!isListed && !record.isLoopback && (isPort || isReachable))
            list.push_back(describe(&record, record.name, nullptr));
    }
    return list;
}

const Command ifconfig{u"/sbin/ifconfig"_s, {u"-a"_s}};
const Command route{u"/sbin/route"_s, {u"-n"_s, u"get"_s, u"default"_s}};
const Command route6{u"/sbin/route"_s, {u"-n"_s, u"get"_s, u"-inet6"_s, u"default"_s}};
const Command dns{u"/usr/sbin/scutil"_s, {u"--dns"_s}};
const Command services{u"/usr/sbin/scutil"_s, {u"--nc"_s, u"list"_s}};
const Command hardwarePorts{u"/usr/sbin/networksetup"_s, {u"-listallhardwareports"_s}};
const Command firewall{u"/usr/libexec/ApplicationFirewall/socketfilterfw"_s, {u"--getglobalstate"_s}};
const Command airport{u"/System/Library/PrivateFrameworks/Apple80211.framework/Versions/Current/Resources/airport"_s, {u"-I"_s}};

/// A Mac without a default route is no problem: the tool says so on standard error and ends with 1.
RouteGet takeRoute(Collected<Network> &out, const Command &command, Result<Output> output)
{
    const auto answer = out.take(std::move(output));
    if (!answer || answer->standardError.contains("not in table") || answer->standardError.contains("not been found"))
        return {};
    if (answer->exitCode != 0) {
        const QString complaint = QString::fromUtf8(answer->standardError).simplified().left(200);
        out.problems.push_back({Error::Kind::Failed, command.words().join(u' '), complaint});
        return {};
    }
    return out.take(Result<QByteArray>(answer->standardOutput), parseRouteGet, command.words().join(u' ')).value_or(RouteGet());
}

} // namespace

static QCoro::Task<Collected<Network>> withWifiName(Inputs in, Collected<Network> out, std::optional<QString> device)
{
    if (device) {
        const Command summary{u"/usr/sbin/ipconfig"_s, {u"getsummary"_s, *device}};
        const QString source = summary.words().join(u' ');
        const Result<QByteArray> answer = co_await in.run(summary);
        // An old system has no such subcommand, or does not tell the name; then the other tool still works.
        const Result<WifiName> name = answer ? parseIpconfigSummary(*answer) : std::unexpected(answer.error());
        if (name && name->isHidden) {
            out.problems.push_back({Error::Kind::Denied, source,
                                    u"macOS tells the name of the Wi-Fi network only to programs that may use Location Services"_s});
            co_return out;
        }
        if (name && name->ssid) {
            out.facts.wifiSsid = name->ssid;
            co_return out;
        }
        if (!answer && (answer.error().kind == Error::Kind::TimedOut || answer.error().kind == Error::Kind::Stopped)) {
            out.problems.push_back(answer.error());
            co_return out;
        }
    }
    const auto answer = out.takeIfThere(co_await in.run(airport));
    if (answer && !answer->contains("deprecated")) {
        if (const auto name = out.take(Result<QByteArray>(*answer), parseAirport, airport.words().join(u' ')))
            out.facts.wifiSsid = name->ssid;
    }
    co_return out;
}

QCoro::Task<Collected<Network>> collectNetworkOnMac(Inputs in)
{
    Collected<Network> out;
    auto askInternet = askPublicAddress(in);
    auto askIfconfig = in.run(ifconfig);
    auto askRoute = in.runAnyExit(route);
    auto askRoute6 = in.runAnyExit(route6);
    auto askDns = in.run(dns);
    auto askServices = in.run(services);
    auto askPorts = in.run(hardwarePorts);
    auto askFirewall = in.run(firewall);
    auto askUname = in.call(u"uname"_s);
    auto askNames = in.names(vpnPaths());

    const auto source = [](const Command &command) { return command.words().join(u' '); };
    const auto interfaces = out.take(co_await askIfconfig, parseIfconfig, source(ifconfig)).value_or(std::vector<InterfaceRecord>());
    const RouteGet main = takeRoute(out, route, co_await askRoute);
    Result<Output> answer6 = co_await askRoute6;
    const bool isUnasked = !answer6 && answer6.error().kind == Error::Kind::Missing; // reported once, for IPv4
    const RouteGet main6 = isUnasked ? RouteGet() : takeRoute(out, route6, std::move(answer6));
    if (const auto configuration = out.take(co_await askDns, parseScutilDns, source(dns))) {
        out.facts.dnsServers = configuration->nameservers;
        out.facts.searchDomains = configuration->searchDomains;
    }
    const auto connections = out.take(co_await askServices, parseScutilNc, source(services));
    const auto ports = out.take(co_await askPorts, parseHardwarePorts, source(hardwarePorts)).value_or(std::vector<HardwarePort>());
    if (const auto state = out.take(co_await askFirewall, parseSocketFilterState, source(firewall)))
        out.facts.firewallStatus = *state == MacFirewall::Disabled ? u"Disabled"_s : u"Enabled"_s;

    Result<QByteArray> hostname = co_await askUname;
    if (hostname)
        hostname = hostname->split('\n').value(1);
    else
        hostname = co_await in.run({u"/bin/hostname"_s, {}});
    if (const auto name = out.take(std::move(hostname)); name && !name->trimmed().isEmpty())
        out.facts.hostname = QString::fromUtf8(name->trimmed());
    out.facts.vpnApps = vpnApps(co_await askNames);

    out.facts.primaryInterface = main.interface ? main.interface : main6.interface;
    out.facts.gateway = main.gateway;
    out.facts.ipv6Gateway = main6.gateway;
    describePrimary(out.facts, interfaces);
    out.facts.localInterfaces = localInterfaces(ports, interfaces);

    for (const InterfaceRecord &record : interfaces) {
        if (isVpn(record, out.facts.primaryInterface == record.name))
            out.facts.vpnConnections += record.name;
    }
    for (const NetworkConnection &connection : connections.value_or(std::vector<NetworkConnection>())) {
        if (connection.state == "Connected"_L1)
            out.facts.vpnConnections += connection.name;
    }
    if (!interfaces.empty() || connections)
        out.facts.vpnStatus = !out.facts.vpnConnections.isEmpty();

    takePublicAddress(out, co_await askInternet);
    const auto wifi = std::ranges::find_if(ports, &HardwarePort::isWifi);
    const InterfaceRecord *wifiInterface = wifi == ports.end() ? nullptr : findInterface(interfaces, wifi->device);
    const bool isOff = wifi == ports.end() ? !ports.empty() : wifiInterface && !(wifiInterface->isUp && wifiInterface->hasCarrier);
    if (isOff)
        co_return out;
    co_return co_await withWifiName(std::move(in), std::move(out), wifi == ports.end() ? std::nullopt : std::optional(wifi->device));
}

} // namespace prose
