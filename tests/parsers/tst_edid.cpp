// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/edid.h"
#include "tests/support/recordings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

static QByteArray block(const char *file)
{
    return recordedFile(u"edid-linuxhw"_s, QLatin1StringView(file));
}

/// A build without libdisplay-info can read none, and says so.
static bool isReadable()
{
    const Result<Edid> edid = parseEdid(block("5788A8DD0427.bin"));
    return edid || edid.error().kind != Error::Kind::Failed;
}

class TestEdid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void facts_data();
    void facts();
    void damaged_data();
    void damaged();
    void manufacturerLetters();
};

void TestEdid::facts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("manufacturer");
    QTest::addColumn<int>("productCode");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("widthCentimetres");
    QTest::addColumn<QString>("mode");

    // Judged by edid-decode.
    const QString none;
    QTest::newRow("4k") << block("5788A8DD0427.bin") << u"SAM"_s << 3149 << u"U28E590"_s << 2019 << 61 << u"3840 x 2160 @ 60.00"_s;
    QTest::newRow("monitor") << block("402D906BC99E.bin") << u"HPN"_s << 13835 << u"HP 32 QHD"_s << 2019 << 71 << u"2560 x 1440 @ 59.95"_s;
    QTest::newRow("laptop panel, fast") << block("B70C0E2E5B59.bin") << u"CSO"_s << 5651 << none << 2021 << 34 << u"1920 x 1200 @ 165.00"_s;
    QTest::newRow("laptop panel") << block("074E4388811D.bin") << u"AUO"_s << 14573 << none << 2016 << 34 << u"1920 x 1080 @ 60.10"_s;
    QTest::newRow("Apple") << block("F2B53D17029E.bin") << u"APP"_s << 41022 << u"Color LCD"_s << 2017 << 29 << u"2560 x 1600 @ 60.00"_s;
    QTest::newRow("analogue") << block("BE1CA3078E9D.bin") << u"AOC"_s << 8758 << u"2236"_s << 2011 << 48 << u"1920 x 1080 @ 60.00"_s;
    QTest::newRow("three blocks") << block("5D81E6BD798C.bin") << u"GSM"_s << 23507 << u"LG ULTRAGEAR"_s << 2023 << 70
                                  << u"2560 x 1440 @ 143.97"_s;
    QTest::newRow("model year, no size") << block("F73B892A56C5.bin") << u"VLV"_s << 37288 << u"Index HMD"_s << 2018 << 0 << none;
    QTest::newRow("ultrawide, four blocks") << block("A0B36E1CF384.bin") << u"GSM"_s << 30481 << u"34UC89G"_s << 2018 << 80
                                            << u"2560 x 1080 @ 59.98"_s;
    QTest::newRow("interlaced") << block("B55EA831B6AB.bin") << u"NAD"_s << 1880 << u"NAD T758"_s << 2016 << 89 << u"1440 x 480 @ 59.94"_s;
    QTest::newRow("old") << block("6C61D9A83BC6.bin") << u"SNY"_s << 7792 << u"SDM-X72"_s << 2003 << 34 << u"1280 x 1024 @ 60.02"_s;
}

void TestEdid::facts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, widthCentimetres);
    if (!isReadable())
        QSKIP("built without libdisplay-info");
    const Result<Edid> edid = parseEdid(bytes);
    QVERIFY(edid);
    QTEST(edid->manufacturer.value_or(QString()), "manufacturer");
    QTEST(int(edid->productCode), "productCode");
    QTEST(edid->name.value_or(QString()), "name");
    QTEST(edid->year.value_or(0), "year");
    QVERIFY(qAbs(edid->widthMillimetres.value_or(0) - widthCentimetres * 10) <= 10);
    QString mode;
    if (edid->preferredMode)
        mode = u"%1 x %2 @ %3"_s.arg(edid->preferredMode->widthPixels)
                   .arg(edid->preferredMode->heightPixels)
                   .arg(edid->preferredMode->refreshHz, 0, 'f', 2);
    QTEST(mode, "mode");
}

void TestEdid::damaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = block("074E4388811D.bin");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one byte") << whole.first(1);
    QTest::newRow("17 bytes") << whole.first(17);
    QTest::newRow("127 bytes") << whole.first(127);
    QTest::newRow("wrong header") << QByteArray(whole).replace(0, 1, "\x01");
    QTest::newRow("wrong checksum") << QByteArray(whole).replace(127, 1, "\x01");
    QTest::newRow("zeroes") << QByteArray(128, '\0');
    QTest::newRow("text") << QByteArray("not an EDID");
}

void TestEdid::damaged()
{
    QFETCH(QByteArray, bytes);
    const Result<Edid> edid = parseEdid(bytes);
    QVERIFY(!edid);
    QCOMPARE(edid.error().kind, isReadable() ? Error::Kind::Malformed : Error::Kind::Failed);
}

void TestEdid::manufacturerLetters()
{
    QCOMPARE(edidManufacturer(0x10ac), u"DEL"_s);
    QCOMPARE(edidManufacturer(0x0610), u"APP"_s);
    QCOMPARE(edidManufacturer(0x4c2d), u"SAM"_s);
    QVERIFY(!edidManufacturer(0));
    QVERIFY(!edidManufacturer(0x1006)); // a virtual screen's "D@F"
    QVERIFY(!edidManufacturer(0xffff));
}

QTEST_APPLESS_MAIN(TestEdid)
#include "tst_edid.moc"
