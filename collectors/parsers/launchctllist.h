// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace prose {

/// One job that launchd knows.
struct LaunchctlJob
{
    QString label;
    std::optional<qint64> pid; ///< while it runs
    std::optional<qint64> status; ///< how it ended last: an exit code, or a signal as a negative number; 0 also when it never ran

    bool isFailed() const { return !pid && status.value_or(0) > 0; }
    bool operator==(const LaunchctlJob &) const = default;
};

/// `launchctl list` (launchctl(1)), three columns between tabs:
///
///     PID     Status  Label
///     279     0       com.apple.Finder
///     -       -9      com.apple.progressd
///
/// Lines of another form are left out; malformed without the first line.
Result<std::vector<LaunchctlJob>> parseLaunchctlList(QByteArrayView text);

} // namespace prose
