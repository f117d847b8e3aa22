// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

#include <vector>

class QWidget;

namespace prose {

/// One run of text as a widget drew it.
struct PaintedText
{
    QString text;
    QRectF rect; ///< in the window, device-independent pixels
    QRectF visible; ///< what clipping left of it
    QColor colour;
    QColor ground; ///< what most of the pixels behind it are
    QWidget *widget = nullptr; ///< the innermost one there
};

/// All texts a visible window would draw now.
std::vector<PaintedText> paintedTexts(QWidget &window);

} // namespace prose
