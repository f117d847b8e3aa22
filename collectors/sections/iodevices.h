// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/sections/ioregistry.h"

namespace prose {

// What the collectors of the devices section are made of. The hardware section finds graphics in the same way.

inline QString inputDevicesPath()
{
    return QStringLiteral("/proc/bus/input/devices");
}
inline QStringList pciIds()
{
    return {QStringLiteral("/usr/share/hwdata/pci.ids"), QStringLiteral("/usr/share/misc/pci.ids")};
}

/// The first of these lists of names that is there; empty where none is.
QCoro::Task<QByteArray> firstList(Inputs in, QStringList paths);

/// With or without "0x".
std::optional<quint32> hexadecimal(const Files &files, const QString &path);
/// 5 → "0x0005"
QString hex(quint32 number, int digits);
std::optional<QString> hex(std::optional<quint32> number, int digits);
/// The last part of where a link points: the name of a driver.
std::optional<QString> nameBehind(const Files &links, const QString &link);
/// The kinds of usb.org's list of base classes: "Hub" for 9; empty for 0 and for those not listed.
QString usbClassWord(quint32 code);

/// This name speaks for it; each counts once.
void addEvidence(EvidenceComponents &evidence, const QString &name);
void addEvidence(EvidenceControllers &evidence, const QString &name);

void setAudioCodecs(IoRegistry &facts, const Files &files);
void setInputDevices(Collected<IoRegistry> &out, const Files &files);
void setVirtualDevices(IoRegistry &facts, const Files &files, const Files &links);
void setThunderboltDevices(IoRegistry &facts, const Files &files);

} // namespace prose
