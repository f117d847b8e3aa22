// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/sections.h"
#include "models/language.h"
#include "models/prose/prose.h"
#include "models/renderings.h"
#include "models/report/redact.h"
#include "models/textlayout.h"
#include "tests/replay/replays.h"
#include "tests/support/recordings.h"
#include "tests/support/webpage.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace prose;

/// Reports in words: of every section of every recorded machine, and of the shapes that no recording has.
class TestWords : public QObject
{
    Q_OBJECT

    const std::vector<SectionSpec> m_specs = allSections();
    const Catalogue m_catalogue = catalogueOf(m_specs);
    std::map<QString, Report> m_reports;

    const Report &replayed(const QString &machine)
    {
        if (const auto known = m_reports.find(machine); known != m_reports.end())
            return known->second;
        return m_reports[machine] = inspected(m_specs, recordingFolder(machine));
    }

    const QLocale m_locale = speak(*QCoreApplication::instance(), u"en"_s);

    static void addMachines()
    {
        QTest::addColumn<QString>("machine");
        for (const auto machines = recordedMachines(); const QString &machine : machines)
            QTest::newRow(qPrintable(machine)) << machine;
    }

private Q_SLOTS:
    void everySectionHasWords()
    {
        for (const SectionInfo &info : m_catalogue)
            QVERIFY2(hasOwnWords(info.id), qPrintable(info.id));
    }

    void sentences_data() { addMachines(); }
    void sentences();
    void loadedReportsReadTheSame_data() { addMachines(); }
    void loadedReportsReadTheSame();
    void nothingPersonalIsLeft_data() { addMachines(); }
    void nothingPersonalIsLeft();
    void forms_data() { addMachines(); }
    void forms();
    void golden_data();
    void golden();
    void blankSections_data();
    void blankSections();
    void facts_data();
    void facts();
};

/// What a sentence must not be: an empty place, a word for "no value", two signs in a row.
static QString faultOf(const QString &sentence)
{
    static const QRegularExpression bad(
        u"%[0-9nL]|\\bUnknown\\b|Not installed|Not collected|\\bnull\\b|\\bnan\\b|\\binf\\b|  |\\.\\.|\\. ?,|,,|\\(\\)|“”| \\.|\\b0 of\\b"_s);
    const QRegularExpressionMatch match = bad.match(sentence);
    if (match.hasMatch())
        return u"\"%1\" in: %2"_s.arg(match.captured(), sentence);
    if (!sentence.endsWith(u'.'))
        return u"no end: "_s + sentence;
    return sentence.size() > 600 ? u"too long: "_s + sentence : QString();
}

void TestWords::sentences()
{
    QFETCH(QString, machine);
    const Report &report = replayed(machine);
    QVERIFY(!openingSentences(report).isEmpty());
    for (const auto sentences = openingSentences(report); const QString &sentence : sentences)
        QCOMPARE(faultOf(sentence), QString());
    QVERIFY(!report.sections.empty());
    for (const Section &section : report.sections) {
        const QStringList sentences = sectionSentences(report, section);
        QVERIFY2(!sentences.isEmpty() && sentences.size() <= 6, qPrintable(section.id + u": "_s + sentences.join(u' ')));
        for (const QString &sentence : sentences)
            QCOMPARE(faultOf(sentence), QString());
    }
}

void TestWords::loadedReportsReadTheSame()
{
    QFETCH(QString, machine);
    const Report &report = replayed(machine);
    const auto loaded = reportFromJson(toJson(report), m_catalogue, machine);
    QVERIFY(loaded);
    QCOMPARE(openingSentences(*loaded), openingSentences(report));
    for (const Section &section : report.sections) {
        const Section *other = loaded->section(section.id);
        QVERIFY(other);
        QCOMPARE(sectionSentences(*loaded, *other), sectionSentences(report, section));
    }
}

/// The texts that redaction replaced, long enough to be told from words that stand in a report anyway.
static void replacedTexts(QStringList &texts, const Node &before, const Node &after)
{
    static constexpr qsizetype shortest = 6;
    if (before.value.isString() && before.value != after.value && before.value.toString().size() >= shortest)
        texts += before.value.toString();
    for (size_t i = 0; i < std::min(before.children.size(), after.children.size()); ++i)
        replacedTexts(texts, before.children[i], after.children[i]);
}

void TestWords::nothingPersonalIsLeft()
{
    QFETCH(QString, machine);
    const Report &report = replayed(machine);
    const Report clean = redacted(report);
    QStringList personal;
    for (size_t i = 0; i < report.sections.size(); ++i)
        replacedTexts(personal, report.sections[i].root, clean.sections[i].root);
    const QByteArray json = toJson(clean);
    RenderOptions options;
    for (const ReportFormat format : {ReportFormat::Text, ReportFormat::Markdown, ReportFormat::Html, ReportFormat::Prompt}) {
        const QByteArray bytes = rendered(clean, format, options);
        for (const QString &text : std::as_const(personal)) {
            if (!json.contains(jsonString(text).sliced(1).chopped(1))) // else a part of what is no one's
                QVERIFY2(!bytes.contains(text.toUtf8()), qPrintable(fileSuffix(format) + u": "_s + text));
        }
    }
    for (const Section &section : clean.sections) {
        for (const auto sentences = sectionSentences(clean, section); const QString &sentence : sentences)
            QCOMPARE(faultOf(sentence), QString());
    }
}

void TestWords::forms()
{
    QFETCH(QString, machine);
    const Report &report = replayed(machine);
    for (const bool isFull : {true, false}) {
        RenderOptions options;
        options.isFull = isFull;
        const QString page = toHtml(report, options);
        QCOMPARE(faultOfPage(page), QString());
        QCOMPARE(faultOfMarkdown(toMarkdown(report, options)), QString());
        QCOMPARE(faultOfMarkdown(toPrompt(report, options)), QString());
        for (const int width : {60, 100}) {
            options.width = width;
            for (const auto lines = toText(report, options).split(u'\n'); const QString &line : lines) {
                QVERIFY2(columnsOf(line) <= width, qPrintable(line));
                QVERIFY(!line.contains(u'\u001b'));
            }
        }
        const QString text = textOfPage(page);
        for (const Section &section : report.sections) {
            if (section.state != State::Skipped)
                QVERIFY2(text.contains(sectionSentences(report, section).join(u' ').replace(QChar::Nbsp, u' ')), qPrintable(section.id));
        }
    }
    QCOMPARE(faultOfPage(toHtml(diff(report, replayed(u"macos-intel-composite"_s)), true)), QString());
    QCOMPARE(faultOfMarkdown(toMarkdown(diff(report, replayed(u"macos-intel-composite"_s)), true)), QString());
}

/// Reports as people read them, beside the recordings. After a wanted change, having read it:
/// prose --language en --replay tests/recordings/NAME --include-personal -f text -o tests/recordings/NAME/expected.txt
void TestWords::golden_data()
{
    QTest::addColumn<QString>("machine");
    int systems = 0;
    for (const auto machines = recordedMachines(); const QString &machine : machines) {
        if (!QFile::exists(recordingFolder(machine) + u"/expected.txt"_s))
            continue;
        QTest::newRow(qPrintable(machine)) << machine;
        systems |= machine.startsWith("macos"_L1) ? 1 : 2;
    }
    QCOMPARE(systems, 3); // of both there is at least one
}

static QStringList withoutTimes(const QString &text)
{
    static const QRegularExpression taken(u"^Taken +.*$"_s, QRegularExpression::MultilineOption);
    return QString(text).replace(taken, u"Taken"_s).split(u'\n');
}

void TestWords::golden()
{
    QFETCH(QString, machine);
    const QStringList expected = withoutTimes(QString::fromUtf8(recordedFile(machine, u"expected.txt"_s)));
    RenderOptions options;
    options.isFull = false;
    const QStringList actual = withoutTimes(QString::fromUtf8(rendered(replayed(machine), ReportFormat::Text, options)));
    QVERIFY(expected.size() > 50);
    for (qsizetype i = 0; i < std::max(expected.size(), actual.size()); ++i)
        QCOMPARE(actual.value(i), expected.value(i));
}

void TestWords::blankSections_data()
{
    QTest::addColumn<QString>("id");
    for (const SectionInfo &info : m_catalogue)
        QTest::newRow(qPrintable(info.id)) << info.id;
}

/// A section of which nothing is known says so, or what its absence means; it invents nothing.
void TestWords::blankSections()
{
    QFETCH(QString, id);
    for (const Platform platform : {Platform::Linux, Platform::MacOS}) {
        Report report = emptyReport(m_catalogue, platform);
        Section *section = report.section(id);
        if (!section)
            continue; // not of this platform
        for (const State state : {State::Complete, State::Partial, State::Failed, State::Unavailable, State::Skipped}) {
            section->state = state;
            section->root = section->info->blank;
            const QStringList sentences = sectionSentences(report, *section);
            QVERIFY(!sentences.isEmpty());
            for (const QString &sentence : sentences) {
                QCOMPARE(faultOf(sentence), QString());
                QVERIFY2(!sentence.contains(QRegularExpression(u"\\d"_s)), qPrintable(sentence));
            }
        }
    }
}

/// Sentences of facts that no recording holds.
void TestWords::facts_data()
{
    QTest::addColumn<bool>("isMac");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, bool isMac, const QString &id, const QByteArray &json, const QString &words) {
        QTest::newRow(name) << isMac << id << json << words;
    };
    row("protection on", true, u"system"_s, R"({"sip_enabled": true, "gatekeeper_enabled": true, "filevault_enabled": true})",
        u"It works with System Integrity Protection, Gatekeeper, and FileVault switched on."_s);
    row("protection mixed", true, u"system"_s, R"({"sip_enabled": true, "gatekeeper_enabled": true, "filevault_enabled": false})",
        u"It works with System Integrity Protection and Gatekeeper switched on, and with FileVault switched off."_s);
    row("memory is short", true, u"hardware"_s, R"({"cpu": "Apple M1", "cpu_cores": 8, "memory_pressure": {"level": "critical"}})",
        u"The processor is the Apple M1 with 8 cores. Memory is very short."_s);
    row("threads", false, u"hardware"_s, R"({"cpu": "AMD Ryzen 7 5800X 8-Core Processor", "cpu_cores": 16, "cpu_physical_cores": 8})",
        u"The processor is the AMD Ryzen 7 5800X with 8 cores, which work on 16 tasks at once."_s);
    row("failing disk", false, u"disk"_s,
        R"({"total_bytes": 1000000000000, "free_bytes": 290000000000, "disk_health": [{"disk_name": "sda - WDC X", "smart_status": "Failing"}]})",
        u"The root file system is 71% full; 270 GiB of 931 GiB are free. There is one disk: WDC X. SMART says that a failure is near: WDC X."_s);
    row("kept for root", false, u"disk"_s, R"({"total_bytes": 270553174016, "free_bytes": 30400024576, "used_bytes": 72345255936})",
        u"The root file system of 252 GiB is 71% full: 67.4 GiB are in use, 28.3 GiB are free."_s);
    row("start-up volume", true, u"disk"_s, R"({"total_bytes": 1000000000000, "free_bytes": 291000000000})",
        u"The start-up volume is 71% full; 271 GiB of 931 GiB are free."_s);
    row("more free than there is", false, u"disk"_s,
        R"({"total_bytes": 10, "free_bytes": 290, "disks": [{"device": "sda"}, {"device": "sdb"}]})", u"There are 2 disks: sda and sdb."_s);
    row("charging", true, u"battery"_s,
        R"({"present": true, "percentage": "50%", "charging": true, "time_remaining_min": 95, "cycle_count": 1, "max_capacity_percent": 99,
            "condition": "Service Recommended"})",
        u"The battery is at 50% and charging. It will be full in about 2 hours. It holds 99% of what it held when new, after one charge "
        u"cycle. "
        "Its condition is given as “Service Recommended”."_s);
    row("desktop", false, u"battery"_s, R"({"present": false})", u"This computer has no battery."_s);
    row("fans", false, u"sensors"_s,
        R"({"fans": [{"chip": "a", "label": "CPU", "rpm": 900}, {"chip": "a", "label": "Case", "rpm": 1200}]})",
        u"Of 2 fans the fastest turns at 1200 rpm."_s);
    row("Wi-Fi", true, u"network"_s,
        R"({"primary_interface": "en0", "ipv4_address": "192.0.2.7", "gateway": "192.0.2.1", "wifi_ssid": "Attic", "firewall_status": "Enabled",
            "vpn_status": true, "vpn_connections": ["Office"], "local_interfaces": [{"name": "Wi-Fi", "device": "en0"}]})",
        u"The network is reached through Wi-Fi (en0), with the address 192.0.2.7 and the gateway 192.0.2.1. The Wi-Fi network is called "
        u"“Attic”. "
        "A virtual private network is in use: Office. The firewall is on."_s);
    row("Linux security", false, u"linux_security"_s,
        R"({"secure_boot": true, "apparmor": {"enabled": true}, "cpu_vulnerabilities": {"mds": "Not affected"},
            "ssh_server": {"password_authentication": true}, "unattended_upgrades": false})",
        u"Secure Boot is on. AppArmor is on. The kernel knows of no attack that the processor is open to. The SSH server accepts "
        u"passwords. "
        "Security updates are not installed automatically."_s);
    row("SELinux", false, u"linux_security"_s, R"({"selinux": {"mode": "permissive"}, "cpu_vulnerable_to": ["mds"]})",
        u"SELinux is on, but only notes what it would forbid. The kernel calls the processor vulnerable to mds."_s);
    row("unsigned programs", true, u"security"_s,
        R"({"code_signing_sample": [{"app_name": "A", "valid": false, "valid_state": false}, {"app_name": "B", "valid": false}],
            "antivirus": ["Sophos@1.2"]})",
        u"Against malware there is Sophos 1.2. Of the programs that were checked, one is not validly signed."_s);
    row("patched", true, u"opencore_patcher"_s,
        R"({"detected": true, "nvram_version": "2.4.1", "unsupported_os_detected": true, "loaded_kexts": ["Lilu"], "root_patch_marker_detected": true})",
        u"OpenCore Legacy Patcher 2.4.1 is in use on this Mac. Apple does not support this version of macOS on this model. One kernel "
        u"extension "
        "of the kind that it loads is loaded. The system volume bears its root patches."_s);
    row("patches needed", true, u"oclp_compatibility"_s,
        R"({"apple_native_supported": false, "newest_supported_macos": "11", "oclp_model_supported": true, "oclp_target_os_min": 11,
            "oclp_target_os_max": 15, "root_patch_domains": ["graphics", "wifi"]})",
        u"Apple does not support this version of macOS on this model. The newest macOS that Apple supports on this model is 11. OpenCore "
        u"Legacy "
        "Patcher knows the model and patches macOS 11 to 15. Root patches are needed for graphics and Wi-Fi."_s);
    row("crashes", true, u"diagnostics"_s, R"({"crashes_total": 3, "crash_details": [{"name": "x", "program": "Safari"}]})",
        u"3 reports of crashes are kept, the newest of Safari."_s);
    row("iCloud", true, u"cloud"_s,
        R"({"sync_status": {"icloud_enabled": true, "icloud_status": "Active", "drive_enabled": true},
            "providers": [{"name": "Dropbox", "present": true}, {"name": "OneDrive", "present": false}]})",
        u"iCloud Drive is set up. Dropbox is set up."_s);
    row("docker", false, u"developer_tools"_s,
        R"({"languages": {"go": "Not installed", "python3": "Python 3.12.1"}, "docker": {"installed": true,
            "version": "Docker version 26.1.5, build a", "running": true, "containers_running": 1}})",
        u"One programming language is installed: Python 3.12.1. Docker 26.1.5 runs with one container."_s);
    row("services", true, u"package_managers"_s,
        R"({"homebrew": {"installed": true}, "npm": {"installed": true}, "homebrew_services": [{"name": "a", "status": "started"}],
            "package_counts": {"homebrew": 1, "npm": 12}})",
        u"The package managers are Homebrew (one package) and npm (12 packages). One of Homebrew's services runs."_s);
    row("desktop session", false, u"display_session"_s,
        R"({"session_type": "wayland", "desktop": "GNOME", "display_manager": "gdm", "sessions": [{"id": "2"}]})",
        u"The desktop is GNOME, on Wayland. One session is open. People log in through gdm."_s);
    row("tainted", false, u"kernel_params"_s,
        R"({"max_files": 9223372036854775807, "max_processes": 100, "tainted": 1, "taint_reasons": ["proprietary module"]})",
        u"The number of open files is not limited, and at most 100 processes can run at once. The kernel calls itself tainted: proprietary module."_s);
    row("foreign modules", false, u"kernel_modules"_s,
        R"([{"name": "nvidia", "size_bytes": 1048576, "out_of_tree": true}, {"name": "ext4", "size_bytes": 1048576}])",
        u"2 modules are loaded, which take 2 MiB of memory. One of them was made outside the kernel."_s);
    row("switched off", true, u"startup"_s, R"({"user_agents": ["a"], "startup_details": [{"path": "a", "enabled": false}]})",
        u"One program is set up to start by itself: 1 for this user alone. One of them is switched off."_s);
    row("a container", false, u"containers"_s, R"({"in_container": "podman", "virtualization": "none", "memory_limit_bytes": 536870912})",
        u"This system runs in a container (podman). The computer is not a virtual machine. It may use 512 MiB of memory."_s);
    row("a newer key", false, u"fonts"_s, R"({"something_new": 3})", u"No fonts were found."_s);
}

void TestWords::facts()
{
    QFETCH(bool, isMac);
    QFETCH(QString, id);
    QFETCH(QByteArray, json);
    QFETCH(QString, words);
    const QByteArray whole = R"({"report_schema": "system-prose", "report_schema_version": 2, "platform": ")"
        + QByteArray(isMac ? "macos" : "linux") + R"(", "timestamp": 1, ")" + id.toLatin1() + R"(": )" + json
        + R"(, "collection_status": {")" + id.toLatin1() + R"(": {"status": "ok", "state": "complete"}}})";
    const auto report = reportFromJson(whole, m_catalogue, u"words"_s);
    QVERIFY2(report, report ? "" : qPrintable(errorLine(report.error())));
    const Section *section = report->section(id);
    QVERIFY(section);
    QCOMPARE(sectionSentences(*report, *section).join(u' ').replace(QChar::Nbsp, u' '), words);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
