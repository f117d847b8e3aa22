// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>

namespace prose {

/// Vendor in the upper, device in the lower 16 bits: 0x10de2204.
using HardwareId = quint32;
constexpr HardwareId hardwareId(quint16 vendor, quint16 device)
{
    return HardwareId(vendor) << 16 | device;
}

struct HardwareName
{
    QString vendor; ///< "NVIDIA Corporation"
    QString device; ///< "GA102 [GeForce RTX 3090]"; empty when only the vendor is listed
};

/// Names from pci.ids or usb.ids (the format is described at the top of the files): a vendor at the beginning of a line,
/// its devices below it after one tab, subsystems after two. Looks only for what is wanted; ids without a vendor's name are
/// not in the answer. Nothing here is malformed: a line that is not understood is passed over.
///
///     10de  NVIDIA Corporation
///     	2204  GA102 [GeForce RTX 3090]
QHash<HardwareId, HardwareName> hardwareNames(QByteArrayView ids, const QList<HardwareId> &wanted);

/// What kinds of PCI devices are called, from the lists of classes behind pci.ids' vendors. `wanted` are class codes of 24 bits
/// (0x030000), as are the keys of the answer; a kind that is not listed has its group's name.
///
///     C 03  Display controller
///     	00  VGA compatible controller
QHash<quint32, QString> pciClassNames(QByteArrayView ids, const QList<quint32> &wanted);

/// What people call it: the text in the device's square brackets, where there is one, after the vendor's short name:
/// "NVIDIA GeForce RTX 3090", "AMD Radeon RX 5700 XT". Without a device "NVIDIA device".
QString shortName(const HardwareName &name);

} // namespace prose
