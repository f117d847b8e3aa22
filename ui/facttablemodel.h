// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/node.h"

#include <QAbstractTableModel>

#include <vector>

namespace prose {

/// Some cells of a table, apart from it: what they say is looked up in a node, the table's own or one that is alike.
struct TableCells
{
    struct Column
    {
        QString title;
        QString key; ///< of an item's part; empty: the item itself
        bool isName = false;
    };
    std::vector<int> items; ///< positions in the node
    std::vector<Column> columns;

    /// Lines of tab-separated values.
    QString text(const Node &node, bool withTitles) const;
};

/// A list, a map or a long object as a table over its nodes: a row for each item, a column for each key that any of them
/// has a value for. Texts are made when they are shown. Keeps a copy of the node, which shares what is below it.
class FactTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit FactTableModel(const Node &node, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By value; a negative column is the report's order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// The row that shows the item at a position of the report, or -1.
    int rowOfItem(int position) const;
    TableCells cells(const std::vector<int> &rows, const std::vector<int> &columns) const;
    const Node &node() const { return m_node; }

private:
    bool isNameColumn(int column) const { return m_hasNames && column == 0; }
    const Node *cell(int position, int column) const;
    std::vector<const Node *> columnsOfItems() const;
    bool isNumeric(int column) const;

    const Node m_node;
    bool m_hasNames; ///< the first column is the items' names
    bool m_isOfObjects;
    std::vector<const Node *> m_columns; ///< of objects: for each column a node of its key
    std::vector<int> m_order; ///< row → position in the report
};

} // namespace prose
