// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/top_processes.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace prose {

const Fields<TopProcess> TopProcess::fields = {
    field("pid", QT_TRANSLATE_NOOP("Report", "Process"), &TopProcess::pid),
    field("cpu_percent", QT_TRANSLATE_NOOP("Report", "Processor use"), &TopProcess::cpuPercent, Unit::Percent),
    field("mem_percent", QT_TRANSLATE_NOOP("Report", "Memory use"), &TopProcess::memoryPercent, Unit::Percent),
    field("command", QT_TRANSLATE_NOOP("Report", "Program"), &TopProcess::command),
};

const Fields<TopProcesses> TopProcesses::fields = {
    wholeSection(&TopProcesses::processes).identifiedBy("pid,command").volatile_(),
};

SectionSpec topProcessesSection()
{
    return section<TopProcesses>(QT_TRANSLATE_NOOP("Report", "Top processes"), QT_TRANSLATE_NOOP("Report", "Activity"))
        .on(Platform::Linux, collectTopProcessesOnLinux)
        .on(Platform::MacOS, collectTopProcessesOnMac)
        .within(15s);
}

std::vector<TopProcess> topOf(std::vector<TopProcess> all)
{
    constexpr size_t most = 15;
    std::ranges::sort(all, {}, [](const TopProcess &process) { return std::pair(-process.cpuPercent.value_or(0), process.pid); });
    all.resize(std::min(all.size(), most));
    return all;
}

} // namespace prose
