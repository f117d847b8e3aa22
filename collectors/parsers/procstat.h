// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>

namespace prose {

/// The line `btime 1662154781` of /proc/stat (proc_stat(5)): when the system started, in seconds since 1970 UTC.
/// It moves by a second now and then, as the clock is corrected.
Result<qint64> parseBootSeconds(QByteArrayView procStat);

} // namespace prose
