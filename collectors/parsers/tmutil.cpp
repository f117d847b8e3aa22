// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/tmutil.h"

#include "collectors/parsers/keyvalue.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace prose {

Result<bool> parseBackupRunning(QByteArrayView tmutilStatus)
{
    static const QRegularExpression running(u"\\bRunning = \"?([01])\"?;"_s);
    const QRegularExpressionMatch match = running.match(QString::fromUtf8(tmutilStatus));
    if (!match.hasMatch())
        return malformed(u"no Running"_s);
    return match.captured(1) == u'1';
}

Result<std::optional<QString>> parseBackupDestination(QByteArrayView destinationInfo)
{
    if (destinationInfo.indexOf("No destinations configured") >= 0)
        return std::optional<QString>();
    const std::optional<QString> name = valueOf(keyValueTable(destinationInfo, u':'), u"Name"_s);
    if (!name)
        return malformed(u"no destination's name"_s);
    return name;
}

std::optional<QString> latestBackup(QByteArrayView output)
{
    for (const QString &line : textLines(output)) {
        if (line.startsWith(u'/'))
            return line.trimmed();
    }
    return std::nullopt;
}

} // namespace prose
