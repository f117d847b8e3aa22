// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/appletools.h"
#include "tests/parsers/developermachine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

namespace {

const QString tools = u"/Library/Developer/CommandLineTools/"_s;

/// A Mac of the user jo with these programs in her folders.
Machine mac(const QList<QStringList> &programs)
{
    auto mac = std::make_shared<WrittenMachine>(Platform::MacOS);
    mac->calls.insert(u"programs"_s, answerOf(programs));
    mac->calls.insert(u"user"_s, QByteArray("501\n20\njo\n/Users/jo\n/bin/zsh"));
    mac->calls.insert(u"uname"_s, QByteArray("Darwin\nmac\n23.3.0\narm64"));
    mac->calls.insert(u"environment"_s, QByteArray());
    return mac;
}

/// An invented property list with these keys.
QByteArray plist(const QList<QByteArrayList> &keys, const QByteArray &more = {})
{
    QByteArray text = R"(<?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict>)";
    for (const QByteArrayList &key : keys)
        text += "<key>" + key[0] + "</key><string>" + key[1] + "</string>";
    return text + more + "</dict></plist>";
}

void addApp(const Machine &machine, const QString &path, const QByteArray &version)
{
    machine->files.insert(path + u"/Contents/Info.plist"_s, plist({{"CFBundleShortVersionString", version}}));
}

QJsonObject collected(const Machine &machine)
{
    const Section section = collectSection(developerToolsSection(), machine);
    for (const Error &problem : section.problems)
        qWarning("%s", qPrintable(errorLine(problem)));
    return json(section);
}

} // namespace

class TestMacDeveloperTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stubs();
    void commandLineTools();
    void receiptAlone();
    void xcode();
    void homebrew();
    void java();
    void python();
    void silent_data();
    void silent();
    void downloads();
    void windows();
    void extensions();
    void docker_data();
    void docker();
    void git();
    void nothing();
    void unknown();
};

void TestMacDeveloperTools::stubs()
{
    const Machine machine = mac({{u"git"_s, u"/usr/bin/git"_s},
                                 {u"python3"_s, u"/usr/bin/python3"_s},
                                 {u"clang"_s, u"/usr/bin/clang"_s},
                                 {u"java"_s, u"/usr/bin/java"_s},
                                 {u"make"_s, u"/usr/bin/make"_s},
                                 {u"swift"_s, u"/usr/bin/swift"_s},
                                 {u"svn"_s, u"/usr/bin/svn"_s},
                                 {u"python"_s, u"/usr/bin/python"_s},
                                 {u"nano"_s, u"/usr/bin/nano"_s, u"/usr/bin/pico"_s},
                                 {u"vim"_s, u"/usr/bin/vim"_s},
                                 {u"perl"_s, u"/usr/bin/perl"_s},
                                 {u"ruby"_s, u"/usr/bin/ruby"_s}});
    machine->prints(u"/usr/bin/perl --version"_s, "\nThis is perl 5, version 34, subversion 1 (v5.34.1) built for darwin\n"); // invented
    machine->prints(u"/usr/bin/ruby --version"_s, "ruby 2.6.10p210 (2022-04-12 revision 67958) [universal.arm64e-darwin23]\n"); // invented
    const QJsonObject all = collected(machine);
    QCOMPARE(machine->asked, (QStringList{u"/usr/bin/ruby --version"_s, u"/usr/bin/perl --version"_s}));
    for (const auto name : {"python3"_L1, "java"_L1})
        QCOMPARE(all["languages"_L1][name].toString(), u"Not installed"_s);
    QCOMPARE(all["infra"_L1]["git"_L1].toString(), u"Not installed"_s);
    QVERIFY(all["languages"_L1]["ruby"_L1].toString().startsWith(u"ruby 2.6.10p210"_s));
    QVERIFY(all["more_languages"_L1].toObject().isEmpty());
    QVERIFY(all["build_tools"_L1].toObject().isEmpty());
    QCOMPARE(strings(all["editors"_L1]), QStringList{u"Vim"_s}); // nano is pico under another name
    QCOMPARE(all["sdks"_L1]["xcode"_L1].toString(), u"Not installed"_s);
    QVERIFY(all["sdks"_L1]["command_line_tools"_L1].isUndefined());
}

void TestMacDeveloperTools::commandLineTools()
{
    const Machine machine = mac({{u"git"_s, u"/usr/bin/git"_s}, {u"python3"_s, u"/usr/bin/python3"_s}});
    for (const auto name : {"git"_L1, "clang"_L1, "make"_L1, "gcc"_L1, "swift"_L1})
        machine->links.insert(tools + u"usr/bin/"_s + name, {});
    const QString python = u"Library/Frameworks/Python3.framework/Versions/3.9"_s;
    machine->links.insert(tools + u"usr/bin/python3"_s, u"../../%1/bin/python3"_s.arg(python).toUtf8());
    machine->files.insert(
        tools + python + u"/Resources/Info.plist"_s,
        plist({{"CFBundleShortVersionString", "3.9.6, (c) 2001-2020 Python Software Foundation."}, {"CFBundleVersion", "3.9.6"}}));
    machine->files.insert(u"/var/db/receipts/com.apple.pkg.CLTools_Executables.plist"_s,
                          plist({{"PackageIdentifier", "com.apple.pkg.CLTools_Executables"}, {"PackageVersion", "15.3.0.0.1.1708646388"}}));
    for (const auto name : {"MacOSX14.4"_L1, "MacOSX14"_L1, "MacOSX"_L1})
        machine->links.insert(tools + u"SDKs/"_s + name + u".sdk"_s, {});
    machine->prints(tools + u"usr/bin/git --version"_s, "git version 2.39.3 (Apple Git-146)\n"); // invented, like the next
    machine->prints(tools + u"usr/bin/clang --version"_s,
                    "Apple clang version 15.0.0 (clang-1500.3.9.4)\nTarget: arm64-apple-darwin23.3.0\n");
    machine->prints(tools + u"usr/bin/make --version"_s, "GNU Make 3.81\nCopyright (C) 2006  Free Software Foundation, Inc.\n");
    const QJsonObject all = collected(machine);
    QCOMPARE(all["infra"_L1]["git"_L1].toString(), u"git version 2.39.3 (Apple Git-146)"_s);
    QCOMPARE(tool(all, u"git"_s), u"2.39.3 | probe | "_s + tools + u"usr/bin/git"_s);
    QCOMPARE(tool(all, u"clang"_s), u"15.0.0 | probe | "_s + tools + u"usr/bin/clang"_s);
    QCOMPARE(tool(all, u"make"_s), u"3.81 | probe | "_s + tools + u"usr/bin/make"_s);
    QCOMPARE(tool(all, u"gcc"_s), u"-"_s); // clang under another name
    QCOMPARE(all["languages"_L1]["python3"_L1].toString(), u"Python 3.9.6"_s);
    QCOMPARE(tool(all, u"python3"_s), u"3.9.6 | file | "_s + tools + python + u"/bin/python3"_s);
    QCOMPARE(all["sdks"_L1]["command_line_tools"_L1].toString(), u"15.3.0.0.1.1708646388"_s);
    QCOMPARE(all["sdks"_L1]["apple_sdks"_L1].toString(), u"MacOSX14, MacOSX14.4"_s);
    QCOMPARE(machine->asked.size(), 3);
}

void TestMacDeveloperTools::receiptAlone()
{
    const Machine machine = mac({});
    machine->files.insert(u"/var/db/receipts/com.apple.pkg.CLTools_Executables.plist"_s, plist({{"PackageVersion", "15.3"}}));
    QVERIFY(collected(machine)["sdks"_L1]["command_line_tools"_L1].isUndefined()); // they were removed
    machine->links.insert(tools + u"usr/bin/git"_s, {});
    machine->files.insert(u"/var/db/receipts/com.apple.pkg.CLTools_Executables.plist"_s, "bplist00 and then nothing");
    const Section section = collectSection(developerToolsSection(), machine);
    QCOMPARE(json(section)["sdks"_L1]["command_line_tools"_L1].toString(), u"Installed"_s);
    QCOMPARE(section.problems.size(), 1U);
}

void TestMacDeveloperTools::xcode()
{
    const Machine machine = mac({{u"git"_s, u"/usr/bin/git"_s}});
    const auto version = [&](const QString &name, const QByteArray &number, const QByteArray &build) {
        machine->files.insert(u"/Applications/%1.app/Contents/version.plist"_s.arg(name),
                              plist({{"CFBundleShortVersionString", number}, {"ProductBuildVersion", build}}));
    };
    version(u"Xcode-16.1"_s, "16.1", "16B40");
    version(u"Xcode-9.4"_s, "9.4", "9F1027a");
    machine->links.insert(u"/Applications/Xcode.app/Contents/Developer/usr/bin/git"_s, {});
    const auto statement = [&] { return collected(machine)["sdks"_L1]["xcode"_L1].toString(); };
    QCOMPARE(statement(), u"Xcode 16.1 Build version 16B40"_s);
    version(u"Xcode"_s, "15.2", "15C500b");
    QCOMPARE(statement(), u"Xcode 15.2 Build version 15C500b"_s);
    machine->links.insert(u"/var/db/xcode_select_link"_s, "/Applications/Xcode-9.4.app/Contents/Developer");
    QCOMPARE(statement(), u"Xcode 9.4 Build version 9F1027a"_s);
    machine->links.insert(u"/var/db/xcode_select_link"_s, "/Library/Developer/CommandLineTools");
    QCOMPARE(statement(), u"Xcode 15.2 Build version 15C500b"_s);
    QCOMPARE(collected(machine)["infra"_L1]["git"_L1].toString(), u"Installed"_s);
    QVERIFY(machine->asked.isEmpty()); // Xcode's own may not have been agreed to yet
}

void TestMacDeveloperTools::homebrew()
{
    const Machine machine = mac({{u"node"_s, u"/opt/homebrew/bin/node"_s, u"/opt/homebrew/Cellar/node/21.6.2_1/bin/node"_s},
                                 {u"python3"_s, u"/opt/homebrew/bin/python3"_s,
                                  u"/opt/homebrew/Cellar/python@3.12/3.12.2/Frameworks/Python.framework/Versions/3.12/bin/python3.12"_s},
                                 {u"go"_s, u"/usr/local/bin/go"_s, u"/usr/local/Cellar/go/1.22.0/libexec/bin/go"_s},
                                 {u"git"_s, u"/usr/local/bin/git"_s, u"/usr/local/Cellar/git/2.43.2/bin/git"_s},
                                 {u"git"_s, u"/usr/bin/git"_s},
                                 {u"psql"_s, u"/opt/homebrew/bin/psql"_s, u"/opt/homebrew/Cellar/libpq/16.2/bin/psql"_s}});
    const QJsonObject all = collected(machine);
    QCOMPARE(all["languages"_L1]["node"_L1].toString(), u"v21.6.2"_s);
    QCOMPARE(all["languages"_L1]["python3"_L1].toString(), u"Python 3.12.2"_s);
    QCOMPARE(all["languages"_L1]["go"_L1].toString(), u"go version go1.22.0 darwin/arm64"_s);
    QCOMPARE(all["infra"_L1]["git"_L1].toString(), u"git version 2.43.2"_s);
    QCOMPARE(all["databases"_L1]["postgresql"_L1].toString(), u"psql (PostgreSQL) 16.2"_s);
    QVERIFY(machine->asked.isEmpty());
}

void TestMacDeveloperTools::java()
{
    const Machine machine = mac({{u"java"_s, u"/usr/bin/java"_s}});
    const auto java = [&](const QString &folder, const QByteArray &version, const QByteArray &vendor) {
        machine->files.insert(folder + u"/Contents/Info.plist"_s,
                              plist({{"CFBundleShortVersionString", "1.0"}},
                                    "<key>JavaVM</key><dict><key>JVMVersion</key><string>" + version
                                        + "</string><key>JVMVendor</key><string>" + vendor + "</string></dict>"));
    };
    const QString folder = u"/Library/Java/JavaVirtualMachines/"_s;
    java(folder + u"zulu-8.jdk"_s, "1.8.0_402", "Azul Systems, Inc.");
    java(folder + u"temurin-17.jdk"_s, "17.0.9", "Eclipse Adoptium");
    java(u"~/Library/Java/JavaVirtualMachines/openjdk-21.jdk"_s, "21.0.1", "N/A");
    QJsonObject all = collected(machine);
    QCOMPARE(all["languages"_L1]["java"_L1].toString(), u"openjdk 21.0.1"_s); // the newest counts
    QStringList names;
    for (const auto machines = all["java_machines"_L1].toArray(); const QJsonValue &each : machines)
        names += each["name"_L1].toString() + u' ' + each["version"_L1].toString() + u' ' + each["vendor"_L1].toString();
    QCOMPARE(names.join(u'\n'),
             u"openjdk-21.jdk 21.0.1 N/A\ntemurin-17.jdk 17.0.9 Eclipse Adoptium\nzulu-8.jdk 1.8.0_402 Azul Systems, Inc."_s);
    machine->files.insert(u"~/Library/Java/JavaVirtualMachines/openjdk-21.jdk/Contents/Home/release"_s,
                          "JAVA_VERSION=\"21.0.1\"\nJAVA_VERSION_DATE=\"2023-10-17\"\n");
    all = collected(machine);
    QCOMPARE(all["languages"_L1]["java"_L1].toString(), u"openjdk 21.0.1 2023-10-17"_s);
    QVERIFY(machine->asked.isEmpty());
}

void TestMacDeveloperTools::python()
{
    const QString framework = u"/Library/Frameworks/Python.framework/Versions/3.12"_s;
    const Machine machine = mac({{u"python3"_s, u"/usr/local/bin/python3"_s, framework + u"/bin/python3.12"_s}});
    QCOMPARE(collected(machine)["languages"_L1]["python3"_L1].toString(), u"Installed"_s);
    machine->files.insert(framework + u"/Resources/Info.plist"_s, plist({{"CFBundleVersion", "3.12.1"}}));
    QCOMPARE(collected(machine)["languages"_L1]["python3"_L1].toString(), u"Python 3.12.1"_s);
    QVERIFY(machine->asked.isEmpty());
}

void TestMacDeveloperTools::silent_data()
{
    QTest::addColumn<bool>("isSilent");
    for (const auto path :
         {"/usr/bin/perl", "/bin/bash", "/Library/Developer/CommandLineTools/usr/bin/git", "/opt/homebrew/Cellar/jq/1.7/bin/jq",
          "/opt/local/bin/jq", "/Users/jo/.cargo/bin/just", "/Users/jo/.local/share/mise/installs/zig/0.11/zig"})
        QTest::newRow(path) << true;
    for (const auto path : {"/Applications/Docker.app/Contents/Resources/bin/docker", "/usr/local/bin/terraform", "/Users/jo/Downloads/x",
                            "/Users/jo/bin/helm", "/Applications/Xcode.app/Contents/Developer/usr/bin/git", "/opt/homebrew/Caskroom/x/1/x",
                            "/Library/Developer/CommandLineTools/Library/Frameworks/Python3.framework/Versions/3.9/bin/python3", ""})
        QTest::newRow(path) << false;
}

void TestMacDeveloperTools::silent()
{
    QFETCH(bool, isSilent);
    const QString path = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(isStartedSilently(path, u"/Users/jo"_s), isSilent);
    if (path.startsWith(u"/Users/jo"_s))
        QVERIFY(!isStartedSilently(path, QString()));
}

void TestMacDeveloperTools::downloads()
{
    const Machine machine = mac({{u"terraform"_s, u"/usr/local/bin/terraform"_s}, {u"helm"_s, u"/Users/jo/bin/helm"_s}});
    const QJsonObject all = collected(machine);
    QCOMPARE(all["cloud_devops"_L1]["terraform"_L1].toString(), u"Installed"_s);
    QVERIFY(machine->asked.isEmpty());
}

void TestMacDeveloperTools::windows()
{
    const Machine machine = mac(
        {{u"code"_s, u"/usr/local/bin/code"_s, u"/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code"_s},
         {u"xed"_s, u"/usr/bin/xed"_s},
         {u"nvim"_s, u"/opt/homebrew/bin/nvim"_s, u"/opt/homebrew/Cellar/neovim/0.9.5/bin/nvim"_s}});
    machine->files.insert(u"/Applications/Safari.app/Contents/Info.plist"_s,
                          recorded(u"macos-various-software"_s, u"/Applications/Safari.app/Contents/Info.plist"_s));
    addApp(machine, u"/Applications/Visual Studio Code.app"_s, "1.86.2");
    addApp(machine, u"/Applications/IntelliJ IDEA CE.app"_s, "2023.3.4");
    addApp(machine, u"/Applications/Riderless.app"_s, "1");
    addApp(machine, u"/Applications/kitty.app"_s, "0.32.2");
    addApp(machine, u"/System/Applications/Utilities/Terminal.app"_s, "2.14");
    addApp(machine, u"~/Applications/Chromium.app"_s, "122.0.6261.57");
    machine->files.insert(u"/Applications/Firefox.app/Contents/Info.plist"_s, plist({}));
    const QJsonObject all = collected(machine);
    QCOMPARE(strings(all["editors"_L1]), (QStringList{u"IntelliJ IDEA CE"_s, u"Nvim"_s, u"Visual Studio Code"_s}));
    QCOMPARE(strings(all["terminal_emulators"_L1]), (QStringList{u"Kitty"_s, u"Terminal"_s}));
    QStringList browsers;
    for (const auto allBrowsers = all["browsers"_L1].toArray(); const QJsonValue &browser : allBrowsers)
        browsers += QStringList{browser["name"_L1].toString(), browser["installed"_L1].toBool() ? u"yes"_s : u"no"_s,
                                browser["version"_L1].toString(), browser["path"_L1].toString()}
                        .join(u'|');
    QCOMPARE(browsers.join(u'\n'),
             u"Google Chrome|no|Not installed|\nFirefox|yes|Unknown|/Applications/Firefox.app\nSafari|yes|15.6|/Applications/Safari.app\n"
             "Microsoft Edge|no|Not installed|\nBrave Browser|no|Not installed|\nOpera|no|Not installed|\nArc|no|Not installed|\n"
             "Vivaldi|no|Not installed|\nChromium|yes|122.0.6261.57|~/Applications/Chromium.app"_s);
    QCOMPARE(tool(all, u"Visual Studio Code"_s), u"1.86.2 | file | /Applications/Visual Studio Code.app"_s);
    QVERIFY(machine->asked.isEmpty());
}

void TestMacDeveloperTools::extensions()
{
    const Machine machine = mac({});
    machine->files.insert(u"~/.vscode/extensions/extensions.json"_s,
                          R"([{"identifier": {"id": "ms-python.python"}, "version": "2024.0.1"}])");
    machine->files.insert(u"~/Library/Application Support/Zed/extensions/index.json"_s,
                          R"({"extensions": {"html": {"manifest": {"id": "html", "version": "0.1.0"}}}})");
    const QJsonObject all = collected(machine);
    QCOMPARE(strings(all["extensions"_L1]["vscode"_L1]), QStringList{u"ms-python.python@2024.0.1"_s});
    QCOMPARE(strings(all["extensions"_L1]["zed"_L1]), QStringList{u"html@0.1.0"_s});
    QVERIFY(all["extensions"_L1]["antigravity"_L1].isArray());
}

void TestMacDeveloperTools::docker_data()
{
    QTest::addColumn<QString>("socket");
    QTest::newRow("Docker Desktop") << u"~/.docker/run/docker.sock"_s;
    QTest::newRow("Colima") << u"~/.colima/default/docker.sock"_s;
}

void TestMacDeveloperTools::docker()
{
    QFETCH(QString, socket);
    const Machine machine = mac({{u"docker"_s, u"/usr/local/bin/docker"_s, u"/Applications/Docker.app/Contents/Resources/bin/docker"_s}});
    addApp(machine, u"/Applications/Docker.app"_s, "4.27.2");
    QJsonValue docker = collected(machine)["docker"_L1];
    QCOMPARE(docker["version"_L1].toString(), u"Docker Desktop 4.27.2"_s);
    QCOMPARE(docker["running"_L1].toBool(true), false);
    QVERIFY(!machine->called.join(u' ').contains(u"http"_s)); // no socket, no question

    machine->links.insert(socket, {});
    machine->calls.insert(u"http "_s + socket + u" /version"_s, R"({"Version": "25.0.3"})");
    machine->calls.insert(u"http "_s + socket + u" /containers/json?all=1"_s, "[]");
    machine->calls.insert(u"http "_s + socket + u" /images/json"_s, "[]");
    docker = collected(machine)["docker"_L1];
    QCOMPARE(docker["running"_L1].toBool(false), true);
    QCOMPARE(docker["daemon_version"_L1].toString(), u"25.0.3"_s);
    QCOMPARE(docker["containers_total"_L1].toInt(-1), 0);
    QVERIFY(machine->asked.isEmpty());

    machine->calls.insert(u"programs"_s, QByteArray());
    docker = collected(machine)["docker"_L1];
    QCOMPARE(docker["installed"_L1].toBool(), true); // no link to the client, but the application
    QCOMPARE(docker["version"_L1].toString(), u"Docker Desktop 4.27.2"_s);
}

void TestMacDeveloperTools::git()
{
    const Machine machine = mac({});
    machine->files.insert(u"~/.gitconfig"_s, "[user]\n\tname = Jo\n[include]\n\tpath = ~/.git-more\n");
    machine->files.insert(u"~/.git-more"_s, "[user]\n\temail = jo@example.org\n");
    const QJsonValue git = collected(machine)["git_config"_L1];
    QCOMPARE(git["user_name"_L1].toString(), u"Jo"_s);
    QCOMPARE(git["user_email"_L1].toString(), u"jo@example.org"_s);
}

void TestMacDeveloperTools::nothing()
{
    const Machine machine = mac({});
    const QJsonObject all = collected(machine);
    for (const auto words = all["languages"_L1].toObject(); const QJsonValue &word : words)
        QCOMPARE(word.toString(), u"Not installed"_s);
    QCOMPARE(all["browsers"_L1].toArray().size(), 8);
    QVERIFY(all["tools"_L1].toArray().isEmpty());
    QCOMPARE(all["version_managers"_L1]["nvm"_L1].toString(), u"Not installed"_s);
    machine->links.insert(u"~/.nvm"_s, {});
    machine->links.insert(u"~/.oh-my-zsh"_s, {});
    QCOMPARE(collected(machine)["version_managers"_L1]["nvm"_L1].toString(), u"Directory exists at ~"_s);
    QCOMPARE(collected(machine)["shell_frameworks"_L1]["oh-my-zsh"_L1].toString(), u"Installed"_s);
    QVERIFY(machine->asked.isEmpty());
}

void TestMacDeveloperTools::unknown()
{
    const Section section = collectSection(developerToolsSection(), std::make_shared<WrittenMachine>(Platform::MacOS));
    QCOMPARE(section.reason, u"Which programs this machine has is not known"_s);
    QVERIFY(section.problems.empty());
}

QTEST_GUILESS_MAIN(TestMacDeveloperTools)
#include "tst_macdevelopertools.moc"
