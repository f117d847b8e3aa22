// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/ioregistry.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

const Fields<PcieDevice> PcieDevice::fields = {
    field("name", QT_TRANSLATE_NOOP("Report", "Name"), &PcieDevice::name),
    field("vendor_id", QT_TRANSLATE_NOOP("Report", "Maker's number"), &PcieDevice::vendorId),
    field("device_id", QT_TRANSLATE_NOOP("Report", "Device number"), &PcieDevice::deviceId),
    field("class_code", QT_TRANSLATE_NOOP("Report", "Number of the kind"), &PcieDevice::classCode),
    field("pci_address", QT_TRANSLATE_NOOP("Report", "Address"), &PcieDevice::address),
    field("class_name", QT_TRANSLATE_NOOP("Report", "Kind"), &PcieDevice::className),
    field("vendor_name", QT_TRANSLATE_NOOP("Report", "Maker"), &PcieDevice::vendorName),
    field("device_name", QT_TRANSLATE_NOOP("Report", "Device"), &PcieDevice::deviceName),
    field("subsystem_vendor_id", QT_TRANSLATE_NOOP("Report", "Card maker's number"), &PcieDevice::subsystemVendorId),
    field("subsystem_device_id", QT_TRANSLATE_NOOP("Report", "Card number"), &PcieDevice::subsystemDeviceId),
    field("revision", QT_TRANSLATE_NOOP("Report", "Revision"), &PcieDevice::revision),
    field("driver", QT_TRANSLATE_NOOP("Report", "Driver"), &PcieDevice::driver),
    // A link slows down while its device has nothing to do, and one that sleeps is not asked.
    field("link_speed", QT_TRANSLATE_NOOP("Report", "Speed per lane now"), &PcieDevice::linkSpeed).volatile_(),
    field("max_link_speed", QT_TRANSLATE_NOOP("Report", "Highest speed per lane"), &PcieDevice::maxLinkSpeed).volatile_(),
    field("link_width", QT_TRANSLATE_NOOP("Report", "Lanes now"), &PcieDevice::linkWidth).volatile_(),
    field("max_link_width", QT_TRANSLATE_NOOP("Report", "Most lanes"), &PcieDevice::maxLinkWidth).volatile_(),
    field("numa_node", QT_TRANSLATE_NOOP("Report", "Memory node"), &PcieDevice::numaNode),
};

const Fields<UsbDevice> UsbDevice::fields = {
    field("name", QT_TRANSLATE_NOOP("Report", "Name"), &UsbDevice::name),
    field("vendor_id", QT_TRANSLATE_NOOP("Report", "Maker's number"), &UsbDevice::vendorId),
    field("product_id", QT_TRANSLATE_NOOP("Report", "Product number"), &UsbDevice::productId),
    field("location_id", QT_TRANSLATE_NOOP("Report", "Place"), &UsbDevice::locationId),
    field("speed", QT_TRANSLATE_NOOP("Report", "Speed"), &UsbDevice::speed),
    field("manufacturer", QT_TRANSLATE_NOOP("Report", "Maker"), &UsbDevice::manufacturer),
    field("usb_version", QT_TRANSLATE_NOOP("Report", "USB version"), &UsbDevice::usbVersion),
    field("device_class", QT_TRANSLATE_NOOP("Report", "Kind"), &UsbDevice::deviceClass),
    field("driver", QT_TRANSLATE_NOOP("Report", "Driver"), &UsbDevice::driver),
    field("max_power_ma", QT_TRANSLATE_NOOP("Report", "Most current (mA)"), &UsbDevice::maxPowerMilliamperes),
    field("built_in", QT_TRANSLATE_NOOP("Report", "Built in"), &UsbDevice::isBuiltIn),
};

const Fields<AudioCodec> AudioCodec::fields = {
    field("name", QT_TRANSLATE_NOOP("Report", "Name"), &AudioCodec::name),
    field("codec_id", QT_TRANSLATE_NOOP("Report", "Number"), &AudioCodec::codecId),
    field("layout_id", QT_TRANSLATE_NOOP("Report", "Layout"), &AudioCodec::layoutId),
    field("vendor", QT_TRANSLATE_NOOP("Report", "Maker's number"), &AudioCodec::vendor),
    field("subsystem_id", QT_TRANSLATE_NOOP("Report", "Board's number"), &AudioCodec::subsystemId),
    field("revision", QT_TRANSLATE_NOOP("Report", "Revision"), &AudioCodec::revision),
};

const Fields<EvidenceComponents> EvidenceComponents::fields = {
    field("present", QT_TRANSLATE_NOOP("Report", "Present"), &EvidenceComponents::isPresent),
    field("components", QT_TRANSLATE_NOOP("Report", "Devices"), &EvidenceComponents::components),
};

const Fields<EvidenceControllers> EvidenceControllers::fields = {
    field("present", QT_TRANSLATE_NOOP("Report", "Present"), &EvidenceControllers::isPresent),
    field("controllers", QT_TRANSLATE_NOOP("Report", "Controllers"), &EvidenceControllers::controllers),
};

const Fields<SoundCard> SoundCard::fields = {
    field("index", QT_TRANSLATE_NOOP("Report", "Number"), &SoundCard::index),
    field("id", QT_TRANSLATE_NOOP("Report", "Short name"), &SoundCard::id),
    field("name", QT_TRANSLATE_NOOP("Report", "Name"), &SoundCard::name),
    field("driver", QT_TRANSLATE_NOOP("Report", "Driver"), &SoundCard::driver),
    field("given_name", QT_TRANSLATE_NOOP("Report", "Name given to it"), &SoundCard::givenName).personal(Personal::User),
    field("manufacturer", QT_TRANSLATE_NOOP("Report", "Maker"), &SoundCard::manufacturer),
    field("inputs", QT_TRANSLATE_NOOP("Report", "Channels in"), &SoundCard::inputs),
    field("outputs", QT_TRANSLATE_NOOP("Report", "Channels out"), &SoundCard::outputs),
};

const Fields<InputDeviceFacts> InputDeviceFacts::fields = {
    field("name", QT_TRANSLATE_NOOP("Report", "Name"), &InputDeviceFacts::name),
    field("given_name", QT_TRANSLATE_NOOP("Report", "Name given to it"), &InputDeviceFacts::givenName).personal(Personal::User),
    field("kind", QT_TRANSLATE_NOOP("Report", "Kind"), &InputDeviceFacts::kind),
    field("bus", QT_TRANSLATE_NOOP("Report", "Connection"), &InputDeviceFacts::bus),
    field("vendor_id", QT_TRANSLATE_NOOP("Report", "Maker's number"), &InputDeviceFacts::vendorId),
    field("product_id", QT_TRANSLATE_NOOP("Report", "Product number"), &InputDeviceFacts::productId),
};

const Fields<VirtualDevice> VirtualDevice::fields = {
    field("name", QT_TRANSLATE_NOOP("Report", "Name"), &VirtualDevice::name),
    field("kind", QT_TRANSLATE_NOOP("Report", "Kind"), &VirtualDevice::kind),
    field("device_id", QT_TRANSLATE_NOOP("Report", "Number of the kind"), &VirtualDevice::deviceId),
    field("driver", QT_TRANSLATE_NOOP("Report", "Driver"), &VirtualDevice::driver),
};

const Fields<ThunderboltDevice> ThunderboltDevice::fields = {
    field("name", QT_TRANSLATE_NOOP("Report", "Name"), &ThunderboltDevice::name),
    field("vendor", QT_TRANSLATE_NOOP("Report", "Maker"), &ThunderboltDevice::vendor),
    field("authorized", QT_TRANSLATE_NOOP("Report", "May be used"), &ThunderboltDevice::isAuthorized),
    field("generation", QT_TRANSLATE_NOOP("Report", "Generation"), &ThunderboltDevice::generation),
};

const Fields<IoRegistry> IoRegistry::fields = {
    field("pcie_devices", QT_TRANSLATE_NOOP("Report", "Built-in devices (PCI)"), &IoRegistry::pcieDevices)
        .identifiedBy("pci_address,vendor_id,device_id"),
    field("usb_devices", QT_TRANSLATE_NOOP("Report", "USB devices"), &IoRegistry::usbDevices)
        .identifiedBy("location_id,vendor_id,product_id"),
    field("audio_codecs", QT_TRANSLATE_NOOP("Report", "Sound chips"), &IoRegistry::audioCodecs).identifiedBy("codec_id,name"),
    field("wifi", QT_TRANSLATE_NOOP("Report", "Wi-Fi"), &IoRegistry::wifi),
    field("bluetooth", QT_TRANSLATE_NOOP("Report", "Bluetooth"), &IoRegistry::bluetooth),
    field("t1", QT_TRANSLATE_NOOP("Report", "Apple T1 chip"), &IoRegistry::t1),
    field("usb_1_1", QT_TRANSLATE_NOOP("Report", "Old USB (1.1)"), &IoRegistry::usb11),
    field("camera", QT_TRANSLATE_NOOP("Report", "Camera"), &IoRegistry::camera),
    field("sound_cards", QT_TRANSLATE_NOOP("Report", "Sound cards"), &IoRegistry::soundCards).identifiedBy("id,name,given_name"),
    field("input_devices", QT_TRANSLATE_NOOP("Report", "Keyboards, mice and buttons"), &IoRegistry::inputDevices)
        .identifiedBy("name,given_name,vendor_id,product_id,kind"),
    field("virtual_devices", QT_TRANSLATE_NOOP("Report", "Devices of the virtual machine"), &IoRegistry::virtualDevices)
        .identifiedBy("name"),
    field("thunderbolt_devices", QT_TRANSLATE_NOOP("Report", "Thunderbolt devices"), &IoRegistry::thunderboltDevices)
        .identifiedBy("vendor,name"),
};

SectionSpec ioregistrySection()
{
    return section<IoRegistry>(QT_TRANSLATE_NOOP("Report", "Devices"), QT_TRANSLATE_NOOP("Report", "This computer"))
        .on(Platform::Linux, collectIoRegistryOnLinux)
        .on(Platform::MacOS, collectIoRegistryOnMac)
        .within(60s);
}

} // namespace prose
