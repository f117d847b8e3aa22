// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/asoundcards.h"
#include "collectors/parsers/hwids.h"
#include "collectors/parsers/keyvalue.h"
#include "collectors/sections/iodevices.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

const QString asoundCards = u"/proc/asound/cards"_s;
const QStringList usbIds()
{
    return {u"/usr/share/hwdata/usb.ids"_s, u"/usr/share/misc/usb.ids"_s};
}

// ---- names ----

struct PciNames
{
    QHash<HardwareId, HardwareName> devices;
    QHash<quint32, QString> classes;
};

QList<HardwareId> idsOf(const Files &files, const QString &vendorFile, const QString &deviceFile)
{
    QList<HardwareId> ids;
    for (const QString &folder : files.foldersWith(vendorFile)) {
        const auto vendor = hexadecimal(files, folder + u'/' + vendorFile);
        const auto device = hexadecimal(files, folder + u'/' + deviceFile);
        if (vendor && device)
            ids += hardwareId(quint16(*vendor), quint16(*device));
    }
    return ids;
}

QCoro::Task<PciNames> pciNames(Inputs in, QList<HardwareId> ids, QList<quint32> classes)
{
    PciNames names;
    if (ids.isEmpty())
        co_return names;
    const QByteArray text = co_await firstList(in, pciIds());
    names = co_await QtConcurrent::run([text, ids, classes] { return PciNames{hardwareNames(text, ids), pciClassNames(text, classes)}; });
    co_return names;
}

QCoro::Task<QHash<HardwareId, HardwareName>> usbNames(Inputs in, QList<HardwareId> ids)
{
    QHash<HardwareId, HardwareName> names;
    if (ids.isEmpty())
        co_return names;
    const QByteArray text = co_await firstList(in, usbIds());
    names = co_await QtConcurrent::run([text, ids] { return hardwareNames(text, ids); });
    co_return names;
}

// ---- PCI ----

std::optional<QString> known(std::optional<QString> speed)
{
    return speed && !speed->startsWith("Unknown"_L1) ? speed : std::nullopt;
}

std::optional<qint64> lanes(std::optional<qint64> width)
{
    constexpr qint64 most = 32; // 255 means that the device does not answer
    return width && *width > 0 && *width <= most ? width : std::nullopt;
}

/// How fast each device is connected. To ask a device that sleeps would wake it, with recent kernels.
QStringList linkFiles(const QStringList &folders, const Files &files)
{
    QStringList paths;
    for (const QString &folder : folders) {
        if (files.text(folder + "/power/runtime_status"_L1) == u"suspended"_s)
            continue;
        for (const auto file : {"current_link_speed"_L1, "max_link_speed"_L1, "current_link_width"_L1, "max_link_width"_L1})
            paths += folder + u'/' + file;
    }
    return paths;
}

PcieDevice pcieDevice(const QString &folder, const Files &files, const Files &links, const PciNames &names)
{
    const auto number = [&](QLatin1StringView file) { return hexadecimal(files, folder + u'/' + file); };
    const auto vendor = number("vendor"_L1), device = number("device"_L1), kind = number("class"_L1);
    PcieDevice facts;
    if (vendor && device) {
        const HardwareName name = names.devices.value(hardwareId(quint16(*vendor), quint16(*device)));
        facts.vendorName = filled(name.vendor);
        facts.deviceName = filled(name.device);
        facts.name = u"pci%1,%2"_s.arg(*vendor, 4, 16, QLatin1Char('0')).arg(*device, 4, 16, QLatin1Char('0'));
    }
    if (facts.deviceName)
        facts.name = *facts.deviceName;
    facts.vendorId = hex(vendor, 4);
    facts.deviceId = hex(device, 4);
    facts.classCode = hex(kind, 8);
    facts.address = folder.section(u'/', -1).section(u':', 1); // without the domain, as lspci shows it
    if (kind)
        facts.className = filled(names.classes.value(*kind));
    facts.subsystemVendorId = hex(number("subsystem_vendor"_L1), 4);
    facts.subsystemDeviceId = hex(number("subsystem_device"_L1), 4);
    if (!facts.subsystemVendorId || facts.subsystemVendorId == u"0x0000"_s) // bridges have none
        facts.subsystemVendorId = facts.subsystemDeviceId = std::nullopt;
    facts.revision = hex(number("revision"_L1), 2);
    facts.driver = nameBehind(links, folder + "/driver"_L1);
    if (const auto node = files.number(folder + "/numa_node"_L1); node && *node >= 0)
        facts.numaNode = node;
    return facts;
}

// ---- USB ----

/// As in sections.md, and as macOS says it.
std::optional<QString> speedWord(const QString &megabits)
{
    static const QHash<QString, QString> words{
        {u"1.5"_s, u"1.5 Mbps (Low Speed)"_s}, {u"12"_s, u"12 Mbps (Full Speed)"_s},     {u"480"_s, u"480 Mbps (High Speed)"_s},
        {u"5000"_s, u"5 Gbps (SuperSpeed)"_s}, {u"10000"_s, u"10 Gbps (SuperSpeed+)"_s}, {u"20000"_s, u"20 Gbps (SuperSpeed+)"_s},
    };
    const auto it = words.find(megabits);
    if (it != words.end())
        return *it;
    return megabits.isEmpty() || megabits == "unknown"_L1 ? std::nullopt : std::optional(megabits + " Mbps"_L1);
}

/// Two digits for the bus, then one for the port at each hub on the way: bus 1, ports "4.2" → 0x01420000.
std::optional<QString> locationOf(std::optional<qint64> bus, const QString &ports)
{
    constexpr int deepest = 6;
    const QStringList way = ports.split(u'.');
    if (!bus || *bus < 0 || *bus > 0xff || way.size() > deepest)
        return std::nullopt;
    quint32 location = quint32(*bus) << 24;
    for (qsizetype i = 0; i < way.size(); ++i) {
        bool isNumber = false;
        const uint port = way[i].toUInt(&isNumber);
        if (!isNumber || port > 0xf)
            return std::nullopt;
        location |= port << (20 - 4 * i);
    }
    return hex(location, 8);
}

/// What the interfaces of one device say: "/sys/bus/usb/devices/1-4:1.0" belongs to ".../1-4".
struct Interfaces
{
    QStringList classes, drivers;
    bool isCamera = false, isBluetooth = false;
};

QHash<QString, Interfaces> interfacesByDevice(const Files &files, const Files &links)
{
    QHash<QString, Interfaces> all;
    for (const QString &folder : files.foldersWith(u"bInterfaceClass")) {
        Interfaces &device = all[folder.section(u':', 0, 0)];
        const auto code = hexadecimal(files, folder + "/bInterfaceClass"_L1).value_or(0);
        if (const QString word = usbClassWord(code); !word.isEmpty() && !device.classes.contains(word))
            device.classes += word;
        const auto driver = nameBehind(links, folder + "/driver"_L1);
        if (driver && !device.drivers.contains(*driver))
            device.drivers += *driver;
        device.isCamera |= code == 0x0e;
        device.isBluetooth |= code == 0xe0 && hexadecimal(files, folder + "/bInterfaceSubClass"_L1) == 1U
            && hexadecimal(files, folder + "/bInterfaceProtocol"_L1) == 1U;
    }
    return all;
}

UsbDevice usbDevice(const QString &folder, const Files &files, const Interfaces &interfaces, const QHash<HardwareId, HardwareName> &names)
{
    const auto text = [&](QLatin1StringView file) { return files.text(folder + u'/' + file); };
    const auto vendor = hexadecimal(files, folder + "/idVendor"_L1).value_or(0);
    const auto product = hexadecimal(files, folder + "/idProduct"_L1).value_or(0);
    const HardwareName name = names.value(hardwareId(quint16(vendor), quint16(product)));
    UsbDevice facts;
    facts.name = text("product"_L1).value_or(name.device);
    if (facts.name.isEmpty())
        facts.name = u"usb%1,%2"_s.arg(vendor, 4, 16, QLatin1Char('0')).arg(product, 4, 16, QLatin1Char('0'));
    facts.vendorId = hex(vendor, 4);
    facts.productId = hex(product, 4);
    facts.locationId = locationOf(files.number(folder + "/busnum"_L1), text("devpath"_L1).value_or(QString()));
    facts.speed = speedWord(text("speed"_L1).value_or(QString()));
    facts.manufacturer = text("manufacturer"_L1);
    if (!facts.manufacturer)
        facts.manufacturer = filled(name.vendor);
    facts.usbVersion = text("version"_L1);
    facts.deviceClass = filled(interfaces.classes.join(", "_L1));
    if (!facts.deviceClass)
        facts.deviceClass = filled(usbClassWord(hexadecimal(files, folder + "/bDeviceClass"_L1).value_or(0)));
    facts.driver = filled(interfaces.drivers.join(", "_L1));
    if (auto power = text("bMaxPower"_L1); power && power->endsWith("mA"_L1)) {
        bool isNumber = false;
        const qint64 milliamperes = power->chopped(2).toLongLong(&isNumber);
        if (isNumber)
            facts.maxPowerMilliamperes = milliamperes;
    }
    if (const auto removable = text("removable"_L1); removable == u"fixed"_s || removable == u"removable"_s)
        facts.isBuiltIn = removable == u"fixed"_s;
    return facts;
}

// ---- what speaks for what ----

/// The kinds of PCI devices that speak for something (pci.ids, the class lists).
void setPciEvidence(IoRegistry &facts, const PcieDevice &device)
{
    constexpr auto camera = "0x1570"_L1; // FaceTime HD, of the class "multimedia controller"
    const QString kind = device.classCode.value_or(QString());
    if (kind.startsWith("0x000280"_L1))
        addEvidence(facts.wifi, device.name);
    if (kind.startsWith("0x000d11"_L1))
        addEvidence(facts.bluetooth, device.name);
    if (kind == "0x000c0300"_L1 || kind == "0x000c0310"_L1) // UHCI, OHCI
        addEvidence(facts.usb11, device.name);
    if (device.vendorId == u"0x14e4"_s && device.deviceId == camera)
        addEvidence(facts.camera, device.name);
}

} // namespace

QCoro::Task<Collected<IoRegistry>> collectIoRegistryOnLinux(Inputs in)
{
    QStringList patterns{asoundCards, inputDevicesPath()};
    for (const auto file :
         {"vendor"_L1, "device"_L1, "class"_L1, "subsystem_vendor"_L1, "subsystem_device"_L1, "revision"_L1, "numa_node"_L1})
        patterns += "/sys/bus/pci/devices/*/"_L1 + file;
    for (const auto file :
         {"idVendor"_L1, "idProduct"_L1, "product"_L1, "manufacturer"_L1, "speed"_L1, "version"_L1, "busnum"_L1, "devpath"_L1,
          "bDeviceClass"_L1, "bMaxPower"_L1, "removable"_L1, "bInterfaceClass"_L1, "bInterfaceSubClass"_L1, "bInterfaceProtocol"_L1})
        patterns += "/sys/bus/usb/devices/*/"_L1 + file;
    for (const auto file : {"vendor_id"_L1, "vendor_name"_L1, "chip_name"_L1, "subsystem_id"_L1, "revision_id"_L1})
        patterns += "/sys/bus/hdaudio/devices/*/"_L1 + file;
    for (const auto file : {"device_name"_L1, "vendor_name"_L1, "authorized"_L1, "generation"_L1})
        patterns += "/sys/bus/thunderbolt/devices/*/"_L1 + file;
    patterns += u"/sys/bus/virtio/devices/*/device"_s;
    patterns += u"/sys/bus/pci/devices/*/power/runtime_status"_s;
    auto reading = in.read(patterns);
    auto linking = in.links(
        {u"/sys/bus/pci/devices/*/driver"_s, u"/sys/bus/usb/devices/*/driver"_s, u"/sys/bus/virtio/devices/*/driver"_s});
    auto naming = in.names({u"/sys/bus"_s, u"/sys/class/ieee80211/*"_s, u"/sys/class/bluetooth/hci*"_s});
    const Files files = co_await reading;
    const Files links = co_await linking;
    const Files names = co_await naming;
    Collected<IoRegistry> out;
    if (!names.has(u"/sys/bus"_s))
        out.unavailable = QString::fromLatin1(QT_TRANSLATE_NOOP("Report", "/sys is not mounted here, and devices are seen there only"));
    out.problems = files.failures();

    QList<quint32> classes;
    const QStringList pciFolders = files.foldersWith(u"class");
    for (const QString &folder : pciFolders)
        classes += hexadecimal(files, folder + "/class"_L1).value_or(0);
    auto namingPci = pciNames(in, idsOf(files, u"vendor"_s, u"device"_s), classes);
    auto namingUsb = usbNames(in, idsOf(files, u"idVendor"_s, u"idProduct"_s));
    auto readingSpeeds = in.read(linkFiles(pciFolders, files));
    const PciNames ofPci = co_await namingPci;
    const QHash<HardwareId, HardwareName> ofUsb = co_await namingUsb;
    const Files speeds = co_await readingSpeeds;

    IoRegistry &facts = out.facts;
    for (const QString &folder : pciFolders) {
        PcieDevice device = pcieDevice(folder, files, links, ofPci);
        device.linkSpeed = known(speeds.text(folder + "/current_link_speed"_L1));
        device.maxLinkSpeed = known(speeds.text(folder + "/max_link_speed"_L1));
        device.linkWidth = lanes(speeds.number(folder + "/current_link_width"_L1));
        device.maxLinkWidth = lanes(speeds.number(folder + "/max_link_width"_L1));
        setPciEvidence(facts, device);
        facts.pcieDevices.push_back(std::move(device));
    }
    const QHash<QString, Interfaces> interfaces = interfacesByDevice(files, links);
    for (const QString &folder : files.foldersWith(u"idVendor")) {
        constexpr auto linuxFoundation = "0x1d6b"_L1;
        UsbDevice device = usbDevice(folder, files, interfaces.value(folder), ofUsb);
        if (device.vendorId == linuxFoundation && folder.section(u'/', -1).startsWith("usb"_L1)) // the machine's own ports
            continue;
        if (interfaces.value(folder).isCamera)
            addEvidence(facts.camera, device.name);
        if (interfaces.value(folder).isBluetooth)
            addEvidence(facts.bluetooth, device.name);
        if (device.vendorId == u"0x05ac"_s && device.productId == u"0x8600"_s) // "iBridge"
            addEvidence(facts.t1, device.name);
        facts.usbDevices.push_back(std::move(device));
    }
    for (const QString &path : names.paths()) {
        if (path.startsWith("/sys/class/ieee80211/"_L1) && facts.wifi.components.isEmpty())
            addEvidence(facts.wifi, path.section(u'/', -1));
        else if (path.startsWith("/sys/class/bluetooth/"_L1) && !path.contains(u':') && facts.bluetooth.controllers.isEmpty())
            addEvidence(facts.bluetooth, path.section(u'/', -1));
    }
    setAudioCodecs(facts, files);
    setVirtualDevices(facts, files, links);
    setThunderboltDevices(facts, files);
    setInputDevices(out, files);
    if (files.has(asoundCards)) {
        const auto cards = out.take(files.at(asoundCards), parseAsoundCards, asoundCards);
        for (const AsoundCard &card : cards.value_or(std::vector<AsoundCard>()))
            facts.soundCards.push_back({card.index, card.id, card.name, card.driver, {}, {}, {}, {}});
    }
    co_return out;
}

} // namespace prose
