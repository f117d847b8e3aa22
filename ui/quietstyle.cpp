// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quietstyle.h"

#include "ui/colours.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>

namespace prose {

static constexpr int scrollBarExtent = 12;
static constexpr int shortestSlider = 28;

QuietStyle::QuietStyle() : QProxyStyle(QStringLiteral("fusion")) {}

int QuietStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return scrollBarExtent;
    case PM_ScrollBarSliderMin: return shortestSlider;
    case PM_HeaderMargin: return 7;
    case PM_FocusFrameHMargin:
        return qobject_cast<const QAbstractItemView *>(widget) ? 7 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ToolBarItemSpacing: return 4;
    case PM_ToolBarItemMargin: return 6;
    case PM_ToolBarFrameWidth: return 0;
    case PM_TabBarTabHSpace: return 26;
    case PM_TabBarTabVSpace: return 14;
    case PM_TabBarTabShiftVertical: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

static void drawLine(QPainter *painter, const QPalette &palette, const QPoint &from, const QPoint &to)
{
    painter->setPen(coloursOf(palette).line);
    painter->drawLine(from, to);
}

void QuietStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const QRect &rect = option->rect;
    switch (element) {
    case CE_HeaderSection: {
        painter->fillRect(rect, option->palette.color(QPalette::Base));
        drawLine(painter, option->palette, rect.bottomLeft(), rect.bottomRight());
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (header && header->position != QStyleOptionHeader::End && header->position != QStyleOptionHeader::OnlyOneSection)
            drawLine(painter, option->palette, rect.topRight() + QPoint(0, 5), rect.bottomRight() - QPoint(0, 5));
        return;
    }
    case CE_HeaderEmptyArea:
        painter->fillRect(rect, option->palette.color(QPalette::Base));
        drawLine(painter, option->palette, rect.bottomLeft(), rect.bottomRight());
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeaderV2 pale;
            if (const auto *given = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option))
                pale = *given;
            else
                static_cast<QStyleOptionHeader &>(pale) = *header;
            pale.palette.setColor(QPalette::ButtonText, coloursOf(option->palette).subtle);
            QProxyStyle::drawControl(element, &pale, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            if (tab->state & State_Selected)
                painter->fillRect(QRect(rect.left() + 8, rect.bottom() - 2, rect.width() - 16, 3), option->palette.color(QPalette::Accent));
            else if (tab->state & State_MouseOver)
                painter->fillRect(QRect(rect.left() + 8, rect.bottom() - 2, rect.width() - 16, 3), coloursOf(option->palette).line);
            return;
        }
        break;
    case CE_ToolBar:
        painter->fillRect(rect, option->palette.color(QPalette::Window));
        drawLine(painter, option->palette, rect.bottomLeft(), rect.bottomRight());
        return;
    case CE_Splitter: painter->fillRect(rect, coloursOf(option->palette).line); return;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

/// Fusion's own outlines all but vanish on dark grounds.
static QPen outline(const QStyleOption &option)
{
    const bool isCalled = option.state & (QStyle::State_HasFocus | QStyle::State_MouseOver);
    const QColor quiet = mixed(option.palette.color(QPalette::Window), option.palette.color(QPalette::WindowText), 0.35);
    return QPen(isCalled && (option.state & QStyle::State_Enabled) ? option.palette.color(QPalette::Accent) : quiet, 1);
}

static void drawField(QPainter *painter, const QStyleOption &option)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(outline(option));
    painter->setBrush(option.palette.color(QPalette::Base));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->restore();
}

static void drawCheckBox(QPainter *painter, const QStyleOption &option)
{
    const bool isOn = option.state & QStyle::State_On;
    const QColor accent = option.palette.color(QPalette::Accent);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(isOn ? QPen(accent, 1) : outline(option));
    painter->setBrush(isOn ? accent : option.palette.color(QPalette::Base));
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawRoundedRect(box, 3, 3);
    if (isOn) {
        const qreal s = box.width();
        painter->setPen(QPen(option.palette.color(QPalette::HighlightedText), 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPolyline(QPolygonF{box.topLeft() + QPointF(s * 0.24, s * 0.52), box.topLeft() + QPointF(s * 0.43, s * 0.71),
                                        box.topLeft() + QPointF(s * 0.77, s * 0.31)});
    }
    painter->restore();
}

void QuietStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameTabBarBase: drawLine(painter, option->palette, option->rect.bottomLeft(), option->rect.bottomRight()); return;
    case PE_FrameStatusBarItem: return;
    case PE_IndicatorCheckBox: drawCheckBox(painter, *option); return;
    case PE_FrameLineEdit: drawField(painter, *option); return;
    case PE_PanelStatusBar: drawLine(painter, option->palette, option->rect.topLeft(), option->rect.topRight()); return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

QSize QuietStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    return type == CT_PushButton ? size + QSize(16, 4) : size;
}

QRect QuietStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (!bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool isHorizontal = bar->orientation == Qt::Horizontal;
    const int length = isHorizontal ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int slider = range <= 0
        ? length
        : qBound(qMin(shortestSlider, length), int(bar->pageStep * qint64(length) / (range + bar->pageStep)), length);
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    QRect rect; // of the groove when everything along it is taken
    const auto piece = [&](int from, int size) {
        return isHorizontal ? QRect(from, 0, size, bar->rect.height()) : QRect(0, from, bar->rect.width(), size);
    };
    switch (part) {
    case SC_ScrollBarGroove: rect = piece(0, length); break;
    case SC_ScrollBarSlider: rect = piece(start, slider); break;
    case SC_ScrollBarSubPage: rect = piece(0, start); break;
    case SC_ScrollBarAddPage: rect = piece(start + slider, length - start - slider); break;
    default: break; // no buttons at the ends
    }
    return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
}

void QuietStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (!bar) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const QWidget *holder = widget && widget->parentWidget() ? widget->parentWidget()->parentWidget() : nullptr;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(holder);
    const QColor ground = option->palette.color(area ? area->viewport()->backgroundRole() : QPalette::Window);
    painter->fillRect(option->rect, ground);
    if (bar->maximum <= bar->minimum)
        return;
    const bool isActive = (option->activeSubControls & SC_ScrollBarSlider) && (option->state & (State_MouseOver | State_Sunken));
    const QRect slider = subControlRect(control, option, SC_ScrollBarSlider, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mixed(ground, option->palette.color(QPalette::Text), isActive ? 0.5 : 0.3));
    painter->drawRoundedRect(QRectF(slider).adjusted(3, 3, -3, -3), 3, 3);
    painter->restore();
}

} // namespace prose
