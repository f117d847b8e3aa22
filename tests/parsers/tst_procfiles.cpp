// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/keyvalue.h"
#include "collectors/parsers/loadavg.h"
#include "collectors/parsers/meminfo.h"
#include "collectors/parsers/osrelease.h"
#include "collectors/parsers/pressure.h"
#include "collectors/parsers/procstat.h"
#include "collectors/parsers/procvmstat.h"
#include "collectors/parsers/uptimetext.h"
#include "tests/support/recordings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

/// The small text files of /proc and /etc.
class TestProcFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyValues();
    void meminfo_data();
    void meminfo();
    void vmstat();
    void bootSeconds();
    void loadAverage_data();
    void loadAverage();
    void pressure_data();
    void pressure();
    void osRelease_data();
    void osRelease();
    void uptime_data();
    void uptime();
    void uptimeFromSeconds();
};

void TestProcFiles::keyValues()
{
    const auto pairs = keyValueLines("A : 1\r\nno separator\n : no key\nB:\nA: again: and more\nC :x", u':');
    const std::vector<std::pair<QString, QString>> expected{
        {u"A"_s, u"1"_s}, {u"B"_s, u""_s}, {u"A"_s, u"again: and more"_s}, {u"C"_s, u"x"_s}};
    QCOMPARE(pairs, expected);
    QCOMPARE(keyValueTable("A: 1\nA: 2\n", u':').value(u"A"_s), u"1"_s);
    QVERIFY(keyValueLines({}, u':').empty());
    QCOMPARE(keyValueLines("\xff\xfe: \x80\n", u':').size(), size_t(1));
    QVERIFY(!valueOf({{u"A"_s, QString()}}, u"A"_s));
}

void TestProcFiles::meminfo_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<qint64>("available"); // -1: absent
    QTest::addColumn<qint64>("swapTotal");
    const QByteArray jc = recorded(u"linux-proc-jc"_s, u"/proc/meminfo"_s);
    QTest::newRow("recorded") << jc << 3997272 * Q_INT64_C(1024) << 3386876 * Q_INT64_C(1024) << 3996668 * Q_INT64_C(1024);
    QTest::newRow("before 3.14") << QByteArray("MemTotal: 1024 kB\nMemFree: 10 kB\n") << Q_INT64_C(1048576) << Q_INT64_C(-1)
                                 << Q_INT64_C(-1);
    QTest::newRow("cut off in a number's unit")
        << QByteArray("MemTotal: 1024 kB\nMemAvailable:   51") << Q_INT64_C(1048576) << Q_INT64_C(-1) << Q_INT64_C(-1);
    QTest::newRow("nonsense value") << QByteArray("MemTotal: 1024 kB\nMemAvailable: x kB\nSwapTotal: -4 kB\n") << Q_INT64_C(1048576)
                                    << Q_INT64_C(-1) << Q_INT64_C(-1);
}

void TestProcFiles::meminfo()
{
    QFETCH(QByteArray, text);
    const Result<Meminfo> info = parseMeminfo(text);
    QVERIFY(info);
    QTEST(info->totalBytes.value_or(-1), "total");
    QTEST(info->availableBytes.value_or(-1), "available");
    QTEST(info->swapTotalBytes.value_or(-1), "swapTotal");
    for (const QByteArray &broken : {QByteArray(), QByteArray("MemFree: 1 kB\n"), QByteArray("MemTotal: \xff kB\n"),
                                     QByteArray("MemTotal: 99999999999999999999 kB\n"), QByteArray("MemTotal: 9223372036854775807 kB\n")}) {
        const Result<Meminfo> none = parseMeminfo(broken);
        QVERIFY2(!none && none.error().kind == Error::Kind::Malformed, broken.constData());
    }
    for (const Recorded &r : recordings(u"/proc/meminfo"_s))
        QVERIFY2(parseMeminfo(r.bytes), qPrintable(r.machine));
}

void TestProcFiles::vmstat()
{
    const auto counters = parseProcVmstat(recorded(u"linux-proc-jc"_s, u"/proc/vmstat"_s));
    QVERIFY(counters);
    QCOMPARE(counters->value(u"nr_free_pages"_s), 615337);
    QVERIFY(counters->contains(u"nr_slab_unreclaimable"_s));
    QCOMPARE(parseProcVmstat("nr_free_pages 12\nnr_act")->size(), 1);
    QCOMPARE(parseProcVmstat("").error().kind, Error::Kind::Malformed);
    QCOMPARE(parseProcVmstat("\xff\xfe\x00 x\n").error().kind, Error::Kind::Malformed);
}

void TestProcFiles::bootSeconds()
{
    QCOMPARE(*parseBootSeconds(recorded(u"linux-proc-jc"_s, u"/proc/stat"_s)), 1662154781);
    QCOMPARE(parseBootSeconds("cpu  1 2 3\nintr 5\n").error().kind, Error::Kind::Malformed);
    QCOMPARE(parseBootSeconds("btime \n").error().kind, Error::Kind::Malformed);
    QCOMPARE(parseBootSeconds("").error().kind, Error::Kind::Malformed);
}

void TestProcFiles::loadAverage_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected"); // null: malformed
    QTest::newRow("Linux") << recorded(u"linux-proc-jc"_s, u"/proc/loadavg"_s) << u"0.00 0.01 0.03"_s;
    QTest::newRow("macOS") << QByteArray("{ 2.57 2.41 2.24 }\n") << u"2.57 2.41 2.24"_s;
    QTest::newRow("high") << QByteArray("113.5 12 0.4 9/999 1\n") << u"113.50 12.00 0.40"_s;
    QTest::newRow("cut off") << QByteArray("0.00 0.01") << QString();
    QTest::newRow("comma") << QByteArray("{ 2,57 2,41 2,24 }") << QString();
    QTest::newRow("not numbers") << QByteArray("nan inf 1.0") << QString();
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestProcFiles::loadAverage()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const Result<LoadAverage> load = parseLoadAverage(text);
    QCOMPARE(load.has_value(), !expected.isNull());
    if (load)
        QCOMPARE(load->text(), expected);
}

void TestProcFiles::pressure_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("some"); // -1: malformed
    QTest::addColumn<double>("full"); // -1: absent
    QTest::newRow("both") << QByteArray(
        "some avg10=0.00 avg60=1.02 avg300=0.35 total=1576\nfull avg10=12.50 avg60=0.00 avg300=0.00 total=15\n")
                          << 0.0 << 12.5;
    QTest::newRow("cpu of an older kernel") << QByteArray("some avg10=3.41 avg60=1.02 avg300=0.35 total=1576\n") << 3.41 << -1.0;
    QTest::newRow("cut off") << QByteArray("some avg10=3.41 avg60=1.02 avg300=0.35 total=1576\nfull avg10=1") << 3.41 << -1.0;
    QTest::newRow("cut off early") << QByteArray("some avg10=3.41 avg") << -1.0 << -1.0;
    QTest::newRow("empty") << QByteArray() << -1.0 << -1.0;
    QTest::newRow("not UTF-8") << QByteArray("some avg10=\xff\n") << -1.0 << -1.0;
}

void TestProcFiles::pressure()
{
    QFETCH(QByteArray, text);
    QFETCH(double, some);
    QFETCH(double, full);
    const Result<Pressure> pressure = parsePressure(text);
    QCOMPARE(pressure.has_value(), some >= 0);
    if (!pressure)
        return;
    QCOMPARE(pressure->somePercent, some);
    QCOMPARE(pressure->fullPercent.value_or(-1), full);
}

void TestProcFiles::osRelease_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("prettyName");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("idLike");
    QTest::addColumn<QString>("versionId");
    QTest::addColumn<QString>("buildId");
    const auto sample = [](const char *file) { return recordedFile(u"linux-os-release-various"_s, QLatin1StringView(file)); };
    const QString none;
    QTest::newRow("Debian") << sample("os_release_debian") << u"Debian GNU/Linux 10 (buster)"_s << u"debian"_s << none << u"10"_s << none;
    QTest::newRow("Arch") << sample("os_release_archlinux.2") << u"Arch Linux"_s << u"arch"_s << none << none << u"rolling"_s;
    QTest::newRow("openSUSE") << sample("os_release_opensuse-leap.4") << u"openSUSE Leap 15.1"_s << u"opensuse-leap"_s << u"suse opensuse"_s
                              << u"15.1"_s << none;
    QTest::newRow("Manjaro") << sample("os_release_manjarolinux.5") << u"Manjaro Linux"_s << u"manjaro"_s << u"arch"_s << none
                             << u"rolling"_s;
    QTest::newRow("quotes") << QByteArray("# NAME=no\nID='x y'\nPRETTY_NAME=\"a \\\"b\\\" \\$c \\\\ d\"\nVERSION_ID=\n")
                            << u"a \"b\" $c \\ d"_s << u"x y"_s << none << none << none;
    QTest::newRow("open quote, cut off") << QByteArray("ID=a\nPRETTY_NAME=\"Half a na") << u"Half a na"_s << u"a"_s << none << none << none;
    QTest::newRow("comment, export") << QByteArray("export ID=a # b\nPRETTY_NAME=\"A 1\" # one\n") << u"A 1"_s << u"a"_s << none << none
                                     << none;
    QTest::newRow("last one counts") << QByteArray("ID=a\nID=b\n") << none << u"b"_s << none << none << none;
}

void TestProcFiles::osRelease()
{
    QFETCH(QByteArray, text);
    const Result<OsRelease> release = parseOsRelease(text);
    QVERIFY(release);
    QTEST(release->prettyName.value_or(QString()), "prettyName");
    QTEST(release->id.value_or(QString()), "id");
    QTEST(release->idLike.value_or(QString()), "idLike");
    QTEST(release->versionId.value_or(QString()), "versionId");
    QTEST(release->buildId.value_or(QString()), "buildId");
    QCOMPARE(parseOsRelease("").error().kind, Error::Kind::Malformed);
    QCOMPARE(parseOsRelease("DISTR_NAME=\"Linuxmint\"\nRELEASE=19.3\n").error().kind, Error::Kind::Malformed);
}

void TestProcFiles::uptime_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("expected"); // null: malformed
    QTest::newRow("macOS") << recorded(u"macos-10.14-intel"_s, u"uptime"_s) << u"up 20 days, 19:45"_s;
    QTest::newRow("minutes") << QByteArray("18:31  up 5 mins, 1 user, load averages: 3.36 2.69 1.20\n") << u"up 5 mins"_s;
    QTest::newRow("a day and minutes") << QByteArray("9:31  up 1 day, 10 mins, 2 users, load averages: 3.36 2.69 1.20\n")
                                       << u"up 1 day, 10 mins"_s;
    QTest::newRow("hours") << QByteArray(" 9:31  up  4:22, 3 users, load averages: 13.16 12.04 11.45\n") << u"up 4:22"_s;
    QTest::newRow("Linux") << QByteArray(" 18:31:27 up 3 days,  5:17,  1 user,  load average: 0.08, 0.03, 0.01\n") << u"up 3 days, 5:17"_s;
    QTest::newRow("nobody") << QByteArray(" 18:31:27 up 5:17,  load average: 0.08, 0.03, 0.01\n") << u"up 5:17"_s;
    QTest::newRow("cut off") << QByteArray("18:31  up 5 mins, 1 us") << QString();
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestProcFiles::uptime()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, expected);
    const Result<QString> text = parseUptimeText(line);
    QCOMPARE(text.has_value(), !expected.isNull());
    if (text)
        QCOMPARE(*text, expected);
}

void TestProcFiles::uptimeFromSeconds()
{
    QCOMPARE(uptimeText(0), u"up 0:00"_s);
    QCOMPARE(uptimeText(3 * 86400 + 5 * 3600 + 17 * 60 + 59), u"up 3 days, 5:17"_s);
    QCOMPARE(uptimeText(86400 + 60), u"up 1 day, 0:01"_s);
    QCOMPARE(uptimeText(86399), u"up 23:59"_s);
}

QTEST_APPLESS_MAIN(TestProcFiles)
#include "tst_procfiles.moc"
