// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diffmodel.h"

#include "models/format.h"

namespace prose {

struct DiffModel::Row : TreeRow
{
    Row(const DiffNode &node, const QString &section) : node(node), section(section)
    {
        children.reserve(node.children.size());
        for (const DiffNode &child : node.children)
            append(std::make_unique<Row>(child, section));
    }
    QString step() const override { return node.key.isEmpty() ? QString::number(position) : node.key; }
    const Node &shown(int column) const
    {
        const bool isOnRight = node.kind != DiffNode::Kind::Removed;
        return column == RightColumn || (column == NameColumn && isOnRight) ? node.right : node.left;
    }

    const DiffNode &node;
    QString section;
};

DiffModel::DiffModel(QObject *parent) : TreeModel(parent) {}

DiffModel::~DiffModel() = default;

DiffModel::Row *DiffModel::rowOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Row *>(treeRow(index)) : nullptr;
}

void DiffModel::setDiff(Diff diff)
{
    beginResetModel();
    m_root = std::make_unique<TreeRow>();
    m_diff = std::move(diff);
    for (const DiffNode &section : m_diff.sections)
        m_root->append(std::make_unique<Row>(section, section.key));
    endResetModel();
}

const Diff &DiffModel::diff() const
{
    return m_diff;
}

const DiffNode *DiffModel::node(const QModelIndex &index) const
{
    const Row *row = rowOf(index);
    return row ? &row->node : nullptr;
}

int DiffModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
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
        if (index.column() == NameColumn)
            return labelOf(node, row->position);
        return valueText(node, index.column() == LeftColumn ? Side::Left : Side::Right);
    case Qt::ToolTipRole: return shown.shape == Node::Shape::Value ? rawText(shown) + u'\n' + row->keyPath() : row->keyPath();
    case SectionRole: return row->section;
    case KeyPathRole: return row->keyPath();
    case RawValueRole: return shown.shape == Node::Shape::Value && !shown.value.isNull() ? shown.value.toVariant() : QVariant();
    case RawTextRole: return shown.shape == Node::Shape::Value ? rawText(shown) : QString();
    case UnitRole: return int(shown.field ? shown.field->unit : Unit::None);
    case DiffKindRole: return int(node.kind);
    case VolatileRole: return node.isVolatile;
    default: return {};
    }
}

QVariant DiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return columnTitle(Title::Name);
    case LeftColumn: return m_diff.leftName.isEmpty() ? columnTitle(Title::Left) : m_diff.leftName;
    case RightColumn: return m_diff.rightName.isEmpty() ? columnTitle(Title::Right) : m_diff.rightName;
    default: return {};
    }
}

} // namespace prose
