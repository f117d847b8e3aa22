// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/parsers/mountinfo.h"

namespace prose {

/// What is mounted on this machine, without touching any of it: proc_pid_mountinfo(5), or getfsstat(2) on macOS, which says
/// mount point, type and source. Empty when the system does not tell.
std::vector<Mount> mountTable();

} // namespace prose
