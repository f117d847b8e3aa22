// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inspectionthread.h"

#include <QTimer>

namespace prose {

class MainWindow;

/// Connects the window with inspections: of this machine, of recordings, of some sections again. Lives on the window's thread;
/// the inspections do not. Sections that arrive faster than they can be shown are handed over in slices, the newest state of each.
class Conductor : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it. Several may share a thread.
    Conductor(InspectionThread &thread, MainWindow &window);
    ~Conductor() override;

    /// This machine, or the recording in a folder. Ends what was being inspected before.
    void inspect(const QString &recording);
    /// The window shows a finished collection of it already, which is as good as an own one.
    void adopt(const QString &recording);
    /// Asked for, and not begun.
    bool isOpening() const { return m_opening != nullptr; }
    /// The folder of what is, or is about to be, inspected; empty: this computer.
    QString recording() const { return m_opening ? m_openingRecording : m_recording; }

private:
    /// One inspection whose sections the window shows, and what of it the window has not been told yet.
    struct Shown
    {
        std::unique_ptr<RemoteInspection> inspection;
        QStringList ids; ///< the sections that count; empty: all
        std::vector<Section> arrived;
        std::optional<Report> finished;
    };

    void retry(const QStringList &ids);
    void inspectForComparison(const QString &folder);
    void stop();
    void listenTo(Shown &shown);
    void handOver();
    bool handOverOne();
    void forget(std::unique_ptr<RemoteInspection> inspection);

    MainWindow &m_window;
    InspectionThread &m_thread;
    QString m_recording; ///< what is shown; empty: this machine
    QString m_openingRecording;
    std::unique_ptr<RemoteInspection> m_opening; ///< asked for; what is shown goes on until it begins
    std::unique_ptr<Shown> m_collection;
    std::vector<std::unique_ptr<Shown>> m_retries;
    std::vector<std::unique_ptr<RemoteInspection>> m_compared;
    std::vector<std::unique_ptr<RemoteInspection>> m_forgotten; ///< perhaps still speaking: for the event loop's next turn
    QTimer m_handOver;
};

} // namespace prose
