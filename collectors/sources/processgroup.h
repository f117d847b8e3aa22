// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace prose {

/// Whether a process of this group is left that is more than a dead one waiting to be buried by its parent: the parent of
/// an orphan is the system's first process, and in containers that may take its time. Never true for group 0.
bool isProcessGroupAlive(qint64 group);

} // namespace prose
