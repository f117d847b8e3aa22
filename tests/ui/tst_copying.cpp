// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspection.h"
#include "collectors/sections/sections.h"
#include "models/details.h"
#include "models/report/redact.h"
#include "models/reportmodel.h"
#include "tests/models/sample.h"
#include "tests/support/ownsettings.h"
#include "ui/codeview.h"
#include "ui/copying.h"
#include "ui/detailsview.h"
#include "ui/diffview.h"
#include "ui/dragout.h"
#include "ui/dropoverlay.h"
#include "ui/export.h"
#include "ui/factsview.h"
#include "ui/facttable.h"
#include "ui/labels.h"
#include "ui/mainwindow.h"
#include "ui/overviewview.h"
#include "ui/reporthandle.h"
#include "ui/reportview.h"
#include "ui/settings.h"
#include "ui/statusline.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QJsonDocument>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace prose;
using namespace Qt::StringLiterals;

static CodeView *shownCode(const DetailsView *details)
{
    const auto views = details->findChildren<CodeView *>();
    const auto shown = std::ranges::find_if(views, &QWidget::isVisible);
    return shown == views.end() ? nullptr : *shown;
}

class TestCopying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyFormOfARow();
    void nothingPersonalUnlessAsked();
    void sameStandInsEverywhere();
    void changesAreCopiedAsTheyAre();
    void keysWork();
    void tables();
    void selectedText();
    void detailsOfAComputer();
    void detailsFromTheOverview();
    void comparisonRows();
    void menuFollowsThePage();
    void menuOfTheTree();
    void menuOfAComparison();
    void menuOfATable();
    void menuOfAValue();
    void menuOfCode();
    void draggedReportIsAFile();
    void draggedSectionIsAFile();
    void draggedNames_data();
    void draggedNames();
    void ownDragIsNotDropped();
    void handleAsksForADrag();
    void treeAsksForADrag();

private:
    QTemporaryDir m_folder;
};

static void letPersonalDataBeCopied(bool on)
{
    Settings settings = Settings::load();
    settings.copiesPersonalData = on;
    settings.save();
}

void TestCopying::initTestCase()
{
    keepSettingsIn(m_folder.path());
}

void TestCopying::init()
{
    letPersonalDataBeCopied(false);
}

static const QStringList planted{u"annas-mbp"_s, u"annabel"_s, u"C02XYZ123ABC"_s, u"192.168.1.1"_s, u"/Volumes/Backup"_s};

/// A volume and a process whose names give the computer and its owner away.
static Report personalReport()
{
    sample::Machine machine = sample::machine();
    machine.volumes[1].name = u"Copy of annas-mbp.local"_s;
    sample::Processes processes = sample::processes();
    processes.processes[1].command = u"/Users/annabel/bin/busy\t--host\nannas-mbp.local"_s;
    return sample::report(machine, sample::tools(), processes);
}

static QStringList personalIn(const QString &text)
{
    QStringList found;
    for (const QString &word : planted) {
        if (text.contains(word, Qt::CaseInsensitive))
            found += word;
    }
    return found;
}

static ReportView *treeOf(const MainWindow &window)
{
    return window.findChild<ReportView *>();
}

static Copying *copyingOf(const MainWindow &window)
{
    return window.findChild<Copying *>();
}

static void go(const MainWindow &window, const QString &keyPath)
{
    QVERIFY2(treeOf(window)->selectKeyPath(keyPath), qPrintable(keyPath));
    QCOMPARE(treeOf(window)->currentKeyPath(), keyPath);
}

struct CopiedText
{
    QString text, sentence;
};

static CopiedText copied(const MainWindow &window, QAction *action)
{
    QApplication::clipboard()->setText(u"nothing"_s);
    QSignalSpy spy(copyingOf(window), &Copying::copied);
    action->trigger();
    if (spy.isEmpty() && !spy.wait())
        return {};
    return {QApplication::clipboard()->text(), spy[0][0].toString()};
}

static CopiedText copied(const MainWindow &window, int action)
{
    return copied(window, treeOf(window)->copyActions()[action]);
}

enum Form { Row, Value, SectionJson, SectionText, KeyPath };

void TestCopying::everyFormOfARow()
{
    MainWindow window(sample::catalogue());
    window.showReport(sample::report(), u"report.json"_s);
    const QString model = *sample::machine().modelName;
    go(window, u"system.model_name"_s);
    QCOMPARE(copied(window, Row).text, u"Model: "_s + model);
    QCOMPARE(copied(window, Row).sentence, u"The row was copied."_s);
    QCOMPARE(copied(window, Value).text, model);
    QCOMPARE(copied(window, KeyPath).text, u"system.model_name"_s);
    const QByteArray json = copied(window, SectionJson).text.toUtf8();
    QVERIFY(QJsonDocument::fromJson(json).isObject());
    QVERIFY(json.contains("MacBook Air"));
    const QString text = copied(window, SectionText).text;
    QVERIFY2(text.startsWith(u"System\n──────\n"_s), qPrintable(text));
    QVERIFY(text.contains(model));
    QVERIFY(!text.contains(u"Developer tools"_s));
    go(window, u"system.volumes.1.device"_s);
    QCOMPARE(copied(window, KeyPath).text, u"system.volumes.1.device"_s);
    QCOMPARE(copied(window, Value).text, u"disk2s1"_s);
    go(window, u"system.volumes.1"_s);
    QVERIFY(copied(window, Row).text.startsWith(u"disk2s1: "_s));
    go(window, u"tools"_s);
    QVERIFY(copied(window, Row).text.startsWith(u"Developer tools"_s));
    QCOMPARE(copied(window, KeyPath).text, u"tools"_s);
}

void TestCopying::nothingPersonalUnlessAsked()
{
    MainWindow window(sample::catalogue());
    window.showReport(personalReport(), u"report.json"_s);
    const QStringList personalRows{u"system.hostname"_s,        u"system.owner"_s,          u"system.serial"_s,
                                   u"system.dns_servers.0"_s,   u"system.volumes.1.name"_s, u"system.time_machine.destination"_s,
                                   u"top_processes.1.command"_s};
    for (const bool isOn : {false, true}) {
        letPersonalDataBeCopied(isOn);
        for (const QString &row : personalRows) {
            go(window, row);
            for (const Form form : {Row, Value, SectionJson, SectionText, KeyPath}) {
                const CopiedText result = copied(window, form);
                QVERIFY2(!result.text.isEmpty() && result.text != "nothing"_L1, qPrintable(row));
                QCOMPARE(personalIn(result.text).isEmpty(), !isOn || form == KeyPath);
                if (form == KeyPath)
                    QCOMPARE(result.sentence, u"The key path was copied."_s);
                else
                    QVERIFY2(result.sentence.endsWith(isOn ? u"It holds personal data."_s : u"Personal data was replaced by stand-ins."_s),
                             qPrintable(result.sentence));
            }
        }
    }
    QCOMPARE(window.findChild<StatusLine *>()->currentMessage(), u"The key path was copied."_s);
}

void TestCopying::sameStandInsEverywhere()
{
    MainWindow window(sample::catalogue());
    window.showReport(personalReport(), u"report.json"_s);
    go(window, u"system.hostname"_s);
    const QString host = copied(window, Value).text;
    QVERIFY2(host.startsWith(u"host-"_s), qPrintable(host));
    QVERIFY(copied(window, SectionJson).text.contains(u"\"hostname\": \"%1\""_s.arg(host)));
    go(window, u"system.volumes.1.name"_s);
    QVERIFY(copied(window, Value).text.contains(host));
    go(window, u"top_processes.1.command"_s);
    QVERIFY(copied(window, Value).text.contains(host));
    const QByteArray exported = exportedReport(personalReport(), ReportFormat::Json, true).bytes;
    QVERIFY(exported.contains(u"\"hostname\": \"%1\""_s.arg(host).toUtf8()));
}

/// What is copied is what is shown now, not what was when something was copied before.
void TestCopying::changesAreCopiedAsTheyAre()
{
    MainWindow window(sample::catalogue());
    window.beginCollection(emptyReport(sample::catalogue(), Platform::Linux));
    window.finishCollection(personalReport());
    go(window, u"system.model_name"_s);
    QCOMPARE(copied(window, Value).text, u"MacBook Air"_s);
    sample::Machine machine = sample::machine();
    machine.modelName = u"Another Model"_s;
    window.beginCollection(emptyReport(sample::catalogue(), Platform::Linux));
    window.updateSection(sample::section(machine));
    QCOMPARE(copied(window, Value).text, u"Another Model"_s);
    // Two at once: the later one counts.
    treeOf(window)->copyActions()[SectionJson]->trigger();
    treeOf(window)->copyActions()[KeyPath]->trigger();
    QTRY_COMPARE(QApplication::clipboard()->text(), u"system.model_name"_s);
    QTest::qWait(100);
    QCOMPARE(QApplication::clipboard()->text(), u"system.model_name"_s);
}

void TestCopying::keysWork()
{
    MainWindow window(sample::catalogue());
    window.showReport(personalReport(), u"report.json"_s);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    go(window, u"system.owner"_s);
    treeOf(window)->setFocus();
    QSignalSpy spy(copyingOf(window), &Copying::copied);
    QTest::keySequence(treeOf(window), QKeySequence::Copy);
    QTRY_COMPARE(spy.size(), 1);
    QVERIFY2(QApplication::clipboard()->text().startsWith(u"Owner: user-"_s), qPrintable(QApplication::clipboard()->text()));
    QTest::keySequence(treeOf(window), QKeySequence(u"Ctrl+Shift+X"_s));
    QTRY_COMPARE(spy.size(), 2);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"System\n"_s));
}

static FactTable *tableWith(const MainWindow &window, const QString &title)
{
    for (const auto tables = window.findChild<FactsView *>()->findChildren<FactTable *>(); auto *table : tables) {
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            if (table->model()->headerData(column, Qt::Horizontal).toString() == title)
                return table;
        }
    }
    return nullptr;
}

void TestCopying::tables()
{
    MainWindow window(sample::catalogue());
    window.showReport(personalReport(), u"report.json"_s);
    window.show();
    go(window, u"top_processes"_s);
    FactTable *table = tableWith(window, u"Command"_s);
    QVERIFY(table);
    QCOMPARE(table->copyActions().size(), 3);
    table->sortByColumn(0, Qt::DescendingOrder); // 78, 77, 1
    table->setCurrentIndex(table->model()->index(1, 1));
    for (const bool isOn : {false, true}) {
        letPersonalDataBeCopied(isOn);
        const QString cell = copied(window, table->copyActions()[0]).text;
        QCOMPARE(personalIn(cell).isEmpty(), !isOn);
        QVERIFY2(cell.startsWith(u"/Users/"_s) && cell.contains(u"/bin/busy --host "_s), qPrintable(cell)); // in one line
        const QStringList row = copied(window, table->copyActions()[1]).text.split(u'\t');
        QCOMPARE(row.size(), 3);
        QCOMPARE(row[0], u"77"_s);
        QCOMPARE(row[1], cell); // what names a process stands first
        const CopiedText whole = copied(window, table->copyActions()[2]);
        const QStringList lines = whole.text.split(u'\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0], u"PID\tCommand\tCPU"_s);
        QVERIFY(lines[1].startsWith(u"78\t"_s)); // as it is sorted
        QCOMPARE(lines[2], row.join(u'\t'));
        QVERIFY(whole.sentence.startsWith(u"The table was copied."_s));
        QCOMPARE(personalIn(whole.text).isEmpty(), !isOn);
    }
    letPersonalDataBeCopied(false);
    go(window, u"system.volumes"_s);
    for (const auto labels = window.findChild<FactsView *>()->findChildren<QLabel *>(); auto *label : labels)
        QVERIFY(label->text() != "host-1"_L1); // the window itself shows everything
}

/// Texts of which nothing is known but that they came from the report.
void TestCopying::selectedText()
{
    MainWindow window(sample::catalogue());
    window.showReport(personalReport(), u"report.json"_s);
    window.show();
    go(window, u"system"_s);
    ValueLabel *host = nullptr;
    for (const auto labels = window.findChild<FactsView *>()->findChildren<ValueLabel *>(); auto *label : labels) {
        if (label->value() == "annas-mbp.local"_L1)
            host = label;
    }
    QVERIFY(host);
    for (const bool isOn : {false, true}) {
        letPersonalDataBeCopied(isOn);
        QSignalSpy spy(copyingOf(window), &Copying::copied);
        QTest::keySequence(host, QKeySequence::Copy);
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(QApplication::clipboard()->text(), isOn ? u"annas-mbp.local"_s : u"host-1"_s);
    }
    letPersonalDataBeCopied(false);
    // The JSON, in part and in full.
    auto *details = window.findChild<DetailsView *>();
    details->setCurrentTab(DetailsView::JsonTab);
    CodeView *code = shownCode(details);
    QVERIFY(code);
    QTRY_VERIFY(code->toPlainText().contains(u"annas-mbp.local"_s));
    code->selectAll();
    for (const bool isOn : {false, true}) {
        letPersonalDataBeCopied(isOn);
        QSignalSpy spy(copyingOf(window), &Copying::copied);
        QTest::keySequence(code, QKeySequence::Copy);
        QTRY_COMPARE(spy.size(), 1);
        const QString text = QApplication::clipboard()->text();
        QVERIFY(text.contains(u"\"model_name\": \"MacBook Air\",\n"_s));
        QCOMPARE(personalIn(text).isEmpty(), !isOn);
    }
    const Report report = personalReport();
    QCOMPARE(personalIn(redactedText(QString::fromUtf8(toJson(report)), report)), QStringList());
    QCOMPARE(redactedText(u"C02XYZ123ABC\nMacBook Air"_s, report), u"serial-1\nMacBook Air"_s);
}

static Report laptop()
{
    static const std::vector<SectionSpec> specs = allSections();
    static const Catalogue catalogue = catalogueOf(specs);
    QFile file(QStringLiteral(PROSE_SAMPLE));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return reportFromJson(file.readAll(), catalogue, file.fileName()).value_or(Report());
}

void TestCopying::detailsOfAComputer()
{
    const QString text = detailsText(laptop(), QLocale::c());
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY2(lines.size() >= 8 && lines.size() <= 16, qPrintable(text));
    for (const QString &begin : {u"Computer: rosalind-laptop"_s, u"Operating system: Debian GNU/Linux 13 (trixie)"_s,
                                 u"Kernel: Linux 6.12.57+deb13-amd64 (x86_64)"_s, u"Processor: AMD Ryzen 7 PRO 7840U"_s, u"Memory: 30.6"_s,
                                 u"Graphics: AMD Radeon 780M Graphics"_s, u"Space: "_s, u"Reported by: invented sample"_s}) {
        QVERIFY2(std::ranges::any_of(lines, [&](const QString &line) { return line.startsWith(begin); }), qPrintable(begin + u'\n' + text));
    }
    QVERIFY(!detailsText(redacted(laptop()), QLocale::c()).contains(u"rosalind"_s));
    const QString least = detailsText(Report(), QLocale::c()); // nothing is guessed
    QVERIFY2(least.count(u'\n') <= 1, qPrintable(least));
}

void TestCopying::detailsFromTheOverview()
{
    const std::vector<SectionSpec> specs = allSections();
    const Catalogue catalogue = catalogueOf(specs);
    MainWindow window(catalogue);
    window.resize(1100, 700);
    window.show();
    QToolButton *button = nullptr;
    for (const auto candidates = window.findChild<OverviewView *>()->findChildren<QToolButton *>(); auto *candidate : candidates) {
        if (candidate->text() == "Copy Details"_L1)
            button = candidate;
    }
    QVERIFY(button);
    QVERIFY(!button->isVisible());
    window.showReport(laptop(), u"laptop.json"_s);
    QVERIFY(button->isVisible());
    for (const bool isOn : {false, true}) {
        letPersonalDataBeCopied(isOn);
        QSignalSpy spy(copyingOf(window), &Copying::copied);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(spy.size(), 1);
        const QString text = QApplication::clipboard()->text();
        QVERIFY(text.contains(u"AMD Ryzen 7"_s));
        QCOMPARE(text.contains(u"rosalind"_s), isOn);
        QVERIFY(spy[0][0].toString().startsWith(u"The details of the computer were copied."_s));
    }
}

static void compare(MainWindow &window, const Report &left, const Report &right)
{
    auto *diff = window.findChild<DiffView *>();
    QSignalSpy ready(diff, &DiffView::ready);
    diff->compare({u"before.json"_s, left}, {u"after.json"_s, right});
    QTRY_COMPARE(ready.size(), 1);
}

void TestCopying::comparisonRows()
{
    sample::Machine machine = sample::machine();
    machine.host = u"cleos-mbp.local"_s;
    machine.modelName = u"Another Model"_s;
    machine.volumes.push_back({u"Copy of cleos-mbp.local"_s, u"disk3s1"_s, 100.0, 50.0});
    machine.volumes.erase(machine.volumes.begin());
    MainWindow window(sample::catalogue());
    window.show();
    window.showReport(sample::report(), u"report.json"_s);
    compare(window, sample::report(), sample::report(machine, sample::tools(), sample::processes()));
    auto *diff = window.findChild<DiffView *>();
    auto *tree = diff->findChild<QTreeView *>();
    const auto at = [&](const QString &keyPath) {
        const auto *model = tree->model();
        const QModelIndexList found = model->match(model->index(0, 0), KeyPathRole, keyPath, 1, Qt::MatchExactly | Qt::MatchRecursive);
        tree->setCurrentIndex(found.value(0));
        return !found.isEmpty();
    };
    const auto words = [&](int action) { return copied(window, diff->copyActions()[action]).text; };
    QVERIFY(at(u"system.model_name"_s));
    QCOMPARE(words(0), u"~ Model: MacBook Air → Another Model"_s);
    QCOMPARE(words(1), u"MacBook Air"_s);
    QCOMPARE(words(2), u"Another Model"_s);
    QCOMPARE(words(3), u"system.model_name"_s);
    QVERIFY(at(u"system.hostname"_s));
    QCOMPARE(words(0), u"~ Host name: host-1 → host-2"_s);
    QCOMPARE(words(2), u"host-2"_s);
    QVERIFY(at(u"system.volumes.disk3s1"_s));
    const QString added = words(0);
    QVERIFY2(added.startsWith(u"+ disk3s1: "_s) && added.contains(u"host-2"_s) && !added.contains(u"cleos"_s), qPrintable(added));
    QVERIFY(at(u"system.volumes.disk1s1"_s));
    QVERIFY(words(0).startsWith(u"− disk1s1: "_s));
    letPersonalDataBeCopied(true);
    QVERIFY(at(u"system.hostname"_s));
    QCOMPARE(words(0), u"~ Host name: annas-mbp.local → cleos-mbp.local"_s);
    QVERIFY(at(u"system.volumes.disk3s1"_s));
    QVERIFY(words(0).contains(u"cleos"_s));
}

void TestCopying::menuFollowsThePage()
{
    MainWindow window(sample::catalogue());
    window.show();
    auto *diff = window.findChild<DiffView *>();
    QVERIFY(!treeOf(window)->copyActions()[0]->isEnabled());
    window.showReport(sample::report(), u"report.json"_s);
    QVERIFY(treeOf(window)->copyActions()[0]->isEnabled() && treeOf(window)->copyActions()[0]->isVisible());
    QVERIFY(!diff->copyActions()[0]->isVisible());
    compare(window, sample::report(), personalReport());
    QVERIFY(!treeOf(window)->copyActions()[0]->isVisible());
    QVERIFY(diff->copyActions()[0]->isVisible());
    QVERIFY(!window.findChild<ReportHandle *>()->isVisible());
}

// ---- context menus ----

struct SeenMenu
{
    QStringList texts; ///< those that cannot be chosen in brackets
    QPoint at;
};

/// Opens the menu that belongs to a place in a widget, and chooses from it; nothing is seen where none opens.
static SeenMenu openMenu(QWidget *widget, QPoint at, const QString &choice = {},
                         QContextMenuEvent::Reason reason = QContextMenuEvent::Mouse)
{
    SeenMenu seen;
    QTimer look;
    look.setSingleShot(true);
    QObject::connect(&look, &QTimer::timeout, widget, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        seen.at = menu->pos();
        for (const auto actions = menu->actions(); QAction * action : actions) {
            const QString text = action->text().section(u'\t', 0, 0).remove(u'&');
            if (!action->isSeparator())
                seen.texts += action->isEnabled() ? text : u'(' + text + u')';
            if (text == choice)
                menu->setActiveAction(action);
        }
        QTest::keyClick(menu, menu->activeAction() ? Qt::Key_Return : Qt::Key_Escape);
    });
    look.start(0);
    QContextMenuEvent event(reason, at, widget->mapToGlobal(at));
    QApplication::sendEvent(widget, &event);
    return seen;
}

/// What a menu's choice puts into the clipboard.
static QString copiedByMenu(const MainWindow &window, QWidget *widget, QPoint at, const QString &choice)
{
    QApplication::clipboard()->setText(u"nothing"_s);
    QSignalSpy spy(copyingOf(window), &Copying::copied);
    openMenu(widget, at, choice);
    return !spy.isEmpty() || spy.wait() ? QApplication::clipboard()->text() : QString();
}

void TestCopying::menuOfTheTree()
{
    MainWindow window(sample::catalogue());
    window.resize(700, 500);
    window.show();
    window.beginCollection(emptyReport(sample::catalogue(), Platform::Linux));
    window.finishCollection(personalReport());
    ReportView *tree = treeOf(window);
    QVERIFY(!tree->currentIndex().isValid());
    QCOMPARE(openMenu(tree->viewport(), {5, 5}).texts, QStringList()); // of nothing
    go(window, u"system.owner"_s);
    const QRect row = tree->visualRect(tree->currentIndex());
    const QStringList texts{u"Copy Row"_s,      u"Copy Value"_s,  u"Copy Section as JSON"_s,  u"Copy Section as Text"_s,
                            u"Copy Key Path"_s, u"Show Source"_s, u"Run This Section Again"_s};
    const SeenMenu byMouse = openMenu(tree->viewport(), row.center());
    QCOMPARE(byMouse.texts, texts);
    QCOMPARE(byMouse.at, tree->viewport()->mapToGlobal(row.center()));
    const SeenMenu byKey = openMenu(tree->viewport(), {1, 1}, {}, QContextMenuEvent::Keyboard);
    QCOMPARE(byKey.texts, texts);
    QCOMPARE(byKey.at, tree->viewport()->mapToGlobal(row.bottomLeft()));
    QCOMPARE(copiedByMenu(window, tree->viewport(), row.center(), u"Copy Value"_s), u"user-1"_s);
    QCOMPARE(copiedByMenu(window, tree->viewport(), row.center(), u"Copy Key Path"_s), u"system.owner"_s);
    openMenu(tree->viewport(), row.center(), u"Show Source"_s);
    QCOMPARE(window.findChild<DetailsView *>()->currentTab(), DetailsView::SourcesTab);
    QSignalSpy again(&window, &MainWindow::retryRequested);
    openMenu(tree->viewport(), row.center(), u"Run This Section Again"_s);
    QCOMPARE(again.size(), 1);
    QCOMPARE(again[0][0].toStringList(), QStringList{u"system"_s});
    window.showReport(personalReport(), u"report.json"_s); // nobody can ask that machine again
    go(window, u"system.owner"_s);
    QCOMPARE(openMenu(tree->viewport(), row.center()).texts.value(6), u"(Run This Section Again)"_s);
}

void TestCopying::menuOfAComparison()
{
    sample::Machine machine = sample::machine();
    machine.host = u"cleos-mbp.local"_s;
    machine.modelName = u"Another Model"_s;
    MainWindow window(sample::catalogue());
    window.resize(700, 500);
    window.show();
    window.showReport(sample::report(), u"report.json"_s);
    compare(window, sample::report(), sample::report(machine, sample::tools(), sample::processes()));
    auto *diff = window.findChild<DiffView *>();
    auto *tree = diff->findChild<QTreeView *>();
    for (int i = 0; i < 5 && diff->currentKeyPath() != "system.hostname"_L1; ++i)
        diff->showNext();
    QCOMPARE(diff->currentKeyPath(), u"system.hostname"_s);
    const QPoint at = tree->visualRect(tree->currentIndex()).center();
    const SeenMenu seen = openMenu(tree->viewport(), at);
    QCOMPARE(seen.texts,
             (QStringList{u"Copy Row"_s, u"Copy Left Value"_s, u"Copy Right Value"_s, u"Copy Key Path"_s, u"Previous Difference"_s,
                          u"Next Difference"_s}));
    QCOMPARE(seen.at, tree->viewport()->mapToGlobal(at));
    QCOMPARE(openMenu(tree, at, {}, QContextMenuEvent::Keyboard).texts, seen.texts);
    QCOMPARE(copiedByMenu(window, tree->viewport(), at, u"Copy Row"_s), u"~ Host name: host-1 → host-2"_s);
    QCOMPARE(copiedByMenu(window, tree->viewport(), at, u"Copy Left Value"_s), u"host-1"_s);
    QCOMPARE(copiedByMenu(window, tree->viewport(), at, u"Copy Right Value"_s), u"host-2"_s);
    openMenu(tree->viewport(), at, u"Previous Difference"_s);
    QCOMPARE(diff->currentKeyPath(), u"system.model_name"_s);
    openMenu(tree->viewport(), at, u"Next Difference"_s);
    QCOMPARE(diff->currentKeyPath(), u"system.hostname"_s);
    tree->setCurrentIndex({});
    QCOMPARE(openMenu(tree->viewport(), at).texts, QStringList());
}

void TestCopying::menuOfATable()
{
    MainWindow window(sample::catalogue());
    window.resize(700, 500);
    window.show();
    window.showReport(personalReport(), u"report.json"_s);
    go(window, u"top_processes"_s);
    FactTable *table = tableWith(window, u"Command"_s);
    QVERIFY(table);
    table->clearSelection();
    table->setCurrentIndex({});
    QCOMPARE(openMenu(table->viewport(), {5, 5}).texts, (QStringList{u"(Copy Cell)"_s, u"(Copy Rows)"_s, u"Copy Table"_s}));
    for (const auto actions = table->copyActions(); const QAction *action : actions)
        QVERIFY(action->isEnabled()); // their keys work without the menu
    table->sortByColumn(0, Qt::DescendingOrder); // 78, 77, 1
    table->setCurrentIndex(table->model()->index(1, 1));
    const QRect cell = table->visualRect(table->currentIndex());
    const SeenMenu seen = openMenu(table->viewport(), {1, 1}, {}, QContextMenuEvent::Keyboard);
    QCOMPARE(seen.texts, (QStringList{u"Copy Cell"_s, u"Copy Rows"_s, u"Copy Table"_s}));
    QCOMPARE(seen.at, table->viewport()->mapToGlobal(cell.bottomLeft()));
    const QString copiedCell = copiedByMenu(window, table->viewport(), cell.center(), u"Copy Cell"_s);
    QCOMPARE(personalIn(copiedCell), QStringList());
    QVERIFY2(copiedCell.endsWith(u"/bin/busy --host host-1"_s), qPrintable(copiedCell));
    QVERIFY(copiedByMenu(window, table->viewport(), cell.center(), u"Copy Rows"_s).startsWith(u"77\t"_s + copiedCell + u'\t'));
    QVERIFY(copiedByMenu(window, table->viewport(), cell.center(), u"Copy Table"_s).startsWith(u"PID\tCommand\tCPU\n78\t"_s));
}

void TestCopying::menuOfAValue()
{
    MainWindow window(sample::catalogue());
    window.show();
    window.showReport(personalReport(), u"report.json"_s);
    go(window, u"system"_s);
    ValueLabel *host = nullptr;
    for (const auto labels = window.findChild<FactsView *>()->findChildren<ValueLabel *>(); auto *label : labels) {
        if (label->value() == "annas-mbp.local"_L1)
            host = label;
    }
    QVERIFY(host);
    const QPoint at = host->rect().center();
    QCOMPARE(openMenu(host, at).texts, QStringList{u"Copy Value"_s});
    QCOMPARE(copiedByMenu(window, host, at, u"Copy Value"_s), u"host-1"_s);
    host->setSelection(0, 9); // "annas-mbp"
    QCOMPARE(openMenu(host, at).texts, QStringList{u"Copy Selection"_s});
    QCOMPARE(copiedByMenu(window, host, at, u"Copy Selection"_s), u"host-1"_s);
    letPersonalDataBeCopied(true);
    QCOMPARE(copiedByMenu(window, host, at, u"Copy Selection"_s), u"annas-mbp"_s);
    QApplication::clipboard()->setText(u"nothing"_s);
    QSignalSpy spy(copyingOf(window), &Copying::copied);
    openMenu(host, at); // and let go
    QCOMPARE(spy.size(), 0);
    QCOMPARE(QApplication::clipboard()->text(), u"nothing"_s);
}

/// The standard menu of a text would copy what is there as it is.
void TestCopying::menuOfCode()
{
    MainWindow window(sample::catalogue());
    window.show();
    window.showReport(personalReport(), u"report.json"_s);
    go(window, u"system"_s);
    auto *details = window.findChild<DetailsView *>();
    details->setCurrentTab(DetailsView::JsonTab);
    CodeView *code = shownCode(details);
    QVERIFY(code);
    QTRY_VERIFY(code->toPlainText().contains(u"annas-mbp.local"_s));
    QCOMPARE(openMenu(code->viewport(), {5, 5}).texts, (QStringList{u"(Copy)"_s, u"Select All"_s}));
    openMenu(code->viewport(), {5, 5}, u"Select All"_s);
    QCOMPARE(openMenu(code->viewport(), {5, 5}).texts, (QStringList{u"Copy"_s, u"Select All"_s}));
    for (const bool isOn : {false, true}) {
        letPersonalDataBeCopied(isOn);
        const QString text = copiedByMenu(window, code->viewport(), {5, 5}, u"Copy"_s);
        QVERIFY2(text.contains(u"\"model_name\": \"MacBook Air\",\n"_s), qPrintable(text));
        QCOMPARE(personalIn(text).isEmpty(), !isOn);
    }
}

// ---- dragging ----

static std::unique_ptr<QMimeData> dragged(const MainWindow &window, const QString &sectionId, const QString &fileName = {})
{
    std::unique_ptr<QMimeData> data;
    bool isThere = false;
    window.findChild<DragOut *>()->prepare(sectionId, fileName, [&](QMimeData *made) {
        data.reset(made);
        isThere = true;
    });
    return QTest::qWaitFor([&] { return isThere; }) ? std::move(data) : nullptr;
}

static QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestCopying::draggedReportIsAFile()
{
    QString path;
    {
        MainWindow window(sample::catalogue());
        window.showReport(personalReport(), u"report.json"_s);
        for (const bool isOn : {false, true}) {
            letPersonalDataBeCopied(isOn);
            const auto data = dragged(window, {}, u"report.json"_s);
            QVERIFY(data);
            QCOMPARE(data->urls().size(), 1);
            path = data->urls().first().toLocalFile();
            QCOMPARE(QFileInfo(path).fileName(), u"report.prose.json"_s);
            QVERIFY(isOwnDrag(data.get()));
            QVERIFY(data->hasText() && data->text().contains(u"System Prose"_s));
            const QByteArray bytes = contents(path);
            QVERIFY(reportFromJson(bytes, sample::catalogue(), path).has_value());
            QCOMPARE(bytes, exportedReport(personalReport(), ReportFormat::Json, !isOn).bytes);
            QCOMPARE(personalIn(QString::fromUtf8(bytes)).isEmpty(), !isOn);
            const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
            QVERIFY(!(QFile::permissions(path) & others));
            QVERIFY(!(QFile::permissions(QFileInfo(path).path()) & others));
        }
    }
    QVERIFY(!QFileInfo::exists(path)); // gone with the window
}

void TestCopying::draggedSectionIsAFile()
{
    MainWindow window(sample::catalogue());
    window.showReport(personalReport(), u"report.json"_s);
    for (const bool isOn : {false, true}) {
        letPersonalDataBeCopied(isOn);
        const auto data = dragged(window, u"top_processes"_s);
        QVERIFY(data);
        const QString path = data->urls().first().toLocalFile();
        QCOMPARE(QFileInfo(path).fileName(), u"top_processes.json"_s);
        QVERIFY(QJsonDocument::fromJson(contents(path)).isArray());
        QCOMPARE(personalIn(QString::fromUtf8(contents(path))).isEmpty(), !isOn);
        QCOMPARE(personalIn(data->text()).isEmpty(), !isOn);
        QVERIFY(data->text().startsWith(u"Busiest processes\n"_s));
    }
}

void TestCopying::draggedNames_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("name");
    QTest::newRow("file") << u"old laptop.json"_s << u"old laptop.prose.json"_s;
    QTest::newRow("file of ours") << u"old laptop.prose.json"_s << u"old laptop.prose.json"_s;
    QTest::newRow("hostile") << u"../../etc/passwd"_s << u"-..-etc-passwd.prose.json"_s;
    QTest::newRow("nothing") << QString() << u"report.prose.json"_s;
    QTest::newRow("long") << QString(500, u'x') << QString(80, u'x') + u".prose.json"_s;
}

void TestCopying::draggedNames()
{
    QFETCH(QString, fileName);
    QFETCH(QString, name);
    QCOMPARE(draggedReport(Report(), fileName).name, name);
    QCOMPARE(draggedReport(laptop(), {}).name, u"rosalind-laptop.prose.json"_s);
    QVERIFY(!draggedReport(redacted(laptop()), {}).name.contains(u"rosalind"_s));
}

void TestCopying::ownDragIsNotDropped()
{
    MainWindow window(sample::catalogue());
    window.show();
    window.showReport(personalReport(), u"report.json"_s);
    const auto data = dragged(window, {});
    QVERIFY(data);
    auto *diff = window.findChild<DiffView *>();
    QSignalSpy ready(diff, &DiffView::ready);
    const auto drop = [&](const QMimeData *what) {
        QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, what, Qt::LeftButton, Qt::NoModifier);
        enter.setAccepted(false);
        QApplication::sendEvent(&window, &enter);
        const bool isShown = window.findChild<DropOverlay *>()->isVisible();
        QDropEvent event(QPointF(100, 100), Qt::CopyAction, what, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &event);
        return isShown;
    };
    QVERIFY(!drop(data.get()));
    QTest::qWait(100);
    QCOMPARE(ready.size(), 0);
    QMimeData others; // the same file from another program
    others.setUrls(data->urls());
    QVERIFY(drop(&others));
    QTRY_COMPARE(ready.size(), 1);
}

static void pressAndMove(QWidget *widget, QPoint from, QPoint to)
{
    QTest::mousePress(widget, Qt::LeftButton, {}, from);
    for (const QPoint &at : {(from + to) / 2, to}) {
        QMouseEvent move(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(widget, &move);
    }
    QTest::mouseRelease(widget, Qt::LeftButton, {}, to);
}

void TestCopying::handleAsksForADrag()
{
    ReportHandle handle;
    handle.resize(16, 16);
    QSignalSpy asked(&handle, &ReportHandle::dragRequested);
    QTest::mouseClick(&handle, Qt::LeftButton);
    QCOMPARE(asked.size(), 0);
    pressAndMove(&handle, {8, 8}, {9, 9});
    QCOMPARE(asked.size(), 0); // a click with an unsteady hand
    pressAndMove(&handle, {8, 8}, {8, -80});
    QCOMPARE(asked.size(), 1);
    QCOMPARE(handle.cursor().shape(), Qt::OpenHandCursor);
    QCOMPARE(handle.toolTip(), u"Drag out to save the report as a file"_s);

    MainWindow window(sample::catalogue());
    window.show();
    auto *shown = window.findChild<ReportHandle *>();
    QVERIFY(!shown->isVisible());
    window.showReport(sample::report(), u"report.json"_s);
    QVERIFY(shown->isVisible());
}

void TestCopying::treeAsksForADrag()
{
    MainWindow window(sample::catalogue());
    window.resize(1000, 700);
    window.show();
    window.showReport(sample::report(), u"report.json"_s);
    auto *tree = treeOf(window);
    QSignalSpy asked(tree, &ReportView::sectionDragged);
    const auto drag = [&](const QString &keyPath) {
        tree->selectKeyPath(keyPath);
        const QPoint middle = tree->visualRect(tree->currentIndex()).center();
        pressAndMove(tree->viewport(), middle, middle + QPoint(60, 0));
    };
    drag(u"tools"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), u"tools"_s);
    drag(u"system.model_name"_s);
    QCOMPARE(asked.size(), 1); // facts stay where they are
    QCOMPARE(tree->currentKeyPath(), u"system.model_name"_s);
}

QTEST_MAIN(TestCopying)
#include "tst_copying.moc"
