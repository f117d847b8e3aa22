// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// facter --json: facts by name, the same keys since version 3.

#include "models/import/convert.h"
#include "models/import/opening.h"

#include <QJsonArray>

#include <bit>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

QJsonValue loads(const QJsonValue &object)
{
    return convert::loadAverage(QJsonArray{object["1m"_L1], object["5m"_L1], object["15m"_L1]});
}

/// Those of an interface, as "192.0.2.2/24".
QJsonValue addresses(const QJsonValue &bindings)
{
    QJsonArray texts;
    for (const auto allBindings = bindings.toArray(); const QJsonValue &binding : allBindings) {
        int length = 0;
        const QString mask = binding["netmask"_L1].toString();
        for (const auto parts = QStringView(mask).split(mask.contains(u':') ? u':' : u'.'); const QStringView part : parts)
            length += std::popcount(part.toUInt(nullptr, mask.contains(u':') ? 16 : 10));
        texts += u"%1/%2"_s.arg(binding["address"_L1].toString()).arg(length);
    }
    return texts.isEmpty() ? convert::nothing() : QJsonValue(texts);
}

QJsonValue isRotational(const QJsonValue &type)
{
    return type == "hdd"_L1 ? QJsonValue(true) : type == "ssd"_L1 ? QJsonValue(false) : convert::nothing();
}

QJsonValue isReadOnly(const QJsonValue &options)
{
    return options.isArray() ? QJsonValue(options.toArray().contains("ro"_L1)) : convert::nothing();
}

/// os-release of Debian has "13" where facter says "13.7".
QJsonValue release(const QJsonValue &os)
{
    return os["name"_L1] == "Debian"_L1 ? os["release"_L1]["major"_L1] : os["release"_L1]["full"_L1];
}

/// facter counts the cores of one processor.
QJsonValue physicalCores(const QJsonValue &processors)
{
    return processors["physicalcount"_L1].toInt() == 1 ? processors["cores"_L1] : convert::nothing();
}

constexpr MapRow rows[] = {
    {"kernel", "system.os"},
    {"kernelrelease", "system.kernel"},
    {"os.hardware", "system.architecture"},
    {"system_uptime.seconds", "system.uptime_seconds"},
    {"load_averages", "system.load_average", loads},
    {"dmi.product.name", "system.model_identifier", convert::knownText},
    {"dmi.board.product", "system.board_id", convert::knownText},
    {"dmi.bios.vendor", "firmware.bios_vendor", convert::knownText},
    {"dmi.bios.version", "firmware.bios_version", convert::knownText},
    {"dmi.bios.release_date", "firmware.bios_date", convert::knownText},
    {"dmi.manufacturer", "firmware.sys_vendor", convert::knownText},
    {"dmi.product.name", "firmware.product_name", convert::knownText},
    {"dmi.product.version", "firmware.product_version", convert::knownText},
    {"dmi.board.manufacturer", "firmware.board_vendor", convert::knownText},
    {"dmi.board.product", "firmware.board_name", convert::knownText},
    {"processors.models.*", "hardware.cpu"},
    {"processors.count", "hardware.cpu_cores", convert::positive},
    {"processors", "hardware.cpu_physical_cores", physicalCores, "cores"},
    {"memory.system.total_bytes", "hardware.memory_total_bytes", convert::positive},
    {"memory.system.total_bytes", "hardware.memory_gb", convert::gibibytes},
    {"memory.swap.total_bytes", "hardware.memory_pressure.swap_total_bytes"},
    {"disks.@", "disk.disks.*.device"},
    {"disks.*.size_bytes", "disk.disks.*.size_bytes", convert::positive},
    {"disks.*.model", "disk.disks.*.model", convert::knownText},
    {"disks.*.vendor", "disk.disks.*.vendor", convert::knownText},
    {"disks.*.type", "disk.disks.*.rotational", isRotational},
    {"mountpoints.@", "disk.filesystems.*.mount"},
    {"mountpoints.*.device", "disk.filesystems.*.device"},
    {"mountpoints.*.filesystem", "disk.filesystems.*.fstype"},
    {"mountpoints.*.size_bytes", "disk.filesystems.*.total_bytes"},
    {"mountpoints.*.size_bytes", "disk.filesystems.*.total_gb", convert::gibibytes},
    {"mountpoints.*.available_bytes", "disk.filesystems.*.free_bytes"},
    {"mountpoints.*.available_bytes", "disk.filesystems.*.free_gb", convert::gibibytes},
    {"mountpoints.*.options", "disk.filesystems.*.read_only", isReadOnly},
    {"mountpoints./.size_bytes", "disk.total_bytes"},
    {"mountpoints./.size_bytes", "disk.disk_total_gb", convert::gibibytes},
    {"mountpoints./.available_bytes", "disk.free_bytes"},
    {"mountpoints./.available_bytes", "disk.disk_free_gb", convert::gibibytes},
    {"networking.hostname", "network.hostname"},
    {"networking.primary", "network.primary_interface"},
    {"networking.ip", "network.ipv4_address"},
    {"networking.ip6", "network.ipv6_address"},
    {"networking.netmask", "network.subnet_mask"},
    {"networking.mac", "network.mac_address"},
    {"networking.interfaces.@", "network.local_interfaces.*.device"},
    {"networking.interfaces.*.ip", "network.local_interfaces.*.ipv4"},
    {"networking.interfaces.*.mac", "network.local_interfaces.*.mac_address"},
    {"networking.interfaces.*.mtu", "network.local_interfaces.*.mtu"},
    {"networking.interfaces.*.operational_state", "network.local_interfaces.*.state", convert::knownText},
    {"networking.interfaces.*.speed", "network.local_interfaces.*.speed_mbit", convert::positive},
    {"networking.interfaces.*.bindings", "network.local_interfaces.*.ipv4_addresses", addresses, "address,netmask"},
    {"networking.interfaces.*.bindings6", "network.local_interfaces.*.ipv6", addresses, "address,netmask"},
};

constexpr MapRow linuxRows[] = {
    {"os.distro.description", "system.os_name"},
    {"os.distro.description", "system.macos_name"},
    {"os.distro.id", "system.os_id", convert::lowerCase},
    {"os", "system.os_version", release, "full,major"},
    {"os", "system.macos_version", release, "full,major"},
    {"processors.physicalcount", "hardware.processor.sockets", convert::positive},
    {"processors.threads", "hardware.processor.threads_per_core", convert::positive},
};

constexpr MapRow macRows[] = {
    {"os.macosx.version.full", "system.os_version"},
    {"os.macosx.version.full", "system.macos_version"},
    {"os.macosx.build", "system.os_build"},
    {"system_profiler.model_name", "system.model_name"},
    {"system_profiler.model_identifier", "system.model_identifier"},
};

bool isWanted(const QString &list, const QString &key, const QJsonValue &item)
{
    if (list == "interfaces"_L1)
        return key != "lo"_L1 && key != "lo0"_L1;
    return list != "mountpoints"_L1 || item["device"_L1].toString().startsWith(u'/');
}

} // namespace

std::optional<ForeignReport> fromFacter(const QJsonValue &root)
{
    const QJsonObject facts = root.toObject();
    if (!facts["facterversion"_L1].isString()
        && !(facts["os"_L1].isObject() && facts["networking"_L1].isObject() && facts["kernel"_L1].isString()))
        return std::nullopt;
    ForeignReport foreign{u"facter"_s, facts["facterversion"_L1].toString(), Platform::Linux, 0, facts, isWanted, {rows}};
    if (facts["kernel"_L1] == "Darwin"_L1)
        foreign.platform = Platform::MacOS;
    foreign.tables.emplace_back(foreign.platform == Platform::MacOS ? std::span<const MapRow>(macRows) : linuxRows);
    return foreign;
}

} // namespace prose
