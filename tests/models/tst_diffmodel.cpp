// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"
#include "treelines.h"

#include "models/diffmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace prose;
using namespace Qt::StringLiterals;

class TestDiffModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void tree();
    void roles();
    void another();
};

static Diff planted()
{
    sample::Machine machine = sample::machine();
    machine.modelName = u"Mac mini"_s;
    machine.serial.reset();
    machine.uptimeSeconds = 60;
    machine.volumes = {machine.volumes[1], {u"USB"_s, u"disk9"_s, 8.0, 1.0}};
    machine.volumes[0].sizeGib = 1000;
    machine.dnsServers = {u"8.8.8.8"_s};
    Report right = sample::report(machine, {}, {});
    right.sections.resize(1);
    Diff result = diff(sample::report(), right);
    result.leftName = u"old.json"_s;
    return result;
}

void TestDiffModel::tree()
{
    DiffModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setDiff(planted());
    QStringList lines = treeLines(model);
    lines.resize(24);
    QCOMPARE(lines,
             QString(uR"(System | 10 entries | 9 entries
  Model | MacBook Air | Mac mini
  Host name | annas-mbp.local | annas-mbp.local
  Owner | annabel | annabel
  Serial number | C02XYZ123ABC | —
  Memory | 24 GiB | 24 GiB
  Up for | 2 h 10 min | 1 min
  Backup | 2 entries | 2 entries
    Switched on | Yes | Yes
    Destination | /Volumes/Backup | /Volumes/Backup
  Volumes | 2 entries | 2 entries
    disk1s1 | 4 entries | —
      Name | Macintosh HD | —
      Device | disk1s1 | —
      Size | 233.57 GiB | —
      Free | 100 GiB | —
    disk2s1 | 4 entries | 4 entries
      Name | Döner | Döner
      Device | disk2s1 | disk2s1
      Size | 931.5 GiB | 1000 GiB
      Free | 512 MiB | 512 MiB
    disk9 | — | 4 entries
      Name | — | USB
      Device | — | disk9)"_s)
                 .split(u'\n'));
    QVERIFY(treeLines(model).contains(u"  Name servers | 192.168.1.1, 8.8.8.8 | 8.8.8.8"_s));
    QVERIFY(treeLines(model).contains(u"Developer tools | 4 entries | —"_s));
}

void TestDiffModel::roles()
{
    DiffModel model;
    model.setDiff(planted());
    const auto at = [&](const QString &path) { return indexAt(model, path, KeyPathRole); };
    const auto kind = [&](const QString &path) { return DiffNode::Kind(at(path).data(DiffKindRole).toInt()); };
    QCOMPARE(kind(u"system"_s), DiffNode::Kind::Changed);
    QCOMPARE(kind(u"system.hostname"_s), DiffNode::Kind::Same);
    QCOMPARE(kind(u"system.serial"_s), DiffNode::Kind::Removed);
    QCOMPARE(kind(u"system.volumes.disk9"_s), DiffNode::Kind::Added);
    QCOMPARE(kind(u"system.volumes.disk9.name"_s), DiffNode::Kind::Added);
    QCOMPARE(kind(u"tools"_s), DiffNode::Kind::Removed);
    QVERIFY(at(u"system.uptime_seconds"_s).data(VolatileRole).toBool());
    QVERIFY(!at(u"system.model_name"_s).data(VolatileRole).toBool());
    QVERIFY(at(u"top_processes"_s).data(VolatileRole).toBool());

    const QModelIndex size = at(u"system.volumes.disk2s1.size_gb"_s);
    QCOMPARE(size.siblingAtColumn(DiffModel::LeftColumn).data(RawValueRole).toDouble(), 931.5);
    QCOMPARE(size.siblingAtColumn(DiffModel::RightColumn).data(RawValueRole).toDouble(), 1000.0);
    QCOMPARE(size.data(SectionRole).toString(), u"system"_s);
    QCOMPARE(model.node(size)->right.value.toDouble(), 1000.0);
    QCOMPARE(at(u"system.serial"_s).data(RawValueRole).toString(), u"C02XYZ123ABC"_s);
    QCOMPARE(at(u"system.serial"_s).data(Qt::ToolTipRole).toString(), u"C02XYZ123ABC\nsystem.serial"_s);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"old.json"_s);
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"Right"_s);
    QVERIFY(!model.headerData(3, Qt::Horizontal, Qt::DisplayRole).isValid());
    QVERIFY(!model.headerData(1, Qt::Vertical, Qt::DisplayRole).isValid());
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
    const auto spoken = [&](const QString &path) { return at(path).data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(spoken(u"system.volumes"_s), u"Volumes, changed, 1 changed, 1 added, 1 removed"_s);
    QCOMPARE(spoken(u"system.volumes.disk9"_s), u"disk9, added"_s);
    QCOMPARE(spoken(u"system.serial"_s), u"Serial number, removed"_s);
    QCOMPARE(spoken(u"system.hostname"_s), u"Host name, same"_s);
}

void TestDiffModel::another()
{
    DiffModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setDiff(planted());
    model.setDiff({});
    QCOMPARE(model.rowCount(), 0);
    model.setDiff(diff(sample::report(), sample::report()));
    QCOMPARE(model.rowCount(), 3);
    sample::Machine wordy = sample::machine();
    wordy.modelName = QString(100'000, u'x');
    model.setDiff(diff(sample::report(), sample::report(wordy, {}, {})));
    QVERIFY(indexAt(model, u"system.model_name"_s, KeyPathRole).data(Qt::ToolTipRole).toString().size() < 2000);
}

QTEST_GUILESS_MAIN(TestDiffModel)
#include "tst_diffmodel.moc"
