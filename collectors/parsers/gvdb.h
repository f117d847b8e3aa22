// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArray>
#include <QJsonValue>

#include <optional>

namespace prose {

/// A GVDB file: GLib's read-only hash table on disk, in which dconf keeps its settings ("/org/gnome/desktop/interface/gtk-theme")
/// and glib-compile-schemas their defaults (a table for each schema's id, in it the keys). It begins
///
///     47 56 61 72 69 61 6e 74  00 00 00 00  00 00 00 00  18 00 00 00 14 03 00 00        "GVariant", version, options, root
///
/// (gvdb-format.h of GLib); the root is a range of the file that holds a table: its header, a bloom filter, buckets, and items of
/// 24 bytes. Values are GVariants in the serialised form that GLib documents. A file of a machine of the other byte order is malformed.
/// Nothing in the file is trusted: every range is checked against its size.
class GvdbTable
{
public:
    /// A boolean, a number, a text, a list of texts or of pairs of texts; undefined when there is no such key, or its value is of another type.
    QJsonValue value(QByteArrayView key) const;
    /// The default of a key of a compiled schema, where it is a tuple that begins with the value. Undefined, too, when it
    /// depends on the desktop.
    QJsonValue schemaDefault(QByteArrayView key) const;
    /// Whether there is such a key, or such a folder of keys ("/org/gnome/shell/").
    bool contains(QByteArrayView key) const { return find(key).has_value(); }
    /// A table inside this one; empty when there is none.
    GvdbTable table(QByteArrayView key) const;

private:
    friend Result<GvdbTable> parseGvdb(QByteArrayView bytes);
    struct Item
    {
        quint32 hash = 0, parent = 0, keyStart = 0;
        quint16 keySize = 0;
        char type = 0;
        quint32 start = 0, end = 0; ///< of the value, in the file
    };
    bool setRange(quint32 start, quint32 end);
    Item itemAt(qsizetype index) const;
    bool hasName(qsizetype index, QByteArrayView key) const;
    std::optional<Item> find(QByteArrayView key) const;
    QByteArrayView bytesOf(const Item &item) const;

    QByteArray m_bytes;
    qsizetype m_itemsStart = 0, m_itemCount = 0;
};

Result<GvdbTable> parseGvdb(QByteArrayView bytes);

} // namespace prose
