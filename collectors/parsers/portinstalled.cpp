// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/portinstalled.h"

#include "collectors/parsers/keyvalue.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace prose {

Result<QStringList> parsePortInstalled(QByteArrayView text)
{
    static const QRegularExpression form(u"^\\s*([\\w.+-]+ @\\S+(?: .*)?)$"_s);
    QStringList ports;
    bool isOther = false, isAnswer = false;
    for (const QString &line : textLines(text)) {
        if (const auto match = form.match(line); match.hasMatch())
            ports += match.captured(1).trimmed();
        else if (line.startsWith("No ports"_L1) || line.startsWith("None of the specified ports"_L1)
                 || line.startsWith("The following ports"_L1))
            isAnswer = true;
        else if (!line.trimmed().isEmpty())
            isOther = true;
    }
    if (ports.isEmpty() && isOther && !isAnswer)
        return malformed(u"no port"_s);
    return ports;
}

Result<QString> parsePortVersion(QByteArrayView text)
{
    const auto version = valueOf(keyValueTable(text, u':'), u"Version"_s);
    if (!version || !version->front().isDigit() || version->contains(u' '))
        return malformed(u"no version"_s);
    return *version;
}

} // namespace prose
