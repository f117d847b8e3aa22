// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/plist.h"
#include "collectors/parsers/systemprofiler.h"
#include "tests/support/recordings.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace prose;

static QByteArray xml(const QByteArray &content)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
           "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n<plist version=\"1.0\">\n"
        + content + "\n</plist>\n";
}

// {"a": [1, -2, True, 1.5, b"\0\1", "hé", 2024-02-29 12:00:01, 2**63 + 5]} as Python's plistlib writes it.
static const QByteArray binary = QByteArray::fromHex(
    "62706c6973743030d101025161a8030405060708090a100113fffffffffffffffe09233ff800000000000042000162006800"
    "e93341c5c854a08000001400000000000000008000000000000005080b0d161821222b2e333c000000000000010100000000"
    "0000000b0000000000000000000000000000004d");

class TestPlist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void types();
    void binaryForm();
    void oneBinaryObject_data();
    void oneBinaryObject();
    void size();
    void broken_data();
    void broken();
    void hostile_data();
    void hostile();
    void json();
    void profilerJson_data();
    void profilerJson();
    void profilerXml();
    void profilerBroken();
};

/// A binary list of nested arrays, each holding the next `width` times.
static QByteArray nested(int depth, int width)
{
    QByteArray list = "bplist00";
    QList<quint32> offsets;
    for (int i = 0; i < depth; ++i) {
        offsets += quint32(list.size());
        const bool isLast = i == depth - 1;
        list += char(0xa0 | (isLast ? 0 : width));
        for (int copy = 0; !isLast && copy < width; ++copy)
            list.append(char((i + 1) >> 8)).append(char(i + 1));
    }
    const auto table = quint32(list.size());
    const auto number = [&list](quint64 value, int size) {
        for (int shift = (size - 1) * 8; shift >= 0; shift -= 8)
            list += char(value >> shift);
    };
    for (const quint32 offset : std::as_const(offsets))
        number(offset, 4);
    list += QByteArray(6, '\0') + '\4' + '\2';
    number(quint64(depth), 8);
    number(0, 8);
    number(table, 8);
    return list;
}

void TestPlist::types()
{
    const auto plist = parsePlist(xml("<dict><key>s</key><string>h\xc3\xa9 &amp; &lt;</string><key>i</key><integer>-5</integer>"
                                      "<key>big</key><integer>18446744073709551615</integer><key>r</key><real>1.5</real><key>t</key><true/>"
                                      "<key>f</key><false/><key>d</key><data>AAEC</data><key>when</key><date>2024-02-29T12:00:01Z</date>"
                                      "<key>l</key><array><integer>1</integer><string></string><dict/></array></dict>"));
    QVERIFY(plist);
    const QVariantMap map = plist->toMap();
    QCOMPARE(map[u"s"_s], QVariant(u"hé & <"_s));
    QCOMPARE(map[u"i"_s], QVariant(qint64(-5)));
    QCOMPARE(map[u"big"_s], QVariant(std::numeric_limits<quint64>::max()));
    QCOMPARE(map[u"r"_s], QVariant(1.5));
    QCOMPARE(map[u"t"_s], QVariant(true));
    QCOMPARE(map[u"f"_s], QVariant(false));
    QCOMPARE(map[u"d"_s], QVariant(QByteArray("\0\1\2", 3)));
    QCOMPARE(map[u"when"_s], QVariant(QDateTime(QDate(2024, 2, 29), QTime(12, 0, 1), QTimeZone::UTC)));
    QCOMPARE(map[u"l"_s], QVariant(QVariantList{qint64(1), QString(), QVariantMap()}));
}

void TestPlist::binaryForm()
{
    const auto values = parsePlist(binary);
    QVERIFY(values);
    const QVariantList expected{qint64(1),
                                qint64(-2),
                                true,
                                1.5,
                                QByteArray("\0\1", 2),
                                u"hé"_s,
                                QDateTime(QDate(2024, 2, 29), QTime(12, 0, 1), QTimeZone::UTC),
                                quint64(9223372036854775813ULL)};
    QCOMPARE(values->toMap()[u"a"_s], QVariant(expected));

    const auto plist = parsePlist(nested(3, 2));
    QVERIFY(plist);
    QCOMPARE(*plist,
             QVariant(QVariantList{QVariant(QVariantList{QVariant(QVariantList()), QVariant(QVariantList())}),
                                   QVariant(QVariantList{QVariant(QVariantList()), QVariant(QVariantList())})}));
}

void TestPlist::oneBinaryObject_data()
{
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<QVariant>("expected");
    QTest::newRow("UID") << QByteArray("\x80\x05") << QVariant(quint64(5));
    QTest::newRow("wide UID") << QByteArray("\x81\x01\x02") << QVariant(quint64(258));
    QTest::newRow("null") << QByteArray(1, '\0') << QVariant::fromValue(nullptr);
}

void TestPlist::oneBinaryObject()
{
    QFETCH(QByteArray, object);
    const QByteArray trailer = QByteArray(6, '\0') + "\1\1" + QByteArray(7, '\0') + '\1' + QByteArray(15, '\0') + char(8 + object.size());
    const auto plist = parsePlist("bplist00" + object + '\x08' + trailer);
    QVERIFY(plist);
    QTEST(*plist, "expected");
}

void TestPlist::size()
{
    const QByteArray small = xml("<true/>");
    const auto plist = parsePlist(QByteArrayView(small.constData(), qsizetype(1) << 32)); // refused before a byte of it is read
    QVERIFY(!plist);
    QCOMPARE(plist.error().detail, u"property list too large"_s);
}

void TestPlist::broken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = xml("<dict><key>a</key><string>b</string></dict>");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("white space") << QByteArray(" \n");
    QTest::newRow("text") << QByteArray("no plist here");
    QTest::newRow("JSON") << QByteArray("{\"a\": 1}");
    QTest::newRow("old style") << QByteArray("{ a = 1; }");
    QTest::newRow("HTML") << QByteArray("<html></html>");
    for (const qsizetype size : {whole.size() / 3, whole.size() / 2, whole.size() - 12})
        QTest::addRow("cut off at %d", int(size)) << whole.first(size);
    QTest::newRow("binary header only") << QByteArray("bplist00");
    QTest::newRow("binary, zeroes") << QByteArray("bplist00") + QByteArray(64, '\0');
    QTest::newRow("binary, all ones") << QByteArray("bplist00") + QByteArray(64, '\xff');
    const QByteArray list = nested(20, 2);
    for (qsizetype size = 8; size < list.size(); size += 9)
        QTest::addRow("binary cut off at %d", int(size)) << list.first(size);
}

void TestPlist::broken()
{
    QFETCH(QByteArray, bytes);
    const auto plist = parsePlist(bytes);
    QVERIFY(!plist);
    QCOMPARE(plist.error().kind, Error::Kind::Malformed);
    QVERIFY(!plist.error().detail.isEmpty());
}

void TestPlist::hostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nested XML") << xml(QByteArray("<array>").repeated(1'000'000) + QByteArray("</array>").repeated(1'000'000));
    QTest::newRow("nested XML with blanks in the tags") << xml(QByteArray("<array >").repeated(300) + QByteArray("</array>").repeated(300));
    QTest::newRow("nested XML that pretends to end in comments") << xml(QByteArray("<array><!-- > </array> -->").repeated(100'000));
    QTest::newRow("nested XML that pretends to end in texts")
        << xml(QByteArray("<array><string><![CDATA[> </array>]]></string>").repeated(100'000));
    QTest::newRow("nested XML that pretends to end in quotes") << xml(QByteArray("<array><x y=\"'> </array>'\"/>").repeated(100'000));
    QTest::newRow("nested XML that pretends to end in declarations") << xml(QByteArray("<array><?x \"?> </array> \"?>").repeated(100'000));
    QTest::newRow("nested XML that pretends to end in a document type")
        << xml(QByteArray("<array><!DOCTYPE x [ <!ENTITY y '> </array>'> ]>").repeated(100'000));
    QTest::newRow("nested XML dictionaries with blanks in the tags")
        << xml(QByteArray("<dict ><key>a</key>").repeated(300) + QByteArray("</dict>").repeated(300));
    QTest::newRow("nested binary") << nested(60'000, 1);
    QTest::newRow("each one twice, 60 times") << nested(60, 2);
    QByteArray cycle = nested(3, 1);
    cycle[8 + 3 + 2] = '\0'; // the second array holds the first
    QTest::newRow("cycle") << cycle;
    // libplist ends the program over some of these (found by fuzzing).
    const auto withKey = [](const QByteArray &object, char valueAt) {
        return QByteArray("bplist00\xd1\1\2", 11) + object + "\x51x" + QByteArray("\x08\x0b", 2) + valueAt + QByteArray(6, '\0') + "\1\1"
            + QByteArray(7, '\0') + '\3' + QByteArray(8, '\0') + QByteArray(7, '\0') + char(valueAt + 2);
    };
    QVERIFY(parsePlist(withKey("\x53"
                               "aub",
                               15)));
    QTest::newRow("NUL in a binary key") << withKey(QByteArray("\x53"
                                                               "a\0b",
                                                               4),
                                                    15);
    QTest::newRow("NUL in a wide binary key") << withKey(QByteArray("\x62\0a\0\0", 5), 16);
    QTest::newRow("NUL in an XML key") << xml("<dict><key>a&#0;b</key><true/></dict>");
    QTest::newRow("hexadecimal NUL in an XML key") << xml("<dict><key>a&#x00;b</key><true/></dict>");
    QTest::newRow("NUL in XML") << xml(QByteArray("<dict><key>a\0b</key><true/></dict>", 34));
}

void TestPlist::hostile()
{
    QFETCH(QByteArray, bytes);
    const auto plist = parsePlist(bytes);
    QVERIFY(!plist);
    QCOMPARE(plist.error().kind, Error::Kind::Malformed);
}

void TestPlist::json()
{
    const QDateTime when(QDate(2024, 2, 29), QTime(12, 0, 1), QTimeZone::UTC);
    const QJsonValue json = plistToJson(QVariantMap{{u"d"_s, QByteArray("\0\1\2", 3)},
                                                    {u"when"_s, when},
                                                    {u"big"_s, Q_UINT64_C(18446744073709551615)},
                                                    {u"l"_s, QVariantList{1, true, u"x"_s}}});
    const QJsonObject expected{{u"d"_s, u"AAEC"_s},
                               {u"when"_s, u"2024-02-29T12:00:01Z"_s},
                               {u"big"_s, 18446744073709551615.0},
                               {u"l"_s, QJsonArray{1, true, u"x"_s}}};
    QCOMPARE(json.toObject(), expected);
}

void TestPlist::profilerJson_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("model");
    QTest::newRow("macOS 15") << recorded(u"macos-15-intel-vm"_s, u"system_profiler SPHardwareDataType -json"_s) << u"Macmini6,2"_s;
    QTest::newRow("Apple silicon") << recorded(u"macos-apple-silicon-composite"_s, u"system_profiler SPHardwareDataType -json"_s)
                                   << u"Mac17,6"_s;
}

void TestPlist::profilerJson()
{
    QFETCH(QByteArray, bytes);
    const auto items = parseSystemProfiler(bytes, "SPHardwareDataType"_L1);
    QVERIFY(items);
    QCOMPARE(items->size(), 1);
    QTEST(items->first().toObject()[u"machine_model"_s].toString(), "model");
    QCOMPARE(parseSystemProfiler(bytes, "SPPowerDataType"_L1).error().kind, Error::Kind::Malformed);
    QCOMPARE(parseSystemProfiler(bytes.first(bytes.size() / 2), "SPHardwareDataType"_L1).error().kind, Error::Kind::Malformed);
}

void TestPlist::profilerXml()
{
    const QByteArray bytes = recorded(u"macos-10.12-intel-hardware"_s, u"system_profiler SPHardwareDataType -xml"_s);
    const auto items = parseSystemProfilerXml(bytes, "SPHardwareDataType"_L1);
    QVERIFY(items);
    QCOMPARE(items->size(), 1);
    const QJsonObject overview = items->first().toObject();
    QCOMPARE(overview[u"machine_model"_s].toString(), u"MacBookPro11,1"_s);
    QCOMPARE(overview[u"number_processors"_s], QJsonValue(2));
    QCOMPARE(parseSystemProfilerXml(bytes, "SPPowerDataType"_L1).error().kind, Error::Kind::Malformed);
}

void TestPlist::profilerBroken()
{
    const auto type = "SPHardwareDataType"_L1;
    for (const QByteArray &bytes : {QByteArray(), QByteArray("[]"), QByteArray("{}"), QByteArray("{\"SPHardwareDataType\": 1}"),
                                    QByteArray("\xff\xfe"), QByteArray("Hardware:\n\n    Hardware Overview:\n")}) {
        const auto items = parseSystemProfiler(bytes, type);
        QVERIFY2(!items, bytes.constData());
        QCOMPARE(items.error().kind, Error::Kind::Malformed);
        QVERIFY(!parseSystemProfilerXml(bytes, type));
    }
    QVERIFY(parseSystemProfiler("{\"SPHardwareDataType\": []}", type)->isEmpty());
}

QTEST_APPLESS_MAIN(TestPlist)
#include "tst_plist.moc"
