// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace prose {

/// Without what a terminal would obey: control characters and changes of writing direction. Tabs and no-break spaces become spaces.
QString harmless(QString text);
/// Columns a terminal needs for a text.
int columnsOf(QStringView text);
QString padded(const QString &text, int width, bool toTheRight = false);
/// Lines of at most `width` columns, broken between words; longer words are broken where they must.
QStringList wrapped(const QString &text, int width);

} // namespace prose
