// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>

namespace prose {

/// /proc/vmstat (proc_vmstat(5)): one counter per line, `nr_free_pages 1234567`. Names differ between kernels; those
/// beginning with nr_ mostly count pages of the size that sysconf(_SC_PAGESIZE) gives.
/// Malformed when no line has this form.
Result<QHash<QString, qint64>> parseProcVmstat(QByteArrayView text);

} // namespace prose
