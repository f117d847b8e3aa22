// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/calltexts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace prose {

Result<std::map<QString, QString>> parseEnvironment(QByteArrayView text)
{
    std::map<QString, QString> variables;
    for (const auto pairs = text.toByteArray().split('\0'); const QByteArray &variable : pairs) {
        if (variable.isEmpty())
            continue;
        const qsizetype equals = variable.indexOf('=');
        if (equals <= 0)
            return malformed(u"a variable without a value"_s);
        variables.emplace(QString::fromUtf8(variable.first(equals)), QString::fromUtf8(variable.sliced(equals + 1)));
    }
    return variables;
}

Result<User> parseUser(QByteArrayView text)
{
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    bool isUid = false, isGid = false;
    const User user{lines.value(0).toLongLong(&isUid), lines.value(1).toLongLong(&isGid), lines.value(2), lines.value(3), lines.value(4)};
    if (!isUid || !isGid)
        return malformed(u"no user and group number"_s);
    return user;
}

Result<ProgramList> parseProgramList(QByteArrayView text)
{
    ProgramList programs;
    for (const auto lines = text.toByteArray().split('\n'); const QByteArray &line : lines) {
        if (line.isEmpty())
            continue;
        const QStringList words = QString::fromUtf8(line).split(u'\t');
        if (words.size() != 3)
            return malformed(u"a line without name and two paths"_s);
        programs[words[0]].push_back({words[1], words[2]});
    }
    return programs;
}

Result<std::vector<ListeningSocket>> parseSocketList(QByteArrayView text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toByteArray());
    if (!document.isArray())
        return malformed(u"no list of sockets"_s);
    std::vector<ListeningSocket> sockets;
    for (const auto items = document.array(); const QJsonValue &item : items) {
        ListeningSocket socket{
            item["protocol"_L1].toString(), item["family"_L1].toString(), item["address"_L1].toString(), item["port"_L1].toInt(), {}, {}};
        if (socket.protocol.isEmpty() || socket.address.isEmpty() || socket.port <= 0)
            return malformed(u"a socket without protocol, address or port"_s);
        if (item["pid"_L1].isDouble())
            socket.pid = item["pid"_L1].toInteger();
        if (item["process"_L1].isString())
            socket.process = item["process"_L1].toString();
        sockets.push_back(std::move(socket));
    }
    return sockets;
}

Result<FolderUsage> parseFolderUsage(QByteArrayView text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toByteArray()).object();
    if (!object["bytes"_L1].isDouble())
        return malformed(u"no size"_s);
    FolderUsage usage{object["bytes"_L1].toInteger(),
                      object["files"_L1].toInteger(),
                      object["unreadable"_L1].toInteger(),
                      object["complete"_L1].toBool(true),
                      {}};
    for (const auto items = object["largest"_L1].toArray(); const QJsonValue &item : items)
        usage.largest.emplace_back(item["path"_L1].toString(), item["bytes"_L1].toInteger());
    return usage;
}

} // namespace prose
