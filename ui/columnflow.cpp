// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/columnflow.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace prose {

ColumnFlow::ColumnFlow(QWidget *parent) : QLayout(parent) {}

ColumnFlow::~ColumnFlow()
{
    for (const Place &place : m_places)
        delete place.item;
}

void ColumnFlow::add(QWidget *widget, const Spans &spans)
{
    addChildWidget(widget);
    m_places.push_back({new QWidgetItem(widget), spans});
    invalidate();
}

void ColumnFlow::setColumnWidth(int width)
{
    m_columnWidth = std::max(width, 1);
    invalidate();
}

int ColumnFlow::columnsFor(int width) const
{
    const QMargins margins = contentsMargins();
    const int room = width - margins.left() - margins.right() + spacing();
    return std::clamp(room / (m_columnWidth + spacing()), 1, mostColumns);
}

void ColumnFlow::addItem(QLayoutItem *item)
{
    m_places.push_back({item, {2, 2, 2, 2}});
    invalidate();
}

int ColumnFlow::count() const
{
    return int(m_places.size());
}

QLayoutItem *ColumnFlow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_places[size_t(index)].item : nullptr;
}

QLayoutItem *ColumnFlow::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_places[size_t(index)].item;
    m_places.erase(m_places.begin() + index);
    invalidate();
    return item;
}

int ColumnFlow::heightForWidth(int width) const
{
    if (width != m_measuredWidth) {
        m_measuredHeight = arrange({0, 0, width, 0}, false);
        m_measuredWidth = width;
    }
    return m_measuredHeight;
}

QSize ColumnFlow::sizeHint() const
{
    const int width = 2 * m_columnWidth + spacing() + contentsMargins().left() + contentsMargins().right();
    return {width, heightForWidth(width)};
}

QSize ColumnFlow::minimumSize() const
{
    int widest = 0;
    for (const Place &place : m_places) {
        if (!place.item->isEmpty())
            widest = std::max(widest, place.item->minimumSize().width());
    }
    const QMargins margins = contentsMargins();
    return {widest + margins.left() + margins.right(), margins.top() + margins.bottom()};
}

void ColumnFlow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

void ColumnFlow::invalidate()
{
    m_measuredWidth = -1;
    QLayout::invalidate();
}

int ColumnFlow::arrange(const QRect &rect, bool isReal) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    const int columns = columnsFor(rect.width());
    const auto left = [&](int half) { return room.left() + half * (room.width() + spacing()) / (2 * columns); };
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;

    struct Cell
    {
        QLayoutItem *item;
        int x, width;
    };
    std::vector<Cell> row;
    int half = 0;
    int y = room.top();
    const auto finishRow = [&] {
        int height = 0;
        for (const Cell &cell : row)
            height = std::max(height,
                              cell.item->hasHeightForWidth() ? cell.item->heightForWidth(cell.width) : cell.item->sizeHint().height());
        if (isReal) {
            for (const Cell &cell : row)
                cell.item->setGeometry(QStyle::visualRect(direction, room, {cell.x, y, cell.width, height}));
        }
        y += height + spacing();
        row.clear();
        half = 0;
    };
    for (const Place &place : m_places) {
        if (place.item->isEmpty())
            continue;
        const int span = std::clamp(place.spans[size_t(columns - 1)], 1, 2 * columns);
        if (half + span > 2 * columns)
            finishRow();
        row.push_back({place.item, left(half), left(half + span) - spacing() - left(half)});
        half += span;
    }
    if (!row.empty())
        finishRow();
    return y - spacing() + contentsMargins().bottom() - rect.top();
}

} // namespace prose
