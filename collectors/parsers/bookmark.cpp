// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/bookmark.h"

#include "collectors/parsers/plist.h"

#include <QtEndian>

#include <optional>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

constexpr QByteArrayView bookmarkMagic = "book";
constexpr qsizetype bookmarkHeaderSize = 16;
constexpr quint32 stringType = 0x0101, arrayType = 0x0601;
constexpr quint32 pathKey = 0x1004;
constexpr quint32 tableMark = 0xfffffffe;
constexpr int mostTables = 16, mostKeys = 1000, mostParts = 256;

std::optional<quint32> numberAt(QByteArrayView data, quint64 offset)
{
    if (offset + 4 > quint64(data.size()))
        return std::nullopt;
    return qFromLittleEndian<quint32>(data.data() + offset);
}

/// The data of the record at an offset, when it is of this type.
std::optional<QByteArrayView> recordAt(QByteArrayView data, quint32 offset, quint32 type)
{
    const auto length = numberAt(data, offset);
    const auto found = numberAt(data, quint64(offset) + 4);
    if (!length || found != type || quint64(offset) + 8 + *length > quint64(data.size()))
        return std::nullopt;
    return data.sliced(qsizetype(offset) + 8, *length);
}

/// Where the tables say that a key's record is.
std::optional<quint32> offsetOf(QByteArrayView data, quint32 key)
{
    std::optional<quint32> table = numberAt(data, 0);
    for (int tables = 0; table && *table != 0 && tables < mostTables; ++tables) {
        const auto count = numberAt(data, quint64(*table) + 16);
        if (!count || numberAt(data, quint64(*table) + 4) != tableMark)
            return std::nullopt;
        for (quint32 i = 0; i < std::min<quint32>(*count, mostKeys); ++i) {
            const quint64 entry = quint64(*table) + 20 + 12 * quint64(i);
            if (numberAt(data, entry) == key)
                return numberAt(data, entry + 4);
        }
        table = numberAt(data, quint64(*table) + 12);
    }
    return std::nullopt;
}

} // namespace

Result<QString> parseBookmark(QByteArrayView bookmark)
{
    const auto dataStart = numberAt(bookmark, 12);
    if (!bookmark.startsWith(bookmarkMagic) || !dataStart || *dataStart < bookmarkHeaderSize || *dataStart > quint64(bookmark.size()))
        return malformed(u"no bookmark"_s);
    const QByteArrayView data = bookmark.sliced(*dataStart);
    const auto path = offsetOf(data, pathKey);
    const auto parts = path ? recordAt(data, *path, arrayType) : std::nullopt;
    QString result;
    for (int i = 0; parts && i < std::min<int>(int(parts->size() / 4), mostParts); ++i) {
        const auto part = recordAt(data, *numberAt(*parts, 4 * quint64(i)), stringType);
        if (!part || part->isEmpty())
            return malformed(u"a bookmark without a path"_s);
        result += u'/' + QString::fromUtf8(*part);
    }
    if (result.isEmpty())
        return malformed(u"a bookmark without a path"_s);
    return result;
}

Result<QStringList> parseBackgroundItems(QByteArrayView archive)
{
    const auto parsed = parsePlist(archive);
    if (!parsed)
        return std::unexpected(parsed.error());
    const QVariantMap root = parsed->toMap();
    if (root.value(u"$archiver"_s).toString() != "NSKeyedArchiver"_L1 || !root.contains(u"$objects"_s))
        return malformed(u"no archive of objects"_s);
    QStringList paths;
    bool hasBookmarks = false;
    for (const auto allObjects = root.value(u"$objects"_s).toList(); const QVariant &object : allObjects) {
        const QVariant data = object.typeId() == QMetaType::QVariantMap ? object.toMap().value(u"NS.data"_s) : object;
        if (data.typeId() != QMetaType::QByteArray || !data.toByteArray().startsWith(bookmarkMagic))
            continue;
        hasBookmarks = true;
        if (const auto path = parseBookmark(data.toByteArray()); path && !paths.contains(*path))
            paths += *path;
    }
    if (hasBookmarks && paths.isEmpty())
        return malformed(u"bookmarks of another form"_s);
    return paths;
}

} // namespace prose
