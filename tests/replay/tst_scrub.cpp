// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scrub.h"
#include "collectors/parsers/edid.h"
#include "collectors/parsers/nvramvariables.h"
#include "collectors/parsers/plist.h"
#include "collectors/sections/sections.h"
#include "tests/replay/replays.h"
#include "tests/support/recordings.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

static QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The structure: names, types and sizes; and values that have no digit.
static QString outline(const QVariant &value)
{
    QStringList parts;
    if (value.metaType().id() == QMetaType::QVariantMap) {
        const QVariantMap map = value.toMap();
        for (auto it = map.begin(); it != map.end(); ++it)
            parts += it.key() + u'=' + outline(it.value());
    } else if (value.metaType().id() == QMetaType::QVariantList) {
        for (const auto items = value.toList(); const QVariant &item : items)
            parts += outline(item);
    } else {
        return QLatin1StringView(value.metaType().name()) + QString::number(value.toByteArray().size());
    }
    return u'{' + parts.join(u' ') + u'}';
}

class TestScrub : public QObject
{
    Q_OBJECT

    const std::vector<SectionSpec> m_specs = allSections();

    static void impersonal(QStringList &lines, const Node &node, const QString &path)
    {
        // Redaction takes these out of any text.
        static const QRegularExpression identifier(u"\\bUUID=[0-9a-f-]+"_s);
        if (node.field && (node.field->personal != Personal::No || node.field->isVolatile))
            return;
        if (node.shape == Node::Shape::Value)
            lines += path + u" = "_s + QString::fromUtf8(jsonScalar(node.value)).remove(identifier);
        for (qsizetype i = 0; i < qsizetype(node.children.size()); ++i)
            impersonal(lines, node.children[i], path + u'.' + (node.children[i].key.isEmpty() ? QString::number(i) : node.children[i].key));
    }
    static QStringList impersonal(const Report &report)
    {
        QStringList lines;
        for (const Section &section : report.sections)
            impersonal(lines, section.root, section.id);
        return lines;
    }

private Q_SLOTS:
    /// The scrubber replaces the home folder of who runs it; these are others' bytes.
    void initTestCase() { qputenv("HOME", "/root"); }
    void goes_data();
    void goes();
    void stays_data();
    void stays();
    void equalStaysEqual();
    void manyAddresses();
    void crontabs_data();
    void crontabs();
    void recordedMachine_data();
    void recordedMachine();
    void recordedTexts();
    void displays();
    void isFast_data();
    void isFast();
};

void TestScrub::goes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("form"); // of the whole scrubbed text
    const QString uuid = u"[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}"_s;
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &value, const QString &form) {
        QTest::newRow(name) << text << value << form;
    };
    row("invented: SPHardware", R"("serial_number" : "C02ZX1ABC9D3",)", "C02ZX1ABC9D3",
        uR"("serial_number" : "[A-Z]\d\d[A-Z]{2}\d[A-Z]{3}\d[A-Z]\d",)"_s);
    row("invented: platform UUID", R"("platform_UUID" : "0A1B2C3D-1111-2222-3333-444455556666")", "0A1B2C3D-1111-2222-3333-444455556666",
        uR"("platform_UUID" : ")"_s + uuid + u'"');
    row("invented: UDID", R"("provisioning_UDID" : "00008103-000A1B2C3D4E001F")", "000A1B2C3D4E001F",
        uR"("provisioning_UDID" : "\d{8}-\d{3}[0-9A-F]{13}")"_s);
    row("invented: display", R"("_spdisplays_display-serial-number" : "fd626d62",)", "fd626d62",
        uR"("_spdisplays_display-serial-number" : "[a-f]{2}\d{3}[a-f]\d\d",)"_s);
    row("invented: computer name", R"("local_host_name" : "Anna\u2019s Mac & \"PC\"")", "Anna",
        uR"("local_host_name" : "\w{4}\\u2019\w \w{3} & \\"\w\w\\"")"_s);
    row("invented: number in JSON", R"({"serial": 860239948})", "860239948", uR"(\{"serial": [1-7]\d{8}\})"_s);
    row("invented: list in JSON", R"("uuids": ["ABCD-1234", "CDEF-5678"])", "CDEF-5678",
        uR"("uuids": \["[A-F]{4}-\d{4}", "[A-F]{4}-\d{4}"\])"_s);
    row("invented: XML string", "<key>IOPlatformSerialNumber</key>\n\t<string>C02ZX1&amp;9D3</string>", "C02ZX1",
        u"<key>IOPlatformSerialNumber</key>\n\t<string>[A-Z]\\d\\d[A-Z]{2}\\d&amp;\\d[A-Z]\\d</string>"_s);
    row("invented: XML integer", "<key>DisplaySerialNumber</key><integer>16780000</integer>", "16780000",
        u"<key>DisplaySerialNumber</key><integer>1\\d{7}</integer>"_s);
    row("invented: XML data", "<key>serial-number</key>\n<data>\nQzAyWlgx\nQUJDAAA=\n</data>", "QzAyWlgx",
        u"<key>serial-number</key>\n<data>\n[\\w+/]{8}\n[\\w+/]{5}AA=\n</data>"_s);
    row("invented: XML array", "<key>UUIDs</key><array> <string>A1B2C3</string><string>D4E5F6</string></array>", "D4E5F6",
        u"<key>UUIDs</key><array> (<string>[A-F]\\d[A-F]\\d[A-F]\\d</string>){2}</array>"_s);
    row("invented: MAC address as data", "<key>IOMACAddress</key><data>AhIjNEVW</data>", "AhIjNEVW",
        u"<key>IOMACAddress</key><data>[\\w+/]{8}</data>"_s);
    row("invented: ioreg text", R"(  | "kUSBSerialNumberString" = "5CG1234XYZ      ")", "5CG1234XYZ",
        uR"(  \| "kUSBSerialNumberString" = "\d[A-Z]{2}\d{4}[A-Z]{3}      ")"_s);
    row("invented: ioreg data", R"("serial-number" = <43303241424358595a000000>)", "43303241424358595a",
        uR"("serial-number" = <[0-9a-f]{18}000000>)"_s);
    row("invented: ioreg data text", R"("boot-uuid" = <"D20C9EBF-A017-4518-9D84-5F3DA3A52776">)", "D20C9EBF",
        uR"("boot-uuid" = <")"_s + uuid + u"\">"_s);
    row("invented: ioreg nested", R"({"Serial Number"="S463NF0M123456X","Size"=5})", "S463NF0M123456X",
        uR"(\{"Serial Number"="\w{15}","Size"=5\})"_s);
    row("invented: system_profiler text", "      Serial Number (system): C02ZX1ABC9D3\n      Model: Mac\n", "C02ZX1ABC9D3",
        u"      Serial Number \\(system\\): \\w{12}\n      Model: Mac\n"_s);
    row("invented: cpuinfo", "Serial\t\t: 10000000a1b2c3d4\n", "10000000a1b2c3d4", u"Serial\t\t: [0-9a-f]{16}\n"_s);
    row("invented: udev", "E:ID_SERIAL_SHORT=S463NF0M12\nE:ID_MODEL=X1234\n", "S463NF0M12",
        u"E:ID_SERIAL_SHORT=\\w{10}\nE:ID_MODEL=X1234\n"_s);
    row("invented: kernel arguments", "ro root=UUID=0a1b2c3d-1111-2222-3333-444455556666 quiet", "0a1b2c3d",
        u"ro root=UUID=[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12} quiet"_s);
    row("invented: disk link", "/dev/disk/by-uuid/ABCD-12EF", "ABCD-12EF", u"/dev/disk/by-uuid/[A-F]{4}-\\d\\d[A-F]{2}"_s);
    row("invented: destination", "<key>ID</key><string>0A1B2C3D-1111-2222-3333-444455556666</string>", "0A1B2C3D",
        u"<key>ID</key><string>"_s + uuid + u"</string>"_s);
    row("invented: Find My", "<key>fmm-mobileme-token-FMM</key>\n<data>\nYnBsaXN0MDDf\nEA==\n</data>", "YnBs",
        u"<key>fmm-mobileme-token-FMM</key>\n<data>\nA{12}\nAA==\n</data>"_s);
    row("invented: network with its vendor", "36C28AB5-6566-4C50-9EBD-CBB920F83843:current-network\t%01%02Home\nboot-args\t-v\n", "Home",
        u"36C28AB5-6566-4C50-9EBD-CBB920F83843:current-network\t%00%000000\nboot-args\t-v\n"_s);
    row("invented: boot device", "efi-boot-device\t<array><key>UUID</key><string>06C6F9</string></array>%00\n", "06C6F9",
        u"efi-boot-device\t[0%]+\n"_s);
}

void TestScrub::goes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, value);
    QFETCH(QString, form);
    const auto scrub = scrubberFor({});
    const QByteArray scrubbed = scrub(text);
    QCOMPARE(scrubbed.size(), text.size());
    QVERIFY2(!scrubbed.contains(value), scrubbed.constData());
    QVERIFY2(QRegularExpression(QRegularExpression::anchoredPattern(form)).match(QString::fromLatin1(scrubbed)).hasMatch(),
             scrubbed.constData());
    for (qsizetype size = 0; size < text.size(); ++size)
        QCOMPARE(scrub(text.first(size)).size(), size);
}

void TestScrub::stays_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("nothing", "");
    row("partition type", "<key>Content</key><string>C12A7328-F81F-11D2-BA4B-00A0C93EC93B</string>");
    row("partition type of lsblk",
        R"("parttype": "c12a7328-f81f-11d2-ba4b-00a0c93ec93b", "parttypeuuid": "c12a7328-f81f-11d2-ba4b-00a0c93ec93b")");
    row("vendor of a firmware variable", "4D1FDA02-38C7-4A6A-9CC6-4BCCA8B30102:opencore-version\tREL-069-2021-05-03\n");
    row("placeholders",
        R"("serial_number": "To be filled by O.E.M.", "uuid": "00000000-0000-0000-0000-000000000000", "udid": "XXXX", "serial":"Unknown")");
    row("empty", R"("serial" : "", "uuid" : null, "udid": {"a": "12345"}, "serial": [])");
    row("index of a text", "<key>iSerialNumber</key><integer>3</integer>");
    row("builds", R"("imageUUID":"2CB8C5CD-213F-3259-9533-78B2684F355E","slice_uuid":"a919f2b7-9cdf-32df-bcd8-15c081136761")");
    row("Bluetooth service", "UUID: 0000110b-0000-1000-8000-00805f9b34fb\n");
    row("version", R"("udid-version" = <02000000>)");
    row("sentence", "serial: failed with error 512 of 3\n");
    row("plug-in type", "<key>9dc7b780-9ec0-11d4-a54f-000a27052861</key>\n<string>IOUSBLib.bundle 1.2.345</string>");
    row("system's protection", "csr-active-config\tw%00%00%00\n");
    row("binary property list", "bplist00\xd1\x01\x02_serial\"serial\": \"C02ZX1ABC9D3\"");
    row("database", "SQLite format 3\0 \"serial\": \"C02ZX1ABC9D3\""_ba);
    row("unfinished", "<key>uuid</key><data>");
}

void TestScrub::stays()
{
    QFETCH(QByteArray, text);
    QCOMPARE(scrubberFor({})(text), text);
}

void TestScrub::equalStaysEqual()
{
    const auto scrub = scrubberFor({});
    const QByteArray texts[] = {"\"volume_uuid\" : \"336D4CE8-3D32-4FEF-8A64-CC268F4E0EA8\"", "UUID=336d4ce8-3d32-4fef-8a64-cc268f4e0ea8",
                                "by\\x2duuid-336d4ce8\\x2d3d32\\x2d4fef\\x2d8a64\\x2dcc268f4e0ea8",
                                "<key>APFSVolumeUUID</key><string>336D4CE8-3D32-4FEF-8A64-CC268F4E0EA8</string>"};
    QByteArrayList found;
    static const QRegularExpression uuid(u"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}"_s, QRegularExpression::CaseInsensitiveOption);
    for (const QByteArray &text : texts)
        found += uuid.match(QString::fromLatin1(scrub(text).replace("\\x2d", "-"))).captured().toLatin1().toLower();
    QVERIFY(!found.first().isEmpty() && found.first() != "336d4ce8-3d32-4fef-8a64-cc268f4e0ea8");
    QCOMPARE(found, QByteArrayList(4, found.first()));
    QVERIFY(scrubberFor({})(texts[0]) != scrub(texts[0])); // each recording has stand-ins of its own
}

void TestScrub::crontabs_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("scrubbed");
    const auto row = [](const QByteArray &line, const QByteArray &scrubbed) { QTest::newRow(line.constData()) << line << scrubbed; };
    row("30 2 * * * /usr/bin/backup --password hunter22", "30 2 * * * /usr/bin/backup hidden-1");
    row("@daily /usr/bin/backup hunter22", "@daily /usr/bin/backup hidden-1");
    row("*/5 0-6 1,15 * mon\tcurl -u ada:hunter22 https://example.org", "*/5 0-6 1,15 * mon\tcurl hidden-1");
    row("0 4 * * * root /usr/bin/backup hunter22", "0 4 * * * root /usr/bin/backup hidden-1");
    row("7 10 weekly-backup /usr/bin/backup --key hunter22", "7 10 weekly-backup /usr/bin/backup hidden-1");
    row("RESTIC_PASSWORD=hunter22", "RESTIC_PASSWORD=hidden-1");
    row("export api_token = hunter22", "export api_token = hidden-1");
    for (const char *line : {"0 4 * * * sync", "30 7 * * * root ls", "SHELL=/bin/bash", "# m h dom mon dow command"})
        row(line, line);
}

/// Who is asked for a recording sees what runs and when, but not what it was told.
void TestScrub::crontabs()
{
    QFETCH(QByteArray, line);
    Field secret;
    secret.personal = Personal::Secret;
    Section section;
    section.root.children.push_back({{}, &secret, Node::Shape::Value, QString::fromUtf8(line), {}});
    Report report;
    report.sections.push_back(section);
    QTEST(scrubberFor(report)(line), "scrubbed");
}

/// As on a machine with a virtual card for each of its containers.
void TestScrub::manyAddresses()
{
    Field mac, address;
    mac.personal = Personal::Mac;
    address.personal = Personal::Address;
    Section section;
    QStringList values;
    for (int i = 1; i <= 300; ++i) {
        const QString card = u"ac:de:48:00:%1:%2"_s.arg(i / 256, 2, 16, QLatin1Char('0')).arg(i % 256, 2, 16, QLatin1Char('0'));
        const QString host = u"10.0.%1.%2"_s.arg(i / 256).arg(i % 256);
        section.root.children.push_back({{}, &mac, Node::Shape::Value, card, {}});
        section.root.children.push_back({{}, &address, Node::Shape::Value, host, {}});
        values << card << host;
    }
    Report report;
    report.sections.push_back(section);
    const QByteArray scrubbed = scrubberFor(report)(values.join(u'\n').toLatin1());
    static const QRegularExpression form(u"^(02:00(:[0-9a-f]{2}){4}|192\\.0\\.2\\.\\d+|198\\.1[89]\\.\\d+\\.\\d+)$"_s);
    QSet<QByteArray> standIns;
    for (const auto lines = scrubbed.split('\n'); const QByteArray &standIn : lines) {
        QVERIFY2(form.match(QString::fromLatin1(standIn)).hasMatch(), standIn.constData());
        standIns.insert(standIn);
    }
    QCOMPARE(standIns.size(), 600);
}

void TestScrub::recordedMachine_data()
{
    QTest::addColumn<QString>("machine");
    QTest::addColumn<QByteArrayList>("gone");
    QTest::newRow("Intel") << u"macos-intel-composite"_s
                           << QByteArrayList{"c29tZWNvbXB1dA==", "336D4CE8-3D32-4FEF-8A64-CC268F4E0EA8",
                                             "0CC213B8-9500-4786-AC84-3C1CB9E6D364"};
    QTest::newRow("Apple Silicon VM") << u"macos-26-apple-silicon-vm"_s
                                      << QByteArrayList{"E52219F8-EE7E-45A8-91A2-7FF3360ED05F", "5619C7BA-DE04-4110-B04E-15DD4710CA2A"};
    QTest::newRow("Apple Silicon") << u"macos-apple-silicon-composite"_s << QByteArrayList{};
    QTest::newRow("Linux server") << u"linux-server-composite"_s << QByteArrayList{};
    QTest::newRow("Linux laptop") << u"linux-laptop-composite"_s << QByteArrayList{};
}

void TestScrub::recordedMachine()
{
    QFETCH(QString, machine);
    QFETCH(QByteArrayList, gone);
    QTemporaryDir folder;
    const QStringList before = impersonal(inspected(m_specs, recordingFolder(machine), {}, folder.path()));
    const QStringList after = impersonal(inspected(m_specs, folder.path()));
    QVERIFY(before.size() > 50);
    printDifference(before, after);
    QVERIFY(after == before);

    QByteArray everything = bytesOf(folder.filePath(u"manifest.json"_s));
    for (const auto allFiles = QDir(folder.filePath(u"files"_s)).entryInfoList(QDir::Files); const QFileInfo &file : allFiles)
        everything += bytesOf(file.filePath());
    QByteArray original;
    for (const auto files = QDir(recordingFolder(machine)).entryInfoList(QDir::Files); const QFileInfo &file : files) {
        if (!file.fileName().startsWith("expected."_L1))
            original += bytesOf(file.filePath());
    }
    for (const QByteArray &value : gone)
        QVERIFY2(original.contains(value) && !everything.contains(value), value.constData());
}

/// Every property list and JSON text of every recorded Mac has the same structure afterwards, and no UUID under such a name is left.
void TestScrub::recordedTexts()
{
    static const QRegularExpression identifier(
        u"(?:<key>[^<]*(?:UUID|uuid)</key>\\s*<string>|\"[^\"]*(?:uuid|UUID)\" *: *\")([0-9A-Fa-f]{8}-[0-9A-Fa-f-]{27})"_s);
    const auto scrub = scrubberFor({});
    int files = 0;
    int identifiers = 0;
    for (const auto machines = recordedMachines().filter(u"macos"_s); const QString &machine : machines) {
        for (const auto entries = QDir(recordingFolder(machine)).entryInfoList(QDir::Files); const QFileInfo &file : entries) {
            const QByteArray bytes = bytesOf(file.filePath());
            if (file.fileName() == "manifest.json"_L1 || file.fileName().startsWith("expected."_L1) || bytes.startsWith("bplist"))
                continue;
            const QByteArray scrubbed = scrub(bytes);
            QVERIFY2(scrubbed.size() == bytes.size(), qPrintable(file.filePath()));
            if (const auto plist = parsePlist(bytes)) {
                const auto after = parsePlist(scrubbed);
                QVERIFY2(after, qPrintable(file.filePath()));
                QCOMPARE(outline(*after), outline(*plist));
                ++files;
            } else if (const auto json = QJsonDocument::fromJson(bytes); !json.isNull()) {
                QCOMPARE(outline(QJsonDocument::fromJson(scrubbed).toVariant()), outline(json.toVariant()));
                ++files;
            }
            for (const auto &match : identifier.globalMatch(QString::fromLatin1(bytes))) {
                const QByteArray value = match.captured(1).toLatin1();
                const bool isOfEverybody = match.captured().contains("mage"_L1) || match.captured().contains("slice"_L1);
                if (isOfEverybody || value.count('0') == 32)
                    continue;
                ++identifiers;
                QVERIFY2(!scrubbed.contains(value), qPrintable(file.filePath() + u": "_s + match.captured()));
            }
        }
    }
    QVERIFY(files > 40 && identifiers > 30);

    const QByteArray plist = recorded(u"macos-10.14-intel-kexts"_s, u"nvram -xp"_s);
    const auto variables = parseNvramPlist(scrub(plist));
    QVERIFY(variables);
    QCOMPARE(variables->value(u"fmm-computer-name"_s), QByteArray(10, '\0'));
    QCOMPARE(variables->value(u"SystemAudioVolume"_s), "\x5f"_ba);
    const auto printed = parseNvramText(scrub(recordedFile(u"macos-10.14-intel-kexts"_s, u"nvram-p.out"_s)));
    QVERIFY(printed);
    QCOMPARE(printed->value(u"csr-active-config"_s), "w\0\0\0"_ba);
    QVERIFY(!printed->value(u"fmm-computer-name"_s).contains("Mac"));
    QVERIFY(!printed->value(u"platform-uuid"_s).contains("DUfw"));
    QCOMPARE(printed->value(u"bluetoothActiveControllerInfo"_s).toHex().count("08000f0e"), 0);
}

void TestScrub::displays()
{
    const auto scrub = scrubberFor({});
    int found = 0;
    for (const auto files = QDir(recordingFolder(u"edid-linuxhw"_s)).entryInfoList(QDir::Files); const QFileInfo &file : files) {
        const QByteArray bytes = bytesOf(file.filePath());
        const auto before = parseEdid(bytes);
        if (!before)
            continue;
        ++found;
        for (const QByteArray &scrubbed :
             {scrub(bytes), QByteArray::fromHex(scrub("\"IODisplayEDID\" = <" + bytes.toHex() + '>').sliced(19).chopped(1)),
              QByteArray::fromBase64(scrub("<key>IODisplayEDID</key><data>" + bytes.toBase64() + "</data>").sliced(30).chopped(7))}) {
            const auto after = parseEdid(scrubbed);
            QVERIFY2(after, qPrintable(file.filePath()));
            QCOMPARE(after->productCode, before->productCode);
            QCOMPARE(after->manufacturer, before->manufacturer);
            if (before->serialNumber && *before->serialNumber != 0x01010101)
                QVERIFY(after->serialNumber != before->serialNumber);
        }
    }
    QVERIFY(found > 0);
}

void TestScrub::isFast_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("JSON") << R"({"serial_number" : "C02ZX1ABC9D3", "name": "a value"},)"_ba;
    QTest::newRow("property list") << "<key>DiskUUID</key>\n<string>336D4CE8-3D32-4FEF-8A64-CC268F4E0EA8</string>\n"_ba;
    QTest::newRow("words") << "uuid"_ba;
    QTest::newRow("quotes") << "\""_ba;
    QTest::newRow("unfinished names") << "<key>uuid"_ba;
    QTest::newRow("unfinished values") << "<key>uuid</key><data>"_ba;
    QTest::newRow("white space") << "\"uuid\"     "_ba;
    QTest::newRow("blanks") << " "_ba;
    QTest::newRow("equal signs") << "uuid="_ba;
    QTest::newRow("brackets") << "\"uuid\":["_ba;
    QTest::newRow("escapes") << "\"uuid\":\"1\\u&&"_ba;
}

void TestScrub::isFast()
{
    QFETCH(QByteArray, piece);
    const auto scrub = scrubberFor({});
    const QByteArray text = piece.repeated((8 << 20) / piece.size());
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(scrub(text).size(), text.size());
    qInfo("%lld ms", clock.elapsed());
    QVERIFY(clock.elapsed() < 20'000); // about a second; quadratic would be hours
}

QTEST_GUILESS_MAIN(TestScrub)
#include "tst_scrub.moc"
