// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/disk.h"

#include "collectors/sections/hardware.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

constexpr double freeSpaceTolerance = 0.01;

const Fields<PoolVolume> PoolVolume::fields = {
    field("name", QT_TRANSLATE_NOOP("Report", "Name"), &PoolVolume::name).absentAs(u"Unknown"_s),
    field("device", QT_TRANSLATE_NOOP("Report", "Device"), &PoolVolume::device).absentAs(u"Unknown"_s),
    field("role", QT_TRANSLATE_NOOP("Report", "Purpose"), &PoolVolume::role).absentAs(u"Unknown"_s),
    field("capacity_used_gb", QT_TRANSLATE_NOOP("Report", "Used"), &PoolVolume::usedGibibytes, Unit::Gibibytes).within(freeSpaceTolerance),
    field("encrypted", QT_TRANSLATE_NOOP("Report", "Encrypted"), &PoolVolume::isEncrypted).important(),
    field("filevault", QT_TRANSLATE_NOOP("Report", "Locked by a password"), &PoolVolume::hasFileVault).important(),
};

const Fields<StoragePool> StoragePool::fields = {
    field("reference", QT_TRANSLATE_NOOP("Report", "Name"), &StoragePool::reference).absentAs(u""_s),
    field("physical_store", QT_TRANSLATE_NOOP("Report", "Lies on"), &StoragePool::physicalStore).absentAs(u""_s),
    field("capacity_gb", QT_TRANSLATE_NOOP("Report", "Size"), &StoragePool::capacityGibibytes, Unit::Gibibytes),
    field("free_gb", QT_TRANSLATE_NOOP("Report", "Free"), &StoragePool::freeGibibytes, Unit::Gibibytes).within(freeSpaceTolerance),
    field("used_percent", QT_TRANSLATE_NOOP("Report", "Used"), &StoragePool::usedPercent, Unit::Percent).within(freeSpaceTolerance),
    field("fusion", QT_TRANSLATE_NOOP("Report", "Spans several devices"), &StoragePool::isFusion),
    field("volumes", QT_TRANSLATE_NOOP("Report", "Volumes"), &StoragePool::volumes).identifiedBy("device,name"),
};

const Fields<DiskHealth> DiskHealth::fields = {
    field("disk_name", QT_TRANSLATE_NOOP("Report", "Disk"), &DiskHealth::diskName),
    field("disk_type", QT_TRANSLATE_NOOP("Report", "Kind"), &DiskHealth::diskType).absentAs(u"Unknown"_s),
    field("smart_status", QT_TRANSLATE_NOOP("Report", "Health check (SMART)"), &DiskHealth::smartStatus)
        .absentAs(u"Not Supported"_s)
        .important(),
    field("health_percentage", QT_TRANSLATE_NOOP("Report", "Life left"), &DiskHealth::healthPercentage, Unit::Percent),
    field("transport", QT_TRANSLATE_NOOP("Report", "Connection"), &DiskHealth::transport),
    field("size_bytes", QT_TRANSLATE_NOOP("Report", "Size"), &DiskHealth::sizeBytes, Unit::Bytes),
};

const Fields<MountedFilesystem> MountedFilesystem::fields = {
    field("mount", QT_TRANSLATE_NOOP("Report", "Folder"), &MountedFilesystem::mountPoint).personal(Personal::Path),
    field("device", QT_TRANSLATE_NOOP("Report", "Device"), &MountedFilesystem::device),
    field("fstype", QT_TRANSLATE_NOOP("Report", "Format"), &MountedFilesystem::fstype),
    field("total_gb", QT_TRANSLATE_NOOP("Report", "Size"), &MountedFilesystem::totalGibibytes, Unit::Gibibytes),
    field("free_gb", QT_TRANSLATE_NOOP("Report", "Free"), &MountedFilesystem::freeGibibytes, Unit::Gibibytes).within(freeSpaceTolerance),
    field("read_only", QT_TRANSLATE_NOOP("Report", "Read-only"), &MountedFilesystem::isReadOnly),
    field("encrypted", QT_TRANSLATE_NOOP("Report", "Encrypted"), &MountedFilesystem::isEncrypted).important(),
    field("total_bytes", QT_TRANSLATE_NOOP("Report", "Exact size"), &MountedFilesystem::totalBytes, Unit::Bytes),
    field("free_bytes", QT_TRANSLATE_NOOP("Report", "Exactly free"), &MountedFilesystem::freeBytes, Unit::Bytes).within(freeSpaceTolerance),
    field("used_bytes", QT_TRANSLATE_NOOP("Report", "Used"), &MountedFilesystem::usedBytes, Unit::Bytes).within(freeSpaceTolerance),
};

const Fields<DiskPartition> DiskPartition::fields = {
    field("device", QT_TRANSLATE_NOOP("Report", "Device"), &DiskPartition::device),
    field("size_bytes", QT_TRANSLATE_NOOP("Report", "Size"), &DiskPartition::sizeBytes, Unit::Bytes),
    field("type", QT_TRANSLATE_NOOP("Report", "Kind"), &DiskPartition::content),
    field("fstype", QT_TRANSLATE_NOOP("Report", "Format"), &DiskPartition::fstype),
    field("mount", QT_TRANSLATE_NOOP("Report", "Folder"), &DiskPartition::mountPoint).personal(Personal::Path),
};

const Fields<PhysicalDisk> PhysicalDisk::fields = {
    field("device", QT_TRANSLATE_NOOP("Report", "Device"), &PhysicalDisk::device),
    field("size_bytes", QT_TRANSLATE_NOOP("Report", "Size"), &PhysicalDisk::sizeBytes, Unit::Bytes),
    field("model", QT_TRANSLATE_NOOP("Report", "Model"), &PhysicalDisk::model),
    field("vendor", QT_TRANSLATE_NOOP("Report", "Maker"), &PhysicalDisk::vendor),
    field("rotational", QT_TRANSLATE_NOOP("Report", "Has moving parts"), &PhysicalDisk::isRotational),
    field("removable", QT_TRANSLATE_NOOP("Report", "Removable"), &PhysicalDisk::isRemovable),
    field("read_only", QT_TRANSLATE_NOOP("Report", "Read-only"), &PhysicalDisk::isReadOnly),
    field("transport", QT_TRANSLATE_NOOP("Report", "Connection"), &PhysicalDisk::transport),
    field("fstype", QT_TRANSLATE_NOOP("Report", "Format"), &PhysicalDisk::fstype),
    field("mount", QT_TRANSLATE_NOOP("Report", "Folder"), &PhysicalDisk::mountPoint).personal(Personal::Path),
    field("partitions", QT_TRANSLATE_NOOP("Report", "Partitions"), &PhysicalDisk::partitions).identifiedBy("device"),
};

const Fields<EncryptedVolume> EncryptedVolume::fields = {
    field("device", QT_TRANSLATE_NOOP("Report", "Device"), &EncryptedVolume::device),
    field("name", QT_TRANSLATE_NOOP("Report", "Name"), &EncryptedVolume::name),
    field("kind", QT_TRANSLATE_NOOP("Report", "Kind"), &EncryptedVolume::kind),
    field("backing", QT_TRANSLATE_NOOP("Report", "Lies on"), &EncryptedVolume::backing),
    field("mounts", QT_TRANSLATE_NOOP("Report", "Folders"), &EncryptedVolume::mounts).personal(Personal::Path),
};

const Fields<Disk> Disk::fields = {
    field("disk_total_gb", QT_TRANSLATE_NOOP("Report", "Size of the system volume"), &Disk::totalGibibytes, Unit::Gibibytes),
    field("disk_free_gb", QT_TRANSLATE_NOOP("Report", "Free on the system volume"), &Disk::freeGibibytes, Unit::Gibibytes)
        .within(freeSpaceTolerance),
    field("apfs_info", QT_TRANSLATE_NOOP("Report", "APFS containers"), &Disk::apfsInfo).identifiedBy("reference"),
    field("disk_health", QT_TRANSLATE_NOOP("Report", "Health"), &Disk::diskHealth).identifiedBy("disk_name"),
    field("total_bytes", QT_TRANSLATE_NOOP("Report", "Exact size of the system volume"), &Disk::totalBytes, Unit::Bytes),
    field("free_bytes", QT_TRANSLATE_NOOP("Report", "Exactly free on the system volume"), &Disk::freeBytes, Unit::Bytes)
        .within(freeSpaceTolerance),
    field("used_bytes", QT_TRANSLATE_NOOP("Report", "Used on the system volume"), &Disk::usedBytes, Unit::Bytes).within(freeSpaceTolerance),
    field("storage_pools", QT_TRANSLATE_NOOP("Report", "Storage pools"), &Disk::storagePools).identifiedBy("reference"),
    field("filesystems", QT_TRANSLATE_NOOP("Report", "File systems"), &Disk::filesystems).identifiedBy("mount"),
    field("disks", QT_TRANSLATE_NOOP("Report", "Disks"), &Disk::disks).identifiedBy("device"),
    field("encryption", QT_TRANSLATE_NOOP("Report", "Encrypted volumes"), &Disk::encryption).identifiedBy("device"),
};

SectionSpec diskSection()
{
    return section<Disk>(QT_TRANSLATE_NOOP("Report", "Disks"), QT_TRANSLATE_NOOP("Report", "Storage"))
        .on(Platform::Linux, collectDiskOnLinux)
        .on(Platform::MacOS, collectDiskOnMac)
        .within(60s);
}

void MountedFilesystem::setSpace(qint64 total, qint64 free, std::optional<qint64> used)
{
    totalBytes = total;
    freeBytes = free;
    usedBytes = used;
    totalGibibytes = gibibytes(total);
    freeGibibytes = gibibytes(free);
}

void Disk::setSpace(qint64 total, qint64 free, std::optional<qint64> used)
{
    totalBytes = total;
    freeBytes = free;
    usedBytes = used;
    totalGibibytes = gibibytes(total);
    freeGibibytes = gibibytes(free);
}

void setCapacity(StoragePool &pool, std::optional<qint64> totalBytes, std::optional<qint64> freeBytes)
{
    if (totalBytes)
        pool.capacityGibibytes = gibibytes(*totalBytes);
    if (freeBytes)
        pool.freeGibibytes = gibibytes(*freeBytes);
    if (totalBytes && freeBytes)
        pool.usedPercent = *totalBytes > 0 ? std::round(double(*totalBytes - *freeBytes) / double(*totalBytes) * 1000) / 10 : 0;
}

DiskHealth healthOf(const PhysicalDisk &disk)
{
    DiskHealth health;
    health.diskName = u"%1 - %2"_s.arg(disk.device, disk.model.value_or(u"Unknown"_s));
    if (disk.isRotational)
        health.diskType = *disk.isRotational ? u"HDD"_s : u"SSD"_s;
    health.transport = disk.transport;
    health.sizeBytes = disk.sizeBytes;
    return health;
}

} // namespace prose
