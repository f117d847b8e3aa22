// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/plist.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>

#include <plist/plist.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

constexpr int deepestLevel = 200;

struct FreePlist
{
    void operator()(void *plist) const { plist_free(plist); }
};
using Plist = std::unique_ptr<void, FreePlist>;

QString stringOf(plist_t node)
{
    uint64_t length = 0;
    const char *text = plist_get_string_ptr(node, &length);
    return text ? QString::fromUtf8(text, qsizetype(length)) : QString();
}

std::optional<QVariant> variantOf(plist_t node, int level);

std::optional<QVariant> listOf(plist_t node, int level)
{
    QVariantList list;
    plist_array_iter iterator = nullptr;
    plist_array_new_iter(node, &iterator);
    const std::unique_ptr<void, decltype(&std::free)> freeIterator(iterator, &std::free);
    for (uint32_t left = plist_array_get_size(node); left > 0; --left) {
        plist_t item = nullptr;
        plist_array_next_item(node, iterator, &item);
        const std::optional<QVariant> value = variantOf(item, level + 1);
        if (!value)
            return std::nullopt;
        list += *value;
    }
    return list;
}

std::optional<QVariant> mapOf(plist_t node, int level)
{
    QVariantMap map;
    plist_dict_iter iterator = nullptr;
    plist_dict_new_iter(node, &iterator);
    const std::unique_ptr<void, decltype(&std::free)> freeIterator(iterator, &std::free);
    for (uint32_t left = plist_dict_get_size(node); left > 0; --left) {
        char *key = nullptr;
        plist_t item = nullptr;
        plist_dict_next_item(node, iterator, &key, &item);
        const std::unique_ptr<char, decltype(&std::free)> freeKey(key, &std::free);
        const std::optional<QVariant> value = variantOf(item, level + 1);
        if (!key || !value)
            return std::nullopt;
        map.insert(QString::fromUtf8(key), *value);
    }
    return map;
}

/// Nothing when the tree is deeper than we are willing to follow, or broken.
std::optional<QVariant> variantOf(plist_t node, int level)
{
    if (!node || level > deepestLevel)
        return std::nullopt;
    switch (plist_get_node_type(node)) {
    case PLIST_DICT: return mapOf(node, level);
    case PLIST_ARRAY: return listOf(node, level);
    case PLIST_STRING: return stringOf(node);
    case PLIST_BOOLEAN: {
        uint8_t isTrue = 0;
        plist_get_bool_val(node, &isTrue);
        return isTrue != 0;
    }
    case PLIST_INT: {
        if (plist_int_val_is_negative(node)) {
            int64_t number = 0;
            plist_get_int_val(node, &number);
            return QVariant(qint64(number));
        }
        uint64_t number = 0;
        plist_get_uint_val(node, &number);
        return number <= uint64_t(std::numeric_limits<qint64>::max()) ? QVariant(qint64(number)) : QVariant(quint64(number));
    }
    case PLIST_REAL: {
        double number = 0;
        plist_get_real_val(node, &number);
        return number;
    }
    case PLIST_DATA: {
        uint64_t length = 0;
        const char *bytes = plist_get_data_ptr(node, &length);
        return QByteArray(bytes, qsizetype(length));
    }
    case PLIST_DATE: {
        // libplist counts from Apple's epoch, 2001-01-01.
        int32_t seconds = 0, microseconds = 0;
        plist_get_date_val(node, &seconds, &microseconds);
        const QDateTime epoch(QDate(2001, 1, 1), QTime(0, 0), QTimeZone::UTC);
        return epoch.addSecs(seconds).addMSecs(microseconds / 1000);
    }
    case PLIST_UID: {
        uint64_t uid = 0;
        plist_get_uid_val(node, &uid);
        return QVariant(quint64(uid));
    }
    case PLIST_NULL: return QVariant::fromValue(nullptr);
    default: return std::nullopt;
    }
}

/// Whether a tag's ">" belongs to it, however one reads the quotation marks before.
bool endsOutsideQuotes(QByteArrayView tag)
{
    char quote = '\0';
    for (const char c : tag) {
        if (quote != '\0')
            quote = c == quote ? '\0' : quote;
        else if (c == '"' || c == '\'')
            quote = c;
    }
    return quote == '\0';
}

/// libplist builds and frees trees recursively and copies what is referred to twice: hostile nesting must be refused before. So must
/// be what could hide it, and no writer of property lists puts between lists: declarations, and ends of tags in quotes.
bool isNestedTooDeep(QByteArrayView xml)
{
    int level = 0;
    for (qsizetype at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
        const QByteArrayView rest = xml.sliced(at + 1);
        const bool isComment = rest.startsWith("!--"), isData = rest.startsWith("![CDATA[");
        const QByteArrayView end = isComment ? "-->" : isData ? "]]>" : ">";
        const qsizetype size = rest.indexOf(end, isComment ? 3 : 0);
        if (size < 0)
            return false; // libplist will say that it is cut off
        at += 1 + size + end.size();
        const QByteArrayView tag = rest.first(size);
        if (isComment || isData)
            continue;
        if (level > 0 && (tag.startsWith('?') || tag.startsWith('!') || tag.contains('<') || !endsOutsideQuotes(tag)))
            return true;
        const bool isEnd = tag.startsWith('/');
        const QByteArrayView name = tag.sliced(isEnd ? 1 : 0).trimmed();
        const auto isList = [name](QByteArrayView word) {
            return name.startsWith(word) && (name.size() == word.size() || QByteArrayView(" \t\r\n").contains(name[word.size()]));
        };
        if (isList("dict") || isList("array"))
            level = isEnd ? std::max(level - 1, 0) : level + (tag.endsWith('/') ? 0 : 1);
        if (level > deepestLevel)
            return true;
    }
    return false;
}

/// libplist ends the program over a key that holds a NUL.
bool hasNul(QByteArrayView xml)
{
    static const QRegularExpression entity(u"&#x?0+;"_s);
    return xml.contains('\0') || (xml.contains("&#") && entity.match(QString::fromLatin1(xml)).hasMatch());
}

/// What must be refused of the binary form for the same reasons: an object table in which lists refer to objects by number.
/// Follows the references as libplist will. Anything out of bounds is left to libplist, which checks it.
class BinaryTable
{
public:
    explicit BinaryTable(QByteArrayView plist) : m_plist(plist)
    {
        constexpr qsizetype headerSize = 8, trailerSize = 32;
        if (plist.size() < headerSize + trailerSize)
            return;
        const qsizetype trailer = plist.size() - trailerSize;
        m_offsetSize = number(trailer + 6, 1);
        m_referenceSize = number(trailer + 7, 1);
        m_table = number(trailer + 24, 8);
        m_top = number(trailer + 16, 8);
    }
    bool isHarmless() { return follow(m_top, 0); }

private:
    quint64 number(quint64 at, quint64 size) const
    {
        quint64 value = 0;
        for (quint64 i = 0; i < size && at + i < quint64(m_plist.size()); ++i)
            value = value << 8 | uchar(m_plist[qsizetype(at + i)]);
        return value;
    }

    struct Object
    {
        quint64 type, count, at; ///< where what it holds begins
    };
    Object objectAt(quint64 object) const
    {
        quint64 at = number(m_table + object * m_offsetSize, m_offsetSize);
        const quint64 marker = number(at++, 1);
        quint64 count = marker & 0xf;
        if (count == 0xf) {
            const quint64 size = quint64(1) << (number(at++, 1) & 0x7);
            count = number(at, size);
            at += size;
        }
        return {marker >> 4, count, at};
    }

    bool isPlainKey(quint64 object)
    {
        const auto [type, count, at] = objectAt(object);
        const quint64 width = type == 0x5 ? 1 : 2;
        if (type != 0x5 && type != 0x6)
            return true;
        for (quint64 i = 0; i < count && at + i * width < quint64(m_plist.size()); ++i) {
            if (number(at + i * width, width) == 0 || ++m_visits > 20'000'000)
                return false;
        }
        return true;
    }

    bool follow(quint64 object, int level)
    {
        if (level > deepestLevel || ++m_visits > 20'000'000)
            return false;
        auto [type, count, at] = objectAt(object);
        const bool isDict = type == 0xd;
        if (!isDict && type != 0xa && type != 0xc)
            return true;
        if (isDict) { // the values' references follow all those of the keys
            for (quint64 i = 0; i < count && at < quint64(m_plist.size()); ++i, at += qMax(m_referenceSize, quint64(1))) {
                if (!isPlainKey(number(at, m_referenceSize)))
                    return false;
            }
        }
        for (quint64 i = 0; i < count && at < quint64(m_plist.size()); ++i, at += qMax(m_referenceSize, quint64(1))) {
            if (!follow(number(at, m_referenceSize), level + 1))
                return false;
        }
        return true;
    }

    QByteArrayView m_plist;
    quint64 m_offsetSize = 0, m_referenceSize = 0, m_table = 0, m_top = 0;
    int m_visits = 0;
};

} // namespace

Result<QVariant> parsePlist(QByteArrayView plist)
{
    if (plist.size() > qsizetype(std::numeric_limits<uint32_t>::max()))
        return malformed(u"property list too large"_s);
    const QByteArrayView text = plist.trimmed();
    if (text.isEmpty())
        return malformed(u"empty property list"_s);

    plist_t parsed = nullptr;
    if (plist.startsWith("bplist")) {
        if (!BinaryTable(plist).isHarmless())
            return malformed(u"property list nested too deep, or with a NUL in a key"_s);
        plist_from_bin(plist.data(), uint32_t(plist.size()), &parsed);
    } else {
        if (!text.startsWith('<') || text.indexOf("<plist") < 0)
            return malformed(u"not a property list"_s);
        if (isNestedTooDeep(text))
            return malformed(u"property list nested too deep"_s);
        if (hasNul(text))
            return malformed(u"property list with a NUL"_s);
        const qsizetype end = text.lastIndexOf("</plist>");
        if (end < 0)
            return malformed(u"property list ends too early"_s);
        plist_from_xml(text.data(), uint32_t(end + 8), &parsed);
    }
    const Plist owner(parsed);
    if (!owner)
        return malformed(u"broken property list"_s);
    std::optional<QVariant> tree = variantOf(owner.get(), 0);
    if (!tree)
        return malformed(u"property list nested too deep"_s);
    return *std::move(tree);
}

QJsonValue plistToJson(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QVariantMap: {
        QJsonObject object;
        const QVariantMap map = value.toMap();
        for (auto it = map.begin(); it != map.end(); ++it)
            object.insert(it.key(), plistToJson(it.value()));
        return object;
    }
    case QMetaType::QVariantList: {
        QJsonArray array;
        for (const auto items = value.toList(); const QVariant &item : items)
            array += plistToJson(item);
        return array;
    }
    case QMetaType::QByteArray: return QString::fromLatin1(value.toByteArray().toBase64());
    case QMetaType::QDateTime: return value.toDateTime().toString(Qt::ISODate);
    case QMetaType::ULongLong: {
        const quint64 number = value.toULongLong();
        return number <= quint64(std::numeric_limits<qint64>::max()) ? QJsonValue(qint64(number)) : QJsonValue(double(number));
    }
    default: return QJsonValue::fromVariant(value);
    }
}

} // namespace prose
