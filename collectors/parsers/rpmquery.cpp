// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/rpmquery.h"

#include "collectors/parsers/keyvalue.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace prose {

/// The lines in their columns, without those of keys.
static Result<std::vector<QStringList>> rpmRows(QByteArrayView text, qsizetype columnCount, const QString &otherwise)
{
    std::vector<QStringList> rows;
    for (const QString &line : textLines(text)) {
        if (line.isEmpty())
            continue;
        QStringList columns = line.split(u'\t');
        if (columns.size() != columnCount || columns[0].isEmpty())
            return malformed(otherwise);
        if (columns[0] != "gpg-pubkey"_L1)
            rows.push_back(std::move(columns));
    }
    return rows;
}

static QString unlessNone(const QString &column)
{
    return column == "(none)"_L1 ? QString() : column;
}

Result<std::vector<SystemPackage>> parseRpmQuery(QByteArrayView text)
{
    const auto rows = rpmRows(text, 3, u"a line without name, version and architecture"_s);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<SystemPackage> packages;
    for (const QStringList &columns : *rows) {
        QString version = columns[1];
        for (const auto none : {"0:"_L1, "(none):"_L1}) {
            if (version.startsWith(none))
                version.remove(0, none.size());
        }
        packages.push_back({columns[0], version, unlessNone(columns[2])});
    }
    return packages;
}

Result<std::vector<RpmSignature>> parseRpmSignatures(QByteArrayView text)
{
    const auto rows = rpmRows(text, 4, u"a line without four columns"_s);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<RpmSignature> signatures;
    for (const QStringList &columns : *rows) {
        const auto keyMark = "Key ID "_L1;
        const qsizetype key = columns[2].indexOf(keyMark);
        signatures.push_back({columns[0], columns[1], unlessNone(columns[3]),
                              key < 0 ? QString() : columns[2].sliced(key + keyMark.size()).section(u' ', 0, 0)});
    }
    return signatures;
}

} // namespace prose
