// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspection.h"

#include "app/scrub.h"
#include "collectors/sources/livesources.h"
#include "collectors/sources/recordedsources.h"
#include "collectors/sources/recorder.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace prose {

Catalogue catalogueOf(const std::vector<SectionSpec> &specs)
{
    Catalogue catalogue;
    for (const SectionSpec &spec : specs)
        catalogue.push_back(spec.info);
    return catalogue;
}

Result<std::unique_ptr<Inspection>> Inspection::create(const std::vector<SectionSpec> &specs, const InspectionOptions &options)
{
    std::shared_ptr<Sources> sources;
    QString recordingName;
    if (options.replayFolder.isEmpty()) {
        sources = std::make_shared<LiveSources>(options.jobs, AnswerCache::defaultFile());
    } else {
        auto recorded = RecordedSources::open(options.replayFolder);
        if (!recorded)
            return std::unexpected(std::move(recorded).error());
        recordingName = (*recorded)->name();
        sources = *std::move(recorded);
    }
    // What is personal is known when the report is; the recorder scrubs when it saves.
    const auto scrub = std::make_shared<std::function<QByteArray(QByteArray)>>();
    std::shared_ptr<Recorder> recorder;
    if (!options.recordFolder.isEmpty())
        sources = recorder = std::make_shared<Recorder>(std::move(sources),
                                                        [scrub](QByteArray bytes) { return (*scrub)(std::move(bytes)); });
    std::unique_ptr<Inspection> inspection(new Inspection(specs, options, std::move(sources), std::move(recorder)));
    inspection->m_report.recording = recordingName;
    inspection->m_scrub = scrub;
    return inspection;
}

Inspection::Inspection(const std::vector<SectionSpec> &specs, const InspectionOptions &options, std::shared_ptr<Sources> sources,
                       std::shared_ptr<Recorder> recorder)
    : m_sources(sources), m_recorder(std::move(recorder)), m_recordFolder(options.recordFolder)
{
    m_report.platform = sources->platform();
    m_report.isFast = options.engine.isFast;
    m_report.generatorName = u"System Prose"_s;
    m_report.generatorVersion = QStringLiteral(PROSE_VERSION);
    for (const SectionSpec &spec : specs) {
        if (!spec.info.isReportedOn(m_report.platform))
            continue;
        Section section;
        section.id = spec.info.id;
        section.info = &spec.info;
        section.root = spec.info.blank;
        m_report.sections.push_back(std::move(section));
    }
    EngineOptions engine = options.engine;
    engine.allowsNetwork = engine.allowsNetwork && options.replayFolder.isEmpty(); // what is asked would not be that machine's
    m_engine = std::make_unique<Engine>(specs, std::move(sources), engine);
    connect(m_engine.get(), &Engine::sectionChanged, this, [this](const Section &section) {
        *m_report.section(section.id) = section;
        Q_EMIT sectionChanged(section);
    });
    connect(m_engine.get(), &Engine::finished, this, &Inspection::finish);
}

Inspection::~Inspection() = default;

void Inspection::start()
{
    m_report.timestamp = double(QDateTime::currentMSecsSinceEpoch()) / 1000;
    m_clock.start();
    m_engine->start();
}

void Inspection::stop()
{
    m_engine->stop();
}

void Inspection::finish()
{
    m_report.duration = std::chrono::microseconds(m_clock.nsecsElapsed() / 1000);
    if (m_recorder) {
        *m_scrub = scrubberFor(m_report);
        if (const Result<void> saved = m_recorder->save(m_recordFolder); !saved)
            m_recordingError = saved.error();
    }
    Q_EMIT finished();
}

} // namespace prose
