// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>

#include <optional>

namespace prose {

/// The network a Wi-Fi interface belongs to, as one of four tools tells it.
struct WifiName
{
    std::optional<QString> ssid; ///< exactly as the network calls itself: colons and spaces included
    bool isHidden = false; ///< there is a name, but the tool was not allowed to print it

    bool operator==(const WifiName &) const = default;
};

/// `ipconfig getsummary en0` (macOS 11 and later, ipconfig(8)). Only keys of the outermost dictionary count, with an indent of
/// exactly two: the text embeds a DHCP packet, written by the network, whose lines are not indented.
/// From macOS 14 on the name may read "<redacted>". From published samples; no recording of one machine is at hand.
///
///     <dictionary> {
///       BSSID : <redacted>
///       InterfaceType : WiFi
///       SSID : Home
///
/// Malformed: no dictionary.
Result<WifiName> parseIpconfigSummary(QByteArrayView text);

/// `airport -I` (macOS up to 14.3). Without a network there is no such line.
///
///               BSSID: 3c:37:86:15:ad:f9
///                SSID: SnazzleDazzle
///
/// Malformed: none of its lines, such as the notice of deprecation that newer versions print.
Result<WifiName> parseAirport(QByteArrayView text);

/// `iw dev wlan0 link` (Linux). The tool writes every byte outside printable ASCII, the backslash, and a space at either end
/// as \\xNN. From the tool's source and published samples; no recording is at hand.
///
///     Connected to 3c:37:86:15:ad:f9 (on wlan0)
///             SSID: caf\\xc3\\xa9
///
/// "Not connected." has no name. Malformed: neither.
Result<WifiName> parseIwLink(QByteArrayView text);

/// `nmcli -t -f ACTIVE,SSID dev wifi list --rescan no` (Linux, nmcli(1)): colons and backslashes of a value are escaped with a
/// backslash. From the manual; no recording is at hand.
///
///     yes:Cafe\\: upstairs
///     no:Neighbour
///
/// An empty list has no name. Malformed: a line that begins with neither "yes:" nor "no:".
Result<WifiName> parseNmcliWifi(QByteArrayView text);

} // namespace prose
