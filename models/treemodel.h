// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace prose {

/// A row of a TreeModel; models derive theirs from it and add what it shows.
struct TreeRow
{
    TreeRow *parent = nullptr;
    int position = 0; ///< among its siblings
    std::vector<std::unique_ptr<TreeRow>> children;

    virtual ~TreeRow() = default;
    /// Its part of a key path; empty for rows that are not in the report.
    virtual QString step() const { return {}; }
    QString keyPath() const;
    void append(std::unique_ptr<TreeRow> child);
    /// After rows were inserted or removed: gives those from `first` on their new positions.
    void renumber(int first);
};

/// The bookkeeping that all trees share: rows that know their parent and position, reached in constant time.
class TreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit TreeModel(QObject *parent = nullptr);
    ~TreeModel() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;

protected:
    /// The invisible root for an invalid index.
    TreeRow *treeRow(const QModelIndex &index) const;
    QModelIndex indexOf(const TreeRow *row, int column = 0) const;

    std::unique_ptr<TreeRow> m_root;
};

} // namespace prose
