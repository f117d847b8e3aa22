// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/macreport.h"
#include "collectors/parsers/unifiedlog.h"
#include "collectors/sections/diagnostics.h"
#include "collectors/sections/system_logs.h"
#include "tests/support/writtenmachine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

using Kind = Error::Kind;
using Text = std::optional<QString>;

namespace {

const QString pieces = u"macos-various-services"_s;
const QString recoverylog = u"/Library/Logs/DiagnosticReports/recoverylogd-2023-06-08-144913.ips"_s;
const QString logShow =
    u"/usr/bin/log show --style ndjson --last 1h --predicate messageType == error OR messageType == fault OR (messageType == default AND "
    "eventMessage CONTAINS[c] \"warning\")"_s;
const QByteArray finished = "{\"count\":4,\"finished\":1}\n";

// The head of a report of macOS 10.15, from https://discourse.slicer.org/t/crash-after-returning-from-hybernation/12862
const QByteArray textReport = "Process:               Slicer [1737]\n"
                              "Path:                  /Applications/Slicer.app/Contents/MacOS/Slicer\n"
                              "Identifier:            Slicer\n"
                              "Version:               ??? (4.11.0-2020-06-03)\n"
                              "Code Type:             X86-64 (Native)\n"
                              "Parent Process:        ??? [1]\n"
                              "User ID:               501\n"
                              "\n"
                              "Date/Time:             2020-08-05 10:14:44.294 +0200\n"
                              "OS Version:            Mac OS X 10.15.5 (19F101)\n"
                              "Report Version:        12\n";

QByteArray entry(const QByteArray &type, const QByteArray &time, const QByteArray &message)
{
    return "{\"messageType\":\"" + type + "\",\"processImagePath\":\"\\/usr\\/sbin\\/wifid\",\"timestamp\":\"2026-03-01 " + time
        + ".5+0000\",\"eventMessage\":\"" + message + "\"}\n";
}

} // namespace

class TestMacLogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void names_data();
    void names();
    void ips();
    void ipsRows_data();
    void ipsRows();
    void textReports();
    void oddReports();
    void unifiedLog();
    void unifiedLogCut();
    void unifiedLogOdd();
    void diagnostics();
    void manyReports();
    void diagnosticsFailures();
    void logs();
    void partOfTheLogs_data();
    void partOfTheLogs();
    void logFailures_data();
    void logFailures();
};

void TestMacLogs::initTestCase()
{
    qputenv("TZ", "UTC");
}

void TestMacLogs::names_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("program");
    // Seen with their files, then as people cite them; the rest of the second form invented from descriptions.
    QTest::newRow("recoverylogd-2023-06-08-144913.ips") << QString() << u"recoverylogd"_s;
    QTest::newRow("stacks-2023-02-10-100716.ips") << u"snapshot"_s << QString();
    QTest::newRow("panic-full-2026-08-20-135756.0002.panic") << u"kernel panic"_s << QString();
    QTest::newRow("panic-full-2021-07-19-063405.000.ips") << u"kernel panic"_s << QString();
    QTest::newRow("JetsamEvent-2023-06-08-144913.ips") << u"memory shortage"_s << QString();
    QTest::newRow("Google Chrome Helper (GPU)-2023-06-08-144913.0003.ips") << QString() << u"Google Chrome Helper (GPU)"_s;
    QTest::newRow("Safari_2020-05-17-163905_Macmini.crash") << u"crash"_s << u"Safari"_s;
    QTest::newRow("Safari_2020-05-17-163905_Anna-s-Mac_mini.cpu_resource.diag") << u"processor use"_s << u"Safari"_s;
    QTest::newRow("mds_stores.diskwrites_resource-2020-05-17-163905.diag") << u"disk writes"_s << u"mds_stores"_s;
    QTest::newRow("mds_stores.wakeups_resource-2020-05-17-163905.diag") << u"wake-ups"_s << u"mds_stores"_s;
    QTest::newRow("Safari_2020-05-17-163905_Anna-s-Mac_mini.wakeups_resource.diag") << u"wake-ups"_s << u"Safari"_s;
    QTest::newRow("Kernel_2020-05-17-163905_Macmini.panic") << u"kernel panic"_s << QString();
    QTest::newRow("Finder_2020-05-17-163905_Macmini.hang") << u"hang"_s << u"Finder"_s;
    QTest::newRow("Finder_2020-05-17-163905_Macmini.spin") << u"hang"_s << u"Finder"_s;
    QTest::newRow("shutdown_stall_2020-05-17-163905_Macmini.shutdownStall") << u"slow shutdown"_s << u"shutdown_stall"_s;
    for (const char *other : {"", "Retired", "a.ips", "Analytics_2020-05-17-020012_Macmini.ips.ca.synced", "-2023-06-08-144913.ips"})
        QTest::newRow(other[0] ? other : "empty") << u"none"_s << QString();
}

void TestMacLogs::names()
{
    QFETCH(QString, kind);
    const QString name = QLatin1StringView(QTest::currentDataTag()) == "empty"_L1 ? QString() : QString::fromUtf8(QTest::currentDataTag());
    const auto report = parseMacReportName(name);
    QCOMPARE(report.has_value(), kind != "none"_L1);
    if (!report)
        return;
    QCOMPARE(report->kind.value_or(QString()), kind);
    QTEST(report->program.value_or(QString()), "program");
}

void TestMacLogs::ips()
{
    const auto report = parseIpsHeader(recorded(pieces, recoverylog));
    QVERIFY(report);
    QCOMPARE(*report, (MacReport{u"crash"_s, u"recoverylogd"_s, {}, u"Bridge OS 7.5 (20P5058)"_s, 1686235753.0}));
}

void TestMacLogs::ipsRows_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("expected"); // kind, program, its version, system, seconds
    // Parts of headers that people posted of macOS 13, 15 and 27.
    QTest::newRow("macOS 13")
        << R"x({"app_name":"Slicer","timestamp":"2022-10-31 16:23:50.00 -0300","app_version":"5.0.3","bug_type":"309","os_version":"macOS 13.0 (22A380)"})x"_ba
        << u"crash Slicer 5.0.3 macOS 13.0 (22A380) 1667244230"_s;
    QTest::newRow("no version")
        << R"x({"app_name":"qlcplus","timestamp":"2025-12-01 20:06:11.00 +0100","app_version":"","bug_type":"309","os_version":"macOS 15.6.1 (24G90)"})x"_ba
        << u"crash qlcplus - macOS 15.6.1 (24G90) 1764615971"_s;
    QTest::newRow("panic") << R"x({"bug_type":"210","timestamp":"2026-10-07 12:09:51.00 -0700"})x"_ba << u"kernel panic - - - 1791400191"_s;
    QTest::newRow("another kind") << R"x({"bug_type":"225","timestamp":"soon","app_name":["x"]})x"_ba << u"- - - - 0"_s;
    QTest::newRow("a number, invented") << R"x({"bug_type":298})x"_ba << u"memory shortage - - - 0"_s;
}

void TestMacLogs::ipsRows()
{
    QFETCH(QByteArray, header);
    const auto report = parseIpsHeader(header + "\n{ \"uptime\" : 1 }");
    QVERIFY(report);
    QTEST(QStringList({report->kind.value_or(u"-"_s), report->program.value_or(u"-"_s), report->programVersion.value_or(u"-"_s),
                       report->osVersion.value_or(u"-"_s), QString::number(qint64(report->seconds.value_or(0)))})
              .join(u' '),
          "expected");
}

void TestMacLogs::textReports()
{
    QCOMPARE(*parseTextReport(textReport),
             (MacReport{{}, u"Slicer"_s, u"4.11.0-2020-06-03"_s, u"Mac OS X 10.15.5 (19F101)"_s, 1596615284.0}));
    // Other versions as they were posted.
    for (const auto &[written, version] :
         {std::pair("1.0 (1)", Text(u"1.0 (1)"_s)), {"0.17.1.0 (??\?)", u"0.17.1.0"_s}, {"???", std::nullopt}})
        QCOMPARE(parseTextReport("Process: a [1]\nVersion:   " + QByteArray(written) + '\n')->programVersion, version);
    const auto hang = parseTextReport(
        "Date/Time:        2021-03-01 10:00:00 +0100\nOS Version:       macOS 11.2.3 (Build 20D91)\n" // invented
        "Command:          Finder\n");
    QCOMPARE(hang->program, u"Finder"_s);
    QCOMPARE(hang->seconds, 1614589200.0);
}

void TestMacLogs::oddReports()
{
    for (const QByteArray &text : {""_ba, "{"_ba, "[]"_ba, "{}\n"_ba, textReport, QByteArray(100'000, '{'), QByteArray("\0\xff\n", 3),
                                   "{\"bug_type\":\""_ba + QByteArray(9000, '1') + "\"}"})
        QCOMPARE(parseIpsHeader(text).error().kind, Kind::Malformed);
    for (const QByteArray &text :
         {""_ba, "\xff\0"_ba, QByteArray(100'000, 'x'), recorded(pieces, recoverylog), QByteArray(9000, '\n') + textReport})
        QCOMPARE(parseTextReport(text).error().kind, Kind::Malformed);
}

void TestMacLogs::unifiedLog()
{
    const auto log = parseUnifiedLog(recorded(pieces, u"log stream --style ndjson"_s) + finished);
    QVERIFY(log);
    QVERIFY(log->isFinished);
    QCOMPARE(log->entries.size(), 4);
    const JournalEntry &error = log->entries[2];
    QCOMPARE(error.priority, 3);
    QCOMPARE(error.identifier, u"example"_s);
    QCOMPARE(error.message, u"nw_socket_handle_socket_event [C3103.1.1:2] Socket SO_ERROR [61: Connection refused]"_s);
    QCOMPARE(qRound64(error.seconds * 1000), 1750765489383);
    QCOMPARE(log->entries[0].priority, 4);
    QCOMPARE(parseUnifiedLog(entry("Fault", "10:00:00", "x"))->entries[0].priority, 2);
}

void TestMacLogs::unifiedLogCut()
{
    const QByteArray whole = recorded(pieces, u"log stream --style ndjson"_s);
    const qsizetype first = whole.indexOf('\n') + 1;
    for (const qsizetype cut : {qsizetype(1), first / 2, first - 2})
        QCOMPARE(parseUnifiedLog(whole.sliced(cut))->entries.size(), 3); // the beginning of a line is lost
    for (const qsizetype cut : {first + 1, first + 200})
        QCOMPARE(parseUnifiedLog(whole.first(cut))->entries.size(), 1);
    QVERIFY(!parseUnifiedLog(whole)->isFinished);
}

void TestMacLogs::unifiedLogOdd()
{
    QVERIFY(parseUnifiedLog("")->entries.empty());
    QVERIFY(!parseUnifiedLog("")->isFinished);
    QVERIFY(parseUnifiedLog("{\"count\":0,\"finished\":1}")->entries.empty());
    QVERIFY(parseUnifiedLog("Filtering the log data using \"x\"\nSkipping info and debug messages\n{\"count\":0,\"finished\":1}\n")
                ->isFinished);
    for (const QByteArray &text : {"log: nothing\n"_ba, "{\n"_ba, "{\"timestamp\":\"2026-03-01 10:00:00\"}"_ba, QByteArray(100'000, '{'),
                                   "{\"timestamp\":\"9999-99-99 99:99:99.0+9999\",\"eventMessage\":\"x\"}"_ba, QByteArray("\0\xff", 2)})
        QCOMPARE(parseUnifiedLog(text).error().kind, Kind::Malformed);
    const auto odd = parseUnifiedLog(entry("Error", "10:00:00", "two\\nlines \\u0000 \\u001b[31mand\\u001b[0m " + QByteArray(5000, 'x')));
    QVERIFY(odd->entries[0].message.startsWith("two lines and xxx"_L1));
    QVERIFY(odd->entries[0].message.size() <= 1000);
}

void TestMacLogs::diagnostics()
{
    const Machine machine = mac();
    const QString user = u"~/Library/Logs/DiagnosticReports/"_s, system = u"/Library/Logs/DiagnosticReports/"_s;
    const QString old = user + u"Slicer_2020-08-05-101444_Macmini.crash"_s, panic = system + u"panic-full-2026-08-20-135756.0002.panic"_s;
    machine->stats = {{recoverylog, "21208 1686235754.25"},
                      {old, "70000 1596615285"},
                      {panic, "9000 1787234276"},
                      {user + u"Finder_2020-05-17-163905_Macmini.hang"_s, "9000000 1589733545"},
                      {user + u"xp_amp-2023-06-08-144913.ips"_s, "100 1686235700"},
                      {user + u"Retired"_s, "64 1787234277"},
                      {user + u"Retired/Mail-2022-01-01-120000.ips"_s, "100 1641038400"}};
    machine->files = {{recoverylog, recorded(pieces, recoverylog)},
                      {old, textReport},
                      {user + u"xp_amp-2023-06-08-144913.ips"_s, "{\"bug_type\":\"225\"}\n"_ba},
                      {panic, std::unexpected(Error{Kind::Denied, panic, {}})}};
    const Section section = collectSection(diagnosticsSection(), machine);
    const QJsonObject facts = json(section);
    QCOMPARE(problemLines(section), QStringList());
    QCOMPARE(strings(facts["recent_crashes"_L1]),
             (QStringList{panic.section(u'/', -1), recoverylog.section(u'/', -1), u"Mail-2022-01-01-120000.ips"_s, old.section(u'/', -1)}));
    QCOMPARE(strings(facts["kernel_crash_records"_L1]), QStringList{panic.section(u'/', -1)});
    QCOMPARE(facts["crashes_total"_L1], 4);
    QStringList lines;
    for (const auto crashes = facts["crash_details"_L1].toArray(); const QJsonValue &crash : crashes)
        lines += u"%1|%2|%3|%4|%5"_s
                     .arg(crash["kind"_L1].toString(), crash["program"_L1].toString(), crash["program_version"_L1].toString(),
                          crash["os_version"_L1].toString())
                     .arg(crash["time_epoch_seconds"_L1].toInteger());
    QCOMPARE(lines,
             (QStringList{u"kernel panic||||1787234276"_s, u"crash|recoverylogd||Bridge OS 7.5 (20P5058)|1686235753"_s,
                          u"other|xp_amp|||1686235700"_s, u"|Mail|||1641038400"_s,
                          u"crash|Slicer|4.11.0-2020-06-03|Mac OS X 10.15.5 (19F101)|1596615284"_s, u"hang|Finder|||1589733545"_s}));
    QCOMPARE(facts["crash_details"_L1][1]["size_bytes"_L1], 21208);
    QCOMPARE(facts["crash_details"_L1][1]["keeper"_L1], u"macOS"_s);
    QCOMPARE(machine->asked, QStringList());
}

void TestMacLogs::manyReports()
{
    const Machine machine = mac();
    for (int i = 0; i < 100; ++i)
        machine->stats.insert(u"~/Library/Logs/DiagnosticReports/a%1-2023-06-08-144913.ips"_s.arg(i),
                              "100 " + QByteArray::number(1686000000 + i));
    const QJsonObject facts = json(collectSection(diagnosticsSection(), machine));
    QCOMPARE(facts["crashes_total"_L1], 100);
    QCOMPARE(facts["crash_details"_L1].toArray().size(), 50);
    QCOMPARE(strings(facts["recent_crashes"_L1]).size(), 5);
    QCOMPARE(strings(facts["recent_crashes"_L1]).first(), u"a99-2023-06-08-144913.ips"_s);
}

void TestMacLogs::diagnosticsFailures()
{
    const Section none = collectSection(diagnosticsSection(), mac());
    QCOMPARE(none.state, State::Complete);
    QCOMPARE(json(none)["crashes_total"_L1], 0);
}

void TestMacLogs::logs()
{
    QByteArray text;
    for (int i = 10; i < 40; ++i)
        text += entry(i == 12 ? "Fault" : "Error", "10:" + QByteArray::number(i) + ":00", "error " + QByteArray::number(i));
    text += entry("Default", "10:41:00", "Warning: " + QByteArray(200, 'w'));
    const Machine machine = mac();
    machine->prints(logShow, text + finished);
    const Section section = collectSection(systemLogsSection(), machine);
    const QJsonObject facts = json(section);
    QCOMPARE(problemLines(section), QStringList());
    QCOMPARE(facts["errors_total"_L1], 30);
    QCOMPARE(facts["warnings_total"_L1], 1);
    const QStringList errors = strings(facts["critical_errors"_L1]);
    QCOMPARE(errors.size(), 20);
    QCOMPARE(errors.first(), u"2026-03-01 10:20:00 wifid: error 20"_s);
    QCOMPARE(errors.last(), u"2026-03-01 10:39:00 wifid: error 39"_s);
    QCOMPARE(strings(facts["warnings"_L1]).first().size(), 100);
    QCOMPARE(facts["log_period"_L1], u"last 1 hour"_s);
    QCOMPARE(facts["log_source"_L1], u"unified log"_s);

    const Machine quiet = mac();
    quiet->prints(logShow, "{\"count\":0,\"finished\":1}\n");
    const Section nothing = collectSection(systemLogsSection(), quiet);
    QCOMPARE(nothing.state, State::Complete);
    QCOMPARE(json(nothing)["errors_total"_L1], 0);
}

void TestMacLogs::partOfTheLogs_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QString>("problem");
    QTest::newRow("beginning dropped") << finished << QString();
    QTest::newRow("ended") << ""_ba << u"the last ones until 10:00:02"_s;
    QTest::newRow("ended within a line") << "{\"messageType\":\"Err"_ba << u"the last ones until 10:00:02"_s;
}

void TestMacLogs::partOfTheLogs()
{
    QFETCH(QByteArray, end);
    QFETCH(QString, problem);
    const Machine machine = mac();
    machine->commands.insert(
        logShow,
        Output{.standardOutput = "ge\":\"lost\"}\n" + entry("Error", "10:00:01", "one") + entry("Error", "10:00:02", "two") + end,
               .standardError = {},
               .isPartial = true});
    const Section section = collectSection(systemLogsSection(), machine);
    QCOMPARE(strings(json(section)["critical_errors"_L1]).size(), 2);
    QCOMPARE(json(section)["errors_total"_L1], QJsonValue::Null);
    QCOMPARE(section.problems.size(), problem.isEmpty() ? 0u : 1u);
    const QString lines = problemLines(section).join(u'\n');
    QVERIFY2(lines.contains(problem), qPrintable(lines));
    if (!problem.isEmpty())
        QCOMPARE(section.problems[0].kind, Kind::TimedOut);
}

void TestMacLogs::logFailures_data()
{
    QTest::addColumn<Result<Output>>("output");
    QTest::addColumn<Kind>("kind");
    const Result<Output> late = std::unexpected(Error{Kind::TimedOut, logShow, u"after 10 s"_s});
    QTest::newRow("not an administrator") << Result<Output>(
        Output{{}, "log: Could not open local log store: Operation not permitted\n", 64})
                                          << Kind::Denied;
    QTest::newRow("bad usage") << Result<Output>(Output{{}, "usage: log <command>\n", 64}) << Kind::Failed;
    QTest::newRow("nothing in time") << late << Kind::TimedOut;
    QTest::newRow("odd") << Result<Output>(Output{"what?\n", {}, 0}) << Kind::Malformed;
}

void TestMacLogs::logFailures()
{
    QFETCH(Result<Output>, output);
    QFETCH(Kind, kind);
    const Machine machine = mac();
    machine->commands.insert(logShow, output);
    const Section section = collectSection(systemLogsSection(), machine);
    QCOMPARE(section.problems.size(), 1);
    QCOMPARE(section.problems[0].kind, kind);
    QCOMPARE(section.problems[0].source, logShow);
    QCOMPARE(json(section)["log_period"_L1], QJsonValue::Null);
}

QTEST_GUILESS_MAIN(TestMacLogs)
#include "tst_maclogs.moc"
