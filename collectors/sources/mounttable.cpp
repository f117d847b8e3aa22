// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sources/mounttable.h"

#include <QFile>

#ifdef Q_OS_DARWIN
#include <sys/mount.h>
#include <sys/param.h>
#endif

using namespace Qt::StringLiterals;

namespace prose {

#ifdef Q_OS_DARWIN

std::vector<Mount> mountTable()
{
    // MNT_NOWAIT: what the kernel has, no question to the file systems. A few more, should one be mounted in between.
    std::vector<struct statfs> systems(size_t(std::max(0, ::getfsstat(nullptr, 0, MNT_NOWAIT))) + 8);
    const int count = ::getfsstat(systems.data(), int(systems.size() * sizeof(struct statfs)), MNT_NOWAIT);
    std::vector<Mount> mounts;
    for (int i = 0; i < count; ++i) {
        const struct statfs &one = systems[size_t(i)];
        Mount mount;
        mount.mountPoint = QFile::decodeName(one.f_mntonname);
        mount.fstype = QString::fromUtf8(one.f_fstypename);
        mount.source = QFile::decodeName(one.f_mntfromname);
        mounts.push_back(mount);
    }
    return mounts;
}

#else

std::vector<Mount> mountTable()
{
    QFile file(u"/proc/self/mountinfo"_s);
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return parseMountinfo(text).value_or(std::vector<Mount>());
}

#endif

} // namespace prose
