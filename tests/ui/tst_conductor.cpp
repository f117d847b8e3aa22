// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/conductor.h"
#include "models/reportmodel.h"
#include "tests/support/ownsettings.h"
#include "tests/ui/told.h"
#include "ui/detailsview.h"
#include "ui/diffview.h"
#include "ui/mainwindow.h"
#include "ui/reportview.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace prose;
using namespace told;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestConductor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void collectsElsewhere();
    void oneSectionAgain();
    void allThatFailedAgain();
    void stoppedRetryLeavesWhatWasThere();
    void anotherCollectionDuringARetry();
    void retriesDoNotDisturbEachOther();
    void stopsACollection();
    void noRecordingLeavesWhatIsShown();
    void comparesRecordings();
    void closesDuringACollection();
    void endsWhatItStarted();

private:
    QString record(const QMap<QString, Answer> &answers, const QString &name = u"machine"_s);

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

struct Program
{
    InspectionThread thread{specs()};
    MainWindow window{catalogue()};
    Conductor conductor{thread, window};

    Program() { window.show(); }
    const Report &report() const { return window.findChild<ReportModel *>()->report(); }
    const Section &section(const char *id) const { return *report().section(QString::fromLatin1(id)); }
    QString text(const char *id) const
    {
        const Section *said = report().section(QString::fromLatin1(id));
        const Node *node = said ? said->root.child(u"text") : nullptr;
        return node ? node->value.toString() : QString();
    }
    bool isOver() const
    {
        return !report().sections.empty()
            && std::ranges::all_of(report().sections, [](const Section &s) { return prose::isOver(s.state); });
    }
    QAction *action(const QString &text) const
    {
        for (const auto actions = window.findChildren<QAction *>(); auto *action : actions) {
            if (action->text().remove(u'&') == text)
                return action;
        }
        return nullptr;
    }
    QAction *retryFailed() const { return action(u"Run Failed Sections Again"_s); }
    void retry(const char *id)
    {
        window.findChild<ReportView *>()->selectSection(QString::fromLatin1(id));
        Q_EMIT window.findChild<ReportView *>()->runAgainRequested(QString::fromLatin1(id));
    }
};

} // namespace

void TestConductor::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    keepSettingsIn(m_folder->path());
}

void TestConductor::init()
{
    programOfFirst = u"first"_s;
}

QString TestConductor::record(const QMap<QString, Answer> &answers, const QString &name)
{
    return writeRecording(m_folder->filePath(name), answers);
}

void TestConductor::collectsElsewhere()
{
    const QString folder = record({{u"first"_s, {u"one"_s}}, {u"second"_s, {u"two"_s}}, {u"third"_s, {u"three"_s}}});
    Program program;
    QSignalSpy resets(program.window.findChild<ReportModel *>(), &QAbstractItemModel::modelReset);
    program.conductor.inspect(folder);
    QTRY_VERIFY(program.isOver());
    QVERIFY(collectedOn.load() && collectedOn.load() != QThread::currentThread());
    QCOMPARE(program.text("first") + program.text("second") + program.text("third"), u"onetwothree"_s);
    QTRY_COMPARE(program.action(u"Refresh"_s) != nullptr, true);
    QCOMPARE(resets.size(), 1);
    QVERIFY(!program.retryFailed()->isEnabled()); // nothing failed
}

void TestConductor::oneSectionAgain()
{
    const QString folder = record({{u"first"_s, {u"one"_s}}, {u"second"_s, {u"two"_s}}, {u"third"_s, {u"broken"_s, 1}}});
    Program program;
    program.conductor.inspect(folder);
    QTRY_VERIFY(program.isOver());
    QCOMPARE(program.section("third").state, State::Failed);
    const Section first = program.section("first");
    record({{u"first"_s, {u"changed"_s}}, {u"second"_s, {u"changed"_s}}, {u"third"_s, {u"three"_s}}});
    program.retry("third");
    QCOMPARE(program.section("third").state, State::Running); // at once
    QVERIFY(!program.retryFailed()->isEnabled());
    QTRY_COMPARE(program.section("third").state, State::Complete);
    QCOMPARE(program.text("third"), u"three"_s);
    QCOMPARE(program.text("first") + program.text("second"), u"onetwo"_s);
    QCOMPARE(program.section("first").duration, first.duration);
    QTRY_VERIFY(program.action(u"Refresh"_s));
}

void TestConductor::allThatFailedAgain()
{
    const QString folder = record({{u"first"_s, {u"x"_s, 1}}, {u"second"_s, {u"two"_s}}, {u"third"_s, {u"x"_s, 1}}});
    Program program;
    program.conductor.inspect(folder);
    QTRY_VERIFY(program.isOver());
    QTRY_VERIFY(program.retryFailed()->isEnabled());
    record({{u"first"_s, {u"one"_s, 0, 50}}, {u"second"_s, {u"changed"_s}}, {u"third"_s, {u"x"_s, 1}}});
    QSignalSpy asked(&program.window, &MainWindow::retryRequested);
    program.retryFailed()->trigger();
    QCOMPARE(asked.value(0).value(0).toStringList(), (QStringList{u"first"_s, u"third"_s}));
    QCOMPARE(program.section("first").state, State::Running);
    QCOMPARE(program.section("third").state, State::Running);
    QCOMPARE(program.section("second").state, State::Complete);
    QVERIFY(program.action(u"Stop"_s));
    QTRY_COMPARE(program.section("first").state, State::Complete);
    QTRY_COMPARE(program.section("third").state, State::Failed);
    QCOMPARE(program.text("second"), u"two"_s);
    QTRY_VERIFY(program.retryFailed()->isEnabled()); // the third has failed again
    QVERIFY(program.action(u"Refresh"_s));
}

void TestConductor::stoppedRetryLeavesWhatWasThere()
{
    const QString folder = record({{u"first"_s, {u"one"_s}}, {u"second"_s, {u"two"_s}}, {u"third"_s, {u"x"_s, 1}}});
    Program program;
    program.conductor.inspect(folder);
    QTRY_VERIFY(program.isOver());
    QTRY_VERIFY(program.action(u"Refresh"_s));
    record({{u"first"_s, {u"late"_s, 0, 300}}, {u"second"_s, {u"two"_s}}, {u"third"_s, {u"late"_s, 0, 300}}});
    program.retry("first");
    QVERIFY(!program.retryFailed()->isEnabled()); // something runs
    QTest::qWait(50);
    QCOMPARE(program.section("first").state, State::Running);
    QCOMPARE(program.text("first"), u"one"_s); // until it is known better
    program.action(u"Stop"_s)->trigger();
    QCOMPARE(program.section("first").state, State::Complete);
    QVERIFY(program.action(u"Refresh"_s));
    QTest::qWait(500);
    QCOMPARE(program.text("first"), u"one"_s);
    QCOMPARE(program.section("third").state, State::Failed);
}

void TestConductor::anotherCollectionDuringARetry()
{
    const QString folder = record({{u"first"_s, {u"one"_s}}, {u"second"_s, {u"two"_s}}, {u"third"_s, {u"three"_s}}});
    const QString other = record({{u"first"_s, {u"1"_s}}, {u"second"_s, {u"2"_s, 0, 100}}, {u"third"_s, {u"3"_s}}}, u"other"_s);
    for (const QString &next : {folder, other}) {
        Program program;
        program.conductor.inspect(folder);
        QTRY_VERIFY(program.isOver());
        record({{u"first"_s, {u"late"_s, 0, 200}}, {u"second"_s, {u"two"_s}}, {u"third"_s, {u"three"_s}}});
        program.retry("first");
        QTest::qWait(20);
        record({{u"first"_s, {u"one"_s}}, {u"second"_s, {u"two"_s}}, {u"third"_s, {u"three"_s}}});
        program.conductor.inspect(next);
        const QString wanted = next == folder ? u"onetwothree"_s : u"123"_s;
        QTRY_COMPARE(program.text("first") + program.text("second") + program.text("third"), wanted);
        QTRY_VERIFY(program.isOver());
        QTest::qWait(300);
        QCOMPARE(program.text("first") + program.text("second") + program.text("third"), wanted);
        QVERIFY(program.isOver());
        QTRY_VERIFY(program.action(u"Refresh"_s));
    }
}

void TestConductor::retriesDoNotDisturbEachOther()
{
    const QString folder = record({{u"first"_s, {u"one"_s}}, {u"second"_s, {u"two"_s}}, {u"third"_s, {u"three"_s}}});
    Program program;
    program.conductor.inspect(folder);
    QTRY_VERIFY(program.isOver());
    record({{u"first"_s, {u"ONE"_s, 0, 200}}, {u"second"_s, {u"TWO"_s, 0, 100}}, {u"third"_s, {u"x"_s}}});
    program.retry("first");
    program.retry("second");
    program.retry("first"); // is on its way
    QTRY_COMPARE(program.text("first") + program.text("second"), u"ONETWO"_s);
    QCOMPARE(program.text("third"), u"three"_s);
    QTRY_VERIFY(program.action(u"Refresh"_s));
}

void TestConductor::stopsACollection()
{
    const QString folder = record({{u"first"_s, {u"one"_s}}, {u"second"_s, {u"two"_s, 0, 20'000}}, {u"third"_s, {u"three"_s}}});
    Program program;
    program.conductor.inspect(folder);
    QTRY_COMPARE(program.text("first") + program.text("third"), u"onethree"_s);
    QCOMPARE(program.section("second").state, State::Running);
    program.action(u"Stop"_s)->trigger();
    QTRY_VERIFY(program.isOver());
    QCOMPARE(program.section("second").problems.at(0).kind, Error::Kind::Stopped);
    QCOMPARE(program.text("first") + program.text("third"), u"onethree"_s);
    QTRY_VERIFY(program.retryFailed()->isEnabled());
}

void TestConductor::noRecordingLeavesWhatIsShown()
{
    const QString folder = record({{u"first"_s, {u"one"_s}}, {u"second"_s, {u"two"_s}}, {u"third"_s, {u"three"_s}}});
    Program program;
    program.conductor.inspect(folder);
    QTRY_VERIFY(program.isOver());
    program.conductor.inspect(m_folder->filePath(u"nothing-there"_s));
    QTRY_VERIFY(program.window.findChild<QMessageBox *>());
    QCOMPARE(program.text("first"), u"one"_s);
    // Nor is a section lost when the recording has gone.
    QDir(folder).removeRecursively();
    program.retry("first");
    QTRY_COMPARE(program.section("first").state, State::Complete);
    QCOMPARE(program.text("first"), u"one"_s);
}

void TestConductor::comparesRecordings()
{
    const QString left = record({{u"first"_s, {u"one"_s}}, {u"second"_s, {u"two"_s}}, {u"third"_s, {u"three"_s}}}, u"left"_s);
    const QString right = record({{u"first"_s, {u"one"_s}}, {u"second"_s, {u"2"_s, 0, 50}}, {u"third"_s, {u"three"_s}}}, u"right"_s);
    Program program;
    auto *comparison = program.window.findChild<DiffView *>();
    QSignalSpy ready(comparison, &DiffView::ready);
    program.window.openPaths({left, right});
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY2(comparison->summary().startsWith(u"1 changed"_s), qPrintable(comparison->summary()));
}

void TestConductor::closesDuringACollection()
{
    const QString folder = record({{u"first"_s, {u"one"_s, 0, 20'000}}, {u"second"_s, {u"two"_s, 0, 20}}, {u"third"_s, {u"three"_s}}});
    for (const int after : {0, 1, 10, 40}) {
        QElapsedTimer clock;
        {
            Program program;
            program.conductor.inspect(folder);
            QTest::qWait(after);
            if (after == 40)
                program.retry("third");
            program.window.close();
            clock.start();
        }
        QCOMPARE_LT(clock.elapsed(), 1000);
    }
}

/// Programs that will not end by themselves, nor when asked to.
void TestConductor::endsWhatItStarted()
{
    const QString script = m_folder->filePath(u"endless"_s), log = m_folder->filePath(u"log"_s);
    QFile file(script);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\ntrap '' TERM\nwhile :; do echo >> '" + QFile::encodeName(log) + "'; /bin/sleep 0.02; done\n");
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    programOfFirst = script;
    QElapsedTimer clock;
    {
        Program program;
        program.conductor.inspect({});
        QTRY_VERIFY(QFileInfo(log).size() > 0);
        program.window.close();
        clock.start();
    }
    QCOMPARE_LT(clock.elapsed(), 1000);
    QTest::qWait(100);
    const qint64 size = QFileInfo(log).size();
    QTest::qWait(200);
    QCOMPARE(QFileInfo(log).size(), size);
}

QTEST_MAIN(TestConductor)
#include "tst_conductor.moc"
