// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>

namespace prose {

enum class MacFirewall {
    Disabled = 0,
    Enabled = 1,
    BlocksAll = 2, ///< enabled, and lets only the system's own essential services in
};

/// `socketfilterfw --getglobalstate` (macOS): "Firewall is enabled. (State = 1)". The number decides, as the words changed with
/// macOS 15; the words only where there is no number. From published samples; no recording of one machine is at hand.
/// Malformed: another number, or neither number nor word.
Result<MacFirewall> parseSocketFilterState(QByteArrayView text);

} // namespace prose
