// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/procpidstat.h"
#include "collectors/parsers/pscomm.h"
#include "collectors/parsers/statm.h"
#include "tests/support/recordings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

class TestProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordedProcess();
    void names_data();
    void names();
    void statRefusals_data();
    void statRefusals();
    void statm_data();
    void statm();
    void ps_data();
    void ps();
    void psRefusals_data();
    void psRefusals();
};

static QByteArray statWith(const QByteArray &name)
{
    return "17 (" + name + ") S 1 17 17 0 -1 4194560 100 0 5 0 250 50 1 2 20 0 1 0 4321 1000 200 18446744073709551615\n";
}

void TestProcesses::recordedProcess()
{
    const auto stat = parseProcPidStat(recorded(u"linux-storage-composite"_s, u"/proc/26231/stat"_s));
    QVERIFY(stat);
    QCOMPARE(*stat, (ProcPidStat{26231, u"vim"_s, u'R', 1677, 44, 82375}));
    const auto residentPages = parseResidentPages(recorded(u"linux-storage-composite"_s, u"/proc/26231/statm"_s));
    QVERIFY(residentPages);
    QCOMPARE(*residentPages, 12547); // the number behind it exceeds 63 bits
}

void TestProcesses::names_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QByteArray("bash") << u"bash"_s;
    QTest::newRow("blank") << QByteArray("Web Content") << u"Web Content"_s;
    QTest::newRow("parentheses") << QByteArray("a) (b") << u"a) (b"_s;
    QTest::newRow("like the rest of the line") << QByteArray("x) R 1 2 3") << u"x) R 1 2 3"_s;
    QTest::newRow("line end") << QByteArray("a\nb) S 1\n") << u"a\nb) S 1\n"_s;
    QTest::newRow("empty") << QByteArray("") << u""_s;
    QTest::newRow("kernel thread") << QByteArray("kworker/0:1H-kblockd") << u"kworker/0:1H-kblockd"_s;
    QTest::newRow("cut inside a character") << QByteArray("abcdefghijklm\xe2\x82") << u"abcdefghijklm\uFFFD\uFFFD"_s;
}

void TestProcesses::names()
{
    QFETCH(QByteArray, bytes);
    const auto stat = parseProcPidStat(statWith(bytes));
    QVERIFY(stat);
    QTEST(stat->name, "name");
    QCOMPARE(stat->pid, 17);
    QCOMPARE(stat->state, u'S');
    QCOMPARE(stat->userTicks, 250);
    QCOMPARE(stat->systemTicks, 50);
    QCOMPARE(stat->startTicks, 4321);
}

void TestProcesses::statRefusals_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray good = statWith("bash");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut in the name") << good.first(8);
    QTest::newRow("cut behind the name") << good.first(good.indexOf(')') + 1);
    QTest::newRow("cut before the start time") << good.first(good.indexOf(" 4321"));
    QTest::newRow("no process number") << QByteArray(good).replace(0, 2, "??");
    QTest::newRow("word for a number") << QByteArray(good).replace("250", "abc");
    QTest::newRow("negative time") << QByteArray(good).replace("250", "-25");
    QTest::newRow("parentheses turned round") << QByteArray("1 )x( S 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1");
    QTest::newRow("zeros") << QByteArray(512, '\0');
}

void TestProcesses::statRefusals()
{
    QFETCH(QByteArray, text);
    const auto stat = parseProcPidStat(text);
    QVERIFY(!stat);
    QCOMPARE(stat.error().kind, Error::Kind::Malformed);
    QVERIFY(!stat.error().detail.isEmpty());
}

void TestProcesses::statm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("resident"); // -1: malformed
    QTest::newRow("kernel thread") << QByteArray("0 0 0 0 0 0 0\n") << qint64(0);
    QTest::newRow("process") << QByteArray("13741 1981 1404 1 0 9031 0\n") << qint64(1981);
    QTest::newRow("cut behind two") << QByteArray("13741 1981") << qint64(1981);
    QTest::newRow("one number") << QByteArray("13741") << qint64(-1);
    QTest::newRow("empty") << QByteArray() << qint64(-1);
    QTest::newRow("words") << QByteArray("Name: bash") << qint64(-1);
    QTest::newRow("negative") << QByteArray("1 -1") << qint64(-1);
}

void TestProcesses::statm()
{
    QFETCH(QByteArray, text);
    QTEST(parseResidentPages(text).value_or(-1), "resident");
}

void TestProcesses::ps_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::vector<PsRow>>("rows");
    QTest::newRow("two, invented") << QByteArray(
        "  PID  %CPU %MEM COMM\n  382  12.4  1.1 /System/Library/WindowServer\n    1   0.0  0.1 /sbin/launchd\n")
                                   << std::vector<PsRow>{{382, 12.4, 1.1, u"/System/Library/WindowServer"_s},
                                                         {1, 0, 0.1, u"/sbin/launchd"_s}};
    QTest::newRow("blanks in the path, invented")
        << QByteArray("99999 101.5 10.0 /Applications/My  App.app/Contents/MacOS/My  App (GPU)   \n")
        << std::vector<PsRow>{{99999, 101.5, 10.0, u"/Applications/My  App.app/Contents/MacOS/My  App (GPU)"_s}};
    QTest::newRow("odd lines are left out, invented") << QByteArray(
        "  PID  %CPU %MEM COMM\nps: warning\n  -1 0.0 0.0 x\n   7   0,5  0,1 /comma\n   8   0.5  0.1\n   9   0.5  0.1 (zombie)\n")
                                                      << std::vector<PsRow>{{9, 0.5, 0.1, u"(zombie)"_s}};
    QTest::newRow("cut, invented") << QByteArray("   7   0.5  0.1 /a\n   8   0.5") << std::vector<PsRow>{{7, 0.5, 0.1, u"/a"_s}};
    QTest::newRow("not UTF-8, invented") << QByteArray("   7   0.5  0.1 /\xff\n") << std::vector<PsRow>{{7, 0.5, 0.1, u"/\uFFFD"_s}};
}

void TestProcesses::ps()
{
    QFETCH(QByteArray, text);
    QFETCH(std::vector<PsRow>, rows);
    const auto parsed = parsePsComm(text);
    QVERIFY(parsed);
    QCOMPARE(parsed->size(), rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        QVERIFY2(parsed->at(i) == rows[i], qPrintable(parsed->at(i).command));
}

void TestProcesses::psRefusals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("heading only") << QByteArray("  PID  %CPU %MEM COMM\n");
    QTest::newRow("usage") << QByteArray("ps: illegal option\nusage: ps [-AaCcEefhjlMmrSTvwXx]\n");
    QTest::newRow("a number too large") << QByteArray("99999999999999999999 0.0 0.0 /x\n");
}

void TestProcesses::psRefusals()
{
    QFETCH(QByteArray, text);
    const auto rows = parsePsComm(text);
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, Error::Kind::Malformed);
}

QTEST_GUILESS_MAIN(TestProcesses)
#include "tst_processes.moc"
