// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

namespace prose {

struct PcieDevice
{
    QString name;
    std::optional<QString> vendorId, deviceId; ///< "0x8086"
    std::optional<QString> classCode; ///< "0x00030000"
    std::optional<QString> address; ///< "00:1f.3"
    std::optional<QString> className, vendorName, deviceName;
    std::optional<QString> subsystemVendorId, subsystemDeviceId, revision, driver;
    std::optional<QString> linkSpeed, maxLinkSpeed; ///< the kernel's words: "8.0 GT/s PCIe"
    std::optional<qint64> linkWidth, maxLinkWidth; ///< lanes
    std::optional<qint64> numaNode;
    static const Fields<PcieDevice> fields;
};

/// Never with its serial number.
struct UsbDevice
{
    QString name;
    std::optional<QString> vendorId, productId;
    std::optional<QString> locationId; ///< "0x01140000": bus, then a digit for each port on the way
    std::optional<QString> speed; ///< "480 Mbps (High Speed)"
    std::optional<QString> manufacturer, usbVersion, deviceClass, driver;
    std::optional<qint64> maxPowerMilliamperes;
    std::optional<bool> isBuiltIn;
    static const Fields<UsbDevice> fields;
};

struct AudioCodec
{
    QString name;
    std::optional<QString> codecId; ///< "0x10ec0892"
    std::optional<qint64> layoutId; ///< macOS
    std::optional<QString> vendor; ///< "0x10ec"
    std::optional<QString> subsystemId, revision;
    static const Fields<AudioCodec> fields;
};

/// What speaks for a kind of hardware; isPresent is absent where nothing does, never false.
struct EvidenceComponents
{
    std::optional<bool> isPresent;
    QStringList components;
    static const Fields<EvidenceComponents> fields;
};

struct EvidenceControllers
{
    std::optional<bool> isPresent;
    QStringList controllers;
    static const Fields<EvidenceControllers> fields;
};

struct SoundCard
{
    qint64 index = 0;
    QString id; ///< Linux: "PCH"; macOS: how it is connected, "builtin", "usb"
    QString name;
    std::optional<QString> driver; ///< Linux
    std::optional<QString> givenName; ///< of headphones and telephones, whose names people choose; macOS
    std::optional<QString> manufacturer;
    std::optional<qint64> inputs, outputs; ///< channels; macOS
    static const Fields<SoundCard> fields;
};

struct InputDeviceFacts
{
    std::optional<QString> name;
    std::optional<QString> givenName; ///< of a Bluetooth device, whose name people choose
    std::optional<QString> kind; ///< "keyboard", "mouse", "touchpad", "touchscreen", "joystick", "buttons"
    std::optional<QString> bus; ///< "USB", "PS/2" …
    std::optional<QString> vendorId, productId;
    static const Fields<InputDeviceFacts> fields;
};

struct VirtualDevice
{
    QString name; ///< "virtio0"
    std::optional<QString> kind; ///< "network"
    std::optional<QString> deviceId, driver;
    static const Fields<VirtualDevice> fields;
};

struct ThunderboltDevice
{
    QString name;
    std::optional<QString> vendor;
    std::optional<bool> isAuthorized;
    std::optional<qint64> generation;
    static const Fields<ThunderboltDevice> fields;
};

/// The devices that the kernel found on the machine's buses.
struct IoRegistry
{
    std::vector<PcieDevice> pcieDevices;
    std::vector<UsbDevice> usbDevices;
    std::vector<AudioCodec> audioCodecs;
    EvidenceComponents wifi;
    EvidenceControllers bluetooth;
    EvidenceComponents t1;
    EvidenceControllers usb11;
    EvidenceComponents camera;
    std::vector<SoundCard> soundCards;
    std::vector<InputDeviceFacts> inputDevices; ///< Linux
    std::vector<VirtualDevice> virtualDevices; ///< Linux
    std::vector<ThunderboltDevice> thunderboltDevices;

    static constexpr auto id = "ioregistry";
    static const Fields<IoRegistry> fields;
};

QCoro::Task<Collected<IoRegistry>> collectIoRegistryOnLinux(Inputs in);
QCoro::Task<Collected<IoRegistry>> collectIoRegistryOnMac(Inputs in);
SectionSpec ioregistrySection();

} // namespace prose
