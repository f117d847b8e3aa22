// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArray>

namespace prose {

/// The call "sockets", see Call; Missing where netlink(7) cannot answer without loading a kernel module first, then
/// /proc/net tells. Processes of other users have a name only for root. For a worker thread.
Result<QByteArray> socketsCall();

} // namespace prose
