// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/macknowledge.h"
#include "collectors/parsers/oclpknowledge.h"

#include <QDate>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace prose;

using MaybeBool = std::optional<bool>;

/// What the program brings along about Macs and their systems.
class TestMacKnowledge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void releases();
    void models();
    void names_data();
    void names();
    void support_data();
    void support();
    void namesOfModels();
    void oclp();
    void gpus_data();
    void gpus();
    void brokenSets_data();
    void brokenSets();
};

void TestMacKnowledge::releases()
{
    const auto &all = macReleases();
    QCOMPARE(all.size(), size_t(23)); // 10.0 to 10.15, 11 to 15, 26, 27
    QCOMPARE(all.front().name, u"Cheetah"_s);
    std::optional<MacReleaseNumber> last;
    QDate lastDay;
    for (const MacRelease &release : all) {
        const auto number = macReleaseNumber(release.version);
        QVERIFY2(!last || *last < number, qPrintable(release.version));
        const QDate day = QDate::fromString(release.released, Qt::ISODate);
        QVERIFY2(day.isValid() && (lastDay.isNull() || lastDay < day), qPrintable(release.version));
        QCOMPARE(day.year(), release.year);
        QVERIFY2(!release.last || macReleaseNumber(*release.last) == number, qPrintable(release.version));
        last = number;
        lastDay = day;
    }
}

void TestMacKnowledge::models()
{
    QVERIFY(macModels().size() > 170);
    for (const MacModel &model : macModels()) {
        const QByteArray id = model.id.toUtf8();
        const MacRelease *newest = macReleaseOf(model.newestMacos);
        QVERIFY2(newest && newest->version == model.newestMacos, id);
        QVERIFY2(!model.names.isEmpty() && !model.names.contains(QString()), id);
        QVERIFY2(model.year >= 2006 && model.year <= 2026, id);
        QVERIFY2(newest->year >= model.year, id);
        QVERIFY2(!model.sources.isEmpty() && !model.processor.isEmpty(), id);
        // Macs with Intel processors end at 26, the others do not.
        QCOMPARE(model.processor.startsWith("Apple "_L1), *macReleaseNumber(model.newestMacos) > *macReleaseNumber(u"26"));
    }
}

void TestMacKnowledge::names_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("name");
    QTest::newRow("10.0") << u"10.0.4"_s << u"macOS Cheetah"_s;
    QTest::newRow("10.9") << u"10.9"_s << u"macOS Mavericks"_s;
    QTest::newRow("10.15") << u"10.15.7"_s << u"macOS Catalina"_s;
    QTest::newRow("11") << u"11.7.10"_s << u"macOS Big Sur"_s;
    QTest::newRow("15") << u"15.8"_s << u"macOS Sequoia"_s;
    QTest::newRow("26") << u"26.6.2"_s << u"macOS Tahoe"_s;
    QTest::newRow("27") << u"27.0"_s << u"macOS Golden Gate"_s;
    QTest::newRow("never existed") << u"16.1"_s << u"macOS 16"_s;
    QTest::newRow("to come") << u"99.1"_s << u"macOS 99"_s;
    QTest::newRow("told to old programs") << u"10.16"_s << u"macOS 10.16"_s;
    QTest::newRow("with words") << u"26 beta"_s << QString();
    QTest::newRow("negative") << u"-1"_s << QString();
    QTest::newRow("huge") << u"99999999999999999999"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestMacKnowledge::names()
{
    QFETCH(QString, version);
    QTEST(macosName(version).value_or(QString()), "name");
}

void TestMacKnowledge::support_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("version");
    QTest::addColumn<MaybeBool>("isSupported");
    const auto row = [](const char *model, const char *version, MaybeBool isSupported) {
        QTest::addRow("%s %s", model, version) << QString::fromLatin1(model) << QString::fromLatin1(version) << isSupported;
    };
    // Those that a widespread table has wrong.
    for (const char *m1 : {"Macmini9,1", "iMac21,1", "iMac21,2", "MacBookPro17,1", "MacBookAir10,1", "Mac13,1", "Mac13,2"})
        row(m1, "26.0", true);
    for (const char *intel : {"iMac20,1", "iMac20,2", "MacBookPro16,2", "MacPro7,1", "MacBookPro16,1"}) {
        row(intel, "26.1", true);
        row(intel, "27.0", false);
    }
    row("iMac18,3", "13.7.8", true);
    row("iMac18,3", "15.0", false);
    row("iMac18,3", "14.0", false);
    row("MacBookPro16,3", "26.0", false);
    row("MacBookAir9,1", "15.7", true);
    row("MacBookAir9,1", "26.0", false);
    row("MacBookAir8,2", "14.8", true);
    row("MacBookAir8,2", "15.0", false);
    row("MacBookPro11,4", "12.7.6", true);
    row("MacBookPro11,4", "15.8", false);
    row("MacBookAir6,2", "11.7", true);
    row("MacBookAir6,2", "12.7.6", false);
    row("iMac14,4", "11.0", true);
    row("iMac14,2", "11.0", false);
    row("MacPro5,1", "10.14.6", true);
    row("MacPro5,1", "10.15", false);
    row("MacBook1,1", "10.6.8", true);
    row("MacBook1,1", "10.7", false);
    row("Macmini9,1", "28.0", {}); // came after the table
    row("Macmini8,1", "28.0", false); // had been left behind before
    row("Mac99,1", "26.0", {});
    row("Standard PC (Q35 + ICH9, 2009)", "13.0", {});
    row("", "13.0", {});
    row("Macmini8,1", "", {});
    row("Macmini8,1", "beta", {});
}

void TestMacKnowledge::support()
{
    QFETCH(QString, model);
    QFETCH(QString, version);
    QTEST(isSupportedByApple(model, version), "isSupported");
}

void TestMacKnowledge::namesOfModels()
{
    QCOMPARE(macModel(u"MacBookPro11,4")->names, QStringList{u"MacBook Pro (Retina, 15-inch, Mid 2015)"_s});
    QCOMPARE(macModel(u"MacBookPro11,4")->processor, u"Haswell"_s);
    QCOMPARE(macModel(u"MacBookAir6,2")->names.size(), 2);
    QCOMPARE(macModel(u"Mac14,7")->processor, u"Apple M2"_s);
    QVERIFY(!macModel(u"macbookair6,2"));
    QVERIFY(!macModel(QString()));
}

void TestMacKnowledge::oclp()
{
    const OclpKnowledge &knowledge = oclpKnowledge();
    QCOMPARE(knowledge.schemaVersion, 1);
    QCOMPARE(knowledge.minimumMacos, 11);
    QCOMPARE(knowledge.maximumMacos, 15);
    QVERIFY(QDate::fromString(knowledge.checked, Qt::ISODate).isValid());
    QCOMPARE(knowledge.kexts.size(), 10);
    for (const QStringList &list : {knowledge.models, knowledge.t1Models, knowledge.usb11Models}) {
        QVERIFY(!list.isEmpty());
        for (const QString &model : list) {
            QVERIFY2(macModel(model), qPrintable(model));
            QCOMPARE(list.count(model), 1);
        }
    }
    QVERIFY(knowledge.models.contains(u"MacBookPro11,4"_s));
    QVERIFY(!knowledge.models.contains(u"MacBookAir8,1"_s)); // its T2 chip
    QVERIFY(!knowledge.models.contains(u"Macmini9,1"_s));
    QSet<QString> processors;
    for (const MacModel &model : macModels())
        processors += model.processor;
    for (const auto listed = knowledge.processorsWithoutAvx2 + knowledge.usb11Processors; const QString &processor : listed)
        QVERIFY2(processors.contains(processor), qPrintable(processor));
    QCOMPARE(knowledge.wifi.size(), size_t(4));
    QCOMPARE(knowledge.t1From, 14);
    QCOMPARE(knowledge.usb11From, 13);
}

void TestMacKnowledge::gpus_data()
{
    QTest::addColumn<QString>("family");
    const auto rows = [](const char *family, std::initializer_list<const char *> names) {
        for (const char *name : names)
            QTest::newRow(name) << QString::fromLatin1(family);
    };
    rows("Intel Iron Lake", {"Intel HD Graphics", "Intel HD Graphics (288 MB)"});
    rows("Intel Sandy Bridge", {"Intel HD Graphics 3000 (512 MB)"});
    rows("Intel Ivy Bridge", {"Intel HD Graphics 4000 (1536 MB)"});
    rows("Intel Haswell", {"Intel HD Graphics 5000 (1536 MB)", "Intel Iris Pro (1536 MB)", "Intel Iris", "Intel Iris Pro"});
    rows("Intel Broadwell",
         {"Intel HD Graphics 6000", "Intel Iris Graphics 6100", "Intel Iris Pro Graphics 6200", "Intel HD Graphics 5300"});
    rows("Intel Skylake", {"Intel HD Graphics 515", "Intel HD Graphics 530", "Intel Iris Graphics 540", "Intel Iris Graphics 550"});
    rows("Intel Kaby Lake or newer",
         {"Intel HD Graphics 615", "Intel HD Graphics 630", "Intel Iris Plus Graphics 640", "Intel Iris Plus Graphics",
          "Intel UHD Graphics 617", "Intel UHD Graphics 630 (1536 MB)"});
    rows("NVIDIA Tesla",
         {"NVIDIA GeForce 9400M", "NVIDIA GeForce 320M", "NVIDIA GeForce 8600M GT", "NVIDIA GeForce GT 330M", "NVIDIA GeForce GT 120"});
    rows("NVIDIA Kepler",
         {"NVIDIA GeForce GT 650M (1024 MB)", "NVIDIA GeForce GT 750M", "NVIDIA GeForce GTX 680MX", "NVIDIA GeForce GTX 780M",
          "NVIDIA GeForce GT 640M", "NVIDIA GeForce GTX 775M"});
    rows("NVIDIA Fermi, Maxwell or Pascal",
         {"NVIDIA GeForce GTX 1080", "NVIDIA GeForce GTX 970", "NVIDIA GeForce GTX 580", "NVIDIA GeForce GTX 750 Ti"});
    rows("AMD TeraScale 1", {"ATI Radeon HD 2400 XT", "ATI Radeon HD 4850", "ATI Radeon HD 4670"});
    rows("AMD TeraScale 2", {"AMD Radeon HD 6770M", "ATI Radeon HD 5770", "AMD Radeon HD 6970M"});
    rows("AMD GCN 1 to 3", {"AMD FirePro D500", "AMD Radeon R9 M370X", "AMD Radeon R9 M395X", "AMD Radeon HD 7950", "AMD Radeon R9 M290X"});
    rows("AMD Polaris",
         {"AMD Radeon Pro 450", "AMD Radeon Pro 560X", "Radeon Pro 555", "AMD Radeon Pro 580", "AMD Radeon RX 580", "Radeon Pro 575X"});
    rows("AMD Vega", {"AMD Radeon Pro Vega 56", "Radeon Pro Vega 20", "AMD Radeon RX Vega 64", "AMD Radeon VII"});
    rows("AMD Navi",
         {"AMD Radeon Pro 5500M", "AMD Radeon Pro 5300", "AMD Radeon Pro 5700 XT", "AMD Radeon RX 6800 XT", "AMD Radeon Pro W6800X"});
    rows("", {"Apple M1 Pro", "VMware SVGA 3D", "Display", "Intel"});
}

void TestMacKnowledge::gpus()
{
    const OclpKnowledge::Gpu *gpu = oclpKnowledge().gpu(QString::fromLatin1(QTest::currentDataTag()));
    QTEST(gpu ? gpu->family : QString(), "family");
}

void TestMacKnowledge::brokenSets_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("\0\xff{", 3);
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("cut off") << QByteArray(R"({"versions": [{"version": "10.0", "name": "Cheetah")");
    QTest::newRow("twice") << QByteArray(
        R"({"versions": [{"version":"11","name":"A"},{"version":"11","name":"A"}], "models": [{"id":"A","newest_macos":"11"},{"id":"A","newest_macos":"11"}]})");
    QTest::newRow("no number") << QByteArray(
        R"({"versions": [{"version":"x","name":"A"}], "models": [{"id":"A","newest_macos":"Big Sur"}]})");
    QTest::newRow("no name") << QByteArray(R"({"versions": [{"version":"11"}], "models": [{"newest_macos":"11"}]})");
    QTest::newRow("bad pattern") << QByteArray(R"({"schema_version":1,"gpus":[{"family":"A","pattern":"("}]})");
    QTest::newRow("other schema") << QByteArray(R"({"schema_version":2,"gpus":[]})");
}

void TestMacKnowledge::brokenSets()
{
    QFETCH(QByteArray, json);
    QVERIFY(!parseMacReleases(json));
    QVERIFY(!parseMacModels(json));
    QVERIFY(!parseOclpKnowledge(json));
}

QTEST_GUILESS_MAIN(TestMacKnowledge)
#include "tst_macknowledge.moc"
