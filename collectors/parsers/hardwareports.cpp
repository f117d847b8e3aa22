// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/hardwareports.h"

#include "collectors/parsers/ipaddress.h"
#include "collectors/parsers/keyvalue.h"

using namespace Qt::StringLiterals;

namespace prose {

static std::optional<QString> valueOf(const QString &line, QLatin1StringView key)
{
    return line.startsWith(key) ? std::optional(line.sliced(key.size()).trimmed()) : std::nullopt;
}

Result<std::vector<HardwarePort>> parseHardwarePorts(QByteArrayView text)
{
    std::vector<HardwarePort> ports;
    HardwarePort current;
    bool isListing = false;
    const auto finish = [&] {
        if (!current.device.isEmpty())
            ports.push_back(current);
        current = {};
    };
    for (const QString &line : textLines(text)) {
        if (const auto name = valueOf(line, "Hardware Port: "_L1)) {
            isListing = true;
            finish();
            current.name = *name;
        } else if (const auto device = valueOf(line, "Device: "_L1); device && !current.name.isEmpty()) {
            current.device = *device;
        } else if (const auto mac = valueOf(line, "Ethernet Address: "_L1)) {
            current.macAddress = validMac(*mac);
        } else if (line.startsWith("VLAN Configurations"_L1)) {
            isListing = true;
            finish();
        }
    }
    finish();
    if (!isListing)
        return malformed(u"no hardware ports in the output"_s);
    return ports;
}

} // namespace prose
