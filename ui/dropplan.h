// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace prose {

/// What dropping something on the window would do.
struct DropPlan
{
    enum class Kind { Refuse, Open, CompareWithShown, CompareBoth };
    Kind kind = Kind::Refuse;
    QStringList paths;
};

/// Decides by names only, without opening a file: the answer is needed while the pointer moves.
DropPlan planFor(const QStringList &paths, bool isReportShown);
/// The local files and folders among what is dragged.
QStringList localPaths(const QMimeData *data);

} // namespace prose
