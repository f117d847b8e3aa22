// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows.h"
#include "models/reportmodel.h"
#include "tests/support/ownsettings.h"
#include "tests/ui/told.h"
#include "ui/colours.h"
#include "ui/detailsview.h"
#include "ui/diffview.h"
#include "ui/language.h"
#include "ui/preferences.h"
#include "ui/reportview.h"
#include "ui/settings.h"
#include "ui/statusline.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileOpenEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace prose;
using namespace told;
using namespace Qt::StringLiterals;

namespace {

QList<MainWindow *> mainWindows()
{
    QList<MainWindow *> windows;
    for (const auto widgets = QApplication::topLevelWidgets(); auto *widget : widgets) {
        if (auto *window = qobject_cast<MainWindow *>(widget); window && window->isVisible())
            windows += window;
    }
    return windows;
}

QStringList titles()
{
    QStringList titles;
    for (const auto windows = mainWindows(); const MainWindow *window : windows)
        titles += window->windowTitle();
    titles.sort();
    return titles;
}

const Report &reportOf(const MainWindow *window)
{
    return window->findChild<ReportModel *>()->report();
}

QString textOf(const MainWindow *window, const char *id)
{
    const Section *told = reportOf(window).section(QString::fromLatin1(id));
    const Node *node = told ? told->root.child(u"text") : nullptr;
    return node ? node->value.toString() : QString();
}

bool isCollected(const MainWindow *window)
{
    return !reportOf(window).sections.empty()
        && std::ranges::all_of(reportOf(window).sections, [](const Section &s) { return isOver(s.state); });
}

QAction *actionWith(const QWidget *window, const QKeySequence &keys)
{
    for (const auto actions = window->findChildren<QAction *>(); auto *action : actions) {
        if (action->shortcuts().contains(keys))
            return action;
    }
    return nullptr;
}

QString fileMenu(const MainWindow *window)
{
    return window->menuBar()->actions().constFirst()->text();
}

} // namespace

class TestWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void newWindowIsFreeAndBeside();
    void opensWhereThereIsRoom();
    void whatIsOpenIsRaised();
    void whatIsMissingIsToldWhereItWasAsked();
    void whatIsBeingReadIsRaised();
    void recordingsToo();
    void recentOnesAreKnownEverywhere();
    void recentOnesAreForgotten();
    void documentsArriveTogether();
    void documentAtTheStart();
    void twoFilesAreCompared();
    void closingOneLeavesTheOther();
    void lastOneEndsTheProgram();
    void collectsAsPreferred();
    void anotherTheme();
    void anotherLanguage();
    void anotherLanguageWhileCollecting();
    void anotherLanguageInAComparison();
    void anotherLanguageDuringARetry();

private:
    QString reportFile(const QString &name, const QString &text = u"from a file"_s) const;
    QString record(int delayMs = 0) const;
    static PreferencesDialog *preferencesOf(MainWindow *window);
    static void choose(PreferencesDialog *dialog, const QVariant &value);

    QTemporaryDir m_folder;
};

void TestWindows::initTestCase()
{
    keepSettingsIn(m_folder.path());
    QApplication::setQuitOnLastWindowClosed(false); // only the program ends then, not its test
    setUpAppearance(*qApp);
}

void TestWindows::init()
{
    QSettings().clear();
    setTheme(*qApp, Settings::Theme::Light);
    setUpLanguage(*qApp, QLocale::c());
    collections = 0;
}

QString TestWindows::reportFile(const QString &name, const QString &text) const
{
    Report report = emptyReport(catalogue(), Platform::Linux);
    for (Section &section : report.sections) {
        section.state = State::Complete;
        for (Node &node : section.root.children)
            node.value = text;
    }
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(toJson(report)) < 0)
        return {};
    return file.fileName();
}

QString TestWindows::record(int delayMs) const
{
    QMap<QString, Answer> answers;
    for (const char *program : programs) {
        const QString name = QString::fromLatin1(program);
        answers.insert(name, {u"recorded "_s + name, 0, delayMs});
    }
    return writeRecording(m_folder.filePath(u"machine"_s), answers);
}

PreferencesDialog *TestWindows::preferencesOf(MainWindow *window)
{
    if (QAction *action = actionWith(window, QKeySequence(u"Ctrl+,"_s)))
        action->trigger();
    return window->findChild<PreferencesDialog *>();
}

/// In whichever box of the dialog offers it.
void TestWindows::choose(PreferencesDialog *dialog, const QVariant &value)
{
    QVERIFY(dialog);
    for (const auto boxes = dialog->findChildren<QComboBox *>(); auto *box : boxes) {
        if (const int index = box->findData(value); index >= 0 && box->itemData(index).typeId() == value.typeId()) {
            box->setCurrentIndex(index);
            return;
        }
    }
    QFAIL("nothing offers that");
}

void TestWindows::newWindowIsFreeAndBeside()
{
    Windows windows(specs(), catalogue());
    windows.start({}, record());
    MainWindow *first = mainWindows().value(0);
    QVERIFY(first);
    QTRY_VERIFY(isCollected(first));
    QVERIFY(QTest::qWaitForWindowActive(first));
    QTest::keyClick(first, Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(mainWindows().size(), 2);
    MainWindow *second = mainWindows().at(mainWindows().indexOf(first) == 0 ? 1 : 0);
    QVERIFY(second->isFree());
    QVERIFY(!first->isFree());
    QCOMPARE(second->size(), first->size());
    QVERIFY(second->pos() != first->pos());
    for (int i = 0; i < 60; ++i) // further ones stay where they can be seen
        windows.openWindow();
    for (const auto windows = mainWindows(); const MainWindow *window : windows)
        QVERIFY(window->screen()->availableGeometry().contains(window->pos()));
}

void TestWindows::opensWhereThereIsRoom()
{
    Windows windows(specs(), catalogue());
    windows.start({reportFile(u"a.json"_s)}, {});
    QTRY_COMPARE(titles(), QStringList{u"a.json"_s});
    MainWindow *first = mainWindows().constFirst();
    Q_EMIT first->openRequested(reportFile(u"b.json"_s));
    QTRY_COMPARE(titles(), (QStringList{u"a.json"_s, u"b.json"_s}));
    MainWindow &empty = windows.openWindow();
    Q_EMIT empty.openRequested(reportFile(u"c.json"_s));
    QTRY_COMPARE(titles(), (QStringList{u"a.json"_s, u"b.json"_s, u"c.json"_s}));
    QCOMPARE(empty.windowTitle(), u"c.json"_s);
    QCOMPARE(first->windowTitle(), u"a.json"_s);
}

void TestWindows::whatIsOpenIsRaised()
{
    Windows windows(specs(), catalogue());
    windows.start({reportFile(u"a.json"_s)}, {});
    QTRY_COMPARE(titles(), QStringList{u"a.json"_s});
    MainWindow *first = mainWindows().constFirst();
    MainWindow &empty = windows.openWindow();
    QVERIFY(QTest::qWaitForWindowActive(&empty));
    QVERIFY(QFile::link(m_folder.filePath(u"a.json"_s), m_folder.filePath(u"link.json"_s)));
    for (const QString &path : {m_folder.filePath(u"a.json"_s), m_folder.filePath(u"./a.json"_s), m_folder.filePath(u"link.json"_s)}) {
        empty.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&empty));
        Q_EMIT empty.openRequested(path);
        QTRY_VERIFY(first->isActiveWindow());
        QVERIFY(empty.isFree());
    }
    QCOMPARE(mainWindows().size(), 2);
}

void TestWindows::whatIsMissingIsToldWhereItWasAsked()
{
    Windows windows(specs(), catalogue());
    windows.start({reportFile(u"a.json"_s)}, {});
    QTRY_COMPARE(titles(), QStringList{u"a.json"_s});
    MainWindow *window = mainWindows().constFirst();
    for (const QString &path : {m_folder.filePath(u"not-there.json"_s), m_folder.path()}) {
        Q_EMIT window->openRequested(path);
        QTRY_VERIFY(window->findChild<QMessageBox *>());
        QVERIFY(!window->findChild<QMessageBox *>()->informativeText().isEmpty());
        delete window->findChild<QMessageBox *>();
    }
    QCOMPARE(titles(), QStringList{u"a.json"_s});
}

void TestWindows::whatIsBeingReadIsRaised()
{
    Windows windows(specs(), catalogue());
    const QString a = reportFile(u"a.json"_s);
    windows.start({reportFile(u"b.json"_s)}, {});
    windows.open(a);
    windows.open(a); // nothing has been read yet
    QTRY_COMPARE(titles(), (QStringList{u"a.json"_s, u"b.json"_s}));
}

void TestWindows::recordingsToo()
{
    Windows windows(specs(), catalogue());
    windows.start({reportFile(u"a.json"_s)}, {});
    QTRY_COMPARE(titles(), QStringList{u"a.json"_s});
    const QString folder = record();
    windows.open(folder);
    windows.open(folder + u'/');
    QTRY_COMPARE(titles(), (QStringList{u"a.json"_s, u"machine"_s}));
    windows.open(folder);
    QCOMPARE(mainWindows().size(), 2);
}

void TestWindows::recentOnesAreKnownEverywhere()
{
    Windows windows(specs(), catalogue());
    const MainWindow &other = windows.openWindow();
    QMenu *file = other.menuBar()->actions().constFirst()->menu();
    const auto *recent = file->findChild<QMenu *>();
    QVERIFY(recent && !recent->isEnabled());
    Q_EMIT windows.openWindow().openRequested(reportFile(u"r&d.json"_s));
    QTRY_VERIFY(titles().contains(u"r&d.json"_s));
    Q_EMIT file->aboutToShow();
    QVERIFY(recent->isEnabled());
    QCOMPARE(recent->actions().constFirst()->text(), u"r&&d.json"_s);
    recent->actions().constFirst()->trigger(); // is open already
    QCOMPARE(mainWindows().size(), 2);
    QVERIFY(other.isFree());
}

void TestWindows::recentOnesAreForgotten()
{
    Windows windows(specs(), catalogue());
    const MainWindow &window = windows.openWindow();
    Q_EMIT windows.openWindow().openRequested(reportFile(u"a.json"_s));
    QTRY_VERIFY(titles().contains(u"a.json"_s));
    QMenu *file = window.menuBar()->actions().constFirst()->menu();
    const auto *recent = file->findChild<QMenu *>();
    Q_EMIT file->aboutToShow();
    QVERIFY(recent->isEnabled());
    QCOMPARE(QSettings().value("recent"_L1).toStringList(), QStringList{reportFile(u"a.json"_s)});
    QCOMPARE(recent->actions().constLast()->text(), u"&Clear List"_s);
    recent->actions().constLast()->trigger();
    QVERIFY(!QSettings().contains("recent"_L1));
    QTRY_VERIFY(!recent->isEnabled());
    QCOMPARE(recent->actions().size(), 2); // a line, and what clears
}

void TestWindows::documentsArriveTogether()
{
    Windows windows(specs(), catalogue());
    windows.start({reportFile(u"a.json"_s)}, {});
    QTRY_COMPARE(titles(), QStringList{u"a.json"_s});
    for (const QString &name : {u"b.json"_s, u"c.json"_s, u"b.json"_s}) {
        QFileOpenEvent event(reportFile(name));
        QApplication::sendEvent(qApp, &event);
    }
    QTRY_COMPARE(titles(), (QStringList{u"a.json"_s, u"b.json"_s, u"c.json"_s}));
}

/// It is what the program was started for.
void TestWindows::documentAtTheStart()
{
    Windows windows(specs(), catalogue());
    windows.start({}, {});
    for (const QString &name : {u"a.json"_s, u"b.json"_s}) {
        QFileOpenEvent event(reportFile(name));
        QApplication::sendEvent(qApp, &event);
    }
    QTRY_COMPARE(titles(), (QStringList{u"a.json"_s, u"b.json"_s}));
}

void TestWindows::twoFilesAreCompared()
{
    Windows windows(specs(), catalogue());
    windows.start({reportFile(u"a.json"_s), reportFile(u"b.json"_s, u"other"_s)}, {});
    QTRY_COMPARE(titles(), QStringList{u"Comparison"_s});
    windows.open(reportFile(u"c.json"_s)); // not in place of the comparison
    QTRY_COMPARE(titles(), (QStringList{u"Comparison"_s, u"c.json"_s}));
}

void TestWindows::closingOneLeavesTheOther()
{
    Windows windows(specs(), catalogue());
    windows.start({}, record(200));
    MainWindow *first = mainWindows().constFirst();
    QTRY_VERIFY(!reportOf(first).sections.empty());
    windows.open(reportFile(u"a.json"_s));
    QTRY_COMPARE(titles(), (QStringList{u"a.json"_s, u"machine"_s}));
    for (const auto windows = mainWindows(); auto *window : windows) {
        if (window != first)
            window->close();
    }
    QTRY_VERIFY(isCollected(first));
    QCOMPARE(textOf(first, "first"), u"recorded first"_s);
    QCOMPARE(mainWindows().size(), 1);
    QCOMPARE(QApplication::topLevelWidgets().contains(first), true);
}

void TestWindows::lastOneEndsTheProgram()
{
    Windows windows(specs(), catalogue());
    windows.start({}, record());
    windows.openWindow();
    const QList<MainWindow *> both = mainWindows();
    QVERIFY(preferencesOf(both[0]));
    QCOMPARE(preferencesOf(both[1]), nullptr); // there is only one
    QVERIFY(both[0]->findChild<PreferencesDialog *>()->isVisible());
    QApplication::setQuitOnLastWindowClosed(true);
    bool isOneLeft = false;
    QTimer::singleShot(0, qApp, [&] { both[1]->close(); });
    QTimer::singleShot(100, qApp, [&] {
        isOneLeft = true;
        both[0]->close(); // and the preferences with it
    });
    QTimer::singleShot(10'000, both[0], [] { QApplication::exit(1); });
    QCOMPARE(QApplication::exec(), 0);
    QVERIFY(isOneLeft);
    QApplication::setQuitOnLastWindowClosed(false);
    QVERIFY(QSettings().contains("window/geometry"_L1));
}

void TestWindows::collectsAsPreferred()
{
    Settings{.skippedSections = {u"first"_s}, .timeoutScale = 4}.save();
    Windows windows(specs(), catalogue());
    windows.start({}, record());
    MainWindow *window = mainWindows().constFirst();
    QTRY_VERIFY(isCollected(window));
    QCOMPARE(reportOf(window).section(u"first")->state, State::Skipped);
    QCOMPARE(textOf(window, "second"), u"recorded second"_s);
    QCOMPARE(reportOf(window).section(u"second")->limit, 4 * catalogue()[1].limit);
    window->findChild<ReportView *>()->selectSection(u"first"_s);
    Q_EMIT window->findChild<ReportView *>()->runAgainRequested(u"first"_s); // by name it is wanted
    QTRY_COMPARE(reportOf(window).section(u"first")->state, State::Complete);
    QCOMPARE(textOf(window, "first"), u"recorded first"_s);
}

void TestWindows::anotherTheme()
{
    Windows windows(specs(), catalogue());
    windows.start({}, record());
    MainWindow *window = mainWindows().constFirst();
    QVERIFY(!isDark(window->palette()));
    choose(preferencesOf(window), int(Settings::Theme::Dark));
    QTRY_VERIFY(isDark(window->palette()));
    QCOMPARE(mainWindows(), QList<MainWindow *>{window});
    choose(preferencesOf(window), int(Settings::Theme::Light));
    QTRY_VERIFY(!isDark(window->palette()));
}

void TestWindows::anotherLanguage()
{
    Windows windows(specs(), catalogue());
    windows.start({}, record());
    QPointer<MainWindow> live = mainWindows().constFirst();
    QTRY_VERIFY(isCollected(live));
    windows.open(reportFile(u"a.json"_s));
    QTRY_COMPARE(titles(), (QStringList{u"a.json"_s, u"machine"_s}));
    const QList<MainWindow *> both = mainWindows();
    MainWindow *const before = both[0] == live ? both[1] : both[0];
    QPointer<MainWindow> file = before;
    QVERIFY(file->findChild<ReportView *>()->selectKeyPath(u"second.text"_s));
    file->findChild<DetailsView *>()->setCurrentTab(DetailsView::JsonTab);
    file->resize(765, 611);
    file->findChild<QLineEdit *>()->setText(u"text"_s);
    const QPoint place = file->pos();
    collections = 0;

    PreferencesDialog *dialog = preferencesOf(before);
    choose(dialog, u"de"_s);
    QTRY_VERIFY(live.isNull() && file.isNull());
    QCOMPARE(titles(), (QStringList{u"a.json"_s, u"machine"_s}));
    for (const auto windows = mainWindows(); auto *window : windows) {
        QCOMPARE(fileMenu(window), u"&Datei"_s);
        if (window->windowTitle() == "machine"_L1) {
            QCOMPARE(textOf(window, "first"), u"recorded first"_s);
            QVERIFY(window->findChild<StatusLine *>()->summary().startsWith(u"3 von 3"_s));
            QCOMPARE(window->findChild<ReportView *>()->currentKeyPath(), QString()); // the overview
            live = window;
        } else {
            QCOMPARE(window->findChild<ReportView *>()->currentKeyPath(), u"second.text"_s);
            QCOMPARE(window->findChild<DetailsView *>()->keyPath(), u"second.text"_s);
            QCOMPARE(window->findChild<DetailsView *>()->currentTab(), DetailsView::JsonTab);
            QCOMPARE(window->findChild<QLineEdit *>()->text(), u"text"_s);
            QCOMPARE(window->size(), QSize(765, 611));
            QCOMPARE(window->pos(), place);
            QCOMPARE(textOf(window, "second"), u"from a file"_s);
            file = window;
        }
    }
    QCOMPARE(collections, 0); // nothing had to be asked again
    QVERIFY(file->findChild<PreferencesDialog *>()->isVisible());
    actionWith(live, QKeySequence(u"F5"_s))->trigger(); // what it shows can still be refreshed
    QTRY_VERIFY(collections >= 2);
    windows.open(reportFile(u"a.json"_s)); // is still known to be there
    QTRY_VERIFY(file->isActiveWindow());
    QCOMPARE(mainWindows().size(), 2);

    choose(file->findChild<PreferencesDialog *>(), QString());
    QTRY_VERIFY(file.isNull());
    QVERIFY(fileMenu(mainWindows().constFirst()) != u"&Datei"_s || QLocale::system().language() == QLocale::German);
}

void TestWindows::anotherLanguageWhileCollecting()
{
    Windows windows(specs(), catalogue());
    windows.start({}, record(300));
    QPointer<MainWindow> window = mainWindows().constFirst();
    QTRY_VERIFY(!reportOf(window).sections.empty());
    choose(preferencesOf(window), u"de"_s);
    QTRY_VERIFY(window.isNull());
    MainWindow *fresh = mainWindows().value(0);
    QVERIFY(fresh);
    QTRY_VERIFY(isCollected(fresh));
    QCOMPARE(textOf(fresh, "first"), u"recorded first"_s);
    QCOMPARE(fresh->windowTitle(), u"machine"_s);
}

void TestWindows::anotherLanguageInAComparison()
{
    Windows windows(specs(), catalogue());
    windows.start({reportFile(u"a.json"_s), reportFile(u"b.json"_s, u"other"_s)}, {});
    QTRY_COMPARE(titles(), QStringList{u"Comparison"_s});
    QPointer<MainWindow> window = mainWindows().constFirst();
    choose(preferencesOf(window), u"de"_s);
    QTRY_VERIFY(window.isNull());
    QTRY_VERIFY(mainWindows().constFirst()->findChild<DiffView *>()->isVisible());
    QCOMPARE(mainWindows().constFirst()->windowTitle(), u"Vergleich"_s);
    QCOMPARE(mainWindows().constFirst()->findChild<DiffView *>()->left()->name, u"a.json"_s);
}

void TestWindows::anotherLanguageDuringARetry()
{
    const QString folder = record();
    Windows windows(specs(), catalogue());
    windows.start({}, folder);
    QPointer<MainWindow> window = mainWindows().constFirst();
    QTRY_VERIFY(isCollected(window));
    QTRY_VERIFY(actionWith(window, QKeySequence(u"F5"_s))->text() == u"&Refresh"_s);
    record(300);
    Q_EMIT window->findChild<ReportView *>()->runAgainRequested(u"first"_s);
    QCOMPARE(reportOf(window).section(u"first")->state, State::Running);
    choose(preferencesOf(window), u"de"_s);
    QTRY_VERIFY(window.isNull());
    MainWindow *fresh = mainWindows().constFirst();
    QCOMPARE(reportOf(fresh).section(u"first")->state, State::Running);
    QTRY_COMPARE(reportOf(fresh).section(u"first")->state, State::Complete);
    QCOMPARE(reportOf(fresh).section(u"second")->state, State::Complete);
}

QTEST_MAIN(TestWindows)
#include "tst_windows.moc"
