// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/apkinstalled.h"
#include "collectors/parsers/desktopentry.h"
#include "collectors/parsers/dpkgstatus.h"
#include "collectors/parsers/pacmandesc.h"
#include "collectors/parsers/rpmquery.h"
#include "collectors/sections/systempackages.h"
#include "tests/support/writtenmachine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

namespace {

/// "name version architecture" lines.
QStringList lines(const std::vector<SystemPackage> &packages)
{
    QStringList lines;
    for (const SystemPackage &package : packages)
        lines += u"%1 %2 %3"_s.arg(package.name, package.version, package.architecture).trimmed();
    return lines;
}

QStringList lines(const Result<std::vector<SystemPackage>> &packages)
{
    return packages ? lines(*packages) : QStringList{u"error: "_s + errorLine(packages.error())};
}

/// A section that says only what systemPackages() found.
struct Found
{
    QString manager;
    QStringList packages;
    static constexpr auto id = "found";
    static const Fields<Found> fields;
};
const Fields<Found> Found::fields = {field("manager", "", &Found::manager), field("packages", "", &Found::packages)};

QCoro::Task<Collected<Found>> collect(Inputs in)
{
    const SystemPackages found = co_await systemPackages(in);
    Collected<Found> out;
    out.facts = {found.manager, lines(found.packages)};
    for (const SystemPackage &package : found.packages) {
        if (found.find(package.name) == nullptr)
            qFatal("a package that is not found");
    }
    if (found.find(u"no such package"_s) != nullptr)
        qFatal("a package that does not exist");
    out.problems = found.problems;
    co_return out;
}

Section found(const std::shared_ptr<WrittenMachine> &machine)
{
    return collectSection(section<Found>("", "").on(Platform::Linux, collect), machine);
}

QStringList listed(const Section &section)
{
    QStringList words{scalarText(section.root.at(u"manager")->value)};
    for (const Node &node : section.root.at(u"packages")->children)
        words += scalarText(node.value);
    return words;
}

const QByteArray status = "Package: libc6\n"
                          "Status: install ok installed\n"
                          "Priority: optional\n"
                          "Section: libs\n"
                          "Architecture: amd64\n"
                          "Multi-Arch: same\n"
                          "Source: glibc\n"
                          "Version: 2.36-9+deb12u13\n"
                          "Description: GNU C Library: Shared libraries\n"
                          " Package: not-a-package\n"
                          " .\n"
                          " It contains the C library.\n"
                          "Homepage: https://www.gnu.org/software/libc/libc.html\n"
                          "\n"
                          "Package: libc6\n"
                          "Status: install ok installed\n"
                          "Architecture: i386\n"
                          "Version: 2.36-9+deb12u13\n"
                          "\n"
                          "Package: linux-image-6.1.0-9-amd64\n"
                          "Status: deinstall ok config-files\n"
                          "Architecture: amd64\n"
                          "Version: 6.1.27-1\n"
                          "\n"
                          "Package: man-db\n"
                          "Status: install ok half-configured\n"
                          "Architecture: amd64\n"
                          "Version: 2.11.2-2\n"
                          "\n"
                          "Package: adduser\n"
                          "Status: hold ok installed\n"
                          "Architecture: all\n"
                          "Version: 3.134\n";
const QByteArray rpmQuery = u"rpm -qa --qf %{NAME}\\t%{EPOCHNUM}:%{VERSION}-%{RELEASE}\\t%{ARCH}\\n"_s.toUtf8();

} // namespace

class TestSystemPackages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dpkg();
    void pacman();
    void apk();
    void rpm();
    void managers();
    void rpmManager();
    void upstream_data();
    void upstream();
    void desktop();
    void desktopExec_data();
    void desktopExec();
    void desktopShown();
};

void TestSystemPackages::dpkg()
{
    const QStringList all{u"libc6 2.36-9+deb12u13 amd64"_s, u"libc6 2.36-9+deb12u13 i386"_s, u"adduser 3.134 all"_s};
    QCOMPARE(lines(parseDpkgStatus(status)), all);
    QCOMPARE(lines(parseDpkgStatus(status.chopped(1))), all);
    QCOMPARE(lines(parseDpkgStatus("")), QStringList());
    QCOMPARE(lines(parseDpkgStatus("\n")), QStringList());
    QCOMPARE(lines(parseDpkgStatus("Package: a\nStatus: install ok inst")), QStringList()); // cut off
    QCOMPARE(lines(parseDpkgStatus("no such form\n")), QStringList{u"error: not understood, no package"_s});
    QCOMPARE(lines(parseDpkgStatus(QByteArray("\0\xff\n", 3))), QStringList{u"error: not understood, no package"_s});
}

void TestSystemPackages::pacman()
{
    const QByteArray desc = "%NAME%\nacl\n\n%VERSION%\n2.3.2-1\n\n%BASE%\nacl\n\n%DESC%\nAccess control list utilities\n\n"
                            "%ARCH%\nx86_64\n\n%LICENSE%\nGPL-2.0-or-later\n\n%PROVIDES%\nxattr\nlibacl.so=1-64\n\n";
    const Result<SystemPackage> acl = parsePacmanDesc(desc);
    QVERIFY(acl);
    QCOMPARE(lines(std::vector{*acl}), QStringList{u"acl 2.3.2-1 x86_64"_s});
    QVERIFY(!parsePacmanDesc(""));
    QVERIFY(!parsePacmanDesc("%NAME%\nacl\n\n%VERSION%\n"));
    QVERIFY(!parsePacmanDesc("x%NAME%\nacl\n\n%VERSION%\n1\n"));
}

void TestSystemPackages::apk()
{
    const QByteArray installed = "C:Q1p78yvTLG094tHE1+dToJGbmYzQE=\nP:musl\nV:1.2.5-r0\nA:x86_64\nS:411050\nT:the musl c library (libc)\n"
                                 "F:lib\nR:ld-musl-x86_64.so.1\na:0:0:755\nZ:Q1PhZsgBLVeVg7UF2ELYcs5DpD6kI=\n\n"
                                 "C:Q1=\nP:busybox\nV:1.36.1-r29\nA:x86_64\nr:busybox-initscripts\n\n";
    const QStringList both{u"musl 1.2.5-r0 x86_64"_s, u"busybox 1.36.1-r29 x86_64"_s};
    QCOMPARE(lines(parseApkInstalled(installed)), both);
    QCOMPARE(lines(parseApkInstalled(installed.trimmed())), both);
    QCOMPARE(lines(parseApkInstalled("")), QStringList());
    QCOMPARE(lines(parseApkInstalled("P\n:\nhello\n")), QStringList{u"error: not understood, no package"_s});
}

void TestSystemPackages::rpm()
{
    const QByteArray text =
        "bash\t0:5.2.26-3.fc40\tx86_64\ngpg-pubkey\t0:a15b79cc-63d04c2c\t(none)\nvim-minimal\t2:9.1.158-1.fc40\tx86_64\n"
        "glibc\t(none):2.17-317.el7\ti686\n";
    QCOMPARE(lines(parseRpmQuery(text)),
             QStringList({u"bash 5.2.26-3.fc40 x86_64"_s, u"vim-minimal 2:9.1.158-1.fc40 x86_64"_s, u"glibc 2.17-317.el7 i686"_s}));
    QCOMPARE(lines(parseRpmQuery("")), QStringList());
    QVERIFY(!parseRpmQuery("error: cannot open Packages database\n"));
}

void TestSystemPackages::managers()
{
    auto machine = std::make_shared<WrittenMachine>(Platform::Linux);
    QCOMPARE(listed(found(machine)), QStringList{QString()});
    QVERIFY(machine->asked.isEmpty());

    machine->files[u"/var/lib/dpkg/status"_s] = status;
    machine->files[u"/var/lib/rpm/rpmdb.sqlite"_s] = QByteArray(); // the rpm of a Debian: not asked
    QCOMPARE(listed(found(machine)),
             QStringList({u"dpkg"_s, u"adduser 3.134 all"_s, u"libc6 2.36-9+deb12u13 amd64"_s, u"libc6 2.36-9+deb12u13 i386"_s}));
    QVERIFY(machine->asked.isEmpty());

    machine = std::make_shared<WrittenMachine>(Platform::Linux);
    machine->files[u"/var/lib/dpkg/status"_s] = QByteArray(); // a dpkg for other machines' packages
    machine->files[u"/var/lib/pacman/local/zlib-1:1.3.1-2/desc"_s] = QByteArray("%NAME%\nzlib\n\n%VERSION%\n1:1.3.1-2\n\n%ARCH%\nx86_64\n");
    machine->files[u"/var/lib/pacman/local/acl-2.3.2-1/desc"_s] = QByteArray("%NAME%\nacl\n\n%VERSION%\n2.3.2-1\n\n%ARCH%\nx86_64\n");
    QCOMPARE(listed(found(machine)), QStringList({u"pacman"_s, u"acl 2.3.2-1 x86_64"_s, u"zlib 1:1.3.1-2 x86_64"_s}));
    machine->files[u"/var/lib/pacman/local/acl-2.3.2-1/desc"_s] = QByteArray("%NAME%\nacl\n");
    Section section = found(machine);
    QCOMPARE(section.problems.size(), 1U);
    QCOMPARE(section.problems.front().source, u"/var/lib/pacman/local/acl-2.3.2-1/desc"_s);

    machine = std::make_shared<WrittenMachine>(Platform::Linux);
    machine->files[u"/usr/lib/apk/db/installed"_s] = QByteArray("P:musl\nV:1.2.5-r0\nA:aarch64\n");
    QCOMPARE(listed(found(machine)), QStringList({u"apk"_s, u"musl 1.2.5-r0 aarch64"_s}));

    machine = std::make_shared<WrittenMachine>(Platform::Linux);
    machine->files[u"/var/lib/dpkg/status"_s] = std::unexpected(Error{Error::Kind::Denied, u"/var/lib/dpkg/status"_s, {}});
    section = found(machine);
    QCOMPARE(listed(section), QStringList{QString()});
    QCOMPARE(section.problems.size(), 1U);
    QCOMPARE(section.problems.front().kind, Error::Kind::Denied);
}

void TestSystemPackages::rpmManager()
{
    auto machine = std::make_shared<WrittenMachine>(Platform::Linux);
    machine->files[u"/var/lib/rpm/.rpm.lock"_s] = QByteArray();
    machine->files[u"/var/lib/rpm/__db.001"_s] = QByteArray();
    QVERIFY(found(machine).problems.empty());
    QVERIFY(machine->asked.isEmpty()); // no database

    const QString query = QString::fromUtf8(rpmQuery);
    machine->files[u"/usr/lib/sysimage/rpm/rpmdb.sqlite"_s] = QByteArray();
    Section section = found(machine);
    QCOMPARE(machine->asked, QStringList{query});
    QCOMPARE(section.problems.size(), 1U); // no rpm
    machine->prints(query, "zlib\t0:1.2.13-2.fc39\tx86_64\nbash\t0:5.2.26-1.fc39\tx86_64\n");
    QCOMPARE(listed(found(machine)), QStringList({u"rpm"_s, u"bash 5.2.26-1.fc39 x86_64"_s, u"zlib 1.2.13-2.fc39 x86_64"_s}));
    machine->prints(query, "nonsense\n");
    QCOMPARE(found(machine).problems.size(), 1U);
    machine->prints(query, "", 1);
    QCOMPARE(found(machine).problems.size(), 1U);
    machine->fails(query, Error::Kind::TimedOut);
    QCOMPARE(found(machine).problems.size(), 1U);
}

void TestSystemPackages::upstream_data()
{
    QTest::addColumn<QString>("version");
    for (const auto &[from, to] : std::vector<std::pair<const char *, QString>>{
             {"1:2.39.5-0+deb12u2", u"2.39.5"_s},
             {"2.36-9+deb12u13", u"2.36"_s},
             {"3.134", u"3.134"_s},
             {"3.113+nmu3", u"3.113"_s},
             {"3.118ubuntu5", u"3.118"_s},
             {"1:1.2.13.dfsg-1", u"1.2.13"_s},
             {"2:4.17.12+dfsg-0+deb12u1", u"4.17.12"_s},
             {"6.1~dfsg1-2+b1", u"6.1"_s},
             {"20230311+deb12u1", u"20230311"_s},
             {"2.2.0+really2.1.0-3", u"2.1.0"_s},
             {"1:9.2p1-2+deb12u7", u"9.2p1"_s},
             {"115.0.2+build1-0ubuntu0.22.04.1", u"115.0.2"_s},
             {"5:24.0.7-1~debian.12~bookworm", u"24.0.7"_s},
             {"120.0.6099.109-1", u"120.0.6099.109"_s},
             {"2.0~rc1-1", u"2.0~rc1"_s},
             {"5.2.26-3.fc40", u"5.2.26"_s},
             {"1.2^20230101git1234567-1.fc40", u"1.2"_s},
             {"9.6_p1-r2", u"9.6p1"_s},
             {"1.36.1-r29", u"1.36.1"_s},
             {"1:1.3.1-2", u"1.3.1"_s},
             {"0~git20230101-1", u"0"_s},
             {"5.10.223-1", u"5.10.223"_s},
             {"1.2.3+ds1-1", u"1.2.3"_s},
             {"ubuntu1", u"ubuntu1"_s},
             {"", u""_s},
             {"1:", u""_s},
             {"-1", u"-1"_s},
         })
        QTest::newRow(from) << to;
}

void TestSystemPackages::upstream()
{
    QFETCH(QString, version);
    QCOMPARE(upstreamVersion(QString::fromUtf8(QTest::currentDataTag())), version);
}

void TestSystemPackages::desktop()
{
    const QByteArray text = "#!/usr/bin/env xdg-open\n"
                            "[Desktop Entry]\r\n"
                            "Version=1.5\n"
                            "Type=Application\n"
                            "Name[de]=Textbearbeitung\n"
                            "Name = Text\\sEditor \n"
                            "Exec=/usr/bin/gnome-text-editor %U\n"
                            "TryExec=gnome-text-editor\n"
                            "Icon=org.gnome.TextEditor\n"
                            "NoDisplay=false\n"
                            "OnlyShowIn=GNOME;Text\\;Editor;KDE;\n"
                            "NotShowIn=a\\\\;b\n"
                            "X-GNOME-Autostart-enabled=false\n"
                            "Actions=new-window;\n"
                            "\n"
                            "[Desktop Action new-window]\n"
                            "Name=New Window\n"
                            "Exec=gnome-text-editor --new-window\n"
                            "Hidden=true\n";
    const Result<DesktopEntry> entry = parseDesktopEntry(text);
    QVERIFY(entry);
    QCOMPARE(entry->type, u"Application"_s);
    QCOMPARE(entry->name, u"Text Editor"_s);
    QCOMPARE(entry->command, QStringList{u"/usr/bin/gnome-text-editor"_s});
    QCOMPARE(entry->program, u"/usr/bin/gnome-text-editor"_s);
    QCOMPARE(entry->tryExec, u"gnome-text-editor"_s);
    QCOMPARE(entry->onlyShowIn, QStringList({u"GNOME"_s, u"Text;Editor"_s, u"KDE"_s}));
    QCOMPARE(entry->notShowIn, QStringList({u"a\\"_s, u"b"_s})); // an escaped backslash, and a semicolon that parts
    QVERIFY(!entry->isHidden && !entry->isNoDisplay);
    QCOMPARE(entry->isAutostartEnabled, std::optional(false));
    const auto escaped = parseDesktopEntry(R"([Desktop Entry]
Name=a\nb\tc\rd\\e\qf\sg
)");
    QVERIFY(escaped);
    QCOMPARE(escaped->name, u"a\nb\tc\rd\\e\\qf g"_s);
    QVERIFY(!parseDesktopEntry(""));
    QVERIFY(!parseDesktopEntry("Name=Nothing\n"));
    const auto broken = parseDesktopEntry(QByteArray("[Desktop Entry]\nName=\\\nExec=\"\n=\n\0\xff=\xff\n", 38));
    QVERIFY(broken);
    QCOMPARE(broken->name, u"\\"_s);
}

void TestSystemPackages::desktopExec_data()
{
    QTest::addColumn<QByteArray>("exec");
    QTest::addColumn<QString>("words"); // each between < and >
    QTest::addColumn<QString>("program");
    QTest::newRow("plain") << QByteArray("firefox-esr %u") << u"<firefox-esr>"_s << u"firefox-esr"_s;
    QTest::newRow("option") << QByteArray("/usr/bin/vlc --started-from-file %U") << u"</usr/bin/vlc><--started-from-file>"_s
                            << u"/usr/bin/vlc"_s;
    QTest::newRow("quoted") << QByteArray(R"("/opt/My Program/run" "say \\"hi\\"" %F)") << u"</opt/My Program/run><say \"hi\">"_s
                            << u"/opt/My Program/run"_s;
    QTest::newRow("escaped space") << QByteArray(R"(/opt/My\\ Program/run)") << u"</opt/My Program/run>"_s << u"/opt/My Program/run"_s;
    QTest::newRow("env") << QByteArray("env BAMF_DESKTOP_FILE_HINT=/var/lib/x.desktop /snap/bin/code --flag %F")
                         << u"<env><BAMF_DESKTOP_FILE_HINT=/var/lib/x.desktop></snap/bin/code><--flag>"_s << u"/snap/bin/code"_s;
    QTest::newRow("env -u") << QByteArray("/usr/bin/env -u A B=1 prog") << u"</usr/bin/env><-u><A><B=1><prog>"_s << u"prog"_s;
    QTest::newRow("percent") << QByteArray("date +100%% %k") << u"<date><+100%>"_s << u"date"_s;
    QTest::newRow("sh") << QByteArray(R"(sh -c "echo \\$HOME")") << u"<sh><-c><echo $HOME>"_s << u"sh"_s;
    QTest::newRow("empty word") << QByteArray("prog \"\" x") << u"<prog><><x>"_s << u"prog"_s;
    QTest::newRow("open quote") << QByteArray("\"prog x") << u"<prog x>"_s << u"prog x"_s;
    QTest::newRow("env alone") << QByteArray("env A=b") << u"<env><A=b>"_s << QString();
    QTest::newRow("nothing") << QByteArray() << QString() << QString();
}

void TestSystemPackages::desktopExec()
{
    QFETCH(QByteArray, exec);
    QFETCH(QString, words);
    QFETCH(QString, program);
    const Result<DesktopEntry> entry = parseDesktopEntry("[Desktop Entry]\nExec=" + exec + '\n');
    QVERIFY(entry);
    QString text;
    for (const QString &word : entry->command)
        text += u'<' + word + u'>';
    QCOMPARE(text, words);
    QCOMPARE(entry->program, program);
}

void TestSystemPackages::desktopShown()
{
    DesktopEntry entry;
    QVERIFY(entry.isShownIn({u"KDE"_s}));
    entry.onlyShowIn = {u"GNOME"_s, u"Unity"_s};
    QVERIFY(entry.isShownIn({u"ubuntu"_s, u"GNOME"_s}));
    QVERIFY(!entry.isShownIn({u"KDE"_s}));
    QVERIFY(!entry.isShownIn({}));
    entry.onlyShowIn.clear();
    entry.notShowIn = {u"KDE"_s};
    QVERIFY(!entry.isShownIn({u"KDE"_s}));
    QVERIFY(entry.isShownIn({u"XFCE"_s}));
}

QTEST_GUILESS_MAIN(TestSystemPackages)
#include "tst_systempackages.moc"
