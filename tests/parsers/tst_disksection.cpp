// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/disk.h"
#include "collectors/sections/diskmounts.h"
#include "tests/parsers/diskmachine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

namespace {

std::vector<Mount> mounts(const QByteArray &lines)
{
    QByteArray numbered;
    for (const auto allLines = lines.split('\n'); const QByteArray &line : allLines)
        numbered += "1 1 " + line + '\n';
    return parseMountinfo(numbered).value_or(std::vector<Mount>());
}

/// A disk with one partition, a RAM disk, an optical drive and a LUKS volume with LVM on it.
Machine notebook()
{
    const Machine machine = linuxMachine(
        "27 1 253:1 / / rw - ext4 /dev/mapper/vg-root rw\n28 27 259:1 / /boot rw - ext4 /dev/nvme0n1p1 rw\n"
        "29 27 8:1 / /media/My\\040Stick ro - vfat /dev/sda1 ro\n30 27 0:21 / /proc rw - proc proc rw\n"
        "31 27 0:40 / /run rw - tmpfs tmpfs rw\n32 27 7:0 / /snap/core/1 ro - squashfs /dev/loop0 ro\n");
    addDevice(machine, u"nvme0n1"_s, "../devices/pci0000:00/0000:00:1d.0/nvme/nvme0/nvme0n1",
              {{u"size"_s, "1000215216"},
               {u"dev"_s, "259:0"},
               {u"ro"_s, "0"},
               {u"removable"_s, "0"},
               {u"queue/rotational"_s, "0"},
               {u"device/model"_s, "Samsung SSD 970  "},
               {u"nvme0n1p1/partition"_s, "1"},
               {u"nvme0n1p1/size"_s, "2097152"},
               {u"nvme0n1p1/dev"_s, "259:1"},
               {u"nvme0n1p2/partition"_s, "2"},
               {u"nvme0n1p2/size"_s, "998115991"},
               {u"nvme0n1p2/dev"_s, "259:2"}});
    addDevice(machine, u"sda"_s, "../devices/pci0000:00/0000:00:14.0/usb1/1-2/1-2:1.0/host0/target0:0:0/0:0:0:0/block/sda",
              {{u"size"_s, "61440000"},
               {u"dev"_s, "8:0"},
               {u"ro"_s, "1"},
               {u"removable"_s, "1"},
               {u"queue/rotational"_s, "1"},
               {u"device/model"_s, "Ultra"},
               {u"device/vendor"_s, "SanDisk"},
               {u"sda1/partition"_s, "1"},
               {u"sda1/size"_s, "61437952"},
               {u"sda1/dev"_s, "8:1"}});
    addDevice(machine, u"sdb"_s, "../devices/pci0000:00/0000:00:14.0/usb1/1-3/1-3:1.0/host1/target1:0:0/1:0:0:0/block/sdb",
              {{u"size"_s, "0"}, {u"dev"_s, "8:16"}, {u"removable"_s, "1"}}); // card reader without a card
    addDevice(machine, u"sr0"_s, "../devices/pci0000:00/ata2/host2/target2:0:0/2:0:0:0/block/sr0",
              {{u"size"_s, "2097151"}, {u"dev"_s, "11:0"}});
    addDevice(machine, u"zram0"_s, "../devices/virtual/block/zram0", {{u"size"_s, "16777216"}, {u"dev"_s, "252:0"}});
    addDevice(machine, u"loop0"_s, "../devices/virtual/block/loop0", {{u"size"_s, "113640"}, {u"dev"_s, "7:0"}});
    addDevice(machine, u"dm-0"_s, "../devices/virtual/block/dm-0",
              {{u"size"_s, "998083223"},
               {u"dev"_s, "253:0"},
               {u"dm/name"_s, "luks-f41579a2-9f6e-4436-91fd-73007962705f"},
               {u"dm/uuid"_s, "CRYPT-LUKS2-f41579a29f6e443691fd73007962705f-luks"}});
    addMember(machine, u"dm-0"_s, u"nvme0n1p2"_s);
    addDevice(machine, u"dm-1"_s, "../devices/virtual/block/dm-1",
              {{u"size"_s, "209715200"}, {u"dev"_s, "253:1"}, {u"dm/name"_s, "vg-root"}, {u"dm/uuid"_s, "LVM-" + QByteArray(64, 'x')}});
    addMember(machine, u"dm-1"_s, u"dm-0"_s);
    machine->links.insert(u"/sys/block/sdc"_s, QByteArray()); // a link that leads nowhere
    return machine;
}

} // namespace

class TestDiskSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys();
    void mountSelection_data();
    void mountSelection();
    void ways_data();
    void ways();
    void askedLast();
    void notebookDisks();
    void encryption();
    void pools_data();
    void pools();
    void filesystemFailures();
    void oldKernel();
    void card();
    void uuids();
    void linuxRecordings_data();
    void linuxRecordings();
};

void TestDiskSection::keys()
{
    QCOMPARE(keysOf(Disk::fields, 4), u"disk_total_gb disk_free_gb apfs_info disk_health"_s);
    QCOMPARE(keysOf(StoragePool::fields, 7), u"reference physical_store capacity_gb free_gb used_percent fusion volumes"_s);
    QCOMPARE(keysOf(PoolVolume::fields, 6), u"name device role capacity_used_gb encrypted filevault"_s);
    QCOMPARE(keysOf(DiskHealth::fields, 4), u"disk_name disk_type smart_status health_percentage"_s);
}

void TestDiskSection::mountSelection_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("kept"); // mount points
    QTest::newRow("pseudo") << QByteArray(
        "254:0 / / rw - ext4 /dev/vda rw\n0:21 / /proc rw - proc proc rw\n0:6 / /dev rw - devtmpfs devtmpfs rw\n"
        "0:24 / /tmp rw - tmpfs tmpfs rw\n0:25 / /sys/fs/cgroup rw - cgroup2 cgroup2 rw\n0:9 / /run/netns rw - nsfs nsfs rw\n"
        "0:30 / /run/user/1/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw\n0:31 / /sys/fs/fuse/connections rw - fusectl fusectl rw\n"
        "0:32 / /run/user/1/doc rw - fuse.portal portal rw")
                            << u"/"_s;
    QTest::newRow("snap and disk image") << QByteArray(
        "254:0 / / rw - ext4 /dev/vda rw\n7:0 / /snap/a/1 ro - squashfs /dev/loop0 ro\n7:1 / /mnt rw - ext4 /dev/loop1 rw")
                                         << u"/ /mnt"_s;
    QTest::newRow("bind mounts") << QByteArray(
        "254:0 / / rw - ext4 /dev/vda rw\n254:0 /srv/a /var/a rw - ext4 /dev/vda rw\n254:0 / /mnt/again rw - ext4 /dev/vda rw")
                                 << u"/"_s;
    QTest::newRow("container") << QByteArray("0:50 / / rw - overlay overlay rw\n254:0 /x/hosts /etc/hosts rw - ext4 /dev/vda rw\n254:0 "
                                             "/x/resolv /etc/resolv.conf rw - ext4 /dev/vda rw\n"
                                             "0:60 / /other rw - overlay overlay rw")
                               << u"/ /etc/hosts"_s;
    QTest::newRow("changed root") << QByteArray(
        "254:0 /srv/root / rw - ext4 /dev/vda rw\n254:0 /tmp /tmp rw - ext4 /dev/vda rw\n254:0 / /host rw - ext4 /dev/vda rw")
                                  << u"/"_s;
    QTest::newRow("btrfs subvolumes") << QByteArray(
        "0:26 /@ / rw - btrfs /dev/sda2 rw\n0:26 /@home /home rw - btrfs /dev/sda2 rw\n0:26 /@home/x /srv/x rw - btrfs /dev/sda2 rw\n"
        "0:26 /@home /mnt/home rw - btrfs /dev/sda2 rw")
                                      << u"/ /home"_s;
    QTest::newRow("hidden below another") << QByteArray(
        "254:0 / / rw - ext4 /dev/vda rw\n8:1 / /mnt rw - ext4 /dev/sda1 rw\n0:40 / /mnt rw - tmpfs tmpfs rw")
                                          << u"/"_s;
    QTest::newRow("automount point") << QByteArray(
        "254:0 / / rw - ext4 /dev/vda rw\n0:41 / /net rw - autofs systemd-1 rw\n0:42 / /boot/efi rw - autofs systemd-1 rw")
                                     << u"/"_s;
    QTest::newRow("automounted") << QByteArray(
        "254:0 / / rw - ext4 /dev/vda rw\n0:42 / /boot/efi rw - autofs systemd-1 rw\n8:1 / /boot/efi rw - vfat /dev/sda1 rw")
                                 << u"/ /boot/efi"_s;
    QTest::newRow("network") << QByteArray("254:0 / / rw - ext4 /dev/vda rw\n0:44 / /home rw - nfs4 server:/home rw\n0:45 / /mnt/s rw - "
                                           "fuse.sshfs u@h:/ rw\n0:46 / /mnt/c rw - cifs //s/x rw")
                             << u"/ /home /mnt/c /mnt/s"_s;
    QTest::newRow("ZFS") << QByteArray("0:25 / / rw - zfs rpool/ROOT rw\n0:26 / /home rw - zfs rpool/home rw") << u"/ /home"_s;
    QTest::newRow("in memory") << QByteArray("0:2 / / rw - rootfs rootfs rw\n0:3 / / rw - tmpfs tmpfs rw") << u"/"_s;
}

void TestDiskSection::mountSelection()
{
    QFETCH(QByteArray, lines);
    QStringList kept;
    for (const Mount &mount : mountsWithData(mounts(lines)))
        kept += mount.mountPoint;
    QTEST(kept.join(u' '), "kept");
}

void TestDiskSection::ways_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("mayHang");
    QTest::newRow("disk") << QByteArray("8:1 / /mnt/disk rw - ext4 /dev/sda1 rw") << false;
    QTest::newRow("NFS") << QByteArray("0:44 / /home rw - nfs server:/home rw") << true;
    QTest::newRow("FUSE with a disk") << QByteArray("8:1 / /mnt rw - fuseblk /dev/sda1 rw") << true;
    QTest::newRow("disk below NFS") << QByteArray("8:1 / /net/disk rw - ext4 /dev/sda1 rw") << true;
    QTest::newRow("disk with a similar name") << QByteArray("8:1 / /network rw - ext4 /dev/sda1 rw") << false;
    QTest::newRow("macOS, file server") << QByteArray("0:60 / /Volumes/share rw - afpfs //server/share rw") << true;
    QTest::newRow("macOS, FUSE") << QByteArray("0:61 / /Volumes/key rw - macfuse sshfs rw") << true;
    QTest::newRow("macOS, disk") << QByteArray("1:4 / /System/Volumes/Data rw - apfs /dev/disk3s5 rw") << false;
    QTest::newRow("ZFS") << QByteArray("0:25 / /tank rw - zfs tank rw") << false;
}

void TestDiskSection::ways()
{
    QFETCH(QByteArray, line);
    const std::vector<Mount> all = mounts(line + "\n0:50 / /net rw - nfs server:/ rw");
    QTEST(mayHangOnTheWay(all.front(), all), "mayHang");
}

void TestDiskSection::askedLast()
{
    const Machine machine = linuxMachine(
        "27 1 254:0 / / rw - ext4 /dev/vda rw\n28 27 0:44 / /a rw - nfs4 server:/home rw\n29 27 0:42 / /auto rw - autofs systemd-1 rw\n"
        "30 27 8:1 / /b rw - ext4 /dev/sda1 rw\n31 27 0:45 / /c rw - fuse.sshfs u@h:/ rw\n");
    collectSection(diskSection(), machine);
    QCOMPARE(machine->called, (QStringList{u"statvfs /"_s, u"statvfs /b"_s, u"statvfs /a"_s, u"statvfs /c"_s}));
    QVERIFY(machine->asked.isEmpty()); // no program is started
}

void TestDiskSection::notebookDisks()
{
    const Machine machine = notebook();
    const Section section = collectSection(diskSection(), machine);
    const QJsonObject disk = json(section);
    QCOMPARE(section.state, State::Complete);
    QCOMPARE(disk["disk_total_gb"_L1].toDouble(), 1);
    QCOMPARE(disk["disk_free_gb"_L1].toDouble(), 0.5);
    QCOMPARE(disk["total_bytes"_L1].toInteger(), 1073741824);
    QCOMPARE(disk["apfs_info"_L1].toArray().size(), 0);
    QCOMPARE(rows(disk["disk_health"_L1], {u"disk_name"_s, u"disk_type"_s, u"smart_status"_s, u"health_percentage"_s, u"transport"_s}),
             (QStringList{u"nvme0n1 - Samsung SSD 970 SSD Not Supported null nvme"_s, u"sda - Ultra HDD Not Supported null usb"_s}));
    QCOMPARE(
        rows(disk["disks"_L1], {u"device"_s, u"size_bytes"_s, u"vendor"_s, u"rotational"_s, u"removable"_s, u"read_only"_s, u"mount"_s}),
        (QStringList{u"nvme0n1 512110190592 null false false false null"_s, u"sda 31457280000 SanDisk true true true null"_s}));
    QCOMPARE(rows(disk["disks"_L1][0]["partitions"_L1], {u"device"_s, u"size_bytes"_s, u"fstype"_s, u"mount"_s}),
             (QStringList{u"nvme0n1p1 1073741824 ext4 /boot"_s, u"nvme0n1p2 511035387392 null null"_s}));
    QCOMPARE(rows(disk["filesystems"_L1], {u"mount"_s, u"device"_s, u"fstype"_s, u"total_gb"_s, u"read_only"_s, u"encrypted"_s}),
             (QStringList{u"/ /dev/mapper/vg-root ext4 1 false true"_s, u"/boot /dev/nvme0n1p1 ext4 1 false false"_s,
                          u"/media/My Stick /dev/sda1 vfat 1 true false"_s}));
    QCOMPARE(rows(disk["storage_pools"_L1], {u"reference"_s, u"physical_store"_s, u"capacity_gb"_s, u"fusion"_s}),
             QStringList{u"vg dm-0 null false"_s});
    QCOMPARE(rows(disk["storage_pools"_L1][0]["volumes"_L1],
                  {u"name"_s, u"device"_s, u"role"_s, u"capacity_used_gb"_s, u"encrypted"_s, u"filevault"_s}),
             QStringList{u"root dm-1 / 100 true true"_s});
    QCOMPARE(rows(disk["encryption"_L1], {u"device"_s, u"name"_s, u"kind"_s}), QStringList{u"dm-0 luks-UUID LUKS2"_s});
    QCOMPARE(disk["encryption"_L1][0]["backing"_L1].toArray(), (QJsonArray{u"nvme0n1p2"_s}));
    QCOMPARE(disk["encryption"_L1][0]["mounts"_L1].toArray(), (QJsonArray{u"/"_s})); // through LVM
    QVERIFY(!sectionJson(section).contains("f41579a2"));
}

void TestDiskSection::encryption()
{
    Machine machine = linuxMachine("27 1 0:26 /@ / rw - btrfs /dev/dm-0 rw\n28 27 0:26 /@home /home rw - btrfs /dev/dm-0 rw\n"
                                   "29 27 253:2 / /usr ro - erofs /dev/mapper/usr ro\n30 27 253:3 / /old rw - ext4 /dev/dm-3 rw\n");
    const QString root = u"luks-0abe23a9-579b-43e6-ad30-227ef47fcb9d"_s; // as an installer names it
    addDevice(machine, u"dm-0"_s, {},
              {{u"size"_s, "2097152"},
               {u"dev"_s, "253:0"},
               {u"dm/name"_s, root.toUtf8()},
               {u"dm/uuid"_s, "CRYPT-LUKS2-0abe23a9579b43e6ad30227ef47fcb9d-" + root.toUtf8()}});
    addDevice(machine, u"dm-2"_s, {},
              {{u"size"_s, "2097152"}, {u"dev"_s, "253:2"}, {u"dm/name"_s, "usr"}, {u"dm/uuid"_s, "CRYPT-VERITY-1234-usr"}});
    addDevice(machine, u"dm-3"_s, {},
              {{u"size"_s, "2097152"}, {u"dev"_s, "253:3"}, {u"dm/name"_s, "old"}, {u"dm/uuid"_s, "CRYPT-PLAIN-old"}});
    addDevice(machine, u"sda"_s, "../devices/pci0000:00/ata1/host0/block/sda",
              {{u"size"_s, "8388608"}, {u"dev"_s, "8:0"}, {u"sda1/partition"_s, "1"}, {u"sda1/size"_s, "2097152"}, {u"sda1/dev"_s, "8:1"}});
    addMember(machine, u"dm-0"_s, u"sda1"_s);
    addMember(machine, u"dm-2"_s, u"sda2"_s);
    addMember(machine, u"dm-3"_s, u"sda3"_s);
    const Section section = collectSection(diskSection(), machine);
    const QJsonArray volumes = json(section)["encryption"_L1].toArray();
    QCOMPARE(rows(volumes, {u"device"_s, u"name"_s, u"kind"_s}), (QStringList{u"dm-0 luks-UUID LUKS2"_s, u"dm-3 old PLAIN"_s}));
    QCOMPARE(volumes[0]["mounts"_L1].toArray(), (QJsonArray{u"/"_s, u"/home"_s}));
    QCOMPARE(volumes[1]["mounts"_L1].toArray(), (QJsonArray{u"/old"_s}));
    QCOMPARE(rows(json(section)["filesystems"_L1], {u"mount"_s, u"encrypted"_s}),
             (QStringList{u"/ true"_s, u"/home true"_s, u"/old true"_s, u"/usr false"_s})); // checked, not encrypted
    QVERIFY(!sectionJson(section).contains("0abe23a9"));
}

void TestDiskSection::pools_data()
{
    QTest::addColumn<Machine>("machine");
    QTest::addColumn<QString>("pool");
    QTest::addColumn<QStringList>("volumes");

    Machine machine = linuxMachine("27 1 253:0 / / rw - ext4 /dev/mapper/my--vg-a--b rw\n");
    addDevice(machine, u"dm-0"_s, {},
              {{u"size"_s, "2097152"}, {u"dev"_s, "253:0"}, {u"dm/name"_s, "my--vg-a--b"}, {u"dm/uuid"_s, "LVM-" + QByteArray(64, 'x')}});
    addDevice(machine, u"dm-1"_s, {},
              {{u"size"_s, "2097152"},
               {u"dev"_s, "253:1"},
               {u"dm/name"_s, "my--vg-pool_tdata"},
               {u"dm/uuid"_s, "LVM-" + QByteArray(64, 'y') + "-tdata"}});
    addMember(machine, u"dm-0"_s, u"sdb1"_s);
    addMember(machine, u"dm-1"_s, u"sda1"_s);
    QTest::newRow("LVM, hyphens, inner layers") << machine << u"my-vg sda1 null null null true"_s << QStringList{u"a-b dm-0 / 1 false"_s};

    machine = linuxMachine("27 1 0:26 /@ / rw - btrfs /dev/mapper/secret rw\n28 27 0:26 /@home /home rw - btrfs /dev/mapper/secret rw\n");
    addDevice(machine, u"dm-0"_s, {},
              {{u"size"_s, "2097152"}, {u"dev"_s, "253:0"}, {u"dm/name"_s, "secret"}, {u"dm/uuid"_s, "CRYPT-LUKS2-x-secret"}});
    machine->files.insert(u"/sys/fs/btrfs/0abe23a9-579b-43e6-ad30-227ef47fcb9d/label"_s, QByteArray("\n"));
    machine->links.insert(u"/sys/fs/btrfs/0abe23a9-579b-43e6-ad30-227ef47fcb9d/devices/dm-0"_s, "../../../../devices/x");
    machine->links.insert(u"/sys/fs/btrfs/0abe23a9-579b-43e6-ad30-227ef47fcb9d/devices/dm-1"_s, "../../../../devices/y");
    QTest::newRow("btrfs, two devices, no label")
        << machine << u"dm-0 dm-0 1 0.5 50 true"_s << QStringList{u"/@ dm-0 / null true"_s, u"/@home dm-0 /home null true"_s};

    machine = linuxMachine("27 1 9:0 / / rw - xfs /dev/md0 rw\n");
    addDevice(machine, u"md0"_s, {}, {{u"size"_s, "4194304"}, {u"dev"_s, "9:0"}, {u"md/level"_s, "raid1"}});
    addDevice(machine, u"md7"_s, {}, {{u"size"_s, "0"}, {u"dev"_s, "9:7"}, {u"md/level"_s, "container"}});
    addMember(machine, u"md0"_s, u"sda1"_s);
    addMember(machine, u"md0"_s, u"sdb1"_s);
    addMember(machine, u"md7"_s, u"sdc"_s);
    QTest::newRow("md array") << machine << u"md0 sda1 2 null null true"_s << QStringList{u"md0 md0 / 2 false"_s};

    machine = linuxMachine("27 1 0:26 / / rw - zfs rpool/ROOT/debian rw\n28 27 0:27 / /tank2 rw - zfs rpool2/x rw\n");
    machine->files.insert(u"/proc/spl/kstat/zfs/rpool/state"_s, QByteArray("ONLINE\n"));
    QTest::newRow("ZFS") << machine << u"rpool  null null null null"_s << QStringList{u"rpool/ROOT/debian Unknown / 0.5 null"_s};
}

void TestDiskSection::pools()
{
    QFETCH(Machine, machine);
    QFETCH(QString, pool);
    QFETCH(QStringList, volumes);
    const Section section = collectSection(diskSection(), machine);
    QVERIFY(section.problems.empty());
    const QJsonValue pools = json(section)["storage_pools"_L1];
    QCOMPARE(rows(pools, {u"reference"_s, u"physical_store"_s, u"capacity_gb"_s, u"free_gb"_s, u"used_percent"_s, u"fusion"_s}),
             QStringList{pool});
    QCOMPARE(rows(pools[0]["volumes"_L1], {u"name"_s, u"device"_s, u"role"_s, u"capacity_used_gb"_s, u"encrypted"_s}), volumes);
}

void TestDiskSection::filesystemFailures()
{
    const Machine machine = linuxMachine(
        "27 1 254:0 / / rw - ext4 /dev/vda rw\n28 27 0:44 / /home rw - nfs4 server:/home rw\n29 27 8:1 / /gone rw - ext4 /dev/sda1 rw\n"
        "30 27 8:2 / /odd rw - ext4 /dev/sda2 rw\n31 27 0:45 / /mute rw - fuse.x x rw\n");
    machine->calls.insert(u"statvfs /home"_s, std::unexpected(Error{Error::Kind::TimedOut, u"statvfs /home"_s, u"after 2 s"_s}));
    machine->calls.insert(u"statvfs /gone"_s, std::unexpected(Error{Error::Kind::Missing, u"statvfs /gone"_s, {}}));
    machine->calls.insert(u"statvfs /odd"_s, QByteArray("nonsense"));
    machine->calls.insert(u"statvfs /mute"_s, QByteArray("4096 0 0 0 0"));
    const Section section = collectSection(diskSection(), machine);
    QCOMPARE(rows(json(section)["filesystems"_L1], {u"mount"_s, u"total_gb"_s, u"total_bytes"_s}),
             (QStringList{u"/ 1 1073741824"_s, u"/gone null null"_s, u"/home null null"_s, u"/mute null null"_s, u"/odd null null"_s}));
    QCOMPARE(problems(section), (QStringList{u"malformed: statvfs /odd"_s, u"timed_out: statvfs /home"_s}));
    QCOMPARE(section.state, State::Partial);

    auto bare = std::make_shared<WrittenMachine>(Platform::Linux);
    const Section failed = collectSection(diskSection(), bare);
    QCOMPARE(problems(failed), QStringList{u"missing: /proc/self/mountinfo"_s});
    QVERIFY(json(failed)["disk_total_gb"_L1].isNull());

    const Section broken = collectSection(diskSection(), linuxMachine("27 1 254:0 /"));
    QCOMPARE(problems(broken), QStringList{u"malformed: /proc/self/mountinfo"_s});
}

void TestDiskSection::oldKernel()
{
    const Machine machine = linuxMachine({});
    machine->files.remove(u"/proc/self/mountinfo"_s);
    machine->files.insert(u"/proc/self/mounts"_s, QByteArray("/dev/vda1 / ext4 ro,relatime 0 0\nproc /proc proc rw 0 0\n"));
    addDevice(machine, u"vda"_s, "../devices/pci0000:00/0000:00:04.0/virtio1/block/vda",
              {{u"size"_s, "100"}, {u"device/vendor"_s, "0x1af4"}, {u"vda1/partition"_s, "1"}, {u"vda1/size"_s, "50"}});
    const Section section = collectSection(diskSection(), machine);
    QVERIFY(section.problems.empty());
    QCOMPARE(rows(json(section)["filesystems"_L1], {u"mount"_s, u"device"_s, u"read_only"_s, u"encrypted"_s}),
             QStringList{u"/ /dev/vda1 true false"_s});
    QCOMPARE(rows(json(section)["disks"_L1], {u"device"_s, u"vendor"_s, u"transport"_s, u"rotational"_s}),
             QStringList{u"vda null virtio null"_s});
    QCOMPARE(rows(json(section)["disks"_L1][0]["partitions"_L1], {u"device"_s, u"mount"_s}), QStringList{u"vda1 /"_s});
    QCOMPARE(json(section)["disk_health"_L1][0]["disk_name"_L1].toString(), u"vda - Unknown"_s);
    QCOMPARE(json(section)["disk_health"_L1][0]["disk_type"_L1].toString(), u"Unknown"_s);
}

void TestDiskSection::card()
{
    const Machine machine = linuxMachine("22 1 179:2 / / rw - ext4 /dev/mmcblk0p2 rw\n");
    addDevice(machine, u"mmcblk0"_s, "../devices/platform/emmc2bus/fe340000.mmc/mmc_host/mmc0/mmc0:aaaa/block/mmcblk0",
              {{u"size"_s, "100"}, {u"mmcblk0p2/partition"_s, "2"}, {u"mmcblk0p2/size"_s, "50"}});
    const Section section = collectSection(diskSection(), machine);
    QCOMPARE(rows(json(section)["disks"_L1], {u"device"_s, u"transport"_s}), QStringList{u"mmcblk0 mmc"_s});
}

void TestDiskSection::uuids()
{
    const Machine machine = linuxMachine("27 1 253:0 / / rw - ext4 /dev/mapper/luks-f41579a2-9f6e-4436-91fd-73007962705f rw\n"
                                         "28 27 253:9 / /b rw - ext4 /dev/mapper/luks-F41579A2-9f6e-4436-91fd-73007962705f rw\n");
    addDevice(machine, u"dm-0"_s, {}, {{u"size"_s, "1"}, {u"dev"_s, "253:0"}});
    const Section section = collectSection(diskSection(), machine);
    QCOMPARE(rows(json(section)["filesystems"_L1], {u"device"_s, u"encrypted"_s}),
             (QStringList{u"/dev/dm-0 null"_s, u"/dev/mapper/luks-UUID null"_s}));
}

void TestDiskSection::linuxRecordings_data()
{
    QTest::addColumn<QString>("machine");
    QTest::addColumn<QStringList>("disks");
    QTest::addColumn<QStringList>("filesystems");
    QTest::newRow("Fedora, LUKS, btrfs") << u"linux-amd64-a"_s << QStringList{u"nvme0n1 1024209543168 false nvme 3"_s}
                                         << QStringList{u"/ /dev/mapper/luks-UUID btrfs"_s, u"/boot /dev/nvme0n1p2 ext4"_s,
                                                        u"/boot/efi /dev/nvme0n1p1 vfat"_s, u"/home /dev/mapper/luks-UUID btrfs"_s};
    QTest::newRow("cloud machine") << u"linux-amd64-nvidia"_s << QStringList{u"sda 50000003072 true virtio 3"_s}
                                   << QStringList{u"/ /dev/root ext4"_s, u"/boot/efi /dev/sda15 vfat"_s};
    QTest::newRow("arm64") << u"linux-arm64"_s << QStringList{u"nvme0n1 8589934592 false nvme 2"_s}
                           << QStringList{u"/ /dev/nvme0n1p1 xfs"_s};
}

void TestDiskSection::linuxRecordings()
{
    QFETCH(QString, machine);
    QFETCH(QStringList, filesystems);
    const Section section = collectSection(diskSection(), recording(machine));
    QStringList disks = rows(json(section)["disks"_L1], {u"device"_s, u"size_bytes"_s, u"rotational"_s, u"transport"_s});
    for (qsizetype i = 0; i < disks.size(); ++i)
        disks[i] += u" %1"_s.arg(json(section)["disks"_L1][i]["partitions"_L1].toArray().size());
    QTEST(disks, "disks");
    const QStringList found = rows(json(section)["filesystems"_L1], {u"mount"_s, u"device"_s, u"fstype"_s});
    for (const QString &filesystem : filesystems)
        QVERIFY2(found.contains(filesystem), qPrintable(found.join(u'\n')));
    for (const QString &filesystem : found)
        QVERIFY2(!filesystem.contains(u"/snap/"_s) && !filesystem.contains(u"tmpfs"_s), qPrintable(filesystem));
    QVERIFY2(section.problems.empty(), qPrintable(problems(section).join(u',')));
}

QTEST_GUILESS_MAIN(TestDiskSection)
#include "tst_disksection.moc"
