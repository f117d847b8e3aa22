// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/virtualmachine.h"

#include "collectors/parsers/keyvalue.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace prose {

using Pair = std::pair<QLatin1StringView, QLatin1StringView>;

/// How firmware texts begin, and what that means.
static std::optional<QString> fromFirmware(const VirtualMachineClues &clues)
{
    static constexpr std::array<Pair, 21> beginnings{{
        {"Amazon EC2"_L1, "amazon"_L1},
        {"Google Compute Engine"_L1, "google"_L1},
        {"VMware"_L1, "vmware"_L1},
        {"VMW"_L1, "vmware"_L1},
        {"innotek GmbH"_L1, "virtualbox"_L1},
        {"VirtualBox"_L1, "virtualbox"_L1},
        {"Parallels"_L1, "parallels"_L1},
        {"BHYVE"_L1, "bhyve"_L1},
        {"Hyper-V"_L1, "hyperv"_L1},
        {"Apple Virtualization"_L1, "apple"_L1},
        {"Xen"_L1, "xen"_L1},
        {"KVM"_L1, "kvm"_L1},
        {"OpenStack"_L1, "kvm"_L1},
        {"KubeVirt"_L1, "kvm"_L1},
        {"RHEV Hypervisor"_L1, "kvm"_L1},
        {"oVirt"_L1, "kvm"_L1},
        {"DigitalOcean"_L1, "kvm"_L1},
        {"Alibaba Cloud ECS"_L1, "kvm"_L1},
        {"Cloud Hypervisor"_L1, "kvm"_L1},
        {"QEMU"_L1, "qemu"_L1},
        {"Bochs"_L1, "bochs"_L1},
    }};
    if (clues.product.endsWith(".metal"_L1)) // Amazon's machines without a hypervisor
        return std::nullopt;
    for (const auto &[beginning, word] : beginnings) {
        const auto begins = [&](const QString &text) {
            return text.startsWith(beginning) && !(text.size() > beginning.size() && text.at(beginning.size()).isLower());
        };
        if (std::ranges::any_of(clues.firmware, begins))
            return word;
    }
    if (clues.product == "Virtual Machine"_L1 && clues.firmware.contains(u"Microsoft Corporation"_s))
        return u"hyperv"_s;
    return std::nullopt;
}

static std::optional<QString> fromClock(const VirtualMachineClues &clues)
{
    static constexpr std::array<Pair, 3> clocks{{
        {"kvm-clock"_L1, "kvm"_L1},
        {"hyperv_clocksource"_L1, "hyperv"_L1},
        {"xen"_L1, "xen"_L1},
    }};
    for (const auto &[beginning, word] : clocks) {
        if (std::ranges::any_of(clues.clockSources, [&](const QString &clock) { return clock.startsWith(beginning); }))
            return word;
    }
    return std::nullopt;
}

std::optional<QString> virtualMachine(const VirtualMachineClues &clues)
{
    if (clues.isXenControl)
        return u"none"_s;
    if (clues.vendorId == "User Mode Linux"_L1)
        return u"uml"_s;
    const std::optional<QString> firmware = fromFirmware(clues), clock = fromClock(clues);
    // QEMU writes its name whether or not KVM runs the processor; the other clouds' names say more than the clock.
    if (firmware)
        return (firmware == u"qemu"_s || firmware == u"bochs"_s) && clock ? clock : firmware;
    if (clock)
        return clock;
    if (!clues.hypervisorType.isEmpty())
        return clues.hypervisorType;
    if (!clues.deviceTree.isEmpty())
        return clues.deviceTree.contains("kvm"_L1) ? u"kvm"_s : clues.deviceTree.section(u',', 0, 0);
    if (clues.controlProgram.startsWith("KVM"_L1))
        return u"kvm"_s;
    if (clues.controlProgram.startsWith("z/VM"_L1))
        return u"zvm"_s;
    if (clues.treeCompatible.contains(u"linux,dummy-virt"_s) || clues.treeCompatible.contains(u"qemu,pseries"_s))
        return u"qemu"_s;
    if (clues.isPowerPartition)
        return u"powervm"_s;
    if (clues.hasHypervisorFlag)
        return u"unknown hypervisor"_s;
    // Elsewhere than on x86 silence means nothing, unless the firmware has named a real machine.
    return clues.isX86 || !clues.firmware.isEmpty() || !clues.treeCompatible.isEmpty() ? std::optional(u"none"_s) : std::nullopt;
}

std::optional<QString> containerOfCgroup(QByteArrayView text)
{
    static constexpr std::array<Pair, 9> parts{{
        {"/kubepods"_L1, "kubernetes"_L1},
        {"/libpod-"_L1, "podman"_L1},
        {"/docker/"_L1, "docker"_L1},
        {"/docker-"_L1, "docker"_L1},
        {"/lxc.payload"_L1, "lxc"_L1},
        {"/lxc/"_L1, "lxc"_L1},
        {"/machine.slice/systemd-nspawn"_L1, "systemd-nspawn"_L1},
        {"/machine.slice/machine-"_L1, "systemd-nspawn"_L1},
        {"/ecs/"_L1, "docker"_L1},
    }};
    const QString paths = QString::fromUtf8(text);
    for (const auto &[part, word] : parts) {
        if (paths.contains(part))
            return word;
    }
    return std::nullopt;
}

QStringList enabledControllers(QByteArrayView text)
{
    QStringList names;
    for (const QString &line : textLines(text)) {
        const QStringList words = line.simplified().split(u' ');
        if (words.size() == 4 && !line.startsWith(u'#') && words.at(3) == "1"_L1)
            names += words.first();
    }
    names.sort();
    return names;
}

} // namespace prose
