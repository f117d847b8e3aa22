// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/pscomm.h"
#include "collectors/sections/top_processes.h"

using namespace Qt::StringLiterals;

namespace prose {

QCoro::Task<Collected<TopProcesses>> collectTopProcessesOnMac(Inputs in)
{
    Collected<TopProcesses> out;
    const Command ps{u"/bin/ps"_s, {u"-A"_s, u"-o"_s, u"pid,%cpu,%mem,comm"_s, u"-r"_s}};
    const auto rows = out.take(co_await in.run(ps), parsePsComm, ps.words().join(u' ')).value_or(std::vector<PsRow>());
    std::vector<TopProcess> all;
    for (const PsRow &row : rows)
        all.push_back({row.pid, row.cpuPercent, row.memoryPercent, row.command});
    out.facts.processes = topOf(std::move(all));
    co_return out;
}

} // namespace prose
