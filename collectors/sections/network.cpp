// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/network.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

const Fields<NetworkInterface> NetworkInterface::fields = {
    field("name", QT_TRANSLATE_NOOP("Report", "Name"), &NetworkInterface::name).absentAs(u"Unknown"_s),
    field("device", QT_TRANSLATE_NOOP("Report", "Device"), &NetworkInterface::device),
    field("ipv4", QT_TRANSLATE_NOOP("Report", "IPv4 address"), &NetworkInterface::ipv4).personal(Personal::Address).absentAs(u"None"_s),
    field("kind", QT_TRANSLATE_NOOP("Report", "Kind"), &NetworkInterface::kind),
    field("state", QT_TRANSLATE_NOOP("Report", "State"), &NetworkInterface::state),
    field("mac_address", QT_TRANSLATE_NOOP("Report", "MAC address"), &NetworkInterface::macAddress).personal(Personal::Mac),
    field("ipv4_addresses", QT_TRANSLATE_NOOP("Report", "IPv4 addresses"), &NetworkInterface::ipv4Addresses).personal(Personal::Address),
    field("ipv6", QT_TRANSLATE_NOOP("Report", "IPv6 addresses"), &NetworkInterface::ipv6).personal(Personal::Address),
    field("mtu", QT_TRANSLATE_NOOP("Report", "Largest packet (MTU)"), &NetworkInterface::mtuBytes),
    field("speed_mbit", QT_TRANSLATE_NOOP("Report", "Link speed"), &NetworkInterface::speedMbit, Unit::Megabits),
};

const Fields<Network> Network::fields = {
    field("hostname", QT_TRANSLATE_NOOP("Report", "Host name"), &Network::hostname).personal(Personal::Host).absentAs(u"Unknown"_s),
    field("primary_interface", QT_TRANSLATE_NOOP("Report", "Main interface"), &Network::primaryInterface).absentAs(u"Unknown"_s),
    field("ipv4_address", QT_TRANSLATE_NOOP("Report", "IPv4 address"), &Network::ipv4Address)
        .personal(Personal::Address)
        .absentAs(u"Unknown"_s),
    field("public_ip", QT_TRANSLATE_NOOP("Report", "Public address"), &Network::publicIp)
        .personal(Personal::Address)
        .absentAs(u"Not collected"_s),
    field("gateway", QT_TRANSLATE_NOOP("Report", "Gateway"), &Network::gateway).personal(Personal::Address).absentAs(u"Unknown"_s),
    field("subnet_mask", QT_TRANSLATE_NOOP("Report", "Subnet mask"), &Network::subnetMask)
        .personal(Personal::Address)
        .absentAs(u"Unknown"_s),
    field("mac_address", QT_TRANSLATE_NOOP("Report", "MAC address"), &Network::macAddress).personal(Personal::Mac).absentAs(u"Unknown"_s),
    field("dns_servers", QT_TRANSLATE_NOOP("Report", "DNS servers"), &Network::dnsServers).personal(Personal::Address),
    field("wifi_ssid", QT_TRANSLATE_NOOP("Report", "Wi-Fi network"), &Network::wifiSsid).personal(Personal::Network),
    field("firewall_status", QT_TRANSLATE_NOOP("Report", "Firewall"), &Network::firewallStatus).absentAs(u"Unknown"_s).important(),
    field("local_interfaces", QT_TRANSLATE_NOOP("Report", "Interfaces"), &Network::localInterfaces).identifiedBy("device"),
    field("vpn_status", QT_TRANSLATE_NOOP("Report", "VPN active"), &Network::vpnStatus),
    field("vpn_connections", QT_TRANSLATE_NOOP("Report", "VPN connections"), &Network::vpnConnections).personal(Personal::Network),
    field("vpn_apps", QT_TRANSLATE_NOOP("Report", "VPN programs"), &Network::vpnApps),
    field("privacy_mode", QT_TRANSLATE_NOOP("Report", "Personal values"), &Network::privacyMode),
    field("ipv6_address", QT_TRANSLATE_NOOP("Report", "IPv6 address"), &Network::ipv6Address).personal(Personal::Address),
    field("ipv6_gateway", QT_TRANSLATE_NOOP("Report", "IPv6 gateway"), &Network::ipv6Gateway).personal(Personal::Address),
    field("search_domains", QT_TRANSLATE_NOOP("Report", "Search domains"), &Network::searchDomains).personal(Personal::Network),
};

static const Command publicAddressCommand{
    u"/usr/bin/curl"_s,
    {u"--silent"_s, u"--show-error"_s, u"--fail"_s, u"--proto"_s, u"=https"_s, u"--max-time"_s, u"4"_s, u"https://api.ipify.org"_s},
    5s};

SectionSpec networkSection()
{
    return section<Network>(QT_TRANSLATE_NOOP("Report", "Network"), QT_TRANSLATE_NOOP("Report", "Network"))
        .on(Platform::Linux, collectNetworkOnLinux)
        .on(Platform::MacOS, collectNetworkOnMac)
        .within(30s);
}

QCoro::Task<Result<QByteArray>> askPublicAddress(Inputs in)
{
    if (!in.allowsNetwork())
        co_return QByteArray();
    co_return co_await in.run(publicAddressCommand);
}

/// One line: an address and nothing else.
static Result<QString> parseAddressLine(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes.first(std::min<qsizetype>(bytes.size(), 100))).trimmed();
    if (!isIpAddress(text))
        return std::unexpected(Error{Error::Kind::Malformed, {}, u"not an address: "_s + text});
    return text;
}

void takePublicAddress(Collected<Network> &out, const Result<QByteArray> &answer)
{
    if (answer && answer->isEmpty())
        return;
    out.facts.publicIp = out.take(answer, parseAddressLine, publicAddressCommand.words().join(u' ')).value_or(u"Timeout/Unknown"_s);
}

NetworkInterface interfaceFacts(const InterfaceRecord &record)
{
    NetworkInterface facts;
    facts.device = record.name;
    facts.state = record.isUp && record.hasCarrier ? u"up"_s : u"down"_s;
    facts.macAddress = record.macAddress;
    facts.mtuBytes = record.mtuBytes;
    for (const InterfaceAddress &address : record.addresses) {
        if (!address.isIpv6 && !facts.ipv4)
            facts.ipv4 = address.address;
        (address.isIpv6 ? facts.ipv6 : facts.ipv4Addresses) += withPrefix(address);
    }
    return facts;
}

QString interfaceKindName(const QString &kind)
{
    static const QHash<QString, QString> names = {
        {u"wifi"_s, u"Wi-Fi"_s},
        {u"ethernet"_s, u"Ethernet"_s},
        {u"bridge"_s, u"Bridge"_s},
        {u"bond"_s, u"Bond"_s},
        {u"vlan"_s, u"VLAN"_s},
        {u"vxlan"_s, u"VXLAN"_s},
        {u"wireguard"_s, u"WireGuard"_s},
        {u"tunnel"_s, u"Tunnel"_s},
        {u"tap"_s, u"TAP"_s},
        {u"ppp"_s, u"PPP"_s},
        {u"mobile"_s, u"Mobile broadband"_s},
        {u"bluetooth"_s, u"Bluetooth"_s},
        {u"infiniband"_s, u"InfiniBand"_s},
        {u"thunderbolt"_s, u"Thunderbolt"_s},
        {u"firewire"_s, u"FireWire"_s},
        {u"virtual"_s, u"Virtual"_s},
    };
    return names.value(kind, kind);
}

const InterfaceRecord *findInterface(const std::vector<InterfaceRecord> &interfaces, const QString &name)
{
    const auto it = std::ranges::find(interfaces, name, &InterfaceRecord::name);
    return it == interfaces.end() ? nullptr : &*it;
}

bool hasAddressBeyondLink(const InterfaceRecord &record)
{
    return std::ranges::any_of(record.addresses, isBeyondLink);
}

/// The address others best know this computer by: lasting before temporary, public before private.
static std::optional<QString> mainIpv6(const InterfaceRecord &record)
{
    const InterfaceAddress *best = nullptr;
    const auto rank = [](const InterfaceAddress &a) { return 4 * a.isDeprecated + 2 * isUniqueLocal(a) + a.isTemporary; };
    for (const InterfaceAddress &address : record.addresses) {
        if (address.isIpv6 && isBeyondLink(address) && (!best || rank(address) < rank(*best)))
            best = &address;
    }
    return best ? std::optional(best->address) : std::nullopt;
}

void describePrimary(Network &network, const std::vector<InterfaceRecord> &interfaces)
{
    const InterfaceRecord *primary = network.primaryInterface ? findInterface(interfaces, *network.primaryInterface) : nullptr;
    if (!primary)
        return;
    const auto ipv4 = std::ranges::find(primary->addresses, false, &InterfaceAddress::isIpv6);
    if (ipv4 != primary->addresses.end()) {
        network.ipv4Address = ipv4->address;
        if (ipv4->prefixLength)
            network.subnetMask = dottedMask(*ipv4->prefixLength);
    }
    network.ipv6Address = mainIpv6(*primary);
    network.macAddress = primary->macAddress;
}

} // namespace prose
