// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace prose {

/// `launchctl list` of the services that Homebrew set up ("homebrew.mxcl.redis"): what `brew services` says of them.
///
///     PID     Status  Label
///     412     0       homebrew.mxcl.redis
///     -       78      homebrew.mxcl.nginx
///
/// "started" with a process; without one "error" after a failure, else "stopped" (it ended by itself, or waits for its time).
/// Malformed without the heading. Written from launchctl(1); such services were not seen real.
struct BrewJob
{
    QString label, status;
    bool operator==(const BrewJob &) const = default;
};
Result<QList<BrewJob>> parseBrewJobs(QByteArrayView launchctlList);

} // namespace prose
