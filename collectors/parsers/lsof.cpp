// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/lsof.h"

#include "collectors/parsers/keyvalue.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

struct LsofFile
{
    QString family, protocol, name;
};

std::optional<ListeningSocket> socketOf(const LsofFile &file)
{
    static const QRegularExpression form(u"^(?:\\[([0-9a-fA-F:.%a-z]+)\\]|([^\\[\\]:]+|\\*)):(\\d{1,5})$"_s);
    static const QRegularExpression embeddedScope(u"^(fe80):[0-9a-f]+(::.+)$"_s);
    const auto match = form.match(file.name);
    const bool isInet6 = file.family == "IPv6"_L1;
    if (!match.hasMatch() || (file.protocol != "TCP"_L1 && file.protocol != "UDP"_L1) || (!isInet6 && file.family != "IPv4"_L1))
        return std::nullopt;
    ListeningSocket socket{file.protocol.toLower(), isInet6 ? u"inet6"_s : u"inet"_s, {}, match.capturedView(3).toInt(), {}, {}};
    if (socket.port > 65535)
        return std::nullopt;
    socket.address = match.captured(1) + match.captured(2);
    if (socket.address == "*"_L1)
        socket.address = isInet6 ? u"::"_s : u"0.0.0.0"_s;
    if (const auto scoped = embeddedScope.match(socket.address); scoped.hasMatch())
        socket.address = scoped.captured(1) + scoped.captured(2);
    return socket;
}

} // namespace

Result<std::vector<ListeningSocket>> parseLsof(QByteArrayView text)
{
    std::vector<ListeningSocket> sockets;
    std::optional<qint64> pid;
    QString program;
    LsofFile file;
    bool hasProcess = false;
    const auto endFile = [&] {
        auto socket = socketOf(std::exchange(file, {}));
        if (!socket)
            return;
        socket->pid = pid;
        if (!program.isEmpty())
            socket->process = program;
        sockets.push_back(*std::move(socket));
    };
    for (const QString &line : textLines(text)) {
        if (line.isEmpty())
            continue;
        const QString value = line.sliced(1);
        bool isNumber = false;
        switch (line[0].unicode()) {
        case u'p':
            endFile();
            pid = value.toLongLong(&isNumber);
            if (!isNumber)
                pid.reset();
            hasProcess = hasProcess || isNumber;
            program.clear();
            break;
        case u'c': program = QString::fromUtf8(withoutHexEscapes(value.toUtf8())); break;
        case u'f': endFile(); break;
        case u't': file.family = value; break;
        case u'P': file.protocol = value; break;
        case u'n': file.name = value; break;
        default: break;
        }
    }
    endFile();
    if (!hasProcess && !text.trimmed().isEmpty())
        return malformed(u"no processes"_s);
    return sockets;
}

} // namespace prose
