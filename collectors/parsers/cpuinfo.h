// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace prose {

/// /proc/cpuinfo (proc_cpuinfo(5)): blocks of "key : value" lines, one per logical processor that is online. Which keys there
/// are depends on the architecture:
///
///     x86      model name : Intel(R) Core(TM) i5-5200U CPU @ 2.20GHz
///     Arm      CPU implementer : 0x41 / CPU part : 0xd0c        (a name only on some 32-bit kernels)
///     Power    cpu : POWER9, altivec supported
///     s390     processor 0: version = FF,  identification = 0618E8,  machine = 8561
///
/// Never seen in a real output here: RISC-V ("uarch", "isa"), LoongArch ("Model Name"), MIPS ("cpu model").
struct CpuInfo
{
    std::vector<QHash<QString, QString>> processors;
    QHash<QString, QString> machine; ///< lines that belong to no single processor ("vendor_id", "Hardware", "platform")
};

/// Malformed when not one processor is described.
Result<CpuInfo> parseCpuInfo(QByteArrayView text);

/// What the processor is called, from whichever keys this architecture has; different kinds in one machine are joined:
/// "Arm Cortex-A76 + Arm Cortex-A55". Nothing when the text does not say.
std::optional<QString> processorName(const CpuInfo &info);

/// Distinct pairs of "physical id" and "core id" (x86), or nothing where a processor lacks either.
std::optional<int> physicalCores(const CpuInfo &info);

} // namespace prose
