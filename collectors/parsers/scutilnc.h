// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>

#include <vector>

namespace prose {

/// A VPN, PPP or similar service in a Mac's network settings.
struct NetworkConnection
{
    QString name;
    QString state; ///< "Connected", "Disconnected", "Connecting", "Disconnecting", "Invalid"
    QString type; ///< "VPN:com.wireguard.macos", "PPP:L2TP", "IPSec"

    bool operator==(const NetworkConnection &) const = default;
};

/// `scutil --nc list` (macOS, scutil(8)). From published samples; no recording of one machine is at hand.
///
///     Available network connection services in the current set (*=enabled):
///     * (Connected)      9B33EDB3-7576-4A9C-AB78-BC8C08E05BE4 VPN (com.wireguard.macos) "home-wg"      [VPN:com.wireguard.macos]
///
/// Lines of another form are skipped. Malformed: no heading.
Result<std::vector<NetworkConnection>> parseScutilNc(QByteArrayView text);

} // namespace prose
