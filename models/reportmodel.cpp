// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reportmodel.h"

#include "models/format.h"
#include "models/nodesize.h"
#include "models/textsearch.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

using Shape = Node::Shape;

static constexpr qsizetype longestToolTip = 1000;
static constexpr size_t manyRows = 1000;
static constexpr int mostRuns = 40; // beyond that, telling of each costs more than one change of the layout

/// Groups have no node; a section's row has its section's root.
struct ReportModel::Row : TreeRow
{
    explicit Row(int section) : section(section), isFilled(true) {}
    Row(const Node &node, int section, int number = 0) : node(&node), section(section), number(number) {}
    int childCount() const override { return isFilled ? int(children.size()) : int(node->children.size()); }
    void fill() override
    {
        if (isFilled)
            return;
        isFilled = true;
        children.reserve(node->children.size());
        for (const Node &child : node->children)
            append(std::make_unique<Row>(child, section, int(children.size())));
    }
    QString step() const override { return !node ? QString() : node->key.isEmpty() ? QString::number(position) : node->key; }
    const void *content() const override { return isSection ? nullptr : node; }
    int part() const override { return node ? section : -1; }

    const Node *node = nullptr;
    int section; ///< in Report::sections; of a group: its first
    int number = 0; ///< for "Item 3": lags behind the position while siblings come and go
    bool isSection = false;
    bool isFilled = false;
};

namespace {

/// What a row is known by among its siblings, so that it is found again in newer content: key or identity.
QString nameOf(const Node &child)
{
    return !child.key.isEmpty() ? child.key : child.shape == Shape::Value ? scalarText(child.value) : child.identity();
}

std::vector<QString> namesOf(const Node &parent)
{
    std::vector<QString> names;
    names.reserve(parent.children.size());
    for (const Node &child : parent.children)
        names.push_back(nameOf(child));
    return names;
}

/// For each old name the position of the fresh one that is the same, or -1. Of several equal ones the first finds the first.
std::vector<int> targetsOf(const std::vector<QString> &old, const std::vector<QString> &fresh)
{
    QHash<QStringView, int> next; // of each name the first position that is not taken
    next.reserve(qsizetype(fresh.size()));
    std::vector<int> later(fresh.size(), -1); // the following one of the same name
    for (int i = int(fresh.size()) - 1; i >= 0; --i) {
        if (const auto known = next.find(fresh[i]); known != next.end())
            later[i] = std::exchange(*known, i);
        else
            next.insert(fresh[i], i);
    }
    std::vector<int> targets(old.size(), -1);
    for (size_t i = 0; i < old.size(); ++i) {
        const auto position = next.find(old[i]);
        if (position != next.end() && *position >= 0)
            targets[i] = std::exchange(*position, later[*position]);
    }
    return targets;
}

/// Marks the members of a longest increasing run; negative numbers never belong to it.
std::vector<bool> longestIncreasing(const std::vector<int> &numbers)
{
    std::vector<int> tails; // positions of the smallest last number for each length
    std::vector<int> previous(numbers.size(), -1);
    for (int i = 0; i < int(numbers.size()); ++i) {
        if (numbers[i] < 0)
            continue;
        const auto at = std::ranges::lower_bound(tails, numbers[i], {}, [&](int position) { return numbers[position]; });
        if (at != tails.begin())
            previous[i] = *(at - 1);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> members(numbers.size(), false);
    for (int i = tails.empty() ? -1 : tails.back(); i >= 0; i = previous[i])
        members[i] = true;
    return members;
}

/// How many runs of neighbours there are among those that go and those that come.
int countOfRuns(const std::vector<int> &targets, const std::vector<bool> &stays)
{
    int runs = 0, last = -1;
    for (size_t i = 0; i < targets.size(); ++i) {
        if (!stays[i]) {
            runs += i == 0 || stays[i - 1];
        } else {
            runs += targets[i] != last + 1;
            last = targets[i];
        }
    }
    return runs;
}

bool areShared(const Nodes &left, const Nodes &right)
{
    return left.begin() == right.begin(); // cppcheck-suppress mismatchingContainerExpression ; copies share their nodes
}

bool showsSame(const Node &left, const Node &right)
{
    return left.shape == right.shape && left.field == right.field && sameValue(left.value, right.value);
}

} // namespace

QString factToolTip(const Node &node, const QString &keyPath)
{
    if (node.shape != Shape::Value)
        return keyPath;
    const QString raw = rawText(node);
    return (raw.size() > longestToolTip ? raw.first(longestToolTip) + u'…' : raw) + u'\n' + keyPath;
}

ReportModel::ReportModel(QObject *parent) : TreeModel(parent) {}

ReportModel::~ReportModel() = default;

ReportModel::Row *ReportModel::rowOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Row *>(treeRow(index)) : nullptr;
}

void ReportModel::setReport(Report report)
{
    beginResetModel();
    m_report = std::move(report);
    m_root = std::make_unique<TreeRow>();
    QHash<QByteArrayView, Row *> groups;
    for (int i = 0; i < int(m_report.sections.size()); ++i) {
        const Section &section = m_report.sections[i];
        Row *&group = groups[section.info ? QByteArrayView(section.info->group) : QByteArrayView()];
        if (!group) {
            auto row = std::make_unique<Row>(i);
            group = row.get();
            m_root->append(std::move(row));
        }
        auto row = std::make_unique<Row>(section.root, i);
        row->isSection = true;
        group->append(std::move(row));
    }
    endResetModel();
}

const Report &ReportModel::report() const
{
    return m_report;
}

void ReportModel::updateSection(const Section &section)
{
    Section *present = m_report.section(section.id);
    const QModelIndex index = indexOfSection(section.id);
    if (!present || !index.isValid())
        return;
    const int part = int(present - m_report.sections.data());
    Q_EMIT partAboutToChange(part, searchableOf(section));
    // Rows not yet visited keep pointing into the old tree, so it must live until the end.
    Node old = present->root;
    *present = section;
    Row *row = rowOf(index);
    row->node = &old;
    update(*row, std::as_const(present->root));
    const QModelIndex group = index.parent();
    Q_EMIT dataChanged(index, index.siblingAtColumn(ValueColumn));
    Q_EMIT dataChanged(group, group.siblingAtColumn(ValueColumn));
    Q_EMIT partChanged(part);
    destroyElsewhere(std::move(old));
}

/// Lets a row and all below it show `fresh`. True when what it showed was different.
bool ReportModel::update(Row &row, const Node &fresh)
{
    if (!row.isFilled)
        return updateUnseen(row, fresh);
    const Node &old = *row.node;
    row.node = &fresh;
    bool isChanged = !showsSame(old, fresh);
    if (areShared(old.children, fresh.children))
        return isChanged;
    const std::vector<QString> oldNames = namesOf(old), freshNames = namesOf(fresh);
    if (oldNames != freshNames) {
        const std::vector<int> targets = targetsOf(oldNames, freshNames);
        const std::vector<bool> stays = longestIncreasing(targets);
        if (countOfRuns(targets, stays) <= mostRuns)
            alignChildren(row, fresh, targets, stays);
        else
            rearrangeChildren(row, fresh, targets);
        isChanged = true;
    }
    int firstChanged = -1, lastChanged = -1; // new rows in between do not matter
    const auto announce = [&] {
        if (firstChanged >= 0)
            Q_EMIT dataChanged(indexOf(row.children[firstChanged].get()), indexOf(row.children[lastChanged].get(), ValueColumn));
        firstChanged = -1;
    };
    for (int i = 0; i < int(row.children.size()); ++i) {
        auto &child = static_cast<Row &>(*row.children[i]);
        const bool isNew = child.node == &fresh.children[i];
        const bool isRenumbered = std::exchange(child.number, i) != i && child.node->key.isEmpty();
        if (isNew && !isRenumbered)
            continue;
        if (!isNew && !update(child, fresh.children[i]) && !isRenumbered) {
            announce();
            continue;
        }
        isChanged = true;
        lastChanged = i;
        if (firstChanged < 0)
            firstChanged = i;
    }
    announce();
    return isChanged;
}

/// The same where nobody has asked for the rows below: nothing there can be selected, open or shown, only counted.
bool ReportModel::updateUnseen(Row &row, const Node &fresh)
{
    const Node &old = *row.node;
    const int oldCount = int(old.children.size()), count = int(fresh.children.size());
    // Among many siblings, comparing takes longer than drawing the few that one sees.
    const bool isLong = count >= int(manyRows) || row.parent->children.size() >= manyRows;
    const bool isChanged = !showsSame(old, fresh) || oldCount != count
        || (isLong ? !areShared(old.children, fresh.children) : old.children != fresh.children);
    if (oldCount == count) {
        row.node = &fresh;
        return isChanged;
    }
    const Node childless{fresh.key, fresh.field, fresh.shape, fresh.value, {}};
    const auto become = [&row](const Node &node) {
        row.children.clear(); // somebody may have asked just now
        row.isFilled = false;
        row.node = &node;
    };
    const QModelIndex index = indexOf(&row);
    if (oldCount > 0) {
        beginRemoveRows(index, 0, oldCount - 1);
        become(childless);
        endRemoveRows();
    }
    if (count > 0) {
        beginInsertRows(index, 0, count - 1);
        become(fresh);
        endInsertRows();
    } else {
        row.node = &fresh;
    }
    return isChanged;
}

/// Removes and inserts rows until there is one for each node of `fresh`, in its order; those that stay still show the old nodes.
void ReportModel::alignChildren(Row &row, const Node &fresh, const std::vector<int> &target, const std::vector<bool> &stays)
{
    const QModelIndex index = indexOf(&row);
    for (int last = int(target.size()) - 1; last >= 0; --last) {
        if (stays[last])
            continue;
        int first = last;
        while (first > 0 && !stays[first - 1])
            --first;
        beginRemoveRows(index, first, last);
        row.children.erase(row.children.begin() + first, row.children.begin() + last + 1);
        row.renumber(first);
        endRemoveRows();
        last = first;
    }

    std::vector<bool> isThere(fresh.children.size(), false);
    for (size_t i = 0; i < target.size(); ++i) {
        if (stays[i])
            isThere[target[i]] = true;
    }
    for (int first = 0; first < int(isThere.size()); ++first) {
        if (isThere[first])
            continue;
        int last = first;
        while (last + 1 < int(isThere.size()) && !isThere[last + 1])
            ++last;
        std::vector<std::unique_ptr<TreeRow>> rows;
        for (int i = first; i <= last; ++i) {
            rows.push_back(std::make_unique<Row>(fresh.children[i], row.section, i));
            rows.back()->parent = &row;
        }
        beginInsertRows(index, first, last);
        row.children.insert(row.children.begin() + first, std::move_iterator(rows.begin()), std::move_iterator(rows.end()));
        row.renumber(first);
        endInsertRows();
        first = last;
    }
}

/// The same in one step, in which rows may also change places.
void ReportModel::rearrangeChildren(Row &row, const Node &fresh, const std::vector<int> &target)
{
    const QModelIndex parent = indexOf(&row);
    Q_EMIT layoutAboutToBeChanged({parent});
    std::vector<std::unique_ptr<TreeRow>> before(fresh.children.size());
    before.swap(row.children);
    for (size_t i = 0; i < target.size(); ++i) {
        if (target[i] >= 0)
            row.children[target[i]] = std::move(before[i]);
    }
    for (int i = 0; i < int(row.children.size()); ++i) {
        if (!row.children[i]) {
            row.children[i] = std::make_unique<Row>(fresh.children[i], row.section, i);
            row.children[i]->parent = &row;
        }
    }
    const QSet<const TreeRow *> gone = [&] {
        QSet<const TreeRow *> rows;
        for (const auto &left : before) {
            if (left)
                rows.insert(left.get());
        }
        return rows;
    }();
    row.renumber(0);
    for (const auto indexes = persistentIndexList(); const QModelIndex &index : indexes) {
        bool isGone = false;
        for (const TreeRow *at = treeRow(index); at && !isGone; at = at->parent)
            isGone = gone.contains(at);
        if (isGone)
            changePersistentIndex(index, {});
        else if (treeRow(index)->parent == &row)
            changePersistentIndex(index, indexOf(treeRow(index), index.column()));
    }
    Q_EMIT layoutChanged({parent});
}

int ReportModel::partCount() const
{
    return int(m_report.sections.size());
}

Searchable ReportModel::searchable(int part) const
{
    return searchableOf(m_report.sections[part]);
}

const Section *ReportModel::section(const QModelIndex &index) const
{
    const Row *row = rowOf(index);
    return row && row->node ? &m_report.sections[row->section] : nullptr;
}

const Node *ReportModel::node(const QModelIndex &index) const
{
    const Row *row = rowOf(index);
    return row ? row->node : nullptr;
}

QModelIndex ReportModel::indexOfSection(QStringView id) const
{
    for (const auto &group : m_root->children) {
        for (const auto &row : group->children) {
            if (m_report.sections[static_cast<Row &>(*row).section].id == id)
                return indexOf(row.get());
        }
    }
    return {};
}

int ReportModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

static bool hasProblem(const Section &section)
{
    return !section.problems.empty() || section.state == State::Failed;
}

QVariant ReportModel::data(const QModelIndex &index, int role) const
{
    const Row *row = rowOf(index);
    if (!row)
        return {};
    const Section &section = m_report.sections[row->section];
    if (row->isSection)
        return sectionData(section, index.column(), role);
    if (row->node)
        return factData(*row, index.column(), role);
    if ((role == Qt::DisplayRole || role == Qt::AccessibleTextRole) && index.column() == NameColumn)
        return groupLabel(section);
    if (role == HasProblemRole) {
        return std::ranges::any_of(row->children,
                                   [&](const auto &child) { return hasProblem(m_report.sections[static_cast<Row &>(*child).section]); });
    }
    return {};
}

Qt::ItemFlags ReportModel::flags(const QModelIndex &index) const
{
    const Row *row = rowOf(index);
    const Qt::ItemFlags usual = TreeModel::flags(index);
    return row && row->isSection ? usual | Qt::ItemIsDragEnabled : usual;
}

QVariant ReportModel::sectionData(const Section &section, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return column == NameColumn ? sectionLabel(section) : sectionSummary(section);
    case Qt::ToolTipRole: {
        QStringList lines{stateText(section)};
        for (const Error &problem : section.problems)
            lines += errorSentence(problem);
        return lines.join(u'\n');
    }
    case StateRole: return int(section.state);
    case SectionRole:
    case KeyPathRole: return section.id;
    case HasProblemRole: return hasProblem(section);
    case DurationRole: return qint64(section.duration.count());
    default: return {};
    }
}

QVariant ReportModel::factData(const Row &row, int column, int role) const
{
    const Node &node = *row.node;
    switch (role) {
    case Qt::DisplayRole: return column == NameColumn ? labelOf(node, row.number) : valueText(node);
    case Qt::AccessibleTextRole: return column == NameColumn ? labelOf(node, row.number) : spokenText(node);
    case Qt::ToolTipRole: return factToolTip(node, row.keyPath());
    case SectionRole: return m_report.sections[row.section].id;
    case KeyPathRole: return row.keyPath();
    case RawValueRole:
        return node.shape == Shape::Value ? (node.value.isNull() ? QVariant() : node.value.toVariant())
                                          : QVariant(qint64(node.children.size()));
    case HasProblemRole: return false;
    default: return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= ColumnCount)
        return {};
    return columnTitle(section == NameColumn ? Title::Name : Title::Value);
}

} // namespace prose
