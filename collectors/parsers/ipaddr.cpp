// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/ipaddr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace prose {

static std::optional<InterfaceAddress> addressFrom(const QJsonObject &json)
{
    InterfaceAddress address;
    address.address = withoutZone(json["local"_L1].toString());
    address.isIpv6 = json["family"_L1].toString() == "inet6"_L1;
    if (address.isIpv6 ? !isIpv6(address.address) : !isIpv4(address.address))
        return std::nullopt;
    const int prefix = json["prefixlen"_L1].toInt(-1);
    if (prefix >= 0 && prefix <= (address.isIpv6 ? 128 : 32))
        address.prefixLength = prefix;
    address.isTemporary = json["temporary"_L1].toBool();
    address.isDeprecated = json["deprecated"_L1].toBool();
    return address;
}

Result<std::vector<InterfaceRecord>> parseIpAddr(QByteArrayView json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray(), &problem);
    if (!document.isArray()) {
        const QString detail = problem.error == QJsonParseError::NoError ? u"not a JSON array"_s : problem.errorString();
        return malformed(detail);
    }

    std::vector<InterfaceRecord> interfaces;
    for (const auto entries = document.array(); const QJsonValue &entry : entries) {
        InterfaceRecord record;
        record.name = entry["ifname"_L1].toString();
        if (record.name.isEmpty())
            continue;
        const QJsonArray flags = entry["flags"_L1].toArray();
        record.isLoopback = flags.contains(u"LOOPBACK"_s);
        record.isUp = flags.contains(u"UP"_s);
        // iproute2 says LOWER_UP; getifaddrs() knows the same as RUNNING.
        record.hasCarrier = flags.contains(u"LOWER_UP"_s) || flags.contains(u"RUNNING"_s);
        record.macAddress = validMac(entry["address"_L1].toString());
        if (const qint64 mtu = entry["mtu"_L1].toInteger(); mtu > 0)
            record.mtuBytes = mtu;
        if (const QString state = entry["operstate"_L1].toString().toLower(); !state.isEmpty())
            record.operState = state;
        for (const auto infos = entry["addr_info"_L1].toArray(); const QJsonValue &info : infos) {
            if (auto address = addressFrom(info.toObject()))
                record.addresses.push_back(*std::move(address));
        }
        interfaces.push_back(std::move(record));
    }
    return interfaces;
}

} // namespace prose
