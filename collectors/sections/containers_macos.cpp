// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/containers.h"
#include "collectors/sections/mackernel.h"

using namespace Qt::StringLiterals;

namespace prose {

namespace {

// Nothing below ~/Library/Containers, which belongs to the programs themselves.
constexpr EnginePlace enginePlaces[]{
    {"/Applications/Docker.app"_L1, "docker"_L1},
    {"~/.docker/run"_L1, "docker"_L1},
    {"~/.colima"_L1, "colima"_L1},
    {"~/.lima"_L1, "lima"_L1},
    {"/Applications/OrbStack.app"_L1, "orbstack"_L1},
    {"~/.orbstack"_L1, "orbstack"_L1},
    {"/Applications/Podman Desktop.app"_L1, "podman"_L1},
    {"~/.local/share/containers/podman/machine"_L1, "podman"_L1},
    {"/Applications/Rancher Desktop.app"_L1, "rancher"_L1},
    {"~/.rd"_L1, "rancher"_L1},
    {"~/Library/Application Support/com.apple.container"_L1, "apple-container"_L1},
    {"~/.minikube"_L1, "minikube"_L1},
    {"/Applications/UTM.app"_L1, "utm"_L1},
    {"~/.tart"_L1, "tart"_L1},
    {"/Applications/Parallels Desktop.app"_L1, "parallels"_L1},
    {"~/Parallels"_L1, "parallels"_L1},
    {"/Applications/VMware Fusion.app"_L1, "vmware"_L1},
    {"~/Virtual Machines.localized"_L1, "vmware"_L1},
    {"/Applications/VirtualBox.app"_L1, "virtualbox"_L1},
    {"~/VirtualBox VMs"_L1, "virtualbox"_L1},
    {"/Library/Application Support/com.canonical.multipass"_L1, "multipass"_L1},
    {"~/.vagrant.d"_L1, "vagrant"_L1},
};

/// Where the model's name is one that only a virtual machine's maker gives.
std::optional<QString> makerOf(const QString &model)
{
    if (model.startsWith("VirtualMac"_L1))
        return u"apple"_s;
    if (model.startsWith("VMware"_L1))
        return u"vmware"_s;
    if (model.startsWith("Parallels"_L1))
        return u"parallels"_s;
    return std::nullopt;
}

/// kern.hv_vmm_present is there from macOS 11 on; before that an Intel processor says so by a feature.
std::optional<QString> virtualization(const Sysctl &settings)
{
    if (const auto maker = makerOf(settings.text(u"hw.model"_s).value_or(QString())))
        return maker;
    const auto present = settings.number(u"kern.hv_vmm_present"_s);
    const auto features = settings.text(u"machdep.cpu.features"_s);
    if (!present && !features)
        return std::nullopt;
    const bool isVirtual = present ? *present != 0 : features->split(u' ').contains("VMM"_L1);
    return isVirtual ? u"unknown hypervisor"_s : u"none"_s;
}

} // namespace

QCoro::Task<Collected<Containers>> collectContainersOnMac(Inputs in)
{
    Collected<Containers> out;
    Containers &facts = out.facts;
    auto asking = sysctlValues(in, macKernelSettings());
    auto naming = in.names(enginePaths(enginePlaces));
    const auto settings = out.take(co_await asking);
    const Files names = co_await naming;
    if (settings) {
        facts.virtualization = virtualization(*settings);
        if (const auto support = settings->number(u"kern.hv_support"_s))
            facts.canRunVirtualMachines = *support != 0;
    }
    facts.engines = enginesAt(enginePlaces, names);
    for (Error &error : names.failures())
        out.problems.push_back(std::move(error));
    co_return out;
}

} // namespace prose
