// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/procnetroute.h"

#include "collectors/parsers/ipaddress.h"

#include <QByteArrayList>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace prose {

enum RouteFlag : quint32 { Up = 0x1, Reject = 0x200 }; // RTF_UP, RTF_REJECT of <linux/route.h>

static QList<QByteArray> words(const QByteArray &line)
{
    const QByteArray tidy = line.simplified();
    return tidy.isEmpty() ? QList<QByteArray>() : tidy.split(' ');
}

static std::optional<quint32> hexNumber(const QByteArray &text)
{
    bool isNumber = false;
    const quint32 value = text.toUInt(&isNumber, 16);
    return isNumber && text.size() <= 8 ? std::optional(value) : std::nullopt;
}

static std::optional<QString> ipv6Text(const QByteArray &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    return hex.size() == 32 && bytes.toHex() == hex.toLower() ? ipText(bytes) : std::nullopt;
}

namespace {
struct Ipv4Row
{
    QString interface;
    quint32 destination, gateway, flags, mask;
    qint64 metric;
};
} // namespace

static std::optional<Ipv4Row> ipv4Row(const QByteArray &line)
{
    const QList<QByteArray> w = words(line);
    if (w.size() < 8)
        return std::nullopt;
    const auto destination = hexNumber(w[1]), gateway = hexNumber(w[2]), flags = hexNumber(w[3]), mask = hexNumber(w[7]);
    bool isNumber = false;
    const qint64 metric = w[6].toLongLong(&isNumber);
    if (!destination || !gateway || !flags || !mask || !isNumber)
        return std::nullopt;
    return Ipv4Row{QString::fromUtf8(w[0]), *destination, *gateway, *flags, *mask, metric};
}

/// A mask is a row of ones from the front; read in the wrong byte order most are not.
static bool isBigEndian(const std::vector<Ipv4Row> &rows)
{
    for (const Ipv4Row &row : rows) {
        const bool little = prefixOfMask(qbswap(row.mask)).has_value();
        const bool big = prefixOfMask(row.mask).has_value();
        if (little != big)
            return big;
    }
    return false;
}

Result<std::vector<RouteRecord>> parseProcNetRoute(QByteArrayView text)
{
    QList<QByteArray> lines = text.toByteArray().split('\n');
    if (!lines.first().startsWith("Iface"))
        return malformed(u"no heading"_s);
    lines.removeFirst();

    std::vector<Ipv4Row> rows;
    bool hasLines = false;
    for (const QByteArray &line : std::as_const(lines)) {
        hasLines |= !line.trimmed().isEmpty();
        if (auto row = ipv4Row(line))
            rows.push_back(*std::move(row));
    }
    if (hasLines && rows.empty())
        return malformed(u"no route can be understood"_s);

    const bool isBig = isBigEndian(rows);
    const auto address = [isBig](quint32 stored) { return isBig ? stored : qbswap(stored); };
    std::vector<RouteRecord> routes;
    for (const Ipv4Row &row : rows) {
        const std::optional<int> prefix = prefixOfMask(address(row.mask));
        if (!prefix)
            continue;
        routes.push_back({row.interface, ipv4Text(address(row.destination)), *prefix,
                          row.gateway == 0 ? std::nullopt : std::optional(ipv4Text(address(row.gateway))), row.metric,
                          (row.flags & Up) && !(row.flags & Reject)});
    }
    return routes;
}

static std::optional<RouteRecord> ipv6Route(const QByteArray &line)
{
    const QList<QByteArray> w = words(line);
    if (w.size() < 10)
        return std::nullopt;
    const auto destination = ipv6Text(w[0]), gateway = ipv6Text(w[4]);
    const auto prefix = hexNumber(w[1]), metric = hexNumber(w[5]), flags = hexNumber(w[8]);
    if (!destination || !gateway || !prefix || *prefix > 128 || !metric || !flags)
        return std::nullopt;
    return RouteRecord{QString::fromUtf8(w[9]),
                       *destination,
                       int(*prefix),
                       gateway == "::"_L1 ? std::nullopt : gateway,
                       qint64(*metric),
                       (*flags & Up) && !(*flags & Reject)};
}

Result<std::vector<RouteRecord>> parseProcNetIpv6Route(QByteArrayView text)
{
    std::vector<RouteRecord> routes;
    bool hasLines = false;
    for (const auto lines = text.toByteArray().split('\n'); const QByteArray &line : lines) {
        hasLines |= !line.trimmed().isEmpty();
        if (auto route = ipv6Route(line))
            routes.push_back(*std::move(route));
    }
    if (hasLines && routes.empty())
        return malformed(u"no route can be understood"_s);
    return routes;
}

const RouteRecord *defaultRoute(const std::vector<RouteRecord> &routes)
{
    const RouteRecord *best = nullptr;
    for (const RouteRecord &route : routes) {
        if (route.isUsable && route.prefixLength == 0 && route.interface != "lo"_L1 && (!best || route.metric < best->metric))
            best = &route;
    }
    return best;
}

} // namespace prose
