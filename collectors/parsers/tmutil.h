// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace prose {

/// `tmutil status` (tmutil(8)) prints an old-style property list after one line; of it whether a backup runs now:
/// `    Running = 0;`. Never seen in a recorded output here; the shape is documented by many.
Result<bool> parseBackupRunning(QByteArrayView tmutilStatus);

/// `tmutil destinationinfo`: blocks of "Name          : Backups", or one line "tmutil: No destinations configured.".
/// The first destination's name; nothing when there is none. Malformed: neither.
Result<std::optional<QString>> parseBackupDestination(QByteArrayView destinationInfo);

/// `tmutil latestbackup`: the backup's path, the date in its name. Nothing when there is none or it says why not.
std::optional<QString> latestBackup(QByteArrayView output);

} // namespace prose
