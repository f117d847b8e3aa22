// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diffmodel.h"

#include "models/format.h"
#include "models/nodesize.h"
#include "models/prose/diffrows.h"
#include "models/textsearch.h"

using namespace Qt::StringLiterals;

namespace prose {

struct DiffModel::Row : TreeRow
{
    Row(const DiffNode &node, int section) : node(node), section(section) {}
    int childCount() const override { return int(node.children.size()); }
    void fill() override
    {
        if (!children.empty())
            return;
        children.reserve(node.children.size());
        for (const DiffNode &child : node.children)
            append(std::make_unique<Row>(child, section));
    }
    const void *content() const override { return parent->part() >= 0 ? &node : nullptr; }
    int part() const override { return section; }
    QString step() const override { return node.key.isEmpty() ? QString::number(position) : node.key; }
    const Node &shown(int column) const
    {
        const bool isOnRight = node.kind != DiffNode::Kind::Removed;
        return column == RightColumn || (column == NameColumn && isOnRight) ? node.right : node.left;
    }

    const DiffNode &node;
    int section; ///< in Diff::sections
};

DiffModel::DiffModel(QObject *parent) : TreeModel(parent), m_diff(std::make_shared<const Diff>()) {}

DiffModel::~DiffModel() = default;

DiffModel::Row *DiffModel::rowOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Row *>(treeRow(index)) : nullptr;
}

void DiffModel::setDiff(Diff diff)
{
    beginResetModel();
    m_root = std::make_unique<TreeRow>();
    destroyElsewhere(std::exchange(m_diff, std::make_shared<const Diff>(std::move(diff))));
    for (int i = 0; i < int(m_diff->sections.size()); ++i)
        m_root->append(std::make_unique<Row>(m_diff->sections[i], i));
    endResetModel();
}

const Diff &DiffModel::diff() const
{
    return *m_diff;
}

const DiffNode *DiffModel::node(const QModelIndex &index) const
{
    const Row *row = rowOf(index);
    return row ? &row->node : nullptr;
}

QModelIndex DiffModel::indexAt(const DiffPath &path) const
{
    QModelIndex found;
    for (const int step : path)
        found = index(step, NameColumn, found);
    return found;
}

DiffPath DiffModel::pathOf(QModelIndex index) const
{
    DiffPath path;
    for (; index.isValid(); index = index.parent())
        path.insert(path.begin(), index.row());
    return path;
}

int DiffModel::partCount() const
{
    return int(m_diff->sections.size());
}

Searchable DiffModel::searchable(int part) const
{
    return searchableOf(m_diff, part);
}

int DiffModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

/// With what the eye sees by signs: what became of the row, and whether it matters.
static QString spokenName(const DiffNode &node, const QString &label)
{
    QStringList words{label, kindText(node.kind)};
    if (!node.children.empty() && node.kind == DiffNode::Kind::Changed)
        words += countText(count(node, false));
    if (node.isImportant && !node.isVolatile)
        words += DiffModel::tr("matters");
    return words.join(u", "_s);
}

QVariant DiffModel::data(const QModelIndex &index, int role) const
{
    const Row *row = rowOf(index);
    if (!row)
        return {};
    const DiffNode &node = row->node;
    const Node &shown = row->shown(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (index.column() == NameColumn) {
            const QString label = labelOf(node, row->position);
            return role == Qt::AccessibleTextRole ? spokenName(node, label) : label;
        }
        return valueText(node, index.column() == LeftColumn ? Side::Left : Side::Right);
    case Qt::ToolTipRole: return factToolTip(shown, row->keyPath());
    case SectionRole: return m_diff->sections[row->section].key;
    case KeyPathRole: return row->keyPath();
    case RawValueRole: return shown.shape == Node::Shape::Value && !shown.value.isNull() ? shown.value.toVariant() : QVariant();
    case DiffKindRole: return int(node.kind);
    case VolatileRole: return node.isVolatile;
    case ImportantRole: return node.isImportant && !node.isVolatile;
    default: return {};
    }
}

QVariant DiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return columnTitle(Title::Name);
    case LeftColumn: return m_diff->leftName.isEmpty() ? columnTitle(Title::Left) : m_diff->leftName;
    case RightColumn: return m_diff->rightName.isEmpty() ? columnTitle(Title::Right) : m_diff->rightName;
    default: return {};
    }
}

} // namespace prose
