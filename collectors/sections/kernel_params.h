// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

namespace prose {

/// What the kernel allows, and how it is tuned.
struct KernelParams
{
    std::optional<qint64> maxFiles, maxProcesses, maxVnodes;
    std::optional<qint64> pidMax, inotifyMaxUserWatches; ///< Linux
    std::optional<qint64> openFilesSoft, openFilesHard; ///< of one process; nothing where unlimited. Linux
    std::optional<qint64> swappiness; ///< Linux
    std::optional<qint64> tainted; ///< the kernel's bits; 0 is a clean one. Linux
    QStringList taintReasons; ///< Linux
    std::map<QString, QString> sysctl; ///< "vm.swappiness" → "60": all that can be read and holds still; macOS: a choice

    static constexpr auto id = "kernel_params";
    static const Fields<KernelParams> fields;
};

QCoro::Task<Collected<KernelParams>> collectKernelParamsOnLinux(Inputs in);
QCoro::Task<Collected<KernelParams>> collectKernelParamsOnMac(Inputs in);
SectionSpec kernelParamsSection();

} // namespace prose
