// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/parsers/mountrisk.h"

namespace prose {

/// The file systems that hold somebody's data, each once, sorted by mount point. Left out are pseudo file systems, those in
/// memory, packages mounted as file systems (snap), what is hidden below a later mount, repeated mounts of the same part
/// of a file system, and automount points: asking those mounts something. Decided without touching any of them.
std::vector<Mount> mountsWithData(const std::vector<Mount> &all);

} // namespace prose
