// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/gvdb.h"

#include <QJsonArray>
#include <QtEndian>

#include <bit>
#include <vector>

using namespace Qt::StringLiterals;

namespace prose {

constexpr qsizetype gvdbHeaderSize = 24, gvdbTableHeaderSize = 8, gvdbItemSize = 24;
constexpr quint32 noParent = 0xffffffff;
constexpr int longestChain = 64; // of names that continue one another; a hostile file may tie them in a circle

namespace {

template<class T>
T littleEndian(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.data() + at);
}

quint32 gvdbHashOf(QByteArrayView key)
{
    quint32 hash = 5381;
    for (const char c : key)
        hash = hash * 33 + quint32(qint32(static_cast<signed char>(c)));
    return hash;
}

/// A text ends with its NUL; what follows it is not part of it.
QJsonValue textOf(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf('\0');
    return end < 0 ? QJsonValue(QJsonValue::Undefined) : QJsonValue(QString::fromUtf8(bytes.first(end)));
}

/// The elements of an array whose elements differ in size: their ends stand behind them, in as many bytes as the size of the
/// whole needs.
std::optional<std::vector<QByteArrayView>> elementsOf(QByteArrayView bytes)
{
    std::vector<QByteArrayView> elements;
    const qsizetype size = bytes.size();
    if (size == 0)
        return elements;
    const qsizetype width = size <= 0xff ? 1 : size <= 0xffff ? 2 : 4;
    const auto offset = [&](qsizetype at) -> qsizetype {
        return width == 1 ? quint8(bytes[at]) : width == 2 ? littleEndian<quint16>(bytes, at) : qsizetype(littleEndian<quint32>(bytes, at));
    };
    if (size < width)
        return std::nullopt;
    const qsizetype offsetsStart = offset(size - width);
    if (offsetsStart > size - width || (size - offsetsStart) % width != 0)
        return std::nullopt;
    qsizetype start = 0;
    for (qsizetype at = offsetsStart; at < size; at += width) {
        const qsizetype end = offset(at);
        if (end <= start || end > offsetsStart)
            return std::nullopt;
        elements.push_back(bytes.sliced(start, end - start));
        start = end;
    }
    return elements;
}

/// Type "as", and "a(ss)" as a list of pairs.
QJsonValue textsOf(QByteArrayView bytes, bool arePairs)
{
    const auto elements = elementsOf(bytes);
    if (!elements)
        return QJsonValue(QJsonValue::Undefined);
    QJsonArray texts;
    for (const QByteArrayView element : *elements) {
        const QJsonValue first = textOf(element);
        const qsizetype nul = element.indexOf('\0');
        const QJsonValue second = arePairs && nul >= 0 ? textOf(element.sliced(nul + 1)) : QJsonValue();
        if (first.isUndefined() || second.isUndefined())
            return QJsonValue(QJsonValue::Undefined);
        texts.append(arePairs ? QJsonValue(QJsonArray{first, second}) : first);
    }
    return texts;
}

/// The value of a type that begins at the beginning of `bytes`, which may hold more.
QJsonValue firstValue(char type, QByteArrayView bytes)
{
    const auto has = [&](qsizetype size) { return bytes.size() >= size; };
    switch (type) {
    case 'b': return has(1) && quint8(bytes[0]) <= 1 ? QJsonValue(bytes[0] == 1) : QJsonValue(QJsonValue::Undefined);
    case 'i': return has(4) ? QJsonValue(littleEndian<qint32>(bytes, 0)) : QJsonValue(QJsonValue::Undefined);
    case 'u': return has(4) ? QJsonValue(qint64(littleEndian<quint32>(bytes, 0))) : QJsonValue(QJsonValue::Undefined);
    case 'd': return has(8) ? QJsonValue(std::bit_cast<double>(littleEndian<quint64>(bytes, 0))) : QJsonValue(QJsonValue::Undefined);
    case 's': return textOf(bytes);
    default: return QJsonValue(QJsonValue::Undefined);
    }
}

/// A variant is its value, a NUL, and its type.
std::pair<QByteArrayView, QByteArrayView> valueAndType(QByteArrayView variant)
{
    const qsizetype nul = variant.lastIndexOf('\0');
    return nul < 0 ? std::pair<QByteArrayView, QByteArrayView>() : std::pair(variant.first(nul), variant.sliced(nul + 1));
}

} // namespace

bool GvdbTable::setRange(quint32 start, quint32 end)
{
    m_itemsStart = m_itemCount = 0;
    if (start % 4 != 0 || start > end || end > m_bytes.size() || end - start < gvdbTableHeaderSize)
        return false;
    const quint64 bloomWords = littleEndian<quint32>(m_bytes, start) & 0x07ffffff; // the upper bits are the filter's shift
    const quint64 buckets = littleEndian<quint32>(m_bytes, start + 4);
    const quint64 itemsStart = start + gvdbTableHeaderSize + 4 * (bloomWords + buckets);
    if (itemsStart > end || (end - itemsStart) % gvdbItemSize != 0)
        return false;
    m_itemsStart = qsizetype(itemsStart);
    m_itemCount = qsizetype((end - itemsStart) / gvdbItemSize);
    return true;
}

GvdbTable::Item GvdbTable::itemAt(qsizetype index) const
{
    const qsizetype at = m_itemsStart + index * gvdbItemSize;
    return {
        .hash = littleEndian<quint32>(m_bytes, at),
        .parent = littleEndian<quint32>(m_bytes, at + 4),
        .keyStart = littleEndian<quint32>(m_bytes, at + 8),
        .keySize = littleEndian<quint16>(m_bytes, at + 12),
        .type = m_bytes[at + 14],
        .start = littleEndian<quint32>(m_bytes, at + 16),
        .end = littleEndian<quint32>(m_bytes, at + 20),
    };
}

/// An item holds the end of its name; the beginning is its parent's name.
bool GvdbTable::hasName(qsizetype index, QByteArrayView key) const
{
    for (int depth = 0; depth < longestChain; ++depth) {
        const Item item = itemAt(index);
        if (quint64(item.keyStart) + item.keySize > quint64(m_bytes.size()))
            return false;
        if (!key.endsWith(QByteArrayView(m_bytes).sliced(item.keyStart, item.keySize)))
            return false;
        key.chop(item.keySize);
        if (item.parent == noParent)
            return key.isEmpty();
        if (item.parent >= quint64(m_itemCount))
            return false;
        index = item.parent;
    }
    return false;
}

std::optional<GvdbTable::Item> GvdbTable::find(QByteArrayView key) const
{
    // A walk over all items needs no trust in buckets, and is short: the names are compared only where the hash is the same.
    const quint32 hash = gvdbHashOf(key);
    for (qsizetype i = 0; i < m_itemCount; ++i) {
        if (littleEndian<quint32>(m_bytes, m_itemsStart + i * gvdbItemSize) == hash && hasName(i, key))
            return itemAt(i);
    }
    return std::nullopt;
}

QByteArrayView GvdbTable::bytesOf(const Item &item) const
{
    const bool isInside = item.start <= item.end && item.end <= m_bytes.size();
    return isInside ? QByteArrayView(m_bytes).sliced(item.start, item.end - item.start) : QByteArrayView();
}

QJsonValue GvdbTable::value(QByteArrayView key) const
{
    const auto item = find(key);
    if (!item || item->type != 'v')
        return QJsonValue(QJsonValue::Undefined);
    const auto [value, type] = valueAndType(bytesOf(*item));
    if (type == "as" || type == "a(ss)")
        return textsOf(value, type == "a(ss)");
    return type.size() == 1 ? firstValue(type.front(), value) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue GvdbTable::schemaDefault(QByteArrayView key) const
{
    const auto item = find(key);
    if (!item || item->type != 'v')
        return QJsonValue(QJsonValue::Undefined);
    // "(b)", "(dv)" …: behind the value come its range or choices, and, in a dictionary, other defaults for some desktops.
    const auto [value, type] = valueAndType(bytesOf(*item));
    if (type.size() < 3 || type.front() != '(' || type.contains("a{sv}"))
        return QJsonValue(QJsonValue::Undefined);
    return firstValue(type[1], value);
}

GvdbTable GvdbTable::table(QByteArrayView key) const
{
    GvdbTable inner;
    const auto item = find(key);
    if (!item || item->type != 'H')
        return inner;
    inner.m_bytes = m_bytes;
    inner.setRange(item->start, item->end);
    return inner;
}

Result<GvdbTable> parseGvdb(QByteArrayView bytes)
{
    if (bytes.size() < gvdbHeaderSize || !bytes.startsWith("GVariant"))
        return malformed(u"not a settings database"_s);
    if (littleEndian<quint32>(bytes, 8) != 0)
        return malformed(u"a settings database of a version not known"_s);
    GvdbTable root;
    root.m_bytes = bytes.toByteArray();
    if (!root.setRange(littleEndian<quint32>(bytes, 16), littleEndian<quint32>(bytes, 20)))
        return malformed(u"the table of settings is damaged"_s);
    return root;
}

} // namespace prose
