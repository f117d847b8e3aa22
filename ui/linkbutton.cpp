// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkbutton.h"

#include "ui/colours.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace prose {

LinkButton::LinkButton(QWidget *parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void LinkButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
    update();
}

void LinkButton::drawFocus(QPainter &painter, const QRectF &rect, double radius) const
{
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(coloursOf(palette()).accent, 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
}

int LinkButton::drawWords(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour,
                          int lines) const
{
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    QTextOption option(Qt::AlignLeading);
    option.setTextDirection(layoutDirection());
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const int width = std::max(rect.width(), 1);
    int used = 0;
    layout.beginLayout();
    for (int line = 0; line < lines; ++line) {
        QTextLine made = layout.createLine();
        if (!made.isValid())
            break;
        made.setLineWidth(width);
        made.setPosition(QPointF(0, used));
        const int start = made.textStart();
        const bool isCut = line == lines - 1 && start + made.textLength() < text.size();
        if (painter && isCut) {
            painter->setFont(font);
            painter->setPen(colour);
            painter->drawText(QRect(rect.left(), rect.top() + used, width, metrics.height()),
                              int(option.alignment() | Qt::AlignTop) | Qt::TextSingleLine,
                              metrics.elidedText(text.sliced(start), Qt::ElideRight, width));
        } else if (painter) {
            painter->setPen(colour);
            made.draw(painter, rect.topLeft());
        }
        used += metrics.height();
    }
    layout.endLayout();
    return used;
}

QRect LinkButton::placed(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

} // namespace prose
