// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QString>

namespace prose {

/// The line of uptime(1): `10:15  up 20 days, 19:45, 8 users, load averages: 1.63 0.65 0.44` (macOS; Linux puts commas
/// between the loads). Of it the part from "up" to the number of users: "up 20 days, 19:45".
Result<QString> parseUptimeText(QByteArrayView line);

/// The same words made from a number: "up 20 days, 19:45", "up 1 day, 0:03", "up 19:45".
QString uptimeText(qint64 seconds);

} // namespace prose
