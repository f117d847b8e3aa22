// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace prose {

/// Patterns as in glob(7), one path component at a time; a backslash is nothing special.
bool hasWildcard(QStringView path);
/// "/sys//block/*" → {"sys", "block", "*"}
QStringList pathComponents(QStringView path);
/// `pattern` and `name` are one component each; in the file system's encoding.
bool matchesComponent(const QByteArray &pattern, const char *name);

} // namespace prose
