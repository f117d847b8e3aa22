// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <vector>

namespace prose {

/// One keyboard, mouse, button …, as the kernel's input layer has it. What is unique to the single device ("Uniq", often an
/// address) is not taken.
struct InputDevice
{
    quint16 bus = 0, vendor = 0, product = 0; ///< bus: 3 USB, 5 Bluetooth, 0x11 PS/2, 0x18 I²C, 0x19 firmware, 6 virtual …
    QString name;
    QStringList handlers; ///< "kbd", "mouse0", "event3" …
    quint64 properties = 0; ///< INPUT_PROP_… bits
    quint64 eventTypes = 0; ///< EV_… bits
    bool hasAbsoluteAxes = false;
};

/// /proc/bus/input/devices, a block of lines for each device (drivers/input/input.c; bits in include/uapi/linux/input-event-codes.h):
///
///     I: Bus=0003 Vendor=0471 Product=20cc Version=0100
///     N: Name="PHILIPS MCE USB IR Receiver- Spinel plus"
///     H: Handlers=sysrq kbd leds event3
///     B: PROP=0
///     B: EV=120013
///
/// Malformed when there is text, but no device in it.
Result<std::vector<InputDevice>> parseInputDevices(QByteArrayView text);

} // namespace prose
