// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/sections/ioregistry.h"

namespace prose {

// What the Linux collector of the devices section is made of.

const QString inputDevicesPath = QStringLiteral("/proc/bus/input/devices");

std::optional<quint32> hexadecimal(const Files &files, const QString &path);
/// 5 → "0x0005"
QString hex(quint32 number, int digits);
std::optional<QString> hex(std::optional<quint32> number, int digits);
/// The last part of where a link points: the name of a driver.
std::optional<QString> nameBehind(const Files &links, const QString &link);
std::optional<QString> filled(const QString &text);

void setAudioCodecs(IoRegistry &facts, const Files &files);
void setInputDevices(Collected<IoRegistry> &out, const Files &files);
void setVirtualDevices(IoRegistry &facts, const Files &files, const Files &links);
void setThunderboltDevices(IoRegistry &facts, const Files &files);

} // namespace prose
