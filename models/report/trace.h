// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/report.h"

#include <span>

namespace prose {

/// How a question, a section or the whole collection ended, in one word.
enum class Outcome {
    Ok,
    Remembered, ///< answered from an earlier run
    Partial, ///< some of it is missing
    NotZero, ///< a program that answered, with another exit code than 0
    Missing,
    Denied,
    TimedOut,
    Stopped,
    Failed,
    Malformed,
    TooLarge,
    Unavailable, ///< this machine has no such thing
    Running, ///< has not ended
};
/// Stable and English: "ok", "timed_out".
QLatin1StringView outcomeWord(Outcome outcome);
Outcome outcomeOf(const SourceRecord &source);
Outcome outcomeOf(const Section &section);
/// The state that weighs the same: Failed for whatever went wrong, Unavailable for what is not there.
State stateOf(Outcome outcome);

/// A stretch of the collection's time: the whole of it, a section, or one question of a section. All moments count from
/// the start of the run, and queued ≤ started ≤ ended. A section is queued from the start of the run; a source is queued,
/// starts and ends while its section runs.
struct Span
{
    enum class Kind { Collection, Section, Source };
    Kind kind = Kind::Collection;
    QString name; ///< "collection", a section's id, a source as a user would type it
    int parent = -1; ///< position of the parent among the spans
    QString sectionId; ///< empty for the collection
    const SectionInfo *info = nullptr; ///< of the section; null when this version does not know it
    SourceRecord::Kind sourceKind = SourceRecord::Kind::File; ///< sources only
    std::chrono::microseconds queued{0}, started{0}, ended{0};
    Outcome outcome = Outcome::Ok;
    QString trouble; ///< an English line; empty when there was none
    qint64 bytes = 0; ///< answered; of sections and the collection, by all their sources
    std::optional<int> exitCode;
    bool isCritical = false; ///< had it taken less time, the collection would have

    std::chrono::microseconds waited() const { return started - queued; }
    std::chrono::microseconds ran() const { return ended - started; }
};

/// The collection first, then each section that ran, followed by its sources. Sections that still run last until `duration`, and
/// while there are any, nothing is critical yet. The critical path goes back from the section that ended last: through the
/// sources which it waited for one after another, to the section that it needed or that it had to wait for.
std::vector<Span> spansOf(std::span<const Section> sections, std::chrono::microseconds duration);
std::vector<Span> spansOf(const Report &report);

/// OpenTelemetry's OTLP/JSON: one trace. The same report gives the same bytes, ids included. Personal values are as in the report.
QByteArray toOtlpJson(const Report &report);
/// The trace event format of chrome://tracing and Perfetto: one complete event a span. What overlaps stands on lanes of its own;
/// sources asked within 50 µs stand below each other from the first one's moment on, and say their own among the arguments.
QByteArray toChromeTrace(const Report &report);

} // namespace prose
