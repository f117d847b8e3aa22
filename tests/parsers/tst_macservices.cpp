// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/bookmark.h"
#include "collectors/parsers/launchctllist.h"
#include "collectors/parsers/launchdjob.h"
#include "collectors/parsers/lsof.h"
#include "collectors/parsers/netstat.h"
#include "collectors/sections/cron.h"
#include "collectors/sections/environment.h"
#include "collectors/sections/login_items.h"
#include "collectors/sections/startup.h"
#include "tests/parsers/plisttext.h"
#include "tests/support/writtenmachine.h"

#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace prose;

using Kind = Error::Kind;

namespace {

const QString pieces = u"macos-various-services"_s;
const QString netstatTcp = u"/usr/sbin/netstat -anW -p tcp"_s, netstatUdp = u"/usr/sbin/netstat -anW -p udp"_s;
const QString lsofTcp = u"/usr/sbin/lsof -nPw +c0 -iTCP -sTCP:LISTEN -FpcftPn"_s, lsofUdp = u"/usr/sbin/lsof -nPw +c0 -iUDP -FpcftPn"_s;
const QString launchctl = u"/bin/launchctl list"_s;
const QString backgroundItems = u"~/Library/Application Support/com.apple.backgroundtaskmanagementagent/backgrounditems.btm"_s;
const QByteArray netstatHead =
    "Active Internet connections (including servers)\nProto Recv-Q Send-Q  Local Address          Foreign Address        (state)    \n";

QByteArray systemVersion(const QByteArray &version)
{
    return plist("<dict><key>ProductVersion</key><string>" + version + "</string></dict>");
}

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

/// As the descriptions of the format have it; invented.
QByteArray inventedBookmark(const QList<QByteArray> &parts)
{
    QByteArray data(4, '\0');
    QByteArray offsets;
    for (const QByteArray &part : parts) {
        offsets += number(quint32(data.size()));
        data += number(quint32(part.size())) + number(0x0101) + part;
        data += QByteArray((4 - data.size() % 4) % 4, '\0');
    }
    const auto path = quint32(data.size());
    data += number(quint32(offsets.size())) + number(0x0601) + offsets;
    const auto table = quint32(data.size());
    data += number(20) + number(0xfffffffe) + number(1) + number(0) + number(1) + number(0x1004) + number(path) + number(0);
    data.replace(0, 4, number(table));
    return "book" + number(quint32(data.size()) + 48) + number(0x10040000) + number(48) + QByteArray(32, '\0') + data;
}

QByteArray inventedArchive(const QList<QByteArray> &bookmarks)
{
    QByteArray objects = "<string>$null</string>";
    for (const QByteArray &bookmark : bookmarks) // a bare one, and then one in an object
        objects += objects.contains("<data>") ? "<dict><key>NS.data</key><data>" + bookmark.toBase64() + "</data></dict>"
                                              : "<data>" + bookmark.toBase64() + "</data>";
    return plist("<dict><key>$archiver</key><string>NSKeyedArchiver</string><key>$objects</key><array>" + objects + "</array></dict>");
}

} // namespace

class TestMacServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void launchctlList();
    void launchctlOdd();
    void netstat();
    void netstatRows();
    void lsof();
    void lsofOdd();
    void launchdJobs();
    void launchdOdd();
    void bookmarks();
    void environment();
    void environmentParts();
    void services();
    void python_data();
    void python();
    void startup();
    void startupExceptions_data();
    void startupExceptions();
    void loginItems_data();
    void loginItems();
    void cron();
    void cronFailures_data();
    void cronFailures();
};

void TestMacServices::launchctlList()
{
    const auto jobs = parseLaunchctlList(recorded(pieces, u"launchctl list"_s));
    QVERIFY(jobs);
    QCOMPARE(jobs->size(), 39);
    QCOMPARE(jobs->at(0), (LaunchctlJob{u"com.apple.mobile.obliteration"_s, {}, 0}));
    QCOMPARE(jobs->at(1), (LaunchctlJob{u"com.apple.CoreAuthentication.daemon"_s, 395, 0}));
    QVERIFY(std::ranges::none_of(*jobs, &LaunchctlJob::isFailed));

    const QByteArray head = "PID\tStatus\tLabel\n";
    const auto signal = parseLaunchctlList(head + recorded(pieces, u"launchctl list | grep santa"_s));
    QCOMPARE(signal->at(1), (LaunchctlJob{u"EQHXZ8M8AV.com.google.santa.daemon"_s, {}, -6}));
    QVERIFY(!signal->at(1).isFailed()); // a signal is no error of its own
    // As others have posted: a job that ended with 78, and one that runs although it failed before.
    const auto failed = parseLaunchctlList(head + "-\t78\tcom.example.broken\n12\t1\tcom.example.again\n-\t-\tcom.example.never\n");
    QVERIFY(failed->at(0).isFailed());
    QVERIFY(!failed->at(1).isFailed());
    QCOMPARE(failed->at(2), (LaunchctlJob{u"com.example.never"_s, {}, {}}));
}

void TestMacServices::launchctlOdd()
{
    for (const QByteArray &text : {""_ba, "nothing\n"_ba, "-\t0\tcom.apple.x\n"_ba, "\xff\xfe\0\0"_ba, QByteArray(100'000, '\t')})
        QCOMPARE(parseLaunchctlList(text).error().kind, Kind::Malformed);
    const auto odd = parseLaunchctlList("PID\tStatus\tLabel\n\nx\t0\ta\n1\tx\tb\n99999999999999999999\t0\tc\n7\t0\t\n8\t0\td\te\r\n9\t0");
    QCOMPARE(*odd, (std::vector<LaunchctlJob>{{u"d\te"_s, 8, 0}}));
    QVERIFY(parseLaunchctlList("PID\tStatus\tLabel\n")->empty());
}

void TestMacServices::netstat()
{
    const auto sockets = parseNetstat(recorded(pieces, u"netstat -An"_s));
    QVERIFY(sockets);
    QCOMPARE(sockets->size(), 91);
    QCOMPARE(sockets->at(0), (NetstatSocket{u"tcp4"_s, u"192.168.1.221.5486"_s, u"140.82.113.26.443"_s, u"ESTABLISHED"_s}));
    QVERIFY(!sockets->at(0).isWaiting());
    QCOMPARE(sockets->at(3), (NetstatSocket{u"udp4"_s, u"*.58043"_s, u"*.*"_s, {}}));
    QCOMPARE(sockets->at(3).port(), 58043);
    QVERIFY(sockets->at(3).isWaiting());
    qsizetype bound = std::ranges::count_if(*sockets, &NetstatSocket::isWaiting);
    QCOMPARE(bound, 45); // of UDP with a port: `grep udp | grep -c '[.][0-9]'`
}

void TestMacServices::netstatRows()
{
    // Rows that people posted of macOS 15 and, with more columns, of `netstat -anv`.
    const auto sockets = parseNetstat(
        netstatHead
        + "tcp6       0      0  *.7000                 *.*                    LISTEN     \n"
          "tcp46      0      0  *.62981                *.*                    LISTEN      131072 131072  34548      0 "
          "0x0100 0x00000006\n"
          "tcp6       0      0  ::1.8021               *.*                    LISTEN\n"
          "Active Multipath Internet connections\n"
          "garbage\ntcp4 0\n\n");
    QCOMPARE(sockets->size(), 3);
    QCOMPARE(sockets->at(1), (NetstatSocket{u"tcp46"_s, u"*.62981"_s, u"*.*"_s, u"LISTEN"_s}));
    QCOMPARE(sockets->at(2).address(), u"::1"_s);
    QCOMPARE(sockets->at(2).port(), 8021);
    QCOMPARE((NetstatSocket{u"udp4"_s, u"*.*"_s, u"*.*"_s, {}}).port(), -1);
    QVERIFY(!(NetstatSocket{u"udp4"_s, u"*.*"_s, u"*.*"_s, {}}).isWaiting());
    QCOMPARE((NetstatSocket{u"tcp4"_s, u"oops"_s, {}, {}}).address(), QString());
    QCOMPARE((NetstatSocket{u"tcp4"_s, u"*.99999999999"_s, {}, {}}).port(), -1);
    QVERIFY(parseNetstat(netstatHead)->empty());
    for (const QByteArray &text : {""_ba, "Routing tables\n"_ba, QByteArray("\0\xff", 2), QByteArray(100'000, ' ')})
        QCOMPARE(parseNetstat(text).error().kind, Kind::Malformed);
}

void TestMacServices::lsof()
{
    // lsof 4.95 on Linux, with three sockets made for it.
    const auto linux = parseLsof("p28444\ncpython3\nf3\ntIPv4\nPTCP\nn127.0.0.1:45999\nf4\ntIPv6\nPTCP\nn[::1]:45998\n");
    QCOMPARE(linux->size(), 2);
    QCOMPARE(linux->at(0).address + u' ' + linux->at(0).family, u"127.0.0.1 inet"_s);
    QCOMPARE(linux->at(1).address, u"::1"_s);
    QCOMPARE(linux->at(1).port, 45998);
    QCOMPARE(linux->at(1).pid, 28444);
    const auto udp = parseLsof(
        "p28666\ncpython3\nf4\ntIPv4\nPUDP\nn*:45997\nTQR=0\nTQS=0\nf5\ntIPv4\nPUDP\nn127.0.0.1:34155->127.0.0.1:45997\n");
    QCOMPARE(udp->size(), 1);
    QCOMPARE(udp->at(0).protocol + udp->at(0).address, u"udp0.0.0.0"_s);

    // Addresses as they were posted of macOS, in this form; invented otherwise.
    const auto mac = parseLsof("p433\ncControlCenter\nf36\ntIPv6\nPTCP\nn*:7000\np79\ncGoogle\\x20Chrome\nf4\ntIPv6\nPTCP\n"
                               "n[fe80:4::aede:48ff:fe00:1122]:49153\np80\ncidentityservices\nf9\ntIPv4\nPUDP\nn*:*\n");
    QCOMPARE(mac->size(), 2);
    QCOMPARE(mac->at(0).address, u"::"_s);
    QCOMPARE(mac->at(1).address, u"fe80::aede:48ff:fe00:1122"_s);
    QCOMPARE(mac->at(1).process, u"Google Chrome"_s);
}

void TestMacServices::lsofOdd()
{
    QVERIFY(parseLsof("")->empty());
    QVERIFY(parseLsof("p1\n")->empty());
    QCOMPARE(
        parseLsof("p1\nf1\ntIPv4\nPTCP\nn*:80\nf2\ntREG\nn/etc/hosts:80\nf3\ntIPv4\nPTCP\nn*:99999\nf4\nPTCP\nn*:1\nf5\ntIPv4\nPTCP\nn")
            ->size(),
        1);
    QVERIFY(!parseLsof("px\ncname\nf1\ntIPv4\nPTCP\nn*:80\np2\n")->at(0).pid);
    for (const QByteArray &text : {"COMMAND PID\nnode 1\n"_ba, "\xff\n"_ba, "lsof: no\n"_ba})
        QCOMPARE(parseLsof(text).error().kind, Kind::Malformed);
}

void TestMacServices::launchdJobs()
{
    const auto whole = parseLaunchdJob(recorded(pieces, u"/Library/LaunchDaemons/launchd.plist"_s));
    QVERIFY(whole);
    QCOMPARE(whole->label, u"com.foobar.test"_s);
    QCOMPARE(whole->program, u"/Test"_s);
    QCOMPARE(whole->user, u"nobody"_s);
    QVERIFY(whole->runsAtLoad && !whole->isDisabled);
    QCOMPARE(whole->schedules, (QStringList{u"every 3600 seconds"_s, u"0 12 * 1 *"_s, u"0 13 * 1 *"_s}));
    const auto arguments = parseLaunchdJob(recorded(pieces, u"/Library/LaunchAgents/launchd.noprogram.plist"_s));
    QCOMPARE(arguments->program, u"/usr/bin/true"_s);
    QVERIFY(!arguments->runsAtLoad && !arguments->user && arguments->schedules.isEmpty());
    const auto apples = parseLaunchdJob(recorded(pieces, u"/System/Library/LaunchDaemons/com.apple.mDNSResponder.plist"_s));
    QCOMPARE(apples->program, u"/usr/sbin/mDNSResponder"_s);
}

void TestMacServices::launchdOdd()
{
    const auto odd = parseLaunchdJob(plist("<dict><key>Label</key><integer>3</integer><key>Program</key><true/><key>ProgramArguments</key>"
                                           "<string>x</string><key>KeepAlive</key><dict/><key>Disabled</key><string>no</string>"
                                           "<key>StartCalendarInterval</key><dict><key>Weekday</key><integer>1</integer>"
                                           "<key>Hour</key><string>8</string></dict></dict>"));
    QCOMPARE(odd->program, std::nullopt);
    QVERIFY(!odd->runsAtLoad && !odd->isDisabled); // KeepAlive with conditions waits for them
    QCOMPARE(odd->schedules, QStringList{u"* * * * 1"_s});
    QByteArray many;
    for (int i = 0; i < 2000; ++i)
        many += "<dict/>";
    QCOMPARE(parseLaunchdJob(plist("<dict><key>StartCalendarInterval</key><array>" + many + "</array></dict>"))->schedules.size(), 50);
    for (const QByteArray &text : {""_ba, "<plist>"_ba, plist("<array/>"), "\0\xff"_ba}) {
        QCOMPARE(parseLaunchdJob(text).error().kind, Kind::Malformed);
        QCOMPARE(parseLaunchdExceptions(text).error().kind, Kind::Malformed);
    }
    const auto exceptions = parseLaunchdExceptions(
        plist("<dict><key>a</key><true/><key>b</key><false/><key>c</key><string>x</string></dict>"));
    QCOMPARE(*exceptions, (std::map<QString, bool>{{u"a"_s, true}, {u"b"_s, false}}));
}

void TestMacServices::bookmarks()
{
    const QByteArray mail = inventedBookmark({"Applications", "Mail.app"});
    QCOMPARE(*parseBookmark(mail), u"/Applications/Mail.app"_s);
    // Its last four bytes, of no use to us, are not read.
    for (qsizetype size = 0; size <= mail.size() - 5; ++size)
        QCOMPARE(parseBookmark(mail.first(size)).error().kind, Kind::Malformed);
    for (qsizetype at = 0; at < mail.size(); ++at) { // whatever a byte says, nothing is read beyond the end
        for (const char byte : {'\0', '\x7f', '\xff'}) {
            QByteArray damaged = mail;
            damaged[at] = byte;
            (void)parseBookmark(damaged);
        }
    }
    QCOMPARE(parseBookmark(inventedBookmark({})).error().kind, Kind::Malformed);

    const auto items = parseBackgroundItems(inventedArchive({mail, inventedBookmark({"Users", "anna", "Tool.app"}), mail, "bookless"}));
    QCOMPARE(*items, (QStringList{u"/Applications/Mail.app"_s, u"/Users/anna/Tool.app"_s}));
    QVERIFY(parseBackgroundItems(inventedArchive({}))->isEmpty());
    QCOMPARE(parseBackgroundItems(inventedArchive({"book of another kind"})).error().kind, Kind::Malformed);
    for (const QByteArray &text : {""_ba, plist("<dict/>"), plist("<array/>"), "bplist00\0\0"_ba})
        QCOMPARE(parseBackgroundItems(text).error().kind, Kind::Malformed);
}

void TestMacServices::environment()
{
    const Machine machine = mac();
    machine->calls.insert(
        u"environment"_s,
        QByteArrayList({"SHELL=/bin/zsh", "PATH=/opt/homebrew/bin:/usr/bin:/bin:/usr/bin", "LANG=de_DE.UTF-8", {}}).join('\0'));
    machine->prints(launchctl, recorded(pieces, u"launchctl list"_s));
    machine->prints(netstatTcp,
                    netstatHead
                        + "tcp46      0      0  *.3306                 *.*                    LISTEN\n"
                          "tcp4       0      0  127.0.0.1.631          *.*                    LISTEN\n"
                          "tcp6       0      0  *.7000                 *.*                    LISTEN\n"
                          "tcp4       0      0  *.7000                 *.*                    LISTEN\n"
                          "tcp4       0      0  192.168.1.14.52413     17.253.11.201.443      ESTABLISHED\n");
    machine->prints(netstatUdp, netstatHead + "udp4       0      0  *.5353                 *.*\nudp4       0      0  *.*     *.*\n");
    machine->prints(lsofTcp, "p433\ncControlCenter\nf1\ntIPv4\nPTCP\nn*:7000\nf2\ntIPv6\nPTCP\nn*:7000\n");
    machine->prints(lsofUdp, "", 1);
    const Section section = collectSection(environmentSection(), machine);
    const QJsonObject facts = json(section);
    QCOMPARE(problemLines(section), QStringList());
    QCOMPARE(facts["shell"_L1], u"/bin/zsh"_s);
    QCOMPARE(strings(facts["path_entries"_L1]).size(), 4);
    QCOMPARE(strings(facts["path_duplicates"_L1]), QStringList{u"/usr/bin"_s});
    QCOMPARE(facts["python_executable"_L1], u""_s);
    QCOMPARE(strings(facts["listening_ports"_L1]), (QStringList{u"*.3306"_s, u"*.7000"_s, u"127.0.0.1.631"_s}));
    QCOMPARE(
        rows(facts["listening_sockets"_L1], {u"proto"_s, u"address"_s, u"port"_s, u"family"_s, u"pid"_s, u"process"_s}),
        (QStringList{u"tcp 127.0.0.1 631 inet null null"_s, u"tcp :: 3306 inet6 null null"_s, u"tcp 0.0.0.0 7000 inet 433 ControlCenter"_s,
                     u"tcp :: 7000 inet6 433 ControlCenter"_s, u"udp 0.0.0.0 5353 inet null null"_s}));
    QCOMPARE(facts["service_manager"_L1], u"launchd"_s);
    QCOMPARE(facts["services_total"_L1], 39);
    QVERIFY(!machine->asked.join(u' ').contains("python3"_L1));
}

void TestMacServices::environmentParts()
{
    const Machine machine = mac();
    machine->fails(netstatTcp, Kind::TimedOut);
    machine->prints(lsofTcp, "p433\ncControlCenter\nf1\ntIPv4\nPTCP\nn*:7000\n");
    machine->prints(launchctl, "Could not contact launchd\n", 1);
    const Section section = collectSection(environmentSection(), machine);
    QCOMPARE(section.state, State::Partial);
    QCOMPARE(section.problems.size(), 4); // one each but for lsof's list of TCP
    QCOMPARE(strings(json(section)["listening_ports"_L1]), QStringList{u"*.7000"_s});
    QCOMPARE(json(section)["services_total"_L1], QJsonValue::Null);
}

void TestMacServices::services()
{
    QByteArray list =
        "PID\tStatus\tLabel\n-\t-9\tcom.apple.killed\n77\t0\tapplication.com.figma.agent.12357889.33683762\n-\t78\tcom.example.broken\n";
    for (int i = 100; i < 160; ++i)
        list += "-\t0\tidle" + QByteArray::number(i) + "\n";
    list += "12\t-15\tcom.apple.Finder\n-\t1\tcom.apple.broken\n";
    const Machine machine = mac();
    machine->prints(launchctl, list);
    const QJsonObject facts = json(collectSection(environmentSection(), machine));
    const QStringList all = rows(facts["launchd_services"_L1], {u"label"_s, u"pid"_s, u"status"_s, u"last_exit_code"_s});
    QCOMPARE(all.size(), 50);
    QCOMPARE(all.first(4),
             (QStringList{u"com.apple.broken null error 1"_s, u"com.example.broken null error 78"_s, u"com.apple.Finder 12 running -15"_s,
                          u"com.apple.killed null stopped -9"_s}));
    QCOMPARE(facts["services_total"_L1], 64);
}

void TestMacServices::python_data()
{
    QTest::addColumn<QByteArray>("programs");
    QTest::addColumn<QByteArray>("description"); // path=version, or two of them
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QString>("expected");
    const QByteArray stub = "python3\t/usr/bin/python3\t/usr/bin/python3\n";
    const QByteArray brew =
        "python3\t/opt/homebrew/bin/python3\t/opt/homebrew/Cellar/python@3.12/3.12.4_1/Frameworks/Python.framework/Versions/3.12/bin/"
        "python3.12\n";
    const QByteArray site = "python3\t/usr/local/bin/python3\t/Library/Frameworks/Python.framework/Versions/3.11/bin/python3.11\n";
    const QByteArray tools =
        "/Library/Developer/CommandLineTools/Library/Frameworks/Python3.framework/Versions/3.9/Resources/Info.plist=3.9.6";
    const QByteArray xcode =
        "/Applications/Xcode.app/Contents/Developer/Library/Frameworks/Python3.framework/Versions/3.9/Resources/Info.plist=3.9";
    QTest::newRow("none") << ""_ba << ""_ba << ""_ba << u", "_s;
    QTest::newRow("only the stub") << stub << ""_ba << ""_ba << u", "_s;
    QTest::newRow("command line tools") << stub << tools << ""_ba << u"/usr/bin/python3, Python 3.9.6"_s;
    QTest::newRow("the newer of two") << stub << tools + '|' + QByteArray(tools).replace("3.9", "3.13") << ""_ba
                                      << u"/usr/bin/python3, Python 3.13.6"_s;
    QTest::newRow("chosen tools are others") << stub << tools << "/Applications/Xcode.app/Contents/Developer"_ba << u", "_s;
    QTest::newRow("Xcode") << stub << xcode << "/Applications/Xcode.app/Contents/Developer"_ba << u"/usr/bin/python3, Python 3.9"_s;
    QTest::newRow("behind the stub") << stub + brew << ""_ba << ""_ba << u"/opt/homebrew/bin/python3, Python 3.12.4"_s;
    QTest::newRow("in front of it") << brew + stub << tools << ""_ba << u"/opt/homebrew/bin/python3, Python 3.12.4"_s;
    QTest::newRow("from python.org") << site << "/Library/Frameworks/Python.framework/Versions/3.11/Resources/Info.plist=3.11.9"_ba << ""_ba
                                     << u"/usr/local/bin/python3, Python 3.11.9"_s;
    QTest::newRow("has to be asked") << "python3\t/opt/x/bin/python3\t/opt/x/bin/python3.10\n"_ba << ""_ba << ""_ba
                                     << u"/opt/x/bin/python3, Python 3.10.1"_s;
}

void TestMacServices::python()
{
    QFETCH(QByteArray, programs);
    QFETCH(QByteArray, description);
    QFETCH(QByteArray, link);
    const Machine machine = mac();
    machine->calls.insert(u"programs python3"_s, programs);
    for (const auto all = description.split('|'); const QByteArray &one : all) {
        if (!one.isEmpty())
            machine->files.insert(
                QString::fromUtf8(one).section(u'=', 0, 0),
                plist("<dict><key>CFBundleShortVersionString</key><string>" + one.split('=').last() + "</string></dict>"));
    }
    if (!link.isEmpty())
        machine->links.insert(u"/var/db/xcode_select_link"_s, link);
    machine->prints(u"/opt/x/bin/python3.10 --version"_s, "Python 3.10.1\n");
    const QJsonObject facts = json(collectSection(environmentSection(), machine));
    QTEST(facts["python_executable"_L1].toString() + ", "_L1 + facts["python_version"_L1].toString(), "expected");
    for (const QString &command : std::as_const(machine->asked)) // never the stub
        QVERIFY2(!command.startsWith("/usr/bin/python3"_L1), qPrintable(command));
}

void TestMacServices::startup()
{
    const Machine machine = mac();
    machine->calls.insert(u"user"_s, "501\n20\nanna\n/Users/anna\n/bin/zsh"_ba);
    machine->files.insert(u"/Library/LaunchDaemons/com.foobar.test.plist"_s, recorded(pieces, u"/Library/LaunchDaemons/launchd.plist"_s));
    machine->files.insert(u"/Library/LaunchAgents/b.plist"_s, recorded(pieces, u"/Library/LaunchAgents/launchd.minimal.plist"_s));
    machine->files.insert(u"/Library/LaunchAgents/a.plist"_s, "not a property list"_ba);
    machine->files.insert(u"~/Library/LaunchAgents/c.plist"_s,
                          plist("<dict><key>Label</key><string>c</string><key>Disabled</key><true/><key>RunAtLoad</key><true/></dict>"));
    machine->files.insert(u"~/Library/LaunchAgents/d.plist"_s,
                          std::unexpected(Error{Kind::Denied, u"~/Library/LaunchAgents/d.plist"_s, {}}));
    const Section section = collectSection(startupSection(), machine);
    const QJsonObject facts = json(section);
    QCOMPARE(strings(facts["user_agents"_L1]), (QStringList{u"~/Library/LaunchAgents/c.plist"_s, u"~/Library/LaunchAgents/d.plist"_s}));
    QCOMPARE(strings(facts["system_agents"_L1]), (QStringList{u"/Library/LaunchAgents/a.plist"_s, u"/Library/LaunchAgents/b.plist"_s}));
    QCOMPARE(strings(facts["system_daemons"_L1]), QStringList{u"/Library/LaunchDaemons/com.foobar.test.plist"_s});
    QCOMPARE(rows(facts["startup_details"_L1], {u"label"_s, u"enabled"_s, u"program"_s, u"run_at_load"_s}),
             (QStringList{u"a null null null"_s, u"foo true /usr/bin/true false"_s, u"com.foobar.test true /Test true"_s,
                          u"c false null false"_s, u"d null null null"_s}));
    QCOMPARE(section.problems.size(), 2);
    QCOMPARE(section.problems[1].source, u"/Library/LaunchAgents/a.plist"_s);
    QCOMPARE(machine->asked, QStringList());

    const Section none = collectSection(startupSection(), mac());
    QCOMPARE(none.state, State::Complete);
    QCOMPARE(strings(json(none)["user_agents"_L1]), QStringList());
}

void TestMacServices::startupExceptions_data()
{
    QTest::addColumn<QByteArray>("user"); // "denied", or a list
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << ""_ba << u"true true"_s;
    QTest::newRow("switched off") << plist("<dict><key>foo</key><true/></dict>") << u"false false"_s;
    QTest::newRow("another's") << plist("<dict><key>bar</key><true/></dict>") << u"true true"_s;
    QTest::newRow("hidden") << "denied"_ba << u"null null"_s;
    QTest::newRow("not understood") << "?"_ba << u"null null"_s;
}

void TestMacServices::startupExceptions()
{
    QFETCH(QByteArray, user);
    const QString path = u"/var/db/com.apple.xpc.launchd/disabled.501.plist"_s;
    const Machine machine = mac();
    machine->calls.insert(u"user"_s, "501\n20\nanna\n/Users/anna\n/bin/zsh"_ba);
    machine->files.insert(u"/Library/LaunchAgents/a.plist"_s,
                          plist("<dict><key>Label</key><string>foo</string><key>RunAtLoad</key><true/></dict>"));
    machine->files.insert(u"/var/db/com.apple.xpc.launchd/disabled.502.plist"_s,
                          std::unexpected(Error{Kind::Denied, u"/var/db/com.apple.xpc.launchd/disabled.502.plist"_s, {}}));
    if (user == "denied")
        machine->files.insert(path, std::unexpected(Error{Kind::Denied, path, {}}));
    else if (!user.isEmpty())
        machine->files.insert(path, user);
    const Section section = collectSection(startupSection(), machine);
    QTEST(rows(json(section)["startup_details"_L1], {u"enabled"_s, u"run_at_load"_s}).join(u','), "expected");
    QCOMPARE(section.problems.size(), user == "denied" || user == "?" ? 1u : 0u);
}

void TestMacServices::loginItems_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("items"); // "denied", or an archive
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("problem");
    const QByteArray archive = inventedArchive(
        {inventedBookmark({"Applications", "Mail.app"}), inventedBookmark({"Applications", "Élan.app"})});
    QTest::newRow("10.15, invented") << "10.15.7"_ba << archive << u"Mail,Élan"_s << QString();
    QTest::newRow("12, none") << "12.7.6"_ba << ""_ba << QString() << QString();
    QTest::newRow("12, denied") << "12.7.6"_ba << "denied"_ba << QString() << u"Full Disk Access"_s;
    QTest::newRow("12, odd") << "12.7.6"_ba << "?"_ba << QString() << u"backgrounditems.btm"_s;
    QTest::newRow("13, left over") << "13.6.4"_ba << archive << QString() << u"unavailable"_s;
    QTest::newRow("26") << "26.0"_ba << ""_ba << QString() << u"unavailable"_s;
    QTest::newRow("unknown") << ""_ba << ""_ba << QString() << u"not found"_s;
}

void TestMacServices::loginItems()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, items);
    QFETCH(QString, problem);
    const Machine machine = mac();
    if (!version.isEmpty())
        machine->files.insert(u"/System/Library/CoreServices/SystemVersion.plist"_s, systemVersion(version));
    if (items == "denied")
        machine->files.insert(backgroundItems, std::unexpected(Error{Kind::Denied, backgroundItems, {}}));
    else if (!items.isEmpty())
        machine->files.insert(backgroundItems, items);
    const Section section = collectSection(loginItemsSection(), machine);
    QTEST(strings(jsonList(section)).join(u','), "names");
    QCOMPARE(machine->asked, QStringList()); // no osascript, no sfltool
    QCOMPARE(section.state == State::Unavailable, problem == "unavailable"_L1);
    if (section.state == State::Unavailable) {
        QVERIFY2(section.reason.contains("administrators"_L1), qPrintable(section.reason));
        problem.clear();
    }
    QCOMPARE(problemLines(section).size(), problem.isEmpty() ? 0 : 1);
    QVERIFY2(problemLines(section).join(u' ').contains(problem), qPrintable(problemLines(section).join(u' ')));
}

void TestMacServices::cron()
{
    const Machine machine = mac();
    machine->prints(u"/usr/bin/crontab -l"_s, "# mine\n0 5 * * 1 TOKEN=x /Users/anna/backup.sh --password y\n");
    machine->files.insert(u"/etc/crontab"_s, "SHELL=/bin/sh\n1 2 * * * root /usr/libexec/thing\n"_ba);
    machine->files.insert(u"/Library/LaunchDaemons/x.plist"_s, recorded(pieces, u"/Library/LaunchDaemons/launchd.plist"_s));
    machine->files.insert(
        u"/Library/LaunchAgents/y.plist"_s,
        plist("<dict><key>Label</key><string>y</string><key>Disabled</key><true/><key>StartInterval</key><integer>5</integer></dict>"));
    // Needed to know that y is not switched on again.
    machine->calls.insert(u"user"_s, "501\n20\nanna\n/Users/anna\n/bin/zsh"_ba);
    for (const QString &path : {u"/etc/periodic/daily/110.clean-tmps"_s, u"/etc/periodic/daily/500.daily"_s,
                                u"/etc/periodic/monthly/200.accounting"_s, u"/usr/local/etc/periodic/weekly/mine"_s})
        machine->files.insert(path, ""_ba);
    const Section section = collectSection(cronSection(), machine);
    const QJsonObject facts = json(section);
    QCOMPARE(problemLines(section), QStringList());
    QCOMPARE(strings(facts["user_crontab"_L1]).size(), 2);
    QCOMPARE(strings(facts["system_crontab"_L1]).size(), 2);
    QCOMPARE(strings(facts["periodic"_L1]["daily"_L1]), (QStringList{u"110.clean-tmps"_s, u"500.daily"_s}));
    QCOMPARE(strings(facts["periodic"_L1]["weekly"_L1]), QStringList{u"mine"_s});
    QCOMPARE(strings(facts["periodic"_L1]["monthly"_L1]), QStringList{u"200.accounting"_s});
    QCOMPARE(rows(facts["jobs"_L1], {u"source"_s, u"schedule"_s, u"user"_s, u"program"_s}),
             (QStringList{u"user 0 5 * * 1 null /Users/anna/backup.sh"_s, u"/etc/crontab 1 2 * * * root /usr/libexec/thing"_s,
                          u"/Library/LaunchDaemons/x.plist every 3600 seconds nobody /Test"_s,
                          u"/Library/LaunchDaemons/x.plist 0 12 * 1 * nobody /Test"_s,
                          u"/Library/LaunchDaemons/x.plist 0 13 * 1 * nobody /Test"_s}));
}

void TestMacServices::cronFailures_data()
{
    QTest::addColumn<Result<Output>>("output");
    QTest::addColumn<QString>("problem");
    const Result<Output> late = std::unexpected(Error{Kind::TimedOut, u"/usr/bin/crontab -l"_s, u"after 5 s"_s});
    QTest::newRow("none") << Result<Output>(Output{{}, "crontab: no crontab for anna\n", 1}) << QString();
    QTest::newRow("not allowed") << Result<Output>(Output{{}, "crontab: you (anna) are not allowed to use this program\n", 1})
                                 << u"not allowed"_s;
    QTest::newRow("too slow") << late << u"timed out"_s;
    QTest::newRow("odd") << Result<Output>(Output{QByteArray("\0\0", 2), {}, 0}) << u"not a text"_s;
}

void TestMacServices::cronFailures()
{
    QFETCH(Result<Output>, output);
    QFETCH(QString, problem);
    const Machine machine = mac();
    machine->commands.insert(u"/usr/bin/crontab -l"_s, output);
    const Section section = collectSection(cronSection(), machine);
    QCOMPARE(strings(json(section)["user_crontab"_L1]), QStringList());
    QCOMPARE(problemLines(section).size(), problem.isEmpty() ? 0 : 1);
    QVERIFY2(problemLines(section).join(u' ').contains(problem), qPrintable(problemLines(section).join(u' ')));
}

QTEST_GUILESS_MAIN(TestMacServices)
#include "tst_macservices.moc"
