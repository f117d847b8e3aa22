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

/// The processes that used most processor time, most first; equals by number. Nothing waits to measure a rate.
struct TopProcesses
{
    static constexpr size_t length = 15;
    std::vector<TopProcess> processes;

    static constexpr auto id = "top_processes";
    static const Fields<TopProcesses> fields;
};

QCoro::Task<Collected<TopProcesses>> collectTopProcessesOnLinux(Inputs in);
QCoro::Task<Collected<TopProcesses>> collectTopProcessesOnMac(Inputs in);
SectionSpec topProcessesSection();

} // namespace prose
