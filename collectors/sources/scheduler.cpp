// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sources/scheduler.h"

#include <ranges>

namespace prose {

/// Overtaken so often, a task of the least priority outranks a new one of the highest.
static constexpr int patience = Scheduler::overtakingsPerPriority * (int(Priority::Background) + 1);

void Scheduler::add(const QStringList &resources, const Urgency &urgency, Begin begin)
{
    Task task{++m_lastTicket, {}, urgency, std::move(begin)};
    for (const QString &resource : resources)
        task.needs.push_back(&m_resources[resource]);
    m_waiting.push_back(std::move(task));
    proceed();
}

void Scheduler::release(Ticket ticket)
{
    for (Resource *resource : m_running.take(ticket))
        --resource->occupied;
    proceed();
}

/// The one for which something is kept free, if any was overtaken that often.
const Scheduler::Task *Scheduler::mostPatient() const
{
    const Task *most = nullptr;
    for (const Task &task : m_waiting) {
        if (task.overtaken >= patience && (!most || task.rank() < most->rank()))
            most = &task;
    }
    return most;
}

Scheduler::Tasks::iterator Scheduler::next()
{
    const Task *patient = mostPatient();
    const auto mayBegin = [patient](const Task &task) {
        return std::ranges::all_of(task.needs, [&](const Resource *resource) {
            const bool isKept = patient && patient != &task && std::ranges::contains(patient->needs, resource);
            return resource->occupied < resource->limit - (isKept ? 1 : 0);
        });
    };
    auto best = m_waiting.end();
    int bestRank = std::numeric_limits<int>::max();
    for (auto task = m_waiting.begin(); task != m_waiting.end(); ++task) {
        const int rank = task->rank();
        if (rank < bestRank && mayBegin(*task)) {
            best = task;
            bestRank = rank;
        }
    }
    return best;
}

void Scheduler::proceed()
{
    if (m_isProceeding)
        return; // a task that begins in the loop below asks something itself: the loop goes on anyway
    m_isProceeding = true;
    for (auto found = next(); found != m_waiting.end(); found = next()) {
        for (Task &earlier : std::ranges::subrange(m_waiting.begin(), found))
            ++earlier.overtaken;
        const Task task = std::move(*found);
        m_waiting.erase(found);
        m_running.insert(task.ticket, task.needs);
        for (Resource *resource : task.needs)
            ++resource->occupied;
        task.begin(task.ticket);
    }
    m_isProceeding = false;
}

} // namespace prose
