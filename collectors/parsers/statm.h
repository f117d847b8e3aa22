// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>

namespace prose {

/// The memory of a process in pages, from /proc/<pid>/statm (proc_pid_statm(5)): `13741 1981 1404 1 0 9031 0`.
struct Statm
{
    qint64 totalPages = 0; ///< of its address space
    qint64 residentPages = 0; ///< in memory, shared ones included

    bool operator==(const Statm &) const = default;
};

/// Malformed: fewer than two numbers.
Result<Statm> parseStatm(QByteArrayView text);

} // namespace prose
