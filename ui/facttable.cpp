// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facttable.h"

#include "models/format.h"
#include "ui/colours.h"
#include "ui/labels.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

static constexpr int mostRowsShown = 14;
static constexpr size_t mostCardRows = 40;
static constexpr int widestColumn = 320;
enum Role { SortRole = Qt::UserRole + 1, PositionRole };

static bool isPlain(const Node &node)
{
    return node.shape == Node::Shape::Value;
}

bool FactTable::suits(const Node &node)
{
    if (node.shape == Node::Shape::List)
        return !node.children.empty();
    if (node.shape == Node::Shape::Object && node.children.size() > 1) {
        const bool isMapOfObjects = node.field && node.field->isMap && std::ranges::none_of(node.children, isPlain);
        return isMapOfObjects || (node.children.size() > mostCardRows && std::ranges::all_of(node.children, isPlain));
    }
    return false;
}

FactTable::FactTable(const Node &node, QWidget *parent) : QTableView(parent), m_model(new QStandardItemModel(this))
{
    fill(node);
    setModel(m_model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setResizeContentsPrecision(200);
    resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnWidth(column, std::min(columnWidth(column) + 16, widestColumn));
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int column) {
        if (column < 0) { // back to the report's order, which the first column's items remember
            m_model->setSortRole(PositionRole);
            m_model->sort(0);
            m_model->setSortRole(SortRole);
        }
    });
    updateColours();
}

static QStandardItem *cell(const Node *node, int position)
{
    auto *item = new QStandardItem(node ? valueText(*node) : QString());
    item->setData(position, PositionRole);
    if (!node)
        return item;
    item->setToolTip(isPlain(*node) ? rawText(*node) : item->text());
    if (isPlain(*node))
        item->setData(node->value.toVariant(), SortRole);
    if (node->value.isDouble())
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

void FactTable::fill(const Node &node)
{
    m_model->setSortRole(SortRole);
    const bool isObject = node.shape == Node::Shape::Object;
    const bool isOfObjects = std::ranges::any_of(node.children, [](const Node &n) { return n.shape == Node::Shape::Object; });
    if (!isOfObjects) {
        for (size_t i = 0; i < node.children.size(); ++i) {
            QList<QStandardItem *> row{cell(&node.children[i], int(i))};
            if (isObject) {
                row.prepend(new QStandardItem(labelOf(node.children[i])));
                row.front()->setData(int(i), PositionRole);
                row.front()->setData(row.front()->text(), SortRole);
            }
            m_model->appendRow(row);
        }
        m_model->setHorizontalHeaderLabels(isObject ? QStringList{tr("Name"), tr("Value")} : QStringList{labelOf(node)});
        return;
    }

    // Columns are the keys of all items, in the order in which they first appear, unless nobody has a value there.
    std::vector<const Node *> columns;
    for (const Node &item : node.children) {
        for (const Node &part : item.children) {
            if (!part.isEmpty() && !std::ranges::contains(columns, part.key, [](const Node *n) { return n->key; }))
                columns.push_back(&part);
        }
    }
    // What names an item stands first.
    const QString identity = node.field ? u',' + QString(node.field->identity) + u',' : QString();
    if (!node.children.empty()) {
        const auto place = [&](const Node *column) {
            const auto &first = node.children.front().children;
            const auto inReport = std::ranges::find(first, column->key, &Node::key) - first.begin();
            return identity.contains(u',' + column->key + u',') ? inReport - 1000 : inReport;
        };
        std::ranges::stable_sort(columns, {}, place);
    }
    QStringList titles;
    if (isObject)
        titles += tr("Name");
    for (const Node *column : columns)
        titles += labelOf(*column);
    for (size_t i = 0; i < node.children.size(); ++i) {
        QList<QStandardItem *> row;
        if (isObject) {
            row += new QStandardItem(labelOf(node.children[i]));
            row.back()->setData(int(i), PositionRole);
            row.back()->setData(row.back()->text(), SortRole);
        }
        for (const Node *column : columns)
            row += cell(node.children[i].child(column->key), int(i));
        m_model->appendRow(row);
    }
    m_model->setHorizontalHeaderLabels(titles);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QStandardItem *first = m_model->item(0, column);
        if (first && first->textAlignment() & Qt::AlignRight)
            m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
}

QSize FactTable::sizeHint() const
{
    const int rows = std::min(m_model->rowCount(), mostRowsShown);
    const bool isWide = horizontalHeader()->length() > viewport()->width() && viewport()->width() > 100;
    const int bar = isWide && horizontalHeader()->count() > 1 ? horizontalScrollBar()->sizeHint().height() : 0;
    return {400, horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + bar + 2 * frameWidth() + 2};
}

void FactTable::selectItem(int position)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row, 0)->data(PositionRole).toInt() == position) {
            selectRow(row);
            scrollTo(m_model->index(row, 0));
        }
    }
}

void FactTable::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QTableView::keyPressEvent(event);
        return;
    }
    QStringList lines;
    for (const QModelIndex &row : selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells += row.siblingAtColumn(column).data().toString();
        lines += cells.join(u'\t');
    }
    if (!lines.isEmpty())
        copyToClipboard(lines.join(u'\n'));
}

void FactTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        updateColours();
    QTableView::changeEvent(event);
}

void FactTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // a horizontal scroll bar needs height of its own
}

void FactTable::updateColours()
{
    QPalette own = QGuiApplication::palette();
    own.setColor(QPalette::Inactive, QPalette::Highlight, coloursOf(own).line);
    own.setColor(QPalette::Inactive, QPalette::HighlightedText, own.color(QPalette::Text));
    setPalette(own);
}

} // namespace prose
