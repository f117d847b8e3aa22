// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QStringList>
#include <QVariantMap>

#include <optional>
#include <vector>

namespace prose {

/// An object of the I/O registry. Its properties hold serial numbers, tokens and network names too: take what is needed by name.
struct RegistryEntry
{
    std::optional<quint64> id;
    QString name; ///< "XHC1", "wlan"
    QString objectClass; ///< "IOPCIDevice"
    QStringList childClasses; ///< of the objects directly below: drivers
    QVariantMap properties;

    /// A string, or bytes that hold one and end in NUL, without surrounding white space. Nothing when empty.
    std::optional<QString> text(const QString &key) const;
    /// A number, or up to eight bytes of one, the lowest first. Numbers below zero may come as unsigned 64-bit ones.
    std::optional<qint64> number(const QString &key) const;
    /// The lowest 32 bits of it: locationID is printed as 18446744071563116544 for 0x80100000.
    std::optional<quint32> bits(const QString &key) const;
    std::optional<bool> truth(const QString &key) const;
    QVariantMap map(const QString &key) const;
};

/// `ioreg -a …` (macOS, ioreg(8)): a property list, an array of the objects that were asked for, or one dictionary:
///
///     <dict> <key>IOObjectClass</key><string>IOUserSerial</string> <key>IORegistryEntryID</key><integer>4295056520</integer>
///            <key>IORegistryEntryName</key><string>AppleUSBSLCOM</string> <key>IORegistryEntryChildren</key><array>…</array> … </dict>
///
/// All objects, parents first, each once: those of a class that contain others of it are printed again inside them. Where no
/// object matches, ioreg prints nothing at all: that is an empty list. Malformed: no property list, or one of something else.
Result<std::vector<RegistryEntry>> parseIoreg(QByteArrayView xml);

} // namespace prose
