// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/flatpakcontext.h"

#include "collectors/parsers/keyvalue.h"

using namespace Qt::StringLiterals;

namespace prose {

Result<FlatpakContext> parseFlatpakContext(QByteArrayView text)
{
    FlatpakContext context;
    bool isAnyGroup = text.trimmed().isEmpty(), isHere = false;
    for (const QString &whole : textLines(text)) {
        const QString line = whole.trimmed();
        if (line.startsWith(u'[')) {
            isAnyGroup = true;
            isHere = line == "[Context]"_L1;
        } else if (isHere) {
            const QString key = line.section(u'=', 0, 0).trimmed();
            const QStringList values = line.section(u'=', 1).trimmed().split(u';', Qt::SkipEmptyParts);
            if (key == "shared"_L1)
                context.shared = values;
            else if (key == "sockets"_L1)
                context.sockets = values;
            else if (key == "devices"_L1)
                context.devices = values;
            else if (key == "filesystems"_L1)
                context.filesystems = values;
        }
    }
    if (!isAnyGroup)
        return malformed(u"no groups"_s);
    return context;
}

} // namespace prose
