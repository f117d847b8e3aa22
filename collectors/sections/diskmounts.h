// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/parsers/mountinfo.h"

namespace prose {

/// Whether asking for the size of this file system may wait for another computer or for a program.
bool mayHang(const Mount &mount);
/// The same for every way to it: a disk that is mounted below a network folder cannot be reached without asking that.
bool mayHangOnTheWay(const Mount &mount, const std::vector<Mount> &all);

/// The file systems that hold somebody's data, each once, sorted by mount point. Left out are pseudo file systems, those in
/// memory, packages mounted as file systems (snap), what is hidden below a later mount, repeated mounts of the same part
/// of a file system, and automount points: asking those mounts something. Decided without touching any of them.
std::vector<Mount> mountsWithData(const std::vector<Mount> &all);

} // namespace prose
