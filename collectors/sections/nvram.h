// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/sections/efistate.h"

namespace prose {

/// What the firmware remembers while the machine is off.
struct Nvram
{
    std::optional<QString> bootArgs; ///< Linux: the kernel's command line, without secrets
    std::optional<QString> csrActiveConfig;
    std::optional<bool> isSipDisabled;
    std::optional<QString> oclpVersion, oclpSettings, secureBootModel, hardwareModel;
    std::optional<qint64> variableCount;
    std::optional<EfiState> efi; ///< Linux
    std::optional<QString> csrValue; ///< csr_active_config as a number, "0x803"; macOS
    QStringList csrFlags; ///< what it switches off: "untrusted_kexts"; macOS
    std::optional<QString> opencoreVersion; ///< "REL-096-2024-01-08", of the boot loader; macOS

    static constexpr auto id = "nvram";
    static const Fields<Nvram> fields;
};

QCoro::Task<Collected<Nvram>> collectNvramOnMac(Inputs in);
SectionSpec nvramSection();

} // namespace prose
