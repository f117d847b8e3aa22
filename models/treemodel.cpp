// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/treemodel.h"

namespace prose {

void TreeRow::append(std::unique_ptr<TreeRow> child)
{
    child->parent = this;
    child->position = int(children.size());
    children.push_back(std::move(child));
}

void TreeRow::renumber(int first)
{
    for (size_t i = first; i < children.size(); ++i)
        children[i]->position = int(i);
}

static void appendPath(QString &path, const TreeRow &row)
{
    if (row.parent)
        appendPath(path, *row.parent);
    const QString step = row.step();
    if (!path.isEmpty() && !step.isEmpty())
        path += u'.';
    path += step;
}

QString TreeRow::keyPath() const
{
    QString path;
    path.reserve(80);
    appendPath(path, *this);
    return path;
}

TreeModel::TreeModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<TreeRow>()) {}

TreeModel::~TreeModel() = default;

TreeRow *TreeModel::treeRow(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<TreeRow *>(index.internalPointer()) : m_root.get();
}

QModelIndex TreeModel::indexOf(const TreeRow *row, int column) const
{
    return row == m_root.get() ? QModelIndex() : createIndex(row->position, column, row);
}

QModelIndex TreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= columnCount(parent) || row >= rowCount(parent))
        return {};
    TreeRow *above = treeRow(parent);
    above->fill();
    return createIndex(row, column, above->children[row].get());
}

QModelIndex TreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(treeRow(child)->parent) : QModelIndex();
}

int TreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : treeRow(parent)->childCount();
}

bool TreeModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

} // namespace prose
