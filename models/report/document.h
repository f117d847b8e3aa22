// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QFile>
#include <QJsonDocument>

#include <optional>

namespace prose {

/// Files that are larger are not opened. The largest reports known have some five megabytes.
inline constexpr qint64 largestDocument = 128 * 1024 * 1024;

/// A whole file that somebody chose to open: never waits for a pipe or a device, never reads more than largestDocument.
Result<QByteArray> readDocument(const QString &path);

/// All or nothing: a failed write leaves what was there before, and what is no file (a device, a pipe) is left alone. The error's
/// detail is in the user's language. With permissions nobody else ever sees a byte that these do not let them.
Result<void> writeDocument(const QString &path, const QByteArray &bytes, std::optional<QFile::Permissions> permissions = {});

/// JSON out of bytes that may be anything: also UTF-16 and UTF-32, with or without a byte order mark. Malformed names line and
/// column, of a name that stands twice in one object too, or what the bytes are instead. TooLarge: more values than memory
/// should hold.
Result<QJsonDocument> documentFrom(const QByteArray &bytes, const QString &name);

} // namespace prose
