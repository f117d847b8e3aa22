// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/ipaddress.h"

#include <QByteArray>
#include <QList>

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <bit>

using namespace Qt::StringLiterals;

namespace prose {

using Ipv6Bytes = std::array<uchar, 16>;

static std::optional<Ipv6Bytes> ipv6Bytes(QStringView text)
{
    Ipv6Bytes bytes;
    if (text.contains(QChar::Null) || inet_pton(AF_INET6, text.toUtf8().constData(), bytes.data()) != 1)
        return std::nullopt;
    return bytes;
}

bool isIpv4(QStringView text)
{
    in_addr address;
    return !text.contains(QChar::Null) && inet_pton(AF_INET, text.toUtf8().constData(), &address) == 1;
}

bool isIpv6(QStringView text)
{
    const qsizetype percent = text.indexOf(u'%');
    if (percent >= 0 && percent == text.size() - 1)
        return false;
    return ipv6Bytes(percent < 0 ? text : text.first(percent)).has_value();
}

bool isIpAddress(QStringView text)
{
    return isIpv4(text) || isIpv6(text);
}

bool isBeyondLink(const InterfaceAddress &address)
{
    if (!address.isIpv6) {
        return isIpv4(address.address) && !address.address.startsWith("127."_L1) && !address.address.startsWith("169.254."_L1)
            && !address.address.startsWith("0."_L1);
    }
    const std::optional<Ipv6Bytes> bytes = ipv6Bytes(address.address);
    if (!bytes)
        return false;
    const bool isLinkLocal = (*bytes)[0] == 0xfe && ((*bytes)[1] & 0xc0) == 0x80;
    const bool isMulticast = (*bytes)[0] == 0xff;
    const bool isNoneOrLoopback = std::ranges::all_of(bytes->begin(), bytes->end() - 1, [](uchar b) { return b == 0; })
        && bytes->back() <= 1;
    return !isLinkLocal && !isMulticast && !isNoneOrLoopback;
}

bool isUniqueLocal(const InterfaceAddress &address)
{
    const std::optional<Ipv6Bytes> bytes = ipv6Bytes(address.address);
    return bytes && ((*bytes)[0] & 0xfe) == 0xfc;
}

QString withoutZone(const QString &address)
{
    return address.section(u'%', 0, 0);
}

QString withPrefix(const InterfaceAddress &address)
{
    return address.prefixLength ? u"%1/%2"_s.arg(address.address).arg(*address.prefixLength) : address.address;
}

QString ipv4Text(quint32 address)
{
    return u"%1.%2.%3.%4"_s.arg(address >> 24).arg(address >> 16 & 0xff).arg(address >> 8 & 0xff).arg(address & 0xff);
}

std::optional<QString> ipText(QByteArrayView bytes)
{
    char text[INET6_ADDRSTRLEN];
    const int family = bytes.size() == 16 ? AF_INET6 : AF_INET;
    if ((bytes.size() != 16 && bytes.size() != 4) || !inet_ntop(family, bytes.data(), text, sizeof text))
        return std::nullopt;
    return QString::fromLatin1(text);
}

std::optional<QString> dottedMask(int prefixLength)
{
    if (prefixLength < 0 || prefixLength > 32)
        return std::nullopt;
    return ipv4Text(prefixLength == 0 ? 0 : 0xffffffffu << (32 - prefixLength));
}

std::optional<int> prefixOfMask(quint32 mask)
{
    const int ones = std::countl_one(mask);
    return std::popcount(mask) == ones ? std::optional(ones) : std::nullopt;
}

std::optional<QString> validMac(QStringView text)
{
    const QList<QStringView> pairs = text.split(u':');
    const bool isMac = pairs.size() >= 6 && std::ranges::all_of(pairs, [](QStringView pair) {
                           return pair.size() == 2 && std::ranges::all_of(pair, [](QChar c) {
                                      return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
                                  });
                       });
    const bool isZero = std::ranges::all_of(pairs, [](QStringView pair) { return pair == "00"_L1; });
    return isMac && !isZero ? std::optional(text.toString().toLower()) : std::nullopt;
}

} // namespace prose
