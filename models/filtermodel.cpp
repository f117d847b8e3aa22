// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filtermodel.h"

#include "models/diffmodel.h"
#include "models/reportmodel.h"

namespace prose {

FilterModel::FilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void FilterModel::setSearchText(const QString &text)
{
    // While somebody types on, rows without the shorter text cannot have the longer one.
    if (!m_searchText.isEmpty() && text.contains(m_searchText, Qt::CaseInsensitive))
        m_hasText.removeIf([](const auto &answer) { return *answer; });
    else
        m_hasText.clear();
    change(m_searchText, text);
}

void FilterModel::setOnlyProblems(bool on)
{
    change(m_onlyProblems, on);
}
void FilterModel::setOnlyDifferences(bool on)
{
    change(m_onlyDifferences, on);
}
void FilterModel::setHideVolatile(bool on)
{
    change(m_hideVolatile, on);
}

void FilterModel::change(auto &member, auto value)
{
    if (std::exchange(member, value) != value)
        invalidateRowsFilter();
}

void FilterModel::setSourceModel(QAbstractItemModel *model)
{
    for (const QMetaObject::Connection &connection : std::exchange(m_connections, {}))
        disconnect(connection);
    m_hasText.clear();
    if (model) {
        // Connected before the base class connects its own: what is remembered must be forgotten by the time it asks.
        m_connections = {
            connect(model, &QAbstractItemModel::dataChanged, this,
                    [this](const QModelIndex &first, const QModelIndex &last) {
                        for (int row = first.row(); row <= last.row(); ++row)
                            m_hasText.remove(first.siblingAtRow(row).internalId());
                    }),
            connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &FilterModel::forget),
            connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_hasText.clear(); }),
        };
    }
    QSortFilterProxyModel::setSourceModel(model);
}

void FilterModel::forget(const QModelIndex &parent, int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        m_hasText.remove(index.internalId());
        forget(index, 0, sourceModel()->rowCount(index) - 1);
    }
}

/// Not ruled out by a switch.
bool FilterModel::isWanted(const QModelIndex &source) const
{
    if (m_onlyDifferences) {
        if (source.data(DiffKindRole).toInt() == int(DiffNode::Kind::Same) || (m_hideVolatile && source.data(VolatileRole).toBool()))
            return false;
    }
    if (m_onlyProblems) {
        QModelIndex section = source;
        while (section.parent().isValid() && !section.parent().data(SectionRole).toString().isEmpty())
            section = section.parent();
        return section.data(HasProblemRole).toBool();
    }
    return true;
}

/// The search text is in this very row.
bool FilterModel::hasText(const QModelIndex &source) const
{
    if (const auto known = m_hasText.constFind(source.internalId()); known != m_hasText.cend())
        return *known;
    const auto contains = [&](const QModelIndex &index, int role) {
        return index.data(role).toString().contains(m_searchText, Qt::CaseInsensitive);
    };
    bool found = contains(source, KeyPathRole);
    const int columns = sourceModel()->columnCount(source.parent());
    const bool isLeaf = !sourceModel()->hasChildren(source);
    for (int column = 0; column < columns && !found; ++column) {
        const QModelIndex cell = source.siblingAtColumn(column);
        found = contains(cell, Qt::DisplayRole) || (isLeaf && column > 0 && contains(cell, RawTextRole));
    }
    m_hasText.insert(source.internalId(), found);
    return found;
}

bool FilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex source = sourceModel()->index(sourceRow, 0, sourceParent);
    if (!isWanted(source))
        return false;
    if (m_searchText.isEmpty())
        return true;
    for (QModelIndex at = source; at.isValid(); at = at.parent()) {
        if (hasText(at))
            return true;
    }
    return false;
}

} // namespace prose
