// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/writtenmachine.h"

// What the tests of the disk section share.

namespace prose {

using namespace Qt::StringLiterals;

inline const QByteArray gibibyte = "4096 262144 200000 131072 0"; // 1 GiB, half of it available

inline Machine linuxMachine(const QByteArray &mountinfo)
{
    auto machine = std::make_shared<WrittenMachine>(Platform::Linux);
    machine->files.insert(u"/proc/self/mountinfo"_s, mountinfo);
    machine->files.insert(u"/proc/self/status"_s, QByteArray("Name:\tprose\nUid:\t1000\t1000\t1000\t1000\n"));
    machine->calls.insert(u"statvfs"_s, gibibyte);
    return machine;
}

/// A block device with its files; `link` is its place below /sys/devices.
inline void addDevice(const Machine &machine, const QString &name, const QByteArray &link, const QMap<QString, QByteArray> &files)
{
    if (!link.isEmpty())
        machine->links.insert(u"/sys/block/"_s + name, link);
    for (auto it = files.begin(); it != files.end(); ++it)
        machine->files.insert(u"/sys/block/%1/%2"_s.arg(name, it.key()), it.value() + '\n');
}

inline void addMember(const Machine &machine, const QString &layer, const QString &member)
{
    machine->links.insert(u"/sys/block/%1/slaves/%2"_s.arg(layer, member), "../../../x");
}

} // namespace prose
