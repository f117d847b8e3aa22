// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sources/consent.h"

#include "collectors/sources/homefolder.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace prose {

bool needsConsent(const QString &path)
{
    static const QRegularExpression guarded(
        u"^(?:~|(?:/System/Volumes/Data)?/Users/[^/]+)/(?:Desktop|Documents|Downloads|Pictures|Movies|Music|\\.Trash|Library/(?:Mobile "
        u"Documents|CloudStorage|"
        "Containers|Group Containers|Mail|Messages|Safari|Calendars|Application Support/AddressBook|Photos))(?:/|$)|^/Volumes/"_s);
    return guarded.match(withoutHome(QFileInfo(path).canonicalFilePath())).hasMatch();
}

} // namespace prose
