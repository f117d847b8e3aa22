// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/routeget.h"

#include "collectors/parsers/ipaddress.h"
#include "collectors/parsers/keyvalue.h"

using namespace Qt::StringLiterals;

namespace prose {

Result<RouteGet> parseRouteGet(QByteArrayView text)
{
    RouteGet route;
    bool isRoute = false;
    for (const QString &line : textLines(text)) {
        const QString key = line.section(u':', 0, 0).trimmed();
        const QString value = line.section(u':', 1).trimmed();
        isRoute |= key == "route to"_L1 || key == "interface"_L1;
        if (key == "interface"_L1 && !value.isEmpty())
            route.interface = value;
        else if (key == "gateway"_L1 && isIpAddress(value))
            route.gateway = value;
    }
    if (!isRoute)
        return malformed(u"no route in the output"_s);
    return route;
}

} // namespace prose
