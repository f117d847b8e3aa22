// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sample.h"
#include "models/reportmodel.h"
#include "ui/diffview.h"
#include "ui/emptystate.h"

#include <QAction>
#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace prose;
using namespace Qt::StringLiterals;

class TestDiffView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsOnlyDifferences();
    void goesFromDifferenceToDifference();
    void swapsSides();
    void saysWhenNothingDiffers();
};

static NamedReport before()
{
    return {u"before.json"_s, sample::report()};
}

static NamedReport after()
{
    sample::Machine machine = sample::machine();
    machine.memoryBytes = *machine.memoryBytes * 2;
    machine.modelName = u"Another Model"_s;
    machine.uptimeSeconds = 7;
    machine.volumes.pop_back();
    return {u"after.json"_s, sample::report(machine, sample::tools(), sample::processes())};
}

static void compare(DiffView &view, NamedReport left, NamedReport right)
{
    QSignalSpy ready(&view, &DiffView::ready);
    view.compare(std::move(left), std::move(right));
    QTRY_COMPARE(ready.size(), 1);
}

static void collect(const QAbstractItemModel *model, const QModelIndex &parent, QStringList &paths)
{
    for (int row = 0; row < model->rowCount(parent); ++row) {
        const QModelIndex index = model->index(row, 0, parent);
        paths += index.data(KeyPathRole).toString();
        collect(model, index, paths);
    }
}

static QStringList shownPaths(const DiffView &view)
{
    QStringList paths;
    collect(view.findChild<QTreeView *>()->model(), {}, paths);
    return paths;
}

static QList<QCheckBox *> filters(const DiffView &view)
{
    return view.findChildren<QCheckBox *>();
}

void TestDiffView::showsOnlyDifferences()
{
    DiffView view;
    compare(view, before(), after());
    const QStringList paths = shownPaths(view);
    QVERIFY(paths.contains(u"system.memory_bytes"_s));
    QVERIFY(paths.contains(u"system.model_name"_s));
    QVERIFY(!paths.contains(u"system.hostname"_s));
    QVERIFY(!paths.contains(u"system.uptime_seconds"_s));
    filters(view)[1]->setChecked(false); // hide what always differs
    QVERIFY(shownPaths(view).contains(u"system.uptime_seconds"_s));
    filters(view)[0]->setChecked(false); // only differences
    QVERIFY(shownPaths(view).contains(u"system.hostname"_s));
}

void TestDiffView::goesFromDifferenceToDifference()
{
    DiffView view;
    compare(view, before(), after());
    view.show();
    QStringList visited;
    for (int i = 0; i < 3; ++i) {
        QVERIFY(view.showNext());
        visited += view.currentKeyPath();
    }
    QCOMPARE(QSet(visited.begin(), visited.end()).size(), 3);
    QVERIFY(visited.contains(u"system.memory_bytes"_s));
    QVERIFY(visited.contains(u"system.model_name"_s));
    QVERIFY(view.showNext()); // around
    QCOMPARE(view.currentKeyPath(), visited[0]);
    QVERIFY(view.showNext(true));
    QCOMPARE(view.currentKeyPath(), visited[2]);
    QCOMPARE(view.comparisonActions()[1]->shortcut(), QKeySequence(u"F8"_s));
    view.comparisonActions()[1]->trigger();
    QCOMPARE(view.currentKeyPath(), visited[0]);
}

void TestDiffView::swapsSides()
{
    DiffView view;
    compare(view, before(), after());
    const auto *model = view.findChild<QTreeView *>()->model();
    const auto valueAt = [&](int column) {
        const QModelIndexList found = model->match(model->index(0, 0), KeyPathRole, u"system.model_name"_s, 1,
                                                   Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QString() : found.first().siblingAtColumn(column).data().toString();
    };
    const QStringList paths = shownPaths(view);
    QCOMPARE(valueAt(2), u"Another Model"_s);
    QCOMPARE(model->headerData(2, Qt::Horizontal).toString(), u"after.json"_s);
    view.swapSides();
    QCOMPARE(valueAt(1), u"Another Model"_s);
    QCOMPARE(model->headerData(1, Qt::Horizontal).toString(), u"after.json"_s);
    QCOMPARE(shownPaths(view), paths);
}

void TestDiffView::saysWhenNothingDiffers()
{
    DiffView view;
    sample::Machine machine = sample::machine();
    machine.uptimeSeconds = 7;
    compare(view, before(), {u"later.json"_s, sample::report(machine, sample::tools(), sample::processes())});
    view.show();
    const auto *empty = view.findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QVERIFY(empty->sentence().contains(u'1'));
    filters(view)[1]->setChecked(false);
    QVERIFY(!empty->isVisible());
    QVERIFY(view.showNext());
    QCOMPARE(view.currentKeyPath(), u"system.uptime_seconds"_s);
}

QTEST_MAIN(TestDiffView)
#include "tst_diffview.moc"
