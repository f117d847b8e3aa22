// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/mountinfo.h"
#include "collectors/parsers/statvfstext.h"
#include "tests/support/recordings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

class TestMounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mountinfo_data();
    void mountinfo();
    void mountinfoRefusals_data();
    void mountinfoRefusals();
    void severalMounts();
    void recordedMounts();
    void mountsRefusals_data();
    void mountsRefusals();
    void octalEscapes_data();
    void octalEscapes();
    void statvfs_data();
    void statvfs();
};

/// "254:0|/|/|ext4|/dev/vda|rw,relatime|rw"
static QString joined(const Mount &mount)
{
    return QStringList{
        mount.device, mount.root, mount.mountPoint, mount.fstype, mount.source, mount.options.join(u','), mount.superOptions.join(u',')}
        .join(u'|');
}

void TestMounts::mountinfo_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("mount");
    QTest::newRow("manual page") << QByteArray("36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw,errors=continue\n")
                                 << u"98:0|/mnt1|/mnt2|ext3|/dev/root|rw,noatime|rw,errors=continue"_s;
    QTest::newRow("no optional field") << QByteArray("27 1 254:0 / / rw,relatime - ext4 /dev/vda rw,discard\n")
                                       << u"254:0|/|/|ext4|/dev/vda|rw,relatime|rw,discard"_s;
    QTest::newRow("several optional fields") << QByteArray(
        "41 30 8:1 / /a rw shared:7 master:1 propagate_from:2 unbindable - xfs /dev/sda1 rw\n")
                                             << u"8:1|/|/a|xfs|/dev/sda1|rw|rw"_s;
    QTest::newRow("blanks and a backslash") << QByteArray("41 30 8:1 /a\\040b /mnt/my\\040disk\\134x\\012y rw - ext4 /dev/sd\\040a rw\n")
                                            << u"8:1|/a b|/mnt/my disk\\x\ny|ext4|/dev/sd a|rw|rw"_s;
    QTest::newRow("mount point named dash") << QByteArray("41 30 8:1 / /- rw - ext4 /dev/sda1 rw\n") << u"8:1|/|/-|ext4|/dev/sda1|rw|rw"_s;
    QTest::newRow("empty source") << QByteArray("41 30 0:5 / /x rw - tmpfs  rw,size=4k\n") << u"0:5|/|/x|tmpfs||rw|rw,size=4k"_s;
    QTest::newRow("btrfs subvolume") << QByteArray("29 1 0:26 /@home /home rw,relatime shared:1 - btrfs /dev/sda2 rw,subvol=/@home\n")
                                     << u"0:26|/@home|/home|btrfs|/dev/sda2|rw,relatime|rw,subvol=/@home"_s;
    QTest::newRow("UTF-8") << QByteArray("41 30 8:1 / /mnt/Dữ\\040liệu rw - vfat /dev/sda1 rw\n")
                           << u"8:1|/|/mnt/Dữ liệu|vfat|/dev/sda1|rw|rw"_s;
    QTest::newRow("not UTF-8") << QByteArray("41 30 8:1 / /mnt/\xff\xfe rw - vfat /dev/sda1 rw\n")
                               << u"8:1|/|/mnt/\uFFFD\uFFFD|vfat|/dev/sda1|rw|rw"_s;
    QTest::newRow("more words than today") << QByteArray("41 30 8:1 / /x rw - ext4 /dev/sda1 rw new thing\n")
                                           << u"8:1|/|/x|ext4|/dev/sda1|rw|rw"_s;
}

void TestMounts::mountinfo()
{
    QFETCH(QByteArray, line);
    const auto mounts = parseMountinfo(line);
    QVERIFY(mounts);
    QCOMPARE(mounts->size(), 1U);
    QTEST(joined(mounts->front()), "mount");
}

void TestMounts::mountinfoRefusals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one line end") << QByteArray("\n");
    QTest::newRow("no end of line: may be cut") << QByteArray("27 1 254:0 / / rw,relatime - ext4 /dev/vda rw");
    QTest::newRow("no dash") << QByteArray("27 1 254:0 / / rw,relatime ext4 /dev/vda rw\n");
    QTest::newRow("nothing behind the dash") << QByteArray("27 1 254:0 / / rw,relatime -\n");
    QTest::newRow("no options of the file system") << QByteArray("27 1 254:0 / / rw - ext4 /dev/vda\n");
    QTest::newRow("relative mount point") << QByteArray("27 1 254:0 / mnt rw - ext4 /dev/vda rw\n");
    QTest::newRow("no device number") << QByteArray("27 1 vda / / rw - ext4 /dev/vda rw\n");
    QTest::newRow("/proc/self/mounts") << QByteArray("/dev/vda / ext4 rw,relatime 0 0\n");
    QTest::newRow("zeros") << QByteArray(4096, '\0');
}

void TestMounts::mountinfoRefusals()
{
    QFETCH(QByteArray, text);
    const auto mounts = parseMountinfo(text);
    QVERIFY(!mounts);
    QCOMPARE(mounts.error().kind, Error::Kind::Malformed);
    QVERIFY(!mounts.error().detail.isEmpty());
    QVERIFY(mounts.error().source.isEmpty());
}

void TestMounts::severalMounts()
{
    const QByteArray text = "27 1 254:0 / / rw - ext4 /dev/vda rw\n22 27 0:21 / /proc rw - proc proc rw\n30 27 8:1 / /mnt r";
    const auto mounts = parseMountinfo(text); // the last line is cut
    QVERIFY(mounts);
    QCOMPARE(mounts->size(), 2U);
    QCOMPARE(mounts->back().mountPoint, u"/proc"_s);
    const auto broken = parseMountinfo("27 1 254:0 / / rw - ext4 /dev/vda rw\nnonsense\n");
    QVERIFY(!broken);
    QCOMPARE(broken.error().detail, u"line 2 is no mount"_s);
}

void TestMounts::recordedMounts()
{
    int machines = 0;
    for (const Recorded &r : recordings(u"/proc/self/mounts"_s)) {
        const auto mounts = parseMounts(r.bytes);
        QVERIFY2(mounts, qPrintable(r.machine));
        QCOMPARE(mounts->size(), size_t(r.bytes.trimmed().count('\n') + 1));
        QVERIFY(std::ranges::contains(*mounts, u"/"_s, &Mount::mountPoint));
        ++machines;
    }
    QVERIFY(machines >= 4);
    const auto fedora = parseMounts(recorded(u"linux-amd64-a"_s, u"/proc/self/mounts"_s));
    QCOMPARE(fedora->front().root, u"/root"_s); // the subvolume
    QCOMPARE(fedora->front().options.first(), u"rw"_s);
    // systemd escapes, and the kernel escapes the backslash again
    QVERIFY(std::ranges::contains(
        *fedora, u"/run/credentials/systemd-cryptsetup@luks\\x2df41579a2\\x2d9f6e\\x2d4436\\x2d91fd\\x2d73007962705f.service"_s,
        &Mount::mountPoint));
}

void TestMounts::mountsRefusals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray("/dev/vda / ext4 rw 0 0");
    QTest::newRow("three words") << QByteArray("/dev/vda / ext4\n");
    QTest::newRow("relative") << QByteArray("/dev/vda mnt ext4 rw 0 0\n");
    QTest::newRow("a message") << QByteArray("cat: /proc/self/mounts: Permission denied\n");
}

void TestMounts::mountsRefusals()
{
    QFETCH(QByteArray, text);
    const auto mounts = parseMounts(text);
    QVERIFY(!mounts);
    QCOMPARE(mounts.error().kind, Error::Kind::Malformed);
}

void TestMounts::octalEscapes_data()
{
    QTest::addColumn<QByteArray>("escaped");
    QTest::addColumn<QString>("plain");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("blank, tabulator, line end, backslash") << QByteArray("a\\040b\\011c\\012d\\134e") << u"a b\tc\nd\\e"_s;
    QTest::newRow("at the end") << QByteArray("a\\040") << u"a "_s;
    QTest::newRow("too short") << QByteArray("a\\04") << u"a\\04"_s;
    QTest::newRow("not octal") << QByteArray("a\\098") << u"a\\098"_s;
    QTest::newRow("more than a byte") << QByteArray("a\\777") << u"a\\777"_s;
    QTest::newRow("escaped backslash before digits") << QByteArray("\\134040") << u"\\040"_s;
    QTest::newRow("a character of three bytes") << QByteArray("\\342\\202\\254") << u"€"_s;
}

void TestMounts::octalEscapes()
{
    QFETCH(QByteArray, escaped);
    QTEST(withoutOctalEscapes(escaped), "plain");
}

void TestMounts::statvfs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("total"); // -1: malformed
    QTest::addColumn<qint64>("available");
    QTest::addColumn<bool>("isReadOnly");
    // As df, which rounds up: (66052044 - 61015223) blocks are used.
    QTest::newRow("ext4") << QByteArray("4096 66052044 61015223 19919480 0") << qint64(270549172224) << qint64(81590190080) << false;
    QTest::newRow("read-only") << QByteArray("131072 35 0 0 1\n") << qint64(4587520) << qint64(0) << true;
    QTest::newRow("no blocks") << QByteArray("4096 0 0 0 0") << qint64(0) << qint64(0) << false;
    QTest::newRow("empty") << QByteArray() << qint64(-1) << qint64(0) << false;
    QTest::newRow("cut") << QByteArray("4096 66052044 610") << qint64(-1) << qint64(0) << false;
    QTest::newRow("words") << QByteArray("a b c d e") << qint64(-1) << qint64(0) << false;
    QTest::newRow("no block size") << QByteArray("0 1 1 1 0") << qint64(-1) << qint64(0) << false;
    QTest::newRow("negative") << QByteArray("4096 -5 1 1 0") << qint64(-1) << qint64(0) << false;
    QTest::newRow("beyond 63 bits") << QByteArray("4096 9223372036854775807 1 1 0") << qint64(-1) << qint64(0) << false;
    QTest::newRow("beyond 64 bits") << QByteArray("4096 1 1 99999999999999999999 0") << qint64(-1) << qint64(0) << false;
}

void TestMounts::statvfs()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, total);
    const auto space = parseStatvfs(text);
    QCOMPARE(space.has_value(), total >= 0);
    if (!space)
        return;
    QCOMPARE(space->totalBytes, total);
    QTEST(space->availableBytes, "available");
    QTEST(space->isReadOnly, "isReadOnly");
    QCOMPARE(parseStatvfs("4096 66052044 61015223 19919480 0")->usedBytes, qint64(66052044 - 61015223) * 4096);
    QCOMPARE(parseStatvfs("4096 100 0 0 0")->usedBytes, 409600);
    QCOMPARE(parseStatvfs("4096 100 101 50 0")->usedBytes, std::nullopt);
    QCOMPARE(parseStatvfs("4096 100 -1 50 0")->usedBytes, std::nullopt);
}

QTEST_GUILESS_MAIN(TestMounts)
#include "tst_mounts.moc"
