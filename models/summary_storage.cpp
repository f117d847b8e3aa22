// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of a summary that tells what can be stored where.

#include "models/summary.h"

#include "models/values.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace prose {

/// Bytes, or the same in the kept schema's gibibytes.
static std::optional<qint64> sizeAt(const Node &node, QStringView bytesPath, QStringView gibibytesPath)
{
    return integerAt(node, bytesPath).or_else([&] { return bytesAt(node, gibibytesPath, 0x1p30); });
}

/// Some file systems keep space that is neither used nor free.
static std::optional<qint64> usedBytesOf(qint64 total, qint64 free, std::optional<qint64> used)
{
    if (total <= 0 || free < 0 || free > total)
        return std::nullopt;
    return used && *used >= 0 && *used <= total - free && *used + free > 0 ? *used : total - free;
}

std::optional<int> usedPercentOf(Platform platform, qint64 total, qint64 free, std::optional<qint64> usedBytes)
{
    const auto used = usedBytesOf(total, free, usedBytes);
    if (!used)
        return std::nullopt;
    constexpr qint64 most = std::numeric_limits<qint64>::max() / 200;
    const qint64 scale = *used + free > most ? 200 : 1;
    const qint64 hundredfold = *used / scale * 100;
    const qint64 all = (*used + free) / scale;
    const qint64 rest = hundredfold % all;
    return int(hundredfold / all + (platform == Platform::MacOS ? rest * 2 >= all : rest > 0));
}

static void findShare(VolumeSummary &volume, Platform platform, std::optional<qint64> used)
{
    if (!volume.totalBytes || !volume.freeBytes)
        return;
    volume.usedBytes = usedBytesOf(*volume.totalBytes, *volume.freeBytes, used);
    if (volume.usedBytes)
        volume.usedShare = double(*volume.usedBytes) / double(*volume.usedBytes + *volume.freeBytes);
    volume.usedPercent = usedPercentOf(platform, *volume.totalBytes, *volume.freeBytes, used);
}

/// What volumes that share their space have in common: APFS's synthesised disk, else the device.
static QString spaceOf(const VolumeSummary &volume, Platform platform)
{
    static const QRegularExpression slice(u"^/dev/(disk\\d+)s\\d"_s);
    QString device = volume.device.value_or(QString());
    if (platform == Platform::MacOS) {
        if (const auto match = slice.match(device); match.hasMatch())
            return match.captured(1);
    }
    return device;
}

std::vector<VolumeSummary> volumesOf(const Report &report)
{
    std::vector<VolumeSummary> volumes;
    int position = -1;
    for (const Node &item : itemsAt(report, u"disk.filesystems")) {
        ++position;
        VolumeSummary volume;
        volume.mount = textAt(item, u"mount").value_or(QString());
        volume.keyPath = u"disk.filesystems.%1"_s.arg(position);
        volume.device = textAt(item, u"device");
        volume.totalBytes = sizeAt(item, u"total_bytes", u"total_gb");
        volume.freeBytes = sizeAt(item, u"free_bytes", u"free_gb");
        volume.isReadOnly = flagAt(item, u"read_only") == true;
        findShare(volume, report.platform, integerAt(item, u"used_bytes"));
        const QString format = textAt(item, u"fstype").value_or(QString());
        const bool isImage = format == "squashfs"_L1 || format == "erofs"_L1 || format == "iso9660"_L1;
        if (volume.mount.isEmpty() || volume.totalBytes == 0 || isImage)
            continue;
        const auto isSame = [&](const VolumeSummary &other) {
            return volume.totalBytes && volume.totalBytes == other.totalBytes && volume.freeBytes == other.freeBytes && volume.device
                && spaceOf(volume, report.platform) == spaceOf(other, report.platform);
        };
        if (const auto other = std::ranges::find_if(volumes, isSame); other != volumes.end()) {
            other->isReadOnly = other->isReadOnly && volume.isReadOnly;
            continue;
        }
        const bool isInternal = volume.mount.startsWith("/System/Volumes/"_L1) && volume.mount != "/System/Volumes/Data"_L1;
        if (!isInternal)
            volumes.push_back(std::move(volume));
    }
    if (!volumes.empty())
        return volumes;
    // Reports of the older tool know the system volume only.
    if (const Node *disk = nodeAt(report, u"disk")) {
        VolumeSummary volume;
        volume.mount = u"/"_s;
        volume.keyPath = u"disk.disk_total_gb"_s;
        volume.totalBytes = sizeAt(*disk, u"total_bytes", u"disk_total_gb");
        volume.freeBytes = sizeAt(*disk, u"free_bytes", u"disk_free_gb");
        findShare(volume, report.platform, integerAt(*disk, u"used_bytes"));
        if (volume.usedShare)
            volumes.push_back(std::move(volume));
    }
    return volumes;
}

Fullness fullnessOf(const VolumeSummary &volume)
{
    constexpr double gibibyte = 0x1p30;
    if (!volume.usedShare || volume.isReadOnly)
        return Fullness::Room;
    const auto bytes = double(*volume.freeBytes);
    const double free = bytes / double(*volume.usedBytes + *volume.freeBytes);
    if (free < 0.05 && bytes < 10 * gibibyte)
        return Fullness::Full;
    return free < 0.1 && bytes < 50 * gibibyte ? Fullness::NearlyFull : Fullness::Room;
}

QString volumeText(const VolumeSummary &volume)
{
    if (volume.mount == "/"_L1)
        return QCoreApplication::translate("Summary", "System");
    if (volume.mount == "/System/Volumes/Data"_L1)
        return QCoreApplication::translate("Summary", "Data");
    if (volume.mount.startsWith("/Volumes/"_L1))
        return volume.mount.sliced(9);
    return volume.mount;
}

std::vector<DriveSummary> drivesOf(const Report &report)
{
    std::vector<DriveSummary> drives;
    int position = -1;
    for (const Node &item : itemsAt(report, u"disk.disk_health")) {
        ++position;
        DriveSummary drive;
        drive.name = textAt(item, u"disk_name").value_or(QString());
        if (drive.name.endsWith(" - Unknown"_L1))
            drive.name.chop(10);
        drive.keyPath = u"disk.disk_health.%1"_s.arg(position);
        drive.kind = textAt(item, u"disk_type");
        drive.health = textAt(item, u"smart_status");
        drive.lifeLeftPercent = integerAt(item, u"health_percentage");
        drive.sizeBytes = integerAt(item, u"size_bytes");
        if (!drive.name.isEmpty())
            drives.push_back(std::move(drive));
    }
    return drives;
}

} // namespace prose
