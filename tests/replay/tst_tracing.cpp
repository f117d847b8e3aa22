// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspection.h"
#include "collectors/sections/sections.h"
#include "tests/support/recordings.h"
#include "tests/support/tracecheck.h"

#include <QSignalSpy>
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

    Report replayed(const QString &machine, const EngineOptions &options = {}, bool isStopped = false)
    {
        auto inspection = Inspection::create(m_specs, {.engine = options, .replayFolder = recordingFolder(machine), .recordFolder = {}});
        if (!inspection)
            return {};
        QSignalSpy finished(inspection->get(), &Inspection::finished);
        if (isStopped)
            connect(inspection->get(), &Inspection::sectionChanged, inspection->get(), [&](const Section &section) {
                if (isOver(section.state) && !section.sources.empty())
                    QTimer::singleShot(0, inspection->get(), [&] { (*inspection)->stop(); });
            });
        (*inspection)->start();
        if (finished.isEmpty() && !finished.wait(60'000))
            return {};
        return (*inspection)->report();
    }

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
    void everyRecording_data()
    {
        QTest::addColumn<QString>("machine");
        for (const QString &machine : replayedMachines())
            QTest::newRow(qPrintable(machine)) << machine;
    }
    void everyRecording()
    {
        QFETCH(QString, machine);
        const Report report = replayed(machine);
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
        const Report report = replayed(u"linux-laptop-composite"_s, {.sequential = true});
        check(report);
        const std::vector<Span> spans = spansOf(report);
        for (const Span &span : spans) {
            if (span.kind == Span::Kind::Section && span.ran().count() > 0)
                QVERIFY2(span.isCritical, qPrintable(span.name));
        }
    }

    void stopped()
    {
        const Report report = replayed(u"macos-intel-composite"_s, {}, true);
        check(report);
        QVERIFY(!report.sections.empty());
    }
};

QTEST_GUILESS_MAIN(TestTracing)
#include "tst_tracing.moc"
