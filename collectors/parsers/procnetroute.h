// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace prose {

/// One line of a kernel routing table.
struct RouteRecord
{
    QString interface;
    QString destination; ///< address text
    int prefixLength = 0;
    std::optional<QString> gateway; ///< absent for a direct route
    qint64 metric = 0; ///< lower wins
    bool isUsable = false; ///< up and no reject route
};

/// The main IPv4 table, /proc/net/route (proc(5)): addresses are hexadecimal in the byte order of the machine.
///
///     Iface   Destination Gateway   Flags RefCnt Use Metric Mask     MTU Window IRTT
///     ens160  00000000    0170100A  0003  0      0   0      00000000 0   0      0
///
/// The order is recognised by the masks, so that a recording can be read on another machine (big-endian tables were never
/// seen in a real output). Lines that make no sense are skipped. Malformed: no heading, or no line that can be understood.
Result<std::vector<RouteRecord>> parseProcNetRoute(QByteArrayView text);

/// All IPv6 tables, /proc/net/ipv6_route: no heading, addresses in network order, prefix length and metric hexadecimal.
///
///     00000000000000000000000000000000 00 00000000000000000000000000000000 00 fe800000000000000000000000000001 00000400 00000002 00000000 00000003 eth0
///
/// An empty table is legitimate. Malformed: no line that can be understood.
Result<std::vector<RouteRecord>> parseProcNetIpv6Route(QByteArrayView text);

/// The usable default route with the lowest metric, the first one of equals; null when there is none. Never lo's.
const RouteRecord *defaultRoute(const std::vector<RouteRecord> &routes);

} // namespace prose
