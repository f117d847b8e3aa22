// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Contents of UEFI variables as efivarfs shows them, written from the UEFI specification.
namespace prose::efi {

inline QByteArray word(quint16 number)
{
    return QByteArray(1, char(number & 0xff)) + char(number >> 8);
}

inline QByteArray text(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text)
        bytes += word(c.unicode());
    return bytes + word(0);
}

/// Kept over a restart, seen by the boot loader and by the system.
inline QByteArray variable(const QByteArray &data)
{
    return QByteArray("\x07\x00\x00\x00", 4) + data;
}

/// The device path: a partition of a disk, the file where there is one, the end.
inline QByteArray bootEntry(quint16 attributes, const QString &title, const QString &file)
{
    QByteArray path = QByteArray("\x04\x01", 2) + word(42) + QByteArray(38, '\x11');
    if (!file.isEmpty())
        path += QByteArray("\x04\x04", 2) + word(quint16(4 + text(file).size())) + text(file);
    path += QByteArray("\x7f\xff", 2) + word(4);
    return variable(word(attributes) + word(0) + word(quint16(path.size())) + text(title) + path);
}

} // namespace prose::efi
