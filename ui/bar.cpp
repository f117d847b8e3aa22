// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bar.h"

#include "ui/colours.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace prose {

void drawBar(QPainter &painter, const QRect &rect, double share, BarLevel level, const QPalette &palette, Qt::LayoutDirection direction)
{
    const Colours colours = coloursOf(palette);
    const QColor base = palette.color(QPalette::Base);
    // A bar needs less contrast than text, and amber reads as a warning where brown does not.
    const QColor amber = isDark(palette) ? colours.warning : mixed(colours.warning, QColor(0xffa800), 0.4);
    const QColor fill = level == BarLevel::Full ? colours.bad : level == BarLevel::High ? amber : palette.color(QPalette::Accent);
    const QRectF track(rect);
    const double radius = track.height() / 2;
    QPainterPath whole;
    whole.addRoundedRect(track, radius, radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(whole, mixed(base, palette.color(QPalette::Text), isDark(palette) ? 0.16 : 0.1));

    const double part = std::clamp(share, 0.0, 1.0);
    if (part > 0) {
        QRectF filled = track;
        filled.setWidth(std::max(part * track.width(), track.height()));
        if (direction == Qt::RightToLeft)
            filled.moveRight(track.right());
        QPainterPath shape;
        shape.addRoundedRect(filled, radius, radius);
        painter.fillPath(shape, fill);
        if (level != BarLevel::Usual) {
            painter.setClipPath(shape);
            painter.setPen(QPen(mixed(fill, base, 0.45), 1.5));
            for (double x = filled.left() - filled.height(); x < filled.right(); x += 7)
                painter.drawLine(QPointF(x, filled.bottom() + 1), QPointF(x + filled.height() + 2, filled.top() - 1));
        }
    }
    painter.restore();
}

} // namespace prose
