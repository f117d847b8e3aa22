// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

namespace prose {

struct EngineOptions
{
    QStringList only = {}; ///< section ids; empty means all. What they need is collected too, but not reported
    QStringList skip = {};
    bool isFast = false; ///< without the deep sections
    double timeoutScale = 1;
    bool allowsNetwork = false; ///< the look-up of the public address; nothing else ever uses the network
    bool sequential = false; ///< one section at a time, for measuring
};

/// Collects sections concurrently: each starts as soon as what it needs is over, ends by its own limit at the latest, and
/// cannot harm another. Knows no section and no report. Lives on one thread and does nothing that blocks it.
class Engine : public QObject
{
    Q_OBJECT

public:
    /// The specifications must outlive the engine and every section it hands out.
    Engine(const std::vector<SectionSpec> &specs, std::shared_ptr<Sources> sources, EngineOptions options, QObject *parent = nullptr);
    ~Engine() override;

    /// A needed id that does not exist, or a cycle: the ids involved. Empty when all is well.
    static QStringList faults(const std::vector<SectionSpec> &specs);

    /// To be called once.
    void start();
    /// What waits for its turn goes by this from now on: first the section that the user looks at, then those in view,
    /// each with what it needs; then the others by their own priority. May be called at any time.
    void setAttention(const QString &selected, const QStringList &inView);
    /// Ends everything that runs. What was collected so far is kept and marked; finished() follows.
    void stop();

Q_SIGNALS:
    void sectionChanged(const prose::Section &section);
    void finished();

private:
    class Run;
    std::shared_ptr<Run> m_run; // coroutines that are still ending keep it beyond the engine
};

} // namespace prose
