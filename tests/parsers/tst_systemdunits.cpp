// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/systemdproperties.h"
#include "collectors/parsers/unitfile.h"
#include "collectors/sections/environment.h"
#include "collectors/sections/startup.h"
#include "collectors/sections/systemd.h"
#include "collectors/sections/timers.h"
#include "tests/support/writtenmachine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

namespace {

/// A tree of unit files made for the purpose, and what `systemctl --root=… list-unit-files` of systemd 252 and 257 says of it.
const char treeText[] = R"(link /lib usr/lib
link /etc/systemd/system/dangling.service /usr/lib/systemd/system/gone.service
link /etc/systemd/system/linked.service /opt/linked.service
link /etc/systemd/system/masked.service /dev/null
link /etc/systemd/system/other.service /lib/systemd/system/aliased.service
link /etc/systemd/system/plain.service /usr/lib/systemd/system/plain.service
link /etc/systemd/system/renamed.service /opt/named.service
link /etc/systemd/system/nowhere.service /opt/gone.service
file /etc/systemd/system/shadow.service [Service]\nExecStart=/bin/true\n
file /etc/systemd/system-preset/10-b.preset enable nick.*\n
link /etc/systemd/system/getty.target.wants/tpl2@a.service /lib/systemd/system/tpl2@.service
link /etc/systemd/system/getty.target.wants/tpl@tty1.service /lib/systemd/system/tpl@.service
link /etc/systemd/system/multi-user.target.wants/nickname.service /usr/lib/systemd/system/nick.service
link /etc/systemd/system/multi-user.target.wants/on.service /lib/systemd/system/on.service
link /etc/systemd/system/multi-user.target.wants/wrongwant.service /usr/lib/systemd/system/wrongwant.service
link /etc/systemd/system/x.target.requires/required.service /usr/lib/systemd/system/required.service
file /opt/linked.service [Service]\nExecStart=/bin/true\n
file /opt/rtlinked.service [Service]\nExecStart=/bin/true\n
file /opt/named.service [Service]\nExecStart=/bin/true\n
file /run/systemd/generator/gen.mount [Mount]\nWhat=/dev/x\n
link /run/systemd/system/rtlinked.service /opt/rtlinked.service
link /run/systemd/system/runmasked.service /dev/null
link /run/systemd/system/multi-user.target.wants/rt.service /usr/lib/systemd/system/rt.service
file /run/systemd/transient/tr.service [Service]\nExecStart=/bin/true\n
file /usr/lib/systemd/system/aliased.service [Service]\nExecStart=/bin/true\n[Install]\nAlias=other.service dbus-x.service\n
file /usr/lib/systemd/system/also.service [Service]\nExecStart=/bin/true\n[Install]\nAlso=on.service\n
file /usr/lib/systemd/system/contd.service [Service]\nExecStart=/bin/true\n[Install]\n# c\nWantedBy=\\\n multi-user.target\n
file /usr/lib/systemd/system/empty.service 
file /usr/lib/systemd/system/inst@one.service [Service]\nExecStart=/bin/true\n
link /usr/lib/systemd/system/loopa.service loopb.service
link /usr/lib/systemd/system/loopb.service loopa.service
file /usr/lib/systemd/system/masked.service [Service]\nExecStart=/bin/true\n
file /usr/lib/systemd/system/nick.service [Service]\nExecStart=/bin/true\n[Install]\nWantedBy=a.target\n
file /usr/lib/systemd/system/notaunit.txt x
file /usr/lib/systemd/system/off.service [Service]\nExecStart=/bin/true\n[Install]\nWantedBy=multi-user.target\n
file /usr/lib/systemd/system/on.service [Service]\nExecStart=/bin/true\n[Install]\nWantedBy=multi-user.target\n
file /usr/lib/systemd/system/own@two.service [Service]\nExecStart=/bin/true\n
file /usr/lib/systemd/system/plain.service [Service]\nExecStart=/bin/true\n
file /usr/lib/systemd/system/required.service [Service]\nExecStart=/bin/true\n[Install]\nRequiredBy=x.target\n
file /usr/lib/systemd/system/reset.service [Service]\nExecStart=/bin/true\n[Install]\nWantedBy=a.target\nWantedBy=\n
file /usr/lib/systemd/system/rt.service [Service]\nExecStart=/bin/true\n[Install]\nWantedBy=multi-user.target\n
file /usr/lib/systemd/system/runmasked.service [Service]\nExecStart=/bin/true\n
file /usr/lib/systemd/system/shadow.service [Service]\nExecStart=/bin/true\n[Install]\nWantedBy=a.target\n
file /usr/lib/systemd/system/tpl2@.service [Service]\nExecStart=/bin/true\n[Install]\nWantedBy=getty.target\n
file /usr/lib/systemd/system/tpl3@.service [Service]\nExecStart=/bin/true\n[Install]\nWantedBy=getty.target\nDefaultInstance=b\n
file /usr/lib/systemd/system/tpl@.service [Service]\nExecStart=/bin/true\n[Install]\nWantedBy=getty.target\nDefaultInstance=tty1\n
link /usr/lib/systemd/system/vendoralias.service aliased.service
file /usr/lib/systemd/system/vendorwanted.service [Service]\nExecStart=/bin/true\n
file /usr/lib/systemd/system/vendorwanted2.service [Service]\nExecStart=/bin/true\n[Install]\nWantedBy=sysinit.target\n
file /usr/lib/systemd/system/wrongwant.service [Service]\nExecStart=/bin/true\n
file /usr/lib/systemd/system-preset/50-a.preset disable off.service\nenable tpl*\n
file /usr/lib/systemd/system-preset/99-z.preset # all\ndisable *\n
link /usr/lib/systemd/system/sysinit.target.wants/own@two.service ../own@two.service
link /usr/lib/systemd/system/sysinit.target.wants/vendorwanted.service ../vendorwanted.service
link /usr/lib/systemd/system/sysinit.target.wants/vendorwanted2.service ../vendorwanted2.service
)";
const char stateText[] = R"(gen.mount generated -
aliased.service enabled disabled
also.service indirect disabled
contd.service disabled disabled
dangling.service bad disabled
empty.service masked disabled
inst@one.service static -
linked.service linked disabled
loopa.service bad disabled
loopb.service bad disabled
masked.service masked disabled
nick.service disabled enabled
nowhere.service bad disabled
off.service disabled disabled
on.service enabled disabled
other.service alias -
own@two.service static -
plain.service bad disabled
renamed.service alias -
required.service enabled disabled
reset.service static -
rt.service enabled-runtime disabled
rtlinked.service linked-runtime disabled
runmasked.service masked-runtime disabled
shadow.service static -
tpl2@.service indirect enabled
tpl3@.service disabled enabled
tpl@.service enabled enabled
tr.service transient -
vendoralias.service alias -
vendorwanted.service static -
vendorwanted2.service disabled disabled
wrongwant.service enabled disabled
)";

/// What the call answers; the blocks of a service that failed and of one timer are those of systemd 257, shortened.
const char showText[] = R"(RealtimeUSec=1795257601500000
MonotonicUSec=16537500000

Id=runs.service
Following=
Description=Runs on
LoadState=loaded
ActiveState=active
SubState=running
MainPID=27
ExecMainStatus=0
Result=success
NRestarts=0
MemoryCurrent=18446744073709551615

Id=fails.service
Following=
Description=Always fails
LoadState=loaded
ActiveState=failed
SubState=failed
MainPID=0
ExecMainStatus=1
Result=exit-code
NRestarts=0

Id=mono.timer
Following=
Description=mono.timer
LoadState=loaded
ActiveState=active
SubState=waiting
Unit=mono.service
NextElapseUSecRealtime=0
NextElapseUSecMonotonic=17136102754
LastTriggerUSec=1795257600000000

Id=cal.timer
Following=
Description=cal.timer
LoadState=loaded
ActiveState=active
SubState=waiting
Unit=cal.service
NextElapseUSecRealtime=1795305600000000
NextElapseUSecMonotonic=0
LastTriggerUSec=1795256402000000
)";

Machine withTree()
{
    auto machine = std::make_shared<WrittenMachine>(Platform::Linux);
    for (const auto lines = QByteArray(treeText).split('\n'); const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() < 2)
            continue;
        const QString path = QString::fromUtf8(words[1]);
        const QByteArray rest = line.sliced(std::min(line.size(), words[0].size() + words[1].size() + 2));
        if (words[0] == "link")
            machine->links.insert(path, rest);
        else
            machine->files.insert(path, QByteArray(rest).replace("\\n", "\n").replace("\\\\", "\\"));
    }
    // What reading these links gives.
    machine->files.insert(u"/etc/systemd/system/linked.service"_s, *machine->files[u"/opt/linked.service"_s]);
    machine->files.insert(u"/run/systemd/system/rtlinked.service"_s, *machine->files[u"/opt/rtlinked.service"_s]);
    machine->files.insert(u"/etc/systemd/system/renamed.service"_s, *machine->files[u"/opt/named.service"_s]);
    machine->files.insert(u"/etc/systemd/system/masked.service"_s, QByteArray());
    machine->calls.insert(u"user"_s, QByteArray("1000\n1000\nanna\n/home/anna\n/bin/bash"));
    machine->calls.insert(u"now"_s, QByteArray("1795257601.5"));
    return machine;
}

Machine running(const QByteArray &system)
{
    Machine machine = withTree();
    machine->files.insert(u"/usr/lib/x86_64-linux-gnu/systemd/libsystemd-shared-252.so"_s, QByteArray());
    machine->stats.insert(u"/run/systemd/system"_s, "40 1");
    machine->calls.insert(u"systemd system"_s, system);
    return machine;
}

} // namespace

class TestSystemdUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answer();
    void unitFile();
    void fileStates();
    void withoutSystemd();
    void units();
    void userManager();
    void refused();
    void timers();
    void services();
    void startup();
};

void TestSystemdUnits::answer()
{
    const auto answer = parseSystemdAnswer(showText);
    QVERIFY(answer);
    QCOMPARE(answer->units.size(), 4U);
    QCOMPARE(answer->monotonicMicroseconds, 16537500000);
    QCOMPARE(answer->units.at(1).value(u"Result"_s), u"exit-code"_s);
    QVERIFY(parseSystemdAnswer("RealtimeUSec=1\nMonotonicUSec=1\n")->units.empty());
    for (const QByteArray &text : {QByteArray(), QByteArray("Id=a.service\n"), QByteArray("RealtimeUSec=x\n"), QByteArray(1000, '\0')})
        QVERIFY(!parseSystemdAnswer(text));
    QCOMPARE(parseSystemdAnswer("RealtimeUSec=1\n\nId=a.service\nDescription=x=y\nId")->units.front().value(u"Description"_s), u"x=y"_s);
    const QByteArray whole = showText;
    for (qsizetype i = 0; i < whole.size(); i += 7)
        (void)parseSystemdAnswer(whole.first(i));
}

void TestSystemdUnits::unitFile()
{
    const auto file = parseUnitFile("stray=1\n# [No]\n[Unit]\nDescription = A: b=c\n[Install]\nWantedBy=a.target b.target\nWantedBy=\n"
                                    "WantedBy=c.target \\\n# between\n  d.target\n; x\n[Timer]\nOnCalendar=daily");
    QVERIFY(file);
    QCOMPARE(file->value("Unit"_L1, "Description"_L1), u"A: b=c"_s);
    QCOMPARE(file->words("Install"_L1, "WantedBy"_L1), QStringList({u"c.target"_s, u"d.target"_s}));
    QCOMPARE(file->value("Timer"_L1, "OnCalendar"_L1), u"daily"_s);
    QVERIFY(!file->value("Timer"_L1, "Unit"_L1));
    QCOMPARE(file->lines().size(), 5U);
    QVERIFY(parseUnitFile("\xff\xfe\0[")->lines().empty());
    QCOMPARE(parseUnitFile("[Service]\nExecStart=/bin/a \\\n  b \\")->words("Service"_L1, "ExecStart"_L1),
             QStringList({u"/bin/a"_s, u"b"_s}));
    const auto rules = parsePresets("# c\nenable  a@.service x y\ndisable *\nnonsense\nenable");
    QCOMPARE(rules->size(), 2U);
    QCOMPARE(rules->front().pattern, u"a@.service"_s);
    QVERIFY(!rules->back().isEnable);
}

void TestSystemdUnits::fileStates()
{
    const QJsonObject systemd = json(collectSection(systemdSection(), running(showText)));
    QStringList states;
    for (const auto files = systemd["unit_files"_L1].toArray(); const QJsonValue &file : files)
        states += u"%1 %2 %3"_s.arg(file["unit_file"_L1].toString(), file["state"_L1].toString(), file["preset"_L1].toString(u"-"_s));
    QStringList expected = QString::fromUtf8(stateText).split(u'\n', Qt::SkipEmptyParts);
    expected.sort();
    states.sort();
    QCOMPARE(states.join(u'\n'), expected.join(u'\n'));
    QCOMPARE(systemd["unit_files_total"_L1].toInt(), int(expected.size()));
}

void TestSystemdUnits::withoutSystemd()
{
    Machine machine = withTree();
    QVERIFY(collectSection(systemdSection(), machine).state == State::Unavailable);
    // Its files may be there although something else is the first process.
    machine->files.insert(u"/usr/lib/systemd/libsystemd-shared-256.7-1.fc41.so"_s, QByteArray());
    const Section section = collectSection(systemdSection(), machine);
    QCOMPARE(section.state, State::Complete);
    QCOMPARE(json(section)["present"_L1], QJsonValue(false));
    QCOMPARE(json(section)["version"_L1], QJsonValue(u"256.7-1.fc41"_s));
    QVERIFY(json(section)["units_total"_L1].isNull());
    QVERIFY(!json(section)["unit_files"_L1].toArray().isEmpty());
    QVERIFY(machine->asked.isEmpty());
}

void TestSystemdUnits::units()
{
    QByteArray text = showText;
    text.replace("MemoryCurrent=18446744073709551615", "MemoryCurrent=4096");
    text.replace("Result=exit-code\nNRestarts=0", "Result=exit-code\nNRestarts=5");
    text += "\nId=dev-x.swap\nFollowing=dev-sda2.swap\nLoadState=loaded\nActiveState=active\nMemoryCurrent=18446744073709551615\n";
    const Machine machine = running(text);
    const Section section = collectSection(systemdSection(), machine);
    QCOMPARE(section.state, State::Complete);
    const QJsonObject systemd = json(section);
    QCOMPARE(systemd["version"_L1].toString(), u"252"_s);
    QCOMPARE(systemd["units_total"_L1].toInt(), 4);
    QCOMPARE(systemd["units_active"_L1].toInt(), 3);
    QCOMPARE(systemd["units_failed"_L1].toInt(), 1);
    QCOMPARE(systemd["services_running"_L1].toInt(), 1);
    const QJsonObject failed = systemd["failed"_L1].toArray().at(0).toObject();
    QCOMPARE(failed["unit"_L1].toString(), u"fails.service"_s);
    QCOMPARE(failed["exit_code"_L1].toInt(), 1);
    QCOMPARE(failed["restarts"_L1].toInt(), 5);
    QCOMPARE(failed["result"_L1].toString(), u"exit-code"_s);
    const QJsonObject runs = systemd["units"_L1].toArray().at(3).toObject();
    QCOMPARE(runs["unit"_L1].toString(), u"runs.service"_s);
    QCOMPARE(runs["description"_L1].toString(), u"Runs on"_s);
    QCOMPARE(runs["memory_bytes"_L1].toInt(), 4096);
    QVERIFY(runs["exit_code"_L1].isNull());
    QVERIFY(machine->asked.isEmpty());
}

void TestSystemdUnits::userManager()
{
    const Machine machine = running("RealtimeUSec=1\n");
    QVERIFY(json(collectSection(systemdSection(), machine))["user_units"_L1].toArray().isEmpty());
    machine->calls.insert(u"systemd user"_s, QByteArray(showText));
    const Section section = collectSection(systemdSection(), machine);
    const QJsonObject systemd = json(section);
    QCOMPARE(section.state, State::Complete);
    QCOMPARE(systemd["user_units"_L1].toArray().size(), 4);
    QCOMPARE(systemd["user_units_failed"_L1].toInt(), 1);
    QCOMPARE(systemd["units_total"_L1].toInt(), 0);
    QVERIFY(machine->asked.isEmpty()); // no program
}

void TestSystemdUnits::refused()
{
    const Machine machine = running({});
    for (const Error::Kind kind : {Error::Kind::Denied, Error::Kind::TimedOut}) {
        machine->calls.insert(u"systemd system"_s, std::unexpected(Error{kind, u"systemd system"_s, {}}));
        const Section section = collectSection(systemdSection(), machine);
        QCOMPARE(section.state, State::Partial);
        QCOMPARE(section.problems.front().kind, kind);
        QVERIFY(json(section)["units_total"_L1].isNull());
    }
    machine->calls.insert(u"systemd system"_s, QByteArray("what?"));
    const Section section = collectSection(systemdSection(), machine);
    QCOMPARE(section.problems.front().kind, Error::Kind::Malformed);
    QCOMPARE(section.problems.front().source, u"systemd system"_s);
}

void TestSystemdUnits::timers()
{
    const Machine machine = running(showText);
    machine->files.insert(
        u"/usr/lib/systemd/system/cal.timer"_s,
        QByteArray("[Unit]\nDescription=Once a day\n[Timer]\nOnCalendar=daily\nPersistent=true\n[Install]\nWantedBy=timers.target\n"));
    machine->files.insert(u"/usr/lib/systemd/system/other.timer"_s,
                          QByteArray("[Timer]\nOnBootSec=5min\nOnUnitActiveSec=1h\nUnit=x.service\n"));
    machine->files.insert(u"/usr/lib/systemd/system/t@.timer"_s, QByteArray("[Timer]\nOnBootSec=5min\n"));
    const QJsonArray timers = jsonList(collectSection(timersSection(), machine));
    QCOMPARE(timers.size(), 3);
    const QJsonObject cal = timers.at(0).toObject(), mono = timers.at(1).toObject(), other = timers.at(2).toObject();
    QCOMPARE(cal["unit"_L1].toString(), u"cal.timer"_s);
    QCOMPARE(cal["activates"_L1].toString(), u"cal.service"_s);
    QCOMPARE(cal["description"_L1].toString(), u"Once a day"_s);
    QCOMPARE(cal["state"_L1].toString(), u"disabled"_s);
    QCOMPARE(cal["schedule"_L1], QJsonValue(QJsonArray{u"OnCalendar=daily"_s}));
    QCOMPARE(cal["next_epoch_seconds"_L1].toInteger(), 1795305600);
    QCOMPARE(cal["last_epoch_seconds"_L1].toInteger(), 1795256402);
    QCOMPARE(cal["passed_seconds"_L1].toInteger(), 1200);
    // systemctl list-timers said 1795258200102754 µs.
    QCOMPARE(mono["next_epoch_seconds"_L1].toInteger(), 1795258200);
    QCOMPARE(mono["left_seconds"_L1].toInteger(), 599);
    QVERIFY(other["next_epoch_seconds"_L1].isNull());
    QCOMPARE(other["activates"_L1].toString(), u"x.service"_s);
    QCOMPARE(other["schedule"_L1].toArray().size(), 2);
    QCOMPARE(other["scope"_L1].toString(), u"system"_s);
    QVERIFY(collectSection(timersSection(), std::make_shared<WrittenMachine>(Platform::Linux)).state == State::Unavailable);
}

void TestSystemdUnits::services()
{
    QByteArray many = showText;
    for (int i = 0; i < 60; ++i)
        many += "\nId=a" + QByteArray::number(i)
            + ".service\nFollowing=\nLoadState=loaded\nActiveState=inactive\nSubState=dead\nMainPID=0\n";
    many += "\nId=gone.service\nFollowing=\nLoadState=not-found\nActiveState=inactive\nSubState=dead\n";
    const QJsonObject environment = json(collectSection(environmentSection(), running(many)));
    const QJsonArray services = environment["launchd_services"_L1].toArray();
    QCOMPARE(environment["service_manager"_L1].toString(), u"systemd"_s);
    QCOMPARE(environment["services_total"_L1].toInt(), 62);
    QCOMPARE(services.size(), 50);
    QCOMPARE(services.at(0)["label"_L1].toString(), u"fails.service"_s);
    QCOMPARE(services.at(0)["status"_L1].toString(), u"error"_s);
    QVERIFY(services.at(0)["pid"_L1].isNull());
    QCOMPARE(services.at(0)["last_exit_code"_L1].toInt(), 1);
    QCOMPARE(services.at(1)["status"_L1].toString(), u"running"_s);
    QCOMPARE(services.at(1)["pid"_L1].toInt(), 27);
    QCOMPARE(services.at(2)["status"_L1].toString(), u"stopped"_s);
}

void TestSystemdUnits::startup()
{
    const Machine machine = running(showText);
    machine->files.insert(u"/etc/xdg/autostart/tray.desktop"_s,
                          QByteArray("[Desktop Entry]\nType=Application\nName=Tray\nExec=/usr/bin/tray --quiet\n"));
    machine->files.insert(u"~/.config/autostart/tray.desktop"_s, QByteArray("[Desktop Entry]\nType=Application\nName=Tray\nHidden=true\n"));
    machine->files.insert(u"~/.config/systemd/user/sync.service"_s,
                          QByteArray("[Service]\nExecStart=-/usr/bin/sync-files\n[Install]\nWantedBy=default.target\n"));
    machine->links.insert(u"~/.config/systemd/user/default.target.wants/sync.service"_s, "/home/anna/.config/systemd/user/sync.service");
    for (const auto script : {"dbus"_L1, "on"_L1, "old.sh"_L1})
        machine->files.insert("/etc/init.d/"_L1 + script, QByteArray());
    for (const auto link : {"rc2.d/S01dbus"_L1, "rc3.d/S01dbus"_L1, "rc2.d/S03on"_L1, "rcS.d/S01old.sh"_L1, "rc0.d/K01dbus"_L1})
        machine->links.insert("/etc/"_L1 + link, "../init.d/x");
    const QJsonObject startup = json(collectSection(startupSection(), machine));
    QCOMPARE(startup["user_agents"_L1],
             QJsonValue(QJsonArray({u"~/.config/autostart/tray.desktop"_s, u"~/.config/systemd/user/sync.service"_s})));
    QCOMPARE(startup["system_agents"_L1], QJsonValue(QJsonArray{u"/etc/xdg/autostart/tray.desktop"_s}));
    const QJsonArray daemons = startup["system_daemons"_L1].toArray();
    for (const auto path : {"/usr/lib/systemd/system/on.service"_L1, "/etc/systemd/system/getty.target.wants/tpl@tty1.service"_L1,
                            "/etc/init.d/dbus"_L1, "/etc/init.d/old.sh"_L1})
        QVERIFY2(daemons.contains(path), path.data());
    QVERIFY(!daemons.contains(u"/etc/init.d/on"_s)); // there is a unit for it
    QHash<QString, QJsonObject> details;
    for (const auto items = startup["startup_details"_L1].toArray(); const QJsonValue &item : items)
        details.insert(item["path"_L1].toString(), item.toObject());
    QCOMPARE(details[u"/etc/xdg/autostart/tray.desktop"_s]["enabled"_L1], QJsonValue(false));
    QCOMPARE(details[u"/etc/xdg/autostart/tray.desktop"_s]["program"_L1], QJsonValue(u"/usr/bin/tray"_s));
    QCOMPARE(details[u"~/.config/systemd/user/sync.service"_s]["program"_L1], QJsonValue(u"/usr/bin/sync-files"_s));
    QCOMPARE(details[u"~/.config/systemd/user/sync.service"_s]["enabled"_L1], QJsonValue(true));
    QCOMPARE(details.size(), startup["user_agents"_L1].toArray().size() + startup["system_agents"_L1].toArray().size() + daemons.size());
}

QTEST_GUILESS_MAIN(TestSystemdUnits)
#include "tst_systemdunits.moc"
