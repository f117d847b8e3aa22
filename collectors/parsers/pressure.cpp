// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/pressure.h"

#include "collectors/parsers/keyvalue.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace prose {

Result<Pressure> parsePressure(QByteArrayView text)
{
    static const QRegularExpression line(u"^(some|full) avg10=([\\d.]+) avg60=[\\d.]+ avg300=[\\d.]+ total=\\d+$"_s);
    std::optional<double> some, full;
    for (const QString &candidate : textLines(text)) {
        const QRegularExpressionMatch match = line.match(candidate);
        if (!match.hasMatch())
            continue;
        (match.captured(1) == "some"_L1 ? some : full) = match.captured(2).toDouble();
    }
    if (!some)
        return malformed(u"no line \"some\""_s);
    return Pressure{*some, full};
}

} // namespace prose
