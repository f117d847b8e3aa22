// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/infoplist.h"
#include "collectors/parsers/portinstalled.h"
#include "collectors/sections/appbundles.h"
#include "collectors/sections/applications.h"
#include "collectors/sections/package_managers.h"
#include "tests/support/writtenmachine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

namespace {

QByteArray recordedPlist(const QString &application)
{
    return recorded(u"macos-various-software"_s, u"/Applications/%1.app/Contents/Info.plist"_s.arg(application));
}

/// An invented list with these keys: {"CFBundleVersion", "5"}.
QByteArray plist(const QList<QByteArrayList> &keys, const QByteArray &more = {})
{
    QByteArray text = R"(<?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict>)";
    for (const QByteArrayList &key : keys)
        text += "<key>" + key[0] + "</key><string>" + key[1] + "</string>";
    return text + more + "</dict></plist>";
}

QString list(const QJsonValue &value)
{
    return strings(value).join(u'|');
}

/// A Mac with these lines "name path realPath".
Machine macWith(const QByteArrayList &programs)
{
    const Machine machine = mac();
    QByteArray lines;
    for (QByteArray line : programs)
        lines += line.replace(' ', '\t') + '\n';
    machine->calls.insert(u"programs"_s, lines);
    machine->calls.insert(u"environment"_s, QByteArray("HOME=/Users/ada\0", 16));
    machine->calls.insert(u"user"_s, QByteArray("501\n20\nada\n/Users/ada\n/bin/zsh"));
    return machine;
}

} // namespace

class TestMacSoftware : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void infoPlist_data();
    void infoPlist();
    void infoPlistOdd();
    void ports();
    void applications();
    void applicationsNone();
    void homebrew_data();
    void homebrew();
    void homebrewServicesUnknown();
    void macPorts();
    void javaScript();
    void python();
    void noManagers();
    void unknown();
};

void TestMacSoftware::infoPlist_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected"); // version, build, identifier, category, minimum; Java, vendor, product build, package
    QTest::newRow("GarageBand, binary") << recordedPlist(u"GarageBand"_s)
                                        << u"10.3.2 4980.96 com.apple.garageband10 public.app-category.music 10.12 - - - -"_s;
    QTest::newRow("Safari") << recordedPlist(u"Safari"_s)
                            << u"15.6 17613.3.9.1.5 com.apple.Safari public.app-category.productivity 12.5.0 - - - -"_s;
    QTest::newRow("Photo Booth") << recordedPlist(u"Photo Booth"_s)
                                 << u"6.0 517 com.apple.PhotoBooth public.app-category.entertainment 10.7.0 - - - -"_s;
    QTest::newRow("invented: only the build") << plist({{"CFBundleVersion", "517"}}) << u"517 517 - - - - - - -"_s;
    QTest::newRow("invented: only the text about it")
        << plist({{"CFBundleGetInfoString", "Tool 2 v10.3.2-beta, Copyright 2018"}}) << u"2 - - - - - - - -"_s;
    QTest::newRow("invented: no number in the text") << plist({{"CFBundleGetInfoString", "Copyright"}}) << u"- - - - - - - - -"_s;
    QTest::newRow("invented: empty texts") << plist({{"CFBundleShortVersionString", " "}, {"CFBundleVersion", "3"}})
                                           << u"3 3 - - - - - - -"_s;
    QTest::newRow("invented: place-holder") << plist({{"CFBundleShortVersionString", "$(MARKETING_VERSION)"}, {"CFBundleVersion", "7"}})
                                            << u"7 7 - - - - - - -"_s;
    QTest::newRow("invented: a number") << plist({}, "<key>CFBundleShortVersionString</key><real>1.5</real>") << u"1.5 - - - - - - - -"_s;
    QTest::newRow("invented: other types") << plist({}, "<key>CFBundleVersion</key><array/><key>JavaVM</key><string>x</string>")
                                           << u"- - - - - - - - -"_s;
    QTest::newRow("invented: Xcode's version.plist")
        << plist({{"CFBundleShortVersionString", "15.2"}, {"CFBundleVersion", "22503"}, {"ProductBuildVersion", "15C500b"}})
        << u"15.2 22503 - - - - - 15C500b -"_s;
    QTest::newRow("invented: a Java machine") << plist(
        {{"CFBundleIdentifier", "net.temurin.17.jdk"}},
        "<key>JavaVM</key><dict><key>JVMVendor</key><string>Adoptium</string><key>JVMVersion</key><string>17.0.9</string></dict>")
                                              << u"- - net.temurin.17.jdk - - 17.0.9 Adoptium - -"_s;
    QTest::newRow("invented: a receipt") << plist({{"PackageVersion", "15.3.0.0.1.1708646388"}})
                                         << u"- - - - - - - - 15.3.0.0.1.1708646388"_s;
}

void TestMacSoftware::infoPlist()
{
    QFETCH(QByteArray, bytes);
    const auto info = parseInfoPlist(bytes);
    QVERIFY(info);
    QStringList texts;
    for (const auto &text : {info->version(), info->bundleVersion, info->identifier, info->category, info->minimumSystem, info->javaVersion,
                             info->javaVendor, info->productBuild, info->packageVersion})
        texts += text.value_or(u"-"_s);
    QTEST(texts.join(u' '), "expected");
}

void TestMacSoftware::infoPlistOdd()
{
    const QByteArray binary = recordedPlist(u"GarageBand"_s), xml = recordedPlist(u"Safari"_s);
    for (const QByteArray &bytes : {QByteArray(), QByteArray("\0\0", 2), binary.first(binary.size() / 2), xml.first(xml.size() / 2),
                                    QByteArray("<plist><array/></plist>"), QByteArray("{ CFBundleVersion = 1; }")})
        QCOMPARE(parseInfoPlist(bytes).error().kind, Error::Kind::Malformed);
    for (const QByteArray &whole : {binary, xml}) { // nothing but a value or an error, wherever it is cut off or damaged
        for (qsizetype size = 0; size < whole.size(); size += 61)
            QVERIFY(!parseInfoPlist(whole.first(size)) || size > whole.size() / 2);
        for (qsizetype at = 0; at < whole.size(); at += 37) {
            QByteArray damaged = whole;
            damaged[at] = char(damaged[at] ^ 0xff);
            const auto info = parseInfoPlist(damaged);
            QVERIFY(info || info.error().kind == Error::Kind::Malformed);
        }
    }
    const auto hostile = parseInfoPlist(plist({{"CFBundleShortVersionString", QByteArray(1'000'000, '9')}, {"CFBundleVersion", "1\n2"}}));
    QVERIFY(hostile);
    QVERIFY(!hostile->shortVersion);
    QCOMPARE(hostile->bundleVersion, u"1 2"_s);
    (void)parseInfoPlist(plist({{"CFBundleIdentifier", "a\xff"}})); // the property lists' own parser may refuse what is no UTF-8
}

void TestMacSoftware::ports()
{
    const auto real = parsePortInstalled(recorded(u"macos-various-software"_s, u"port installed"_s));
    QCOMPARE(*real, QStringList{u"openssl @0.9.8k_0 (active)"_s});
    QCOMPARE(parsePortInstalled("  python312 @3.12.1_0+lto+optimizations (active)\n  zlib @1.3.1_0\n  zlib @1.3")->join(u'|'),
             u"python312 @3.12.1_0+lto+optimizations (active)|zlib @1.3.1_0|zlib @1.3"_s);
    for (const QByteArray &none : {QByteArray(), QByteArray("       \n"), QByteArray("No ports are installed.\n"),
                                   QByteArray("None of the specified ports are installed.\n")})
        QVERIFY(parsePortInstalled(none)->isEmpty());
    for (const QByteArray &bad : {QByteArray("Error: registry: unable to open database file\n"), QByteArray("\xff\xfe\0x", 4)})
        QCOMPARE(parsePortInstalled(bad).error().kind, Error::Kind::Malformed);
    QCOMPARE(*parsePortVersion("Version: 2.9.3\n"), u"2.9.3"_s); // invented
    for (const QByteArray &bad : {QByteArray(), QByteArray("Version: \n"), QByteArray("Version: unknown\n"), QByteArray("2.9.3\n")})
        QCOMPARE(parsePortVersion(bad).error().kind, Error::Kind::Malformed);
}

void TestMacSoftware::applications()
{
    const Machine machine = mac();
    const auto app = [&](const QString &path, const QByteArray &info) {
        machine->links.insert(path, {}); // its folder is there
        machine->files.insert(path + u"/Contents/Info.plist"_s, info);
    };
    app(u"/Applications/GarageBand.app"_s, recordedPlist(u"GarageBand"_s));
    app(u"/Applications/Safari.app"_s, recordedPlist(u"Safari"_s));
    app(u"/System/Cryptexes/App/System/Applications/Safari.app"_s, recordedPlist(u"Safari"_s));
    app(u"/System/Applications/Photo Booth.app"_s, recordedPlist(u"Photo Booth"_s));
    app(u"/System/Applications/Utilities/Terminal.app"_s, plist({{"CFBundleShortVersionString", "2.14"}}));
    app(u"/Applications/Discord.app"_s, plist({{"CFBundleVersion", "0.0.372"}, {"CFBundleIdentifier", "com.hnc.Discord"}}));
    app(u"/Applications/Broken.app"_s, "bplist00 and then nothing");
    app(u"/Applications/Tools/Inner.app"_s, plist({{"CFBundleShortVersionString", "3"}}));
    app(u"~/Applications/Own.app"_s, plist({{"CFBundleShortVersionString", "1.0"}}));
    app(u"/Applications/Outer.app"_s, plist({}));
    app(u"/Applications/Outer.app/Part.app"_s, plist({{"CFBundleShortVersionString", "9"}}));
    machine->files.insert(u"/Applications/Locked.app/Contents/Info.plist"_s,
                          std::unexpected(Error{Error::Kind::Denied, u"/Applications/Locked.app/Contents/Info.plist"_s, {}}));
    machine->links.insert(u"/Applications/Locked.app"_s, {});
    machine->files.insert(u"/Applications/Game.app/WrappedBundle/Info.plist"_s, plist({{"CFBundleShortVersionString", "4.2"}}));
    machine->links.insert(u"/Applications/Discord.app/Contents/Frameworks/Electron Framework.framework"_s, {});
    machine->links.insert(u"~/Applications/Own.app/Contents/Frameworks/Electron Framework.framework"_s, {});
    machine->links.insert(u"/Applications/GarageBand.app/Contents/_MASReceipt/receipt"_s, {});
    machine->links.insert(u"/opt/homebrew/Caskroom/discord/0.0.372/Discord.app"_s, "/Applications/Discord.app");
    machine->links.insert(u"/usr/local/Caskroom/own/1.0/Own.app"_s, "/Users/ada/Applications/Own.app");

    const Section section = collectSection(applicationsSection(), machine);
    const QJsonObject all = json(section);
    QCOMPARE(list(all["all_apps"_L1]), u"Broken|Discord@0.0.372|Game@4.2|GarageBand@10.3.2|Locked|Outer|Own@1.0|Safari@15.6"_s);
    QCOMPARE(list(all["electron_apps"_L1]), u"Discord.app@0.0.372"_s);
    QCOMPARE(list(all["system_apps"_L1]), u"Photo Booth@6.0|Terminal@2.14"_s);
    QStringList entries;
    for (const auto allEntries = all["entries"_L1].toArray(); const QJsonValue &entry : allEntries)
        entries += u"%1 %2 %3"_s.arg(entry["path"_L1].toString(), entry["id"_L1].toString(), entry["source"_L1].toString(u"-"_s));
    QCOMPARE(
        entries.join(u'\n'),
        u"/Applications/Broken.app Broken.app -\n/Applications/Discord.app com.hnc.Discord homebrew\n/Applications/Game.app Game.app -\n"
        "/Applications/GarageBand.app com.apple.garageband10 app-store\n/Applications/Locked.app Locked.app -\n"
        "/Applications/Outer.app Outer.app -\n/Applications/Safari.app com.apple.Safari -\n/Applications/Tools/Inner.app Inner.app -\n"
        "~/Applications/Own.app Own.app homebrew"_s);
    QCOMPARE(section.problems.size(), 2U);
    const QString problems = problemLines(section).join(u'\n');
    QVERIFY(problems.contains(u"/Applications/Broken.app/Contents/Info.plist"_s));
    QVERIFY(problems.contains(u"/Applications/Locked.app/Contents/Info.plist"_s));
    QVERIFY(machine->asked.isEmpty()); // nothing was started

    machine->links.remove(u"/Applications/Safari.app"_s);
    machine->files.remove(u"/Applications/Safari.app/Contents/Info.plist"_s);
    QCOMPARE(list(json(collectSection(applicationsSection(), machine))["system_apps"_L1]), u"Photo Booth@6.0|Safari@15.6|Terminal@2.14"_s);
}

void TestMacSoftware::applicationsNone()
{
    const Section section = collectSection(applicationsSection(), mac());
    QCOMPARE(section.reason, u"Which applications this machine has is not known"_s);
    QVERIFY(section.problems.empty());
    QVERIFY(json(section)["system_apps"_L1].toArray().isEmpty());
    QVERIFY(json(section)["all_apps"_L1].toArray().isEmpty());
}

const QString commit = u"0123456789abcdef0123456789abcdef01234567"_s;

void TestMacSoftware::homebrew_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QByteArray>("program");
    QTest::addColumn<QString>("repository");
    QTest::newRow("Apple silicon") << u"/opt/homebrew"_s << QByteArray("brew /opt/homebrew/bin/brew /opt/homebrew/bin/brew")
                                   << u"/opt/homebrew"_s;
    QTest::newRow("Intel") << u"/usr/local"_s << QByteArray("brew /usr/local/bin/brew /usr/local/Homebrew/bin/brew")
                           << u"/usr/local/Homebrew"_s;
}

void TestMacSoftware::homebrew()
{
    QFETCH(QString, prefix);
    QFETCH(QByteArray, program);
    QFETCH(QString, repository);
    const Machine machine = macWith({program});
    for (const auto folder : {"/Cellar/jq/1.7.1", "/Cellar/jq/1.6", "/Cellar/redis/7.2.4", "/Cellar/nginx/1.25.4", "/Cellar/mysql/8.3.0",
                              "/Caskroom/firefox/123.0"})
        machine->links.insert(prefix + QLatin1StringView(folder), {});
    machine->files.insert(repository + u"/.git/HEAD"_s, "ref: refs/heads/stable\n");
    machine->files.insert(repository + u"/.git/refs/heads/stable"_s, commit.toUtf8() + '\n');
    machine->files.insert(repository + u"/.git/describe-cache/"_s + commit, "4.2.10\n");
    for (const auto name : {"redis", "nginx", "mysql"})
        machine->links.insert(prefix + u"/opt/%1/homebrew.mxcl.%1.plist"_s.arg(QLatin1StringView(name)), {});
    for (const QString &name : {u"redis"_s, u"broken"_s, u"killed"_s}) // one killed by a signal did not fail by itself
        machine->links.insert(u"~/Library/LaunchAgents/homebrew.mxcl.%1.plist"_s.arg(name), {});
    machine->links.insert(u"/Library/LaunchDaemons/homebrew.mxcl.nginx.plist"_s, {});
    machine->prints(u"/bin/launchctl list"_s,
                    "PID\tStatus\tLabel\n918\t0\thomebrew.mxcl.redis\n-\t78\thomebrew.mxcl.broken\n"
                    "-\t-15\thomebrew.mxcl.killed\n");

    const Section section = collectSection(packageManagersSection(), machine);
    QCOMPARE(problemLines(section), QStringList());
    const QJsonObject all = json(section);
    const QJsonValue brew = all["homebrew"_L1];
    QCOMPARE(brew["version"_L1].toString(), u"Homebrew 4.2.10"_s);
    QCOMPARE(brew["prefix"_L1].toString(), prefix);
    QCOMPARE(list(brew["formula"_L1]), u"jq|mysql|nginx|redis"_s);
    QCOMPARE(list(brew["casks"_L1]), u"firefox"_s);
    QCOMPARE(list(brew["packages"_L1]), u"firefox@123.0|jq@1.6|jq@1.7.1|mysql@8.3.0|nginx@1.25.4|redis@7.2.4"_s);
    QCOMPARE(all["package_counts"_L1]["homebrew"_L1].toInt(), 4);
    QStringList services;
    for (const auto found = all["homebrew_services"_L1].toArray(); const QJsonValue &service : found)
        services += service["name"_L1].toString() + u' ' + service["status"_L1].toString() + u' ' + service["user"_L1].toString(u"-"_s)
            + u' ' + service["file"_L1].toString();
    QCOMPARE(services.join(u'\n'),
             u"broken error ada ~/Library/LaunchAgents/homebrew.mxcl.broken.plist\n"
             "killed stopped ada ~/Library/LaunchAgents/homebrew.mxcl.killed.plist\nmysql none - "
             "%1/opt/mysql/homebrew.mxcl.mysql.plist\nnginx unknown root /Library/LaunchDaemons/homebrew.mxcl.nginx.plist\n"
             "redis started ada ~/Library/LaunchAgents/homebrew.mxcl.redis.plist"_s.arg(prefix));
    QCOMPARE(machine->asked, QStringList{u"/bin/launchctl list"_s}); // neither brew nor anything else

    machine->files.remove(repository + u"/.git/describe-cache/"_s + commit);
    QVERIFY(json(collectSection(packageManagersSection(), machine))["homebrew"_L1]["version"_L1] == ""_L1);
    machine->files.insert(repository + u"/.git/packed-refs"_s,
                          "# pack-refs with: peeled fully-peeled sorted \n" + commit.toUtf8() + " refs/remotes/origin/main\n"
                              + QByteArray(40, 'a') + " refs/tags/4.2.11\n^" + commit.toUtf8() + "\n");
    QCOMPARE(json(collectSection(packageManagersSection(), machine))["homebrew"_L1]["version"_L1].toString(), u"Homebrew 4.2.11"_s);
}

void TestMacSoftware::homebrewServicesUnknown()
{
    const Machine machine = macWith({"brew /opt/homebrew/bin/brew /opt/homebrew/bin/brew"});
    machine->links.insert(u"~/Library/LaunchAgents/homebrew.mxcl.redis.plist"_s, {});
    machine->fails(u"/bin/launchctl list"_s, Error::Kind::TimedOut);
    Section section = collectSection(packageManagersSection(), machine);
    QCOMPARE(json(section)["homebrew_services"_L1][0]["status"_L1].toString(), u"unknown"_s);
    QCOMPARE(section.problems.size(), 1U);
    machine->prints(u"/bin/launchctl list"_s, "PID\tStatus\tLabel\n");
    section = collectSection(packageManagersSection(), machine);
    QCOMPARE(json(section)["homebrew_services"_L1][0]["status"_L1].toString(), u"none"_s);
    QCOMPARE(json(section)["homebrew_services"_L1][0]["user"_L1].toString(), u"ada"_s);
    machine->calls.remove(u"user"_s);
    section = collectSection(packageManagersSection(), machine);
    QVERIFY(json(section)["homebrew_services"_L1][0]["user"_L1].isNull());
}

void TestMacSoftware::macPorts()
{
    const Machine machine = macWith({});
    machine->links.insert(u"/opt/local/bin/port"_s, {});
    machine->links.insert(u"/opt/local/var/macports/registry/registry.db"_s, {});
    machine->prints(u"/opt/local/bin/port -q installed active"_s, "  openssl @0.9.8k_0 (active)\n  zlib @1.2_0\n");
    machine->prints(u"/opt/local/bin/port version"_s, "Version: 2.9.3\n");
    Section section = collectSection(packageManagersSection(), machine);
    QCOMPARE(problemLines(section), QStringList());
    QJsonValue ports = json(section)["macports"_L1];
    QCOMPARE(list(ports["active_ports"_L1]), u"openssl @0.9.8k_0 (active)"_s);
    QCOMPARE(ports["version"_L1].toString(), u"2.9.3"_s);
    QCOMPARE(json(section)["package_counts"_L1]["macports"_L1].toInt(), 1);
    QCOMPARE(json(section)["homebrew"_L1].toObject(), (QJsonObject{{u"installed"_s, false}}));

    machine->fails(u"/opt/local/bin/port -q installed active"_s, Error::Kind::TimedOut);
    section = collectSection(packageManagersSection(), machine);
    QCOMPARE(section.problems.size(), 1U); // and the others are there
    ports = json(section)["macports"_L1];
    QVERIFY(ports["installed"_L1].toBool());
    QVERIFY(ports["active_ports"_L1].isNull());
    QCOMPARE(ports["version"_L1].toString(), u"2.9.3"_s);
}

void TestMacSoftware::javaScript()
{
    const Machine machine = macWith({"npm /opt/homebrew/bin/npm /opt/homebrew/lib/node_modules/npm/bin/npm-cli.js",
                                     "node /opt/homebrew/bin/node /opt/homebrew/Cellar/node/21.6.2/bin/node",
                                     "pnpm /Users/ada/Library/pnpm/pnpm /Users/ada/Library/pnpm/pnpm",
                                     "bun /Users/ada/Downloads/bun /Users/ada/Downloads/bun"});
    machine->files.insert(u"/opt/homebrew/lib/node_modules/npm/package.json"_s, R"({"name": "npm", "version": "10.2.4"})");
    machine->files.insert(u"/opt/homebrew/lib/node_modules/npm/npmrc"_s, "prefix = /opt/homebrew\n");
    machine->files.insert(u"~/Library/pnpm/global/5/package.json"_s, R"({"dependencies": {"serve": "^14.2.1"}})");
    machine->files.insert(u"~/Library/pnpm/global/5/node_modules/serve/package.json"_s, R"({"name": "serve", "version": "14.2.1"})");
    machine->prints(u"/Users/ada/Library/pnpm/pnpm --version"_s, "8.15.4\n");
    const Section section = collectSection(packageManagersSection(), machine);
    const QJsonObject all = json(section);
    QCOMPARE(problemLines(section), QStringList());
    QCOMPARE(list(all["npm"_L1]["globals"_L1]), u"npm@10.2.4"_s);
    QCOMPARE(all["npm"_L1]["version"_L1].toString(), u"10.2.4"_s);
    QCOMPARE(list(all["pnpm"_L1]["globals"_L1]), u"serve@14.2.1"_s);
    QCOMPARE(all["pnpm"_L1]["version"_L1].toString(), u"8.15.4"_s);
    QVERIFY(all["bun"_L1]["version"_L1] == ""_L1);
    QCOMPARE(machine->asked, QStringList{u"/Users/ada/Library/pnpm/pnpm --version"_s}); // not what was downloaded
}

void TestMacSoftware::python()
{
    Machine machine = macWith({"pip3 /usr/bin/pip3 /usr/bin/pip3"});
    QCOMPARE(json(collectSection(packageManagersSection(), machine))["pip_user"_L1].toObject(), (QJsonObject{{u"installed"_s, false}}));

    const QString apple = u"/Library/Developer/CommandLineTools/"_s;
    machine->links.insert(apple + u"usr/bin/pip3"_s, {});
    machine->links.insert(apple + u"Library/Frameworks/Python3.framework/Versions/3.9/lib/python3.9/site-packages/pip-21.2.4.dist-info"_s,
                          {});
    machine->links.insert(u"~/Library/Python/3.9/lib/python/site-packages/requests-2.31.0.dist-info"_s, {});
    machine->files.insert(u"~/.local/pipx/venvs/black/pipx_metadata.json"_s,
                          R"({"main_package": {"package": "black", "package_version": "24.2.0"}})");
    QJsonValue pip = json(collectSection(packageManagersSection(), machine))["pip_user"_L1];
    QCOMPARE(pip["bin_path"_L1].toString(), apple + u"usr/bin/pip3"_s);
    QCOMPARE(pip["version"_L1].toString(), u"21.2.4"_s);
    QCOMPARE(list(pip["packages"_L1]), u"requests@2.31.0"_s);

    machine = macWith({"pip3 /usr/local/bin/pip3 /Library/Frameworks/Python.framework/Versions/3.12/bin/pip3.12"});
    const QString site = u"/Library/Frameworks/Python.framework/Versions/%1/lib/python%1/site-packages/pip-%2.dist-info"_s;
    machine->links.insert(site.arg(u"3.11"_s, u"23.3"_s), {});
    machine->links.insert(site.arg(u"3.12"_s, u"24.0"_s), {});
    QCOMPARE(json(collectSection(packageManagersSection(), machine))["pip_user"_L1]["version"_L1].toString(), u"24.0"_s);

    machine = macWith({"pip3 /opt/homebrew/bin/pip3 /opt/homebrew/Cellar/python@3.12/3.12.2_1/bin/pip3.12",
                       "pipx /opt/homebrew/bin/pipx /opt/homebrew/Cellar/pipx/1.4.3_1/bin/pipx"});
    machine->links.insert(u"/opt/homebrew/lib/python3.11/site-packages/pip-23.3.dist-info"_s, {});
    machine->links.insert(u"/opt/homebrew/lib/python3.12/site-packages/pip-24.0.dist-info"_s, {});
    machine->files.insert(u"~/.local/pipx/venvs/black/pipx_metadata.json"_s,
                          R"({"main_package": {"package": "black", "package_version": "24.2.0"}})");
    const QJsonObject all = json(collectSection(packageManagersSection(), machine));
    QCOMPARE(all["pip_user"_L1]["version"_L1].toString(), u"24.0"_s); // not Python's
    QCOMPARE(all["pipx"_L1]["version"_L1].toString(), u"1.4.3"_s);
    QCOMPARE(list(all["pipx"_L1]["packages"_L1]), u"black@24.2.0"_s);
    QVERIFY(machine->asked.isEmpty());
}

void TestMacSoftware::noManagers()
{
    const Machine machine = macWith({});
    const Section section = collectSection(packageManagersSection(), machine);
    QCOMPARE(problemLines(section), QStringList());
    const QJsonObject all = json(section);
    for (const auto key : {"homebrew"_L1, "macports"_L1, "pipx"_L1, "npm"_L1, "yarn"_L1, "pnpm"_L1, "bun"_L1, "cargo"_L1, "nix"_L1})
        QCOMPARE(all[key].toObject(), (QJsonObject{{u"installed"_s, false}}));
    QVERIFY(machine->asked.isEmpty());
}

void TestMacSoftware::unknown()
{
    const Section section = collectSection(packageManagersSection(), mac());
    QCOMPARE(section.reason, u"Which programs this machine has is not known"_s);
    QVERIFY(section.problems.empty());
}

QTEST_GUILESS_MAIN(TestMacSoftware)
#include "tst_macsoftware.moc"
