// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/diskutil.h"
#include "collectors/parsers/pmset.h"
#include "collectors/parsers/smartctl.h"
#include "tests/parsers/plisttext.h"
#include "tests/support/recordings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

/// What three tools say of disks and batteries: diskutil, smartctl, pmset.
class TestDiskReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void diskutilList();
    void diskutilInfo();
    void isPhysical_data();
    void isPhysical();
    void apfs();
    void apfsWithoutContainers();
    void diskutilRefusals_data();
    void diskutilRefusals();
    void smart_data();
    void smart();
    void wear_data();
    void wear();
    void smartRefusals_data();
    void smartRefusals();
    void pmset_data();
    void pmset();
    void pmsetRefusals_data();
    void pmsetRefusals();
    void percent_data();
    void percent();
};

void TestDiskReports::diskutilList()
{
    const auto disks = parseDiskutilList(recorded(u"macos-10.13-intel-diskutil"_s, u"diskutil list -plist"_s));
    QVERIFY(disks);
    QCOMPARE(disks->size(), 2U);
    const DiskutilDisk &real = disks->front();
    QCOMPARE(real.device, u"disk0"_s);
    QCOMPARE(real.sizeBytes, 251000193024);
    QVERIFY(!real.isSynthesized);
    QCOMPARE(real.partitions.size(), 3U);
    QCOMPARE(real.partitions[1].device, u"disk0s2"_s);
    QCOMPARE(real.partitions[1].content, u"Apple_APFS"_s);
    QCOMPARE(real.partitions[1].sizeBytes, 250135076864);
    QVERIFY(!real.partitions[1].mountPoint);
    QVERIFY(disks->back().isSynthesized);
    const auto nameless = parseDiskutilList(
        plist("<dict><key>AllDisksAndPartitions</key><array><dict><key>Size</key><integer>1</integer></dict>"
              "<dict><key>DeviceIdentifier</key><string>disk1</string></dict></array></dict>")); // invented
    QVERIFY(nameless);
    QCOMPARE(nameless->size(), 1U);
    QCOMPARE(nameless->front().device, u"disk1"_s);
}

void TestDiskReports::diskutilInfo()
{
    const auto info = parseDiskutilInfo(recorded(u"macos-apple-silicon-storage"_s, u"diskutil info -plist disk0"_s));
    QVERIFY(info);
    QCOMPARE(info->device, u"disk0"_s);
    QCOMPARE(info->mediaName, u"APPLE SSD AP0512Z"_s);
    QCOMPARE(info->busProtocol, u"Apple Fabric"_s);
    QCOMPARE(info->smartStatus, u"Verified"_s);
    QCOMPARE(info->sizeBytes, 500277792768);
    QCOMPARE(info->isSolidState, true);
    QCOMPARE(info->isRemovable, false);
    QCOMPARE(info->isWritable, true);
    QCOMPARE(info->wearPercent, 3);
    QVERIFY(info->isPhysical); // although it says "Unknown"
}

void TestDiskReports::isPhysical_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<bool>("expected");
    QTest::newRow("says so") << QByteArray("<key>VirtualOrPhysical</key><string>Physical</string>") << true;
    QTest::newRow("says nothing") << QByteArray() << true;
    QTest::newRow("virtual") << QByteArray("<key>VirtualOrPhysical</key><string>Virtual</string>") << false;
    QTest::newRow("disk image") << QByteArray(
        "<key>VirtualOrPhysical</key><string>Unknown</string><key>BusProtocol</key><string>Disk Image</string>")
                                << false;
}

void TestDiskReports::isPhysical()
{
    QFETCH(QByteArray, keys);
    const auto info = parseDiskutilInfo(plist("<dict><key>DeviceIdentifier</key><string>disk4</string>" + keys + "</dict>"));
    QVERIFY(info);
    QTEST(info->isPhysical, "expected");
    QVERIFY(!info->wearPercent && !info->sizeBytes && !info->isSolidState);
}

void TestDiskReports::apfs()
{
    int lists = 0;
    for (const Recorded &r : recordings(u"diskutil apfs list -plist"_s)) {
        const auto containers = parseDiskutilApfsList(r.bytes);
        QVERIFY(containers);
        if (r.machine != u"macos-10.13-intel-diskutil"_s && r.machine != u"macos-10.13-intel-diskutil#2"_s)
            continue;
        ++lists;
        QCOMPARE(containers->size(), 1U);
        const ApfsContainer &container = containers->front();
        QCOMPARE(container.reference, u"disk1"_s);
        QCOMPARE(container.physicalStores, QStringList{u"disk0s2"_s});
        QCOMPARE(container.sizeBytes, 250135076864);
        QCOMPARE(container.freeBytes, 150363664384);
        QCOMPARE(container.isFusion, false);
        QCOMPARE(container.volumes.size(), 4U);
        QCOMPARE(container.volumes[0].name, u"Macintosh HD"_s);
        QCOMPARE(container.volumes[0].usedBytes, 97727180800);
        QCOMPARE(container.volumes[0].roles, QStringList());
        QCOMPARE(container.volumes[0].isEncrypted, r.machine.endsWith(u"#2"_s));
        QVERIFY(!container.volumes[0].isFileVault); // 10.13 has no such key
        QCOMPARE(container.volumes[3].roles, QStringList{u"VM"_s});
        QCOMPARE(container.volumes[3].device, u"disk1s4"_s);
    }
    QCOMPARE(lists, 2);
}

void TestDiskReports::apfsWithoutContainers()
{
    for (const QByteArray &body : {QByteArray("<dict/>"), QByteArray("<dict><key>Containers</key><array/></dict>")}) {
        const auto containers = parseDiskutilApfsList(plist(body));
        QVERIFY(containers);
        QVERIFY(containers->empty());
    }
    // Keys of other types than known are absent, not wrong.
    const auto odd = parseDiskutilApfsList(
        plist("<dict><key>Containers</key><array><dict><key>CapacityCeiling</key><string>many</string>"
              "<key>CapacityFree</key><integer>-1</integer><key>Volumes</key><string>x</string></dict></array></dict>"));
    QVERIFY(odd);
    QCOMPARE(odd->size(), 1U);
    QVERIFY(!odd->front().sizeBytes);
    QVERIFY(!odd->front().freeBytes);
    QVERIFY(!odd->front().reference);
    QVERIFY(odd->front().volumes.empty());
}

void TestDiskReports::diskutilRefusals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << recorded(u"macos-10.13-intel-diskutil"_s, u"diskutil list -plist"_s).first(900);
    QTest::newRow("a message") << QByteArray("Could not find disk: disk9\n");
    QTest::newRow("not a dictionary") << plist("<array/>");
    QTest::newRow("zeros") << QByteArray(300, '\0');
}

void TestDiskReports::diskutilRefusals()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseDiskutilList(text));
    QVERIFY(!parseDiskutilInfo(text));
    QVERIFY(!parseDiskutilApfsList(text));
    QCOMPARE(parseDiskutilList(text).error().kind, Error::Kind::Malformed);
    QVERIFY(!parseDiskutilList(plist("<dict/>")));
    QVERIFY(!parseDiskutilInfo(plist("<dict/>")));
}

static QByteArray smartFile(const QString &name)
{
    return recordedFile(u"linux-smartctl"_s, name);
}

void TestDiskReports::smart_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("passed"); // -1: not said
    QTest::addColumn<int>("wear");
    QTest::addColumn<bool>("isUnopened");
    QTest::newRow("SATA") << u"smart-ata2.json"_s << 1 << -1 << false;
    QTest::newRow("SATA, failing") << u"smart-fail2.json"_s << 0 << -1 << false;
    QTest::newRow("NVMe") << u"smart-nvme.json"_s << 1 << 0 << false;
    QTest::newRow("NVMe, worn") << u"smart-nvme-failed.json"_s << 1 << 3 << false;
    QTest::newRow("SCSI") << u"smart-scsi2.json"_s << 1 << -1 << false;
    QTest::newRow("behind a RAID controller") << u"smart-raid.json"_s << -1 << -1 << false;
    QTest::newRow("could not be opened") << u"smart-fail.json"_s << -1 << -1 << true;
}

void TestDiskReports::smart()
{
    QFETCH(QString, file);
    const auto report = parseSmartctl(smartFile(file));
    QVERIFY(report);
    QTEST(report->hasPassed ? int(*report->hasPassed) : -1, "passed");
    QTEST(report->wearPercent.value_or(-1), "wear");
    QTEST(report->isUnopened(), "isUnopened");
    QCOMPARE(report->errors.isEmpty(), !report->isUnopened());
    QVERIFY(!report->isStandby);
}

void TestDiskReports::wear_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("wear");
    QTest::newRow("newer key, invented") << QByteArray(R"({"endurance_used":{"current_percent":7}})") << 7;
    QTest::newRow("SCSI key, invented") << QByteArray(R"({"scsi_percentage_used_endurance_indicator":12})") << 12;
    QTest::newRow("beyond its life, invented") << QByteArray(R"({"nvme_smart_health_information_log":{"percentage_used":137}})") << 137;
    QTest::newRow("negative, invented") << QByteArray(R"({"nvme_smart_health_information_log":{"percentage_used":-1}})") << -1;
    QTest::newRow("text, invented") << QByteArray(R"({"nvme_smart_health_information_log":{"percentage_used":"3"}})") << -1;
    QTest::newRow("nothing") << QByteArray("{}") << -1;
}

void TestDiskReports::wear()
{
    QFETCH(QByteArray, json);
    const auto report = parseSmartctl(json);
    QVERIFY(report);
    QTEST(report->wearPercent.value_or(-1), "wear");
    QVERIFY(!report->hasPassed);
}

void TestDiskReports::smartRefusals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text of version 6") << QByteArray("smartctl 6.6 2017-11-05 r4594\n=======> INVALID ARGUMENT OF -j\n");
    QTest::newRow("cut") << smartFile(u"smart-nvme.json"_s).first(700);
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("not UTF-8") << QByteArray("{\"a\xff\": 1");
}

void TestDiskReports::smartRefusals()
{
    QFETCH(QByteArray, text);
    const auto report = parseSmartctl(text);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Malformed);
    QVERIFY(!report.error().detail.isEmpty());
}

void TestDiskReports::pmset_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("source");
    QTest::addColumn<std::vector<PmsetBattery>>("batteries");
    using Batteries = std::vector<PmsetBattery>;
    const QString name = u"InternalBattery-0"_s;
    QTest::newRow("full, from samples") << QByteArray(
        "Now drawing from 'AC Power'\n -InternalBattery-0 (id=22675555)\t100%; charged; 0:00 remaining present: true\n")
                                        << u"AC Power"_s << Batteries{{name, 100, u"charged"_s, {}, true}};
    QTest::newRow("in use, from samples") << QByteArray(
        "Now drawing from 'Battery Power'\n -InternalBattery-0 (id=22675555)\t97%; discharging; 4:09 remaining present: true\n")
                                          << u"Battery Power"_s << Batteries{{name, 97, u"discharging"_s, 249, true}};
    QTest::newRow("no estimate, from samples") << QByteArray(
        "Now drawing from 'Battery Power'\n -InternalBattery-0 (id=22806627)\t100%; discharging; (no estimate) present: true\n")
                                               << u"Battery Power"_s << Batteries{{name, 100, u"discharging"_s, {}, true}};
    QTest::newRow("held back, from samples") << QByteArray(
        "Now drawing from 'AC Power'\n -InternalBattery-0 (id=28442723)\t7%; AC attached; not charging present: true\n")
                                             << u"AC Power"_s << Batteries{{name, 7, u"AC attached"_s, {}, true}};
    QTest::newRow("desktop, from samples") << QByteArray("Now drawing from 'AC Power'\n") << u"AC Power"_s << Batteries{};
    QTest::newRow("cut, invented") << QByteArray("Now drawing from 'AC Power'\n -InternalBattery-0 (id=2\t9") << u"AC Power"_s
                                   << Batteries{};
    QTest::newRow("non-breaking space, invented")
        << QByteArray("Now drawing from 'AC Power'\n -InternalBattery-0 (id=1)\t100\xc2\xa0%; charged; present: false\n") << u"AC Power"_s
        << Batteries{{name, 100, u"charged"_s, {}, false}};
    QTest::newRow("UPS, invented") << QByteArray(
        "Now drawing from 'UPS Power'\n -Back-UPS ES 700 (id=7471104)\t80%; discharging; 0:20 remaining present: true\n")
                                   << u"UPS Power"_s << Batteries{{u"Back-UPS ES 700"_s, 80, u"discharging"_s, 20, true}};
}

void TestDiskReports::pmset()
{
    QFETCH(QByteArray, text);
    QFETCH(std::vector<PmsetBattery>, batteries);
    const auto batt = parsePmsetBatt(text);
    QVERIFY(batt);
    QTEST(batt->powerSource.value_or(QString()), "source");
    QVERIFY(batt->batteries == batteries);
    for (const PmsetBattery &battery : batt->batteries)
        QCOMPARE(battery.isInternal(), battery.name == u"InternalBattery-0"_s);
}

void TestDiskReports::pmsetRefusals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("usage") << QByteArray("Usage: pmset <options>\n");
    QTest::newRow("not text") << QByteArray("\xff\xfe\x00\x01\n", 5);
}

void TestDiskReports::pmsetRefusals()
{
    QFETCH(QByteArray, text);
    const auto batt = parsePmsetBatt(text);
    QVERIFY(!batt);
    QCOMPARE(batt.error().kind, Error::Kind::Malformed);
}

void TestDiskReports::percent_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("value"); // -1: none
    QTest::newRow("plain") << u"98%"_s << 98;
    QTest::newRow("non-breaking space") << u"100\u00a0%"_s << 100;
    QTest::newRow("narrow non-breaking space") << u"100\u202f%"_s << 100;
    QTest::newRow("space around") << u" 5 % "_s << 5;
    QTest::newRow("no sign") << u"98"_s << -1;
    QTest::newRow("no number") << u"%"_s << -1;
    QTest::newRow("fraction") << u"9.5%"_s << -1;
    QTest::newRow("negative") << u"-1%"_s << -1;
    QTest::newRow("empty") << QString() << -1;
}

void TestDiskReports::percent()
{
    QFETCH(QString, text);
    QTEST(percentFromText(text).value_or(-1), "value");
}

QTEST_GUILESS_MAIN(TestDiskReports)
#include "tst_diskreports.moc"
