// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/hwids.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

class TestHardwareIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lookup();
    void oddInput();
    void shortNames_data();
    void shortNames();
};

// The form of pci.ids, with lines of the real list.
static const QByteArray list = "#\n#\tList of PCI ID's\n#\n"
                               "0010  Allied Telesis, Inc (Wrong ID)\n"
                               "1002  Advanced Micro Devices, Inc. [AMD/ATI]\n"
                               "\t687f  Vega 10 XL/XT [Radeon RX Vega 56/64]\n"
                               "\t\t1002 0b36  RX Vega64\n"
                               "10de  NVIDIA Corporation\n"
                               "\t2204  GA102 [GeForce RTX 3090]\n"
                               "\t\t10de 147d  GeForce RTX 3090 Founders Edition\n"
                               "8086  Intel Corporation\n"
                               "\t3e9b  CoffeeLake-H GT2 [UHD Graphics 630]\n"
                               "\n"
                               "C 03  Display controller\n"
                               "\t00  VGA compatible controller\n"
                               "\t\t00  VGA controller\n";

void TestHardwareIds::lookup()
{
    const auto names = hardwareNames(list, {0x10de2204, 0x1002687f, 0x1002ffff, 0x12345678});
    QCOMPARE(names.size(), 3);
    QCOMPARE(names[0x10de2204].vendor, u"NVIDIA Corporation"_s);
    QCOMPARE(names[0x10de2204].device, u"GA102 [GeForce RTX 3090]"_s);
    QCOMPARE(names[0x1002687f].device, u"Vega 10 XL/XT [Radeon RX Vega 56/64]"_s);
    QCOMPARE(names[0x1002ffff].vendor, u"Advanced Micro Devices, Inc. [AMD/ATI]"_s);
    QVERIFY(names[0x1002ffff].device.isEmpty());
    QVERIFY(hardwareNames(list, {}).isEmpty());
}

void TestHardwareIds::oddInput()
{
    QVERIFY(hardwareNames({}, {0x10de2204}).isEmpty());
    QVERIFY(hardwareNames("\t2204  device without a vendor\n10d", {0x10de2204}).isEmpty());
    QVERIFY(hardwareNames("\xff\xfe\n\t\n10de\n10dex\n", {0x10de2204}).isEmpty());
    QCOMPARE(hardwareNames("10de  NVIDIA\n\t22", {0x10de2204}).value(0x10de2204).device, QString());
    // A class whose letter and number look like the beginning of an id ends the vendor before it.
    QCOMPARE(hardwareNames("10de  NVIDIA\nC 03  Display\n\t2204  no device\n", {0x10de2204}).value(0x10de2204).device, QString());
}

void TestHardwareIds::shortNames_data()
{
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("device");
    QTest::addColumn<QString>("expected");
    QTest::newRow("NVIDIA") << u"NVIDIA Corporation"_s << u"GA102 [GeForce RTX 3090]"_s << u"NVIDIA GeForce RTX 3090"_s;
    QTest::newRow("AMD") << u"Advanced Micro Devices, Inc. [AMD/ATI]"_s << u"Vega 10 XL/XT [Radeon RX Vega 56/64]"_s
                         << u"AMD Radeon RX Vega 56/64"_s;
    QTest::newRow("Intel") << u"Intel Corporation"_s << u"CoffeeLake-H GT2 [UHD Graphics 630]"_s << u"Intel UHD Graphics 630"_s;
    QTest::newRow("no bracket") << u"Red Hat, Inc."_s << u"Virtio 1.0 GPU"_s << u"Red Hat Virtio 1.0 GPU"_s;
    QTest::newRow("vendor twice") << u"Matrox Electronics Systems Ltd."_s << u"Matrox Electronics Systems G200"_s
                                  << u"Matrox Electronics Systems G200"_s;
    QTest::newRow("vendor only") << u"NVIDIA Corporation"_s << QString() << u"NVIDIA device"_s;
}

void TestHardwareIds::shortNames()
{
    QFETCH(QString, vendor);
    QFETCH(QString, device);
    QTEST(shortName({vendor, device}), "expected");
}

QTEST_APPLESS_MAIN(TestHardwareIds)
#include "tst_hwids.moc"
