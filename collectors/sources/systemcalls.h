// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArray>

namespace prose {

/// The system calls of Call, by name; see there for the form of the answers. An unknown name is Missing.
/// "statvfs" may hang for ever on a dead network mount; the others are quick. Callable from any thread.
Result<QByteArray> systemCall(const QString &name, const QString &argument);

} // namespace prose
