// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QString>

namespace prose {

/// Mean number of processes that ran or waited to run, over the last minutes.
struct LoadAverage
{
    double over1Minute = 0;
    double over5Minutes = 0;
    double over15Minutes = 0;

    /// "0.52 0.48 0.40"
    QString text() const;
};

/// /proc/loadavg (proc_loadavg(5)), `0.52 0.48 0.40 1/467 12345`, and macOS's `sysctl -n vm.loadavg`, `{ 2.57 2.41 2.24 }`.
Result<LoadAverage> parseLoadAverage(QByteArrayView text);

} // namespace prose
