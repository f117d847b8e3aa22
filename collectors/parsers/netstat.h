// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace prose {

/// One internet socket as macOS's netstat(1) shows it.
struct NetstatSocket
{
    QString protocol; ///< "tcp4", "tcp6", "tcp46" (both), "udp4", …
    QString local, foreign; ///< "*.22", "127.0.0.1.631", "::1.631"; "*.*" for none
    QString state; ///< "LISTEN", "ESTABLISHED"; empty for UDP

    /// Waits for connections, or for datagrams of anyone.
    bool isWaiting() const;
    /// The part before the last point: "*", "127.0.0.1".
    QString address() const;
    /// -1 where it has none yet.
    int port() const;
    bool operator==(const NetstatSocket &) const = default;
};

/// `netstat -an`, of the form
///
///     Active Internet connections (including servers)
///     Proto Recv-Q Send-Q  Local Address          Foreign Address        (state)
///     tcp4       0      0  *.7000                 *.*                    LISTEN
///
/// also with the two columns that -A puts in front; columns behind the state are ignored. Other tables (routes, Unix sockets) are
/// left out; malformed when there is no such table.
Result<std::vector<NetstatSocket>> parseNetstat(QByteArrayView text);

} // namespace prose
