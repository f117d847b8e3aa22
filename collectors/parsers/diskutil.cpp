// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/diskutil.h"

#include "collectors/parsers/plist.h"

using namespace Qt::StringLiterals;

namespace prose {

namespace {

std::optional<QString> textOf(const QVariantMap &map, QLatin1StringView key)
{
    const QVariant value = map.value(key);
    return value.typeId() == QMetaType::QString && !value.toString().isEmpty() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<bool> boolOf(const QVariantMap &map, QLatin1StringView key)
{
    const QVariant value = map.value(key);
    return value.typeId() == QMetaType::Bool ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<qint64> numberOf(const QVariantMap &map, QLatin1StringView key)
{
    const QVariant value = map.value(key);
    return value.typeId() == QMetaType::LongLong && value.toLongLong() >= 0 ? std::optional(value.toLongLong()) : std::nullopt;
}

/// QVariant would make a list of a text's characters.
QVariantList listOf(const QVariantMap &map, QLatin1StringView key)
{
    const QVariant value = map.value(key);
    return value.typeId() == QMetaType::QVariantList ? value.toList() : QVariantList();
}

Result<QVariantMap> dictionaryOf(QByteArrayView plist)
{
    Result<QVariant> tree = parsePlist(plist);
    if (!tree)
        return std::unexpected(std::move(tree).error());
    if (tree->typeId() != QMetaType::QVariantMap)
        return malformed(u"not a dictionary"_s);
    return tree->toMap();
}

std::unexpected<Error> without(const QString &key)
{
    return malformed(u"no %1"_s.arg(key));
}

} // namespace

Result<std::vector<DiskutilDisk>> parseDiskutilList(QByteArrayView plist)
{
    const Result<QVariantMap> list = dictionaryOf(plist);
    if (!list)
        return std::unexpected(list.error());
    const QVariant entries = list->value(u"AllDisksAndPartitions"_s);
    if (entries.typeId() != QMetaType::QVariantList)
        return without(u"AllDisksAndPartitions"_s);
    std::vector<DiskutilDisk> disks;
    for (const auto allEntries = entries.toList(); const QVariant &entry : allEntries) {
        const QVariantMap map = entry.toMap();
        const std::optional<QString> device = textOf(map, "DeviceIdentifier"_L1);
        if (!device)
            continue;
        DiskutilDisk disk{
            .device = *device,
            .sizeBytes = numberOf(map, "Size"_L1),
            .content = textOf(map, "Content"_L1),
            .mountPoint = textOf(map, "MountPoint"_L1),
            .isSynthesized = map.contains(u"APFSVolumes"_s) || map.contains(u"APFSPhysicalStores"_s),
            .partitions = {},
        };
        for (const auto items = listOf(map, "Partitions"_L1); const QVariant &item : items) {
            const QVariantMap partition = item.toMap();
            if (const auto name = textOf(partition, "DeviceIdentifier"_L1))
                disk.partitions.push_back(
                    {*name, numberOf(partition, "Size"_L1), textOf(partition, "Content"_L1), textOf(partition, "MountPoint"_L1)});
        }
        disks.push_back(std::move(disk));
    }
    return disks;
}

Result<DiskutilInfo> parseDiskutilInfo(QByteArrayView plist)
{
    const Result<QVariantMap> map = dictionaryOf(plist);
    if (!map)
        return std::unexpected(map.error());
    const std::optional<QString> device = textOf(*map, "DeviceIdentifier"_L1);
    if (!device)
        return without(u"DeviceIdentifier"_s);
    DiskutilInfo info{
        .device = *device,
        .mediaName = textOf(*map, "MediaName"_L1),
        .busProtocol = textOf(*map, "BusProtocol"_L1),
        .smartStatus = textOf(*map, "SMARTStatus"_L1),
        .sizeBytes = numberOf(*map, "TotalSize"_L1),
        .isSolidState = boolOf(*map, "SolidState"_L1),
        .isRemovable = boolOf(*map, "Removable"_L1),
        .isWritable = boolOf(*map, "WritableMedia"_L1),
        .wearPercent = {},
    };
    if (!info.isRemovable)
        info.isRemovable = boolOf(*map, "RemovableMedia"_L1);
    const QVariantMap smart = map->value(u"SMARTDeviceSpecificKeysMayVaryNotGuaranteed"_s).toMap();
    if (const auto wear = numberOf(smart, "PERCENTAGE_USED"_L1); wear && *wear <= 255)
        info.wearPercent = int(*wear);
    info.isPhysical = textOf(*map, "VirtualOrPhysical"_L1) != u"Virtual"_s && info.busProtocol != u"Disk Image"_s;
    return info;
}

Result<std::vector<ApfsContainer>> parseDiskutilApfsList(QByteArrayView plist)
{
    const Result<QVariantMap> list = dictionaryOf(plist);
    if (!list)
        return std::unexpected(list.error());
    std::vector<ApfsContainer> containers;
    for (const auto entries = listOf(*list, "Containers"_L1); const QVariant &entry : entries) {
        const QVariantMap map = entry.toMap();
        ApfsContainer container{
            .reference = textOf(map, "ContainerReference"_L1),
            .physicalStores = {},
            .sizeBytes = numberOf(map, "CapacityCeiling"_L1),
            .freeBytes = numberOf(map, "CapacityFree"_L1),
            .isFusion = boolOf(map, "Fusion"_L1),
            .volumes = {},
        };
        for (const auto stores = listOf(map, "PhysicalStores"_L1); const QVariant &store : stores) {
            if (const auto device = textOf(store.toMap(), "DeviceIdentifier"_L1))
                container.physicalStores += *device;
        }
        for (const auto items = listOf(map, "Volumes"_L1); const QVariant &item : items) {
            const QVariantMap volume = item.toMap();
            QStringList roles;
            for (const auto allRoles = listOf(volume, "Roles"_L1); const QVariant &role : allRoles)
                roles += role.toString();
            container.volumes.push_back({
                .name = textOf(volume, "Name"_L1),
                .device = textOf(volume, "DeviceIdentifier"_L1),
                .roles = roles,
                .usedBytes = numberOf(volume, "CapacityInUse"_L1),
                .isEncrypted = boolOf(volume, "Encryption"_L1),
                .isFileVault = boolOf(volume, "FileVault"_L1),
            });
        }
        containers.push_back(std::move(container));
    }
    return containers;
}

} // namespace prose
