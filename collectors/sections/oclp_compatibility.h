// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

namespace prose {

/// Which old hardware is in the machine; absent where that cannot be told.
struct OldHardware
{
    std::optional<bool> wifi, bluetooth, t1, usb11, camera;
    static const Fields<OldHardware> fields;
};

/// For which hardware the running macOS needs its system volume patched; absent where that cannot be told.
struct PatchRequirements
{
    std::optional<bool> graphics, wifi, bluetooth, t1, camera, usb;
    static const Fields<PatchRequirements> fields;
};

/// What the running macOS would need of OpenCore Legacy Patcher on this Mac, by what is known of both; asks the machine nothing.
struct OclpCompatibility
{
    std::optional<bool> isSupportedByApple; ///< the running macOS on this model
    std::optional<bool> isModelSupported, isOsSupported; ///< by the patcher
    qint64 minimumMacos = 0, maximumMacos = 0; ///< that it patches
    std::optional<bool> isRootPatchRequired;
    QString rootPatchState = QStringLiteral("unknown"); ///< "detected", "not_detected"
    QStringList domains; ///< of requirements: "graphics"
    QStringList packages; ///< downloads that the patches need: "kdk", "metallib_support_pkg"
    OldHardware hardware;
    PatchRequirements requirements;
    qint64 schemaVersion = 0;
    QString checked;
    QStringList sources;
    QStringList gpuFamilies; ///< "Intel Haswell"
    std::optional<QString> newestMacos; ///< that Apple supports on this model: "12"
    std::optional<QString> processor; ///< generation: "Haswell"

    static constexpr auto id = "oclp_compatibility";
    static const Fields<OclpCompatibility> fields;
};

SectionSpec oclpCompatibilitySection();

} // namespace prose
