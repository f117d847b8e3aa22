// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/osrelease.h"

#include "collectors/parsers/keyvalue.h"

using namespace Qt::StringLiterals;

namespace prose {

/// Undoes the quoting that os-release(5) allows: one pair of quotes, and in double quotes a backslash before " $ ` and \.
static QString unquoted(QStringView value)
{
    if (value.size() < 2 || value.front() != value.back() || (value.front() != u'"' && value.front() != u'\''))
        return value.toString();
    const QStringView inner = value.sliced(1, value.size() - 2);
    if (value.front() == u'\'')
        return inner.toString();
    QString text;
    for (qsizetype i = 0; i < inner.size(); ++i) {
        if (inner[i] == u'\\' && i + 1 < inner.size() && QStringView(u"\"$`\\").contains(inner[i + 1]))
            ++i;
        text += inner[i];
    }
    return text;
}

Result<OsRelease> parseOsRelease(QByteArrayView text)
{
    QHash<QString, QString> table;
    for (const auto &[key, value] : keyValueLines(text, u'=')) {
        if (!key.startsWith(u'#'))
            table.insert(key, unquoted(value).trimmed()); // as in a shell, the last assignment counts
    }
    OsRelease release{
        .name = valueOf(table, u"NAME"_s),
        .prettyName = valueOf(table, u"PRETTY_NAME"_s),
        .id = valueOf(table, u"ID"_s),
        .idLike = valueOf(table, u"ID_LIKE"_s),
        .versionId = valueOf(table, u"VERSION_ID"_s),
        .buildId = valueOf(table, u"BUILD_ID"_s),
    };
    if (!release.name && !release.prettyName && !release.id)
        return malformed(u"neither NAME nor ID"_s);
    return release;
}

} // namespace prose
