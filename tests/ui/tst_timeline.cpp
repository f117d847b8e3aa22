// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sample.h"
#include "models/reportmodel.h"
#include "models/spanmodel.h"
#include "tests/support/ownsettings.h"
#include "ui/colours.h"
#include "ui/detailsview.h"
#include "ui/emptystate.h"
#include "ui/mainwindow.h"
#include "ui/reportview.h"
#include "ui/timelineview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>
#include <QTreeView>
#include <QWheelEvent>

using namespace prose;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::microseconds;

static Report timedReport()
{
    Report report = sample::report();
    report.duration = 100ms;
    microseconds start = 1ms;
    for (Section &section : report.sections) {
        section.queued = start;
        section.duration = 30ms;
        for (const QString &name : {u"first"_s, u"second"_s}) {
            SourceRecord record;
            record.words = {section.id + u' ' + name};
            record.started = start + 1ms;
            record.duration = 10ms;
            record.waited = 4ms;
            section.sources.push_back(record);
        }
        start += 31ms;
    }
    return report;
}

static QTreeView *treeOf(const QWidget &view)
{
    return view.findChild<QTreeView *>();
}

static QPoint wheelPlace(const QTreeView *tree)
{
    return {tree->header()->sectionViewportPosition(1) + tree->header()->sectionSize(1) / 2, 30};
}

static void turnWheel(QTreeView *tree, Qt::KeyboardModifiers modifiers, int delta = 120)
{
    const QPointF place = wheelPlace(tree);
    QWheelEvent event(place, tree->viewport()->mapToGlobal(place), {}, {0, delta}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(tree->viewport(), &event);
}

class TestTimeline : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase() { keepSettingsIn(m_folder.path()); }

    void rowsAreSectionsAndSources()
    {
        TimelineView view;
        view.setSpans([] { return spansOf(timedReport()); });
        view.show();
        const QAbstractItemModel *model = treeOf(view)->model();
        QCOMPARE(model->rowCount(), 3);
        QCOMPARE(model->rowCount(model->index(1, 0)), 2);
        QCOMPARE(model->index(1, 0).data().toString(), u"Developer tools"_s);
        QCOMPARE(model->index(0, 0, model->index(1, 0)).data().toString(), u"tools first"_s);
        QVERIFY(!treeOf(view)->isExpanded(model->index(0, 0)));
        QVERIFY(!treeOf(view)->accessibleName().isEmpty());
        QVERIFY(!treeOf(view)->accessibleDescription().isEmpty());
        QVERIFY(model->index(0, 1).data(Qt::AccessibleTextRole).toString().contains(u"Ran"_s));
    }

    void clickSelectsTheSection()
    {
        TimelineView view;
        view.resize(700, 400);
        view.setSpans([] { return spansOf(timedReport()); });
        view.setCurrentSection(u"system"_s);
        QSignalSpy activated(&view, &TimelineView::sectionActivated);
        view.show();
        auto *tree = treeOf(view);
        QCOMPARE(tree->currentIndex().data(SectionRole).toString(), u"system"_s);
        QCOMPARE(activated.size(), 0); // telling it is no choosing
        const QModelIndex third = tree->model()->index(2, 1);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(third).center());
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toString(), u"top_processes"_s);
        // A source of the same section is no other section.
        tree->expand(tree->model()->index(2, 0));
        tree->setCurrentIndex(tree->model()->index(1, 0, tree->model()->index(2, 0)));
        view.setCurrentSection(u"top_processes"_s);
        QCOMPARE(activated.size(), 1);
        QVERIFY(tree->currentIndex().parent().isValid());
        view.setCurrentSection(u"tools"_s);
        QCOMPARE(tree->currentIndex().row(), 1);
        QCOMPARE(activated.size(), 1);
    }

    void keyboard()
    {
        TimelineView view;
        view.resize(700, 400);
        view.setSpans([] { return spansOf(timedReport()); });
        view.setCurrentSection(u"system"_s);
        view.show();
        auto *tree = treeOf(view);
        QSignalSpy activated(&view, &TimelineView::sectionActivated);
        QTest::keyClick(tree, Qt::Key_Down);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toString(), u"tools"_s);
        QTest::keyClick(tree, Qt::Key_Return);
        QVERIFY(tree->isExpanded(tree->model()->index(1, 0)));
        QTest::keyClick(tree, Qt::Key_Return);
        QVERIFY(!tree->isExpanded(tree->model()->index(1, 0)));
        QTest::keyClick(tree, Qt::Key_Right);
        QVERIFY(tree->isExpanded(tree->model()->index(1, 0)));

        QCOMPARE(view.range().length, 100ms);
        QTest::keyClick(tree, Qt::Key_Plus);
        const TimeRange zoomed = view.range();
        QVERIFY(zoomed.length < 70ms);
        QVERIFY(zoomed.from > 0us);
        QTest::keyClick(tree, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(view.range().from > zoomed.from);
        QCOMPARE(view.range().length, zoomed.length);
        QTest::keyClick(tree, Qt::Key_Minus);
        QCOMPARE(view.range().length, 100ms);
        QCOMPARE(view.range().from, 0us);
        for (int i = 0; i < 100; ++i)
            QTest::keyClick(tree, Qt::Key_Plus);
        QVERIFY(view.range().length >= 1us);
        QTest::keyClick(tree, Qt::Key_0);
        QCOMPARE(view.range().length, 100ms);
    }

    void wheelZoomsAroundThePointer()
    {
        TimelineView view;
        view.resize(700, 400);
        view.setSpans([] { return spansOf(timedReport()); });
        view.show();
        auto *tree = treeOf(view);
        const int width = tree->header()->sectionSize(1);
        const double x = wheelPlace(tree).x() - tree->header()->sectionViewportPosition(1);
        const microseconds before = view.range().momentAt(x, width);
        turnWheel(tree, Qt::ControlModifier);
        QVERIFY(view.range().length < 70ms);
        const microseconds after = view.range().momentAt(x, width);
        QVERIFY(std::chrono::abs(after - before) < 1ms);
        const microseconds from = view.range().from;
        turnWheel(tree, Qt::ShiftModifier);
        QVERIFY(view.range().from < from);
        turnWheel(tree, Qt::ControlModifier, -1200);
        QCOMPARE(view.range().length, 100ms);
    }

    void ticksAreRound()
    {
        for (const microseconds length : {microseconds(3), microseconds(777), microseconds(5'021'400), microseconds(61'000'000)}) {
            const TimeRange range{microseconds(length.count() / 3), length};
            const auto ticks = range.ticks(500, 84);
            QVERIFY(!ticks.empty());
            QVERIFY(ticks.size() <= 500 / 84 + 2);
            for (size_t i = 1; i < ticks.size(); ++i) {
                qint64 step = (ticks[i] - ticks[i - 1]).count();
                QVERIFY(range.position(ticks[i], 500) - range.position(ticks[i - 1], 500) >= 84 || step == 1);
                while (step % 10 == 0)
                    step /= 10;
                QVERIFY(step == 1 || step == 2 || step == 5);
                QVERIFY(ticks[i] >= range.from && ticks[i] <= range.from + range.length);
            }
        }
    }

    void asksForSpansTenTimesASecondAtMost()
    {
        TimelineView view;
        int asked = 0;
        view.setSpans([&] {
            ++asked;
            return spansOf(timedReport());
        });
        view.touch();
        QCOMPARE(asked, 0); // nobody looks
        view.show();
        QCOMPARE(asked, 1);
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < 450) {
            for (int i = 0; i < 50; ++i)
                view.touch();
            QTest::qWait(1);
        }
        const auto pauses = int(clock.elapsed() / TimelineView::leastPause.count());
        QVERIFY2(asked <= pauses + 2, qPrintable(QString::number(asked)));
        QVERIFY2(asked >= 2, qPrintable(QString::number(asked)));
        const int before = asked;
        QTRY_COMPARE_WITH_TIMEOUT(asked, before + 1, 1000); // the last word is heard
        QTest::qWait(250);
        QCOMPARE(asked, before + 1); // and then it is quiet
    }

    void runningBarsGrow()
    {
        Report report = timedReport();
        report.sections[2].state = State::Running;
        int asked = 0;
        TimelineView view;
        view.setSpans([&] {
            ++asked;
            report.duration = 100ms + asked * 50ms;
            return spansOf(report);
        });
        view.show();
        QTRY_VERIFY(asked >= 3);
        QVERIFY(view.range().length >= 250ms);
        report.sections[2].state = State::Complete;
        QTRY_COMPARE(static_cast<const SpanModel *>(treeOf(view)->model())->collection().outcome, Outcome::Ok);
    }

    void growingKeepsExpansionAndSelection()
    {
        Report report = timedReport();
        report.sections[0].state = State::Waiting;
        TimelineView view;
        view.setSpans([&] { return spansOf(report); });
        view.setCurrentSection(u"tools"_s);
        QSignalSpy activated(&view, &TimelineView::sectionActivated);
        view.show();
        auto *tree = treeOf(view);
        QCOMPARE(tree->model()->rowCount(), 2);
        tree->expand(tree->model()->index(0, 0));
        tree->setCurrentIndex(tree->model()->index(1, 0, tree->model()->index(0, 0)));
        report.sections[0].state = State::Complete;
        view.touch();
        QTRY_COMPARE(tree->model()->rowCount(), 3);
        QVERIFY(tree->isExpanded(tree->model()->index(1, 0)));
        QCOMPARE(tree->currentIndex().data().toString(), u"tools second"_s);
        QCOMPARE(activated.size(), 0);
    }

    void reportWithoutTimes()
    {
        TimelineView view;
        view.setSpans([] {
            Report report = sample::report();
            report.duration = 0us;
            return spansOf(report);
        });
        view.show();
        auto *none = view.findChild<EmptyState *>();
        QVERIFY(none->isVisible());
        QVERIFY(!none->title().isEmpty() && !none->sentence().isEmpty());
        QVERIFY(!treeOf(view)->isVisible());
    }

    void barsShowOutcomeAndPath()
    {
        Span good;
        Span bad;
        bad.outcome = Outcome::TimedOut;
        Span critical = good;
        critical.isCritical = true;
        for (const bool dark : {false, true}) {
            const QPalette palette = quietPalette(dark);
            const auto drawn = [&](const Span &span, const QRectF &waiting = {}) {
                QImage image(100, 24, QImage::Format_RGB32);
                image.fill(palette.color(QPalette::Base));
                QPainter painter(&image);
                drawSpan(&painter, waiting, {50, 5, 40, 10}, span, palette);
                return image;
            };
            const QColor bar = drawn(good).pixelColor(70, 10);
            const QColor base = palette.color(QPalette::Base);
            QVERIFY(contrast(bar, base) >= 3);
            QVERIFY(drawn(bad).pixelColor(70, 10) != bar);
            QVERIFY(contrast(drawn(bad).pixelColor(70, 10), base) >= 3);
            QVERIFY(drawn(critical) != drawn(good)); // not by colour: a line below
            QCOMPARE(drawn(critical).pixelColor(70, 10), bar);
            QCOMPARE(drawn(critical).pixelColor(70, 18), palette.color(QPalette::Text));
            QVERIFY(drawn(good, {10, 5, 40, 10}).copy(15, 7, 30, 6) != drawn(good).copy(15, 7, 30, 6));
        }
    }

    void theWindowFollows()
    {
        MainWindow window(sample::catalogue());
        window.showReport(timedReport(), u"timed.json"_s);
        window.show();
        auto *details = window.findChild<DetailsView *>();
        details->setCurrentTab(DetailsView::TimelineTab);
        auto *view = details->timeline();
        window.findChild<ReportView *>()->selectSection(u"tools"_s); // from the overview, which is shown first
        QTRY_COMPARE(treeOf(*view)->model()->rowCount(), 3);
        QCOMPARE(treeOf(*view)->currentIndex().data(SectionRole).toString(), u"tools"_s);
        treeOf(*view)->setCurrentIndex(treeOf(*view)->model()->index(2, 0));
        QCOMPARE(window.findChild<ReportView *>()->currentSectionId(), u"top_processes"_s);
        QCOMPARE(details->sectionId(), u"top_processes"_s);
        QCOMPARE(details->currentTab(), DetailsView::TimelineTab);

        window.beginCollection(emptyReport(sample::catalogue(), Platform::Linux));
        window.findChild<ReportView *>()->selectSection(u"tools"_s);
        QTRY_VERIFY(view->findChild<EmptyState *>()->isVisible());
        Section running = sample::section(sample::machine(), State::Running);
        window.updateSection(running);
        QTRY_COMPARE(treeOf(*view)->model()->rowCount(), 1);
        window.finishCollection(timedReport());
        QTRY_COMPARE(treeOf(*view)->model()->rowCount(), 3);
    }

    void tooltipHasEverything()
    {
        TimelineView view;
        view.resize(700, 400);
        view.setSpans([] { return spansOf(timedReport()); });
        view.show();
        auto *tree = treeOf(view);
        const QPoint place = tree->visualRect(tree->model()->index(1, 1)).center();
        QHelpEvent event(QEvent::ToolTip, place, tree->viewport()->mapToGlobal(place));
        QApplication::sendEvent(tree->viewport(), &event);
        QVERIFY2(QToolTip::text().contains(u"Developer tools"_s) && QToolTip::text().contains(u"Waited"_s), qPrintable(QToolTip::text()));
        QToolTip::hideText();
    }
};

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
