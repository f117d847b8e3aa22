// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/parsers/ipaddress.h"
#include "models/report/result.h"

#include <QByteArrayView>

namespace prose {

/// The JSON of `ip -j addr` (iproute2, ip-address(8)); also the shape of the `interfaces` call.
///
///     [{"ifname":"eth0","flags":["BROADCAST","UP","LOWER_UP"],"mtu":1500,"operstate":"UP","address":"02:fc:00:00:00:01",
///       "addr_info":[{"family":"inet","local":"192.0.2.2","prefixlen":24,"scope":"global"}]}]
///
/// Entries without a name (some versions print {} for what they filter) and addresses that are none are left out.
/// Malformed: not a JSON array.
Result<std::vector<InterfaceRecord>> parseIpAddr(QByteArrayView json);

} // namespace prose
