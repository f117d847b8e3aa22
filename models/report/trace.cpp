// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/trace.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace prose {

using std::chrono::microseconds;

QLatin1StringView outcomeWord(Outcome outcome)
{
    static constexpr std::array words{"ok"_L1,        "remembered"_L1,  "partial"_L1, "exit"_L1,   "missing"_L1,
                                      "denied"_L1,    "timed_out"_L1,   "stopped"_L1, "failed"_L1, "malformed"_L1,
                                      "too_large"_L1, "unavailable"_L1, "running"_L1};
    return words.at(std::to_underlying(outcome));
}

static Outcome outcomeOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Missing: return Outcome::Missing;
    case Error::Kind::Denied: return Outcome::Denied;
    case Error::Kind::TimedOut: return Outcome::TimedOut;
    case Error::Kind::Stopped: return Outcome::Stopped;
    case Error::Kind::Failed: return Outcome::Failed;
    case Error::Kind::Malformed: return Outcome::Malformed;
    case Error::Kind::TooLarge: return Outcome::TooLarge;
    }
    Q_UNREACHABLE();
}

Outcome outcomeOf(const SourceRecord &source)
{
    if (source.isPartial)
        return Outcome::Partial;
    if (source.error)
        return outcomeOf(source.error->kind);
    if (source.exitCode.value_or(0) != 0)
        return Outcome::NotZero;
    return source.isRemembered ? Outcome::Remembered : Outcome::Ok;
}

Outcome outcomeOf(const Section &section)
{
    if (section.timedOut)
        return Outcome::TimedOut;
    switch (section.state) {
    case State::Waiting:
    case State::Running: return Outcome::Running;
    case State::Complete: return Outcome::Ok;
    case State::Partial: return Outcome::Partial;
    case State::Failed: return Outcome::Failed;
    case State::Unavailable: return Outcome::Unavailable;
    case State::Skipped: return Outcome::Stopped;
    }
    Q_UNREACHABLE();
}

State stateOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok:
    case Outcome::Remembered: return State::Complete;
    case Outcome::Partial:
    case Outcome::NotZero: return State::Partial;
    case Outcome::Missing:
    case Outcome::Unavailable: return State::Unavailable;
    case Outcome::Running: return State::Running;
    case Outcome::Denied:
    case Outcome::TimedOut:
    case Outcome::Stopped:
    case Outcome::Failed:
    case Outcome::Malformed:
    case Outcome::TooLarge: return State::Failed;
    }
    Q_UNREACHABLE();
}

static bool hasRun(const Section &section)
{
    switch (section.state) {
    case State::Waiting:
    case State::Skipped: return false;
    case State::Unavailable: return section.duration.count() > 0 || !section.sources.empty(); // else nobody asked
    default: return true;
    }
}

static Span sectionSpan(const Section &section, microseconds now)
{
    Span span;
    span.kind = Span::Kind::Section;
    span.name = span.sectionId = section.id;
    span.info = section.info;
    span.parent = 0;
    span.started = std::max(section.queued, microseconds(0));
    span.ended = section.state == State::Running ? std::max(now, span.started) : span.started + std::max(section.duration, microseconds(0));
    span.outcome = outcomeOf(section);
    span.trouble = section.problems.empty() ? section.reason : errorLine(section.problems.front());
    return span;
}

static Span sourceSpan(const SourceRecord &source, const Span &section, int parent)
{
    Span span;
    span.kind = Span::Kind::Source;
    span.name = source.name();
    span.parent = parent;
    span.sectionId = section.sectionId;
    span.info = section.info;
    span.sourceKind = source.kind;
    // A record may say more than its section lived: one asked when the time was up, or a file that somebody edited.
    span.queued = std::clamp(source.started, section.started, section.ended);
    span.ended = std::clamp(source.started + source.duration, span.queued, section.ended);
    span.started = std::clamp(source.started + source.waited, span.queued, span.ended);
    span.outcome = outcomeOf(source);
    if (source.error)
        span.trouble = errorLine(Error{source.error->kind, {}, source.error->detail});
    span.bytes = source.bytes;
    span.exitCode = source.exitCode;
    return span;
}

// ---- the critical path ----

namespace {

/// Walks back in time from the end of the collection and marks what it meets. Sorted once: an opened report may hold
/// any number of sections and sources.
class CriticalPath
{
public:
    explicit CriticalPath(std::vector<Span> &spans) : m_spans(spans)
    {
        for (int i = 1; i < int(spans.size()); ++i) {
            if (spans[i].kind != Span::Kind::Section || spans[i].ran().count() == 0)
                continue; // what lasted no time at all was waited for by nobody
            m_latestFirst.push_back(i);
            m_byId.insert(spans[i].sectionId, i);
        }
        std::ranges::stable_sort(m_latestFirst, std::greater{}, [&](int i) { return spans[i].ended; });
    }

    void mark()
    {
        m_spans.front().isCritical = true;
        for (int section = lastEnded(microseconds::max()); section > 0; section = waitedFor(section))
            m_spans[section].isCritical = true;
    }

private:
    /// Of the sections that are not on the path yet; `before` only ever goes back.
    int lastEnded(microseconds before)
    {
        while (m_next < m_latestFirst.size()) {
            const int section = m_latestFirst[m_next];
            if (!m_spans[section].isCritical && m_spans[section].ended <= before)
                return section;
            ++m_next;
        }
        return -1;
    }

    int lastNeeded(const SectionInfo *info, microseconds before) const
    {
        int found = -1;
        for (const QString &id : info ? info->needs : QStringList()) {
            const int section = m_byId.value(id, -1);
            const bool isOpen = section > 0 && !m_spans[section].isCritical && m_spans[section].ended <= before;
            if (isOpen && (found < 0 || m_spans[section].ended > m_spans[found].ended))
                found = section;
        }
        return found;
    }

    /// The last to end first; of two that ended together the one that was asked first, for it is the reason.
    std::vector<int> sourcesOf(int section) const
    {
        std::vector<int> sources;
        for (int i = section + 1; i < int(m_spans.size()) && m_spans[i].parent == section; ++i) {
            if (m_spans[i].ended > m_spans[i].queued)
                sources.push_back(i);
        }
        std::ranges::stable_sort(sources, {}, [this](int i) { return std::pair(-m_spans[i].ended, m_spans[i].queued); });
        return sources;
    }

    /// Marks the sources a section waited for; returns the section that it waited for, or -1.
    int waitedFor(int section)
    {
        const SectionInfo *info = m_spans[section].info;
        const microseconds started = m_spans[section].started;
        microseconds before = m_spans[section].ended;
        for (const int source : sourcesOf(section)) {
            if (m_spans[source].ended > before)
                continue;
            // What was needed may have been waited for in the middle as well as before the section began.
            if (const int needed = lastNeeded(info, before); needed > 0 && m_spans[needed].ended > m_spans[source].ended)
                return afterIt(needed, started);
            m_spans[source].isCritical = true;
            before = m_spans[source].queued;
        }
        const int needed = lastNeeded(info, before);
        return needed > 0 ? afterIt(needed, started) : lastEnded(started);
    }

    /// Where sections run one after the other, another one may have had its turn after the needed one.
    int afterIt(int needed, microseconds before)
    {
        const int other = m_spans[needed].ended <= before ? lastEnded(before) : -1;
        return other > 0 && m_spans[other].started >= m_spans[needed].ended ? other : needed;
    }

    std::vector<Span> &m_spans;
    std::vector<int> m_latestFirst;
    size_t m_next = 0;
    QHash<QString, int> m_byId;
};

} // namespace

std::vector<Span> spansOf(std::span<const Section> sections, microseconds duration)
{
    std::vector<Span> spans(1);
    spans.front().name = u"collection"_s;
    spans.front().ended = std::max(duration, microseconds(0));
    bool isAnyRunning = false;
    bool isAllWell = true;
    for (const Section &section : sections) {
        isAnyRunning |= !isOver(section.state);
        if (!hasRun(section))
            continue;
        const int position = int(spans.size());
        spans.push_back(sectionSpan(section, duration));
        const Span own = spans.back();
        qint64 bytes = 0;
        for (const SourceRecord &source : section.sources) {
            spans.push_back(sourceSpan(source, own, position));
            bytes += source.bytes;
        }
        spans[position].bytes = bytes;
        Span &root = spans.front();
        root.bytes += bytes;
        root.ended = std::max(root.ended, own.ended);
        isAllWell &= own.outcome == Outcome::Ok || own.outcome == Outcome::Unavailable;
    }
    spans.front().outcome = isAnyRunning ? Outcome::Running : isAllWell ? Outcome::Ok : Outcome::Partial;
    if (!isAnyRunning)
        CriticalPath(spans).mark();
    return spans;
}

std::vector<Span> spansOf(const Report &report)
{
    return spansOf(report.sections, report.duration);
}

} // namespace prose
