// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/flatpakcontext.h"

#include "collectors/parsers/inigroups.h"

using namespace Qt::StringLiterals;

namespace prose {

Result<FlatpakContext> parseFlatpakContext(QByteArrayView text)
{
    const auto groups = parseIniGroups(text);
    if (!groups)
        return std::unexpected(groups.error());
    if (!groups->empty() && groups->rbegin()->first.isEmpty()) // keys above all groups, and nothing else
        return malformed(u"no groups"_s);
    const auto list = [&](const QString &key) {
        return valueOf(*groups, u"Context"_s, key).value_or(QString()).split(u';', Qt::SkipEmptyParts);
    };
    FlatpakContext context;
    context.sockets = list(u"sockets"_s);
    context.devices = list(u"devices"_s);
    context.filesystems = list(u"filesystems"_s);
    return context;
}

} // namespace prose
