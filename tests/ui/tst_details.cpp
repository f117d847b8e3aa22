// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sample.h"
#include "models/format.h"
#include "ui/colours.h"
#include "ui/detailsview.h"
#include "ui/emptystate.h"
#include "ui/factcard.h"
#include "ui/facttable.h"
#include "ui/factsview.h"
#include "ui/labels.h"
#include "ui/sourcesview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTreeWidget>

using namespace prose;
using namespace Qt::StringLiterals;

class TestDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonIsTheSections();
    void jsonLinesOfKeyPaths();
    void factsAreAllThere();
    void oneValueForASection();
    void problemsStandAboveFacts();
    void states_data();
    void states();
    void sourcesSayHowTheyAnswered();
    void answersThatSayNothing();
    void findsInCode();
    void longWordsBreakButCopyWhole();
    void tablesSortByValue();
};

static Section machineSection()
{
    return sample::section(sample::machine());
}

static EmptyState *hasNoRows(const DetailsView &view)
{
    return view.findChild<FactsView *>()->findChild<EmptyState *>();
}

void TestDetails::jsonIsTheSections()
{
    DetailsView view;
    const Section section = machineSection();
    view.showSection(section, section.id);
    view.setCurrentTab(DetailsView::JsonTab);
    QCOMPARE(view.findChild<CodeView *>()->toPlainText(), QString::fromUtf8(sectionJson(section)));
}

static void checkLines(const Node &root, const Node &node, const QString &path, const QStringList &lines)
{
    for (size_t i = 0; i < node.children.size(); ++i) {
        const Node &child = node.children[i];
        const QString own = path + u'.' + (child.key.isEmpty() ? QString::number(i) : child.key);
        const int line = jsonLineOf(root, own);
        if (child.key.isEmpty())
            QVERIFY2(lines.value(line).startsWith(u"  "_s), qPrintable(own));
        else
            QVERIFY2(lines.value(line).trimmed().startsWith(u'"' + child.key + u"\":"_s),
                     qPrintable(own + u" is not on: "_s + lines.value(line)));
        checkLines(root, child, own, lines);
    }
}

void TestDetails::jsonLinesOfKeyPaths()
{
    const Section section = machineSection();
    const QStringList lines = QString::fromUtf8(sectionJson(section)).split(u'\n');
    checkLines(section.root, section.root, section.id, lines);
    QCOMPARE(jsonLineOf(section.root, section.id), 0);
    QCOMPARE(jsonLineOf(section.root, section.id + u".nowhere"_s), 0);

    sample::Tools tools = sample::tools();
    tools.languages[u"python3.12"_s] = u"Python 3.12.1"_s;
    const Section dotted = sample::section(tools);
    const int line = jsonLineOf(dotted.root, u"tools.languages.python3.12"_s);
    QCOMPARE(QString::fromUtf8(sectionJson(dotted)).split(u'\n').value(line).trimmed(), u"\"python3.12\": \"Python 3.12.1\""_s);
}

static void collectTexts(const Node &node, QStringList &texts)
{
    if (node.shape == Node::Shape::Value && !node.isEmpty())
        texts += valueText(node);
    for (const Node &child : node.children)
        collectTexts(child, texts);
}

void TestDetails::factsAreAllThere()
{
    DetailsView view;
    const Section section = machineSection();
    view.showSection(section, section.id);
    QStringList shown;
    for (const auto labels = view.findChildren<ValueLabel *>(); const ValueLabel *label : labels)
        shown += label->value().split(u'\n');
    for (const auto tables = view.findChildren<FactTable *>(); const FactTable *table : tables) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column)
                shown += table->model()->index(row, column).data().toString();
        }
    }
    QStringList wanted;
    collectTexts(section.root, wanted);
    QCOMPARE_GT(wanted.size(), 5);
    for (const QString &text : std::as_const(wanted))
        QVERIFY2(shown.contains(text), qPrintable(text));
}

/// A file may hold anything where a section is expected.
void TestDetails::oneValueForASection()
{
    DetailsView view;
    Section section = machineSection();
    section.root.shape = Node::Shape::Value;
    section.root.children.clear();
    section.root.value = u"all is well"_s;
    view.showSection(section, section.id);
    const auto *label = view.findChild<FactsView *>()->findChild<ValueLabel *>();
    QVERIFY(label);
    QCOMPARE(label->value(), u"all is well"_s);
}

void TestDetails::problemsStandAboveFacts()
{
    DetailsView view;
    Section section = machineSection();
    section.state = State::Partial;
    section.problems = {{Error::Kind::Missing, u"smartctl"_s, {}}, {Error::Kind::TimedOut, u"iw dev"_s, u"after 5 s"_s}};
    view.showSection(section, section.id);
    const auto *banner = view.findChild<ProblemBanner *>();
    QVERIFY(banner);
    for (const Error &problem : section.problems)
        QVERIFY(banner->accessibleDescription().contains(errorSentence(problem)));
    const auto sign = [banner] { return banner->findChild<QLabel *>()->pixmap().toImage(); };
    QApplication::setPalette(quietPalette(false));
    const QImage light = sign();
    QApplication::setPalette(quietPalette(true));
    QTRY_VERIFY(sign() != light);
    QApplication::setPalette(quietPalette(false));
    QCOMPARE_GT(view.findChildren<FactCard *>().size(), 0);
}

void TestDetails::states_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("canRetry");
    QTest::newRow("waiting") << State::Waiting << u"Waiting"_s << QString() << false;
    QTest::newRow("running") << State::Running << u"Collecting"_s << QString() << false;
    QTest::newRow("failed") << State::Failed << u"could not be collected"_s << u"smartctl"_s << true;
    QTest::newRow("unavailable") << State::Unavailable << u"Not available"_s << u"This machine has none."_s << false;
    QTest::newRow("skipped") << State::Skipped << u"Skipped"_s << QString() << true;
    QTest::newRow("nothing could be read") << State::Partial << u"Nothing could be read"_s
                                           << u"smartctl was not found. It may have to be installed first."_s << true;
    QTest::newRow("complete but empty") << State::Complete << u"Nothing here"_s << QString() << false;
}

void TestDetails::states()
{
    QFETCH(State, state);
    QFETCH(QString, title);
    QFETCH(QString, sentence);
    QFETCH(bool, canRetry);
    DetailsView view;
    Section section = machineSection();
    section.state = state;
    section.root.children.clear();
    if (state == State::Failed || state == State::Partial)
        section.problems = {{Error::Kind::Missing, u"smartctl"_s, {}}};
    if (state == State::Unavailable)
        section.reason = u"this machine has none"_s;
    view.showSection(section, section.id);
    view.show();
    EmptyState *empty = hasNoRows(view);
    QVERIFY(empty->isVisible());
    QVERIFY2(empty->title().contains(title), qPrintable(empty->title()));
    QVERIFY2(empty->sentence().contains(sentence), qPrintable(empty->sentence()));
    auto *button = empty->findChild<QPushButton *>();
    QCOMPARE(button->isVisible(), canRetry);
    QSignalSpy again(&view, &DetailsView::runAgainRequested);
    button->click();
    QCOMPARE(again.value(0).value(0).toString(), section.id);
    view.setCanRunAgain(false); // as for a report from a file
    view.showSection(section, section.id);
    QVERIFY(!button->isVisible());
}

void TestDetails::sourcesSayHowTheyAnswered()
{
    DetailsView view;
    Section section = machineSection();
    SourceRecord good;
    good.kind = SourceRecord::Kind::Command;
    good.words = QStringList{u"lsblk"_s, u"-J"_s};
    good.exitCode = 0;
    good.output = "{\n\"a\": 1\n}";
    good.bytes = good.output.size();
    SourceRecord missing;
    missing.kind = SourceRecord::Kind::Command;
    missing.words = QStringList{u"smartctl"_s};
    missing.error = Error{Error::Kind::Missing, u"smartctl"_s, {}};
    section.sources = {good, missing};
    view.showSection(section, section.id);
    view.setCurrentTab(DetailsView::SourcesTab);
    view.show();
    auto *sources = view.findChild<SourcesView *>();
    auto *list = sources->findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(0), u"lsblk -J"_s);
    QCOMPARE(sources->code()->toPlainText(), QString::fromUtf8(good.output));
    list->setCurrentItem(list->topLevelItem(1));
    QVERIFY(!sources->code()->isVisible());
    bool isExplained = false;
    for (const auto empties = sources->findChildren<EmptyState *>(); const EmptyState *empty : empties)
        isExplained = isExplained || (empty->isVisible() && empty->sentence() == errorSentence(*missing.error));
    QVERIFY(isExplained);
}

void TestDetails::answersThatSayNothing()
{
    DetailsView view;
    Section section = machineSection();
    SourceRecord empty;
    empty.kind = SourceRecord::Kind::Command;
    empty.words = QStringList{u"lsusb"_s};
    SourceRecord notKept = empty;
    notKept.bytes = 1234;
    section.sources = {empty, notKept};
    view.showSection(section, section.id);
    view.setCurrentTab(DetailsView::SourcesTab);
    view.show();
    auto *list = view.findChild<SourcesView *>()->findChild<QTreeWidget *>();
    const auto shown = [&](int row) {
        list->setCurrentItem(list->topLevelItem(row));
        QStringList titles;
        for (const auto all = view.findChild<SourcesView *>()->findChildren<EmptyState *>(); const EmptyState *each : all)
            titles += each->isVisible() ? QStringList{each->title()} : QStringList();
        return titles;
    };
    QCOMPARE(shown(0), QStringList{u"An empty answer"_s});
    QCOMPARE(shown(1), QStringList{u"The raw output is not kept"_s});
}

void TestDetails::findsInCode()
{
    DetailsView view;
    Section section = machineSection();
    SourceRecord source;
    source.kind = SourceRecord::Kind::Command;
    source.words = QStringList{u"hostname"_s};
    source.output = "annas-mbp.local\nannas-mbp.local\n";
    source.bytes = source.output.size();
    section.sources = {source};
    view.showSection(section, section.id);
    view.show();
    view.setSearchText(u"annas-mbp"_s);
    QVERIFY(!view.findNext(false)); // facts are found in the tree
    view.setCurrentTab(DetailsView::JsonTab);
    QVERIFY(view.findNext(false));
    CodeView *json = nullptr;
    for (const auto views = view.findChildren<CodeView *>(); auto *code : views)
        json = code->isVisible() ? code : json;
    QVERIFY(json);
    QCOMPARE(json->textCursor().selectedText(), u"annas-mbp"_s);
    QCOMPARE(json->textCursor().block().text().trimmed(), u"\"hostname\": \"annas-mbp.local\","_s);
    view.setCurrentTab(DetailsView::SourcesTab);
    const CodeView *raw = view.findChild<SourcesView *>()->code();
    QVERIFY(view.findNext(true)); // from the beginning around to the end
    QCOMPARE(raw->textCursor().blockNumber(), 1);
    QVERIFY(view.findNext(true));
    QCOMPARE(raw->textCursor().blockNumber(), 0);
}

void TestDetails::longWordsBreakButCopyWhole()
{
    const QString path = u"/home/someone/a/very/long/path/that/has/no/blank/in/it/at/all/and/goes/on/and/on/and/on.json"_s;
    ValueLabel label(path);
    QCOMPARE_LT(label.minimumSizeHint().width(), label.fontMetrics().horizontalAdvance(path) / 2);
    QCOMPARE(label.value(), path);
    QCOMPARE(ValueLabel(u"two words"_s).text(), u"two words"_s);
}

void TestDetails::tablesSortByValue()
{
    sample::Machine machine = sample::machine();
    machine.volumes = {{u"b"_s, u"disk1"_s, 9.5, 1.0}, {u"a"_s, u"disk2"_s, 100.0, std::nullopt}, {u"c"_s, u"disk3"_s, std::nullopt, 3.0}};
    const Section section = sample::section(machine);
    FactTable table(*section.root.child(u"volumes"));
    QAbstractItemModel *model = table.model();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QStringList titles;
    for (int column = 0; column < model->columnCount(); ++column)
        titles += model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QCOMPARE(titles.value(0), u"Device"_s); // what names an item
    const auto devices = [&] {
        QStringList found;
        for (int row = 0; row < model->rowCount(); ++row)
            found += model->index(row, 0).data().toString();
        return found.join(u' ');
    };
    QCOMPARE(devices(), u"disk1 disk2 disk3"_s);
    const QPersistentModelIndex first = model->index(0, 1);
    const int size = int(titles.indexOf(u"Size"_s));
    table.sortByColumn(size, Qt::AscendingOrder);
    QCOMPARE(devices(), u"disk3 disk1 disk2"_s); // 9.5 before 100, absent before both
    QCOMPARE(first.row(), 1);
    table.sortByColumn(size, Qt::DescendingOrder);
    QCOMPARE(devices(), u"disk2 disk1 disk3"_s);
    table.selectItem(2);
    QCOMPARE(table.currentIndex().row(), 2);
    table.sortByColumn(-1, Qt::AscendingOrder);
    QCOMPARE(devices(), u"disk1 disk2 disk3"_s);
    QCOMPARE(first.row(), 0);
}

QTEST_MAIN(TestDetails)
#include "tst_details.moc"
