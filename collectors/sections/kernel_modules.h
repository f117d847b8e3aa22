// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

namespace prose {

struct KernelModule
{
    QString name;
    std::optional<qint64> sizeBytes, referenceCount;
    QStringList usedBy;
    QString state; ///< "Live", "Loading", "Unloading"
    std::optional<QString> version; ///< few have one
    std::optional<QString> taint; ///< letters, see parsers/procmodules.h
    std::optional<bool> isSigned; ///< nothing where the kernel does not look at signatures
    std::optional<bool> isOutOfTree;
    static const Fields<KernelModule> fields;
};

/// The loaded parts of the kernel, by name; Linux.
struct KernelModules
{
    std::vector<KernelModule> modules;

    static constexpr auto id = "kernel_modules";
    static const Fields<KernelModules> fields;
};

SectionSpec kernelModulesSection();

} // namespace prose
