// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/systemdproperties.h"

#include "collectors/parsers/keyvalue.h"

using namespace Qt::StringLiterals;

namespace prose {

Result<SystemdAnswer> parseSystemdAnswer(QByteArrayView text)
{
    SystemdAnswer answer;
    SystemdProperties block;
    const auto finish = [&] {
        if (answer.realtimeMicroseconds == 0) {
            answer.realtimeMicroseconds = block.value(u"RealtimeUSec"_s).toLongLong();
            answer.monotonicMicroseconds = block.value(u"MonotonicUSec"_s).toLongLong();
        }
        if (!block.value(u"Id"_s).isEmpty())
            answer.units.push_back(block);
        block.clear();
    };
    for (const QString &line : textLines(text)) {
        const qsizetype equals = line.indexOf(u'=');
        if (line.isEmpty())
            finish();
        else if (equals > 0)
            block.insert(line.first(equals), line.sliced(equals + 1));
    }
    finish();
    if (answer.realtimeMicroseconds <= 0)
        return malformed(u"no clock"_s);
    return answer;
}

} // namespace prose
