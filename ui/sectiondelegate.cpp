// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sectiondelegate.h"

#include "models/format.h"
#include "models/reportmodel.h"
#include "ui/colours.h"
#include "ui/icons.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace prose {

static constexpr int markSide = 16;
static constexpr int gap = 6;

enum class RowKind { Group, Section, Fact };

static RowKind kindOf(const QModelIndex &index)
{
    if (index.data(SectionRole).toString().isEmpty())
        return RowKind::Group;
    return index.siblingAtColumn(0).data(StateRole).isValid() ? RowKind::Section : RowKind::Fact;
}

void drawSpinner(QPainter *painter, const QRectF &rect, int degrees, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.75, Qt::SolidLine, Qt::RoundCap));
    const qreal side = qMin(rect.width(), rect.height()) - 4;
    QRectF circle(0, 0, side, side);
    circle.moveCenter(rect.center());
    painter->drawArc(circle, -degrees * 16, 270 * 16);
    painter->restore();
}

void drawMarkedText(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const QString &text, const QString &searched,
                    const QColor &colour, const QColor &mark)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    if (!searched.isEmpty()) {
        for (qsizetype at = shown.indexOf(searched, 0, Qt::CaseInsensitive); at >= 0;
             at = shown.indexOf(searched, at + searched.size(), Qt::CaseInsensitive)) {
            const int left = rect.left() + metrics.horizontalAdvance(shown.left(at));
            const int width = metrics.horizontalAdvance(shown.left(at + searched.size())) - (left - rect.left());
            const QRectF marked(left - 1, rect.center().y() - metrics.height() / 2.0, width + 2, metrics.height() + 1);
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(mark);
            painter->drawRoundedRect(marked, 3, 3);
            painter->restore();
        }
    }
    painter->setPen(colour);
    painter->drawText(rect, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine), shown);
}

SectionDelegate::SectionDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

static QFont fontOf(RowKind kind, QFont font)
{
    if (kind == RowKind::Group) {
        font.setWeight(QFont::DemiBold);
        font.setPointSizeF(font.pointSizeF() * 0.9);
    }
    return font;
}

/// What stands at the right of a section's row: the time is enough where all is well.
static QString asideText(const QModelIndex &index, const QString &summary)
{
    const QModelIndex section = index.siblingAtColumn(0);
    if (State(section.data(StateRole).toInt()) != State::Complete)
        return summary;
    return durationText(std::chrono::microseconds(section.data(DurationRole).toLongLong()));
}

/// Of "Partial · 2 problems · 49 ms" and "Not available: it has no battery" as many parts as there is room for: a part less says
/// more than half a word.
static QString fittingParts(QString text, const QFontMetrics &metrics, int width)
{
    const auto lastEnd = [&] { return std::max(text.lastIndexOf(u" · "), text.lastIndexOf(u": ")); };
    for (qsizetype last = lastEnd(); last > 0 && metrics.elidedText(text, Qt::ElideRight, width) != text; last = lastEnd())
        text.truncate(last);
    return text;
}

void SectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString text = option.text;
    option.text.clear();
    option.icon = {};
    option.features &= ~QStyleOptionViewItem::HasDecoration;
    const RowKind kind = kindOf(index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const bool isSelected = option.state & QStyle::State_Selected;
    const QPalette::ColorGroup group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const Colours colours = coloursOf(option.palette);
    const QColor selected = option.palette.color(group, QPalette::HighlightedText);
    const QColor textColour = isSelected ? selected : option.palette.color(group, QPalette::Text);
    const QColor subtle = isSelected ? selected : colours.subtle;
    const QColor mark = isSelected ? mixed(option.palette.color(group, QPalette::Highlight), selected, 0.3) : colours.found;

    painter->save();
    painter->setFont(fontOf(kind, option.font));
    QRect rect = option.rect.adjusted(index.column() == 0 ? 4 : 8, 0, -gap, 0);
    if (kind == RowKind::Group) {
        rect.setTop(rect.bottom() - painter->fontMetrics().height() - 6);
        rect.setLeft(rect.left() + 4);
        drawMarkedText(painter, rect, Qt::AlignLeft, text, m_searchText, subtle, mark);
    } else if (kind == RowKind::Section && index.column() == ReportModel::NameColumn) {
        const QRect place(rect.left(), rect.center().y() - markSide / 2 + 1, markSide, markSide);
        const State state = State(index.data(StateRole).toInt());
        if (state == State::Running)
            drawSpinner(painter, place, m_spinnerAngle, isSelected ? selected : colours.accent);
        else
            stateIcon(state).paint(painter, place, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
        rect.setLeft(place.right() + 1 + gap);
        const bool isPale = state == State::Unavailable || state == State::Skipped;
        drawMarkedText(painter, rect, Qt::AlignLeft, text, m_searchText, isPale ? subtle : textColour, mark);
    } else if (kind == RowKind::Section) {
        QFont small = option.font;
        small.setPointSizeF(small.pointSizeF() * 0.9);
        painter->setFont(small);
        const QString aside = fittingParts(asideText(index, text), painter->fontMetrics(), rect.width());
        drawMarkedText(painter, rect, Qt::AlignRight, aside, {}, subtle, mark);
    } else {
        const bool isName = index.column() == ReportModel::NameColumn;
        const bool isAbsent = !isName && !index.data(RawValueRole).isValid();
        drawMarkedText(painter, rect, Qt::AlignLeft, text, m_searchText, isAbsent ? subtle : textColour, mark);
    }
    painter->restore();
}

/// All rows are equally high, so that a tree of many thousand needs to measure one.
QSize SectionDelegate::sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const RowKind kind = kindOf(index);
    const int mark = kind == RowKind::Section ? markSide + gap : 0;
    const QFontMetrics metrics(fontOf(kind, option.font));
    return {metrics.horizontalAdvance(option.text) + mark + gap + 8, QFontMetrics(option.font).height() + 12};
}

bool SectionDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString given = index.data(Qt::ToolTipRole).toString();
    const QString shown = index.data(Qt::DisplayRole).toString();
    const bool isCut = QFontMetrics(option.font).horizontalAdvance(shown) > option.rect.width() - gap - 4;
    QString text = given;
    if (isCut && !given.contains(shown))
        text = given.isEmpty() ? shown : shown + u'\n' + given;
    if (text.isEmpty() || event->type() != QEvent::ToolTip) {
        QToolTip::hideText();
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    // Rich text wraps long values; plain tool tips do not.
    QToolTip::showText(event->globalPos(), QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.left(2000).toHtmlEscaped()),
                       view);
    return true;
}

} // namespace prose
