// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/renderings.h"

#include "models/attention.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

struct Form
{
    ReportFormat format;
    QLatin1StringView word, suffix;
};

/// A prompt comes before Markdown: its ending is the longer one.
constexpr std::array forms{
    Form{ReportFormat::Json, "json"_L1, "json"_L1},          Form{ReportFormat::Text, "text"_L1, "txt"_L1},
    Form{ReportFormat::Prompt, "prompt"_L1, "prompt.md"_L1}, Form{ReportFormat::Markdown, "markdown"_L1, "md"_L1},
    Form{ReportFormat::Html, "html"_L1, "html"_L1},
};

} // namespace

std::optional<ReportFormat> formatOfWord(QStringView word)
{
    const auto form = std::ranges::find_if(forms, [word](const Form &f) { return f.word == word; });
    return form == forms.end() ? std::nullopt : std::optional(form->format);
}

std::optional<ReportFormat> formatOfFile(const QString &name)
{
    const auto endsWith = [&name](QLatin1StringView suffix) { return name.endsWith(u'.' + suffix, Qt::CaseInsensitive); };
    if (endsWith("htm"_L1))
        return ReportFormat::Html;
    if (endsWith("markdown"_L1))
        return ReportFormat::Markdown;
    const auto form = std::ranges::find_if(forms, [&](const Form &f) { return endsWith(f.suffix); });
    return form == forms.end() ? std::nullopt : std::optional(form->format);
}

QString fileSuffix(ReportFormat format)
{
    return std::ranges::find(forms, format, &Form::format)->suffix;
}

QByteArray rendered(const Report &report, ReportFormat format, RenderOptions options)
{
    if (format != ReportFormat::Json && options.attention.isEmpty()) {
        for (const Attention &attention : attentionOf(report))
            options.attention += attention.sentence;
    }
    switch (format) {
    case ReportFormat::Json: return toJson(report);
    case ReportFormat::Text: return toText(report, options).toUtf8();
    case ReportFormat::Markdown: return toMarkdown(report, options).toUtf8();
    case ReportFormat::Html: return toHtml(report, options).toUtf8();
    case ReportFormat::Prompt: return toPrompt(report, options).toUtf8();
    }
    Q_UNREACHABLE();
}

} // namespace prose
