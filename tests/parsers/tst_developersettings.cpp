// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/gitsettings.h"
#include "models/report/redact.h"
#include "tests/parsers/developermachine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

class TestDeveloperSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void git();
    void gitSecrets();
    void gitRedacted();
    void docker();
    void dockerAsleep();
    void dockerDenied();
    void podman();
    void extensions();
    void browserList();
    void managersAndShells();
};

void TestDeveloperSettings::git()
{
    const Machine box = machine({});
    box->files.insert(u"~/.config/git/config"_s, QByteArray("[user]\n\tname = Early\n[core]\n\teditor = nano\n"));
    box->files.insert(
        u"~/.gitconfig"_s,
        QByteArray("[user]\n\tname = Jo\n\temail = jo@example.org\n[include]\n\tpath = extra\n[include]\n\tpath = /etc/passwd\n"
                   "[core]\n\teditor = vim\n[safe]\n\tdirectory = /a\n\tdirectory = /b\n"));
    box->files.insert(u"~/extra"_s, QByteArray("[alias]\n\tst = status\n[core]\n\teditor = emacs\n"));
    const QJsonObject git = json(collectSection(developerToolsSection(), box))["git_config"_L1].toObject();
    QCOMPARE(git["user_name"_L1].toString(), u"Jo"_s);
    QCOMPARE(git["user_email"_L1].toString(), u"jo@example.org"_s);
    QCOMPARE(git["core_editor"_L1].toString(), u"vim"_s); // after the included one
    QCOMPARE(git["aliases"_L1]["st"_L1].toString(), u"status"_s);
    QVERIFY(git["credential_helper"_L1].isNull());
    QCOMPARE(git["other_settings"_L1]["safe.directory"_L1].toString(), u"/a, /b"_s);
    QCOMPARE(git["other_settings"_L1]["include.path"_L1].toString(), u"extra, /etc/passwd"_s);

    box->files.insert(u"~/.gitconfig"_s, QByteArray("[user\n"));
    const Section broken = collectSection(developerToolsSection(), box);
    QCOMPARE(broken.problems.size(), 1U);
    QCOMPARE(json(broken)["git_config"_L1]["user_name"_L1].toString(), u"Early"_s);
}

void TestDeveloperSettings::gitSecrets()
{
    const GitConfig config = gitConfigOf({{u"credential.helper"_s, u"store"_s},
                                          {u"http.https://example.org/.extraheader"_s, u"AUTHORIZATION: basic abc"_s},
                                          {u"url.https://jo:token123@example.org/.insteadof"_s, u"https://example.org/"_s},
                                          {u"http.proxy"_s, u"http://jo:pw123@proxy.example.org:3128"_s},
                                          {u"sendemail.smtppass"_s, u"pw123"_s},
                                          {u"url.ssh://git@example.org/.insteadof"_s, u"https://example.org/"_s}});
    QCOMPARE(config.credentialHelper, u"store"_s);
    for (const auto &[key, value] : config.otherSettings) {
        QVERIFY2(!key.contains(u"token123"_s) && !value.contains(u"pw123"_s) && !value.contains(u"basic"_s),
                 qPrintable(key + u'=' + value));
    }
    QVERIFY(config.otherSettings.contains(u"url.ssh://git@example.org/.insteadof"_s));
    QCOMPARE(config.otherSettings.at(u"http.proxy"_s), u"http://[REDACTED]@proxy.example.org:3128"_s);
    QCOMPARE(config.servers, (QStringList{u"example.org"_s, u"proxy.example.org"_s}));
    QCOMPARE(GitConfig::fields.find(u"servers")->personal, Personal::Network);
    QCOMPARE(GitConfig::fields.find(u"user_name")->personal, Personal::User);

    const GitConfig empty = gitConfigOf({{u"user.name"_s, u"Jo"_s}, {u"credential.helper"_s, u""_s}, {u"user.name"_s, u""_s}});
    QVERIFY(!empty.userName && !empty.credentialHelper); // git's way to take a setting back

    const GitConfig work = gitConfigOf({{u"user.signingkey"_s, u"A1B2C3D4E5F60718"_s},
                                        {u"url.git@git.corp.example:team/.insteadof"_s, u"https://github.com/team/"_s},
                                        {u"credential.https://source.developers.google.com.helper"_s, u"gcloud.sh"_s}});
    QCOMPARE(work.servers, QStringList{u"git.corp.example"_s});
    QCOMPARE(work.signingKey, u"A1B2C3D4E5F60718"_s);
    QCOMPARE(work.otherSettings.at(u"user.signingkey"_s), u"A1B2C3D4E5F60718"_s);
}

// What an exported report shows of all this.
void TestDeveloperSettings::gitRedacted()
{
    const Machine box = machine({});
    box->files.insert(u"~/.gitconfig"_s,
                      QByteArray("[user]\n\tname = Jo Doe\n\temail = jo@corp.example\n\tsigningkey = A1B2C3D4E5F60718\n"
                                 "[url \"https://git.corp.example/\"]\n\tinsteadOf = corp:\n[push]\n\tdefault = simple\n"
                                 "[credential]\n\thelper = !f() { echo password=hunter22; }\n"));
    Report report;
    report.sections.push_back(collectSection(developerToolsSection(), box));
    const QByteArray shown = sectionJson(redacted(report).sections.front());
    for (const auto *personal : {"Jo Doe", "corp.example", "A1B2C3D4E5F60718", "hunter22"})
        QVERIFY2(!shown.contains(personal), personal);
    QVERIFY(shown.contains("simple"));
}

void TestDeveloperSettings::docker()
{
    const Machine box = machine({});
    box->files.insert(u"/run/docker.pid"_s, QByteArray("812"));
    const QString socket = u"http /var/run/docker.sock "_s;
    box->calls.insert(socket + u"/version"_s, QByteArray(R"({"Version":"24.0.7"})"));
    box->calls.insert(
        socket + u"/containers/json?all=1"_s,
        QByteArray(
            R"x([{"Id":"8dfafdbc3a40aa","Names":["/web"],"Image":"nginx","Created":1714564800,"State":"running","Status":"Up 3 hours","Ports":[]},
                                     {"Id":"9cd87474be90aa","Names":["/old"],"Image":"nginx","Created":1714564800,"State":"exited","Status":"Exited (0)","Ports":[]}])x"));
    box->calls.insert(
        socket + u"/images/json"_s,
        QByteArray(R"([{"Id":"sha256:e4720093a3c1381245b5","RepoTags":["nginx:latest"],"Created":1714564800,"Size":187000000}])"));
    const QJsonObject docker = json(collectSection(developerToolsSection(), box))["docker"_L1].toObject();
    QCOMPARE(docker["installed"_L1].toBool(true), false); // the daemon alone
    QCOMPARE(docker["running"_L1].toBool(), true);
    QCOMPARE(docker["daemon_version"_L1].toString(), u"24.0.7"_s);
    QCOMPARE(docker["containers_total"_L1].toInt(), 2);
    QCOMPARE(docker["containers_running"_L1].toInt(), 1);
    QCOMPARE(docker["images_count"_L1].toInt(), 1);
    QCOMPARE(docker["containers"_L1].toArray().first()["name"_L1].toString(), u"web"_s);
    QCOMPARE(docker["images"_L1].toArray().first()["size"_L1].toString(), u"187MB"_s);
}

void TestDeveloperSettings::dockerAsleep()
{
    const Machine box = machine({});
    box->files.insert(u"/var/run/docker.sock"_s, QByteArray()); // systemd holds it, and would start the daemon
    const QJsonObject docker = json(collectSection(developerToolsSection(), box))["docker"_L1].toObject();
    QCOMPARE(docker["running"_L1].toBool(true), false);
    QVERIFY(docker["containers_total"_L1].isNull());
    for (const QString &call : std::as_const(box->called))
        QVERIFY2(!call.startsWith("http"_L1), qPrintable(call));
}

void TestDeveloperSettings::dockerDenied()
{
    const Machine box = machine({});
    box->files.insert(u"/run/user/1000/docker.pid"_s, QByteArray("812"));
    box->calls.insert(u"environment"_s, QByteArray("XDG_RUNTIME_DIR=/run/user/1000\0", 31));
    const QString socket = u"/run/user/1000/docker.sock"_s;
    for (const auto &path : {u" /version"_s, u" /containers/json?all=1"_s, u" /images/json"_s})
        box->calls.insert(u"http "_s + socket + path, std::unexpected(Error{Error::Kind::Denied, socket, {}}));
    const Section section = collectSection(developerToolsSection(), box);
    QCOMPARE(section.problems.size(), 1U);
    QCOMPARE(section.problems.front().kind, Error::Kind::Denied);
    QVERIFY(section.problems.front().detail.contains(u"group docker"_s));
    QVERIFY(json(section)["docker"_L1]["running"_L1].isNull());
}

void TestDeveloperSettings::podman()
{
    const Machine box = machine({{u"podman"_s, u"/usr/bin/podman"_s}});
    install(box, {{u"podman"_s, u"4.3.1+ds1-8+b1"_s, u"/usr/bin/podman"_s}});
    const QString storage = u"~/.local/share/containers/storage/"_s;
    box->files.insert(storage + u"overlay-containers/containers.json"_s,
                      QByteArray(R"([{"id":"aabbccddeeff0011","names":["db"],"image":"12"}])"));
    box->files.insert(storage + u"overlay-images/images.json"_s, QByteArray("[]"));
    box->files.insert(u"/var/lib/containers/storage/overlay-images/images.json"_s, std::unexpected(Error{Error::Kind::Denied, {}, {}}));
    const Section section = collectSection(developerToolsSection(), box);
    const QJsonObject podman = json(section)["podman"_L1].toObject();
    QCOMPARE(podman["version"_L1].toString(), u"podman version 4.3.1"_s);
    QCOMPARE(podman["containers_total"_L1].toInt(), 1);
    QVERIFY(podman["containers_running"_L1].isNull());
    QVERIFY(podman["running"_L1].isNull());
    QCOMPARE(podman["images_count"_L1].toInt(-1), 0);
    QCOMPARE(section.problems.size(), 0U);
}

void TestDeveloperSettings::extensions()
{
    const Machine box = machine({});
    box->files.insert(u"~/.vscode/extensions/extensions.json"_s,
                      QByteArray(R"([{"identifier":{"id":"ms-python.python"},"version":"2024.0.1"}])"));
    box->files.insert(u"~/.cursor/extensions/dbaeumer.vscode-eslint-2.4.2/package.json"_s, QByteArray("{}"));
    box->files.insert(u"~/.windsurf/extensions/extensions.json"_s, QByteArray("{"));
    box->files.insert(u"~/.local/share/zed/extensions/index.json"_s,
                      QByteArray(R"({"extensions":{"html":{"manifest":{"version":"0.1.0"}}}})"));
    const Section section = collectSection(developerToolsSection(), box);
    const QJsonObject extensions = json(section)["extensions"_L1].toObject();
    QCOMPARE(strings(extensions["vscode"_L1]), QStringList{u"ms-python.python@2024.0.1"_s});
    QCOMPARE(strings(extensions["cursor"_L1]), QStringList{u"dbaeumer.vscode-eslint@2.4.2"_s});
    QCOMPARE(strings(extensions["zed"_L1]), QStringList{u"html@0.1.0"_s});
    QCOMPARE(strings(extensions["windsurf"_L1]), QStringList{});
    QCOMPARE(section.problems.size(), 1U);
}

void TestDeveloperSettings::browserList()
{
    const Machine box = machine({{u"google-chrome"_s, u"/usr/bin/google-chrome"_s, u"/opt/google/chrome/google-chrome"_s},
                                 {u"firefox"_s, u"/usr/bin/firefox"_s},
                                 {u"chromium-browser"_s, u"/usr/bin/chromium-browser"_s},
                                 {u"epiphany"_s, u"/usr/bin/epiphany"_s},
                                 {u"vivaldi"_s, u"/opt/other/vivaldi"_s}});
    install(box,
            {{u"google-chrome-stable"_s, u"120.0.6099.109-1"_s, u"/opt/google/chrome/google-chrome"_s},
             {u"firefox"_s, u"1:1snap1-0ubuntu5"_s, u"/usr/bin/firefox"_s},
             {u"chromium-browser"_s, u"1:85.0.4183.83-0ubuntu2.22.04.1"_s, u"/usr/bin/chromium-browser"_s},
             {u"epiphany-browser"_s, u"43.1-1"_s, u"/usr/bin/epiphany"_s}});
    box->files.insert(u"/snap/firefox/current/meta/snap.yaml"_s, QByteArray("name: firefox\nversion: 131.0-2\n"));
    box->files.insert(u"/snap/chromium/current/meta/snap.yaml"_s, QByteArray("name: chromium\nversion: 130.0.6723.58\n"));
    box->files.insert(u"/var/lib/flatpak/app/com.brave.Browser"_s, QByteArray());
    box->files.insert(u"/var/lib/flatpak/app/com.brave.Browser/current/active/files/share/metainfo/com.brave.Browser.metainfo.xml"_s,
                      QByteArray("<component><releases><release version=\"1.61.104\" date=\"2024-01-01\"/></releases></component>"));
    QStringList lines;
    for (const auto allBrowsers = json(collectSection(developerToolsSection(), box))["browsers"_L1].toArray();
         const QJsonValue &browser : allBrowsers)
        lines += u"%1: %2 %3"_s.arg(browser["name"_L1].toString(), browser["version"_L1].toString(), browser["path"_L1].toString())
                     .trimmed();
    const QStringList expected = {u"Google Chrome: 120.0.6099.109 /usr/bin/google-chrome"_s,
                                  u"Firefox: 131.0-2 /usr/bin/firefox"_s,
                                  u"Safari: Not installed"_s,
                                  u"Microsoft Edge: Not installed"_s,
                                  u"Brave Browser: 1.61.104 /var/lib/flatpak/app/com.brave.Browser"_s,
                                  u"Opera: Not installed"_s,
                                  u"Arc: Not installed"_s,
                                  u"Vivaldi: Unknown /opt/other/vivaldi"_s,
                                  u"Chromium: 130.0.6723.58 /usr/bin/chromium-browser"_s,
                                  u"GNOME Web: 43.1 /usr/bin/epiphany"_s};
    QCOMPARE(lines, expected);
    QVERIFY(box->asked.isEmpty());
}

void TestDeveloperSettings::managersAndShells()
{
    const Machine box = machine({{u"pyenv"_s, u"/home/jo/.pyenv/bin/pyenv"_s},
                                 {u"bash"_s, u"/usr/bin/bash"_s},
                                 {u"fish"_s, u"/usr/local/bin/fish"_s},
                                 {u"konsole"_s, u"/usr/bin/konsole"_s},
                                 {u"vim"_s, u"/usr/bin/vim"_s}});
    for (const auto &folder : {u"~/.nvm"_s, u"~/.local/share/fnm"_s, u"~/.sdkman"_s, u"~/.oh-my-zsh"_s, u"~/.p10k.zsh"_s})
        box->files.insert(folder, QByteArray());
    box->files.insert(u"/etc/shells"_s, QByteArray("# /etc/shells\n/bin/sh\n/bin/bash\n"));
    box->files.insert(u"/var/lib/flatpak/exports/share/applications/com.visualstudio.code.desktop"_s, QByteArray());
    box->files.insert(u"~/.local/share/applications/jetbrains-idea-1234-abcd.desktop"_s, QByteArray());
    box->calls.insert(u"environment"_s, QByteArray("ANDROID_SDK_ROOT=/opt/android\0", 30));
    const QJsonObject section = json(collectSection(developerToolsSection(), box));
    QCOMPARE(section["version_managers"_L1]["pyenv"_L1].toString(), u"Installed"_s);
    QCOMPARE(section["version_managers"_L1]["nvm"_L1].toString(), u"Directory exists at ~"_s);
    QCOMPARE(section["version_managers"_L1]["fnm"_L1].toString(), u"Directory exists at ~"_s);
    QCOMPARE(section["version_managers"_L1]["rvm"_L1].toString(), u"Not installed"_s);
    QCOMPARE(section["more_version_managers"_L1].toObject().keys(), QStringList{u"sdkman"_s});
    QCOMPARE(section["shell_frameworks"_L1].toObject().keys(), (QStringList{u"oh-my-zsh"_s, u"powerlevel10k"_s}));
    QCOMPARE(strings(section["editors"_L1]), (QStringList{u"IntelliJ IDEA"_s, u"Vim"_s, u"Visual Studio Code"_s}));
    QCOMPARE(strings(section["terminal_emulators"_L1]), QStringList{u"Konsole"_s});
    QCOMPARE(section["sdks"_L1]["android_sdk"_L1].toString(), u"/opt/android"_s);
    const QJsonArray shells = section["shells"_L1].toArray();
    QCOMPARE(shells.size(), 2);
    QCOMPARE(shells[0]["is_login_shell"_L1].toBool(), true);
    QCOMPARE(shells[1]["is_login_shell"_L1].toBool(true), false);
}

QTEST_GUILESS_MAIN(TestDeveloperSettings)
#include "tst_developersettings.moc"
