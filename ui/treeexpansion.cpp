// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/treeexpansion.h"

#include "models/filtermodel.h"

#include <QTreeView>

#include <utility>

namespace prose {

static constexpr int mostRows = 1000;

static void expandBelow(QTreeView &tree, const FilterModel &model, const QModelIndex &parent,
                        const std::function<bool(const QModelIndex &)> &isWanted, int &room)
{
    const int rows = model.rowCount(parent);
    room -= rows;
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const bool isAtTop = !parent.isValid();
        if (!model.hasChildren(index) || (isWanted && !isWanted(index)))
            continue;
        if (!isAtTop && (room <= 0 || model.countBelow(index) > room))
            continue;
        tree.expand(index);
        expandBelow(tree, model, index, isWanted, room);
    }
}

void expandSome(QTreeView &tree, const FilterModel &model, const std::function<bool(const QModelIndex &)> &isWanted)
{
    int room = mostRows;
    expandBelow(tree, model, {}, isWanted, room);
}

static QModelIndex step(QTreeView &tree, const FilterModel &model, const QModelIndex &index, bool backwards)
{
    const auto isHiding = [&](const QModelIndex &row) { return model.hasMatchBelow(row) && !tree.isExpanded(row); };
    if (!backwards) {
        if (isHiding(index))
            tree.expand(index);
        return tree.indexBelow(index);
    }
    QModelIndex above = tree.indexAbove(index);
    while (above.isValid() && isHiding(above)) {
        tree.expand(above);
        above = tree.indexAbove(index);
    }
    return above;
}

static QModelIndex lastRow(QTreeView &tree, const FilterModel &model)
{
    QModelIndex last = model.index(model.rowCount() - 1, 0);
    while (model.rowCount(last) > 0 && (tree.isExpanded(last) || model.hasMatchBelow(last))) {
        tree.expand(last);
        last = model.index(model.rowCount(last) - 1, 0, last);
    }
    return last;
}

QModelIndex nextMatch(QTreeView &tree, const FilterModel &model, bool backwards)
{
    QModelIndex at = tree.currentIndex().siblingAtColumn(0);
    bool isFromEnd = !at.isValid();
    if (isFromEnd)
        at = backwards ? lastRow(tree, model) : model.index(0, 0);
    if (isFromEnd && model.isMatch(at))
        return at;
    while (at.isValid()) {
        at = step(tree, model, at, backwards);
        if (!at.isValid() && !std::exchange(isFromEnd, true))
            at = backwards ? lastRow(tree, model) : model.index(0, 0);
        if (model.isMatch(at))
            return at;
    }
    return {};
}

} // namespace prose
