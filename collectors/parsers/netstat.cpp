// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/netstat.h"

#include "collectors/parsers/keyvalue.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace prose {

bool NetstatSocket::isWaiting() const
{
    return state == "LISTEN"_L1 || (protocol.startsWith("udp"_L1) && foreign == "*.*"_L1 && port() > 0);
}

QString NetstatSocket::address() const
{
    const qsizetype point = local.lastIndexOf(u'.');
    return point > 0 ? local.first(point) : QString();
}

int NetstatSocket::port() const
{
    bool isNumber = false;
    const int number = local.sliced(local.lastIndexOf(u'.') + 1).toInt(&isNumber);
    return isNumber && number >= 0 && number <= 65535 ? number : -1;
}

Result<std::vector<NetstatSocket>> parseNetstat(QByteArrayView text)
{
    static const QRegularExpression protocol(u"^(?:tcp|udp)(?:4|6|46)$"_s);
    std::vector<NetstatSocket> sockets;
    bool hasHeading = false;
    for (const QString &line : textLines(text)) {
        hasHeading = hasHeading || line.startsWith("Active Internet connections"_L1);
        const QStringList words = line.simplified().split(u' ');
        const qsizetype first = words.indexOf(protocol);
        if (!hasHeading || first < 0 || words.size() < first + 5)
            continue;
        NetstatSocket socket{words[first], words[first + 3], words[first + 4], {}};
        if (socket.protocol.startsWith("tcp"_L1) && words.size() > first + 5)
            socket.state = words[first + 5];
        sockets.push_back(std::move(socket));
    }
    if (!hasHeading)
        return malformed(u"no table of connections"_s);
    return sockets;
}

} // namespace prose
