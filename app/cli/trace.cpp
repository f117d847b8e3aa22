// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/trace.h"

#include "app/cli/terminal.h"
#include "models/format.h"
#include "models/textlayout.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace prose {

std::optional<TraceFormat> traceFormatOf(const QString &path)
{
    const auto endsIn = [&](QLatin1StringView ending) { return path.endsWith(ending, Qt::CaseInsensitive); };
    if (endsIn(".trace"_L1) || endsIn(".chrome.json"_L1))
        return TraceFormat::Chrome;
    return endsIn(".json"_L1) ? std::optional(TraceFormat::Otlp) : std::nullopt;
}

QString spanTable(const std::vector<Span> &spans)
{
    constexpr size_t columns = 6;
    const QLocale plain = QLocale::c();
    std::vector<std::array<QString, columns>> rows{{Terminal::tr("asked"), Terminal::tr("waited"), Terminal::tr("ran"),
                                                    Terminal::tr("outcome"), Terminal::tr("bytes"), Terminal::tr("exit")}};
    for (const Span &span : spans) {
        rows.push_back({durationText(span.queued, plain), durationText(span.waited(), plain), durationText(span.ran(), plain),
                        QString(outcomeWord(span.outcome)), plain.toString(span.bytes),
                        span.exitCode ? QString::number(*span.exitCode) : QString()});
    }
    std::array<int, columns> widths{};
    for (const auto &row : rows) {
        for (size_t i = 0; i < columns; ++i)
            widths[i] = std::max(widths[i], columnsOf(row[i]));
    }
    constexpr size_t outcomeColumn = 3;
    QString table;
    for (size_t i = 0; i < rows.size(); ++i) {
        const Span *span = i == 0 ? nullptr : &spans[i - 1];
        table += span && span->isCritical ? "* "_L1 : "  "_L1;
        for (size_t column = 0; column < columns; ++column)
            table += padded(rows[i][column], widths[column], column != outcomeColumn) + "  "_L1;
        const int depth = !span || span->kind == Span::Kind::Collection ? 0 : span->kind == Span::Kind::Section ? 1 : 2;
        table += QString(2 * depth, u' ') + (span ? harmless(QString(span->name).replace(u'\n', u' ')) : Terminal::tr("section or source"))
            + u'\n';
    }
    return table + Terminal::tr("* on the critical path: with less time here, the whole would have taken less") + u'\n';
}

} // namespace prose
