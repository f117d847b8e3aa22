// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArray>

#include <chrono>

namespace prose {

/// The call "http", see Call. HTTP/1.0, so that the answer ends with the connection. For a thread of its own.
/// An answer other than 200 is Failed, with its status line.
Result<QByteArray> httpCall(const QString &socketPath, const QString &path, std::chrono::milliseconds limit);

} // namespace prose
