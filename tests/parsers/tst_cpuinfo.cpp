// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/cpuinfo.h"
#include "collectors/parsers/cpulist.h"
#include "tests/support/recordings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

class TestCpuInfo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void malformed_data();
    void malformed();
    void everyRecordingHasAName();
    void differentKindsAreJoined();
    void cpuList_data();
    void cpuList();
};

void TestCpuInfo::names_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("processors");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("cores"); // -1: not said

    // Expected values: lscpu of the same machines, and the files themselves.
    const auto sample = [](const char *file) { return recordedFile(u"linux-cpu-various"_s, QLatin1StringView(file)); };
    QTest::newRow("x86 laptop, threads") << sample("cpuinfo-dual-core-hyperthreaded.output") << 4
                                         << u"Intel(R) Core(TM) i7-4500U CPU @ 1.80GHz"_s << 2;
    QTest::newRow("x86 host") << sample("cpuinfo-x86-host-vuln.output") << 4 << u"Intel(R) Core(TM) i5-5200U CPU @ 2.20GHz"_s << 2;
    QTest::newRow("x86, blanks in the name") << sample("cpuinfo-x86-guest-vtx.output") << 2 << u"Intel(R) Xeon(R) CPU X5570 @ 2.93GHz"_s
                                             << 2;
    QTest::newRow("x86 guest, a socket each") << sample("cpuinfo-x86-guest-kvm.output") << 4 << u"QEMU Virtual CPU version 2.5+"_s << 4;
    QTest::newRow("x86 without core ids") << sample("cpuinfo-no-cores.output") << 1 << u"Intel(R) Core(TM)2 Duo CPU T8300 @ 2.40GHz"_s
                                          << -1;
    QTest::newRow("Arm Neoverse") << sample("cpuinfo-aarch64-graviton2.output") << 2 << u"Arm Neoverse-N1"_s << -1;
    QTest::newRow("Arm eMAG") << sample("cpuinfo-aarch64.output") << 2 << u"APM X-Gene"_s << -1;
    QTest::newRow("Power 9") << sample("cpuinfo-ppc64le-p9-host.output") << 2 << u"POWER9"_s << -1;
    QTest::newRow("Power 8 guest") << sample("cpuinfo-ppc64le-p8-guest-kvm.output") << 16 << u"POWER8 (architected)"_s << -1;
    QTest::newRow("s390x") << sample("cpuinfo-s390x.output") << 4 << u"IBM z15 (8561)"_s << -1;
    QTest::newRow("s390x z16") << recorded(u"linux-s390x-cpu"_s, u"/proc/cpuinfo"_s) << 8 << u"IBM z16 (3931)"_s << -1;
    QTest::newRow("Arm 32 bit") << recorded(u"linux-arm-board-2c"_s, u"/proc/cpuinfo"_s) << 2 << u"Arm Cortex-A9"_s << -1;
    QTest::newRow("one block, cut off in the second")
        << QByteArray("processor\t: 0\nmodel name\t: A\n\nprocessor\t: 1\nmodel na") << 2 << u"A"_s << -1;
    QTest::newRow("not UTF-8") << QByteArray("processor\t: 0\nmodel name\t: A\xff"
                                             "B\n")
                               << 1
                               << u"A\uFFFD"
                                  "B"_s
                               << -1;
    QTest::newRow("invented: RISC-V") << QByteArray(
        "processor\t: 0\nhart\t\t: 1\nisa\t\t: rv64imafdc\nmmu\t\t: sv39\nuarch\t\t: sifive,u74-mc\n")
                                      << 1 << u"sifive,u74-mc"_s << -1;
    QTest::newRow("invented: RISC-V without a name")
        << QByteArray("processor\t: 0\nhart\t\t: 0\nisa\t\t: rv64imac\n") << 1 << u"RISC-V rv64imac"_s << -1;
    QTest::newRow("invented: mainframe to come") << QByteArray(
        "vendor_id       : IBM/S390\n# processors    : 1\nprocessor 0: version = FF,  identification = 0133E8,  machine = 9999\n")
                                                 << 1 << u"IBM Z (9999)"_s << -1;
    QTest::newRow("unknown Arm part") << QByteArray("processor : 0\nCPU implementer : 0x41\nCPU part : 0xdff\n") << 1
                                      << u"Arm processor (part 0xdff)"_s << -1;
    QTest::newRow("unknown implementer") << QByteArray("processor : 0\nCPU implementer : 0x99\nCPU part : 0x001\n") << 1
                                         << u"Arm-compatible (implementer 0x99) processor (part 0x001)"_s << -1;
    QTest::newRow("nothing said") << QByteArray("processor : 0\n") << 1 << QString() << -1;
}

void TestCpuInfo::names()
{
    QFETCH(QByteArray, text);
    QFETCH(int, processors);
    QFETCH(QString, name);
    QFETCH(int, cores);
    const Result<CpuInfo> info = parseCpuInfo(text);
    QVERIFY(info);
    QCOMPARE(int(info->processors.size()), processors);
    QCOMPARE(processorName(*info).value_or(QString()), name);
    QCOMPARE(physicalCores(*info).value_or(-1), cores);
}

void TestCpuInfo::malformed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank lines") << QByteArray("\n\n\n");
    QTest::newRow("no processor") << QByteArray("Hardware\t: BCM2835\n");
    QTest::newRow("binary") << QByteArray("\x00\xff\xfe:\x80\n", 6);
}

void TestCpuInfo::malformed()
{
    QFETCH(QByteArray, text);
    const Result<CpuInfo> info = parseCpuInfo(text);
    QVERIFY(!info);
    QCOMPARE(info.error().kind, Error::Kind::Malformed);
    QVERIFY(!info.error().detail.isEmpty());
}

void TestCpuInfo::everyRecordingHasAName()
{
    const std::vector<Recorded> all = recordings(u"/proc/cpuinfo"_s);
    QVERIFY(all.size() >= 18);
    for (const Recorded &r : all) {
        const Result<CpuInfo> info = parseCpuInfo(r.bytes);
        QVERIFY2(info, qPrintable(r.machine));
        QVERIFY2(processorName(*info), qPrintable(r.machine));
    }
}

void TestCpuInfo::differentKindsAreJoined()
{
    QByteArray text;
    for (const char *part : {"0xd05", "0xd05", "0xd0b"})
        text += QByteArray("processor : 0\nCPU implementer : 0x41\nCPU part : ") + part + "\n\n";
    QCOMPARE(processorName(*parseCpuInfo(text)), u"Arm Cortex-A55 + Arm Cortex-A76"_s);
}

void TestCpuInfo::cpuList_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<int>>("processors");
    QTest::addColumn<bool>("isWell");
    QTest::newRow("range") << QByteArray("0-3\n") << QList<int>{0, 1, 2, 3} << true;
    QTest::newRow("one") << QByteArray("0\n") << QList<int>{0} << true;
    QTest::newRow("mixed") << QByteArray("0-1,5,8-9") << QList<int>{0, 1, 5, 8, 9} << true;
    QTest::newRow("repeats") << QByteArray("3,1-3") << QList<int>{1, 2, 3} << true;
    QTest::newRow("empty") << QByteArray("\n") << QList<int>{} << true;
    QTest::newRow("backwards") << QByteArray("3-1") << QList<int>{} << false;
    QTest::newRow("cut off") << QByteArray("0-") << QList<int>{} << false;
    QTest::newRow("ends in a comma") << QByteArray("0,") << QList<int>{} << false;
    QTest::newRow("huge") << QByteArray("0-4000000000") << QList<int>{} << false;
    QTest::newRow("too many") << QByteArray("0-2000000000") << QList<int>{} << false;
    QTest::newRow("words") << QByteArray("all") << QList<int>{} << false;
    QTest::newRow("negative") << QByteArray("-1") << QList<int>{} << false;
    QTest::newRow("recorded") << recorded(u"linux-arm-board-2c"_s, u"/sys/devices/system/cpu/online"_s) << QList<int>{0, 1} << true;
}

void TestCpuInfo::cpuList()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<int>, processors);
    QFETCH(bool, isWell);
    const auto list = parseCpuList(text);
    QCOMPARE(list.has_value(), isWell);
    if (isWell)
        QCOMPARE(QList<int>(list->begin(), list->end()), processors);
    else
        QCOMPARE(list.error().kind, Error::Kind::Malformed);
}

QTEST_APPLESS_MAIN(TestCpuInfo)
#include "tst_cpuinfo.moc"
