// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/sources/urgency.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <limits>
#include <map>

namespace prose {

/// Lets tasks begin as soon as all that they occupy is free. The more urgent goes first, among equals the one that came first.
/// A task takes everything at once or nothing, so that no two wait for each other; one that was overtaken often rises,
/// and in the end one of everything it needs is kept free for it, so that none waits for ever.
/// Knows no clock, starts nothing by itself: one thread.
class Scheduler
{
public:
    using Ticket = quint64;
    /// Called when the task's turn has come, perhaps from add() or release(). The task's end must be told by release().
    using Begin = std::function<void(Ticket)>;

    /// A task rises by one priority each time it has been overtaken this often.
    static constexpr int overtakingsPerPriority = 64;

    /// How many tasks may occupy a resource at the same time; those without a limit are free.
    void setLimit(const QString &resource, int limit) { m_resources[resource].limit = limit; }

    void add(const QStringList &resources, const Urgency &urgency, Begin begin);
    void release(Ticket ticket);
    /// Forgets what waits. What runs is still to be released.
    void clear() { m_waiting.clear(); }

private:
    struct Resource
    {
        int limit = std::numeric_limits<int>::max();
        int occupied = 0;
    };
    struct Task
    {
        Ticket ticket;
        std::vector<Resource *> needs;
        Urgency urgency;
        Begin begin;
        int overtaken = 0;

        int rank() const { return int(urgency.now()) * overtakingsPerPriority - overtaken; }
    };
    using Tasks = std::vector<Task>;

    void proceed();
    Tasks::iterator next();
    const Task *mostPatient() const;

    Tasks m_waiting; ///< in the order in which they came
    QHash<Ticket, std::vector<Resource *>> m_running;
    std::map<QString, Resource> m_resources;
    Ticket m_lastTicket = 0;
    bool m_isProceeding = false;
};

} // namespace prose
