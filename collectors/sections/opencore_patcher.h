// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

namespace prose {

/// What of Apple's check of signatures is switched off by the boot argument `amfi=`.
struct AmfiConfiguration
{
    std::optional<QString> value;
    bool allowsTaskForPid = false, allowsInvalidSignature = false, enforcesThirdParty = false;
    static const Fields<AmfiConfiguration> fields;
};

/// OpenCore Legacy Patcher, which lets newer macOS run on older Macs. Evidence and what follows from it:
///
///     oclp_nvram_version                    its version in the firmware's memory                          in use, high
///     root_patch_marker                     its note in the system volume of what it patched there        in use, high
///     oclp_application                      its app is there: may only have been downloaded               low alone, else in use, high
///     opencore_nvram_version                OpenCore, which others use too, started this system           low
///     unsupported_os_plus_oclp_like_kexts   macOS is newer than Apple supports, and what it loads is      low
///                                           loaded
///     inferred_from_hardware_and_kexts      the model is not known, but what only it loads is loaded      low
///     apple_silicon_unsupported             cannot be; nothing was looked at
struct OpencorePatcher
{
    bool isDetected = false;
    std::optional<QString> version, nvramVersion;
    std::optional<bool> isUnsupportedOs = false; ///< absent for a model that is not known
    QStringList loadedKexts; ///< of those that it loads; any OpenCore may load some of them
    QStringList patchedFrameworks; ///< what was put into the system volume: "Intel Haswell", "Modern Wireless Common"
    std::optional<AmfiConfiguration> amfi;
    std::optional<QString> bootArgs;
    QString confidence = QStringLiteral("none"); ///< "high", "low", "none"
    QStringList signals_; ///< what it was detected by
    std::optional<QString> opencoreVersion;
    std::optional<bool> hasRootPatchMarker = false;
    std::optional<QString> rootPatchVersion; ///< the patcher's, when it patched: "2.5.1"
    std::optional<QString> rootPatchedSystem; ///< Darwin's version and macOS's build then: "24.6 (24H23)"

    static constexpr auto id = "opencore_patcher";
    static const Fields<OpencorePatcher> fields;
};

QCoro::Task<Collected<OpencorePatcher>> collectOpencorePatcherOnMac(Inputs in);
SectionSpec opencorePatcherSection();

} // namespace prose
