// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "models/renderings.h"
#include "models/report/diff.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace prose;
using namespace Qt::StringLiterals;
using sample::Machine;

Q_DECLARE_METATYPE(Machine)

class TestDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalReportsAreTheSame();
    void orderNeverCounts();
    void orderOfNamelessAndDuplicateItems();
    void plantedChanges_data();
    void plantedChanges();
    void changedFactOfAnItemIsOneLeaf();
    void volatileDifferences();
    void sectionsOnOneSide();
    void absentEqualsMissing();
    void otherShapes();
    void unknownKeysAreCompared();
    void bigIntegers();
    void text();
};

/// "~ system.volumes.disk1s1.size_gb" for each difference that count() counts.
static void collect(QStringList &lines, const DiffNode &node, const QString &path)
{
    static const QStringList signs{u"="_s, u"~"_s, u"+"_s, u"-"_s};
    if (count(node, true).total() == 0)
        return;
    if (!isInner(node))
        lines += signs[int(node.kind)] + (node.isVolatile ? u"v "_s : u" "_s) + path;
    else
        for (const DiffNode &child : node.children)
            collect(lines, child, path + u'.' + child.key);
}

static QStringList differences(const Report &left, const Report &right)
{
    QStringList lines;
    for (const DiffNode &section : diff(left, right).sections)
        collect(lines, section, section.key);
    return lines;
}

static Report with(const Machine &machine)
{
    return sample::report(machine, sample::tools(), sample::processes());
}

static Report reportOf(const QByteArray &system)
{
    const auto report = reportFromJson("{\"timestamp\": 1, \"system\": " + system + '}', sample::catalogue(), {});
    if (!report)
        qFatal("%s", qPrintable(errorLine(report.error())));
    return *report;
}

void TestDiff::equalReportsAreTheSame()
{
    QCOMPARE(differences(sample::report(), sample::report()), QStringList());
    QCOMPARE(count(diff(sample::report(), sample::report()), true).total(), 0);
    Report other = sample::report();
    other.timestamp += 1;
    other.platform = Platform::Linux;
    for (Section &section : other.sections)
        section.duration = std::chrono::seconds(3);
    other.sections[1].state = State::Partial;
    std::ranges::reverse(other.sections);
    QCOMPARE(differences(sample::report(), other), QStringList());
}

void TestDiff::orderNeverCounts()
{
    Machine machine = sample::machine();
    for (int i = 0; i < 200; ++i) {
        machine.volumes.push_back({u"Volume %1"_s.arg(i), u"disk%1"_s.arg(i + 10), i * 1.5, i * 1.0});
        machine.gpus += u"GPU %1"_s.arg(i % 50);
    }
    Machine shuffled = machine;
    std::mt19937 random(1);
    std::ranges::shuffle(shuffled.volumes, random);
    std::ranges::shuffle(shuffled.gpus, random);
    std::ranges::shuffle(shuffled.dnsServers, random);
    QVERIFY(shuffled.gpus != machine.gpus);
    QCOMPARE(differences(with(machine), with(shuffled)), QStringList());
}

void TestDiff::orderOfNamelessAndDuplicateItems()
{
    const Report left = reportOf(R"({"ports": [{"port": 1}, {"port": 2}, {"port": 3}, {"name": "a", "n": 1}, {"name": "a", "n": 2}]})");
    QCOMPARE(
        differences(left, reportOf(R"({"ports": [{"name": "a", "n": 2}, {"port": 3}, {"port": 1}, {"name": "a", "n": 1}, {"port": 2}]})")),
        QStringList());
    // The one that is left on either side is a changed one.
    QCOMPARE(
        differences(left, reportOf(R"({"ports": [{"name": "a", "n": 2}, {"port": 4}, {"port": 1}, {"name": "a", "n": 1}, {"port": 2}]})")),
        QStringList{u"~ system.ports..port"_s});
    QCOMPARE(
        differences(left, reportOf(R"({"ports": [{"name": "a", "n": 2}, {"port": 3}, {"port": 1}, {"name": "a", "n": 9}, {"port": 2}]})")),
        QStringList{u"~ system.ports.a.n"_s});
}

void TestDiff::plantedChanges_data()
{
    QTest::addColumn<Machine>("machine");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, auto change, const QStringList &expected) {
        Machine machine = sample::machine();
        change(machine);
        QTest::newRow(name) << machine << expected;
    };
    row("text", [](Machine &m) { m.modelName = u"Mac mini"_s; }, {u"~ system.model_name"_s});
    row("number", [](Machine &m) { m.memoryBytes = 8; }, {u"~ system.memory_bytes"_s});
    row("value lost", [](Machine &m) { m.serial.reset(); }, {u"- system.serial"_s});
    row("value found",
        [](Machine &m) {
            m.backup = {true, u"/Volumes/Backup"_s};
            m.gpus += u"eGPU"_s;
        },
        {u"+ system.gpu.eGPU"_s});
    row("nested", [](Machine &m) { m.backup.enabled = false; }, {u"~ system.time_machine.enabled"_s});
    row("item lost", [](Machine &m) { m.volumes.erase(m.volumes.begin()); }, {u"- system.volumes.disk1s1"_s});
    row("item found", [](Machine &m) { m.volumes.insert(m.volumes.begin(), {u"USB"_s, u"disk9"_s, 8.0, 1.0}); },
        {u"+ system.volumes.disk9"_s});
    row("item renamed", [](Machine &m) { m.volumes[0].device = u"disk7"_s; }, {u"- system.volumes.disk1s1"_s, u"+ system.volumes.disk7"_s});
    row("all items lost", [](Machine &m) { m.volumes.clear(); }, {u"- system.volumes.disk1s1"_s, u"- system.volumes.disk2s1"_s});
    row("text of a list", [](Machine &m) { m.dnsServers[1] = u"1.1.1.1"_s; },
        {u"- system.dns_servers.8.8.8.8"_s, u"+ system.dns_servers.1.1.1.1"_s});
    row("text twice", [](Machine &m) { m.gpus += m.gpus[0]; }, {u"+ system.gpu.Intel HD Graphics 5000"_s});
    row("within tolerance", [](Machine &m) { m.volumes[0].freeGib = 100.9; }, {});
    row("beyond tolerance", [](Machine &m) { m.volumes[0].freeGib = 101.2; }, {u"~ system.volumes.disk1s1.free_gb"_s});
    row("uptime", [](Machine &m) { m.uptimeSeconds = 1; }, {u"~v system.uptime_seconds"_s});
}

void TestDiff::plantedChanges()
{
    QFETCH(Machine, machine);
    QFETCH(QStringList, expected);
    QCOMPARE(differences(sample::report(), with(machine)), expected);
    const DiffCounts there = count(diff(sample::report(), with(machine)), true);
    const DiffCounts back = count(diff(with(machine), sample::report()), true);
    QCOMPARE(there.total(), expected.size());
    QCOMPARE(there.added, back.removed);
    QCOMPARE(there.changed, back.changed);
}

void TestDiff::changedFactOfAnItemIsOneLeaf()
{
    Machine machine = sample::machine();
    std::ranges::reverse(machine.volumes);
    machine.volumes[0].sizeGib = 1000;
    const Diff result = diff(sample::report(), with(machine));
    const DiffCounts counts = count(result, true);
    QCOMPARE(counts.changed, 1);
    QCOMPARE(counts.total(), 1);
    const auto volumes = std::ranges::find(result.sections.front().children, u"volumes"_s, &DiffNode::key);
    const DiffNode &item = volumes->children[1];
    QCOMPARE(item.key, u"disk2s1"_s);
    QCOMPARE(item.children[2].left.value.toDouble(), 931.5);
    QCOMPARE(item.children[2].right.value.toDouble(), 1000.0);
    QCOMPARE(item.children[2].left.field, &sample::Volume::fields.rows()[2]);
    QCOMPARE(item.children[0].kind, DiffNode::Kind::Same);
}

void TestDiff::volatileDifferences()
{
    sample::Processes processes;
    processes.processes = {{4711, 3.0, u"/usr/bin/new"_s}, {1, 0.75, u"/sbin/launchd"_s}};
    Machine machine = sample::machine();
    machine.uptimeSeconds = 7900;
    const Report right = sample::report(machine, sample::tools(), processes);
    const Diff result = diff(sample::report(), right);
    QCOMPARE(count(result, false).total(), 0);
    QCOMPARE(count(result, true).total(), 5);
    // A parent in which only volatile things differ is volatile itself, so that it can be hidden.
    QVERIFY(result.sections[0].isVolatile);
    QCOMPARE(result.sections[0].kind, DiffNode::Kind::Changed);
    QCOMPARE(result.sections[1].kind, DiffNode::Kind::Same);
    machine.modelName = u"other"_s;
    QVERIFY(!diff(sample::report(), with(machine)).sections[0].isVolatile);
}

void TestDiff::sectionsOnOneSide()
{
    Report right = sample::report();
    right.sections.erase(right.sections.begin() + 1);
    QCOMPARE(differences(sample::report(), right), QStringList{u"- tools"_s});
    QCOMPARE(differences(right, sample::report()), QStringList{u"+ tools"_s});
    QCOMPARE(diff(right, sample::report()).sections[1].info, &sample::catalogue()[1]);

    // A section that failed on one side tells nothing of its facts.
    Report failed = sample::report();
    failed.sections[1].root = sample::catalogue()[1].blank;
    failed.sections[1].state = State::Failed;
    QCOMPARE(differences(sample::report(), failed), QStringList{u"- tools"_s});
    QCOMPARE(differences(failed, right), QStringList());
}

void TestDiff::absentEqualsMissing()
{
    const Report bare = reportOf(R"({"model_name": "MacBook Air"})");
    const Report nulls = reportOf(
        R"({"model_name": "MacBook Air", "serial": null, "memory_bytes": 0, "volumes": [], "time_machine": {"enabled": null}, "extra": null})");
    QCOMPARE(differences(bare, nulls), QStringList());
    QCOMPARE(differences(nulls, bare), QStringList());
    QCOMPARE(differences(reportOf(R"({"time_machine": null})"), reportOf(R"({"time_machine": {"enabled": true}})")),
             QStringList{u"+ system"_s});
    QCOMPARE(differences(reportOf(R"({"a": 1, "time_machine": null})"), reportOf(R"({"a": 1, "time_machine": {"enabled": true}})")),
             QStringList{u"+ system.time_machine"_s});
    QCOMPARE(differences(reportOf(R"({"a": 1})"), reportOf(R"({"a": 1.0})")), QStringList());
}

void TestDiff::otherShapes()
{
    const Report lines = reportOf(R"({"volumes": ["disk1", "disk2"]})");
    const Report objects = reportOf(R"({"volumes": [{"device": "disk1"}, {"device": "disk2"}]})");
    QCOMPARE(differences(lines, objects).size(), 4);
    QCOMPARE(differences(reportOf(R"({"x": {"a": 1}})"), reportOf(R"({"x": [1, 2]})")), QStringList{u"~ system.x"_s});
    QCOMPARE(differences(reportOf(R"({"x": {"a": 1}})"), reportOf(R"({"x": "text"})")), QStringList{u"~ system.x"_s});
}

void TestDiff::unknownKeysAreCompared()
{
    QCOMPARE(differences(reportOf(R"({"new": {"b": 1, "a": 2, "status": "x"}})"), reportOf(R"({"new": {"a": 2, "b": 3, "status": "y"}})")),
             (QStringList{u"~ system.new.b"_s, u"~ system.new.status"_s}));
}

void TestDiff::bigIntegers()
{
    QCOMPARE(differences(reportOf(R"({"n": 9007199254740993})"), reportOf(R"({"n": 9007199254740992})")), QStringList{u"~ system.n"_s});
}

void TestDiff::text()
{
    Machine machine = sample::machine();
    machine.modelName = u"Mac\u001b[31m mini"_s;
    machine.serial.reset();
    machine.uptimeSeconds = 60;
    machine.volumes[0].sizeGib = 240;
    machine.volumes.push_back({u"USB"_s, u"disk9"_s, 8.0, std::nullopt});
    Diff result = diff(sample::report(), with(machine));
    result.leftName = u"old.json"_s;
    const QString expected = uR"(old.json → Right

System (2 changed, 1 added, 1 removed)
──────
~ Model: MacBook Air → Mac�[31m mini
− Serial number: C02XYZ123ABC
  Volumes:
    disk1s1:
~     Size: 233.57 GiB → 240 GiB
+   disk9: Name USB, Device disk9, Size 8 GiB

2 changed, 1 added, 1 removed
)"_s;
    QCOMPARE(toText(result, false), expected);
    QVERIFY(toText(result, true).contains(u"~ Up for: 2 h 10 min → 1 min\n"));
    QVERIFY(toText(result, false, QLocale::c(), true).contains(u"  Memory: 24 GiB\n"));
    QVERIFY(toText(diff(sample::report(), sample::report()), true).endsWith(u"\nNo differences\n"));
}

QTEST_GUILESS_MAIN(TestDiff)
#include "tst_diff.moc"
