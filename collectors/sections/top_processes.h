// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

namespace prose {

struct TopProcess
{
    qint64 pid = 0;
    std::optional<double> cpuPercent; ///< of one core; Linux: over the process's life, macOS: the kernel's decaying average
    std::optional<double> memoryPercent; ///< of all memory, what is shared included
    QString command; ///< the program's path where it may be read, else the kernel's short name; never its arguments
    static const Fields<TopProcess> fields;
};

/// The fifteen processes that used most processor time, most first; equals by number. Nothing waits to measure a rate.
struct TopProcesses
{
    std::vector<TopProcess> processes;

    static constexpr auto id = "top_processes";
    static const Fields<TopProcesses> fields;
};

QCoro::Task<Collected<TopProcesses>> collectTopProcessesOnLinux(Inputs in);
QCoro::Task<Collected<TopProcesses>> collectTopProcessesOnMac(Inputs in);
/// Of all, those that the section shows, in its order.
std::vector<TopProcess> topOf(std::vector<TopProcess> all);
SectionSpec topProcessesSection();

} // namespace prose
