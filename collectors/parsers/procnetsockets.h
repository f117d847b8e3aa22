// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/parsers/calltexts.h"

namespace prose {

/// /proc/net/tcp, tcp6, udp or udp6 (proc_net(5), Linux Documentation/networking/proc_net_tcp.rst): sockets that listen (state 0A), or,
/// for UDP, that are bound to no other end (state 07). The address is hexadecimal, each group of 32 bits in the byte order of the
/// machine; the port is a plain hexadecimal number. Machines with the most significant byte first are told apart by nothing in
/// the file: `isLittleEndian` says it.
///
///       sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
///        0: 0100007F:0277 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 20505 1
Result<std::vector<ListeningSocket>> parseProcNetSockets(QByteArrayView text, const QString &protocol, bool isLittleEndian = true);

} // namespace prose
