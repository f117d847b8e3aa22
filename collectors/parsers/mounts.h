// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/parsers/mountinfo.h"

namespace prose {

/// /proc/self/mounts (fstab(5)), for where mountinfo was not recorded:
///
///     /dev/nvme0n1p2 /boot ext4 rw,seclabel,relatime 0 0
///
/// It knows neither device numbers nor what part of a file system is mounted (except for btrfs, which says `subvol=`), and
/// mixes the options of the mount with those of the file system: all are in `options`.
/// A last line without its end is dropped. Malformed: a whole line without the two zeros at its end, or no line at all.
Result<std::vector<Mount>> parseMounts(QByteArrayView text);

} // namespace prose
