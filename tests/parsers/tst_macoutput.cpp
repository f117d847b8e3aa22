// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/macprotection.h"
#include "collectors/parsers/sysctl.h"
#include "collectors/parsers/tmutil.h"
#include "collectors/parsers/vmstat.h"
#include "tests/support/recordings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

using MaybeBool = std::optional<bool>;

/// Texts of macOS's small tools.
class TestMacOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sysctl();
    void sysctlOdd();
    void bootTime();
    void swapUsage_data();
    void swapUsage();
    void vmStat_data();
    void vmStat();
    void protections_data();
    void protections();
    void backups();
};

void TestMacOutput::sysctl()
{
    const auto vm = parseSysctl(
        recorded(u"macos-15-intel-vm"_s,
                 u"sysctl hw.model hw.memsize hw.nperflevels hw.perflevel0.name hw.perflevel0.physicalcpu machdep.cpu.brand_string"_s));
    QVERIFY(vm);
    QCOMPARE(vm->number(u"hw.memsize"_s), 15032385536);
    QCOMPARE(vm->text(u"machdep.cpu.brand_string"_s), u"Intel(R) Core(TM) i7-8700B CPU @ 3.20GHz"_s);
    QVERIFY(!vm->number(u"hw.model"_s));
    QVERIFY(!vm->text(u"hw.ncpu"_s));

    const auto system = parseSysctl(
        recorded(u"macos-10.14-intel"_s,
                 u"sysctl kern.osproductversion kern.osversion kern.osrelease kern.boottime vm.loadavg hw.model hw.optional.arm64"_s));
    QVERIFY(system);
    QCOMPARE(system->text(u"kern.osproductversion"_s), u"10.14.6"_s);
    QCOMPARE(parseBootTime(system->text(u"kern.boottime"_s)->toUtf8())->seconds, 1592836479);
    const auto state = parseSysctl(
        recorded(u"macos-10.14-intel"_s,
                 u"sysctl hw.ncpu hw.physicalcpu hw.perflevel1.name hw.perflevel1.physicalcpu hw.perflevel2.name "
                 "hw.perflevel2.physicalcpu vm.swapusage kern.memorystatus_vm_pressure_level"_s));
    QVERIFY(state);
    QCOMPARE(state->number(u"hw.ncpu"_s), 8);
    const auto swap = parseSwapUsage(state->text(u"vm.swapusage"_s)->toUtf8());
    QCOMPARE(swap->usedBytes, qint64(2513.5 * 1024 * 1024));

    const auto levels = parseSysctl(recorded(u"macos-apple-silicon-composite"_s, u"sysctl hw.nperflevels hw.perflevel0 hw.perflevel1"_s));
    QCOMPARE(levels->text(u"hw.perflevel0.name"_s), u"Super"_s);
}

void TestMacOutput::sysctlOdd()
{
    const auto odd = parseSysctl("kern.version: Darwin\nsecond: line\nhw.empty: \nhw.cut: 12\nhw.un\n");
    QVERIFY(odd);
    QCOMPARE(odd->text(u"kern.version"_s), u"Darwin\nsecond: line"_s);
    QVERIFY(!odd->text(u"hw.empty"_s));
    for (const QByteArray &text : {QByteArray(), QByteArray("sysctl: unknown oid 'hw.foo'\n"), QByteArray("\xff\n"), QByteArray("4096\n")})
        QCOMPARE(parseSysctl(text).error().kind, Error::Kind::Malformed);
}

void TestMacOutput::bootTime()
{
    const auto boot = parseBootTime("{ sec = 1770486359, usec = 0 } Sat Feb  7 20:45:59 2026\n");
    QVERIFY(boot);
    QCOMPARE(boot->seconds, 1770486359);
    QCOMPARE(boot->text, u"Sat Feb 7 20:45:59 2026"_s);
    QCOMPARE(parseBootTime("{ sec = 5, usec = 0 }")->text, QString());
    for (const QByteArray &text :
         {QByteArray(), QByteArray("{ sec = "), QByteArray("{ sec = 99999999999999999999, usec = 0 }"), QByteArray("Sat Feb 7")})
        QCOMPARE(parseBootTime(text).error().kind, Error::Kind::Malformed);
}

void TestMacOutput::swapUsage_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("usedMebibytes"); // -1: malformed
    QTest::newRow("usual") << QByteArray("total = 2048.00M  used = 1727.25M  free = 320.75M  (encrypted)") << 1727.25;
    QTest::newRow("none") << QByteArray("total = 0.00M  used = 0.00M  free = 0.00M  (encrypted)") << 0.0;
    QTest::newRow("gibibytes") << QByteArray("total = 4.00G  used = 1.50G  free = 2.50G") << 1536.0;
    QTest::newRow("comma") << QByteArray("total = 2048,00M  used = 512,50M  free = 1535,50M") << 512.5;
    QTest::newRow("cut off") << QByteArray("total = 2048.00M  used = 17") << -1.0;
    QTest::newRow("found by fuzzing: larger than any number")
        << QByteArray("total = 1536.00M  used = 251399999999999.50M  free = 558.50M  (encrypted)") << -1.0;
    QTest::newRow("empty") << QByteArray() << -1.0;
}

void TestMacOutput::swapUsage()
{
    QFETCH(QByteArray, text);
    QFETCH(double, usedMebibytes);
    const auto swap = parseSwapUsage(text);
    QCOMPARE(swap.has_value(), usedMebibytes >= 0);
    if (swap)
        QCOMPARE(swap->usedBytes, qint64(usedMebibytes * 1024 * 1024));
}

void TestMacOutput::vmStat_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("pageSize"); // -1: absent
    QTest::addColumn<qint64>("free");
    QTest::addColumn<qint64>("wired");
    QTest::newRow("10.12") << recorded(u"macos-10.12-intel-hardware"_s, u"vm_stat"_s) << Q_INT64_C(4096) << Q_INT64_C(2155305)
                           << Q_INT64_C(391749);
    QTest::newRow("10.15") << recorded(u"macos-10.15-intel-memory"_s, u"vm_stat"_s) << Q_INT64_C(4096) << Q_INT64_C(1364873)
                           << Q_INT64_C(986842);
    QTest::newRow("Apple silicon page") << QByteArray("Mach Virtual Memory Statistics: (page size of 16384 bytes)\nPages free:  53747.\n")
                                        << Q_INT64_C(16384) << Q_INT64_C(53747) << Q_INT64_C(-1);
    QTest::newRow("cut off in a number") << QByteArray(
        "Mach Virtual Memory Statistics: (page size of 4096 bytes)\nPages free:  53747.\nPages wired down:  12")
                                         << Q_INT64_C(4096) << Q_INT64_C(53747) << Q_INT64_C(-1);
}

void TestMacOutput::vmStat()
{
    QFETCH(QByteArray, text);
    const Result<VmStat> stat = parseVmStat(text);
    QVERIFY(stat);
    QTEST(stat->pageSizeBytes.value_or(-1), "pageSize");
    QTEST(stat->freePages.value_or(-1), "free");
    QTEST(stat->wiredPages.value_or(-1), "wired");
    QCOMPARE(parseVmStat("").error().kind, Error::Kind::Malformed);
    QCOMPARE(parseVmStat("\xff: \xfe.\n").error().kind, Error::Kind::Malformed);
}

void TestMacOutput::protections_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<MaybeBool>("sip");
    QTest::addColumn<MaybeBool>("gate");
    QTest::addColumn<MaybeBool>("vault");
    const MaybeBool none;
    QTest::newRow("SIP on") << QByteArray("System Integrity Protection status: enabled.\n") << MaybeBool(true) << none << none;
    QTest::newRow("SIP off") << QByteArray("System Integrity Protection status: disabled.\n") << MaybeBool(false) << none << none;
    QTest::newRow("SIP custom") << QByteArray(
        "System Integrity Protection status: unknown (Custom Configuration).\n\nConfiguration:\n\tApple Internal: disabled\n"
        "\tKext Signing: disabled\n\tFilesystem Protections: enabled\n")
                                << none << none << none;
    QTest::newRow("SIP custom, older") << QByteArray("System Integrity Protection status: enabled (Custom Configuration).\n") << none
                                       << none << none;
    QTest::newRow("Gatekeeper on") << QByteArray("assessments enabled\n") << none << MaybeBool(true) << none;
    QTest::newRow("Gatekeeper off") << QByteArray("assessments disabled\n") << none << MaybeBool(false) << none;
    QTest::newRow("FileVault on") << QByteArray("FileVault is On.\n") << none << none << MaybeBool(true);
    QTest::newRow("FileVault off") << QByteArray("FileVault is Off.\n") << none << none << MaybeBool(false);
    QTest::newRow("encrypting") << QByteArray("FileVault is On.\nEncryption in progress: Percent completed = 42.7\n") << none << none
                                << MaybeBool(true);
    QTest::newRow("decrypting") << QByteArray("Decryption in progress: Percent completed = 42.7\n") << none << none << none;
    QTest::newRow("cut off") << QByteArray("FileVault is O") << none << none << none;
    QTest::newRow("not permitted") << QByteArray("Error: Unable to connect\n") << none << none << none;
    QTest::newRow("empty") << QByteArray() << none << none << none;
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe on\n") << none << none << none;
}

void TestMacOutput::protections()
{
    QFETCH(QByteArray, text);
    QFETCH(MaybeBool, sip);
    QFETCH(MaybeBool, gate);
    QFETCH(MaybeBool, vault);
    QVERIFY(systemIntegrityProtection(text) == sip);
    QVERIFY(gatekeeper(text) == gate);
    QVERIFY(fileVault(text) == vault);
}

void TestMacOutput::backups()
{
    QCOMPARE(
        *parseBackupRunning("Backup session status:\n{\n    ClientID = \"com.apple.backupd\";\n    Percent = 1;\n    Running = 0;\n}\n"),
        false);
    QCOMPARE(*parseBackupRunning("Backup session status:\n{\n    BackupPhase = Copying;\n    Running = 1;\n}\n"), true);
    QCOMPARE(parseBackupRunning("Backup session status:\n{\n    Running").error().kind, Error::Kind::Malformed);
    QCOMPARE(parseBackupRunning("").error().kind, Error::Kind::Malformed);

    QVERIFY(!parseBackupDestination("tmutil: No destinations configured.\n")->has_value());
    QCOMPARE(*parseBackupDestination(
                 "====================================================\nName          : My Backups: old\nKind          : Local\n"
                 "Name          : Second\n"),
             u"My Backups: old"_s);
    QCOMPARE(parseBackupDestination("").error().kind, Error::Kind::Malformed);

    QCOMPARE(latestBackup("/Volumes/B/Backups.backupdb/Mac/2024-05-01-120000\n"), u"/Volumes/B/Backups.backupdb/Mac/2024-05-01-120000"_s);
    QVERIFY(!latestBackup("Unable to locate machine directory for host.\n"));
    QVERIFY(!latestBackup("tmutil: latestbackup requires Full Disk Access privileges.\n"));
    QVERIFY(!latestBackup(""));
}

QTEST_APPLESS_MAIN(TestMacOutput)
#include "tst_macoutput.moc"
