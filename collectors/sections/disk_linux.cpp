// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/keyvalue.h"
#include "collectors/parsers/mountinfo.h"
#include "collectors/parsers/smartctl.h"
#include "collectors/sections/blockdevices.h"
#include "collectors/sections/diskmounts.h"
#include "collectors/sections/hardware.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

namespace {

const QString mountinfoPath = u"/proc/self/mountinfo"_s;
const QString mountsPath = u"/proc/self/mounts"_s;
const QString statusPath = u"/proc/self/status"_s;
const QStringList smartctlPaths()
{
    return {u"/usr/sbin/smartctl"_s, u"/sbin/smartctl"_s, u"/usr/local/sbin/smartctl"_s, u"/usr/bin/smartctl"_s};
}

/// A mounted file system and its size, once known.
struct Filesystem
{
    Mount mount;
    std::optional<QString> device; ///< kernel name
    std::optional<FilesystemSpace> space;
};

std::vector<Mount> takeMounts(Collected<Disk> &out, const Files &files)
{
    const Result<QByteArray> mountinfo = files.at(mountinfoPath);
    const bool isOld = !mountinfo && mountinfo.error().kind == Error::Kind::Missing && files.has(mountsPath);
    const auto all = isOld ? out.take(files.at(mountsPath), parseMounts, mountsPath) : out.take(mountinfo, parseMountinfo, mountinfoPath);
    return all.value_or(std::vector<Mount>());
}

MountedFilesystem describe(const Filesystem &filesystem, const BlockDevices &devices)
{
    const Mount &mount = filesystem.mount;
    MountedFilesystem facts;
    facts.mountPoint = mount.mountPoint;
    facts.device = devices.sourceText(mount);
    facts.fstype = mount.fstype;
    facts.isReadOnly = mount.options.contains("ro"_L1) || mount.superOptions.contains("ro"_L1);
    if (filesystem.device)
        facts.isEncrypted = devices.isEncrypted(*filesystem.device);
    if (filesystem.space && filesystem.space->totalBytes > 0) // some FUSE programs never say
        facts.setSpace(filesystem.space->totalBytes, filesystem.space->availableBytes, filesystem.space->usedBytes);
    return facts;
}

const Filesystem *filesystemOn(const QString &device, const std::vector<Filesystem> &filesystems)
{
    const auto it = std::ranges::find(filesystems, device, &Filesystem::device);
    return it == filesystems.end() ? nullptr : &*it;
}

template<class DiskOrPartition>
void setMount(DiskOrPartition &on, const std::vector<Filesystem> &filesystems)
{
    if (const Filesystem *filesystem = filesystemOn(on.device, filesystems)) {
        on.fstype = filesystem->mount.fstype;
        on.mountPoint = filesystem->mount.mountPoint;
    }
}

std::vector<EncryptedVolume> encryptedVolumes(const BlockDevices &devices, const std::vector<Filesystem> &filesystems)
{
    std::vector<EncryptedVolume> volumes;
    for (const QString &name : devices.names()) {
        EncryptedVolume volume{name, {}, devices.encryptionKind(name), devices.members(name), {}};
        if (!volume.kind)
            continue;
        if (const QString opened = devices.layerName(name); !opened.isEmpty())
            volume.name = opened;
        for (const Filesystem &filesystem : filesystems) {
            if (filesystem.device && devices.liesOn(*filesystem.device, name))
                volume.mounts += filesystem.mount.mountPoint;
        }
        volumes.push_back(std::move(volume));
    }
    return volumes;
}

// ---- pools ----

StoragePool poolOf(const QString &reference, const QStringList &members)
{
    StoragePool pool;
    pool.reference = reference;
    if (!members.isEmpty()) {
        pool.physicalStore = members.first();
        pool.isFusion = members.size() > 1;
    }
    return pool;
}

PoolVolume volumeOf(const QString &name, const QString &device, const BlockDevices &devices, const std::vector<Filesystem> &filesystems)
{
    PoolVolume volume;
    volume.name = name;
    volume.device = device;
    if (const Filesystem *filesystem = filesystemOn(device, filesystems))
        volume.role = filesystem->mount.mountPoint;
    if (const auto size = devices.sizeBytes(device))
        volume.usedGibibytes = gibibytes(*size);
    volume.isEncrypted = volume.hasFileVault = devices.isEncrypted(device);
    return volume;
}

/// "vg0--data-lv_root" → ("vg0-data", "lv_root"): device-mapper doubles the hyphens of either name.
std::pair<QString, QString> lvmNames(QString mapped)
{
    const QChar placeholder(u'\x1');
    mapped.replace("--"_L1, placeholder);
    QString group = mapped.section(u'-', 0, 0), volume = mapped.section(u'-', 1);
    return {group.replace(placeholder, u'-'), volume.replace(placeholder, u'-')};
}

std::vector<StoragePool> volumeGroups(const BlockDevices &devices, const std::vector<Filesystem> &filesystems)
{
    constexpr qsizetype plainUuidLength = 4 + 2 * 32; // "LVM-", group, volume; layers inside LVM add a suffix
    std::map<QString, StoragePool> groups;
    QMap<QString, QStringList> members;
    const auto isLvm = [&](const QString &name) { return devices.dmUuid(name).value_or(QString()).startsWith("LVM-"_L1); };
    for (const QString &name : devices.names()) {
        const auto mapped = devices.dmName(name);
        if (!mapped || !isLvm(name))
            continue;
        const auto [group, volume] = lvmNames(*mapped);
        for (const auto allMembers = devices.members(name); const QString &member : allMembers) {
            if (!isLvm(member) && !members[group].contains(member))
                members[group] += member;
        }
        if (devices.dmUuid(name)->size() == plainUuidLength)
            groups[group].volumes.push_back(volumeOf(volume, name, devices, filesystems));
    }
    std::vector<StoragePool> pools;
    for (auto &[group, volumes] : groups) {
        members[group].sort();
        StoragePool pool = poolOf(group, members.value(group));
        pool.volumes = std::move(volumes.volumes);
        pools.push_back(std::move(pool)); // how much is unassigned only root can ask
    }
    return pools;
}

std::vector<StoragePool> arrays(const BlockDevices &devices, const std::vector<Filesystem> &filesystems)
{
    std::vector<StoragePool> pools;
    for (const QString &name : devices.names()) {
        const auto level = devices.attribute(name, "md/level"_L1);
        if (!level || level == u"container"_s || devices.members(name).isEmpty())
            continue;
        StoragePool pool = poolOf(name, devices.members(name));
        setCapacity(pool, devices.sizeBytes(name), std::nullopt);
        for (const auto parts = QStringList{name} + devices.partitions(name); const QString &part : parts) {
            if (filesystemOn(part, filesystems))
                pool.volumes.push_back(volumeOf(part, part, devices, filesystems));
        }
        pools.push_back(std::move(pool));
    }
    return pools;
}

/// `names` holds /sys/fs/btrfs/<UUID>/devices/<device>, `labels` /sys/fs/btrfs/<UUID>/label.
std::vector<StoragePool> btrfsPools(const Files &names, const Files &labels, const BlockDevices &devices,
                                    const std::vector<Filesystem> &filesystems)
{
    std::map<QString, QStringList> members;
    for (const QString &path : names.paths()) {
        if (path.startsWith("/sys/fs/btrfs/"_L1) && path.section(u'/', 5, 5) == "devices"_L1)
            members[path.section(u'/', 0, 4)] += path.section(u'/', 6);
    }
    std::vector<StoragePool> pools;
    for (const auto &[folder, names] : members) {
        StoragePool pool = poolOf(labels.text(folder + "/label"_L1).value_or(names.first()), names);
        for (const Filesystem &filesystem : filesystems) {
            if (filesystem.mount.fstype != "btrfs"_L1 || !filesystem.device || !names.contains(*filesystem.device))
                continue;
            if (!pool.capacityGibibytes && filesystem.space)
                setCapacity(pool, filesystem.space->totalBytes, filesystem.space->availableBytes);
            PoolVolume volume;
            volume.name = filesystem.mount.root;
            volume.device = filesystem.device;
            volume.role = filesystem.mount.mountPoint;
            volume.isEncrypted = volume.hasFileVault = devices.isEncrypted(*filesystem.device);
            pool.volumes.push_back(std::move(volume));
        }
        pools.push_back(std::move(pool));
    }
    return pools;
}

/// `names` holds /proc/spl/kstat/zfs/<pool>/state.
std::vector<StoragePool> zfsPools(const Files &names, const std::vector<Filesystem> &filesystems)
{
    std::vector<StoragePool> pools;
    for (const QString &folder : names.foldersWith(u"state")) {
        if (!folder.startsWith("/proc/spl/kstat/zfs/"_L1))
            continue;
        StoragePool pool;
        pool.reference = folder.section(u'/', -1);
        for (const Filesystem &filesystem : filesystems) {
            if (filesystem.mount.fstype != "zfs"_L1 || filesystem.mount.source.section(u'/', 0, 0) != *pool.reference)
                continue;
            PoolVolume volume;
            volume.name = filesystem.mount.source;
            volume.role = filesystem.mount.mountPoint;
            if (filesystem.space) // ZFS counts what others could still use as free in each
                volume.usedGibibytes = gibibytes(filesystem.space->totalBytes - filesystem.space->availableBytes);
            pool.volumes.push_back(std::move(volume));
        }
        pools.push_back(std::move(pool));
    }
    return pools;
}

// ---- health ----

bool isRoot(const Files &files)
{
    // Uid: real, effective, saved, file system
    const auto table = keyValueTable(files.at(statusPath).value_or(QByteArray()), u':');
    return valueOf(table, u"Uid"_s).value_or(QString()).simplified().section(u' ', 1, 1) == "0"_L1;
}

void setHealth(Collected<Disk> &out, DiskHealth &health, const Result<Output> &answer, const Command &smartctl)
{
    if (!answer && answer.error().kind == Error::Kind::Missing)
        return;
    const auto output = out.take(answer);
    if (!output || output->standardOutput.isEmpty())
        return;
    const auto report = out.take(Result<QByteArray>(output->standardOutput), parseSmartctl, smartctl.words().join(u' '));
    if (!report)
        return;
    if (report->isUnopened() && !report->isStandby && report->errors.join(u' ').contains("Permission denied"_L1))
        out.problems.push_back({Error::Kind::Denied, smartctl.words().join(u' '), report->errors.first()});
    if (report->hasPassed)
        health.smartStatus = *report->hasPassed ? u"Verified"_s : u"Failing"_s;
    if (report->wearPercent)
        health.healthPercentage = qMax(0, 100 - *report->wearPercent);
}

} // namespace

static QCoro::Task<Collected<Disk>> withHealth(Inputs in, Collected<Disk> out, bool mayAsk, bool hasSmartctl)
{
    if (hasSmartctl && !mayAsk && !out.facts.diskHealth.empty())
        out.problems.push_back({Error::Kind::Denied, u"smartctl"_s, u"only root may ask disks for their health"_s});
    if (!hasSmartctl || !mayAsk)
        co_return out;
    std::vector<Command> commands;
    std::vector<QCoro::Task<Result<Output>>> answers;
    for (const PhysicalDisk &disk : out.facts.disks) {
        // A sleeping disk is left asleep.
        commands.push_back({u"smartctl"_s, {u"-j"_s, u"-n"_s, u"standby"_s, u"-H"_s, u"-A"_s, u"-i"_s, "/dev/"_L1 + disk.device}, 10s});
        answers.push_back(in.runAnyExit(commands.back()));
    }
    for (size_t i = 0; i < answers.size(); ++i) {
        const Result<Output> answer = co_await answers[i];
        setHealth(out, out.facts.diskHealth[i], answer, commands[i]);
    }
    co_return out;
}

QCoro::Task<Collected<Disk>> collectDiskOnLinux(Inputs in)
{
    Collected<Disk> out;
    auto reading = in.read(QStringList{mountinfoPath, mountsPath, statusPath, u"/sys/fs/btrfs/*/label"_s}
                           + BlockDevices::contentPatterns());
    auto linking = in.links(BlockDevices::linkPatterns());
    auto naming = in.names(QStringList{u"/sys/fs/btrfs/*/devices/*"_s, u"/proc/spl/kstat/zfs/*/state"_s} + BlockDevices::memberPatterns()
                           + smartctlPaths());
    const Files files = co_await reading;
    const Files links = co_await linking;
    const Files names = co_await naming;
    const BlockDevices devices(files, links, names);

    const std::vector<Mount> all = takeMounts(out, files);
    std::vector<Filesystem> filesystems;
    for (const Mount &mount : mountsWithData(all))
        filesystems.push_back({mount, devices.nameOf(mount), {}});
    // What may wait for another computer is asked last; nothing is waited for until everything has been asked.
    std::ranges::stable_partition(filesystems, [&](const Filesystem &f) { return !mayHangOnTheWay(f.mount, all); });
    std::vector<QCoro::Task<Result<QByteArray>>> asked;
    for (const Filesystem &filesystem : filesystems)
        asked.push_back(in.call(u"statvfs"_s, filesystem.mount.mountPoint));
    for (size_t i = 0; i < filesystems.size(); ++i)
        filesystems[i].space = out.takeIfThere(co_await asked[i], parseStatvfs, "statvfs "_L1 + filesystems[i].mount.mountPoint);
    std::ranges::sort(filesystems, {}, [](const Filesystem &f) { return f.mount.mountPoint; });

    for (const Filesystem &filesystem : filesystems) {
        out.facts.filesystems.push_back(describe(filesystem, devices));
        if (filesystem.mount.mountPoint == "/"_L1 && filesystem.space)
            out.facts.setSpace(filesystem.space->totalBytes, filesystem.space->availableBytes, filesystem.space->usedBytes);
    }
    for (const QString &name : devices.names()) {
        if (!devices.isDisk(name))
            continue;
        PhysicalDisk disk = devices.disk(name);
        setMount(disk, filesystems);
        for (DiskPartition &partition : disk.partitions)
            setMount(partition, filesystems);
        out.facts.diskHealth.push_back(healthOf(disk));
        out.facts.disks.push_back(std::move(disk));
    }
    for (const auto &pools : {volumeGroups(devices, filesystems), arrays(devices, filesystems),
                              btrfsPools(names, files, devices, filesystems), zfsPools(names, filesystems)})
        std::ranges::copy(pools, std::back_inserter(out.facts.storagePools));

    out.facts.encryption = encryptedVolumes(devices, filesystems);

    const bool hasSmartctl = std::ranges::any_of(smartctlPaths(), [&](const QString &path) { return names.has(path); });
    co_return co_await withHealth(in, std::move(out), isRoot(files), hasSmartctl);
}

} // namespace prose
