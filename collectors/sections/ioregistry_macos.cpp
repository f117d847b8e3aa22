// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/keyvalue.h"
#include "collectors/parsers/profileddevices.h"
#include "collectors/sections/iodevices.h"
#include "collectors/sections/registryentries.h"
#include "collectors/sections/systemprofile.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

using Entries = std::vector<RegistryEntry>;

// Two levels, as the drivers are what lies below a device; the properties are printed of the class that is asked for only.
const Command pciDevices{u"/usr/sbin/ioreg"_s, {u"-a"_s, u"-r"_s, u"-d"_s, u"2"_s, u"-c"_s, u"IOPCIDevice"_s}};
const Command usbDevices{u"/usr/sbin/ioreg"_s, {u"-a"_s, u"-r"_s, u"-d"_s, u"1"_s, u"-c"_s, u"IOUSBHostDevice"_s}};
const Command codecDevices{u"/usr/sbin/ioreg"_s, {u"-a"_s, u"-r"_s, u"-d"_s, u"1"_s, u"-c"_s, u"IOHDACodecDevice"_s}};
const Command bluetoothDevices{u"/usr/sbin/ioreg"_s, {u"-a"_s, u"-r"_s, u"-d"_s, u"2"_s, u"-c"_s, u"IOBluetoothHCIController"_s}};

// ---- PCI ----

/// The kinds of the PCI Code and ID Assignment Specification that Macs have; a Mac has no list of them to look into.
std::optional<QString> className(quint32 code)
{
    static const QHash<quint32, QString> kinds{
        {0x0000, u"Non-VGA unclassified device"_s},
        {0x0100, u"SCSI storage controller"_s},
        {0x0101, u"IDE interface"_s},
        {0x0106, u"SATA controller"_s},
        {0x0108, u"Non-Volatile memory controller"_s},
        {0x0180, u"Mass storage controller"_s},
        {0x0200, u"Ethernet controller"_s},
        {0x0280, u"Network controller"_s},
        {0x0300, u"VGA compatible controller"_s},
        {0x0380, u"Display controller"_s},
        {0x0401, u"Multimedia audio controller"_s},
        {0x0403, u"Audio device"_s},
        {0x0480, u"Multimedia controller"_s},
        {0x0500, u"RAM memory"_s},
        {0x0580, u"Memory controller"_s},
        {0x0600, u"Host bridge"_s},
        {0x0601, u"ISA bridge"_s},
        {0x0604, u"PCI bridge"_s},
        {0x0700, u"Serial controller"_s},
        {0x0780, u"Communication controller"_s},
        {0x0805, u"SD Host controller"_s},
        {0x0880, u"System peripheral"_s},
        {0x0c00, u"FireWire (IEEE 1394)"_s},
        {0x0c03, u"USB controller"_s},
        {0x0c05, u"SMBus"_s},
        {0x0c80, u"Serial bus controller"_s},
        {0x1180, u"Signal processing controller"_s},
    };
    return filled(kinds.value(code >> 8));
}

/// "0:31:3" in decimal numbers; a bridge adds the buses behind it, "0:1:0(1:1)". As elsewhere: "00:1f.3".
std::optional<QString> pciAddress(const std::optional<QString> &pcidebug)
{
    static const QRegularExpression form(u"^(\\d{1,3}):(\\d{1,2}):(\\d)\\b"_s);
    const QRegularExpressionMatch match = form.match(pcidebug.value_or(QString()));
    if (!match.hasMatch())
        return std::nullopt;
    const auto two = [&](int part) { return u"%1"_s.arg(match.captured(part).toInt(), 2, 16, QLatin1Char('0')); };
    return two(1) + u':' + two(2) + u'.' + match.captured(3);
}

/// The fields of the Link Capabilities and Link Status registers, in the words of Linux.
void setLink(std::optional<QString> &speed, std::optional<qint64> &width, std::optional<quint32> link)
{
    static const QStringList speeds{
        {}, u"2.5 GT/s PCIe"_s, u"5.0 GT/s PCIe"_s, u"8.0 GT/s PCIe"_s, u"16.0 GT/s PCIe"_s, u"32.0 GT/s PCIe"_s};
    if (!link)
        return;
    speed = filled(speeds.value(qsizetype(*link & 0xf)));
    if (const qint64 lanes = *link >> 4 & 0x3f; lanes > 0 && lanes <= 32)
        width = lanes;
}

std::optional<PcieDevice> pcieDevice(const RegistryEntry &entry)
{
    const auto word = [&](const QString &key) -> std::optional<quint32> {
        const auto bits = entry.bits(key);
        return bits ? std::optional(*bits & 0xffff) : std::nullopt;
    };
    PcieDevice facts;
    facts.vendorId = hex(word(u"vendor-id"_s), 4);
    facts.deviceId = hex(word(u"device-id"_s), 4);
    if (!facts.vendorId && !facts.deviceId)
        return std::nullopt;
    facts.deviceName = entry.text(u"model"_s);
    facts.name = facts.deviceName.value_or(entry.text(u"IOName"_s).value_or(entry.name));
    if (const auto kind = entry.bits(u"class-code"_s)) {
        facts.classCode = hex(*kind & 0xffffff, 8);
        facts.className = className(*kind & 0xffffff);
    }
    facts.address = pciAddress(entry.text(u"pcidebug"_s));
    facts.subsystemVendorId = hex(word(u"subsystem-vendor-id"_s), 4);
    facts.subsystemDeviceId = hex(word(u"subsystem-id"_s), 4);
    if (const auto revision = entry.bits(u"revision-id"_s))
        facts.revision = hex(*revision & 0xff, 2);
    const auto driver = std::ranges::find_if(entry.childClasses, [](const QString &child) { return child != "IOPCIDevice"_L1; });
    if (driver != entry.childClasses.end())
        facts.driver = *driver;
    setLink(facts.linkSpeed, facts.linkWidth, entry.bits(u"IOPCIExpressLinkStatus"_s));
    setLink(facts.maxLinkSpeed, facts.maxLinkWidth, entry.bits(u"IOPCIExpressLinkCapabilities"_s));
    return facts;
}

void setPciEvidence(IoRegistry &facts, const PcieDevice &device, const QString &entryName)
{
    const QString name = device.name.contains(entryName) ? device.name : u"%1 (%2)"_s.arg(entryName, device.name);
    const QString kind = device.classCode.value_or(QString());
    const bool isBluetooth = entryName.startsWith("bluetooth"_L1);
    if (isBluetooth) // of the kind "network controller", beside the Wi-Fi one
        addEvidence(facts.bluetooth, name);
    else if (kind.startsWith("0x000280"_L1) || entryName == "wlan"_L1 || entryName == "ARPT"_L1 || name.contains("AirPort"_L1))
        addEvidence(facts.wifi, name);
    if (kind == "0x000c0300"_L1 || kind == "0x000c0310"_L1) // UHCI, OHCI
        addEvidence(facts.usb11, name);
    if (device.vendorId == u"0x14e4"_s && device.deviceId == u"0x1570"_s) // FaceTime HD
        addEvidence(facts.camera, name);
}

// ---- USB ----

std::optional<QString> speedWord(int step)
{
    static const QStringList words{u"1.5 Mbps (Low Speed)"_s, u"12 Mbps (Full Speed)"_s,  u"480 Mbps (High Speed)"_s,
                                   u"5 Gbps (SuperSpeed)"_s,  u"10 Gbps (SuperSpeed+)"_s, u"20 Gbps (SuperSpeed+)"_s};
    return filled(words.value(step));
}

/// In bits per second; older systems have one of two keys with two numberings: "Device Speed" begins with low, full; "USBSpeed"
/// with full, low, and counts from 1.
std::optional<QString> usbSpeed(const RegistryEntry &entry)
{
    static const QHash<qint64, int> rates{{1'500'000, 0},     {12'000'000, 1},     {480'000'000, 2},
                                          {5'000'000'000, 3}, {10'000'000'000, 4}, {20'000'000'000, 5}};
    static const QHash<qint64, int> steps{{1, 1}, {2, 0}, {3, 2}, {4, 3}, {5, 4}, {6, 5}};
    if (const auto rate = entry.number(u"UsbLinkSpeed"_s); rate && rates.contains(*rate))
        return speedWord(rates.value(*rate));
    if (const auto step = entry.number(u"Device Speed"_s)) {
        const auto word = speedWord(int(qBound(qint64(-1), *step, qint64(100))));
        return word ? word : std::optional(QString::number(*step));
    }
    const auto step = entry.number(u"USBSpeed"_s);
    return step && steps.contains(*step) ? speedWord(steps.value(*step)) : std::nullopt;
}

/// Binary-coded decimal, as in USB's descriptors: 0x0210 is 2.10.
std::optional<QString> versionText(std::optional<quint32> bcd)
{
    return bcd && *bcd > 0 && *bcd <= 0xffff ? std::optional(u"%1.%2"_s.arg(*bcd >> 8, 0, 16).arg(*bcd & 0xff, 2, 16, QLatin1Char('0')))
                                             : std::nullopt;
}

std::optional<UsbDevice> usbDevice(const RegistryEntry &entry)
{
    const auto vendor = entry.bits(u"idVendor"_s), product = entry.bits(u"idProduct"_s);
    // The ports of the machine itself.
    if (!vendor || !product || entry.objectClass.contains("RootHub"_L1) || entry.name.contains("Root Hub Simulation"_L1))
        return std::nullopt;
    const auto either = [&](const QString &newer, const QString &older) {
        const auto text = entry.text(newer);
        return text ? text : entry.text(older);
    };
    UsbDevice facts;
    facts.name = either(u"USB Product Name"_s, u"kUSBProductString"_s).value_or(entry.name);
    if (facts.name.isEmpty() || facts.name == "IOUSBHostDevice"_L1 || facts.name == "IOUSBDevice"_L1)
        facts.name = u"usb%1,%2"_s.arg(*vendor & 0xffff, 4, 16, QLatin1Char('0')).arg(*product & 0xffff, 4, 16, QLatin1Char('0'));
    facts.vendorId = hex(*vendor & 0xffff, 4);
    facts.productId = hex(*product & 0xffff, 4);
    facts.locationId = hex(entry.bits(u"locationID"_s), 8);
    facts.speed = usbSpeed(entry);
    facts.manufacturer = either(u"USB Vendor Name"_s, u"kUSBVendorString"_s);
    facts.usbVersion = versionText(entry.bits(u"bcdUSB"_s));
    facts.deviceClass = filled(usbClassWord(entry.bits(u"bDeviceClass"_s).value_or(0)));
    // "non-removable" says less: so is a keyboard from the hub that it contains.
    if (entry.truth(u"Built-In"_s) == true)
        facts.isBuiltIn = true;
    return facts;
}

/// By the three numbers that USB has for it.
bool isBluetooth(const RegistryEntry &entry)
{
    return entry.number(u"bDeviceClass"_s) == 0xe0 && entry.number(u"bDeviceSubClass"_s) == 1 && entry.number(u"bDeviceProtocol"_s) == 1;
}

UsbDevice usbDevice(const ProfiledUsbDevice &from)
{
    static const QHash<QString, int> steps{{u"low"_s, 0},     {u"1.5 Mb/s"_s, 0}, {u"full"_s, 1},
                                           {u"12 Mb/s"_s, 1}, {u"high"_s, 2},     {u"480 Mb/s"_s, 2},
                                           {u"super"_s, 3},   {u"5 Gb/s"_s, 3},   {u"super_speed_plus"_s, 4},
                                           {u"10 Gb/s"_s, 4}, {u"20 Gb/s"_s, 5}};
    UsbDevice facts;
    facts.name = from.name;
    facts.vendorId = hex(from.vendorId, 4);
    facts.productId = hex(from.productId, 4);
    facts.locationId = hex(from.location, 8);
    if (from.speed)
        facts.speed = steps.contains(*from.speed) ? speedWord(steps.value(*from.speed)) : from.speed;
    facts.manufacturer = from.manufacturer;
    facts.maxPowerMilliamperes = from.milliamperes;
    facts.isBuiltIn = from.isBuiltIn;
    return facts;
}

void setUsbEvidence(IoRegistry &facts, const UsbDevice &device)
{
    const auto mentions = [&](QLatin1StringView word) { return device.name.contains(word, Qt::CaseInsensitive); };
    if (mentions("bluetooth"_L1))
        addEvidence(facts.bluetooth, device.name);
    if (mentions("facetime"_L1) || mentions("isight"_L1) || mentions("camera"_L1) || mentions("webcam"_L1))
        addEvidence(facts.camera, device.name);
    if (device.vendorId == u"0x05ac"_s && device.productId == u"0x8600"_s)
        addEvidence(facts.t1, device.name);
}

// ---- sound ----

std::optional<AudioCodec> audioCodec(const RegistryEntry &entry)
{
    const auto codec = entry.bits(u"IOHDACodecVendorID"_s);
    if (!codec)
        return std::nullopt;
    AudioCodec facts;
    facts.name = entry.text(u"IOName"_s).value_or(entry.name);
    if (facts.name.isEmpty())
        facts.name = hex(*codec, 8);
    facts.codecId = hex(*codec, 8);
    facts.vendor = hex(*codec >> 16, 4);
    facts.layoutId = entry.number(u"layout-id"_s);
    if (!facts.layoutId)
        facts.layoutId = entry.number(u"AppleHDACodecLayoutID"_s);
    facts.revision = hex(entry.bits(u"IOHDACodecRevisionID"_s), 6);
    return facts;
}

/// People name their headphones and telephones; what is built in, plugged in or made by a program has its maker's name.
SoundCard soundCard(const ProfiledSoundDevice &from, qint64 index)
{
    static const QStringList named{u"builtin"_s, u"usb"_s,         u"displayport"_s, u"hdmi"_s,
                                   u"pci"_s,     u"thunderbolt"_s, u"firewire"_s,    u"virtual"_s};
    SoundCard card;
    card.index = index;
    card.id = from.transport.value_or(u"other"_s);
    if (from.transport && named.contains(*from.transport)) {
        card.name = from.name;
    } else {
        card.name = from.transport.value_or(u"Sound device"_s);
        card.givenName = from.name;
    }
    card.manufacturer = from.manufacturer;
    card.inputs = from.inputs;
    card.outputs = from.outputs;
    return card;
}

/// A telephone nearby serves as a camera, too, under the name its owner gave it, and so do programs.
bool isOfThisMac(const QString &name, const QString &model)
{
    return !name.isEmpty() && (name == model || model.contains("VendorID_"_L1) || name.startsWith("FaceTime"_L1));
}

/// As Linux counts them; macOS has a word.
std::optional<qint64> thunderboltGeneration(const std::optional<QString> &mode)
{
    static const QHash<QString, qint64> generations{
        {u"thunderbolt_one"_s, 1}, {u"thunderbolt_two"_s, 2}, {u"thunderbolt_three"_s, 3}, {u"usb_four"_s, 4}, {u"usb_four_v2"_s, 4}};
    return mode && generations.contains(*mode) ? std::optional(generations.value(*mode)) : std::nullopt;
}

} // namespace

QCoro::Task<Collected<IoRegistry>> collectIoRegistryOnMac(Inputs in)
{
    auto pciTask = registryEntries(in, pciDevices);
    auto usbTask = registryEntries(in, usbDevices);
    auto codecTask = registryEntries(in, codecDevices);
    auto bluetoothTask = registryEntries(in, bluetoothDevices);
    auto soundTask = systemProfile(in, "SPAudioDataType"_L1);
    auto cameraTask = systemProfile(in, "SPCameraDataType"_L1);
    auto thunderboltTask = systemProfile(in, "SPThunderboltDataType"_L1);

    Collected<IoRegistry> out;
    IoRegistry &facts = out.facts;
    for (const RegistryEntry &entry : out.take(co_await pciTask).value_or(Entries())) {
        const auto device = pcieDevice(entry);
        if (!device)
            continue;
        setPciEvidence(facts, *device, entry.name);
        facts.pcieDevices.push_back(*device);
    }

    Result<Entries> usb = co_await usbTask;
    if (usb) {
        for (const RegistryEntry &entry : *usb) {
            const auto device = usbDevice(entry);
            if (!device)
                continue;
            if (isBluetooth(entry))
                addEvidence(facts.bluetooth, device->name);
            facts.usbDevices.push_back(*device);
        }
    } else {
        auto newerTask = systemProfile(in, "SPUSBHostDataType"_L1);
        auto olderTask = systemProfile(in, "SPUSBDataType"_L1);
        const Result<QJsonArray> newer = co_await newerTask, older = co_await olderTask;
        for (const ProfiledUsbDevice &device : profiledUsbDevices(newer && !newer->isEmpty() ? *newer : older.value_or(QJsonArray())))
            facts.usbDevices.push_back(usbDevice(device));
        if (!newer && !older)
            out.problems.push_back(std::move(usb).error());
    }
    for (const UsbDevice &device : facts.usbDevices)
        setUsbEvidence(facts, device);

    for (const RegistryEntry &entry : out.takeIfThere(co_await codecTask).value_or(Entries())) {
        if (const auto codec = audioCodec(entry))
            facts.audioCodecs.push_back(*codec);
    }
    for (const RegistryEntry &entry : out.takeIfThere(co_await bluetoothTask).value_or(Entries())) {
        for (const QString &driver : entry.childClasses) {
            if (driver.endsWith("BluetoothHostController"_L1))
                addEvidence(facts.bluetooth, driver);
        }
    }
    if (const auto items = out.takeIfThere(co_await soundTask)) {
        for (const ProfiledSoundDevice &device : profiledSoundDevices(*items))
            facts.soundCards.push_back(soundCard(device, qint64(facts.soundCards.size())));
    }
    if (const auto items = out.takeIfThere(co_await cameraTask)) {
        for (const QJsonValue &item : *items) {
            const QString name = item["_name"_L1].toString();
            if (isOfThisMac(name, item["spcamera_model-id"_L1].toString()))
                addEvidence(facts.camera, name);
        }
    }
    if (const auto items = out.takeIfThere(co_await thunderboltTask)) {
        for (const ProfiledThunderboltDevice &device : profiledThunderboltDevices(*items))
            facts.thunderboltDevices.push_back({device.name, device.vendor, {}, thunderboltGeneration(device.mode)});
    }
    co_return out;
}

} // namespace prose
