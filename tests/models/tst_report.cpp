// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace prose;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip();
    void keysStandInOrder();
    void statesSurvive_data();
    void statesSurvive();
    void problemsAndSourcesSurvive();
    void emptyReportWaits();
    void reportOfTheOlderTool();
    void laterReportOfTheOlderTool();
    void newerMinorVersion();
    void malformed_data();
    void malformed();
    void nesting();
    void endlessTimes();
};

static Report read(const QByteArray &json)
{
    const auto report = reportFromJson(json, sample::catalogue(), u"test.json"_s);
    if (!report)
        qFatal("%s", qPrintable(errorLine(report.error())));
    return *report;
}

void TestReport::roundTrip()
{
    Report report = sample::report();
    report.redacted = true;
    report.recording = u"föhn"_s;
    const QByteArray json = toJson(report);
    const Report again = read(json);
    QCOMPARE(toJson(again), json);
    QCOMPARE(again.platform, Platform::MacOS);
    QCOMPARE(again.timestamp, report.timestamp);
    QCOMPARE(again.duration, report.duration);
    QCOMPARE(again.generatorVersion, u"0.1.0"_s);
    QCOMPARE(again.recording, u"föhn"_s);
    QVERIFY(again.redacted);
    for (const Section &section : report.sections) {
        QCOMPARE(again.section(section.id)->root, section.root);
        QCOMPARE(again.section(section.id)->info, section.info);
    }
    QCOMPARE(again.section(u"top_processes")->root.at(u"0.cpu_percent")->field, &sample::Process::fields.rows()[1]);
}

void TestReport::keysStandInOrder()
{
    const QByteArray json = toJson(sample::report());
    qsizetype at = -1;
    for (const char *key : {"report_schema", "report_schema_version", "generator", "platform", "timestamp", "system", "model_name",
                            "hostname", "tools", "top_processes", "collection_errors", "collection_status", "collection"}) {
        const qsizetype found = json.indexOf('"' + QByteArray(key) + "\": ");
        QVERIFY2(found > at, key);
        at = found;
    }
}

void TestReport::statesSurvive_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("status");
    QTest::newRow("complete") << State::Complete << u"ok"_s;
    QTest::newRow("partial") << State::Partial << u"ok"_s;
    QTest::newRow("failed") << State::Failed << u"error"_s;
    QTest::newRow("unavailable") << State::Unavailable << u"ok"_s;
    QTest::newRow("skipped") << State::Skipped << u"skipped"_s;
}

void TestReport::statesSurvive()
{
    QFETCH(State, state);
    QFETCH(QString, status);
    Report report = sample::report();
    Section &section = report.sections[1];
    section.state = state;
    if (state == State::Unavailable || state == State::Skipped)
        section.reason = u"This machine has none."_s;
    section.duration = 12345us;
    section.queued = 250us;
    section.limit = 1500ms;
    const QByteArray json = toJson(report);
    QCOMPARE(QJsonDocument::fromJson(json)[u"collection_status"][u"tools"][u"status"], QJsonValue(status));
    const Report again = read(json);
    QCOMPARE(again.section(u"tools")->state, state);
    QCOMPARE(again.section(u"tools")->reason, section.reason);
    QCOMPARE(again.section(u"tools")->duration, section.duration);
    QCOMPARE(again.section(u"tools")->queued, section.queued);
    QCOMPARE(again.section(u"tools")->limit, section.limit);
    QCOMPARE(again.section(u"system")->state, State::Complete);
}

void TestReport::problemsAndSourcesSurvive()
{
    Report report = sample::report();
    Section &section = report.sections.front();
    section.state = State::Partial;
    section.timedOut = true;
    section.problems = {{Error::Kind::TimedOut, u"scutil --dns"_s, u"after 15 s"_s}, {Error::Kind::Denied, u"/etc/shadow"_s, {}}};
    SourceRecord command;
    command.kind = SourceRecord::Kind::Command;
    command.words = {u"scutil"_s, u"--dns"_s};
    command.exitCode = 3;
    command.bytes = 5000000000;
    command.started = 200us;
    command.duration = 1500us;
    command.waited = 700us;
    command.isPartial = true;
    command.output = "secret";
    SourceRecord file;
    file.words = {u"/sys/class/*/x y"_s};
    file.files = 7;
    file.error = Error{Error::Kind::TooLarge, {}, {}};
    SourceRecord call;
    call.kind = SourceRecord::Kind::Call;
    call.words = {u"hostname"_s, u"full"_s};
    section.sources = {command, file, call};

    QCOMPARE(collectionErrors(report),
             (QStringList{u"system: timed out after 15 s: scutil --dns"_s, u"system: permission denied: /etc/shadow"_s}));
    const QByteArray json = toJson(report);
    QVERIFY(!json.contains("secret"));
    const Report again = read(json);
    QCOMPARE(toJson(again), json);
    const Section &read = again.sections.front();
    QCOMPARE(read.problems, section.problems);
    QVERIFY(read.timedOut);
    QCOMPARE(read.sources.size(), 3u);
    QCOMPARE(read.sources[0].kind, SourceRecord::Kind::Command);
    QCOMPARE(read.sources[0].words, command.words);
    QCOMPARE(read.sources[0].exitCode, 3);
    QCOMPARE(read.sources[0].bytes, command.bytes);
    QCOMPARE(read.sources[0].started, command.started);
    QCOMPARE(read.sources[0].duration, command.duration);
    QCOMPARE(read.sources[0].waited, command.waited);
    QVERIFY(read.sources[0].isPartial);
    QVERIFY(!read.sources[1].isPartial);
    QCOMPARE(json.count("waited_ms"), 1);
    QCOMPARE(json.count("\"partial\": true"), 1);
    QCOMPARE(read.sources[1].words, file.words);
    QCOMPARE(read.sources[1].files, 7);
    QCOMPARE(read.sources[1].error->kind, Error::Kind::TooLarge);
    QCOMPARE(read.sources[2].kind, SourceRecord::Kind::Call);
    QCOMPARE(read.sources[2].words, call.words);
}

void TestReport::emptyReportWaits()
{
    const Report report = emptyReport(sample::catalogue(), Platform::Linux);
    QCOMPARE(report.sections.size(), sample::catalogue().size());
    for (const Section &section : report.sections) {
        QCOMPARE(section.state, State::Waiting);
        QVERIFY(section.root.isEmpty());
    }
    // What never ran was skipped, for a reader of the file.
    QCOMPARE(read(toJson(report)).sections.front().state, State::Skipped);
}

void TestReport::reportOfTheOlderTool()
{
    const Report report = read(R"({
        "timestamp": 1770452643.148194,
        "system": {"os": "Darwin", "model_name": "Unknown"},
        "tools": {},
        "top_processes": [{"pid": 1, "cpu_percent": 60.0, "command": "/sbin/launchd"}],
        "apfs_lines": ["line one", "line two"],
        "collection_errors": ["system_info: ValueError: no version", "tools: RuntimeError: boom", "nonsense"],
        "_fixture_name": "x"})");
    QCOMPARE(report.readSchemaVersion, 1);
    QCOMPARE(report.platform, Platform::MacOS);
    QCOMPARE(report.section(u"system")->state, State::Partial);
    QCOMPARE(report.section(u"system")->problems.front().detail, u"ValueError: no version"_s);
    QVERIFY(report.section(u"system")->root.child(u"model_name")->value.isNull());
    QCOMPARE(report.section(u"tools")->state, State::Failed);
    QCOMPARE(report.section(u"top_processes")->state, State::Complete);
    QCOMPARE(report.section(u"top_processes")->root.at(u"0")->identity(), u"1 /sbin/launchd"_s);
    QCOMPARE(report.section(u"apfs_lines")->info, nullptr);
    QCOMPARE(report.sections.size(), 4u);
    QCOMPARE(read(R"({"timestamp": 1, "system": {"os": "Linux"}})").platform, Platform::Linux);
}

void TestReport::laterReportOfTheOlderTool()
{
    const Report report = read(R"({
        "report_schema": "other", "report_schema_version": 1, "timestamp": 1.5,
        "system": {"os": "Darwin"}, "tools": {}, "top_processes": [],
        "collection_errors": ["tools: TimeoutError"],
        "collection_status": {"system_info": {"status": "ok", "error": null, "duration_ms": 12.5, "timeout_seconds": 30},
                              "tools": {"status": "timeout", "error": "TimeoutError: late", "duration_ms": null, "timeout_seconds": 60},
                              "top_processes": {"status": "skipped", "error": null}}})");
    QCOMPARE(report.section(u"system")->state, State::Complete);
    QCOMPARE(report.section(u"system")->duration, 12500us);
    QCOMPARE(report.section(u"tools")->state, State::Failed);
    QCOMPARE(report.section(u"tools")->problems.size(), 1u);
    QCOMPARE(report.section(u"tools")->problems.front().kind, Error::Kind::TimedOut);
    QCOMPARE(report.section(u"top_processes")->state, State::Skipped);
}

void TestReport::newerMinorVersion()
{
    QJsonObject json = QJsonDocument::fromJson(toJson(sample::report())).object();
    json[u"report_schema_version"] = 3;
    json[u"finished_at"] = 1.5;
    json[u"telescopes"] = QJsonArray{QJsonObject{{u"name"_s, u"Hubble"_s}}};
    QJsonObject system = json[u"system"].toObject();
    system[u"aura"] = u"blue"_s;
    json[u"system"] = system;
    const Report report = read(QJsonDocument(json).toJson());
    QCOMPARE(report.readSchemaVersion, 3);
    QCOMPARE(report.sections.size(), 4u);
    QCOMPARE(report.sections.back().id, u"telescopes"_s);
    QCOMPARE(report.section(u"system")->root.at(u"aura")->value, QJsonValue(u"blue"_s));
    const QJsonObject again = QJsonDocument::fromJson(toJson(report)).object();
    QCOMPARE(again[u"telescopes"], json[u"telescopes"]);
    QCOMPARE(again[u"system"], json[u"system"]);
}

void TestReport::malformed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    QTest::newRow("empty") << QByteArray() << u"this file is empty"_s;
    QTest::newRow("text") << QByteArray("hello") << u"line 1, column "_s;
    QTest::newRow("third line") << QByteArray("{\n \"a\": 1,\n \"b\": x}\n") << u"line 3, column 7"_s;
    QTest::newRow("truncated") << toJson(sample::report()).first(500) << u"at line "_s;
    QTest::newRow("no UTF-8") << QByteArray("{\"a\": \"\xff\xfe\"}") << u"line 1, column "_s;
    QTest::newRow("array") << QByteArray("[1, 2]") << u"not a system report"_s;
    QTest::newRow("other JSON") << QByteArray("{\"name\": \"x\"}") << u"not a system report"_s;
    QTest::newRow("no section") << QByteArray("{\"report_schema\": \"system-prose\"}") << u"no section"_s;
}

void TestReport::malformed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, detail);
    const auto report = reportFromJson(json, sample::catalogue(), u"a.json"_s);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Malformed);
    QCOMPARE(report.error().source, u"a.json"_s);
    QVERIFY2(report.error().detail.contains(detail), qPrintable(report.error().detail));
}

void TestReport::nesting()
{
    const auto nested = [](int depth) {
        return "{\"timestamp\": 1, \"system\": {\"a\": " + QByteArray(depth, '[') + QByteArray(depth, ']') + "}}";
    };
    QVERIFY(reportFromJson(nested(900), sample::catalogue(), {}));
    const auto tooDeep = reportFromJson(nested(100000), sample::catalogue(), {});
    QVERIFY(!tooDeep);
    QCOMPARE(tooDeep.error().kind, Error::Kind::Malformed);
}

void TestReport::endlessTimes()
{
    const Report report = read(R"({"timestamp": 1e300, "system": {"a": 1}, "collection": {"duration_ms": 1e300},
        "collection_status": {"system": {"status": "ok", "duration_ms": -1e300, "queued_ms": 1e18, "timeout_seconds": 1e300,
                                         "sources": [{"file": "a", "bytes": 1e300, "duration_ms": 9e99, "exit": 1e300},
                                                     {"file": "b", "bytes": 9000000000000000000}]}}})");
    QVERIFY(report.duration > std::chrono::hours(1));
    QCOMPARE(report.section(u"system")->duration.count(), 0);
    QVERIFY(report.section(u"system")->limit.count() > 0);
    QCOMPARE(report.section(u"system")->sources[1].bytes, 1'000'000'000'000LL); // those of all can be added up
    QVERIFY(!toJson(report).isEmpty());
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
