// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/treeexpansion.h"

#include "models/filtermodel.h"

#include <QTreeView>

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

} // namespace prose
