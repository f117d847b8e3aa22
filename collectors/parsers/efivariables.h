// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QStringList>

namespace prose {

/// A file of /sys/firmware/efi/efivars (the kernel's Documentation/filesystems/efivarfs.rst): four bytes of attributes, then
/// the variable's data as the UEFI specification describes it, numbers little-endian. Written from the specification; bytes
/// of a real machine were not seen here. All of these are malformed where the data is shorter than it has to be.

/// A variable of one byte that is 0 or 1: SecureBoot, SetupMode. 06 00 00 00 01
Result<bool> parseEfiSwitch(QByteArrayView file);
/// A 16-bit number: Timeout (seconds). 07 00 00 00 05 00
Result<quint16> parseEfiNumber(QByteArrayView file);
/// The number of a boot entry as it stands in the entry's name, "0003": BootCurrent, BootNext.
Result<QString> parseEfiBootNumber(QByteArrayView file);
/// BootOrder: {"0004", "0001"}.
Result<QStringList> parseEfiBootOrder(QByteArrayView file);
/// UTF-16 up to a NUL: LoaderInfo ("systemd-boot 252.6-1").
Result<QString> parseEfiText(QByteArrayView file);

/// Boot#### (EFI_LOAD_OPTION): 4 bytes of attributes, 2 of the device path's length, a UTF-16 title that ends in NUL, the path.
struct EfiBootEntry
{
    QString title; ///< "debian"
    bool isActive = false; ///< the firmware may start it by itself
    bool isHidden = false;
    std::optional<QString> file; ///< "\EFI\debian\shimx64.efi", where the device path names one
};
Result<EfiBootEntry> parseEfiBootEntry(QByteArrayView file);

} // namespace prose
