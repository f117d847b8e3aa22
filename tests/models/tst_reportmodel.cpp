// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"
#include "treelines.h"

#include "models/format.h"
#include "models/reportmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <random>

using namespace prose;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestReportModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void tree();
    void roles();
    void sectionsArriveInAnyOrder_data();
    void sectionsArriveInAnyOrder();
    void growingAndShrinking();
    void indexesSurvive();
    void onlyWhatDiffersIsAnnounced();
    void rowsAreInsertedAndRemovedWhereTheyDiffer();
    void unknownSectionsAreIgnored();
    void manyRows();
    void rowsNobodyAskedFor();
    void fiftyThousandRows_data();
    void fiftyThousandRows();
};

namespace {

/// A model that a tester watches and that must never be reset once it is set up.
struct Watched
{
    ReportModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy resets{&model, &QAbstractItemModel::modelReset};
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};

    explicit Watched(const Report &report)
    {
        model.setReport(report);
        resets.clear();
        inserted.clear();
        removed.clear();
    }
    QModelIndex at(const QString &path) const { return indexAt(model, path, KeyPathRole); }
};

QStringList freshLines(const Report &report)
{
    ReportModel model;
    model.setReport(report);
    return treeLines(model);
}

} // namespace

void TestReportModel::tree()
{
    Report report = sample::report();
    report.sections[0].state = State::Partial;
    report.sections[0].problems = {{Error::Kind::Denied, u"/x"_s, {}}};
    report.sections[0].duration = 12ms;
    Watched watched(report);
    QCOMPARE(treeLines(watched.model),
             QString(uR"(This computer | 
  System | Partial · 1 problem · 12 ms
    Model | MacBook Air
    Host name | annas-mbp.local
    Owner | annabel
    Serial number | C02XYZ123ABC
    Memory | 24 GiB
    Up for | 2 h 10 min
    Backup | 2 entries
      Switched on | Yes
      Destination | /Volumes/Backup
    Volumes | 2 entries
      disk1s1 | 4 entries
        Name | Macintosh HD
        Device | disk1s1
        Size | 233.57 GiB
        Free | 100 GiB
      disk2s1 | 4 entries
        Name | Döner
        Device | disk2s1
        Size | 931.5 GiB
        Free | 512 MiB
    Name servers | 192.168.1.1, 8.8.8.8
      Item 1 | 192.168.1.1
      Item 2 | 8.8.8.8
    Graphics | Intel HD Graphics 5000
      Item 1 | Intel HD Graphics 5000
  Busiest processes | Complete
    1 /sbin/launchd | 3 entries
      PID | 1
      CPU | 0.5%
      Command | /sbin/launchd
    77 /usr/libexec/busy | 3 entries
      PID | 77
      CPU | 61.25%
      Command | /usr/libexec/busy
    78 /usr/libexec/busy | 3 entries
      PID | 78
      CPU | 1%
      Command | /usr/libexec/busy
Software | 
  Developer tools | Complete
    Languages | 2 entries
      go | —
      node | v20.1.0
      python3 | Python 3.12.1
    Extensions | 1 entry
      vscode | ms-python.python@2024.1.0, vue.volar@2.0.1
        Item 1 | ms-python.python@2024.1.0
        Item 2 | vue.volar@2.0.1
    Probes | 1 entry
      git | 2 entries
        Version | 2.39.3
        Path | /usr/bin/git
    Shelves | 1 entry
      Item 1 | 1 entry
        left | 1 entry
          Version | 1.0
          Path | —)"_s)
                 .split(u'\n'));
}

void TestReportModel::roles()
{
    Report report = sample::report();
    report.sections[0].state = State::Partial;
    report.sections[0].problems = {{Error::Kind::Denied, u"/x"_s, {}}};
    report.sections[0].duration = 12ms;
    Watched watched(report);
    const QModelIndex group = watched.model.index(0, 0);
    QCOMPARE(group.data(SectionRole).toString(), QString());
    QCOMPARE(group.data(HasProblemRole).toBool(), true);
    QCOMPARE(watched.model.index(1, 0).data(HasProblemRole).toBool(), false);
    QCOMPARE(watched.model.section(group), nullptr);
    QCOMPARE(watched.model.node(group), nullptr);

    const QModelIndex system = watched.model.indexOfSection(u"system");
    QCOMPARE(system.data(StateRole).toInt(), int(State::Partial));
    QCOMPARE(system.data(DurationRole).toLongLong(), 12000);
    QCOMPARE(system.data(HasProblemRole).toBool(), true);
    QCOMPARE(system.data(KeyPathRole).toString(), u"system"_s);
    QCOMPARE(system.data(Qt::ToolTipRole).toString(), u"Partial: 1 problem\n"_s + errorSentence(report.sections[0].problems[0]));
    QCOMPARE(watched.model.section(system)->id, u"system"_s);
    QCOMPARE(watched.model.node(system), &watched.model.report().sections[0].root);
    QVERIFY(!watched.model.indexOfSection(u"nothing").isValid());

    const QModelIndex memory = watched.at(u"system.memory_bytes"_s);
    QCOMPARE(memory.data(SectionRole).toString(), u"system"_s);
    QCOMPARE(memory.data(RawValueRole), QVariant(qint64(25769803776)));
    QCOMPARE(memory.data(Qt::ToolTipRole).toString(), u"25769803776\nsystem.memory_bytes"_s);
    QCOMPARE(memory.data(HasProblemRole).toBool(), false);
    QVERIFY(!memory.data(StateRole).isValid());

    const QModelIndex size = watched.at(u"system.volumes.1.size_gb"_s);
    QCOMPARE(size.siblingAtColumn(1).data().toString(), u"931.5\u00a0GiB"_s);
    QCOMPARE(watched.model.node(size)->key, u"size_gb"_s);
    const QModelIndex absent = watched.at(u"tools.languages.go"_s);
    QVERIFY(!absent.data(RawValueRole).isValid());
    QCOMPARE(absent.siblingAtColumn(1).data(Qt::AccessibleTextRole).toString(), u"no value"_s);
    QCOMPARE(watched.model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Value"_s);
}

void TestReportModel::sectionsArriveInAnyOrder_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 6; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void TestReportModel::sectionsArriveInAnyOrder()
{
    QFETCH(int, seed);
    Watched watched(emptyReport(sample::catalogue(), Platform::MacOS));
    QCOMPARE(watched.model.rowCount(), 2);
    const QPersistentModelIndex system = watched.model.indexOfSection(u"system");
    const QPersistentModelIndex model = watched.at(u"system.model_name"_s);
    QCOMPARE(system.data(StateRole).toInt(), int(State::Waiting));

    std::vector<Section> sections = sample::report().sections;
    std::mt19937 random(seed);
    std::ranges::shuffle(sections, random);
    for (Section &section : sections) {
        Section running = *watched.model.report().section(section.id);
        running.state = State::Running;
        watched.model.updateSection(running);
        watched.model.updateSection(section);
    }
    QVERIFY(watched.resets.isEmpty());
    QCOMPARE(treeLines(watched.model), freshLines(sample::report()));
    QVERIFY(system.isValid());
    QCOMPARE(system.data(StateRole).toInt(), int(State::Complete));
    QVERIFY(model.isValid());
    QCOMPARE(model.sibling(model.row(), 1).data().toString(), u"MacBook Air"_s);
}

void TestReportModel::growingAndShrinking()
{
    Watched watched(sample::report());
    std::mt19937 random(7);
    sample::Machine machine = sample::machine();
    sample::Processes processes = sample::processes();
    sample::Tools tools = sample::tools();
    for (int round = 0; round < 60; ++round) {
        const int count = int(random() % 12);
        machine.volumes.clear();
        processes.processes.clear();
        machine.dnsServers.clear();
        tools.languages.clear();
        for (int i = 0; i < count; ++i) {
            machine.volumes.push_back({std::nullopt, u"disk%1"_s.arg(random() % 8), double(random() % 100), std::nullopt});
            processes.processes.push_back({random() % 5, double(random() % 100), u"p"_s});
            machine.dnsServers += u"10.0.0.%1"_s.arg(random() % 4);
            tools.languages[u"tool%1"_s.arg(random() % 10)] = u"%1"_s.arg(random() % 3);
        }
        const Report next = sample::report(machine, tools, processes);
        for (const Section &section : next.sections)
            watched.model.updateSection(section);
        QCOMPARE(treeLines(watched.model), freshLines(next));
    }
    // Whatever was there, an empty section and another shape take its place.
    Section section = sample::report().sections[0];
    section.root = sample::catalogue()[0].blank;
    watched.model.updateSection(section);
    section.root = {u"system"_s, nullptr, Node::Shape::List, {}, {{{}, nullptr, Node::Shape::Value, 1, {}}}};
    watched.model.updateSection(section);
    QCOMPARE(watched.model.rowCount(watched.model.indexOfSection(u"system")), 1);
    section.root = {u"system"_s, nullptr, Node::Shape::Value, QJsonValue::Null, {}};
    watched.model.updateSection(section);
    QCOMPARE(watched.model.rowCount(watched.model.indexOfSection(u"system")), 0);
    QVERIFY(watched.resets.isEmpty());
}

void TestReportModel::indexesSurvive()
{
    Watched watched(sample::report());
    const QPersistentModelIndex section = watched.model.indexOfSection(u"system");
    const QPersistentModelIndex unchanged = watched.at(u"system.model_name"_s);
    const QPersistentModelIndex changed = watched.at(u"system.uptime_seconds"_s);
    const QPersistentModelIndex item = watched.at(u"system.volumes.1.size_gb"_s);
    const QPersistentModelIndex lost = watched.at(u"system.volumes.0"_s);
    const QPersistentModelIndex elsewhere = watched.at(u"tools.languages.node"_s);

    sample::Machine machine = sample::machine();
    machine.uptimeSeconds = 9999;
    machine.volumes.erase(machine.volumes.begin());
    machine.volumes.push_back({u"New"_s, u"disk9"_s, 1.0, 1.0});
    watched.model.updateSection(sample::section(machine));

    QVERIFY(section.isValid() && unchanged.isValid() && changed.isValid() && item.isValid() && elsewhere.isValid());
    QVERIFY(!lost.isValid());
    QCOMPARE(QModelIndex(unchanged), watched.at(u"system.model_name"_s));
    QCOMPARE(item.data(KeyPathRole).toString(), u"system.volumes.0.size_gb"_s);
    QCOMPARE(item.data(RawValueRole).toDouble(), 931.5);
    QCOMPARE(changed.data(RawValueRole).toInt(), 9999);
}

void TestReportModel::onlyWhatDiffersIsAnnounced()
{
    Watched watched(sample::report());
    sample::Machine machine = sample::machine();
    machine.volumes[1].freeGib = 1;
    watched.changed.clear();
    watched.model.updateSection(sample::section(machine));
    QStringList paths;
    for (const auto &call : std::as_const(watched.changed)) {
        QCOMPARE(call[0].toModelIndex().row(), call[1].toModelIndex().row());
        paths += call[0].toModelIndex().data(KeyPathRole).toString();
    }
    // The fact, what holds it, the section with its time, and the group with its mark.
    QCOMPARE(paths, (QStringList{u"system.volumes.1.free_gb"_s, u"system.volumes.1"_s, u"system.volumes"_s, u"system"_s, u""_s}));
    QVERIFY(watched.inserted.isEmpty() && watched.removed.isEmpty());
}

void TestReportModel::rowsAreInsertedAndRemovedWhereTheyDiffer()
{
    Watched watched(sample::report());
    sample::Processes processes = sample::processes();
    std::ranges::rotate(processes.processes, processes.processes.begin() + 1); // the first becomes the last
    processes.processes.insert(processes.processes.begin(), {4711, 99.0, u"/usr/bin/new"_s});
    const QPersistentModelIndex busy = watched.at(u"top_processes.1"_s);
    watched.model.updateSection(sample::section(processes));
    QVERIFY(busy.isValid());
    QCOMPARE(busy.row(), 1);
    QCOMPARE(watched.removed.size(), 1);
    QCOMPARE(watched.inserted.size(), 2);
    QCOMPARE(treeLines(watched.model), freshLines(sample::report(sample::machine(), sample::tools(), processes)));
}

void TestReportModel::unknownSectionsAreIgnored()
{
    Watched watched(sample::report());
    Section section;
    section.id = u"telescopes"_s;
    watched.model.updateSection(section);
    QCOMPARE(treeLines(watched.model), freshLines(sample::report()));
    ReportModel empty;
    empty.updateSection(section);
    QCOMPARE(empty.rowCount(), 0);
}

void TestReportModel::manyRows()
{
    sample::Machine machine = sample::machine();
    for (int i = 0; i < 10000; ++i)
        machine.volumes.push_back({u"Volume"_s, u"d%1"_s.arg(i), double(i), 1.0});
    ReportModel model;
    model.setReport(sample::report(machine, {}, {}));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    std::ranges::reverse(machine.volumes);
    machine.volumes.resize(5000);
    model.updateSection(sample::section(machine));
    QCOMPARE(treeLines(model), freshLines(sample::report(machine, {}, {})));
    QVERIFY(inserted.size() <= 2 && removed.size() <= 3);
}

/// Rows that were counted but never seen, as below a closed section of a view.
void TestReportModel::rowsNobodyAskedFor()
{
    sample::Machine machine = sample::machine();
    ReportModel model;
    model.setReport(sample::report());
    const QPersistentModelIndex system = model.indexOfSection(u"system");
    QPersistentModelIndex volumes;
    for (int row = 0; row < model.rowCount(system); ++row) {
        if (model.index(row, 0, system).data(KeyPathRole).toString() == "system.volumes"_L1)
            volumes = model.index(row, 0, system);
    }
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    int shown = 2; // what somebody who only listens believes
    connect(&model, &QAbstractItemModel::rowsInserted, this, [&](const QModelIndex &parent, int first, int last) {
        if (parent == volumes)
            shown += last - first + 1;
        QCOMPARE(model.rowCount(volumes), shown);
    });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [&](const QModelIndex &parent, int first, int last) {
        if (parent == volumes)
            shown -= last - first + 1;
        QCOMPARE(model.rowCount(volumes), shown);
    });
    for (const int count : {5, 0, 3, 3, 1, 2000, 7}) {
        machine.volumes.clear();
        for (int i = 0; i < count; ++i)
            machine.volumes.push_back({u"%1 of %2"_s.arg(i).arg(count), u"disk%1"_s.arg(i + count), 1.0, 1.0});
        model.updateSection(sample::section(machine));
        QCOMPARE(model.rowCount(volumes), count);
        QCOMPARE(model.hasChildren(volumes), count > 0);
        QCOMPARE(shown, count);
    }
    QVERIFY(!inserted.isEmpty() && !removed.isEmpty());
    QCOMPARE(treeLines(model), freshLines(sample::report(machine, sample::tools(), sample::processes())));
}

void TestReportModel::fiftyThousandRows_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("runs");
    QTest::addColumn<bool>("isWatched");
    QTest::addColumn<bool>("areSeen");
    QTest::addColumn<bool>("areShuffled");
    QTest::newRow("never seen") << 50'000 << 4 << false << false << true;
    QTest::newRow("seen, some come and go") << 50'000 << 4 << false << true << false;
    QTest::newRow("seen, all change places") << 50'000 << 4 << false << true << true;
    QTest::newRow("watched as they arrive") << 50'000 << 0 << true << true << true; // it looks at every row for every signal
    QTest::newRow("fewer, watched, some come and go") << 200 << 4 << true << true << false;
    QTest::newRow("fewer, watched, all change places") << 400 << 4 << true << true << true;
}

void TestReportModel::fiftyThousandRows()
{
    QFETCH(int, count);
    QFETCH(int, runs);
    QFETCH(bool, isWatched);
    QFETCH(bool, areSeen);
    QFETCH(bool, areShuffled);
    std::mt19937 random(11);
    const auto some = [&](int run) {
        sample::Processes processes;
        for (int i = 0; i < count; ++i) {
            if (i == 77 || (i == 78 && run < 2) || (i != 78 && random() % 5 != 0))
                processes.processes.push_back({i, double((i + run) % 100), u"/usr/bin/program-%1"_s.arg(i)});
        }
        if (areShuffled)
            std::ranges::shuffle(processes.processes, random);
        return processes;
    };
    ReportModel model;
    std::optional<QAbstractItemModelTester> tester;
    if (isWatched)
        tester.emplace(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setReport(emptyReport(sample::catalogue(), Platform::Linux));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    sample::Processes processes = some(0);
    const auto rowOf = [&](qint64 pid) {
        const auto isIt = [pid](const sample::Process &process) { return process.pid == pid; };
        return int(std::ranges::find_if(processes.processes, isIt) - processes.processes.begin());
    };
    const QPersistentModelIndex list = model.indexOfSection(u"top_processes");
    model.updateSection(sample::section(processes));
    QPersistentModelIndex kept, below, lost;
    if (areSeen) {
        kept = model.index(rowOf(77), 1, list);
        below = model.index(1, 0, model.index(rowOf(77), 0, list));
        lost = model.index(0, 0, model.index(rowOf(78), 0, list));
        QCOMPARE(below.data(KeyPathRole).toString().section(u'.', -1), u"cpu_percent"_s);
    }
    for (int run = 1; run <= runs; ++run) {
        processes = some(run);
        model.updateSection(sample::section(processes));
        QCOMPARE(model.rowCount(list), int(processes.processes.size()));
        if (!areSeen)
            continue;
        QCOMPARE(kept.row(), rowOf(77));
        QCOMPARE(kept.column(), 1);
        QCOMPARE(below.parent().row(), rowOf(77));
        QCOMPARE(below.data(RawValueRole).toDouble(), double((77 + run) % 100));
        QCOMPARE(lost.isValid(), run < 2);
    }
    QVERIFY(resets.isEmpty());
    for (int row = 0; row < model.rowCount(list); row += areSeen ? 1 : 499) {
        const sample::Process &process = processes.processes[row];
        const QModelIndex index = model.index(row, 0, list);
        QCOMPARE(model.index(0, 0, index).data(RawValueRole).toLongLong(), *process.pid);
        QCOMPARE(model.index(1, 0, index).data(RawValueRole).toDouble(), *process.cpuPercent);
        QCOMPARE(model.index(2, 0, index).data(RawValueRole).toString(), *process.command);
        QCOMPARE(index.row(), row);
        QCOMPARE(model.parent(index), QModelIndex(list));
    }
}

QTEST_GUILESS_MAIN(TestReportModel)
#include "tst_reportmodel.moc"
