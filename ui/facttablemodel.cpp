// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facttablemodel.h"

#include "models/format.h"

#include <QSet>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace prose {

FactTableModel::FactTableModel(const Node &node, QObject *parent)
    : QAbstractTableModel(parent), m_node(node), m_hasNames(node.shape == Node::Shape::Object),
      m_isOfObjects(std::ranges::any_of(m_node.children, [](const Node &n) { return n.shape == Node::Shape::Object; })),
      m_order(node.children.size())
{
    std::ranges::copy(std::views::iota(0, int(m_order.size())), m_order.begin());
    if (m_isOfObjects)
        m_columns = columnsOfItems();
}

/// The keys of all items, in the order in which they first appear, unless nobody has a value there.
std::vector<const Node *> FactTableModel::columnsOfItems() const
{
    std::vector<const Node *> columns;
    QSet<QStringView> known;
    std::vector<QStringView> usual; // most items have the same keys at the same places
    for (const Node &item : m_node.children) {
        size_t place = 0;
        for (const Node &part : item.children) {
            const size_t at = place++;
            if (at < usual.size() && usual[at] == part.key)
                continue;
            if (part.isEmpty())
                continue;
            if (!known.contains(part.key)) {
                known.insert(part.key);
                columns.push_back(&part);
            }
            usual.resize(std::max(usual.size(), at + 1));
            usual[at] = part.key;
        }
    }
    // What names an item stands first.
    const QString identity = m_node.field ? u',' + QString(m_node.field->identity) + u',' : QString();
    const auto place = [&](const Node *column) {
        const Nodes &first = m_node.children.front().children;
        const auto inReport = std::ranges::find(first, column->key, &Node::key) - first.begin();
        return identity.contains(u',' + column->key + u',') ? inReport - 1000 : inReport;
    };
    std::ranges::stable_sort(columns, {}, place);
    return columns;
}

int FactTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int FactTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : (m_hasNames ? 1 : 0) + (m_isOfObjects ? int(m_columns.size()) : 1);
}

/// Null where an item has no such key.
const Node *FactTableModel::cell(int position, int column) const
{
    const Node &item = m_node.children[position];
    return m_isOfObjects ? item.child(m_columns[column - (m_hasNames ? 1 : 0)]->key) : &item;
}

QVariant FactTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::TextAlignmentRole))
        return {};
    const int position = m_order[index.row()];
    if (isNameColumn(index.column()))
        return role == Qt::TextAlignmentRole ? QVariant() : labelOf(m_node.children[position]);
    const Node *node = cell(position, index.column());
    if (!node)
        return {};
    switch (role) {
    case Qt::DisplayRole: return valueText(*node);
    case Qt::ToolTipRole: return node->shape == Node::Shape::Value ? rawText(*node) : valueText(*node);
    default: return node->value.isDouble() ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    }
}

QVariant FactTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole && isNumeric(section))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (isNameColumn(section))
        return tr("Name");
    if (!m_isOfObjects)
        return m_hasNames ? tr("Value") : labelOf(m_node);
    return labelOf(*m_columns[section - (m_hasNames ? 1 : 0)]);
}

bool FactTableModel::isNumeric(int column) const
{
    if (m_order.empty() || isNameColumn(column) || !m_isOfObjects)
        return false;
    const Node *first = cell(0, column);
    return first && first->value.isDouble();
}

/// Absent before present, then truth, numbers, texts.
static std::strong_ordering compared(const QJsonValue &left, const QJsonValue &right)
{
    const auto rank = [](const QJsonValue &value) { return value.isBool() ? 1 : value.isDouble() ? 2 : value.isString() ? 3 : 0; };
    if (rank(left) != rank(right))
        return rank(left) <=> rank(right);
    if (left.isBool())
        return left.toBool() <=> right.toBool();
    if (left.isDouble()) {
        const double l = left.toDouble(), r = right.toDouble();
        return l != r ? (l < r ? std::strong_ordering::less : std::strong_ordering::greater) : left.toInteger() <=> right.toInteger();
    }
    return left.toString().compare(right.toString()) <=> 0;
}

void FactTableModel::sort(int column, Qt::SortOrder order)
{
    std::vector<int> sorted(m_order.size());
    std::ranges::copy(std::views::iota(0, int(sorted.size())), sorted.begin());
    if (column >= 0 && column < columnCount()) {
        std::vector<QJsonValue> values;
        values.reserve(sorted.size());
        for (const int position : sorted) {
            const Node *node = isNameColumn(column) ? nullptr : cell(position, column);
            values.push_back(isNameColumn(column) ? QJsonValue(labelOf(m_node.children[position])) : node ? node->value : QJsonValue());
        }
        std::ranges::stable_sort(sorted, [&](int left, int right) {
            return order == Qt::AscendingOrder ? compared(values[left], values[right]) < 0 : compared(values[right], values[left]) < 0;
        });
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    std::vector<int> rowOf(sorted.size());
    for (size_t row = 0; row < sorted.size(); ++row)
        rowOf[sorted[row]] = int(row);
    for (const QModelIndex &index : before)
        after += createIndex(rowOf[m_order[index.row()]], index.column());
    m_order = std::move(sorted);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

int FactTableModel::rowOfItem(int position) const
{
    const auto it = std::ranges::find(m_order, position);
    return it == m_order.end() ? -1 : int(it - m_order.begin());
}

TableCells FactTableModel::cells(const std::vector<int> &rows, const std::vector<int> &columns) const
{
    TableCells cells;
    for (const int row : rows)
        cells.items.push_back(m_order[row]);
    for (const int column : columns) {
        const QString title = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const bool isPart = !isNameColumn(column) && m_isOfObjects;
        cells.columns.push_back({title, isPart ? m_columns[column - (m_hasNames ? 1 : 0)]->key : QString(), isNameColumn(column)});
    }
    return cells;
}

QString TableCells::text(const Node &node, bool withTitles) const
{
    const auto inLine = [](QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' '); };
    QStringList lines;
    if (withTitles) {
        QStringList titles;
        for (const Column &column : columns)
            titles += inLine(column.title);
        lines += titles.join(u'\t');
    }
    for (const int position : items) {
        if (position >= int(node.children.size()))
            continue;
        const Node &item = node.children[position];
        QStringList words;
        for (const Column &column : columns) {
            const Node *part = column.key.isEmpty() ? &item : item.child(column.key);
            words += column.isName ? inLine(labelOf(item)) : part ? inLine(valueText(*part)) : QString();
        }
        lines += words.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace prose
