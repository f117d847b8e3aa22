// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sample.h"
#include "tests/support/ownsettings.h"
#include "ui/diffview.h"
#include "ui/dropoverlay.h"
#include "ui/mainwindow.h"
#include "ui/reportview.h"
#include "ui/statusline.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
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
    void overlayPictures();
    void onlyFilesAreDropped();
    void importedReportsSaySo();
    void recordingsAreAskedFor();
    void filesAndFoldersAreChosen();
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

/// Each says by its picture, too, what a drop does.
void TestOpening::overlayPictures()
{
    QWidget window;
    window.resize(600, 500);
    DropOverlay overlay(&window);
    QList<QImage> pictures;
    for (const auto kind : {DropPlan::Kind::Refuse, DropPlan::Kind::Open, DropPlan::Kind::CompareWithShown, DropPlan::Kind::CompareBoth}) {
        overlay.showPlan({kind, {u"/a.json"_s, u"/b.json"_s}}, u"old.json"_s);
        const QImage whole = overlay.grab().toImage();
        const QImage picture = whole.copy(100, overlay.height() / 2 - 125, 400, 110); // above the title
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                colours += picture.pixel(x, y);
        }
        QCOMPARE_GT(colours.size(), 2);
        QVERIFY(!pictures.contains(picture));
        pictures += picture;
        // The sentence below it changes nothing there.
        overlay.showPlan({kind, {u"/c.json"_s, u"/d.json"_s}}, u"new.json"_s);
        QCOMPARE(overlay.grab().toImage().copy(100, overlay.height() / 2 - 125, 400, 110), picture);
        QCOMPARE(overlay.grab().toImage() == whole, kind == DropPlan::Kind::Refuse);
    }
}

void TestOpening::filesAndFoldersAreChosen()
{
    MainWindow window(sample::catalogue());
    window.show();
    QSignalSpy open(&window, &MainWindow::openRequested);
    const auto choose = [&](const QString &text, const QStringList &paths) {
        for (const auto actions = window.findChildren<QAction *>(); auto *action : actions) {
            if (action->text().remove(u'&') == text)
                action->trigger();
        }
        const QPointer<QFileDialog> dialog = window.findChild<QFileDialog *>();
        if (!dialog)
            return QFileDialog::AnyFile;
        const QFileDialog::FileMode mode = dialog->fileMode();
        Q_EMIT dialog->filesSelected(paths);
        dialog->reject();
        return QTest::qWaitFor([&] { return !dialog; }) ? mode : QFileDialog::AnyFile;
    };
    QCOMPARE(choose(u"Open Recording…"_s, {u"/recordings/mac"_s}), QFileDialog::Directory);
    QCOMPARE(open.value(0).value(0).toString(), u"/recordings/mac"_s);
    QCOMPARE(choose(u"Open…"_s, {u"/a.json"_s}), QFileDialog::ExistingFile);
    QCOMPARE(open.value(1).value(0).toString(), u"/a.json"_s);
    QSignalSpy ready(diffOf(window), &DiffView::ready);
    QCOMPARE(choose(u"Compare…"_s, {reportFile(u"a.json"_s), reportFile(u"b.json"_s)}), QFileDialog::ExistingFiles);
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(!messageOf(window));
    const QStringList three{reportFile(u"a.json"_s), reportFile(u"b.json"_s), reportFile(u"c.json"_s)};
    const auto closedMessage = [&] {
        const QPointer<QMessageBox> message = messageOf(window);
        const QString title = message ? message->text() : QString();
        delete message;
        return title;
    };
    choose(u"Compare…"_s, three);
    QCOMPARE(closedMessage(), u"Too many at once"_s);
    window.openPaths(three);
    QCOMPARE(closedMessage(), u"Too many at once"_s);
    window.openPaths({}); // of nothing
    QCOMPARE(closedMessage(), QString());
}

void TestOpening::onlyFilesAreDropped()
{
    QMimeData data;
    data.setUrls({QUrl(u"https://example.org/report"_s), QUrl::fromLocalFile(u"/tmp/machine/"_s)});
    QCOMPARE(localPaths(&data), (QStringList{u"https://example.org/report"_s, u"/tmp/machine"_s}));
    QCOMPARE(planFor({u"https://example.org/report.json"_s}, true).kind, DropPlan::Kind::Refuse);
    QCOMPARE(planFor(localPaths(&data), true).kind, DropPlan::Kind::Refuse);
}

void TestOpening::importedReportsSaySo()
{
    MainWindow window(sample::catalogue());
    window.show();
    Report report = sample::report();
    report.imported = Report::Imported{.program = u"inxi"_s, .version = u"3.3.38"_s, .values = 206, .mapped = 21, .notMapped = {}};
    window.showReport(report, u"/tmp/laptop.json"_s);
    const auto toolTipOf = [&](const QString &text) {
        for (const auto labels = window.findChild<StatusLine *>()->findChildren<QLabel *>(); const QLabel *label : labels) {
            if (label->text() == text)
                return label->toolTip();
        }
        return u"no such label"_s;
    };
    QCOMPARE(toolTipOf(u"File: laptop.json, output of inxi"_s), u"21 of its 206 values have a place here"_s);
    report.imported.reset();
    window.showReport(report, u"/tmp/own.json"_s);
    QVERIFY(toolTipOf(u"File: own.json"_s).startsWith(u"Collected "_s));
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
