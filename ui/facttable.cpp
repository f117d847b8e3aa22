// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facttable.h"

#include "ui/colours.h"
#include "ui/facttablemodel.h"
#include "ui/labels.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>
#include <ranges>

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

FactTable::FactTable(const Node &node, NodePlace place, QWidget *parent)
    : QTableView(parent), m_model(new FactTableModel(node, this)), m_place(std::move(place))
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
    addCopyActions();
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

// ---- copying ----

void FactTable::addCopyActions()
{
    const auto add = [this](const QString &text, const QKeySequence &shortcut, Copying::Kind kind) {
        auto *action = new QAction(text, this);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, kind] { copy(kind); });
        addAction(action);
        m_copyActions += action;
    };
    add(tr("Copy C&ell"), QKeySequence(u"Ctrl+Shift+V"_s), Copying::Kind::Cell);
    add(tr("&Copy Rows"), QKeySequence::Copy, Copying::Kind::Row);
    add(tr("Copy &Table"), QKeySequence(u"Ctrl+Shift+C"_s), Copying::Kind::Table);
}

/// Cells and rows as one sees them, in that order; of a whole table the titles, too.
void FactTable::copy(Copying::Kind kind)
{
    std::vector<int> rows, columns;
    if (kind == Copying::Kind::Cell) {
        if (!currentIndex().isValid())
            return;
        rows = {currentIndex().row()};
        columns = {currentIndex().column()};
    } else {
        for (const auto selected = selectionModel()->selectedRows(); const QModelIndex &row : selected)
            rows.push_back(row.row());
        if (kind == Copying::Kind::Table) {
            rows.resize(m_model->rowCount());
            std::ranges::copy(std::views::iota(0, m_model->rowCount()), rows.begin());
        }
        std::ranges::sort(rows);
        columns.resize(m_model->columnCount());
        std::ranges::copy(std::views::iota(0, m_model->columnCount()), columns.begin());
    }
    if (rows.empty())
        return;
    const auto words = [cells = m_model->cells(rows, columns), withTitles = kind == Copying::Kind::Table](const Node &node) {
        return cells.text(node, withTitles);
    };
    if (Copying *copying = Copying::of(this)) {
        copying->copy(kind, [words, place = m_place](const Report &report) {
            const Node *node = place.in(report);
            return node ? words(*node) : QString();
        });
    } else {
        copyToClipboard(words(m_model->node()));
    }
}

void FactTable::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addActions(m_copyActions);
    const bool hasCurrent = currentIndex().isValid();
    m_copyActions[0]->setEnabled(hasCurrent);
    m_copyActions[1]->setEnabled(selectionModel()->hasSelection());
    const bool isKeyboard = event->reason() == QContextMenuEvent::Keyboard && hasCurrent;
    menu.exec(isKeyboard ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
    for (QAction *action : std::as_const(m_copyActions))
        action->setEnabled(true); // for the shortcuts
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
