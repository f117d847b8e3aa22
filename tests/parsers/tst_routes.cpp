// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/procnetroute.h"
#include "collectors/parsers/resolvconf.h"
#include "collectors/parsers/routeget.h"
#include "collectors/parsers/scutildns.h"
#include "tests/support/recordings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

static QString described(const RouteRecord *route)
{
    if (!route)
        return u"none"_s;
    return u"%1 %2/%3 via %4 metric %5"_s.arg(route->interface, route->destination, QString::number(route->prefixLength),
                                              route->gateway.value_or(u"-"_s), QString::number(route->metric));
}

static QStringList described(const std::vector<RouteRecord> &routes)
{
    QStringList lines;
    for (const RouteRecord &route : routes)
        lines += described(&route);
    return lines;
}

static const QByteArray heading = "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n";

class TestRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordedRoutes()
    {
        const QString path = u"/proc/net/route"_s;
        for (const Recorded &r : recordings(path))
            QVERIFY2(parseProcNetRoute(r.bytes), qPrintable(r.machine));
        QCOMPARE(described(*parseProcNetRoute(recorded(u"linux-net"_s, path))),
                 QStringList({u"ens33 0.0.0.0/0 via 192.168.71.2 metric 100"_s, u"ens33 192.168.71.0/24 via - metric 0"_s,
                              u"ens33 192.168.71.2/32 via - metric 100"_s}));
        QCOMPARE(described(*parseProcNetRoute(recorded(u"linux-net#2"_s, path))),
                 QStringList({u"ens160 0.0.0.0/0 via 10.16.112.1 metric 0"_s, u"ens160 10.16.112.0/20 via - metric 0"_s}));
    }

    void defaultRoute_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("expected");
        QTest::newRow("invented: lowest metric wins") << QByteArray(
            "wlan0\t00000000\t0101A8C0\t0003\t0\t0\t600\t00000000\t0\t0\t0\neth0\t00000000\t0132A8C0\t0003\t0\t0\t100\t00000000\t0\t0\t0\n")
                                                      << u"eth0 0.0.0.0/0 via 192.168.50.1 metric 100"_s;
        QTest::newRow("invented: first of equals") << QByteArray(
            "a\t00000000\t0101A8C0\t0003\t0\t0\t0\t00000000\t0\t0\t0\nb\t00000000\t0132A8C0\t0003\t0\t0\t0\t00000000\t0\t0\t0\n")
                                                   << u"a 0.0.0.0/0 via 192.168.1.1 metric 0"_s;
        QTest::newRow("invented: half of the world is no default") << QByteArray(
            "tun0\t00000000\t0100080A\t0003\t0\t0\t0\t00000080\t0\t0\t0\neth0\t00000000\t0101A8C0\t0003\t0\t0\t0\t00000000\t0\t0\t0\n")
                                                                   << u"eth0 0.0.0.0/0 via 192.168.1.1 metric 0"_s;
        QTest::newRow("invented: reject and down routes") << QByteArray(
            "*\t00000000\t00000000\t0200\t0\t0\t0\t00000000\t0\t0\t0\neth0\t00000000\t0101A8C0\t0002\t0\t0\t0\t00000000\t0\t0\t0\n")
                                                          << u"none"_s;
        QTest::newRow("invented: point to point")
            << QByteArray("ppp0\t00000000\t00000000\t0001\t0\t0\t0\t00000000\t0\t0\t0\n") << u"ppp0 0.0.0.0/0 via - metric 0"_s;
        QTest::newRow("invented: big-endian machine") << QByteArray(
            "enc600\t00000000\tC0A82F02\t0003\t0\t0\t0\t00000000\t0\t0\t0\nenc600\tC0A82F00\t00000000\t0001\t0\t0\t0\tFFFFFF00\t0\t0\t0\n")
                                                      << u"enc600 0.0.0.0/0 via 192.168.47.2 metric 0"_s;
        QTest::newRow("invented: one bad line, one good")
            << QByteArray("eth0\tzz\t0101A8C0\t0003\t0\t0\t0\t00000000\n eth1.5@x\t00000000\t0101A8C0\t0003\t0\t0\t0\t00000000\t0\t0\t0\n")
            << u"eth1.5@x 0.0.0.0/0 via 192.168.1.1 metric 0"_s;
        QTest::newRow("invented: mask with holes")
            << QByteArray("eth0\t00000000\t0101A8C0\t0003\t0\t0\t0\tFF00FF00\t0\t0\t0\n") << u"none"_s;
        QTest::newRow("invented: last line cut") << QByteArray("eth0\t00000000\t0101A8C0\t0003\t0\t0\t0\t00000000\t0\t0\t0\neth0\t0001")
                                                 << u"eth0 0.0.0.0/0 via 192.168.1.1 metric 0"_s;
        QTest::newRow("invented: no routes") << QByteArray() << u"none"_s;
    }
    void defaultRoute()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, expected);
        const auto routes = parseProcNetRoute(heading + lines);
        QVERIFY(routes);
        QCOMPARE(described(prose::defaultRoute(*routes)), expected);
    }

    void malformedRoutes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no heading") << QByteArray("eth0\t00000000\t0101A8C0\t0003\t0\t0\t0\t00000000\t0\t0\t0\n");
        QTest::newRow("only nonsense") << heading + "one two three\n";
        QTest::newRow("binary") << QByteArray("\xff\0\xfe", 3);
    }
    void malformedRoutes()
    {
        QFETCH(QByteArray, text);
        const auto routes = parseProcNetRoute(text);
        QVERIFY(!routes);
        QCOMPARE(routes.error().kind, Error::Kind::Malformed);
    }

    void ipv6Routes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qsizetype>("count");
        QTest::addColumn<QString>("expected");
        QTest::newRow("recorded, without a default") << recorded(u"linux-net"_s, u"/proc/net/ipv6_route"_s) << qsizetype(7) << u"none"_s;
        // kernel 6.1 of a virtual machine
        QTest::newRow("with a default") << QByteArray("fd000000000000000000000000000000 40 00000000000000000000000000000000 00 "
                                                      "00000000000000000000000000000000 00000100 00000001 00000000 00000001     eth0\n"
                                                      "00000000000000000000000000000000 00 00000000000000000000000000000000 00 "
                                                      "fd000000000000000000000000000001 00000400 00000002 00000000 00000003     eth0\n"
                                                      "00000000000000000000000000000000 00 00000000000000000000000000000000 00 "
                                                      "00000000000000000000000000000000 ffffffff 00000001 00000000 00200200       lo\n")
                                        << qsizetype(3) << u"eth0 ::/0 via fd00::1 metric 1024"_s;
        QTest::newRow("empty") << QByteArray() << qsizetype(0) << u"none"_s;
        QTest::newRow("invented: cut") << QByteArray(
            "00000000000000000000000000000000 00 00000000000000000000000000000000 00 fe800000000000000000000000000001 00000400 00000002 "
            "00000000 00000003     eth0\n00000000")
                                       << qsizetype(1) << u"eth0 ::/0 via fe80::1 metric 1024"_s;
    }
    void ipv6Routes()
    {
        QFETCH(QByteArray, text);
        QFETCH(qsizetype, count);
        QFETCH(QString, expected);
        const auto routes = parseProcNetIpv6Route(text);
        QVERIFY(routes);
        QCOMPARE(qsizetype(routes->size()), count);
        QCOMPARE(described(prose::defaultRoute(*routes)), expected);
    }

    void malformedIpv6Routes()
    {
        for (const char *text : {"nonsense\n", "zz000000000000000000000000000000 00 0 00 0 0 0 0 0 eth0\n"}) {
            const auto routes = parseProcNetIpv6Route(text);
            QVERIFY(!routes);
            QCOMPARE(routes.error().kind, Error::Kind::Malformed);
        }
    }

    void routeGet_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<RouteGet>("expected");
        QTest::newRow("macOS 10.12") << recorded(u"macos-10.12-intel-net"_s, u"route -n get default"_s)
                                     << RouteGet{u"en1"_s, u"10.20.10.1"_s};
        QTest::newRow("macOS 10.15") << recorded(u"macos-10.15-intel-net"_s, u"route -n get default"_s)
                                     << RouteGet{u"en0"_s, u"10.160.24.1"_s};
        QTest::newRow("IPv6 with a zone (published)")
            << QByteArray("   route to: default\ndestination: default\n       mask: default\n    gateway: fe80::1%en0\n  interface: en0\n")
            << RouteGet{u"en0"_s, u"fe80::1%en0"_s};
        QTest::newRow("through a tunnel (published)") << QByteArray(
            "   route to: default\ndestination: default\n       mask: default\n  interface: utun4\n      flags: <UP,DONE,CLONING,STATIC>\n")
                                                      << RouteGet{u"utun4"_s, std::nullopt};
        QTest::newRow("invented: link as gateway")
            << QByteArray("   route to: default\n    gateway: link#12\n  interface: ppp0\n") << RouteGet{u"ppp0"_s, std::nullopt};
        QTest::newRow("invented: cut") << QByteArray("   route to: default\ndestination: default\n    gatew") << RouteGet{};
    }
    void routeGet()
    {
        QFETCH(QByteArray, text);
        QFETCH(RouteGet, expected);
        const auto route = parseRouteGet(text);
        QVERIFY(route);
        QCOMPARE(route->interface, expected.interface);
        QCOMPARE(route->gateway, expected.gateway);
    }

    void routeGetMalformed()
    {
        for (const char *text : {"", "route: writing to routing socket: not in table\n", "usage: route [-dnqtv] command\n", "\xff\xfe"}) {
            const auto route = parseRouteGet(text);
            QVERIFY(!route);
            QCOMPARE(route.error().kind, Error::Kind::Malformed);
        }
    }

    void resolvConf_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("servers");
        QTest::addColumn<QStringList>("domains");
        const QString path = u"/etc/resolv.conf"_s;
        // Its third server is indented: the resolver wants the keyword at the start of the line.
        QTest::newRow("comments, one indented line")
            << recorded(u"linux-net"_s, path) << QStringList({u"75.75.75.75"_s, u"75.75.76.76"_s, u"2001:558:feed::2"_s})
            << QStringList({u"hello.com"_s, u"world.com"_s});
        QTest::newRow("search list") << recorded(u"linux-net#2"_s, path) << QStringList(u"10.136.17.15"_s)
                                     << QStringList(
                                            {u"eng.myprime.com"_s, u"dev.eng.myprime.com"_s, u"labs.myprime.com"_s, u"qa.myprime.com"_s});
        QTest::newRow("invented: systemd-resolved")
            << QByteArray("nameserver 127.0.0.53\noptions edns0 trust-ad\nsearch .\n") << QStringList(u"127.0.0.53"_s) << QStringList();
        QTest::newRow("invented: the last search list counts")
            << QByteArray("domain a.org\nsearch b.org c.org b.org\n") << QStringList() << QStringList({u"b.org"_s, u"c.org"_s});
        QTest::newRow("invented: repeated, bad, tabs, zone") << QByteArray(
            "nameserver\t1.1.1.1\nnameserver 1.1.1.1\nnameserver nowhere\nnameserver\nnameserver fe80::1%eth0\nnameservers 9.9.9.9\n")
                                                             << QStringList({u"1.1.1.1"_s, u"fe80::1%eth0"_s}) << QStringList();
        QTest::newRow("invented: Windows line ends, bad UTF-8")
            << QByteArray("nameserver 1.1.1.1\r\n\xff\xfe\r\nsearch a.org\r\n") << QStringList(u"1.1.1.1"_s) << QStringList(u"a.org"_s);
        QTest::newRow("empty") << QByteArray() << QStringList() << QStringList();
    }
    void resolvConf()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, servers);
        QFETCH(QStringList, domains);
        const auto conf = parseResolvConf(text);
        QVERIFY(conf);
        QCOMPARE(conf->nameservers, servers);
        QCOMPARE(conf->searchDomains, domains);
    }

    void scutilDns_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("servers");
        QTest::addColumn<QStringList>("domains");
        QTest::newRow("layout of the tool, scoped resolver of a VPN (published)")
            << QByteArray("DNS configuration\n\nresolver #1\n  search domain[0] : example.org\n  search domain[1] : corp.example.org\n"
                          "  nameserver[0] : 192.168.1.1\n  nameserver[1] : 2001:db8::53\n  if_index : 14 (en0)\n"
                          "  flags    : Request A records\n  reach    : 0x00020002 (Reachable,Directly Reachable Address)\n\n"
                          "resolver #2\n  domain   : local\n  options  : mdns\n  timeout  : 5\n  order    : 300000\n\n"
                          "DNS configuration (for scoped queries)\n\nresolver #1\n  nameserver[0] : 192.168.1.1\n  if_index : 14 (en0)\n\n"
                          "resolver #2\n  search domain[0] : tail.ts.net\n  nameserver[0] : 100.100.100.100\n  if_index : 34 (utun12)\n")
            << QStringList({u"192.168.1.1"_s, u"2001:db8::53"_s, u"100.100.100.100"_s})
            << QStringList({u"example.org"_s, u"corp.example.org"_s});
        QTest::newRow("invented: zone and nonsense")
            << QByteArray("DNS configuration\nresolver #1\n  nameserver[0] : fe80::1%en0\n  nameserver[1] : none\n  nameserver[2]\n")
            << QStringList(u"fe80::1%en0"_s) << QStringList();
        QTest::newRow("nothing configured (source of the tool)")
            << QByteArray("No DNS configuration available\n") << QStringList() << QStringList();
        QTest::newRow("invented: cut") << QByteArray("DNS configuration\n\nresolver #1\n  nameserver[0] : 192.168.") << QStringList()
                                       << QStringList();
    }
    void scutilDns()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, servers);
        QFETCH(QStringList, domains);
        const auto dns = parseScutilDns(text);
        QVERIFY(dns);
        QCOMPARE(dns->nameservers, servers);
        QCOMPARE(dns->searchDomains, domains);
    }

    void scutilDnsMalformed()
    {
        for (const char *text : {"", "  nameserver[0] : 1.1.1.1\n", "scutil: illegal option\n", "\xff"}) {
            const auto dns = parseScutilDns(text);
            QVERIFY(!dns);
            QCOMPARE(dns.error().kind, Error::Kind::Malformed);
        }
    }
};

QTEST_APPLESS_MAIN(TestRoutes)
#include "tst_routes.moc"
