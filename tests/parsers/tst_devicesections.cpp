// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/ioregistry.h"
#include "collectors/sections/sensors.h"
#include "tests/support/writtenmachine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

class TestDeviceSections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys();
    void pci();
    void usb();
    void usbOdd_data();
    void usbOdd();
    void soundAndInput();
    void evidence();
    void deviceRecordings();
    void devicesDenied();
    void sensors();
    void sensorsOdd();
    void sensorsAsleep();
    void sensorsNone();
};

/// {"0000:00:1f.3/vendor", "0x8086"} below a folder of /sys
static void add(const Machine &machine, const QString &folder, const QMap<QString, QByteArray> &files)
{
    for (auto it = files.begin(); it != files.end(); ++it)
        machine->files.insert(folder + u'/' + it.key(), it.value() + '\n');
}

static Machine machine()
{
    auto machine = std::make_shared<WrittenMachine>(Platform::Linux);
    machine->stats.insert(u"/sys/bus"_s, "0 1");
    return machine;
}

void TestDeviceSections::keys()
{
    QCOMPARE(keysOf(PcieDevice::fields, 5), u"name vendor_id device_id class_code pci_address"_s);
    QCOMPARE(keysOf(UsbDevice::fields, 5), u"name vendor_id product_id location_id speed"_s);
    QCOMPARE(keysOf(AudioCodec::fields, 4), u"name codec_id layout_id vendor"_s);
    QCOMPARE(keysOf(IoRegistry::fields, 8), u"pcie_devices usb_devices audio_codecs wifi bluetooth t1 usb_1_1 camera"_s);
}

void TestDeviceSections::pci()
{
    const Machine notebook = machine();
    add(notebook, u"/sys/bus/pci/devices"_s,
        {{u"0000:01:00.0/vendor"_s, "0x10de"},
         {u"0000:01:00.0/device"_s, "0x2204"},
         {u"0000:01:00.0/class"_s, "0x030000"},
         {u"0000:01:00.0/revision"_s, "0xa1"},
         {u"0000:01:00.0/subsystem_vendor"_s, "0x1458"},
         {u"0000:01:00.0/subsystem_device"_s, "0x4043"},
         {u"0000:01:00.0/current_link_speed"_s, "2.5 GT/s PCIe"},
         {u"0000:01:00.0/max_link_speed"_s, "16.0 GT/s PCIe"},
         {u"0000:01:00.0/current_link_width"_s, "8"},
         {u"0000:01:00.0/max_link_width"_s, "16"},
         {u"0000:01:00.0/numa_node"_s, "0"},
         {u"0000:00:00.0/vendor"_s, "0x8086"},
         {u"0000:00:00.0/device"_s, "0xffff"},
         {u"0000:00:00.0/class"_s, "0x060000"},
         {u"0000:00:00.0/subsystem_vendor"_s, "0x0000"},
         {u"0000:00:00.0/subsystem_device"_s, "0x0000"},
         {u"0000:00:00.0/current_link_speed"_s, "Unknown"},
         {u"0000:00:00.0/current_link_width"_s, "255"},
         {u"0000:00:00.0/numa_node"_s, "-1"}});
    notebook->links.insert(u"/sys/bus/pci/devices/0000:01:00.0/driver"_s, "../../../../bus/pci/drivers/nouveau");
    notebook->files.insert(u"/usr/share/misc/pci.ids"_s,
                           QByteArray("10de  NVIDIA Corporation\n\t2204  GA102 [GeForce RTX 3090]\n"
                                      "8086  Intel Corporation\n\nC 03  Display controller\n\t00  VGA compatible controller\n"));
    Section section = collectSection(ioregistrySection(), notebook);
    QCOMPARE(section.state, State::Complete);
    const QJsonValue list = json(section)["pcie_devices"_L1];
    QCOMPARE(
        rows(list, {u"name"_s, u"vendor_id"_s, u"device_id"_s, u"class_code"_s, u"pci_address"_s}),
        (QStringList{u"pci8086,ffff 0x8086 0xffff 0x00060000 00:00.0"_s, u"GA102 [GeForce RTX 3090] 0x10de 0x2204 0x00030000 01:00.0"_s}));
    QCOMPARE(rows(list,
                  {u"class_name"_s, u"vendor_name"_s, u"device_name"_s, u"subsystem_vendor_id"_s, u"subsystem_device_id"_s, u"revision"_s,
                   u"driver"_s, u"link_speed"_s, u"max_link_speed"_s, u"link_width"_s, u"max_link_width"_s, u"numa_node"_s}),
             (QStringList{u"null Intel Corporation null null null null null null null null null null"_s,
                          u"VGA compatible controller NVIDIA Corporation GA102 [GeForce RTX 3090] 0x1458 0x4043 0xa1 nouveau "
                          "2.5 GT/s PCIe 16.0 GT/s PCIe 8 16 0"_s}));

    // A card at rest is left at rest.
    notebook->files.insert(u"/sys/bus/pci/devices/0000:01:00.0/power/runtime_status"_s, QByteArray("suspended\n"));
    section = collectSection(ioregistrySection(), notebook);
    QCOMPARE(
        rows(json(section)["pcie_devices"_L1], {u"revision"_s, u"link_speed"_s, u"max_link_speed"_s, u"link_width"_s, u"max_link_width"_s})
            .last(),
        u"0xa1 null null null null"_s);
}

static QMap<QString, QByteArray> camera()
{
    return {{u"1-4.2/idVendor"_s, "04f2"},
            {u"1-4.2/idProduct"_s, "b6d9"},
            {u"1-4.2/product"_s, "Integrated Camera"},
            {u"1-4.2/manufacturer"_s, "Chicony"},
            {u"1-4.2/speed"_s, "480"},
            {u"1-4.2/version"_s, " 2.01"},
            {u"1-4.2/busnum"_s, "1"},
            {u"1-4.2/devpath"_s, "4.2"},
            {u"1-4.2/bDeviceClass"_s, "ef"},
            {u"1-4.2/bMaxPower"_s, "500mA"},
            {u"1-4.2/removable"_s, "fixed"},
            {u"1-4.2/serial"_s, "SECRET0001"},
            {u"1-4.2:1.0/bInterfaceClass"_s, "0e"},
            {u"1-4.2:1.0/bInterfaceSubClass"_s, "01"},
            {u"1-4.2:1.1/bInterfaceClass"_s, "0e"},
            {u"1-4.2:1.1/bInterfaceSubClass"_s, "02"}};
}

void TestDeviceSections::usb()
{
    const Machine notebook = machine();
    add(notebook, u"/sys/bus/usb/devices"_s, camera());
    add(notebook, u"/sys/bus/usb/devices"_s,
        {{u"usb1/idVendor"_s, "1d6b"},
         {u"usb1/idProduct"_s, "0002"},
         {u"usb1/product"_s, "xHCI Host Controller"},
         {u"usb1/busnum"_s, "1"},
         {u"usb1/devpath"_s, "0"},
         {u"2-1/idVendor"_s, "0bda"},
         {u"2-1/idProduct"_s, "8153"},
         {u"2-1/speed"_s, "5000"},
         {u"2-1/busnum"_s, "2"},
         {u"2-1/devpath"_s, "1"},
         {u"2-1/bDeviceClass"_s, "09"}});
    notebook->links.insert(u"/sys/bus/usb/devices/1-4.2:1.0/driver"_s, "../../../../bus/usb/drivers/uvcvideo");
    notebook->links.insert(u"/sys/bus/usb/devices/1-4.2:1.1/driver"_s, "../../../../bus/usb/drivers/uvcvideo");
    notebook->files.insert(u"/usr/share/hwdata/usb.ids"_s,
                           QByteArray("0bda  Realtek Semiconductor Corp.\n\t8153  RTL8153 Gigabit Ethernet Adapter\n"));
    const Section section = collectSection(ioregistrySection(), notebook);
    const QJsonObject facts = json(section);
    QCOMPARE(rows(facts["usb_devices"_L1], {u"name"_s, u"vendor_id"_s, u"product_id"_s, u"location_id"_s, u"speed"_s}),
             (QStringList{u"Integrated Camera 0x04f2 0xb6d9 0x01420000 480 Mbps (High Speed)"_s,
                          u"RTL8153 Gigabit Ethernet Adapter 0x0bda 0x8153 0x02100000 5 Gbps (SuperSpeed)"_s}));
    QCOMPARE(rows(facts["usb_devices"_L1],
                  {u"manufacturer"_s, u"usb_version"_s, u"device_class"_s, u"driver"_s, u"max_power_ma"_s, u"built_in"_s}),
             (QStringList{u"Chicony 2.01 Video uvcvideo 500 true"_s, u"Realtek Semiconductor Corp. null Hub null null null"_s}));
    QCOMPARE(text(facts["camera"_L1]["present"_L1]), u"true"_s);
    QCOMPARE(facts["camera"_L1]["components"_L1].toArray(), (QJsonArray{u"Integrated Camera"_s}));
    QVERIFY(!sectionJson(section).contains("SECRET"));
}

void TestDeviceSections::usbOdd_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected"); // name, location, speed, power
    const QString tail = u"Integrated Camera 0x01420000 480 Mbps (High Speed) 500"_s;
    QTest::newRow("port too large") << u"devpath"_s << QByteArray("17.2") << u"Integrated Camera null 480 Mbps (High Speed) 500"_s;
    QTest::newRow("no port") << u"devpath"_s << QByteArray("x") << u"Integrated Camera null 480 Mbps (High Speed) 500"_s;
    QTest::newRow("too deep") << u"devpath"_s << QByteArray("1.1.1.1.1.1.1") << u"Integrated Camera null 480 Mbps (High Speed) 500"_s;
    QTest::newRow("deepest") << u"devpath"_s << QByteArray("1.2.3.4.5.15") << u"Integrated Camera 0x0112345f 480 Mbps (High Speed) 500"_s;
    QTest::newRow("wireless speed") << u"speed"_s << QByteArray("53.3-480") << u"Integrated Camera 0x01420000 53.3-480 Mbps 500"_s;
    QTest::newRow("unknown speed") << u"speed"_s << QByteArray("unknown") << u"Integrated Camera 0x01420000 null 500"_s;
    QTest::newRow("20 Gbps") << u"speed"_s << QByteArray("20000") << u"Integrated Camera 0x01420000 20 Gbps (SuperSpeed+) 500"_s;
    QTest::newRow("no name") << u"product"_s << QByteArray("") << u"usb04f2,b6d9 0x01420000 480 Mbps (High Speed) 500"_s;
    QTest::newRow("power") << u"bMaxPower"_s << QByteArray("mA") << u"Integrated Camera 0x01420000 480 Mbps (High Speed) null"_s;
    QTest::newRow("as it is") << u"unasked"_s << QByteArray("1") << tail;
}

void TestDeviceSections::usbOdd()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    const Machine notebook = machine();
    auto files = camera();
    files.insert(u"1-4.2/"_s + file, content);
    add(notebook, u"/sys/bus/usb/devices"_s, files);
    const QJsonObject facts = json(collectSection(ioregistrySection(), notebook));
    QTEST(rows(facts["usb_devices"_L1], {u"name"_s, u"location_id"_s, u"speed"_s, u"max_power_ma"_s}).join(u'|'), "expected");
}

void TestDeviceSections::soundAndInput()
{
    const Machine notebook = machine();
    add(notebook, u"/sys/bus/hdaudio/devices/hdaudioC0D0"_s,
        {{u"vendor_id"_s, "0x10ec0892"},
         {u"vendor_name"_s, "Realtek"},
         {u"chip_name"_s, "ALC892"},
         {u"subsystem_id"_s, "0x1458a002"},
         {u"revision_id"_s, "0x100302"}});
    add(notebook, u"/sys/bus/hdaudio/devices/ehdaudio0D3"_s, {{u"vendor_id"_s, "none"}});
    add(notebook, u"/sys/bus/hdaudio/devices/ehdaudio0D2"_s, {{u"vendor_id"_s, "0x80862812"}});
    add(notebook, u"/proc/asound"_s,
        {{u"cards"_s, " 1 [PCH            ]: HDA-Intel - HDA Intel PCH\n                      HDA Intel PCH at 0x1ff1010000 irq 131"}});
    notebook->files.insert(
        u"/proc/bus/input/devices"_s,
        QByteArray(
            "I: Bus=0019 Vendor=0000 Product=0001 Version=0000\nN: Name=\"Power Button\"\nH: Handlers=kbd event1 \nB: PROP=0\nB: EV=3\n\n"
            "I: Bus=0011 Vendor=0001 Product=0001 Version=ab41\nN: Name=\"AT Translated Set 2 keyboard\"\nU: Uniq=SECRET\n"
            "H: Handlers=sysrq kbd leds event3 \nB: PROP=0\nB: EV=120013\n\n"
            "I: Bus=0005 Vendor=004c Product=0269 Version=0067\nN: Name=\"Anna's Mouse\"\nH: Handlers=mouse3 event7 \nB: PROP=0\nB: "
            "EV=17\n\n"
            "I: Bus=0005 Vendor=004c Product=200e Version=0000\nN: Name=\"Anna's Headphones (AVRCP)\"\nH: Handlers=kbd event8 \nB: EV=7\n\n"
            "I: Bus=0018 Vendor=06cb Product=ce17 Version=0100\nN: Name=\"SYNA32AB:00 06CB:CE17 Touchpad\"\nH: Handlers=mouse1 event9 \n"
            "B: PROP=5\nB: EV=1b\nB: ABS=2e0800000000003\n\n"
            "I: Bus=0018 Vendor=04f3 Product=2d4a Version=0100\nN: Name=\"ELAN Touchscreen\"\nH: Handlers=mouse2 event10 \nB: PROP=2\nB: "
            "EV=1b\nB: ABS=3\n\n"
            "I: Bus=0011 Vendor=0002 Product=000a Version=0000\nN: Name=\"TPPS/2 IBM TrackPoint\"\nH: Handlers=mouse0 event4 \nB: "
            "PROP=21\nB: EV=7\n\n"
            "I: Bus=0003 Vendor=045e Product=028e Version=0114\nN: Name=\"Xbox 360 pad\"\nH: Handlers=event11 js0 \nB: PROP=0\nB: "
            "EV=20000b\n\n"
            "I: Bus=0019 Vendor=0000 Product=0005 Version=0000\nN: Name=\"Lid Switch\"\nH: Handlers=event0 \nB: PROP=0\nB: EV=21\n"));
    add(notebook, u"/sys/bus/thunderbolt/devices"_s,
        {{u"0-0/device_name"_s, "XPS 13"},
         {u"0-0/vendor_name"_s, "Dell"},
         {u"0-0/authorized"_s, "1"},
         {u"0-0/generation"_s, "4"},
         {u"0-0/unique_id"_s, "SECRET"},
         {u"0-1/device_name"_s, ""},
         {u"0-1/authorized"_s, "1"}});
    const Section section = collectSection(ioregistrySection(), notebook);
    const QJsonObject facts = json(section);
    QCOMPARE(
        rows(facts["audio_codecs"_L1], {u"name"_s, u"codec_id"_s, u"layout_id"_s, u"vendor"_s, u"subsystem_id"_s, u"revision"_s}),
        (QStringList{u"0x80862812 0x80862812 null 0x8086 null null"_s, u"Realtek ALC892 0x10ec0892 null 0x10ec 0x1458a002 0x100302"_s}));
    QCOMPARE(rows(facts["sound_cards"_L1], {u"index"_s, u"id"_s, u"name"_s, u"driver"_s}),
             (QStringList{u"1 PCH HDA Intel PCH HDA-Intel"_s}));
    QCOMPARE(rows(facts["input_devices"_L1], {u"name"_s, u"given_name"_s, u"kind"_s, u"bus"_s, u"vendor_id"_s}),
             (QStringList{u"Power Button null buttons Firmware null"_s, u"AT Translated Set 2 keyboard null keyboard PS/2 0x0001"_s,
                          u"null Anna's Mouse mouse Bluetooth 0x004c"_s, u"SYNA32AB:00 06CB:CE17 Touchpad null touchpad I²C 0x06cb"_s,
                          u"ELAN Touchscreen null touchscreen I²C 0x04f3"_s, u"TPPS/2 IBM TrackPoint null mouse PS/2 0x0002"_s,
                          u"Xbox 360 pad null joystick USB 0x045e"_s, u"Lid Switch null null Firmware null"_s}));
    QCOMPARE(rows(facts["thunderbolt_devices"_L1], {u"name"_s, u"vendor"_s, u"authorized"_s, u"generation"_s}),
             (QStringList{u"XPS 13 Dell true 4"_s}));
    QVERIFY(!sectionJson(section).contains("SECRET"));
    QVERIFY(!sectionJson(section).contains("Headphones"));
}

void TestDeviceSections::evidence()
{
    const Machine old = machine();
    add(old, u"/sys/bus/pci/devices"_s,
        {{u"0000:00:1d.0/vendor"_s, "0x8086"},
         {u"0000:00:1d.0/device"_s, "0x2658"},
         {u"0000:00:1d.0/class"_s, "0x0c0300"},
         {u"0000:00:1d.7/vendor"_s, "0x8086"},
         {u"0000:00:1d.7/device"_s, "0x265c"},
         {u"0000:00:1d.7/class"_s, "0x0c0320"},
         {u"0000:02:00.0/vendor"_s, "0x14e4"},
         {u"0000:02:00.0/device"_s, "0x1570"},
         {u"0000:02:00.0/class"_s, "0x048000"},
         {u"0000:03:00.0/vendor"_s, "0x14e4"},
         {u"0000:03:00.0/device"_s, "0x43ba"},
         {u"0000:03:00.0/class"_s, "0x028000"}});
    add(old, u"/sys/bus/usb/devices"_s,
        {{u"1-3/idVendor"_s, "05ac"},
         {u"1-3/idProduct"_s, "8600"},
         {u"1-3/product"_s, "iBridge"},
         {u"1-5/idVendor"_s, "8087"},
         {u"1-5/idProduct"_s, "0026"},
         {u"1-5/product"_s, "AX201 Bluetooth"},
         {u"1-5:1.0/bInterfaceClass"_s, "e0"},
         {u"1-5:1.0/bInterfaceSubClass"_s, "01"},
         {u"1-5:1.0/bInterfaceProtocol"_s, "01"}});
    QJsonObject facts = json(collectSection(ioregistrySection(), old));
    QCOMPARE(facts["usb_1_1"_L1].toObject(), (QJsonObject{{"present"_L1, true}, {"controllers"_L1, QJsonArray{u"pci8086,2658"_s}}}));
    QCOMPARE(facts["camera"_L1].toObject(), (QJsonObject{{"present"_L1, true}, {"components"_L1, QJsonArray{u"pci14e4,1570"_s}}}));
    QCOMPARE(facts["wifi"_L1].toObject(), (QJsonObject{{"present"_L1, true}, {"components"_L1, QJsonArray{u"pci14e4,43ba"_s}}}));
    QCOMPARE(facts["t1"_L1].toObject(), (QJsonObject{{"present"_L1, true}, {"components"_L1, QJsonArray{u"iBridge"_s}}}));
    QCOMPARE(facts["bluetooth"_L1].toObject(), (QJsonObject{{"present"_L1, true}, {"controllers"_L1, QJsonArray{u"AX201 Bluetooth"_s}}}));

    const Machine card = machine(); // invented
    add(card, u"/sys/bus/pci/devices"_s,
        {{u"0000:04:00.0/vendor"_s, "0x8086"}, {u"0000:04:00.0/device"_s, "0x1234"}, {u"0000:04:00.0/class"_s, "0x0d1100"}});
    facts = json(collectSection(ioregistrySection(), card));
    QCOMPARE(facts["bluetooth"_L1]["controllers"_L1].toArray(), (QJsonArray{u"pci8086,1234"_s}));

    // On a board without PCI only the kernel's own names speak.
    const Machine board = machine();
    board->links.insert(u"/sys/class/ieee80211/phy0"_s, "x");
    board->links.insert(u"/sys/class/bluetooth/hci0"_s, "x");
    board->links.insert(u"/sys/class/bluetooth/hci0:11"_s, "x"); // a connection
    facts = json(collectSection(ioregistrySection(), board));
    QCOMPARE(facts["wifi"_L1]["components"_L1].toArray(), (QJsonArray{u"phy0"_s}));
    QCOMPARE(facts["bluetooth"_L1]["controllers"_L1].toArray(), (QJsonArray{u"hci0"_s}));
    QVERIFY(facts["camera"_L1]["present"_L1].isNull());
}

void TestDeviceSections::deviceRecordings()
{
    const QJsonObject nvidia = json(collectSection(ioregistrySection(), recording(u"linux-amd64-nvidia"_s)));
    QCOMPARE(nvidia["pcie_devices"_L1].toArray().size(), 29);
    const QJsonObject notebook = json(collectSection(ioregistrySection(), recording(u"linux-amd64-a"_s)));
    QCOMPARE(notebook["pcie_devices"_L1].toArray().size(), 23);
    QCOMPARE(notebook["wifi"_L1]["components"_L1].toArray(), (QJsonArray{u"pci8086,51f0"_s})); // Alder Lake's CNVi
}

void TestDeviceSections::devicesDenied()
{
    const Machine locked = machine();
    const QString path = u"/sys/bus/pci/devices/0000:00:00.0/vendor"_s;
    locked->files.insert(path, std::unexpected(Error{Error::Kind::Denied, path, {}}));
    locked->files.insert(u"/sys/bus/pci/devices/0000:00:00.0/class"_s, QByteArray("0x060000\n"));
    locked->files.insert(u"/proc/asound/cards"_s, QByteArray("?"));
    const Section section = collectSection(ioregistrySection(), locked);
    QCOMPARE(problems(section), (QStringList{u"denied: "_s + path, u"malformed: /proc/asound/cards"_s}));
    QCOMPARE(json(section)["pcie_devices"_L1][0]["class_code"_L1].toString(), u"0x00060000"_s);
}

void TestDeviceSections::sensors()
{
    const Machine desktop = machine();
    // A real NVMe drive (prometheus/procfs); the rest in the form of Documentation/hwmon.
    add(desktop, u"/sys/class/hwmon/hwmon3"_s,
        {{u"name"_s, "nvme"},
         {u"temp1_input"_s, "43850"},
         {u"temp1_label"_s, "Composite"},
         {u"temp1_max"_s, "84850"},
         {u"temp1_crit"_s, "94850"},
         {u"temp2_input"_s, "43850"},
         {u"temp2_label"_s, "Sensor 1"},
         {u"temp2_max"_s, "65261850"}});
    desktop->links.insert(u"/sys/class/hwmon/hwmon3/device"_s, "../../nvme0");
    add(desktop, u"/sys/class/hwmon/hwmon10"_s,
        {{u"name"_s, "nct6775"},
         {u"fan2_input"_s, "1185"},
         {u"fan2_min"_s, "300"},
         {u"fan1_input"_s, "0"},
         {u"fan1_min"_s, "0"},
         {u"in0_input"_s, "1032"},
         {u"in0_label"_s, "Vcore"},
         {u"power1_average"_s, "15250000"},
         {u"power1_input"_s, "1"},
         {u"power1_label"_s, "PPT"},
         {u"power2_input"_s, "500000"},
         {u"curr1_input"_s, "1502"},
         {u"temp10_input"_s, "-128000"},
         {u"temp2_input"_s, "-5000"},
         {u"temp3_input"_s, "30000"},
         {u"temp3_fault"_s, "1"}});
    add(desktop, u"/sys/class/thermal"_s,
        {{u"thermal_zone0/type"_s, "x86_pkg_temp"},
         {u"thermal_zone0/temp"_s, "49925"},
         {u"cooling_device10/type"_s, "Fan"},
         {u"cooling_device2/type"_s, "intel_powerclamp"},
         {u"cooling_device2/cur_state"_s, "-1"},
         {u"cooling_device2/max_state"_s, "27"}});
    add(desktop, u"/sys/devices/system/cpu/cpufreq/policy0"_s,
        {{u"scaling_cur_freq"_s, "1219917"},
         {u"scaling_min_freq"_s, "800000"},
         {u"scaling_max_freq"_s, "2400000"},
         {u"scaling_governor"_s, "powersave"},
         {u"scaling_driver"_s, "intel_pstate"},
         {u"related_cpus"_s, "0"}});
    const Section section = collectSection(sensorsSection(), desktop);
    QCOMPARE(section.state, State::Complete);
    const QJsonObject facts = json(section);
    QCOMPARE(rows(facts["temperatures"_L1], {u"chip"_s, u"label"_s, u"device"_s, u"celsius"_s, u"max_celsius"_s, u"critical_celsius"_s}),
             (QStringList{u"nct6775 temp2 null -5 null null"_s, u"nvme Composite nvme0 43.9 84.9 94.9"_s,
                          u"nvme Sensor 1 nvme0 43.9 null null"_s}));
    QCOMPARE(rows(facts["fans"_L1], {u"label"_s, u"rpm"_s, u"min_rpm"_s}), (QStringList{u"fan1 0 null"_s, u"fan2 1185 300"_s}));
    QCOMPARE(rows(facts["voltages"_L1], {u"label"_s, u"volts"_s}), (QStringList{u"Vcore 1.032"_s}));
    QCOMPARE(rows(facts["power"_L1], {u"label"_s, u"watts"_s}), (QStringList{u"PPT 15.25"_s, u"power2 0.5"_s}));
    QCOMPARE(rows(facts["currents"_L1], {u"label"_s, u"amperes"_s}), (QStringList{u"curr1 1.502"_s}));
    QCOMPARE(rows(facts["thermal_zones"_L1], {u"name"_s, u"type"_s, u"celsius"_s}), (QStringList{u"thermal_zone0 x86_pkg_temp 49.9"_s}));
    QCOMPARE(rows(facts["cooling"_L1], {u"name"_s, u"type"_s, u"state"_s, u"max_state"_s}),
             (QStringList{u"cooling_device2 intel_powerclamp null 27"_s, u"cooling_device10 Fan null null"_s}));
    QCOMPARE(
        rows(facts["cpu_frequency"_L1], {u"name"_s, u"cpus"_s, u"current_khz"_s, u"min_khz"_s, u"max_khz"_s, u"governor"_s, u"driver"_s}),
        (QStringList{u"policy0 0 1219917 800000 2400000 powersave intel_pstate"_s}));
}

void TestDeviceSections::sensorsOdd()
{
    // A radio that is off: its sensor refuses, once for the chip; the others are there.
    const Machine notebook = machine();
    add(notebook, u"/sys/class/hwmon/hwmon0"_s, {{u"name"_s, "acpitz"}, {u"temp1_input"_s, "27800"}});
    add(notebook, u"/sys/class/hwmon/hwmon2"_s,
        {{u"name"_s, "it87"}, {u"temp1_input"_s, "-128000"}, {u"temp1_fault"_s, "1"}, {u"power1_label"_s, "none"}});
    add(notebook, u"/sys/class/hwmon/hwmon1"_s, {{u"name"_s, "iwlwifi_1"}, {u"temp3_input"_s, "31000"}, {u"temp4_input"_s, "warm"}});
    for (const QString &path : {u"/sys/class/hwmon/hwmon1/temp1_input"_s, u"/sys/class/hwmon/hwmon1/temp2_input"_s}) {
        notebook->files.insert(path, std::unexpected(Error{Error::Kind::Failed, path, u"No data available"_s}));
        notebook->links.insert(path, {}); // it is there
    }
    const Section section = collectSection(sensorsSection(), notebook);
    QCOMPARE(section.state, State::Partial);
    QCOMPARE(problems(section), (QStringList{u"failed: /sys/class/hwmon/hwmon1/temp1_input (iwlwifi_1)"_s}));
    QCOMPARE(rows(json(section)["temperatures"_L1], {u"chip"_s, u"label"_s, u"celsius"_s}),
             (QStringList{u"acpitz temp1 27.8"_s, u"iwlwifi_1 temp3 31"_s}));
}

void TestDeviceSections::sensorsAsleep()
{
    const Machine notebook = machine();
    add(notebook, u"/sys/class/hwmon/hwmon0"_s,
        {{u"name"_s, "amdgpu"}, {u"temp1_input"_s, "35000"}, {u"device/power/runtime_status"_s, "suspended"}});
    add(notebook, u"/sys/class/hwmon/hwmon1"_s,
        {{u"name"_s, "k10temp"}, {u"temp1_input"_s, "40000"}, {u"device/power/runtime_status"_s, "active"}});
    QCOMPARE(rows(json(collectSection(sensorsSection(), notebook))["temperatures"_L1], {u"chip"_s}), (QStringList{u"k10temp"_s}));
}

void TestDeviceSections::sensorsNone()
{
    const Section section = collectSection(sensorsSection(), machine());
    QCOMPARE(section.state, State::Unavailable);
    QCOMPARE(section.reason, u"This machine shows no sensors"_s);
}

QTEST_GUILESS_MAIN(TestDeviceSections)
#include "tst_devicesections.moc"
