// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inspection.h"

#include <QThread>

namespace prose {

/// One inspection on the inspection thread, seen from the thread it reports to: made and destroyed there, it works here.
/// What it says are values, so nobody waits for anybody. Destroying it stops the inspection, whose last words then go unheard.
/// To be destroyed before its InspectionThread.
class RemoteInspection : public QObject
{
    Q_OBJECT

public:
    ~RemoteInspection() override;
    void stop();
    /// See Engine::setAttention().
    void setAttention(const QString &selected, const QStringList &inView);

Q_SIGNALS:
    /// The report with every section waiting, before any of them changes.
    void began(const prose::Report &report);
    void sectionChanged(const prose::Section &section);
    void finished(const prose::Report &report);
    /// Instead of all others: there is nothing to inspect.
    void failed(const prose::Error &error);

private:
    friend class InspectionThread;
    RemoteInspection() = default;

    QObject *m_worker = nullptr; ///< lives on the inspection thread: to be spoken to by queued calls only
};

/// The thread that sources, collectors and the engine live on in the window's program, where nothing may keep the window waiting.
class InspectionThread
{
public:
    /// The specifications must outlive it and every section it hands out.
    explicit InspectionThread(const std::vector<SectionSpec> &specs);
    /// Stops all inspections and waits until their programs have ended, for three seconds at most.
    ~InspectionThread();
    Q_DISABLE_COPY_MOVE(InspectionThread)

    std::unique_ptr<RemoteInspection> start(InspectionOptions options);

private:
    class Room;
    const std::vector<SectionSpec> &m_specs;
    std::unique_ptr<QThread> m_thread;
    Room *m_room; ///< lives on the thread, and ends with it
};

} // namespace prose
