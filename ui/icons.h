// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/diff.h"

#include <QIcon>

class QWidget;

namespace prose {

enum class Tint { Text, Subtle, Good, Warning, Bad, Accent };

/// One of our own icons by name ("refresh"), drawn in a colour of the application's present palette: it follows light and
/// dark by itself, and stands in the colour of highlighted text on a selected row.
QIcon icon(const QString &name, Tint tint = Tint::Text);
/// Marks that differ in shape as well as in colour.
QIcon stateIcon(State state);
QIcon diffIcon(DiffNode::Kind kind);
QIcon sourceIcon(SourceRecord::Kind kind);
QIcon applicationIcon();
/// For a label of the widget: square, and also fine enough for another screen that its window may be moved to.
QPixmap pictureOf(const QIcon &picture, int side, const QWidget &widget);

} // namespace prose
