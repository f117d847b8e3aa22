// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSortFilterProxyModel>

#include <vector>

namespace prose {

/// Search and switches over a ReportModel or a DiffModel. A row stays when it, something below it, or something above it
/// matches; the order of the report is kept.
class FilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FilterModel(QObject *parent = nullptr);

    /// Case-insensitive; looked for in labels, values, raw values and key paths. Empty: everything.
    void setSearchText(const QString &text);
    QString searchText() const { return m_searchText; }
    /// ReportModel: only sections with a problem.
    void setOnlyProblems(bool on);
    /// DiffModel: hide rows that are the same.
    void setOnlyDifferences(bool on);
    /// DiffModel: treat rows that always differ as if they were the same.
    void setHideVolatile(bool on);

    void setSourceModel(QAbstractItemModel *model) override;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    void change(auto &member, auto value);
    bool isWanted(const QModelIndex &source) const;
    bool hasText(const QModelIndex &source) const;
    void forget(const QModelIndex &parent, int first, int last);

    QString m_searchText;
    bool m_onlyProblems = false;
    bool m_onlyDifferences = false;
    bool m_hideVolatile = false;
    std::vector<QMetaObject::Connection> m_connections;
    mutable QHash<quintptr, bool> m_hasText; ///< answers of hasText(): parents and children ask again and again
};

} // namespace prose
