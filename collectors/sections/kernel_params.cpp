// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/kernel_params.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

const Fields<KernelParams> KernelParams::fields = {
    field("max_files", QT_TRANSLATE_NOOP("Report", "Open files at most"), &KernelParams::maxFiles).absentAs(0),
    field("max_processes", QT_TRANSLATE_NOOP("Report", "Processes at most"), &KernelParams::maxProcesses).absentAs(0),
    field("max_vnodes", QT_TRANSLATE_NOOP("Report", "File nodes at most"), &KernelParams::maxVnodes).absentAs(0),
    field("pid_max", QT_TRANSLATE_NOOP("Report", "Highest process number"), &KernelParams::pidMax),
    field("inotify_max_user_watches", QT_TRANSLATE_NOOP("Report", "Watched files of a user at most"), &KernelParams::inotifyMaxUserWatches),
    field("nofile_soft", QT_TRANSLATE_NOOP("Report", "Open files of a process"), &KernelParams::openFilesSoft),
    field("nofile_hard", QT_TRANSLATE_NOOP("Report", "Open files of a process at most"), &KernelParams::openFilesHard),
    field("vm_swappiness", QT_TRANSLATE_NOOP("Report", "Readiness to swap"), &KernelParams::swappiness),
    field("tainted", QT_TRANSLATE_NOOP("Report", "Taint bits"), &KernelParams::tainted).important(),
    field("taint_reasons", QT_TRANSLATE_NOOP("Report", "Not a clean kernel because of"), &KernelParams::taintReasons).important(),
    field("sysctl", QT_TRANSLATE_NOOP("Report", "Kernel settings"), &KernelParams::sysctl),
};

SectionSpec kernelParamsSection()
{
    return section<KernelParams>(QT_TRANSLATE_NOOP("Report", "Kernel parameters"), QT_TRANSLATE_NOOP("Report", "Kernel"))
        .on(Platform::Linux, collectKernelParamsOnLinux)
        .on(Platform::MacOS, collectKernelParamsOnMac)
        .within(30s);
}

} // namespace prose
