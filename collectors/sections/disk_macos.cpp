// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/diskutil.h"
#include "collectors/sections/disk.h"
#include "collectors/sections/hardware.h"
#include "collectors/sections/systemprofile.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

namespace {

const QString diskutil = u"/usr/sbin/diskutil"_s;

QString transportWord(const QString &bus)
{
    static const QHash<QString, QString> words{
        {u"PCI"_s, u"pcie"_s},
        {u"PCI-Express"_s, u"pcie"_s},
        {u"Apple Fabric"_s, u"nvme"_s},
        {u"Secure Digital"_s, u"sd"_s},
    };
    return words.value(bus, bus.toLower());
}

std::optional<qint64> bytesOf(const QJsonValue &value)
{
    const qint64 bytes = value.toInteger(-1);
    return bytes >= 0 ? std::optional(bytes) : std::nullopt;
}

std::optional<QString> textOf(const QJsonValue &value)
{
    return value.isString() && !value.toString().isEmpty() ? std::optional(value.toString()) : std::nullopt;
}

StoragePool poolOf(const ApfsContainer &container)
{
    StoragePool pool;
    pool.reference = container.reference;
    if (!container.physicalStores.isEmpty())
        pool.physicalStore = container.physicalStores.first();
    setCapacity(pool, container.sizeBytes, container.freeBytes);
    pool.isFusion = container.isFusion;
    for (const ApfsVolume &from : container.volumes) {
        PoolVolume volume;
        volume.name = from.name;
        volume.device = from.device;
        if (!from.roles.isEmpty())
            volume.role = from.roles.first();
        if (from.usedBytes)
            volume.usedGibibytes = gibibytes(*from.usedBytes);
        volume.isEncrypted = from.isEncrypted;
        volume.hasFileVault = from.isFileVault;
        pool.volumes.push_back(std::move(volume));
    }
    return pool;
}

PhysicalDisk diskOf(const DiskutilDisk &entry, const std::optional<DiskutilInfo> &info)
{
    PhysicalDisk disk;
    disk.device = entry.device;
    disk.sizeBytes = entry.sizeBytes;
    disk.mountPoint = entry.mountPoint;
    if (info) {
        disk.sizeBytes = info->sizeBytes ? info->sizeBytes : entry.sizeBytes;
        disk.model = info->mediaName;
        if (info->isSolidState)
            disk.isRotational = !*info->isSolidState;
        disk.isRemovable = info->isRemovable;
        if (info->isWritable)
            disk.isReadOnly = !*info->isWritable;
        if (info->busProtocol)
            disk.transport = transportWord(*info->busProtocol);
    }
    for (const DiskutilPartition &partition : entry.partitions)
        disk.partitions.push_back({partition.device, partition.sizeBytes, partition.content, {}, partition.mountPoint});
    return disk;
}

/// Items of SPStorageDataType, one per mounted volume.
MountedFilesystem filesystemOf(const QJsonObject &item, const std::vector<ApfsContainer> &containers)
{
    MountedFilesystem facts;
    facts.mountPoint = item["mount_point"_L1].toString();
    facts.fstype = textOf(item["file_system"_L1]);
    const auto device = textOf(item["bsd_name"_L1]);
    if (device)
        facts.device = "/dev/"_L1 + *device;
    const auto total = bytesOf(item["size_in_bytes"_L1]), free = bytesOf(item["free_space_in_bytes"_L1]);
    if (total && free)
        facts.setSpace(*total, *free);
    if (const QString writable = item["writable"_L1].toString(); !writable.isEmpty())
        facts.isReadOnly = writable == "no"_L1;
    if (const QJsonValue coreStorage = item["com.apple.corestorage.lv"_L1]["com.apple.corestorage.lv.encrypted"_L1]; coreStorage.isString())
        facts.isEncrypted = coreStorage.toString() == "yes"_L1;
    for (const ApfsContainer &container : containers) {
        for (const ApfsVolume &volume : container.volumes) {
            // The started system is a snapshot of its volume: disk3s1s1 of disk3s1.
            if (device && volume.device && (*device == *volume.device || device->startsWith(*volume.device + u's')))
                facts.isEncrypted = volume.isFileVault ? volume.isFileVault : volume.isEncrypted;
        }
    }
    return facts;
}

/// Parts of macOS itself that come as images: "/System/Library/AssetsV2/….asset/.AssetData". Nobody's data.
bool isPartOfSystem(const QJsonObject &item)
{
    return item["mount_point"_L1].toString().startsWith("/System/"_L1)
        && item["physical_drive"_L1]["protocol"_L1].toString() == "Disk Image"_L1;
}

/// Where diskutil did not answer: the disks that the storage profile names for its volumes.
std::vector<DiskHealth> healthFromProfile(const QJsonArray &items)
{
    std::vector<DiskHealth> all;
    for (const QJsonValue &item : items) {
        QJsonArray drives = item["com.apple.corestorage.pv"_L1].toArray();
        if (item["physical_drive"_L1].isObject())
            drives += item["physical_drive"_L1];
        for (const QJsonValue &drive : std::as_const(drives)) {
            const auto name = textOf(drive["device_name"_L1]);
            const QString protocol = drive["protocol"_L1].toString();
            if (!name || protocol == "Disk Image"_L1)
                continue;
            DiskHealth health;
            // "disk0s2" is a part of disk0; an APFS volume does not tell what it lies on.
            const QString part = drive["_name"_L1].toString();
            const qsizetype slice = part.indexOf(u's', 4);
            health.diskName = part.startsWith("disk"_L1) ? u"%1 - %2"_s.arg(part.left(slice), *name) : *name;
            const QString medium = drive["medium_type"_L1].toString();
            if (medium == "ssd"_L1 || medium == "rotational"_L1)
                health.diskType = medium == "ssd"_L1 ? u"SSD"_s : u"HDD"_s;
            health.smartStatus = textOf(drive["smart_status"_L1]);
            if (!protocol.isEmpty())
                health.transport = transportWord(protocol);
            if (!std::ranges::contains(all, health.diskName, &DiskHealth::diskName))
                all.push_back(std::move(health));
        }
    }
    return all;
}

} // namespace

/// The disks of `diskutil list`, each asked for more.
static QCoro::Task<Collected<Disk>> withDisks(Inputs in, Collected<Disk> out, std::vector<DiskutilDisk> entries)
{
    std::erase_if(entries, [](const DiskutilDisk &disk) { return disk.isSynthesized; });
    std::vector<Command> commands;
    std::vector<QCoro::Task<Result<QByteArray>>> answers;
    for (const DiskutilDisk &entry : entries) {
        commands.push_back({diskutil, {u"info"_s, u"-plist"_s, entry.device}});
        answers.push_back(in.run(commands.back()));
    }
    for (size_t i = 0; i < entries.size(); ++i) {
        const auto info = out.take(co_await answers[i], parseDiskutilInfo, commands[i].words().join(u' '));
        if (info && !info->isPhysical)
            continue;
        const PhysicalDisk disk = diskOf(entries[i], info);
        DiskHealth health = healthOf(disk);
        if (info) {
            health.smartStatus = info->smartStatus;
            if (info->wearPercent)
                health.healthPercentage = qMax(0, 100 - *info->wearPercent);
        }
        out.facts.diskHealth.push_back(std::move(health));
        out.facts.disks.push_back(disk);
    }
    co_return out;
}

QCoro::Task<Collected<Disk>> collectDiskOnMac(Inputs in)
{
    Collected<Disk> out;
    const Command list{diskutil, {u"list"_s, u"-plist"_s}};
    const Command apfs{diskutil, {u"apfs"_s, u"list"_s, u"-plist"_s}, 30s};
    auto listing = in.run(list);
    auto listingApfs = in.run(apfs);
    auto profiling = systemProfile(in, "SPStorageDataType"_L1);
    auto asking = in.call(u"statvfs"_s, u"/"_s);

    if (const auto space = out.takeIfThere(co_await asking, parseStatvfs, u"statvfs /"_s))
        out.facts.setSpace(space->totalBytes, space->availableBytes);
    const auto entries = out.take(co_await listing, parseDiskutilList, list.words().join(u' '));
    if (entries)
        out = co_await withDisks(in, std::move(out), *entries);
    const auto containers = out.take(co_await listingApfs, parseDiskutilApfsList, apfs.words().join(u' '));
    for (const ApfsContainer &container : containers.value_or(std::vector<ApfsContainer>()))
        out.facts.apfsInfo.push_back(poolOf(container));

    if (const auto items = out.take(co_await profiling)) {
        for (const QJsonValue &item : *items) {
            if (isPartOfSystem(item.toObject()))
                continue;
            const MountedFilesystem filesystem = filesystemOf(item.toObject(), containers.value_or(std::vector<ApfsContainer>()));
            if (filesystem.mountPoint == "/"_L1 && !out.facts.totalBytes && filesystem.totalBytes)
                out.facts.setSpace(*filesystem.totalBytes, *filesystem.freeBytes);
            if (!filesystem.mountPoint.isEmpty())
                out.facts.filesystems.push_back(filesystem);
        }
        std::ranges::sort(out.facts.filesystems, {}, &MountedFilesystem::mountPoint);
        if (!entries)
            out.facts.diskHealth = healthFromProfile(*items);
    }
    co_return out;
}

} // namespace prose
