// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reportmodel.h"
#include "models/spanmodel.h"
#include "treelines.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace prose;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static Section section(const QString &id, State state, const QStringList &sources = {})
{
    Section section;
    section.id = id;
    section.state = state;
    section.queued = 100us;
    section.duration = 20ms;
    for (const QString &name : sources) {
        SourceRecord record;
        record.words = {name};
        record.started = 200us;
        record.duration = 5ms;
        section.sources.push_back(record);
    }
    return section;
}

static std::vector<Span> spansOf(const std::vector<Section> &sections)
{
    return prose::spansOf(sections, 30ms);
}

class TestSpanModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsWithoutReset()
    {
        SpanModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setSpans(spansOf({section(u"disk"_s, State::Waiting), section(u"network"_s, State::Running)}));
        QCOMPARE(treeLines(model), QStringList{u"Network | 30 ms"_s});
        const QPersistentModelIndex network = model.index(0, 0);
        model.setSpans(
            spansOf({section(u"disk"_s, State::Complete, {u"lsblk"_s, u"/proc/mounts"_s}), section(u"network"_s, State::Running)}));
        QCOMPARE(treeLines(model), (QStringList{u"Disk | 20 ms"_s, u"  lsblk | 5 ms"_s, u"  /proc/mounts | 5 ms"_s, u"Network | 30 ms"_s}));
        QCOMPARE(network.row(), 1);
        QCOMPARE(SpanModel::spanAt(network)->sectionId, u"network"_s);
        const QPersistentModelIndex lsblk = model.index(0, 0, model.index(0, 0));
        // Run again: fewer sources.
        model.setSpans(spansOf({section(u"disk"_s, State::Partial, {u"lsblk"_s}), section(u"network"_s, State::Complete)}));
        QCOMPARE(treeLines(model), (QStringList{u"Disk | 20 ms"_s, u"  lsblk | 5 ms"_s, u"Network | 20 ms"_s}));
        QVERIFY(lsblk.isValid());
        QCOMPARE(model.index(0, 0).data(StateRole).toInt(), int(State::Partial));
        QCOMPARE(resets.size(), 0);
        model.setSpans(spansOf({section(u"network"_s, State::Complete)}));
        QCOMPARE(resets.size(), 1);
        QCOMPARE(treeLines(model), QStringList{u"Network | 20 ms"_s});
        model.setSpans({});
        QCOMPARE(model.rowCount(), 0);
    }

    void details()
    {
        Section own = section(u"disk"_s, State::Failed, {u"x"_s});
        own.sources[0].kind = SourceRecord::Kind::Command;
        own.sources[0].waited = 1ms;
        own.sources[0].error = Error{Error::Kind::Denied, u"x"_s, u"root only"_s};
        own.sources[0].exitCode = 7;
        own.sources[0].bytes = 9;
        SpanModel model;
        model.setSpans(spansOf({own}));
        const QModelIndex index = model.index(0, 1, model.indexOfSection(u"disk"));
        QCOMPARE(index.data(SectionRole).toString(), u"disk"_s);
        QCOMPARE(index.data(Qt::ToolTipRole).toString().replace(QChar::Nbsp, u' '),
                 u"x\nNo permission: permission denied, root only\nExit code: 7\nAsked: 200 µs after the start\nWaited: 1 ms\n"
                 "Ran: 4 ms\nEnded: 5.2 ms after the start\nAnswered: 9 bytes\n"
                 "On the critical path: with less time here, the whole would have taken less."_s);
    }
};

QTEST_GUILESS_MAIN(TestSpanModel)
#include "tst_spanmodel.moc"
