// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/efivariables.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace prose {

constexpr qsizetype attributeBytes = 4;

static Result<QByteArrayView> dataOf(QByteArrayView file, qsizetype least)
{
    if (file.size() < attributeBytes + least)
        return malformed(u"%1 bytes only"_s.arg(file.size()));
    return file.sliced(attributeBytes);
}

static quint16 wordAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.data() + at);
}

static QString bootNumber(quint16 number)
{
    return u"%1"_s.arg(uint(number), 4, 16, QChar(u'0')).toUpper();
}

/// UTF-16 from a position on; where its NUL was goes into `end`: behind it, or to the end of the bytes.
static QString textAt(QByteArrayView bytes, qsizetype at, qsizetype *end = nullptr)
{
    QString text;
    for (; at + 2 <= bytes.size(); at += 2) {
        const char16_t unit = wordAt(bytes, at);
        if (unit == 0) {
            at += 2;
            break;
        }
        text += QChar(unit);
    }
    if (end)
        *end = at;
    return text;
}

Result<bool> parseEfiSwitch(QByteArrayView file)
{
    const auto data = dataOf(file, 1);
    if (!data)
        return std::unexpected(data.error());
    if (data->size() != 1 || quint8(data->front()) > 1)
        return malformed(u"neither 0 nor 1"_s);
    return data->front() == 1;
}

Result<quint16> parseEfiNumber(QByteArrayView file)
{
    const auto data = dataOf(file, 2);
    if (!data)
        return std::unexpected(data.error());
    if (data->size() != 2)
        return malformed(u"not a 16-bit number"_s);
    return wordAt(*data, 0);
}

Result<QString> parseEfiBootNumber(QByteArrayView file)
{
    return parseEfiNumber(file).transform(bootNumber);
}

Result<QStringList> parseEfiBootOrder(QByteArrayView file)
{
    const auto data = dataOf(file, 0);
    if (!data)
        return std::unexpected(data.error());
    if (data->size() % 2 != 0)
        return malformed(u"not a list of 16-bit numbers"_s);
    QStringList order;
    for (qsizetype at = 0; at < data->size(); at += 2)
        order += bootNumber(wordAt(*data, at));
    return order;
}

Result<QString> parseEfiText(QByteArrayView file)
{
    const auto data = dataOf(file, 2);
    if (!data)
        return std::unexpected(data.error());
    return textAt(*data, 0).trimmed();
}

/// The text of the first "File Path" node (type 4, subtype 4) of a device path. Each node: type, subtype, its whole length.
static std::optional<QString> fileOf(QByteArrayView path)
{
    constexpr quint8 media = 0x04, filePath = 0x04, end = 0x7f;
    QString file;
    while (path.size() >= 4) {
        const quint16 length = wordAt(path, 2);
        if (length < 4 || length > path.size() || quint8(path[0]) == end)
            break;
        if (quint8(path[0]) == media && quint8(path[1]) == filePath)
            file += textAt(path.first(length), 4); // a path may come in pieces
        path = path.sliced(length);
    }
    return file.isEmpty() ? std::nullopt : std::optional(file);
}

Result<EfiBootEntry> parseEfiBootEntry(QByteArrayView file)
{
    constexpr quint16 active = 0x1, hidden = 0x8;
    const auto data = dataOf(file, 8);
    if (!data)
        return std::unexpected(data.error());
    qsizetype pathBegin = 0;
    EfiBootEntry entry;
    entry.title = textAt(*data, 6, &pathBegin).trimmed();
    entry.isActive = wordAt(*data, 0) & active;
    entry.isHidden = wordAt(*data, 0) & hidden;
    entry.file = fileOf(data->sliced(pathBegin).first(std::min<qsizetype>(wordAt(*data, 4), data->size() - pathBegin)));
    return entry;
}

} // namespace prose
