// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/trace.h"

#include <QCryptographicHash>
#include <QVariant>

#include <algorithm>
#include <array>
#include <charconv>
#include <ranges>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

/// Writes JSON as it goes: a trace has tens of thousands of values, and building them first takes longer than collecting some.
class Writer
{
public:
    void open(char bracket)
    {
        next();
        m_json += bracket;
        m_isFirst = true;
    }
    void close(char bracket)
    {
        m_json += bracket;
        m_isFirst = false;
    }
    /// What is written next is this key's value.
    Writer &key(QByteArrayView name)
    {
        next();
        m_json.append('"').append(name).append("\":");
        m_isFirst = true;
        return *this;
    }
    void text(QStringView value) { plain(jsonString(value)); }
    /// One of our own words, which need no escaping.
    void text(QLatin1StringView value)
    {
        next();
        m_json.append('"').append(value.data(), value.size()).append('"');
    }
    void number(qint64 value)
    {
        std::array<char, 24> digits;
        const char *end = std::to_chars(digits.begin(), digits.end(), value).ptr;
        plain(QByteArrayView(digits.data(), end));
    }
    void numberInQuotes(qint64 value) // JSON's numbers do not hold 64 bits
    {
        next();
        m_json += '"';
        m_isFirst = true;
        number(value);
        m_json += '"';
    }
    void boolean(bool value) { plain(value ? "true" : "false"); }
    QByteArray take() { return std::move(m_json += '\n'); }

private:
    void next()
    {
        if (!m_isFirst)
            m_json += ',';
        m_isFirst = false;
    }
    void plain(QByteArrayView value)
    {
        next();
        m_json += value;
    }

    QByteArray m_json;
    bool m_isFirst = true;
};

} // namespace

static QLatin1StringView kindOfSpan(const Span &span)
{
    switch (span.kind) {
    case Span::Kind::Collection: return "collection"_L1;
    case Span::Kind::Section: return "section"_L1;
    case Span::Kind::Source: break;
    }
    switch (span.sourceKind) {
    case SourceRecord::Kind::Command: return "command"_L1;
    case SourceRecord::Kind::File: return "file"_L1;
    case SourceRecord::Kind::Call: return "call"_L1;
    }
    Q_UNREACHABLE();
}

static QLatin1StringView systemOf(const Report &report)
{
    return report.platform == Platform::MacOS ? "darwin"_L1 : "linux"_L1;
}

/// Microseconds since 1970; a date that no clock shows is as good as none.
static qint64 beginning(const Report &report)
{
    constexpr double latest = 4e9;
    return qint64(std::clamp(report.timestamp, 0.0, latest) * 1e6);
}

/// A section's span begins with its work: it is queued while others run. A source's begins when it was asked, for its section waits.
static std::chrono::microseconds beginningOf(const Span &span)
{
    return span.kind == Span::Kind::Source ? span.queued : span.started;
}

// ---- OTLP ----

/// What makes a trace this one: the report's moment, and when its sections ran. 32 hexadecimal digits.
static QByteArray traceId(const Report &report, const std::vector<Span> &spans)
{
    QByteArray content = QByteArray::number(beginning(report)) + systemOf(report).latin1();
    for (const Span &span : spans) {
        if (span.kind == Span::Kind::Source)
            continue;
        content += '\n' + span.name.toUtf8() + ' ' + outcomeWord(span.outcome).latin1();
        for (const qint64 number : {qint64(span.started.count()), qint64(span.ended.count()), span.bytes})
            content += ' ' + QByteArray::number(number);
    }
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().first(32);
}

/// Within the trace; never all zeros, which would mean none.
static QByteArray spanId(size_t position)
{
    return QByteArray::number(qulonglong(position) + 1, 16).rightJustified(16, '0');
}

static void writeStatus(Writer &json, const Span &span)
{
    enum Code { Unset, Ok, Failed };
    const State state = stateOf(span.outcome);
    // Much is neither good nor bad: a program that is not installed, a machine without a battery.
    const Code code = state == State::Complete ? Ok : state == State::Failed ? Failed : Unset;
    json.key("status").open('{');
    json.key("code").number(code);
    if (code == Failed)
        json.key("message").text(span.trouble.isEmpty() ? QString(outcomeWord(span.outcome)) : span.trouble);
    json.close('}');
}

template<class Write>
static void writeAttribute(Writer &json, QLatin1StringView key, QByteArrayView type, Write write)
{
    json.open('{');
    json.key("key").text(key);
    json.key("value").open('{');
    json.key(type);
    write();
    json.close('}');
    json.close('}');
}

static void writeAttributes(Writer &json, const Span &span)
{
    const auto text = [&](QLatin1StringView key, const QString &value) {
        writeAttribute(json, key, "stringValue", [&] { json.text(value); });
    };
    const auto number = [&](QLatin1StringView key, qint64 value) {
        writeAttribute(json, key, "intValue", [&] { json.numberInQuotes(value); });
    };
    json.key("attributes").open('[');
    text("prose.kind"_L1, kindOfSpan(span));
    text("prose.outcome"_L1, outcomeWord(span.outcome));
    writeAttribute(json, "prose.critical"_L1, "boolValue", [&] { json.boolean(span.isCritical); });
    number("prose.bytes"_L1, span.bytes);
    if (span.kind != Span::Kind::Collection) {
        text("prose.section"_L1, span.sectionId);
        number("prose.waited_us"_L1, span.waited().count());
    }
    if (span.exitCode)
        number("process.exit.code"_L1, *span.exitCode);
    if (!span.trouble.isEmpty())
        text("prose.trouble"_L1, span.trouble);
    json.close(']');
}

static void writeResource(Writer &json, const Report &report)
{
    json.key("resource").open('{');
    json.key("attributes").open('[');
    for (const auto &[key, value] : {std::pair{"service.name"_L1, u"prose"_s},
                                     {"service.version"_L1, report.generatorVersion},
                                     {"os.type"_L1, QString(systemOf(report))}})
        writeAttribute(json, key, "stringValue", [&] { json.text(value); });
    json.close(']');
    json.close('}');
}

QByteArray toOtlpJson(const Report &report)
{
    constexpr int internalKind = 1;
    constexpr int clientKind = 3; // asks somebody else
    const std::vector<Span> spans = spansOf(report);
    const QByteArray trace = traceId(report, spans);
    const auto nanoseconds = [start = beginning(report)](std::chrono::microseconds moment) { return (start + moment.count()) * 1000; };

    Writer json;
    json.open('{');
    json.key("resourceSpans").open('[');
    json.open('{');
    writeResource(json, report);
    json.key("scopeSpans").open('[');
    json.open('{');
    json.key("scope").open('{');
    json.key("name").text("prose"_L1);
    json.key("version").text(report.generatorVersion);
    json.close('}');
    json.key("spans").open('[');
    for (size_t i = 0; i < spans.size(); ++i) {
        const Span &span = spans[i];
        json.open('{');
        json.key("traceId").text(QLatin1StringView(trace));
        json.key("spanId").text(QLatin1StringView(spanId(i)));
        if (span.parent >= 0)
            json.key("parentSpanId").text(QLatin1StringView(spanId(span.parent)));
        json.key("name").text(span.name);
        json.key("kind").number(span.kind == Span::Kind::Source ? clientKind : internalKind);
        json.key("startTimeUnixNano").numberInQuotes(nanoseconds(beginningOf(span)));
        json.key("endTimeUnixNano").numberInQuotes(nanoseconds(span.ended));
        writeAttributes(json, span);
        if (span.kind == Span::Kind::Source && span.waited().count() > 0) {
            json.key("events").open('[');
            json.open('{');
            json.key("timeUnixNano").numberInQuotes(nanoseconds(span.started));
            json.key("name").text("work began"_L1);
            json.close('}');
            json.close(']');
        }
        writeStatus(json, span);
        json.close('}');
    }
    for (const char bracket : {']', '}', ']', '}', ']', '}'})
        json.close(bracket);
    return json.take();
}

// ---- Chrome's trace event format ----

namespace {

/// One event and the lane it stands on.
struct Placed
{
    const Span *span;
    std::chrono::microseconds begun;
    int lane;
};

/// A section and its sources on as few lanes as they need; on a lane nothing overlaps but what nests.
class Lanes
{
public:
    /// In the order of beginnings; of those that begin together, the longest first.
    int laneFor(const Placed &event)
    {
        for (size_t lane = 0; lane < m_open.size(); ++lane) {
            auto &open = m_open[lane];
            while (!open.empty() && open.back() <= event.begun)
                open.pop_back();
            if (open.empty() || open.back() >= event.span->ended) {
                open.push_back(event.span->ended);
                return int(lane);
            }
        }
        m_open.push_back({event.span->ended});
        return int(m_open.size()) - 1;
    }
    int count() const { return int(m_open.size()); }

private:
    std::vector<std::vector<std::chrono::microseconds>> m_open; ///< by lane, the ends of what is going on
};

} // namespace

/// A list of files is asked for in one breath, but noted one by one: shown as asked together they nest, where microseconds
/// apart each would need a lane. The exact moment is among the event's arguments.
static constexpr std::chrono::microseconds breath{50};

/// A section and its sources, the lanes counted from 0.
static std::pair<std::vector<Placed>, int> placed(std::span<const Span> section)
{
    std::vector<Placed> events;
    for (const Span &span : section)
        events.push_back({&span, beginningOf(span), 0});
    const auto sources = std::ranges::subrange(events.begin() + 1, events.end());
    std::ranges::stable_sort(sources, {}, &Placed::begun);
    std::chrono::microseconds together{-1};
    for (Placed &event : sources) {
        if (together.count() < 0 || event.begun - together > breath)
            together = event.begun;
        event.begun = together;
    }
    std::ranges::stable_sort(
        sources, [](const Placed &a, const Placed &b) { return std::pair(a.begun, -a.span->ended) < std::pair(b.begun, -b.span->ended); });
    Lanes lanes;
    for (Placed &event : events)
        event.lane = lanes.laneFor(event);
    return {std::move(events), lanes.count()};
}

static void writeMetadata(Writer &json, QLatin1StringView what, int lane, QByteArrayView key, const QVariant &value)
{
    json.open('{');
    json.key("ph").text("M"_L1);
    json.key("name").text(what);
    json.key("pid").number(1);
    json.key("tid").number(lane);
    json.key("args").open('{');
    json.key(key);
    if (value.typeId() == QMetaType::QString)
        json.text(value.toString());
    else
        json.number(value.toLongLong());
    json.close('}');
    json.close('}');
}

static void nameLane(Writer &json, int lane, const QString &name)
{
    writeMetadata(json, "thread_name"_L1, lane, "name", name);
    writeMetadata(json, "thread_sort_index"_L1, lane, "sort_index", lane);
}

static void writeEvent(Writer &json, const Placed &event, int firstLane)
{
    const Span &span = *event.span;
    json.open('{');
    json.key("ph").text("X"_L1);
    json.key("name").text(span.name);
    json.key("cat").text(QString(kindOfSpan(span)) + (span.isCritical ? u",critical"_s : QString()));
    json.key("pid").number(1);
    json.key("tid").number(firstLane + event.lane);
    json.key("ts").number(event.begun.count());
    json.key("dur").number((span.ended - event.begun).count());
    json.key("args").open('{');
    json.key("outcome").text(outcomeWord(span.outcome));
    json.key("bytes").number(span.bytes);
    json.key("critical").boolean(span.isCritical);
    if (span.kind != Span::Kind::Collection) {
        json.key("section").text(span.sectionId);
        json.key("asked_us").number(span.queued.count());
        json.key("waited_us").number(span.waited().count());
    }
    if (span.exitCode)
        json.key("exit").number(*span.exitCode);
    if (!span.trouble.isEmpty())
        json.key("trouble").text(span.trouble);
    json.close('}');
    json.close('}');
}

QByteArray toChromeTrace(const Report &report)
{
    const std::vector<Span> spans = spansOf(report);
    Writer json;
    json.open('{');
    json.key("displayTimeUnit").text("ms"_L1);
    json.key("otherData").open('{');
    json.key("generator").text(report.generatorName);
    json.key("version").text(report.generatorVersion);
    json.key("os").text(systemOf(report));
    json.key("began_unix_us").numberInQuotes(beginning(report));
    json.close('}');
    json.key("traceEvents").open('[');
    writeMetadata(json, "process_name"_L1, 0, "name", u"prose"_s);
    int lane = 1;
    nameLane(json, lane, spans.front().name);
    writeEvent(json, {&spans.front(), beginningOf(spans.front()), 0}, lane++);
    for (auto section = spans.begin() + 1; section != spans.end();) {
        const auto end = std::find_if(section + 1, spans.end(), [](const Span &span) { return span.kind == Span::Kind::Section; });
        const auto [events, lanes] = placed({section, end});
        for (int i = 0; i < lanes; ++i)
            nameLane(json, lane + i, i == 0 ? section->name : u"%1 (%2)"_s.arg(section->name).arg(i + 1));
        for (const Placed &event : events)
            writeEvent(json, event, lane);
        lane += lanes;
        section = end;
    }
    json.close(']');
    json.close('}');
    return json.take();
}

} // namespace prose
