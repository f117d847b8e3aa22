// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/network.h"
#include "tests/support/writtenmachine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

namespace {

Section collected(const Machine &machine)
{
    return collectSection(networkSection(), machine);
}

QJsonObject interfaceNamed(const QJsonObject &network, const QString &device)
{
    for (const auto entries = network["local_interfaces"_L1].toArray(); const QJsonValue &entry : entries) {
        if (entry["device"_L1].toString() == device)
            return entry.toObject();
    }
    return {};
}

QStringList devices(const QJsonObject &network)
{
    QStringList names;
    for (const auto entries = network["local_interfaces"_L1].toArray(); const QJsonValue &entry : entries)
        names += entry["device"_L1].toString();
    return names;
}

const auto askedInternet = u"/usr/bin/curl --silent --show-error --fail --proto =https --max-time 4 https://api.ipify.org"_s;
const auto airportCommand = u"/System/Library/PrivateFrameworks/Apple80211.framework/Versions/Current/Resources/airport -I"_s;
const QByteArray ports =
    "\nHardware Port: Wi-Fi\nDevice: en0\nEthernet Address: 02:00:5e:10:00:44\n\nVLAN Configurations\n===================\n";
const QByteArray en0 = "en0: flags=8863<UP,BROADCAST,SMART,RUNNING,SIMPLEX,MULTICAST> mtu 1500\n\tether 02:00:5e:10:00:44\n"
                       "\tinet 192.168.1.9 netmask 0xfffffe00 broadcast 192.168.1.255\n\tstatus: active\n";
const QByteArray defaultRoute = "   route to: default\ndestination: default\n    gateway: 192.168.1.1\n  interface: en0\n";
const QByteArray noServices = "Available network connection services in the current set (*=enabled):\n";

/// Invented: a Mac on Wi-Fi where every command answers.
Machine macOnWifi()
{
    auto machine = std::make_shared<WrittenMachine>(Platform::MacOS);
    machine->calls[u"uname"_s] = QByteArray("Darwin\nmac.example\n24.1.0\narm64");
    machine->prints(u"/sbin/ifconfig -a"_s, en0);
    machine->prints(u"/sbin/route -n get default"_s, defaultRoute);
    machine->commands.insert(u"/sbin/route -n get -inet6 default"_s, Output{{}, "route: writing to routing socket: not in table\n", 1});
    machine->prints(u"/usr/sbin/scutil --dns"_s,
                    "DNS configuration\n\nresolver #1\n  search domain[0] : example\n  nameserver[0] : 192.168.1.1\n");
    machine->prints(u"/usr/sbin/scutil --nc list"_s, noServices);
    machine->prints(u"/usr/sbin/networksetup -listallhardwareports"_s, ports);
    machine->prints(u"/usr/libexec/ApplicationFirewall/socketfilterfw --getglobalstate"_s, "Firewall is enabled. (State = 1)\n");
    machine->prints(u"/usr/sbin/ipconfig getsummary en0"_s, "<dictionary> {\n  InterfaceType : WiFi\n  SSID : Home: 5 GHz\n}\n");
    return machine;
}

void addSys(const Machine &machine, const QString &device, const QMap<QString, QByteArray> &files)
{
    for (auto it = files.begin(); it != files.end(); ++it)
        machine->files[u"/sys/class/net/%1/%2"_s.arg(device, it.key())] = it.value();
}

const QByteArray routeHeading = "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n";

/// Invented: a Linux machine with these interfaces (JSON) and its default route through `device`.
Machine linuxMachine(const QByteArray &interfaces, const QByteArray &device = "eth0")
{
    auto machine = std::make_shared<WrittenMachine>(Platform::Linux);
    machine->calls[u"uname"_s] = QByteArray("Linux\nbox\n6.12\nx86_64");
    machine->calls[u"interfaces"_s] = "[" + interfaces + "]";
    machine->files[u"/proc/net/route"_s] = routeHeading + device + "\t00000000\t0101A8C0\t0003\t0\t0\t100\t00000000\t0\t0\t0\n";
    return machine;
}

} // namespace

class TestNetworkSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeMac()
    {
        const Machine machine = macOnWifi();
        machine->files[u"/Applications/Tailscale.app"_s] = QByteArray();
        const Section section = collected(machine);
        QCOMPARE(problems(section), QStringList());
        QCOMPARE(section.state, State::Complete);
        const QJsonObject expected{{u"hostname"_s, u"mac.example"_s},
                                   {u"primary_interface"_s, u"en0"_s},
                                   {u"ipv4_address"_s, u"192.168.1.9"_s},
                                   {u"public_ip"_s, u"Not collected"_s},
                                   {u"gateway"_s, u"192.168.1.1"_s},
                                   {u"subnet_mask"_s, u"255.255.254.0"_s},
                                   {u"mac_address"_s, u"02:00:5e:10:00:44"_s},
                                   {u"dns_servers"_s, QJsonArray{u"192.168.1.1"_s}},
                                   {u"wifi_ssid"_s, u"Home: 5 GHz"_s},
                                   {u"firewall_status"_s, u"Enabled"_s},
                                   {u"local_interfaces"_s,
                                    QJsonArray{QJsonObject{{u"name"_s, u"Wi-Fi"_s},
                                                           {u"device"_s, u"en0"_s},
                                                           {u"ipv4"_s, u"192.168.1.9"_s},
                                                           {u"kind"_s, u"wifi"_s},
                                                           {u"state"_s, u"up"_s},
                                                           {u"mac_address"_s, u"02:00:5e:10:00:44"_s},
                                                           {u"ipv4_addresses"_s, QJsonArray{u"192.168.1.9/23"_s}},
                                                           {u"ipv6"_s, QJsonArray()},
                                                           {u"mtu"_s, 1500},
                                                           {u"speed_mbit"_s, QJsonValue::Null}}}},
                                   {u"vpn_status"_s, false},
                                   {u"vpn_connections"_s, QJsonArray()},
                                   {u"vpn_apps"_s, QJsonArray{u"Tailscale"_s}},
                                   {u"privacy_mode"_s, u"full"_s},
                                   {u"ipv6_address"_s, QJsonValue::Null},
                                   {u"ipv6_gateway"_s, QJsonValue::Null},
                                   {u"search_domains"_s, QJsonArray{u"example"_s}}};
        QCOMPARE(json(section), expected);
        for (const QString &command : std::as_const(machine->asked))
            QVERIFY2(command.startsWith(u'/') && !command.contains("curl"_L1), qPrintable(command));
    }

    void recordedMac()
    {
        auto machine = std::make_shared<WrittenMachine>(Platform::MacOS);
        machine->prints(u"/sbin/ifconfig -a"_s, recorded(u"macos-10.12-intel-net"_s, u"ifconfig -a"_s));
        machine->prints(u"/sbin/route -n get default"_s, recorded(u"macos-10.12-intel-net"_s, u"route -n get default"_s));
        const Section section = collected(machine);
        QCOMPARE(section.state, State::Partial);
        const QJsonObject network = json(section);
        QCOMPARE(network["primary_interface"_L1].toString(), u"en1"_s);
        QCOMPARE(network["ipv4_address"_L1].toString(), u"10.20.10.144"_s);
        QCOMPARE(network["subnet_mask"_L1].toString(), u"255.255.255.0"_s);
        QCOMPARE(network["gateway"_L1].toString(), u"10.20.10.1"_s);
        QCOMPARE(network["mac_address"_L1].toString(), u"b8:8d:12:3a:32:de"_s);
        QCOMPARE(network["ipv6_address"_L1].toString(), u"2001:44b8:4186:1100:ba8d:12ff:fe3a:32de"_s);
        QCOMPARE(network["hostname"_L1].toString(), u"Unknown"_s);
        QCOMPARE(network["firewall_status"_L1].toString(), u"Unknown"_s);
        QCOMPARE(network["wifi_ssid"_L1], QJsonValue(QJsonValue::Null));
        QCOMPARE(network["vpn_status"_L1], QJsonValue(false)); // its utun0 has IPv6 addresses only
        QCOMPARE(devices(network), QStringList({u"en1"_s, u"en0"_s, u"fw0"_s}));
        QCOMPARE(interfaceNamed(network, u"en0"_s)["ipv4"_L1].toString(), u"None"_s);
        QCOMPARE(interfaceNamed(network, u"en0"_s)["state"_L1].toString(), u"down"_s);
    }

    void kindsOnMac()
    {
        const Machine machine = macOnWifi();
        machine->prints(u"/usr/sbin/networksetup -listallhardwareports"_s,
                        "\nHardware Port: Bluetooth PAN\nDevice: en3\nEthernet Address: 02:00:5e:10:00:03\n" // invented
                        "\nHardware Port: Thunderbolt 1\nDevice: en1\nEthernet Address: N/A\n"
                        "\nHardware Port: Thunderbolt Ethernet Slot 1\nDevice: en4\nEthernet Address: 02:00:5e:10:00:05\n"
                        "\nHardware Port: iPhone USB\nDevice: en6\nEthernet Address: 02:00:5e:10:00:06\n"
                        "\nHardware Port: iPad\nDevice: en7\nEthernet Address: 02:00:5e:10:00:07\n"
                        "\nHardware Port: Thunderbolt Bridge\nDevice: bridge0\nEthernet Address: 02:00:5e:10:00:08\n"
                        "\nHardware Port: FireWire\nDevice: fw0\nEthernet Address: 02:00:5e:10:00:09\n"
                        "\nHardware Port: Modem\nDevice: modem\nEthernet Address: N/A\n");
        QByteArray ifconfig;
        for (const char *device : {"vmnet8", "vlan0", "bond0", "en9"})
            ifconfig += QByteArray(device) + ": flags=8863<UP,BROADCAST,RUNNING> mtu 1500\n\tinet 10.0.0.1 netmask 0xffffff00\n";
        machine->prints(u"/sbin/ifconfig -a"_s, ifconfig);
        const QJsonObject network = json(collected(machine));
        const QStringList expected{u"en3 bluetooth Bluetooth PAN 02:00:5e:10:00:03"_s,
                                   u"en1 thunderbolt Thunderbolt 1 null"_s,
                                   u"en4 ethernet Thunderbolt Ethernet Slot 1 02:00:5e:10:00:05"_s,
                                   u"en6 mobile iPhone USB 02:00:5e:10:00:06"_s,
                                   u"en7 mobile iPad 02:00:5e:10:00:07"_s,
                                   u"bridge0 bridge Thunderbolt Bridge 02:00:5e:10:00:08"_s,
                                   u"fw0 firewire FireWire 02:00:5e:10:00:09"_s,
                                   u"modem null Modem null"_s,
                                   u"vmnet8 virtual Virtual null"_s,
                                   u"vlan0 vlan VLAN null"_s,
                                   u"bond0 bond Bond null"_s,
                                   u"en9 null Unknown null"_s}; // without a port it may be anything
        QCOMPARE(rows(network["local_interfaces"_L1], {u"device"_s, u"kind"_s, u"name"_s, u"mac_address"_s}), expected);
    }

    void tailscaleProgramOnMac_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QStringList>("apps");
        QTest::newRow("program") << QStringList{u"/opt/homebrew/bin/tailscale"_s} << QStringList{u"Tailscale (CLI)"_s};
        QTest::newRow("both") << QStringList{u"/usr/local/bin/tailscale"_s, u"/Applications/Tailscale.app"_s}
                              << QStringList{u"Tailscale"_s};
    }
    void tailscaleProgramOnMac()
    {
        QFETCH(QStringList, paths);
        const Machine machine = macOnWifi();
        for (const QString &path : std::as_const(paths))
            machine->files[path] = QByteArray();
        QTEST(strings(json(collected(machine))["vpn_apps"_L1]), "apps");
    }

    void publicAddress_data()
    {
        QTest::addColumn<bool>("isAllowed");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QStringList>("missing");
        const QStringList none;
        QTest::newRow("not asked for") << false << QByteArray("198.51.100.7") << 0 << u"Not collected"_s << none;
        QTest::newRow("IPv4") << true << QByteArray("198.51.100.7") << 0 << u"198.51.100.7"_s << none;
        QTest::newRow("IPv6") << true << QByteArray("2001:db8::7\n") << 0 << u"2001:db8::7"_s << none;
        QTest::newRow("no network") << true << QByteArray() << 6 << u"Timeout/Unknown"_s << QStringList{u"failed: "_s + askedInternet};
        QTest::newRow("a login page") << true << QByteArray("<html>Please log in</html>") << 0 << u"Timeout/Unknown"_s
                                      << QStringList{u"malformed: "_s + askedInternet};
    }
    void publicAddress()
    {
        QFETCH(bool, isAllowed);
        QFETCH(QByteArray, answer);
        QFETCH(int, exit);
        QFETCH(QStringList, missing);
        const Machine machine = macOnWifi();
        machine->prints(askedInternet, answer, exit);
        EngineOptions options;
        options.allowsNetwork = isAllowed;
        const Section section = collectSection(networkSection(), machine, options);
        QTEST(json(section)["public_ip"_L1].toString(), "address");
        QCOMPARE(problems(section), missing);
        QCOMPARE(machine->asked.contains(askedInternet), isAllowed);
    }

    void vpnOnMac_data()
    {
        QTest::addColumn<QByteArray>("ifconfig");
        QTest::addColumn<QByteArray>("route");
        QTest::addColumn<QByteArray>("services");
        QTest::addColumn<QJsonArray>("connections");
        const QByteArray utun =
            "utun3: flags=8051<UP,POINTOPOINT,RUNNING,MULTICAST> mtu 1380\n\tinet6 fe80::1%utun3 prefixlen 64 scopeid 0x13\n";
        const QByteArray recordedUtuns = recorded(u"macos-10.14-intel-net"_s, u"ifconfig"_s);
        QTest::newRow("the five tunnels every Mac has") << recordedUtuns << defaultRoute << noServices << QJsonArray();
        QTest::newRow("invented: tunnel with an IPv4 address") << en0 + utun + "\tinet 100.64.0.7 --> 100.64.0.7 netmask 0xffffffff\n"
                                                               << defaultRoute << noServices << QJsonArray{u"utun3"_s};
        QTest::newRow("invented: tunnel carries the default route")
            << en0 + utun << QByteArray("   route to: default\n  interface: utun3\n") << noServices << QJsonArray{u"utun3"_s};
        QTest::newRow("invented: services") << en0 + utun << defaultRoute
                                            << noServices
                + "* (Connected)  A VPN (x) \"Work\" [VPN:x]\n* (Connecting)  B VPN (x) \"Slow\" [VPN:x]\n* (Disconnected)  C VPN (x) "
                  "\"Off\" [VPN:x]\n" << QJsonArray{u"Work"_s};
    }
    void vpnOnMac()
    {
        QFETCH(QByteArray, ifconfig);
        QFETCH(QByteArray, route);
        QFETCH(QByteArray, services);
        QFETCH(QJsonArray, connections);
        const Machine machine = macOnWifi();
        machine->prints(u"/sbin/ifconfig -a"_s, ifconfig);
        machine->prints(u"/sbin/route -n get default"_s, route);
        machine->prints(u"/usr/sbin/scutil --nc list"_s, services);
        const QJsonObject network = json(collected(machine));
        QCOMPARE(network["vpn_connections"_L1].toArray(), connections);
        QCOMPARE(network["vpn_status"_L1], QJsonValue(!connections.isEmpty()));
    }

    void wifiOnMac_data()
    {
        QTest::addColumn<QByteArray>("summary");
        QTest::addColumn<QByteArray>("airport");
        QTest::addColumn<QByteArray>("ifconfig");
        QTest::addColumn<QJsonValue>("ssid");
        QTest::addColumn<QStringList>("errors");
        const QJsonValue none(QJsonValue::Null);
        const QByteArray recordedAirport = recorded(u"macos-10.14-intel-net"_s, u"airport -I"_s);
        QTest::newRow("old: no such subcommand")
            << QByteArray() << recordedAirport << en0 << QJsonValue(u"SnazzleDazzle"_s) << QStringList();
        QTest::newRow("invented: summary without a name") << QByteArray("<dictionary> {\n  InterfaceType : WiFi\n}\n") << recordedAirport
                                                          << en0 << QJsonValue(u"SnazzleDazzle"_s) << QStringList();
        QTest::newRow("published: name withheld") << QByteArray("<dictionary> {\n  SSID : <redacted>\n}\n") << QByteArray() << en0 << none
                                                  << QStringList(u"denied: /usr/sbin/ipconfig getsummary en0"_s);
        QTest::newRow("published: neither tool knows")
            << QByteArray("<dictionary> {\n}\n")
            << QByteArray("WARNING: The airport command line tool is deprecated and will be removed in a future release.\n") << en0 << none
            << QStringList();
        QTest::newRow("invented: Wi-Fi off") << QByteArray("<dictionary> {\n  SSID : Old\n}\n") << recordedAirport
                                             << QByteArray("en0: flags=8863<UP,BROADCAST,RUNNING> mtu 1500\n\tstatus: inactive\n") << none
                                             << QStringList();
    }
    void wifiOnMac()
    {
        QFETCH(QByteArray, summary);
        QFETCH(QByteArray, airport);
        QFETCH(QByteArray, ifconfig);
        QFETCH(QJsonValue, ssid);
        QFETCH(QStringList, errors);
        const Machine machine = macOnWifi();
        machine->prints(u"/sbin/ifconfig -a"_s, ifconfig);
        machine->commands.insert(u"/usr/sbin/ipconfig getsummary en0"_s, Output{summary, {}, summary.isEmpty() ? 1 : 0});
        if (!airport.isEmpty())
            machine->prints(airportCommand, airport);
        const Section section = collected(machine);
        QCOMPARE(json(section)["wifi_ssid"_L1], ssid);
        QCOMPARE(problems(section), errors);
    }

    void eachMacCommandMayFail_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("fallback");
        QTest::newRow("route") << u"/sbin/route -n get default"_s << u"gateway"_s << QJsonValue(u"Unknown"_s);
        QTest::newRow("ifconfig") << u"/sbin/ifconfig -a"_s << u"ipv4_address"_s << QJsonValue(u"Unknown"_s);
        QTest::newRow("dns") << u"/usr/sbin/scutil --dns"_s << u"dns_servers"_s << QJsonValue(QJsonArray());
        QTest::newRow("services") << u"/usr/sbin/scutil --nc list"_s << u"vpn_connections"_s << QJsonValue(QJsonArray());
        QTest::newRow("firewall") << u"/usr/libexec/ApplicationFirewall/socketfilterfw --getglobalstate"_s << u"firewall_status"_s
                                  << QJsonValue(u"Unknown"_s);
        QTest::newRow("summary") << u"/usr/sbin/ipconfig getsummary en0"_s << u"wifi_ssid"_s << QJsonValue(QJsonValue::Null);
    }
    void eachMacCommandMayFail()
    {
        QFETCH(QString, command);
        QFETCH(QString, key);
        QFETCH(QJsonValue, fallback);
        const Machine machine = macOnWifi();
        machine->fails(command, Error::Kind::TimedOut);
        const Section section = collected(machine);
        QCOMPARE(section.state, State::Partial);
        QCOMPARE(problems(section), QStringList(u"timed_out: "_s + command));
        QCOMPARE(json(section)[key], fallback);
        QCOMPARE(json(section)["hostname"_L1].toString(), u"mac.example"_s);

        machine->prints(command, {}); // an empty answer is no answer, either
        QCOMPARE(json(collected(machine))[key], fallback);
    }

    void wholeLinux()
    {
        const Machine machine = linuxMachine(
            R"({"ifname":"lo","flags":["LOOPBACK","UP","RUNNING"],"addr_info":[{"family":"inet","local":"127.0.0.1","prefixlen":8}]},)"
            R"({"ifname":"eth0","flags":["UP"]},)"
            R"({"ifname":"wlan0","flags":["UP","RUNNING"],"address":"02:00:5e:00:00:02","addr_info":[)"
            R"({"family":"inet6","local":"fe80::2","prefixlen":64},{"family":"inet","local":"192.168.1.9","prefixlen":23},)"
            R"({"family":"inet6","local":"fd00::9","prefixlen":64},{"family":"inet6","local":"2001:db8::9","prefixlen":64}]},)"
            R"({"ifname":"docker0","flags":["UP"],"addr_info":[{"family":"inet","local":"172.17.0.1","prefixlen":16}]},)"
            R"({"ifname":"veth12@if3","flags":["UP"]},{"ifname":"br-12ab","flags":["UP"]},{"ifname":"virbr0","flags":["UP"]},)"
            R"({"ifname":"eth0.12","flags":["UP","RUNNING"]})",
            "wlan0");
        addSys(machine, u"eth0"_s,
               {{u"address"_s, "02:00:5e:00:00:01\n"},
                {u"operstate"_s, "down\n"},
                {u"mtu"_s, "9000\n"},
                {u"type"_s, "1\n"},
                {u"speed"_s, "1000\n"},
                {u"device"_s, ""},
                {u"uevent"_s, "INTERFACE=eth0\nIFINDEX=2\n"}});
        addSys(machine, u"wlan0"_s,
               {{u"operstate"_s, "up\n"},
                {u"type"_s, "1\n"},
                {u"device"_s, ""},
                {u"phy80211"_s, ""},
                {u"speed"_s, "4294967295\n"},
                {u"uevent"_s, "DEVTYPE=wlan\nINTERFACE=wlan0\n"}});
        addSys(machine, u"eth0.12"_s,
               {{u"operstate"_s, "up\n"}, {u"type"_s, "1\n"}, {u"speed"_s, "1000\n"}, {u"uevent"_s, "DEVTYPE=vlan\n"}});
        machine->files[u"/proc/net/ipv6_route"_s] = QByteArray(
            "00000000000000000000000000000000 00 00000000000000000000000000000000 00 fe800000000000000000000000000001 00000400 00000002 "
            "00000000 00000003 wlan0\n");
        machine->files[u"/etc/resolv.conf"_s] = QByteArray("nameserver 127.0.0.53\nsearch .\n");
        machine->files[u"/run/systemd/resolve/resolv.conf"_s] = QByteArray(
            "nameserver 192.168.1.1\nnameserver 2001:db8::53\nsearch example\n");
        machine->files[u"/etc/ufw/ufw.conf"_s] = QByteArray("# comment\nENABLED=no\nLOGLEVEL=low\n");
        machine->files[u"/usr/sbin/openvpn"_s] = QByteArray();
        machine->files[u"/usr/bin/tailscale"_s] = QByteArray();
        machine->prints(u"iw dev wlan0 link"_s, "Connected to 02:00:5e:00:00:ff (on wlan0)\n\tSSID: Caf\\xc3\\xa9: 2\n");

        const Section section = collected(machine);
        QCOMPARE(problems(section), QStringList());
        const QJsonObject network = json(section);
        QJsonObject scalars = network;
        scalars.remove(u"local_interfaces"_s);
        const QJsonObject expected{{u"hostname"_s, u"box"_s},
                                   {u"primary_interface"_s, u"wlan0"_s},
                                   {u"ipv4_address"_s, u"192.168.1.9"_s},
                                   {u"public_ip"_s, u"Not collected"_s},
                                   {u"gateway"_s, u"192.168.1.1"_s},
                                   {u"subnet_mask"_s, u"255.255.254.0"_s},
                                   {u"mac_address"_s, u"02:00:5e:00:00:02"_s},
                                   {u"dns_servers"_s, QJsonArray{u"192.168.1.1"_s, u"2001:db8::53"_s}},
                                   {u"wifi_ssid"_s, u"Café: 2"_s},
                                   {u"firewall_status"_s, u"Disabled"_s},
                                   {u"vpn_status"_s, false},
                                   {u"vpn_connections"_s, QJsonArray()},
                                   {u"vpn_apps"_s, QJsonArray{u"Tailscale"_s, u"OpenVPN"_s}},
                                   {u"privacy_mode"_s, u"full"_s},
                                   {u"ipv6_address"_s, u"2001:db8::9"_s},
                                   {u"ipv6_gateway"_s, u"fe80::1"_s},
                                   {u"search_domains"_s, QJsonArray{u"example"_s}}};
        QCOMPARE(scalars, expected);
        QCOMPARE(devices(network), QStringList({u"eth0"_s, u"wlan0"_s, u"eth0.12"_s}));
        const QJsonObject wired{{u"name"_s, u"Ethernet"_s},          {u"device"_s, u"eth0"_s},  {u"ipv4"_s, u"None"_s},
                                {u"kind"_s, u"ethernet"_s},          {u"state"_s, u"down"_s},   {u"mac_address"_s, u"02:00:5e:00:00:01"_s},
                                {u"ipv4_addresses"_s, QJsonArray()}, {u"ipv6"_s, QJsonArray()}, {u"mtu"_s, 9000},
                                {u"speed_mbit"_s, QJsonValue::Null}}; // a link that is down has no speed
        QCOMPARE(interfaceNamed(network, u"eth0"_s), wired);
        QCOMPARE(interfaceNamed(network, u"wlan0"_s)["name"_L1].toString(), u"Wi-Fi"_s);
        QCOMPARE(interfaceNamed(network, u"wlan0"_s)["speed_mbit"_L1], QJsonValue(QJsonValue::Null));
        QCOMPARE(interfaceNamed(network, u"eth0.12"_s)["kind"_L1].toString(), u"vlan"_s);
        QCOMPARE(interfaceNamed(network, u"eth0.12"_s)["speed_mbit"_L1], QJsonValue(QJsonValue::Null));
        QCOMPARE(machine->asked, QStringList(u"iw dev wlan0 link"_s));
    }

    void sysOnlyRecording()
    {
        auto machine = std::make_shared<WrittenMachine>(Platform::Linux);
        for (const char *file : {"address", "operstate", "mtu", "speed", "type", "flags"}) {
            const QString path = u"/sys/class/net/eth0/"_s + QLatin1StringView(file);
            machine->files[path] = recorded(u"linux-net"_s, path);
        }
        machine->files[u"/sys/class/net/eth0/device"_s] = QByteArray();
        machine->files[u"/proc/net/route"_s] = recorded(u"linux-net"_s, u"/proc/net/route"_s);
        machine->files[u"/proc/sys/kernel/hostname"_s] = QByteArray("box\n");
        const Section section = collected(machine);
        QCOMPARE(problems(section), QStringList());
        const QJsonObject network = json(section);
        QCOMPARE(network["hostname"_L1].toString(), u"box"_s);
        QCOMPARE(network["gateway"_L1].toString(), u"192.168.71.2"_s);
        QCOMPARE(network["primary_interface"_L1].toString(), u"ens33"_s);
        QCOMPARE(network["ipv4_address"_L1].toString(), u"Unknown"_s);
        const QJsonObject wired = interfaceNamed(network, u"eth0"_s);
        QCOMPARE(wired["state"_L1].toString(), u"up"_s);
        QCOMPARE(wired["speed_mbit"_L1].toInt(), 1000);
        QCOMPARE(wired["mac_address"_L1].toString(), u"01:01:01:01:01:01"_s);
        QCOMPARE(machine->asked, QStringList(u"ip -j addr"_s));
    }

    void nothingOnLinux()
    {
        const Section section = collected(std::make_shared<WrittenMachine>(Platform::Linux));
        const QJsonObject network = json(section);
        QCOMPARE(problems(section), QStringList{u"missing: /sys/class/net"_s});
        for (const QLatin1StringView key : {"hostname"_L1, "primary_interface"_L1, "ipv4_address"_L1, "gateway"_L1, "subnet_mask"_L1,
                                            "mac_address"_L1, "firewall_status"_L1})
            QCOMPARE(network[key].toString(), u"Unknown"_s);
        QCOMPARE(network["local_interfaces"_L1].toArray(), QJsonArray());
        QCOMPARE(network["vpn_status"_L1], QJsonValue(QJsonValue::Null));
    }

    void vpnOnLinux_data()
    {
        QTest::addColumn<QByteArray>("device");
        QTest::addColumn<bool>("isUp");
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("tunFlags");
        QTest::addColumn<QByteArray>("uevent");
        QTest::addColumn<bool>("carriesDefault");
        QTest::addColumn<bool>("isVpn");
        const QByteArray none, tun = "0x1001\n", tap = "0x1002\n", address = "10.8.0.6";
        QTest::newRow("invented: tun with an address") << QByteArray("tun0") << true << address << tun << none << false << true;
        QTest::newRow("invented: tun without an address") << QByteArray("tun0") << true << none << tun << none << false << false;
        QTest::newRow("invented: tun that is down") << QByteArray("tun0") << false << address << tun << none << false << false;
        QTest::newRow("invented: tun, link-local only")
            << QByteArray("tun0") << true << QByteArray("169.254.3.4") << tun << none << false << false;
        QTest::newRow("invented: tun carries the default route") << QByteArray("tun0") << true << none << tun << none << true << true;
        QTest::newRow("invented: wireguard") << QByteArray("nordlynx") << true << address << none << QByteArray("DEVTYPE=wireguard\n")
                                             << false << true;
        QTest::newRow("invented: wireguard without an address")
            << QByteArray("wg0") << true << none << none << QByteArray("DEVTYPE=wireguard\n") << false << false;
        QTest::newRow("invented: tap of a virtual machine") << QByteArray("vnet0") << true << address << tap << none << false << false;
        QTest::newRow("invented: tap carries the default route") << QByteArray("tap0") << true << address << tap << none << true << true;
        QTest::newRow("invented: ppp") << QByteArray("ppp0") << true << address << none << QByteArray("DEVTYPE=ppp\n") << false << true;
        QTest::newRow("invented: a dummy") << QByteArray("dummy0") << true << address << none << none << false << false;
        QTest::newRow("invented: a bridge carries the default route")
            << QByteArray("bridge0") << true << address << none << QByteArray("DEVTYPE=bridge\n") << true << false;
    }
    void vpnOnLinux()
    {
        QFETCH(QByteArray, device);
        QFETCH(bool, isUp);
        QFETCH(QByteArray, address);
        QFETCH(QByteArray, tunFlags);
        QFETCH(QByteArray, uevent);
        QFETCH(bool, carriesDefault);
        QFETCH(bool, isVpn);
        const QJsonArray addresses = address.isEmpty()
            ? QJsonArray()
            : QJsonArray{QJsonObject{{u"family"_s, u"inet"_s}, {u"local"_s, QString::fromUtf8(address)}, {u"prefixlen"_s, 24}}};
        const QJsonObject interface{{u"ifname"_s, QString::fromUtf8(device)},
                                    {u"addr_info"_s, addresses},
                                    {u"flags"_s, isUp ? QJsonArray{u"UP"_s, u"RUNNING"_s} : QJsonArray()}};
        const Machine machine = linuxMachine(QJsonDocument(interface).toJson(), carriesDefault ? device : "eth0");
        addSys(machine, QString::fromUtf8(device), {{u"operstate"_s, "unknown\n"}, {u"type"_s, "65534\n"}});
        if (!tunFlags.isEmpty())
            addSys(machine, QString::fromUtf8(device), {{u"tun_flags"_s, tunFlags}});
        if (!uevent.isEmpty())
            addSys(machine, QString::fromUtf8(device), {{u"uevent"_s, uevent}});
        const QJsonObject network = json(collected(machine));
        QCOMPARE(network["vpn_status"_L1], QJsonValue(isVpn));
        QCOMPARE(network["vpn_connections"_L1].toArray(), isVpn ? QJsonArray{QString::fromUtf8(device)} : QJsonArray());
    }

    void kindsOnLinux_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("expected"); // kind and name
        QTest::newRow("invented: InfiniBand") << QByteArray("32\n") << u"infiniband InfiniBand"_s;
        QTest::newRow("invented: PPP") << QByteArray("512\n") << u"ppp PPP"_s;
        QTest::newRow("invented: IPIP") << QByteArray("768\n") << u"tunnel Tunnel"_s;
        QTest::newRow("invented: IP6 in IP6") << QByteArray("769\n") << u"tunnel Tunnel"_s;
        QTest::newRow("invented: SIT") << QByteArray("776\n") << u"tunnel Tunnel"_s;
        QTest::newRow("invented: GRE") << QByteArray("778\n") << u"tunnel Tunnel"_s;
        QTest::newRow("invented: GRE over IPv6") << QByteArray("823\n") << u"tunnel Tunnel"_s;
        QTest::newRow("invented: Ethernet without a device") << QByteArray("1\n") << u"virtual Virtual"_s;
        QTest::newRow("invented: any other") << QByteArray("803\n") << u"virtual Virtual"_s;
        QTest::newRow("invented: none stated") << QByteArray() << u"virtual Virtual"_s;
    }
    void kindsOnLinux()
    {
        QFETCH(QByteArray, type);
        const Machine machine = linuxMachine(R"({"ifname":"x0","flags":["UP","RUNNING"]})");
        addSys(machine, u"x0"_s, {{u"operstate"_s, "up\n"}});
        if (!type.isEmpty())
            addSys(machine, u"x0"_s, {{u"type"_s, type}});
        QTEST(line(interfaceNamed(json(collected(machine)), u"x0"_s), {u"kind"_s, u"name"_s}), "expected");
    }

    void firewallOnLinux_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("expected");
        QTest::newRow("invented: ufw on") << u"/etc/ufw/ufw.conf"_s << QByteArray("ENABLED=yes\n") << u"Enabled"_s;
        QTest::newRow("invented: ufw off") << u"/etc/ufw/ufw.conf"_s << QByteArray("ENABLED=no\n") << u"Disabled"_s;
        QTest::newRow("invented: ufw, commented out") << u"/etc/ufw/ufw.conf"_s << QByteArray("# ENABLED=yes\n") << u"Unknown"_s;
        QTest::newRow("invented: firewalld") << u"/sys/fs/cgroup/system.slice/firewalld.service"_s << QByteArray() << u"Enabled"_s;
        QTest::newRow("invented: nftables") << u"/etc/systemd/system/sysinit.target.wants/nftables.service"_s << QByteArray()
                                            << u"Enabled"_s;
        QTest::newRow("invented: none of them") << u"/etc/hosts"_s << QByteArray() << u"Unknown"_s;
    }
    void firewallOnLinux()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, content);
        QFETCH(QString, expected);
        const Machine machine = linuxMachine({});
        machine->files[path] = content;
        QCOMPARE(json(collected(machine))["firewall_status"_L1].toString(), expected);
    }

    void deniedAndBrokenFilesAreProblems()
    {
        const Machine machine = linuxMachine({});
        machine->files[u"/etc/ufw/ufw.conf"_s] = std::unexpected(Error{Error::Kind::Denied, u"/etc/ufw/ufw.conf"_s, {}});
        machine->files[u"/proc/net/route"_s] = QByteArray("nonsense");
        machine->calls[u"interfaces"_s] = QByteArray("[{");
        const Section section = collected(machine);
        QCOMPARE(section.state, State::Partial);
        QCOMPARE(problems(section),
                 QStringList({u"malformed: interfaces"_s, u"malformed: /proc/net/route"_s, u"missing: /sys/class/net"_s,
                              u"denied: /etc/ufw/ufw.conf"_s}));
    }

    void wifiToolsOnLinux()
    {
        const Machine machine = linuxMachine(R"({"ifname":"wlan0","flags":["UP","RUNNING"]})");
        addSys(machine, u"wlan0"_s, {{u"operstate"_s, "up\n"}, {u"wireless"_s, ""}});
        const Section without = collected(machine);
        QCOMPARE(problems(without), QStringList(u"missing: iw dev wlan0 link"_s));

        machine->prints(u"nmcli -t -f ACTIVE,SSID dev wifi list --rescan no"_s, "no:Other\nyes:Home\\: 2\n");
        const Section with = collected(machine);
        QCOMPARE(problems(with), QStringList());
        QCOMPARE(json(with)["wifi_ssid"_L1].toString(), u"Home: 2"_s);
    }
};

QTEST_GUILESS_MAIN(TestNetworkSection)
#include "tst_networksection.moc"
