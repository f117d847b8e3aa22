// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/hardware.h"
#include "collectors/sections/system.h"
#include "tests/support/writtenmachine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

/// The sections "system" and "hardware", where what counts is how answers are put together.
class TestSystemHardware : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encryptedRoot_data();
    void encryptedRoot();
    void firmwareNames_data();
    void firmwareNames();
    void linuxScreens();
    void linuxConnectors_data();
    void linuxConnectors();
    void linuxEdid();
    void linuxThrottling();
    void linuxClockRates();
    void linuxGraphics();
    void linuxPressure_data();
    void linuxPressure();
    void macReleaseNames_data();
    void macReleaseNames();
    void macScreens();
    void macIsTranslated();
    void macTimeMachine_data();
    void macTimeMachine();
    void macProfileOfOldSystems();
    void nothingAtAll_data();
    void nothingAtAll();
};

static Machine linuxMachine(const QMap<QString, QByteArray> &files = {})
{
    auto machine = std::make_shared<WrittenMachine>(Platform::Linux);
    machine->calls.insert(u"uname"_s, QByteArray("Linux\nbox\n6.1.0\nx86_64"));
    machine->calls.insert(u"sysconf"_s, QByteArray("4096 100"));
    for (auto it = files.begin(); it != files.end(); ++it)
        machine->files.insert(it.key(), it.value());
    return machine;
}

static QJsonValue valueAt(const Section &section, const QString &path)
{
    const Node *node = section.root.at(path);
    if (!node)
        qFatal("no %s", qPrintable(path));
    return node->value;
}

void TestSystemHardware::encryptedRoot_data()
{
    QTest::addColumn<QByteArray>("mount");
    QTest::addColumn<QStringList>("uuids"); // "dm-0 CRYPT-…"
    QTest::addColumn<QStringList>("slaves"); // "dm-1/sda2"
    QTest::addColumn<QJsonValue>("expected");
    const QJsonValue unknown(QJsonValue::Null);
    QTest::newRow("plain partition") << QByteArray("8:2 / / rw - ext4 /dev/sda2 rw") << QStringList() << QStringList() << QJsonValue(false);
    QTest::newRow("LUKS") << QByteArray("254:0 / / rw - ext4 /dev/mapper/root rw") << QStringList{u"dm-0 CRYPT-LUKS2-ab-root"_s}
                          << QStringList{u"dm-0/sda2"_s} << QJsonValue(true);
    QTest::newRow("LVM on LUKS") << QByteArray("254:1 / / rw - ext4 /dev/mapper/vg-root rw")
                                 << QStringList{u"dm-0 CRYPT-LUKS2-ab-x"_s, u"dm-1 LVM-xyz"_s}
                                 << QStringList{u"dm-0/sda2"_s, u"dm-1/dm-0"_s} << QJsonValue(true);
    QTest::newRow("LVM") << QByteArray("254:1 / / rw - ext4 /dev/mapper/vg-root rw")
                         << QStringList{u"dm-0 CRYPT-LUKS2-ab-home"_s, u"dm-1 LVM-xyz"_s} << QStringList{u"dm-0/sda3"_s, u"dm-1/sda2"_s}
                         << QJsonValue(false);
    QTest::newRow("btrfs on LUKS") << QByteArray("0:29 /@ / rw - btrfs /dev/mapper/root rw") << QStringList{u"dm-0 CRYPT-LUKS2-ab-root"_s}
                                   << QStringList{u"dm-0/sda2"_s} << QJsonValue(true);
    QTest::newRow("btrfs") << QByteArray("0:29 /@ / rw - btrfs /dev/sda2 rw") << QStringList() << QStringList() << QJsonValue(false);
    QTest::newRow("container") << QByteArray("0:50 / / rw - overlay overlay rw") << QStringList() << QStringList() << unknown;
    QTest::newRow("ZFS") << QByteArray("0:25 / / rw - zfs rpool/ROOT/debian rw") << QStringList() << QStringList() << unknown;
    QTest::newRow("cycle of slaves") << QByteArray("254:0 / / rw - ext4 /dev/dm-0 rw") << QStringList()
                                     << QStringList{u"dm-0/dm-1"_s, u"dm-1/dm-0"_s} << QJsonValue(false);
}

void TestSystemHardware::encryptedRoot()
{
    QFETCH(QByteArray, mount);
    QFETCH(QStringList, uuids);
    QFETCH(QStringList, slaves);
    const Machine machine = linuxMachine({{u"/proc/self/mountinfo"_s, "22 1 " + mount + "\n30 22 0:5 / /proc rw - proc proc rw\n"}});
    machine->links = {{u"/sys/dev/block/7:0"_s, ""}, // as a damaged recording may have it
                      {u"/sys/dev/block/8:2"_s, "../../devices/pci0000:00/ata1/block/sda/sda2"},
                      {u"/sys/dev/block/254:0"_s, "../../devices/virtual/block/dm-0"},
                      {u"/sys/dev/block/254:1"_s, "../../devices/virtual/block/dm-1"}};
    for (const QString &entry : uuids) {
        const QString folder = u"/sys/block/%1/dm"_s.arg(entry.section(u' ', 0, 0));
        machine->files.insert(folder + u"/uuid"_s, (entry.section(u' ', 1) + u'\n').toUtf8());
        machine->files.insert(folder + u"/name"_s, (entry.section(u'-', -1) + u'\n').toUtf8());
    }
    for (const QString &entry : slaves)
        machine->links.insert(u"/sys/block/%1/slaves/%2"_s.arg(entry.section(u'/', 0, 0), entry.section(u'/', 1)), "../../x");
    const Section section = collectSection(systemSection(), machine);
    QTEST(valueAt(section, u"filevault_enabled"_s), "expected");
    QCOMPARE(section.state, State::Complete);
}

void TestSystemHardware::firmwareNames_data()
{
    using Texts = QMap<QString, QByteArray>;
    QTest::addColumn<Texts>("texts");
    QTest::addColumn<QString>("model"); // null: absent
    QTest::addColumn<QString>("identifier");
    QTest::addColumn<QString>("marketing");
    QTest::addColumn<QString>("board");
    const QString none;
    const QString dmi = u"/sys/class/dmi/id/"_s;
    QTest::newRow("Lenovo") << Texts{{dmi + u"sys_vendor"_s, "LENOVO\n"},       {dmi + u"product_family"_s, "ThinkPad X1 Carbon Gen 9\n"},
                                     {dmi + u"product_name"_s, "20XW003FUS\n"}, {dmi + u"product_version"_s, "ThinkPad X1 Carbon Gen 9\n"},
                                     {dmi + u"board_vendor"_s, "LENOVO\n"},     {dmi + u"board_name"_s, "20XW003FUS\n"}}
                            << u"LENOVO ThinkPad X1 Carbon Gen 9"_s << u"20XW003FUS"_s << u"ThinkPad X1 Carbon Gen 9"_s << u"20XW003FUS"_s;
    QTest::newRow("home-built") << Texts{{dmi + u"sys_vendor"_s, "System manufacturer\n"},
                                         {dmi + u"product_family"_s, "To Be Filled By O.E.M.\n"},
                                         {dmi + u"product_name"_s, "System Product Name\n"},
                                         {dmi + u"product_version"_s, "System Version\n"},
                                         {dmi + u"board_vendor"_s, "ASUSTeK COMPUTER INC.\n"},
                                         {dmi + u"board_name"_s, "PRIME A320I-K\n"}}
                                << u"ASUSTeK COMPUTER INC. PRIME A320I-K"_s << none << none << u"PRIME A320I-K"_s;
    QTest::newRow("guest") << Texts{{dmi + u"sys_vendor"_s, "QEMU\n"},
                                    {dmi + u"product_name"_s, "Standard PC (Q35 + ICH9, 2009)\n"},
                                    {dmi + u"product_version"_s, "pc-q35-8.1\n"}}
                           << u"QEMU Standard PC (Q35 + ICH9, 2009)"_s << u"Standard PC (Q35 + ICH9, 2009)"_s << none << none;
    QTest::newRow("HP's code") << Texts{{dmi + u"sys_vendor"_s, "HP\n"},
                                        {dmi + u"product_family"_s, "103C_5336AN HP EliteBook\n"},
                                        {dmi + u"product_name"_s, "HP EliteBook 840 G5\n"}}
                               << u"HP EliteBook"_s << u"HP EliteBook 840 G5"_s << none << none;
    QTest::newRow("Raspberry Pi") << Texts{{u"/proc/device-tree/model"_s, QByteArray("Raspberry Pi 4 Model B Rev 1.1\0", 31)},
                                           {u"/proc/device-tree/compatible"_s, QByteArray("raspberrypi,4-model-b\0brcm,bcm2711\0", 36)}}
                                  << u"Raspberry Pi 4 Model B Rev 1.1"_s << u"raspberrypi,4-model-b"_s << none << none;
    QTest::newRow("nothing") << Texts{} << none << none << none << none;
}

void TestSystemHardware::firmwareNames()
{
    using Texts = QMap<QString, QByteArray>;
    QFETCH(Texts, texts);
    const Section section = collectSection(systemSection(), linuxMachine(texts));
    QTEST(valueAt(section, u"model_name"_s).toString(), "model");
    QTEST(valueAt(section, u"model_identifier"_s).toString(), "identifier");
    QTEST(valueAt(section, u"marketing_name"_s).toString(), "marketing");
    QTEST(valueAt(section, u"board_id"_s).toString(), "board");
}

void TestSystemHardware::linuxScreens()
{
    const QString drm = u"/sys/class/drm/"_s;
    const Machine machine = linuxMachine({
        {drm + u"card1-eDP-1/status"_s, "connected\n"},
        {drm + u"card1-eDP-1/modes"_s, "1920x1080\n1920x1080\n"},
        {drm + u"card1-eDP-1/edid"_s, recordedFile(u"edid-linuxhw"_s, u"074E4388811D.bin"_s)},
        {drm + u"card1-HDMI-A-1/status"_s, "connected\n"},
        {drm + u"card1-HDMI-A-1/modes"_s, "1280x720\n"},
        {drm + u"card1-HDMI-A-1/edid"_s, recordedFile(u"edid-linuxhw"_s, u"402D906BC99E.bin"_s)},
        {drm + u"card1-DP-1/status"_s, "disconnected\n"},
        {drm + u"card1-DP-1/modes"_s, ""},
        {drm + u"card0-Virtual-1/status"_s, "connected\n"},
        {drm + u"card0-Virtual-1/modes"_s, "1024x768\n"},
        {drm + u"card0-Virtual-1/edid"_s, ""},
    });
    const Section section = collectSection(hardwareSection(), machine);
    const Node *displays = section.root.child(u"displays");
    QCOMPARE(displays->children.size(), size_t(3));
    // In the order of the folders' names: the virtual one of card0 comes first.
    QCOMPARE(valueAt(section, u"displays.0.connector_type"_s).toString(), u"Virtual"_s);
    QCOMPARE(valueAt(section, u"displays.0.resolution"_s).toString(), u"1024 x 768"_s);
    QVERIFY(valueAt(section, u"displays.0.edid_manufacturer"_s).isNull());
    QCOMPARE(valueAt(section, u"displays.1.connector_type"_s).toString(), u"HDMI"_s);
    QCOMPARE(valueAt(section, u"displays.1.external_displays"_s).toInt(), 1);
    QCOMPARE(valueAt(section, u"displays.1.resolution"_s).toString(), u"1280 x 720"_s);
    QVERIFY(valueAt(section, u"displays.1.refresh_rate"_s).isNull()); // the panel's own mode is another
    QCOMPARE(valueAt(section, u"displays.2.connector_type"_s).toString(), u"Internal"_s);
    QCOMPARE(valueAt(section, u"displays.2.external_displays"_s).toInt(), 0);
}

void TestSystemHardware::linuxConnectors_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("expected"); // word, screens outside
    QTest::newRow("LVDS") << u"card0-LVDS-1"_s << u"LVDS (Internal) 0"_s;
    QTest::newRow("DSI") << u"card0-DSI-1"_s << u"Internal 0"_s;
    QTest::newRow("DPI") << u"card0-DPI-1"_s << u"Internal 0"_s;
    QTest::newRow("DisplayPort") << u"card1-DP-2"_s << u"DisplayPort 1"_s;
    QTest::newRow("DVI") << u"card0-DVI-I-1"_s << u"DVI 1"_s;
    QTest::newRow("HDMI") << u"card0-HDMI-A-1"_s << u"HDMI 1"_s;
    QTest::newRow("VGA") << u"card0-VGA-1"_s << u"VGA 1"_s;
    QTest::newRow("unknown") << u"card0-Unknown-1"_s << u"null 1"_s;
}

void TestSystemHardware::linuxConnectors()
{
    QFETCH(QString, folder);
    const QString path = u"/sys/class/drm/"_s + folder;
    const Section section = collectSection(hardwareSection(), linuxMachine({{path + u"/status"_s, "connected\n"}}));
    QTEST(line(json(section)["displays"_L1][0].toObject(), {u"connector_type"_s, u"external_displays"_s}), "expected");
}

void TestSystemHardware::linuxEdid()
{
    // No list of modes: the screen's own mode stands in for it.
    const QString folder = u"/sys/class/drm/card0-DP-1/"_s;
    const Section section = collectSection(hardwareSection(),
                                           linuxMachine({{folder + u"status"_s, "connected\n"},
                                                         {folder + u"edid"_s, recordedFile(u"edid-linuxhw"_s, u"6C61D9A83BC6.bin"_s)}}));
    QCOMPARE(
        line(json(section)["displays"_L1][0].toObject(),
             {u"name"_s, u"edid_manufacturer"_s, u"edid_product_code"_s, u"edid_serial"_s, u"resolution"_s, u"refresh_rate"_s, u"year"_s}),
        u"SDM-X72 SNY 0x1e70 16843009 1280 x 1024 60.02 Hz 2003"_s);
}

/// As on a processor with fast and slow cores.
void TestSystemHardware::linuxClockRates()
{
    const QString policy = u"/sys/devices/system/cpu/cpufreq/policy%1/cpuinfo_%2_freq"_s;
    const Section section = collectSection(hardwareSection(),
                                           linuxMachine({{u"/proc/cpuinfo"_s, "processor\t: 0\n\n"},
                                                         {policy.arg(0).arg(u"min"_s), "800000\n"},
                                                         {policy.arg(0).arg(u"max"_s), "5200000\n"},
                                                         {policy.arg(8).arg(u"min"_s), "400000\n"},
                                                         {policy.arg(8).arg(u"max"_s), "3900000\n"}}));
    QCOMPARE(line(json(section)["processor"_L1].toObject(), {u"min_mhz"_s, u"max_mhz"_s}), u"400 5200"_s);
}

void TestSystemHardware::linuxThrottling()
{
    const QString cpu = u"/sys/devices/system/cpu/cpu%1/thermal_throttle/%2_throttle_count"_s;
    const auto warnings = [](const QMap<QString, QByteArray> &files) {
        return strings(json(collectSection(hardwareSection(), linuxMachine(files)))["thermal_pressure"_L1]);
    };
    QCOMPARE(warnings({{cpu.arg(0).arg(u"package"_s), "7\n"},
                       {cpu.arg(0).arg(u"core"_s), "3\n"},
                       {cpu.arg(1).arg(u"package"_s), "7\n"},
                       {cpu.arg(1).arg(u"core"_s), "12\n"}}),
             QStringList{u"CPU throttled 12 times since boot"_s});
    QCOMPARE(warnings({{cpu.arg(0).arg(u"package"_s), "0\n"}, {cpu.arg(0).arg(u"core"_s), "0\n"}}), QStringList());
}

void TestSystemHardware::linuxGraphics()
{
    const QString pci = u"/sys/bus/pci/devices/0000:01:00.0/"_s, chip = u"/sys/bus/pci/devices/0000:00:1f.3/"_s;
    QMap<QString, QByteArray> files{
        {pci + u"class"_s, "0x030000\n"},
        {pci + u"vendor"_s, "0x1002\n"},
        {pci + u"device"_s, "0x687f\n"},
        {pci + u"mem_info_vram_total"_s, "8573157376\n"},
        {chip + u"class"_s, "0x040300\n"},
        {chip + u"vendor"_s, "0x8086\n"},
        {chip + u"device"_s, "0xa348\n"},
        {u"/sys/class/drm/card0/device/uevent"_s, "DRIVER=vc4-drm\nOF_NAME=gpu\nOF_COMPATIBLE_0=brcm,bcm2711-vc5\nOF_COMPATIBLE_N=1\n"},
        {u"/sys/class/drm/card1/device/uevent"_s, "DRIVER=amdgpu\nPCI_ID=1002:687F\n"},
    };
    const Section unnamed = collectSection(hardwareSection(), linuxMachine(files));
    QCOMPARE(valueAt(unnamed, u"gpu.0"_s).toString(), u"PCI 1002:687f (8176 MB)"_s);
    QCOMPARE(valueAt(unnamed, u"gpu.1"_s).toString(), u"brcm,bcm2711-vc5"_s);
    QCOMPARE(unnamed.root.child(u"gpu")->children.size(), size_t(2));

    files.insert(u"/usr/share/misc/pci.ids"_s,
                 "1002  Advanced Micro Devices, Inc. [AMD/ATI]\n\t687f  Vega 10 XL/XT [Radeon RX Vega 56/64]\n");
    const Section named = collectSection(hardwareSection(), linuxMachine(files));
    QCOMPARE(valueAt(named, u"gpu.0"_s).toString(), u"AMD Radeon RX Vega 56/64 (8176 MB)"_s);

    const Section none = collectSection(hardwareSection(), linuxMachine());
    QVERIFY(none.root.child(u"gpu")->children.empty());
    QCOMPARE(none.root.child(u"displays")->children.size(), size_t(1)); // a blank one, for readers that take the first
}

void TestSystemHardware::linuxPressure_data()
{
    QTest::addColumn<QByteArray>("psi");
    QTest::addColumn<QByteArray>("available"); // kB of 1000
    QTest::addColumn<QString>("level"); // null: absent
    const auto lines = [](const char *some, const char *all) {
        return QByteArray("some avg10=") + some + " avg60=0.00 avg300=0.00 total=1\nfull avg10=" + all
            + " avg60=0.00 avg300=0.00 total=1\n";
    };
    QTest::newRow("calm") << lines("9.99", "0.00") << QByteArray("10") << u"normal"_s;
    QTest::newRow("some wait") << lines("10.00", "9.99") << QByteArray("900") << u"warn"_s;
    QTest::newRow("all wait") << lines("50.00", "10.00") << QByteArray("900") << u"critical"_s;
    QTest::newRow("not measured, enough") << QByteArray() << QByteArray("100") << u"normal"_s;
    QTest::newRow("not measured, little") << QByteArray() << QByteArray("99") << u"warn"_s;
    QTest::newRow("not measured, none") << QByteArray() << QByteArray("49") << u"critical"_s;
    QTest::newRow("nothing known") << QByteArray() << QByteArray() << QString();
}

void TestSystemHardware::linuxPressure()
{
    QFETCH(QByteArray, psi);
    QFETCH(QByteArray, available);
    QByteArray meminfo = "MemTotal: 1000 kB\n";
    if (!available.isEmpty())
        meminfo += "MemAvailable: " + available + " kB\n";
    const Machine machine = linuxMachine({{u"/proc/meminfo"_s, meminfo}});
    // A kernel that could measure it but was told not to refuses to read the file.
    machine->files.insert(
        u"/proc/pressure/memory"_s,
        psi.isEmpty() ? Result<QByteArray>(std::unexpected(Error{Error::Kind::Failed, u"/proc/pressure/memory"_s, u"not supported"_s}))
                      : Result<QByteArray>(psi));
    const Section section = collectSection(hardwareSection(), machine);
    QTEST(valueAt(section, u"memory_pressure.level"_s).toString(), "level");
    QCOMPARE(section.state, State::Complete);
}

void TestSystemHardware::macReleaseNames_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QString>("name");
    QTest::newRow("15") << QByteArray("15.7.9") << u"macOS Sequoia"_s;
    QTest::newRow("26") << QByteArray("26.0") << u"macOS Tahoe"_s;
    QTest::newRow("10.15") << QByteArray("10.15.7") << u"macOS Catalina"_s;
    QTest::newRow("to come") << QByteArray("99.1") << u"macOS 99"_s;
    QTest::newRow("10.16, for old programs") << QByteArray("10.16") << u"macOS 10.16"_s;
    QTest::newRow("no number") << QByteArray("beta") << QString();
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestSystemHardware::macReleaseNames()
{
    QFETCH(QByteArray, version);
    const Machine machine = mac();
    machine->prints(u"/usr/bin/sw_vers"_s, "ProductName:\t\tmacOS\nProductVersion:\t\t" + version + "\nBuildVersion:\t\t24G830\n");
    const Section section = collectSection(systemSection(), machine);
    QTEST(valueAt(section, u"macos_name"_s).toString(), "name");
    QCOMPARE(valueAt(section, u"macos_version"_s).toString(), QString::fromLatin1(version));
    QCOMPARE(valueAt(section, u"os_build"_s).toString(), u"24G830"_s);
}

void TestSystemHardware::macScreens()
{
    const Machine machine = mac();
    machine->prints(u"/usr/sbin/system_profiler SPDisplaysDataType -json"_s,
                    recorded(u"macos-apple-silicon-composite"_s, u"system_profiler SPDisplaysDataType -json"_s));
    const Section section = collectSection(hardwareSection(), machine);
    QCOMPARE(section.root.child(u"displays")->children.size(), size_t(3));
    QCOMPARE(valueAt(section, u"displays.0.resolution"_s).toString(), u"3024 x 1964"_s);
    QCOMPARE(valueAt(section, u"displays.0.scaled_resolution"_s).toString(), u"1512 x 982"_s);
    QCOMPARE(valueAt(section, u"displays.0.refresh_rate"_s).toString(), u"120 Hz"_s);
    QCOMPARE(valueAt(section, u"displays.0.external_displays"_s).toInt(), 0);
    QCOMPARE(valueAt(section, u"displays.0.edid_manufacturer"_s).toString(), u"APP"_s);
    // Two of the same kind are told apart by what they say of themselves.
    QCOMPARE(valueAt(section, u"displays.1.edid_serial"_s).toString(), QString::number(0x324c4853));
    QCOMPARE(valueAt(section, u"displays.2.edid_serial"_s).toString(), QString::number(0x3346384c));
    QCOMPARE(valueAt(section, u"displays.2.external_displays"_s).toInt(), 1);
    QCOMPARE(valueAt(section, u"displays.2.edid_product_code"_s).toString(), u"0xa0a2"_s);
    QCOMPARE(valueAt(section, u"gpu.0"_s).toString(), u"Apple M1 Pro"_s);
    QCOMPARE(valueAt(section, u"gpu_cores"_s).toInt(), 14);
    QCOMPARE(machine->asked.count(u"/usr/sbin/system_profiler SPDisplaysDataType -json"_s), 1);
}

void TestSystemHardware::macIsTranslated()
{
    const Machine machine = mac();
    machine->prints(u"/usr/bin/uname -m"_s, "x86_64\n");
    machine->prints(
        u"/usr/sbin/sysctl kern.osproductversion kern.osversion kern.osrelease kern.boottime vm.loadavg hw.model hw.optional.arm64"_s,
        "kern.boottime: { sec = 1000, usec = 0 } Thu Jan  1 00:16:40 1970\nvm.loadavg: { 1.00 2.00 3.00 }\nhw.optional.arm64: 1\n");
    machine->calls.insert(u"now"_s, QByteArray("4600.75"));
    const Section section = collectSection(systemSection(), machine);
    QCOMPARE(valueAt(section, u"architecture"_s).toString(), u"arm64"_s);
    QCOMPARE(valueAt(section, u"uptime_seconds"_s).toInt(), 3600);
    QCOMPARE(valueAt(section, u"uptime"_s).toString(), u"up 1:00"_s);
    QCOMPARE(valueAt(section, u"load_average"_s).toString(), u"1.00 2.00 3.00"_s);
    QCOMPARE(valueAt(section, u"boot_time"_s).toString(), u"Thu Jan 1 00:16:40 1970"_s);
}

void TestSystemHardware::macTimeMachine_data()
{
    QTest::addColumn<QByteArray>("running");
    QTest::addColumn<QByteArray>("destination");
    QTest::addColumn<QByteArray>("automatic"); // empty: the key does not exist
    QTest::addColumn<QJsonValue>("enabled");
    QTest::addColumn<QJsonValue>("autoBackup");
    const QByteArray none = "tmutil: No destinations configured.\n", disk = "Name          : Backups\nKind          : Local\n";
    const QJsonValue unknown(QJsonValue::Null);
    QTest::newRow("never set up") << QByteArray("0") << none << QByteArray() << QJsonValue(false) << QJsonValue(false);
    QTest::newRow("set up, idle") << QByteArray("0") << disk << QByteArray("1\n") << QJsonValue(true) << QJsonValue(true);
    QTest::newRow("by hand only") << QByteArray("0") << disk << QByteArray("0\n") << QJsonValue(true) << QJsonValue(false);
    QTest::newRow("running") << QByteArray("1") << QByteArray() << QByteArray("1\n") << QJsonValue(true) << QJsonValue(true);
    QTest::newRow("not permitted to know") << QByteArray("0") << disk << QByteArray() << QJsonValue(true) << unknown;
    QTest::newRow("no answer") << QByteArray("0") << QByteArray() << QByteArray() << unknown << unknown;
}

void TestSystemHardware::macTimeMachine()
{
    QFETCH(QByteArray, running);
    QFETCH(QByteArray, destination);
    QFETCH(QByteArray, automatic);
    const Machine machine = mac();
    machine->prints(u"/usr/bin/tmutil status"_s, "Backup session status:\n{\n    Running = " + running + ";\n}\n");
    machine->prints(u"/usr/bin/tmutil destinationinfo"_s, destination, destination.startsWith("tmutil") ? 1 : 0);
    machine->prints(u"/usr/bin/defaults read /Library/Preferences/com.apple.TimeMachine AutoBackup"_s, automatic,
                    automatic.isEmpty() ? 1 : 0);
    const Section section = collectSection(systemSection(), machine);
    QTEST(valueAt(section, u"time_machine.enabled"_s), "enabled");
    QTEST(valueAt(section, u"time_machine.auto_backup"_s), "autoBackup");
}

void TestSystemHardware::macProfileOfOldSystems()
{
    const Machine machine = mac();
    machine->prints(u"/usr/sbin/system_profiler SPHardwareDataType -json"_s, "Usage: system_profiler\n", 1);
    machine->prints(u"/usr/sbin/system_profiler SPHardwareDataType -xml"_s,
                    recorded(u"macos-10.12-intel-hardware"_s, u"system_profiler SPHardwareDataType -xml"_s));
    const Section section = collectSection(systemSection(), machine);
    QCOMPARE(valueAt(section, u"model_identifier"_s).toString(), u"MacBookPro11,1"_s);
    QCOMPARE(valueAt(section, u"model_name"_s).toString(), u"MacBook Pro"_s);
}

void TestSystemHardware::nothingAtAll_data()
{
    QTest::addColumn<Platform>("platform");
    QTest::newRow("Linux") << Platform::Linux;
    QTest::newRow("macOS") << Platform::MacOS;
}

void TestSystemHardware::nothingAtAll()
{
    QFETCH(Platform, platform);
    const auto machine = std::make_shared<WrittenMachine>(platform);
    for (const SectionSpec &spec : {systemSection(), hardwareSection()}) {
        const Section section = collectSection(spec, machine);
        QVERIFY(!section.problems.empty());
        QVERIFY(isOver(section.state));
        for (const Error &problem : section.problems)
            QVERIFY2(!problem.source.isEmpty(), "a problem without a source");
    }
}

QTEST_GUILESS_MAIN(TestSystemHardware)
#include "tst_systemhardware.moc"
