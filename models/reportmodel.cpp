// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reportmodel.h"

#include "models/format.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

using Shape = Node::Shape;

static constexpr qsizetype longestToolTip = 1000;

/// Groups have no node; a section's row has its section's root.
struct ReportModel::Row : TreeRow
{
    explicit Row(int section) : section(section) {}
    Row(const Node &node, int section, int number = 0) : node(&node), section(section), number(number)
    {
        children.reserve(node.children.size());
        for (const Node &child : node.children)
            append(std::make_unique<Row>(child, section, int(children.size())));
    }
    QString step() const override { return !node ? QString() : node->key.isEmpty() ? QString::number(position) : node->key; }

    const Node *node = nullptr;
    int section; ///< in Report::sections; of a group: its first
    int number = 0; ///< for "Item 3": lags behind the position while siblings come and go
    bool isSection = false;
};

namespace {

/// What a row is known by among its siblings, so that it is found again in newer content: key or identity, and which of those.
using RowName = std::pair<QString, int>;

QString nameOf(const Node &child)
{
    return !child.key.isEmpty() ? child.key : child.shape == Shape::Value ? scalarText(child.value) : child.identity();
}

std::vector<RowName> namesOf(const Node &parent)
{
    std::vector<RowName> names;
    names.reserve(parent.children.size());
    QHash<QString, int> sightings;
    for (const Node &child : parent.children) {
        const QString name = nameOf(child);
        names.emplace_back(name, sightings[name]++);
    }
    return names;
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

bool showsSame(const Node &left, const Node &right)
{
    return left.shape == right.shape && left.field == right.field && sameValue(left.value, right.value);
}

} // namespace

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
    // Rows not yet visited keep pointing into the old tree, so it must live until the end.
    const Node old = std::exchange(*present, section).root;
    Row *row = rowOf(index);
    row->node = &old;
    update(*row, present->root);
    const QModelIndex group = index.parent();
    Q_EMIT dataChanged(index, index.siblingAtColumn(ValueColumn));
    Q_EMIT dataChanged(group, group.siblingAtColumn(ValueColumn));
}

/// Lets a row and all below it show `fresh`. True when what it showed was different.
bool ReportModel::update(Row &row, const Node &fresh)
{
    const Node &old = *row.node;
    row.node = &fresh;
    bool isChanged = !showsSame(old, fresh);
    if (!std::ranges::equal(old.children, fresh.children, {}, nameOf, nameOf)) {
        alignChildren(row, old, fresh);
        isChanged = true;
    }
    int firstChanged = -1;
    const auto announceUpTo = [&](int end) {
        if (firstChanged >= 0)
            Q_EMIT dataChanged(indexOf(row.children[firstChanged].get()), indexOf(row.children[end - 1].get(), ValueColumn));
        firstChanged = -1;
    };
    for (int i = 0; i < int(row.children.size()); ++i) {
        auto &child = static_cast<Row &>(*row.children[i]);
        const bool isNew = child.node == &fresh.children[i];
        const bool isRenumbered = std::exchange(child.number, i) != i && child.node->key.isEmpty();
        if (isNew || (!update(child, fresh.children[i]) && !isRenumbered)) {
            announceUpTo(i);
        } else {
            isChanged = true;
            if (firstChanged < 0)
                firstChanged = i;
        }
    }
    announceUpTo(int(row.children.size()));
    return isChanged;
}

/// Removes and inserts rows until there is one for each node of `fresh`, in its order; those that stay still show the old nodes.
void ReportModel::alignChildren(Row &row, const Node &old, const Node &fresh)
{
    const std::vector<RowName> oldNames = namesOf(old), freshNames = namesOf(fresh);
    QHash<RowName, int> freshPositions;
    for (int i = 0; i < int(freshNames.size()); ++i)
        freshPositions[freshNames[i]] = i;
    std::vector<int> target;
    for (const RowName &name : oldNames)
        target.push_back(freshPositions.value(name, -1));
    const std::vector<bool> stays = longestIncreasing(target);

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
    case RawTextRole: return rawText(section.root);
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
    case Qt::ToolTipRole: {
        if (node.shape != Shape::Value)
            return row.keyPath();
        const QString raw = rawText(node);
        return (raw.size() > longestToolTip ? raw.first(longestToolTip) + u'…' : raw) + u'\n' + row.keyPath();
    }
    case SectionRole: return m_report.sections[row.section].id;
    case KeyPathRole: return row.keyPath();
    case RawValueRole:
        return node.shape == Shape::Value ? (node.value.isNull() ? QVariant() : node.value.toVariant())
                                          : QVariant(qint64(node.children.size()));
    case RawTextRole: return rawText(node);
    case UnitRole: return int(node.field ? node.field->unit : Unit::None);
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
