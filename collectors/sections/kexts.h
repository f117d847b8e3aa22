// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

namespace prose {

/// macOS: a system extension. Linux: a module that DKMS builds for each kernel.
struct SystemExtension
{
    QString identifier; ///< "nvidia"
    std::optional<QString> version;
    std::optional<QString> state; ///< "activated enabled", "activated waiting for user"; DKMS: "added", "built", "installed"
    std::optional<QString> teamId;
    std::optional<QString> kernel, architecture; ///< what it is built for; Linux
    std::optional<QString> name; ///< for people; macOS
    std::optional<QString> category; ///< "network_extension", "driver_extension"; macOS
    static const Fields<SystemExtension> fields;
};

/// What others than the system's maker add to the kernel.
struct Kexts
{
    QStringList others; ///< "org.example.driver (1.0)"; Linux: "nvidia (550.54)"
    std::vector<SystemExtension> systemExtensions;
    std::optional<qint64> loadedModules; ///< everyone's
    std::optional<qint64> builtInModules; ///< Linux
    QStringList unsignedModules; ///< Linux

    static constexpr auto id = "kexts";
    static const Fields<Kexts> fields;
};

QCoro::Task<Collected<Kexts>> collectKextsOnMac(Inputs in);
SectionSpec kextsSection();

} // namespace prose
