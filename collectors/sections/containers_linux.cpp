// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/containers.h"

#include "collectors/parsers/calltexts.h"
#include "collectors/parsers/cpuinfo.h"
#include "collectors/parsers/keyvalue.h"
#include "collectors/parsers/virtualmachine.h"
#include "collectors/sections/firmwaretext.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

constexpr EnginePlace enginePlaces[]{
    {"/var/lib/docker"_L1, "docker"_L1},
    {"~/.local/share/docker"_L1, "docker"_L1},
    {"/var/lib/containers/storage"_L1, "podman"_L1},
    {"~/.local/share/containers/storage"_L1, "podman"_L1},
    {"/var/lib/containerd"_L1, "containerd"_L1},
    {"/var/lib/kubelet"_L1, "kubernetes"_L1},
    {"/var/lib/rancher/k3s"_L1, "k3s"_L1},
    {"/var/snap/microk8s"_L1, "microk8s"_L1},
    {"/var/lib/lxc"_L1, "lxc"_L1},
    {"/var/lib/lxd"_L1, "lxd"_L1},
    {"/var/snap/lxd"_L1, "lxd"_L1},
    {"/var/lib/incus"_L1, "incus"_L1},
    {"/var/lib/waydroid"_L1, "waydroid"_L1},
    {"/var/lib/libvirt"_L1, "libvirt"_L1},
};

/// Whether our processes, users, names and messages are in the kernel's first namespaces, whose numbers are fixed
/// (include/linux/proc_ns.h): then this is no container, whatever an image left lying about.
bool isInFirstNamespaces(const Files &links)
{
    return links.text(u"/proc/self/ns/pid"_s) == u"pid:[4026531836]"_s && links.text(u"/proc/self/ns/user"_s) == u"user:[4026531837]"_s
        && links.text(u"/proc/self/ns/uts"_s) == u"uts:[4026531838]"_s && links.text(u"/proc/self/ns/ipc"_s) == u"ipc:[4026531839]"_s;
}

std::optional<QString> container(const Files &files, const Files &names, const Files &links, const Result<QByteArray> &environment)
{
    const QString release = files.text(u"/proc/sys/kernel/osrelease"_s).value_or(QString());
    const bool isWsl = release.contains("microsoft"_L1, Qt::CaseInsensitive) || release.contains("WSL"_L1);
    if (!isInFirstNamespaces(links)) {
        const auto variables = parseEnvironment(environment.value_or(QByteArray()));
        const bool isPod = (variables && variables->contains(u"KUBERNETES_SERVICE_HOST"_s)) || names.has(u"/run/secrets/kubernetes.io"_s)
            || names.has(u"/var/run/secrets/kubernetes.io"_s);
        if (isPod)
            return u"kubernetes"_s;
        if (names.has(u"/.flatpak-info"_s))
            return u"flatpak"_s;
        if (names.has(u"/run/.containerenv"_s))
            return u"podman"_s;
        if (names.has(u"/.dockerenv"_s))
            return u"docker"_s;
        // systemd writes down what started it; "wsl" among others
        if (const auto word = files.text(u"/run/systemd/container"_s))
            return word;
        if (const auto word = containerOfCgroup(files.at(u"/proc/1/cgroup"_s).value_or(QByteArray())))
            return word;
        if (const auto word = files.text(u"/run/host/container-manager"_s))
            return word;
    }
    return isWsl ? std::optional(u"wsl"_s) : std::nullopt;
}

std::optional<QString> virtualization(const Files &files, const Files &names)
{
    VirtualMachineClues clues;
    for (const auto file : {"sys_vendor"_L1, "product_name"_L1, "board_vendor"_L1, "bios_vendor"_L1}) {
        if (const auto text = firmwareText(files, file))
            clues.firmware += *text;
    }
    clues.product = firmwareText(files, "product_name"_L1).value_or(QString());
    if (const auto info = parseCpuInfo(files.at(u"/proc/cpuinfo"_s).value_or(QByteArray()))) {
        const auto &first = info->processors.front();
        clues.isX86 = first.contains(u"flags"_s);
        clues.hasHypervisorFlag = first.value(u"flags"_s).split(u' ').contains(u"hypervisor"_s);
        clues.vendorId = first.value(u"vendor_id"_s, info->machine.value(u"vendor_id"_s));
    }
    clues.clockSources = files.text(u"/sys/devices/system/clocksource/clocksource0/available_clocksource"_s)
                             .value_or(QString())
                             .split(u' ', Qt::SkipEmptyParts);
    clues.hypervisorType = files.text(u"/sys/hypervisor/type"_s).value_or(QString());
    clues.isXenControl = files.text(u"/proc/xen/capabilities"_s).value_or(QString()).contains("control_d"_L1);
    clues.deviceTree = treeStrings(files, u"/proc/device-tree/hypervisor/compatible"_s).value(0);
    clues.treeCompatible = treeStrings(files, u"/proc/device-tree/compatible"_s);
    clues.isPowerPartition = names.has(u"/proc/device-tree/ibm,partition-name"_s);
    clues.controlProgram = keyValueTable(files.at(u"/proc/sysinfo"_s).value_or(QByteArray()), u':').value(u"VM00 Control Program"_s);
    return virtualMachine(clues);
}

void setLimits(Containers &facts, const Files &files)
{
    constexpr qint64 unlimited = 1LL << 60; // version 1 writes a number near the largest
    const auto limit = [&](const QString &second, const QString &first) -> std::optional<qint64> {
        auto value = files.number(second); // "max" is no number
        if (!value)
            value = files.number(first);
        return value && *value >= 0 && *value < unlimited ? value : std::nullopt;
    };
    facts.memoryLimitBytes = limit(u"/sys/fs/cgroup/memory.max"_s, u"/sys/fs/cgroup/memory/memory.limit_in_bytes"_s);
    facts.processLimit = limit(u"/sys/fs/cgroup/pids.max"_s, u"/sys/fs/cgroup/pids/pids.max"_s);

    const QStringList words = files.text(u"/sys/fs/cgroup/cpu.max"_s).value_or(QString()).split(u' '); // "150000 100000"
    double quota = words.value(0).toDouble(), period = words.value(1).toDouble();
    if (words.size() != 2) {
        quota = double(files.number(u"/sys/fs/cgroup/cpu/cpu.cfs_quota_us"_s).value_or(-1));
        period = double(files.number(u"/sys/fs/cgroup/cpu/cpu.cfs_period_us"_s).value_or(0));
    }
    if (quota > 0 && period > 0)
        facts.cpuLimitCores = std::round(quota / period * 100) / 100;
}

} // namespace

QCoro::Task<Collected<Containers>> collectContainersOnLinux(Inputs in)
{
    Collected<Containers> out;
    Containers &facts = out.facts;
    auto filesTask = in.read({
        u"/proc/sys/kernel/osrelease"_s,
        u"/proc/1/cgroup"_s,
        u"/proc/cgroups"_s,
        u"/proc/cpuinfo"_s,
        u"/proc/sysinfo"_s,
        u"/proc/self/uid_map"_s,
        u"/proc/xen/capabilities"_s,
        u"/proc/device-tree/compatible"_s,
        u"/proc/device-tree/hypervisor/compatible"_s,
        u"/run/systemd/container"_s,
        u"/run/host/container-manager"_s,
        u"/sys/hypervisor/type"_s,
        u"/sys/devices/system/clocksource/clocksource0/available_clocksource"_s,
        u"/sys/class/dmi/id/sys_vendor"_s,
        u"/sys/class/dmi/id/product_name"_s,
        u"/sys/class/dmi/id/board_vendor"_s,
        u"/sys/class/dmi/id/bios_vendor"_s,
        u"/sys/module/kvm_intel/parameters/nested"_s,
        u"/sys/module/kvm_amd/parameters/nested"_s,
        u"/sys/fs/cgroup/cgroup.controllers"_s,
        u"/sys/fs/cgroup/memory.max"_s,
        u"/sys/fs/cgroup/pids.max"_s,
        u"/sys/fs/cgroup/cpu.max"_s,
        u"/sys/fs/cgroup/memory/memory.limit_in_bytes"_s,
        u"/sys/fs/cgroup/pids/pids.max"_s,
        u"/sys/fs/cgroup/cpu/cpu.cfs_quota_us"_s,
        u"/sys/fs/cgroup/cpu/cpu.cfs_period_us"_s,
    });
    const QStringList existing{u"/.dockerenv"_s,
                               u"/.flatpak-info"_s,
                               u"/run/.containerenv"_s,
                               u"/run/secrets/kubernetes.io"_s,
                               u"/var/run/secrets/kubernetes.io"_s,
                               u"/dev/kvm"_s,
                               u"/sys/fs/cgroup/memory"_s,
                               u"/sys/fs/cgroup/cpu"_s,
                               u"/sys/fs/cgroup/systemd"_s,
                               u"/proc/device-tree/ibm,partition-name"_s};
    auto namesTask = in.names(existing + enginePaths(enginePlaces));
    auto linksTask = in.links({u"/proc/self/ns/pid"_s, u"/proc/self/ns/user"_s, u"/proc/self/ns/uts"_s, u"/proc/self/ns/ipc"_s});
    auto environmentTask = in.call(u"environment"_s, u"KUBERNETES_SERVICE_HOST"_s);
    const Files files = co_await filesTask;
    const Files names = co_await namesTask;
    const Files links = co_await linksTask;
    const Result<QByteArray> environment = co_await environmentTask;

    facts.inContainer = container(files, names, links, environment);
    facts.virtualization = virtualization(files, names);
    if (files.has(u"/sys/fs/cgroup/cgroup.controllers"_s)) {
        facts.cgroupVersion = 2;
        facts.controllers = files.text(u"/sys/fs/cgroup/cgroup.controllers"_s).value_or(QString()).split(u' ', Qt::SkipEmptyParts);
        facts.controllers.sort();
    } else if (names.has(u"/sys/fs/cgroup/memory"_s) || names.has(u"/sys/fs/cgroup/cpu"_s) || names.has(u"/sys/fs/cgroup/systemd"_s)) {
        facts.cgroupVersion = 1;
        facts.controllers = enabledControllers(files.at(u"/proc/cgroups"_s).value_or(QByteArray()));
    }
    setLimits(facts, files);
    for (const QString &line : textLines(files.at(u"/proc/self/uid_map"_s).value_or(QByteArray())))
        facts.uidMap += line.simplified();
    if (!facts.uidMap.isEmpty())
        facts.isUserNamespace = facts.uidMap != QStringList{u"0 0 4294967295"_s};
    facts.canRunVirtualMachines = names.has(u"/dev/kvm"_s);
    for (const QString &path : {u"/sys/module/kvm_intel/parameters/nested"_s, u"/sys/module/kvm_amd/parameters/nested"_s}) {
        if (const auto value = files.text(path))
            facts.canNestVirtualMachines = *value == "Y"_L1 || *value == "1"_L1;
    }
    facts.engines = enginesAt(enginePlaces, names);
    out.problems = files.failures();
    co_return out;
}

} // namespace prose
