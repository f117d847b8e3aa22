// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/inputdevices.h"

#include "collectors/parsers/keyvalue.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace prose {

Result<std::vector<InputDevice>> parseInputDevices(QByteArrayView text)
{
    static const QRegularExpression identity(u"^I: Bus=([0-9a-f]{4}) Vendor=([0-9a-f]{4}) Product=([0-9a-f]{4})"_s);
    std::vector<InputDevice> devices;
    for (const QString &line : textLines(text)) {
        if (const auto match = identity.match(line); match.hasMatch()) {
            InputDevice device;
            device.bus = match.captured(1).toUShort(nullptr, 16);
            device.vendor = match.captured(2).toUShort(nullptr, 16);
            device.product = match.captured(3).toUShort(nullptr, 16);
            devices.push_back(std::move(device));
            continue;
        }
        if (devices.empty())
            continue;
        InputDevice &device = devices.back();
        if (line.startsWith("N: Name=\""_L1) && line.endsWith(u'"') && line.size() >= 10)
            device.name = line.sliced(9).chopped(1).trimmed();
        else if (line.startsWith("H: Handlers="_L1))
            device.handlers = line.sliced(12).split(u' ', Qt::SkipEmptyParts);
        else if (line.startsWith("B: PROP="_L1))
            device.properties = line.sliced(8).section(u' ', -1).toULongLong(nullptr, 16);
        else if (line.startsWith("B: EV="_L1))
            device.eventTypes = line.sliced(6).toULongLong(nullptr, 16);
        else if (line.startsWith("B: ABS="_L1))
            device.hasAbsoluteAxes = true;
    }
    if (devices.empty() && !text.trimmed().isEmpty())
        return malformed(u"no input devices in it"_s);
    return devices;
}

} // namespace prose
