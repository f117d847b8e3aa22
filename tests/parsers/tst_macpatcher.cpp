// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/hardware.h"
#include "collectors/sections/ioregistry.h"
#include "collectors/sections/kexts.h"
#include "collectors/sections/nvram.h"
#include "collectors/sections/oclp_compatibility.h"
#include "collectors/sections/opencore_patcher.h"
#include "collectors/sections/system.h"
#include "tests/parsers/plisttext.h"
#include "tests/support/writtenmachine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

using MaybeBool = std::optional<bool>;

namespace {

const QString kmutil = u"/usr/bin/kmutil showloaded --list-only"_s;
const QString nvramText = u"/usr/sbin/nvram -p"_s;
const QString uname = u"/usr/bin/uname -m"_s;
const QString swVers = u"/usr/bin/sw_vers"_s;
const QString hardwareProfile = u"/usr/sbin/system_profiler SPHardwareDataType -json"_s;
const QString displayProfile = u"/usr/sbin/system_profiler SPDisplaysDataType -json"_s;
const QString openCore = u"4D1FDA02-38C7-4A6A-9CC6-4BCCA8B30102:"_s;
const QString marker = u"/System/Library/CoreServices/OpenCore-Legacy-Patcher.plist"_s;
const QString app = u"/Applications/OpenCore-Patcher.app/Contents/Info.plist"_s;

/// Sections that build on one another, collected in one run.
QMap<QString, Section> collectTogether(const std::vector<SectionSpec> &specs, const std::shared_ptr<Sources> &machine)
{
    QMap<QString, Section> sections;
    Engine engine(specs, machine, {});
    QObject::connect(&engine, &Engine::sectionChanged, &engine, [&](const Section &section) { sections[section.id] = section; });
    QSignalSpy finished(&engine, &Engine::finished);
    engine.start();
    if (finished.isEmpty() && !finished.wait())
        qFatal("the sections never ended");
    for (Section &section : sections)
        section.info = nullptr;
    return sections;
}

QMap<QString, Section> patcherSections(const std::shared_ptr<Sources> &machine)
{
    return collectTogether({systemSection(), hardwareSection(), kextsSection(), nvramSection(), ioregistrySection(),
                            opencorePatcherSection(), oclpCompatibilitySection()},
                           machine);
}

/// What a patched Mac of a given model says; the pieces of the recording "macos-15-intel-oclp" where it has them.
Machine intelMac(const QByteArray &model, const QByteArray &macos, const QByteArray &gpu = "Intel Iris Pro")
{
    auto machine = std::make_shared<WrittenMachine>(Platform::MacOS);
    machine->prints(uname, "x86_64\n");
    machine->prints(swVers, "ProductName:\t\tmacOS\nProductVersion:\t\t" + macos + "\nBuildVersion:\t\t24H23\n");
    machine->prints(hardwareProfile, R"({"SPHardwareDataType":[{"machine_name":"MacBook Pro","machine_model":")" + model + R"("}]})");
    machine->prints(displayProfile, R"({"SPDisplaysDataType":[{"_name":"x","sppci_model":")" + gpu + R"("}]})");
    machine->prints(kmutil, recorded(u"macos-15-intel-oclp"_s, u"kmutil showloaded --list-only"_s));
    machine->prints(nvramText, recorded(u"macos-15-intel-oclp"_s, u"nvram -p"_s));
    return machine;
}

void answerVariable(const Machine &machine, const QString &name, const QByteArray &value)
{
    machine->prints(u"/usr/sbin/nvram "_s + openCore + name, (openCore + name).toUtf8() + '\t' + value + '\n');
}

QJsonValue orNull(MaybeBool truth)
{
    return truth ? QJsonValue(*truth) : QJsonValue();
}

} // namespace

/// OpenCore Legacy Patcher on a Mac, and what a newer macOS would need of it.
class TestMacPatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptKeys();
    void patched();
    void evidence_data();
    void evidence();
    void amfi_data();
    void amfi();
    void appleSilicon();
    void virtualMachine();
    void requirements_data();
    void requirements();
    void chips();
    void withoutTheOthers();
    void recordedMacs_data();
    void recordedMacs();
};

void TestMacPatcher::keptKeys()
{
    QCOMPARE(keysOf(OclpCompatibility::fields, 14),
             u"apple_native_supported oclp_model_supported oclp_os_supported oclp_target_os_min oclp_target_os_max root_patch_required "
             "root_patch_state root_patch_domains required_packages hardware_evidence hardware_patch_requirements knowledge_schema_version "
             "knowledge_checked_at knowledge_sources"_s);
}

/// The Mac of the recording "macos-15-intel-oclp", with what its owner says of the note in the system volume; the note's form is that
/// of the program which writes it.
void TestMacPatcher::patched()
{
    const Machine machine = intelMac("MacBookPro11,4", "15.8");
    machine->files.insert(marker,
                          plistOf("<key>OpenCore Legacy Patcher</key><string>v2.5.1</string>"
                                  "<key>PatcherSupportPkg</key><string>v1.9.7</string>"
                                  "<key>Kernel Debug Kit Used</key><string>Not applicable</string>"
                                  "<key>OS Version</key><string>24.6 (24H23)</string><key>Custom Signature</key><false/>"
                                  "<key>Intel Haswell</key><dict/><key>Modern Wireless Common</key><dict/>"));
    const auto sections = patcherSections(machine);
    const QJsonObject patcher = json(sections[u"opencore_patcher"_s]);
    QCOMPARE(patcher["detected"_L1], QJsonValue(true));
    QCOMPARE(patcher["version"_L1].toString(), u"2.5.1"_s);
    QVERIFY(patcher["nvram_version"_L1].isNull());
    QCOMPARE(patcher["unsupported_os_detected"_L1], QJsonValue(true));
    QCOMPARE(strings(patcher["loaded_kexts"_L1]), QStringList());
    QCOMPARE(strings(patcher["patched_frameworks"_L1]), (QStringList{u"Intel Haswell"_s, u"Modern Wireless Common"_s}));
    QVERIFY(patcher["amfi_configuration"_L1].isNull());
    QCOMPARE(patcher["boot_args"_L1].toString(), u"keepsyms=1 debug=0x100 -lilubetaall ipc_control_port_options=0 -nokcmismatchpanic"_s);
    QCOMPARE(patcher["detection_confidence"_L1].toString(), u"high"_s);
    QCOMPARE(strings(patcher["detection_signals"_L1]), QStringList{u"root_patch_marker"_s});
    QCOMPARE(patcher["root_patch_marker_detected"_L1], QJsonValue(true));
    QCOMPARE(patcher["root_patched_system"_L1].toString(), u"24.6 (24H23)"_s);

    const QJsonObject compatibility = json(sections[u"oclp_compatibility"_s]);
    QCOMPARE(compatibility["apple_native_supported"_L1], QJsonValue(false));
    QCOMPARE(compatibility["oclp_model_supported"_L1], QJsonValue(true));
    QCOMPARE(compatibility["oclp_os_supported"_L1], QJsonValue(true));
    QCOMPARE(compatibility["root_patch_required"_L1], QJsonValue(true));
    QCOMPARE(compatibility["root_patch_state"_L1].toString(), u"detected"_s);
    QCOMPARE(strings(compatibility["root_patch_domains"_L1]), QStringList{u"graphics"_s});
    QCOMPARE(strings(compatibility["required_packages"_L1]), QStringList{u"metallib_support_pkg"_s});
    QCOMPARE(strings(compatibility["graphics_families"_L1]), QStringList{u"Intel Haswell"_s});
    QCOMPARE(compatibility["newest_supported_macos"_L1].toString(), u"12"_s);
    QVERIFY(compatibility["hardware_patch_requirements"_L1]["wifi"_L1].isNull()); // the registry says nothing
    QCOMPARE(sections[u"oclp_compatibility"_s].state, State::Complete);
}

void TestMacPatcher::evidence_data()
{
    QTest::addColumn<Machine>("machine");
    QTest::addColumn<QString>("signs");
    QTest::addColumn<QString>("confidence");
    QTest::addColumn<QString>("version");
    QTest::addColumn<MaybeBool>("isUnsupported");
    const QByteArray appPlist = plistOf("<key>CFBundleShortVersionString</key><string>2.4.1</string>");
    const QByteArray lilu = recorded(u"macos-11-intel-kexts"_s, u"kextstat"_s);

    QTest::newRow("supported, nothing") << intelMac("Macmini8,1", "15.7") << QString() << u"none"_s << QString() << MaybeBool(false);
    QTest::newRow("unsupported, no kexts of it")
        << intelMac("MacBookPro11,4", "15.8") << QString() << u"none"_s << QString() << MaybeBool(true);
    QTest::newRow("unknown model") << intelMac("Mac99,9", "15.8") << QString() << u"none"_s << QString() << MaybeBool();
    QTest::newRow("unknown version") << intelMac("Macmini8,1", "beta") << QString() << u"none"_s << QString() << MaybeBool();

    Machine machine = intelMac("Macmini8,1", "15.7");
    machine->files.insert(app, appPlist);
    QTest::newRow("only downloaded") << machine << u"oclp_application"_s << u"low"_s << u"2.4.1"_s << MaybeBool(false);

    machine = intelMac("MacBookPro11,4", "15.8");
    machine->prints(kmutil, lilu);
    QTest::newRow("unsupported, with kexts") << machine << u"unsupported_os_plus_oclp_like_kexts"_s << u"low"_s << QString()
                                             << MaybeBool(true);

    machine = intelMac("MacBookPro11,4", "15.8");
    machine->prints(kmutil, lilu);
    machine->files.insert(app, appPlist);
    QTest::newRow("app and kexts") << machine << u"oclp_application unsupported_os_plus_oclp_like_kexts"_s << u"high"_s << u"2.4.1"_s
                                   << MaybeBool(true);

    machine = intelMac("MacBookPro11,4", "12.7.6");
    answerVariable(machine, u"OCLP-Version"_s, "2.5.1%00");
    QTest::newRow("in the firmware's memory") << machine << u"oclp_nvram_version"_s << u"high"_s << u"2.5.1"_s << MaybeBool(false);

    machine = intelMac("MacBookPro11,4", "12.7.6");
    answerVariable(machine, u"opencore-version"_s, "REL-069-2021-05-03");
    QTest::newRow("OpenCore of another maker") << machine << u"opencore_nvram_version"_s << u"low"_s << QString() << MaybeBool(false);

    machine = intelMac("Mac99,9", "15.8");
    machine->prints(kmutil, "  1 2 0 0 0 com.dhinakg.AMFIPass (1.4.1) 068F99A3-1DB3-31C0-87D5-09942F122BB6 <>\n");
    QTest::newRow("unknown model, its own kext, invented row")
        << machine << u"inferred_from_hardware_and_kexts"_s << u"low"_s << QString() << MaybeBool();

    machine = intelMac("MacBookPro11,4", "15.8");
    machine->files.insert(marker, std::unexpected(Error{Error::Kind::Denied, marker, {}}));
    QTest::newRow("marker denied") << machine << QString() << u"none"_s << QString() << MaybeBool(true);

    machine = intelMac("Macmini8,1", "15.7");
    for (const char *stock : {"IOBluetoothFamily", "AppleIntelSNBGraphicsFB"})
        machine->files.insert(u"/System/Library/Extensions/%1.kext/Contents/Info.plist"_s.arg(QString::fromLatin1(stock)), appPlist);
    QTest::newRow("stock extensions are no patches") << machine << QString() << u"none"_s << QString() << MaybeBool(false);
}

void TestMacPatcher::evidence()
{
    QFETCH(Machine, machine);
    QFETCH(QString, confidence);
    QFETCH(MaybeBool, isUnsupported);
    const QJsonObject facts = json(patcherSections(machine)[u"opencore_patcher"_s]);
    QTEST(strings(facts["detection_signals"_L1]).join(u' '), "signs");
    QCOMPARE(facts["detection_confidence"_L1].toString(), confidence);
    QCOMPARE(facts["detected"_L1], QJsonValue(confidence == "high"_L1));
    QTEST(facts["version"_L1].toString(), "version");
    QCOMPARE(facts["unsupported_os_detected"_L1], orNull(isUnsupported));
    QCOMPARE(strings(facts["patched_frameworks"_L1]), QStringList());
}

void TestMacPatcher::amfi_data()
{
    QTest::addColumn<QByteArray>("bootArgs");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << QByteArray("-v") << u"null"_s;
    QTest::newRow("its own") << QByteArray("-v amfi=0x80 keepsyms=1") << u"0x80 0 0 0"_s;
    QTest::newRow("all") << QByteArray("amfi=0x7") << u"0x7 1 1 1"_s;
    QTest::newRow("decimal") << QByteArray("amfi=2") << u"2 0 1 0"_s;
    QTest::newRow("another argument") << QByteArray("amfi_get_out_of_my_way=1") << u"null"_s;
    QTest::newRow("no number") << QByteArray("amfi=yes") << u"yes 0 0 0"_s;
}

void TestMacPatcher::amfi()
{
    QFETCH(QByteArray, bootArgs);
    const Machine machine = intelMac("MacBookPro11,4", "15.8");
    machine->prints(nvramText, "boot-args\t" + bootArgs + '\n');
    const QJsonObject facts = json(patcherSections(machine)[u"opencore_patcher"_s]);
    const QJsonObject amfi = facts["amfi_configuration"_L1].toObject();
    QString line = u"null"_s;
    if (!amfi.isEmpty())
        line = u"%1 %2 %3 %4"_s.arg(amfi["amfi_value"_L1].toString())
                   .arg(int(amfi["allow_task_for_pid"_L1].toBool()))
                   .arg(int(amfi["allow_invalid_signature"_L1].toBool()))
                   .arg(int(amfi["lv_enforce_third_party"_L1].toBool()));
    QTEST(line, "expected");
}

void TestMacPatcher::appleSilicon()
{
    const Machine machine = intelMac("Macmini9,1", "26.1", "Apple M1");
    machine->prints(uname, "arm64\n");
    machine->files.insert(marker, "x");
    const auto sections = patcherSections(machine);
    const Section &patcher = sections[u"opencore_patcher"_s];
    QCOMPARE(patcher.state, State::Unavailable);
    QVERIFY(patcher.sources.empty());
    QCOMPARE(json(patcher)["detected"_L1], QJsonValue(false));
    QCOMPARE(strings(json(patcher)["detection_signals"_L1]), QStringList{u"apple_silicon_unsupported"_s});
    const Section &compatibility = sections[u"oclp_compatibility"_s];
    QCOMPARE(compatibility.state, State::Unavailable);
    QCOMPARE(json(compatibility)["apple_native_supported"_L1], QJsonValue(true));
    QCOMPARE(json(compatibility)["oclp_model_supported"_L1], QJsonValue(false));

    // Told by the model where nothing else does.
    machine->fails(uname, Error::Kind::Missing);
    QCOMPARE(patcherSections(machine)[u"opencore_patcher"_s].state, State::Unavailable);
}

/// As macOS in a virtual machine says; the value is Apple's, the row invented.
void TestMacPatcher::virtualMachine()
{
    const Machine machine = intelMac("Macmini6,2", "15.7", "Apple Paravirtualized Graphics Device");
    machine->prints(u"/usr/sbin/ioreg -a -r -d 1 -c IOPlatformExpertDevice"_s,
                    "<?xml version=\"1.0\"?>\n<plist "
                    "version=\"1.0\"><array><dict><key>board-id</key><data>Vk1NLXg4Nl82NAA=</data></dict></array></plist>");
    const auto sections = patcherSections(machine);
    QVERIFY(json(sections[u"opencore_patcher"_s])["unsupported_os_detected"_L1].isNull());
    QVERIFY(json(sections[u"oclp_compatibility"_s])["apple_native_supported"_L1].isNull());
    QVERIFY(json(sections[u"oclp_compatibility"_s])["oclp_model_supported"_L1].isNull());
}

void TestMacPatcher::requirements_data()
{
    QTest::addColumn<Machine>("machine");
    QTest::addColumn<QString>("domains");
    QTest::addColumn<QString>("packages");
    QTest::addColumn<MaybeBool>("isRequired");
    QTest::addColumn<MaybeBool>("isSupported");
    const auto row = [](const char *model, const char *macos, const char *gpu, const char *domains, const char *packages,
                        MaybeBool isRequired, MaybeBool isSupported) {
        QTest::addRow("%s %s %s", model, macos, gpu)
            << intelMac(model, macos, gpu) << QString::fromLatin1(domains) << QString::fromLatin1(packages) << isRequired << isSupported;
    };
    row("Macmini8,1", "15.7", "Intel UHD Graphics 630", "", "", false, true);
    row("MacBookPro11,4", "12.7.6", "Intel Iris Pro", "", "", false, true);
    row("MacBookPro11,4", "13.7", "Intel Iris Pro", "graphics", "", true, false);
    row("MacBookPro9,2", "11.7", "Intel HD Graphics 4000", "", "", {}, false); // nothing is known of its Wi-Fi
    row("MacBookPro9,2", "12.7", "Intel HD Graphics 4000", "graphics", "", true, false);
    row("MacBookPro9,2", "15.0", "Intel HD Graphics 4000", "graphics", "metallib_support_pkg", true, false);
    row("MacPro6,1", "13.0", "AMD FirePro D500", "graphics", "kdk", true, false);
    row("MacPro5,1", "13.0", "AMD Radeon RX 580", "graphics usb", "kdk", true, false); // a processor without AVX2
    row("iMac18,3", "14.0", "AMD Radeon Pro 575", "", "", {}, false);
    row("MacBookPro13,3", "13.0", "AMD Radeon Pro 460", "graphics", "kdk", true, false);
    row("MacBookPro14,3", "13.0", "AMD Radeon Pro 560", "", "", false, true);
    row("MacBookPro14,3", "14.0", "AMD Radeon Pro 560", "graphics t1", "kdk", true, false);
    row("MacBookPro14,1", "14.0", "Intel Iris Plus Graphics 640", "", "", {}, false);
    row("MacBook5,1", "13.0", "NVIDIA GeForce 9400M", "graphics usb", "", true, false);
    row("Macmini8,1", "15.7", "Something new", "", "", false, true);
    row("Mac99,9", "15.7", "Something new", "", "", {}, {});
    row("Mac99,9", "15.7", "Intel HD Graphics 4000", "graphics", "metallib_support_pkg", true, {});
    row("Mac99,9", "13.7", "AMD Radeon RX 580", "", "", {}, {}); // depends on a processor that is not known
}

void TestMacPatcher::requirements()
{
    QFETCH(Machine, machine);
    QFETCH(MaybeBool, isRequired);
    QFETCH(MaybeBool, isSupported);
    const Section section = patcherSections(machine)[u"oclp_compatibility"_s];
    const QJsonObject facts = json(section);
    QTEST(strings(facts["root_patch_domains"_L1]).join(u' '), "domains");
    QTEST(strings(facts["required_packages"_L1]).join(u' '), "packages");
    QCOMPARE(facts["root_patch_required"_L1], orNull(isRequired));
    QCOMPARE(facts["apple_native_supported"_L1], orNull(isSupported));
    QCOMPARE(facts["root_patch_state"_L1].toString(), u"not_detected"_s);
    QCOMPARE(section.state, State::Complete);
}

/// Decided by the controllers that the registry shows.
void TestMacPatcher::chips()
{
    struct Row
    {
        QString vendor, device;
        MaybeBool wifi, camera;
    };
    const Row rows[] = {{u"0x14e4"_s, u"0x43ba"_s, true, false},
                        {u"0x14e4"_s, u"0x4464"_s, false, false},
                        {u"0x168c"_s, u"0x0030"_s, true, false},
                        {u"0x14e4"_s, u"0x1570"_s, {}, true},
                        {u"0x8086"_s, u"0x43ba"_s, {}, false}};
    for (const Row &row : rows) {
        std::vector<SectionSpec> specs;
        specs.push_back(systemSection());
        specs.push_back(oclpCompatibilitySection());
        SectionSpec registry = ioregistrySection();
        registry.collectors[Platform::MacOS] = [row](Inputs) -> QCoro::Task<SectionSpec::Outcome> {
            SectionSpec::Outcome outcome;
            IoRegistry facts;
            PcieDevice device;
            device.vendorId = row.vendor;
            device.deviceId = row.device;
            facts.pcieDevices.push_back(device);
            facts.wifi.isPresent = true;
            outcome.root = IoRegistry::fields.toNode(facts, u"ioregistry"_s);
            outcome.facts = facts;
            co_return outcome;
        };
        specs.push_back(registry);
        const QJsonObject facts = json(collectTogether(specs, intelMac("MacBookPro14,1", "14.0"))[u"oclp_compatibility"_s]);
        QCOMPARE(facts["hardware_patch_requirements"_L1]["wifi"_L1], orNull(row.wifi));
        QCOMPARE(facts["hardware_patch_requirements"_L1]["camera"_L1], orNull(row.camera));
        QCOMPARE(facts["hardware_evidence"_L1]["wifi"_L1], QJsonValue(true));
        QCOMPARE(facts["root_patch_state"_L1].toString(), u"unknown"_s); // nobody looked
    }
}

void TestMacPatcher::withoutTheOthers()
{
    const Section patcher = collectSection(opencorePatcherSection(), intelMac("MacBookPro11,4", "15.8"));
    QCOMPARE(json(patcher)["detected"_L1], QJsonValue(false));
    QVERIFY(json(patcher)["unsupported_os_detected"_L1].isNull());
    const Section compatibility = collectSection(oclpCompatibilitySection(), intelMac("MacBookPro11,4", "15.8"));
    QCOMPARE(compatibility.problems.size(), size_t(1));
    QVERIFY(json(compatibility)["apple_native_supported"_L1].isNull());
    QVERIFY(!oclpCompatibilitySection().info.isReportedOn(Platform::Linux));
}

void TestMacPatcher::recordedMacs_data()
{
    QTest::addColumn<QString>("kexts");
    QTest::addColumn<QString>("patcher");
    QTest::newRow("macos-intel-composite") << u"complete"_s << u"complete"_s;
    QTest::newRow("macos-apple-silicon-composite") << u"partial"_s << u"unavailable"_s;
    QTest::newRow("macos-15-intel-oclp") << u"complete"_s << u"complete"_s;
    QTest::newRow("macos-11-intel-kexts") << u"complete"_s << u"failed"_s; // nothing of the firmware is known
}

void TestMacPatcher::recordedMacs()
{
    const auto sections = patcherSections(recording(QString::fromLatin1(QTest::currentDataTag())));
    QTEST(QString(stateWord(sections[u"kexts"_s].state)), "kexts");
    QTEST(QString(stateWord(sections[u"opencore_patcher"_s].state)), "patcher");
}

QTEST_GUILESS_MAIN(TestMacPatcher)
#include "tst_macpatcher.moc"
