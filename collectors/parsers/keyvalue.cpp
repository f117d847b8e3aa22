// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/keyvalue.h"

#include <cctype>

namespace prose {

std::vector<QString> textLines(QByteArrayView text)
{
    std::vector<QString> all;
    const QString decoded = QString::fromUtf8(text);
    for (const QStringView line : QStringView(decoded).tokenize(u'\n'))
        all.push_back((line.endsWith(u'\r') ? line.chopped(1) : line).toString());
    if (!all.empty() && all.back().isEmpty())
        all.pop_back();
    return all;
}

QByteArrayView takeLine(QByteArrayView &text)
{
    const qsizetype end = text.indexOf('\n');
    const QByteArrayView line = end < 0 ? text : text.first(end);
    text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    return line;
}

std::optional<QString> filled(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

QByteArray withoutHexEscapes(QByteArrayView escaped)
{
    const auto isDigit = [](char c) { return std::isxdigit(uchar(c)) != 0; };
    QByteArray bytes;
    bytes.reserve(escaped.size());
    for (qsizetype i = 0; i < escaped.size(); ++i) {
        if (escaped[i] == '\\' && i + 3 < escaped.size() && escaped[i + 1] == 'x' && isDigit(escaped[i + 2]) && isDigit(escaped[i + 3])) {
            bytes += char(escaped.sliced(i + 2, 2).toInt(nullptr, 16));
            i += 3;
        } else {
            bytes += escaped[i];
        }
    }
    return bytes;
}

std::vector<std::pair<QString, QString>> keyValueLines(QByteArrayView text, char16_t separator)
{
    std::vector<std::pair<QString, QString>> pairs;
    for (const QString &line : textLines(text)) {
        const qsizetype at = line.indexOf(QChar(separator));
        const QString key = line.left(at).trimmed();
        if (at >= 0 && !key.isEmpty())
            pairs.emplace_back(key, line.sliced(at + 1).trimmed());
    }
    return pairs;
}

QHash<QString, QString> keyValueTable(QByteArrayView text, char16_t separator)
{
    QHash<QString, QString> table;
    for (auto &[key, value] : keyValueLines(text, separator)) {
        if (!table.contains(key))
            table.insert(key, value);
    }
    return table;
}

std::optional<QString> valueOf(const QHash<QString, QString> &table, const QString &key)
{
    return filled(table.value(key));
}

} // namespace prose
