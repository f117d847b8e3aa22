// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>

#include <functional>

class QTreeView;

namespace prose {

class FilterModel;

/// Opens rows in their order until that shows more than anybody reads by scrolling; what stands at the top is always opened.
/// Rows that `isWanted` refuses stay as they are, and all below them.
void expandSome(QTreeView &tree, const FilterModel &model, const std::function<bool(const QModelIndex &)> &isWanted = {});

/// The next row that has the search text itself, after or before the current one, from the other end when there is none left. Closed
/// rows on the way that hold one are opened. Invalid when nothing was found.
QModelIndex nextMatch(QTreeView &tree, const FilterModel &model, bool backwards);

} // namespace prose
