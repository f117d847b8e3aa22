// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings.h"

#include <QColor>
#include <QPalette>

class QApplication;

namespace prose {

/// The few colours a palette has no role for, chosen so that text in them reads (contrast at least 4.5) on the palette's
/// base, also where it is tinted. Colour never carries a meaning alone: a shape, sign or word stands beside it.
struct Colours
{
    QColor subtle; ///< text that is there but should not call
    QColor line; ///< hairlines between and around things
    QColor good, warning, bad, accent; ///< text and marks
    QColor goodTint, warningTint, badTint, accentTint; ///< grounds behind text
    QColor found; ///< ground behind what a search found
};

Colours coloursOf(const QPalette &palette);
bool isDark(const QPalette &palette);
/// share 0 gives a, 1 gives b.
QColor mixed(const QColor &a, const QColor &b, double share);
/// As WCAG 2 defines it, 1 to 21.
double contrast(const QColor &a, const QColor &b);

/// Where the desktop brings neither style nor palette of its own: Fusion with a quiet light or dark palette that follows
/// the system's colour scheme. Elsewhere this does nothing.
void setUpAppearance(QApplication &application);
/// Light or dark as the user prefers, from now on. Where the platform cannot be told so, the quiet palette says it.
void setTheme(QApplication &application, Settings::Theme theme);
/// The quiet palette itself.
QPalette quietPalette(bool dark);

} // namespace prose
