// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/diskmounts.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

/// FUSE file systems that only show what is elsewhere, too.
static bool isFuseView(const Mount &mount)
{
    static const QSet<QString> types{
        u"fuse.gvfsd-fuse"_s, u"fuse.portal"_s, u"fuse.lxcfs"_s, u"fuse.snapfuse"_s, u"fuse.revokefs-fuse"_s, u"fuse.kio-fuse"_s,
    };
    return types.contains(mount.fstype);
}

static bool holdsData(const Mount &mount)
{
    static const QSet<QString> ownDevices{u"zfs"_s, u"btrfs"_s, u"bcachefs"_s, u"ubifs"_s, u"jffs2"_s, u"f2fs"_s};
    static const QSet<QString> never{u"autofs"_s, u"rootfs"_s, u"devtmpfs"_s, u"proc"_s, u"sysfs"_s};
    if (never.contains(mount.fstype) || isFuseView(mount))
        return false;
    if (mount.mountPoint == "/"_L1 || isNetworkMount(mount) || isFuseMount(mount) || ownDevices.contains(mount.fstype))
        return true;
    const bool isPackage = mount.fstype == "squashfs"_L1 && mount.source.startsWith("/dev/loop"_L1);
    return mount.source.startsWith("/dev/"_L1) && !isPackage;
}

/// Equal for mounts of the same part of the same file system; a btrfs file system has several parts, its subvolumes.
static QString partKey(const Mount &mount)
{
    const QString filesystem = mount.device.isEmpty() ? mount.source : mount.device;
    if (mount.fstype != "btrfs"_L1)
        return filesystem;
    return filesystem + u' ' + (mount.root.isEmpty() ? mount.mountPoint : mount.root);
}

std::vector<Mount> mountsWithData(const std::vector<Mount> &all)
{
    QHash<QString, const Mount *> visible;
    for (const Mount &mount : all)
        visible[mount.mountPoint] = &mount; // the last one lies on top

    std::vector<Mount> candidates;
    for (const Mount *mount : std::as_const(visible)) {
        if (holdsData(*mount))
            candidates.push_back(*mount);
    }
    // Of several mounts the one at "/" is kept (in a container it is a mere folder of its file system), else that of the
    // whole file system, else that with the shortest path.
    std::ranges::sort(candidates, {},
                      [](const Mount &m) { return std::tuple(m.mountPoint != "/"_L1, m.root.size(), m.mountPoint.size(), m.mountPoint); });

    std::vector<Mount> kept;
    QSet<QString> seen;
    for (const Mount &mount : candidates) {
        const bool isPartOfKept = std::ranges::any_of(kept, [&](const Mount &whole) {
            return !mount.device.isEmpty() && whole.device == mount.device && isBelow(mount.root, whole.root);
        });
        if (seen.contains(partKey(mount)) || isPartOfKept)
            continue;
        seen.insert(partKey(mount));
        kept.push_back(mount);
    }
    std::ranges::sort(kept, {}, &Mount::mountPoint);
    return kept;
}

} // namespace prose
