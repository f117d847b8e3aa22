// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace prose {

inline constexpr int sheetRadius = 8;
/// A sheet of paper with a hairline around it, on which facts stand.
void drawSheet(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &line);

} // namespace prose
