// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/pscomm.h"

#include "collectors/parsers/keyvalue.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace prose {

Result<std::vector<PsRow>> parsePsComm(QByteArrayView text)
{
    static const QRegularExpression row(u"^\\s*(\\d+)\\s+(\\d+(?:\\.\\d+)?)\\s+(\\d+(?:\\.\\d+)?)\\s+(\\S.*?)\\s*$"_s);
    std::vector<PsRow> rows;
    for (const QString &line : textLines(text)) {
        const QRegularExpressionMatch match = row.match(line);
        bool isPid = false;
        const qint64 pid = match.captured(1).toLongLong(&isPid);
        if (match.hasMatch() && isPid)
            rows.push_back({pid, match.captured(2).toDouble(), match.captured(3).toDouble(), match.captured(4)});
    }
    if (rows.empty())
        return malformed(u"no process in the list"_s);
    return rows;
}

} // namespace prose
