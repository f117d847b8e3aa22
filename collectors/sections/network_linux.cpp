// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/network.h"

#include "collectors/parsers/ipaddr.h"
#include "collectors/parsers/procnetroute.h"
#include "collectors/parsers/resolvconf.h"
#include "collectors/parsers/wifiname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

struct VpnProgram
{
    QLatin1StringView program, name;
};
constexpr VpnProgram vpnPrograms[] = {
    {"tailscale"_L1, "Tailscale"_L1},   {"wg-quick"_L1, "WireGuard"_L1},      {"openvpn"_L1, "OpenVPN"_L1}, {"nordvpn"_L1, "NordVPN"_L1},
    {"expressvpn"_L1, "ExpressVPN"_L1}, {"protonvpn-app"_L1, "ProtonVPN"_L1}, {"mullvad"_L1, "Mullvad"_L1},
};

const QString ipv4Routes = u"/proc/net/route"_s;
const QString ipv6Routes = u"/proc/net/ipv6_route"_s;
const QString resolvConf = u"/etc/resolv.conf"_s;
const QString resolvedConf = u"/run/systemd/resolve/resolv.conf"_s;
const QString ufwConf = u"/etc/ufw/ufw.conf"_s;
const QString kernelHostname = u"/proc/sys/kernel/hostname"_s;

/// What /sys/class/net says of one interface.
class SysInterface
{
public:
    SysInterface(const Files &contents, const Files &names, const QString &device)
        : m_contents(contents), m_names(names), m_folder(u"/sys/class/net/"_s + device + u'/'), m_device(device)
    {}

    std::optional<QString> text(const QString &file) const { return m_contents.text(m_folder + file); }
    std::optional<qint64> number(const QString &file) const { return m_contents.number(m_folder + file); }
    bool has(const QString &name) const { return m_names.has(m_folder + name); }
    uint bits(const QString &file) const { return text(file).value_or(QString()).toUInt(nullptr, 0); }

    bool isWireless() const { return has(u"wireless"_s) || has(u"phy80211"_s); }
    bool isTun() const { return bits(u"tun_flags"_s) & 0x1; } // IFF_TUN of <linux/if_tun.h>
    bool isTap() const { return bits(u"tun_flags"_s) & 0x2; } // IFF_TAP
    QString kind() const;

private:
    const Files &m_contents;
    const Files &m_names;
    QString m_folder, m_device;
};

QString SysInterface::kind() const
{
    static const QHash<QString, QString> words = {{u"wlan"_s, u"wifi"_s}, {u"wwan"_s, u"mobile"_s}};
    if (isWireless())
        return u"wifi"_s;
    for (const auto lines = text(u"uevent"_s).value_or(QString()).split(u'\n'); const QString &line : lines) {
        if (const QString type = line.section(u'=', 1).trimmed(); line.startsWith("DEVTYPE="_L1) && !type.isEmpty())
            return words.value(type, type);
    }
    if (isTun())
        return u"tunnel"_s;
    if (isTap())
        return u"tap"_s;
    switch (number(u"type"_s).value_or(-1)) { // ARPHRD_… of <linux/if_arp.h>
    case 1: return has(u"device"_s) ? u"ethernet"_s : u"virtual"_s;
    case 32: return u"infiniband"_s;
    case 512: return u"ppp"_s;
    case 768: // IPIP
    case 769: // IP6 in IP6
    case 776: // SIT
    case 778: // GRE
    case 823: // GRE over IPv6
        return u"tunnel"_s;
    default: return u"virtual"_s;
    }
}

/// Internal plumbing of virtual machines and containers.
bool isPlumbing(const InterfaceRecord &record)
{
    return record.isLoopback || record.name == "lo"_L1
        || std::ranges::any_of(std::initializer_list<QLatin1StringView>{"veth"_L1, "br-"_L1, "docker"_L1, "virbr"_L1},
                               [&](QLatin1StringView prefix) { return record.name.startsWith(prefix); });
}

bool isUp(const InterfaceRecord &record)
{
    const QString state = record.operState.value_or(u"unknown"_s);
    // Tunnels have no link to speak of: the kernel calls them unknown for ever.
    return state == "unknown"_L1 ? record.isUp && record.hasCarrier : state == "up"_L1;
}

bool isVpn(const InterfaceRecord &record, const SysInterface &sys, bool carriesDefault)
{
    if (!isUp(record))
        return false;
    const QString kind = sys.kind();
    const bool isTunnel = kind == "wireguard"_L1 || kind == "ppp"_L1 || sys.isTun() || record.name.startsWith("ppp"_L1)
        || record.name.startsWith("ipsec"_L1);
    // Virtual machines use taps, too; one that carries the default route is no virtual machine's.
    return isTunnel ? carriesDefault || hasAddressBeyondLink(record) : sys.isTap() && carriesDefault;
}

NetworkInterface describe(const InterfaceRecord &record, const SysInterface &sys)
{
    NetworkInterface facts = interfaceFacts(record);
    facts.kind = sys.kind();
    facts.name = interfaceKindName(*facts.kind);
    facts.state = isUp(record) ? u"up"_s : u"down"_s;
    const qint64 speed = sys.number(u"speed"_s).value_or(-1);
    // Virtual devices invent a speed; 65535 and 4294967295 are old spellings of "unknown".
    if (speed > 0 && speed != 0xffff && speed != 0xffffffff && isUp(record) && sys.has(u"device"_s))
        facts.speedMbit = speed;
    return facts;
}

/// Completes what getifaddrs() does not tell, or stands in for it where a recording has only /sys.
void addSysFacts(std::vector<InterfaceRecord> &interfaces, const Files &contents, const Files &names)
{
    if (interfaces.empty()) {
        for (const QString &folder : contents.foldersWith(u"operstate")) {
            InterfaceRecord record;
            record.name = folder.section(u'/', -1);
            const SysInterface sys(contents, names, record.name);
            record.isUp = record.hasCarrier = sys.bits(u"flags"_s) & 0x1; // IFF_UP
            interfaces.push_back(std::move(record));
        }
    }
    for (InterfaceRecord &record : interfaces) {
        const SysInterface sys(contents, names, record.name);
        if (const auto state = sys.text(u"operstate"_s))
            record.operState = state;
        if (!record.macAddress)
            record.macAddress = validMac(sys.text(u"address"_s).value_or(QString()));
        if (const auto mtu = sys.number(u"mtu"_s); mtu && *mtu > 0)
            record.mtuBytes = mtu;
    }
}

void takeNameServers(Collected<Network> &out, const Files &files)
{
    const auto isStub = [](const QString &server) { return server == "127.0.0.53"_L1 || server == "127.0.0.54"_L1; };
    ResolvConf conf = out.takeIfThere(files.at(resolvConf), parseResolvConf, resolvConf).value_or(ResolvConf());
    if (!conf.nameservers.isEmpty() && std::ranges::all_of(conf.nameservers, isStub)) {
        const auto behind = out.takeIfThere(files.at(resolvedConf), parseResolvConf, resolvedConf);
        if (behind && !behind->nameservers.isEmpty())
            conf = *behind;
    }
    out.facts.dnsServers = conf.nameservers;
    out.facts.searchDomains = conf.searchDomains;
}

/// The firewalls that can be recognised without root. Rules loaded by hand cannot.
std::optional<QString> firewall(Collected<Network> &out, const Files &files, const Files &names)
{
    std::optional<bool> isUfwOn;
    for (const auto lines = out.takeIfThere(files.at(ufwConf)).value_or(QByteArray()).split('\n'); const QByteArray &line : lines) {
        const QByteArray word = line.trimmed().toLower();
        if (word.startsWith("enabled="))
            isUfwOn = word.sliced(8).replace('"', "") == "yes";
    }
    const bool isOtherOn = std::ranges::any_of(
        names.paths(), [](const QString &path) { return path.endsWith("/firewalld.service"_L1) || path.endsWith("/nftables.service"_L1); });
    if (isOtherOn || isUfwOn == true)
        return u"Enabled"_s;
    return isUfwOn == false ? std::optional(u"Disabled"_s) : std::nullopt;
}

QStringList vpnProgramPatterns()
{
    QStringList patterns;
    for (const VpnProgram &vpn : vpnPrograms)
        patterns << u"/usr/*bin/"_s + vpn.program << u"/usr/local/*bin/"_s + vpn.program << u"/snap/bin/"_s + vpn.program;
    return patterns;
}

QStringList vpnApps(const Files &names)
{
    QStringList apps;
    const QStringList paths = names.paths();
    for (const VpnProgram &vpn : vpnPrograms) {
        if (std::ranges::any_of(paths, [&](const QString &path) { return path.section(u'/', -1) == vpn.program; }))
            apps += vpn.name;
    }
    return apps;
}

} // namespace

static QCoro::Task<Collected<Network>> withWifiName(Inputs in, Collected<Network> out, QString device)
{
    const Command iw{u"iw"_s, {u"dev"_s, device, u"link"_s}};
    const Result<QByteArray> link = co_await in.run(iw);
    std::optional<WifiName> name;
    if (link || link.error().kind != Error::Kind::Missing) {
        name = out.take(link, parseIwLink, iw.words().join(u' '));
    } else {
        const Command nmcli{u"nmcli"_s, {u"-t"_s, u"-f"_s, u"ACTIVE,SSID"_s, u"dev"_s, u"wifi"_s, u"list"_s, u"--rescan"_s, u"no"_s}};
        const Result<QByteArray> list = co_await in.run(nmcli);
        const bool isMissing = !list && list.error().kind == Error::Kind::Missing;
        name = out.take(isMissing ? link : list, parseNmcliWifi, nmcli.words().join(u' '));
    }
    if (name)
        out.facts.wifiSsid = name->ssid;
    co_return out;
}

QCoro::Task<Collected<Network>> collectNetworkOnLinux(Inputs in)
{
    Collected<Network> out;
    auto askingInternet = askPublicAddress(in);
    auto asked = in.call(u"interfaces"_s);
    auto uname = in.call(u"uname"_s);
    auto reading = in.read({ipv4Routes, ipv6Routes, resolvConf, resolvedConf, ufwConf, kernelHostname, u"/sys/class/net/*/address"_s,
                            u"/sys/class/net/*/operstate"_s, u"/sys/class/net/*/mtu"_s, u"/sys/class/net/*/speed"_s,
                            u"/sys/class/net/*/type"_s, u"/sys/class/net/*/flags"_s, u"/sys/class/net/*/uevent"_s,
                            u"/sys/class/net/*/tun_flags"_s});
    auto naming = in.names(QStringList{u"/sys/class/net/*/wireless"_s, u"/sys/class/net/*/phy80211"_s, u"/sys/class/net/*/device"_s,
                                       u"/sys/fs/cgroup/system.slice/firewalld.service"_s,
                                       u"/sys/fs/cgroup/systemd/system.slice/firewalld.service"_s,
                                       u"/etc/systemd/system/*.wants/nftables.service"_s}
                           + vpnProgramPatterns());

    Result<QByteArray> addresses = co_await asked;
    QString addressSource = u"interfaces"_s;
    if (!addresses && addresses.error().kind == Error::Kind::Missing) { // a recording made by others
        addressSource = u"ip -j addr"_s;
        addresses = co_await in.run({u"ip"_s, {u"-j"_s, u"addr"_s}});
    }
    std::vector<InterfaceRecord> interfaces;
    interfaces = out.takeIfThere(std::move(addresses), parseIpAddr, addressSource).value_or(interfaces);

    const Result<QByteArray> machine = co_await uname;
    const Files files = co_await reading;
    const Files names = co_await naming;
    out.facts.hostname = machine ? std::optional(QString::fromUtf8(machine->split('\n').value(1))) : files.text(kernelHostname);
    if (out.facts.hostname && out.facts.hostname->isEmpty())
        out.facts.hostname.reset();

    addSysFacts(interfaces, files, names);

    const std::vector<RouteRecord> none;
    const auto ipv4 = out.takeIfThere(files.at(ipv4Routes), parseProcNetRoute, ipv4Routes).value_or(none);
    const auto ipv6 = out.takeIfThere(files.at(ipv6Routes), parseProcNetIpv6Route, ipv6Routes).value_or(none);
    const RouteRecord *route = defaultRoute(ipv4);
    const RouteRecord *route6 = defaultRoute(ipv6);
    if (route)
        out.facts.gateway = route->gateway;
    if (route6)
        out.facts.ipv6Gateway = route6->gateway;
    if (const RouteRecord *main = route ? route : route6)
        out.facts.primaryInterface = main->interface;
    describePrimary(out.facts, interfaces);

    QString wirelessDevice;
    for (const InterfaceRecord &record : interfaces) {
        const SysInterface sys(files, names, record.name);
        if (!isPlumbing(record))
            out.facts.localInterfaces.push_back(describe(record, sys));
        if (isVpn(record, sys, out.facts.primaryInterface == record.name))
            out.facts.vpnConnections += record.name;
        if (wirelessDevice.isEmpty() && sys.isWireless() && isUp(record))
            wirelessDevice = record.name;
    }
    if (interfaces.empty())
        out.problems.push_back({Error::Kind::Missing, u"/sys/class/net"_s, u"no network interface is known"_s});
    else
        out.facts.vpnStatus = !out.facts.vpnConnections.isEmpty();
    out.facts.vpnApps = vpnApps(names);
    takeNameServers(out, files);
    out.facts.firewallStatus = firewall(out, files, names);

    takePublicAddress(out, co_await askingInternet);
    if (wirelessDevice.isEmpty())
        co_return out;
    co_return co_await withWifiName(std::move(in), std::move(out), wirelessDevice);
}

} // namespace prose
