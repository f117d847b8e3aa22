// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/kextlist.h"

#include "collectors/parsers/keyvalue.h"

using namespace Qt::StringLiterals;

namespace prose {

/// What follows `count` columns, without the blanks in front.
static QStringView afterKextColumns(QStringView line, int count)
{
    QStringView rest = line.trimmed();
    for (; count > 0 && !rest.isEmpty(); --count) {
        qsizetype end = 0;
        while (end < rest.size() && !rest.at(end).isSpace())
            ++end;
        rest = rest.sliced(end).trimmed();
    }
    return rest;
}

static bool isKextIndex(QStringView text)
{
    bool isDecimal = false;
    return text.toULongLong(&isDecimal) > 0 && isDecimal;
}

Result<std::vector<LoadedKext>> parseKextList(QByteArrayView text)
{
    std::vector<LoadedKext> kexts;
    bool hasHeading = false;
    for (const QString &line : textLines(text)) {
        const QStringView row = QStringView(line).trimmed();
        hasHeading = hasHeading || row.startsWith("Index Refs Address"_L1);
        const QStringView index = row.left(row.indexOf(u' '));
        const QStringView name = afterKextColumns(row, 5);
        const qsizetype open = name.indexOf(u" ("_s);
        // UUID and links hold no parentheses; a version might.
        const qsizetype close = name.lastIndexOf(u')');
        if (!isKextIndex(index) || open <= 0 || close < open)
            continue;
        const QStringView identifier = name.first(open);
        if (identifier.contains(u' ') || !identifier.contains(u'.'))
            continue;
        kexts.push_back({identifier.toString(), name.sliced(open + 2, close - open - 2).trimmed().toString()});
    }
    if (!hasHeading && kexts.empty())
        return malformed(u"no list of kernel extensions"_s);
    return kexts;
}

} // namespace prose
