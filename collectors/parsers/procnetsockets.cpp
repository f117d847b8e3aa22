// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/procnetsockets.h"

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
    if (bytes.size() == 4)
        return u"%1.%2.%3.%4"_s.arg(quint8(bytes[0])).arg(quint8(bytes[1])).arg(quint8(bytes[2])).arg(quint8(bytes[3]));
    QStringList groups;
    for (qsizetype i = 0; i < 16; i += 2)
        groups += QString::number(quint16(quint8(bytes[i]) << 8 | quint8(bytes[i + 1])), 16);
    if (groups.first(5).join(u'0') == "000000000"_L1 && groups[5] == "ffff"_L1)
        return u"::ffff:%1.%2.%3.%4"_s.arg(quint8(bytes[12])).arg(quint8(bytes[13])).arg(quint8(bytes[14])).arg(quint8(bytes[15]));
    // RFC 5952: the longest run of zeros, of two at least, becomes "::".
    qsizetype best = 0, length = 1;
    for (qsizetype i = 0; i < 8; ++i) {
        qsizetype end = i;
        while (end < 8 && groups[end] == "0"_L1)
            ++end;
        if (end - i > length) {
            best = i;
            length = end - i;
        }
    }
    if (length < 2)
        return groups.join(u':');
    return groups.first(best).join(u':') + "::"_L1 + groups.sliced(best + length).join(u':');
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
