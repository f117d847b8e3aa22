// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/osrelease.h"

#include "collectors/parsers/keyvalue.h"
#include "collectors/parsers/shellassignments.h"

using namespace Qt::StringLiterals;

namespace prose {

Result<OsRelease> parseOsRelease(QByteArrayView text)
{
    auto table = parseShellAssignments(text).value_or(QHash<QString, QString>());
    for (QString &value : table)
        value = value.trimmed();
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
