// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timelinedelegate.h"

#include "models/format.h"
#include "models/spanmodel.h"
#include "ui/colours.h"
#include "ui/icons.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace prose {

using std::chrono::microseconds;

static constexpr int markEdge = 16;
static constexpr int barGap = 6;
static constexpr int tickDistance = 84;

// ---- the axis ----

double TimeRange::position(microseconds moment, int columnWidth) const
{
    return margin + double((moment - from).count()) / double(length.count()) * std::max(1, columnWidth - 2 * margin);
}

microseconds TimeRange::momentAt(double position, int columnWidth) const
{
    return from + microseconds(qint64((position - margin) / std::max(1, columnWidth - 2 * margin) * double(length.count())));
}

std::vector<microseconds> TimeRange::ticks(int columnWidth, int apart) const
{
    const double wanted = double(length.count()) * apart / std::max(1, columnWidth - 2 * margin);
    qint64 power = 1;
    while (power * 10 <= wanted)
        power *= 10;
    qint64 step = power;
    for (const int factor : {1, 2, 5, 10}) {
        step = power * factor;
        if (double(step) >= wanted)
            break;
    }
    std::vector<microseconds> ticks;
    for (qint64 tick = (from.count() + step - 1) / step * step; tick <= (from + length).count(); tick += step)
        ticks.emplace_back(tick);
    return ticks;
}

TimeAxis::TimeAxis(const TimeRange &range, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_range(range) {}

void TimeAxis::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    if (column != SpanModel::TimeColumn) {
        QHeaderView::paintSection(painter, rect, column);
        return;
    }
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    initStyleOptionForIndex(&option, column);
    option.rect = rect;
    option.text.clear();
    style()->drawControl(QStyle::CE_Header, &option, painter, this);
    const Colours colours = coloursOf(palette());
    painter->save();
    painter->setClipRect(rect);
    for (const microseconds tick : m_range.ticks(rect.width(), tickDistance)) {
        const int x = rect.left() + qRound(m_range.position(tick, rect.width()));
        painter->setPen(colours.line);
        painter->drawLine(x, rect.bottom() - 4, x, rect.bottom());
        painter->setPen(colours.subtle);
        const QString label = durationText(tick);
        const int width = painter->fontMetrics().horizontalAdvance(label);
        const int left = std::clamp(x - width / 2, rect.left() + 2, std::max(rect.left() + 2, rect.right() - 2 - width));
        painter->drawText(QRect(left, rect.top(), width + 2, rect.height() - 3), Qt::AlignVCenter | Qt::TextSingleLine, label);
    }
    painter->restore();
}

// ---- bars ----

static QColor barColour(const Span &span, const QPalette &palette)
{
    const Colours colours = coloursOf(palette);
    switch (stateOf(span.outcome)) {
    case State::Complete:
        return span.outcome == Outcome::Remembered ? mixed(colours.accent, palette.color(QPalette::Base), 0.45) : colours.accent;
    case State::Partial: return colours.warning;
    case State::Failed: return colours.bad;
    case State::Running: return mixed(colours.accent, palette.color(QPalette::Base), 0.3);
    default: return colours.subtle;
    }
}

void drawSpan(QPainter *painter, const QRectF &waiting, const QRectF &work, const Span &span, const QPalette &palette)
{
    const QColor colour = barColour(span, palette);
    painter->save();
    if (waiting.width() >= 1) {
        painter->setPen(QPen(colour, 1));
        painter->setBrush(QBrush(colour, Qt::BDiagPattern));
        painter->setBrushOrigin(waiting.topLeft());
        painter->drawRect(waiting.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    const double radius = std::min(2.0, work.width() / 2);
    painter->drawRoundedRect(work, radius, radius);
    if (span.isCritical) {
        const double left = waiting.width() >= 1 ? waiting.left() : work.left();
        painter->fillRect(QRectF(left, work.bottom() + 2, std::max(4.0, work.right() - left), 2), palette.color(QPalette::Text));
    }
    painter->restore();
}

TimelineDelegate::TimelineDelegate(const TimeRange &range, QObject *parent) : QStyledItemDelegate(parent), m_range(range) {}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Span *span = SpanModel::spanAt(index);
    if (!span)
        return;
    painter->save();
    if (index.column() == SpanModel::NameColumn)
        paintName(painter, option, index, *span);
    else
        paintTime(painter, option, index, *span);
    painter->restore();
}

void TimelineDelegate::paintName(QPainter *painter, QStyleOptionViewItem option, const QModelIndex &index, const Span &span) const
{
    initStyleOption(&option, index);
    const QString text = std::exchange(option.text, {});
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    const bool isSelected = option.state & QStyle::State_Selected;
    const QPalette::ColorGroup group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    QRect rect = option.rect.adjusted(4, 0, -barGap, 0);
    const QRect place(rect.left(), rect.center().y() - markEdge / 2 + 1, markEdge, markEdge);
    stateIcon(stateOf(span.outcome)).paint(painter, place, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
    rect.setLeft(place.right() + 1 + barGap);
    QFont font = option.font;
    if (span.isCritical)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text));
    const auto side = span.kind == Span::Kind::Source ? Qt::ElideMiddle : Qt::ElideRight; // paths differ at their ends
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, side, rect.width()));
}

void TimelineDelegate::paintTime(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Span &span) const
{
    const QRect rect = option.rect;
    const Colours colours = coloursOf(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    // Not the highlight: the colours of the bars mean something.
    painter->fillRect(rect, isSelected ? colours.accentTint : option.palette.color(QPalette::Base));
    painter->setClipRect(rect);
    painter->setPen(colours.line);
    for (const microseconds tick : m_range.ticks(rect.width(), tickDistance)) {
        const int x = rect.left() + qRound(m_range.position(tick, rect.width()));
        painter->drawLine(x, rect.top(), x, rect.bottom());
    }
    const auto position = [&](microseconds moment) {
        // Far outside it is all the same, and painters do not like large numbers.
        return rect.left() + std::clamp(m_range.position(moment, rect.width()), -20.0, rect.width() + 20.0);
    };
    const double asked = position(span.queued);
    const double began = position(span.started);
    const double ended = position(span.ended);
    const double height = span.kind == Span::Kind::Source ? 7 : 11;
    const double top = rect.top() + (rect.height() - height) / 2 - (span.isCritical ? 1 : 0);
    const QRectF work(began, top, std::max(2.0, ended - began), height);
    drawSpan(painter, {asked, top, began - asked, height}, work, span, option.palette);

    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.9);
    painter->setFont(small);
    const QString label = index.data().toString();
    const int width = painter->fontMetrics().horizontalAdvance(label) + 2;
    QRectF place(work.right() + barGap, rect.top(), width, rect.height());
    QColor colour = colours.subtle;
    if (place.right() > rect.right() - 2)
        place.moveRight(std::min(asked, began) - barGap);
    if (place.left() < rect.left() + 2) { // no room on either side: inside, or else over what is hatched
        const double right = std::min(work.right(), double(rect.right()));
        const bool isRoomy = right - std::max(work.left(), double(rect.left())) > width + 2 * barGap;
        place.moveRight((isRoomy ? right : work.left()) - barGap);
        place.setTop(top - 4);
        place.setBottom(top + height + 4);
        if (isRoomy)
            colour = option.palette.color(QPalette::Base);
        else
            painter->fillRect(place.adjusted(-4, 0, 2, 0), isSelected ? colours.accentTint : option.palette.color(QPalette::Base));
    }
    if (work.right() < rect.left() || work.left() > rect.right())
        return; // out of sight
    painter->setPen(colour);
    painter->drawText(place, Qt::AlignVCenter | Qt::TextSingleLine, label);
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Span *span = SpanModel::spanAt(index);
    const int more = span && span->kind == Span::Kind::Source ? 6 : 10;
    return {80, std::max(QFontMetrics(option.font).height(), markEdge) + more};
}

bool TimelineDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data(Qt::ToolTipRole).toString().left(2000);
    const qsizetype end = text.indexOf(u'\n');
    QToolTip::showText(event->globalPos(),
                       QStringLiteral("<p style='white-space:pre-wrap'><b>%1</b>%2</p>")
                           .arg(text.left(end).toHtmlEscaped(), text.mid(end).toHtmlEscaped()),
                       view);
    return true;
}

} // namespace prose
