// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace prose {

/// What is wrong with a page that we made: not well-formed, an element or attribute that we do not write, a link that leads
/// nowhere, a control character. Empty when nothing is.
QString faultOfPage(const QString &html);
/// The text that a reader sees, without markup and style.
QString textOfPage(const QString &html);
/// What is wrong with Markdown that we made: raw HTML, a table whose rows differ in width, a fence that is not closed.
QString faultOfMarkdown(const QString &markdown);

} // namespace prose
