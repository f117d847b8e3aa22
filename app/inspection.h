// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/engine.h"
#include "models/report/report.h"

namespace prose {

class Recorder;

struct InspectionOptions
{
    EngineOptions engine;
    QString replayFolder; ///< a recording to inspect instead of this machine
    QString recordFolder; ///< where to keep a recording of what the machine answered
    int jobs = 8; ///< programs that may run at the same time
};

Catalogue catalogueOf(const std::vector<SectionSpec> &specs);

/// One collection from its sources to the report: what both programs share. One thread; start() once.
class Inspection : public QObject
{
    Q_OBJECT

public:
    /// The specifications must outlive the inspection and its report. Fails when the recording cannot be opened.
    static Result<std::unique_ptr<Inspection>> create(const std::vector<SectionSpec> &specs, const InspectionOptions &options);
    ~Inspection() override;

    void start();
    void stop();
    /// See Engine::setAttention().
    void setAttention(const QString &selected, const QStringList &inView) { m_engine->setAttention(selected, inView); }
    const Report &report() const { return m_report; }
    /// What was asked, for as long as somebody still holds it.
    std::weak_ptr<const Sources> sources() const { return m_sources; }
    /// Why the recording could not be written, once finished.
    const std::optional<Error> &recordingError() const { return m_recordingError; }

Q_SIGNALS:
    void sectionChanged(const prose::Section &section);
    void finished();

private:
    Inspection(const std::vector<SectionSpec> &specs, const InspectionOptions &options, std::shared_ptr<Sources> sources,
               std::shared_ptr<Recorder> recorder);
    void finish();

    std::weak_ptr<const Sources> m_sources;
    std::shared_ptr<Recorder> m_recorder;
    std::shared_ptr<std::function<QByteArray(QByteArray)>> m_scrub;
    QString m_recordFolder;
    Report m_report;
    std::unique_ptr<Engine> m_engine;
    std::optional<Error> m_recordingError;
    QElapsedTimer m_clock;
};

} // namespace prose
