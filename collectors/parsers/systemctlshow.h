// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <vector>

namespace prose {

/// One unit as `systemctl show` prints it: property → text, as it stands there.
using SystemdProperties = QHash<QString, QString>;

/// The output of `systemctl show --all --property=… PATTERN…` (systemctl(1)): one block per unit, blocks separated by an empty
/// line, in each one line per property, in an order of systemctl's own. Seen with systemd 252:
///
///     NextElapseUSecRealtime=Sun 2026-11-22 00:00:00 UTC
///     NextElapseUSecMonotonic=4h 25min 38.287343s
///     Id=cal.timer
///     Following=
///
/// Blocks without an Id are left out; malformed when there is text but no unit.
Result<std::vector<SystemdProperties>> parseSystemctlShow(QByteArrayView text);

/// A moment: "Sat 2026-11-21 05:20:02 EST", "Sat 2026-11-21 10:20:02.279524 UTC", "@1795256402"; in seconds since 1970 UTC.
/// The zone is UTC, an offset ("+03", "-0330") or an abbreviation of the process's own zone; nothing for another one, and for
/// "", "n/a", "infinity", "0".
std::optional<double> systemdMoment(QStringView text);

/// A span of time as systemd.time(7) writes it, "1w 2d 4h 25min 38.287343s", in seconds; nothing for "", "infinity" or other words.
std::optional<double> systemdSpan(QStringView text);

} // namespace prose
