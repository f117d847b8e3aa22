// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QStringList>

#include <optional>
#include <vector>

namespace prose {

// Three property lists of macOS's diskutil(8). Sizes are in bytes. Keys may be missing in any of them: Roles before
// macOS 10.15, FileVault in 10.13. UUIDs are in there, too; none is taken.

struct DiskutilPartition
{
    QString device; ///< "disk0s2"
    std::optional<qint64> sizeBytes;
    std::optional<QString> content; ///< the type in the partition table: "Apple_APFS", "EFI"
    std::optional<QString> mountPoint;
};

/// One entry of AllDisksAndPartitions in `diskutil list -plist`.
struct DiskutilDisk
{
    QString device; ///< "disk0"
    std::optional<qint64> sizeBytes;
    std::optional<QString> content; ///< "GUID_partition_scheme", or as a partition's
    std::optional<QString> mountPoint; ///< of a disk without partitions
    bool isSynthesized = false; ///< an APFS container shown as a disk: no disk of its own
    std::vector<DiskutilPartition> partitions;
};
Result<std::vector<DiskutilDisk>> parseDiskutilList(QByteArrayView plist);

/// `diskutil info -plist disk0`
struct DiskutilInfo
{
    QString device;
    std::optional<QString> mediaName; ///< "APPLE SSD AP0512Z"
    std::optional<QString> busProtocol; ///< "Apple Fabric", "PCI-Express", "SATA", "USB", "Disk Image"
    std::optional<QString> smartStatus; ///< "Verified", "Failing", "Not Supported"
    std::optional<qint64> sizeBytes;
    std::optional<bool> isSolidState, isRemovable, isWritable;
    std::optional<int> wearPercent; ///< of the promised endurance, where macOS can ask the disk for it
    /// No disk image, no container. An Apple Silicon Mac's own SSD calls itself "Unknown", neither physical nor virtual.
    bool isPhysical = true;
};
Result<DiskutilInfo> parseDiskutilInfo(QByteArrayView plist);

struct ApfsVolume
{
    std::optional<QString> name;
    std::optional<QString> device; ///< "disk1s5"
    QStringList roles; ///< "System", "Data", "Preboot", "Recovery", "VM", "Update" …
    std::optional<qint64> usedBytes;
    std::optional<bool> isEncrypted; ///< also set for every volume of a Mac with its own storage encryption
    std::optional<bool> isFileVault;
};
struct ApfsContainer
{
    std::optional<QString> reference; ///< "disk1"
    QStringList physicalStores; ///< "disk0s2"; two for a Fusion Drive
    std::optional<qint64> sizeBytes, freeBytes;
    std::optional<bool> isFusion;
    std::vector<ApfsVolume> volumes;
};
/// `diskutil apfs list -plist`. A Mac without APFS has no containers: that is an empty list.
Result<std::vector<ApfsContainer>> parseDiskutilApfsList(QByteArrayView plist);

} // namespace prose
