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

/// OpenCore Legacy Patcher, which lets newer macOS run on older Macs.
struct OpencorePatcher
{
    bool isDetected = false;
    std::optional<QString> version, nvramVersion;
    bool isUnsupportedOs = false;
    QStringList loadedKexts, patchedFrameworks;
    std::optional<AmfiConfiguration> amfi;
    std::optional<QString> bootArgs;
    QString confidence = QStringLiteral("none"); ///< "high", "low", "none"
    QStringList signals_; ///< what it was detected by
    std::optional<QString> opencoreVersion;
    bool hasRootPatchMarker = false;

    static constexpr auto id = "opencore_patcher";
    static const Fields<OpencorePatcher> fields;
};

SectionSpec opencorePatcherSection();

} // namespace prose
