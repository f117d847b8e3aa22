// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/loadavg.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace prose {

QString LoadAverage::text() const
{
    return u"%1 %2 %3"_s.arg(over1Minute, 0, 'f', 2).arg(over5Minutes, 0, 'f', 2).arg(over15Minutes, 0, 'f', 2);
}

Result<LoadAverage> parseLoadAverage(QByteArrayView text)
{
    QByteArray words = text.toByteArray().simplified();
    if (words.startsWith("{ "))
        words.slice(2);
    LoadAverage load;
    double *const values[] = {&load.over1Minute, &load.over5Minutes, &load.over15Minutes};
    const QList<QByteArray> parts = words.split(' ');
    for (qsizetype i = 0; i < 3; ++i) {
        bool isNumber = false;
        *values[i] = parts.value(i).toDouble(&isNumber);
        if (!isNumber || !(*values[i] >= 0 && *values[i] < 1e9))
            return malformed(u"not three load averages"_s);
    }
    return load;
}

} // namespace prose
