// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/toolevidence.h"
#include "tests/parsers/developermachine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

class TestDeveloperTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys();
    void nothingInstalled();
    void packages();
    void packageOfAnotherProgram();
    void rpmPackages();
    void pacmanPackages();
    void apkPackages();
    void filesBeside();
    void paths();
    void shims_data();
    void shims();
    void probes();
    void neverStarted();
    void shellFrameworks();
    void launchers();
    void printedLines();
    void oddAnswers();
};

void TestDeveloperTools::keys()
{
    QCOMPARE(
        keysOf(DeveloperTools::fields, 13),
        u"languages sdks cloud_devops databases version_managers infra extensions editors docker browsers git_config terminal_emulators "
        "shell_frameworks"_s);
    QCOMPARE(keysOf(ContainerTool::fields, 8),
             u"installed version running containers_total containers_running images_count containers images"_s);
    for (const auto &table : {developerTools(), windowTools()}) {
        QStringList names;
        for (const Tool &tool : table) {
            QVERIFY2(!names.contains(tool.key), tool.key.data());
            names += tool.key;
        }
    }
    for (const Tool &tool : windowTools())
        QVERIFY2(tool.arguments.isEmpty(), tool.key.data()); // they would open windows
}

void TestDeveloperTools::nothingInstalled()
{
    const Machine empty = machine({});
    const Section section = collectSection(developerToolsSection(), empty);
    QCOMPARE(section.problems.size(), 0U);
    const QJsonObject tools = json(section);
    for (const auto key : {"node"_L1, "python3"_L1, "go"_L1, "rust"_L1, "ruby"_L1, "java"_L1, "php"_L1, "perl"_L1})
        QCOMPARE(tools["languages"_L1][key].toString(), u"Not installed"_s);
    QCOMPARE(tools["languages"_L1].toObject().size(), 8);
    QCOMPARE(tools["sdks"_L1].toObject().keys().join(u' '), u"android_sdk flutter xcode"_s);
    QCOMPARE(tools["cloud_devops"_L1].toObject().keys().join(u' '), u"aws gcloud helm kubectl terraform"_s);
    QCOMPARE(tools["databases"_L1].toObject().keys().join(u' '), u"mongodb_shell mysql postgresql redis sqlite"_s);
    QCOMPARE(tools["version_managers"_L1].toObject().keys().join(u' '), u"asdf fnm goenv mise nvm pyenv rbenv rustup rvm volta"_s);
    QCOMPARE(tools["extensions"_L1].toObject().keys().join(u' '), u"antigravity cursor vscode windsurf zed"_s);
    QCOMPARE(tools["infra"_L1].toObject().keys().join(u' '), u"git"_s);
    QCOMPARE(tools["shell_frameworks"_L1].toObject().size(), 0);
    QCOMPARE(tools["docker"_L1]["installed"_L1].toBool(true), false);
    QCOMPARE(tools["docker"_L1]["version"_L1].toString(), u"Not installed"_s);
    QCOMPARE(tools["browsers"_L1].toArray().size(), 8);
    QVERIFY(empty->asked.isEmpty());
}

void TestDeveloperTools::packages()
{
    const Machine box = machine({{u"git"_s, u"/usr/bin/git"_s},
                                 {u"python3"_s, u"/usr/bin/python3"_s, u"/usr/bin/python3.11"_s},
                                 {u"node"_s, u"/usr/bin/node"_s},
                                 {u"gcc"_s, u"/usr/bin/gcc"_s, u"/usr/bin/x86_64-linux-gnu-gcc-12"_s},
                                 {u"bash"_s, u"/usr/bin/bash"_s},
                                 {u"psql"_s, u"/usr/bin/psql"_s, u"/usr/share/postgresql-common/pg_wrapper"_s},
                                 {u"docker"_s, u"/usr/bin/docker"_s}});
    install(box,
            {{u"git"_s, u"1:2.39.5-0+deb12u2"_s, u"/usr/bin/git"_s},
             {u"python3.11-minimal"_s, u"3.11.2-6+deb12u6"_s, u"/usr/bin/python3.11"_s},
             {u"nodejs"_s, u"18.20.4+dfsg-1~deb12u1"_s, u"/usr/bin/node"_s},
             {u"gcc-12"_s, u"12.2.0-14+deb12u1"_s, u"/usr/bin/x86_64-linux-gnu-gcc-12"_s},
             {u"gcc-11"_s, u"11.3.0-12"_s, u"/usr/bin/x86_64-linux-gnu-gcc-11"_s},
             {u"bash"_s, u"5.2.15-2+b8"_s, u"/bin/bash"_s}, // the list is older than the merging of /bin
             {u"postgresql-client-15"_s, u"15.18-0+deb12u1"_s, u"/usr/lib/postgresql/15/bin/psql"_s},
             {u"docker-ce-cli"_s, u"5:24.0.7-1~debian.12~bookworm"_s, u"/usr/bin/docker"_s}});
    box->files.insert(u"/usr/lib/postgresql/9.6/bin/psql"_s, QByteArray());
    box->files.insert(u"/usr/lib/postgresql/15/bin/psql"_s, QByteArray());
    const QJsonObject section = json(collectSection(developerToolsSection(), box));
    QCOMPARE(section["infra"_L1]["git"_L1].toString(), u"git version 2.39.5"_s);
    QCOMPARE(section["languages"_L1]["python3"_L1].toString(), u"Python 3.11.2"_s);
    QCOMPARE(section["languages"_L1]["node"_L1].toString(), u"v18.20.4"_s);
    QCOMPARE(section["databases"_L1]["postgresql"_L1].toString(), u"psql (PostgreSQL) 15.18"_s);
    QCOMPARE(section["more_languages"_L1]["gcc"_L1].toString(), u"12.2.0"_s);
    QCOMPARE(section["docker"_L1]["version"_L1].toString(), u"Docker version 24.0.7"_s);
    QCOMPARE(tool(section, u"git"_s), u"2.39.5 | dpkg | /usr/bin/git"_s);
    QCOMPARE(tool(section, u"bash"_s), u"5.2.15 | dpkg | /usr/bin/bash"_s);
    QVERIFY(box->asked.isEmpty());
}

// A package of that name is installed, but what would be started is not its file.
void TestDeveloperTools::packageOfAnotherProgram()
{
    const Machine box = machine({{u"git"_s, u"/usr/local/bin/git"_s},
                                 {u"kubectl"_s, u"/usr/bin/kubectl"_s, u"/usr/lib/google-cloud-sdk/bin/kubectl"_s},
                                 {u"zig"_s, u"/usr/bin/zig"_s, u"/usr/share/other/zig"_s}});
    install(box,
            {{u"git"_s, u"1:2.39.5-0+deb12u2"_s, u"/usr/bin/git"_s},
             {u"kubectl"_s, u"1:528.0.0-0"_s, u"/usr/lib/google-cloud-sdk/bin/kubectl"_s},
             {u"zig"_s, u"0.9-1"_s, u"/usr/bin/zig"_s}});
    box->files.insert(u"/usr/lib/google-cloud-sdk/.install/kubectl.snapshot.json"_s,
                      QByteArray(R"({"components":[{"id":"kubectl","version":{"version_string":"1.32.4"}}]})"));
    box->prints(u"/usr/local/bin/git --version"_s, "git version 2.50.1\n");
    box->prints(u"/usr/bin/zig version"_s, "0.13.0\n");
    const QJsonObject section = json(collectSection(developerToolsSection(), box));
    QCOMPARE(tool(section, u"git"_s), u"2.50.1 | probe | /usr/local/bin/git"_s);
    QCOMPARE(tool(section, u"zig"_s), u"0.13.0 | probe | /usr/share/other/zig"_s);
    QCOMPARE(tool(section, u"kubectl"_s), u"1.32.4 | file | /usr/lib/google-cloud-sdk/bin/kubectl"_s); // and the dispatcher is not started
    QCOMPARE(section["cloud_devops"_L1]["kubectl"_L1].toString(), u"Client Version: v1.32.4"_s);
    QCOMPARE(box->asked.size(), 2);
}

void TestDeveloperTools::rpmPackages()
{
    const Machine box = machine({{u"python3"_s, u"/usr/bin/python3"_s, u"/usr/bin/python3.12"_s},
                                 {u"git"_s, u"/usr/local/bin/git"_s},
                                 {u"vivaldi"_s, u"/usr/bin/vivaldi"_s, u"/opt/vivaldi/vivaldi"_s}});
    box->files.insert(u"/var/lib/rpm/rpmdb.sqlite"_s, QByteArray());
    box->prints(u"rpm -qa --qf %{NAME}\\t%{EPOCHNUM}:%{VERSION}-%{RELEASE}\\t%{ARCH}\\n"_s,
                "python3\t0:3.12.1-2.fc39\tx86_64\npython3.9\t0:3.9.18-4.fc39\tx86_64\ngit\t0:2.43.0-1.fc39\tx86_64\nvivaldi-stable\t0:6.5."
                "3206.39-1\tx86_64\n");
    const QJsonObject section = json(collectSection(developerToolsSection(), box));
    QCOMPARE(tool(section, u"python3"_s), u"3.12.1 | rpm | /usr/bin/python3.12"_s);
    QCOMPARE(tool(section, u"Vivaldi"_s), u"6.5.3206.39 | rpm | /opt/vivaldi/vivaldi"_s);
    QCOMPARE(tool(section, u"git"_s), u"null | null | /usr/local/bin/git"_s); // asked, and no answer
    QCOMPARE(section["infra"_L1]["git"_L1].toString(), u"Installed"_s);
}

void TestDeveloperTools::pacmanPackages()
{
    const Machine box = machine({{u"git"_s, u"/usr/bin/git"_s}, {u"node"_s, u"/usr/bin/node"_s}});
    const auto install = [&](const QString &name, const QString &version, const QByteArray &file) {
        const QString folder = u"/var/lib/pacman/local/%1-%2/"_s.arg(name, version);
        box->files.insert(folder + u"desc"_s, u"%NAME%\n%1\n\n%VERSION%\n%2\n"_s.arg(name, version).toUtf8());
        box->files.insert(folder + u"files"_s, "%FILES%\nusr/\nusr/bin/\n" + file + "\n\n%BACKUP%\netc/x\n");
    };
    install(u"git"_s, u"2.43.0-1"_s, "usr/bin/git");
    install(u"nodejs"_s, u"1:21.5.0-1"_s, "usr/bin/node/"); // a folder is no program
    box->prints(u"/usr/bin/node --version"_s, "v20.0.0\n");
    const QJsonObject section = json(collectSection(developerToolsSection(), box));
    QCOMPARE(tool(section, u"git"_s), u"2.43.0 | pacman | /usr/bin/git"_s);
    QCOMPARE(tool(section, u"node"_s), u"20.0.0 | probe | /usr/bin/node"_s);
    QCOMPARE(box->asked, QStringList{u"/usr/bin/node --version"_s});
}

void TestDeveloperTools::apkPackages()
{
    const Machine box = machine({{u"git"_s, u"/usr/bin/git"_s}, {u"bash"_s, u"/bin/bash"_s}, {u"node"_s, u"/usr/bin/node"_s}});
    box->files.insert(u"/lib/apk/db/installed"_s,
                      QByteArray("P:bash\nV:5.2.21-r0\nA:x86_64\nF:bin\nR:bash\na:0:0:755\n\n"
                                 "P:git\nV:2.43.0-r0\nA:x86_64\nF:usr\nF:usr/bin\nR:git\nR:git-shell\n\n"
                                 "P:nodejs\nV:20.11.1-r0\nA:x86_64\nF:usr/lib\nR:node\n"));
    box->prints(u"/usr/bin/node --version"_s, "v22.0.0\n");
    const QJsonObject section = json(collectSection(developerToolsSection(), box));
    QCOMPARE(tool(section, u"git"_s), u"2.43.0 | apk | /usr/bin/git"_s);
    QCOMPARE(tool(section, u"bash"_s), u"5.2.21 | apk | /bin/bash"_s);
    QCOMPARE(tool(section, u"node"_s), u"22.0.0 | probe | /usr/bin/node"_s); // the package's is another file
}

void TestDeveloperTools::filesBeside()
{
    const Machine box = machine({{u"java"_s, u"/usr/bin/java"_s, u"/usr/lib/jvm/java-17-openjdk-amd64/bin/java"_s},
                                 {u"go"_s, u"/usr/local/go/bin/go"_s},
                                 {u"npm"_s, u"/usr/bin/npm"_s, u"/usr/lib/node_modules/npm/bin/npm-cli.js"_s},
                                 {u"pnpm"_s, u"/usr/bin/pnpm"_s, u"/usr/lib/node_modules/corepack/dist/pnpm.js"_s},
                                 {u"gcloud"_s, u"/usr/bin/gcloud"_s, u"/usr/lib/google-cloud-sdk/bin/gcloud"_s},
                                 {u"flutter"_s, u"/home/jo/flutter/bin/flutter"_s},
                                 {u"dotnet"_s, u"/usr/bin/dotnet"_s, u"/usr/share/dotnet/dotnet"_s},
                                 {u"mvn"_s, u"/opt/maven/bin/mvn"_s},
                                 {u"erl"_s, u"/usr/bin/erl"_s, u"/usr/lib/erlang/bin/erl"_s},
                                 {u"aws"_s, u"/home/jo/.local/bin/aws"_s, u"/home/jo/.local/share/pipx/venvs/awscli/bin/aws"_s},
                                 {u"ansible"_s, u"/usr/local/bin/ansible"_s},
                                 {u"code"_s, u"/usr/bin/code"_s, u"/usr/share/code/bin/code"_s}});
    const QString jdk = u"/usr/lib/jvm/java-17-openjdk-amd64/release"_s;
    box->files.insert(jdk, QByteArray("JAVA_VERSION=\"17.0.15\"\nJAVA_VERSION_DATE=\"2025-04-15\"\n"));
    box->files.insert(u"/usr/local/go/VERSION"_s, QByteArray("go1.21.5\n"));
    box->files.insert(u"/usr/lib/node_modules/npm/package.json"_s, QByteArray(R"({"version":"11.19.1"})"));
    box->files.insert(u"/usr/lib/node_modules/corepack/package.json"_s, QByteArray(R"({"version":"0.20.0"})"));
    box->files.insert(u"/usr/lib/google-cloud-sdk/VERSION"_s, QByteArray("528.0.0\n"));
    box->files.insert(u"~/flutter/bin/cache/flutter.version.json"_s, QByteArray(R"({"frameworkVersion":"3.16.5"})"));
    for (const auto &version : {u"8.0.100"_s, u"10.0.1"_s, u"NuGetFallbackFolder"_s})
        box->files.insert(u"/usr/share/dotnet/sdk/"_s + version, QByteArray());
    box->files.insert(u"/opt/maven/lib/maven-core-3.9.6.jar"_s, QByteArray());
    box->files.insert(u"/usr/lib/erlang/releases/25/OTP_VERSION"_s, QByteArray("25.2.3\n"));
    box->files.insert(u"~/.local/share/pipx/venvs/awscli/lib/python3.11/site-packages/awscli-1.45.11.dist-info"_s, QByteArray());
    box->files.insert(u"~/.local/share/pipx/venvs/awscli/lib/python3.11/site-packages/awscli_extra-9.dist-info"_s, QByteArray());
    box->files.insert(u"/usr/local/lib/python3.10/dist-packages/ansible_core-2.15.1.dist-info"_s, QByteArray());
    box->files.insert(u"/usr/local/lib/python3.11/dist-packages/ansible_core-2.16.0.dist-info"_s, QByteArray());
    box->files.insert(u"/usr/share/code/resources/app/package.json"_s, QByteArray(R"({"name":"Code","version":"1.85.1"})"));
    const QJsonObject section = json(collectSection(developerToolsSection(), box));
    QCOMPARE(section["languages"_L1]["java"_L1].toString(), u"openjdk 17.0.15 2025-04-15"_s);
    QCOMPARE(section["languages"_L1]["go"_L1].toString(), u"go version go1.21.5 linux/amd64"_s);
    QCOMPARE(section["cloud_devops"_L1]["gcloud"_L1].toString(), u"Google Cloud SDK 528.0.0"_s);
    QCOMPARE(section["cloud_devops"_L1]["aws"_L1].toString(), u"aws-cli/1.45.11"_s);
    QCOMPARE(section["sdks"_L1]["flutter"_L1].toString(), u"Flutter 3.16.5"_s);
    QCOMPARE(tool(section, u"npm"_s), u"11.19.1 | file | /usr/lib/node_modules/npm/bin/npm-cli.js"_s);
    QVERIFY(tool(section, u"pnpm"_s).startsWith(u"null | null"_s)); // Corepack's version is not that of what it would download
    QVERIFY(tool(section, u"dotnet"_s).startsWith(u"10.0.1 | file"_s));
    QVERIFY(tool(section, u"maven"_s).startsWith(u"3.9.6 | file"_s));
    QVERIFY(tool(section, u"erlang"_s).startsWith(u"25.2.3 | file"_s));
    QVERIFY(tool(section, u"ansible"_s).startsWith(u"null | null"_s)); // two of them, and only the script knows which
    QVERIFY(tool(section, u"Visual Studio Code"_s).startsWith(u"1.85.1 | file"_s));
    QVERIFY(box->asked.isEmpty());
}

void TestDeveloperTools::paths()
{
    const auto at = [](const char *key, const QString &path) {
        for (const Tool &tool : developerTools()) {
            if (tool.key == QLatin1StringView(key))
                return versionInPath(tool, path).value_or(u"-"_s);
        }
        return u"no such tool"_s;
    };
    QCOMPARE(at("git", u"/home/linuxbrew/.linuxbrew/Cellar/git/2.43.0_1/bin/git"_s), u"2.43.0"_s);
    QCOMPARE(at("python3", u"/home/linuxbrew/.linuxbrew/Cellar/python@3.12/3.12.1/bin/python3.12"_s), u"3.12.1"_s);
    QCOMPARE(at("pip", u"/home/linuxbrew/.linuxbrew/Cellar/python@3.12/3.12.1/bin/pip3"_s), u"-"_s);
    QCOMPARE(at("node", u"/home/jo/.asdf/installs/nodejs/18.20.4/bin/node"_s), u"18.20.4"_s);
    QCOMPARE(at("node", u"/home/jo/.nvm/versions/node/v18.20.4/bin/node"_s), u"18.20.4"_s);
    QCOMPARE(at("node", u"/home/jo/.local/share/fnm/node-versions/v20.1.0/installation/bin/node"_s), u"20.1.0"_s);
    QCOMPARE(at("node", u"/home/jo/.volta/tools/image/node/18.20.4/bin/node"_s), u"18.20.4"_s);
    QCOMPARE(at("npm", u"/home/jo/.volta/tools/image/node/18.20.4/lib/node_modules/npm/bin/npm-cli.js"_s), u"-"_s);
    QCOMPARE(at("python3", u"/root/.pyenv/versions/3.11.7/bin/python3"_s), u"3.11.7"_s);
    QCOMPARE(at("aws", u"/root/.pyenv/versions/3.11.7/bin/aws"_s), u"-"_s);
    QCOMPARE(at("ruby", u"/home/jo/.rbenv/versions/3.2.2/bin/ruby"_s), u"3.2.2"_s);
    QCOMPARE(at("git", u"/nix/store/0123456789abcdfghijklmnpqrsvwxyz-git-2.43.0/bin/git"_s), u"2.43.0"_s);
    QCOMPARE(at("git", u"/usr/bin/git"_s), u"-"_s);
}

void TestDeveloperTools::shims_data()
{
    QTest::addColumn<QList<QStringList>>("programs");
    QTest::addColumn<QMap<QString, QString>>("files");
    QTest::addColumn<QByteArray>("environment");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    using Programs = QList<QStringList>;
    using Files = QMap<QString, QString>;
    const QStringList python = {u"python3"_s, u"/home/jo/.pyenv/shims/python3"_s}, aws = {u"aws"_s, u"/home/jo/.pyenv/shims/aws"_s};
    const QString versions = u"~/.pyenv/versions/"_s, none;
    const auto row = [](const char *name, const Programs &programs, const Files &files, const QByteArray &environment, const QString &tool,
                        const QString &expected) { QTest::newRow(name) << programs << files << environment << tool << expected; };
    const Files two = {{u"~/.pyenv/version"_s, u"3.11.7\n"_s},
                       {versions + u"3.11.7"_s, none},
                       {versions + u"3.12.1"_s, none},
                       {versions + u"3.11.7/bin/python3"_s, none},
                       {versions + u"3.12.1/bin/python3"_s, none}};
    row("pyenv", {python}, two, {}, u"python3"_s, u"3.11.7 | path | /home/jo/.pyenv/versions/3.11.7/bin/python3"_s);
    row("pyenv, by its variable", {python}, two, QByteArray("PYENV_VERSION=3.12.1\0", 21), u"python3"_s,
        u"3.12.1 | path | /home/jo/.pyenv/versions/3.12.1/bin/python3"_s);
    Files shortened = two;
    shortened[u"~/.pyenv/version"_s] = u"3.12\n"_s;
    row("pyenv, shortened", {python}, shortened, {}, u"python3"_s, u"3.12.1 | path | /home/jo/.pyenv/versions/3.12.1/bin/python3"_s);
    Files package = two;
    package[versions + u"3.11.7/bin/aws"_s] = none;
    package[versions + u"3.11.7/lib/python3.11/site-packages/awscli-1.45.11.dist-info"_s] = none;
    row("pyenv's package", {aws}, package, {}, u"aws"_s, u"1.45.11 | file | /home/jo/.pyenv/versions/3.11.7/bin/aws"_s);
    row("pyenv, not in this version", {aws}, two, {}, u"aws"_s, u"-"_s);
    Files system = two;
    system[u"~/.pyenv/version"_s] = u"system\n"_s;
    system[u"/usr/bin/python3"_s] = none;
    row("pyenv, the system's", {python, {u"python3"_s, u"/usr/bin/python3"_s, u"/usr/bin/python3.11"_s}}, system, {}, u"python3"_s,
        u"3.11.2 | dpkg | /usr/bin/python3.11"_s);
    row("pyenv elsewhere", {{u"python3"_s, u"/opt/pyenv/shims/python3"_s}},
        {{u"/opt/pyenv/version"_s, u"3.9.1"_s}, {u"/opt/pyenv/versions/3.9.1"_s, none}, {u"/opt/pyenv/versions/3.9.1/bin/python3"_s, none}},
        {}, u"python3"_s, u"3.9.1 | path | /opt/pyenv/versions/3.9.1/bin/python3"_s);
    row("rbenv", {{u"ruby"_s, u"/home/jo/.rbenv/shims/ruby"_s}},
        {{u"~/.rbenv/version"_s, u"3.2.2"_s}, {u"~/.rbenv/versions/3.2.2"_s, none}, {u"~/.rbenv/versions/3.2.2/bin/ruby"_s, none}}, {},
        u"ruby"_s, u"3.2.2 | path | /home/jo/.rbenv/versions/3.2.2/bin/ruby"_s);
    row("asdf", {{u"node"_s, u"/home/jo/.asdf/shims/node"_s}},
        {{u"~/.tool-versions"_s, u"nodejs 18.20.4\n"_s},
         {u"~/.asdf/installs/nodejs/18.20.4"_s, none},
         {u"~/.asdf/installs/nodejs/18.20.4/bin/node"_s, none}},
        {}, u"node"_s, u"18.20.4 | path | /home/jo/.asdf/installs/nodejs/18.20.4/bin/node"_s);
    row("mise", {{u"node"_s, u"/home/jo/.local/share/mise/shims/node"_s, u"/home/jo/.local/bin/mise"_s}},
        {{u"~/.config/mise/config.toml"_s, u"[tools]\nnode = \"20\"\n"_s},
         {u"~/.local/share/mise/installs/node/20.1.0"_s, none},
         {u"~/.local/share/mise/installs/node/20.11.0"_s, none},
         {u"~/.local/share/mise/installs/node/20.11.0/bin/node"_s, none}},
        {}, u"node"_s, u"20.11.0 | path | /home/jo/.local/share/mise/installs/node/20.11.0/bin/node"_s);
    row("volta", {{u"node"_s, u"/home/jo/.volta/bin/node"_s, u"/home/jo/.volta/bin/volta-shim"_s}},
        {{u"~/.volta/tools/user/platform.json"_s, u"{\"node\":{\"runtime\":\"18.20.4\"}}"_s},
         {u"~/.volta/tools/image/node/18.20.4/bin/node"_s, none}},
        {}, u"node"_s, u"18.20.4 | path | /home/jo/.volta/tools/image/node/18.20.4/bin/node"_s);
    row("volta's own npm", {{u"npm"_s, u"/home/jo/.volta/bin/npm"_s, u"/home/jo/.volta/bin/volta-shim"_s}},
        {{u"~/.volta/tools/user/platform.json"_s, u"{\"node\":{\"runtime\":\"18.20.4\",\"npm\":null}}"_s},
         {u"~/.volta/tools/image/node/18.20.4/lib/node_modules/npm/bin/npm-cli.js"_s, none},
         {u"~/.volta/tools/image/node/18.20.4/lib/node_modules/npm/package.json"_s, u"{\"version\":\"10.7.0\"}"_s}},
        {}, u"npm"_s, u"10.7.0 | file | /home/jo/.volta/tools/image/node/18.20.4/lib/node_modules/npm/bin/npm-cli.js"_s);
    row("volta, nothing chosen", {{u"yarn"_s, u"/home/jo/.volta/bin/yarn"_s, u"/home/jo/.volta/bin/volta-shim"_s}},
        {{u"~/.volta/tools/user/platform.json"_s, u"{\"node\":{\"runtime\":\"18.20.4\"}}"_s}}, {}, u"yarn"_s, u"-"_s);
    row("mise, not installed", {{u"node"_s, u"/home/jo/.local/share/mise/shims/node"_s, u"/home/jo/.local/bin/mise"_s}},
        {{u"~/.config/mise/config.toml"_s, u"[tools]\nnode = \"22\"\n"_s},
         {u"~/.local/share/mise/installs/node/20.1.0"_s, none},
         {u"~/.local/share/mise/installs/node/20.1.0/bin/node"_s, none}},
        {}, u"node"_s, u"-"_s);
    const QString toolchain = u"~/.rustup/toolchains/stable-x86_64-unknown-linux-gnu"_s;
    const Files rust = {{u"~/.rustup/settings.toml"_s, u"default_toolchain = \"stable-x86_64-unknown-linux-gnu\"\n"_s},
                        {toolchain, none},
                        {toolchain + u"/bin/rustc"_s, none}};
    const QString found = u"1.95.0 | probe | /home/jo/.rustup/toolchains/stable-x86_64-unknown-linux-gnu/bin/rustc"_s;
    row("rustup", {{u"rustc"_s, u"/home/jo/.cargo/bin/rustc"_s, u"/home/jo/.cargo/bin/rustup"_s}}, rust, {}, u"rust"_s, found);
    row("rustup as a copy", {{u"rustc"_s, u"/home/jo/.cargo/bin/rustc"_s}}, rust, {}, u"rust"_s, found);
    Files nothing = rust;
    nothing[u"~/.rustup/settings.toml"_s] = u"version = \"12\"\n"_s;
    row("rustup without a toolchain", {{u"rustc"_s, u"/home/jo/.cargo/bin/rustc"_s}}, nothing, {}, u"rust"_s, u"-"_s);
    Files gone = rust;
    gone[u"~/.rustup/settings.toml"_s] = u"default_toolchain = \"nightly\"\n"_s;
    row("rustup's toolchain is gone", {{u"rustc"_s, u"/home/jo/.cargo/bin/rustc"_s}}, gone, {}, u"rust"_s, u"-"_s);
    row("rustup elsewhere", {{u"rustc"_s, u"/home/jo/.cargo/bin/rustc"_s}},
        {{u"~/rust/settings.toml"_s, u"default_toolchain = \"stable\"\n"_s},
         {u"~/rust/toolchains/stable-x86_64-unknown-linux-gnu"_s, none},
         {u"~/rust/toolchains/stable-x86_64-unknown-linux-gnu/bin/rustc"_s, none}},
        QByteArray("RUSTUP_HOME=/home/jo/rust\0", 26), u"rust"_s,
        u"1.95.0 | probe | /home/jo/rust/toolchains/stable-x86_64-unknown-linux-gnu/bin/rustc"_s);
    row("nvm", {},
        {{u"~/.nvm/alias/default"_s, u"18\n"_s},
         {u"~/.nvm/versions/node/v18.20.4"_s, none},
         {u"~/.nvm/versions/node/v20.1.0"_s, none},
         {u"~/.nvm/versions/node/v18.20.4/bin/node"_s, none}},
        {}, u"node"_s, u"18.20.4 | path | /home/jo/.nvm/versions/node/v18.20.4/bin/node"_s);
    row("sdkman", {},
        {{u"~/.sdkman/candidates/java/current"_s, none},
         {u"~/.sdkman/candidates/java/current/bin/java"_s, none},
         {u"~/.sdkman/candidates/java/current/release"_s, u"JAVA_VERSION=\"21.0.1\"\n"_s}},
        {}, u"java"_s, u"21.0.1 | file | /home/jo/.sdkman/candidates/java/current/bin/java"_s);
}

void TestDeveloperTools::shims()
{
    QFETCH(QList<QStringList>, programs);
    using Texts = QMap<QString, QString>;
    QFETCH(Texts, files);
    QFETCH(QByteArray, environment);
    QFETCH(QString, name);
    const Machine box = machine(programs);
    for (auto it = files.begin(); it != files.end(); ++it)
        box->files.insert(it.key(), it.value().toUtf8());
    install(box, {{u"python3.11-minimal"_s, u"3.11.2-6+deb12u6"_s, u"/usr/bin/python3.11"_s}});
    box->calls.insert(u"environment"_s, environment);
    for (const auto folder : {".rustup"_L1, "rust"_L1})
        box->prints("/home/jo/"_L1 + folder + "/toolchains/stable-x86_64-unknown-linux-gnu/bin/rustc --version"_L1,
                    "rustc 1.95.0 (59807616e 2026-04-14)\n");
    QTEST(tool(json(collectSection(developerToolsSection(), box)), name), "expected");
    for (const QString &command : std::as_const(box->asked))
        QVERIFY2(command.contains("/toolchains/stable-"_L1), qPrintable(command));
}

void TestDeveloperTools::probes()
{
    const Machine box = machine({{u"terraform"_s, u"/usr/local/bin/terraform"_s},
                                 {u"docker"_s, u"/usr/local/bin/docker"_s},
                                 {u"ruby"_s, u"/usr/local/bin/ruby"_s},
                                 {u"perl"_s, u"/usr/local/bin/perl"_s},
                                 {u"php"_s, u"/usr/local/bin/php"_s},
                                 {u"cmake"_s, u"/usr/local/bin/cmake"_s}});
    // Warnings first, as terraform prints them when its settings cannot be read.
    box->prints(u"/usr/bin/env CHECKPOINT_DISABLE=1 /usr/local/bin/terraform version"_s,
                "There are some problems with the CLI configuration:\n\nTerraform v1.11.4\non linux_amd64\n", 1);
    box->prints(u"/usr/local/bin/docker --version"_s, "Docker version 28.2.2, build e6534b4\n");
    box->prints(u"/usr/local/bin/perl --version"_s, "\nThis is perl 5, version 36, subversion 0 (v5.36.0) built for x86_64\n\nCopyright\n");
    box->prints(u"/usr/local/bin/php --version"_s, "php: error while loading shared libraries: libx.so.1\n", 127);
    box->fails(u"/usr/local/bin/ruby --version"_s, Error::Kind::TimedOut);
    box->prints(u"/usr/local/bin/cmake --version"_s, "\x1b[1mcmake version 3.25.1\x1b[m\n");
    const Section collected = collectSection(developerToolsSection(), box);
    const QJsonObject section = json(collected);
    QCOMPARE(section["cloud_devops"_L1]["terraform"_L1].toString(), u"Terraform v1.11.4"_s);
    QCOMPARE(section["docker"_L1]["version"_L1].toString(), u"Docker version 28.2.2, build e6534b4"_s);
    QCOMPARE(section["languages"_L1]["perl"_L1].toString(), u"This is perl 5, version 36, subversion 0 (v5.36.0) built for x86_64"_s);
    QCOMPARE(section["languages"_L1]["php"_L1].toString(), u"Installed"_s); // there, but it does not run
    QCOMPARE(section["languages"_L1]["ruby"_L1].toString(), u"Installed"_s);
    QCOMPARE(tool(section, u"cmake"_s), u"3.25.1 | probe | /usr/local/bin/cmake"_s);
    QCOMPARE(collected.problems.size(), 1U);
    QCOMPARE(collected.problems.front().source, u"/usr/local/bin/ruby --version"_s);
}

void TestDeveloperTools::neverStarted()
{
    // Each of these would write, download, contact a server, wake a daemon or open a window.
    QList<QStringList> programs;
    for (const auto *name :
         {"flutter", "dotnet", "gradle", "npm",     "yarn",          "pnpm",           "pip3",    "az",      "minikube", "k9s",
          "doctl",   "code",   "cursor", "firefox", "google-chrome", "gnome-terminal", "podman",  "mvn",     "sbt",      "scala",
          "julia",   "dart",   "swift",  "bazel",   "rustup",        "pyenv",          "ansible", "vagrant", "gcloud",   "aws"})
        programs += {QString::fromLatin1(name), u"/usr/local/bin/"_s + QString::fromLatin1(name)};
    programs += {u"helm"_s, u"/snap/bin/helm"_s, u"/usr/bin/snap"_s};
    const Machine box = machine(programs);
    box->files.insert(u"/snap/helm/current/meta/snap.yaml"_s, QByteArray("name: helm\nversion: 3.14.0\n"));
    const QJsonObject section = json(collectSection(developerToolsSection(), box));
    QVERIFY2(box->asked.isEmpty(), qPrintable(box->asked.join(u'\n')));
    QCOMPARE(section["cloud_devops"_L1]["helm"_L1].toString(), u"v3.14.0"_s);
    QCOMPARE(section["cloud_devops"_L1]["aws"_L1].toString(), u"Installed"_s);
    QVERIFY(tool(section, u"gradle"_s).startsWith(u"null | null"_s));
}

void TestDeveloperTools::shellFrameworks()
{
    const Machine box = machine({{u"starship"_s, u"/usr/local/bin/starship"_s}, {u"oh-my-posh"_s, u"/usr/local/bin/oh-my-posh"_s}});
    box->files.insert(u"~/.oh-my-zsh"_s, QByteArray());
    box->prints(u"/usr/local/bin/starship --version"_s, "starship 1.17.1\nbranch:\n");
    const QJsonObject section = json(collectSection(developerToolsSection(), box));
    const QJsonObject expected{{u"oh-my-zsh"_s, u"Installed"_s}, {u"starship"_s, u"starship 1.17.1"_s}, {u"oh-my-posh"_s, u"Installed"_s}};
    QCOMPARE(section["shell_frameworks"_L1].toObject(), expected);
    QCOMPARE(rows(section["tools"_L1], {u"name"_s, u"kind"_s}), (QStringList{u"oh-my-posh prompt"_s, u"starship prompt"_s}));
}

void TestDeveloperTools::launchers()
{
    const Machine box = machine({{u"gcc"_s, u"/usr/lib/ccache/gcc"_s, u"/usr/bin/ccache"_s}, {u"gcc"_s, u"/usr/local/bin/gcc"_s}});
    box->prints(u"/usr/local/bin/gcc --version"_s, "gcc (GCC) 14.1.0\n");
    const QJsonObject section = json(collectSection(developerToolsSection(), box));
    QCOMPARE(tool(section, u"gcc"_s), u"14.1.0 | probe | /usr/local/bin/gcc"_s);
}

void TestDeveloperTools::printedLines()
{
    Tool tool{.kind = ToolKind::Language, .key = "x"_L1, .programs = "x"_L1};
    QCOMPARE(statedLine(tool, "\n\nfirst\nsecond\n", "error"), u"first"_s);
    QCOMPARE(statedLine(tool, "", "openjdk version \"1.8\"\n"), u"openjdk version \"1.8\""_s);
    QCOMPARE(statedLine(tool, "", ""), QString());
    QCOMPARE(statedLine(tool, QByteArray(100000, 'a'), "").size(), 200);
    tool.form = "Terraform v%1"_L1;
    QCOMPARE(statedLine(tool, "warning\nTerraform v1.2\n", ""), u"Terraform v1.2"_s);
    QCOMPARE(statedLine(tool, "something else\n", ""), u"something else"_s);
    QVERIFY(isOlderVersion(u"9.6"_s, u"15"_s) && isOlderVersion(u"v18.4.1"_s, u"v18.20.4"_s) && !isOlderVersion(u"20.1.0"_s, u"18.20.4"_s));
}

void TestDeveloperTools::oddAnswers()
{
    const auto box = std::make_shared<WrittenMachine>(Platform::Linux); // knows nothing at all
    const Section nothing = collectSection(developerToolsSection(), box);
    QCOMPARE(nothing.state, State::Unavailable); // which programs there are is not known
    QCOMPARE(json(nothing)["infra"_L1]["git"_L1].toString(), u"Not installed"_s);

    box->calls.insert(u"programs"_s, QByteArray("git\t/usr/bin/git\n"));
    QCOMPARE(collectSection(developerToolsSection(), box).problems.size(), 1U);

    const Machine other = machine({{u"git"_s, u"/usr/bin/git"_s}, {u"go"_s, u"/usr/local/go/bin/go"_s}});
    other->calls.insert(u"uname"_s, QByteArray("Linux"));
    other->files.insert(u"/usr/local/go/VERSION"_s, QByteArray("go1.21.5"));
    other->prints(u"/usr/bin/git --version"_s, "\xff\xfe\0\0");
    const QJsonObject section = json(collectSection(developerToolsSection(), other));
    QCOMPARE(section["infra"_L1]["git"_L1].toString(), u"Installed"_s);
    QCOMPARE(section["languages"_L1]["go"_L1].toString(), u"1.21.5"_s); // of an unknown processor
}

QTEST_GUILESS_MAIN(TestDeveloperTools)
#include "tst_developertools.moc"
