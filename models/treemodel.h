// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace prose {

/// A row of a TreeModel; models derive theirs from it and add what it shows. Rows below it are made when first asked for,
/// so that what nobody looks at costs nothing.
struct TreeRow
{
    TreeRow *parent = nullptr;
    int position = 0; ///< among its siblings
    std::vector<std::unique_ptr<TreeRow>> children; ///< all or, until fill(), none

    virtual ~TreeRow() = default;
    /// How many rows there are below it, made or not.
    virtual int childCount() const { return int(children.size()); }
    /// Makes the rows below it, where they are not there yet.
    virtual void fill() {}
    /// Its part of a key path; empty for rows that are not in the report.
    virtual QString step() const { return {}; }
    /// What it shows, by which FoundText knows it; null for rows that stand for a whole section or a group of them.
    virtual const void *content() const { return nullptr; }
    /// The section it belongs to, counted from 0; -1 for groups.
    virtual int part() const { return -1; }
    QString keyPath() const;
    void append(std::unique_ptr<TreeRow> child);
    /// After rows were inserted or removed: gives those from `first` on their new positions.
    void renumber(int first);
};

/// Where a text was found in one section.
struct FoundText
{
    bool isInTitle = false; ///< of the section itself
    QSet<const void *> holders; ///< what has the text itself; nothing is said of what lies below these
    QHash<const void *, int> above; ///< what has a holder somewhere below it → how many of the next below hold, or have one
    QSet<const void *> matches; ///< what shows the text itself: holders, and more below them
    QSet<const void *> aboveMatches; ///< what has a match somewhere below it
};

/// A section as it was when this was made, and how to look for a text in it: on any thread, without a row.
struct Searchable
{
    qsizetype size = 0; ///< about how many things there are to look at
    std::function<FoundText(const QString &text, const std::atomic<bool> &isStopped)> search;
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
    bool hasChildren(const QModelIndex &parent = {}) const override;

    /// The row behind an index; the invisible root for an invalid one.
    const TreeRow *row(const QModelIndex &index) const { return treeRow(index); }
    virtual int partCount() const { return 0; }
    virtual Searchable searchable(int) const { return {}; }

Q_SIGNALS:
    /// Before and after rows of a section change, as often as need be in between.
    void partAboutToChange(int part, const prose::Searchable &fresh);
    void partChanged(int part);

protected:
    TreeRow *treeRow(const QModelIndex &index) const;
    QModelIndex indexOf(const TreeRow *row, int column = 0) const;

    std::unique_ptr<TreeRow> m_root;
};

} // namespace prose
