// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/sections/developer_tools.h"
#include "tests/support/writtenmachine.h"

// Machines with developers' tools, and what the section says of them.

namespace prose {

using namespace Qt::StringLiterals;

/// What the call "programs" answers: {"git", "/usr/bin/git"} or {"java", "/usr/bin/java", "/usr/lib/jvm/…/java"}.
inline QByteArray answerOf(const QList<QStringList> &programs)
{
    QByteArray text;
    for (const QStringList &program : programs)
        text += program[0].toUtf8() + '\t' + program[1].toUtf8() + '\t' + program.value(2, program[1]).toUtf8() + '\n';
    return text;
}

/// A machine of the user jo with these programs.
inline Machine machine(const QList<QStringList> &programs)
{
    auto machine = std::make_shared<WrittenMachine>(Platform::Linux);
    machine->calls.insert(u"programs"_s, answerOf(programs));
    machine->calls.insert(u"user"_s, QByteArray("1000\n1000\njo\n/home/jo\n/bin/bash"));
    machine->calls.insert(u"uname"_s, QByteArray("Linux\nbox\n6.1.0\nx86_64"));
    machine->calls.insert(u"environment"_s, QByteArray());
    return machine;
}

/// Of dpkg: {"git", "1:2.39.5-0+deb12u2", "/usr/bin/git"}
inline void install(const Machine &machine, const QList<QStringList> &packages)
{
    QByteArray status;
    for (const QStringList &package : packages) {
        status += "Package: " + package[0].toUtf8() + "\nStatus: install ok installed\nArchitecture: amd64\nVersion: " + package[1].toUtf8()
            + "\n\n";
        machine->files.insert(u"/var/lib/dpkg/info/%1.list"_s.arg(package[0]), "/.\n" + package.value(2).toUtf8() + '\n');
    }
    machine->files.insert(u"/var/lib/dpkg/status"_s, status);
}

/// "version | source | real path" of a tool, or "-".
inline QString tool(const QJsonObject &section, const QString &name)
{
    for (const auto entries = section["tools"_L1].toArray(); const QJsonValue &entry : entries) {
        if (entry["name"_L1].toString() == name)
            return QStringList{entry["version"_L1].toString(u"null"_s), entry["source"_L1].toString(u"null"_s),
                               entry["real_path"_L1].toString()}
                .join(u" | "_s);
    }
    return u"-"_s;
}

} // namespace prose
