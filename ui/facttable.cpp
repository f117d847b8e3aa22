// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facttable.h"

#include "ui/colours.h"
#include "ui/facttablemodel.h"
#include "ui/labels.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

static constexpr int mostRowsShown = 14;
static constexpr size_t mostCardRows = 40;
static constexpr int widestColumn = 320;

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

FactTable::FactTable(const Node &node, QWidget *parent) : QTableView(parent), m_model(new FactTableModel(node, this))
{
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
    updateColours();
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
    if (const int row = m_model->rowOfItem(position); row >= 0) {
        selectRow(row);
        scrollTo(m_model->index(row, 0));
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
