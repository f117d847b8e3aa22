// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"
#include "collectors/parsers/sysctl.h"

namespace prose {

/// What a `sysctl NAME…` prints. Names that this version of the system lacks make its exit code 1, and nothing else.
inline QCoro::Task<Result<Sysctl>> sysctlValues(Inputs in, Command sysctl)
{
    const Result<Output> output = co_await in.runAnyExit(sysctl);
    if (!output)
        co_return std::unexpected(output.error());
    auto settings = parseSysctl(output->standardOutput);
    if (!settings)
        settings.error().source = sysctl.words().join(u' ');
    co_return settings;
}

/// What several sections ask macOS's kernel: one process for all of them.
inline Command macKernelSettings()
{
    return {QStringLiteral("/usr/sbin/sysctl"), {QStringLiteral("kern.maxfiles"),          QStringLiteral("kern.maxfilesperproc"),
                                                 QStringLiteral("kern.maxproc"),           QStringLiteral("kern.maxprocperuid"),
                                                 QStringLiteral("kern.maxvnodes"),         QStringLiteral("kern.aiomax"),
                                                 QStringLiteral("kern.coredump"),          QStringLiteral("kern.hv_support"),
                                                 QStringLiteral("kern.hv_vmm_present"),    QStringLiteral("kern.ipc.maxsockbuf"),
                                                 QStringLiteral("kern.ipc.somaxconn"),     QStringLiteral("kern.securelevel"),
                                                 QStringLiteral("kern.sysv.semmns"),       QStringLiteral("kern.sysv.shmall"),
                                                 QStringLiteral("kern.sysv.shmmax"),       QStringLiteral("kern.tty.ptmx_max"),
                                                 QStringLiteral("net.inet.ip.forwarding"), QStringLiteral("net.inet6.ip6.forwarding"),
                                                 QStringLiteral("vm.compressor_mode"),     QStringLiteral("hw.model"),
                                                 QStringLiteral("machdep.cpu.features")}};
}

} // namespace prose
