// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/scutilnc.h"

#include "collectors/parsers/keyvalue.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace prose {

Result<std::vector<NetworkConnection>> parseScutilNc(QByteArrayView text)
{
    // From the first quote to the last: a name may hold quotes and brackets itself.
    static const QRegularExpression service(u"^[* ] \\(([^)]*)\\)\\s[^\"]*\"(.*)\"\\s*\\[([^\\[\\]]*)\\]\\s*$"_s);
    std::vector<NetworkConnection> connections;
    bool hasHeading = false;
    for (const QString &line : textLines(text)) {
        hasHeading |= line.startsWith("Available network connection services"_L1);
        if (const auto match = service.match(line); match.hasMatch())
            connections.push_back({match.captured(2), match.captured(1), match.captured(3)});
    }
    if (!hasHeading)
        return malformed(u"no list of services in the output"_s);
    return connections;
}

} // namespace prose
