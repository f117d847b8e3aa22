// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>

namespace prose {

/// What a machine tells about whether it is a virtual one, and on what it runs. Words: "kvm", "qemu", "vmware", "virtualbox",
/// "hyperv", "xen", "parallels", "bhyve", "apple", "amazon", "google", "bochs", "powervm", "zvm", "uml", "none"; and
/// "unknown hypervisor" where the processor says that there is one, and nothing says which.
struct VirtualMachineClues
{
    QStringList firmware; ///< texts of /sys/class/dmi/id: maker, product, board maker, firmware maker
    QString product; ///< that file's product_name
    bool hasHypervisorFlag = false; ///< of /proc/cpuinfo; x86
    bool isX86 = false; ///< only there does the flag's absence say something
    QStringList clockSources; ///< /sys/devices/system/clocksource/clocksource0/available_clocksource
    QString hypervisorType; ///< /sys/hypervisor/type
    bool isXenControl = false; ///< /proc/xen/capabilities has "control_d": the domain that rules the others
    QString deviceTree; ///< /proc/device-tree/hypervisor/compatible
    QStringList treeCompatible; ///< /proc/device-tree/compatible
    bool isPowerPartition = false; ///< /proc/device-tree/ibm,partition-name exists
    QString controlProgram; ///< /proc/sysinfo of s390: "KVM/Linux", "z/VM 7.2.0"
    QString vendorId; ///< /proc/cpuinfo: "User Mode Linux"
};
std::optional<QString> virtualMachine(const VirtualMachineClues &clues);

/// What a container's init belongs to, from /proc/1/cgroup (cgroups(7)): `0::/kubepods/besteffort/…`, `4:memory:/docker/…`:
/// "kubernetes", "docker", "podman", "lxc", "systemd-nspawn"; nothing where no path says so.
std::optional<QString> containerOfCgroup(QByteArrayView text);

/// The enabled ones of /proc/cgroups (cgroups(7)): `cpuset  3  1  1`, sorted.
QStringList enabledControllers(QByteArrayView text);

} // namespace prose
