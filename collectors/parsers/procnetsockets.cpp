// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/procnetsockets.h"

#include "collectors/parsers/ipaddress.h"
#include "collectors/parsers/keyvalue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

static std::optional<QString> addressOf(const QString &hex, bool isLittleEndian)
{
    QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
    if ((hex.size() != 8 && hex.size() != 32) || bytes.size() * 2 != hex.size())
        return std::nullopt;
    for (qsizetype i = 0; isLittleEndian && i < bytes.size(); i += 4)
        std::reverse(bytes.begin() + i, bytes.begin() + i + 4);
    return ipText(bytes);
}

Result<std::vector<ListeningSocket>> parseProcNetSockets(QByteArrayView text, const QString &protocol, bool isLittleEndian)
{
    const std::vector<QString> lines = textLines(text);
    if (lines.empty() || !lines.front().contains("local_address"_L1))
        return malformed(u"no heading"_s);
    const QString waiting = protocol == "tcp"_L1 ? u"0A"_s : u"07"_s;
    std::vector<ListeningSocket> sockets;
    for (const QString &line : lines) {
        const QStringList words = line.simplified().split(u' ');
        if (words.size() < 4 || words[3] != waiting)
            continue;
        const QStringList local = words[1].split(u':');
        bool isPort = false;
        const int port = local.value(1).toInt(&isPort, 16);
        const auto address = addressOf(local[0], isLittleEndian);
        if (local.size() == 2 && isPort && port > 0 && port < 65536 && address)
            sockets.push_back({protocol, local[0].size() == 8 ? u"inet"_s : u"inet6"_s, *address, port, {}, {}});
    }
    return sockets;
}

} // namespace prose
