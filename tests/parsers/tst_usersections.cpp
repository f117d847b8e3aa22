// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/backup_tools.h"
#include "collectors/sections/cloud.h"
#include "collectors/sections/display_session.h"
#include "collectors/sections/fonts.h"
#include "collectors/sections/shell_customization.h"
#include "collectors/sections/storage_analysis.h"
#include "collectors/sections/system_preferences.h"
#include "tests/parsers/dconfdata.h"
#include "tests/parsers/usermachine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

class TestUserSections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys();
    void storage();
    void storagePlaces_data();
    void storagePlaces();
    void storageFailures();
    void fonts();
    void manyFonts();
    void displaySession();
    void noDisplay();
    void cloud();
    void backupTools();
    void noBackup();
    void shell_data();
    void shell();
    void shellDenied();
};

void TestUserSections::keys()
{
    QCOMPARE(keysOf(StorageAnalysis::fields, 7), u"documents_gb downloads_gb desktop_gb library_gb caches_gb logs_gb total_user_data_gb"_s);
    QCOMPARE(keysOf(Fonts::fields, 3), u"system_fonts user_fonts total_fonts"_s);
    QCOMPARE(keysOf(SystemPreferences::fields, 4), u"trackpad_speed key_repeat_rate mouse_speed scroll_direction_natural"_s);
    QCOMPARE(keysOf(CloudSyncStatus::fields, 4), u"icloud_enabled icloud_status drive_enabled storage_used"_s);
    QCOMPARE(keysOf(Cloud::fields, 1), u"sync_status"_s);
    QCOMPARE(keysOf(ShellCustomization::fields, 4), u"aliases_count functions_count rc_file rc_size_kb"_s);
}

// ---- storage_analysis ----

static QByteArray usage(qint64 gibibytes, const QByteArray &largest = "[]", int unreadable = 0, bool isComplete = true)
{
    return R"({"bytes":%1,"files":3,"unreadable":%2,"complete":%3,"largest":%4})"_ba.replace("%1", QByteArray::number(gibibytes << 30))
        .replace("%2", QByteArray::number(unreadable))
        .replace("%3", isComplete ? "true" : "false")
        .replace("%4", largest);
}

void TestUserSections::storage()
{
    const Machine home = machine();
    home->calls.insert(u"usage ~/Documents"_s, usage(2, R"([{"path":"~/Documents/a","bytes":700},{"path":"~/Documents/b","bytes":0}])"));
    home->calls.insert(u"usage ~/Downloads"_s, usage(1, R"([{"path":"~/Downloads/film.mkv","bytes":900}])"));
    home->calls.insert(u"usage ~/.local/share"_s, usage(3));
    home->calls.insert(u"usage ~/.config"_s, usage(1));
    home->calls.insert(u"usage ~/.cache"_s, usage(8));
    home->calls.insert(u"usage ~/Music"_s, usage(5));
    const Section section = collectSection(storageAnalysisSection(), home);
    QCOMPARE(section.state, State::Complete);
    const QJsonObject facts = json(section);
    QCOMPARE(line(facts,
                  {u"documents_gb"_s, u"downloads_gb"_s, u"desktop_gb"_s, u"library_gb"_s, u"caches_gb"_s, u"logs_gb"_s,
                   u"total_user_data_gb"_s}),
             u"2 1 0 4 8 0 7"_s);
    QCOMPARE(line(facts, {u"documents_bytes"_s, u"desktop_bytes"_s, u"library_bytes"_s, u"music_bytes"_s, u"videos_bytes"_s}),
             u"2147483648 null 4294967296 5368709120 null"_s);
    QCOMPARE(rows(facts["largest"_L1], {u"path"_s, u"bytes"_s}), (QStringList{u"~/Downloads/film.mkv 900"_s, u"~/Documents/a 700"_s}));
    QCOMPARE(home->called.count(u"usage ~/.cache"_s), 1);
}

void TestUserSections::storagePlaces_data()
{
    QTest::addColumn<QByteArray>("dirs");
    QTest::addColumn<QString>("expected"); // documents, downloads, desktop, together
    QTest::newRow("German") << QByteArray("XDG_DESKTOP_DIR=\"$HOME/Schreibtisch\"\nXDG_DOCUMENTS_DIR=\"$HOME/Dokumente/\"\n")
                            << u"1 0 2 3"_s;
    QTest::newRow("none is the home folder") << QByteArray("XDG_DESKTOP_DIR=\"$HOME/\"\nXDG_DOCUMENTS_DIR=\"$HOME\"\n") << u"0 0 0 0"_s;
    QTest::newRow("elsewhere") << QByteArray("XDG_DOCUMENTS_DIR=\"/data/docs\"\n") << u"4 0 0 4"_s;
    QTest::newRow("one in the other") << QByteArray("XDG_DOCUMENTS_DIR=\"$HOME/Dokumente\"\nXDG_DOWNLOAD_DIR=\"$HOME/Dokumente/Neu\"\n")
                                      << u"1 1 0 1"_s;
    QTest::newRow("the same") << QByteArray("XDG_DOCUMENTS_DIR=\"$HOME/Dokumente\"\nXDG_DESKTOP_DIR=\"$HOME/Dokumente\"\n") << u"1 0 1 1"_s;
    QTest::newRow("neither path nor home") << QByteArray("XDG_DOCUMENTS_DIR=\"docs\"\n") << u"0 0 0 0"_s;
}

void TestUserSections::storagePlaces()
{
    QFETCH(QByteArray, dirs);
    const Machine home = machine({{u"~/.config/user-dirs.dirs"_s, dirs}});
    home->calls.insert(u"usage ~/Dokumente"_s, usage(1));
    home->calls.insert(u"usage ~/Dokumente/Neu"_s, usage(1));
    home->calls.insert(u"usage ~/Schreibtisch"_s, usage(2));
    home->calls.insert(u"usage /data/docs"_s, usage(4));
    home->calls.insert(u"usage ~"_s, usage(100));
    home->calls.insert(u"usage ~/"_s, usage(100));
    QTEST(line(json(collectSection(storageAnalysisSection(), home)),
               {u"documents_gb"_s, u"downloads_gb"_s, u"desktop_gb"_s, u"total_user_data_gb"_s}),
          "expected");
}

void TestUserSections::storageFailures()
{
    const Machine home = machine();
    home->calls.insert(u"usage ~/Documents"_s, usage(1, "[]", 2));
    home->calls.insert(u"usage ~/.cache"_s, usage(9, "[]", 0, false));
    home->calls.insert(u"usage ~/Downloads"_s, std::unexpected(Error{Error::Kind::Denied, u"usage ~/Downloads"_s, {}}));
    const Section section = collectSection(storageAnalysisSection(), home);
    QCOMPARE(section.state, State::Partial);
    QCOMPARE(problems(section), (QStringList{u"denied: usage ~/Downloads"_s, u"denied: ~/Documents"_s, u"timed_out: ~/.cache"_s}));
    QCOMPARE(strings(json(section)["partial"_L1]), (QStringList{u"documents"_s, u"caches"_s}));
    QCOMPARE(line(json(section), {u"documents_gb"_s, u"downloads_gb"_s, u"caches_gb"_s}), u"1 0 9"_s);
}

// ---- fonts ----

void TestUserSections::fonts()
{
    const Machine desktop = machine({{u"/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"_s, {}},
                                     {u"/usr/share/fonts/OTF/Big.OTF"_s, {}},
                                     {u"/usr/share/fonts/X11/misc/7x13.pcf.gz"_s, {}},
                                     {u"/usr/share/fonts/X11/misc/fonts.dir"_s, {}},
                                     {u"/usr/share/fonts/a/b/c/d/e.ttc"_s, {}},
                                     {u"/usr/local/share/fonts/own.pfb"_s, {}},
                                     {u"~/.fonts/mine.otc"_s, {}},
                                     {u"~/.local/share/fonts/x/also.ttf"_s, {}}});
    const QJsonObject facts = json(collectSection(fontsSection(), desktop));
    QCOMPARE(line(facts, {u"system_fonts"_s, u"user_fonts"_s, u"total_fonts"_s, u"unlisted_fonts"_s}), u"5 2 7 null"_s);
    QVERIFY(rows(facts["fonts"_L1], {u"folder"_s, u"file"_s}).contains(u"/usr/share/fonts/truetype/dejavu DejaVuSans.ttf"_s));
    QVERIFY(rows(facts["fonts"_L1], {u"folder"_s, u"file"_s}).contains(u"~/.fonts mine.otc"_s));
    desktop->files.insert(u"/usr/share/X11/fonts/TTF/Vera.ttf"_s, QByteArray());
    QCOMPARE(json(collectSection(fontsSection(), desktop))["system_fonts"_L1].toInt(), 6);
    desktop->links.insert(u"/usr/share/X11/fonts"_s, "../fonts/X11");
    QCOMPARE(json(collectSection(fontsSection(), desktop))["system_fonts"_L1].toInt(), 5);
    const Section none = collectSection(fontsSection(), machine());
    QCOMPARE(line(json(none), {u"system_fonts"_s, u"user_fonts"_s, u"total_fonts"_s}), u"0 0 0"_s);
    QCOMPARE(none.state, State::Complete);
}

void TestUserSections::manyFonts()
{
    const Machine desktop = machine();
    for (int i = 0; i < 2003; ++i)
        desktop->files.insert(u"/usr/share/fonts/%1.ttf"_s.arg(i), QByteArray());
    const QJsonObject facts = json(collectSection(fontsSection(), desktop));
    QCOMPARE(facts["total_fonts"_L1].toInt(), 2003);
    QCOMPARE(facts["fonts"_L1].toArray().size(), 2000);
    QCOMPARE(facts["unlisted_fonts"_L1].toInt(), 3);
}

// ---- display_session ----

void TestUserSections::displaySession()
{
    const Machine desktop = machine(
        {{u"/etc/X11/default-display-manager"_s, "/usr/sbin/lightdm\n"},
         {u"/usr/share/xsessions/gnome-xorg.desktop"_s, {}},
         {u"/usr/share/wayland-sessions/gnome.desktop"_s, {}},
         {u"/usr/share/wayland-sessions/plasma.desktop"_s, {}},
         {u"/tmp/.X11-unix/X0"_s, {}},
         {u"/tmp/.X11-unix/X1024_"_s, {}},
         {u"/tmp/.X11-unix/X5"_s, {}},
         {u"/tmp/.X11-unix/X7"_s, {}}, // its server was killed
         {u"/tmp/.X11-unix/X70"_s, {}},
         {u"/proc/net/unix"_s,
          "Num       RefCount Protocol Flags    Type St Inode Path\n"
          "0000000002a4b760: 00000002 00000000 00010000 0001 01  1158 /tmp/.X11-unix/X0\n"
          "0000000002a4b761: 00000002 00000000 00010000 0001 01  1159 @/tmp/.X11-unix/X5\n"
          "0000000002a4b762: 00000002 00000000 00010000 0001 01  1160 /tmp/.X11-unix/X70\n"},
         {u"/run/systemd/seats/seat0"_s, {}},
         {u"/run/systemd/sessions/2.ref"_s, "never to be read"},
         {u"/run/systemd/sessions/2"_s,
          "# This is private data. Do not parse.\nUID=1000\nUSER=anna\nACTIVE=1\nSTATE=active\nREMOTE=0\nTYPE=wayland\n"
          "CLASS=user\nSCOPE=session-2.scope\nSEAT=seat0\nSERVICE=gdm-password\nDESKTOP=gnome\nREMOTE_HOST=192.0.2.7\n"},
         {u"/run/systemd/sessions/c1"_s, "USER=gdm\nACTIVE=maybe\nTYPE=unspecified\nCLASS=greeter\n"}},
        variables({"XDG_SESSION_TYPE=wayland", "XDG_CURRENT_DESKTOP=GNOME", "WAYLAND_DISPLAY=wayland-0", "DISPLAY="}));
    desktop->links.insert(u"/etc/systemd/system/display-manager.service"_s, "/lib/systemd/system/gdm3.service");
    desktop->links.insert(u"/lib/systemd/system/default.target"_s, "graphical.target");
    const Section section = collectSection(displaySessionSection(), desktop);
    QCOMPARE(section.state, State::Complete);
    const QJsonObject facts = json(section);
    QCOMPARE(
        line(facts, {u"session_type"_s, u"desktop"_s, u"wayland_display"_s, u"x_display"_s, u"display_manager"_s, u"starts_graphical"_s}),
        u"wayland GNOME true false gdm3 true"_s);
    QCOMPARE(strings(facts["wayland_sessions"_L1]), (QStringList{u"gnome"_s, u"plasma"_s}));
    QCOMPARE(strings(facts["x11_sessions"_L1]), (QStringList{u"gnome-xorg"_s}));
    QCOMPARE(strings(facts["x_servers"_L1]), (QStringList{u":0"_s, u":5"_s, u":70"_s}));
    QCOMPARE(strings(facts["seats"_L1]), (QStringList{u"seat0"_s}));
    QCOMPARE(rows(facts["sessions"_L1],
                  {u"id"_s, u"user"_s, u"type"_s, u"class"_s, u"state"_s, u"seat"_s, u"desktop"_s, u"service"_s, u"remote"_s, u"active"_s}),
             (QStringList{u"2 anna wayland user active seat0 gnome gdm-password false true"_s,
                          u"c1 gdm null greeter null null null null null null"_s}));
    QVERIFY(!sectionJson(section).contains("192.0.2.7"));
}

void TestUserSections::noDisplay()
{
    const Machine server = machine();
    server->links.insert(u"/usr/lib/systemd/system/default.target"_s, "graphical.target"); // Debian's default, with or without a desktop
    const Section section = collectSection(displaySessionSection(), server);
    QCOMPARE(section.state, State::Unavailable);
    QCOMPARE(section.reason, u"This machine has no graphical session"_s);
    // Somebody logged in at a terminal is worth listing.
    server->files.insert(u"/run/systemd/sessions/1"_s, QByteArray("USER=root\nTYPE=tty\nCLASS=user\n"));
    QCOMPARE(collectSection(displaySessionSection(), server).state, State::Complete);
    QCOMPARE(text(json(collectSection(displaySessionSection(), server))["starts_graphical"_L1]), u"false"_s);
}

// ---- cloud, backup_tools ----

void TestUserSections::cloud()
{
    const Machine home = machine({{u"~/.config/rclone/rclone.conf"_s, "[secret]"}, {u"~/.dropbox"_s, {}}});
    const Section section = collectSection(cloudSection(), home);
    const QJsonObject facts = json(section);
    QCOMPARE(line(facts["sync_status"_L1].toObject(), {u"icloud_enabled"_s, u"icloud_status"_s, u"drive_enabled"_s, u"storage_used"_s}),
             u"false Unknown false null"_s);
    QStringList present;
    for (const auto allRows = rows(facts["providers"_L1], {u"present"_s, u"name"_s}); const QString &row : allRows) {
        if (row.startsWith(u"true "_s))
            present += row.sliced(5);
    }
    QCOMPARE(present, (QStringList{u"Dropbox"_s, u"rclone"_s}));
    QVERIFY(!sectionJson(section).contains("secret"));
}

void TestUserSections::backupTools()
{
    const Machine home = machine(
        {{u"/etc/timeshift/timeshift.json"_s, {}}, {u"/etc/snapper/configs/root"_s, {}}, {u"~/.config/dconf/user"_s, dconfdata::settings}});
    home->stats.insert(u"/var/log/timeshift/2026-01-01_10-00-01_backup.log"_s, "1000 1767261601.5");
    home->stats.insert(u"/var/log/timeshift/2026-02-01_10-00-01_backup.log"_s, "1000 1769940001");
    home->stats.insert(u"/var/log/timeshift/2026-03-01_10-00-01_gui.log"_s, "1000 1772359201");
    home->calls.insert(u"programs"_s,
                       QByteArray("timeshift\t/usr/bin/timeshift\t/usr/bin/timeshift\nborg\t/usr/bin/borg\t/usr/bin/borg\n"));
    const Section section = collectSection(backupToolsSection(), home);
    QCOMPARE(section.state, State::Complete);
    QCOMPARE(rows(json(section)["tools"_L1], {u"name"_s, u"program"_s, u"configured"_s, u"last_run"_s}),
             (QStringList{u"Timeshift /usr/bin/timeshift true 1769940001"_s, u"Snapper null true null"_s,
                          u"Borg /usr/bin/borg false null"_s, u"Déjà Dup null true 1777832411"_s}));
}

void TestUserSections::noBackup()
{
    const Machine home = machine();
    home->calls.insert(u"programs"_s, QByteArray());
    const Section section = collectSection(backupToolsSection(), home);
    QCOMPARE(section.state, State::Unavailable);
    QCOMPARE(section.reason, u"This machine has no known backup program"_s);
}

// ---- shell_customization ----

void TestUserSections::shell_data()
{
    QTest::addColumn<QByteArray>("environment");
    QTest::addColumn<QString>("expected"); // aliases, functions, file, size, shell
    QTest::newRow("zsh") << variables({"SHELL=/bin/zsh"}) << u"2 1 ~/.zshrc 0.07 /bin/zsh"_s;
    QTest::newRow("zsh elsewhere") << variables({"SHELL=/bin/zsh", "ZDOTDIR=/home/anna/.config/zsh/"})
                                   << u"1 0 ~/.config/zsh/.zshrc 0.01 /bin/zsh"_s;
    QTest::newRow("zsh outside home") << variables({"SHELL=/bin/zsh", "ZDOTDIR=/home/annabel"}) << u"0 0 /home/annabel/.zshrc 0 /bin/zsh"_s;
    QTest::newRow("bash, no file") << variables({"SHELL=/usr/bin/bash"}) << u"0 0 ~/.bashrc 0 /usr/bin/bash"_s;
    QTest::newRow("fish") << variables({"SHELL=/usr/bin/fish"}) << u"0 3 ~/.config/fish/config.fish 0.02 /usr/bin/fish"_s;
    QTest::newRow("unset, from passwd") << QByteArray() << u"0 0 ~/.profile 0 /bin/dash"_s;
}

void TestUserSections::shell()
{
    QFETCH(QByteArray, environment);
    const Machine home = machine({{u"~/.zshrc"_s, "alias ll='ls -l'\n alias g=git\nmkcd() { mkdir \"$1\"; }\nexport A=SECRET\n"},
                                  {u"~/.config/zsh/.zshrc"_s, "alias a=b\n"},
                                  {u"~/.config/fish/config.fish"_s, "function up\nend\n"},
                                  {u"~/.config/fish/functions/one.fish"_s, {}},
                                  {u"~/.config/fish/functions/two.fish"_s, {}},
                                  {u"~/.oh-my-zsh"_s, {}}},
                                 environment);
    home->calls.insert(u"user"_s, QByteArray("1000\n1000\nanna\n/home/anna\n/bin/dash"));
    const Section section = collectSection(shellCustomizationSection(), home);
    QCOMPARE(section.state, State::Complete);
    QTEST(line(json(section), {u"aliases_count"_s, u"functions_count"_s, u"rc_file"_s, u"rc_size_kb"_s, u"shell"_s}), "expected");
    QVERIFY(rows(json(section)["rc_files"_L1], {u"path"_s, u"aliases"_s, u"functions"_s}).contains(u"~/.zshrc 2 1"_s));
    QCOMPARE(strings(json(section)["frameworks"_L1]), (QStringList{u"Oh My Zsh"_s}));
    QVERIFY(!sectionJson(section).contains("SECRET"));
}

void TestUserSections::shellDenied()
{
    const Machine home = machine({}, variables({"SHELL=/bin/bash"}));
    home->calls.insert(u"user"_s, QByteArray("1000\n1000\nanna\n/home/anna\n/bin/bash"));
    home->files.insert(u"~/.bashrc"_s, std::unexpected(Error{Error::Kind::Denied, u"~/.bashrc"_s, {}}));
    Section section = collectSection(shellCustomizationSection(), home);
    QCOMPARE(section.state, State::Partial);
    QCOMPARE(problems(section), (QStringList{u"denied: ~/.bashrc"_s}));
    QCOMPARE(line(json(section), {u"aliases_count"_s, u"rc_file"_s, u"rc_size_kb"_s}), u"0 ~/.bashrc 0"_s);

    // Nobody says which shell it is.
    section = collectSection(shellCustomizationSection(), std::make_shared<WrittenMachine>(Platform::Linux));
    QCOMPARE(section.state, State::Complete);
    QCOMPARE(line(json(section), {u"rc_file"_s, u"shell"_s}), u" null"_s);
}

QTEST_GUILESS_MAIN(TestUserSections)
#include "tst_usersections.moc"
