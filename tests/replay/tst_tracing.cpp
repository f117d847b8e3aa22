// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/sections.h"
#include "tests/replay/replays.h"
#include "tests/support/recordings.h"
#include "tests/support/tracecheck.h"

#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace prose;

/// Traces of every recorded machine: one root, everything inside what it belongs to.
class TestTracing : public QObject
{
    Q_OBJECT

    const std::vector<SectionSpec> m_specs = allSections();

    static void check(const Report &report)
    {
        const std::vector<Span> spans = spansOf(report);
        QCOMPARE(faultsOfSpans(spans), QStringList{});
        QCOMPARE(faultsOfOtlp(toOtlpJson(report), int(spans.size())), QStringList{});
        QCOMPARE(faultsOfChromeTrace(toChromeTrace(report), int(spans.size())), QStringList{});
        size_t sources = 0;
        for (const Section &section : report.sections)
            sources += section.sources.size();
        QCOMPARE(size_t(std::ranges::count(spans, Span::Kind::Source, &Span::kind)), sources);
    }

private Q_SLOTS:
    void everyRecording_data() { addReplayedMachines(); }
    void everyRecording()
    {
        QFETCH(QString, machine);
        const Report report = inspected(m_specs, recordingFolder(machine));
        check(report);
        const std::vector<Span> spans = spansOf(report);
        QVERIFY(spans.size() > 100);
        QVERIFY(std::ranges::count(spans, true, &Span::isCritical) > 1);
        // What was written and read again says the same of times.
        const Catalogue catalogue = catalogueOf(m_specs);
        const auto again = reportFromJson(toJson(report), catalogue, machine);
        QVERIFY(again.has_value());
        const std::vector<Span> read = spansOf(*again);
        QCOMPARE(read.size(), spans.size());
        for (size_t i = 0; i < spans.size(); ++i) {
            QCOMPARE(read[i].name, spans[i].name);
            QCOMPARE(read[i].queued, spans[i].queued);
            QCOMPARE(read[i].started, spans[i].started);
            QCOMPARE(read[i].ended, spans[i].ended);
            QCOMPARE(read[i].outcome, spans[i].outcome);
            QCOMPARE(read[i].isCritical, spans[i].isCritical);
        }
    }

    void oneAfterTheOther()
    {
        const Report report = inspected(m_specs, recordingFolder(u"linux-laptop-composite"_s), {.sequential = true});
        check(report);
        const std::vector<Span> spans = spansOf(report);
        for (const Span &span : spans) {
            if (span.kind == Span::Kind::Section && span.ran().count() > 0)
                QVERIFY2(span.isCritical, qPrintable(span.name));
        }
    }

    void stopped()
    {
        const auto created = Inspection::create(
            m_specs, {.engine = {}, .replayFolder = recordingFolder(u"macos-intel-composite"_s), .recordFolder = {}});
        QVERIFY(created);
        Inspection &inspection = **created;
        connect(&inspection, &Inspection::sectionChanged, &inspection, [&inspection](const Section &section) {
            if (isOver(section.state) && !section.sources.empty())
                QTimer::singleShot(0, &inspection, &Inspection::stop);
        });
        const Report report = reportOf(inspection);
        check(report);
        const std::vector<Span> spans = spansOf(report);
        const auto stopped = std::ranges::count(spans, Outcome::Stopped, &Span::outcome);
        QVERIFY(stopped > 0);
        QVERIFY(std::ranges::count(spans, Outcome::Ok, &Span::outcome) > 0);
    }
};

QTEST_GUILESS_MAIN(TestTracing)
#include "tst_tracing.moc"
