// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format.h"
#include "models/report/diff.h"

#include <QStringList>

namespace prose {

/// One difference, for a table.
struct DiffRow
{
    DiffNode::Kind kind = DiffNode::Kind::Changed;
    QStringList path; ///< labels from below the section
    QString left, right; ///< empty on the side that has nothing
};
std::vector<DiffRow> rowsOf(const DiffNode &section, bool includeVolatile, const QLocale &locale);

/// "changed", "added", "removed", "same".
QString kindText(DiffNode::Kind kind);
/// "before → after".
QString titleOf(const Diff &diff);
/// "3 changed, 1 added", "No differences".
QString countText(const DiffCounts &counts);
/// What one side of an added or removed group holds, in a row: "PID 12, Command sshd".
QString summary(const DiffNode &node, Side side, const QLocale &locale);

} // namespace prose
