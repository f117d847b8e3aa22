// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/processlimits.h"

#include "collectors/parsers/keyvalue.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace prose {

static std::optional<qint64> number(const QString &word)
{
    bool isNumber = false;
    const qint64 value = word.toLongLong(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

Result<QHash<QString, ProcessLimit>> parseProcessLimits(QByteArrayView text)
{
    static const QRegularExpression form(u"^(Max [a-z ]*[a-z])\\s+(unlimited|\\d+)\\s+(unlimited|\\d+)(\\s|$)"_s);
    QHash<QString, ProcessLimit> limits;
    for (const QString &line : textLines(text)) {
        if (const QRegularExpressionMatch match = form.match(line); match.hasMatch())
            limits.insert(match.captured(1), {number(match.captured(2)), number(match.captured(3))});
    }
    if (limits.isEmpty())
        return malformed(u"no limits"_s);
    return limits;
}

} // namespace prose
