// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tracecheck.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace prose {

QStringList faultsOfSpans(const std::vector<Span> &spans)
{
    QStringList faults;
    const auto fault = [&](size_t i, const QString &what) { faults += u"%1 (%2): %3"_s.arg(i).arg(spans[i].name, what); };
    if (spans.empty())
        return {u"no root"_s};
    for (size_t i = 0; i < spans.size(); ++i) {
        const Span &span = spans[i];
        if (span.queued.count() < 0 || span.queued > span.started || span.started > span.ended)
            fault(i, u"times go backwards"_s);
        if ((span.parent < 0) != (i == 0) || (span.parent < 0) != (span.kind == Span::Kind::Collection))
            fault(i, u"a root that is none"_s);
        if (span.parent < 0)
            continue;
        if (span.parent >= int(i)) {
            fault(i, u"stands before its parent"_s);
            continue;
        }
        const Span &parent = spans[span.parent];
        const bool isSection = span.kind == Span::Kind::Section;
        if (parent.kind != (isSection ? Span::Kind::Collection : Span::Kind::Section))
            fault(i, u"has a parent of another kind"_s);
        if (span.queued < (isSection ? parent.queued : parent.started) || span.ended > parent.ended)
            fault(i, u"reaches out of its parent"_s);
        if (!isSection && span.sectionId != parent.sectionId)
            fault(i, u"is of another section"_s);
        if (span.isCritical && !parent.isCritical)
            fault(i, u"is critical, and its parent is not"_s);
    }
    return faults;
}

QStringList faultsOfOtlp(const QByteArray &json, int wanted)
{
    static const QRegularExpression traceForm(u"^[0-9a-f]{32}$"_s);
    static const QRegularExpression spanForm(u"^[0-9a-f]{16}$"_s);
    static const QRegularExpression number(u"^[0-9]+$"_s);
    const QJsonArray resources = QJsonDocument::fromJson(json).object()["resourceSpans"_L1].toArray();
    if (resources.size() != 1 || resources[0]["scopeSpans"_L1].toArray().size() != 1)
        return {u"not one resource with one scope"_s};
    QStringList faults;
    QStringList service;
    for (const auto allAttributes = resources[0]["resource"_L1]["attributes"_L1].toArray(); const QJsonValue &attribute : allAttributes)
        service += attribute["key"_L1].toString();
    if (!service.contains(u"service.name"_s) || !service.contains(u"service.version"_s))
        faults += u"the resource does not say which service"_s;
    const QJsonArray spans = resources[0]["scopeSpans"_L1][0]["spans"_L1].toArray();
    QHash<QString, QJsonObject> byId;
    QString trace;
    for (const QJsonValue &value : spans) {
        const QJsonObject span = value.toObject();
        const QString id = span["spanId"_L1].toString();
        if (!spanForm.match(id).hasMatch() || byId.contains(id) || id == QString(16, u'0'))
            faults += u"span id "_s + id;
        byId[id] = span;
        if (trace.isEmpty())
            trace = span["traceId"_L1].toString();
        if (!traceForm.match(trace).hasMatch() || span["traceId"_L1] != trace)
            faults += u"trace id "_s + span["traceId"_L1].toString();
        for (const auto key : {"startTimeUnixNano"_L1, "endTimeUnixNano"_L1}) {
            if (!number.match(span[key].toString()).hasMatch())
                faults += u"%1: no time %2"_s.arg(id, key);
        }
        if (span["name"_L1].toString().isEmpty() || !span["kind"_L1].isDouble() || !span["status"_L1].isObject())
            faults += id + u": no name, kind or status"_s;
        for (const auto allAttributes = span["attributes"_L1].toArray(); const QJsonValue &attribute : allAttributes) {
            if (attribute["key"_L1].toString().isEmpty() || attribute["value"_L1].toObject().size() != 1)
                faults += id + u": a broken attribute"_s;
            if (attribute["value"_L1].toObject().contains("intValue"_L1) && !attribute["value"_L1]["intValue"_L1].isString())
                faults += id + u": 64 bits as a JSON number"_s;
        }
    }
    int roots = 0;
    for (const QJsonObject &span : std::as_const(byId)) {
        const qint64 start = span["startTimeUnixNano"_L1].toString().toLongLong();
        const qint64 end = span["endTimeUnixNano"_L1].toString().toLongLong();
        if (start > end)
            faults += span["name"_L1].toString() + u" ends before it starts"_s;
        if (!span.contains("parentSpanId"_L1)) {
            ++roots;
            continue;
        }
        const QJsonObject parent = byId.value(span["parentSpanId"_L1].toString());
        if (parent.isEmpty() || parent["startTimeUnixNano"_L1].toString().toLongLong() > start
            || parent["endTimeUnixNano"_L1].toString().toLongLong() < end)
            faults += span["name"_L1].toString() + u" is not inside its parent"_s;
    }
    if (roots != 1)
        faults += u"%1 roots"_s.arg(roots);
    if (spans.size() != wanted)
        faults += u"%1 spans instead of %2"_s.arg(spans.size()).arg(wanted);
    return faults;
}

QStringList faultsOfChromeTrace(const QByteArray &json, int wanted)
{
    const QJsonArray events = QJsonDocument::fromJson(json).object()["traceEvents"_L1].toArray();
    QStringList faults;
    QHash<int, QList<std::pair<qint64, qint64>>> lanes;
    QSet<int> named;
    int complete = 0;
    for (const QJsonValue &event : events) {
        const QString what = event["ph"_L1].toString();
        if (event["name"_L1].toString().isEmpty() || !event["pid"_L1].isDouble() || !event["tid"_L1].isDouble())
            faults += u"an event without name or place"_s;
        if (what == "M"_L1) {
            if (event["name"_L1] == "thread_name"_L1)
                named += event["tid"_L1].toInt();
            continue;
        }
        ++complete;
        if (what != "X"_L1 || !event["ts"_L1].isDouble() || event["dur"_L1].toDouble(-1) < 0)
            faults += event["name"_L1].toString() + u" is no complete event"_s;
        const qint64 start = event["ts"_L1].toInteger();
        lanes[event["tid"_L1].toInt()] += {start, start + event["dur"_L1].toInteger()};
    }
    for (auto it = lanes.begin(); it != lanes.end(); ++it) {
        if (!named.contains(it.key()))
            faults += u"lane %1 has no name"_s.arg(it.key());
        for (qsizetype i = 0; i < it->size(); ++i) {
            for (qsizetype j = 0; j < i; ++j) {
                const auto [a, b] = it->at(i);
                const auto [c, d] = it->at(j);
                const bool isApart = b <= c || d <= a;
                const bool isNested = (a >= c && b <= d) || (c >= a && d <= b);
                if (!isApart && !isNested)
                    faults += u"lane %1: %2–%3 and %4–%5 overlap"_s.arg(it.key()).arg(a).arg(b).arg(c).arg(d);
            }
        }
    }
    if (complete != wanted)
        faults += u"%1 events instead of %2"_s.arg(complete).arg(wanted);
    return faults;
}

} // namespace prose
