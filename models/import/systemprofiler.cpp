// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// system_profiler -json: an object with one list for each data type that was asked for.

#include "models/import/convert.h"
#include "models/import/opening.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

/// A number; on Apple Silicon "proc 18:6:0:12", of which the first is the sum.
QJsonValue coreCount(const QJsonValue &value)
{
    static const QRegularExpression pattern(u"^proc ([0-9]+):"_s);
    return value.isDouble() ? convert::positive(value) : convert::wholeNumber(convert::captured(value, pattern));
}

/// "16 GB" or "8192 MB", which are GiB and MiB.
QJsonValue memoryBytes(const QJsonValue &text)
{
    static const QRegularExpression pattern(u"^([0-9]{1,6}) (MB|GB|TB)$"_s);
    const auto match = pattern.match(text.toString());
    if (!match.hasMatch())
        return convert::nothing();
    const int power = match.captured(2) == "MB"_L1 ? 20 : match.captured(2) == "GB"_L1 ? 30 : 40;
    return match.captured(1).toLongLong() << power;
}

QJsonValue gpuText(const QJsonValue &gpu)
{
    const QString model = gpu["sppci_model"_L1].toString();
    const QString memory = gpu["spdisplays_vram"_L1].toString(gpu["spdisplays_vram_shared"_L1].toString());
    return model.isEmpty() || memory.isEmpty() ? QJsonValue(model) : QJsonValue(u"%1 (%2)"_s.arg(model, memory));
}

QJsonValue refreshRate(const QJsonValue &resolution)
{
    static const QRegularExpression pattern(u"@ ([0-9.]+) ?Hz"_s);
    return convert::refreshRate(convert::captured(resolution, pattern).toString().toDouble());
}

QJsonValue scaledResolution(const QJsonValue &display)
{
    const QJsonValue looksLike = convert::pixels(display["_spdisplays_resolution"_L1]);
    return looksLike == display["_spdisplays_pixels"_L1] ? convert::nothing() : looksLike;
}

/// Three letters, five bits each, as screens tell them.
QJsonValue makerOfScreen(const QJsonValue &hexadecimal)
{
    const uint id = hexadecimal.toString().toUInt(nullptr, 16);
    QString letters;
    for (const uint shift : {10U, 5U, 0U}) {
        const uint letter = id >> shift & 0x1f;
        if (letter < 1 || letter > 26)
            return convert::nothing();
        letters += QChar(u'A' + int(letter) - 1);
    }
    return letters;
}

QJsonValue productOfScreen(const QJsonValue &hexadecimal)
{
    const uint id = hexadecimal.toString().toUInt(nullptr, 16);
    return id > 0 ? QJsonValue(u"0x%1"_s.arg(id, 4, 16, QChar(u'0'))) : convert::nothing();
}

QJsonValue serialOfScreen(const QJsonValue &hexadecimal)
{
    const uint serial = hexadecimal.toString().toUInt(nullptr, 16);
    return serial > 0 ? QJsonValue(QString::number(serial)) : convert::nothing();
}

QJsonValue yearText(const QJsonValue &text)
{
    return text.toString().toInt() > 1990 ? QJsonValue(text.toString().toInt()) : convert::nothing();
}

bool isBuiltIn(const QJsonValue &display)
{
    return display["spdisplays_connection_type"_L1] == "spdisplays_internal"_L1
        || display["spdisplays_display_type"_L1].toString().startsWith("spdisplays_built-in"_L1);
}
QJsonValue isExternal(const QJsonValue &display)
{
    return isBuiltIn(display) ? 0 : 1;
}
QJsonValue connection(const QJsonValue &type)
{
    return type == "spdisplays_internal"_L1 ? QJsonValue(u"Internal"_s) : convert::nothing();
}
QJsonValue isMain(const QJsonValue &main)
{
    return main == "spdisplays_yes"_L1;
}

QJsonValue colourDepth(const QJsonValue &depth)
{
    return depth == "CGSThirtytwoBitColor"_L1 ? QJsonValue(u"32-bit Color"_s)
        : depth == "CGSThirtyBitColor"_L1     ? QJsonValue(u"30-bit Color"_s)
                                              : convert::nothing();
}

QJsonValue devicePath(const QJsonValue &name)
{
    return name.toString().isEmpty() ? convert::nothing() : QJsonValue(u"/dev/"_s + name.toString());
}
QJsonValue isReadOnly(const QJsonValue &writable)
{
    return writable == "no"_L1 ? QJsonValue(true) : writable == "yes"_L1 ? QJsonValue(false) : convert::nothing();
}
QJsonValue mediumKind(const QJsonValue &medium)
{
    return medium == "ssd"_L1 ? QJsonValue(u"SSD"_s) : medium == "rotational"_L1 ? QJsonValue(u"HDD"_s) : convert::nothing();
}

QJsonValue present(const QJsonValue &)
{
    return true;
}
QJsonValue condition(const QJsonValue &health)
{
    return health == "Good"_L1         ? QJsonValue(u"Normal"_s)
        : health == "Check Battery"_L1 ? QJsonValue(u"Service Recommended"_s)
                                       : convert::nothing();
}
QJsonValue isTrue(const QJsonValue &word)
{
    return word == "TRUE"_L1 ? QJsonValue(true) : word == "FALSE"_L1 ? QJsonValue(false) : convert::nothing();
}
QJsonValue onMains(const QJsonValue &isSource)
{
    return isSource == "TRUE"_L1 ? QJsonValue(u"AC Power"_s) : convert::nothing();
}
QJsonValue onBattery(const QJsonValue &isSource)
{
    return isSource == "TRUE"_L1 ? QJsonValue(u"Battery Power"_s) : convert::nothing();
}

QJsonValue systemVersion(const QJsonValue &text)
{
    static const QRegularExpression pattern(u"^(?:macOS|OS X) ([0-9.]+)"_s);
    return convert::captured(text, pattern);
}
QJsonValue systemBuild(const QJsonValue &text)
{
    static const QRegularExpression pattern(u"\\(([0-9A-Za-z]+)\\)$"_s);
    return convert::captured(text, pattern);
}
QJsonValue kernelName(const QJsonValue &text)
{
    return text.toString().section(u' ', 0, 0);
}
QJsonValue kernelVersion(const QJsonValue &text)
{
    return text.toString().section(u' ', 1, 1);
}
QJsonValue integrity(const QJsonValue &word)
{
    return word == "integrity_enabled"_L1 ? QJsonValue(true) : word == "integrity_disabled"_L1 ? QJsonValue(false) : convert::nothing();
}

constexpr MapRow rows[] = {
    {"SPSoftwareDataType.0.os_version", "system.os_version", systemVersion},
    {"SPSoftwareDataType.0.os_version", "system.macos_version", systemVersion},
    {"SPSoftwareDataType.0.os_version", "system.os_build", systemBuild},
    {"SPSoftwareDataType.0.kernel_version", "system.os", kernelName},
    {"SPSoftwareDataType.0.kernel_version", "system.kernel", kernelVersion},
    {"SPSoftwareDataType.0.system_integrity", "system.sip_enabled", integrity},
    {"SPHardwareDataType.0.machine_name", "system.model_name", convert::knownText},
    {"SPHardwareDataType.0.machine_model", "system.model_identifier", convert::knownText},
    {"SPHardwareDataType.0.machine_model", "firmware.product_name", convert::knownText},
    {"SPHardwareDataType.0.boot_rom_version", "firmware.bios_version", convert::knownText},
    {"SPHardwareDataType.0.os_loader_version", "firmware.os_loader_version", convert::knownText},
    {"SPHardwareDataType.0.chip_type", "hardware.cpu", convert::knownText},
    {"SPHardwareDataType.0.cpu_type", "hardware.cpu", convert::knownText},
    {"SPHardwareDataType.0.number_processors", "hardware.cpu_physical_cores", coreCount},
    {"SPHardwareDataType.0.physical_memory", "hardware.memory_gb", convert::gibibytesText},
    {"SPHardwareDataType.0.physical_memory", "hardware.memory_total_bytes", memoryBytes},
    {"SPMemoryDataType.*._items.*._name", "hardware.memory_modules.*.slot"},
    {"SPMemoryDataType.*._items.*.dimm_size", "hardware.memory_modules.*.size_bytes", memoryBytes},
    {"SPMemoryDataType.*._items.*.dimm_type", "hardware.memory_modules.*.type", convert::knownText},
    {"SPMemoryDataType.*._items.*.dimm_speed", "hardware.memory_modules.*.speed", convert::knownText},
    {"SPMemoryDataType.*._items.*.dimm_manufacturer", "hardware.memory_modules.*.manufacturer", convert::knownText},
    {"SPMemoryDataType.*._items.*.dimm_part_number", "hardware.memory_modules.*.part_number", convert::knownText},
    {"SPDisplaysDataType.*", "hardware.gpu.+", gpuText, "sppci_model,spdisplays_vram,spdisplays_vram_shared"},
    {"SPDisplaysDataType.0.sppci_cores", "hardware.gpu_cores", convert::wholeNumber},
    {"SPDisplaysDataType.*.spdisplays_ndrvs.*._name", "hardware.displays.*.name", convert::knownText},
    {"SPDisplaysDataType.*.spdisplays_ndrvs.*._spdisplays_pixels", "hardware.displays.*.resolution", convert::pixels},
    {"SPDisplaysDataType.*.spdisplays_ndrvs.*._spdisplays_resolution", "hardware.displays.*.refresh_rate", refreshRate},
    {"SPDisplaysDataType.*.spdisplays_ndrvs.*", "hardware.displays.*.scaled_resolution", scaledResolution, "_spdisplays_resolution"},
    {"SPDisplaysDataType.*.spdisplays_ndrvs.*", "hardware.displays.*.external_displays", isExternal,
     "spdisplays_connection_type,spdisplays_display_type"},
    {"SPDisplaysDataType.*.spdisplays_ndrvs.*.spdisplays_connection_type", "hardware.displays.*.connector_type", connection},
    {"SPDisplaysDataType.*.spdisplays_ndrvs.*.spdisplays_depth", "hardware.displays.*.color_depth", colourDepth},
    {"SPDisplaysDataType.*.spdisplays_ndrvs.*.spdisplays_main", "hardware.displays.*.main", isMain},
    {"SPDisplaysDataType.*.spdisplays_ndrvs.*._spdisplays_display-vendor-id", "hardware.displays.*.edid_manufacturer", makerOfScreen},
    {"SPDisplaysDataType.*.spdisplays_ndrvs.*._spdisplays_display-product-id", "hardware.displays.*.edid_product_code", productOfScreen},
    {"SPDisplaysDataType.*.spdisplays_ndrvs.*._spdisplays_display-serial-number", "hardware.displays.*.edid_serial", serialOfScreen},
    {"SPDisplaysDataType.*.spdisplays_ndrvs.*._spdisplays_display-year", "hardware.displays.*.year", yearText},
    {"SPStorageDataType.*.mount_point", "disk.filesystems.*.mount"},
    {"SPStorageDataType.*.bsd_name", "disk.filesystems.*.device", devicePath},
    {"SPStorageDataType.*.file_system", "disk.filesystems.*.fstype"},
    {"SPStorageDataType.*.size_in_bytes", "disk.filesystems.*.total_bytes", convert::positive},
    {"SPStorageDataType.*.size_in_bytes", "disk.filesystems.*.total_gb", convert::gibibytes},
    {"SPStorageDataType.*.free_space_in_bytes", "disk.filesystems.*.free_bytes"},
    {"SPStorageDataType.*.free_space_in_bytes", "disk.filesystems.*.free_gb", convert::gibibytes},
    {"SPStorageDataType.*.writable", "disk.filesystems.*.read_only", isReadOnly},
    {"~root.size_in_bytes", "disk.total_bytes", convert::positive},
    {"~root.size_in_bytes", "disk.disk_total_gb", convert::gibibytes},
    {"~root.free_space_in_bytes", "disk.free_bytes"},
    {"~root.free_space_in_bytes", "disk.disk_free_gb", convert::gibibytes},
    {"~drives.*.device_name", "disk.disk_health.*.disk_name"},
    {"~drives.*.medium_type", "disk.disk_health.*.disk_type", mediumKind},
    {"~drives.*.smart_status", "disk.disk_health.*.smart_status"},
    {"SPPowerDataType.*.sppower_battery_health_info.sppower_battery_cycle_count", "battery.present", present},
    {"SPPowerDataType.*.sppower_battery_health_info.sppower_battery_cycle_count", "battery.cycle_count"},
    {"SPPowerDataType.*.sppower_battery_health_info.sppower_battery_health", "battery.condition", condition},
    {"SPPowerDataType.*.sppower_battery_health_info.sppower_battery_health_maximum_capacity", "battery.max_capacity_percent",
     convert::wholePercent},
    {"SPPowerDataType.*.sppower_battery_charge_info.sppower_battery_state_of_charge", "battery.percentage", convert::percentText},
    {"SPPowerDataType.*.sppower_battery_charge_info.sppower_battery_is_charging", "battery.charging", isTrue},
    {"SPPowerDataType.*.AC Power.Current Power Source", "battery.power_source", onMains},
    {"SPPowerDataType.*.Battery Power.Current Power Source", "battery.power_source", onBattery},
    {"SPNetworkDataType.*._name", "network.local_interfaces.*.name"},
    {"SPNetworkDataType.*.interface", "network.local_interfaces.*.device"},
    {"SPNetworkDataType.*.ip_address.0", "network.local_interfaces.*.ipv4"},
    {"SPNetworkDataType.*.Ethernet.MAC Address", "network.local_interfaces.*.mac_address"},
};

bool isWanted(const QString &list, const QString &, const QJsonValue &item)
{
    return list != "SPStorageDataType"_L1
        || (item["mount_point"_L1].isString() && item["physical_drive"_L1]["protocol"_L1] != "Disk Image"_L1);
}

} // namespace

std::optional<ForeignReport> fromSystemProfiler(const QJsonValue &root)
{
    static const QRegularExpression typeName(u"^SP[A-Za-z0-9]+DataType$"_s);
    QJsonObject values = root.toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!typeName.match(it.key()).hasMatch() || !it.value().isArray())
            return std::nullopt;
    }
    if (values.isEmpty())
        return std::nullopt;
    QJsonObject drives;
    for (const auto volumes = values["SPStorageDataType"_L1].toArray(); const QJsonValue &volume : volumes) {
        const QString drive = volume["physical_drive"_L1]["device_name"_L1].toString();
        if (!isWanted(u"SPStorageDataType"_s, {}, volume))
            continue;
        if (volume["mount_point"_L1] == "/"_L1)
            values.insert(u"~root"_s, volume);
        if (!drive.isEmpty())
            drives.insert(drive, volume["physical_drive"_L1]);
    }
    values.insert(u"~drives"_s, drives);
    return ForeignReport{u"system_profiler"_s, {}, Platform::MacOS, 0, values, isWanted, {rows}};
}

} // namespace prose
