// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"
#include "collectors/parsers/statvfstext.h"

namespace prose {

/// A volume that takes its space from a pool. Sizes in this section's `…_gb` keys are GiB, whatever the name says.
struct PoolVolume
{
    std::optional<QString> name;
    std::optional<QString> device; ///< "disk1s5", "dm-0"
    std::optional<QString> role; ///< "System", "Data" …; on Linux where it is mounted
    std::optional<double> usedGibibytes; ///< for a volume of fixed size, that size
    std::optional<bool> isEncrypted;
    std::optional<bool> hasFileVault; ///< on Linux the same as isEncrypted
    static const Fields<PoolVolume> fields;
};

/// Space shared by several volumes: an APFS container; an LVM volume group, a btrfs file system, a ZFS pool, an md array.
struct StoragePool
{
    std::optional<QString> reference;
    std::optional<QString> physicalStore; ///< the first of its members
    std::optional<double> capacityGibibytes, freeGibibytes;
    std::optional<double> usedPercent;
    std::optional<bool> isFusion; ///< on Linux: has more than one member
    std::vector<PoolVolume> volumes;
    static const Fields<StoragePool> fields;
};

struct DiskHealth
{
    QString diskName; ///< "vda - Unknown", "disk0 - APPLE SSD AP0512Z"
    std::optional<QString> diskType; ///< "SSD" or "HDD"
    std::optional<QString> smartStatus; ///< "Verified", "Failing"; absent where nobody can tell
    std::optional<qint64> healthPercentage; ///< what is left of the promised endurance
    std::optional<QString> transport; ///< "nvme", "sata", "usb", "virtio" …
    std::optional<qint64> sizeBytes;
    static const Fields<DiskHealth> fields;
};

/// A mounted file system that holds somebody's data: no pseudo file systems, no repeated mounts of the same one.
struct MountedFilesystem
{
    QString mountPoint;
    std::optional<QString> device, fstype;
    std::optional<double> totalGibibytes, freeGibibytes;
    std::optional<bool> isReadOnly, isEncrypted;
    std::optional<qint64> totalBytes, freeBytes;
    std::optional<qint64> usedBytes; ///< Linux; with what is free, less than all where some is kept for root
    static const Fields<MountedFilesystem> fields;

    void setSpace(qint64 total, qint64 free, std::optional<qint64> used = {});
};

struct DiskPartition
{
    QString device; ///< "vda1"
    std::optional<qint64> sizeBytes;
    std::optional<QString> content; ///< the type in the partition table; macOS
    std::optional<QString> fstype, mountPoint; ///< where mounted
    static const Fields<DiskPartition> fields;
};

/// A disk as the kernel shows it, without loop devices, RAM disks, optical drives and the layers above (dm, md).
struct PhysicalDisk
{
    QString device; ///< "vda"
    std::optional<qint64> sizeBytes;
    std::optional<QString> model, vendor;
    std::optional<bool> isRotational, isRemovable, isReadOnly;
    std::optional<QString> transport;
    std::optional<QString> fstype, mountPoint; ///< of a disk without partitions
    std::vector<DiskPartition> partitions;
    static const Fields<PhysicalDisk> fields;
};

/// A device whose contents are encrypted on their way to the devices below it (dm-crypt); Linux.
struct EncryptedVolume
{
    QString device; ///< "dm-0"
    std::optional<QString> name; ///< as it was opened: "cryptroot"
    std::optional<QString> kind; ///< "LUKS1", "LUKS2", "PLAIN", "BITLK" …
    QStringList backing; ///< "nvme0n1p3"
    QStringList mounts; ///< of what lies on it, directly or through other layers
    static const Fields<EncryptedVolume> fields;
};

/// Disks, their health, and the file systems on them. Serial numbers and UUIDs are never taken.
struct Disk
{
    std::optional<double> totalGibibytes, freeGibibytes; ///< of the volume at "/"; free means available to the user
    std::vector<StoragePool> apfsInfo;
    std::vector<DiskHealth> diskHealth;
    std::optional<qint64> totalBytes, freeBytes;
    std::optional<qint64> usedBytes; ///< Linux, as in MountedFilesystem
    std::vector<StoragePool> storagePools; ///< Linux
    std::vector<MountedFilesystem> filesystems;
    std::vector<PhysicalDisk> disks;
    std::vector<EncryptedVolume> encryption;

    static constexpr auto id = "disk";
    static const Fields<Disk> fields;

    void setSpace(qint64 total, qint64 free, std::optional<qint64> used = {});
};

QCoro::Task<Collected<Disk>> collectDiskOnLinux(Inputs in);
QCoro::Task<Collected<Disk>> collectDiskOnMac(Inputs in);
SectionSpec diskSection();

// ---- what both systems share ----

void setCapacity(StoragePool &pool, std::optional<qint64> totalBytes, std::optional<qint64> freeBytes);
DiskHealth healthOf(const PhysicalDisk &disk);

} // namespace prose
