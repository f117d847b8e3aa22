// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QJsonDocument>

namespace prose {

/// Files that are larger are not opened. The largest reports known have some five megabytes.
inline constexpr qint64 largestDocument = 128 * 1024 * 1024;

/// A whole file that somebody chose to open: never waits for a pipe or a device, never reads more than largestDocument.
Result<QByteArray> readDocument(const QString &path);

/// JSON out of bytes that may be anything: also UTF-16 and UTF-32, with or without a byte order mark. Of equal keys in one object the
/// last counts. Malformed names line and column, or what the bytes are instead. TooLarge: more values than memory should hold.
Result<QJsonDocument> documentFrom(const QByteArray &bytes, const QString &name);

} // namespace prose
