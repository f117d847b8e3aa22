// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace prose {

/// A text that stands in Markdown as it is: nothing in it becomes markup, a link, a new line or a new column.
QString markdownText(const QString &text);
/// The same for a text that begins a line, where more signs mean something.
QString markdownLine(const QString &text);
/// Verbatim lines, in a fence that the text cannot close.
QString markdownFence(const QString &language, const QString &text);

} // namespace prose
