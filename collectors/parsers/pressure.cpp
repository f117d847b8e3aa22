// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/pressure.h"

#include "collectors/parsers/keyvalue.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace prose {

Result<Pressure> parsePressure(QByteArrayView text)
{
    static const QRegularExpression line(u"^(some|full) avg10=([\\d.]+) avg60=([\\d.]+) avg300=([\\d.]+) total=(\\d+)$"_s);
    Pressure pressure;
    for (const QString &candidate : textLines(text)) {
        const QRegularExpressionMatch match = line.match(candidate);
        if (!match.hasMatch())
            continue;
        const Pressure::Share share{match.captured(2).toDouble(), match.captured(3).toDouble(), match.captured(4).toDouble(),
                                    match.captured(5).toLongLong()};
        (match.captured(1) == "some"_L1 ? pressure.some : pressure.full) = share;
    }
    if (!pressure.some)
        return malformed(u"no line \"some\""_s);
    return pressure;
}

} // namespace prose
