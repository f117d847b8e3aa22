// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/ifconfig.h"
#include "collectors/parsers/ipaddr.h"
#include "collectors/parsers/ipaddress.h"
#include "tests/support/recordings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

static const InterfaceRecord *find(const std::vector<InterfaceRecord> &interfaces, const QString &name)
{
    for (const InterfaceRecord &record : interfaces) {
        if (record.name == name)
            return &record;
    }
    return nullptr;
}

/// "up carrier mac mtu | address/prefix [temporary] [deprecated], …": one line says all.
static QString described(const InterfaceRecord *record)
{
    if (!record)
        return u"none"_s;
    QStringList addresses;
    for (const InterfaceAddress &a : record->addresses)
        addresses += withPrefix(a) + (a.isTemporary ? u" temporary"_s : QString()) + (a.isDeprecated ? u" deprecated"_s : QString());
    return u"%1 %2 %3 %4 | %5"_s.arg(record->isUp ? u"up"_s : u"off"_s, record->hasCarrier ? u"carrier"_s : u"-"_s,
                                     record->macAddress.value_or(u"-"_s), record->mtuBytes ? QString::number(*record->mtuBytes) : u"-"_s,
                                     addresses.join(u", "_s));
}

class TestInterfaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ifconfig_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qsizetype>("count");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");

        const QByteArray mac14 = recorded(u"macos-10.14-intel-net"_s, u"ifconfig"_s);
        const QByteArray mac12 = recorded(u"macos-10.12-intel-net"_s, u"ifconfig -a"_s);
        const QByteArray mac14second = recorded(u"macos-10.14-intel-net#2"_s, u"ifconfig"_s);
        QTest::newRow("10.14 loopback") << mac14 << qsizetype(20) << u"lo0"_s << u"up carrier - 16384 | 127.0.0.1/8, ::1/128, fe80::1/64"_s;
        QTest::newRow("10.14 wifi")
            << mac14 << qsizetype(20) << u"en0"_s
            << u"up carrier f0:18:98:03:d9:30 1500 | fe80::8b7:1281:7499:b504/64, 192.168.1.72/24, "
               "2600:1700:bab0:d40:bb:9ad:34c5:2e9a/64, 2600:1700:bab0:d40:4573:9380:5ecb:ef52/64 temporary, 2600:1700:bab0:d40::24/64"_s;
        QTest::newRow("10.14 bridge with members") << mac14 << qsizetype(20) << u"bridge0"_s << u"up - 02:00:31:81:94:02 1500 | "_s;
        QTest::newRow("10.14 mtu 0") << mac14 << qsizetype(20) << u"XHC1"_s << u"off - - - | "_s;
        QTest::newRow("10.14 deprecated addresses")
            << mac14second << qsizetype(21) << u"en0"_s
            << u"up carrier a4:83:e7:2d:63:8e 1500 | fe80::4dd:cbd7:2743:da63/64, 192.168.1.221/24, "
               "2600:1700:bab0:d40:1874:4566:6499:f3d1/64, 2600:1700:bab0:d40:30d4:c067:a56d:5888/64 temporary deprecated, "
               "2600:1700:bab0:d40:342e:1ac7:8bdb:6c3d/64 temporary deprecated, 2600:1700:bab0:d40:fdd1:e943:edd4:5187/64 temporary, "
               "2600:1700:bab0:d40::39/64"_s;
        QTest::newRow("10.12 wifi, indent of spaces")
            << mac12 << qsizetype(8) << u"en1"_s
            << u"up carrier b8:8d:12:3a:32:de 1500 | fe80::ba8d:12ff:fe3a:32de/64, 10.20.10.144/24, "
               "2001:44b8:4186:1100:ba8d:12ff:fe3a:32de/64, 2001:44b8:4186:1100:7dba:7a60:97a:e14a/64 temporary"_s;
        QTest::newRow("10.12 firewire") << mac12 << qsizetype(8) << u"fw0"_s << u"off - a4:b1:97:ff:fe:b9:3a:d4 4078 | "_s;
        QTest::newRow("10.12 unplugged") << mac12 << qsizetype(8) << u"en0"_s << u"up - 3c:07:54:4e:0e:35 1500 | "_s;

        const QByteArray head = "utun4: flags=8051<UP,POINTOPOINT,RUNNING,MULTICAST> mtu 1380\n";
        QTest::newRow("point to point (published)") << head + "\tinet 10.8.0.6 --> 10.8.0.5 netmask 0xffffffff\n"
                                                    << qsizetype(1) << u"utun4"_s << u"up carrier - 1380 | 10.8.0.6/32"_s;
        QTest::newRow("invented: mask with holes") << head + "\tinet 10.8.0.6 netmask 0xff00ff00\n"
                                                   << qsizetype(1) << u"utun4"_s << u"up carrier - 1380 | 10.8.0.6"_s;
        QTest::newRow("invented: mask too long") << head + "\tinet 10.8.0.6 netmask 0xffffffff00\n"
                                                 << qsizetype(1) << u"utun4"_s << u"up carrier - 1380 | 10.8.0.6"_s;
        QTest::newRow("invented: cut within an address") << head + "\tinet 10.8" << qsizetype(1) << u"utun4"_s << u"up carrier - 1380 | "_s;
        QTest::newRow("invented: cut within the mask")
            << head + "\tinet 10.8.0.6 netmask" << qsizetype(1) << u"utun4"_s << u"up carrier - 1380 | 10.8.0.6"_s;
        QTest::newRow("invented: masked address") << head + "\tinet BB.CC.DD.AA netmask 0xfffffe00\n"
                                                  << qsizetype(1) << u"utun4"_s << u"up carrier - 1380 | "_s;
        QTest::newRow("invented: prefix out of range") << head + "\tinet6 fd00::1 prefixlen 129\n"
                                                       << qsizetype(1) << u"utun4"_s << u"up carrier - 1380 | fd00::1"_s;
        QTest::newRow("invented: heading in two lines") << QByteArray("en1: flags=8963<UP,RUNNING>\nmtu 1500\n     status: active\n")
                                                        << qsizetype(1) << u"en1"_s << u"up carrier - 1500 | "_s;
        QTest::newRow("invented: dots and @ in the name") << QByteArray("vlan0.12@en0: flags=8843<UP,RUNNING> mtu 1496\n") << qsizetype(1)
                                                          << u"vlan0.12@en0"_s << u"up carrier - 1496 | "_s;
        QTest::newRow("invented: bad UTF-8") << QByteArray("en\xff: flags=8843<UP,RUNNING> mtu 1496\n\tether \xff\xfe\n") << qsizetype(1)
                                             << QString::fromUtf8("en\xff") << u"up carrier - 1496 | "_s;
    }
    void ifconfig()
    {
        QFETCH(QByteArray, text);
        QFETCH(qsizetype, count);
        QFETCH(QString, name);
        QFETCH(QString, expected);
        const auto interfaces = parseIfconfig(text);
        QVERIFY(interfaces);
        QCOMPARE(qsizetype(interfaces->size()), count);
        QCOMPARE(described(find(*interfaces, name)), expected);
    }

    void netmasks_data()
    {
        QTest::addColumn<QByteArray>("mask");
        QTest::addColumn<std::optional<int>>("prefix");
        using Prefix = std::optional<int>;
        QTest::newRow("hexadecimal") << QByteArray("0xffffff00") << Prefix(24);
        QTest::newRow("dotted") << QByteArray("255.255.254.0") << Prefix(23); // invented
        QTest::newRow("all") << QByteArray("255.255.255.255") << Prefix(32);
        QTest::newRow("none") << QByteArray("0.0.0.0") << Prefix(0);
        QTest::newRow("with a gap") << QByteArray("255.0.255.0") << Prefix();
        QTest::newRow("hexadecimal, with a gap") << QByteArray("0xff00ff00") << Prefix();
        QTest::newRow("no mask") << QByteArray("24") << Prefix();
        QTest::newRow("no number") << QByteArray("0xmask") << Prefix();
    }
    void netmasks()
    {
        QFETCH(QByteArray, mask);
        const auto interfaces = parseIfconfig("en0: flags=8863<UP,RUNNING> mtu 1500\n\tinet 10.0.0.1 netmask " + mask + '\n');
        QVERIFY(interfaces);
        QTEST(interfaces->at(0).addresses.at(0).prefixLength, "prefix");
    }

    void ifconfigMalformed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("usage") << QByteArray("ifconfig: interface does not exist\n");
        QTest::newRow("addresses without an interface") << QByteArray("\tinet 10.0.0.1 netmask 0xff000000\n");
        QTest::newRow("binary") << QByteArray("\0\xff\0\x01", 4);
    }
    void ifconfigMalformed()
    {
        QFETCH(QByteArray, text);
        const auto interfaces = parseIfconfig(text);
        QVERIFY(!interfaces);
        QCOMPARE(interfaces.error().kind, Error::Kind::Malformed);
    }

    void everyPrefixOfARecordingIsHarmless()
    {
        const QByteArray text = recorded(u"macos-10.14-intel-net"_s, u"ifconfig"_s);
        const auto whole = parseIfconfig(text);
        QVERIFY(whole);
        for (qsizetype length = 0; length < text.size(); ++length) {
            const auto part = parseIfconfig(QByteArrayView(text).first(length));
            if (part)
                QVERIFY(part->size() <= whole->size());
        }
    }

    void ipAddr_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<qsizetype>("count");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        // iproute2 6.1 of a virtual machine
        const QByteArray vm =
            R"([{"ifindex":1,"ifname":"lo","flags":["LOOPBACK","UP","LOWER_UP"],"mtu":65536,"qdisc":"noqueue","operstate":"UNKNOWN","group":"default","txqlen":1000,"link_type":"loopback","address":"00:00:00:00:00:00","broadcast":"00:00:00:00:00:00","addr_info":[{"family":"inet","local":"127.0.0.1","prefixlen":8,"scope":"host","label":"lo","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"::1","prefixlen":128,"scope":"host","valid_life_time":4294967295,"preferred_life_time":4294967295}]},{"ifindex":2,"ifname":"ifb0","flags":["BROADCAST","NOARP"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","group":"default","txqlen":32,"link_type":"ether","address":"aa:cd:b1:45:ea:f3","broadcast":"ff:ff:ff:ff:ff:ff","addr_info":[]},{"ifindex":4,"ifname":"eth0","flags":["BROADCAST","MULTICAST","UP","LOWER_UP"],"mtu":1400,"qdisc":"pfifo_fast","operstate":"UP","group":"default","txqlen":1000,"link_type":"ether","address":"02:fc:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","addr_info":[{"family":"inet","local":"192.0.2.2","prefixlen":24,"broadcast":"192.0.2.255","scope":"global","label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fd00::2","prefixlen":64,"scope":"global","nodad":true,"valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fe80::fc:ff:fe00:1","prefixlen":64,"scope":"link","valid_life_time":4294967295,"preferred_life_time":4294967295}]}])";
        QTest::newRow("loopback") << vm << qsizetype(3) << u"lo"_s << u"up carrier - 65536 | 127.0.0.1/8, ::1/128"_s;
        QTest::newRow("switched off") << vm << qsizetype(3) << u"ifb0"_s << u"off - aa:cd:b1:45:ea:f3 1500 | "_s;
        QTest::newRow("ethernet") << vm << qsizetype(3) << u"eth0"_s
                                  << u"up carrier 02:fc:00:00:00:01 1400 | 192.0.2.2/24, fd00::2/64, fe80::fc:ff:fe00:1/64"_s;
        QTest::newRow("invented: getifaddrs says RUNNING") << QByteArray(
            R"([{"ifname":"wg0","flags":["UP","RUNNING"],"address":"","addr_info":[{"family":"inet","local":"10.0.0.1","prefixlen":32}]}])")
                                                           << qsizetype(1) << u"wg0"_s << u"up carrier - - | 10.0.0.1/32"_s;
        QTest::newRow("invented: empty objects")
            << QByteArray(R"([{},{"ifname":"eth0.7@eth0"},{"mtu":5}])") << qsizetype(1) << u"eth0.7@eth0"_s << u"off - - - | "_s;
        QTest::newRow("invented: nonsense values")
            << QByteArray(R"([{"ifname":"a","flags":7,"mtu":"x","address":["z"],"addr_info":[5,{"family":"inet","local":"1.2.3"},)"
                          R"({"family":"inet6","local":"fe80::1%a","prefixlen":999},{"family":"inet","local":"1.2.3.4","prefixlen":-1}]}])")
            << qsizetype(1) << u"a"_s << u"off - - - | fe80::1, 1.2.3.4"_s;
        QTest::newRow("invented: temporary and deprecated") << QByteArray(
            R"([{"ifname":"a","addr_info":[{"family":"inet6","local":"2001:db8::1","prefixlen":64,"temporary":true,"deprecated":true}]}])")
                                                            << qsizetype(1) << u"a"_s
                                                            << u"off - - - | 2001:db8::1/64 temporary deprecated"_s;
        QTest::newRow("invented: nothing") << QByteArray("[]") << qsizetype(0) << u"a"_s << u"none"_s;
    }
    void ipAddr()
    {
        QFETCH(QByteArray, json);
        QFETCH(qsizetype, count);
        QFETCH(QString, name);
        QFETCH(QString, expected);
        const auto interfaces = parseIpAddr(json);
        QVERIFY(interfaces);
        QCOMPARE(qsizetype(interfaces->size()), count);
        QCOMPARE(described(find(*interfaces, name)), expected);
    }

    void ipAddrMalformed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text of a version without JSON") << QByteArray("1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536\n");
        QTest::newRow("object") << QByteArray(R"({"ifname":"eth0"})");
        QTest::newRow("truncated") << QByteArray(R"([{"ifname":"eth0","flags":["UP")");
        QTest::newRow("bad UTF-8") << QByteArray("[{\"ifname\":\"\xff\xfe\"}");
    }
    void ipAddrMalformed()
    {
        QFETCH(QByteArray, json);
        const auto interfaces = parseIpAddr(json);
        QVERIFY(!interfaces);
        QCOMPARE(interfaces.error().kind, Error::Kind::Malformed);
        QVERIFY(!interfaces.error().detail.isEmpty());
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isV4");
        QTest::addColumn<bool>("isV6");
        QTest::addColumn<bool>("isBeyond");
        QTest::newRow("private") << u"192.168.1.1"_s << true << false << true;
        QTest::newRow("loopback") << u"127.0.0.1"_s << true << false << false;
        QTest::newRow("no server") << u"169.254.176.43"_s << true << false << false;
        QTest::newRow("three parts") << u"192.168.1"_s << false << false << false;
        QTest::newRow("too large") << u"192.168.1.256"_s << false << false << false;
        QTest::newRow("trailing text") << u"1.2.3.4 "_s << false << false << false;
        QTest::newRow("NUL inside") << u"1.2.3.4\0x"_s << false << false << false;
        QTest::newRow("global") << u"2600:1700:bab0:d40::24"_s << false << true << true;
        QTest::newRow("unique local") << u"fd00::2"_s << false << true << true;
        QTest::newRow("link-local") << u"fe80::1"_s << false << true << false;
        QTest::newRow("link-local at the end of the range") << u"febf::1"_s << false << true << false;
        QTest::newRow("zone") << u"fe80::1%en0"_s << false << true << false;
        QTest::newRow("zone without a name") << u"fe80::1%"_s << false << false << false;
        QTest::newRow("loopback 6") << u"::1"_s << false << true << false;
        QTest::newRow("nothing") << u"::"_s << false << true << false;
        QTest::newRow("cut") << u"fe80:"_s << false << false << false;
        QTest::newRow("empty") << QString() << false << false << false;
    }
    void addresses()
    {
        QFETCH(QString, text);
        QFETCH(bool, isV4);
        QFETCH(bool, isV6);
        QFETCH(bool, isBeyond);
        QCOMPARE(isIpv4(text), isV4);
        QCOMPARE(isIpv6(text), isV6);
        QCOMPARE(isIpAddress(text), isV4 || isV6);
        QCOMPARE(isBeyondLink({text, std::nullopt, !isV4}), isBeyond);
    }

    void masks()
    {
        QCOMPARE(dottedMask(24), u"255.255.255.0"_s);
        QCOMPARE(dottedMask(23), u"255.255.254.0"_s);
        QCOMPARE(dottedMask(0), u"0.0.0.0"_s);
        QCOMPARE(dottedMask(32), u"255.255.255.255"_s);
        QCOMPARE(dottedMask(33), std::nullopt);
        QCOMPARE(dottedMask(-1), std::nullopt);
        QCOMPARE(ipText(QByteArray::fromHex("7f000001")), u"127.0.0.1"_s);
        QCOMPARE(ipText(QByteArray::fromHex("20010db8000000000001000000000001")), u"2001:db8::1:0:0:1"_s);
        QCOMPARE(ipText("abc"), std::nullopt);
        QCOMPARE(prefixOfMask(0xfffffe00), 23);
        QCOMPARE(prefixOfMask(0), 0);
        QCOMPARE(prefixOfMask(0xffffffff), 32);
        QCOMPARE(prefixOfMask(0x00ffffff), std::nullopt);
    }

    void macs()
    {
        QCOMPARE(validMac(u"AA:bb:00:11:22:33"), u"aa:bb:00:11:22:33"_s);
        QCOMPARE(validMac(u"00:00:00:00:00:00"), std::nullopt);
        QCOMPARE(validMac(u"00:00:00:00"), std::nullopt);
        QCOMPARE(validMac(u"0.0.0.0"), std::nullopt);
        QCOMPARE(validMac(u"N/A"), std::nullopt);
        QCOMPARE(validMac(u"aa:bb:00:11:22:3g"), std::nullopt);
        QCOMPARE(validMac(u""), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(TestInterfaces)
#include "tst_interfaces.moc"
