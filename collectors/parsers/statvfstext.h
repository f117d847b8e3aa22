// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>

#include <optional>

namespace prose {

/// How large a mounted file system is, from the answer to Call "statvfs":
///
///     4096 66052044 61015223 19919480 0
///
/// (fragment size, blocks, free blocks, blocks available to users, read-only). statvfs(3).
struct FilesystemSpace
{
    qint64 totalBytes = 0;
    qint64 availableBytes = 0; ///< to users; less than what is free where some is kept for root
    bool isReadOnly = false;
    std::optional<qint64> usedBytes; ///< as df counts them: neither available nor kept for root; absent where the counts make no sense
};

/// Malformed: not five such numbers, or more bytes than fit in 63 bits.
Result<FilesystemSpace> parseStatvfs(QByteArrayView text);

} // namespace prose
