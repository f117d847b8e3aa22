// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <vector>

namespace prose {

/// A unit of systemd: property → text (org.freedesktop.systemd1(5)).
using SystemdProperties = QHash<QString, QString>;

/// The answer to the call "systemd": blocks of `Property=value` lines, one block per unit, blocks separated by an empty line, as
/// `systemctl show` prints them, but moments in microseconds. The first block tells the clocks. Seen with systemd 257:
///
///     RealtimeUSec=1795258220143830
///     MonotonicUSec=17156151001
///
///     Id=apt-daily.timer
///     NextElapseUSecRealtime=1795307450419217
struct SystemdAnswer
{
    qint64 realtimeMicroseconds = 0; ///< since 1970 UTC
    qint64 monotonicMicroseconds = 0; ///< CLOCK_MONOTONIC at the same moment
    std::vector<SystemdProperties> units;
};

/// Malformed without the clocks. Blocks without an Id are left out.
Result<SystemdAnswer> parseSystemdAnswer(QByteArrayView text);

} // namespace prose
