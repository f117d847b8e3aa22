// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/rpmquery.h"

#include "collectors/parsers/keyvalue.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace prose {

Result<std::vector<SystemPackage>> parseRpmQuery(QByteArrayView text)
{
    std::vector<SystemPackage> packages;
    for (const QString &line : textLines(text)) {
        if (line.isEmpty())
            continue;
        const QStringList columns = line.split(u'\t');
        if (columns.size() != 3 || columns[0].isEmpty())
            return malformed(u"a line without name, version and architecture"_s);
        if (columns[0] == "gpg-pubkey"_L1)
            continue;
        QString version = columns[1];
        for (const auto none : {"0:"_L1, "(none):"_L1}) {
            if (version.startsWith(none))
                version.remove(0, none.size());
        }
        packages.push_back({columns[0], version, columns[2] == "(none)"_L1 ? QString() : columns[2]});
    }
    return packages;
}

} // namespace prose
