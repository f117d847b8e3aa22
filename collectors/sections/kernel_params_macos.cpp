// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/kernel_params.h"
#include "collectors/sections/mackernel.h"

using namespace Qt::StringLiterals;

namespace prose {

QCoro::Task<Collected<KernelParams>> collectKernelParamsOnMac(Inputs in)
{
    Collected<KernelParams> out;
    KernelParams &params = out.facts;
    const Command command = macKernelSettings();
    const auto settings = out.take(co_await sysctlValues(in, command));
    if (!settings)
        co_return out;
    params.maxFiles = settings->number(u"kern.maxfiles"_s);
    params.maxProcesses = settings->number(u"kern.maxproc"_s);
    params.maxVnodes = settings->number(u"kern.maxvnodes"_s);
    for (const auto [name, value] : settings->values().asKeyValueRange()) {
        const bool isSetting = name.startsWith("kern."_L1) || name.startsWith("net."_L1) || name.startsWith("vm."_L1);
        if (isSetting && !value.isEmpty())
            params.sysctl.emplace(name, value);
    }
    if (!params.maxFiles || !params.maxProcesses || !params.maxVnodes)
        out.problems.push_back({Error::Kind::Failed, command.words().join(u' '), u"the kernel did not tell all of its limits"_s});
    co_return out;
}

} // namespace prose
