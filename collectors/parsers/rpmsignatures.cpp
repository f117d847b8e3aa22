// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/rpmsignatures.h"

#include "collectors/parsers/keyvalue.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace prose {

Result<std::vector<RpmSignature>> parseRpmSignatures(QByteArrayView text)
{
    std::vector<RpmSignature> signatures;
    for (const QString &line : textLines(text)) {
        if (line.isEmpty())
            continue;
        const QStringList columns = line.split(u'\t');
        if (columns.size() != 4 || columns[0].isEmpty())
            return malformed(u"a line without four columns"_s);
        if (columns[0] == "gpg-pubkey"_L1)
            continue;
        const auto keyMark = "Key ID "_L1;
        const qsizetype key = columns[2].indexOf(keyMark);
        signatures.push_back({columns[0], columns[1], columns[3] == "(none)"_L1 ? QString() : columns[3],
                              key < 0 ? QString() : columns[2].sliced(key + keyMark.size()).section(u' ', 0, 0)});
    }
    return signatures;
}

} // namespace prose
