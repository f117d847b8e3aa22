// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/parsers/ipaddress.h"
#include "models/report/result.h"

#include <QByteArrayView>

namespace prose {

/// The text of ifconfig(8) on macOS and BSD.
///
///     en0: flags=8863<UP,BROADCAST,SMART,RUNNING,SIMPLEX,MULTICAST> mtu 1500
///             ether f0:18:98:03:d9:30
///             inet6 fe80::8b7:1281:7499:b504%en0 prefixlen 64 secured scopeid 0x8
///             inet 192.168.1.72 netmask 0xffffff00 broadcast 192.168.1.255
///             status: active
///
/// Point-to-point addresses ("inet 10.8.0.6 --> 10.8.0.5 netmask 0xffffffff") were seen only in published examples.
/// Addresses that are none are left out. The newer net-tools of Linux print nearly the same and are understood too.
/// Malformed: no interface at all.
Result<std::vector<InterfaceRecord>> parseIfconfig(QByteArrayView text);

} // namespace prose
