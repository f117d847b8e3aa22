// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/shellassignments.h"

#include "collectors/parsers/keyvalue.h"

using namespace Qt::StringLiterals;

namespace prose {

static QString assignedValue(QStringView value)
{
    if (value.isEmpty() || (value.front() != u'"' && value.front() != u'\'')) {
        const qsizetype comment = value.indexOf(" #"_L1);
        return (comment < 0 ? value : value.first(comment)).trimmed().toString();
    }
    const QChar quote = value.front();
    QString text;
    for (qsizetype i = 1; i < value.size() && value[i] != quote; ++i) {
        if (quote == u'"' && value[i] == u'\\' && i + 1 < value.size() && QStringView(u"\"$`\\").contains(value[i + 1]))
            ++i;
        text += value[i];
    }
    return text;
}

Result<QHash<QString, QString>> parseShellAssignments(QByteArrayView text)
{
    QHash<QString, QString> table;
    bool hasText = false;
    for (const QString &line : textLines(text)) {
        QStringView entry = QStringView(line).trimmed();
        if (entry.isEmpty() || entry.startsWith(u'#'))
            continue;
        hasText = true;
        if (entry.startsWith("export "_L1))
            entry = entry.sliced(7).trimmed();
        const qsizetype equals = entry.indexOf(u'=');
        if (equals > 0 && !entry.first(equals).contains(u' '))
            table.insert(entry.first(equals).toString(), assignedValue(entry.sliced(equals + 1)));
    }
    if (table.isEmpty() && hasText)
        return malformed(u"no assignments"_s);
    return table;
}

} // namespace prose
