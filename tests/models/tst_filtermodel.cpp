// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"
#include "treelines.h"

#include "models/diffmodel.h"
#include "models/filtermodel.h"
#include "models/reportmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <random>

using namespace prose;
using namespace Qt::StringLiterals;

class TestFilterModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void search_data();
    void search();
    void typing();
    void onlyProblems();
    void onlyDifferences();
    void hideVolatile();
    void filterFollowsAGrowingReport();
    void countsMatches();
    void largeReportsAreSearchedElsewhere();
    void largeSectionsArriveDuringASearch();
};

static QStringList trimmed(QStringList lines)
{
    for (QString &line : lines)
        line = line.section(u'|', 0, 0).trimmed();
    return lines;
}

void TestFilterModel::search_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("label") << u"serial NUM"_s << QStringList{u"This computer"_s, u"System"_s, u"Serial number"_s};
    QTest::newRow("value") << u"böner"_s << QStringList{};
    QTest::newRow("value, other case") << u"DÖNER"_s << QStringList{u"This computer"_s, u"System"_s, u"Volumes"_s, u"disk2s1"_s, u"Name"_s};
    QTest::newRow("raw value") << u"25769"_s << QStringList{u"This computer"_s, u"System"_s, u"Memory"_s};
    QTest::newRow("formatted value") << u"24\u00a0GiB"_s << QStringList{u"This computer"_s, u"System"_s, u"Memory"_s};
    QTest::newRow("key") << u"size_gb"_s
                         << QStringList{u"This computer"_s, u"System"_s, u"Volumes"_s, u"disk1s1"_s, u"Size"_s, u"disk2s1"_s, u"Size"_s};
    QTest::newRow("key path") << u"languages.node"_s << QStringList{u"Software"_s, u"Developer tools"_s, u"Languages"_s, u"node"_s};
    QTest::newRow("a group's children") << u"Probes"_s
                                        << QStringList{u"Software"_s, u"Developer tools"_s, u"Probes"_s, u"git"_s, u"Version"_s, u"Path"_s};
    QTest::newRow("a key's children") << u"time_mach"_s
                                      << QStringList{u"This computer"_s, u"System"_s, u"Backup"_s, u"Switched on"_s, u"Destination"_s};
    QTest::newRow("nothing") << u"zzz"_s << QStringList{};
}

void TestFilterModel::search()
{
    QFETCH(QString, text);
    QFETCH(QStringList, rows);
    ReportModel model;
    model.setReport(sample::report());
    FilterModel filter;
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.setSourceModel(&model);
    QCOMPARE(treeLines(filter), treeLines(model));
    filter.setSearchText(text);
    QCOMPARE(filter.searchText(), text);
    QCOMPARE(trimmed(treeLines(filter)), rows);
    filter.setSearchText({});
    QCOMPARE(treeLines(filter), treeLines(model));
}

void TestFilterModel::typing()
{
    ReportModel model;
    model.setReport(sample::report());
    FilterModel filter;
    filter.setSourceModel(&model);
    for (const QString &text :
         {u"d"_s, u"dI"_s, u"disk2"_s, u"disk2s1"_s, u"disk"_s, u"isk1"_s, u""_s, u"node"_s, u"go"_s, u"system.time_machine"_s}) {
        filter.setSearchText(text);
        FilterModel fresh;
        fresh.setSourceModel(&model);
        fresh.setSearchText(text);
        QCOMPARE(treeLines(filter), treeLines(fresh));
        QVERIFY(filter.rowCount() > 0);
    }
}

void TestFilterModel::onlyProblems()
{
    Report report = sample::report();
    report.sections[0].problems = {{Error::Kind::Denied, u"/x"_s, {}}};
    ReportModel model;
    model.setReport(report);
    FilterModel filter;
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.setSourceModel(&model);
    filter.setOnlyProblems(true);
    // The whole section, and nothing of its healthy neighbour in the same group.
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.rowCount(filter.index(0, 0)), 1);
    const QModelIndex system = filter.index(0, 0, filter.index(0, 0));
    QCOMPARE(filter.rowCount(system), model.rowCount(model.indexOfSection(u"system")));
    filter.setSearchText(u"this computer"_s);
    QCOMPARE(filter.rowCount(filter.index(0, 0)), 1);
    filter.setSearchText(u"node"_s);
    QCOMPARE(filter.rowCount(), 0);
    filter.setSearchText({});
    Section healed = report.sections[0];
    healed.problems.clear();
    model.updateSection(healed);
    QCOMPARE(filter.rowCount(), 0);
}

static Diff planted()
{
    sample::Machine machine = sample::machine();
    machine.modelName = u"Mac mini"_s;
    machine.uptimeSeconds = 60;
    machine.volumes[1].sizeGib = 1000;
    sample::Processes processes;
    processes.processes = {{5, 1.0, u"x"_s}};
    return diff(sample::report(), sample::report(machine, sample::tools(), processes));
}

void TestFilterModel::onlyDifferences()
{
    DiffModel model;
    model.setDiff(planted());
    FilterModel filter;
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.setSourceModel(&model);
    filter.setOnlyDifferences(true);
    QStringList lines = treeLines(filter);
    lines.resize(7);
    QCOMPARE(trimmed(lines),
             (QStringList{u"System"_s, u"Model"_s, u"Up for"_s, u"Volumes"_s, u"disk2s1"_s, u"Size"_s, u"Busiest processes"_s}));
    filter.setSearchText(u"disk2"_s);
    QCOMPARE(trimmed(treeLines(filter)), (QStringList{u"System"_s, u"Volumes"_s, u"disk2s1"_s, u"Size"_s}));
}

void TestFilterModel::hideVolatile()
{
    DiffModel model;
    model.setDiff(planted());
    FilterModel filter;
    filter.setHideVolatile(true);
    filter.setOnlyDifferences(true);
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(trimmed(treeLines(filter)), (QStringList{u"System"_s, u"Model"_s, u"Volumes"_s, u"disk2s1"_s, u"Size"_s}));
    filter.setOnlyDifferences(false);
    QCOMPARE(treeLines(filter), treeLines(model));
}

void TestFilterModel::filterFollowsAGrowingReport()
{
    ReportModel model;
    model.setReport(emptyReport(sample::catalogue(), Platform::Linux));
    FilterModel filter;
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.setSourceModel(&model);
    filter.setSearchText(u"disk"_s);
    QCOMPARE(filter.rowCount(), 0);
    std::mt19937 random(3);
    sample::Machine machine = sample::machine();
    for (int round = 0; round < 40; ++round) {
        machine.volumes.clear();
        for (int i = int(random() % 6); i > 0; --i)
            machine.volumes.push_back(
                {u"n%1"_s.arg(random() % 3), (random() % 2 ? u"disk%1"_s : u"tape%1"_s).arg(random() % 6), 1.0, double(random() % 9)});
        model.updateSection(sample::section(machine));
        FilterModel fresh;
        fresh.setSourceModel(&model);
        fresh.setSearchText(u"disk"_s);
        QCOMPARE(treeLines(filter), treeLines(fresh));
    }
    model.setReport(sample::report());
    QVERIFY(trimmed(treeLines(filter)).contains(u"disk2s1"_s));
    filter.setSourceModel(nullptr);
    QCOMPARE(filter.rowCount(), 0);
}

static sample::Processes manyProcesses(int count, const QString &name)
{
    sample::Processes processes;
    for (int i = 0; i < count; ++i)
        processes.processes.push_back({i, 1.0, name + QString::number(i)});
    return processes;
}

/// Of the processes left, their numbers.
static QList<int> foundNumbers(const FilterModel &filter)
{
    QList<int> found;
    const QModelIndex group = filter.index(0, 0);
    for (int row = 0; row < filter.rowCount(group); ++row) {
        const QModelIndex section = filter.index(row, 0, group);
        if (section.data(SectionRole).toString() != "top_processes"_L1)
            continue;
        for (int item = 0; item < filter.rowCount(section); ++item)
            found += filter.index(item, 0, section).data(KeyPathRole).toString().section(u'.', 1).toInt();
    }
    return found;
}

void TestFilterModel::countsMatches()
{
    ReportModel model;
    model.setReport(sample::report());
    FilterModel filter;
    filter.setSourceModel(&model);
    QCOMPARE(filter.matchCount(), 0);
    const auto matches = [&](const QString &text) {
        filter.setSearchText(text);
        QStringList found;
        const std::function<void(const QModelIndex &)> walk = [&](const QModelIndex &parent) {
            for (int row = 0; row < filter.rowCount(parent); ++row) {
                const QModelIndex index = filter.index(row, 0, parent);
                if (filter.isMatch(index))
                    found += index.data(KeyPathRole).toString();
                const qsizetype own = found.size();
                walk(index);
                if (parent.isValid() && filter.hasMatchBelow(index) != (found.size() > own))
                    found += u"wrong about what is below: "_s + index.data(KeyPathRole).toString();
            }
        };
        walk({});
        return found;
    };
    // A row that has the text keeps all below it; those of them that show it, too, count as well.
    QCOMPARE(matches(u"volumes"_s).join(u" "_s), u"system.time_machine.destination system.volumes"_s);
    QCOMPARE(matches(u"nothing like it"_s), QStringList());
    QCOMPARE(filter.matchCount(), 0);
    const QStringList devices = matches(u"device"_s);
    QCOMPARE(devices.size(), filter.matchCount());
    QCOMPARE_GT(devices.size(), 1);
    for (const QString &path : devices)
        QVERIFY2(path.endsWith("device"_L1), qPrintable(path));
}

void TestFilterModel::largeReportsAreSearchedElsewhere()
{
    ReportModel model;
    model.setReport(sample::report(sample::machine(), sample::tools(), manyProcesses(3000, u"/bin/program-"_s)));
    FilterModel filter;
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.setSourceModel(&model);
    const QPersistentModelIndex kept = filter.mapFromSource(indexAt(model, u"top_processes.299"_s, KeyPathRole));
    const QPersistentModelIndex gone = filter.mapFromSource(indexAt(model, u"top_processes.300"_s, KeyPathRole));
    filter.setSearchText(u"nothing like it"_s);
    filter.setSearchText(u"program-299"_s); // before the first has answered
    QVERIFY(filter.isSearching());
    QVERIFY(kept.isValid() && gone.isValid()); // as they were
    QTRY_VERIFY(!filter.isSearching());
    QCOMPARE(foundNumbers(filter), (QList<int>{299, 2990, 2991, 2992, 2993, 2994, 2995, 2996, 2997, 2998, 2999}));
    QCOMPARE(filter.rowCount(), 1);
    QVERIFY(kept.isValid() && !gone.isValid());
    QCOMPARE(kept.data(KeyPathRole).toString(), u"top_processes.299"_s);
    QCOMPARE(kept.row(), 0);
    QVERIFY(filter.hasChildren(kept));
    QCOMPARE(filter.rowCount(kept), 3); // it has the text in its own name, so all of it stays
    filter.setSearchText({});
    QVERIFY(!filter.isSearching());
    QCOMPARE(foundNumbers(filter).size(), 3000);

    filter.setSearchText(u"program-7"_s);
    model.setReport(sample::report()); // has none, and the old answer is about other rows
    QVERIFY(!filter.isSearching());
    QTest::qWait(50);
    QCOMPARE(filter.rowCount(), 0);
}

void TestFilterModel::largeSectionsArriveDuringASearch()
{
    ReportModel model;
    model.setReport(emptyReport(sample::catalogue(), Platform::Linux));
    FilterModel filter;
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.setSourceModel(&model);
    filter.setSearchText(u"program-29"_s);
    QCOMPARE(filter.rowCount(), 0);
    model.updateSection(sample::section(manyProcesses(2000, u"/bin/program-"_s)));
    model.updateSection(sample::section(manyProcesses(295, u"/bin/program-"_s))); // overtakes the search in the first
    model.updateSection(sample::section(sample::machine()));
    QTRY_VERIFY(!filter.isSearching());
    QCOMPARE(foundNumbers(filter), (QList<int>{29, 290, 291, 292, 293, 294}));
    model.updateSection(sample::section(manyProcesses(2000, u"/bin/other-"_s)));
    QTRY_VERIFY(!filter.isSearching());
    QCOMPARE(filter.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestFilterModel)
#include "tst_filtermodel.moc"
