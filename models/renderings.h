// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/diff.h"
#include "models/report/report.h"

#include <QLocale>
#include <QStringList>

namespace prose {

/// The forms in which a report leaves the program.
enum class ReportFormat { Json, Text, Markdown, Html, Prompt };
/// By the word that the command line takes: "markdown".
std::optional<ReportFormat> formatOfWord(QStringView word);
/// By how a file's name ends; nothing for an ending that says nothing. "report.prompt.md" is a prompt.
std::optional<ReportFormat> formatOfFile(const QString &name);
/// "prompt.md", without the first dot.
QString fileSuffix(ReportFormat format);

struct RenderOptions
{
    QStringList attention = {}; ///< sentences on what needs attention, the most urgent first; shown after the opening
    int width = 100; ///< columns; text only
    bool isStyled = false; ///< with a terminal's codes for bold and colour; text only
    bool isFull = true; ///< false: of long lists only the beginning
    QLocale locale = QLocale::c(); ///< of numbers and dates; the words are in the program's language
};

/// For a terminal or a mail, without absent values. Holds no codes but our own, and those only if asked.
QString toText(const Report &report, const RenderOptions &options = {});
/// One section of a report, under its title.
QString toText(const Report &report, const Section &section, const RenderOptions &options);
/// GitHub's kind of CommonMark.
QString toMarkdown(const Report &report, const RenderOptions &options);
/// One file that needs no other, well-formed as XML, without scripts; light and dark as the reader's system is.
QString toHtml(const Report &report, const RenderOptions &options);
/// A text for a language model: what is asked of it, and the report.
QString toPrompt(const Report &report, const RenderOptions &options);
/// The report in any of its forms, with what attentionOf() finds unless the options say something else.
QByteArray rendered(const Report &report, ReportFormat format, RenderOptions options);

/// What differs, by section ("+ Name: right", "− Name: left", "~ Name: left → right"), with counts at the end; what is the same
/// only if asked.
QString toText(const Diff &diff, bool includeVolatile, const QLocale &locale = QLocale::c(), bool includeSame = false);
QString toMarkdown(const Diff &diff, bool includeVolatile, const QLocale &locale = QLocale::c());
QString toHtml(const Diff &diff, bool includeVolatile, const QLocale &locale = QLocale::c());

} // namespace prose
