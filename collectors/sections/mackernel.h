// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/sources/sources.h"

namespace prose {

/// What several sections ask macOS's kernel: one process for all of them. It prints what this version of the system knows; for the
/// rest its exit code is 1.
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
