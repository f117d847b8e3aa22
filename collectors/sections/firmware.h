// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

namespace prose {

/// What the maker of the machine built into it, as its firmware tells. Serial numbers are not asked for.
struct Firmware
{
    std::optional<QString> biosVendor, biosVersion, biosDate, biosRelease, controllerRelease;
    std::optional<QString> systemVendor, productName, productFamily, productVersion, productSku;
    std::optional<QString> boardVendor, boardName, boardVersion;
    std::optional<QString> chassisVendor, chassisType, chassisVersion;
    std::optional<bool> isUefi;
    std::optional<qint64> uefiBits;
    std::optional<bool> hasAcpi, hasDeviceTree;
    QStringList acpiTables;
    std::optional<QString> acpiProfile; ///< what kind of machine the maker calls it: "Mobile"
    std::optional<QString> platformProfile; ///< how it is set now: "balanced"
    QStringList platformProfiles;
    std::optional<QString> treeModel;
    QStringList treeCompatible;
    std::optional<QString> microcode; ///< of the processor; "0xf4"
    std::optional<QString> loaderVersion; ///< of macOS's own start program, where it has a version of its own
    std::optional<QString> securityChip; ///< "Apple T2"
    std::optional<QString> securityChipVersion;
    std::optional<QString> secureBoot; ///< Apple's words: "Full Security"

    static constexpr auto id = "firmware";
    static const Fields<Firmware> fields;
};

QCoro::Task<Collected<Firmware>> collectFirmwareOnMac(Inputs in);
/// "04/12/2021" as SMBIOS has it, month first, turned into "2021-04-12"; other forms stay as they are.
std::optional<QString> isoDate(const std::optional<QString> &text);
SectionSpec firmwareSection();

} // namespace prose
