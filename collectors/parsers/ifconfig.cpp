// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/ifconfig.h"

#include "collectors/parsers/keyvalue.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace prose {

/// The number behind a keyword: "mtu 1500".
static std::optional<qint64> numberAfter(const QStringList &words, QLatin1StringView keyword)
{
    bool isNumber = false;
    const qint64 value = words.value(words.indexOf(keyword) + 1).toLongLong(&isNumber);
    return words.contains(keyword) && isNumber ? std::optional(value) : std::nullopt;
}

static std::optional<int> prefixOfNetmask(const QString &mask)
{
    bool isNumber = false;
    if (mask.startsWith("0x"_L1)) {
        const quint32 bits = mask.sliced(2).toUInt(&isNumber, 16);
        return isNumber ? prefixOfMask(bits) : std::nullopt;
    }
    if (!isIpv4(mask))
        return std::nullopt;
    quint32 bits = 0;
    for (const auto parts = mask.split(u'.'); const QString &part : parts)
        bits = bits << 8 | part.toUInt();
    return prefixOfMask(bits);
}

static std::optional<InterfaceAddress> addressFrom(const QStringList &words)
{
    InterfaceAddress address;
    address.isIpv6 = words.first() == "inet6"_L1;
    address.address = withoutZone(words.value(1));
    if (address.isIpv6 ? !isIpv6(address.address) : !isIpv4(address.address))
        return std::nullopt;
    if (address.isIpv6) {
        const std::optional<qint64> prefix = numberAfter(words, "prefixlen"_L1);
        if (prefix && *prefix >= 0 && *prefix <= 128)
            address.prefixLength = int(*prefix);
    } else if (words.contains("netmask"_L1)) {
        address.prefixLength = prefixOfNetmask(words.value(words.indexOf("netmask"_L1) + 1));
    }
    address.isTemporary = words.contains("temporary"_L1);
    address.isDeprecated = words.contains("deprecated"_L1);
    return address;
}

Result<std::vector<InterfaceRecord>> parseIfconfig(QByteArrayView text)
{
    static const QRegularExpression heading(u"^([^\\s:]\\S*): flags=[0-9a-fA-F]+<([^>]*)>"_s);
    std::vector<InterfaceRecord> interfaces;
    for (const QString &line : textLines(text)) {
        const QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        if (const auto match = heading.match(line); match.hasMatch()) {
            const QStringList flags = match.captured(2).split(u',');
            InterfaceRecord record;
            record.name = match.captured(1);
            record.isLoopback = flags.contains("LOOPBACK"_L1);
            record.isUp = flags.contains("UP"_L1);
            record.hasCarrier = flags.contains("RUNNING"_L1);
            interfaces.push_back(std::move(record));
        }
        if (interfaces.empty())
            continue;
        InterfaceRecord &current = interfaces.back();
        if (const auto mtu = numberAfter(words, "mtu"_L1); mtu && *mtu > 0 && !line.front().isSpace())
            current.mtuBytes = mtu;
        if (!line.front().isSpace())
            continue;
        if (words.first() == "ether"_L1 || words.first() == "lladdr"_L1)
            current.macAddress = validMac(words.value(1));
        else if (words.first() == "status:"_L1)
            current.hasCarrier = current.hasCarrier && words.value(1) != "inactive"_L1 && words.value(1) != "no"_L1; // "no carrier"
        else if (words.first() == "inet"_L1 || words.first() == "inet6"_L1) {
            if (auto address = addressFrom(words))
                current.addresses.push_back(*std::move(address));
        }
    }
    if (interfaces.empty())
        return malformed(u"no network interface in the output"_s);
    return interfaces;
}

} // namespace prose
