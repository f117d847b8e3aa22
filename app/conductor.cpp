// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/conductor.h"

#include "ui/dialogs.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"

#include <QDir>
#include <QElapsedTimer>

#include <algorithm>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace std::chrono_literals;

namespace prose {

static constexpr auto slice = 6ms; // leaves the window time to draw 60 times a second

/// Else one free() in a while tidies up all the small pieces of a report that has gone, for some 30 ms of the window's time.
static void tidyUpAtOnce()
{
#ifdef __GLIBC__
    ::mallopt(M_MXFAST, 0);
#endif
}

/// As the user prefers. What is asked for by name is collected, also when it is otherwise skipped.
static InspectionOptions optionsFor(const QString &recording, const QStringList &only = {})
{
    const Settings settings = Settings::load();
    EngineOptions engine;
    engine.only = only;
    engine.skip = only.isEmpty() ? settings.skippedSections : QStringList();
    engine.timeoutScale = settings.timeoutScale;
    engine.allowsNetwork = settings.looksUpPublicAddress;
    return {.engine = engine, .replayFolder = recording, .recordFolder = {}};
}

Conductor::Conductor(InspectionThread &thread, MainWindow &window) : m_window(window), m_thread(thread)
{
    tidyUpAtOnce();
    connect(&window, &MainWindow::refreshRequested, this, [this] { inspect(m_recording); });
    connect(&window, &MainWindow::stopRequested, this, &Conductor::stop);
    connect(&window, &MainWindow::openRecordingRequested, this, &Conductor::inspect);
    connect(&window, &MainWindow::retryRequested, this, &Conductor::retry);
    connect(&window, &MainWindow::recordingReportRequested, this, &Conductor::inspectForComparison);
    connect(&window, &MainWindow::attentionChanged, this, [this](const QString &selected, const QStringList &inView) {
        if (m_collection && !m_collection->finished)
            m_collection->inspection->setAttention(selected, inView);
    });
    m_handOver.setInterval(0ms);
    connect(&m_handOver, &QTimer::timeout, this, &Conductor::handOver);
}

Conductor::~Conductor() = default;

void Conductor::inspect(const QString &folder)
{
    const QString recording = folder.isEmpty() ? QString() : QDir(folder).absolutePath();
    m_openingRecording = recording;
    m_opening = m_thread.start(optionsFor(recording));
    RemoteInspection *opening = m_opening.get();
    connect(opening, &RemoteInspection::failed, this, [this](const Error &error) {
        forget(std::move(m_opening));
        tell(&m_window, {}, errorLine(error));
    });
    connect(opening, &RemoteInspection::began, this, [this, recording](const Report &report) {
        m_retries.clear();
        m_collection = std::make_unique<Shown>();
        m_collection->inspection = std::move(m_opening);
        m_recording = recording;
        listenTo(*m_collection);
        m_window.beginCollection(report, recording);
    });
}

void Conductor::adopt(const QString &recording)
{
    m_recording = recording;
}

void Conductor::retry(const QStringList &ids)
{
    m_retries.push_back(std::make_unique<Shown>());
    Shown &shown = *m_retries.back();
    shown.ids = ids;
    shown.inspection = m_thread.start(optionsFor(m_recording, ids));
    // The recording has gone meanwhile: what was known of the sections stays.
    connect(shown.inspection.get(), &RemoteInspection::failed, this, [this, &shown](const Error &error) {
        tell(&m_window, {}, errorLine(error));
        shown.finished.emplace();
        m_handOver.start();
    });
    listenTo(shown);
}

/// A recording whose report is only wanted as one side of a comparison.
void Conductor::inspectForComparison(const QString &folder)
{
    m_compared.push_back(m_thread.start(optionsFor(folder)));
    RemoteInspection *inspection = m_compared.back().get();
    const auto answer = [this, inspection, folder](const Result<Report> &report) {
        const auto it = std::ranges::find(m_compared, inspection, &std::unique_ptr<RemoteInspection>::get);
        forget(std::move(*it));
        m_compared.erase(it);
        m_window.addRecordingReport(folder, report);
    };
    connect(inspection, &RemoteInspection::failed, this, [answer](const Error &error) { answer(std::unexpected(error)); });
    connect(inspection, &RemoteInspection::finished, this, [answer](const Report &report) { answer(report); });
}

/// What a stopped collection has still to say is heard; a stopped retry leaves what was there before.
void Conductor::stop()
{
    m_opening.reset();
    if (m_collection)
        m_collection->inspection->stop();
    const auto dropped = std::exchange(m_retries, {});
    for (const auto &retry : dropped)
        m_window.finishRetry(retry->ids);
}

void Conductor::listenTo(Shown &shown)
{
    connect(shown.inspection.get(), &RemoteInspection::sectionChanged, this, [this, &shown](const Section &section) {
        if (!shown.ids.isEmpty() && !shown.ids.contains(section.id))
            return;
        const auto waiting = std::ranges::find(shown.arrived, section.id, &Section::id);
        if (waiting != shown.arrived.end())
            *waiting = section;
        else
            shown.arrived.push_back(section);
        m_handOver.start();
    });
    connect(shown.inspection.get(), &RemoteInspection::finished, this, [this, &shown](const Report &report) {
        shown.finished = report;
        m_handOver.start();
    });
}

void Conductor::forget(std::unique_ptr<RemoteInspection> inspection)
{
    m_forgotten.push_back(std::move(inspection));
    QTimer::singleShot(0, this, [this] { m_forgotten.clear(); });
}

void Conductor::handOver()
{
    QElapsedTimer clock;
    clock.start();
    while (handOverOne()) {
        if (clock.durationElapsed() > slice)
            return;
    }
    m_handOver.stop();
}

/// The window may ask for something else while it is told; so what is told is taken out first. False when nothing is left.
bool Conductor::handOverOne()
{
    const auto takeFirst = [](Shown &shown) {
        Section section = std::move(shown.arrived.front());
        shown.arrived.erase(shown.arrived.begin());
        return section;
    };
    if (m_collection && !m_collection->arrived.empty()) {
        m_window.updateSection(takeFirst(*m_collection));
        return true;
    }
    if (m_collection && m_collection->finished) {
        m_window.finishCollection(*std::exchange(m_collection->finished, std::nullopt));
        return true;
    }
    for (auto it = m_retries.begin(); it != m_retries.end(); ++it) {
        if (!(*it)->arrived.empty()) {
            m_window.updateSection(takeFirst(**it));
            return true;
        }
        if ((*it)->finished) {
            const auto done = std::move(*it);
            m_retries.erase(it);
            m_window.finishRetry(done->ids);
            return true;
        }
    }
    return false;
}

} // namespace prose
