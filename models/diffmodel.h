// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diffwalk.h"
#include "models/reportmodel.h"

namespace prose {

/// The tree of a comparison: sections → facts → items; columns Name, Left, Right. Roles as in ReportModel.
class DiffModel : public TreeModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, LeftColumn, RightColumn, ColumnCount };

    explicit DiffModel(QObject *parent = nullptr);
    ~DiffModel() override;

    void setDiff(Diff diff);
    const Diff &diff() const;
    /// The same to be held by others, on any thread.
    std::shared_ptr<const Diff> sharedDiff() const { return m_diff; }
    const DiffNode *node(const QModelIndex &index) const;
    /// The row of a node by its place, and the place of a row.
    QModelIndex indexAt(const DiffPath &path) const;
    DiffPath pathOf(QModelIndex index) const;

    int partCount() const override;
    Searchable searchable(int part) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row;
    Row *rowOf(const QModelIndex &index) const;

    std::shared_ptr<const Diff> m_diff; ///< a search on another thread looks at it, too
};

} // namespace prose
