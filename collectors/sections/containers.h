// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

#include <span>

namespace prose {

/// Whether this system runs inside another one, and what it could run inside itself.
struct Containers
{
    std::optional<QString> inContainer; ///< "docker", "podman", "lxc", "systemd-nspawn", "kubernetes", "wsl", "flatpak"
    std::optional<QString> virtualization; ///< see parsers/virtualmachine.h
    std::optional<qint64> cgroupVersion;
    QStringList controllers;
    std::optional<qint64> memoryLimitBytes, processLimit; ///< of the container
    std::optional<double> cpuLimitCores;
    std::optional<bool> isUserNamespace; ///< our user numbers are not those of the machine
    QStringList uidMap; ///< "0 100000 65536": inside, outside, how many
    std::optional<bool> canRunVirtualMachines; ///< /dev/kvm; macOS: the kernel says so
    std::optional<bool> canNestVirtualMachines;
    QStringList engines; ///< what left its folders here: "podman", "lxd"

    static constexpr auto id = "containers";
    static const Fields<Containers> fields;
};

QCoro::Task<Collected<Containers>> collectContainersOnLinux(Inputs in);
QCoro::Task<Collected<Containers>> collectContainersOnMac(Inputs in);
SectionSpec containersSection();

// ---- what both systems share ----

/// What is there only after a container system has been installed or used: a folder or an application.
struct EnginePlace
{
    QLatin1StringView path, engine;
};
QStringList enginePaths(std::span<const EnginePlace> places);
/// The engines of those places that are there, each once.
QStringList enginesAt(std::span<const EnginePlace> places, const Files &names);

} // namespace prose
