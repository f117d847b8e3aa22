// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>

namespace prose {

/// Configuration files that a shell could read, but that only assign: locale.conf(5), vconsole.conf(5), keyboard(5),
/// user-dirs.dirs(5) and os-release(5). Values are plain or in quotes, a backslash in double quotes counts before " $ ` and \ only;
/// "export " before a name and "#" comments are passed over. Nothing is substituted: "$HOME" stays as it is. Of equal names the
/// last counts.
///
///     XDG_DOWNLOAD_DIR="$HOME/Downloads"
///     LANG=C.UTF-8
///
/// Malformed when there is text other than comments, but no assignment.
Result<QHash<QString, QString>> parseShellAssignments(QByteArrayView text);

} // namespace prose
