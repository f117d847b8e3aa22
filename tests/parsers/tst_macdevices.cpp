// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/ioreg.h"
#include "collectors/parsers/profileddevices.h"
#include "collectors/parsers/smartbattery.h"
#include "collectors/parsers/systemprofiler.h"
#include "collectors/sections/battery.h"
#include "collectors/sections/firmware.h"
#include "collectors/sections/ioregistry.h"
#include "collectors/sections/sensors.h"
#include "tests/parsers/plisttext.h"
#include "tests/support/writtenmachine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

namespace {

const QString registry = u"macos-various-registry"_s;
const QString pci = u"/usr/sbin/ioreg -a -r -d 2 -c IOPCIDevice"_s;
const QString usb = u"/usr/sbin/ioreg -a -r -d 1 -c IOUSBHostDevice"_s;
const QString codecs = u"/usr/sbin/ioreg -a -r -d 1 -c IOHDACodecDevice"_s;
const QString bluetooth = u"/usr/sbin/ioreg -a -r -d 2 -c IOBluetoothHCIController"_s;
const QString batteryDriver = u"/usr/sbin/ioreg -a -r -d 1 -c AppleSmartBattery"_s;
const QString pmset = u"/usr/bin/pmset -g batt"_s;

/// Bytes as a property list has them.
QByteArray data(const QByteArray &hex)
{
    return "<data>" + QByteArray::fromHex(hex).toBase64() + "</data>";
}

QByteArray profile(const QByteArray &type, const QByteArray &items)
{
    return "{\"" + type + "\": [" + items + "]}";
}

QString profiler(const QString &type)
{
    return u"/usr/sbin/system_profiler %1 -json"_s.arg(type);
}

/// A bridge with a Wi-Fi chip behind it, which is printed twice; with the properties of a MacBook Pro with M1.
QByteArray inventedPci()
{
    const QByteArray wlan = "<key>IORegistryEntryID</key><integer>4294969140</integer><key>IORegistryEntryName</key><string>wlan</string>"
                            "<key>IOObjectClass</key><string>IOPCIDevice</string>";
    return plist("<array><dict><key>IOName</key><string>pci106b,100c</string><key>IOObjectClass</key><string>IOPCIDevice</string>"
                 "<key>IORegistryEntryID</key><integer>4294968695</integer><key>IORegistryEntryName</key><string>pci-bridge0</string>"
                 "<key>class-code</key>"
                 + data("00040600") + "<key>vendor-id</key>" + data("6b100000") + "<key>device-id</key>" + data("0c100000")
                 + "<key>pcidebug</key><string>0:0:0(1:1)</string><key>IORegistryEntryChildren</key><array><dict>"
                   "<key>IOObjectClass</key><string>IOPCI2PCIBridge</string><key>IORegistryEntryID</key><integer>7</integer>"
                   "<key>IORegistryEntryName</key><string>IOPP</string></dict><dict>"
                 + wlan + "</dict></array></dict><dict>" + wlan + "<key>IOName</key><string>pci14e4,4425</string><key>class-code</key>"
                 + data("00800200") + "<key>vendor-id</key>" + data("e4140000") + "<key>device-id</key>" + data("25440000")
                 + "<key>subsystem-vendor-id</key>" + data("6b100000") + "<key>subsystem-id</key>" + data("78430000")
                 + "<key>revision-id</key>" + data("03000000")
                 + "<key>pcidebug</key><string>17:31:1</string><key>IOPCIExpressLinkStatus</key><integer>4114</integer>"
                   "<key>IOPCIExpressLinkCapabilities</key><integer>4651026</integer></dict></array>");
}

/// With the properties of a Mac mini of 2018: no "Device Speed", the place as an unsigned number below zero.
const QByteArray inventedUsb = plist(
    "<array><dict><key>IOObjectClass</key><string>AppleUSBRootHubDevice</string><key>idVendor</key><integer>1452</integer>"
    "<key>idProduct</key><integer>32775</integer><key>IORegistryEntryName</key><string>XHCI Root Hub Simulation</string></dict>"
    "<dict><key>IOObjectClass</key><string>IOUSBHostDevice</string><key>IORegistryEntryName</key><string>IOUSBHostDevice</string>"
    "<key>idVendor</key><integer>1105</integer><key>idProduct</key><integer>33090</integer><key>bDeviceClass</key><integer>9</integer>"
    "<key>USBSpeed</key><integer>3</integer><key>locationID</key><integer>336592896</integer></dict>"
    "<dict><key>IOObjectClass</key><string>IOUSBHostDevice</string><key>IORegistryEntryName</key><string>iBridge</string>"
    "<key>USB Product Name</key><string>iBridge</string><key>USB Serial Number</key><string>0000XX</string><key>USBSpeed</key>"
    "<integer>2</integer><key>locationID</key><integer>18446744071563116544</integer><key>idVendor</key><integer>1452</integer>"
    "<key>idProduct</key><integer>34304</integer><key>bcdUSB</key><integer>528</integer></dict></array>");

} // namespace

class TestMacDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void registryEntries();
    void registryValues();
    void hostile_data();
    void hostile();
    void damaged();
    void smartBattery();
    void smartBatteryLimits();
    void usbProfile();
    void usbProfileOf26();
    void soundProfile();
    void memoryProfile();
    void devicesOfRecording();
    void devicesInvented();
    void otherDevicesInvented();
    void inventedSpeeds_data();
    void inventedSpeeds();
    void usbFromProfile();
    void soundAndCameras();
    void devicesWithoutTools();
    void battery();
    void batteryFromDriverOnly();
    void noBattery();
    void sensors();
    void firmware();
    void firmwareOfRecordings();
};

void TestMacDevices::registryEntries()
{
    const auto entries = parseIoreg(inventedPci());
    QVERIFY(entries);
    // The Wi-Fi chip once, with the properties of the place that has them.
    QCOMPARE(entries->size(), size_t(3));
    QCOMPARE(entries->at(0).name, u"pci-bridge0"_s);
    QCOMPARE(entries->at(0).childClasses, (QStringList{u"IOPCI2PCIBridge"_s, u"IOPCIDevice"_s}));
    QCOMPARE(entries->at(2).name, u"wlan"_s);
    QCOMPARE(entries->at(2).bits(u"device-id"_s), std::optional(quint32(0x4425)));
    QVERIFY(!entries->at(0).properties.contains(u"IORegistryEntryChildren"_s));

    // What is not there prints nothing; one object may come without a list.
    QCOMPARE(parseIoreg("")->size(), size_t(0));
    QCOMPARE(parseIoreg("\n")->size(), size_t(0));
    QCOMPARE(parseIoreg(plist("<dict><key>IOObjectClass</key><string>X</string></dict>"))->size(), size_t(1));
}

void TestMacDevices::registryValues()
{
    const auto entries = parseIoreg(plist("<dict><key>minus</key><integer>18446744073709551029</integer><key>text</key>"
                                          + data("4a32393300") + "<key>blank</key><string>  </string><key>long</key>"
                                          + data("000102030405060708") + "<key>yes</key><true/><key>nothing</key><data></data></dict>"));
    QVERIFY(entries);
    const RegistryEntry &entry = entries->front();
    QCOMPARE(entry.number(u"minus"_s), std::optional(qint64(-587)));
    QCOMPARE(entry.text(u"text"_s), std::optional(u"J293"_s));
    QCOMPARE(entry.text(u"blank"_s), std::nullopt);
    QCOMPARE(entry.number(u"long"_s), std::nullopt);
    QCOMPARE(entry.number(u"nothing"_s), std::nullopt);
    QCOMPARE(entry.number(u"yes"_s), std::nullopt);
    QCOMPARE(entry.truth(u"yes"_s), std::optional(true));
    QCOMPARE(entry.truth(u"text"_s), std::nullopt);
    QCOMPARE(entry.number(u"absent"_s), std::nullopt);
}

void TestMacDevices::hostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = recorded(registry, u"ioreg -a -r -d 1 -c IOUSBHostDevice"_s);
    QTest::newRow("truncated") << whole.first(whole.size() / 2);
    QTest::newRow("another tool's text") << QByteArray("ioreg: error: can't find plane\n");
    QTest::newRow("a plain string") << plist("<string>x</string>");
    QTest::newRow("nul") << QByteArray(64, '\0');
    QTest::newRow("nested too deep") << plist(QByteArray("<array>").repeated(5000));
}

void TestMacDevices::hostile()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!parseIoreg(bytes));
    QVERIFY(!parseSmartBattery(bytes));
}

void TestMacDevices::damaged()
{
    // Whatever comes out, it comes out: no crash, no endless loop.
    const QByteArray whole = recorded(registry, u"ioreg -a -r -d 1 -c IOUSBHostDevice"_s);
    int understood = 0;
    for (qsizetype at = 0; at < whole.size(); at += 37) {
        QByteArray bytes = whole;
        bytes[at] = char(bytes[at] ^ (1 << at % 8));
        understood += parseIoreg(bytes).has_value();
        QVERIFY(at < 2 || !parseIoreg(whole.first(at)));
        (void)parseSmartBattery(bytes);
    }
    QVERIFY(understood > 0);
}

void TestMacDevices::smartBattery()
{
    // An M1 Max: MaxCapacity and CurrentCapacity are percentages.
    const QString driver = u"ioreg -a -r -d 1 -c AppleSmartBattery"_s;
    const auto silicon = parseSmartBattery(recorded(registry, driver));
    QVERIFY(silicon && *silicon);
    const SmartBattery battery = **silicon;
    QCOMPARE(battery.chargePercent, std::optional(qint64(100)));
    QCOMPARE(battery.cycleCount, std::optional(qint64(35)));
    QCOMPARE(battery.designCycleCount, std::optional(qint64(1000)));
    QCOMPARE(battery.designMilliampereHours, std::optional(qint64(8694)));
    QCOMPARE(battery.fullMilliampereHours, std::optional(qint64(8179)));
    QCOMPARE(battery.healthPercent(), std::optional(qint64(94)));
    QCOMPARE(battery.celsius, std::optional(24.15));
    QCOMPARE(battery.volts, std::optional(12.785));
    QCOMPARE(battery.amperes, std::optional(0.0));
    QCOMPARE(battery.minutesRemaining, std::nullopt);
    QCOMPARE(battery.isExternalConnected, std::optional(false));
    // Intel: in mAh.
    const auto intel = parseSmartBattery(recorded(registry + u"#2"_s, driver));
    QVERIFY(intel && *intel);
    QCOMPARE((*intel)->fullMilliampereHours, std::optional(qint64(3424)));
    QCOMPARE((*intel)->healthPercent(), std::optional(qint64(67)));
    QCOMPARE((*intel)->chargePercent, std::nullopt);
    // No battery: ioreg prints nothing.
    QCOMPARE(*parseSmartBattery(""), std::nullopt);
}

void TestMacDevices::smartBatteryLimits()
{
    const auto gauge = parseSmartBattery(plist("<dict><key>CurrentCapacity</key><integer>50</integer><key>BatteryData</key><dict>"
                                               "<key>CycleCount</key><integer>35</integer><key>DesignCapacity</key>"
                                               "<integer>8694</integer></dict></dict>"));
    QVERIFY(gauge && *gauge);
    QCOMPARE((*gauge)->cycleCount, std::optional(qint64(35)));
    QCOMPARE((*gauge)->designMilliampereHours, std::optional(qint64(8694)));

    const auto parsed = parseSmartBattery(
        plist("<array><dict><key>DesignCapacity</key><integer>0</integer><key>CurrentCapacity</key><integer>120</integer>"
              "<key>MaxCapacity</key><integer>100</integer><key>Temperature</key><integer>0</integer><key>Amperage</key>"
              "<integer>18446744073709551029</integer><key>TimeRemaining</key><integer>65535</integer><key>Voltage</key>"
              "<integer>9223372036854775807</integer><key>CycleCount</key><integer>18446744073709551615</integer></dict></array>"));
    QVERIFY(parsed && *parsed);
    const SmartBattery battery = **parsed;
    QCOMPARE(battery.designMilliampereHours, std::nullopt);
    QCOMPARE(battery.fullMilliampereHours, std::nullopt);
    QCOMPARE(battery.healthPercent(), std::nullopt);
    QCOMPARE(battery.chargePercent, std::nullopt);
    QCOMPARE(battery.celsius, std::nullopt);
    QCOMPARE(battery.amperes, std::optional(-0.587));
    QCOMPARE(battery.volts, std::nullopt);
    QCOMPARE(battery.cycleCount, std::nullopt);
}

void TestMacDevices::usbProfile()
{
    const auto items = parseSystemProfilerXml(recorded(registry, u"system_profiler SPUSBDataType -xml"_s), "SPUSBDataType"_L1);
    QVERIFY(items);
    const auto devices = profiledUsbDevices(*items);
    QStringList lines;
    for (const ProfiledUsbDevice &device : devices)
        lines += u"%1 %2:%3 %4 %5"_s.arg(device.name)
                     .arg(device.vendorId, 4, 16, QLatin1Char('0'))
                     .arg(device.productId, 4, 16, QLatin1Char('0'))
                     .arg(device.location.value_or(0), 8, 16, QLatin1Char('0'))
                     .arg(device.speed.value_or(QString()));
    QCOMPARE(lines.size(), 8);
    QVERIFY2(lines.contains(u"Bluetooth USB Host Controller 05ac:820f 1a110000 full"_s), qPrintable(lines.join(u'\n')));
    QVERIFY2(lines.contains(u"Built-in iSight 05ac:8502 fd400000 high"_s), qPrintable(lines.join(u'\n')));
}

void TestMacDevices::usbProfileOf26()
{
    // Written after the form that a Mac with macOS 26 gave in public; the device is invented.
    const QJsonObject item =
        QJsonDocument::fromJson(
            R"j({"_items":[{"_name":" Disk","USBDeviceKeyLinkSpeed":"10 Gb/s","USBDeviceKeyPowerAllocation":"4.48 W (896 mA)",
            "USBDeviceKeyProductID":"0x61fb","USBDeviceKeySerialNumber":"S0","USBDeviceKeyVendorID":"0x04e8","USBDeviceKeyVendorName":"Samsung",
            "USBKeyHardwareType":"Removable","USBKeyLocationID":"0x01200000"}],"_name":"USB 3.1 Bus","Driver":"AppleT8132USBXHCI",
            "USBKeyHardwareType":"Built-in","USBKeyLocationID":"0x01000000"})j")
            .object();
    const auto devices = profiledUsbDevices({item});
    QCOMPARE(devices.size(), size_t(1));
    QCOMPARE(devices[0].name, u"Disk"_s);
    QCOMPARE(devices[0].location, std::optional(quint32(0x01200000)));
    QCOMPARE(devices[0].milliamperes, std::optional(qint64(896)));
    QCOMPARE(devices[0].isBuiltIn, std::optional(false));
    QVERIFY(profiledUsbDevices({}).empty());
    QVERIFY(profiledUsbDevices({u"text"_s, QJsonObject{{u"vendor_id"_s, 7}, {u"product_id"_s, u"0x1ffff"_s}}}).empty());
}

void TestMacDevices::soundProfile()
{
    // One USB device listed twice, once for each direction (invented after a MacBook Pro's).
    const QJsonArray items = QJsonDocument::fromJson(R"([{"_items":[
        {"_name":"USB PnP Audio Device","coreaudio_device_manufacturer":"Unknown Manufacturer","coreaudio_device_output":2,
         "coreaudio_device_transport":"coreaudio_device_type_usb"},
        {"_name":"USB PnP Audio Device","coreaudio_device_input":1,"coreaudio_device_transport":"coreaudio_device_type_usb"},
        {"_name":"MacBook Pro Speakers","coreaudio_device_manufacturer":"Apple Inc.","coreaudio_device_output":2,
         "coreaudio_device_transport":"coreaudio_device_type_builtin"}, {"_name":" "}],"_name":"coreaudio_device"}])")
                                 .array();
    const auto devices = profiledSoundDevices(items);
    QCOMPARE(devices.size(), size_t(2));
    QCOMPARE(devices[0].inputs, std::optional(qint64(1)));
    QCOMPARE(devices[0].outputs, std::optional(qint64(2)));
    QCOMPARE(devices[0].manufacturer, std::nullopt);
    QCOMPARE(devices[1].transport, std::optional(u"builtin"_s));
    QCOMPARE(devices[1].manufacturer, std::optional(u"Apple Inc."_s));
}

void TestMacDevices::memoryProfile()
{
    const QJsonArray intel = QJsonDocument::fromJson(R"([{"_items":[
        {"_name":"BANK 0/ChannelA-DIMM0","dimm_manufacturer":"Kingston","dimm_part_number":"KHX2666C15S4/16G","dimm_size":"16 GB",
         "dimm_speed":"2667 MHz","dimm_status":"ok","dimm_type":"DDR4"},
        {"_name":"BANK 2/ChannelB-DIMM0","dimm_size":"empty","dimm_status":"empty","dimm_type":"empty"}],"_name":"global_name"}])")
                                 .array();
    auto modules = profiledMemoryModules(intel);
    QCOMPARE(modules.size(), size_t(2));
    QCOMPARE(modules[0].sizeBytes, std::optional(qint64(16) << 30));
    QCOMPARE(modules[0].partNumber, std::optional(u"KHX2666C15S4/16G"_s));
    QVERIFY(!modules[0].isEmpty);
    QVERIFY(modules[1].isEmpty);
    QCOMPARE(modules[1].type, std::nullopt);
    QCOMPARE(modules[1].sizeBytes, std::nullopt);

    const QJsonArray silicon = QJsonDocument::fromJson(R"([{"SPMemoryDataType":"16 GB","dimm_type":"LPDDR4"}])").array();
    modules = profiledMemoryModules(silicon);
    QCOMPARE(modules.size(), size_t(1));
    QCOMPARE(modules[0].slot, std::nullopt);
    QCOMPARE(modules[0].sizeBytes, std::optional(qint64(16) << 30));
    const QJsonArray guest = QJsonDocument::fromJson(R"([{"SPMemoryDataType":"8 GB","dimm_type":"unknown","dimm_manufacturer":"Unknown"}])")
                                 .array();
    QCOMPARE(profiledMemoryModules(guest)[0].type, std::nullopt);
    QCOMPARE(memorySize(u"lots"_s), std::nullopt);
    QCOMPARE(memorySize(u"99999999999999999 TB"_s), std::nullopt);
}

void TestMacDevices::devicesOfRecording()
{
    auto machine = mac();
    machine->prints(usb, recorded(registry, u"ioreg -a -r -d 1 -c IOUSBHostDevice"_s));
    machine->prints(pci, {});
    const Section section = collectSection(ioregistrySection(), machine);
    const QJsonObject facts = json(section);
    QStringList lines;
    for (const auto devices = facts["usb_devices"_L1].toArray(); const QJsonValue &device : devices)
        lines += u"%1 %2 %3 %4 %5"_s.arg(device["name"_L1].toString(), device["vendor_id"_L1].toString(),
                                         device["product_id"_L1].toString(), device["location_id"_L1].toString(),
                                         device["speed"_L1].toString());
    QCOMPARE(lines,
             (QStringList{
                 u"NetScroll + Mini Traveler 0x0458 0x0036 0x1a200000 1.5 Mbps (Low Speed)"_s,
                 u"Bluetooth USB Host Controller 0x05ac 0x8206 0x1a100000 12 Mbps (Full Speed)"_s,
                 u"Apple Keyboard 0x05ac 0x0221 0xfa420000 1.5 Mbps (Low Speed)"_s,
                 u"IR Receiver 0x05ac 0x8242 0x5d100000 1.5 Mbps (Low Speed)"_s,
                 u"LaCie Device 0x059f 0x102a 0xfd100000 480 Mbps (High Speed)"_s,
                 u"Built-in iSight 0x05ac 0x8502 0xfd400000 480 Mbps (High Speed)"_s,
             }));
    // The keyboard lies before the computer, although it cannot be removed from its own hub.
    QVERIFY(facts["usb_devices"_L1][2]["built_in"_L1].isNull());
    QCOMPARE(facts["bluetooth"_L1]["controllers"_L1][0].toString(), u"Bluetooth USB Host Controller"_s);
    QCOMPARE(facts["camera"_L1]["components"_L1][0].toString(), u"Built-in iSight"_s);
    // Nothing speaks for these: not known, never false.
    for (const auto key : {"wifi"_L1, "t1"_L1, "usb_1_1"_L1})
        QVERIFY(facts[key]["present"_L1].isNull());
    QVERIFY(!sectionJson(section).contains("000000000000"));
}

void TestMacDevices::devicesInvented()
{
    auto machine = mac();
    machine->prints(pci, inventedPci());
    machine->prints(usb, inventedUsb);
    machine->prints(codecs,
                    plist("<array><dict><key>IOObjectClass</key><string>IOHDACodecDevice</string><key>IORegistryEntryName</key>"
                          "<string>IOHDACodecDevice</string><key>IOHDACodecVendorID</key><integer>283904146</integer><key>layout-id</key>"
                          + data("07000000") + "</dict></array>"));
    machine->prints(bluetooth,
                    plist("<array><dict><key>IOObjectClass</key><string>IOBluetoothHCIController</string>"
                          "<key>IORegistryEntryChildren</key><array><dict><key>IOObjectClass</key>"
                          "<string>AppleBroadcomBluetoothHostController</string></dict><dict><key>IOObjectClass</key>"
                          "<string>IOBluetoothHCIUserClient</string></dict></array></dict></array>"));
    const QJsonObject facts = json(collectSection(ioregistrySection(), machine));
    QCOMPARE(facts["pcie_devices"_L1].toArray().size(), 2);
    const QJsonValue wlan = facts["pcie_devices"_L1][1];
    QCOMPARE(wlan["name"_L1].toString(), u"pci14e4,4425"_s);
    QCOMPARE(wlan["vendor_id"_L1].toString(), u"0x14e4"_s);
    QCOMPARE(wlan["device_id"_L1].toString(), u"0x4425"_s);
    QCOMPARE(wlan["class_code"_L1].toString(), u"0x00028000"_s);
    QCOMPARE(wlan["class_name"_L1].toString(), u"Network controller"_s);
    QCOMPARE(wlan["pci_address"_L1].toString(), u"11:1f.1"_s);
    QCOMPARE(wlan["revision"_L1].toString(), u"0x03"_s);
    QCOMPARE(wlan["subsystem_vendor_id"_L1].toString(), u"0x106b"_s);
    QCOMPARE(wlan["link_speed"_L1].toString(), u"5.0 GT/s PCIe"_s);
    QCOMPARE(wlan["link_width"_L1].toInt(), 1);
    QCOMPARE(facts["pcie_devices"_L1][0]["pci_address"_L1].toString(), u"00:00.0"_s);
    QCOMPARE(facts["pcie_devices"_L1][0]["driver"_L1].toString(), u"IOPCI2PCIBridge"_s);
    QCOMPARE(facts["wifi"_L1]["components"_L1][0].toString(), u"wlan (pci14e4,4425)"_s);

    QCOMPARE(facts["usb_devices"_L1].toArray().size(), 2); // without the machine's own port
    QCOMPARE(facts["usb_devices"_L1][0]["name"_L1].toString(), u"usb0451,8142"_s);
    QCOMPARE(facts["usb_devices"_L1][0]["device_class"_L1].toString(), u"Hub"_s);
    QCOMPARE(facts["usb_devices"_L1][0]["speed"_L1].toString(), u"480 Mbps (High Speed)"_s);
    QCOMPARE(facts["usb_devices"_L1][1]["location_id"_L1].toString(), u"0x80100000"_s);
    QCOMPARE(facts["usb_devices"_L1][1]["speed"_L1].toString(), u"1.5 Mbps (Low Speed)"_s);
    QCOMPARE(facts["usb_devices"_L1][1]["usb_version"_L1].toString(), u"2.10"_s);
    QCOMPARE(facts["t1"_L1]["present"_L1].toBool(), true);
    QCOMPARE(facts["audio_codecs"_L1][0]["codec_id"_L1].toString(), u"0x10ec0892"_s);
    QCOMPARE(facts["audio_codecs"_L1][0]["vendor"_L1].toString(), u"0x10ec"_s);
    QCOMPARE(facts["audio_codecs"_L1][0]["layout_id"_L1].toInt(), 7);
    QCOMPARE(facts["bluetooth"_L1]["controllers"_L1].toArray(), (QJsonArray{u"AppleBroadcomBluetoothHostController"_s}));
}

void TestMacDevices::otherDevicesInvented()
{
    auto machine = mac();
    const auto card = [](const QByteArray &name, const QByteArray &vendor, const QByteArray &device, const QByteArray &kind,
                         const QByteArray &more = {}) {
        return "<dict><key>IOObjectClass</key><string>IOPCIDevice</string><key>IORegistryEntryName</key><string>" + name
            + "</string><key>vendor-id</key>" + data(vendor) + "<key>device-id</key>" + data(device) + "<key>class-code</key>" + data(kind)
            + more + "</dict>";
    };
    machine->prints(pci,
                    plist("<array>" + card("bluetooth", "e4140000", "715f0000", "00800200", "<key>pcidebug</key><string>one</string>")
                          + card("UHC1", "86800000", "34260000", "00030c00") + card("CMRA", "e4140000", "70150000", "00800400")
                          + "<dict><key>IOObjectClass</key><string>IOPCIDevice</string></dict></array>"));
    machine->prints(
        usb,
        plist("<array><dict><key>IOObjectClass</key><string>IOUSBHostDevice</string><key>USB Product Name</key>"
              "<string>FaceTime Camera</string><key>idVendor</key><integer>1452</integer><key>idProduct</key><integer>1</integer>"
              "<key>Built-In</key><true/></dict></array>"));
    machine->prints(codecs,
                    plist("<array><dict><key>IOHDACodecVendorID</key><integer>283904146</integer><key>AppleHDACodecLayoutID</key>"
                          "<integer>12</integer></dict><dict><key>IOObjectClass</key><string>IOHDACodecDevice</string></dict></array>"));
    machine->prints(bluetooth, {});
    const QJsonObject facts = json(collectSection(ioregistrySection(), machine));
    QCOMPARE(rows(facts["pcie_devices"_L1], {u"name"_s, u"pci_address"_s}),
             (QStringList{u"bluetooth null"_s, u"UHC1 null"_s, u"CMRA null"_s}));
    QCOMPARE(strings(facts["bluetooth"_L1]["controllers"_L1]), QStringList{u"bluetooth"_s});
    QVERIFY(facts["wifi"_L1]["present"_L1].isNull()); // of the same kind
    QCOMPARE(strings(facts["usb_1_1"_L1]["controllers"_L1]), QStringList{u"UHC1"_s});
    QCOMPARE(strings(facts["camera"_L1]["components"_L1]), (QStringList{u"CMRA"_s, u"FaceTime Camera"_s}));
    QCOMPARE(rows(facts["usb_devices"_L1], {u"name"_s, u"built_in"_s}), QStringList{u"FaceTime Camera true"_s});
    QCOMPARE(rows(facts["audio_codecs"_L1], {u"name"_s, u"layout_id"_s}), QStringList{u"0x10ec0892 12"_s});
}

void TestMacDevices::inventedSpeeds_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QString>("speed");
    // The three keys as devices at one Mac have them together.
    QTest::newRow("full") << QByteArray("<key>USBSpeed</key><integer>1</integer><key>Device Speed</key><integer>1</integer>"
                                        "<key>UsbLinkSpeed</key><integer>12000000</integer>")
                          << u"12 Mbps (Full Speed)"_s;
    QTest::newRow("super") << QByteArray("<key>USBSpeed</key><integer>4</integer>") << u"5 Gbps (SuperSpeed)"_s;
    QTest::newRow("20 Gbps") << QByteArray("<key>USBSpeed</key><integer>5</integer><key>UsbLinkSpeed</key><integer>20000000000</integer>")
                             << u"20 Gbps (SuperSpeed+)"_s;
    QTest::newRow("a new number") << QByteArray("<key>Device Speed</key><integer>7</integer>") << u"7"_s;
    QTest::newRow("an impossible number") << QByteArray("<key>USBSpeed</key><integer>-1</integer>") << QString();
    QTest::newRow("none") << QByteArray() << QString();
}

void TestMacDevices::inventedSpeeds()
{
    QFETCH(QByteArray, keys);
    QFETCH(QString, speed);
    auto machine = mac();
    machine->prints(usb,
                    plist("<array><dict><key>IOObjectClass</key><string>IOUSBHostDevice</string><key>idVendor</key><integer>1</integer>"
                          "<key>idProduct</key><integer>2</integer><key>locationID</key><integer>-2146435072</integer>"
                          + keys + "</dict></array>"));
    const QJsonValue device = json(collectSection(ioregistrySection(), machine))["usb_devices"_L1][0];
    QCOMPARE(device["speed"_L1].toString(), speed);
    QCOMPARE(device["location_id"_L1].toString(), u"0x80100000"_s); // written as a number below zero
    QCOMPARE(device["name"_L1].toString(), u"usb0001,0002"_s);
}

void TestMacDevices::usbFromProfile()
{
    // Where ioreg does not answer, the profile does; the newer one is empty before macOS 26.
    auto machine = mac();
    machine->prints(pci, {});
    machine->fails(usb, Error::Kind::TimedOut);
    machine->prints(profiler(u"SPUSBHostDataType"_s), profile("SPUSBHostDataType", ""));
    machine->prints(u"/usr/sbin/system_profiler SPUSBDataType -xml"_s, recorded(registry, u"system_profiler SPUSBDataType -xml"_s));
    const Section section = collectSection(ioregistrySection(), machine);
    const QJsonObject facts = json(section);
    QCOMPARE(facts["usb_devices"_L1].toArray().size(), 8);
    QCOMPARE(facts["usb_devices"_L1][0]["name"_L1].toString(), u"BRCM2046 Hub"_s);
    QVERIFY(section.problems.empty());
}

void TestMacDevices::soundAndCameras()
{
    auto machine = mac();
    machine->prints(pci, {});
    machine->prints(usb, {});
    machine->prints(profiler(u"SPAudioDataType"_s), profile("SPAudioDataType", R"({"_items":[
        {"_name":"Somebody's Buds","coreaudio_device_output":2,"coreaudio_device_transport":"coreaudio_device_type_bluetooth"},
        {"_name":"MacBook Pro Speakers","coreaudio_device_output":2,"coreaudio_device_transport":"coreaudio_device_type_builtin"}]})"));
    machine->prints(profiler(u"SPCameraDataType"_s), profile("SPCameraDataType", R"(
        {"_name":"FaceTime HD Camera","spcamera_model-id":"Apple Camera VendorID_0x106B ProductID_0x000B","spcamera_unique-id":"EAB7"},
        {"_name":"MacBook Pro Camera","spcamera_model-id":"MacBook Pro Camera"},
        {"_name":"OBS Virtual Camera","spcamera_model-id":"OBS Camera Extension"},
        {"_name":"Somebody's Phone","spcamera_model-id":"iPhone14,4"})"));
    machine->prints(profiler(u"SPThunderboltDataType"_s), profile("SPThunderboltDataType", R"(
        {"_name":"thunderboltusb4_bus_1","device_name_key":"Mac Studio","vendor_name_key":"Apple Inc."},
        {"_name":"thunderboltusb4_bus_3","device_name_key":"Mac Studio","_items":[{"_name":"Envoy Ultra","device_name_key":"Envoy Ultra",
         "mode_key":"usb_four_v2","switch_uid_key":"0x80878DFABA68F800","vendor_name_key":"Other World Computing"}]})"));
    const Section section = collectSection(ioregistrySection(), machine);
    const QJsonObject facts = json(section);
    QCOMPARE(facts["camera"_L1]["components"_L1].toArray(), (QJsonArray{u"FaceTime HD Camera"_s, u"MacBook Pro Camera"_s}));
    QCOMPARE(facts["thunderbolt_devices"_L1].toArray().size(), 1);
    QCOMPARE(facts["thunderbolt_devices"_L1][0]["name"_L1].toString(), u"Envoy Ultra"_s);
    QCOMPARE(facts["thunderbolt_devices"_L1][0]["vendor"_L1].toString(), u"Other World Computing"_s);
    QCOMPARE(facts["thunderbolt_devices"_L1][0]["generation"_L1].toInt(), 4);
    QCOMPARE(facts["sound_cards"_L1][0]["name"_L1].toString(), u"bluetooth"_s);
    QCOMPARE(facts["sound_cards"_L1][0]["given_name"_L1].toString(), u"Somebody's Buds"_s);
    QCOMPARE(facts["sound_cards"_L1][1]["name"_L1].toString(), u"MacBook Pro Speakers"_s);
    QVERIFY(facts["sound_cards"_L1][1]["given_name"_L1].isNull());
}

void TestMacDevices::devicesWithoutTools()
{
    const Section section = collectSection(ioregistrySection(), mac());
    QVERIFY(!section.problems.empty());
    const QJsonObject facts = json(section);
    QVERIFY(facts["pcie_devices"_L1].toArray().isEmpty());
    QVERIFY(facts["camera"_L1]["present"_L1].isNull());
}

void TestMacDevices::battery()
{
    auto machine = mac();
    machine->prints(pmset, "Now drawing from 'Battery Power'\n -InternalBattery-0 (id=1)\t100%; charged; 0:00 remaining present: true\n");
    machine->prints(profiler(u"SPPowerDataType"_s), profile("SPPowerDataType", R"({"_name":"spbattery_information",
        "sppower_battery_health_info":{"sppower_battery_cycle_count":35,"sppower_battery_health":"Good",
        "sppower_battery_health_maximum_capacity":"97%"}})"));
    machine->prints(batteryDriver, recorded(registry, u"ioreg -a -r -d 1 -c AppleSmartBattery"_s));
    const QJsonObject facts = json(collectSection(batterySection(), machine));
    QCOMPARE(facts["full_capacity_mah"_L1].toInt(), 8179);
    QCOMPARE(facts["design_capacity_mah"_L1].toInt(), 8694);
    QCOMPARE(facts["design_cycle_count"_L1].toInt(), 1000);
    QCOMPARE(facts["temperature_celsius"_L1].toDouble(), 24.15);
    QCOMPARE(facts["max_capacity_percent"_L1].toInt(), 97); // as the system shows it
    QCOMPARE(facts["power_source"_L1].toString(), u"Battery Power"_s);
    QVERIFY(facts["time_remaining_min"_L1].isNull());
}

void TestMacDevices::batteryFromDriverOnly()
{
    auto machine = mac();
    machine->fails(pmset, Error::Kind::TimedOut);
    machine->prints(batteryDriver, recorded(registry, u"ioreg -a -r -d 1 -c AppleSmartBattery"_s));
    const Section section = collectSection(batterySection(), machine);
    const QJsonObject facts = json(section);
    QCOMPARE(facts["present"_L1].toBool(), true);
    QCOMPARE(facts["percentage"_L1].toString(), u"100%"_s);
    QCOMPARE(facts["cycle_count"_L1].toInt(), 35);
    QCOMPARE(facts["max_capacity_percent"_L1].toInt(), 94);
    QCOMPARE(facts["power_source"_L1].toString(), u"Battery Power"_s);
    QVERIFY(!section.problems.empty());
}

void TestMacDevices::noBattery()
{
    auto machine = mac();
    machine->prints(pmset, "Now drawing from 'AC Power'\n");
    machine->prints(batteryDriver, {});
    const QJsonObject facts = json(collectSection(batterySection(), machine));
    QCOMPARE(facts["present"_L1].toBool(true), false);
    QVERIFY(facts["design_capacity_mah"_L1].isNull());
}

void TestMacDevices::sensors()
{
    auto machine = mac();
    machine->prints(batteryDriver, recorded(registry, u"ioreg -a -r -d 1 -c AppleSmartBattery"_s));
    const QJsonObject facts = json(collectSection(sensorsSection(), machine));
    QCOMPARE(facts["temperatures"_L1][0]["celsius"_L1].toDouble(), 24.15);
    QCOMPARE(facts["voltages"_L1][0]["volts"_L1].toDouble(), 12.785);
    QCOMPARE(facts["currents"_L1][0]["amperes"_L1].toDouble(-1), 0.0);

    auto desktop = mac();
    desktop->prints(batteryDriver, {});
    const Section none = collectSection(sensorsSection(), desktop);
    QVERIFY(none.problems.empty());
    QVERIFY(json(none)["temperatures"_L1].toArray().isEmpty());
}

void TestMacDevices::firmware()
{
    // Invented after a Mac mini of 2018, whose language was Russian.
    auto machine = mac();
    machine->prints(u"/usr/sbin/ioreg -a -r -d 1 -p IODeviceTree -n rom"_s,
                    plist("<array><dict><key>vendor</key>" + data("4170706c6520496e632e00") + "<key>release-date</key>"
                          + data("30332f31302f3230313900") + "<key>version</key>" + data("3232302e3235302e3336362e302e3000")
                          + "</dict></array>"));
    machine->prints(profiler(u"SPHardwareDataType"_s),
                    profile("SPHardwareDataType", R"j({"boot_rom_version":"220.250.366.0.0 (iBridge: 16.16.4507.0.0,0)",
        "machine_model":"Macmini8,1"})j"));
    machine->prints(
        profiler(u"SPiBridgeDataType"_s),
        profile("SPiBridgeDataType", "{\"ibridge_build\":\"16P4507\",\"ibridge_model_name\":\"Чип безопасности Apple\u00a0T2\"}"));
    const QJsonObject facts = json(collectSection(firmwareSection(), machine));
    QCOMPARE(facts["bios_vendor"_L1].toString(), u"Apple Inc."_s);
    QCOMPARE(facts["bios_date"_L1].toString(), u"2019-03-10"_s);
    QCOMPARE(facts["bios_version"_L1].toString(), u"220.250.366.0.0 (iBridge: 16.16.4507.0.0,0)"_s);
    QCOMPARE(facts["security_chip"_L1].toString(), u"Apple T2"_s);
    QCOMPARE(facts["security_chip_version"_L1].toString(), u"16P4507"_s);
    QVERIFY(facts["secure_boot"_L1].isNull());

    // Apple Silicon, invented after an M4 Max with macOS 26.
    auto silicon = mac();
    silicon->prints(profiler(u"SPHardwareDataType"_s), profile("SPHardwareDataType", ""));
    silicon->prints(profiler(u"SPiBridgeDataType"_s),
                    profile("SPiBridgeDataType", R"({"ibridge_build":"mBoot-18000.120.36","ibridge_secure_boot":"Full Security"})"));
    const QJsonObject other = json(collectSection(firmwareSection(), silicon));
    QCOMPARE(other["secure_boot"_L1].toString(), u"Full Security"_s);
    QVERIFY(other["security_chip"_L1].isNull());
    QVERIFY(other["security_chip_version"_L1].isNull());
}

void TestMacDevices::firmwareOfRecordings()
{
    const QJsonObject facts = json(collectSection(firmwareSection(), recording(u"macos-26-apple-silicon-vm"_s)));
    QCOMPARE(facts["bios_version"_L1].toString(), u"18000.161.10"_s);
    QCOMPARE(facts["os_loader_version"_L1].toString(), u"18000.161.10"_s);
    QCOMPARE(facts["product_name"_L1].toString(), u"VirtualMac2,1"_s);

    auto machine = mac();
    machine->prints(u"/usr/sbin/ioreg -a -r -d 1 -c IOPlatformExpertDevice"_s,
                    recorded(registry, u"ioreg -a -r -d 1 -c IOPlatformExpertDevice"_s));
    const QJsonObject intel = json(collectSection(firmwareSection(), machine));
    QCOMPARE(intel["sys_vendor"_L1].toString(), u"Apple Inc."_s);
    QCOMPARE(intel["product_name"_L1].toString(), u"MacBookPro12,1"_s);
    QCOMPARE(intel["board_name"_L1].toString(), u"Mac-E43C1C25D4880AD6"_s);

    // Invented after an M1, which has no number of a board.
    machine->prints(u"/usr/sbin/ioreg -a -r -d 1 -c IOPlatformExpertDevice"_s,
                    plist("<array><dict><key>manufacturer</key>" + data("4170706c6520496e632e00") + "<key>model</key>"
                          + data("4d6163426f6f6b50726f31372c3100") + "<key>target-type</key>" + data("4a32393300") + "</dict></array>"));
    QCOMPARE(line(json(collectSection(firmwareSection(), machine)), {u"board_name"_s, u"board_vendor"_s}), u"J293 Apple Inc."_s);
}

QTEST_GUILESS_MAIN(TestMacDevices)
#include "tst_macdevices.moc"
