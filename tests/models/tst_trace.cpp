// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/redact.h"
#include "sample.h"
#include "tests/support/tracecheck.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace prose;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::microseconds;

static SourceRecord source(const QString &name, microseconds asked, microseconds duration, microseconds waited = 0us)
{
    SourceRecord record;
    record.kind = SourceRecord::Kind::Command;
    record.words = {name};
    record.exitCode = 0;
    record.bytes = 10;
    record.started = asked;
    record.duration = duration;
    record.waited = waited;
    return record;
}

static Section section(const QString &id, microseconds queued, microseconds duration, std::vector<SourceRecord> sources = {},
                       State state = State::Complete)
{
    Section section;
    section.id = id;
    section.state = state;
    section.queued = queued;
    section.duration = duration;
    section.sources = std::move(sources);
    return section;
}

static Report reportOf(std::vector<Section> sections, microseconds duration)
{
    Report report;
    report.generatorName = u"System Prose"_s;
    report.generatorVersion = u"1.2"_s;
    report.timestamp = 1770452643.25;
    report.duration = duration;
    report.sections = std::move(sections);
    return report;
}

static QStringList criticalNames(const std::vector<Span> &spans)
{
    QStringList names;
    for (const Span &span : spans) {
        if (span.isCritical)
            names += span.name;
    }
    return names;
}

class TestTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spansAreWhatTheReportSays()
    {
        SourceRecord late = source(u"late"_s, 300us, 500us, 100us);
        late.error = Error{Error::Kind::TimedOut, u"late"_s, u"after 1 s"_s};
        late.exitCode = {};
        const Report report = reportOf({section(u"disk"_s, 200us, 800us, {source(u"lsblk"_s, 250us, 50us), late}, State::Partial),
                                        section(u"fonts"_s, 0us, 0us, {}, State::Skipped),
                                        section(u"kexts"_s, 0us, 0us, {}, State::Unavailable)},
                                       1500us);
        const std::vector<Span> spans = spansOf(report);
        QCOMPARE(spans.size(), 4u);
        QCOMPARE(spans[0].kind, Span::Kind::Collection);
        QCOMPARE(spans[0].ended, 1500us);
        QCOMPARE(spans[0].bytes, 20);
        QCOMPARE(spans[0].outcome, Outcome::Partial);
        QCOMPARE(spans[1].name, u"disk"_s);
        QCOMPARE(spans[1].waited(), 200us);
        QCOMPARE(spans[1].ran(), 800us);
        QCOMPARE(spans[1].outcome, Outcome::Partial);
        QCOMPARE(spans[2].name, u"lsblk"_s);
        QCOMPARE(spans[2].exitCode, 0);
        QCOMPARE(spans[2].outcome, Outcome::Ok);
        QCOMPARE(spans[3].queued, 300us);
        QCOMPARE(spans[3].started, 400us);
        QCOMPARE(spans[3].ended, 800us);
        QCOMPARE(spans[3].outcome, Outcome::TimedOut);
        QCOMPARE(spans[3].trouble, u"timed out after 1 s"_s);
        QVERIFY(!spans[3].exitCode);
        QCOMPARE(faultsOfSpans(spans), QStringList{});
    }

    void outcomes()
    {
        SourceRecord record = source(u"x"_s, 0us, 1us);
        QCOMPARE(outcomeWord(outcomeOf(record)), "ok"_L1);
        record.isRemembered = true;
        QCOMPARE(outcomeWord(outcomeOf(record)), "remembered"_L1);
        record.exitCode = 3;
        QCOMPARE(outcomeWord(outcomeOf(record)), "exit"_L1);
        for (const auto kind : {Error::Kind::Missing, Error::Kind::Denied, Error::Kind::TimedOut, Error::Kind::Stopped, Error::Kind::Failed,
                                Error::Kind::Malformed, Error::Kind::TooLarge}) {
            record.error = Error{kind, {}, {}};
            QCOMPARE(outcomeWord(outcomeOf(record)), kindWord(kind));
        }
        record.isPartial = true;
        QCOMPARE(outcomeWord(outcomeOf(record)), "partial"_L1);
        Section own = section(u"a"_s, 0us, 1us);
        for (const auto &[state, word] : {std::pair{State::Complete, "ok"_L1},
                                          {State::Partial, "partial"_L1},
                                          {State::Failed, "failed"_L1},
                                          {State::Unavailable, "unavailable"_L1},
                                          {State::Running, "running"_L1}}) {
            own.state = state;
            QCOMPARE(outcomeWord(outcomeOf(own)), word);
        }
        own.timedOut = true;
        QCOMPARE(outcomeWord(outcomeOf(own)), "timed_out"_L1);
    }

    /// Nothing in a report keeps somebody from editing it, nor two sections from waiting for one answer.
    void childrenStayInside_data()
    {
        QTest::addColumn<Report>("report");
        QTest::newRow("empty") << reportOf({}, 0us);
        QTest::newRow("no times") << reportOf({section(u"a"_s, 0us, 0us, {source(u"x"_s, 0us, 0us)})}, 0us);
        QTest::newRow("longer than the whole") << reportOf({section(u"a"_s, 100us, 900us)}, 50us);
        QTest::newRow("before its section") << reportOf({section(u"a"_s, 100us, 900us, {source(u"x"_s, 0us, 500us)})}, 1000us);
        QTest::newRow("after its section") << reportOf({section(u"a"_s, 100us, 10us, {source(u"x"_s, 500us, 500us)})}, 1000us);
        QTest::newRow("waited longer than it took") << reportOf({section(u"a"_s, 0us, 90us, {source(u"x"_s, 5us, 10us, 99us)})}, 100us);
        QTest::newRow("negative") << reportOf({section(u"a"_s, -50us, -20us, {source(u"x"_s, -7us, -5us, -2us)})}, -1us);
        QTest::newRow("shared") << reportOf(
            {section(u"a"_s, 10us, 90us, {source(u"x"_s, 10us, 80us)}), section(u"b"_s, 10us, 85us, {source(u"x"_s, 12us, 78us)})}, 100us);
        QTest::newRow("stopped") << reportOf(
            {section(u"a"_s, 10us, 40us, {source(u"x"_s, 10us, 0us)}, State::Failed), section(u"b"_s, 0us, 0us, {}, State::Skipped)}, 50us);
        QTest::newRow("running") << reportOf({section(u"a"_s, 10us, 0us, {}, State::Running), section(u"b"_s, 0us, 0us, {}, State::Waiting),
                                              section(u"c"_s, 70us, 0us, {}, State::Running)},
                                             50us);
    }
    void childrenStayInside()
    {
        QFETCH(Report, report);
        const std::vector<Span> spans = spansOf(report);
        QCOMPARE(faultsOfSpans(spans), QStringList{});
        QCOMPARE(faultsOfOtlp(toOtlpJson(report), int(spans.size())), QStringList{});
        QCOMPARE(faultsOfChromeTrace(toChromeTrace(report), int(spans.size())), QStringList{});
    }

    void runningSectionsLastUntilNow()
    {
        const auto spans = spansOf(reportOf({section(u"a"_s, 10us, 0us, {}, State::Running), section(u"b"_s, 0us, 20us)}, 50us));
        QCOMPARE(spans[1].ended, 50us);
        QCOMPARE(spans[1].outcome, Outcome::Running);
        QCOMPARE(spans[0].outcome, Outcome::Running);
        QCOMPARE(criticalNames(spans), QStringList{});
    }

    /// apps needs packages, packages waits for three questions of which two stand in a row. disk is long, but ends earlier.
    void criticalPath()
    {
        static const SectionInfo needing = [] {
            SectionInfo info;
            info.id = u"apps"_s;
            info.needs = {u"packages"_s, u"users"_s};
            return info;
        }();
        Section apps = section(u"apps"_s, 500us, 400us,
                               {source(u"beside"_s, 510us, 100us), source(u"chain 1"_s, 505us, 195us), source(u"nothing"_s, 700us, 0us),
                                source(u"chain 2"_s, 710us, 180us), source(u"short"_s, 711us, 20us)});
        apps.info = &needing;
        const Report report = reportOf(
            {apps, section(u"disk"_s, 1us, 880us, {source(u"long"_s, 2us, 800us)}),
             section(u"packages"_s, 1us, 490us,
                     {source(u"first"_s, 2us, 100us), source(u"second"_s, 110us, 370us), source(u"aside"_s, 2us, 30us)}),
             section(u"users"_s, 1us, 40us, {source(u"passwd"_s, 2us, 10us)})},
            950us);
        QCOMPARE(criticalNames(spansOf(report)),
                 (QStringList{u"collection"_s, u"apps"_s, u"chain 1"_s, u"chain 2"_s, u"packages"_s, u"first"_s, u"second"_s}));
    }

    /// An engine may start a section early and let it wait for the other's facts later.
    void criticalPathThroughANeedInTheMiddle()
    {
        static const SectionInfo needing = [] {
            SectionInfo info;
            info.needs = {u"packages"_s};
            return info;
        }();
        Section apps = section(u"apps"_s, 0us, 900us, {source(u"early"_s, 1us, 50us), source(u"late"_s, 610us, 200us)});
        apps.info = &needing;
        const Report report = reportOf({apps, section(u"packages"_s, 0us, 600us, {source(u"list"_s, 10us, 500us)})}, 900us);
        QCOMPARE(criticalNames(spansOf(report)), (QStringList{u"collection"_s, u"apps"_s, u"late"_s, u"packages"_s, u"list"_s}));
    }

    void criticalPathOfOneAfterTheOther()
    {
        const Report report = reportOf({section(u"a"_s, 1us, 100us), section(u"b"_s, 101us, 200us, {source(u"x"_s, 110us, 50us)}),
                                        section(u"c"_s, 301us, 0us), section(u"d"_s, 302us, 10us)},
                                       320us);
        QCOMPARE(criticalNames(spansOf(report)), (QStringList{u"collection"_s, u"a"_s, u"b"_s, u"x"_s, u"d"_s}));
    }

    void criticalPathWithATurnInBetween()
    {
        static const SectionInfo needing = [] {
            SectionInfo info;
            info.needs = {u"a"_s};
            return info;
        }();
        Section last = section(u"c"_s, 301us, 10us);
        last.info = &needing;
        const Report report = reportOf({section(u"a"_s, 1us, 100us), section(u"b"_s, 101us, 200us), last}, 320us);
        QCOMPARE(criticalNames(spansOf(report)), (QStringList{u"collection"_s, u"a"_s, u"b"_s, u"c"_s}));
    }

    /// An opened report may hold anything; this takes minutes where each step looks at all.
    void manySectionsAndSources()
    {
        std::vector<Section> sections;
        for (int i = 0; i < 20'000; ++i)
            sections.push_back(section(QString::number(i), microseconds(i * 10), 10us));
        std::vector<SourceRecord> sources;
        for (int i = 0; i < 100'000; ++i)
            sources.push_back(source(u"x"_s, microseconds(200'000 + i * 2), 2us));
        sections.push_back(section(u"last"_s, 200'000us, 200'000us, sources));
        const auto spans = spansOf(reportOf(std::move(sections), 400'000us));
        QCOMPARE(std::ranges::count(spans, true, &Span::isCritical), 120'002);
    }

    void otlpFieldByField()
    {
        SourceRecord denied = source(u"cat x"_s, 300us, 500us, 100us);
        denied.exitCode = 4;
        denied.error = Error{Error::Kind::Denied, u"cat x"_s, u"root only"_s};
        const Report report = reportOf({section(u"disk"_s, 200us, 800us, {denied}, State::Failed)}, 1500us);
        const QByteArray json = toOtlpJson(report);
        const QJsonValue root = QJsonDocument::fromJson(json).object()["resourceSpans"_L1][0];
        const QJsonArray resource = root["resource"_L1]["attributes"_L1].toArray();
        QCOMPARE(resource[0]["key"_L1], u"service.name"_s);
        QCOMPARE(resource[0]["value"_L1]["stringValue"_L1], u"prose"_s);
        QCOMPARE(resource[1]["key"_L1], u"service.version"_s);
        QCOMPARE(resource[1]["value"_L1]["stringValue"_L1], u"1.2"_s);
        const QJsonArray spans = root["scopeSpans"_L1][0]["spans"_L1].toArray();
        QCOMPARE(spans.size(), 3);
        QCOMPARE(spans[0]["name"_L1], u"collection"_s);
        QCOMPARE(spans[0]["startTimeUnixNano"_L1], u"1770452643250000000"_s);
        QCOMPARE(spans[0]["endTimeUnixNano"_L1], u"1770452643251500000"_s);
        QVERIFY(spans[0]["parentSpanId"_L1].isUndefined());
        QCOMPARE(spans[1]["name"_L1], u"disk"_s);
        QCOMPARE(spans[1]["kind"_L1], 1);
        QCOMPARE(spans[1]["parentSpanId"_L1], spans[0]["spanId"_L1]);
        QCOMPARE(spans[1]["startTimeUnixNano"_L1], u"1770452643250200000"_s);
        QCOMPARE(spans[1]["endTimeUnixNano"_L1], u"1770452643251000000"_s);
        QCOMPARE(spans[2]["name"_L1], u"cat x"_s);
        QCOMPARE(spans[2]["kind"_L1], 3);
        QCOMPARE(spans[2]["traceId"_L1], spans[0]["traceId"_L1]);
        QCOMPARE(spans[2]["parentSpanId"_L1], spans[1]["spanId"_L1]);
        QCOMPARE(spans[2]["startTimeUnixNano"_L1], u"1770452643250300000"_s);
        QCOMPARE(spans[2]["endTimeUnixNano"_L1], u"1770452643250800000"_s);
        QCOMPARE(spans[2]["status"_L1], QJsonValue(QJsonObject{{u"code"_s, 2}, {u"message"_s, u"permission denied, root only"_s}}));
        QCOMPARE(spans[2]["events"_L1][0]["timeUnixNano"_L1], u"1770452643250400000"_s);
        QJsonObject attributes;
        for (const auto allAttributes = spans[2]["attributes"_L1].toArray(); const QJsonValue &attribute : allAttributes)
            attributes[attribute["key"_L1].toString()] = attribute["value"_L1];
        QCOMPARE(attributes["prose.kind"_L1]["stringValue"_L1], u"command"_s);
        QCOMPARE(attributes["prose.outcome"_L1]["stringValue"_L1], u"denied"_s);
        QCOMPARE(attributes["prose.section"_L1]["stringValue"_L1], u"disk"_s);
        QCOMPARE(attributes["prose.critical"_L1]["boolValue"_L1], true);
        QCOMPARE(attributes["prose.bytes"_L1]["intValue"_L1], u"10"_s);
        QCOMPARE(attributes["prose.waited_us"_L1]["intValue"_L1], u"100"_s);
        QCOMPARE(attributes["process.exit.code"_L1]["intValue"_L1], u"4"_s);
    }

    void chromeFieldByField()
    {
        const Report report = reportOf(
            {section(u"disk"_s, 200us, 800us,
                     {source(u"one"_s, 300us, 500us, 100us), source(u"two"_s, 400us, 500us), source(u"three"_s, 910us, 50us),
                      source(u"four"_s, 940us, 30us), source(u"five"_s, 945us, 40us)})},
            1500us);
        const QJsonObject trace = QJsonDocument::fromJson(toChromeTrace(report)).object();
        QCOMPARE(trace["displayTimeUnit"_L1], u"ms"_s);
        QJsonObject events, lanes;
        for (const auto written = trace["traceEvents"_L1].toArray(); const QJsonValue &event : written) {
            if (event["ph"_L1] == "X"_L1)
                events[event["name"_L1].toString()] = event;
            else if (event["name"_L1] == "thread_name"_L1)
                lanes[QString::number(event["tid"_L1].toInt())] = event["args"_L1]["name"_L1];
        }
        QCOMPARE(lanes, (QJsonObject{{u"1"_s, u"collection"_s}, {u"2"_s, u"disk"_s}, {u"3"_s, u"disk (2)"_s}}));
        QCOMPARE(events.keys(), (QStringList{u"collection"_s, u"disk"_s, u"five"_s, u"four"_s, u"one"_s, u"three"_s, u"two"_s}));
        const auto place = [&](const QString &name) {
            const QJsonValue event = events[name];
            return std::tuple(event["tid"_L1].toInt(), event["ts"_L1].toInt(), event["dur"_L1].toInt());
        };
        QCOMPARE(place(u"collection"_s), std::tuple(1, 0, 1500));
        QCOMPARE(place(u"disk"_s), std::tuple(2, 200, 800));
        QCOMPARE(place(u"one"_s), std::tuple(2, 300, 500));
        QCOMPARE(place(u"two"_s), std::tuple(3, 400, 500)); // overlaps
        // Asked in one breath: shown together, for they nest then.
        QCOMPARE(place(u"three"_s), std::tuple(2, 910, 50));
        QCOMPARE(place(u"four"_s), std::tuple(2, 910, 60));
        QCOMPARE(place(u"five"_s), std::tuple(2, 910, 75));
        QCOMPARE(events["five"_L1]["args"_L1]["asked_us"_L1], 945);
        QCOMPARE(events["five"_L1]["cat"_L1], u"command,critical"_s);
        QCOMPARE(events["one"_L1]["args"_L1],
                 QJsonValue(QJsonObject{{u"asked_us"_s, 300},
                                        {u"bytes"_s, 10},
                                        {u"critical"_s, false},
                                        {u"exit"_s, 0},
                                        {u"outcome"_s, u"ok"_s},
                                        {u"section"_s, u"disk"_s},
                                        {u"waited_us"_s, 100}}));
    }

    void sameReportSameBytes()
    {
        const auto make = [](microseconds duration) {
            return reportOf({section(u"a"_s, 10us, 90us, {source(u"x"_s, 10us, 80us)}), section(u"b"_s, 10us, 85us)}, duration);
        };
        QCOMPARE(toOtlpJson(make(100us)), toOtlpJson(make(100us)));
        QCOMPARE(toChromeTrace(make(100us)), toChromeTrace(make(100us)));
        const auto traceId = [](const Report &report) {
            return QJsonDocument::fromJson(toOtlpJson(report))
                .object()["resourceSpans"_L1][0]["scopeSpans"_L1][0]["spans"_L1][0]["traceId"_L1]
                .toString();
        };
        QVERIFY(traceId(make(100us)) != traceId(make(101us)));
    }

    void redactedLikeItsReport()
    {
        Report report = sample::report();
        SourceRecord record = source(u"defaults read /Users/annabel/x.plist"_s, 1us, 5us);
        record.error = Error{Error::Kind::Failed, record.name(), u"annas-mbp.local said no"_s};
        report.sections[0].sources = {record};
        report.sections[0].duration = 10us;
        for (const auto write : {toOtlpJson, toChromeTrace}) {
            const QByteArray open = write(report);
            QVERIFY(open.contains("annabel") && open.contains("annas-mbp"));
            const QByteArray closed = write(redacted(report));
            QVERIFY(!closed.contains("annabel") && !closed.contains("annas-mbp"));
            QVERIFY(closed.contains("x.plist"));
        }
    }

    void endlessTimes()
    {
        const microseconds most(std::chrono::hours(24 * 365 * 1000));
        Report report = reportOf({section(u"a"_s, most / 1100, most / 1100, {source(u"x"_s, most / 1200, most / 1200)})}, most / 1000);
        report.timestamp = 1e300;
        QCOMPARE(faultsOfOtlp(toOtlpJson(report), 3), QStringList{});
        report.timestamp = -5;
        QCOMPARE(faultsOfOtlp(toOtlpJson(report), 3), QStringList{});
        QCOMPARE(faultsOfChromeTrace(toChromeTrace(report), 3), QStringList{});
    }

    void structureChecksFindFaults()
    {
        const Report report = reportOf({section(u"a"_s, 10us, 90us, {source(u"x"_s, 30us, 60us)})}, 100us);
        std::vector<Span> spans = spansOf(report);
        spans[2].ended = 101us;
        QCOMPARE(faultsOfSpans(spans).size(), 1);
        spans[2].parent = -1;
        QCOMPARE(faultsOfSpans(spans).size(), 1);
        const QByteArray otlp = toOtlpJson(report);
        QVERIFY(!faultsOfOtlp(otlp, 4).isEmpty());
        QVERIFY(!faultsOfOtlp(QByteArray(otlp).replace("parentSpanId", "parentSpan"), 3).isEmpty());
        QVERIFY(!faultsOfOtlp(QByteArray(otlp).replace("1770452643250090000", "1770452643250990000"), 3).isEmpty());
        const QByteArray chrome = toChromeTrace(report);
        QVERIFY(!faultsOfChromeTrace(QByteArray(chrome).replace("\"X\"", "\"B\""), 3).isEmpty());
        QVERIFY(!faultsOfChromeTrace(QByteArray(chrome).replace("thread_name", "name"), 3).isEmpty());
        QVERIFY(!faultsOfChromeTrace(QByteArray(chrome).replace("\"dur\":60", "\"dur\":600"), 3).isEmpty()); // overlaps
    }
};

QTEST_GUILESS_MAIN(TestTrace)
#include "tst_trace.moc"
