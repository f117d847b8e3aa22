// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// fastfetch --format json: a list of modules, each {"type": …, "result": …} or {"type": …, "error": …}. Newer versions write some
// of the types in other cases (Bios, BIOS), and tell for IPv4 and IPv6 apart which route is the default.

#include "models/import/convert.h"
#include "models/import/opening.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

QJsonValue secondsOfMilliseconds(const QJsonValue &value)
{
    return value.toDouble() > 0 ? QJsonValue(value.toInteger() / 1000) : convert::nothing();
}

QDateTime moment(const QJsonValue &text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
}

QJsonValue bootTime(const QJsonValue &text)
{
    const QDateTime time = moment(text);
    return time.isValid() ? QJsonValue(QLocale::c().toString(time, u"ddd MMM d HH:mm:ss yyyy"_s)) : convert::nothing();
}

QJsonValue megahertz(const QJsonValue &value)
{
    return value.toDouble() >= 100 ? value : convert::nothing(); // before 2.0 they were GHz
}

QJsonValue isUefi(const QJsonValue &type)
{
    return type == "UEFI"_L1 ? QJsonValue(true) : type == "BIOS"_L1 ? QJsonValue(false) : convert::nothing();
}

QJsonValue gpuText(const QJsonValue &gpu)
{
    const QString vendor = gpu["vendor"_L1].toString(), name = gpu["name"_L1].toString();
    return name.isEmpty() || vendor.isEmpty() || name.startsWith(vendor) ? QJsonValue(name) : QJsonValue(vendor + u' ' + name);
}

QJsonValue cacheKind(const QJsonValue &type)
{
    return type == "data"_L1 ? QJsonValue(u"L1d"_s) : type == "instruction"_L1 ? QJsonValue(u"L1i"_s) : convert::nothing();
}
QJsonValue secondCache(const QJsonValue &type)
{
    return type == "unified"_L1 ? QJsonValue(u"L2"_s) : convert::nothing();
}
QJsonValue thirdCache(const QJsonValue &type)
{
    return type == "unified"_L1 ? QJsonValue(u"L3"_s) : convert::nothing();
}

QJsonValue pixels(const QJsonValue &size)
{
    const int width = size["width"_L1].toInt(), height = size["height"_L1].toInt();
    return width > 0 && height > 0 ? QJsonValue(u"%1 x %2"_s.arg(width).arg(height)) : convert::nothing();
}

QJsonValue isExternal(const QJsonValue &type)
{
    return type == "External"_L1 ? QJsonValue(1) : type == "Builtin"_L1 || type == "Built-in"_L1 ? QJsonValue(0) : convert::nothing();
}

QJsonValue isReadOnly(const QJsonValue &types)
{
    return types.isArray() ? QJsonValue(types.toArray().contains("Read-only"_L1)) : convert::nothing();
}

QJsonValue isRotational(const QJsonValue &kind)
{
    return kind == "HDD"_L1 ? QJsonValue(true) : kind == "SSD"_L1 ? QJsonValue(false) : convert::nothing();
}

QJsonValue isCharging(const QJsonValue &status)
{
    static const QRegularExpression word(u"(^|, )Charging\\b"_s);
    return status.toString().isEmpty() ? convert::nothing() : QJsonValue(status.toString().contains(word));
}

QJsonValue powerSource(const QJsonValue &status)
{
    const QString text = status.toString();
    return text.contains("AC connected"_L1, Qt::CaseInsensitive) ? QJsonValue(u"AC Power"_s)
        : text == "Discharging"_L1                               ? QJsonValue(u"Battery Power"_s)
                                                                 : convert::nothing();
}

QJsonValue isPresent(const QJsonValue &batteries)
{
    return batteries.isArray() ? QJsonValue(!batteries.toArray().isEmpty()) : convert::nothing();
}

/// os-release of Debian has "13" where fastfetch says "13.7".
QJsonValue release(const QJsonValue &os)
{
    const QString version = os["versionID"_L1].toString();
    return os["id"_L1] == "debian"_L1 ? version.section(u'.', 0, 0) : version;
}

constexpr MapRow rows[] = {
    {"title.hostName", "network.hostname"},
    {"kernel.name", "system.os"},
    {"kernel.release", "system.kernel"},
    {"kernel.architecture", "system.architecture"},
    {"kernel.pageSize", "hardware.memory_pressure.page_size", convert::positive},
    {"os.buildID", "system.os_build"},
    {"uptime.uptime", "system.uptime_seconds", secondsOfMilliseconds},
    {"uptime.bootTime", "system.boot_time", bootTime},
    {"loadavg", "system.load_average", convert::loadAverage},
    {"cpu.cpu", "hardware.cpu", convert::knownText},
    {"cpu.cores.logical", "hardware.cpu_cores", convert::positive},
    {"cpu.cores.physical", "hardware.cpu_physical_cores", convert::positive},
    {"gpu.*", "hardware.gpu.+", gpuText, "name,vendor"},
    {"gpu.0.coreCount", "hardware.gpu_cores", convert::positive},
    {"memory.total", "hardware.memory_total_bytes", convert::positive},
    {"memory.total", "hardware.memory_gb", convert::gibibytes},
    {"swap.total", "hardware.memory_pressure.swap_total_bytes"},
    {"display.*.name", "hardware.displays.*.name", convert::knownText},
    {"display.*.output", "hardware.displays.*.resolution", pixels, "width,height"},
    {"display.*.output.refreshRate", "hardware.displays.*.refresh_rate", convert::refreshRate},
    {"display.*.physical.width", "hardware.displays.*.width_mm", convert::positive},
    {"display.*.physical.height", "hardware.displays.*.height_mm", convert::positive},
    {"display.*.manufactureDate.year", "hardware.displays.*.year", convert::positive},
    {"display.*.serial", "hardware.displays.*.edid_serial", convert::positive},
    {"display.*.type", "hardware.displays.*.external_displays", isExternal},
    {"display.*.primary", "hardware.displays.*.main"},
    {"disk.*.mountpoint", "disk.filesystems.*.mount"},
    {"disk.*.mountFrom", "disk.filesystems.*.device"},
    {"disk.*.filesystem", "disk.filesystems.*.fstype"},
    {"disk.*.bytes.total", "disk.filesystems.*.total_bytes", convert::positive},
    {"disk.*.bytes.total", "disk.filesystems.*.total_gb", convert::gibibytes},
    {"disk.*.bytes.available", "disk.filesystems.*.free_bytes"},
    {"disk.*.bytes.available", "disk.filesystems.*.free_gb", convert::gibibytes},
    {"disk.*.volumeType", "disk.filesystems.*.read_only", isReadOnly},
    {"~root.bytes.total", "disk.total_bytes", convert::positive},
    {"~root.bytes.total", "disk.disk_total_gb", convert::gibibytes},
    {"~root.bytes.available", "disk.free_bytes"},
    {"~root.bytes.available", "disk.disk_free_gb", convert::gibibytes},
    {"physicaldisk.*.devPath", "disk.disks.*.device", convert::deviceName},
    {"physicaldisk.*.size", "disk.disks.*.size_bytes", convert::positive},
    {"physicaldisk.*.name", "disk.disks.*.model", convert::knownText},
    {"physicaldisk.*.kind", "disk.disks.*.rotational", isRotational},
    {"physicaldisk.*.removable", "disk.disks.*.removable"},
    {"physicaldisk.*.readOnly", "disk.disks.*.read_only"},
    {"battery", "battery.present", isPresent, "-"},
    {"battery.0.capacity", "battery.percentage", convert::percentText},
    {"battery.0.cycleCount", "battery.cycle_count", convert::positive},
    {"battery.0.status", "battery.charging", isCharging},
    {"battery.0.status", "battery.power_source", powerSource},
    {"dns", "network.dns_servers"},
    {"wifi.*.conn.ssid", "network.wifi_ssid"},
    {"~primary.name", "network.primary_interface"},
    {"~primary.ipv4", "network.ipv4_address", convert::addressOnly},
    {"~primary.ipv4", "network.subnet_mask", convert::maskOfPrefix},
    {"~primary.ipv6", "network.ipv6_address", convert::addressOnly},
    {"~primary.mac", "network.mac_address"},
    {"localip.*.name", "network.local_interfaces.*.device"},
    {"localip.*.ipv4", "network.local_interfaces.*.ipv4", convert::addressOnly},
    {"localip.*.ipv4", "network.local_interfaces.*.ipv4_addresses", convert::textsBetweenCommas},
    {"localip.*.ipv6", "network.local_interfaces.*.ipv6", convert::textsBetweenCommas},
    {"localip.*.mac", "network.local_interfaces.*.mac_address", convert::knownText},
    {"localip.*.mtu", "network.local_interfaces.*.mtu", convert::positive},
    {"localip.*.speed", "network.local_interfaces.*.speed_mbit", convert::positive},
};

constexpr MapRow linuxRows[] = {
    {"os.prettyName", "system.os_name"},
    {"os.prettyName", "system.macos_name"},
    {"os", "system.os_version", release, "versionID"},
    {"os", "system.macos_version", release, "versionID"},
    {"os.id", "system.os_id"},
    {"os.idLike", "system.os_like"},
    {"host.name", "system.model_identifier", convert::knownText},
    {"host.name", "firmware.product_name", convert::knownText},
    {"host.vendor", "firmware.sys_vendor", convert::knownText},
    {"host.family", "firmware.product_family", convert::knownText},
    {"host.version", "firmware.product_version", convert::knownText},
    {"host.sku", "firmware.product_sku", convert::knownText},
    {"board.name", "system.board_id", convert::knownText},
    {"board.name", "firmware.board_name", convert::knownText},
    {"board.vendor", "firmware.board_vendor", convert::knownText},
    {"board.version", "firmware.board_version", convert::knownText},
    {"bios.vendor", "firmware.bios_vendor", convert::knownText},
    {"bios.version", "firmware.bios_version", convert::knownText},
    {"bios.date", "firmware.bios_date", convert::knownText},
    {"bios.release", "firmware.bios_release", convert::knownText},
    {"bios.type", "firmware.uefi", isUefi},
    {"cpu.vendor", "hardware.processor.vendor"},
    {"cpu.packages", "hardware.processor.sockets", convert::positive},
    {"cpu.frequency.max", "hardware.processor.max_mhz", megahertz},
    {"cpucache.l1.*.type", "hardware.processor.caches.*.name", cacheKind},
    {"cpucache.l1.*.size", "hardware.processor.caches.*.each_bytes"},
    {"cpucache.l1.*.num", "hardware.processor.caches.*.instances"},
    {"cpucache.l2.*.type", "hardware.processor.caches.*.name", secondCache},
    {"cpucache.l2.*.size", "hardware.processor.caches.*.each_bytes"},
    {"cpucache.l2.*.num", "hardware.processor.caches.*.instances"},
    {"cpucache.l3.*.type", "hardware.processor.caches.*.name", thirdCache},
    {"cpucache.l3.*.size", "hardware.processor.caches.*.each_bytes"},
    {"cpucache.l3.*.num", "hardware.processor.caches.*.instances"},
    {"battery.*.capacity", "battery.batteries.*.percentage"},
    {"battery.*.cycleCount", "battery.batteries.*.cycle_count", convert::positive},
    {"battery.*.manufacturer", "battery.batteries.*.manufacturer"},
    {"battery.*.modelName", "battery.batteries.*.model"},
    {"battery.*.technology", "battery.batteries.*.technology"},
};

constexpr MapRow macRows[] = {
    {"os.versionID", "system.os_version"},
    {"os.versionID", "system.macos_version"},
    {"battery.0.temperature", "battery.temperature_celsius"},
};

bool isWanted(const QString &list, const QString &, const QJsonValue &item)
{
    if (list == "gpu"_L1) // no graphics hardware, but a program that draws
        return !item["name"_L1].toString().startsWith("llvmpipe"_L1);
    if (list == "disk"_L1)
        return item["mountFrom"_L1].toString().startsWith(u'/') || item["filesystem"_L1] == "zfs"_L1;
    return true;
}

} // namespace

std::optional<ForeignReport> fromFastfetch(const QJsonValue &root)
{
    QJsonObject values;
    for (const auto modules = root.toArray(); const QJsonValue &module : modules) {
        if (!module["type"_L1].isString())
            return std::nullopt;
        const QString type = module["type"_L1].toString().toLower();
        if (!module["result"_L1].isUndefined() && !values.contains(type))
            values.insert(type, module["result"_L1]);
    }
    if (!values["os"_L1].isObject() && !values["kernel"_L1].isObject() && !values["cpu"_L1].isObject())
        return std::nullopt;
    for (const auto disks = values["disk"_L1].toArray(); const QJsonValue &disk : disks) {
        if (disk["mountpoint"_L1] == "/"_L1 && isWanted(u"disk"_s, {}, disk))
            values.insert(u"~root"_s, disk);
    }
    for (const auto interfaces = values["localip"_L1].toArray(); const QJsonValue &interface : interfaces) {
        const QJsonValue isDefault = interface["defaultRoute"_L1];
        if (isDefault.toBool() || isDefault["ipv4"_L1].toBool())
            values.insert(u"~primary"_s, interface);
    }
    ForeignReport foreign{u"fastfetch"_s, values["version"_L1]["version"_L1].toString(), Platform::Linux, 0, values, isWanted, {rows}};
    if (values["kernel"_L1]["name"_L1] == "Darwin"_L1 || values["os"_L1]["id"_L1] == "macos"_L1)
        foreign.platform = Platform::MacOS;
    if (const QDateTime taken = moment(values["datetime"_L1]); taken.isValid())
        foreign.timestamp = double(taken.toMSecsSinceEpoch()) / 1000;
    foreign.tables.emplace_back(foreign.platform == Platform::MacOS ? std::span<const MapRow>(macRows) : linuxRows);
    return foreign;
}

} // namespace prose
