// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QStringList>

#include <vector>

namespace prose {

/// One line of /proc/self/mountinfo (proc_pid_mountinfo(5)):
///
///     36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw,errors=continue
///
/// The order is that of mounting: of two entries with the same mount point the later one hides the earlier.
struct Mount
{
    QString device; ///< "major:minor"; empty where the source does not say
    QString root; ///< which folder of the file system is mounted: "/", a subvolume, the source of a bind mount
    QString mountPoint;
    QString fstype;
    QString source; ///< "/dev/vda", "tmpfs", "server:/export"; "none" where there is none
    QStringList options; ///< of this mount
    QStringList superOptions; ///< of the file system

    bool operator==(const Mount &) const = default;
};

/// Escaped characters (`\040` for a space) come decoded. A last line without its end is dropped: it may be cut off.
/// Malformed: a whole line that does not have the form above, or no line at all.
Result<std::vector<Mount>> parseMountinfo(QByteArrayView text);

/// /proc/self/mounts (fstab(5)), for where mountinfo was not recorded:
///
///     /dev/nvme0n1p2 /boot ext4 rw,seclabel,relatime 0 0
///
/// It knows neither device numbers nor what part of a file system is mounted (except for btrfs, which says `subvol=`), and
/// mixes the options of the mount with those of the file system: all are in `options`.
/// A last line without its end is dropped. Malformed: a whole line without the two zeros at its end, or no line at all.
Result<std::vector<Mount>> parseMounts(QByteArrayView text);

/// Replaces `\ooo` by the byte of that octal number; the kernel writes space, tab, line feed and backslash that way.
QString withoutOctalEscapes(QByteArrayView escaped);

} // namespace prose
