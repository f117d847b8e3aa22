// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filtermodel.h"

#include "models/diffmodel.h"
#include "models/reportmodel.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <type_traits>

namespace prose {

static constexpr qsizetype searchedAtOnce = 1500; // a few milliseconds

FilterModel::FilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    connect(this, &QAbstractItemModel::layoutAboutToBeChanged, this, [this] { m_isChanging = true; });
    connect(this, &QAbstractItemModel::layoutChanged, this, [this] { m_isChanging = false; });
}

FilterModel::~FilterModel()
{
    forgetSearches();
    for (QFuture<void> &search : m_searches)
        search.waitForFinished();
}

void FilterModel::setSearchText(const QString &text)
{
    if (std::exchange(m_searchText, text) != text)
        search();
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

void FilterModel::setOnlyImportant(bool on)
{
    change(m_onlyImportant, on);
}

void FilterModel::change(bool &member, bool value)
{
    if (std::exchange(member, value) != value)
        invalidate();
}

// ---- searching ----

/// Works on another thread; the answer is given unless something else is searched for by then. Always from the event loop, never
/// at once: rows may be changing right now. (QFuture::then() with a context answers at once where the future is over already.)
template<class Work, class Answer>
void FilterModel::start(Work work, Answer answer)
{
    ++m_open;
    const auto future = QtConcurrent::run(std::move(work));
    m_searches.removeIf([](const QFuture<void> &search) { return search.isFinished(); });
    m_searches += QFuture<void>(future);
    auto *watcher = new QFutureWatcher<std::invoke_result_t<Work>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, run = m_run, answer = std::move(answer)] {
        watcher->deleteLater();
        if (run != m_run)
            return;
        --m_open;
        answer(watcher->result());
    });
    watcher->setFuture(future);
}

/// What is under way will not be listened to.
void FilterModel::forgetSearches()
{
    if (m_isStopped)
        *m_isStopped = true;
    m_isStopped = std::make_shared<std::atomic<bool>>(false);
    m_open = 0;
    ++m_run;
}

static std::vector<FoundText> searchAll(const std::vector<Searchable> &sections, const QString &text, const std::atomic<bool> &isStopped)
{
    std::vector<FoundText> found;
    found.reserve(sections.size());
    for (const Searchable &section : sections)
        found.push_back(section.search(text, isStopped));
    return found;
}

void FilterModel::search()
{
    forgetSearches();
    if (m_searchText.isEmpty() || !m_model) {
        m_foundText.clear();
        show({});
        return;
    }
    std::vector<Searchable> sections;
    qsizetype size = 0;
    for (int part = 0; part < m_model->partCount(); ++part) {
        sections.push_back(m_model->searchable(part));
        size += sections.back().size;
    }
    if (size <= searchedAtOnce) {
        m_foundText = m_searchText;
        show(searchAll(sections, m_searchText, *m_isStopped));
        return;
    }
    auto work = [sections = std::move(sections), text = m_searchText, isStopped = m_isStopped] {
        return searchAll(sections, text, *isStopped);
    };
    start(std::move(work), [this, versions = m_versions](std::vector<FoundText> found) {
        m_foundText = m_searchText;
        for (int part = 0; part < int(found.size()); ++part) {
            if (versions[part] == m_versions[part])
                continue;
            found[part] = {}; // it has changed meanwhile
            searchPart(part, m_model->searchable(part));
        }
        show(std::move(found));
    });
}

void FilterModel::searchPart(int part, const Searchable &section)
{
    auto work = [section, text = m_foundText, isStopped = m_isStopped] { return section.search(text, *isStopped); };
    start(std::move(work), [this, part, version = m_versions[part]](const FoundText &found) {
        if (version != m_versions[part])
            return;
        m_found[part] = found;
        show(std::move(m_found));
    });
}

void FilterModel::show(std::vector<FoundText> found)
{
    m_found = std::move(found);
    noteGroups();
    invalidate();
    Q_EMIT searched();
}

bool FilterModel::isMatch(const QModelIndex &index) const
{
    const QModelIndex source = mapToSource(index);
    const TreeRow *row = source.isValid() ? m_model->row(source) : nullptr;
    if (!row || m_foundText.isEmpty() || row->part() < 0)
        return false;
    const FoundText &found = m_found[row->part()];
    return row->content() ? found.matches.contains(row->content()) : found.isInTitle;
}

bool FilterModel::hasMatchBelow(const QModelIndex &index) const
{
    const QModelIndex source = mapToSource(index);
    const TreeRow *row = source.isValid() ? m_model->row(source) : nullptr;
    if (!row || m_foundText.isEmpty() || row->part() < 0)
        return row && row->part() < 0; // a group is there for a section
    const FoundText &found = m_found[row->part()];
    return row->content() ? found.aboveMatches.contains(row->content()) : !found.matches.isEmpty();
}

qsizetype FilterModel::matchCount() const
{
    qsizetype count = 0;
    for (const FoundText &found : m_found)
        count += found.matches.size() + (found.isInTitle ? 1 : 0);
    return count;
}

void FilterModel::noteGroups()
{
    m_askedParent = nullptr;
    m_isGroupFound.assign(m_found.size(), false);
    for (int row = 0; m_model && !m_found.empty() && row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        if (m_model->row(group)->part() >= 0 || !group.data().toString().contains(m_foundText, Qt::CaseInsensitive))
            continue;
        for (int section = 0; section < m_model->rowCount(group); ++section)
            m_isGroupFound[m_model->row(m_model->index(section, 0, group))->part()] = true;
    }
}

// ---- the source ----

void FilterModel::setSourceModel(QAbstractItemModel *model)
{
    for (const QMetaObject::Connection &connection : std::exchange(m_connections, {}))
        disconnect(connection);
    m_model = qobject_cast<TreeModel *>(model);
    if (m_model) {
        // Connected before the base class connects its own: the answers must be there by the time it asks.
        m_connections = {
            connect(m_model, &TreeModel::partAboutToChange, this, &FilterModel::partAboutToChange),
            connect(m_model, &TreeModel::partChanged, this, &FilterModel::partChanged),
            connect(m_model, &QAbstractItemModel::modelReset, this, &FilterModel::sourceReset),
        };
    }
    sourceReset();
    QSortFilterProxyModel::setSourceModel(model);
}

/// The rows of before are not to be asked any more, those to come not yet.
void FilterModel::sourceReset()
{
    forgetSearches();
    const int parts = m_model ? m_model->partCount() : 0;
    m_versions.assign(parts, 0);
    m_found.assign(m_searchText.isEmpty() ? 0 : parts, {});
    m_foundText = m_searchText;
    for (int part = 0; part < int(m_found.size()); ++part) {
        if (const Searchable section = m_model->searchable(part); section.size <= searchedAtOnce)
            m_found[part] = section.search(m_foundText, *m_isStopped);
        else
            searchPart(part, section);
    }
    noteGroups();
}

void FilterModel::partAboutToChange(int part, const Searchable &fresh)
{
    ++m_versions[part];
    if (m_foundText.isEmpty())
        return;
    m_isChanging = true; // until partChanged()
    m_askedParent = nullptr;
    if (fresh.size <= searchedAtOnce)
        m_found[part] = fresh.search(m_foundText, *m_isStopped);
    else
        searchPart(part, fresh);
}

void FilterModel::partChanged()
{
    if (!m_foundText.isEmpty())
        show(std::move(m_found));
}

// ---- rows ----

/// Not ruled out by a switch. Where a row is, those above it are, too.
bool FilterModel::isWanted(const QModelIndex &source) const
{
    if (m_onlyDifferences) {
        if (source.data(DiffKindRole).toInt() == int(DiffNode::Kind::Same) || (m_hideVolatile && source.data(VolatileRole).toBool()))
            return false;
    }
    if (m_onlyImportant && !source.data(ImportantRole).toBool())
        return false;
    if (m_onlyProblems) {
        QModelIndex section = source;
        while (m_model->row(section)->content())
            section = section.parent();
        return section.data(HasProblemRole).toBool();
    }
    return true;
}

/// The search text is in this row or above it.
bool FilterModel::isBelowHolder(const TreeRow *row) const
{
    const FoundText &found = m_found[row->part()];
    if (found.isInTitle || m_isGroupFound[row->part()])
        return true;
    for (; row->content(); row = row->parent) {
        if (found.holders.contains(row->content()))
            return true;
    }
    return false;
}

bool FilterModel::isFound(const QModelIndex &source) const
{
    const TreeRow *row = m_model->row(source);
    if (row->part() < 0) { // a group
        for (int section = 0; section < m_model->rowCount(source); ++section) {
            if (filterAcceptsRow(section, source))
                return true;
        }
        return false;
    }
    const FoundText &found = m_found[row->part()];
    if (!row->content())
        return isBelowHolder(row) || !found.holders.isEmpty();
    if (std::exchange(m_askedParent, row->parent) != row->parent)
        m_isParentFound = isBelowHolder(row->parent);
    return m_isParentFound || found.holders.contains(row->content()) || found.above.contains(row->content());
}

bool FilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (!m_model)
        return false;
    const QModelIndex source = m_model->index(sourceRow, 0, sourceParent);
    return isWanted(source) && (m_foundText.isEmpty() || isFound(source));
}

/// The base class would make and check all rows below to say so.
bool FilterModel::hasChildren(const QModelIndex &parent) const
{
    const QModelIndex source = m_isChanging ? QModelIndex() : mapToSource(parent);
    if (!source.isValid() || m_model->row(source)->part() < 0)
        return QSortFilterProxyModel::hasChildren(parent);
    if (!m_model->hasChildren(source))
        return false;
    if (m_foundText.isEmpty())
        return true;
    return countBelow(m_model->row(source)) > 0;
}

/// Of those that a search leaves.
int FilterModel::countBelow(const TreeRow *row) const
{
    const FoundText &found = m_found[row->part()];
    if (isBelowHolder(row) || (!row->content() && !found.holders.isEmpty()))
        return row->childCount();
    return found.above.value(row->content());
}

int FilterModel::countBelow(const QModelIndex &index) const
{
    const QModelIndex source = mapToSource(index);
    if (!source.isValid() || m_foundText.isEmpty() || m_model->row(source)->part() < 0)
        return m_model ? m_model->rowCount(source) : 0;
    return countBelow(m_model->row(source));
}

} // namespace prose
