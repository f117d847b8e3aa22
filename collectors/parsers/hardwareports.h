// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace prose {

/// A network port of a Mac as its settings name it.
struct HardwarePort
{
    QString name; ///< "Wi-Fi", "USB 10/100/1000 LAN", "Ethernet Adapter (en4)"
    QString device;
    std::optional<QString> macAddress; ///< as burnt in; the interface may use another one

    bool isWifi() const { return name == QLatin1StringView("Wi-Fi") || name == QLatin1StringView("AirPort"); }
    bool operator==(const HardwarePort &) const = default;
};

/// `networksetup -listallhardwareports` (macOS, networksetup(8)): blocks, then a heading for VLANs.
///
///     Hardware Port: Wi-Fi
///     Device: en0
///     Ethernet Address: 60:00:50:57:00:44
///
///     VLAN Configurations
///     ===================
///
/// A port without a device is left out. Malformed: neither a port nor the VLAN heading.
Result<std::vector<HardwarePort>> parseHardwarePorts(QByteArrayView text);

} // namespace prose
