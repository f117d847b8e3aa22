// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/opencore_patcher.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

const Fields<AmfiConfiguration> AmfiConfiguration::fields = {
    field("amfi_value", QT_TRANSLATE_NOOP("Report", "Value"), &AmfiConfiguration::value),
    field("allow_task_for_pid", QT_TRANSLATE_NOOP("Report", "Programs may control others"), &AmfiConfiguration::allowsTaskForPid),
    field("allow_invalid_signature", QT_TRANSLATE_NOOP("Report", "Invalid signatures are allowed"),
          &AmfiConfiguration::allowsInvalidSignature),
    field("lv_enforce_third_party", QT_TRANSLATE_NOOP("Report", "Others' libraries are checked"), &AmfiConfiguration::enforcesThirdParty),
};

const Fields<OpencorePatcher> OpencorePatcher::fields = {
    field("detected", QT_TRANSLATE_NOOP("Report", "In use"), &OpencorePatcher::isDetected).important(),
    field("version", QT_TRANSLATE_NOOP("Report", "Version"), &OpencorePatcher::version).important(),
    field("nvram_version", QT_TRANSLATE_NOOP("Report", "Version in the firmware's memory"), &OpencorePatcher::nvramVersion),
    field("unsupported_os_detected", QT_TRANSLATE_NOOP("Report", "Newer macOS than the Mac supports"), &OpencorePatcher::isUnsupportedOs),
    field("loaded_kexts", QT_TRANSLATE_NOOP("Report", "Loaded kernel extensions"), &OpencorePatcher::loadedKexts),
    field("patched_frameworks", QT_TRANSLATE_NOOP("Report", "Patched system parts"), &OpencorePatcher::patchedFrameworks),
    field("amfi_configuration", QT_TRANSLATE_NOOP("Report", "Checking of signatures"), &OpencorePatcher::amfi),
    field("boot_args", QT_TRANSLATE_NOOP("Report", "Boot arguments"), &OpencorePatcher::bootArgs),
    field("detection_confidence", QT_TRANSLATE_NOOP("Report", "Certainty"), &OpencorePatcher::confidence),
    field("detection_signals", QT_TRANSLATE_NOOP("Report", "Detected by"), &OpencorePatcher::signals_),
    field("opencore_version", QT_TRANSLATE_NOOP("Report", "Version of OpenCore"), &OpencorePatcher::opencoreVersion),
    field("root_patch_marker_detected", QT_TRANSLATE_NOOP("Report", "System volume is patched"), &OpencorePatcher::hasRootPatchMarker),
    field("root_patch_version", QT_TRANSLATE_NOOP("Report", "Patched by version"), &OpencorePatcher::rootPatchVersion),
    field("root_patched_system", QT_TRANSLATE_NOOP("Report", "Patched for system"), &OpencorePatcher::rootPatchedSystem).important(),
};

static QCoro::Task<Collected<OpencorePatcher>> collectOnLinux(Inputs)
{
    Collected<OpencorePatcher> out;
    out.unavailable = QString::fromLatin1(QT_TRANSLATE_NOOP("Report", "OpenCore Legacy Patcher is for Macs running macOS"));
    co_return out;
}

SectionSpec opencorePatcherSection()
{
    return section<OpencorePatcher>(QT_TRANSLATE_NOOP("Report", "OpenCore Legacy Patcher"), QT_TRANSLATE_NOOP("Report", "This computer"))
        .on(Platform::Linux, collectOnLinux)
        .on(Platform::MacOS, collectOpencorePatcherOnMac)
        .needs("system")
        .needs("kexts")
        .needs("nvram")
        .within(60s);
}

} // namespace prose
