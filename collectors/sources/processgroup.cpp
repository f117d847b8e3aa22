// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sources/processgroup.h"

#include <QByteArray>
#include <QList>

#include <cerrno>
#include <csignal>

#ifdef Q_OS_LINUX
#include <QFile>

#include <dirent.h>
#include <memory>
#endif

namespace prose {

#ifdef Q_OS_LINUX
/// Asks proc(5). Only when the kernel said that the group exists: this goes through all processes.
static bool hasLivingMember(qint64 group)
{
    const std::unique_ptr<DIR, int (*)(DIR *)> processes(::opendir("/proc"), &::closedir);
    if (!processes)
        return true;
    while (const dirent *entry = ::readdir(processes.get())) {
        if (entry->d_name[0] < '1' || entry->d_name[0] > '9')
            continue;
        QFile stat(QString::fromLatin1(QByteArray("/proc/") + entry->d_name + "/stat"));
        if (!stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = stat.readAll();
        const QByteArrayList fields = line.mid(line.lastIndexOf(')') + 2).split(' '); // state, parent, group, …
        if (fields.value(2).toLongLong() == group && fields.first() != "Z" && fields.first() != "X")
            return true;
    }
    return false;
}
#endif

bool isProcessGroupAlive(qint64 group)
{
    if (group <= 0 || (::kill(pid_t(-group), 0) != 0 && errno != EPERM))
        return false;
#ifdef Q_OS_LINUX
    return hasLivingMember(group);
#else
    return true;
#endif
}

} // namespace prose
