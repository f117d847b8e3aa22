// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QStringList>

/// A tree as lines: two blanks per level, columns separated by " | ".
inline QStringList treeLines(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells += model.index(row, column, parent).data().toString().replace(QChar::Nbsp, u' ');
        lines += QString(depth * 2, u' ') + cells.join(QStringLiteral(" | "));
        lines += treeLines(model, model.index(row, 0, parent), depth + 1);
    }
    return lines;
}

/// The index at a key path, or an invalid one.
inline QModelIndex indexAt(const QAbstractItemModel &model, const QString &path, int role, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data(role).toString() == path)
            return index;
        if (const QModelIndex below = indexAt(model, path, role, index); below.isValid())
            return below;
    }
    return {};
}
