// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "models/report/diff.h"
#include "models/report/redact.h"

#include <QTest>

using namespace prose;
using namespace Qt::StringLiterals;

class TestRedact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markedFields();
    void texts_data();
    void texts();
    void harmlessTexts_data();
    void harmlessTexts();
    void everywhereInTheReport();
    void systemAccountsStay();
    void addressFields_data();
    void addressFields();
    void numbersBecomeAbsent();
    void keysThatAreData();
    void keysThatSay();
    void laterSectionsGiveAway();
    void numbersOfEarlierRedaction();
    void privacyMode();
    void twiceIsOnce();
    void redactedReportsCompare();
};

namespace {

Node text(const QString &key, const QString &value)
{
    return {key, nullptr, Node::Shape::Value, value, {}};
}

/// The sample with one unmarked text more.
Report withText(const QString &value, const QString &key = u"note"_s)
{
    Report report = sample::report();
    report.sections[1].root.children.push_back(text(key, value));
    return report;
}

QString note(const Report &report, QStringView key = u"note")
{
    return redacted(report).section(u"tools")->root.child(key)->value.toString();
}

} // namespace

void TestRedact::markedFields()
{
    const Report report = redacted(sample::report());
    QVERIFY(report.redacted);
    const Node &system = report.section(u"system")->root;
    const auto value = [&](QStringView path) { return system.at(path)->value.toString(); };
    QCOMPARE(value(u"hostname"), u"host-1"_s);
    QCOMPARE(value(u"owner"), u"user-1"_s);
    QCOMPARE(value(u"serial"), u"serial-1"_s);
    QCOMPARE(value(u"time_machine.destination"), u"path-1"_s);
    QCOMPARE(value(u"dns_servers.0"), u"address-1"_s);
    QCOMPARE(value(u"dns_servers.1"), u"address-2"_s);
    QCOMPARE(value(u"model_name"), u"MacBook Air"_s);
    const QByteArray json = toJson(report);
    for (const char *secret : {"annas-mbp", "annabel", "C02XYZ123ABC", "192.168.1.1", "8.8.8.8", "/Volumes/Backup"})
        QVERIFY2(!json.contains(secret), secret);
    // What is not personal is still all there.
    QCOMPARE(report.section(u"tools")->root, sample::report().section(u"tools")->root);
    QCOMPARE(report.section(u"top_processes")->root, sample::report().section(u"top_processes")->root);
}

void TestRedact::texts_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const QString &before, const QString &after) { QTest::newRow(name) << before << after; };
    row("host", u"mail from ANNAS-MBP.local today"_s, u"mail from host-1 today"_s);
    row("short host", u"annas-mbp login:"_s, u"host-1 login:"_s);
    row("user", u"su (annabel) on tty1"_s, u"su (user-1) on tty1"_s);
    row("user in a longer word", u"annabella annabel2"_s, u"annabella annabel2"_s);
    row("serial", u"id=c02xyz123abc;"_s, u"id=serial-1;"_s);
    row("marked address", u"via 8.8.8.8"_s, u"via address-2"_s);
    row("home", u"/Users/annabel/Library/x"_s, u"/Users/user-1/Library/x"_s);
    row("another home", u"open /home/bob-2/.ssh, /home/bob-2."_s, u"open /home/user-2/.ssh, /home/user-2."_s);
    row("home at the end", u"HOME=/home/bob"_s, u"HOME=/home/user-2"_s);
    row("home on a separate disk", u"/var/home/bob /System/Volumes/Data/Users/bob"_s,
        u"/var/home/user-2 /System/Volumes/Data/Users/user-2"_s);
    row("home on Windows", u"C:\\Users\\Bob\\x"_s, u"C:\\Users\\user-2\\x"_s);
    row("home with domain", u"/home/bob@corp.example/x"_s, u"/home/user-2/x"_s);
    row("owner of a home elsewhere", u"/home/karla/a /run/media/karla/USB ~karla -Users-karla-dev karla"_s,
        u"/home/user-2/a /run/media/user-2/USB ~user-2 -Users-user-2-dev user-2"_s);
    row("home of a common word", u"/home/max/a max"_s, u"/home/user-2/a max"_s);
    row("Cyrillic home", u"/home/анна/x"_s, u"/home/user-2/x"_s);
    row("MAC", u"ether 3C:22:FB:01:02:03 up"_s, u"ether mac-1 up"_s);
    row("MAC with dashes", u"3c-22-fb-01-02-03 and 3c:22:fb:01:02:03"_s, u"mac-1 and mac-1"_s);
    row("Bluetooth path", u"/org/bluez/hci0/dev_3C_22_FB_01_02_03"_s, u"/org/bluez/hci0/dev_mac-1"_s);
    row("private address", u"192.168.7.9:22 10.1.2.3/8 172.20.0.1 100.64.1.1"_s, u"address-3:22 address-4/8 address-5 address-6"_s);
    row("range", u"192.168.7.10-192.168.7.20"_s, u"address-3-address-4"_s);
    row("public address", u"connect 93.184.216.34 failed"_s, u"connect address-3 failed"_s);
    row("IPv6", u"inet6 2001:db8::1/64 [fd00::2]:631 fe80::1c2a:3bff:fe4d:5e6f%en0"_s,
        u"inet6 address-3/64 [address-4]:631 address-5%en0"_s);
    row("mail", u"Anna <anna.smith@example.org>"_s, u"Anna <user-2>"_s);
    row("password in a URL", u"https://anna:s3cret@example.org/x"_s, u"https://secret-1@example.org/x"_s);
    row("token in a URL", u"url.https://ghs_token@host.insteadof"_s, u"url.https://secret-1@host.insteadof"_s);
    row("password", u"mysql --password=hunter22 -h db"_s, u"mysql --password=secret-1 -h db"_s);
    row("password as next word", u"tool --token abcdef123"_s, u"tool --token secret-1"_s);
    row("quoted", u"{\"api_key\": \"abcd1234\"}"_s, u"{\"api_key\": \"secret-1\"}"_s);
    row("bearer", u"Authorization: Bearer abc.def-ghi"_s, u"Authorization: Bearer secret-1"_s);
    row("AWS", u"key AKIAIOSFODNN7EXAMPLE!"_s, u"key secret-1!"_s);
    row("GitHub", u"ghp_abcdefghijklmnopqrstuvwxyz0123456789"_s, u"secret-1"_s);
    row("private key", u"x -----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----"_s,
        u"x -----BEGIN RSA PRIVATE KEY-----secret-1-----END RSA PRIVATE KEY-----"_s);
    row("disk", u"root=UUID=3e6be9de-8139-11d1-9106-a43f08d823a6 ro"_s, u"root=UUID=serial-2 ro"_s);
    row("MAC with dots", u"arp 3c22.fb01.0203 and 3c-22-fb-01-02-03"_s, u"arp mac-1 and mac-1"_s);
    row("bare MAC", u"enx3c22fb010203 3c:22:fb:01:02:03"_s, u"enxmac-1 mac-1"_s);
    row("address and port of macOS", u"192.168.7.9.8080 *.22"_s, u"address-3.8080 *.22"_s);
    row("IPv4 in IPv6", u"::FFFF:5.9.8.7 ::ffff:c0a8:105"_s, u"::FFFF:address-4 address-3"_s);
    row("IPv6 behind a colon", u"addr:2001:db8::7"_s, u"addr:address-3"_s);
    row("address like a version", u"5.9.8.7:443 from 5.9.8.7 port 22"_s, u"address-3:443 from address-3 port 22"_s);
    row("address of ssh", u"ssh -v bob@5.9.8.7"_s, u"ssh -v bob@address-3"_s);
    row("UUID in two spellings", u"boot 3E6BE9DE-8139-41D1-9106-A43F08D823A6, 3e6be9de813941d19106a43f08d823a6"_s,
        u"boot serial-2, serial-2"_s);
    row("UUID of systemd", u"dev-disk-by\\x2duuid-3e6be9de\\x2d8139\\x2d41d1\\x2d9106\\x2da43f08d823a6.swap"_s,
        u"dev-disk-by\\x2duuid-serial-2.swap"_s);
    row("serial of a disk", u"/dev/disk/by-id/ata-Samsung_SSD_860_S3Z9NB0K12-part1 wwn-0x5002538e40a1b2c3"_s,
        u"/dev/disk/by-id/ata-Samsung_SSD_860_serial-2-part1 wwn-0xserial-3"_s);
    row("serial with its name", u"Serial Number (system): XYZ123456"_s, u"Serial Number (system): serial-2"_s);
    row("machine id", u"/var/log/journal/0123456789abcdef0123456789abcdef/x"_s, u"/var/log/journal/serial-2/x"_s);
    row("password with blanks", u"tool --password 'a b c1' x"_s, u"tool --password 'secret-1' x"_s);
    row("password elsewhere again", u"--password=hunter22x then hunter22x"_s, u"--password=secret-1 then secret-1"_s);
    row("password with a slash in front", u"AWS_SECRET_ACCESS_KEY=/aB3dEfGhIjKlMnOpQrStUvWx"_s, u"AWS_SECRET_ACCESS_KEY=secret-1"_s);
    row("password of mysql", u"mysql -uroot -phunter22 db"_s, u"mysql -uroot -psecret-1 db"_s);
    row("password with an at sign", u"https://u:p@ss@example.org/x"_s, u"https://secret-1@example.org/x"_s);
    row("token in a query", u"https://example.org/?a=1&sig=abcd1234"_s, u"https://example.org/?a=1&sig=secret-1"_s);
    row("user in a log", u"session opened for user karla(uid=1), karla"_s, u"session opened for user user-2(uid=1), user-2"_s);
    row("user at a host", u"bob@annas-mbp"_s, u"user-2@host-1"_s);
    row("owner of a device", u"Karla's AirPods Pro, iPhone von Karla"_s, u"user-2's AirPods Pro, iPhone von user-2"_s);
    row("host of the local network", u"ssh nas-7.local"_s, u"ssh host-2.local"_s);
    row("network share", u"nas7:/export"_s, u"host-2:/export"_s);
    row("host of a crash report", u"Finder_2024-01-31-101010_Karlas-Mac.crash"_s, u"Finder_2024-01-31-101010_host-2.crash"_s);
    row("mail in a URL", u"?to=karla%40example.org"_s, u"?to=user-2"_s);
    row("telephone", u"call +49 151 2345 6789 now"_s, u"call user-2 now"_s);
}

void TestRedact::texts()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QCOMPARE(note(withText(before)), after);
    // The same in a problem, which has no key.
    Report report = sample::report();
    report.sections[2].problems = {{Error::Kind::Failed, u"cmd"_s, before}};
    QCOMPARE(redacted(report).sections[2].problems[0].detail, after);
}

void TestRedact::harmlessTexts_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"127.0.0.1:631 127.0.0.53 0.0.0.0:22 255.255.255.0 224.0.0.251 239.255.255.250", "::1 [::1]:631 :: ff02::fb",
          "00:00:00:00:00:00 ff:ff:ff:ff:ff:ff", "/Users/Shared/x /home/linuxbrew/.linuxbrew/bin", "/usr/home-assistant /srv/somehome/x",
          "12:34:56 2026-02-07 20:45:59", "std::vector<int> De::Ad ab::cd", "Chrome 120.0.6099.109",
          "libfoo-10.2.3.4 tool@10.0.1.2 1.2.3.4-1ubuntu2 v1.2.3.4", "getty@tty1.service user@1000.service git@github.com",
          "ms-python.python@2024.1.0 vue.volar@2.0.1", "password: none, token=true, PWD=/usr/bin", "SHA256 ab:cd:ef:01:23:45:67:89",
          "ssh://git@example.org/x", "/dev/disk/by-path/pci-0000:00:17.0-ata-1", "0000:00:1f.3", "a", ""})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestRedact::harmlessTexts()
{
    QFETCH(QString, text);
    QCOMPARE(note(withText(text)), text);
    QCOMPARE(note(withText(u"10.0.1.2"_s, u"kernel_version"_s), u"kernel_version"), u"10.0.1.2"_s);
}

void TestRedact::everywhereInTheReport()
{
    Report report = sample::report();
    report.recording = u"annabel's Mac"_s;
    Section &section = report.sections[1];
    section.reason = u"/Users/annabel has none."_s;
    section.problems = {{Error::Kind::Denied, u"/Users/annabel/x"_s, u"owner annabel"_s}};
    SourceRecord source;
    source.words = {u"ls"_s, u"/Users/annabel"_s};
    source.error = Error{Error::Kind::Failed, u"annas-mbp"_s, u"C02XYZ123ABC"_s};
    source.output = "annabel";
    source.standardError = "annabel";
    section.sources = {source};
    section.root.children.push_back(
        {u"deep"_s, nullptr, Node::Shape::List, {}, {{{}, nullptr, Node::Shape::Object, {}, {text(u"a"_s, u"annabel"_s)}}}});

    const Report copy = redacted(report);
    const QByteArray json = toJson(copy);
    for (const char *secret : {"annabel", "annas-mbp", "C02XYZ123ABC"})
        QVERIFY2(!json.contains(secret), secret);
    QCOMPARE(copy.recording, u"user-1's Mac"_s);
    QCOMPARE(copy.sections[1].reason, u"/Users/user-1 has none."_s);
    QCOMPARE(copy.sections[1].problems[0].source, u"/Users/user-1/x"_s);
    QCOMPARE(copy.sections[1].sources[0].words, (QStringList{u"ls"_s, u"/Users/user-1"_s}));
    QCOMPARE(copy.sections[1].sources[0].error->detail, u"serial-1"_s);
    QVERIFY(copy.sections[1].sources[0].output.isEmpty());
    QVERIFY(copy.sections[1].sources[0].standardError.isEmpty());
}

void TestRedact::systemAccountsStay()
{
    for (const QString &name : {u"root"_s, u"_www"_s, u"systemd-network"_s, u"Unknown"_s, u""_s}) {
        sample::Machine machine = sample::machine();
        machine.owner = name;
        QCOMPARE(redacted(sample::report(machine, {}, {})).sections[0].root.child(u"owner")->value.toString(), name);
    }
    // A common word is replaced where it is marked, and nowhere else.
    sample::Machine machine = sample::machine();
    machine.owner = u"test"_s;
    machine.modelName = u"test model"_s;
    const Report report = redacted(sample::report(machine, {}, {}));
    QCOMPARE(report.sections[0].root.child(u"owner")->value.toString(), u"user-1"_s);
    QCOMPARE(report.sections[0].root.child(u"model_name")->value.toString(), u"test model"_s);
}

void TestRedact::addressFields_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("address") << u"1.2.3.4"_s << u"address-1"_s;
    QTest::newRow("with prefix") << u"192.168.1.5/24"_s << u"address-1/24"_s;
    QTest::newRow("with port") << u"[2001:db8::1]:22"_s << u"[address-1]:22"_s;
    QTest::newRow("unusual IPv6") << u"64:ff9b::1"_s << u"address-1"_s;
    QTest::newRow("loopback") << u"127.0.0.1"_s << u"127.0.0.1"_s;
    QTest::newRow("any") << u"0.0.0.0:22"_s << u"0.0.0.0:22"_s;
    QTest::newRow("any IPv6") << u"::"_s << u"::"_s;
    QTest::newRow("star") << u"*"_s << u"*"_s;
    QTest::newRow("mask") << u"255.255.255.0"_s << u"255.255.255.0"_s;
    QTest::newRow("word") << u"None"_s << u"None"_s;
    QTest::newRow("name") << u"router.lan"_s << u"address-1"_s;
    QTest::newRow("redacted before") << u"[REDACTED]"_s << u"[REDACTED]"_s;
}

void TestRedact::addressFields()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    sample::Machine machine;
    machine.dnsServers = {before, before};
    const Report report = redacted(sample::report(machine, {}, {}));
    QCOMPARE(report.sections[0].root.at(u"dns_servers.0")->value.toString(), after);
    QCOMPARE(report.sections[0].root.at(u"dns_servers.1")->value.toString(), after);
}

void TestRedact::numbersBecomeAbsent()
{
    Report report = sample::report();
    for (Node &node : report.sections[0].root.children) {
        if (node.key == "serial"_L1)
            node.value = 16843009;
    }
    report.sections[1].reason = u"panel 16843009"_s;
    const Report copy = redacted(report);
    QVERIFY(copy.sections[0].root.child(u"serial")->value.isNull());
    QVERIFY(!toJson(copy).contains("16843009"));
}

void TestRedact::keysThatAreData()
{
    sample::Tools tools;
    tools.languages = {{u"includeif.gitdir:/Users/annabel/work.path"_s, u"x"_s}};
    Report report = sample::report(sample::machine(), tools, {});
    report.sections[1].root.children.push_back(text(u"/home/karl"_s, u"y"_s));
    const Report copy = redacted(report);
    QVERIFY(copy.sections[1].root.at(u"languages")->child(u"includeif.gitdir:/Users/user-1/work.path"));
    QVERIFY(copy.sections[1].root.child(u"/home/user-2"));
    QVERIFY(copy.sections[1].root.child(u"languages"));
}

/// No table describes them.
void TestRedact::keysThatSay()
{
    QCOMPARE(note(withText(u"ABC12345"_s, u"serial_number"_s), u"serial_number"), u"serial-2"_s);
    QCOMPARE(note(withText(u"karlas-pc"_s, u"HOSTNAME"_s), u"HOSTNAME"), u"host-2"_s);
    QCOMPARE(note(withText(u"Karla"_s, u"user_name"_s), u"user_name"), u"user-2"_s);
    QCOMPARE(note(withText(u"opensesame"_s, u"SMTP_PASSWORD"_s), u"SMTP_PASSWORD"), u"secret-1"_s);
    QCOMPARE(note(withText(u"anything"_s, u"serial_driver"_s), u"serial_driver"), u"anything"_s);
}

/// What only a later section calls by its name goes from earlier ones.
void TestRedact::laterSectionsGiveAway()
{
    Report report = withText(u"karla logged in from 3c22fb010203"_s);
    report.sections[2].problems = {{Error::Kind::Denied, u"/home/karla/x"_s, u"ether 3c:22:fb:01:02:03"_s}};
    QCOMPARE(note(report), u"user-2 logged in from mac-1"_s);
}

void TestRedact::numbersOfEarlierRedaction()
{
    sample::Machine machine = sample::machine();
    machine.owner = u"user-4"_s;
    const Report report = sample::report(machine, {}, {});
    Report more = report;
    more.sections[1].root.children.push_back(text(u"note"_s, u"/home/bob/x user-4"_s));
    QCOMPARE(note(more), u"/home/user-5/x user-4"_s);
    machine.owner = u"user-2147483647"_s; // not of ours: the next one would be less than none
    QCOMPARE(redacted(sample::report(machine, {}, {})).sections[0].root.child(u"owner")->value.toString(), u"user-1"_s);
}

void TestRedact::privacyMode()
{
    Report report = sample::report();
    Section network;
    network.id = u"network"_s;
    network.root = {u"network"_s, nullptr, Node::Shape::Object, {}, {text(u"privacy_mode"_s, u"full"_s)}};
    report.sections.push_back(network);
    QCOMPARE(redacted(report).section(u"network")->root.child(u"privacy_mode")->value, QJsonValue(u"redacted"_s));
}

void TestRedact::twiceIsOnce()
{
    const Report once = redacted(withText(u"/home/bob 192.168.3.4 annabel"_s));
    QCOMPARE(toJson(redacted(once)), toJson(once));
}

void TestRedact::redactedReportsCompare()
{
    sample::Machine later = sample::machine();
    later.modelName = u"Mac mini"_s;
    const Report left = redacted(sample::report());
    const Report right = redacted(sample::report(later, sample::tools(), sample::processes()));
    const DiffCounts counts = count(diff(left, right), true);
    QCOMPARE(counts.changed, 1);
    QCOMPARE(counts.total(), 1);
}

QTEST_GUILESS_MAIN(TestRedact)
#include "tst_redact.moc"
