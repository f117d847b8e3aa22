// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/blockdevices.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

constexpr auto sysBlock = "/sys/block/"_L1;
constexpr int deepestStack = 16; // of layers on layers
constexpr qint64 sectorBytes = 512; // the unit of every `size` in /sys/block, whatever the disk's own sectors

static const QRegularExpression &uuidForm()
{
    static const QRegularExpression form(u"[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"_s);
    return form;
}

QStringList BlockDevices::contentPatterns()
{
    return {
        u"/sys/block/*/size"_s,           u"/sys/block/*/dev"_s,           u"/sys/block/*/ro"_s,
        u"/sys/block/*/removable"_s,      u"/sys/block/*/hidden"_s,        u"/sys/block/*/queue/rotational"_s,
        u"/sys/block/*/device/model"_s,   u"/sys/block/*/device/vendor"_s, u"/sys/block/mmcblk*/device/name"_s,
        u"/sys/block/*/*/partition"_s,    u"/sys/block/*/*/size"_s,        u"/sys/block/*/*/dev"_s,
        u"/sys/block/*/dm/name"_s,        u"/sys/block/*/dm/uuid"_s,       u"/sys/block/*/md/level"_s,
        u"/sys/block/*/md/array_state"_s,
    };
}

QStringList BlockDevices::linkPatterns()
{
    return {u"/sys/block/*"_s};
}

QStringList BlockDevices::memberPatterns()
{
    return {u"/sys/block/*/slaves/*"_s};
}

BlockDevices::BlockDevices(Files contents, const Files &links, const Files &members) : m_contents(std::move(contents))
{
    const auto nameIn = [](const QString &path, int part) { return path.section(u'/', part, part); };
    for (const QString &path : m_contents.foldersWith(u"size")) {
        if (path.count(u'/') == 3)
            m_names += nameIn(path, 3);
    }
    for (const QString &path : links.paths())
        m_places.insert(nameIn(path, 3), links.text(path).value_or(QString()));
    for (const QString &path : m_contents.foldersWith(u"partition"))
        m_parents.insert(nameIn(path, 4), nameIn(path, 3));
    for (const QString &path : members.paths())
        m_members[nameIn(path, 3)] += nameIn(path, 5);
    const auto takeNumber = [this](const QString &name) {
        if (const auto number = m_contents.text(folder(name) + "/dev"_L1))
            m_byNumber.insert(*number, name);
    };
    std::ranges::for_each(m_names, takeNumber);
    std::for_each(m_parents.keyBegin(), m_parents.keyEnd(), takeNumber);
}

QString BlockDevices::folder(const QString &name) const
{
    const QString parent = m_parents.value(name);
    return parent.isEmpty() ? sysBlock + name : sysBlock + parent + u'/' + name;
}

std::optional<QString> BlockDevices::attribute(const QString &name, QLatin1StringView file) const
{
    return m_contents.text(folder(name) + u'/' + file);
}

QStringList BlockDevices::partitions(const QString &disk) const
{
    QStringList names = m_parents.keys(disk);
    std::ranges::sort(names, {}, [](const QString &name) { return std::pair(name.size(), name); }); // vda2 before vda10
    return names;
}

std::optional<qint64> BlockDevices::sizeBytes(const QString &name) const
{
    const auto sectors = m_contents.number(folder(name) + "/size"_L1);
    return sectors && *sectors >= 0 && *sectors < std::numeric_limits<qint64>::max() / sectorBytes ? std::optional(*sectors * sectorBytes)
                                                                                                   : std::nullopt;
}

bool BlockDevices::isDisk(const QString &name) const
{
    static const QRegularExpression other(u"^(?:loop|z?ram|sr|fd|dm-|md|nbd|zd|drbd)\\d"_s);
    // An NVMe disk with several paths is virtual, too, but elsewhere; each of its paths is hidden.
    return !other.match(name).hasMatch() && !m_places.value(name).contains("/virtual/block/"_L1) && attribute(name, "hidden"_L1) != u"1"_s
        && sizeBytes(name).value_or(0) > 0;
}

std::optional<QString> BlockDevices::transport(const QString &disk) const
{
    if (disk.startsWith("nvme"_L1))
        return u"nvme"_s;
    if (disk.startsWith("mmcblk"_L1))
        return u"mmc"_s;
    struct Mark
    {
        QRegularExpression inPath;
        QString word;
    };
    static const Mark marks[] = {
        {QRegularExpression(u"/usb\\d+/"_s), u"usb"_s},  {QRegularExpression(u"/session\\d+/"_s), u"iscsi"_s},
        {QRegularExpression(u"/rport-"_s), u"fc"_s},     {QRegularExpression(u"/end_device-"_s), u"sas"_s},
        {QRegularExpression(u"/ata\\d+/"_s), u"sata"_s}, {QRegularExpression(u"/virtio\\d+/"_s), u"virtio"_s},
        {QRegularExpression(u"/vbd-\\d+/"_s), u"xen"_s},
    };
    const QString place = m_places.value(disk);
    for (const Mark &mark : marks) {
        if (mark.inPath.match(place).hasMatch())
            return mark.word;
    }
    return std::nullopt;
}

PhysicalDisk BlockDevices::disk(const QString &name) const
{
    const auto flag = [&](QLatin1StringView file) {
        const auto text = attribute(name, file);
        return text == u"0"_s || text == u"1"_s ? std::optional(text == u"1"_s) : std::nullopt;
    };
    PhysicalDisk disk;
    disk.device = name;
    disk.sizeBytes = sizeBytes(name);
    disk.model = attribute(name, name.startsWith("mmcblk"_L1) ? "device/name"_L1 : "device/model"_L1);
    disk.vendor = attribute(name, "device/vendor"_L1);
    // "ATA" is the kernel's word for "speaks ATA"; virtio has the number of a PCI vendor here.
    if (disk.vendor == u"ATA"_s || (disk.vendor && disk.vendor->startsWith("0x"_L1)))
        disk.vendor.reset();
    disk.isRotational = flag("queue/rotational"_L1);
    disk.isRemovable = flag("removable"_L1);
    disk.isReadOnly = flag("ro"_L1);
    disk.transport = transport(name);
    for (const auto allPartitions = partitions(name); const QString &partition : allPartitions) {
        DiskPartition part;
        part.device = partition;
        part.sizeBytes = sizeBytes(partition);
        disk.partitions.push_back(std::move(part));
    }
    return disk;
}

std::optional<QString> BlockDevices::encryptionKind(const QString &name) const
{
    // "CRYPT-LUKS2-<32 digits>-cryptroot"
    const QString uuid = dmUuid(name).value_or(QString());
    const QString kind = uuid.section(u'-', 1, 1);
    const bool isCheckOnly = kind == "VERITY"_L1 || kind == "INTEGRITY"_L1;
    return uuid.startsWith("CRYPT-"_L1) && !kind.isEmpty() && !isCheckOnly ? std::optional(kind) : std::nullopt;
}

bool BlockDevices::liesOn(const QString &name, const QString &below, int depth) const
{
    if (name == below)
        return true;
    if (depth > deepestStack)
        return false;
    if (const QString parent = m_parents.value(name); !parent.isEmpty())
        return liesOn(parent, below, depth + 1);
    return std::ranges::any_of(members(name), [&](const QString &member) { return liesOn(member, below, depth + 1); });
}

QString BlockDevices::layerName(const QString &name) const
{
    return dmName(name).value_or(QString()).replace(uuidForm(), u"UUID"_s);
}

std::optional<bool> BlockDevices::isEncrypted(const QString &name) const
{
    return isEncrypted(name, 0);
}

std::optional<bool> BlockDevices::isEncrypted(const QString &name, int depth) const
{
    if (const QString parent = m_parents.value(name); !parent.isEmpty())
        return isEncrypted(parent, depth + 1);
    const bool isMapped = name.startsWith("dm-"_L1);
    if (!isMapped && !name.startsWith("md"_L1))
        return false;
    const auto uuid = dmUuid(name);
    if (encryptionKind(name))
        return true;
    const QStringList below = members(name);
    if ((isMapped && !uuid) || below.isEmpty() || depth > deepestStack)
        return std::nullopt;
    std::optional<bool> any = false;
    for (const QString &member : below) {
        const auto isMember = isEncrypted(member, depth + 1);
        if (isMember == true)
            return true;
        if (!isMember)
            any.reset();
    }
    return any;
}

std::optional<QString> BlockDevices::nameOf(const Mount &mount) const
{
    if (const QString name = m_byNumber.value(mount.device); !name.isEmpty())
        return name;
    // btrfs has numbers of its own, and /proc/self/mounts none; the source still names a device.
    if (!mount.source.startsWith("/dev/"_L1))
        return std::nullopt;
    const QString name = mount.source.sliced(5);
    if (m_names.contains(name) || m_parents.contains(name))
        return name;
    for (const QString &candidate : m_names) {
        if (const auto mapped = dmName(candidate); mapped && name == "mapper/"_L1 + *mapped)
            return candidate;
    }
    return std::nullopt;
}

QString BlockDevices::sourceText(const Mount &mount) const
{
    if (!uuidForm().match(mount.source).hasMatch())
        return mount.source;
    if (const auto name = nameOf(mount))
        return "/dev/"_L1 + *name;
    return QString(mount.source).replace(uuidForm(), u"UUID"_s);
}

} // namespace prose
