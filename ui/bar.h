// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

class QPainter;

namespace prose {

/// How a share is to be taken. What is not Usual is also hatched, so that it reads without colour.
enum class BarLevel { Usual, High, Full };

inline constexpr int barHeight = 8;
/// A share from 0 to 1 of something, filled from the start of the line on.
void drawBar(QPainter &painter, const QRect &rect, double share, BarLevel level, const QPalette &palette, Qt::LayoutDirection direction);

} // namespace prose
