// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sample.h"
#include "models/report/redact.h"
#include "models/reportmodel.h"
#include "tests/support/ownsettings.h"
#include "ui/colours.h"
#include "ui/copying.h"
#include "ui/detailsview.h"
#include "ui/diffview.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/reportview.h"
#include "ui/statusline.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

using namespace prose;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void allSectionsAreThereAtOnce();
    void fillingKeepsSelectionAndExpansion();
    void refreshKeepsSelection();
    void searchFilters();
    void onlyProblems();
    void findsInAComparison();
    void keysMayHaveDots();
    void copies();
    void dataIsNoMarkup();
    void toolTipsTellAll();
    void collectButtonChanges();
    void followsLightAndDark();
    void lateAnswersDoNotTouchAFile();
    void speaksOtherLanguages();
    void everyMnemonicIsUsedOnce();
    void factsStayUntilNewerOnesArrive();
    void retryKeepsTheRest();
    void retryDuringACollection();
    void retryEndsWithTheReport();
    void whatFailedCanBeRunAgain();

private:
    QTemporaryDir m_folder;
};

void TestMainWindow::initTestCase()
{
    keepSettingsIn(m_folder.path());
}

static ReportView *treeOf(const MainWindow &window)
{
    return window.findChild<ReportView *>();
}

static QStringList shownSections(const MainWindow &window)
{
    QStringList ids;
    const auto *model = treeOf(window)->model();
    for (int group = 0; group < model->rowCount(); ++group) {
        const QModelIndex parent = model->index(group, 0);
        for (int row = 0; row < model->rowCount(parent) && treeOf(window)->isExpanded(parent); ++row)
            ids += model->index(row, 0, parent).data(SectionRole).toString();
    }
    return ids;
}

static QModelIndex indexOf(const MainWindow &window, const QString &keyPath)
{
    const auto *model = treeOf(window)->model();
    return model->match(model->index(0, 0), KeyPathRole, keyPath, 1, Qt::MatchExactly | Qt::MatchRecursive).value(0);
}

static Report waitingReport()
{
    return emptyReport(sample::catalogue(), Platform::Linux);
}

void TestMainWindow::allSectionsAreThereAtOnce()
{
    MainWindow window(sample::catalogue());
    window.beginCollection(waitingReport());
    QStringList wanted;
    for (const SectionInfo &info : sample::catalogue())
        wanted += info.id;
    QStringList shown = shownSections(window);
    std::ranges::sort(wanted);
    std::ranges::sort(shown);
    QCOMPARE(shown, wanted);
    QVERIFY(window.findChild<StatusLine *>()->summary().startsWith(u"0 of %1"_s.arg(wanted.size())));
}

void TestMainWindow::fillingKeepsSelectionAndExpansion()
{
    MainWindow window(sample::catalogue());
    window.show();
    window.beginCollection(waitingReport());
    auto *tree = treeOf(window);
    QSignalSpy resets(tree->model(), &QAbstractItemModel::modelReset);
    window.updateSection(sample::section(sample::machine()));
    tree->setExpanded(indexOf(window, u"system"_s), true);
    tree->setExpanded(indexOf(window, u"system.time_machine"_s), true);
    tree->setCurrentIndex(indexOf(window, u"system.model_name"_s));

    window.updateSection(sample::section(sample::processes(), State::Running));
    window.updateSection(sample::section(sample::processes()));
    window.updateSection(sample::section(sample::tools()));
    window.finishCollection(sample::report());

    QCOMPARE(resets.size(), 0);
    QCOMPARE(tree->currentKeyPath(), u"system.model_name"_s);
    QVERIFY(tree->isExpanded(indexOf(window, u"system"_s)));
    QVERIFY(tree->isExpanded(indexOf(window, u"system.time_machine"_s)));
    QVERIFY(!tree->isExpanded(indexOf(window, u"tools"_s)));
    QCOMPARE(window.findChild<DetailsView *>()->sectionId(), u"system"_s);
}

void TestMainWindow::refreshKeepsSelection()
{
    MainWindow window(sample::catalogue());
    window.show();
    window.beginCollection(waitingReport());
    window.finishCollection(sample::report());
    auto *tree = treeOf(window);
    tree->setExpanded(indexOf(window, u"system"_s), true);
    tree->setCurrentIndex(indexOf(window, u"system.owner"_s));
    QSignalSpy resets(tree->model(), &QAbstractItemModel::modelReset);
    window.beginCollection(waitingReport());
    window.finishCollection(sample::report());
    QCOMPARE(resets.size(), 0);
    QCOMPARE(tree->currentKeyPath(), u"system.owner"_s);
    QCOMPARE(indexOf(window, u"system"_s).data(StateRole).toInt(), int(State::Complete));
}

void TestMainWindow::searchFilters()
{
    MainWindow window(sample::catalogue());
    window.show();
    window.showReport(sample::report(), u"report.json"_s);
    auto *search = window.findChild<QLineEdit *>();
    const auto rows = [&] { return indexOf(window, u"system.model_name"_s).isValid(); };
    QVERIFY(rows());
    search->setText(u"owner"_s);
    QTRY_VERIFY(!rows());
    QVERIFY(indexOf(window, u"system.owner"_s).isValid());
    const auto matches = [&] {
        for (const auto labels = window.findChildren<QLabel *>(); const auto *label : labels) {
            if (label->accessibleName() == "Matches of the search"_L1)
                return label->isVisible() ? label->text() : QString();
        }
        return u"no such label"_s;
    };
    QCOMPARE(matches(), u"1 match(es)"_s); // nobody has translated it here
    search->setText(u"nothing has this"_s);
    QTRY_COMPARE(matches(), u"No matches"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QCOMPARE(matches(), QString());
    QVERIFY(rows());
    QVERIFY(!treeOf(window)->isExpanded(indexOf(window, u"tools"_s))); // as it was before the search
}

static QAction *actionOf(const MainWindow &window, const QString &text)
{
    for (const auto actions = window.findChildren<QAction *>(); auto *action : actions) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

void TestMainWindow::onlyProblems()
{
    MainWindow window(sample::catalogue());
    window.show();
    QAction *action = actionOf(window, u"Only Sections with Problems"_s);
    QVERIFY(action && !action->isEnabled());
    Report report = sample::report();
    const QStringList all{u"system"_s, u"top_processes"_s, u"tools"_s}; // as they are grouped
    report.section(u"tools")->state = State::Partial;
    report.section(u"tools")->problems = {{Error::Kind::TimedOut, u"python3 --version"_s, u"after 5 s"_s}};
    window.showReport(report, u"report.json"_s);
    QVERIFY(action->isEnabled());
    QCOMPARE(shownSections(window), all);
    action->trigger();
    QCOMPARE(shownSections(window), QStringList{u"tools"_s});
    QVERIFY(indexOf(window, u"tools.languages"_s).isValid()); // with all it has
    action->trigger();
    QCOMPARE(shownSections(window), all);
    action->trigger();
    window.showReport(sample::report(), u"another.json"_s);
    QCOMPARE(shownSections(window), QStringList());
}

void TestMainWindow::findsInAComparison()
{
    sample::Machine machine = sample::machine();
    machine.modelName = u"MacBook Pro"_s;
    machine.gpus = {u"MacBook graphics"_s};
    MainWindow window(sample::catalogue());
    window.show();
    window.showReport(sample::report(), u"report.json"_s);
    auto *diff = window.findChild<DiffView *>();
    QSignalSpy ready(diff, &DiffView::ready);
    diff->compare({u"before.json"_s, sample::report()}, {u"after.json"_s, sample::report(machine, sample::tools(), sample::processes())});
    QTRY_COMPARE(ready.size(), 1);
    auto *search = window.findChild<QLineEdit *>();
    search->setText(u"macbook"_s);
    QSignalSpy searched(diff, &DiffView::searched);
    QTest::keyClick(search, Qt::Key_Return); // sooner than it is found
    QTRY_COMPARE(diff->currentKeyPath(), u"system.model_name"_s);
    QCOMPARE(searched.size(), 1);
    actionOf(window, u"Find Next"_s)->trigger();
    QCOMPARE(diff->currentKeyPath(), u"system.gpu"_s);
    actionOf(window, u"Find Previous"_s)->trigger();
    QCOMPARE(diff->currentKeyPath(), u"system.model_name"_s);
}

void TestMainWindow::keysMayHaveDots()
{
    sample::Tools tools = sample::tools();
    tools.languages[u"python3.12"_s] = u"Python 3.12.1"_s; // beside "python3"
    MainWindow window(sample::catalogue());
    window.showReport(sample::report(sample::machine(), tools, sample::processes()), u"report.json"_s);
    QVERIFY(treeOf(window)->selectKeyPath(u"tools.languages.python3.12"_s));
    QCOMPARE(treeOf(window)->currentKeyPath(), u"tools.languages.python3.12"_s);
}

void TestMainWindow::copies()
{
    MainWindow window(sample::catalogue());
    window.showReport(sample::report(), u"report.json"_s);
    auto *tree = treeOf(window);
    tree->setCurrentIndex(indexOf(window, u"system.model_name"_s));
    const auto copied = [&](int action) {
        QSignalSpy spy(window.findChild<Copying *>(), &Copying::copied);
        tree->copyActions()[action]->trigger();
        return QTest::qWaitFor([&] { return !spy.isEmpty(); }) ? QApplication::clipboard()->text() : QString();
    };
    const QString model = *sample::machine().modelName;
    QCOMPARE(copied(0), u"Model: "_s + model);
    QCOMPARE(copied(1), model);
    QCOMPARE(copied(2), QString::fromUtf8(sectionJson(redacted(sample::report()).sections[0])));
    QCOMPARE(copied(4), u"system.model_name"_s);
}

/// Names of files and words of a report are not taken for markup.
void TestMainWindow::dataIsNoMarkup()
{
    Report report = sample::report();
    report.sections[1].state = State::Unavailable;
    report.sections[1].reason = u"there is <b>none<b>"_s;
    report.sections[1].root.children.clear();
    MainWindow window(sample::catalogue());
    window.showReport(report, u"<b>bold<b>.json"_s);
    treeOf(window)->selectSection(report.sections[1].id);
    int seen = 0;
    for (const auto labels = window.findChildren<QLabel *>(); const QLabel *label : labels) {
        if (!label->text().contains(u"<b>"_s))
            continue;
        ++seen;
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }
    QVERIFY(seen >= 3); // the status line, and twice in the details
}

void TestMainWindow::toolTipsTellAll()
{
    sample::Machine machine = sample::machine();
    machine.modelName = u"<b>Mac</b> with a name that is far too long for any column"_s;
    MainWindow window(sample::catalogue());
    window.resize(900, 600);
    window.show();
    window.showReport(sample::report(machine, sample::tools(), sample::processes()), u"report.json"_s);
    ReportView *tree = treeOf(window);
    const auto toolTip = [&](const QString &keyPath, int column) {
        tree->selectKeyPath(keyPath);
        const QPoint place = tree->visualRect(tree->currentIndex().siblingAtColumn(column)).center();
        QHelpEvent event(QEvent::ToolTip, place, tree->viewport()->mapToGlobal(place));
        QApplication::sendEvent(tree->viewport(), &event);
        return QToolTip::text();
    };
    const QString start = u"<p style='white-space:pre-wrap'>"_s;
    QCOMPARE(toolTip(u"system.model_name"_s, ReportModel::ValueColumn),
             start + machine.modelName->toHtmlEscaped() + u"\nsystem.model_name</p>"_s);
    QCOMPARE(toolTip(u"tools"_s, ReportModel::NameColumn), start + u"Complete</p>"_s);
    // A name that is cut off stands above what else there is to say.
    tree->findChild<QHeaderView *>()->resizeSection(ReportModel::NameColumn, 60);
    QCOMPARE(toolTip(u"tools"_s, ReportModel::NameColumn), start + u"Developer tools\nComplete</p>"_s);
}

void TestMainWindow::collectButtonChanges()
{
    MainWindow window(sample::catalogue());
    QSignalSpy refresh(&window, &MainWindow::refreshRequested);
    QSignalSpy stop(&window, &MainWindow::stopRequested);
    QSignalSpy open(&window, &MainWindow::openRecordingRequested);
    const auto press = [&] { QTest::keyClick(&window, Qt::Key_F5); };
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    press();
    QCOMPARE(open.size(), 1);
    window.beginCollection(waitingReport());
    press();
    QCOMPARE(stop.size(), 1);
    window.finishCollection(sample::report());
    press();
    QCOMPARE(refresh.size(), 1);
    window.showReport(sample::report(), u"report.json"_s);
    press();
    QCOMPARE(open.size(), 2);
    QVERIFY(open[1][0].toString().isEmpty());
}

void TestMainWindow::followsLightAndDark()
{
    QApplication::setPalette(quietPalette(false));
    MainWindow window(sample::catalogue());
    window.showReport(sample::report(), u"report.json"_s);
    window.findChild<DetailsView *>()->setCurrentTab(DetailsView::JsonTab);
    window.show();
    const QImage light = window.grab().toImage();
    QApplication::setPalette(quietPalette(true));
    const auto isMostlyDark = [&] {
        const QImage image = window.grab().toImage().scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        return image.pixelColor(0, 0).lightness() < 90;
    };
    QTRY_VERIFY(isMostlyDark());
    QVERIFY(light != window.grab().toImage());
    QApplication::setPalette(quietPalette(false));
}

void TestMainWindow::lateAnswersDoNotTouchAFile()
{
    MainWindow window(sample::catalogue());
    window.beginCollection(waitingReport());
    QSignalSpy stop(&window, &MainWindow::stopRequested);
    window.showReport(sample::report(), u"report.json"_s);
    QCOMPARE(stop.size(), 1);
    sample::Machine live = sample::machine();
    live.modelName = u"Live Model"_s;
    window.updateSection(sample::section(live));
    window.finishCollection(sample::report(live, sample::tools(), sample::processes()));
    QCOMPARE(indexOf(window, u"system.model_name"_s).siblingAtColumn(1).data().toString(), *sample::machine().modelName);
}

void TestMainWindow::speaksOtherLanguages()
{
    const auto summaryIn = [](const QLocale &locale) {
        setUpLanguage(*qApp, locale);
        Report one = waitingReport();
        one.sections.resize(1);
        MainWindow window(sample::catalogue());
        window.beginCollection(one);
        const QString summary = window.findChild<StatusLine *>()->summary().section(u" · "_s, 0, 0);
        setUpLanguage(*qApp, QLocale::c());
        return summary;
    };
    QCOMPARE(summaryIn(QLocale::c()), u"0 of 1 section"_s);
    QCOMPARE(summaryIn(QLocale(u"fr_FR"_s)), u"0 of 1 section"_s);
    QCOMPARE(summaryIn(QLocale(u"de_DE"_s)), u"0 von 1 Abschnitt"_s);
}

void TestMainWindow::everyMnemonicIsUsedOnce()
{
    MainWindow window(sample::catalogue());
    window.showReport(sample::report(), u"report.json"_s);
    const auto twice = [](const QStringList &texts) {
        QStringList keys, found;
        for (const QString &text : texts) {
            const QString key = QKeySequence::mnemonic(text).toString();
            if (!key.isEmpty() && keys.contains(key))
                found += text;
            keys += key;
        }
        return found;
    };
    const auto textsOf = [](const QList<QAction *> &actions) {
        QStringList texts;
        for (const QAction *action : actions) {
            if (action->isVisible())
                texts += action->text();
        }
        return texts;
    };
    QStringList besideEachOther = textsOf(window.menuBar()->actions());
    const auto *tabs = window.findChild<DetailsView *>()->findChild<QTabBar *>();
    for (int i = 0; i < tabs->count(); ++i)
        besideEachOther += tabs->tabText(i);
    QVERIFY(besideEachOther.size() >= 9);
    QCOMPARE(twice(besideEachOther), QStringList());
    for (const auto menus = window.menuBar()->actions(); const QAction *menu : menus)
        QCOMPARE(twice(textsOf(menu->menu()->actions())), QStringList());
}

void TestMainWindow::factsStayUntilNewerOnesArrive()
{
    MainWindow window(sample::catalogue());
    window.show();
    window.beginCollection(waitingReport());
    window.finishCollection(sample::report());
    window.beginCollection(waitingReport());
    Section running = *waitingReport().section(u"system"); // as the engine says it: nothing known yet
    running.state = State::Running;
    window.updateSection(running);
    QCOMPARE(indexOf(window, u"system"_s).data(StateRole).toInt(), int(State::Running));
    QCOMPARE(indexOf(window, u"system.model_name"_s).siblingAtColumn(1).data().toString(), *sample::machine().modelName);
    running.state = State::Failed;
    window.updateSection(running);
    QCOMPARE(indexOf(window, u"system.model_name"_s).siblingAtColumn(1).data().toString(), u"—"_s);
}

static QAction *retryAction(const MainWindow &window)
{
    for (const auto actions = window.findChildren<QAction *>(); auto *action : actions) {
        if (action->shortcut() == QKeySequence(u"Ctrl+Shift+R"_s))
            return action;
    }
    return nullptr;
}

static State stateOf(const MainWindow &window, const QString &id)
{
    return State(indexOf(window, id).data(StateRole).toInt());
}

void TestMainWindow::retryKeepsTheRest()
{
    MainWindow window(sample::catalogue());
    window.show();
    window.beginCollection(waitingReport());
    window.finishCollection(sample::report());
    QSignalSpy asked(&window, &MainWindow::retryRequested);
    QSignalSpy stop(&window, &MainWindow::stopRequested);
    Q_EMIT treeOf(window)->runAgainRequested(u"system"_s);
    Q_EMIT treeOf(window)->runAgainRequested(u"system"_s); // it is running
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toStringList(), QStringList{u"system"_s});
    QCOMPARE(stateOf(window, u"system"_s), State::Running);
    QCOMPARE(stateOf(window, u"tools"_s), State::Complete);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F5);
    QCOMPARE(stop.size(), 1);
    window.finishRetry({u"system"_s}); // nothing has come
    QCOMPARE(stateOf(window, u"system"_s), State::Complete);
    QCOMPARE(indexOf(window, u"system.model_name"_s).siblingAtColumn(1).data().toString(), *sample::machine().modelName);

    Q_EMIT treeOf(window)->runAgainRequested(u"system"_s);
    sample::Machine other = sample::machine();
    other.modelName = u"Other Model"_s;
    window.updateSection(sample::section(other));
    window.finishRetry({u"system"_s});
    QCOMPARE(indexOf(window, u"system.model_name"_s).siblingAtColumn(1).data().toString(), u"Other Model"_s);
}

void TestMainWindow::retryDuringACollection()
{
    MainWindow window(sample::catalogue());
    window.show();
    window.beginCollection(waitingReport());
    Report collected = sample::report();
    window.updateSection(collected.sections[0]);
    QSignalSpy asked(&window, &MainWindow::retryRequested);
    Q_EMIT treeOf(window)->runAgainRequested(u"tools"_s); // is yet to come
    QCOMPARE(asked.size(), 0);
    Q_EMIT treeOf(window)->runAgainRequested(u"system"_s);
    QCOMPARE(asked.size(), 1);
    window.finishCollection(collected); // knows nothing of the retry
    QCOMPARE(stateOf(window, u"system"_s), State::Running);
    sample::Machine other = sample::machine();
    other.modelName = u"Other Model"_s;
    window.updateSection(sample::section(other));
    window.finishRetry({u"system"_s});
    QCOMPARE(indexOf(window, u"system.model_name"_s).siblingAtColumn(1).data().toString(), u"Other Model"_s);
    QCOMPARE(stateOf(window, u"tools"_s), State::Complete);
}

void TestMainWindow::retryEndsWithTheReport()
{
    MainWindow window(sample::catalogue());
    window.show();
    window.beginCollection(waitingReport());
    window.finishCollection(sample::report());
    QSignalSpy stop(&window, &MainWindow::stopRequested);
    connect(&window, &MainWindow::stopRequested, &window, [&] { window.finishRetry({u"system"_s}); });
    Q_EMIT treeOf(window)->runAgainRequested(u"system"_s);
    sample::Machine other = sample::machine();
    other.modelName = u"Model in a File"_s;
    window.showReport(sample::report(other, sample::tools(), sample::processes()), u"report.json"_s);
    QCOMPARE(stop.size(), 1);
    QCOMPARE(indexOf(window, u"system.model_name"_s).siblingAtColumn(1).data().toString(), u"Model in a File"_s);
    QCOMPARE(stateOf(window, u"system"_s), State::Complete);

    window.beginCollection(waitingReport());
    window.finishCollection(sample::report());
    Q_EMIT treeOf(window)->runAgainRequested(u"system"_s);
    window.beginCollection(waitingReport());
    window.finishRetry({u"system"_s}); // too late
    QCOMPARE(stateOf(window, u"system"_s), State::Waiting);
}

void TestMainWindow::whatFailedCanBeRunAgain()
{
    MainWindow window(sample::catalogue());
    window.show();
    QAction *again = retryAction(window);
    QVERIFY(again && !again->isEnabled());
    Report report = sample::report();
    report.sections[0].state = State::Failed;
    report.sections[0].problems = {{Error::Kind::TimedOut, u"x"_s, {}}};
    report.sections[1].state = State::Unavailable;
    report.sections[2].state = State::Partial;
    report.sections[2].problems = report.sections[0].problems;
    window.beginCollection(waitingReport());
    window.updateSection(report.sections[0]);
    QVERIFY(!again->isEnabled()); // not before the rest is there
    window.finishCollection(report);
    QVERIFY(again->isEnabled());
    const auto isOffered = [&] {
        return std::ranges::any_of(window.findChild<StatusLine *>()->findChildren<QToolButton *>(),
                                   [&](const QToolButton *button) { return button->defaultAction() == again && button->isVisible(); });
    };
    QVERIFY(isOffered());
    QSignalSpy asked(&window, &MainWindow::retryRequested);
    again->trigger();
    QCOMPARE(asked.value(0).value(0).toStringList(), (QStringList{report.sections[0].id, report.sections[2].id}));
    QVERIFY(!again->isEnabled() && !isOffered());
    for (Section section : {report.sections[0], report.sections[2]}) {
        section.state = State::Complete;
        section.problems.clear();
        window.updateSection(section);
    }
    window.finishRetry({report.sections[0].id, report.sections[2].id});
    QVERIFY(!again->isEnabled() && !isOffered());
    window.showReport(report, u"report.json"_s); // of a file nothing can be run
    QVERIFY(!again->isEnabled());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
