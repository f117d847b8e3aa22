// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attention.h"

#include "tests/models/reports.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

/// Every rule with facts that make it speak, and with others that look alike and must not.
class TestAttention : public QObject
{
    Q_OBJECT

    const Reports m_reports;

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void attention_data();
    void attention();
    void sentences_data();
    void sentences();
    void words();
    void graveFirst();
    void waitsForWhatDecides();
    void marks_data();
    void marks();
};

void TestAttention::attention_data()
{
    QTest::addColumn<QByteArray>("platform");
    QTest::addColumn<QByteArray>("sections");
    QTest::addColumn<QString>("keyPath");
    QTest::addColumn<int>("severity"); // -1: no such finding
    using enum Attention::Severity;
    const auto row = [](const char *name, const char *platform, const QByteArray &sections, const QString &keyPath,
                        std::optional<Attention::Severity> severity) {
        QTest::newRow(name) << QByteArray(platform) << sections << keyPath << (severity ? int(*severity) : -1);
    };
    const auto volume = [](const char *total, const char *free, bool isReadOnly = false) {
        return QByteArray(R"("disk": {"filesystems": [{"mount": "/data", "device": "/dev/sdb1", "fstype": "ext4", "total_bytes": )") + total
            + R"(, "free_bytes": )" + free + R"(, "read_only": )" + (isReadOnly ? "true" : "false") + "}]}";
    };
    const QString first = u"disk.filesystems.0"_s;
    row("volume: half full", "linux", volume("100000000000", "50000000000"), first, {});
    row("volume: a tenth is left", "linux", volume("100000000000", "10000000000"), first, {});
    row("volume: nearly full", "linux", volume("100000000000", "9000000000"), first, Warning);
    row("volume: full", "linux", volume("100000000000", "4000000000"), first, Critical);
    row("volume: large, with much space left", "linux", volume("20000000000000", "900000000000"), first, {});
    row("volume: cannot be written to", "linux", volume("100000000000", "0", true), first, {});

    const auto drive = [](const QByteArray &facts) { return R"("disk": {"disk_health": [{"disk_name": "sda", )" + facts + "}]}"; };
    const QString smart = u"disk.disk_health.0.smart_status"_s, life = u"disk.disk_health.0.health_percentage"_s;
    row("drive: verified", "linux", drive(R"("smart_status": "Verified")"), smart, {});
    row("drive: not supported", "linux", drive(R"("smart_status": "Not Supported")"), smart, {});
    row("drive: failing", "macos", drive(R"("smart_status": "Failing")"), smart, Critical);
    row("drive: worn", "linux", drive(R"("smart_status": "Verified", "health_percentage": 4)"), life, Warning);
    row("drive: used", "linux", drive(R"("smart_status": "Verified", "health_percentage": 60)"), life, {});

    const auto swap = [](const char *used, const char *free) {
        return QByteArray(R"("hardware": {"memory_pressure": {"level": "normal", "swap_total_bytes": 1073741824, "swap_used": )") + used
            + R"(, "swap_free": )" + free + "}}";
    };
    const QString swapPath = u"hardware.memory_pressure.swap_free"_s;
    row("swap: used up", "linux", swap("1020", "4"), swapPath, Warning);
    row("swap: half used", "linux", swap("512", "512"), swapPath, {});
    row("swap: used up on a Mac", "macos", swap("1020", "4"), swapPath, {});
    row("swap: none", "linux", R"("hardware": {"memory_pressure": {"swap_total_bytes": 0, "swap_used": 0, "swap_free": 0}})", swapPath, {});
    const QString level = u"hardware.memory_pressure.level"_s;
    row("memory: short", "linux", R"("hardware": {"memory_pressure": {"level": "critical"}})", level, Warning);
    row("memory: enough", "linux", R"("hardware": {"memory_pressure": {"level": "normal"}})", level, {});

    const QString worn = u"battery.max_capacity_percent"_s, condition = u"battery.condition"_s;
    row("battery: worn", "macos", R"("battery": {"present": true, "max_capacity_percent": 71, "condition": "Service Recommended"})", worn,
        Warning);
    row("battery: good", "macos", R"("battery": {"present": true, "max_capacity_percent": 83, "condition": "Normal"})", worn, {});
    row("battery: condition only", "macos", R"("battery": {"present": true, "condition": "Replace Soon"})", condition, Warning);
    row("battery: normal", "macos", R"("battery": {"present": true, "condition": "Normal"})", condition, {});
    row("battery: none", "macos", R"("battery": {"present": false, "condition": null})", condition, {});

    const auto sensor = [](const QByteArray &facts) {
        return R"("sensors": {"temperatures": [{"chip": "coretemp", "label": "Package", )" + facts + "}]}";
    };
    const QString heat = u"sensors.temperatures.0.celsius"_s;
    row("heat: critical", "linux", sensor(R"("celsius": 101, "max_celsius": 90, "critical_celsius": 100)"), heat, Critical);
    row("heat: high", "linux", sensor(R"("celsius": 92, "max_celsius": 90, "critical_celsius": 100)"), heat, Warning);
    row("heat: usual", "linux", sensor(R"("celsius": 60, "max_celsius": 90, "critical_celsius": 100)"), heat, {});
    row("heat: limits that nobody set", "linux", sensor(R"("celsius": 30, "max_celsius": 0, "critical_celsius": -273.1)"), heat, {});
    row("heat: no limits", "linux", sensor(R"("celsius": 95)"), heat, {});

    const auto crash = [](const char *seconds, const char *kind) {
        return QByteArray(R"("diagnostics": {"crash_details": [{"name": "a", "program": "editor", "time_epoch_seconds": )") + seconds
            + R"(, "kind": )" + kind + "}]}";
    };
    const QString crashes = u"diagnostics.crash_details"_s, panic = u"diagnostics.crash_details.0"_s;
    row("crash: yesterday", "linux", crash("1699913600", "null"), crashes, Information);
    row("crash: a month ago", "linux", crash("1697400000", "null"), crashes, {});
    row("crash: in the future", "linux", crash("1700100000", "null"), crashes, {});
    row("crash: a hang is none", "macos", crash("1699913600", R"("hang")"), crashes, {});
    row("crash: of the system", "macos", crash("1699913600", R"("kernel panic")"), panic, Warning);
    row("crash: of the system, long ago", "macos", crash("1690000000", R"("kernel panic")"), panic, {});
    const QString records = u"diagnostics.kernel_crash_records"_s;
    row("crash: records", "linux", R"("diagnostics": {"kernel_crash_records": ["dmesg-efi-1"]})", records, Warning);
    row("crash: no records", "linux", R"("diagnostics": {"kernel_crash_records": []})", records, {});

    row("units: failed", "linux", R"("systemd": {"units_failed": 2, "failed": [{"unit": "a.service"}, {"unit": "b.service"}]})",
        u"systemd.failed"_s, Warning);
    row("units: none failed", "linux", R"("systemd": {"units_failed": 0, "failed": []})", u"systemd.failed"_s, {});
    row("units: of the user", "linux", R"("systemd": {"user_units_failed": 1})", u"systemd.user_units_failed"_s, Warning);
    row("units: none of the user", "linux", R"("systemd": {"user_units_failed": 0})", u"systemd.user_units_failed"_s, {});

    const QString sip = u"system.sip_enabled"_s;
    row("SIP: off", "macos", R"("system": {"sip_enabled": false}, "opencore_patcher": {"detected": false})", sip, Critical);
    row("SIP: off, patched", "macos", R"("system": {"sip_enabled": false}, "opencore_patcher": {"detected": true})", sip, Information);
    row("SIP: on", "macos", R"("system": {"sip_enabled": true}, "opencore_patcher": {"detected": false})", sip, {});
    row("SIP: not known", "macos", R"("system": {"sip_enabled": null}, "opencore_patcher": {"detected": false})", sip, {});
    const QString gatekeeper = u"system.gatekeeper_enabled"_s;
    row("Gatekeeper: off", "macos", R"("system": {"gatekeeper_enabled": false})", gatekeeper, Warning);
    row("Gatekeeper: on", "macos", R"("system": {"gatekeeper_enabled": true})", gatekeeper, {});
    row("Gatekeeper: not on Linux", "linux", R"("system": {"gatekeeper_enabled": false})", gatekeeper, {});
    const QString backup = u"system.time_machine.enabled"_s;
    row("backup: none", "macos", R"("system": {"time_machine": {"enabled": false}})", backup, Information);
    row("backup: set up", "macos", R"("system": {"time_machine": {"enabled": true}})", backup, {});
    row("backup: not on Linux", "linux", R"("system": {"time_machine": {"enabled": false}})", backup, {});

    const QString apple = u"oclp_compatibility.apple_native_supported"_s;
    row("Apple: supported", "macos", R"("oclp_compatibility": {"apple_native_supported": true})", apple, {});
    row("Apple: not supported", "macos", R"("oclp_compatibility": {"apple_native_supported": false, "newest_supported_macos": "12"})",
        apple, Information);
    const QString patches = u"oclp_compatibility.root_patch_required"_s;
    row("patches: missing", "macos",
        R"("oclp_compatibility": {"root_patch_required": true, "root_patch_state": "not_detected", "root_patch_domains": ["graphics"]})",
        patches, Warning);
    row("patches: there", "macos", R"("oclp_compatibility": {"root_patch_required": true, "root_patch_state": "detected"})", patches, {});
    row("patches: not known", "macos", R"("oclp_compatibility": {"root_patch_required": true, "root_patch_state": "unknown"})", patches,
        {});
    row("patches: not needed", "macos", R"("oclp_compatibility": {"root_patch_required": false, "root_patch_state": "not_detected"})",
        patches, {});
    const QString tooNew = u"oclp_compatibility.oclp_os_supported"_s;
    row("patcher: does not know this macOS", "macos",
        R"("oclp_compatibility": {"oclp_os_supported": false}, "opencore_patcher": {"detected": true})", tooNew, Warning);
    row("patcher: is not here", "macos", R"("oclp_compatibility": {"oclp_os_supported": false}, "opencore_patcher": {"detected": false})",
        tooNew, {});
    const QString patched = u"opencore_patcher.root_patched_system"_s;
    row("patched: for an earlier build", "macos",
        R"x("system": {"os_build": "24H30"}, "opencore_patcher": {"detected": true, "root_patched_system": "24.6 (24H23)"})x", patched,
        Warning);
    row("patched: for this build", "macos",
        R"x("system": {"os_build": "24H23"}, "opencore_patcher": {"detected": true, "root_patched_system": "24.6 (24H23)"})x", patched, {});
    row("patched: build not known", "macos", R"x("opencore_patcher": {"detected": true, "root_patched_system": "24.6 (24H23)"})x", patched,
        {});

    const QString selinux = u"linux_security.selinux.mode"_s;
    row("SELinux: permissive", "linux", R"("linux_security": {"selinux": {"mode": "permissive"}})", selinux, Information);
    row("SELinux: enforcing", "linux", R"("linux_security": {"selinux": {"mode": "enforcing"}})", selinux, {});
    const QString microcode = u"linux_security.cpu_vulnerabilities.old_microcode"_s;
    row("microcode: old", "linux", R"("linux_security": {"cpu_vulnerabilities": {"old_microcode": "Vulnerable"}})", microcode, Warning);
    row("microcode: good", "linux", R"("linux_security": {"cpu_vulnerabilities": {"old_microcode": "Not affected"}})", microcode, {});
    const QString weaknesses = u"linux_security.cpu_vulnerable_to"_s;
    row("weaknesses: open", "linux", R"("linux_security": {"cpu_vulnerable_to": ["mds"]})", weaknesses, Information);
    row("weaknesses: none", "linux", R"("linux_security": {"cpu_vulnerable_to": []})", weaknesses, {});
    const QString ssh = u"linux_security.ssh_server.permit_root_login"_s;
    row("SSH: lets root in", "linux", R"("linux_security": {"ssh_server": {"permit_root_login": "yes", "password_authentication": true}})",
        ssh, Warning);
    row("SSH: by key", "linux", R"("linux_security": {"ssh_server": {"permit_root_login": "yes", "password_authentication": false}})", ssh,
        {});
    row("SSH: not root", "linux",
        R"("linux_security": {"ssh_server": {"permit_root_login": "prohibit-password", "password_authentication": true}})", ssh, {});

    const QString encryption = u"system.filevault_enabled"_s;
    row("encryption: notebook", "linux", R"("system": {"filevault_enabled": false}, "firmware": {"chassis_type": "Notebook"})", encryption,
        Warning);
    row("encryption: on", "linux", R"("system": {"filevault_enabled": true}, "firmware": {"chassis_type": "Notebook"})", encryption, {});
    row("encryption: server", "linux", R"("system": {"filevault_enabled": false}, "firmware": {"chassis_type": "Rack Mount Chassis"})",
        encryption, {});
    row("encryption: not known", "linux", R"("system": {"filevault_enabled": null}, "firmware": {"chassis_type": "Notebook"})", encryption,
        {});
    const QString firewall = u"network.firewall_status"_s;
    row("firewall: off", "macos", R"("network": {"firewall_status": "Disabled"})", firewall, Information);
    row("firewall: on", "macos", R"("network": {"firewall_status": "Enabled"})", firewall, {});
    row("firewall: not known", "macos", R"("network": {"firewall_status": "Unknown"})", firewall, {});

    const QByteArray status = R"(, "collection_status": {"cron": {"status": "error", "state": "failed"}})";
    row("sections: failed", "linux", R"("cron": {})" + status, u"cron"_s, Information);
    row("sections: none failed", "linux", R"("cron": {})", u"cron"_s, {});
}

void TestAttention::attention()
{
    QFETCH(const QByteArray, platform);
    QFETCH(const QByteArray, sections);
    QFETCH(const QString, keyPath);
    QFETCH(const int, severity);
    const auto findings = attentionOf(m_reports.made(sections, platform.constData()));
    const Attention *found = finding(findings, keyPath);
    QCOMPARE(found ? int(found->severity) : -1, severity);
    if (found)
        QCOMPARE(found->sectionId, keyPath.section(u'.', 0, 0));
}

void TestAttention::sentences_data()
{
    QTest::addColumn<QByteArray>("platform");
    QTest::addColumn<QByteArray>("sections");
    QTest::addColumn<QString>("keyPath");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *platform, const QByteArray &sections, const QString &keyPath,
                        const QString &sentence) { QTest::newRow(name) << QByteArray(platform) << sections << keyPath << sentence; };
    row("drive", "linux", R"("disk": {"disk_health": [{"disk_name": "sda", "smart_status": "Verified", "health_percentage": 4}]})",
        u"disk.disk_health.0.health_percentage"_s, u"The drive “sda” has 4% of its expected life left."_s);
    const auto patches = [](const char *domains) {
        return QByteArray(
                   R"("oclp_compatibility": {"root_patch_required": true, "root_patch_state": "not_detected", "root_patch_domains": )")
            + domains + '}';
    };
    const QString required = u"oclp_compatibility.root_patch_required"_s;
    row("patches", "macos", patches(R"(["graphics", "wifi", "bluetooth", "camera", "usb", "t1", "ethernet"])"), required,
        u"This Mac needs patches of the system volume for graphics, Wi-Fi, Bluetooth, camera, USB, T1 security chip, ethernet, "
        "and none were found."_s);
    row("patches, nobody knows of what", "macos", patches("[]"), required,
        u"This Mac needs patches of the system volume, and none were found."_s);
    const auto apple = [](const char *newest) {
        return QByteArray(R"("oclp_compatibility": {"apple_native_supported": false, "newest_supported_macos": )") + newest + '}';
    };
    const QString supported = u"oclp_compatibility.apple_native_supported"_s;
    row("Apple", "macos", apple(R"("12")"), supported,
        u"Apple does not support this macOS on this Mac; the newest it supports is macOS 12."_s);
    row("Apple, newest not known", "macos", apple("null"), supported, u"Apple does not support this macOS on this Mac."_s);
}

void TestAttention::sentences()
{
    QFETCH(const QByteArray, platform);
    QFETCH(const QByteArray, sections);
    QFETCH(const QString, keyPath);
    const auto findings = attentionOf(m_reports.made(sections, platform.constData()));
    const Attention *found = finding(findings, keyPath);
    QVERIFY(found);
    QTEST(found->sentence, "sentence");
}

void TestAttention::words()
{
    QCOMPARE(severityText(Attention::Severity::Information), u"Information"_s);
    QCOMPARE(severityText(Attention::Severity::Warning), u"Warning"_s);
    QCOMPARE(severityText(Attention::Severity::Critical), u"Critical"_s);
    QStringList marks;
    using enum SecurityMark::State;
    for (const auto state : {Good, Neutral, Warning, Bad, Unknown})
        marks += markStateText(state);
    QCOMPARE(marks, (QStringList{u"good"_s, u"usual"_s, u"worth a look"_s, u"bad"_s, u"not known"_s}));
}

void TestAttention::graveFirst()
{
    const auto findings = attentionOf(m_reports.made(R"("network": {"firewall_status": "Disabled"}, "systemd": {"units_failed": 1},
        "disk": {"disk_health": [{"disk_name": "sda", "smart_status": "Failing"}]})"));
    QCOMPARE(findings.size(), 3U);
    QCOMPARE(findings[0].sectionId, u"disk"_s);
    QCOMPARE(findings[1].sectionId, u"systemd"_s);
    QCOMPARE(findings[2].sectionId, u"network"_s);
}

void TestAttention::waitsForWhatDecides()
{
    Report report = m_reports.made(R"("system": {"sip_enabled": false, "filevault_enabled": false}, "opencore_patcher": {"detected": false},
        "firmware": {}, "battery": {"present": false})",
                                   "macos");
    QVERIFY(finding(attentionOf(report), u"system.sip_enabled"_s));
    report.section(u"opencore_patcher")->state = State::Running;
    QVERIFY(!finding(attentionOf(report), u"system.sip_enabled"_s));
    QVERIFY(!markOf(report, u"System Integrity Protection"_s));
    QVERIFY(markOf(report, u"Disk encryption"_s));
    report.section(u"firmware")->state = State::Waiting;
    QVERIFY(!markOf(report, u"Disk encryption"_s));
}

void TestAttention::marks_data()
{
    QTest::addColumn<QByteArray>("platform");
    QTest::addColumn<QByteArray>("sections");
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("state"); // -1: no such mark
    using enum SecurityMark::State;
    const auto row = [](const char *name, const char *platform, const QByteArray &sections, const QString &label,
                        std::optional<SecurityMark::State> state) {
        QTest::newRow(name) << QByteArray(platform) << sections << label << (state ? int(*state) : -1);
    };
    const QString encryption = u"Disk encryption"_s, sip = u"System Integrity Protection"_s;
    row("encryption: on", "linux", R"("system": {"filevault_enabled": true})", encryption, Good);
    row("encryption: off", "linux", R"("system": {"filevault_enabled": false})", encryption, Neutral);
    row("encryption: off in a notebook", "linux", R"("system": {"filevault_enabled": false}, "firmware": {"chassis_type": "Laptop"})",
        encryption, Warning);
    row("encryption: not known", "linux", R"("system": {})", encryption, Unknown);
    row("encryption: nobody asked", "linux", R"("cron": {})", encryption, {});
    row("firewall: other words", "macos", R"("network": {"firewall_status": "blocking"})", u"Firewall"_s, Unknown);
    row("SIP: on", "macos", R"("system": {"sip_enabled": true})", sip, Good);
    row("SIP: off", "macos", R"("system": {"sip_enabled": false})", sip, Bad);
    row("SIP: off, patched", "macos", R"("system": {"sip_enabled": false}, "opencore_patcher": {"detected": true})", sip, Neutral);
    row("SIP: on, patched", "macos", R"("system": {"sip_enabled": true}, "opencore_patcher": {"detected": true})", sip, Good);
    row("SIP: no such thing on Linux", "linux", R"("system": {"sip_enabled": false})", sip, {});
    row("start: full", "macos", R"("firmware": {"secure_boot": "Full Security"})", u"Secure start"_s, Good);
    row("start: reduced", "macos", R"("firmware": {"secure_boot": "Reduced Security"})", u"Secure start"_s, Warning);
    row("start: none", "macos", R"("firmware": {"secure_boot": "No Security"})", u"Secure start"_s, Bad);
    row("start: new words", "macos", R"("firmware": {"secure_boot": "Quantum Security"})", u"Secure start"_s, Unknown);
    row("Secure Boot: on", "linux", R"("linux_security": {"secure_boot": true})", u"Secure Boot"_s, Good);
    row("Secure Boot: off", "linux", R"("linux_security": {"secure_boot": false})", u"Secure Boot"_s, Neutral);
    row("Secure Boot: not known", "linux", R"("linux_security": {"boot_mode": "uefi"})", u"Secure Boot"_s, {});
    row("AppArmor: on", "linux", R"("linux_security": {"apparmor": {"enabled": true}})", u"AppArmor"_s, Good);
    row("SELinux: on", "linux", R"("linux_security": {"selinux": {"mode": "enforcing"}})", u"SELinux"_s, Good);
    row("SELinux: permissive", "linux", R"("linux_security": {"selinux": {"mode": "permissive"}})", u"SELinux"_s, Warning);
    row("SELinux: off beside AppArmor", "linux", R"("linux_security": {"selinux": {"mode": "disabled"}, "apparmor": {"enabled": true}})",
        u"SELinux"_s, {});
    row("SELinux: off", "linux", R"("linux_security": {"selinux": {"mode": "disabled"}})", u"SELinux"_s, Neutral);
    row("updates: automatic", "linux", R"("linux_security": {"unattended_upgrades": true})", u"Automatic updates"_s, Good);
    row("updates: by hand", "linux", R"("linux_security": {"unattended_upgrades": false})", u"Automatic updates"_s, Neutral);
    const QString weaknesses = u"Processor weaknesses"_s;
    row("weaknesses: none", "linux",
        R"("linux_security": {"cpu_vulnerabilities": {"mds": "Not affected", "l1tf": "Mitigation: PTE Inversion"}})", weaknesses, Good);
    row("weaknesses: unknown", "linux",
        R"("linux_security": {"cpu_vulnerabilities": {"mds": "Not affected", "srbds": "Unknown: Dependent on hypervisor status"}})",
        weaknesses, Unknown);
    row("weaknesses: open", "linux", R"("linux_security": {"cpu_vulnerabilities": {"mds": "Vulnerable"}, "cpu_vulnerable_to": ["mds"]})",
        weaknesses, Warning);
    row("weaknesses: nothing known", "linux", R"("linux_security": {"secure_boot": true})", weaknesses, {});
}

void TestAttention::marks()
{
    QFETCH(const QByteArray, platform);
    QFETCH(const QByteArray, sections);
    QFETCH(const QString, label);
    QFETCH(const int, state);
    const auto mark = markOf(m_reports.made(sections, platform.constData()), label);
    QCOMPARE(mark ? int(mark->state) : -1, state);
}

QTEST_GUILESS_MAIN(TestAttention)
#include "tst_attention.moc"
