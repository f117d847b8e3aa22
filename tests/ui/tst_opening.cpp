// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sample.h"
#include "tests/support/ownsettings.h"
#include "ui/diffview.h"
#include "ui/dropoverlay.h"
#include "ui/mainwindow.h"
#include "ui/reportview.h"
#include "ui/statusline.h"

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMessageBox>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUrl>

using namespace prose;
using namespace Qt::StringLiterals;

/// What the window opens and compares, given to it by name or dropped on it.
class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void drops_data();
    void drops();
    void dropWhileCollectingWaits();
    void dropIsForgottenWithTheCollection();
    void brokenFileIsExplained();
    void overlaySaysWhatADropDoes();
    void recordingsAreAskedFor();
    void closesWhileCollecting();

private:
    QString reportFile(const QString &name);

    QTemporaryDir m_folder;
};

void TestOpening::initTestCase()
{
    keepSettingsIn(m_folder.path());
}

QString TestOpening::reportFile(const QString &name)
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(toJson(sample::report()));
    return file.fileName();
}

static DiffView *diffOf(const MainWindow &window)
{
    return window.findChild<DiffView *>();
}
static QMessageBox *messageOf(const MainWindow &window)
{
    return window.findChild<QMessageBox *>();
}

static Report waitingReport()
{
    return emptyReport(sample::catalogue(), Platform::Linux);
}

static QList<QUrl> urlsOf(const QStringList &paths)
{
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls += QUrl::fromLocalFile(path);
    return urls;
}

static void drop(MainWindow &window, const QStringList &paths)
{
    QMimeData data;
    data.setUrls(urlsOf(paths));
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
}

void TestOpening::drops_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<bool>("isReportShown");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("one on an empty window") << QStringList{u"a.json"_s} << false << u"opened a.json"_s;
    QTest::newRow("one on a report") << QStringList{u"a.json"_s} << true << u"compared This computer with a.json"_s;
    QTest::newRow("two") << QStringList{u"a.json"_s, u"b.json"_s} << true << u"compared a.json with b.json"_s;
    QTest::newRow("two on an empty window") << QStringList{u"a.json"_s, u"b.json"_s} << false << u"compared a.json with b.json"_s;
    QTest::newRow("a picture") << QStringList{u"cat.png"_s} << true << u"refused"_s;
    QTest::newRow("a report and a picture") << QStringList{u"a.json"_s, u"cat.png"_s} << true << u"refused"_s;
    QTest::newRow("a folder of something else") << QStringList{u"folder"_s} << true << u"refused"_s;
    QTest::newRow("ours") << QStringList{u"a.prose.json"_s} << true << u"compared This computer with a.prose.json"_s;
    QTest::newRow("capitals") << QStringList{u"A.JSON"_s} << true << u"compared This computer with A.JSON"_s;
    QTest::newRow("three") << QStringList{u"a.json"_s, u"b.json"_s, u"c.json"_s} << true << u"refused"_s;
    QTest::newRow("garbage in a report's name") << QStringList{u"garbage.json"_s} << true << u"refused"_s;
}

void TestOpening::drops()
{
    QFETCH(QStringList, names);
    QFETCH(bool, isReportShown);
    QFETCH(QString, outcome);
    MainWindow window(sample::catalogue());
    window.show();
    if (isReportShown) {
        window.beginCollection(waitingReport());
        window.finishCollection(sample::report());
    }
    QStringList paths;
    for (const QString &name : names) {
        if (name == "folder"_L1) {
            paths += m_folder.filePath(name);
            QVERIFY(QDir().mkpath(paths.last()));
            continue;
        }
        paths += reportFile(name);
        if (name.startsWith("garbage"_L1)) {
            QFile file(paths.last());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("{\"a\": ");
        }
    }
    QSignalSpy ready(diffOf(window), &DiffView::ready);
    drop(window, paths);
    QVERIFY(!window.findChild<DropOverlay *>()->isVisible());
    if (outcome == u"refused"_s) {
        QTRY_VERIFY(messageOf(window));
        QVERIFY(!messageOf(window)->informativeText().isEmpty());
        QCOMPARE(diffOf(window)->isVisible(), false);
    } else if (outcome.startsWith(u"opened"_s)) {
        QTRY_VERIFY(window.findChild<ReportView *>()->isVisible());
        QCOMPARE(window.windowTitle(), u"a.json"_s);
    } else {
        QTRY_COMPARE(ready.size(), 1);
        QVERIFY(diffOf(window)->isVisible());
        const auto *model = diffOf(window)->findChild<QTreeView *>()->model();
        QCOMPARE(
            u"compared %1 with %2"_s.arg(model->headerData(1, Qt::Horizontal).toString(), model->headerData(2, Qt::Horizontal).toString()),
            outcome);
        Q_EMIT diffOf(window)->backRequested();
        QVERIFY(!diffOf(window)->isVisible());
        QCOMPARE(window.findChild<StatusLine *>()->summary().isEmpty(), !isReportShown); // the comparison's has gone
    }
}

void TestOpening::dropWhileCollectingWaits()
{
    MainWindow window(sample::catalogue());
    window.show();
    window.beginCollection(waitingReport());
    QSignalSpy ready(diffOf(window), &DiffView::ready);
    drop(window, {reportFile(u"a.json"_s)});
    QCoreApplication::processEvents();
    QCOMPARE(ready.size(), 0);
    window.finishCollection(sample::report());
    QTRY_COMPARE(ready.size(), 1);
}

/// Nor is it compared with what comes next.
void TestOpening::dropIsForgottenWithTheCollection()
{
    MainWindow window(sample::catalogue());
    window.show();
    window.beginCollection(waitingReport());
    QSignalSpy ready(diffOf(window), &DiffView::ready);
    drop(window, {reportFile(u"a.json"_s)});
    window.showReport(sample::report(), u"report.json"_s);
    window.beginCollection(waitingReport());
    window.finishCollection(sample::report());
    QTest::qWait(100);
    QCOMPARE(ready.size(), 0);
}

void TestOpening::brokenFileIsExplained()
{
    MainWindow window(sample::catalogue());
    window.openPaths({m_folder.filePath(u"not-there.json"_s)});
    QTRY_VERIFY(messageOf(window));
    QVERIFY(messageOf(window)->informativeText().contains(u"not-there.json"_s));
}

void TestOpening::overlaySaysWhatADropDoes()
{
    MainWindow window(sample::catalogue());
    window.show();
    const auto *overlay = window.findChild<DropOverlay *>();
    const auto titleFor = [&](const QStringList &paths) {
        QMimeData data;
        data.setUrls(urlsOf(paths));
        QDragEnterEvent event(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &event);
        return overlay->isVisible() ? overlay->title() : QString();
    };
    QCOMPARE(titleFor({u"/a.json"_s}), u"Open this report"_s);
    window.beginCollection(waitingReport());
    QCOMPARE(titleFor({u"/a.json"_s}), u"Compare with this computer"_s);
    window.showReport(sample::report(), u"old.json"_s);
    QCOMPARE(titleFor({u"/a.json"_s}), u"Compare with “old.json”"_s);
    QCOMPARE(titleFor({u"/a.json"_s, u"/b.json"_s}), u"Compare these two reports"_s);
    QCOMPARE(titleFor({u"/a.txt"_s}), u"Not a report or recording"_s);
    QCOMPARE(overlay->size(), window.size());
    QDragLeaveEvent leave;
    QApplication::sendEvent(&window, &leave);
    QVERIFY(!overlay->isVisible());
}

void TestOpening::recordingsAreAskedFor()
{
    const QString folder = m_folder.filePath(u"machine"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile manifest(folder + u"/manifest.json"_s);
    QVERIFY(manifest.open(QIODevice::WriteOnly));
    manifest.close();

    MainWindow window(sample::catalogue());
    window.show();
    QSignalSpy open(&window, &MainWindow::openRecordingRequested);
    QSignalSpy needed(&window, &MainWindow::recordingReportRequested);
    drop(window, {folder + u'/'});
    QCOMPARE(open.value(0).value(0).toString(), folder);
    window.openPaths({folder + u'/'});
    QCOMPARE(open.value(1).value(0).toString(), folder);
    window.beginCollection(waitingReport(), u"machine"_s);
    window.finishCollection(sample::report());

    QSignalSpy ready(diffOf(window), &DiffView::ready);
    drop(window, {reportFile(u"a.json"_s), folder});
    QCOMPARE(needed.value(0).value(0).toString(), folder);
    window.addRecordingReport(folder, sample::report());
    QTRY_COMPARE(ready.size(), 1);
    window.openPaths({folder + u'/', reportFile(u"a.json"_s)});
    window.addRecordingReport(folder, sample::report());
    QTRY_COMPARE(ready.size(), 2);
    QCOMPARE(diffOf(window)->left()->name, u"machine"_s);
}

void TestOpening::closesWhileCollecting()
{
    auto window = std::make_unique<MainWindow>(sample::catalogue());
    window->show();
    window->beginCollection(waitingReport());
    window->updateSection(sample::section(sample::tools(), State::Running));
    QSignalSpy stop(window.get(), &MainWindow::stopRequested);
    drop(*window, {reportFile(u"a.json"_s), reportFile(u"b.json"_s)}); // a comparison is under way as well
    window->close();
    QCOMPARE(stop.size(), 1);
    window.reset();
    QCoreApplication::processEvents();
}

QTEST_MAIN(TestOpening)
#include "tst_opening.moc"
