// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/disk.h"
#include "collectors/sections/hardware.h"
#include "tests/support/writtenmachine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

namespace {

const QString registry = u"macos-various-registry"_s;
const QString screens = u"/usr/sbin/ioreg -l -w0 -r -a -c IODisplayConnect"_s;
const QString panels = u"/usr/sbin/ioreg -a -r -d 1 -c IOMobileFramebuffer"_s;

const QString kernel = u"/usr/sbin/sysctl hw.model hw.memsize hw.nperflevels hw.perflevel0.name hw.perflevel0.physicalcpu "
                       "machdep.cpu.brand_string"_s;

QString profiler(const QString &type)
{
    return u"/usr/sbin/system_profiler %1 -json"_s.arg(type);
}

/// A Mac whose graphics card has these screens.
Machine withScreens(const QByteArray &ndrvs, const QByteArray &card = "\"sppci_model\": \"Intel HD Graphics 6000\"")
{
    auto machine = std::make_shared<WrittenMachine>(Platform::MacOS);
    machine->prints(profiler(u"SPDisplaysDataType"_s), "{\"SPDisplaysDataType\": [{" + card + ", \"spdisplays_ndrvs\": [" + ndrvs + "]}]}");
    return machine;
}

QStringList describe(const QJsonObject &facts)
{
    QStringList lines;
    for (const auto screens = facts["displays"_L1].toArray(); const QJsonValue &screen : screens)
        lines += u"%1|%2|%3|%4x%5|%6"_s
                     .arg(screen["name"_L1].toString(), screen["edid_manufacturer"_L1].toString(), screen["edid_serial"_L1].toString())
                     .arg(screen["width_mm"_L1].toInt())
                     .arg(screen["height_mm"_L1].toInt())
                     .arg(screen["year"_L1].toInt());
    return lines;
}

QJsonObject collectHardware(const Machine &machine)
{
    return json(collectSection(hardwareSection(), machine));
}

const QByteArray dellP2421 = R"({"_name":"DELL P2421DC","_spdisplays_display-vendor-id":"10ac","_spdisplays_display-product-id":"d0f8"})";

} // namespace

class TestMacHardware : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void screensByNumber();
    void screensOfOthers();
    void panelsByNumber();
    void twoAlike();
    void damagedEdid();
    void edidOfTheProfile_data();
    void edidOfTheProfile();
    void modes_data();
    void modes();
    void pressure_data();
    void pressure();
    void translatedProcess();
    void guestOfMacOS26();
    void coreGroups();
    void memory();
    void imagesOfTheSystem();
};

void TestMacHardware::screensByNumber()
{
    // The names differ from the registry's on purpose: the numbers decide.
    auto machine = withScreens(R"({"_name":"Color LCD","_spdisplays_display-vendor-id":"610","_spdisplays_display-product-id":"a02a",
            "spdisplays_connection_type":"spdisplays_internal"},
        {"_name":"spdisplays_display","_spdisplays_display-vendor-id":"10ac","_spdisplays_display-product-id":"4023"})");
    machine->prints(screens, recorded(registry, u"ioreg -l -w0 -r -a -c IODisplayConnect"_s));
    machine->prints(panels, {});
    QCOMPARE(describe(collectHardware(machine)), (QStringList{u"Color LCD|APP||286x179|2014"_s, u"DELL 1708FP|DEL|197121|338x270|2008"_s}));
}

void TestMacHardware::screensOfOthers()
{
    // Another product of the same maker, and the same product with another serial number, are other screens.
    auto machine = withScreens(R"({"_name":"Other","_spdisplays_display-vendor-id":"10ac","_spdisplays_display-product-id":"4024"},
        {"_name":"Twin","_spdisplays_display-vendor-id":"10ac","_spdisplays_display-product-id":"4023","_spdisplays_display-serial-number":"ff"})");
    machine->prints(screens, recorded(registry, u"ioreg -l -w0 -r -a -c IODisplayConnect"_s));
    QCOMPARE(describe(collectHardware(machine)), (QStringList{u"Other|DEL||0x0|0"_s, u"Twin|DEL|255|0x0|0"_s}));
}

void TestMacHardware::panelsByNumber()
{
    auto machine = withScreens(dellP2421 + R"(, {"_name":"Color LCD","_spdisplays_display-vendor-id":"610"})");
    machine->prints(screens, {});
    machine->prints(panels, recorded(registry, u"ioreg -a -r -d 1 -c IOMobileFramebuffer"_s));
    QCOMPARE(describe(collectHardware(machine)), (QStringList{u"DELL P2421DC|DEL|1278226481|530x300|2021"_s, u"Color LCD|APP||0x0|0"_s}));
}

void TestMacHardware::twoAlike()
{
    // Which is which nobody can tell; how large they are is the same.
    auto machine = withScreens(dellP2421 + "," + dellP2421);
    machine->prints(panels, recorded(registry + u"#2"_s, u"ioreg -a -r -d 1 -c IOMobileFramebuffer"_s));
    QCOMPARE(describe(collectHardware(machine)), (QStringList{u"DELL P2421DC|DEL||530x300|0"_s, u"DELL P2421DC|DEL||530x300|0"_s}));
}

void TestMacHardware::damagedEdid()
{
    auto machine = withScreens(R"({"_name":"Screen","_spdisplays_display-vendor-id":"10ac","_spdisplays_display-product-id":"4023"})");
    machine->prints(screens,
                    "<plist version=\"1.0\"><array><dict><key>IODisplayEDID</key><data>AP///////wAQrA==</data></dict></array></plist>");
    QCOMPARE(describe(collectHardware(machine)), (QStringList{u"Screen|DEL||0x0|0"_s}));
    machine->prints(screens, "<plist version=\"1.0\"><array>");
    const Section section = collectSection(hardwareSection(), machine);
    QVERIFY(std::ranges::any_of(section.problems, [](const Error &error) { return error.source == screens; }));
    QCOMPARE(describe(json(section)).size(), 1);
}

void TestMacHardware::edidOfTheProfile_data()
{
    QTest::addColumn<QByteArray>("stated");
    QTest::addColumn<QString>("expected");
    // 5D81E6BD798C.bin is of GSM's product 0x5bd3; the stated ids win over it.
    QTest::newRow("no ids stated") << QByteArray() << u"GSM|0x5bd3|1531484"_s;
    QTest::newRow("vendor") << QByteArray(R"("_spdisplays_display-vendor-id":"10ac",)") << u"DEL|0x5bd3|1531484"_s;
    QTest::newRow("serial number") << QByteArray(R"("_spdisplays_display-serial-number":"ff",)") << u"GSM|0x5bd3|255"_s;
    QTest::newRow("nothing but zeros") << QByteArray(R"("_spdisplays_display-product-id":"0","_spdisplays_display-serial-number":"0",)")
                                       << u"GSM|0x5bd3|1531484"_s;
    QTest::newRow("product") << QByteArray(R"("_spdisplays_display-product-id":"4023",)") << u"GSM|0x4023|1531484"_s;
}

void TestMacHardware::edidOfTheProfile()
{
    QFETCH(QByteArray, stated);
    const QByteArray edid = recordedFile(u"edid-linuxhw"_s, u"5D81E6BD798C.bin"_s).toHex();
    const Machine machine = withScreens("{" + stated + R"("_name":"Screen","_spdisplays_edid":"0x)" + edid + "\"}");
    const QJsonObject screen = collectHardware(machine)["displays"_L1][0].toObject();
    QTEST(line(screen, {u"edid_manufacturer"_s, u"edid_product_code"_s, u"edid_serial"_s}).replace(u' ', u'|'), "expected");
}

void TestMacHardware::modes_data()
{
    QTest::addColumn<QByteArray>("screen");
    QTest::addColumn<QString>("expected"); // resolution | scaled | refresh rate | connector
    QTest::newRow("pixels and points") << QByteArray(
        R"("_spdisplays_pixels":"3024 x 1964","_spdisplays_resolution":"1512 x 982 @ 120.00Hz")")
                                       << u"3024 x 1964|1512 x 982|120 Hz|null"_s;
    QTest::newRow("points only") << QByteArray(R"("_spdisplays_resolution":"1920 x 1080 @ 60 Hz")") << u"1920 x 1080|null|60 Hz|null"_s;
    QTest::newRow("old words") << QByteArray(R"("spdisplays_resolution":"2880 x 1800 Retina")") << u"2880 x 1800|null|Unknown|null"_s;
    QTest::newRow("connector with an ending") << QByteArray(R"("spdisplays_connection_type":"spdisplays_displayport_dongletype_dp")")
                                              << u"Unknown|null|Unknown|DisplayPort"_s;
    QTest::newRow("invented: unknown connector")
        << QByteArray(R"("spdisplays_connection_type":"spdisplays_new")") << u"Unknown|null|Unknown|spdisplays_new"_s;
}

void TestMacHardware::modes()
{
    QFETCH(QByteArray, screen);
    const QJsonObject facts = collectHardware(withScreens("{" + screen + "}"))["displays"_L1][0].toObject();
    QStringList words;
    for (const auto key : {"resolution"_L1, "scaled_resolution"_L1, "refresh_rate"_L1, "connector_type"_L1})
        words += text(facts[key]);
    QTEST(words.join(u'|'), "expected");
}

void TestMacHardware::pressure_data()
{
    QTest::addColumn<QByteArray>("level");
    QTest::addColumn<QString>("expected");
    QTest::newRow("normal") << QByteArray("1") << u"normal"_s;
    QTest::newRow("warn") << QByteArray("2") << u"warn"_s;
    QTest::newRow("critical") << QByteArray("4") << u"critical"_s;
    QTest::newRow("invented: of no meaning") << QByteArray("3") << u"Unknown"_s;
}

void TestMacHardware::pressure()
{
    QFETCH(QByteArray, level);
    auto machine = withScreens({});
    machine->prints(u"/usr/sbin/sysctl hw.ncpu hw.physicalcpu hw.perflevel1.name hw.perflevel1.physicalcpu hw.perflevel2.name "
                    "hw.perflevel2.physicalcpu vm.swapusage kern.memorystatus_vm_pressure_level"_s,
                    "hw.ncpu: 8\nkern.memorystatus_vm_pressure_level: " + level + "\n");
    QTEST(text(collectHardware(machine)["memory_pressure"_L1]["level"_L1]), "expected");
}

void TestMacHardware::translatedProcess()
{
    // An M1 as a program made for Intel sees it: "Unknown"; the kernel's words are invented after published ones.
    auto machine = withScreens({}, R"("sppci_model": "Apple M1", "sppci_bus": "spdisplays_builtin", "sppci_cores": "7")");
    // The second of four Macs: one M1 asked twice, by its own program and by a translated one.
    machine->prints(profiler(u"SPHardwareDataType"_s),
                    recorded(u"macos-various-hardware#2"_s, u"system_profiler SPHardwareDataType -json"_s));
    machine->prints(kernel, "machdep.cpu.brand_string: VirtualApple @ 2.50GHz processor\n");
    const QJsonObject facts = collectHardware(machine);
    QCOMPARE(facts["cpu"_L1].toString(), u"Apple M1"_s);
    QCOMPARE(facts["cpu_physical_cores"_L1].toInt(), 8);
    QCOMPARE(facts["memory_gb"_L1].toDouble(), 16.0);
    QCOMPARE(facts["gpu_cores"_L1].toInt(), 7);
}

void TestMacHardware::guestOfMacOS26()
{
    const QJsonObject facts = json(collectSection(hardwareSection(), recording(u"macos-26-apple-silicon-vm"_s)));
    QCOMPARE(facts["cpu"_L1].toString(), u"Apple M1 (Virtual)"_s);
    QCOMPARE(facts["cpu_cores"_L1].toInt(), 3);
    QCOMPARE(facts["cpu_physical_cores"_L1].toInt(), 3);
    QCOMPARE(facts["memory_gb"_L1].toDouble(), 7.0);
    QVERIFY(facts["cpu_core_groups"_L1].toArray().isEmpty()); // one kind only, "Standard"
}

void TestMacHardware::coreGroups()
{
    auto machine = withScreens({});
    machine->prints(kernel, "hw.nperflevels: 9223372036854775807\nhw.perflevel0.name: Performance\nhw.perflevel0.physicalcpu: 4\n");
    const QJsonArray groups = collectHardware(machine)["cpu_core_groups"_L1].toArray(); // and does not look for all of them
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups[0]["cores"_L1].toInt(), 4);
}

void TestMacHardware::memory()
{
    auto machine = withScreens({});
    machine->prints(profiler(u"SPMemoryDataType"_s), R"({"SPMemoryDataType": [{"SPMemoryDataType": "48 GB", "dimm_type": "LPDDR5",
        "dimm_manufacturer": "Micron"}]})");
    const QJsonValue module = collectHardware(machine)["memory_modules"_L1][0];
    QVERIFY(module["slot"_L1].isNull());
    QCOMPARE(module["size_bytes"_L1].toInteger(), qint64(48) << 30);
    QCOMPARE(module["type"_L1].toString(), u"LPDDR5"_s);
}

void TestMacHardware::imagesOfTheSystem()
{
    // macOS 26 mounts parts of itself from images; they are nobody's disks.
    const QJsonObject facts = json(collectSection(diskSection(), recording(u"macos-26-apple-silicon-vm"_s)));
    QStringList mounts;
    for (const auto allFilesystems = facts["filesystems"_L1].toArray(); const QJsonValue &filesystem : allFilesystems)
        mounts += filesystem["mount"_L1].toString();
    QCOMPARE(mounts, (QStringList{u"/"_s, u"/System/Volumes/Data"_s}));
    QCOMPARE(facts["total_bytes"_L1].toInteger(), 343073095680);
}

QTEST_GUILESS_MAIN(TestMacHardware)
#include "tst_machardware.moc"
