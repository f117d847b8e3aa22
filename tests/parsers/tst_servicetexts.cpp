// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/crashnames.h"
#include "collectors/parsers/crontab.h"
#include "collectors/parsers/journal.h"
#include "collectors/parsers/procnetsockets.h"
#include "collectors/sections/cron.h"
#include "collectors/sections/diagnostics.h"
#include "collectors/sections/environment.h"
#include "collectors/sections/login_items.h"
#include "collectors/sections/system_logs.h"
#include "models/report/redact.h"
#include "tests/support/writtenmachine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

namespace {

// Of Ubuntu 18.04 (kellyjonbrazil/jc, MIT), shortened.
const char ubuntuCrontab[] = R"(# /etc/crontab: system-wide crontab

SHELL=/bin/sh
PATH=/usr/local/sbin:/usr/local/bin:/sbin:/bin:/usr/sbin:/usr/bin

# m h dom mon dow user  command
17 *    * * *   root    cd / && run-parts --report /etc/cron.hourly
25 6    * * *   root    test -x /usr/sbin/anacron || ( cd / && run-parts --report /etc/cron.daily )
@reboot	deploy	TOKEN=abc  /usr/local/bin/backup --password=hunter22


)";

// The first four are of journald 252.
const char journalText[] =
    R"({"_COMM":"cat","__MONOTONIC_TIMESTAMP":"17196723634","__CURSOR":"s=12cc1de49b17466a870d2528d59f4ede;i=3;b=86fc998f173341849f228bb4b8295bd4;m=401012db2;t=660c722e8fba7;x=5b5421861ad494f3","SYSLOG_IDENTIFIER":"tester","_BOOT_ID":"86fc998f173341849f228bb4b8295bd4","MESSAGE":"something failed badly","PRIORITY":"3","__REALTIME_TIMESTAMP":"1795258260716455"}
{"PRIORITY":"4","MESSAGE":"careful now","__MONOTONIC_TIMESTAMP":"17196731278","_BOOT_ID":"86fc998f173341849f228bb4b8295bd4","SYSLOG_IDENTIFIER":"tester","_COMM":"cat","__CURSOR":"s=12cc1de49b17466a870d2528d59f4ede;i=4;b=86fc998f173341849f228bb4b8295bd4;m=401014b8e;t=660c722e91983;x=7b684f5cd7be99dd","__REALTIME_TIMESTAMP":"1795258260724099"}
{"__MONOTONIC_TIMESTAMP":"17196755537","PRIORITY":"3","SYSLOG_IDENTIFIER":"tester","__CURSOR":"s=12cc1de49b17466a870d2528d59f4ede;i=6;b=86fc998f173341849f228bb4b8295bd4;m=40101aa51;t=660c722e97847;x=4a139b5adc6fa1fd","_COMM":"cat","MESSAGE":[99,111,108,111,117,114,32,27,91,51,49,109,114,101,100,27,91,48,109],"_BOOT_ID":"86fc998f173341849f228bb4b8295bd4","__REALTIME_TIMESTAMP":"1795258260748359"}
{"SYSLOG_IDENTIFIER":"tester","_BOOT_ID":"86fc998f173341849f228bb4b8295bd4","_COMM":"cat","PRIORITY":"3","__CURSOR":"s=12cc1de49b17466a870d2528d59f4ede;i=8;b=86fc998f173341849f228bb4b8295bd4;m=4010224a6;t=660c722e9f29b;x=6d8b6d63a251acd2","MESSAGE":null,"__REALTIME_TIMESTAMP":"1795258260779675","__MONOTONIC_TIMESTAMP":"17196786854"}
{"PRIORITY":"4","_COMM":"dnsmasq","MESSAGE":[72,105,32,226,128,148],"__REALTIME_TIMESTAMP":"1795258270000000"}
not json
{"PRIORITY":["3","3"],"SYSLOG_IDENTIFIER":"a","MESSAGE":["first","second"],"__REALTIME_TIMESTAMP":"1795258280000000"}
{"PRIORITY":"x","MESSAGE":"lost","__REALTIME_TIMESTAMP":"1795258280000000"}
{"PRIORITY":"3","MESSAGE":"lost too","__REALTIME_TIMESTAMP":"never"}
)";

const QString journalctl = u"journalctl -o json -p 0..4 --since=-1h -n 2000 --no-pager"_s;

Machine machine()
{
    auto machine = std::make_shared<WrittenMachine>(Platform::Linux);
    machine->calls.insert(u"user"_s, QByteArray("1000\n1000\nanna\n/home/anna\n/bin/bash"));
    machine->calls.insert(u"now"_s, QByteArray("1795257601.5")); // 2026-11-21 10:40:01 UTC
    return machine;
}

/// As it looks in a report that may be shown around.
QJsonObject redactedJson(const SectionSpec &spec, const Machine &machine)
{
    Report report;
    Section section = collectSection(spec, machine);
    section.info = nullptr;
    report.sections.push_back(section);
    return json(redacted(report).sections.front());
}

} // namespace

class TestServiceTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void crontab();
    void journal();
    void syslog();
    void crashNames_data();
    void crashNames();
    void procNet();
    void cron();
    void ownCrontab();
    void noCron();
    void diagnostics();
    void logs();
    void hiddenLogs();
    void logFiles();
    void environment();
    void python_data();
    void python();
    void pythonOfPyenv_data();
    void pythonOfPyenv();
    void otherManagers_data();
    void otherManagers();
    void loginItems();
};

void TestServiceTexts::init()
{
    qputenv("TZ", "UTC");
    tzset();
}

void TestServiceTexts::crontab()
{
    const auto system = parseCrontab(ubuntuCrontab, CrontabKind::System);
    QVERIFY(system);
    QCOMPARE(system->lines.size(), 9);
    QCOMPARE(system->lines.last(), u"@reboot\tdeploy\tTOKEN=abc  /usr/local/bin/backup --password=hunter22"_s);
    QCOMPARE(system->jobs.size(), 3U);
    QCOMPARE(system->jobs[0], (CronJob{u"17 * * * *"_s, u"root"_s, u"cd"_s}));
    QCOMPARE(system->jobs[2], (CronJob{u"@reboot"_s, u"deploy"_s, u"/usr/local/bin/backup"_s}));
    const auto user = parseCrontab("MAILTO=\"\"\n*/5 * * * * ~/bin/poll\n@daily x\n* * * *\n@weekly\n5 4 * * sun A=b", CrontabKind::User);
    QCOMPARE(user->jobs.size(), 2U);
    QCOMPARE(user->jobs[0], (CronJob{u"*/5 * * * *"_s, {}, u"~/bin/poll"_s}));
    const auto anacron = parseCrontab("START_HOURS_RANGE=3-22\n1\t5\tcron.daily\tnice run-parts /etc/cron.daily\n@monthly 45 m nice x\n",
                                      CrontabKind::Anacron);
    QCOMPARE(anacron->jobs.size(), 2U);
    QCOMPARE(anacron->jobs[0], (CronJob{u"1 5"_s, {}, u"nice"_s}));
    QVERIFY(parseCrontab("", CrontabKind::User)->lines.isEmpty());
    QVERIFY(!parseCrontab(QByteArrayView("a\0b", 3), CrontabKind::User));
    QCOMPARE(parseCrontab("\xff\xff * * * * x", CrontabKind::User)->lines.size(), 1);
}

void TestServiceTexts::journal()
{
    const auto entries = parseJournal(journalText);
    QVERIFY(entries);
    QCOMPARE(entries->size(), 6U);
    QCOMPARE(entries->at(0).seconds, 1795258260.716455);
    QCOMPARE(entries->at(0).identifier, u"tester"_s);
    QCOMPARE(entries->at(0).priority, 3);
    QCOMPARE(entries->at(0).message, u"something failed badly"_s);
    QCOMPARE(entries->at(1).priority, 4);
    QCOMPARE(entries->at(2).message, u"colour red"_s);
    QCOMPARE(entries->at(3).message, QString());
    QCOMPARE(entries->at(4).message, u"Hi —"_s);
    QCOMPARE(entries->at(4).identifier, u"dnsmasq"_s);
    QCOMPARE(entries->at(5).message, u"first"_s);
    QCOMPARE(entries->at(5).priority, 3);
    QVERIFY(parseJournal("")->empty());
    QVERIFY(parseJournal("-- No entries --\n")->empty());
    QVERIFY(!parseJournal("Nov 21 10:51:00 vm tester[1]: not JSON\n"));
    QVERIFY(!parseJournal(QByteArray(2000, '{')));
    const QByteArray whole = journalText;
    for (qsizetype i = 0; i < whole.size(); i += 11)
        (void)parseJournal(whole.first(i));
}

void TestServiceTexts::syslog()
{
    const double now = 1795260001; // 2026-11-21 11:20:01 UTC
    const auto entries = parseSyslog("Nov 21 11:00:00 vm kernel: [1.2] sda: I/O error, dev sda\n"
                                     "Nov  1 09:00:05 vm CRON[77]: (root) CMD (true)\n"
                                     "Dec 31 23:59:59 vm old[1]: warning: x\n"
                                     "2026-11-21T12:19:00.500000+01:00 vm dhcpd: terrorists failedness\n"
                                     "last message repeated 2 times\n"
                                     "Foo  1 09:00:05 vm x: no month\nFeb 30 09:00:05 vm x: no day\nNov  1 29:00:05 vm x: no hour\n",
                                     now);
    QVERIFY(entries);
    QCOMPARE(entries->size(), 4U);
    QCOMPARE(entries->at(0).seconds, 1795258800.0);
    QCOMPARE(entries->at(0).priority, 3);
    QCOMPARE(entries->at(0).identifier, u"kernel"_s);
    QCOMPARE(entries->at(1).identifier, u"CRON"_s);
    QCOMPARE(entries->at(1).priority, 6);
    QCOMPARE(entries->at(2).priority, 4);
    QCOMPARE(QDateTime::fromSecsSinceEpoch(qint64(entries->at(2).seconds)).date().year(), 2025);
    QCOMPARE(entries->at(3).seconds, 1795259940.5);
    QCOMPARE(entries->at(3).priority, 6);
    QVERIFY(parseSyslog("", now)->empty());
    QVERIFY(!parseSyslog("binary \x01\x02", now));
}

void TestServiceTexts::crashNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("program");
    QTest::addColumn<double>("seconds");
    const QString boot = u"0123456789abcdef0123456789abcdef"_s;
    QTest::newRow("coredump") << u"core.bash.1000."_s + boot + u".1234.1725282000000000.zst"_s << u"bash"_s << 1725282000.0;
    QTest::newRow("escapes") << u"core.my\\x2eapp\\x20x.0."_s + boot + u".7.1725282000500000"_s << u"my.app x"_s << 1725282000.5;
    QTest::newRow("dots") << u"core.a.b.0."_s + boot + u".7.1725282000000000.lz4"_s << u"a.b"_s << 1725282000.0;
    QTest::newRow("plain core") << u"core.1234"_s << u"-"_s << 0.0;
    QTest::newRow("cut") << u"core.bash.1000."_s + boot << u"-"_s << 0.0;
}

void TestServiceTexts::crashNames()
{
    QFETCH(QString, name);
    QFETCH(QString, program);
    QFETCH(double, seconds);
    const auto crash = parseCoredumpName(name);
    QCOMPARE(crash.has_value(), program != u"-"_s);
    if (crash) {
        QCOMPARE(crash->program, program);
        QCOMPARE(crash->seconds.value_or(0), seconds);
    }
    const auto timeless = parseCoredumpName(u"core.bash.1000.0123456789abcdef0123456789abcdef.7.0");
    QVERIFY(timeless && !timeless->seconds);
    QCOMPARE(parseApportName(u"_usr_bin_gedit.1000.crash")->program, u"/usr/bin/gedit"_s);
    QCOMPARE(parseApportName(u"_usr_bin_a_b.0.crash")->program, QString());
    QCOMPARE(parseApportName(u"_usr_lib_firefox_firefox.0.crash")->program, QString());
    QCOMPARE(parseApportName(u"_usr.0.crash")->program, QString());
    QVERIFY(!parseApportName(u"_usr_bin_gedit.crash"));
    QCOMPARE(parseAbrtName(u"ccpp-2019-02-13-09:15:19-1234")->seconds, 1550049319.0);
    QCOMPARE(parseAbrtName(u"oops-2019-02-13-09:15:19.482317-1234-extra"), std::nullopt);
}

void TestServiceTexts::procNet()
{
    // The last two are of real machines (kellyjonbrazil/jc, MIT; prometheus/procfs, Apache-2.0).
    const QByteArray heading = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n";
    const auto tcp = parseProcNetSockets(
        heading
            + "   0: 0100007F:0277 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 20505 1\n"
              "   1: 020200C0:B63E 507100CB:0050 06 00000000:00000000 03:000002DE 00000000     0        0 0 3\n"
              "   2: 00000000:0016 00000000:0000 0A 0\n   3: zz:16 0 0A\n   4: 0100007F:10000 0 0A\n   5: 0100007F",
        u"tcp"_s);
    QVERIFY(tcp);
    QCOMPARE(tcp->size(), 2U);
    QCOMPARE(tcp->at(0).address, u"127.0.0.1"_s);
    QCOMPARE(tcp->at(0).port, 631);
    QCOMPARE(tcp->at(1).port, 22);
    QCOMPARE(parseProcNetSockets(heading + " 0: 7F000001:0277 00000000:0000 0A", u"tcp"_s, false)->front().address, u"127.0.0.1"_s);
    const auto tcp6 = parseProcNetSockets(heading
                                              + "   0: 00000000000000000000000000000000:0016 00000000000000000000000000000000:0000 0A 0\n"
                                                "   1: 00000000000000000000000001000000:0277 00000000000000000000000000000000:0000 0A 0\n"
                                                "   2: 0000000000000000FFFF00000100007F:0277 00000000000000000000000000000000:0000 0A 0\n",
                                          u"tcp"_s);
    QCOMPARE(tcp6->at(0).address, u"::"_s);
    QCOMPARE(tcp6->at(1).address, u"::1"_s);
    QCOMPARE(tcp6->at(2).address, u"::ffff:127.0.0.1"_s);
    const auto udp6 = parseProcNetSockets(
        heading + " 6073: 000080FE00000000FFADE15609667CFE:C781 00000000000000000000000000000000:0000 07 00000000:00000000", u"udp"_s);
    QCOMPARE(udp6->front().address, u"fe80::56e1:adff:fe7c:6609"_s);
    QCOMPARE(udp6->front().port, 51073);
    QVERIFY(!parseProcNetSockets("", u"tcp"_s));
    QVERIFY(!parseProcNetSockets("nonsense", u"tcp"_s));
}

void TestServiceTexts::cron()
{
    Machine machine = ::machine();
    machine->files.insert(u"/etc/crontab"_s, QByteArray(ubuntuCrontab));
    machine->files.insert(u"/etc/cron.d/sysstat"_s, QByteArray("5-55/10 * * * * root command -v debian-sa1\n"));
    machine->files.insert(u"/etc/cron.d/old.dpkg-dist"_s, QByteArray("1 1 1 1 1 root rm\n"));
    machine->files.insert(u"/etc/cron.daily/man-db"_s, QByteArray());
    machine->files.insert(u"/etc/cron.weekly/man-db"_s, QByteArray());
    machine->files.insert(u"/etc/anacrontab"_s, QByteArray("1\t5\tcron.daily\tnice x\n"));
    machine->files.insert(u"/var/spool/cron/crontabs/anna"_s,
                          QByteArray("# DO NOT EDIT THIS FILE - edit the master and reinstall.\n# (- installed on x)\n# (Cron version)\n"
                                     "@daily /home/anna/bin/sync --key=geheim12345\n"));
    machine->files.insert(u"/var/spool/cron/crontabs/bob"_s, QByteArray("@daily spy\n"));
    const Section section = collectSection(cronSection(), machine);
    QCOMPARE(section.state, State::Complete);
    const QJsonObject cron = json(section);
    QCOMPARE(strings(cron["user_crontab"_L1]), QStringList{u"@daily /home/anna/bin/sync --key=geheim12345"_s});
    QCOMPARE(cron["system_crontab"_L1].toArray().size(), 10);
    QCOMPARE(strings(cron["periodic"_L1]["daily"_L1]), QStringList{u"man-db"_s});
    QVERIFY(cron["periodic"_L1]["hourly"_L1].toArray().isEmpty());
    QCOMPARE(cron["jobs"_L1].toArray().size(), 6);
    QVERIFY(machine->asked.isEmpty());
    const QByteArray shown = QJsonDocument(redactedJson(cronSection(), machine)).toJson();
    for (const char *secret : {"geheim", "hunter", "anna", "backup --"})
        QVERIFY2(!shown.contains(secret), secret);
    QVERIFY(shown.contains("/usr/local/bin/backup") && shown.contains("@daily"));
}

void TestServiceTexts::ownCrontab()
{
    // A user may not look into the folder.
    const QString list = u"/usr/bin/crontab -l"_s, denied = u"/var/spool/cron/crontabs/*"_s;
    Machine machine = ::machine();
    machine->files.insert(u"/usr/bin/crontab"_s, QByteArray());
    machine->files.insert(denied, std::unexpected(Error{Error::Kind::Denied, u"/var/spool/cron/crontabs"_s, {}}));
    machine->prints(list, "0 5 * * 1 tar -zcf /var/backups/home.tgz /home/\n");
    QJsonObject cron = json(collectSection(cronSection(), machine));
    QCOMPARE(cron["user_crontab"_L1].toArray().size(), 1);
    QCOMPARE(cron["jobs"_L1][0]["program"_L1].toString(), u"tar"_s);
    machine->commands.insert(list, Output{{}, "no crontab for anna\n", 1});
    Section section = collectSection(cronSection(), machine);
    QCOMPARE(section.state, State::Complete);
    machine->commands.insert(list, Output{{}, "You (anna) are not allowed to use this program (crontab)\n", 1});
    section = collectSection(cronSection(), machine);
    QCOMPARE(section.problems.size(), 1U);
    QCOMPARE(section.problems.front().kind, Error::Kind::Denied);

    // One that is no text is named.
    Machine odd = ::machine();
    const QString own = u"/var/spool/cron/crontabs/anna"_s, anacron = u"/etc/anacrontab"_s;
    odd->files.insert(own, QByteArray("0 5 * * 1 tar\0", 14));
    odd->files.insert(anacron, QByteArray("1 5 cron.daily nice\0", 20));
    section = collectSection(cronSection(), odd);
    QCOMPARE(section.problems.size(), 2U);
    QCOMPARE(section.problems.front().source, own);
    QCOMPARE(section.problems.back().source, anacron);
}

void TestServiceTexts::noCron()
{
    Machine machine = ::machine();
    machine->files.insert(u"/usr/bin/crontab"_s, QByteArray());
    const Section section = collectSection(cronSection(), machine);
    QCOMPARE(section.state, State::Complete);
    QVERIFY(json(section)["user_crontab"_L1].toArray().isEmpty());
    QVERIFY(machine->asked.isEmpty());
}

void TestServiceTexts::diagnostics()
{
    Machine machine = ::machine();
    const QString boot = u"0123456789abcdef0123456789abcdef"_s;
    for (int i = 1; i <= 6; ++i)
        machine->stats.insert(
            u"/var/lib/systemd/coredump/core.p%1.0.%2.7.%3.zst"_s.arg(QString::number(i), boot).arg(1725282000000000 + i * 1000000),
            "100 1");
    machine->stats.insert(u"/var/crash/_usr_bin_gedit.1000.crash"_s, "2000 1725282003.5");
    machine->stats.insert(u"/var/spool/abrt/ccpp-2024-09-02-13:00:10-55"_s, "4096 1725282011");
    machine->stats.insert(u"/var/spool/abrt/last-ccpp"_s, "8 1");
    machine->files.insert(u"/sys/fs/pstore/dmesg-efi-1"_s, QByteArray());
    machine->files.insert(u"/proc/sys/kernel/core_pattern"_s, QByteArray("|/usr/lib/systemd/systemd-coredump %P\n"));
    const QJsonObject found = json(collectSection(diagnosticsSection(), machine));
    const QStringList names = strings(found["recent_crashes"_L1]);
    QCOMPARE(names.size(), 5);
    QCOMPARE(names[0], u"ccpp-2024-09-02-13:00:10-55"_s);
    QVERIFY(names[1].startsWith(u"core.p6."_s));
    QCOMPARE(names[4], u"_usr_bin_gedit.1000.crash"_s); // of the same second as core.p3
    QCOMPARE(found["crashes_total"_L1].toInt(), 8);
    const QJsonArray details = found["crash_details"_L1].toArray();
    QCOMPARE(details.at(1)["program"_L1].toString(), u"p6"_s);
    QCOMPARE(details.at(1)["time_epoch_seconds"_L1].toInteger(), 1725282006);
    QCOMPARE(details.at(1)["keeper"_L1].toString(), u"systemd-coredump"_s);
    QVERIFY(details.at(0)["size_bytes"_L1].isNull());
    QCOMPARE(strings(found["kernel_crash_records"_L1]), QStringList{u"dmesg-efi-1"_s});

    machine->stats.clear();
    machine->files.insert(u"/sys/fs/pstore/*"_s, std::unexpected(Error{Error::Kind::Denied, u"/sys/fs/pstore"_s, {}}));
    const Section section = collectSection(diagnosticsSection(), machine);
    QCOMPARE(section.problems.size(), 1U);
    QCOMPARE(json(section)["crashes_total"_L1].toInt(-1), 0);
}

void TestServiceTexts::logs()
{
    Machine machine = ::machine();
    machine->files.insert(u"/var/log/journal/0123/system.journal"_s, QByteArray());
    QByteArray text = journalText;
    for (int i = 0; i < 30; ++i)
        text += "{\"PRIORITY\":\"3\",\"SYSLOG_IDENTIFIER\":\"x\",\"MESSAGE\":\"" + QByteArray(200, 'y')
            + "\",\"__REALTIME_TIMESTAMP\":\"1795258290000000\"}\n";
    machine->prints(journalctl, text);
    const Section section = collectSection(systemLogsSection(), machine);
    QCOMPARE(section.state, State::Complete);
    const QJsonObject logs = json(section);
    const QStringList errors = strings(logs["critical_errors"_L1]);
    QCOMPARE(errors.size(), 20);
    QCOMPARE(errors.last().size(), 100);
    QVERIFY(errors.last().startsWith(u"2026-11-21 10:51:30 x: yyy"_s) && errors.last().endsWith(u"..."_s));
    QCOMPARE(strings(logs["warnings"_L1]),
             QStringList({u"2026-11-21 10:51:00 tester: careful now"_s, u"2026-11-21 10:51:10 dnsmasq: Hi —"_s}));
    QCOMPARE(logs["errors_total"_L1].toInt(), 34);
    QCOMPARE(logs["log_period"_L1].toString(), u"last 1 hour"_s);
    QCOMPARE(logs["log_source"_L1].toString(), u"journal"_s);
    // A version that can leave fields out is asked to.
    machine->files.insert(u"/usr/lib/x86_64-linux-gnu/systemd/libsystemd-shared-252.so"_s, QByteArray());
    (void)collectSection(systemLogsSection(), machine);
    QCOMPARE(machine->asked.last(), journalctl + u" --output-fields=PRIORITY,SYSLOG_IDENTIFIER,_COMM,MESSAGE"_s);
}

void TestServiceTexts::hiddenLogs()
{
    Machine machine = ::machine();
    machine->files.insert(u"/var/log/journal/0123/system.journal"_s, QByteArray());
    machine->commands.insert(
        journalctl, Output{{}, "Hint: You are currently not seeing messages from other users and the system.\n      Users in …\n", 0});
    Section section = collectSection(systemLogsSection(), machine);
    QCOMPARE(section.problems.size(), 1U);
    QCOMPARE(section.problems.front().kind, Error::Kind::Denied);
    QCOMPARE(json(section)["errors_total"_L1].toInt(-1), 0);
    machine->commands.insert(journalctl, Output{{}, "No journal files were opened due to insufficient permissions.\n", 1});
    section = collectSection(systemLogsSection(), machine);
    QCOMPARE(section.problems.size(), 1U);
    QVERIFY(json(section)["errors_total"_L1].isNull());
}

void TestServiceTexts::logFiles()
{
    Machine machine = ::machine();
    QVERIFY(collectSection(systemLogsSection(), machine).state == State::Unavailable);
    machine->files.insert(u"/var/log/syslog"_s, std::unexpected(Error{Error::Kind::Denied, u"/var/log/syslog"_s, {}}));
    Section section = collectSection(systemLogsSection(), machine);
    QCOMPARE(section.problems.size(), 1U);
    QVERIFY(section.state != State::Unavailable);
    machine->files.insert(
        u"/var/log/syslog"_s,
        QByteArray("Nov 21 09:00:00 vm a: error old\nNov 21 10:30:00 vm a: error new\nNov 21 10:31:00 vm b: warning w\n"));
    section = collectSection(systemLogsSection(), machine);
    QCOMPARE(strings(json(section)["critical_errors"_L1]), QStringList{u"2026-11-21 10:30:00 a: error new"_s});
    QCOMPARE(json(section)["log_source"_L1].toString(), u"/var/log/syslog"_s);
    QVERIFY(machine->asked.isEmpty());
    machine->files.insert(u"/var/log/syslog"_s, std::unexpected(Error{Error::Kind::TooLarge, u"/var/log/syslog"_s, {}}));
    section = collectSection(systemLogsSection(), machine);
    QCOMPARE(section.problems.front().kind, Error::Kind::TooLarge);
}

void TestServiceTexts::environment()
{
    Machine machine = ::machine();
    machine->calls.insert(u"environment"_s,
                          QByteArray("PATH=/home/anna/bin:/usr/bin::/usr/bin:/bin:/usr/bin|LANG=de_DE.UTF-8|EDITOR=|").replace('|', '\0'));
    machine->calls.insert(
        u"sockets"_s,
        QByteArray(
            R"([{"protocol":"tcp","family":"inet","address":"0.0.0.0","port":22},{"protocol":"tcp","family":"inet6","address":"::","port":22},
        {"protocol":"tcp","family":"inet6","address":"::1","port":631},{"protocol":"tcp","family":"inet","address":"192.168.7.5","port":8080,"pid":99,"process":"node"},
        {"protocol":"udp","family":"inet","address":"0.0.0.0","port":5353}])"));
    Section section = collectSection(environmentSection(), machine);
    QJsonObject environment = json(section);
    QCOMPARE(environment["shell"_L1].toString(), u"/bin/bash"_s);
    QCOMPARE(environment["path_entries"_L1].toArray().size(), 5);
    QCOMPARE(strings(environment["path_duplicates"_L1]), QStringList{u"/usr/bin"_s});
    QCOMPARE(strings(environment["listening_ports"_L1]), QStringList({u"*.22"_s, u"192.168.7.5.8080"_s, u"::1.631"_s}));
    QCOMPARE(environment["listening_sockets"_L1].toArray().size(), 5);
    QCOMPARE(environment["python_executable"_L1].toString(u"-"_s), QString());
    QCOMPARE(environment["variables"_L1], QJsonValue(QJsonObject{{u"LANG"_s, u"de_DE.UTF-8"_s}}));
    QVERIFY(environment["service_manager"_L1].isNull());
    QVERIFY(environment["services_total"_L1].isNull());
    const QJsonObject shown = redactedJson(environmentSection(), machine);
    QVERIFY(!QJsonDocument(shown).toJson().contains("192.168.7.5"));
    QVERIFY(!QJsonDocument(shown).toJson().contains("anna"));
    QVERIFY(strings(shown["listening_ports"_L1]).contains(u"*.22"_s));

    machine->calls.remove(u"sockets"_s);
    machine->calls.insert(u"uname"_s, QByteArray("Linux\nvm\n6.1\nx86_64"));
    machine->files.insert(u"/proc/net/tcp"_s, QByteArray("  sl  local_address rem_address   st\n   0: 0100007F:0277 00000000:0000 0A 0\n"));
    machine->files.insert(u"/proc/net/udp6"_s, QByteArray("odd"));
    section = collectSection(environmentSection(), machine);
    QCOMPARE(strings(json(section)["listening_ports"_L1]), QStringList{u"127.0.0.1.631"_s});
    QVERIFY(std::ranges::any_of(
        section.problems, [](const Error &error) { return error.kind == Error::Kind::Malformed && error.source == u"/proc/net/udp6"_s; }));
}

void TestServiceTexts::python_data()
{
    QTest::addColumn<QByteArray>("programs");
    QTest::addColumn<QString>("executable");
    QTest::addColumn<QString>("version");
    QTest::newRow("distribution") << QByteArray("python3\t/usr/bin/python3\t/usr/bin/python3.11\n") << u"/usr/bin/python3"_s
                                  << u"Python 3.11.2"_s;
    QTest::newRow("pyenv") << QByteArray(
        "python3\t/home/anna/.pyenv/shims/python3\t/home/anna/.pyenv/shims/python3\npython3\t/usr/bin/python3\t/usr/bin/python3.11\n")
                           << u"/home/anna/.pyenv/shims/python3"_s << u"Python 3.12.10"_s;
    QTest::newRow("version in the path") << QByteArray(
        "python3\t/home/anna/.local/bin/python3\t/home/anna/.local/share/uv/python/cpython-3.13.1-linux-x86_64-gnu/bin/python3.13\n")
                                         << u"/home/anna/.local/bin/python3"_s << u"Python 3.13.1"_s;
    QTest::newRow("another shim") << QByteArray("python3\t/home/anna/.asdf/shims/python3\t/home/anna/.asdf/shims/python3\n")
                                  << u"/home/anna/.asdf/shims/python3"_s << QString();
    QTest::newRow("none") << QByteArray() << QString() << QString();
}

void TestServiceTexts::python()
{
    QFETCH(QByteArray, programs);
    QFETCH(QString, executable);
    QFETCH(QString, version);
    Machine machine = ::machine();
    machine->calls.insert(u"programs"_s, programs);
    machine->files.insert(u"~/.pyenv/version"_s, QByteArray("3.12\n3.9.1\n"));
    for (const auto name : {"3.12.9"_L1, "3.12.10"_L1, "3.9.1"_L1, "3.120.0"_L1})
        machine->files.insert("~/.pyenv/versions/"_L1 + name, QByteArray());
    machine->prints(u"/usr/bin/python3.11 --version"_s, "Python 3.11.2\n");
    const QJsonObject environment = json(collectSection(environmentSection(), machine));
    QCOMPARE(environment["python_executable"_L1].toString(u"-"_s), executable);
    QCOMPARE(environment["python_version"_L1].toString(u"-"_s), version);
    QVERIFY(!machine->asked.join(u' ').contains(u"shims"_s));
}

void TestServiceTexts::pythonOfPyenv_data()
{
    QTest::addColumn<QByteArray>("environment");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("version");
    QTest::newRow("file") << QByteArray() << QByteArray("3.12\n") << u"Python 3.12.10"_s;
    QTest::newRow("in short") << QByteArray() << QByteArray("3\n") << u"Python 3.12.10"_s;
    QTest::newRow("variable") << QByteArray("PYENV_VERSION=3.9.1:3.12.9\0", 27) << QByteArray("3.12\n") << u"Python 3.9.1"_s;
    QTest::newRow("the system's") << QByteArray() << QByteArray("system\n") << QString();
    QTest::newRow("not there") << QByteArray() << QByteArray("3.10\n") << QString();
    QTest::newRow("no file") << QByteArray() << QByteArray() << QString();
}

void TestServiceTexts::pythonOfPyenv()
{
    QFETCH(QByteArray, environment);
    QFETCH(QByteArray, file);
    Machine machine = ::machine();
    machine->calls.insert(u"environment"_s, environment);
    machine->calls.insert(u"programs"_s, QByteArray("python3\t/home/anna/.pyenv/shims/python3\t/home/anna/.pyenv/shims/python3\n"));
    machine->files.insert(u"~/.pyenv/version"_s, file);
    for (const auto name : {"3.12.9"_L1, "3.12.10"_L1, "3.9.18"_L1, "3.9.1"_L1})
        machine->files.insert("~/.pyenv/versions/"_L1 + name, QByteArray());
    QTEST(json(collectSection(environmentSection(), machine))["python_version"_L1].toString(u"-"_s), "version");
}

void TestServiceTexts::otherManagers_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QString>("manager");
    QTest::addColumn<QString>("services");
    QTest::newRow("openrc") << QStringList{u"/run/openrc/started/sshd"_s, u"/run/openrc/started/crond"_s, u"/run/openrc/failed/nginx"_s}
                            << u"openrc"_s << u"nginx error, crond running, sshd running"_s;
    QTest::newRow("runit") << QStringList{u"/run/runit"_s, u"/var/service/sshd"_s} << u"runit"_s << u"sshd running"_s;
    QTest::newRow("s6") << QStringList{u"/run/s6-rc"_s, u"/run/service/sshd"_s} << u"s6"_s << u"sshd running"_s;
    QTest::newRow("sysvinit") << QStringList{u"/run/initctl"_s} << u"sysvinit"_s << QString();
    QTest::newRow("none") << QStringList{u"/etc/service/x"_s} << QString() << QString();
}

void TestServiceTexts::otherManagers()
{
    QFETCH(QStringList, paths);
    QFETCH(QString, manager);
    QFETCH(QString, services);
    Machine machine = ::machine();
    for (const QString &path : paths)
        machine->files.insert(path, QByteArray());
    const QJsonObject environment = json(collectSection(environmentSection(), machine));
    QStringList found;
    for (const auto services = environment["launchd_services"_L1].toArray(); const QJsonValue &service : services)
        found += service["label"_L1].toString() + u' ' + service["status"_L1].toString();
    QCOMPARE(environment["service_manager"_L1].toString(), manager);
    QCOMPARE(found.join(u", "_s), services);
}

void TestServiceTexts::loginItems()
{
    Machine machine = ::machine();
    const auto entry = [](const QByteArray &name, const QByteArray &more = {}) {
        return QByteArray("[Desktop Entry]\nType=Application\nExec=x\nName=" + name + "\n" + more);
    };
    machine->files.insert(u"/etc/xdg/autostart/a.desktop"_s, entry("System A"));
    machine->files.insert(u"/etc/xdg/autostart/b.desktop"_s, entry("System B"));
    machine->files.insert(u"/etc/xdg/autostart/k.desktop"_s, entry("For KDE", "OnlyShowIn=KDE;\n"));
    machine->files.insert(u"/etc/xdg/autostart/n.desktop"_s, entry("Not for GNOME", "NotShowIn=GNOME;\n"));
    machine->files.insert(u"~/.config/autostart/a.desktop"_s, entry("My A"));
    machine->files.insert(u"~/.config/autostart/b.desktop"_s, entry("My B", "Hidden=true\n"));
    machine->files.insert(u"~/.config/autostart/c.desktop"_s, entry("Off", "X-GNOME-Autostart-enabled=false\n"));
    machine->files.insert(u"~/.config/autostart/broken.desktop"_s, QByteArray("nothing"));
    machine->calls.insert(u"environment XDG_CURRENT_DESKTOP"_s, QByteArray("XDG_CURRENT_DESKTOP=ubuntu:GNOME\0", 33));
    Section section = collectSection(loginItemsSection(), machine);
    QCOMPARE(strings(jsonList(section)), QStringList{u"My A"_s});
    QCOMPARE(section.problems.size(), 1U);
    machine->calls.insert(u"environment XDG_CURRENT_DESKTOP"_s, QByteArray("XDG_CURRENT_DESKTOP=KDE\0", 24));
    section = collectSection(loginItemsSection(), machine);
    QCOMPARE(strings(jsonList(section)), QStringList({u"For KDE"_s, u"My A"_s, u"Not for GNOME"_s}));
}

QTEST_GUILESS_MAIN(TestServiceTexts)
#include "tst_servicetexts.moc"
