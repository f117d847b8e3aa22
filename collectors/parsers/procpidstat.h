// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QString>

namespace prose {

/// What a process list needs of /proc/<pid>/stat (proc_pid_stat(5)):
///
///     26231 (vim) R 5392 7446 5392 34835 7446 4218880 32533 309516 26 82 1677 44 158 99 20 0 1 0 82375 56274944 1981 …
///
/// The name may hold anything, blanks, line feeds and parentheses too; it ends at the last ")".
struct ProcPidStat
{
    qint64 pid = 0;
    QString name; ///< at most 15 bytes; the kernel cuts it, possibly inside a character
    QChar state; ///< 'R', 'S', 'D', 'Z', 'T', 'I' …
    qint64 userTicks = 0, systemTicks = 0; ///< processor time used so far, without children's
    qint64 startTicks = 0; ///< since the system started

    bool operator==(const ProcPidStat &) const = default;
};

/// Malformed: cut before the start time, or not of this form.
Result<ProcPidStat> parseProcPidStat(QByteArrayView text);

} // namespace prose
