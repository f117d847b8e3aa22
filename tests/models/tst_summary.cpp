// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prose/prose.h"
#include "models/summary.h"

#include "models/report/redact.h"
#include "models/values.h"
#include "tests/models/reports.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace prose;

static bool isNear(std::optional<double> value, double wanted)
{
    return value && std::abs(*value - wanted) < 0.00001;
}

/// What is said at a glance, against what the reports hold. Numbers were computed by hand from the recordings' expected.json.
class TestSummary : public QObject
{
    Q_OBJECT

    const Reports m_reports;

private Q_SLOTS:
    void virtualMachineOfADeveloper();
    void appleNotebook();
    void oldMac();
    void macPutTogether();
    void linuxNotebook();
    void server();
    void forms_data();
    void forms();
    void models_data();
    void models();
    void sentencesOfOne_data();
    void sentencesOfOne();
    void networks();
    void olderReports();
    void withoutPersonalData();
    void emptyReportSaysNothing();
    void everyMachineIsTrueToItsReport_data();
    void everyMachineIsTrueToItsReport();
    void volumes();
    void usedAsDfCounts_data();
    void usedAsDfCounts();
    void numbersBeyondAllMeasure();
    void texts();
};

void TestSummary::virtualMachineOfADeveloper()
{
    const Report report = m_reports.machine(u"linux-debian13-user"_s);
    const Identity identity = identityOf(report);
    QCOMPARE(identity.computerName, u"vm"_s);
    QCOMPARE(identity.model, std::nullopt);
    QCOMPARE(identity.form, FormFactor::Container);
    QCOMPARE(identity.host, u"Docker"_s);

    const SystemSummary system = systemOf(report);
    QCOMPARE(system.name, u"Debian GNU/Linux 13 (trixie)"_s);
    QCOMPARE(system.kernel, u"Linux 6.18.44-fc-v669"_s);
    QCOMPARE(system.architecture, u"x86_64"_s);
    QCOMPARE(system.uptimeSeconds, 21062);

    const auto volumes = volumesOf(report);
    QCOMPARE(volumes.size(), 1U);
    QCOMPARE(volumes[0].mount, u"/"_s);
    QCOMPARE(volumes[0].totalBytes, 270553174016);
    QVERIFY(isNear(volumes[0].usedShare, 0.3983797)); // 40931631104 / (40931631104 + 61813649408), as df: the rest is kept for root
    QCOMPARE(fullnessOf(volumes[0]), Fullness::Room);

    const MemorySummary memory = memoryOf(report);
    QCOMPARE(memory.totalBytes, 25276502016);
    QVERIFY(isNear(memory.usedShare, 0.0343677)); // 1 - 24407805952 / 25276502016
    QCOMPARE(memory.swapTotalBytes, 0);

    const ProcessorSummary processor = processorOf(report);
    QCOMPARE(processor.name, u"AMD EPYC"_s);
    QCOMPARE(processor.cores, 2);
    QVERIFY(isNear(processor.load, 0.71));
    QVERIFY(isNear(processor.loadShare, 0.355));

    QVERIFY(displaysOf(report).empty());
    QVERIFY(!batteryOf(report));
    const auto findings = attentionOf(report);
    const Attention *failed = finding(findings, u"systemd.failed"_s);
    QVERIFY(failed);
    QCOMPARE(failed->severity, Attention::Severity::Warning);
    QVERIFY2(failed->sentence.contains("broken.service"_L1), qPrintable(failed->sentence));
    QVERIFY(finding(findings, u"network.firewall_status"_s));
    QVERIFY(!finding(findings, u"disk.filesystems.0"_s));
    QVERIFY(!markOf(report, u"Disk encryption"_s)); // of a container, they are the host's
    QCOMPARE(markOf(report, u"Firewall"_s)->state, SecurityMark::State::Warning);
}

void TestSummary::appleNotebook()
{
    const Report report = m_reports.machine(u"macos-apple-silicon-composite"_s);
    QCOMPARE(identityOf(report).model, u"MacBook Pro (16-inch, M5 Pro or M5 Max)"_s);
    QCOMPARE(identityOf(report).form, FormFactor::Notebook);
    QCOMPARE(systemOf(report).name, u"macOS Ventura 13.3"_s);
    QCOMPARE(systemOf(report).uptimeSeconds, std::nullopt);

    const auto volumes = volumesOf(report);
    QCOMPARE(volumes.size(), 2U); // "/" and its data are one
    QCOMPARE(volumes[0].mount, u"/"_s);
    QVERIFY(!volumes[0].isReadOnly);
    QVERIFY(isNear(volumes[0].usedShare, 0.5602160)); // 1 - 437436678144 / 994662584320
    QCOMPARE(volumeText(volumes[1]), u"USB_TM_1TB"_s);
    QVERIFY(isNear(volumes[1].usedShare, 0.4448764)); // 1 - 555120910336 / 999995129856

    const auto battery = batteryOf(report);
    QVERIFY(battery);
    QVERIFY(isNear(battery->charge, 1));
    QCOMPARE(battery->cycles, 88);
    QCOMPARE(battery->healthPercent, 83);
    QCOMPARE(battery->isOnMains, false);
    QCOMPARE(battery->minutesLeft, std::nullopt);

    const MemorySummary memory = memoryOf(report);
    QCOMPARE(memory.totalBytes, 137438953472);
    QCOMPARE(memory.usedShare, std::nullopt);

    const auto displays = displaysOf(report);
    QCOMPARE(displays.size(), 3U);
    QCOMPARE(displays[0].name, u"Color LCD"_s);
    QCOMPARE(displays[0].resolution, u"3024 × 1964"_s);
    QCOMPARE(displays[0].looksLike, u"1512 × 982"_s);
    QVERIFY(displays[0].isBuiltIn);
    QVERIFY(!displays[1].isBuiltIn);
    QCOMPARE(drivesOf(report)[0].health, u"Verified"_s);

    // Nothing is known of its protection, so nothing is said about it.
    for (const SecurityMark &mark : securityMarksOf(report))
        QCOMPARE(mark.state, SecurityMark::State::Unknown);
    const auto findings = attentionOf(report);
    QCOMPARE(findings.size(), 1U);
    QCOMPARE(findings[0].sectionId, u"top_processes"_s); // sections that failed
}

void TestSummary::oldMac()
{
    const Report report = m_reports.machine(u"macos-10.12-intel"_s);
    const auto volumes = volumesOf(report);
    QCOMPARE(volumes.size(), 1U);
    QVERIFY(isNear(volumes[0].usedShare, 0.9044115)); // 1 - 23864803328 / 249661751296
    QCOMPARE(fullnessOf(volumes[0]), Fullness::NearlyFull);
    const auto findings = attentionOf(report);
    const Attention *full = finding(findings, u"disk.filesystems.0"_s);
    QVERIFY(full);
    QCOMPARE(full->severity, Attention::Severity::Warning);
    QVERIFY2(full->sentence.contains("90%"_L1) && full->sentence.contains(u"22.2\u00a0GiB"_s), qPrintable(full->sentence));
    QCOMPARE(batteryOf(report)->cycles, 201);
    QCOMPARE(batteryOf(report)->isOnMains, true);
}

void TestSummary::macPutTogether()
{
    const Report report = m_reports.machine(u"macos-intel-composite"_s);
    QCOMPARE(identityOf(report).form, FormFactor::Mini);
    // Its memory and what is free of it come from two machines: more is free than there is.
    const MemorySummary memory = memoryOf(report);
    QCOMPARE(memory.totalBytes, 15032385536);
    QCOMPARE(memory.usedShare, std::nullopt);
    QCOMPARE(memory.swapTotalBytes, 3221225472);
    QCOMPARE(memory.swapUsedBytes, 2513LL * 1024 * 1024);
    QVERIFY(!batteryOf(report));
    QCOMPARE(networkOf(report).wifi, u"SnazzleDazzle"_s);
    QCOMPARE(networkOf(report).ipv4, u"10.20.10.144"_s);
    QCOMPARE(displaysOf(report)[0].resolution, u"1920 × 1080"_s);
    QVERIFY(isNear(displaysOf(report)[0].diagonalInches, std::hypot(670.0, 380.0) / 25.4));
    const auto findings = attentionOf(report);
    const Attention *unsupported = finding(findings, u"oclp_compatibility.apple_native_supported"_s);
    QVERIFY(unsupported);
    QVERIFY2(unsupported->sentence.contains("10.15"_L1), qPrintable(unsupported->sentence));
    // macOS makes more swap when it needs some.
    QVERIFY(!finding(findings, u"hardware.memory_pressure.swap_free"_s));
}

void TestSummary::linuxNotebook()
{
    const Report report = m_reports.machine(u"linux-laptop-composite"_s);
    QCOMPARE(identityOf(report).form, FormFactor::Portable);
    const auto battery = batteryOf(report);
    QVERIFY(battery && isNear(battery->charge, 0.98));
    QCOMPARE(battery->minutesLeft, 614);
    QCOMPARE(battery->healthPercent, 105);
    QVERIFY(isNear(memoryOf(report).usedShare, 0.2901082)); // 1 - 23656214528 / 33323692032
    QCOMPARE(memoryOf(report).swapUsedBytes, 1752LL * 1024 * 1024);
    QCOMPARE(processorOf(report).cores, 12);
    QCOMPARE(processorOf(report).threads, 16);
    const auto findings = attentionOf(report);
    QVERIFY(finding(findings, u"linux_security.cpu_vulnerable_to"_s));
    QVERIFY(!finding(findings, u"battery.max_capacity_percent"_s));
    QVERIFY(!finding(findings, u"hardware.memory_pressure.swap_free"_s));
    for (const Attention &found : findings)
        QVERIFY2(!found.keyPath.startsWith("sensors."_L1), qPrintable(found.sentence)); // 43.9 °C of 84.9; -44 °C is nothing
    QVERIFY(volumesOf(report).empty());
}

void TestSummary::server()
{
    const Report report = m_reports.machine(u"linux-server-composite"_s);
    QCOMPARE(identityOf(report).model, u"Dell Inc. PowerEdge R6515"_s);
    QCOMPARE(identityOf(report).form, FormFactor::Server);
    QCOMPARE(markOf(report, u"Secure Boot"_s)->state, SecurityMark::State::Neutral);
    QCOMPARE(markOf(report, u"Processor weaknesses"_s)->state, SecurityMark::State::Warning);
    QCOMPARE(processorOf(report).name, std::nullopt);
    QCOMPARE(memoryOf(report).totalBytes, std::nullopt);
}

void TestSummary::forms_data()
{
    QTest::addColumn<QByteArray>("sections");
    QTest::addColumn<QByteArray>("platform");
    QTest::addColumn<FormFactor>("form");
    QTest::addColumn<QString>("host");
    QTest::newRow("case") << QByteArray(R"("firmware": {"chassis_type": "Notebook"})") << QByteArray("linux") << FormFactor::Notebook
                          << QString();
    QTest::newRow("rack") << QByteArray(R"("firmware": {"chassis_type": "Rack Mount Chassis"})") << QByteArray("linux")
                          << FormFactor::Server << QString();
    QTest::newRow("case that says nothing") << QByteArray(R"("firmware": {"chassis_type": "Other", "acpi_profile": "Mobile"})")
                                            << QByteArray("linux") << FormFactor::Notebook << QString();
    QTest::newRow("nothing") << QByteArray(R"("firmware": {})") << QByteArray("linux") << FormFactor::Unknown << QString();
    QTest::newRow("board") << QByteArray(R"("firmware": {"device_tree_model": "Raspberry Pi 4 Model B Rev 1.4"})") << QByteArray("linux")
                           << FormFactor::Board << QString();
    QTest::newRow("virtual, with a case") << QByteArray(
        R"("firmware": {"chassis_type": "Desktop"}, "containers": {"virtualization": "vmware"})")
                                          << QByteArray("linux") << FormFactor::VirtualMachine << u"VMware"_s;
    for (const auto &[word, name] : {std::pair("virtualbox", u"VirtualBox"_s), {"hyperv", u"Hyper-V"_s}, {"bhyve", u"bhyve"_s}}) {
        QTest::newRow(word) << QByteArray(R"("containers": {"virtualization": ")") + word + R"("})" << QByteArray("linux")
                            << FormFactor::VirtualMachine << name;
    }
    QTest::newRow("unknown hypervisor") << QByteArray(R"("containers": {"virtualization": "unknown hypervisor"})") << QByteArray("linux")
                                        << FormFactor::VirtualMachine << QString();
    QTest::newRow("not virtual") << QByteArray(R"("containers": {"virtualization": "none"}, "firmware": {"chassis_type": "Tower"})")
                                 << QByteArray("linux") << FormFactor::Desktop << QString();
    QTest::newRow("iMac") << QByteArray(R"("system": {"model_name": "iMac", "model_identifier": "iMac19,1"})") << QByteArray("macos")
                          << FormFactor::AllInOne << QString();
    QTest::newRow("iMac Pro by identifier") << QByteArray(R"("system": {"model_identifier": "iMacPro1,1"})") << QByteArray("macos")
                                            << FormFactor::AllInOne << QString();
    QTest::newRow("Mac by number") << QByteArray(R"("system": {"model_name": "MacBook Air", "model_identifier": "Mac14,2"})")
                                   << QByteArray("macos") << FormFactor::Notebook << QString();
    QTest::newRow("Mac Studio") << QByteArray(R"("system": {"model_name": "Mac Studio", "model_identifier": "Mac13,1"})")
                                << QByteArray("macos") << FormFactor::Mini << QString();
    QTest::newRow("Mac by number only") << QByteArray(R"("system": {"model_identifier": "Mac14,2"})") << QByteArray("macos")
                                        << FormFactor::Unknown << QString();
    QTest::newRow("tablet by profile") << QByteArray(R"("firmware": {"chassis_type": "Other", "acpi_profile": "Tablet"})")
                                       << QByteArray("linux") << FormFactor::Tablet << QString();
    QTest::newRow("workstation by profile") << QByteArray(R"("firmware": {"chassis_type": "Other", "acpi_profile": "Workstation"})")
                                            << QByteArray("linux") << FormFactor::Desktop << QString();
    QTest::newRow("Mac Pro") << QByteArray(R"("system": {"model_name": "Mac Pro", "model_identifier": "MacPro6,1"})") << QByteArray("macos")
                             << FormFactor::Desktop << QString();
    QTest::newRow("Xserve by identifier") << QByteArray(R"("system": {"model_identifier": "Xserve3,1"})") << QByteArray("macos")
                                          << FormFactor::Server << QString();
    QTest::newRow("virtual Mac") << QByteArray(R"("system": {"model_identifier": "VirtualMac2,1"})") << QByteArray("macos")
                                 << FormFactor::VirtualMachine << u"Apple"_s;
}

void TestSummary::forms()
{
    QFETCH(const QByteArray, sections);
    QFETCH(const QByteArray, platform);
    QFETCH(const QString, host);
    const Identity identity = identityOf(m_reports.made(sections, platform.constData()));
    QTEST(identity.form, "form");
    QCOMPARE(identity.host.value_or(QString()), host);
}

void TestSummary::models_data()
{
    QTest::addColumn<QByteArray>("sections");
    QTest::addColumn<QString>("model");
    const auto system = [](const char *name, const char *identifier, const char *more = "") {
        return QByteArray(R"("system": {"model_name": ")") + name + R"(", "model_identifier": ")" + identifier + "\"}" + more;
    };
    QTest::newRow("family and product") << system("Dell Inc. Latitude", "Latitude 7420") << u"Dell Inc. Latitude 7420"_s;
    QTest::newRow("code") << system("LENOVO ThinkPad T14", "20XWCTO1WW") << u"LENOVO ThinkPad T14"_s;
    QTest::newRow("board") << system("Raspberry Pi 4 Model B", "raspberrypi,4-model-b") << u"Raspberry Pi 4 Model B"_s;
    QTest::newRow("family is a code") << system("HP 103C_5336AN HP EliteBook", "HP ProBook 440", R"(, "firmware": {"sys_vendor": "HP"})")
                                      << u"HP ProBook 440"_s;
    QTest::newRow("the same") << system("QEMU Standard PC", "Standard PC") << u"QEMU Standard PC"_s;
    QTest::newRow("none") << QByteArray(R"("system": {})") << QString();
}

void TestSummary::models()
{
    QFETCH(const QByteArray, sections);
    QTEST(identityOf(m_reports.made(sections)).model.value_or(QString()), "model");
}

/// One is said otherwise than many.
void TestSummary::sentencesOfOne_data()
{
    QTest::addColumn<QByteArray>("platform");
    QTest::addColumn<QByteArray>("sections");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *platform, const QByteArray &sections, const QString &sentence) {
        QTest::newRow(name) << QByteArray(platform) << sections << sentence;
    };
    row("font", "linux", R"("fonts": {"total_fonts": 7, "user_fonts": 1})", u"One of them belongs to this user alone."_s);
    row("record of a crash", "linux", R"("diagnostics": {"kernel_crash_records": ["dmesg-efi-1"]})",
        u"The kernel left one record of a crash of its own."_s);
    row("job", "linux", R"("cron": {"jobs": [{"source": "user"}, {"source": "/etc/crontab"}]})", u"One of them is this user's own."_s);
    row("volume", "linux", R"("disk": {"encryption": [{"volume": "luks-1"}]})", u"One volume is encrypted."_s);
    row("disks, all watched", "linux",
        R"("disk": {"disk_health": [{"disk_name": "sda", "smart_status": "Verified"}, {"disk_name": "sdb", "smart_status": "Verified"}]})",
        u"SMART finds no fault with any of them."_s);
    row("disks, one watched", "linux",
        R"("disk": {"disk_health": [{"disk_name": "sda", "smart_status": "Verified"},
            {"disk_name": "sdb", "smart_status": "Not Supported"}]})",
        u"SMART finds no fault with the one that it watches."_s);
    row("container", "linux", R"("containers": {"in_container": "docker"})", u"This system runs in a container (docker)."_s);
    row("newest macOS", "macos", R"("oclp_compatibility": {"apple_native_supported": false, "newest_supported_macos": "12"})",
        u"The newest macOS that Apple supports on this model is 12."_s);
    row("patches", "macos", R"("oclp_compatibility": {"root_patch_domains": ["graphics", "wifi", "bluetooth", "camera", "usb", "t1"]})",
        u"Root patches are needed for graphics, Wi-Fi, Bluetooth, the camera, USB, and the T1 chip."_s);
}

void TestSummary::sentencesOfOne()
{
    QFETCH(const QByteArray, platform);
    QFETCH(const QByteArray, sections);
    QFETCH(const QString, sentence);
    const Report report = m_reports.made(sections, platform.constData());
    const auto section = std::ranges::find(report.sections, State::Complete, &Section::state);
    QVERIFY(section != report.sections.end());
    const QStringList sentences = sectionSentences(report, *section);
    QVERIFY2(sentences.contains(sentence), qPrintable(sentences.join(u" | "_s)));
}

void TestSummary::networks()
{
    const auto of = [this](const char *kind, const char *name) {
        return networkOf(m_reports.made(QByteArray(R"("network": {"primary_interface": "a0", "wifi_ssid": "Garden", "local_interfaces": [
            {"name": "Wi-Fi", "device": "b0", "kind": "wifi"}, {"name": )")
                                        + name + R"(, "device": "a0", "kind": )" + kind + "}]}"));
    };
    QCOMPARE(of(R"("wifi")", R"("Wi-Fi")").isOverWifi, true);
    // One may be connected by radio and use the cable.
    QCOMPARE(of(R"("ethernet")", R"("Ethernet")").isOverWifi, false);
    QCOMPARE(of(R"("ethernet")", R"("Ethernet")").name, u"Ethernet"_s);
    QCOMPARE(of("null", R"("Wi-Fi")").isOverWifi, true);
    QCOMPARE(of("null", R"("Unknown")").isOverWifi, std::nullopt);
}

void TestSummary::olderReports()
{
    const Report first = m_reports.older(u"generation-a"_s);
    QCOMPARE(identityOf(first).model, u"MacBook Air (13-inch, Early 2015)"_s);
    QCOMPARE(identityOf(first).form, FormFactor::Notebook);
    QCOMPARE(systemOf(first).name, u"macOS Monterey 12.7.6"_s);
    const auto volumes = volumesOf(first);
    QCOMPARE(volumes.size(), 1U);
    QVERIFY(isNear(volumes[0].usedShare, 0.5695378)); // 1 - 100.5 / 233.47
    QCOMPARE(memoryOf(first).totalBytes, 8LL * 1024 * 1024 * 1024);
    QCOMPARE(memoryOf(first).usedShare, std::nullopt);
    // Its "false" is also what it could not find out.
    QCOMPARE(markOf(first, u"Disk encryption"_s)->state, SecurityMark::State::Unknown);
    QCOMPARE(markOf(first, u"System Integrity Protection"_s)->state, SecurityMark::State::Good);
    QVERIFY(!finding(attentionOf(first), u"system.filevault_enabled"_s));

    const Report second = m_reports.older(u"generation-b"_s);
    QCOMPARE(identityOf(second).computerName, std::nullopt); // taken out
    QCOMPARE(networkOf(second).ipv4, std::nullopt);
    QCOMPARE(markOf(second, u"System Integrity Protection"_s)->state, SecurityMark::State::Unknown);
    QCOMPARE(batteryOf(second)->cycles, 316);
    QVERIFY(volumesOf(second).empty());
}

void TestSummary::withoutPersonalData()
{
    const Report report = redacted(m_reports.machine(u"linux-debian12-vm"_s));
    QVERIFY(identityOf(report).computerName.has_value());
    QVERIFY(identityOf(report).computerName != u"vm"_s);
    QVERIFY(isNear(volumesOf(report)[0].usedShare, 0.2695824)); // 27698323456 / (27698323456 + 75046957056)
    QCOMPARE(systemOf(report).name, u"Debian GNU/Linux 12 (bookworm)"_s);
}

void TestSummary::emptyReportSaysNothing()
{
    for (const Platform platform : {Platform::Linux, Platform::MacOS}) {
        const Report report = emptyReport(m_reports.catalogue, platform);
        QVERIFY(attentionOf(report).empty());
        QVERIFY(securityMarksOf(report).empty());
        QVERIFY(volumesOf(report).empty());
        QVERIFY(!identityOf(report).model);
        QCOMPARE(identityOf(report).form, FormFactor::Unknown);
        QVERIFY(!systemOf(report).name);
    }
}

void TestSummary::everyMachineIsTrueToItsReport_data()
{
    QTest::addColumn<QString>("name");
    for (const auto names = replayedMachines(); const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestSummary::everyMachineIsTrueToItsReport()
{
    QFETCH(const QString, name);
    const Report report = m_reports.machine(name);
    const auto isThere = [&](const QString &path) { return nodeAt(report, path) || report.section(path); };
    for (const Attention &found : attentionOf(report)) {
        QVERIFY2(isThere(found.keyPath), qPrintable(found.keyPath));
        QVERIFY(report.section(found.sectionId));
        QVERIFY(!found.sentence.isEmpty() && !found.sentence.contains(u'%' + u"1"_s) && !found.sentence.contains("%n"_L1));
    }
    for (const SecurityMark &mark : securityMarksOf(report)) {
        const Node *node = nodeAt(report, mark.keyPath);
        QVERIFY2(node, qPrintable(mark.keyPath));
        if (mark.state == SecurityMark::State::Good)
            QVERIFY2(!node->isEmpty(), qPrintable(mark.label));
        QVERIFY(!mark.words.isEmpty());
    }
    for (const VolumeSummary &volume : volumesOf(report)) {
        QVERIFY2(isThere(volume.keyPath), qPrintable(volume.keyPath));
        if (volume.usedShare)
            QVERIFY(*volume.usedShare >= 0 && *volume.usedShare <= 1);
    }
    const MemorySummary memory = memoryOf(report);
    if (memory.usedShare)
        QVERIFY(*memory.usedShare >= 0 && *memory.usedShare <= 1);
    for (const DisplaySummary &display : displaysOf(report))
        QVERIFY(isThere(display.keyPath));
    QCOMPARE(batteryOf(report).has_value(), flagAt(report, u"battery.present") == true);
}

void TestSummary::volumes()
{
    const auto of = [this](const QByteArray &list, const char *platform) {
        return volumesOf(m_reports.made(R"("disk": {"filesystems": [)" + list + "]}", platform));
    };
    const QByteArray root = R"({"mount": "/", "device": "/dev/sda2", "fstype": "btrfs", "total_bytes": 1000, "free_bytes": 250})";
    const QByteArray home = R"({"mount": "/home", "device": "/dev/sda2", "fstype": "btrfs", "total_bytes": 1000, "free_bytes": 250})";
    const QByteArray other = R"({"mount": "/srv", "device": "/dev/sdb1", "fstype": "ext4", "total_bytes": 1000, "free_bytes": 250})";
    const QByteArray snap = R"({"mount": "/snap/a", "device": "/dev/loop0", "fstype": "squashfs", "total_bytes": 9, "free_bytes": 0})";
    const auto shared = of(root + ',' + home + ',' + other + ',' + snap, "linux");
    QCOMPARE(shared.size(), 2U);
    QCOMPARE(shared[0].mount, u"/"_s);
    QVERIFY(isNear(shared[0].usedShare, 0.75));
    QCOMPARE(shared[1].mount, u"/srv"_s);
    QCOMPARE(shared[1].keyPath, u"disk.filesystems.2"_s);
    // More free than there is, or nothing at all, is no share.
    QVERIFY(!of(R"({"mount": "/", "total_bytes": 10, "free_bytes": 11})", "linux")[0].usedShare);
    QVERIFY(of(R"({"mount": "/", "total_bytes": 0, "free_bytes": 0})", "linux").empty());
    // Preboot and its like are not for people.
    const QByteArray preboot =
        R"({"mount": "/System/Volumes/Preboot", "device": "/dev/disk9s2", "fstype": "APFS", "total_bytes": 10, "free_bytes": 1})";
    QVERIFY(of(preboot, "macos").empty());
}

void TestSummary::usedAsDfCounts_data()
{
    QTest::addColumn<QByteArray>("sizes");
    QTest::addColumn<QByteArray>("platform");
    QTest::addColumn<int>("percent");
    QTest::addColumn<double>("share");
    const auto row = [](const char *name, const QByteArray &sizes, const QByteArray &platform, int percent, double share) {
        QTest::newRow(name) << sizes << platform << percent << share;
    };
    // df of coreutils printed the first two lines' "Use%" for these blocks.
    row("much kept for root", R"("total_bytes": 270553174016, "free_bytes": 30400024576, "used_bytes": 72345255936)", "linux", 71,
        0.7041258);
    row("little kept", R"("total_bytes": 1000, "free_bytes": 450, "used_bytes": 500)", "linux", 53, 0.5263158);
    row("a trace is one percent", R"("total_bytes": 100000, "free_bytes": 99999, "used_bytes": 1)", "linux", 1, 0.00001);
    row("exactly", R"("total_bytes": 100, "free_bytes": 93, "used_bytes": 7)", "linux", 7, 0.07);
    row("full", R"("total_bytes": 100, "free_bytes": 0, "used_bytes": 95)", "linux", 100, 1);
    row("empty", R"("total_bytes": 100, "free_bytes": 100, "used_bytes": 0)", "linux", 0, 0);
    row("used not known", R"("total_bytes": 1000, "free_bytes": 249)", "linux", 76, 0.751);
    row("more used than there is", R"("total_bytes": 1000, "free_bytes": 250, "used_bytes": 900)", "linux", 75, 0.75);
    row("a Mac rounds to the nearest", R"("total_bytes": 1000, "free_bytes": 249)", "macos", 75, 0.751);
    row("as large as numbers get", R"("total_bytes": 9007199254740992, "free_bytes": 4503599627370496, "used_bytes": 4503599627370496)",
        "linux", 50, 0.5);
}

void TestSummary::usedAsDfCounts()
{
    QFETCH(QByteArray, sizes);
    QFETCH(QByteArray, platform);
    QFETCH(double, share);
    const Report report = m_reports.made(R"("disk": {"filesystems": [{"mount": "/", )" + sizes + "}]}", platform.constData());
    const auto volumes = volumesOf(report);
    QCOMPARE(volumes.size(), 1U);
    QTEST(volumes[0].usedPercent.value_or(-1), "percent");
    QVERIFY2(isNear(volumes[0].usedShare, share), qPrintable(QString::number(*volumes[0].usedShare, 'f', 7)));
}

void TestSummary::numbersBeyondAllMeasure()
{
    const Report report = m_reports.made(
        R"("hardware": {"memory_gb": 1e300, "memory_pressure": {"swap_used": 4e18, "swap_free": 4e18}},
           "disk": {"filesystems": [{"mount": "/", "total_gb": 1e300, "free_gb": 1e300}]})");
    const MemorySummary memory = memoryOf(report);
    QCOMPARE(memory.totalBytes, std::nullopt);
    QCOMPARE(memory.swapUsedBytes, std::nullopt);
    QCOMPARE(memory.swapTotalBytes, std::nullopt);
    const auto volumes = volumesOf(report);
    QCOMPARE(volumes.size(), 1U);
    QCOMPARE(volumes[0].totalBytes, std::nullopt);
    QCOMPARE(volumes[0].freeBytes, std::nullopt);
}

void TestSummary::texts()
{
    const QLocale english = QLocale::c();
    QCOMPARE(roughSizeText(0, english), u"0\u00a0bytes"_s);
    QCOMPARE(roughSizeText(1023, english), u"1023\u00a0bytes"_s);
    QCOMPARE(roughSizeText(16LL << 30, english), u"16\u00a0GiB"_s);
    QCOMPARE(roughSizeText(61813649408, english), u"57.6\u00a0GiB"_s);
    QCOMPARE(roughSizeText(270553174016, english), u"252\u00a0GiB"_s);
    QCOMPARE(roughSizeText(1836051005, english), u"1.71\u00a0GiB"_s);
    QCOMPARE(roughSizeText(61813649408, QLocale(QLocale::German)), u"57,6\u00a0GiB"_s);
    QCOMPARE(shareText(0.7715, english), u"77%"_s);
    QCOMPARE(shareText(0.9999, english), u"99%"_s);
    QCOMPARE(shareText(1, english), u"100%"_s);
    QCOMPARE(shareText(2.684, english), u"268%"_s);
    QCOMPARE(shareText(1e300, english), shareText(1e6, english));
    QStringList forms;
    for (int form = 0; form <= int(FormFactor::Container); ++form)
        forms += formFactorText(FormFactor(form));
    QCOMPARE(forms,
             (QStringList{QString(), u"Notebook"_s, u"Portable computer"_s, u"Tablet"_s, u"Desktop computer"_s, u"Small desktop computer"_s,
                          u"All-in-one computer"_s, u"Server"_s, u"Board computer"_s, u"Virtual machine"_s, u"Container"_s}));
    QStringList names;
    for (const QString &mount : {u"/"_s, u"/System/Volumes/Data"_s, u"/Volumes/Backup"_s, u"/home"_s}) {
        VolumeSummary volume;
        volume.mount = mount;
        names += volumeText(volume);
    }
    QCOMPARE(names, (QStringList{u"System"_s, u"Data"_s, u"Backup"_s, u"/home"_s}));
    QCOMPARE(systemOf(m_reports.made(R"("system": {"os_version": "15.7.1"})", "macos")).name, u"macOS 15.7.1"_s);
    QCOMPARE(systemOf(m_reports.made(R"("system": {"os_version": "15.7.1"})", "linux")).name, std::nullopt);
}

QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"
