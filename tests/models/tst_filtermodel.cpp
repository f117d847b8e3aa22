// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"
#include "treelines.h"

#include "models/diffmodel.h"
#include "models/filtermodel.h"
#include "models/reportmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>
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

QTEST_GUILESS_MAIN(TestFilterModel)
#include "tst_filtermodel.moc"
