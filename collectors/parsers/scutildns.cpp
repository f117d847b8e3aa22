// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/scutildns.h"

#include "collectors/parsers/ipaddress.h"
#include "collectors/parsers/keyvalue.h"

using namespace Qt::StringLiterals;

namespace prose {

Result<ScutilDns> parseScutilDns(QByteArrayView text)
{
    ScutilDns dns;
    bool isConfiguration = false, isDefault = false;
    for (const QString &line : textLines(text)) {
        if (line.startsWith("DNS configuration"_L1) || line.startsWith("No DNS configuration"_L1)) {
            isConfiguration = true;
            isDefault = !line.contains(u'(');
            continue;
        }
        const qsizetype colon = line.indexOf(" : "_L1);
        if (!isConfiguration || colon < 0)
            continue;
        const QString key = line.first(colon).trimmed();
        const QString value = line.sliced(colon + 3).trimmed();
        if (key.startsWith("nameserver["_L1) && isIpAddress(value) && !dns.nameservers.contains(value))
            dns.nameservers += value;
        else if (key.startsWith("search domain["_L1) && isDefault && !value.isEmpty() && !dns.searchDomains.contains(value))
            dns.searchDomains += value;
    }
    if (!isConfiguration)
        return malformed(u"no DNS configuration in the output"_s);
    return dns;
}

} // namespace prose
