// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/parsers/mountinfo.h"

#include <QByteArray>

namespace prose {

/// The call "programs", see Call. Folders that may hang are left out. For a worker thread.
Result<QByteArray> programsCall(const QStringList &names, const std::vector<Mount> &mounts);

} // namespace prose
