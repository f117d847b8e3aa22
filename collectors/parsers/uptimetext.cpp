// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/uptimetext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace prose {

Result<QString> parseUptimeText(QByteArrayView line)
{
    static const QRegularExpression form(u"\\b(up\\s.*?),?\\s+(?:\\d+ users?,?\\s+)?load average"_s);
    const QRegularExpressionMatch match = form.match(QString::fromUtf8(line).simplified());
    if (!match.hasMatch())
        return malformed(u"not an uptime line"_s);
    return match.captured(1);
}

QString uptimeText(qint64 seconds)
{
    const qint64 days = seconds / 86400, hours = seconds / 3600 % 24, minutes = seconds / 60 % 60;
    const QString clock = u"%1:%2"_s.arg(hours).arg(minutes, 2, 10, QLatin1Char('0'));
    if (days == 0)
        return u"up %1"_s.arg(clock);
    return u"up %1 %2, %3"_s.arg(days).arg(days == 1 ? u"day"_s : u"days"_s, clock);
}

} // namespace prose
