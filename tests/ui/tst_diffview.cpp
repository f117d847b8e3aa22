// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sample.h"
#include "models/reportmodel.h"
#include "models/diffwalk.h"
#include "tests/support/ownsettings.h"
#include "ui/diffview.h"
#include "ui/emptystate.h"
#include "ui/exportdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace prose;
using namespace Qt::StringLiterals;

class TestDiffView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { keepSettingsIn(m_folder.path()); }
    void showsOnlyDifferences();
    void goesFromDifferenceToDifference();
    void swapsSides();
    void saysWhenNothingDiffers();
    void walkFindsEveryDifferenceInOrder();
    void walkLooksAtLittle();
    void nextFollowsFiltersAndSearch();
    void whatMattersComesFirst();
    void fitsANarrowWindow();
    void findsWhatIsFolded();
    void exportsWhatItShows();

private:
    QTemporaryDir m_folder;
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
    QSignalSpy ready(&view, &DiffView::ready);
    view.swapSides();
    QTRY_COMPARE(ready.size(), 1);
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

// ---- walking ----

static DiffNode leaf(DiffNode::Kind kind, bool isVolatile = false)
{
    DiffNode node;
    node.kind = kind;
    node.isVolatile = isVolatile;
    node.left.value = u"left"_s;
    node.right.value = u"right"_s;
    return node;
}

/// An object, with the marks that its children give it.
static DiffNode group(std::vector<DiffNode> children)
{
    DiffNode node;
    node.left.shape = node.right.shape = Node::Shape::Object;
    const bool isSame = std::ranges::all_of(children, [](const DiffNode &child) { return child.kind == DiffNode::Kind::Same; });
    node.kind = isSame ? DiffNode::Kind::Same : DiffNode::Kind::Changed;
    node.isVolatile = !isSame
        && std::ranges::all_of(children, [](const DiffNode &child) { return child.kind == DiffNode::Kind::Same || child.isVolatile; });
    node.children = std::move(children);
    return node;
}

static DiffNode invented(QRandomGenerator &random, int depth)
{
    if (depth == 0 || random.bounded(3) == 0) {
        DiffNode node = leaf(DiffNode::Kind(random.bounded(4)), random.bounded(4) == 0);
        if (node.kind == DiffNode::Kind::Added && random.bounded(2) == 0)
            node.children = {leaf(DiffNode::Kind::Added), leaf(DiffNode::Kind::Added)};
        return node;
    }
    std::vector<DiffNode> children;
    for (int i = random.bounded(5); i >= 0; --i)
        children.push_back(invented(random, depth - 1));
    return group(std::move(children));
}

static void listDifferences(const std::vector<DiffNode> &siblings, const DiffPath &above, std::vector<DiffPath> &found)
{
    for (size_t i = 0; i < siblings.size(); ++i) {
        DiffPath path = above;
        path.push_back(int(i));
        const DiffNode &node = siblings[i];
        if (node.kind == DiffNode::Kind::Same || node.isVolatile)
            continue;
        if (node.kind == DiffNode::Kind::Changed && !node.children.empty())
            listDifferences(node.children, path, found);
        else
            found.push_back(path);
    }
}

static void listPlaces(const std::vector<DiffNode> &siblings, const DiffPath &above, std::vector<DiffPath> &found)
{
    for (size_t i = 0; i < siblings.size(); ++i) {
        DiffPath path = above;
        path.push_back(int(i));
        found.push_back(path);
        listPlaces(siblings[i].children, path, found);
    }
}

/// From every place of trees of any form, both ways, against the slow way to say it.
void TestDiffView::walkFindsEveryDifferenceInOrder()
{
    QRandomGenerator random(20260211);
    int seen = 0;
    for (int run = 0; run < 200; ++run) {
        Diff diff;
        for (int i = random.bounded(4); i >= 0; --i)
            diff.sections.push_back(invented(random, 4));
        std::vector<DiffPath> all, places{{}};
        listDifferences(diff.sections, {}, all);
        listPlaces(diff.sections, {}, places);
        const DiffWalk walk{diff};
        for (const DiffPath &from : places) {
            const auto next = walk.next(from, false), previous = walk.next(from, true);
            QCOMPARE(next.has_value(), !all.empty());
            QCOMPARE(previous.has_value(), !all.empty());
            if (all.empty())
                continue;
            const auto after = std::ranges::find_if(all, [&](const DiffPath &path) { return from < path; });
            QCOMPARE(next->path, after == all.end() ? all.front() : *after);
            const auto before = std::ranges::lower_bound(all, from);
            const bool isFirst = from.empty() || before == all.begin();
            QCOMPARE(previous->path, isFirst ? all.back() : *(before - 1));
            ++seen;
        }
    }
    QVERIFY(seen > 2000);
}

void TestDiffView::walkLooksAtLittle()
{
    Diff diff;
    diff.sections = {group(std::vector<DiffNode>(100'000, leaf(DiffNode::Kind::Changed)))};
    const DiffWalk walk{diff};
    for (const DiffPath &from : {DiffPath{}, DiffPath{0, 0}, DiffPath{0, 50'000}, DiffPath{0, 99'999}}) {
        for (const bool backwards : {false, true}) {
            const auto found = walk.next(from, backwards);
            QVERIFY(found);
            QVERIFY2(found->visited <= 6, qPrintable(QString::number(found->visited)));
        }
    }
    // What is the same is not looked into.
    const DiffNode same = group(std::vector<DiffNode>(1000, leaf(DiffNode::Kind::Same)));
    std::vector<DiffNode> lists(100, same);
    lists.push_back(leaf(DiffNode::Kind::Changed));
    diff.sections = {group(lists)};
    const auto found = walk.next({}, false);
    QVERIFY(found);
    QCOMPARE(found->path, (DiffPath{0, 100}));
    QVERIFY2(found->visited <= 102, qPrintable(QString::number(found->visited)));
    diff.sections = {same};
    QVERIFY(!walk.next({0, 5}, false));
}

void TestDiffView::nextFollowsFiltersAndSearch()
{
    DiffView view;
    compare(view, before(), after());
    view.show();
    view.setSearchText(u"memory"_s);
    QTRY_VERIFY(!shownPaths(view).contains(u"system.model_name"_s));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(view.showNext(i == 1));
        QCOMPARE(view.currentKeyPath(), u"system.memory_bytes"_s);
    }
    view.setSearchText(u"nowhere at all"_s);
    QTRY_VERIFY(shownPaths(view).isEmpty());
    QVERIFY(!view.showNext());
    view.setSearchText({});
    filters(view)[0]->setChecked(false); // among all rows, too
    QStringList visited;
    for (int i = 0; i < 3; ++i) {
        QVERIFY(view.showNext());
        visited += view.currentKeyPath();
    }
    QVERIFY(!visited.contains(u"system.uptime_seconds"_s));
    QCOMPARE(QSet(visited.begin(), visited.end()).size(), 3);
}

namespace {

struct Protection
{
    static constexpr auto id = "protection";
    std::optional<bool> firewall;
    std::optional<QString> colour;
    static const Fields<Protection> fields;
};

const Fields<Protection> Protection::fields = {
    field("colour", "Colour", &Protection::colour),
    field("firewall", "Firewall", &Protection::firewall).important(),
};

} // namespace

static NamedReport protectedBy(bool firewall, const QString &colour)
{
    NamedReport named{colour, sample::report()};
    named.report.sections.push_back(sample::section(Protection{firewall, colour}));
    return named;
}

void TestDiffView::whatMattersComesFirst()
{
    DiffView view;
    compare(view, protectedBy(true, u"red"_s), protectedBy(false, u"blue <b>"_s));
    view.show();
    auto *line = view.findChild<QLabel *>(u"what-matters"_s);
    QVERIFY(line && line->isVisible());
    QVERIFY2(view.whatMatters().contains(u"Firewall: Yes → No"_s), qPrintable(view.whatMatters()));
    QVERIFY(!view.whatMatters().contains(u"blue"_s));
    QVERIFY(view.summary().startsWith(u"1 that matter"_s));
    // A word beside the sign, for screen readers as well.
    const auto *model = view.findChild<QTreeView *>()->model();
    const auto spoken = [&](const QString &path) {
        const QModelIndexList found = model->match(model->index(0, 0), KeyPathRole, path, 1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(u"protection.firewall"_s), u"Firewall, changed, matters"_s);
    QCOMPARE(spoken(u"protection.colour"_s), u"Colour, changed"_s);
    // It leads there.
    const QRegularExpression link(u"href=\"([^\"]+)\""_s);
    Q_EMIT line->linkActivated(link.match(view.whatMatters()).captured(1));
    QCOMPARE(view.currentKeyPath(), u"protection.firewall"_s);
    // The filter leaves it alone, and next goes nowhere else.
    QCheckBox *only = filters(view)[2];
    QVERIFY(only->isEnabled());
    only->setChecked(true);
    QCOMPARE(shownPaths(view), (QStringList{u"protection"_s, u"protection.firewall"_s}));
    QVERIFY(view.showNext());
    QCOMPARE(view.currentKeyPath(), u"protection.firewall"_s);
    // Where nothing matters there is no line, and the filter lets go.
    compare(view, protectedBy(true, u"red"_s), protectedBy(true, u"blue"_s));
    QVERIFY(!line->isVisible());
    QVERIFY(!only->isChecked() && !only->isEnabled());
    QVERIFY(shownPaths(view).contains(u"protection.colour"_s));
}

void TestDiffView::fitsANarrowWindow()
{
    DiffView view;
    compare(view, protectedBy(true, u"red"_s), protectedBy(false, u"blue"_s));
    view.show();
    QVERIFY2(view.minimumSizeHint().width() <= 760, qPrintable(QString::number(view.minimumSizeHint().width())));
}

void TestDiffView::findsWhatIsFolded()
{
    DiffView view;
    compare(view, before(), after());
    view.show();
    QSignalSpy searched(&view, &DiffView::searched);
    view.setSearchText(u"disk2s1"_s);
    QTRY_COMPARE(searched.size(), 1);
    QVERIFY(!view.isSearching());
    QCOMPARE(searched[0][0].toLongLong(), 2);
    const QString volume = u"system.volumes.disk2s1"_s, device = u"system.volumes.disk2s1.device"_s;
    auto *tree = view.findChild<QTreeView *>();
    const auto found = [&](bool isBackwards) {
        QStringList paths;
        tree->setCurrentIndex({});
        for (int i = 0; i < 3; ++i) {
            view.findNext(isBackwards);
            paths += view.currentKeyPath();
        }
        return paths;
    };
    QCOMPARE(found(true), (QStringList{device, volume, device}));
    tree->collapseAll();
    QCOMPARE(found(false), (QStringList{volume, device, volume}));
    tree->collapseAll();
    QCOMPARE(found(true), (QStringList{device, volume, device}));
    // Backwards, too, into what is above.
    filters(view)[0]->setChecked(false);
    searched.clear();
    view.setSearchText(u"name"_s);
    QTRY_COMPARE(searched.size(), 1);
    const auto at = [&](const QString &path) {
        const auto *model = tree->model();
        return model->match(model->index(0, 0), KeyPathRole, path, 1, Qt::MatchExactly | Qt::MatchRecursive).value(0);
    };
    tree->setCurrentIndex(at(u"system.dns_servers"_s));
    tree->collapse(at(u"system.volumes"_s));
    view.findNext(true);
    QCOMPARE(view.currentKeyPath(), u"system.volumes.disk2s1.name"_s);
    searched.clear();
    view.setSearchText(u"nowhere at all"_s);
    QTRY_COMPARE(searched.size(), 1);
    view.findNext(false);
    QCOMPARE(view.currentKeyPath(), QString());
}

static QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestDiffView::exportsWhatItShows()
{
    DiffView view;
    QAction *action = view.comparisonActions()[3];
    QVERIFY(!action->isEnabled());
    NamedReport other = after();
    for (Node &node : other.report.section(u"system")->root.children) {
        if (node.key == "hostname"_L1)
            node.value = u"cleos-mbp.local"_s;
    }
    compare(view, before(), other);
    view.show();
    const QList<ReportFormat> formats{ReportFormat::Text, ReportFormat::Markdown, ReportFormat::Html};
    for (int i = 0; i < int(formats.size()); ++i) {
        for (const bool isClean : {true, false}) {
            action->trigger();
            QPointer<ExportDialog> dialog = view.findChild<ExportDialog *>();
            QVERIFY(dialog && dialog->isVisible());
            QCOMPARE(dialog->windowTitle(), u"Export Comparison"_s);
            QVERIFY(dialog->removesPersonal());
            QCOMPARE(dialog->findChild<QComboBox *>()->count(), int(formats.size()));
            dialog->findChild<QComboBox *>()->setCurrentIndex(i);
            dialog->findChild<QCheckBox *>()->setChecked(isClean);
            QCOMPARE(dialog->format(), formats[i]);
            const auto save = [&] { return dialog->findChild<QPushButton *>(); };
            QTRY_VERIFY(save()->isEnabled());
            const QString path = m_folder.filePath(u"comparison"_s);
            QVERIFY(dialog->exportTo(path));
            QTRY_VERIFY(!dialog);
            const QByteArray bytes = contents(path);
            QCOMPARE(bytes, exportedComparison(before(), other, formats[i], isClean).bytes);
            for (const char *name : {"annas-mbp", "cleos-mbp"})
                QCOMPARE(bytes.contains(name), !isClean);
            QVERIFY(bytes.contains("Another Model") && bytes.contains("before.json") && bytes.contains("after.json"));
        }
    }
}

QTEST_MAIN(TestDiffView)
#include "tst_diffview.moc"
