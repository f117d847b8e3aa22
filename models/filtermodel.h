// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/treemodel.h"

#include <QFuture>
#include <QSortFilterProxyModel>

#include <vector>

namespace prose {

/// Search and switches over a ReportModel or a DiffModel. A row stays when it, something below it, or something above it
/// matches; the order of the report is kept. What is searched are the sections themselves, not their rows; a large report is
/// searched on another thread, and until that has answered the rows stay as they were.
class FilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FilterModel(QObject *parent = nullptr);
    ~FilterModel() override;

    /// Case-insensitive; looked for in labels, values, raw values and key paths. Empty: everything.
    void setSearchText(const QString &text);
    QString searchText() const { return m_searchText; }
    /// How many rows there are below a row at most, without looking at them.
    int countBelow(const QModelIndex &index) const;
    bool isSearching() const { return m_open > 0; }
    /// The search text is in this row itself, not only above or below it.
    bool isMatch(const QModelIndex &index) const;
    bool hasMatchBelow(const QModelIndex &index) const;
    /// In how many rows the search text is, shown or not; 0 without one.
    qsizetype matchCount() const;
    /// ReportModel: only sections with a problem.
    void setOnlyProblems(bool on);
    /// DiffModel: hide rows that are the same.
    void setOnlyDifferences(bool on);
    /// DiffModel: treat rows that always differ as if they were the same.
    void setHideVolatile(bool on);
    /// DiffModel: hide rows that neither are nor hold an important difference.
    void setOnlyImportant(bool on);
    /// Whether a row of the source is shown where those above it are; makes no rows.
    bool shows(const QModelIndex &source) const { return filterAcceptsRow(source.row(), source.parent()); }

    /// A TreeModel, or null.
    void setSourceModel(QAbstractItemModel *model) override;
    bool hasChildren(const QModelIndex &parent = {}) const override;

Q_SIGNALS:
    /// The rows are those that have the search text: after it changed, and whenever the source did meanwhile.
    void searched();

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    void change(bool &member, bool value);
    void forgetSearches();
    template<class Work, class Answer>
    void start(Work work, Answer answer);
    void search();
    void searchPart(int part, const Searchable &section);
    void partAboutToChange(int part, const Searchable &fresh);
    void partChanged();
    void sourceReset();
    void show(std::vector<FoundText> found);
    void noteGroups();
    bool isWanted(const QModelIndex &source) const;
    bool isFound(const QModelIndex &source) const;
    bool isBelowHolder(const TreeRow *row) const;
    int countBelow(const TreeRow *row) const;

    TreeModel *m_model = nullptr;
    QString m_searchText;
    QString m_foundText; ///< what is shown now: lags behind the search text; empty: everything
    std::vector<FoundText> m_found; ///< of m_foundText, by section
    std::vector<bool> m_isGroupFound; ///< the heading above a section has the text, by section
    mutable const TreeRow *m_askedParent = nullptr; ///< one asks for all children of a row, one after the other
    mutable bool m_isParentFound = false;
    std::vector<int> m_versions; ///< by section: counts its changes, so that late answers are known
    std::shared_ptr<std::atomic<bool>> m_isStopped; ///< shared with the searches that are under way
    QList<QFuture<void>> m_searches; ///< look at what the program's end takes away
    int m_open = 0; ///< how many these are
    int m_run = 0; ///< counts search texts and sources
    bool m_isChanging = false; ///< the answers are of later than the rows
    bool m_onlyProblems = false;
    bool m_onlyDifferences = false;
    bool m_hideVolatile = false;
    bool m_onlyImportant = false;
    std::vector<QMetaObject::Connection> m_connections;
};

} // namespace prose
