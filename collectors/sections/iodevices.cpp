// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/iodevices.h"

#include "collectors/parsers/inputdevices.h"
#include "collectors/parsers/keyvalue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

QCoro::Task<QByteArray> firstList(Inputs in, QStringList paths)
{
    const Files files = co_await in.read(paths);
    const auto path = std::ranges::find_if(paths, [&](const QString &candidate) { return files.has(candidate); });
    co_return path == paths.end() ? QByteArray() : *files.at(*path);
}

std::optional<quint32> hexadecimal(const Files &files, const QString &path)
{
    bool isNumber = false;
    const uint number = files.text(path).value_or(QString()).toUInt(&isNumber, 16);
    return isNumber ? std::optional(number) : std::nullopt;
}

QString hex(quint32 number, int digits)
{
    return u"0x%1"_s.arg(number, digits, 16, QLatin1Char('0'));
}

std::optional<QString> hex(std::optional<quint32> number, int digits)
{
    return number ? std::optional(hex(*number, digits)) : std::nullopt;
}

std::optional<QString> nameBehind(const Files &links, const QString &link)
{
    const auto target = links.text(link);
    return target ? std::optional(target->section(u'/', -1)) : std::nullopt;
}

QString usbClassWord(quint32 code)
{
    static const QHash<quint32, QString> words{
        {0x01, u"Audio"_s},
        {0x02, u"Communications"_s},
        {0x03, u"Input device"_s},
        {0x05, u"Physical"_s},
        {0x06, u"Imaging"_s},
        {0x07, u"Printer"_s},
        {0x08, u"Mass storage"_s},
        {0x09, u"Hub"_s},
        {0x0a, u"Data"_s},
        {0x0b, u"Smart card"_s},
        {0x0d, u"Content security"_s},
        {0x0e, u"Video"_s},
        {0x0f, u"Health care"_s},
        {0x10, u"Audio and video"_s},
        {0x11, u"Billboard"_s},
        {0xdc, u"Diagnostics"_s},
        {0xe0, u"Wireless"_s},
        {0xfe, u"Application specific"_s},
        {0xff, u"Vendor specific"_s},
    };
    return words.value(code);
}

template<class Evidence>
static void add(Evidence &evidence, QStringList &names, const QString &name)
{
    evidence.isPresent = true;
    if (!names.contains(name))
        names += name;
}

void addEvidence(EvidenceComponents &evidence, const QString &name)
{
    add(evidence, evidence.components, name);
}

void addEvidence(EvidenceControllers &evidence, const QString &name)
{
    add(evidence, evidence.controllers, name);
}

void setAudioCodecs(IoRegistry &facts, const Files &files)
{
    // What the kernel remembers of the chip; /proc/asound/card0/codec#0 would wake it, which can be heard.
    for (const QString &folder : files.foldersWith(u"vendor_id")) {
        const auto codec = hexadecimal(files, folder + "/vendor_id"_L1);
        if (!codec)
            continue;
        AudioCodec audio;
        const QString maker = files.text(folder + "/vendor_name"_L1).value_or(QString());
        const QString chip = files.text(folder + "/chip_name"_L1).value_or(QString());
        audio.name = u"%1 %2"_s.arg(maker, chip).trimmed();
        if (audio.name.isEmpty())
            audio.name = hex(*codec, 8);
        audio.codecId = hex(*codec, 8);
        audio.vendor = hex(*codec >> 16, 4);
        audio.subsystemId = hex(hexadecimal(files, folder + "/subsystem_id"_L1), 8);
        audio.revision = hex(hexadecimal(files, folder + "/revision_id"_L1), 6);
        facts.audioCodecs.push_back(std::move(audio));
    }
}

namespace {

std::optional<QString> busWord(quint16 bus)
{
    static const QHash<quint16, QString> words{
        {0x01, u"PCI"_s},  {0x03, u"USB"_s},    {0x05, u"Bluetooth"_s}, {0x06, u"Virtual"_s},  {0x10, u"ISA"_s},
        {0x11, u"PS/2"_s}, {0x13, u"Serial"_s}, {0x18, u"I²C"_s},       {0x19, u"Firmware"_s}, {0x1c, u"SPI"_s},
    };
    return words.contains(bus) ? std::optional(words.value(bus)) : std::nullopt;
}

std::optional<QString> kindOf(const InputDevice &device)
{
    constexpr quint64 pointer = 1 << 0, direct = 1 << 1, buttonPad = 1 << 2, pointingStick = 1 << 5; // INPUT_PROP_…
    constexpr quint64 keys = 1 << 1, repeats = 1 << 20; // EV_KEY, EV_REP
    const auto isHandledBy = [&](QLatin1StringView word) {
        return std::ranges::any_of(device.handlers, [&](const QString &handler) { return handler.startsWith(word); });
    };
    if (device.properties & direct)
        return u"touchscreen"_s;
    if (device.properties & buttonPad || (device.properties & pointer && device.hasAbsoluteAxes && !(device.properties & pointingStick)))
        return u"touchpad"_s;
    if (isHandledBy("js"_L1))
        return u"joystick"_s;
    if (isHandledBy("mouse"_L1))
        return u"mouse"_s;
    if (isHandledBy("kbd"_L1) && isHandledBy("leds"_L1) && device.eventTypes & repeats)
        return u"keyboard"_s;
    if (isHandledBy("kbd"_L1) && device.eventTypes & keys)
        return u"buttons"_s;
    return std::nullopt;
}

} // namespace

void setInputDevices(Collected<IoRegistry> &out, const Files &files)
{
    const auto devices = out.takeIfThere(files.at(inputDevicesPath()), parseInputDevices, inputDevicesPath());
    for (const InputDevice &device : devices.value_or(std::vector<InputDevice>())) {
        constexpr quint16 bluetooth = 5;
        if (device.bus == bluetooth && device.name.endsWith("(AVRCP)"_L1)) // the buttons of a headset, while it is connected
            continue;
        InputDeviceFacts facts;
        (device.bus == bluetooth ? facts.givenName : facts.name) = filled(device.name);
        facts.kind = kindOf(device);
        facts.bus = busWord(device.bus);
        if (device.vendor != 0) {
            facts.vendorId = hex(device.vendor, 4);
            facts.productId = hex(device.product, 4);
        }
        out.facts.inputDevices.push_back(std::move(facts));
    }
}

void setVirtualDevices(IoRegistry &facts, const Files &files, const Files &links)
{
    // The virtio specification, "Device types".
    static const QHash<quint32, QString> kinds{
        {1, u"Network"_s},     {2, u"Disk"_s},          {3, u"Console"_s},   {4, u"Random numbers"_s}, {5, u"Memory balloon"_s},
        {8, u"SCSI"_s},        {9, u"Shared folder"_s}, {16, u"Graphics"_s}, {18, u"Input"_s},         {19, u"Socket"_s},
        {20, u"Encryption"_s}, {24, u"Memory"_s},       {25, u"Sound"_s},    {26, u"Shared folder"_s}, {27, u"Persistent memory"_s},
    };
    for (const QString &folder : files.foldersWith(u"device")) {
        const auto device = hexadecimal(files, folder + "/device"_L1);
        if (!device || !folder.startsWith("/sys/bus/virtio/"_L1))
            continue;
        facts.virtualDevices.push_back(
            {folder.section(u'/', -1), filled(kinds.value(*device)), hex(*device, 4), nameBehind(links, folder + "/driver"_L1)});
    }
}

void setThunderboltDevices(IoRegistry &facts, const Files &files)
{
    for (const QString &folder : files.foldersWith(u"device_name")) {
        const auto name = files.text(folder + "/device_name"_L1);
        if (!name)
            continue;
        ThunderboltDevice device;
        device.name = *name;
        device.vendor = files.text(folder + "/vendor_name"_L1);
        if (const auto authorized = files.number(folder + "/authorized"_L1))
            device.isAuthorized = *authorized > 0;
        device.generation = files.number(folder + "/generation"_L1);
        facts.thunderboltDevices.push_back(std::move(device));
    }
}

} // namespace prose
