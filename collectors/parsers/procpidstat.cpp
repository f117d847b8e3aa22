// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/procpidstat.h"

#include <QByteArrayList>

using namespace Qt::StringLiterals;

namespace prose {

Result<ProcPidStat> parseProcPidStat(QByteArrayView text)
{
    const qsizetype open = text.indexOf('(');
    const qsizetype close = text.lastIndexOf(')');
    if (open < 0 || close < open)
        return malformed(u"no name in parentheses"_s);
    const QList<QByteArray> words = text.sliced(close + 1).toByteArray().simplified().split(' ');
    if (words.size() < 20 || words.at(0).size() != 1)
        return malformed(u"cut off behind the name"_s);

    bool isGood = true;
    const auto number = [&](QByteArrayView word) {
        bool isNumber = false;
        const qint64 value = word.toLongLong(&isNumber);
        isGood = isGood && isNumber;
        return value;
    };
    // words[0] is field 3 of the manual page
    ProcPidStat stat{
        .pid = number(text.first(open).trimmed()),
        .name = QString::fromUtf8(text.sliced(open + 1, close - open - 1)),
        .state = QChar::fromLatin1(words.at(0).front()),
        .userTicks = number(words.at(11)),
        .systemTicks = number(words.at(12)),
        .startTicks = number(words.at(19)),
    };
    if (!isGood || stat.userTicks < 0 || stat.systemTicks < 0 || stat.startTicks < 0)
        return malformed(u"a word where a number should be"_s);
    return stat;
}

} // namespace prose
