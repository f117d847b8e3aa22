// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QHash>
#include <QStringList>

#include <map>
#include <vector>

namespace prose {

/// The answers to the calls of Call (collectors/sources/sources.h). The forms are ours.

/// "environment": variable → value, of those that are set.
Result<std::map<QString, QString>> parseEnvironment(QByteArrayView text);

/// "user". A user without an entry in passwd(5) may have no name and no shell.
struct User
{
    qint64 uid = 0, gid = 0;
    QString name, home, shell;
};
Result<User> parseUser(QByteArrayView text);

/// "programs": one program a user could start.
struct Program
{
    QString path; ///< as it would be found: "/usr/bin/java"
    QString realPath; ///< where all links lead: "/usr/lib/jvm/java-17-openjdk-amd64/bin/java"

    bool operator==(const Program &) const = default;
};
/// name → its files, the one that would be started first.
using ProgramList = QHash<QString, std::vector<Program>>;
Result<ProgramList> parseProgramList(QByteArrayView text);

/// "sockets": one that waits for connections or datagrams.
struct ListeningSocket
{
    QString protocol; ///< "tcp", "udp"
    QString family; ///< "inet", "inet6"
    QString address; ///< "0.0.0.0", "::1"
    int port = 0;
    std::optional<qint64> pid;
    std::optional<QString> process;
};
Result<std::vector<ListeningSocket>> parseSocketList(QByteArrayView text);

/// "usage": what a folder holds.
struct FolderUsage
{
    qint64 bytes = 0, files = 0;
    qint64 unreadable = 0; ///< folders and files that could not be looked at
    bool isComplete = true; ///< the time sufficed
    std::vector<std::pair<QString, qint64>> largest; ///< its largest entries and their bytes
};
Result<FolderUsage> parseFolderUsage(QByteArrayView text);

} // namespace prose
