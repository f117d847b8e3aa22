// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

#include <optional>
#include <vector>

namespace prose {

// Devices from the items of macOS's system profiler (parseSystemProfiler). Serial numbers are in there, too; none is taken.

struct ProfiledUsbDevice
{
    QString name;
    quint16 vendorId = 0, productId = 0;
    std::optional<quint32> location;
    std::optional<QString> speed; ///< "low", "full", "high", "super" …: macOS's token, or "10 Gb/s"
    std::optional<QString> manufacturer;
    std::optional<qint64> milliamperes;
    std::optional<bool> isBuiltIn;
};

/// SPUSBDataType, up to macOS 15; hubs contain what is plugged into them:
///
///     "_name": "USB Receiver", "vendor_id": "0x046d  (Logitech Inc.)", "product_id": "0xc52b", "device_speed": "full_speed",
///     "location_id": "0x14130000 / 5", "bus_power_used": "98", "manufacturer": "Logitech"
///
/// SPUSBHostDataType, macOS 26, where the other one is empty:
///
///     "_name": "PSSD T7 Shield", "USBDeviceKeyVendorID": "0x04e8", "USBDeviceKeyProductID": "0x61fb",
///     "USBDeviceKeyLinkSpeed": "10 Gb/s", "USBKeyLocationID": "0x01200000", "USBDeviceKeyPowerAllocation": "4.48 W (896 mA)"
///
/// The buses themselves are no devices and left out.
std::vector<ProfiledUsbDevice> profiledUsbDevices(const QJsonArray &items);

struct ProfiledSoundDevice
{
    QString name;
    std::optional<QString> transport; ///< "builtin", "usb", "displayport", "bluetooth", "virtual" …
    std::optional<QString> manufacturer;
    std::optional<qint64> inputs, outputs; ///< channels
};

/// SPAudioDataType: `"_name": "MacBook Pro Speakers", "coreaudio_device_transport": "coreaudio_device_type_builtin",
/// "coreaudio_device_manufacturer": "Apple Inc.", "coreaudio_device_output": 2`. One that both records and plays
/// is listed once or twice there; here once.
std::vector<ProfiledSoundDevice> profiledSoundDevices(const QJsonArray &items);

struct ProfiledThunderboltDevice
{
    QString name;
    std::optional<QString> vendor;
    std::optional<QString> mode; ///< macOS's token: "thunderbolt_three", "usb_four_v2"
};

/// SPThunderboltDataType: below each of the machine's buses what is plugged in, each with what is plugged into it:
/// `"device_name_key": "Envoy Ultra", "mode_key": "usb_four_v2", "vendor_name_key": "Other World Computing"`. The machine itself,
/// whose name the bus has, is none.
std::vector<ProfiledThunderboltDevice> profiledThunderboltDevices(const QJsonArray &items);

struct ProfiledMemoryModule
{
    std::optional<QString> slot; ///< "BANK 0/ChannelA-DIMM0"; absent where memory is part of the processor
    std::optional<qint64> sizeBytes; ///< absent for an empty slot
    std::optional<QString> type; ///< "DDR4"
    std::optional<QString> speed; ///< "2667 MHz"
    std::optional<QString> manufacturer, partNumber;
    bool isEmpty = false;
};

/// SPMemoryDataType: on Intel `_items` has one entry for each slot ("dimm_size": "16 GB", or "empty"), on Apple Silicon the item
/// itself is the memory and its size has the key SPMemoryDataType.
std::vector<ProfiledMemoryModule> profiledMemoryModules(const QJsonArray &items);

/// "16 GB", "8192 MB", "16,5 GB": the sizes of memory, in powers of two.
std::optional<qint64> memorySize(const QString &text);

} // namespace prose
