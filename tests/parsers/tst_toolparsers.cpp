// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/containerengine.h"
#include "collectors/parsers/extensionlist.h"
#include "collectors/parsers/gitconfig.h"
#include "collectors/parsers/toolfiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

namespace {

QStringList lines(const Result<std::vector<GitSetting>> &settings)
{
    if (!settings)
        return {u"error: "_s + settings.error().detail};
    QStringList lines;
    for (const GitSetting &setting : *settings)
        lines += setting.key + u'=' + setting.value;
    return lines;
}

QString line(const EngineContainer &c)
{
    return QStringList{c.id,
                       c.name,
                       c.image,
                       c.status.value_or(u"?"_s),
                       c.ports.value_or(u"?"_s),
                       c.created.value_or(u"?"_s),
                       c.isRunning ? (*c.isRunning ? u"runs"_s : u"stopped"_s) : u"?"_s}
        .join(u" | "_s);
}

QString line(const EngineImage &i)
{
    return QStringList{i.repository, i.tag, i.id, i.size.value_or(u"?"_s), i.created.value_or(u"?"_s)}.join(u" | "_s);
}

template<class T>
QStringList lines(const Result<std::vector<T>> &items)
{
    if (!items)
        return {u"error: "_s + items.error().detail};
    QStringList lines;
    for (const T &item : *items)
        lines += line(item);
    return lines;
}

} // namespace

class TestToolParsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gitConfig_data();
    void gitConfig();
    void dockerContainers_data();
    void dockerContainers();
    void dockerImages_data();
    void dockerImages();
    void dockerVersion();
    void podman();
    void extensions();
    void versionLines_data();
    void versionLines();
    void versionFiles_data();
    void versionFiles();
    void javaLines();
    void choices();
};

// What git 2.39 makes of each text with `git config --list --file`; it prints lone names without "true".
void TestToolParsers::gitConfig_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &text, const QStringList &expected) { QTest::newRow(name) << text << expected; };
    row("plain", "[user]\n\tname = Jo Doe\n\temail=jo@example.org\n", {u"user.name=Jo Doe"_s, u"user.email=jo@example.org"_s});
    row("case", "[CORE]\n AutoCRLF = Input\n", {u"core.autocrlf=Input"_s});
    row("subsection", "[credential \"https://source.developers.google.com\"]\n\thelper = gcloud.sh\n",
        {u"credential.https://source.developers.google.com.helper=gcloud.sh"_s});
    row("subsection keeps case and escapes", "[branch \"My \\\"x\\\" \\\\ y\"]\nmerge=a\n", {u"branch.My \"x\" \\ y.merge=a"_s});
    row("old subsection", "[Branch.MAIN]\nmerge=a\n", {u"branch.main.merge=a"_s});
    row("setting on the line of the section", "[a] b = c\n", {u"a.b=c"_s});
    row("boolean", "[core]\n\tbare\n\tx\n", {u"core.bare=true"_s, u"core.x=true"_s});
    row("empty value", "[a]\nb =\nc = \"\"\n", {u"a.b="_s, u"a.c="_s});
    row("comments", "# one\n; two\n[a] # three\nb = c # four\nd = e;five\n", {u"a.b=c"_s, u"a.d=e"_s});
    row("quoted", "[a]\nb = \"  x # y; \" \nc = one \"two  three\"  four\n", {u"a.b=  x # y; "_s, u"a.c=one two  three  four"_s});
    row("escapes", "[alias]\nx = !f() { echo \\\"a\\\"; }\ny = a\\tb\\nc\\\\d\n",
        {u"alias.x=!f() { echo \"a\""_s, u"alias.y=a\tb\nc\\d"_s});
    row("continued", "[alias]\nx = log \\\n  --oneline\n", {u"alias.x=log   --oneline"_s});
    row("windows line ends", "[a]\r\nb = c\r\n", {u"a.b=c"_s});
    row("windows line end after a backslash", "[a]\r\nb = c \\\r\n  d\r\n", {u"a.b=c   d"_s});
    row("backspace", "[a]\nb = x\\by\n", {u"a.b=x\by"_s});
    row("byte order mark", "\xEF\xBB\xBF[a]\nb=c", {u"a.b=c"_s});
    row("twice", "[a]\nb=1\n[a]\nb=2\n", {u"a.b=1"_s, u"a.b=2"_s});
    row("blanks inside", "[a]\nb = x   y  \n", {u"a.b=x   y"_s});
    row("empty", "", {});
    row("only comments", "# nothing\n\n", {});
    row("no section", "a = b\n", {u"a=b"_s});
    row("comment after a lone name", "[a]\nb ; c\n", {u"error: line 2 is no git configuration"_s});
    row("empty subsection", "[a \"\"]\nb=c\n", {u"a..b=c"_s});
    row("underscore", "[a]\nb_c = d\n", {u"error: line 2 is no git configuration"_s});
    row("open quote", "[a]\nb = \"c\nd = e\n", {u"error: line 2 is no git configuration"_s});
    row("open section", "[a\nb = c\n", {u"error: line 1 is no git configuration"_s});
    row("open subsection", "[a \"b\n", {u"error: line 1 is no git configuration"_s});
    row("unknown escape", "[a]\nb = \\q\n", {u"error: line 2 is no git configuration"_s});
    row("end after backslash", "[a]\nb = \\", {u"a.b="_s});
    row("name begins with a digit", "[a]\n1b = c\n", {u"error: line 2 is no git configuration"_s});
    row("NUL", QByteArray("\0\0", 2), {u"error: line 1 is no git configuration"_s});
}

void TestToolParsers::gitConfig()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, expected);
    QCOMPARE(lines(parseGitConfig(text)), expected);
}

void TestToolParsers::dockerContainers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("expected");
    const auto ports = [](const char *name, const QByteArray &list, const QString &text) {
        QTest::newRow(name)
            << "[{\"Id\":\"8dfafdbc3a40ffff\",\"Names\":[\"/web\"],\"Image\":\"nginx\",\"Created\":1714564800,\"State\":\"running\","
               "\"Status\":\"Up 3 hours\",\"Ports\":"
                + list + "}]"
            << QStringList{u"8dfafdbc3a40 | web | nginx | Up 3 hours | "_s + text + u" | 2024-05-01 12:00:00 +0000 UTC | runs"_s};
    };
    ports("no ports", "[]", {});
    ports("inside only", R"([{"PrivatePort":80,"Type":"tcp"}])", u"80/tcp"_s);
    ports(
        "both families",
        R"([{"IP":"0.0.0.0","PrivatePort":80,"PublicPort":8080,"Type":"tcp"},{"IP":"::","PrivatePort":80,"PublicPort":8080,"Type":"tcp"}])",
        u"0.0.0.0:8080->80/tcp, [::]:8080->80/tcp"_s);
    ports(
        "range",
        R"([{"IP":"0.0.0.0","PrivatePort":8001,"PublicPort":8001,"Type":"tcp"},{"IP":"0.0.0.0","PrivatePort":8000,"PublicPort":8000,"Type":"tcp"}])",
        u"0.0.0.0:8000-8001->8000-8001/tcp"_s);
    ports("inside range", R"([{"PrivatePort":53,"Type":"udp"},{"PrivatePort":53,"Type":"tcp"},{"PrivatePort":54,"Type":"tcp"}])",
          u"53-54/tcp, 53/udp"_s);
    ports("no ports at all",
          R"([{"PrivatePort":2147483647,"Type":"tcp"},{"PrivatePort":80,"PublicPort":-1,"Type":"tcp"},{"PrivatePort":81,"Type":"tcp"}])",
          u"81/tcp"_s);
    QTest::newRow("stopped, nameless image")
        << QByteArray(
               R"([{"Id":"9cd87474be90","Names":["/old"],"Image":"sha256:d74508fb6632491cea58","Created":1714564800,"State":"exited","Status":"Exited (0) 2 days ago","Ports":null}])")
        << QStringList{u"9cd87474be90 | old | d74508fb6632 | Exited (0) 2 days ago |  | 2024-05-01 12:00:00 +0000 UTC | stopped"_s};
    QTest::newRow("almost nothing") << QByteArray(R"([{"Id":"1"}])") << QStringList{u"1 |  |  | ? |  | ? | ?"_s};
    // Invented: an engine that tells no state.
    QTest::newRow("up") << QByteArray(R"([{"Id":"1","Status":"Up 2 hours"}])") << QStringList{u"1 |  |  | Up 2 hours |  | ? | runs"_s};
    QTest::newRow("not up") << QByteArray(R"([{"Id":"1","Status":"Created"}])") << QStringList{u"1 |  |  | Created |  | ? | stopped"_s};
    QTest::newRow("published on no address") << QByteArray(R"([{"Id":"1","Ports":[{"PrivatePort":80,"PublicPort":8080,"Type":"tcp"}]}])")
                                             << QStringList{u"1 |  |  | ? | 8080->80/tcp | ? | ?"_s};
    QTest::newRow("none") << QByteArray("[]") << QStringList{};
    QTest::newRow("no id") << QByteArray("[{}]") << QStringList{u"error: a container without an id"_s};
    QTest::newRow("message") << QByteArray(R"({"message":"page not found"})") << QStringList{u"error: no JSON list"_s};
    QTest::newRow("cut") << QByteArray(R"([{"Id":)") << QStringList{u"error: no JSON list"_s};
}

void TestToolParsers::dockerContainers()
{
    QFETCH(QByteArray, json);
    QTEST(lines(parseDockerContainers(json)), "expected");
}

void TestToolParsers::dockerImages_data()
{
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<QStringList>("expected");
    const QString rest = u"e4720093a3c1 | %1 | 2024-05-01 12:00:00 +0000 UTC"_s;
    QTest::newRow("two tags") << QByteArray(R"("RepoTags":["nginx:latest","localhost:5000/web/nginx:1.25"],"Size":186789012)")
                              << QStringList{u"nginx | latest | "_s + rest.arg(u"187MB"_s),
                                             u"localhost:5000/web/nginx | 1.25 | "_s + rest.arg(u"187MB"_s)};
    QTest::newRow("small") << QByteArray(R"("RepoTags":["hello-world:latest"],"Size":13256)")
                           << QStringList{u"hello-world | latest | "_s + rest.arg(u"13.3kB"_s)};
    QTest::newRow("large") << QByteArray(R"("RepoTags":["a:b"],"Size":1016789012)") << QStringList{u"a | b | "_s + rest.arg(u"1.02GB"_s)};
    QTest::newRow("nearly a gigabyte") << QByteArray(R"("RepoTags":["a:b"],"Size":999700000)")
                                       << QStringList{u"a | b | "_s + rest.arg(u"1GB"_s)};
    QTest::newRow("dangling") << QByteArray(R"("RepoTags":["<none>:<none>"],"Size":0)")
                              << QStringList{u"<none> | <none> | "_s + rest.arg(u"0B"_s)};
    QTest::newRow("by digest") << QByteArray(R"("RepoTags":null,"RepoDigests":["nginx@sha256:aa"],"Size":5)")
                               << QStringList{u"nginx | <none> | "_s + rest.arg(u"5B"_s)};
    QTest::newRow("no size") << QByteArray(R"("RepoTags":["registry:5000/a"])")
                             << QStringList{u"registry:5000/a | <none> | "_s + rest.arg(u"?"_s)};
}

void TestToolParsers::dockerImages()
{
    QFETCH(QByteArray, image);
    QTEST(
        lines(parseDockerImages(
            "[{\"Id\":\"sha256:e4720093a3c1381245b53a5a51b417963b3c4472d3f47fc301930a4f3b17666a\",\"Created\":1714564800," + image + "}]")),
        "expected");
    QCOMPARE(lines(parseDockerImages("")), QStringList{u"error: no JSON list"_s});
}

void TestToolParsers::dockerVersion()
{
    QCOMPARE(*parseDockerVersion(R"({"Platform":{"Name":"Docker Engine - Community"},"Version":"24.0.7","ApiVersion":"1.43"})"),
             u"24.0.7"_s);
    QVERIFY(!parseDockerVersion("{}"));
    QVERIFY(!parseDockerVersion("<html>"));
}

void TestToolParsers::podman()
{
    const QByteArray containers = R"([{"id":"aabbccddeeff00112233","names":["db"],"image":"1234567890abcdef","layer":"x",
        "metadata":"{\"image-name\":\"docker.io/library/postgres:16\",\"name\":\"db\"}","created":"2024-05-01T12:00:00.123456789Z"},
        {"id":"bb","image":"1234567890abcdef","metadata":"not json"}])";
    QCOMPARE(lines(parsePodmanContainers(containers)),
             (QStringList{u"aabbccddeeff | db | docker.io/library/postgres:16 | ? | ? | 2024-05-01 12:00:00 +0000 UTC | ?"_s,
                          u"bb |  | 1234567890ab | ? | ? | ? | ?"_s}));
    const QByteArray images =
        R"([{"id":"1234567890abcdef","names":["docker.io/library/postgres:16","docker.io/library/postgres@sha256:aa"],"created":"2024-05-01T12:00:00Z"},
        {"id":"ffff"},{"id":"eeee","names":["quay.io/app@sha256:bb"]}])";
    QCOMPARE(lines(parsePodmanImages(images)),
             (QStringList{u"docker.io/library/postgres | 16 | 1234567890ab | ? | 2024-05-01 12:00:00 +0000 UTC"_s,
                          u"<none> | <none> | ffff | ? | ?"_s, u"quay.io/app | <none> | eeee | ? | ?"_s}));
    QVERIFY(!parsePodmanImages("{}"));
    QVERIFY(!parsePodmanContainers("[{]"));
}

void TestToolParsers::extensions()
{
    const QByteArray code = R"([{"identifier":{"id":"ms-python.python","uuid":"f1f59ae4"},"version":"2024.0.1","location":{"path":"/x"}},
        {"identifier":{"id":"Aa.bb"},"version":"1.0.0"},{"identifier":{"id":"Aa.bb"},"version":"1.0.0"},{"version":"3"},7])";
    QCOMPARE(*parseCodeExtensions(code), (QStringList{u"Aa.bb@1.0.0"_s, u"ms-python.python@2024.0.1"_s}));
    QCOMPARE(*parseCodeExtensions("[]"), QStringList{});
    QVERIFY(!parseCodeExtensions("{}"));
    QVERIFY(!parseCodeExtensions(""));
    QCOMPARE(
        *parseZedExtensions(
            R"({"extensions":{"toml":{"manifest":{"version":"0.1.1"}},"html":{"manifest":{"version":"0.2.0"}},"odd":{}},"themes":{}})"),
        (QStringList{u"html@0.2.0"_s, u"toml@0.1.1"_s}));
    QVERIFY(!parseZedExtensions("[]"));
    QCOMPARE(extensionOfFolder(u"ms-python.python-2024.0.1-linux-x64"_s), u"ms-python.python@2024.0.1"_s);
    QCOMPARE(extensionOfFolder(u"dbaeumer.vscode-eslint-2.4.2"_s), u"dbaeumer.vscode-eslint@2.4.2"_s);
    QCOMPARE(extensionOfFolder(u"node_modules"_s), QString());
}

void TestToolParsers::versionLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("version");
    const std::initializer_list<std::pair<const char *, const char *>> rows = {
        {"git version 2.39.5", "2.39.5"},
        {"gcc (Debian 12.2.0-14+deb12u1) 12.2.0", "12.2.0"},
        {"go version go1.21.5 linux/amd64", "1.21.5"},
        {"go1.19.8", "1.19.8"},
        {"This is perl 5, version 36, subversion 0 (v5.36.0) built for x86_64-linux-gnu-thread-multi", "5.36.0"},
        {"v20.20.2", "20.20.2"},
        {"jq-1.6", "1.6"},
        {"tmux 3.3a", "3.3a"},
        {"rustc 1.95.0 (59807616e 2026-04-14)", "1.95.0"},
        {"rustc 1.97.0-nightly (59807616e 2026-04-14)", "1.97.0-nightly"},
        {"aws-cli/1.45.11 Python/3.11.7 Linux/6.18.44 botocore/1.43.11", "1.45.11"},
        {"GNU bash, version 5.2.15(1)-release (x86_64-pc-linux-gnu)", "5.2.15"},
        {"3.40.1 2022-12-28 14:03:47 df5c253c0b3dd24916e4ec7cf77d3db5294cc9fd45ae7b9c5e82ad8197f3alt1", "3.40.1"},
        {"Debian clang version 14.0.6", "14.0.6"},
        {"OpenSSH_9.2p1 Debian-2+deb12u6, OpenSSL 3.0.16 11 Feb 2025", "9.2p1"},
        {"Docker version 28.2.2, build e6534b4", "28.2.2"},
        {"psql (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)", "15.18"},
        {"strace -- version 6.1", "6.1"},
        {"1.9.22-release-704", "1.9.22-release-704"},
        {"tcc version 0.9.27 (x86_64 Linux)", "0.9.27"},
        {"less 590 (GNU regular expressions)", "590"},
        {"Client Version: v1.32.4-dispatcher", "1.32.4-dispatcher"},
        {"no number", ""},
        {"", ""},
        {"built for x86_64", ""},
    };
    for (const auto &[line, version] : rows)
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(version);
}

void TestToolParsers::versionLines()
{
    QFETCH(QString, line);
    QTEST(versionInLine(line), "version");
}

void TestToolParsers::versionFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("version");
    const auto row = [](const char *name, const char *file, const QByteArray &text, const QString &version) {
        QTest::newRow(name) << QString::fromLatin1(file) << text << version;
    };
    row("jdk", "release", "IMPLEMENTOR=\"Debian\"\nJAVA_VERSION=\"17.0.15\"\nJAVA_VERSION_DATE=\"2025-04-15\"\n", u"17.0.15"_s);
    row("node module", "package.json", R"({"version": "11.19.1", "name": "npm"})", u"11.19.1"_s);
    row("google component", "kubectl.snapshot.json",
        R"({"components":[{"id":"kubectl","version":{"build_number":20250620144631,"version_string":"1.32.4"}}],"version":"528.0.0"})",
        u"1.32.4"_s);
    row("flutter", "flutter.version.json", R"({"frameworkVersion":"3.16.5","channel":"stable"})", u"3.16.5"_s);
    row("cuda", "version.json", R"({"cuda":{"version":"13.0.1"},"cuda_nvcc":{"name":"CUDA NVCC","version":"13.0.88"}})", u"13.0.88"_s);
    row("node header", "node_version.h",
        "#ifndef SRC_NODE_VERSION_H_\n#define NODE_MAJOR_VERSION 20\n#define NODE_MINOR_VERSION 20\n#define NODE_PATCH_VERSION 2\n",
        u"20.20.2"_s);
    row("julia header", "julia_version.h", "#define JULIA_VERSION_MAJOR 1\n#define JULIA_VERSION_MINOR 9\n#define JULIA_VERSION_PATCH 4\n",
        u"1.9.4"_s);
    row("snap", "snap.yaml", "name: firefox\nversion: 120.0.1-1\nsummary: x\n", u"120.0.1-1"_s);
    row("quoted snap", "snap.yaml", "version: '18'\n", u"18"_s);
    row("virtual environment", "pyvenv.cfg", "home = /usr/bin\nversion = 3.11.2\n", u"3.11.2"_s);
    row("firefox", "application.ini", "[App]\nVendor=Mozilla\nName=Firefox\nVersion=120.0.1\nBuildID=1\n", u"120.0.1"_s);
    row("appstream", "org.chromium.Chromium.metainfo.xml",
        "<releases>\n<release date=\"2024-01-01\" version=\"120.0.6099\"/>\n<release version=\"119\"/>", u"120.0.6099"_s);
    row("go", "VERSION", "go1.21.5\ntime 2023-11-29T21:21:46Z\n", u"1.21.5"_s);
    row("gcloud", "VERSION", "528.0.0\n", u"528.0.0"_s);
    row("kotlin", "build.txt", "1.9.22-release-704", u"1.9.22-release-704"_s);
    row("empty", "VERSION", "", u"-"_s);
    row("empty json", "package.json", "", u"-"_s);
    row("no version in json", "package.json", "[1]", u"-"_s);
    row("half a header", "node_version.h", "#define NODE_MAJOR_VERSION 20\n", u"-"_s);
    row("binary", "VERSION",
        QByteArray("\x7f"
                   "ELF\0\xff\xfe",
                   7),
        u"-"_s);
}

void TestToolParsers::versionFiles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    QTEST(versionInFile(name, text).value_or(u"-"_s), "version");
}

void TestToolParsers::javaLines()
{
    // Debian's 17 and Temurin's 25 as they stand on a machine, and what their java prints.
    QCOMPARE(javaVersionLine("IMPLEMENTOR=\"Debian\"\nJAVA_RUNTIME_VERSION=\"17.0.15+6-Debian-1deb12u1\"\nJAVA_VERSION=\"17.0.15\"\n"
                             "JAVA_VERSION_DATE=\"2025-04-15\"\n"),
             u"openjdk 17.0.15 2025-04-15"_s);
    QCOMPARE(
        javaVersionLine("IMPLEMENTOR=\"Eclipse "
                        "Adoptium\"\nJAVA_RUNTIME_VERSION=\"25.0.3+9-LTS\"\nJAVA_VERSION=\"25.0.3\"\nJAVA_VERSION_DATE=\"2026-04-21\"\n"),
        u"openjdk 25.0.3 2026-04-21 LTS"_s);
    QCOMPARE(javaVersionLine("JAVA_VERSION=\"1.8.0_382\"\n"), u"openjdk version \"1.8.0_382\""_s);
    QVERIFY(!javaVersionLine("NAME=\"Fedora\"\n"));
}

void TestToolParsers::choices()
{
    QCOMPARE(parseVersionChoice("3.11.7\n3.12.1 # new\n\n# none\n"), (QStringList{u"3.11.7"_s, u"3.12.1"_s}));
    QCOMPARE(parseVersionChoice("3.11.7:system"), (QStringList{u"3.11.7"_s, u"system"_s}));
    QCOMPARE(parseVersionChoice("../../tmp\n..\n"), QStringList{}); // no way out of the folder
    const auto tools = parseToolVersions("nodejs 18.20.4 system # comment\npython\t3.12.1\n# ruby 3\nlonely\nevil ../../x\n");
    QCOMPARE(tools.value(u"nodejs"_s), (QStringList{u"18.20.4"_s, u"system"_s}));
    QCOMPARE(tools.value(u"python"_s), QStringList{u"3.12.1"_s});
    QCOMPARE(tools.value(u"evil"_s), QStringList{});
    QVERIFY(!tools.contains(u"ruby"_s) && !tools.contains(u"lonely"_s));
    const auto mise = parseMiseTools(
        "[env]\nnode = \"1\"\n[tools]\nnode = \"20\" # \"18\"\npython = ['3.12', '3.11']\ngo = {version = \"1.22\", "
        "os = [\"linux\"]}\n\"npm:x\" = \"2\"\n[settings]\nruby = \"3\"\n");
    QCOMPARE(mise.value(u"node"_s), QStringList{u"20"_s});
    QCOMPARE(mise.value(u"python"_s), (QStringList{u"3.12"_s, u"3.11"_s}));
    QCOMPARE(mise.value(u"go"_s), QStringList{u"1.22"_s});
    QCOMPARE(mise.value(u"npm:x"_s), QStringList{u"2"_s});
    QVERIFY(!mise.contains(u"ruby"_s));
    QCOMPARE(parseRustupDefault(
                 "version = \"12\"\ndefault_toolchain = \"stable-x86_64-unknown-linux-gnu\"\nprofile = \"default\"\n\n[overrides]\n"),
             u"stable-x86_64-unknown-linux-gnu"_s);
    QCOMPARE(parseRustupDefault(""), QString());
    QCOMPARE(parseRustupDefault("[overrides]\ndefault_toolchain = \"x\"\n"), QString());
    const auto volta = parseVoltaPlatform(R"({"node":{"runtime":"18.20.4","npm":null},"pnpm":null,"yarn":"1.22.19"})");
    QCOMPARE(volta.value(u"node"_s), u"18.20.4"_s);
    QCOMPARE(volta.value(u"yarn"_s), u"1.22.19"_s);
    QCOMPARE(volta.size(), 2);
    QVERIFY(parseVoltaPlatform("nonsense").isEmpty());
}

QTEST_GUILESS_MAIN(TestToolParsers)
#include "tst_toolparsers.moc"
