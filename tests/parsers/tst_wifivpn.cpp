// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/hardwareports.h"
#include "collectors/parsers/scutilnc.h"
#include "collectors/parsers/socketfilterfw.h"
#include "collectors/parsers/wifiname.h"
#include "tests/support/recordings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

using WifiParser = Result<WifiName> (*)(QByteArrayView);

class TestWifiVpn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wifiName_data()
    {
        QTest::addColumn<WifiParser>("parse");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<WifiName>("expected");

        const auto airport = [](const char *row, const QByteArray &text, const WifiName &expected) {
            QTest::newRow(row) << WifiParser(parseAirport) << text << expected;
        };
        airport("airport, macOS 10.14", recorded(u"macos-10.14-intel-net"_s, u"airport -I"_s), {u"SnazzleDazzle"_s});
        airport("invented: airport, colons and spaces",
                "          BSSID: 0:1:2:3:4:5\n           SSID:  a: b :SSID: c \n            MCS: 0\n", {u" a: b :SSID: c "_s});
        airport("invented: airport, tab and emoji", "           SSID: caf\xc3\xa9\t\xf0\x9f\x93\xb6\n",
                {QString::fromUtf8("caf\xc3\xa9\t\xf0\x9f\x93\xb6")});
        airport("invented: airport, bad UTF-8", "           SSID: a\xff\n", {QString(u"a\ufffd"_s)});
        airport("invented: airport, ends of lines of Windows", "           SSID: a \r\n            MCS: 0\r\n", {u"a "_s});
        airport("airport off (published)", "AirPort: Off\n", {});
        airport("invented: airport, without a network",
                "     agrCtlRSSI: 0\n          state: init\n          BSSID: 0:0:0:0:0:0\n           SSID: \n", {});

        const auto summary = [](const char *row, const QByteArray &text, const WifiName &expected) {
            QTest::newRow(row) << WifiParser(parseIpconfigSummary) << text << expected;
        };
        summary("summary (published)",
                "<dictionary> {\n  BSSID : c8:07:19:2c:00:6f\n  ConnectionID : 29\n  InterfaceType : WiFi\n  LinkStatusActive : TRUE\n"
                "  NetworkID : ABCD1234\n  SSID : Test-Network\n  Security : WPA2\n}\n",
                {u"Test-Network"_s});
        summary("summary redacted (published)",
                "<dictionary> {\n  BSSID : <redacted>\n  InterfaceType : WiFi\n  SSID : <redacted>\n  Security : NONE\n}\n", {{}, true});
        summary("summary, DHCP packet without indent (published)",
                "<dictionary> {\n  BSSID : <redacted>\n  IPv4 : <array> {\n    0 : <dictionary> {\n      DHCP : <dictionary> {\n        "
                "Packet : op = BOOTREPLY\n"
                "htype = 1\nSSID : NotTheRealOne\n        State : BOUND\n      }\n    }\n  }\n  SSID : Home23\n  Security : WPA3_SAE\n}\n",
                {u"Home23"_s});
        summary("invented: summary, a deeper SSID", "<dictionary> {\n  X : <dictionary> {\n    SSID : deep\n  }\n}\n", {});
        summary("summary, wired (published)", "<dictionary> {\n  InterfaceType : Ethernet\n  LinkStatusActive : TRUE\n}\n", {});
        summary("invented: summary, colons", "<dictionary> {\n  SSID : a : b\n}\n", {u"a : b"_s});
        summary("invented: summary, cut in the key", "<dictionary> {\n  SSID", {});

        const auto iw = [](const char *row, const QByteArray &text, const WifiName &expected) {
            QTest::newRow(row) << WifiParser(parseIwLink) << text << expected;
        };
        iw("iw (published)", "Connected to 3c:37:86:15:ad:f9 (on wlan0)\n\tSSID: Home\n\tfreq: 5240\n\tRX: 1 bytes (1 packets)\n",
           {u"Home"_s});
        iw("invented: iw, escapes",
           "Connected to 3c:37:86:15:ad:f9 (on wlan0)\n\tSSID: \\x20caf\\xc3\\xa9: \\xf0\\x9f\\x93\\xb6\\x5c\\x20\n",
           {QString::fromUtf8(" caf\xc3\xa9: \xf0\x9f\x93\xb6\\ ")});
        iw("invented: iw, no digits", "Connected to 3c:37:86:15:ad:f9 (on wlan0)\n\tSSID: a\\x+4\\x-1\n", {u"a\\x+4\\x-1"_s});
        iw("invented: iw, escape cut", "Connected to 3c:37:86:15:ad:f9 (on wlan0)\n\tSSID: a\\x4", {u"a\\x4"_s});
        iw("invented: iw, name like a keyword", "Connected to 3c:37:86:15:ad:f9 (on wlan0)\n\tSSID: SSID: Not connected.\n",
           {u"SSID: Not connected."_s});
        iw("iw, not connected (published)", "Not connected.\n", {});

        const auto nmcli = [](const char *row, const QByteArray &text, const WifiName &expected) {
            QTest::newRow(row) << WifiParser(parseNmcliWifi) << text << expected;
        };
        nmcli("nmcli (published)", "no:Neighbour\nyes:Cafe\\: upstairs\nno:\n", {u"Cafe: upstairs"_s});
        nmcli("invented: nmcli, backslash", "yes:a\\\\b\\\n", {u"a\\b\\"_s});
        nmcli("invented: nmcli, hidden network", "yes:\n", {});
        nmcli("nmcli, nothing", "", {});
    }
    void wifiName()
    {
        QFETCH(WifiParser, parse);
        QFETCH(QByteArray, text);
        QFETCH(WifiName, expected);
        const auto name = parse(text);
        QVERIFY(name);
        QCOMPARE(name->ssid, expected.ssid);
        QCOMPARE(name->isHidden, expected.isHidden);
    }

    void wifiNameMalformed_data()
    {
        QTest::addColumn<WifiParser>("parse");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("airport, empty") << WifiParser(parseAirport) << QByteArray();
        QTest::newRow("airport, deprecated (published)")
            << WifiParser(parseAirport)
            << QByteArray("WARNING: The airport command line tool is deprecated and will be removed in a future release.\n");
        QTest::newRow("summary, empty") << WifiParser(parseIpconfigSummary) << QByteArray();
        QTest::newRow("summary, usage") << WifiParser(parseIpconfigSummary) << QByteArray("usage: ipconfig <command> <args>\n");
        QTest::newRow("iw, empty") << WifiParser(parseIwLink) << QByteArray();
        QTest::newRow("iw, error") << WifiParser(parseIwLink) << QByteArray("command failed: No such device (-19)\n\tSSID: x\n");
        QTest::newRow("nmcli, error") << WifiParser(parseNmcliWifi) << QByteArray("Error: NetworkManager is not running.\n");
        QTest::newRow("nmcli, binary") << WifiParser(parseNmcliWifi) << QByteArray("\0\xff", 2);
    }
    void wifiNameMalformed()
    {
        QFETCH(WifiParser, parse);
        QFETCH(QByteArray, text);
        const auto name = parse(text);
        QVERIFY(!name);
        QCOMPARE(name.error().kind, Error::Kind::Malformed);
    }

    void hardwarePorts()
    {
        // As macOS 10.14 and 14 print it, with other addresses.
        const QByteArray text = "\nHardware Port: Ethernet Adapter (en4)\nDevice: en4\nEthernet Address: 02:00:5e:10:00:70\n\n"
                                "Hardware Port: Thunderbolt Bridge\nDevice: bridge0\nEthernet Address: N/A\n\n"
                                "Hardware Port: Wi-Fi\nDevice: en0\nEthernet Address: 02:00:5e:10:00:44 \n\n"
                                "VLAN Configurations\n===================\n";
        const auto ports = parseHardwarePorts(text);
        QVERIFY(ports);
        QCOMPARE(ports->size(), 3u);
        QVERIFY(ports->at(0) == (HardwarePort{u"Ethernet Adapter (en4)"_s, u"en4"_s, u"02:00:5e:10:00:70"_s}));
        QVERIFY(ports->at(1) == (HardwarePort{u"Thunderbolt Bridge"_s, u"bridge0"_s, std::nullopt}));
        QVERIFY(ports->at(2) == (HardwarePort{u"Wi-Fi"_s, u"en0"_s, u"02:00:5e:10:00:44"_s}));
        QVERIFY(ports->at(2).isWifi());
        QVERIFY(!ports->at(0).isWifi());
    }

    void hardwarePortsOddities()
    {
        const auto cut = parseHardwarePorts("Hardware Port: A: \xf0\x9f\x93\xb6\nDevice: en0\n\nHardware Port: B\nDev"); // invented
        QVERIFY(cut);
        QCOMPARE(cut->size(), 1u);
        QCOMPARE(cut->front().name, QString::fromUtf8("A: \xf0\x9f\x93\xb6"));
        const auto vlan = parseHardwarePorts("VLAN Configurations\n===================\n\nVLAN User Defined Name: x\nParent Device: en0\n"
                                             "Device (\"Hardware\" Port): vlan0\nTag: 5\n");
        QVERIFY(vlan);
        QVERIFY(vlan->empty());
        for (const char *text : {"", "\n", "** Error: The amount of parameters was not correct.\n", "\xff\xfe", "Device: en0\n"}) {
            const auto ports = parseHardwarePorts(text);
            QVERIFY(!ports);
            QCOMPARE(ports.error().kind, Error::Kind::Malformed);
        }
    }

    void networkConnections()
    {
        const auto list = parseScutilNc(
            "Available network connection services in the current set (*=enabled):\n"
            "* (Disconnected)   9798DAED-21C7-44A1-B382-EFCE7E1373F1 PPP --> Modem (usbmodem1411) \"Arduino Uno\"                    "
            "[PPP:Modem]\n"
            "* (Connected)      9B33EDB3-7576-4A9C-AB78-BC8C08E05BE4 VPN (com.wireguard.macos) \"home-wg\"       "
            "[VPN:com.wireguard.macos]\n"
            "  (Connecting)     11111111-2222-3333-4444-555555555555 IPSec \"Say \"hi\" [x]\"       [IPSec]\n" // invented
            "* (Connected)\n" // invented
            "* (Connected)      66666666-7777-8888-9999-AAAAAAAAAAAA VPN (com.exam"); // invented
        QVERIFY(list);
        QCOMPARE(list->size(), 3u);
        QVERIFY(list->at(0) == (NetworkConnection{u"Arduino Uno"_s, u"Disconnected"_s, u"PPP:Modem"_s}));
        QVERIFY(list->at(1) == (NetworkConnection{u"home-wg"_s, u"Connected"_s, u"VPN:com.wireguard.macos"_s}));
        QVERIFY(list->at(2) == (NetworkConnection{u"Say \"hi\" [x]"_s, u"Connecting"_s, u"IPSec"_s}));

        const auto none = parseScutilNc("Available network connection services in the current set (*=enabled):\n");
        QVERIFY(none);
        QVERIFY(none->empty());
        for (const char *text : {"", "scutil: illegal option\n", "\xff"}) {
            const auto bad = parseScutilNc(text);
            QVERIFY(!bad);
            QCOMPARE(bad.error().kind, Error::Kind::Malformed);
        }
    }

    void firewall_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<std::optional<MacFirewall>>("expected");
        const auto row = [](const char *name, const QByteArray &text, std::optional<MacFirewall> expected) {
            QTest::newRow(name) << text << expected;
        };
        row("on (published)", "Firewall is enabled. (State = 1)\n", MacFirewall::Enabled);
        row("off (published)", "Firewall is disabled. (State = 0)\n", MacFirewall::Disabled);
        row("invented: the number decides", "Firewall is blocking all non-essential incoming connections. (State = 2)\n",
            MacFirewall::BlocksAll);
        row("invented: words only", "Firewall is enabled.\n", MacFirewall::Enabled);
        row("invented: words only, off", "Firewall is disabled", MacFirewall::Disabled);
        row("invented: number unknown", "Firewall is enabled. (State = 7)\n", std::nullopt);
        row("invented: number too large", "Firewall is enabled. (State = 99999999999)\n", std::nullopt);
        row("empty", "", std::nullopt);
        row("invented: cut", "Firewall is ", std::nullopt);
    }
    void firewall()
    {
        QFETCH(QByteArray, text);
        QFETCH(std::optional<MacFirewall>, expected);
        const auto state = parseSocketFilterState(text);
        QCOMPARE(state.has_value(), expected.has_value());
        if (expected)
            QCOMPARE(*state, *expected);
        else
            QCOMPARE(state.error().kind, Error::Kind::Malformed);
    }
};

QTEST_APPLESS_MAIN(TestWifiVpn)
#include "tst_wifivpn.moc"
