// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"
#include "collectors/parsers/ipaddress.h"

#include <QStringList>

namespace prose {

/// One interface the user can know: a port of the computer, or something virtual that carries addresses.
struct NetworkInterface
{
    std::optional<QString> name; ///< "Wi-Fi", "Ethernet"; a Mac's own name of the port
    QString device;
    std::optional<QString> ipv4; ///< the first one
    std::optional<QString> kind; ///< stable word: "wifi", "ethernet", "bridge", "tunnel" …
    std::optional<QString> state; ///< "up" (traffic can pass) or "down"
    std::optional<QString> macAddress;
    QStringList ipv4Addresses, ipv6; ///< with prefix length
    std::optional<qint64> mtuBytes;
    std::optional<qint64> speedMbit; ///< agreed with the other end of the cable; Linux

    static const Fields<NetworkInterface> fields;
};

/// How this computer is connected, from what it knows itself. Only where the user allows it, the address that the internet sees
/// is asked for at api.ipify.org, which answers with nothing else. A VPN counts only when a tunnel has an address or carries the
/// default route, or when the system calls a VPN service connected.
struct Network
{
    std::optional<QString> hostname;
    std::optional<QString> primaryInterface; ///< of the default route
    std::optional<QString> ipv4Address;
    std::optional<QString> publicIp; ///< "Timeout/Unknown" when asking was in vain
    std::optional<QString> gateway;
    std::optional<QString> subnetMask; ///< dotted
    std::optional<QString> macAddress;
    QStringList dnsServers;
    std::optional<QString> wifiSsid;
    std::optional<QString> firewallStatus; ///< "Enabled" or "Disabled"
    std::vector<NetworkInterface> localInterfaces;
    std::optional<bool> vpnStatus;
    QStringList vpnConnections; ///< tunnel devices and names of connected services
    QStringList vpnApps; ///< installed, running or not
    QString privacyMode = QStringLiteral("full");
    std::optional<QString> ipv6Address;
    std::optional<QString> ipv6Gateway;
    QStringList searchDomains;

    static constexpr auto id = "network";
    static const Fields<Network> fields;
};

QCoro::Task<Collected<Network>> collectNetworkOnLinux(Inputs in);
QCoro::Task<Collected<Network>> collectNetworkOnMac(Inputs in);
SectionSpec networkSection();

// ---- what both systems share ----

/// The command's answer; an empty one, without asking, unless this run may use the network.
QCoro::Task<Result<QByteArray>> askPublicAddress(Inputs in);
void takePublicAddress(Collected<Network> &out, const Result<QByteArray> &answer);
/// Everything but name and kind.
NetworkInterface interfaceFacts(const InterfaceRecord &record);
/// "wifi" → "Wi-Fi"; an unknown word as it is.
QString interfaceKindName(const QString &kind);
const InterfaceRecord *findInterface(const std::vector<InterfaceRecord> &interfaces, const QString &name);
bool hasAddressBeyondLink(const InterfaceRecord &record);
/// Addresses, mask and MAC of the primary interface.
void describePrimary(Network &network, const std::vector<InterfaceRecord> &interfaces);

} // namespace prose
