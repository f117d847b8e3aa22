// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

namespace prose {

struct EfiBootChoice
{
    QString id; ///< "0003"
    std::optional<QString> title; ///< without what looks like a serial number
    std::optional<bool> isActive;
    std::optional<QString> file; ///< "\EFI\debian\shimx64.efi"
    static const Fields<EfiBootChoice> fields;
};

/// What UEFI firmware keeps in its variables about starting the system.
struct EfiState
{
    std::optional<bool> secureBoot, setupMode;
    std::optional<bool> isShimValidating; ///< shim checks what it starts; only where its switch was recorded
    std::optional<QString> bootCurrent, bootNext;
    QStringList bootOrder;
    std::vector<EfiBootChoice> bootEntries;
    std::optional<qint64> timeoutSeconds;
    std::optional<QString> bootLoader; ///< "systemd-boot 252.6-1", where the boot loader says so
    static const Fields<EfiState> fields;
};

/// What to read for it. More than one section does, with the same list: it is then read once.
QStringList efiVariablePatterns();
/// Variables that do not exist are absent; others that could not be read or understood become problems.
EfiState efiState(const Files &files, std::vector<Error> &problems);

} // namespace prose
