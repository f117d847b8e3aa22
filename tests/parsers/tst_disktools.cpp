// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/disk.h"
#include "tests/parsers/diskmachine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

class TestDiskTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smartctl_data();
    void smartctl();
    void mac();
    void macFailures();
    void macRecordings();
};

void TestDiskTools::smartctl_data()
{
    QTest::addColumn<bool>("isRoot");
    QTest::addColumn<Result<Output>>("answer");
    QTest::addColumn<QString>("health");
    QTest::addColumn<QStringList>("problem");
    const QString command = u"smartctl -j -n standby -H -A -i /dev/vda"_s;
    const auto sample = [](const QString &file) { return recordedFile(u"linux-smartctl"_s, file); };
    const auto prints = [](const QByteArray &text, int exit) { return Result<Output>(Output{text, {}, exit}); };
    const auto fails = [&](Error::Kind kind) { return Result<Output>(std::unexpected(Error{kind, command, {}})); };
    QTest::newRow("not root") << false << fails(Error::Kind::Missing) << u"Not Supported null"_s << QStringList{u"denied: smartctl"_s};
    QTest::newRow("good") << true << prints(sample(u"smart-nvme-failed.json"_s), 0) << u"Verified 97"_s << QStringList();
    QTest::newRow("failing") << true << prints(sample(u"smart-fail2.json"_s), 216) << u"Failing null"_s << QStringList();
    QTest::newRow("worn out") << true
                              << prints(R"({"smart_status":{"passed":false},"nvme_smart_health_information_log":{"percentage_used":137}})",
                                        8)
                              << u"Failing 0"_s << QStringList();
    QTest::newRow("cannot tell") << true << prints(sample(u"smart-fail.json"_s), 2) << u"Not Supported null"_s << QStringList();
    QTest::newRow("no rights in a container")
        << true
        << prints(
               R"({"smartctl":{"exit_status":2,"messages":[{"string":"Smartctl open device: /dev/vda failed: Permission denied","severity":"error"}]}})",
               2)
        << u"Not Supported null"_s << QStringList{u"denied: "_s + command};
    QTest::newRow("asleep") << true << prints(R"({"smartctl":{"exit_status":2},"power_mode":{"ata_value":0,"ata_string":"STANDBY"}})", 2)
                            << u"Not Supported null"_s << QStringList();
    QTest::newRow("hangs") << true << fails(Error::Kind::TimedOut) << u"Not Supported null"_s << QStringList{u"timed_out: "_s + command};
    QTest::newRow("vanished") << true << fails(Error::Kind::Missing) << u"Not Supported null"_s << QStringList();
    QTest::newRow("version 6") << true << prints("smartctl 6.6\nINVALID ARGUMENT\n", 1) << u"Not Supported null"_s
                               << QStringList{u"malformed: "_s + command};
    QTest::newRow("silent") << true << prints({}, 1) << u"Not Supported null"_s << QStringList();
}

void TestDiskTools::smartctl()
{
    QFETCH(bool, isRoot);
    QFETCH(Result<Output>, answer);
    const Machine machine = linuxMachine("27 1 254:0 / / rw - ext4 /dev/vda rw\n");
    addDevice(machine, u"vda"_s, {}, {{u"size"_s, "100"}, {u"dev"_s, "254:0"}});
    machine->files.insert(u"/usr/sbin/smartctl"_s, QByteArray());
    if (isRoot)
        machine->files.insert(u"/proc/self/status"_s, QByteArray("Name:\tprose\nUid:\t1000\t0\t0\t0\n"));
    machine->commands.insert(u"smartctl -j -n standby -H -A -i /dev/vda"_s, answer);
    const Section section = collectSection(diskSection(), machine);
    QTEST(rows(json(section)["disk_health"_L1], {u"smart_status"_s, u"health_percentage"_s}).join(u','), "health");
    QTEST(problems(section), "problem");
    QCOMPARE(machine->asked.size(), qsizetype(isRoot));
}

static Machine macMachine()
{
    auto machine = std::make_shared<WrittenMachine>(Platform::MacOS);
    machine->calls.insert(u"statvfs /"_s, gibibyte);
    machine->prints(u"/usr/sbin/diskutil list -plist"_s, recorded(u"macos-10.13-intel-diskutil"_s, u"diskutil list -plist"_s));
    machine->prints(u"/usr/sbin/diskutil apfs list -plist"_s, recorded(u"macos-10.13-intel-diskutil"_s, u"diskutil apfs list -plist"_s));
    machine->prints(u"/usr/sbin/diskutil info -plist disk0"_s, recorded(u"macos-apple-silicon-storage"_s, u"diskutil info -plist disk0"_s));
    machine->prints(u"/usr/sbin/system_profiler SPStorageDataType -json"_s,
                    recorded(u"macos-apple-silicon-storage"_s, u"system_profiler SPStorageDataType -json"_s));
    return machine;
}

void TestDiskTools::mac()
{
    const Section section = collectSection(diskSection(), macMachine());
    const QJsonObject disk = json(section);
    QCOMPARE(section.state, State::Complete);
    QCOMPARE(disk["disk_total_gb"_L1].toDouble(), 1);
    QCOMPARE(
        rows(disk["apfs_info"_L1], {u"reference"_s, u"physical_store"_s, u"capacity_gb"_s, u"free_gb"_s, u"used_percent"_s, u"fusion"_s}),
        QStringList{u"disk1 disk0s2 232.96 140.04 39.9 false"_s});
    QCOMPARE(rows(disk["apfs_info"_L1][0]["volumes"_L1],
                  {u"name"_s, u"device"_s, u"role"_s, u"capacity_used_gb"_s, u"encrypted"_s, u"filevault"_s}),
             (QStringList{u"Macintosh HD disk1s1 Unknown 91.02 false null"_s, u"Preboot disk1s2 Preboot 0.03 false null"_s,
                          u"Recovery disk1s3 Recovery 0.47 false null"_s, u"VM disk1s4 VM 1.28 false null"_s}));
    QCOMPARE(rows(disk["disk_health"_L1],
                  {u"disk_name"_s, u"disk_type"_s, u"smart_status"_s, u"health_percentage"_s, u"transport"_s, u"size_bytes"_s}),
             QStringList{u"disk0 - APPLE SSD AP0512Z SSD Verified 97 nvme 500277792768"_s}); // disk1 is a container
    QCOMPARE(rows(disk["disks"_L1][0]["partitions"_L1], {u"device"_s, u"size_bytes"_s, u"type"_s}),
             (QStringList{u"disk0s1 209715200 EFI"_s, u"disk0s2 250135076864 Apple_APFS"_s, u"disk0s3 655360000 Apple_KernelCoreDump"_s}));
    QCOMPARE(rows(disk["filesystems"_L1], {u"mount"_s, u"device"_s, u"fstype"_s, u"total_bytes"_s, u"free_bytes"_s, u"read_only"_s}),
             (QStringList{u"/ /dev/disk3s1s1 APFS 994662584320 437436678144 true"_s,
                          u"/System/Volumes/Data /dev/disk3s5 APFS 994662584320 437436678144 false"_s,
                          u"/Volumes/USB_TM_1TB /dev/disk7s2 Case-sensitive APFS 999995129856 555120910336 false"_s}));
    QVERIFY(!sectionJson(section).contains("7012B685")); // a UUID
}

void TestDiskTools::macFailures()
{
    // One slow tool costs what it would have said, and nothing else.
    const Machine machine = macMachine();
    const QString apfs = u"/usr/sbin/diskutil apfs list -plist"_s, list = u"/usr/sbin/diskutil list -plist"_s,
                  info = u"/usr/sbin/diskutil info -plist disk0"_s;
    machine->commands.insert(apfs, std::unexpected(Error{Error::Kind::TimedOut, apfs, u"after 30 s"_s}));
    Section section = collectSection(diskSection(), machine);
    QCOMPARE(problems(section), QStringList{u"timed_out: "_s + apfs});
    QCOMPARE(json(section)["apfs_info"_L1].toArray().size(), 0);
    QCOMPARE(json(section)["disk_total_gb"_L1].toDouble(), 1);
    QCOMPARE(json(section)["disk_health"_L1].toArray().size(), 1);

    machine->prints(info, "", 1);
    section = collectSection(diskSection(), machine);
    QCOMPARE(rows(json(section)["disk_health"_L1], {u"disk_name"_s, u"disk_type"_s, u"smart_status"_s}),
             QStringList{u"disk0 - Unknown Unknown Not Supported"_s});

    machine->prints(list, "<plist><dict>");
    section = collectSection(diskSection(), machine);
    QCOMPARE(problems(section), (QStringList{u"malformed: "_s + list, u"timed_out: "_s + apfs}));
    QCOMPARE(rows(json(section)["disk_health"_L1], {u"disk_name"_s, u"disk_type"_s, u"smart_status"_s, u"transport"_s}),
             QStringList{u"APPLE SSD AP1024Z SSD Verified nvme"_s}); // what the volumes' profile knows

    auto bare = std::make_shared<WrittenMachine>(Platform::MacOS);
    section = collectSection(diskSection(), bare);
    QCOMPARE(section.problems.size(), 3U);
    QVERIFY(json(section)["disk_total_gb"_L1].isNull());
}

void TestDiskTools::macRecordings()
{
    const Section section = collectSection(diskSection(), recording(u"macos-10.12-intel"_s));
    const QJsonObject disk = json(section);
    QCOMPARE(disk["total_bytes"_L1].toInteger(), 249661751296);
    QCOMPARE(disk["disk_free_gb"_L1].toDouble(), 22.23);
    QCOMPARE(rows(disk["filesystems"_L1], {u"mount"_s, u"device"_s, u"fstype"_s, u"read_only"_s, u"encrypted"_s}),
             QStringList{u"/ /dev/disk1 Journaled HFS+ false true"_s});
    QCOMPARE(rows(disk["disk_health"_L1], {u"disk_name"_s, u"disk_type"_s, u"smart_status"_s, u"transport"_s}),
             QStringList{u"disk0 - APPLE SSD SM0256F SSD Verified pcie"_s});
}

QTEST_GUILESS_MAIN(TestDiskTools)
#include "tst_disktools.moc"
