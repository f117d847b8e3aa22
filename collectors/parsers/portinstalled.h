// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QStringList>

namespace prose {

/// `port installed` of MacPorts (port(1)): the lines of ports as they are, without their indentation. With -q there is no heading.
///
///     The following ports are currently installed:
///       openssl @0.9.8k_0 (active)
///
/// No port is an empty list, whether it says so ("No ports are installed.") or nothing. Malformed: other text and no port at all.
Result<QStringList> parsePortInstalled(QByteArrayView text);

/// `port version`: "Version: 2.9.3" → "2.9.3". Not seen real: written from MacPorts' guide.
Result<QString> parsePortVersion(QByteArrayView text);

} // namespace prose
