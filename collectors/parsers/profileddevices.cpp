// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/profileddevices.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

constexpr int deepestHub = 16;

std::optional<QString> textOf(const QJsonObject &object, QLatin1StringView key)
{
    const QString text = object[key].toString().simplified();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<QString> known(std::optional<QString> text)
{
    if (text
        && (text->compare("unknown"_L1, Qt::CaseInsensitive) == 0 || text->compare("empty"_L1, Qt::CaseInsensitive) == 0
            || text->startsWith("Unknown "_L1) || *text == "-"_L1))
        return std::nullopt;
    return text;
}

/// "0x046d  (Logitech Inc.)"
std::optional<quint32> hexadecimal(const std::optional<QString> &text)
{
    static const QRegularExpression number(u"^0x([0-9a-fA-F]{1,8})\\b"_s);
    const QRegularExpressionMatch match = number.match(text.value_or(QString()));
    return match.hasMatch() ? std::optional(match.captured(1).toUInt(nullptr, 16)) : std::nullopt;
}

std::optional<quint16> usbNumber(const std::optional<QString> &text)
{
    constexpr quint16 apple = 0x05ac;
    if (text == u"apple_vendor_id"_s)
        return apple;
    const auto number = hexadecimal(text);
    return number && *number <= 0xffff ? std::optional(quint16(*number)) : std::nullopt;
}

/// The text under either of two keys: those of older and of newer systems.
std::optional<QString> eitherOf(const QJsonObject &item, QLatin1StringView older, QLatin1StringView newer)
{
    const auto text = textOf(item, older);
    return text ? text : textOf(item, newer);
}

std::optional<qint64> milliamperesOf(const QJsonObject &item)
{
    static const QRegularExpression newer(u"\\((\\d{1,6}) mA\\)"_s);
    bool isNumber = false;
    const qint64 number = item["bus_power_used"_L1].toString().toLongLong(&isNumber);
    if (isNumber && number >= 0)
        return number;
    const QRegularExpressionMatch match = newer.match(item["USBDeviceKeyPowerAllocation"_L1].toString());
    return match.hasMatch() ? std::optional(match.captured(1).toLongLong()) : std::nullopt;
}

void addUsb(std::vector<ProfiledUsbDevice> &all, const QJsonArray &items, int depth)
{
    for (const QJsonValue &value : items) {
        const QJsonObject item = value.toObject();
        const auto vendor = usbNumber(eitherOf(item, "vendor_id"_L1, "USBDeviceKeyVendorID"_L1));
        const auto product = usbNumber(eitherOf(item, "product_id"_L1, "USBDeviceKeyProductID"_L1));
        if (vendor && product) {
            ProfiledUsbDevice device;
            device.name = textOf(item, "_name"_L1).value_or(QString());
            if (device.name == "hub_device"_L1)
                device.name = u"Hub"_s;
            device.vendorId = *vendor;
            device.productId = *product;
            device.location = hexadecimal(eitherOf(item, "location_id"_L1, "USBKeyLocationID"_L1));
            device.speed = eitherOf(item, "device_speed"_L1, "USBDeviceKeyLinkSpeed"_L1);
            if (device.speed && device.speed->endsWith("_speed"_L1))
                device.speed->chop(6);
            device.manufacturer = known(eitherOf(item, "manufacturer"_L1, "USBDeviceKeyVendorName"_L1));
            device.milliamperes = milliamperesOf(item);
            if (item["Built-in_Device"_L1].toString() == "Yes"_L1)
                device.isBuiltIn = true;
            if (const QString place = item["USBKeyHardwareType"_L1].toString(); place == "Built-in"_L1 || place == "Removable"_L1)
                device.isBuiltIn = place == "Built-in"_L1;
            all.push_back(std::move(device));
        }
        if (depth < deepestHub)
            addUsb(all, item["_items"_L1].toArray(), depth + 1);
    }
}

void addThunderbolt(std::vector<ProfiledThunderboltDevice> &all, const QJsonArray &items, int depth)
{
    for (const QJsonValue &value : items) {
        const QJsonObject item = value.toObject();
        const auto name = eitherOf(item, "device_name_key"_L1, "_name"_L1);
        if (name && depth > 0)
            all.push_back({*name, textOf(item, "vendor_name_key"_L1), textOf(item, "mode_key"_L1)});
        if (depth < deepestHub)
            addThunderbolt(all, item["_items"_L1].toArray(), depth + 1);
    }
}

ProfiledMemoryModule moduleOf(const QJsonObject &item)
{
    ProfiledMemoryModule memory;
    const QString size = item["dimm_size"_L1].toString();
    memory.isEmpty = size == "empty"_L1 || item["dimm_status"_L1].toString() == "empty"_L1;
    memory.sizeBytes = memorySize(size);
    memory.type = known(textOf(item, "dimm_type"_L1));
    memory.speed = known(textOf(item, "dimm_speed"_L1));
    memory.manufacturer = known(textOf(item, "dimm_manufacturer"_L1));
    memory.partNumber = known(textOf(item, "dimm_part_number"_L1));
    return memory;
}

} // namespace

std::vector<ProfiledUsbDevice> profiledUsbDevices(const QJsonArray &items)
{
    std::vector<ProfiledUsbDevice> all;
    addUsb(all, items, 0);
    return all;
}

std::vector<ProfiledThunderboltDevice> profiledThunderboltDevices(const QJsonArray &items)
{
    std::vector<ProfiledThunderboltDevice> all;
    addThunderbolt(all, items, 0);
    return all;
}

std::vector<ProfiledSoundDevice> profiledSoundDevices(const QJsonArray &items)
{
    constexpr auto kind = "coreaudio_device_type_"_L1;
    std::vector<ProfiledSoundDevice> all;
    for (const QJsonValue &group : items) {
        for (const auto values = group["_items"_L1].toArray(); const QJsonValue &value : values) {
            const QJsonObject item = value.toObject();
            const auto name = textOf(item, "_name"_L1);
            if (!name)
                continue;
            ProfiledSoundDevice device;
            device.name = *name;
            if (const auto transport = textOf(item, "coreaudio_device_transport"_L1); transport && transport->startsWith(kind))
                device.transport = known(transport->sliced(kind.size()));
            device.manufacturer = known(textOf(item, "coreaudio_device_manufacturer"_L1));
            if (const QJsonValue channels = item["coreaudio_device_input"_L1]; channels.isDouble())
                device.inputs = channels.toInteger();
            if (const QJsonValue channels = item["coreaudio_device_output"_L1]; channels.isDouble())
                device.outputs = channels.toInteger();
            const auto half = std::ranges::find_if(all, [&](const ProfiledSoundDevice &other) {
                return other.name == device.name && other.transport == device.transport && !(other.inputs && device.inputs)
                    && !(other.outputs && device.outputs);
            });
            if (half == all.end()) {
                all.push_back(std::move(device));
                continue;
            }
            half->inputs = half->inputs ? half->inputs : device.inputs;
            half->outputs = half->outputs ? half->outputs : device.outputs;
            half->manufacturer = half->manufacturer ? half->manufacturer : device.manufacturer;
        }
    }
    return all;
}

std::optional<qint64> memorySize(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,6})(?:[.,](\\d{1,3}))? (MB|GB|TB)$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const double number = (match.captured(1) + u'.' + match.captured(2)).toDouble();
    const int power = match.captured(3) == "MB"_L1 ? 20 : match.captured(3) == "GB"_L1 ? 30 : 40;
    return qint64(number * double(qint64(1) << power));
}

std::vector<ProfiledMemoryModule> profiledMemoryModules(const QJsonArray &items)
{
    std::vector<ProfiledMemoryModule> all;
    for (const QJsonValue &value : items) {
        const QJsonObject item = value.toObject();
        for (const auto modules = item["_items"_L1].toArray(); const QJsonValue &slot : modules) {
            ProfiledMemoryModule memory = moduleOf(slot.toObject());
            memory.slot = textOf(slot.toObject(), "_name"_L1);
            all.push_back(std::move(memory));
        }
        if (item.contains("SPMemoryDataType"_L1)) {
            ProfiledMemoryModule memory = moduleOf(item);
            memory.sizeBytes = memorySize(item["SPMemoryDataType"_L1].toString());
            all.push_back(std::move(memory));
        }
    }
    return all;
}

} // namespace prose
