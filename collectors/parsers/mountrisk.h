// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/parsers/mountinfo.h"

namespace prose {

/// What can be known of mounts from mountinfo alone, before any of them is touched.
bool isNetworkMount(const Mount &mount);
bool isFuseMount(const Mount &mount);
bool isBelow(const QString &path, const QString &folder);
/// Whether asking something of this file system may wait for another computer or for a program.
bool mayHang(const Mount &mount);
/// The same for every way to it: a disk that is mounted below a network folder cannot be reached without asking that.
bool mayHangOnTheWay(const Mount &mount, const std::vector<Mount> &all);
/// The same for an absolute path, which may be a pattern as in glob(7).
bool mayHangOnTheWay(const QString &pattern, const std::vector<Mount> &all);

} // namespace prose
