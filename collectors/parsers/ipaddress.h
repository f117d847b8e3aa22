// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace prose {

/// One address of a network interface, as `ip -j addr` and ifconfig(8) both give it.
struct InterfaceAddress
{
    QString address; ///< valid IPv4 or IPv6 text, without a zone ("%en0")
    std::optional<int> prefixLength; ///< absent for a mask that is no prefix
    bool isIpv6 = false;
    bool isTemporary = false; ///< IPv6 privacy address, changes every day
    bool isDeprecated = false;
};

/// One network interface. Whether it is up is what the system says of the interface, not of the network behind it.
struct InterfaceRecord
{
    QString name;
    bool isLoopback = false;
    bool isUp = false; ///< switched on
    bool hasCarrier = false; ///< a cable, an access point or a peer is there
    std::optional<QString> macAddress; ///< as printed; never all zeros
    std::optional<qint64> mtuBytes;
    std::optional<QString> operState; ///< Linux: "up", "down", "unknown", "dormant" …
    std::vector<InterfaceAddress> addresses; ///< in the system's order
};

/// Strict dotted quad.
bool isIpv4(QStringView text);
/// Any RFC 4291 text form; a zone ("%en0") is allowed.
bool isIpv6(QStringView text);
bool isIpAddress(QStringView text);
/// Reachable beyond its own link: not link-local, loopback, multicast or unspecified. Private ranges count.
bool isBeyondLink(const InterfaceAddress &address);
/// fc00::/7, private like 192.168.0.0/16.
bool isUniqueLocal(const InterfaceAddress &address);

QString withoutZone(const QString &address);
/// "192.168.1.9/24"; without the slash when there is no prefix.
QString withPrefix(const InterfaceAddress &address);
/// 0x7f000001 → "127.0.0.1".
QString ipv4Text(quint32 address);
/// The 4 bytes of an IPv4 address or the 16 of an IPv6 one, the most significant first; nothing for another number of them.
std::optional<QString> ipText(QByteArrayView bytes);
/// 24 → "255.255.255.0"; nothing outside 0 … 32.
std::optional<QString> dottedMask(int prefixLength);
/// 0xffffff00 → 24; nothing for a mask with holes.
std::optional<int> prefixOfMask(quint32 mask);
/// Six or more pairs of hex digits with colons, not all zero; lower case.
std::optional<QString> validMac(QStringView text);

} // namespace prose
