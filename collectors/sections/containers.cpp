// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/containers.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

const Fields<Containers> Containers::fields = {
    field("in_container", QT_TRANSLATE_NOOP("Report", "Runs in a container of"), &Containers::inContainer).important(),
    field("virtualization", QT_TRANSLATE_NOOP("Report", "Virtual machine of"), &Containers::virtualization).important(),
    field("cgroup_version", QT_TRANSLATE_NOOP("Report", "Version of control groups"), &Containers::cgroupVersion),
    field("cgroup_controllers", QT_TRANSLATE_NOOP("Report", "What control groups can limit"), &Containers::controllers),
    field("memory_limit_bytes", QT_TRANSLATE_NOOP("Report", "Memory at most"), &Containers::memoryLimitBytes, Unit::Bytes),
    field("cpu_limit_cores", QT_TRANSLATE_NOOP("Report", "Processor cores at most"), &Containers::cpuLimitCores),
    field("process_limit", QT_TRANSLATE_NOOP("Report", "Processes at most"), &Containers::processLimit),
    field("user_namespace", QT_TRANSLATE_NOOP("Report", "Has user numbers of its own"), &Containers::isUserNamespace),
    field("uid_map", QT_TRANSLATE_NOOP("Report", "User numbers"), &Containers::uidMap),
    field("kvm_available", QT_TRANSLATE_NOOP("Report", "Can run virtual machines"), &Containers::canRunVirtualMachines),
    field("kvm_nested", QT_TRANSLATE_NOOP("Report", "Virtual machines can run others"), &Containers::canNestVirtualMachines),
    field("engines", QT_TRANSLATE_NOOP("Report", "Container systems with data here"), &Containers::engines),
};

QStringList enginePaths(std::span<const EnginePlace> places)
{
    QStringList paths;
    for (const EnginePlace &place : places)
        paths += place.path;
    return paths;
}

QStringList enginesAt(std::span<const EnginePlace> places, const Files &names)
{
    QStringList engines;
    for (const EnginePlace &place : places) {
        if (names.has(place.path) && !engines.contains(place.engine))
            engines += place.engine;
    }
    return engines;
}

SectionSpec containersSection()
{
    return section<Containers>(QT_TRANSLATE_NOOP("Report", "Containers and virtual machines"), QT_TRANSLATE_NOOP("Report", "Software"))
        .on(Platform::Linux, collectContainersOnLinux)
        .on(Platform::MacOS, collectContainersOnMac)
        .within(30s)
        .addition();
}

} // namespace prose
