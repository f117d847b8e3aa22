// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArray>

#include <chrono>

namespace prose {

/// The call "systemd", see Call. `which` is "system" or "user". Asks for what is in memory and changes nothing; starts neither a
/// manager nor a bus. Missing where no such manager runs, and in builds without libsystemd. For a thread of its own.
Result<QByteArray> systemdCall(const QString &which, std::chrono::milliseconds limit);

/// The same of the manager or bus that listens at an address as in sd_bus_set_address(3); `source` names it in errors.
Result<QByteArray> unitsOfManager(const QByteArray &address, const QString &source, std::chrono::milliseconds limit);

} // namespace prose
