// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"
#include "models/reportmodel.h"
#include "tests/models/sample.h"
#include "tests/support/ownsettings.h"
#include "ui/diffview.h"
#include "ui/lastreport.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"
#include "ui/statusline.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace prose;
using namespace Qt::StringLiterals;

class TestLastReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void firstCollectionIsKept();
    void secondIsComparedWithTheFirst();
    void onlyCompleteCollectionsOfThisComputerCount();
    void settingOffKeepsNothing();
    void brokenFileIsToldAndReplaced_data();
    void brokenFileIsToldAndReplaced();
    void unwritablePlaceIsTold();
    void fileOfOthersBecomesPrivate();
    void twoAtOnceDoNoHarm();
    void withoutAFolderNothingHappens();
    void goesAtOnceWhenUnwanted();

private:
    QString path() const { return m_data->filePath(u"app/last-report.json"_s); }

    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_data;
};

static void keepReports(bool on)
{
    Settings settings = Settings::load();
    settings.keepsLastReport = on;
    settings.save();
}

void TestLastReport::initTestCase()
{
    keepSettingsIn(m_settings.path());
}

void TestLastReport::init()
{
    m_data = std::make_unique<QTemporaryDir>();
    keepReports(true);
}

static QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static void writeInto(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

static Report reportOf(const QString &model, double timestamp)
{
    sample::Machine machine = sample::machine();
    machine.modelName = model;
    Report report = sample::report(machine, sample::tools(), sample::processes());
    report.timestamp = timestamp;
    return report;
}

static LastReport *lastOf(const MainWindow &window)
{
    return window.findChild<LastReport *>();
}

static QAction *compareLast(const MainWindow &window)
{
    for (const auto actions = window.findChildren<QAction *>(); auto *action : actions) {
        if (action->text() == "Compare with L&ast Time"_L1)
            return action;
    }
    return nullptr;
}

static void begin(MainWindow &window)
{
    window.beginCollection(emptyReport(sample::catalogue(), Platform::MacOS));
}

/// Gives what was said at the end.
static QString collect(MainWindow &window, const Report &report)
{
    QSignalSpy finished(lastOf(window), &LastReport::finished);
    begin(window);
    window.finishCollection(report);
    return QTest::qWaitFor([&] { return !finished.isEmpty(); }) ? finished[0][0].toString() : u"nothing happened"_s;
}

void TestLastReport::firstCollectionIsKept()
{
    MainWindow window(sample::catalogue());
    window.keepReportsIn(m_data->filePath(u"app"_s)); // not there yet
    QVERIFY(!compareLast(window)->isEnabled());
    const Report report = reportOf(u"First"_s, 1'770'000'000);
    QCOMPARE(collect(window, report), QString());
    QCOMPARE(contents(path()), toJson(report)); // with all that is personal: it stays here
    QVERIFY(contents(path()).contains("annas-mbp"));
    QCOMPARE(QFile::permissions(path()) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(!compareLast(window)->isEnabled());
    QCOMPARE(QDir(m_data->filePath(u"app"_s)).entryList(QDir::Files), QStringList{u"last-report.json"_s});
}

void TestLastReport::secondIsComparedWithTheFirst()
{
    const double moment = 1'770'000'000;
    {
        MainWindow window(sample::catalogue());
        window.keepReportsIn(m_data->filePath(u"app"_s));
        collect(window, reportOf(u"First"_s, moment));
    }
    MainWindow window(sample::catalogue()); // next time
    window.keepReportsIn(m_data->filePath(u"app"_s));
    window.show();
    QCOMPARE(collect(window, reportOf(u"Second"_s, moment + 86400)), QString());
    QVERIFY(compareLast(window)->isEnabled());
    QCOMPARE(compareLast(window)->toolTip(), u"Collected %1"_s.arg(momentText(moment)));
    QVERIFY(contents(path()).contains("Second"));
    auto *diff = window.findChild<DiffView *>();
    QSignalSpy ready(diff, &DiffView::ready);
    compareLast(window)->trigger();
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(diff->isVisible());
    const auto *model = diff->findChild<QTreeView *>()->model();
    QCOMPARE(model->headerData(1, Qt::Horizontal).toString(), u"Last time, %1"_s.arg(momentText(moment)));
    QCOMPARE(model->headerData(2, Qt::Horizontal).toString(), u"This computer"_s);
    const QModelIndex row = model->match(model->index(0, 0), KeyPathRole, u"system.model_name"_s, 1, Qt::MatchExactly | Qt::MatchRecursive)
                                .value(0);
    QCOMPARE(row.siblingAtColumn(1).data().toString(), u"First"_s);
    QCOMPARE(row.siblingAtColumn(2).data().toString(), u"Second"_s);
    // Refreshed: what was collected just now is the last time.
    collect(window, reportOf(u"Third"_s, moment + 86500));
    QCOMPARE(compareLast(window)->toolTip(), u"Collected %1"_s.arg(momentText(moment + 86400)));
    // Not while something else is shown, or on its way.
    begin(window);
    QVERIFY(!compareLast(window)->isEnabled());
    window.showReport(sample::report(), u"report.json"_s);
    QVERIFY(!compareLast(window)->isEnabled());
}

void TestLastReport::onlyCompleteCollectionsOfThisComputerCount()
{
    MainWindow window(sample::catalogue());
    window.keepReportsIn(m_data->filePath(u"app"_s));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy finished(lastOf(window), &LastReport::finished);
    QSignalSpy stop(&window, &MainWindow::stopRequested);
    // Stopped by the user.
    begin(window);
    QTest::keyClick(&window, Qt::Key_F5);
    QCOMPARE(stop.size(), 1);
    window.finishCollection(sample::report());
    // Ended without all of its sections.
    begin(window);
    Report part = sample::report();
    part.sections[1].state = State::Running;
    window.finishCollection(part);
    // A recording, and a file.
    window.beginCollection(emptyReport(sample::catalogue(), Platform::MacOS), u"recording"_s);
    window.finishCollection(sample::report());
    window.showReport(sample::report(), u"report.json"_s);
    QTest::qWait(200);
    QCOMPARE(finished.size(), 0);
    QVERIFY(!QFileInfo::exists(path()));
    // After that, one that is whole; running a section again is none.
    collect(window, reportOf(u"Whole"_s, 1));
    QCOMPARE(finished.size(), 1);
    window.updateSection(sample::section(sample::machine()));
    window.finishRetry({u"system"_s});
    QTest::qWait(100);
    QCOMPARE(finished.size(), 1);
    QVERIFY(contents(path()).contains("Whole"));
}

void TestLastReport::settingOffKeepsNothing()
{
    MainWindow window(sample::catalogue());
    window.keepReportsIn(m_data->filePath(u"app"_s));
    collect(window, reportOf(u"First"_s, 1));
    collect(window, reportOf(u"Second"_s, 2));
    QVERIFY(compareLast(window)->isEnabled());
    keepReports(false);
    QCOMPARE(collect(window, reportOf(u"Third"_s, 3)), QString());
    QVERIFY(!QFileInfo::exists(path()));
    QVERIFY(!compareLast(window)->isEnabled());
    QCOMPARE(collect(window, reportOf(u"Fourth"_s, 4)), QString());
    QVERIFY(!QFileInfo::exists(path()));
}

void TestLastReport::brokenFileIsToldAndReplaced_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut off") << toJson(sample::report()).first(300);
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("no report") << QByteArray("[1, 2]");
    QTest::newRow("binary") << QByteArray("\x1f\x8b\x08\x00\x00", 5);
}

void TestLastReport::brokenFileIsToldAndReplaced()
{
    QFETCH(QByteArray, bytes);
    writeInto(path(), bytes);
    MainWindow window(sample::catalogue());
    window.keepReportsIn(m_data->filePath(u"app"_s));
    window.show();
    const Report report = reportOf(u"First"_s, 7);
    QCOMPARE(collect(window, report), QString());
    QCOMPARE(contents(path()), toJson(report));
    QVERIFY(compareLast(window)->isEnabled());
    QCOMPARE(compareLast(window)->toolTip(), u"The report of last time cannot be read"_s);
    compareLast(window)->trigger();
    QTRY_VERIFY(window.findChild<QMessageBox *>());
    const auto *box = window.findChild<QMessageBox *>();
    QCOMPARE(box->text(), u"Last time cannot be compared"_s);
    QVERIFY(box->informativeText().endsWith(u"The next collection replaces what was kept."_s));
    QVERIFY(!window.findChild<DiffView *>()->isVisible());
}

void TestLastReport::unwritablePlaceIsTold()
{
    QVERIFY(QDir().mkpath(path())); // a folder is in the way, even for root
    writeInto(path() + "/mine"_L1, "kept");
    MainWindow window(sample::catalogue());
    window.keepReportsIn(m_data->filePath(u"app"_s));
    const QString said = collect(window, sample::report());
    QVERIFY2(said.startsWith(u"This report could not be kept for next time."_s), qPrintable(said));
    QCOMPARE(window.findChild<StatusLine *>()->currentMessage(), said);
    QCOMPARE(contents(path() + "/mine"_L1), "kept");
    // A file where the folder should be.
    writeInto(m_data->filePath(u"file"_s), "mine");
    MainWindow other(sample::catalogue());
    other.keepReportsIn(m_data->filePath(u"file"_s));
    QVERIFY(collect(other, sample::report()).startsWith(u"This report could not be kept for next time."_s));
    QCOMPARE(contents(m_data->filePath(u"file"_s)), "mine");
}

void TestLastReport::fileOfOthersBecomesPrivate()
{
    writeInto(path(), toJson(reportOf(u"First"_s, 1)));
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    MainWindow window(sample::catalogue());
    window.keepReportsIn(m_data->filePath(u"app"_s));
    collect(window, reportOf(u"Second"_s, 2));
    QVERIFY(!(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestLastReport::twoAtOnceDoNoHarm()
{
    LastReport one(sample::catalogue()), other(sample::catalogue());
    QSignalSpy first(&one, &LastReport::finished), second(&other, &LastReport::finished);
    for (LastReport *last : {&one, &other})
        last->setFolder(m_data->filePath(u"app"_s));
    constexpr int times = 40;
    for (int i = 0; i < times; ++i) {
        one.keep(reportOf(u"One"_s, 1 + i));
        other.keep(reportOf(u"Other"_s, 1 + i));
    }
    QTRY_COMPARE(first.size() + second.size(), 2 * times);
    for (const QSignalSpy *spy : {&first, &second}) {
        for (const QVariantList &said : *spy)
            QCOMPARE(said[0].toString(), QString());
    }
    QVERIFY(one.isThere() && other.isThere());
    QVERIFY(one.moment() > 0 && other.moment() > 0); // never half a file
    QVERIFY(reportFromJson(contents(path()), sample::catalogue(), path()).has_value());
    QCOMPARE(QDir(m_data->filePath(u"app"_s)).entryList(QDir::Files), QStringList{u"last-report.json"_s});
}

void TestLastReport::withoutAFolderNothingHappens()
{
    MainWindow window(sample::catalogue());
    QSignalSpy finished(lastOf(window), &LastReport::finished);
    begin(window);
    window.finishCollection(sample::report());
    QTest::qWait(100);
    QCOMPARE(finished.size(), 0);
    QVERIFY(!compareLast(window)->isEnabled());
}

void TestLastReport::goesAtOnceWhenUnwanted()
{
    MainWindow window(sample::catalogue());
    window.keepReportsIn(m_data->filePath(u"app"_s));
    collect(window, reportOf(u"First"_s, 1));
    collect(window, reportOf(u"Second"_s, 2));
    QVERIFY(compareLast(window)->isEnabled());
    window.followSettings(); // nothing has changed
    QVERIFY(QFile::exists(path()) && compareLast(window)->isEnabled());
    keepReports(false);
    window.followSettings();
    QTRY_VERIFY(!QFile::exists(path()));
    QVERIFY(!compareLast(window)->isEnabled());
    keepReports(true);
}

QTEST_MAIN(TestLastReport)
#include "tst_lastreport.moc"
