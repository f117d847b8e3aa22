// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/flatpakcontext.h"
#include "collectors/parsers/rpmquery.h"
#include "collectors/sections/applications.h"
#include "collectors/sections/security.h"
#include "tests/support/writtenmachine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

namespace {

Machine emptyMachine()
{
    auto machine = std::make_shared<WrittenMachine>(Platform::Linux);
    machine->calls.insert(u"environment"_s, QByteArray("HOME=/home/ada\0XDG_DATA_DIRS=/home/ada/.extra:relative:/usr/share\0", 65));
    machine->calls.insert(u"programs"_s, QByteArray());
    return machine;
}

QString list(const QJsonValue &value)
{
    return strings(value).join(u", "_s);
}

QByteArray desktopFile(const QByteArray &name, const QByteArray &exec, const QByteArray &more = {})
{
    return "[Desktop Entry]\nType=Application\nName=" + name + "\nExec=" + exec + '\n' + more;
}

QByteArray package(const QByteArray &name, const QByteArray &version)
{
    return "Package: " + name + "\nStatus: install ok installed\nArchitecture: amd64\nVersion: " + version + "\n\n";
}

/// "id version source exec" of each entry.
QStringList entries(const QJsonObject &applications)
{
    QStringList lines;
    for (const auto allEntries = applications["entries"_L1].toArray(); const QJsonValue &entry : allEntries) {
        QStringList words;
        for (const auto key : {"id"_L1, "version"_L1, "source"_L1, "exec"_L1})
            words += entry[key].toString(u"-"_s);
        lines += words.join(u' ');
    }
    return lines;
}

const QString rpmList = u"rpm -qa --qf %{NAME}\\t%{EPOCHNUM}:%{VERSION}-%{RELEASE}\\t%{ARCH}\\n"_s;
const QString rpmSigned = u"rpm -qa --qf %{NAME}\\t%{NVRA}\\t%|RSAHEADER?{%{RSAHEADER:pgpsig}}:{%{SIGPGP:pgpsig}}|\\t%{VENDOR}\\n"_s;

} // namespace

class TestApplicationsSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noApplications();
    void debian();
    void overrides();
    void nix();
    void arch();
    void sandboxes();
    void electron();
    void broken();
    void flatpakContext();
    void rpmSignatures();
    void noSecurity();
    void tools();
    void permissions();
    void signatures();
};

void TestApplicationsSection::noApplications()
{
    const Section section = collectSection(applicationsSection(), emptyMachine());
    QCOMPARE(section.state, State::Complete);
    QCOMPARE(json(section),
             (QJsonObject{{u"electron_apps"_s, QJsonArray()},
                          {u"all_apps"_s, QJsonArray()},
                          {u"entries"_s, QJsonArray()},
                          {u"system_apps"_s, QJsonArray()}}));
}

void TestApplicationsSection::debian()
{
    const Machine machine = emptyMachine();
    machine->files[u"/var/lib/dpkg/status"_s] = package("vim-common", "2:9.0.1378-2+deb12u2") + package("vim", "2:9.0.1378-2")
        + package("firefox-esr", "115.6.0esr-1~deb12u1") + package("display", "1.0-1");
    const QString folder = u"/usr/share/applications/"_s;
    machine->files[folder + "vim.desktop"_L1] = desktopFile("Vim", "vim %F", "Terminal=true\n");
    machine->files[folder + "firefox-esr.desktop"_L1] = desktopFile("Firefox ESR", "/usr/lib/firefox-esr/firefox-esr %u");
    machine->files[folder + "display-im6.q16.desktop"_L1] = desktopFile("ImageMagick", "/usr/bin/display-im6.q16 -nostdin %f");
    machine->files[folder + "hidden.desktop"_L1] = desktopFile("Hidden", "hidden", "NoDisplay=true\n");
    machine->files[folder + "link.desktop"_L1] = QByteArray("[Desktop Entry]\nType=Link\nName=Link\nURL=https://example.org\n");
    machine->files[folder + "absent.desktop"_L1] = desktopFile("Absent", "absent", "TryExec=absent\n");
    machine->files[u"/var/lib/dpkg/info/vim.list"_s] = QByteArray("/.\n/usr/bin/vim.basic\n");
    machine->files[u"/var/lib/dpkg/info/vim-common.list"_s] = QByteArray("/.\n/usr\n/usr/share/applications/vim.desktop\n");
    machine->files[u"/var/lib/dpkg/info/firefox-esr.list"_s] = QByteArray("/.\n/usr/share/applications/firefox-esr.desktop\n");
    machine->files[u"/var/lib/dpkg/info/display.list"_s] = QByteArray("/.\n/usr/share/applications/display-im6.q16.desktop.old\n");
    machine->calls.insert(
        u"programs absent display-im6.q16 firefox-esr vim"_s,
        QByteArray("vim\t/usr/bin/vim\t/usr/bin/vim.basic\ndisplay-im6.q16\t/usr/bin/display-im6.q16\t/usr/bin/display-im6.q16\n"));
    const QJsonObject applications = json(collectSection(applicationsSection(), machine));
    QCOMPARE(list(applications["all_apps"_L1]), u"Firefox ESR@115.6.0esr, ImageMagick, Vim@9.0.1378"_s);
    QCOMPARE(entries(applications),
             QStringList({u"display-im6.q16.desktop - - /usr/bin/display-im6.q16"_s,
                          u"firefox-esr.desktop 115.6.0esr dpkg /usr/lib/firefox-esr/firefox-esr"_s,
                          u"vim.desktop 9.0.1378 dpkg /usr/bin/vim.basic"_s}));
    QVERIFY(machine->called.contains(u"programs absent display-im6.q16 firefox-esr vim"_s));
}

void TestApplicationsSection::overrides()
{
    const Machine machine = emptyMachine();
    machine->files[u"/usr/share/applications/a.desktop"_s] = desktopFile("System A", "a");
    machine->files[u"/usr/share/applications/b.desktop"_s] = desktopFile("System B", "b");
    machine->files[u"/usr/share/applications/kde/c.desktop"_s] = desktopFile("System C", "c");
    machine->files[u"~/.local/share/applications/a.desktop"_s] = desktopFile("My A", "/home/ada/a");
    machine->files[u"~/.local/share/applications/b.desktop"_s] = desktopFile("System B", "b", "Hidden=true\n");
    machine->files[u"~/.extra/applications/kde-c.desktop"_s] = desktopFile("Extra C", "c", "X-AppImage-Version=2.1\n");
    machine->files[u"relative/applications/d.desktop"_s] = desktopFile("Never", "d");
    const QJsonObject applications = json(collectSection(applicationsSection(), machine));
    QCOMPARE(list(applications["all_apps"_L1]), u"Extra C@2.1, My A"_s);
    QCOMPARE(entries(applications), QStringList({u"a.desktop - user /home/ada/a"_s, u"kde-c.desktop 2.1 user -"_s}));
}

void TestApplicationsSection::nix()
{
    const Machine machine = emptyMachine();
    machine->files[u"~/.local/share/applications/zoom.desktop"_s] = desktopFile("Zoom", "zoom %U", "X-AppImage-Version=1\n");
    const QByteArray folder = "/nix/store/wbhg2ga8f3h87s9h5k0slxk0m81m4cxl-zoom-us-5.3.469451.0927/bin/zoom";
    machine->calls.insert(u"programs zoom"_s, "zoom\t/home/ada/.nix-profile/bin/zoom\t" + folder + '\n');
    QCOMPARE(entries(json(collectSection(applicationsSection(), machine))),
             QStringList{u"zoom.desktop 5.3.469451.0927 nix "_s + QString::fromUtf8(folder)});
}

void TestApplicationsSection::arch()
{
    const Machine machine = emptyMachine();
    machine->files[u"/var/lib/pacman/local/gnome-text-editor-47.3-1/desc"_s] = QByteArray(
        "%NAME%\ngnome-text-editor\n\n%VERSION%\n47.3-1\n");
    machine->files[u"/var/lib/pacman/local/gnome-text-editor-47.3-1/files"_s] = QByteArray(
        "%FILES%\nusr/\nusr/share/applications/org.gnome.TextEditor.desktop\n");
    machine->files[u"/usr/share/applications/org.gnome.TextEditor.desktop"_s] = desktopFile("Text Editor", "gnome-text-editor %U");
    QCOMPARE(entries(json(collectSection(applicationsSection(), machine))), QStringList{u"org.gnome.TextEditor.desktop 47.3 pacman -"_s});

    const Machine fedora = emptyMachine(); // the package's name must do
    fedora->files[u"/usr/lib/sysimage/rpm/rpmdb.sqlite"_s] = QByteArray();
    fedora->prints(rpmList, "gnome-text-editor\t0:47.3-1.fc41\tx86_64\n");
    fedora->files[u"/usr/share/applications/org.gnome.TextEditor.desktop"_s] = desktopFile("Text Editor", "gnome-text-editor %U");
    QCOMPARE(entries(json(collectSection(applicationsSection(), fedora))), QStringList{u"org.gnome.TextEditor.desktop 47.3 rpm -"_s});
}

void TestApplicationsSection::sandboxes()
{
    const Machine machine = emptyMachine();
    machine->files[u"/var/lib/flatpak/exports/share/applications/com.discordapp.Discord.desktop"_s] = desktopFile(
        "Discord", "/usr/bin/flatpak run --branch=stable com.discordapp.Discord");
    QByteArray deploy("appdata-version\0", 16);
    machine->files[u"/var/lib/flatpak/app/com.discordapp.Discord/current/active/deploy"_s] = QByteArray(deploy
                                                                                                        + QByteArray("0.0.71\0\0s", 9));
    machine->files[u"/var/lib/flatpak/app/com.discordapp.Discord/current/active/files/discord/resources/app.asar"_s] = QByteArray();
    machine->files[u"/var/lib/snapd/desktop/applications/firefox_firefox.desktop"_s] = desktopFile(
        "Firefox", "env BAMF_DESKTOP_FILE_HINT=/x.desktop /snap/bin/firefox %u");
    machine->files[u"/snap/firefox/current/meta/snap.yaml"_s] = QByteArray("name: firefox\nversion: 121.0-1\n");
    machine->files[u"/var/lib/snapd/desktop/applications/code_code.desktop"_s] = desktopFile("Code", "/snap/bin/code");
    machine->files[u"/snap/code/current/usr/share/code/resources/app.asar"_s] = QByteArray();
    const QJsonObject applications = json(collectSection(applicationsSection(), machine));
    QCOMPARE(list(applications["all_apps"_L1]), u"Code, Discord@0.0.71, Firefox@121.0-1"_s);
    QCOMPARE(list(applications["electron_apps"_L1]), u"Code, Discord@0.0.71"_s);
    QCOMPARE(entries(applications),
             QStringList({u"code_code.desktop - snap /snap/bin/code"_s, u"com.discordapp.Discord.desktop 0.0.71 flatpak /usr/bin/flatpak"_s,
                          u"firefox_firefox.desktop 121.0-1 snap /snap/bin/firefox"_s}));
}

void TestApplicationsSection::electron()
{
    const Machine machine = emptyMachine();
    machine->files[u"/usr/share/applications/code.desktop"_s] = desktopFile("Code", "/usr/share/code/code %F");
    machine->files[u"/usr/share/applications/signal-desktop.desktop"_s] = desktopFile("Signal", "/opt/Signal/signal-desktop %U");
    machine->files[u"/usr/share/applications/half.desktop"_s] = desktopFile("Half", "/opt/half/half");
    machine->files[u"/usr/share/applications/tool.desktop"_s] = desktopFile("Tool", "/usr/bin/tool");
    machine->files[u"/usr/share/code/resources/app"_s] = QByteArray();
    machine->files[u"/usr/share/code/chrome-sandbox"_s] = QByteArray();
    machine->files[u"/opt/Signal/resources/app.asar"_s] = QByteArray();
    machine->files[u"/opt/Signal/v8_context_snapshot.bin"_s] = QByteArray();
    machine->files[u"/opt/half/resources/app.asar"_s] = QByteArray();
    machine->files[u"/usr/bin/resources/app.asar"_s] = QByteArray();
    machine->files[u"/usr/bin/chrome-sandbox"_s] = QByteArray();
    QCOMPARE(list(json(collectSection(applicationsSection(), machine))["electron_apps"_L1]), u"Code, Signal"_s);
}

void TestApplicationsSection::broken()
{
    const Machine machine = emptyMachine();
    machine->files[u"/usr/share/applications/a.desktop"_s] = QByteArray("\0\xff nothing", 10);
    machine->files[u"/usr/share/applications/b.desktop"_s] = std::unexpected(
        Error{Error::Kind::Denied, u"/usr/share/applications/b.desktop"_s, {}});
    machine->files[u"/usr/share/applications/c.desktop"_s] = desktopFile("C", "\"/opt/Odd [*] Folder/c\" %U");
    machine->files[u"/usr/share/applications/d.desktop"_s] = desktopFile("D", "");
    const Section section = collectSection(applicationsSection(), machine);
    QCOMPARE(list(json(section)["all_apps"_L1]), u"C, D"_s);
    QCOMPARE(section.problems.size(), 2U);
    machine->calls.insert(u"environment"_s, std::unexpected(Error{Error::Kind::TimedOut, u"environment"_s, {}}));
    QCOMPARE(collectSection(applicationsSection(), machine).problems.size(), 3U);
}

void TestApplicationsSection::flatpakContext()
{
    const auto context = parseFlatpakContext(
        "[Application]\nname=org.x\nsockets=wrong;\n\n[Context]\nshared=network;ipc;\n"
        "sockets=x11;wayland;\nfilesystems=!home;xdg-download:ro\n\n[Session Bus Policy]\nshared=wrong\n");
    QVERIFY(context);
    QCOMPARE(context->sockets, QStringList({u"x11"_s, u"wayland"_s}));
    QCOMPARE(context->filesystems, QStringList({u"!home"_s, u"xdg-download:ro"_s}));
    QVERIFY(parseFlatpakContext("")->devices.isEmpty());
    QVERIFY(parseFlatpakContext("[Application]\n")->devices.isEmpty());
    QVERIFY(!parseFlatpakContext("devices=all\n"));
}

void TestApplicationsSection::rpmSignatures()
{
    const auto signatures = parseRpmSignatures(
        "bash\tbash-5.2.26-3.fc40.x86_64\tRSA/SHA256, Tue Jan 30 21:00:23 2024, Key ID 0727707ea15b79cc\t"
        "Fedora Project\nown\town-1-1.noarch\t(none)\t(none)\ngpg-pubkey\tgpg-pubkey-1-2.(none)\t(none)\t(none)\n");
    QVERIFY(signatures);
    QCOMPARE(signatures->size(), 2U);
    QCOMPARE((*signatures)[0], (RpmSignature{u"bash"_s, u"bash-5.2.26-3.fc40.x86_64"_s, u"Fedora Project"_s, u"0727707ea15b79cc"_s}));
    QCOMPARE((*signatures)[1], (RpmSignature{u"own"_s, u"own-1-1.noarch"_s, {}, {}}));
    QVERIFY(parseRpmSignatures("")->empty());
    QVERIFY(!parseRpmSignatures("error: no database\n"));
}

void TestApplicationsSection::noSecurity()
{
    const Section section = collectSection(securitySection(), emptyMachine());
    QCOMPARE(section.state, State::Complete);
    const QJsonObject security = json(section);
    for (auto it = security.begin(); it != security.end(); ++it) // versions are those of macOS's own tools
        QCOMPARE(*it, it.key().endsWith("_version"_L1) ? QJsonValue() : QJsonValue(QJsonArray()));
}

void TestApplicationsSection::tools()
{
    const Machine machine = emptyMachine();
    machine->calls[u"programs"_s] = QByteArray("nft\t/usr/sbin/nft\t/usr/sbin/nft\nclamscan\t/opt/x/clamscan\t/opt/x/clamscan\n");
    machine->files[u"/var/lib/dpkg/status"_s] = package("apparmor", "3.0.8-3") + package("ufw", "0.36.2-1")
        + package("bubblewrap", "0.8.0-2+deb12u1") + package("nftables", "1.0.6-2+deb12u2");
    machine->files[u"/opt/CrowdStrike"_s] = QByteArray();
    machine->files[u"/etc/apt/trusted.gpg.d/debian-archive-bookworm-stable.asc"_s] = QByteArray();
    machine->files[u"/etc/apt/keyrings/docker.gpg"_s] = QByteArray();
    const QJsonObject security = json(collectSection(securitySection(), machine));
    QCOMPARE(list(security["security_tools"_L1]), u"apparmor@3.0.8, bubblewrap@0.8.0, ufw@0.36.2"_s);
    QCOMPARE(list(security["antivirus"_L1]), u"CrowdStrike, clamav"_s);
    QCOMPARE(list(security["firewall_tools"_L1]), u"nftables@1.0.6, ufw@0.36.2"_s);
    QCOMPARE(list(security["package_keys"_L1]),
             u"/etc/apt/keyrings/docker.gpg, /etc/apt/trusted.gpg.d/debian-archive-bookworm-stable.asc"_s);
    QVERIFY(machine->asked.isEmpty());
}

void TestApplicationsSection::permissions()
{
    const Machine machine = emptyMachine();
    const QString app = u"/var/lib/flatpak/app/%1/current/active/metadata"_s;
    machine->files[app.arg(u"org.a.Chat"_s)] = QByteArray(
        "[Context]\nsockets=x11;pulseaudio;\ndevices=all;\nfilesystems=xdg-download;home:ro;\n");
    machine->files[app.arg(u"org.b.Files"_s)] = QByteArray("[Context]\nfilesystems=host;\n");
    machine->files[app.arg(u"org.c.Clock"_s)] = QByteArray("[Application]\nname=org.c.Clock\n");
    machine->files[u"~/.local/share/flatpak/overrides/org.a.Chat"_s] = QByteArray("[Context]\ndevices=!all;\n");
    machine->files[u"~/.local/share/flatpak/overrides/global"_s] = QByteArray("[Context]\nsockets=!x11;\nfilesystems=!host\n");
    machine->files[u"/var/lib/flatpak/overrides/org.c.Clock"_s] = QByteArray("[Context]\nfilesystems=xdg-documents\n");
    const auto lines = [&] {
        QStringList lines;
        for (const auto items = json(collectSection(securitySection(), machine))["tcc_permissions"_L1].toArray();
             const QJsonValue &item : items)
            lines += item["app"_L1].toString() + u' ' + item["service"_L1].toString()
                + (item["allowed"_L1].toBool() ? u" yes"_s : u" no"_s);
        return lines;
    };
    QCOMPARE(lines(),
             QStringList({u"org.a.Chat camera no"_s, u"org.a.Chat downloads-folder yes"_s, u"org.a.Chat home-folder yes"_s,
                          u"org.a.Chat microphone yes"_s, u"org.a.Chat screen-recording no"_s, u"org.b.Files full-disk-access no"_s,
                          u"org.c.Clock documents-folder yes"_s}));
    machine->files[u"~/.local/share/flatpak/overrides/org.b.Files"_s] = QByteArray("[Context]\nfilesystems=host:ro\n"); // has the last word
    QVERIFY(lines().contains(u"org.b.Files full-disk-access yes"_s));
    machine->files[u"~/.local/share/flatpak/overrides/org.a.Chat"_s] = QByteArray("[Context]\nfilesystems=!home;\n");
    QVERIFY(lines().contains(u"org.a.Chat home-folder no"_s)); // it had asked for "home:ro"
    machine->files[app.arg(u"org.b.Files"_s)] = QByteArray("broken");
    QCOMPARE(collectSection(securitySection(), machine).state, State::Partial);
}

void TestApplicationsSection::signatures()
{
    const Machine machine = emptyMachine();
    machine->files[u"/var/lib/rpm/rpmdb.sqlite"_s] = QByteArray();
    machine->prints(rpmList, "zlib\t0:1.3-1\tx86_64\nfirewalld\t0:2.1.3-1.fc40\tnoarch\n");
    QByteArray text;
    for (const char *name : {"g", "f", "e", "d", "c", "b"})
        text += name + QByteArray("\t") + name
            + "-1-1.x86_64\tRSA/SHA256, Tue Jan 30 21:00:23 2024, Key ID 0727707ea15b79cc\tFedora Project\n";
    machine->prints(rpmSigned, text + "a\ta-1-1.x86_64\t(none)\t(none)\n");
    Section section = collectSection(securitySection(), machine);
    const QJsonArray sample = json(section)["code_signing_sample"_L1].toArray();
    QCOMPARE(sample.size(), 5);
    QCOMPARE(sample[0].toObject(),
             (QJsonObject{{u"app_name"_s, u"a"_s},
                          {u"identifier"_s, u"a-1-1.x86_64"_s},
                          {u"authority"_s, u""_s},
                          {u"valid"_s, false},
                          {u"valid_state"_s, QJsonValue::Null},
                          {u"team_id"_s, QJsonValue::Null}}));
    QCOMPARE(sample[1].toObject(),
             (QJsonObject{{u"app_name"_s, u"b"_s},
                          {u"identifier"_s, u"b-1-1.x86_64"_s},
                          {u"authority"_s, u"Fedora Project"_s},
                          {u"valid"_s, true},
                          {u"valid_state"_s, QJsonValue::Null},
                          {u"team_id"_s, u"0727707ea15b79cc"_s}}));
    QCOMPARE(list(json(section)["security_tools"_L1]), u"firewalld@2.1.3"_s);
    machine->prints(rpmSigned, "error: no database\n");
    section = collectSection(securitySection(), machine);
    QCOMPARE(section.problems.size(), 1U);
    QCOMPARE(section.problems.front().source, rpmSigned);
    machine->fails(rpmSigned, Error::Kind::TimedOut);
    section = collectSection(securitySection(), machine);
    QCOMPARE(section.state, State::Partial);
    QCOMPARE(list(json(section)["firewall_tools"_L1]), u"firewalld@2.1.3"_s);
}

QTEST_GUILESS_MAIN(TestApplicationsSection)
#include "tst_applicationssection.moc"
