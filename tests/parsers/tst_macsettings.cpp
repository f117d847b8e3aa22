// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/backup_tools.h"
#include "collectors/sections/cloud.h"
#include "collectors/sections/containers.h"
#include "collectors/sections/fonts.h"
#include "collectors/sections/kernel_params.h"
#include "collectors/sections/shell_customization.h"
#include "collectors/sections/storage_analysis.h"
#include "collectors/sections/system_preferences.h"
#include "tests/parsers/plisttext.h"
#include "tests/support/writtenmachine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

namespace {

const QString globalPreferences = u"~/Library/Preferences/.GlobalPreferences.plist"_s;
const QString timeMachine = u"/Library/Preferences/com.apple.TimeMachine.plist"_s;
const QString settings = u"macos-10-intel-settings"_s;

/// Asks sysctl what the section asks, and prints this.
Section kernelSays(const SectionSpec &spec, const QByteArray &text, int exitCode = 1)
{
    const Machine first = mac();
    collectSection(spec, first);
    const Machine machine = mac();
    machine->prints(first->asked.value(0), text, exitCode);
    return collectSection(spec, machine);
}

} // namespace

/// Sections that on a Mac read settings and look for what is there.
class TestMacSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void preferences_data();
    void preferences();
    void preferencesElsewhere();
    void noPreferences();
    void kernelRecording();
    void kernel();
    void kernelWithout_data();
    void kernelWithout();
    void virtualMachine_data();
    void virtualMachine();
    void containerEngines();
    void fonts();
    void noFonts();
    void shell();
    void cloudAccount_data();
    void cloudAccount();
    void cloudProviders();
    void storage();
    void storageInPart();
    void noStorage();
    void timeMachineRecording();
    void backups();
    void backupsWithoutAccess();
};

void TestMacSettings::preferences_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<QString>("expected"); // trackpad, keys, mouse, natural, theme, locale
    QTest::addColumn<QString>("defaults");
    QTest::newRow("nothing chosen") << QByteArray("<key>AppleLocale</key><string>de_DE</string>") << u"1 6 1 true Light de_DE"_s
                                    << u"trackpad_speed key_repeat_rate mouse_speed scroll_direction_natural theme"_s;
    QTest::newRow("all chosen") << QByteArray(
        "<key>com.apple.trackpad.scaling</key><real>1.5</real><key>KeyRepeat</key><integer>2</integer>"
        "<key>com.apple.mouse.scaling</key><integer>-1</integer><key>com.apple.swipescrolldirection</key><false/>"
        "<key>AppleInterfaceStyle</key><string>Dark</string><key>AppleLocale</key><string>en_GB</string>")
                                << u"1.5 2 -1 false Dark en_GB"_s << QString();
    QTest::newRow("chosen as the default is") << QByteArray(
        "<key>com.apple.trackpad.scaling</key><real>1</real><key>KeyRepeat</key><integer>6</integer>"
        "<key>com.apple.swipescrolldirection</key><true/>")
                                              << u"1 6 1 true Light null"_s << u"mouse_speed theme"_s;
    QTest::newRow("as scripts write it") << QByteArray(
        "<key>com.apple.trackpad.scaling</key><string>2.5</string><key>KeyRepeat</key><string>1</string>"
        "<key>com.apple.swipescrolldirection</key><string>0</string><key>com.apple.mouse.scaling</key><string>0.6875</string>")
                                         << u"2.5 1 0.6875 false Light null"_s << u"theme"_s;
    QTest::newRow("10 is not 0") << QByteArray("<key>com.apple.swipescrolldirection</key><integer>10</integer>")
                                 << u"1 6 1 true Light null"_s << u"trackpad_speed key_repeat_rate mouse_speed theme"_s;
    QTest::newRow("by day, where the day decides")
        << QByteArray("<key>AppleInterfaceStyleSwitchesAutomatically</key><true/>") << u"1 6 1 true Light null"_s
        << u"trackpad_speed key_repeat_rate mouse_speed scroll_direction_natural"_s;
    for (const auto &[word, expected] :
         {std::pair("YES"_ba, true), std::pair("no"_ba, false), std::pair("True"_ba, true), std::pair("FALSE"_ba, false)})
        QTest::addRow("invented: %s", word.constData())
            << "<key>com.apple.swipescrolldirection</key><string>" + word + "</string>"
            << u"1 6 1 %1 Light null"_s.arg(expected ? u"true"_s : u"false"_s) << u"trackpad_speed key_repeat_rate mouse_speed theme"_s;
    QTest::newRow("invented: other types") << QByteArray(
        "<key>com.apple.trackpad.scaling</key><array/><key>KeyRepeat</key><real>1e300</real><key>AppleLocale</key><integer>1</integer>"
        "<key>com.apple.mouse.scaling</key><string>fast</string><key>com.apple.swipescrolldirection</key><dict/>"
        "<key>AppleInterfaceStyle</key><true/>")
                                           << u"null null null false null null"_s << QString();
}

void TestMacSettings::preferences()
{
    QFETCH(QByteArray, inside);
    const Machine machine = mac();
    machine->files.insert(globalPreferences, plistOf(inside));
    const Section section = collectSection(systemPreferencesSection(), machine);
    const QJsonObject object = json(section);
    QTEST(
        line(object, {u"trackpad_speed"_s, u"key_repeat_rate"_s, u"mouse_speed"_s, u"scroll_direction_natural"_s, u"theme"_s, u"locale"_s}),
        "expected");
    QTEST(strings(object["defaults_used"_L1]).join(u' '), "defaults");
    QCOMPARE(section.state, State::Complete);
}

void TestMacSettings::preferencesElsewhere()
{
    const Machine machine = mac();
    machine->files.insert(globalPreferences, plistOf(""));
    machine->files.insert(u"/Library/Preferences/.GlobalPreferences.plist"_s, plistOf("<key>AppleLocale</key><string>en_US</string>"));
    machine->files.insert(u"~/Library/Preferences/com.apple.HIToolbox.plist"_s,
                          plistOf("<key>AppleEnabledInputSources</key><array>"
                                  "<dict><key>InputSourceKind</key><string>Keyboard Layout</string>"
                                  "<key>KeyboardLayout Name</key><string>German</string></dict>"
                                  "<dict><key>Input Mode</key><string>com.apple.inputmethod.Japanese</string></dict>"
                                  "<dict><key>KeyboardLayout Name</key><string>German</string></dict></array>"));
    machine->links.insert(u"/etc/localtime"_s, "/var/db/timezone/zoneinfo/Europe/Berlin");
    QCOMPARE(line(json(collectSection(systemPreferencesSection(), machine)), {u"system_locale"_s, u"keyboard_layout"_s, u"timezone"_s}),
             u"en_US German,com.apple.inputmethod.Japanese Europe/Berlin"_s);

    const Section recorded = collectSection(systemPreferencesSection(), recording(settings));
    QCOMPARE(json(recorded)["keyboard_layout"_L1].toString(), u"U.S."_s);
    QCOMPARE(problems(recorded), QStringList{u"missing: "_s + globalPreferences});
}

void TestMacSettings::noPreferences()
{
    const QStringList keys{u"trackpad_speed"_s, u"key_repeat_rate"_s, u"mouse_speed"_s, u"theme"_s};
    const Machine machine = mac();
    for (const QByteArray &bytes : {QByteArray("bplist00"), QByteArray(), QByteArray("<plist version=\"1.0\"><array/></plist>")}) {
        machine->files.insert(globalPreferences, bytes);
        const Section section = collectSection(systemPreferencesSection(), machine);
        QCOMPARE(problems(section), QStringList{u"malformed: "_s + globalPreferences});
        QCOMPARE(line(json(section), keys), u"null null null null"_s);
        QVERIFY(json(section)["defaults_used"_L1].toArray().isEmpty());
    }
    machine->files.insert(globalPreferences, std::unexpected(Error{Error::Kind::Denied, globalPreferences, {}}));
    QCOMPARE(collectSection(systemPreferencesSection(), machine).state, State::Failed);
}

void TestMacSettings::kernelRecording()
{
    const Section section = collectSection(kernelParamsSection(), recording(settings));
    const QJsonObject params = json(section);
    QCOMPARE(line(params, {u"max_files"_s, u"max_processes"_s, u"max_vnodes"_s, u"pid_max"_s}), u"49152 2128 263168 null"_s);
    const QJsonObject all = params["sysctl"_L1].toObject();
    QCOMPARE(all["kern.maxfilesperproc"_L1].toString(), u"24576"_s);
    QCOMPARE(all["kern.sysv.shmmax"_L1].toString(), u"4194304"_s);
    QVERIFY(!all.contains("machdep.cpu.features"_L1));
    QVERIFY(!all.contains("kern.hv_vmm_present"_L1));
    QCOMPARE(section.state, State::Complete);
}

void TestMacSettings::kernel()
{
    const Section section = kernelSays(kernelParamsSection(),
                                       "kern.maxfiles: 245760\nkern.maxproc: many\nhw.model: Mac14,9\nkern.aiomax: \n");
    const QJsonObject params = json(section);
    QCOMPARE(line(params, {u"max_files"_s, u"max_processes"_s, u"max_vnodes"_s}), u"245760 0 0"_s);
    QCOMPARE(QStringList(params["sysctl"_L1].toObject().keys()).join(u' '), u"kern.maxfiles kern.maxproc"_s);
    QCOMPARE(section.state, State::Partial);
}

void TestMacSettings::kernelWithout_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("missing") << int(Error::Kind::Missing);
    QTest::newRow("denied") << int(Error::Kind::Denied);
    QTest::newRow("timed out") << int(Error::Kind::TimedOut);
}

void TestMacSettings::kernelWithout()
{
    QFETCH(int, kind);
    const Machine first = mac();
    collectSection(kernelParamsSection(), first);
    const Machine machine = mac();
    machine->fails(first->asked.front(), Error::Kind(kind));
    for (const SectionSpec &spec : {kernelParamsSection(), containersSection()}) {
        const Section section = collectSection(spec, machine);
        QCOMPARE(section.state, State::Failed);
        QCOMPARE(section.problems.size(), 1u);
        QCOMPARE(section.problems.front().kind, Error::Kind(kind));
    }
    QCOMPARE(machine->asked.first(), machine->asked.last());
    QCOMPARE(kernelSays(kernelParamsSection(), "").problems.front().kind, Error::Kind::Malformed);
    QCOMPARE(kernelSays(kernelParamsSection(), "\xff\xfe\0x").problems.front().kind, Error::Kind::Malformed);
}

void TestMacSettings::virtualMachine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected"); // virtualization, can run others
    QTest::newRow("a Mac") << QByteArray("kern.hv_support: 1\nkern.hv_vmm_present: 0\nhw.model: Mac14,9\n") << u"none true"_s;
    QTest::newRow("Apple's") << QByteArray("kern.hv_vmm_present: 1\nkern.hv_support: 0\nhw.model: VirtualMac2,1\n") << u"apple false"_s;
    QTest::newRow("VMware") << QByteArray("kern.hv_vmm_present: 1\nhw.model: VMware7,1\n") << u"vmware null"_s;
    QTest::newRow("Parallels") << QByteArray("kern.hv_vmm_present: 1\nhw.model: Parallels18,1\n") << u"parallels null"_s;
    QTest::newRow("like a Mac") << QByteArray("kern.hv_vmm_present: 1\nhw.model: iMacPro1,1\n") << u"unknown hypervisor null"_s;
    QTest::newRow("10.15, in one") << QByteArray("hw.model: MacPro7,1\nmachdep.cpu.features: FPU VME VMM SSE4.2\n")
                                   << u"unknown hypervisor null"_s;
    QTest::newRow("10.15, VMX is another") << QByteArray("machdep.cpu.features: FPU VMX\n") << u"none null"_s;
    QTest::newRow("nothing known") << QByteArray("kern.maxfiles: 1\n") << u"null null"_s;
}

void TestMacSettings::virtualMachine()
{
    QFETCH(QByteArray, text);
    const QJsonObject containers = json(kernelSays(containersSection(), text));
    QTEST(line(containers, {u"virtualization"_s, u"kvm_available"_s}), "expected");
    QCOMPARE(line(containers, {u"in_container"_s, u"kvm_nested"_s, u"cgroup_version"_s}), u"null null null"_s);
}

void TestMacSettings::containerEngines()
{
    const Machine machine = mac();
    for (const auto &path : {u"/Applications/Docker.app"_s, u"~/.docker/run"_s, u"~/.orbstack"_s, u"~/.lima"_s, u"/Applications/UTM.app"_s})
        machine->stats.insert(path, "96 1600000000");
    QCOMPARE(strings(json(collectSection(containersSection(), machine))["engines"_L1]).join(u' '), u"docker lima orbstack utm"_s);
    QCOMPARE(line(json(collectSection(containersSection(), recording(settings))), {u"virtualization"_s, u"kvm_available"_s}),
             u"none true"_s);
}

void TestMacSettings::fonts()
{
    const Machine machine = mac();
    for (const auto &path : {u"/System/Library/Fonts/Helvetica.ttc"_s, u"/System/Library/Fonts/Supplemental/Arial.ttf"_s,
                             u"/System/Library/Fonts/Apple Color Emoji.ttc"_s, u"/Library/Fonts/OLD.TTF"_s,
                             u"/Library/Fonts/Monaco.dfont"_s, u"~/Library/Fonts/Mine.otf"_s, u"~/Library/Fonts/family/deeper/Bold.OTF"_s,
                             u"/Library/Fonts/fonts.dir"_s, u"/Library/Fonts/read me.txt"_s, u"~/Library/Fonts/type.pfb"_s})
        machine->stats.insert(path, "1000 1600000000");
    const Section section = collectSection(fontsSection(), machine);
    const QJsonObject fonts = json(section);
    QCOMPARE(line(fonts, {u"system_fonts"_s, u"user_fonts"_s, u"total_fonts"_s, u"unlisted_fonts"_s}), u"5 2 7 null"_s);
    QVERIFY(rows(fonts["fonts"_L1], {u"folder"_s, u"file"_s}).contains(u"/System/Library/Fonts/Supplemental Arial.ttf"_s));
    QVERIFY(rows(fonts["fonts"_L1], {u"folder"_s, u"file"_s}).contains(u"~/Library/Fonts/family/deeper Bold.OTF"_s));
    QCOMPARE(section.state, State::Complete);
}

void TestMacSettings::noFonts()
{
    QCOMPARE(collectSection(fontsSection(), mac()).state, State::Unavailable);
}

void TestMacSettings::shell()
{
    const Machine machine = mac();
    machine->calls.insert(u"environment"_s, QByteArray("SHELL=/bin/zsh\0", 15));
    machine->calls.insert(u"user"_s, QByteArray("501\n20\nuser\n/Users/user\n/bin/zsh"));
    machine->files.insert(u"~/.zshrc"_s, QByteArray("alias ll='ls -l'\nalias g=git\ngreet() {\n  echo hello\n}\n"));
    machine->files.insert(u"~/.zprofile"_s, QByteArray("eval \"$(/opt/homebrew/bin/brew shellenv)\"\n"));
    machine->stats.insert(u"~/.oh-my-zsh"_s, "96 1600000000");
    const QJsonObject shell = json(collectSection(shellCustomizationSection(), machine));
    QCOMPARE(line(shell, {u"rc_file"_s, u"aliases_count"_s, u"functions_count"_s, u"rc_size_kb"_s, u"shell"_s}),
             u"~/.zshrc 2 1 0.05 /bin/zsh"_s);
    QCOMPARE(strings(shell["frameworks"_L1]).join(u' '), u"Oh My Zsh"_s);
    QCOMPARE(rows(shell["rc_files"_L1], {u"path"_s}).join(u' '), u"~/.zprofile ~/.zshrc"_s);

    // Elsewhere.
    machine->calls.insert(u"environment"_s, QByteArray("SHELL=/bin/zsh\0ZDOTDIR=/Users/user/dotfiles\0", 44));
    machine->files.insert(u"~/dotfiles/.zshrc"_s, QByteArray("alias ll='ls -l'\n"));
    const QJsonObject moved = json(collectSection(shellCustomizationSection(), machine));
    QCOMPARE(line(moved, {u"rc_file"_s, u"aliases_count"_s, u"functions_count"_s}), u"~/dotfiles/.zshrc 1 0"_s);
}

void TestMacSettings::cloudAccount_data()
{
    const QByteArray account =
        "<key>Accounts</key><array><dict><key>AccountID</key><string>user@example.com</string><key>Services</key><array>";
    const QByteArray drive = "<dict><key>Name</key><string>MOBILE_DOCUMENTS</string><key>Enabled</key>";
    QTest::addColumn<QByteArray>("accounts"); // empty: no file
    QTest::addColumn<bool>("hasFolder");
    QTest::addColumn<QString>("expected"); // enabled, status, drive
    QTest::newRow("signed in, with Drive") << plistOf(account + drive + "<true/></dict></array></dict></array>") << true
                                           << u"true Active true"_s;
    QTest::newRow("signed in, without") << plistOf("<key>Accounts</key><array><dict><key>Services</key><array>" + drive
                                                   + "<false/></dict><string>odd</string></array></dict></array>")
                                        << true << u"true Active false"_s;
    QTest::newRow("nobody") << plistOf("<key>Accounts</key><array/>") << false << u"false Not logged in false"_s;
    QTest::newRow("another list") << plistOf("<key>Other</key><array/>") << false << u"false Unknown false"_s;
    QTest::newRow("no list, the folder") << QByteArray() << true << u"true Unknown true"_s;
    QTest::newRow("neither") << QByteArray() << false << u"false Unknown false"_s;
}

void TestMacSettings::cloudAccount()
{
    QFETCH(QByteArray, accounts);
    QFETCH(bool, hasFolder);
    const Machine machine = mac();
    if (!accounts.isEmpty())
        machine->files.insert(u"~/Library/Preferences/MobileMeAccounts.plist"_s, accounts);
    if (hasFolder)
        machine->stats.insert(u"~/Library/Mobile Documents/com~apple~CloudDocs"_s, "96 1600000000");
    const Section section = collectSection(cloudSection(), machine);
    const QJsonObject status = json(section)["sync_status"_L1].toObject();
    QTEST(line(status, {u"icloud_enabled"_s, u"icloud_status"_s, u"drive_enabled"_s}), "expected");
    QVERIFY(status["storage_used"_L1].isNull());
    QVERIFY(!sectionJson(section).contains("example.com"));
    QVERIFY(machine->asked.isEmpty()); // no program is started
}

void TestMacSettings::cloudProviders()
{
    const Machine machine = mac();
    for (const auto &path : {u"~/Library/CloudStorage/GoogleDrive-user@example.com"_s, u"~/Library/CloudStorage/OneDrive-Personal"_s,
                             u"~/Library/CloudStorage/Boxes"_s, u"~/.config/rclone/rclone.conf"_s})
        machine->stats.insert(path, "96 1600000000");
    const Section section = collectSection(cloudSection(), machine);
    QStringList present;
    for (const auto allRows = rows(json(section)["providers"_L1], {u"name"_s, u"present"_s}); const QString &row : allRows) {
        if (row.endsWith(" true"_L1))
            present += row.chopped(5);
    }
    QCOMPARE(present.join(u", "_s), u"OneDrive, Google Drive, rclone"_s);
    QVERIFY(!sectionJson(section).contains("example.com"));

    machine->files.insert(u"~/Library/Preferences/MobileMeAccounts.plist"_s, QByteArray("bplist00 cut"));
    QCOMPARE(problems(collectSection(cloudSection(), machine)), QStringList{u"malformed: ~/Library/Preferences/MobileMeAccounts.plist"_s});
}

void TestMacSettings::storage()
{
    const Machine first = mac();
    collectSection(storageAnalysisSection(), first);
    QCOMPARE(first->called.size(), 3);
    const QString library = first->called[0], caches = first->called[1], logs = first->called[2];
    const QStringList without = library.split(u'\t');
    QCOMPARE(without.first(), u"usage ~/Library"_s);
    // For these macOS would ask, or is known to refuse.
    for (const auto &path :
         {u"Mobile Documents"_s, u"CloudStorage"_s, u"Containers"_s, u"Group Containers"_s, u"Calendars"_s, u"Reminders"_s, u"Photos"_s,
          u"Application Support/AddressBook"_s, u"Mail"_s, u"Messages"_s, u"Safari"_s, u"Caches"_s, u"Logs"_s})
        QVERIFY2(without.contains(path), qPrintable(path));
    for (const QString &call : std::as_const(first->called)) {
        for (const auto &folder : {u"~/Desktop"_s, u"~/Documents"_s, u"~/Downloads"_s, u"~/Pictures"_s, u"~/Music"_s, u"~/Movies"_s})
            QVERIFY(!call.contains(folder));
    }

    const Machine machine = mac();
    machine->calls.insert(library, QByteArray(R"({"bytes": 2147483648, "files": 9, "unreadable": 0, "complete": true,
        "largest": [{"path": "~/Library/Developer", "bytes": 2000000000}, {"path": "~/Library/Fonts", "bytes": 5}]})"));
    machine->calls.insert(caches, QByteArray(R"({"bytes": 1073741824, "files": 3, "unreadable": 0, "complete": true,
        "largest": [{"path": "~/Library/Caches/Homebrew", "bytes": 1000000000}]})"));
    machine->calls.insert(logs, QByteArray(R"({"bytes": 536870912, "files": 1, "unreadable": 0, "complete": true, "largest": []})"));
    const Section section = collectSection(storageAnalysisSection(), machine);
    const QJsonObject storage = json(section);
    QCOMPARE(line(storage, {u"library_gb"_s, u"caches_gb"_s, u"logs_gb"_s, u"library_bytes"_s, u"caches_bytes"_s, u"logs_bytes"_s}),
             u"3.5 1 0.5 3758096384 1073741824 536870912"_s);
    QCOMPARE(line(storage, {u"documents_gb"_s, u"documents_bytes"_s, u"desktop_bytes"_s, u"pictures_bytes"_s, u"total_user_data_gb"_s}),
             u"0 null null null 0"_s);
    QCOMPARE(strings(storage["partial"_L1]).join(u' '), u"library"_s);
    QCOMPARE(strings(storage["not_looked_at"_L1]).join(u' '), u"documents downloads desktop pictures music videos"_s);
    QCOMPARE(rows(storage["largest"_L1], {u"path"_s}).join(u' '), u"~/Library/Developer ~/Library/Caches/Homebrew ~/Library/Fonts"_s);
    QCOMPARE(problems(section), QStringList{u"denied: ~/Desktop, ~/Documents, ~/Downloads, ~/Movies, ~/Music, ~/Pictures"_s});
    QCOMPARE(section.state, State::Partial);
}

void TestMacSettings::storageInPart()
{
    const Machine first = mac();
    collectSection(storageAnalysisSection(), first);
    const Machine machine = mac();
    machine->calls.insert(first->called[0],
                          QByteArray(R"({"bytes": 1048576, "files": 9, "unreadable": 4, "complete": true, "largest": []})"));
    machine->calls.insert(first->called[1],
                          QByteArray(R"({"bytes": 1073741824, "files": 3, "unreadable": 0, "complete": false, "largest": []})"));
    machine->calls.insert(first->called[2], std::unexpected(Error{Error::Kind::TimedOut, u"usage ~/Library/Logs"_s, {}}));
    const Section section = collectSection(storageAnalysisSection(), machine);
    const QJsonObject storage = json(section);
    QCOMPARE(strings(storage["partial"_L1]).join(u' '), u"caches"_s);
    QVERIFY(storage["library_bytes"_L1].isNull()); // its logs are a part of it
    QCOMPARE(line(storage, {u"caches_gb"_s, u"logs_gb"_s, u"logs_bytes"_s}), u"1 0 null"_s);
    QCOMPARE(problems(section).first(3).join(u' '), u"denied: ~/Library timed_out: ~/Library/Caches timed_out: usage ~/Library/Logs"_s);
}

void TestMacSettings::noStorage()
{
    QCOMPARE(collectSection(storageAnalysisSection(), mac()).state, State::Unavailable);
}

void TestMacSettings::timeMachineRecording()
{
    const Section section = collectSection(backupToolsSection(), recording(settings));
    QCOMPARE(rows(json(section)["tools"_L1], {u"name"_s, u"program"_s, u"configured"_s, u"last_run"_s}),
             QStringList{u"Time Machine null true 1388842718"_s}); // 2014-01-04 13:38:38 UTC, the newest of thirteen
    QCOMPARE(section.state, State::Complete);
}

void TestMacSettings::backups()
{
    const Machine machine = mac();
    machine->files.insert(timeMachine, plistOf("<key>AutoBackup</key><false/>"));
    machine->calls.insert(u"programs"_s, QByteArray("restic\t/opt/homebrew/bin/restic\t/opt/homebrew/Cellar/restic/0.18.0/bin/restic\n"));
    for (const auto &path : {u"/Applications/Carbon Copy Cloner.app"_s, u"~/Library/Arq"_s, u"~/Library/Caches/restic/0a1b"_s})
        machine->stats.insert(path, "96 1600000000");
    const QJsonObject backups = json(collectSection(backupToolsSection(), machine));
    QCOMPARE(rows(backups["tools"_L1], {u"name"_s, u"program"_s, u"configured"_s, u"last_run"_s}),
             (QStringList{u"Time Machine null false null"_s, u"Carbon Copy Cloner /Applications/Carbon Copy Cloner.app false null"_s,
                          u"Arq null true null"_s, u"restic /opt/homebrew/bin/restic true null"_s}));

    machine->files.insert(
        timeMachine,
        plistOf("<key>Destinations</key><array><dict><key>SnapshotDates</key><array><string>odd</string></array></dict></array>"));
    QCOMPARE(rows(json(collectSection(backupToolsSection(), machine))["tools"_L1], {u"name"_s, u"configured"_s, u"last_run"_s}).front(),
             u"Time Machine true null"_s);
}

void TestMacSettings::backupsWithoutAccess()
{
    const Machine machine = mac();
    machine->files.insert(timeMachine, std::unexpected(Error{Error::Kind::Denied, timeMachine, {}}));
    const Section section = collectSection(backupToolsSection(), machine);
    QCOMPARE(problems(section), QStringList{u"denied: "_s + timeMachine});
    QVERIFY(section.problems.front().detail.contains("Full Disk Access"_L1));
    QVERIFY(json(section)["tools"_L1].toArray().isEmpty());
}

QTEST_GUILESS_MAIN(TestMacSettings)
#include "tst_macsettings.moc"
