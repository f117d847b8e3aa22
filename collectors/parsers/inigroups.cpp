// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/inigroups.h"

#include "collectors/parsers/keyvalue.h"

using namespace Qt::StringLiterals;

namespace prose {

Result<IniGroups> parseIniGroups(QByteArrayView text)
{
    IniGroups groups;
    QString group;
    for (const QString &line : textLines(text)) {
        const QString entry = line.trimmed();
        if (entry.startsWith(u'#') || entry.isEmpty())
            continue;
        if (entry.startsWith(u'[') && entry.endsWith(u']')) {
            group = entry.sliced(1).chopped(1);
            groups[group];
            continue;
        }
        const qsizetype equals = entry.indexOf(u'=');
        if (equals <= 0)
            continue;
        QString key = entry.left(equals).trimmed();
        if (const qsizetype marker = key.indexOf("[$"_L1); marker > 0)
            key.truncate(marker);
        groups[group].insert(key, entry.sliced(equals + 1).trimmed());
    }
    if (groups.empty() && !text.trimmed().isEmpty())
        return malformed(u"neither groups nor keys"_s);
    return groups;
}

std::optional<QString> valueOf(const IniGroups &groups, const QString &group, const QString &key)
{
    const auto it = groups.find(group);
    return it == groups.end() ? std::nullopt : valueOf(it->second, key);
}

} // namespace prose
