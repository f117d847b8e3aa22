// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>

namespace prose {

/// How many pages of a process are in memory, shared ones included: the second number of /proc/<pid>/statm (proc_pid_statm(5)),
/// `13741 1981 1404 1 0 9031 0`. Malformed: fewer than two numbers.
Result<qint64> parseResidentPages(QByteArrayView text);

} // namespace prose
