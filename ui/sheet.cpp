// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet.h"

#include <QPainter>

namespace prose {

void drawSheet(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &line)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), sheetRadius, sheetRadius);
}

} // namespace prose
