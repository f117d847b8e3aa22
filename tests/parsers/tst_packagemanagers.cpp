// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/packagejson.h"
#include "collectors/parsers/userinstalls.h"
#include "collectors/sections/package_managers.h"
#include "tests/support/writtenmachine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

namespace {

const QString programsCall =
    u"programs brew pipx npm node yarn yarnpkg pnpm bun dpkg rpm pacman apk flatpak snap nix nix-env cargo pip3 pip"_s;

/// A machine with these lines "name path realPath".
Machine machineWith(const QByteArrayList &programs)
{
    auto machine = std::make_shared<WrittenMachine>(Platform::Linux);
    QByteArray lines;
    for (QByteArray line : programs)
        lines += line.replace(' ', '\t') + '\n';
    machine->calls.insert(programsCall, lines);
    machine->calls.insert(u"environment"_s, QByteArray("HOME=/home/ada\0", 15));
    machine->calls.insert(u"user"_s, QByteArray("1000\n1000\nada\n/home/ada\n/bin/bash"));
    return machine;
}

QJsonObject collected(const Machine &machine)
{
    const Section section = collectSection(packageManagersSection(), machine);
    for (const Error &problem : section.problems)
        qWarning("%s", qPrintable(errorLine(problem)));
    return json(section);
}

QString list(const QJsonValue &value)
{
    return strings(value).join(u' ');
}

const QByteArray deploy = QByteArray::fromHex( // what GLib serialises for a small (ssasta{sv})
    "666c617468756200336235650000000039300000000000006465706c6f792d76657273696f6e00000400000000690f00617070646174612d6e616d65000000004669"
    "7265666f780000730d0000000000617070646174612d76657273696f6e003132312e300000731000000000000000617070646174612d6c6963656e7365004d504c2d"
    "322e3000007310173351730d0d08");

} // namespace

class TestPackageManagers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void javaScript();
    void installs();
    void flatpak();
    void rust();
    void nothing();
    void unknown();
    void distribution();
    void longList();
    void npm_data();
    void npm();
    void npmOfVersionManager();
    void npmPrefix_data();
    void npmPrefix();
    void pip_data();
    void pip();
    void corepack();
    void globals();
    void asked();
    void homebrew();
    void user();
    void denied();
};

void TestPackageManagers::javaScript()
{
    const auto package = parsePackageJson(
        R"({"version": "11.19.1", "name": "npm", "dependencies": {"b": "^1", "@a/c": "file:../c"}, "x": []})");
    QVERIFY(package);
    QCOMPARE(package->name, u"npm"_s);
    QCOMPARE(package->version, u"11.19.1"_s);
    QCOMPARE(package->dependencies, QStringList({u"@a/c"_s, u"b"_s}));
    for (const QByteArray &bad : {QByteArray(), QByteArray("[]"), QByteArray("{\"name\":"), QByteArray("\0\xff", 2)})
        QVERIFY(!parsePackageJson(bad));
    const auto odd = parsePackageJson(R"({"name": 1, "version": null, "dependencies": [1]})");
    QVERIFY(odd);
    QCOMPARE(odd->name, QString());
    QCOMPARE(parseCorepackVersion(R"({"yarn": "1.22.22+sha1.ac34549e", "pnpm": "9.15.0"})", u"yarn"_s).value(), u"1.22.22"_s);
    QCOMPARE(parseCorepackVersion(R"({"yarn": "1.22.22"})", u"pnpm"_s).value(), QString());
    QVERIFY(!parseCorepackVersion("", u"pnpm"_s));
}

void TestPackageManagers::installs()
{
    const auto pipx = parsePipxMetadata(R"({"injected_packages": {}, "main_package": {"package": "weblate", "package_version": "4.3.1",
                                            "suffix": ""}, "pipx_metadata_version": "0.4", "python_version": "Python 3.10.12"})");
    QVERIFY(pipx);
    QCOMPARE(pipx->text(), u"weblate@4.3.1"_s);
    QVERIFY(!parsePipxMetadata("{}"));
    QVERIFY(!parsePipxMetadata("{\"main_package\": \"x"));

    const auto crates = parseCargoCrates(R"x({"installs": {"ripgrep 14.1.0 (registry+https://github.com/rust-lang/crates.io-index)":
                                             {"bins": ["rg"]}, "odd": {}}})x");
    QVERIFY(crates);
    QCOMPARE(crates->size(), 2U);
    QCOMPARE((*crates)[0].text(), u"odd"_s);
    QCOMPARE((*crates)[1].text(), u"ripgrep@14.1.0"_s);
    QVERIFY(!parseCargoCrates("{}"));

    QCOMPARE(nixInstall(u"/nix/store/wbhg2ga8f3h87s9h5k0slxk0m81m4cxl-zoom-us-5.3.469451.0927/bin/zoom").text(),
             u"zoom-us@5.3.469451.0927"_s);
    QCOMPARE(nixInstall(u"/nix/store/wbhg2ga8f3h87s9h5k0slxk0m81m4cxl-home-manager-path").text(), u"home-manager-path"_s);
    for (const QString &bad : {u"/nix/store/short"_s, u"/usr/bin/x"_s, u"/nix/store/"_s, QString()})
        QCOMPARE(nixInstall(bad).text(), QString());
    const QByteArray element = R"({"active": true, "storePaths": ["/nix/store/wbhg2ga8f3h87s9h5k0slxk0m81m4cxl-hello-2.12.1"]})";
    const QByteArray hidden = R"({"active": false, "storePaths": ["/nix/store/wbhg2ga8f3h87s9h5k0slxk0m81m4cxl-jq-1.7"]})";
    for (const QByteArray &manifest : {QByteArray(R"({"version": 1, "elements": [)" + element + ',' + hidden + "]}"),
                                       QByteArray(R"({"version": 3, "elements": {"hello": )" + element + R"(, "jq": )" + hidden + "}}")}) {
        const auto nix = parseNixManifest(manifest);
        QVERIFY(nix);
        QCOMPARE(nix->size(), 1U);
        QCOMPARE(nix->front().text(), u"hello@2.12.1"_s);
    }
    QVERIFY(!parseNixManifest("{}"));

    QCOMPARE(pythonInstall(u"typing_extensions-4.12.2.dist-info").text(), u"typing_extensions@4.12.2"_s);
    for (const QString &bad : {u".dist-info"_s, u"-1.dist-info"_s, u"x.egg-info"_s, QString()})
        QCOMPARE(pythonInstall(bad).text(), QString());

    const auto snap = parseSnapYaml("name: firefox\nversion: '121.0-1'\nsummary: x\napps:\n  firefox:\n    name: wrong\n");
    QVERIFY(snap);
    QCOMPARE(snap->text(), u"firefox@121.0-1"_s);
    QVERIFY(!parseSnapYaml("  name: firefox\n"));
    QVERIFY(!parseSnapYaml(""));
}

void TestPackageManagers::flatpak()
{
    QCOMPARE(flatpakVersion(deploy), u"121.0"_s);
    for (qsizetype length = 0; length < deploy.size(); ++length) { // cut anywhere: the version or none
        const QString version = flatpakVersion(deploy.first(length));
        QVERIFY(version.isEmpty() || version == u"121.0"_s);
    }
    QCOMPARE(flatpakVersion(QByteArray("appdata-version\0x", 17)), QString());
    QCOMPARE(flatpakVersion("appdata-version"), QString());
}

void TestPackageManagers::rust()
{
    const QByteArray manifest = "manifest-version = \"2\"\n\n[pkg.cargo]\nversion = \"0.96.0 (f2d3ce0bd 2026-03-21)\"\n\n"
                                "[pkg.rust]\nversion = \"1.95.0 (59807616e 2026-04-14)\"\n";
    QCOMPARE(rustRelease(manifest), u"1.95.0"_s);
    QCOMPARE(rustRelease(manifest.first(manifest.indexOf("1.95") + 3)), QString()); // cut off: 1.9 would be another release
    QCOMPARE(rustRelease("[pkg.rust]\n"), QString());
}

void TestPackageManagers::nothing()
{
    const QJsonObject managers = collected(machineWith({}));
    const QStringList keys{u"homebrew"_s, u"macports"_s, u"pipx"_s, u"npm"_s,     u"yarn"_s, u"pnpm"_s, u"bun"_s,   u"dpkg"_s,
                           u"rpm"_s,      u"pacman"_s,   u"apk"_s,  u"flatpak"_s, u"snap"_s, u"nix"_s,  u"cargo"_s, u"pip_user"_s};
    for (const QString &key : keys)
        QCOMPARE(managers[key].toObject(), (QJsonObject{{u"installed"_s, false}}));
    QCOMPARE(managers["homebrew_services"_L1], QJsonValue(QJsonArray()));
    QCOMPARE(managers["package_counts"_L1], QJsonValue(QJsonObject()));
    QCOMPARE(managers.size(), keys.size() + 2);
}

void TestPackageManagers::unknown()
{
    // What could not be asked is not "not installed", though readers of the kept form are told so.
    const Section section = collectSection(packageManagersSection(), std::make_shared<WrittenMachine>(Platform::Linux));
    QVERIFY(section.root.at(u"npm.installed")->value.isNull());
    QCOMPARE(json(section)["npm"_L1].toObject(), (QJsonObject{{u"installed"_s, false}}));
    QCOMPARE(section.state, State::Unavailable);
}

void TestPackageManagers::distribution()
{
    const Machine machine = machineWith({"dpkg /usr/bin/dpkg /usr/bin/dpkg", "rpm /usr/bin/rpm /usr/bin/rpm"});
    machine->files[u"/var/lib/dpkg/status"_s] = QByteArray(
        "Package: rpm\nStatus: install ok installed\nArchitecture: amd64\nVersion: 4.18.0+dfsg-1+deb12u1\n\n"
        "Package: dpkg\nStatus: install ok installed\nArchitecture: amd64\nVersion: 1.21.22\n\n"
        "Package: libc6\nStatus: install ok installed\nArchitecture: i386\nVersion: 2.36-9\n\n"
        "Package: libc6\nStatus: install ok installed\nArchitecture: amd64\nVersion: 2.36-9\n\n"
        "Package: gone\nStatus: deinstall ok config-files\nArchitecture: amd64\nVersion: 1\n");
    const QJsonObject managers = collected(machine);
    const QJsonObject dpkg = managers["dpkg"_L1].toObject();
    QCOMPARE(dpkg.keys().size(), 9);
    QCOMPARE(dpkg["version"_L1], QJsonValue(u"1.21.22"_s));
    QCOMPARE(dpkg["bin_path"_L1], QJsonValue(u"/usr/bin/dpkg"_s));
    QCOMPARE(list(dpkg["packages"_L1]), u"dpkg@1.21.22 libc6@2.36-9 libc6@2.36-9 rpm@4.18.0+dfsg-1+deb12u1"_s);
    QVERIFY(dpkg["globals"_L1].isNull());
    QCOMPARE(managers["rpm"_L1]["version"_L1], QJsonValue(u"4.18.0"_s)); // a tool here: it keeps nothing
    QVERIFY(managers["rpm"_L1]["packages"_L1].isNull());
    QCOMPARE(managers["package_counts"_L1].toObject(), (QJsonObject{{u"dpkg"_s, 4}}));
    QVERIFY(machine->asked.isEmpty());
}

void TestPackageManagers::longList()
{
    const Machine machine = machineWith({});
    QByteArray installed;
    for (int i = 0; i < 6000; ++i)
        installed += "P:p" + QByteArray::number(i) + "\nV:1-r0\nA:x86_64\n\n";
    machine->files[u"/lib/apk/db/installed"_s] = installed;
    const QJsonObject managers = collected(machine);
    QCOMPARE(managers["apk"_L1]["packages"_L1].toArray().size(), 5000);
    QCOMPARE(managers["package_counts"_L1]["apk"_L1], QJsonValue(6000));
}

void TestPackageManagers::npm_data()
{
    QTest::addColumn<QByteArray>("program");
    QTest::addColumn<QByteArray>("node");
    QTest::addColumn<QByteArray>("npmrc"); // ~/.npmrc
    QTest::addColumn<QString>("folder"); // of the global packages
    const QByteArray system = "npm /usr/bin/npm /usr/lib/node_modules/npm/bin/npm-cli.js", node = "node /usr/bin/node /usr/bin/node";
    QTest::newRow("beside node") << system << node << QByteArray() << u"/usr/lib/node_modules"_s;
    QTest::newRow("npmrc") << system << node << QByteArray("fund=false\nprefix = ${HOME}/.npm-global\n")
                           << u"~/.npm-global/lib/node_modules"_s;
    QTest::newRow("npmrc, tilde") << system << node << QByteArray("prefix=~/n\n") << u"~/n/lib/node_modules"_s;
    QTest::newRow("npmrc, relative") << system << node << QByteArray("prefix=../x\n") << u"/usr/lib/node_modules"_s;
    QTest::newRow("without node") << system << QByteArray() << QByteArray() << u"/usr/lib/node_modules"_s;
    QTest::newRow("Debian") << QByteArray("npm /usr/bin/npm /usr/share/nodejs/npm/bin/npm-cli.js") << node << QByteArray()
                            << u"/usr/local/lib/node_modules"_s;
    QTest::newRow("nvm") << QByteArray("npm /home/ada/.nvm/versions/node/v22.1.0/bin/npm "
                                       "/home/ada/.nvm/versions/node/v22.1.0/lib/node_modules/npm/bin/npm-cli.js")
                         << QByteArray("node /home/ada/.nvm/versions/node/v22.1.0/bin/node /home/ada/.nvm/versions/node/v22.1.0/bin/node")
                         << QByteArray() << u"~/.nvm/versions/node/v22.1.0/lib/node_modules"_s;
}

void TestPackageManagers::npm()
{
    QFETCH(QByteArray, program);
    QFETCH(QByteArray, node);
    QFETCH(QByteArray, npmrc);
    QFETCH(QString, folder);
    const Machine machine = machineWith(node.isEmpty() ? QByteArrayList{program} : QByteArrayList{program, node});
    const QString own = QString::fromUtf8(program).section(u' ', 2).section(u'/', 0, -3).replace("/home/ada"_L1, "~"_L1);
    machine->files[own + "/package.json"_L1] = QByteArray(R"({"name": "npm", "version": "10.9.2"})");
    if (!npmrc.isEmpty())
        machine->files[u"~/.npmrc"_s] = npmrc;
    machine->files[folder + "/typescript/package.json"_L1] = QByteArray(R"({"name": "typescript", "version": "5.4.5"})");
    machine->files[folder + "/@vue/cli/package.json"_L1] = QByteArray(R"({"name": "@vue/cli", "version": "5.0.8"})");
    machine->files[folder + "/broken/package.json"_L1] = QByteArray("{");
    const QJsonObject managers = collected(machine);
    const QJsonObject npm = managers["npm"_L1].toObject();
    QCOMPARE(npm["version"_L1], QJsonValue(u"10.9.2"_s));
    QStringList expected{u"@vue/cli@5.0.8"_s, u"broken"_s, u"typescript@5.4.5"_s};
    if (own.startsWith(folder))
        expected.insert(2, u"npm@10.9.2"_s);
    QCOMPARE(list(npm["globals"_L1]), expected.join(u' '));
    QCOMPARE(managers["package_counts"_L1]["npm"_L1], QJsonValue(expected.size()));
    QVERIFY(npm["prefix"_L1].isNull());
}

void TestPackageManagers::npmOfVersionManager()
{
    const Machine machine = machineWith({"node /usr/bin/node /usr/bin/node"});
    for (const auto version : {"v9.11.2"_L1, "v22.1.0"_L1, "v18.20.3"_L1}) {
        const QString folder = "~/.nvm/versions/node/"_L1 + version;
        machine->files[folder + "/bin/npm"_L1] = QByteArray();
        machine->files[folder + "/lib/node_modules/npm/package.json"_L1] = "{\"name\": \"npm\", \"version\": \"of "
            + QByteArray(version.data()) + "\"}";
    }
    const QJsonObject managers = collected(machine);
    QCOMPARE(managers["npm"_L1]["version"_L1], QJsonValue(u"of v22.1.0"_s));
    QCOMPARE(list(managers["npm"_L1]["globals"_L1]), u"npm@of v22.1.0"_s);
    QVERIFY(managers["npm"_L1]["bin_path"_L1].toString().startsWith(u"/home/ada/.nvm/versions/node/v22.1.0/bin/npm -> "_s));
}

void TestPackageManagers::npmPrefix_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << QByteArray() << u"x@of node"_s;
    QTest::newRow("PREFIX") << QByteArray("PREFIX=/opt/p") << u"x@of prefix"_s;
    QTest::newRow("npm_config_prefix") << QByteArray("npm_config_prefix=/opt/p") << u"x@of prefix"_s;
    QTest::newRow("relative") << QByteArray("PREFIX=p") << u"x@of node"_s;
}

void TestPackageManagers::npmPrefix()
{
    QFETCH(QByteArray, variable);
    const Machine machine = machineWith({"npm /usr/bin/npm /usr/lib/node_modules/npm/bin/npm-cli.js", "node /usr/bin/node /usr/bin/node"});
    machine->calls.insert(u"environment"_s, "HOME=/home/ada" + QByteArray(1, '\0') + variable + '\0');
    machine->files[u"/usr/lib/node_modules/x/package.json"_s] = QByteArray(R"({"version": "of node"})");
    machine->files[u"/opt/p/lib/node_modules/x/package.json"_s] = QByteArray(R"({"version": "of prefix"})");
    QTEST(collected(machine)["npm"_L1]["globals"_L1][0].toString(), "expected");
}

void TestPackageManagers::pip_data()
{
    QTest::addColumn<QByteArray>("program");
    QTest::addColumn<QByteArray>("chosen"); // of pyenv
    QTest::addColumn<QString>("version");
    const QByteArray shim = "pip3 /home/ada/.pyenv/shims/pip3 /home/ada/.pyenv/shims/pip3";
    QTest::newRow("pyenv") << shim << QByteArray("3.12.1\n") << u"24.0"_s;
    QTest::newRow("pyenv, in short") << shim << QByteArray("3.12\n") << u"24.0"_s;
    QTest::newRow("pyenv, another") << shim << QByteArray("3.9.1\n") << u""_s;
    QTest::newRow("pyenv, nothing chosen") << shim << QByteArray() << u""_s;
    QTest::newRow("the system's own") << QByteArray("pip3 /usr/bin/pip3 /usr/bin/pip3") << QByteArray() << u"23.0.1"_s;
    QTest::newRow("of /usr/local") << QByteArray("pip3 /usr/local/bin/pip3 /usr/local/bin/pip3") << QByteArray() << u"25.1"_s;
    QTest::newRow("elsewhere") << QByteArray("pip3 /opt/x/bin/pip3 /opt/x/bin/pip3") << QByteArray() << u""_s;
}

void TestPackageManagers::pip()
{
    QFETCH(QByteArray, program);
    QFETCH(QByteArray, chosen);
    const Machine machine = machineWith({program});
    machine->files[u"~/.pyenv/version"_s] = chosen;
    machine->files[u"~/.pyenv/versions/3.12.1/lib/python3.12/site-packages/pip-24.0.dist-info"_s] = QByteArray();
    machine->files[u"/usr/lib/python3/dist-packages/pip-23.0.1.dist-info"_s] = QByteArray();
    machine->files[u"/usr/local/lib/python3.13/site-packages/pip-25.1.dist-info"_s] = QByteArray();
    QTEST(collected(machine)["pip_user"_L1]["version"_L1].toString(u"-"_s), "version");
}

void TestPackageManagers::corepack()
{
    const Machine machine = machineWith({"yarn /usr/bin/yarn /usr/lib/node_modules/corepack/dist/yarn.js",
                                         "pnpm /usr/bin/pnpm /usr/lib/node_modules/corepack/dist/pnpm.js"});
    machine->files[u"/usr/lib/node_modules/corepack/package.json"_s] = QByteArray(R"({"name": "corepack", "version": "0.34.6"})");
    QJsonObject managers = collected(machine);
    QVERIFY(managers["yarn"_L1]["installed"_L1].toBool());
    QVERIFY(managers["yarn"_L1]["version"_L1] == ""_L1);
    machine->files[u"~/.cache/node/corepack/lastKnownGood.json"_s] = QByteArray(R"({"yarn": "1.22.22+sha1.ac34"})");
    managers = collected(machine);
    QCOMPARE(managers["yarn"_L1]["version"_L1], QJsonValue(u"1.22.22"_s));
    QVERIFY(managers["pnpm"_L1]["version"_L1] == ""_L1);
    QVERIFY(machine->asked.isEmpty()); // it would download what it is asked for
}

void TestPackageManagers::globals()
{
    const Machine machine = machineWith({"yarn /usr/bin/yarn /usr/share/yarn/bin/yarn.js",
                                         "pnpm /home/ada/.local/share/pnpm/pnpm /home/ada/.local/share/pnpm/pnpm",
                                         "bun /home/ada/.bun/bin/bun /home/ada/.bun/bin/bun"});
    machine->files[u"/usr/share/yarn/package.json"_s] = QByteArray(R"({"name": "yarn", "version": "1.22.19"})");
    const auto global = [&](const QString &folder, const QString &name, const QByteArray &version) {
        machine->files[folder + "/package.json"_L1] = QByteArray("{\"dependencies\": {\"" + name.toUtf8()
                                                                 + "\": \"^1\", \"../evil\": \"1\"}}");
        machine->files[folder + "/node_modules/"_L1 + name + "/package.json"_L1] = QByteArray("{\"version\": \"" + version + "\"}");
        machine->files[folder + u"/node_modules/its-dependency/package.json"_s] = QByteArray("{\"version\": \"9\"}");
    };
    global(u"~/.config/yarn/global"_s, u"serve"_s, "14.2.1");
    global(u"~/.local/share/pnpm/global/5"_s, u"@scope/tool"_s, "2.0.0");
    global(u"~/.bun/install/global"_s, u"prettier"_s, "3.2.5");
    machine->prints(u"/home/ada/.local/share/pnpm/pnpm --version"_s, "9.1.0\n");
    machine->prints(u"/home/ada/.bun/bin/bun --version"_s, "1.1.8\n");
    QJsonObject managers = collected(machine);
    QCOMPARE(managers["yarn"_L1]["version"_L1], QJsonValue(u"1.22.19"_s));
    QCOMPARE(list(managers["yarn"_L1]["globals"_L1]), u"serve@14.2.1"_s);
    QCOMPARE(managers["pnpm"_L1]["version"_L1], QJsonValue(u"9.1.0"_s));
    QCOMPARE(list(managers["pnpm"_L1]["globals"_L1]), u"@scope/tool@2.0.0"_s);
    QCOMPARE(managers["bun"_L1]["version"_L1], QJsonValue(u"1.1.8"_s));
    QCOMPARE(list(managers["bun"_L1]["globals"_L1]), u"prettier@3.2.5"_s);

    machine->fails(u"/home/ada/.bun/bin/bun --version"_s, Error::Kind::TimedOut);
    const Section section = collectSection(packageManagersSection(), machine);
    QVERIFY(json(section)["bun"_L1]["version"_L1] == ""_L1);
    QCOMPARE(section.problems.size(), 1U);

    machine->prints(u"/home/ada/.bun/bin/bun --version"_s, "1.1.8\n");
    machine->files[u"~/.config/yarn/global/package.json"_s] = QByteArray("{");
    QCOMPARE(problems(collectSection(packageManagersSection(), machine)), QStringList{u"malformed: ~/.config/yarn/global/package.json"_s});
}

void TestPackageManagers::asked()
{
    // Shims of version managers are not started; nor is another program of the name.
    const Machine machine = machineWith({"pnpm /home/ada/.volta/bin/pnpm /home/ada/.volta/bin/volta-shim",
                                         "bun /home/ada/.asdf/shims/bun /home/ada/.asdf/shims/bun", "yarn /usr/bin/yarn /usr/bin/yarn"});
    machine->files[u"/var/lib/dpkg/status"_s] = QByteArray(
        "Package: cmdtest\nStatus: install ok installed\nArchitecture: all\nVersion: 0.32\n");
    const QJsonObject managers = collected(machine);
    QVERIFY(managers["pnpm"_L1]["installed"_L1].toBool());
    QVERIFY(managers["bun"_L1]["installed"_L1].toBool());
    QVERIFY(!managers["yarn"_L1]["installed"_L1].toBool());
    QVERIFY(machine->asked.isEmpty());
}

void TestPackageManagers::homebrew()
{
    const QString prefix = u"/home/linuxbrew/.linuxbrew"_s;
    const Machine machine = machineWith({"brew /home/linuxbrew/.linuxbrew/bin/brew /home/linuxbrew/.linuxbrew/Homebrew/bin/brew"});
    for (const auto keg : {"/Cellar/jq/1.7.1"_L1, "/Cellar/redis/7.2.4"_L1, "/Cellar/redis/7.2.5"_L1, "/Cellar/nginx/1.25.5"_L1})
        machine->files[prefix + keg] = QByteArray();
    const QString git = prefix + "/Homebrew/.git"_L1;
    machine->files[git + "/HEAD"_L1] = QByteArray("ref: refs/heads/stable\n");
    machine->files[git + "/refs/heads/stable"_L1] = QByteArray("84c31175f11860129a9aaed40a13c549625e2db1\n");
    machine->files[git + "/describe-cache/84c31175f11860129a9aaed40a13c549625e2db1"_L1] = QByteArray("4.3.5\n");
    machine->files[git + "/describe-cache/0000000000000000000000000000000000000000"_L1] = QByteArray("4.0.0\n");
    machine->files[prefix + "/opt/redis/homebrew.redis.service"_L1] = QByteArray();
    machine->files[prefix + "/opt/nginx/homebrew.nginx.service"_L1] = QByteArray();
    machine->files[u"~/.config/systemd/user/homebrew.redis.service"_s] = QByteArray();
    machine->files[u"/sys/fs/cgroup/cgroup.controllers"_s] = QByteArray();
    machine->files[u"/sys/fs/cgroup/user.slice/user-1000.slice/user@1000.service/app.slice/homebrew.redis.service"_s] = QByteArray();
    QJsonObject managers = collected(machine);
    const QJsonObject brew = managers["homebrew"_L1].toObject();
    QCOMPARE(brew["version"_L1], QJsonValue(u"Homebrew 4.3.5"_s));
    QCOMPARE(brew["prefix"_L1], QJsonValue(prefix));
    QCOMPARE(brew["bin_path"_L1], QJsonValue(u"/home/linuxbrew/.linuxbrew/bin/brew -> /home/linuxbrew/.linuxbrew/Homebrew/bin/brew"_s));
    QCOMPARE(list(brew["formula"_L1]), u"jq nginx redis"_s);
    QCOMPARE(brew["casks"_L1], QJsonValue(QJsonArray()));
    const auto service = [&](int i) {
        const QJsonObject object = managers["homebrew_services"_L1][i].toObject();
        return QStringList{object["name"_L1].toString(), object["status"_L1].toString(), object["user"_L1].toString(u"-"_s)}.join(u' ');
    };
    QCOMPARE(service(0), u"nginx none -"_s);
    QCOMPARE(service(1), u"redis started ada"_s);
    QCOMPARE(managers["package_counts"_L1]["homebrew"_L1], QJsonValue(3));

    machine->calls.remove(u"user"_s);
    managers = json(collectSection(packageManagersSection(), machine));
    QVERIFY(managers["homebrew_services"_L1][1]["user"_L1].isNull());
    machine->calls.insert(u"user"_s, QByteArray("1000\n1000\nada\n/home/ada\n/bin/bash"));

    machine->files.remove(u"/sys/fs/cgroup/user.slice/user-1000.slice/user@1000.service/app.slice/homebrew.redis.service"_s);
    machine->files.remove(git + "/refs/heads/stable"_L1);
    machine->files[git + "/packed-refs"_L1] = QByteArray("# pack-refs with: peeled fully-peeled sorted\n"
                                                         "1111111111111111111111111111111111111111 refs/heads/main\n"
                                                         "84c31175f11860129a9aaed40a13c549625e2db1 refs/heads/stable\n");
    managers = collected(machine);
    QCOMPARE(service(1), u"redis stopped ada"_s);
    QCOMPARE(managers["homebrew"_L1]["version"_L1], QJsonValue(u"Homebrew 4.3.5"_s));
    machine->files.remove(git + "/HEAD"_L1);
    QVERIFY(collected(machine)["homebrew"_L1]["version"_L1] == ""_L1);
}

void TestPackageManagers::user()
{
    const Machine machine = machineWith(
        {"pipx /home/ada/.local/bin/pipx /home/ada/.local/bin/pipx", "pip3 /usr/bin/pip3 /usr/bin/pip3",
         "cargo /home/ada/.cargo/bin/cargo /home/ada/.cargo/bin/rustup",
         "nix /nix/var/nix/profiles/default/bin/nix /nix/store/wbhg2ga8f3h87s9h5k0slxk0m81m4cxl-nix-2.18.1/bin/nix"});
    machine->files[u"~/.local/lib/python3.11/site-packages/pipx-1.5.0.dist-info"_s] = QByteArray();
    machine->files[u"~/.local/lib/python3.11/site-packages/Foo_Bar-2.0.dist-info"_s] = QByteArray();
    machine->files[u"/usr/lib/python3/dist-packages/pip-23.0.1.dist-info"_s] = QByteArray();
    machine->files[u"~/.local/share/pipx/venvs/black/pipx_metadata.json"_s] = QByteArray(
        R"({"main_package": {"package": "black", "package_version": "24.4.2", "suffix": ""}})");
    machine->files[u"~/.cargo/.crates2.json"_s] = QByteArray(R"x({"installs": {"ripgrep 14.1.0 (registry+https://x)": {}}})x");
    machine->files[u"~/.rustup/settings.toml"_s] = QByteArray("default_toolchain = \"stable-x86_64-unknown-linux-gnu\"\n");
    machine->files[u"~/.rustup/toolchains/stable-x86_64-unknown-linux-gnu/lib/rustlib/multirust-channel-manifest.toml"_s] = QByteArray(
        "date = \"2026-04-16\"\n[pkg.rust]\nversion = \"1.95.0 (59807616e 2026-04-14)\"\n");
    machine->files[u"~/.nix-profile/manifest.json"_s] = QByteArray(
        R"({"elements": [{"storePaths": ["/nix/store/wbhg2ga8f3h87s9h5k0slxk0m81m4cxl-hello-2.12.1"]}]})");
    machine->files[u"/var/lib/flatpak/app/org.mozilla.firefox/current/active/deploy"_s] = deploy;
    machine->files[u"~/.local/share/flatpak/app/org.example.Bare/current/active/deploy"_s] = QByteArray("x");
    machine->files[u"/snap/core22/current/meta/snap.yaml"_s] = QByteArray("name: core22\nversion: \"20240111\"\n");
    const QJsonObject managers = collected(machine);
    const auto line = [&](QLatin1StringView key) {
        return managers[key]["version"_L1].toString(u"-"_s) + u": "_s + list(managers[key]["packages"_L1]);
    };
    QCOMPARE(line("pipx"_L1), u"1.5.0: black@24.4.2"_s);
    QCOMPARE(line("pip_user"_L1), u"23.0.1: Foo_Bar@2.0 pipx@1.5.0"_s);
    QCOMPARE(line("cargo"_L1), u"1.95.0: ripgrep@14.1.0"_s);
    QCOMPARE(line("nix"_L1), u"2.18.1: hello@2.12.1"_s);
    QCOMPARE(line("flatpak"_L1), u": org.example.Bare org.mozilla.firefox@121.0"_s);
    QCOMPARE(line("snap"_L1), u": core22@20240111"_s);
    QVERIFY(machine->asked.isEmpty());
}

void TestPackageManagers::denied()
{
    const Machine machine = machineWith({"cargo /usr/bin/cargo /usr/bin/cargo"});
    machine->files[u"~/.cargo/.crates2.json"_s] = std::unexpected(Error{Error::Kind::Denied, u"~/.cargo/.crates2.json"_s, {}});
    machine->files[u"/snap/bad/current/meta/snap.yaml"_s] = QByteArray("\xff\xfe");
    const Section section = collectSection(packageManagersSection(), machine);
    QCOMPARE(section.problems.size(), 2U);
    QCOMPARE(section.problems[0].kind, Error::Kind::Malformed);
    QCOMPARE(section.problems[0].source, u"/snap/bad/current/meta/snap.yaml"_s);
    QCOMPARE(section.problems[1].kind, Error::Kind::Denied);
    QCOMPARE(section.state, State::Partial);
}

QTEST_GUILESS_MAIN(TestPackageManagers)
#include "tst_packagemanagers.moc"
