// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/oclp_compatibility.h"

#include "collectors/parsers/macknowledge.h"
#include "collectors/parsers/oclpknowledge.h"
#include "collectors/sections/hardware.h"
#include "collectors/sections/ioregistry.h"
#include "collectors/sections/opencore_patcher.h"
#include "collectors/sections/system.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

const Fields<OldHardware> OldHardware::fields = {
    field("wifi", QT_TRANSLATE_NOOP("Report", "Wi-Fi"), &OldHardware::wifi),
    field("bluetooth", QT_TRANSLATE_NOOP("Report", "Bluetooth"), &OldHardware::bluetooth),
    field("t1", QT_TRANSLATE_NOOP("Report", "Apple T1 chip"), &OldHardware::t1),
    field("usb_1_1", QT_TRANSLATE_NOOP("Report", "Old USB (1.1)"), &OldHardware::usb11),
    field("camera", QT_TRANSLATE_NOOP("Report", "Camera"), &OldHardware::camera),
};

const Fields<PatchRequirements> PatchRequirements::fields = {
    field("graphics", QT_TRANSLATE_NOOP("Report", "Graphics"), &PatchRequirements::graphics),
    field("wifi", QT_TRANSLATE_NOOP("Report", "Wi-Fi"), &PatchRequirements::wifi),
    field("bluetooth", QT_TRANSLATE_NOOP("Report", "Bluetooth"), &PatchRequirements::bluetooth),
    field("t1", QT_TRANSLATE_NOOP("Report", "Apple T1 chip"), &PatchRequirements::t1),
    field("camera", QT_TRANSLATE_NOOP("Report", "Camera"), &PatchRequirements::camera),
    field("usb", QT_TRANSLATE_NOOP("Report", "USB"), &PatchRequirements::usb),
};

const Fields<OclpCompatibility> OclpCompatibility::fields = {
    field("apple_native_supported", QT_TRANSLATE_NOOP("Report", "Apple supports this macOS here"), &OclpCompatibility::isSupportedByApple),
    field("oclp_model_supported", QT_TRANSLATE_NOOP("Report", "The patcher supports this Mac"), &OclpCompatibility::isModelSupported),
    field("oclp_os_supported", QT_TRANSLATE_NOOP("Report", "The patcher supports this macOS"), &OclpCompatibility::isOsSupported),
    field("oclp_target_os_min", QT_TRANSLATE_NOOP("Report", "Oldest macOS it patches"), &OclpCompatibility::minimumMacos),
    field("oclp_target_os_max", QT_TRANSLATE_NOOP("Report", "Newest macOS it patches"), &OclpCompatibility::maximumMacos),
    field("root_patch_required", QT_TRANSLATE_NOOP("Report", "System volume needs patches"), &OclpCompatibility::isRootPatchRequired),
    field("root_patch_state", QT_TRANSLATE_NOOP("Report", "Patches of the system volume"), &OclpCompatibility::rootPatchState),
    field("root_patch_domains", QT_TRANSLATE_NOOP("Report", "Patches needed for"), &OclpCompatibility::domains),
    field("required_packages", QT_TRANSLATE_NOOP("Report", "Downloads needed"), &OclpCompatibility::packages),
    field("hardware_evidence", QT_TRANSLATE_NOOP("Report", "Hardware found"), &OclpCompatibility::hardware),
    field("hardware_patch_requirements", QT_TRANSLATE_NOOP("Report", "Needs patches"), &OclpCompatibility::requirements),
    field("knowledge_schema_version", QT_TRANSLATE_NOOP("Report", "Form of the knowledge"), &OclpCompatibility::schemaVersion),
    field("knowledge_checked_at", QT_TRANSLATE_NOOP("Report", "Knowledge of"), &OclpCompatibility::checked),
    field("knowledge_sources", QT_TRANSLATE_NOOP("Report", "Sources"), &OclpCompatibility::sources),
    field("graphics_families", QT_TRANSLATE_NOOP("Report", "Graphics families"), &OclpCompatibility::gpuFamilies),
    field("newest_supported_macos", QT_TRANSLATE_NOOP("Report", "Newest macOS that Apple supports here"), &OclpCompatibility::newestMacos),
    field("processor_generation", QT_TRANSLATE_NOOP("Report", "Processor generation"), &OclpCompatibility::processor),
};

namespace {

/// What the rules look at.
struct Machine
{
    int macos = 0; ///< major
    QString model;
    std::optional<QString> processor;
    std::vector<QString> gpus;
    std::optional<std::vector<PcieDevice>> pci; ///< absent when the registry was not read

    std::optional<bool> needs(const std::optional<int> &from) const { return from && macos >= *from; }
};

bool isAmong(const PcieDevice &device, const OclpKnowledge::Device &rule)
{
    return device.vendorId == rule.vendor && rule.devices.contains(device.deviceId.value_or(QString()));
}

/// The rule for the Wi-Fi controller, or null: there is none, or one that nothing is known of.
const OclpKnowledge::Device *wifiRule(const Machine &machine)
{
    for (const PcieDevice &device : machine.pci.value_or(std::vector<PcieDevice>())) {
        const auto &rules = oclpKnowledge().wifi;
        const auto it = std::ranges::find_if(rules, [&](const OclpKnowledge::Device &rule) { return isAmong(device, rule); });
        if (it != rules.end())
            return &*it;
    }
    return nullptr;
}

bool hasOldCamera(const Machine &machine)
{
    const auto devices = machine.pci.value_or(std::vector<PcieDevice>());
    return std::ranges::any_of(devices, [](const PcieDevice &device) { return isAmong(device, oclpKnowledge().camera); });
}

std::optional<bool> gpuNeedsPatch(const Machine &machine, const OclpKnowledge::Gpu &gpu)
{
    for (const OclpKnowledge::ModelRule &rule : gpu.models) {
        if (rule.model == machine.model)
            return machine.macos >= rule.from;
    }
    const std::optional<bool> isNeeded = machine.needs(gpu.from);
    if (isNeeded != true || !gpu.isOnlyWithoutAvx2)
        return isNeeded;
    if (!machine.processor)
        return std::nullopt;
    return oclpKnowledge().processorsWithoutAvx2.contains(*machine.processor);
}

/// Of all processors: yes when one needs patches, no when none does.
std::optional<bool> graphicsRequirement(const Machine &machine, OclpCompatibility &facts)
{
    bool areAllKnown = !machine.gpus.empty();
    bool isAnyNeeded = false;
    for (const QString &name : machine.gpus) {
        const OclpKnowledge::Gpu *gpu = oclpKnowledge().gpu(name);
        const std::optional<bool> isNeeded = gpu ? gpuNeedsPatch(machine, *gpu) : std::nullopt;
        if (gpu && !facts.gpuFamilies.contains(gpu->family))
            facts.gpuFamilies += gpu->family;
        areAllKnown = areAllKnown && isNeeded;
        if (isNeeded != true)
            continue;
        isAnyNeeded = true;
        if (machine.needs(gpu->kdkFrom) == true && !facts.packages.contains("kdk"_L1))
            facts.packages += u"kdk"_s;
        if (machine.needs(gpu->metallibFrom) == true && !facts.packages.contains("metallib_support_pkg"_L1))
            facts.packages += u"metallib_support_pkg"_s;
    }
    return isAnyNeeded ? std::optional(true) : areAllKnown ? std::optional(false) : std::nullopt;
}

void decide(const Machine &machine, OclpCompatibility &facts)
{
    const OclpKnowledge &knowledge = oclpKnowledge();
    const bool isModelKnown = macModel(machine.model) != nullptr;
    PatchRequirements &needs = facts.requirements;
    needs.graphics = graphicsRequirement(machine, facts);
    if (const OclpKnowledge::Device *rule = wifiRule(machine))
        needs.wifi = machine.needs(rule->from);
    needs.bluetooth = false; // what it needs is loaded at start; nothing is patched
    if (machine.pci)
        needs.camera = hasOldCamera(machine) && machine.needs(knowledge.camera.from) == true;
    if (isModelKnown) {
        const bool hasOldUsb = knowledge.usb11Models.contains(machine.model)
            || knowledge.usb11Processors.contains(machine.processor.value_or(QString()));
        facts.hardware.t1 = knowledge.t1Models.contains(machine.model);
        facts.hardware.usb11 = facts.hardware.usb11.value_or(false) || hasOldUsb;
        needs.t1 = *facts.hardware.t1 && machine.needs(knowledge.t1From) == true;
        needs.usb = hasOldUsb && machine.needs(knowledge.usb11From) == true;
    }

    bool areAllKnown = true;
    for (const auto &[domain, isNeeded] :
         {std::pair(u"graphics"_s, needs.graphics), std::pair(u"wifi"_s, needs.wifi), std::pair(u"bluetooth"_s, needs.bluetooth),
          std::pair(u"t1"_s, needs.t1), std::pair(u"camera"_s, needs.camera), std::pair(u"usb"_s, needs.usb)}) {
        areAllKnown = areAllKnown && isNeeded;
        if (isNeeded == true)
            facts.domains += domain;
    }
    if (!facts.domains.isEmpty())
        facts.isRootPatchRequired = true;
    else if (areAllKnown || facts.isSupportedByApple == true)
        facts.isRootPatchRequired = false;
}

QCoro::Task<Collected<OclpCompatibility>> collectOnMac(Inputs in)
{
    Collected<OclpCompatibility> out;
    OclpCompatibility &facts = out.facts;
    const OclpKnowledge &knowledge = oclpKnowledge();
    facts.minimumMacos = knowledge.minimumMacos;
    facts.maximumMacos = knowledge.maximumMacos;
    facts.schemaVersion = knowledge.schemaVersion;
    facts.checked = knowledge.checked;
    facts.sources = knowledge.sources;

    const auto *system = in.facts<System>();
    if (!system) {
        out.problems.push_back({Error::Kind::Missing, u"system"_s, u"this section is needed to tell"_s});
        co_return out;
    }
    Machine machine;
    const bool isVirtual = system->boardId.value_or(QString()).startsWith("VMM-"_L1); // it names a model that it is not
    if (!isVirtual)
        machine.model = system->modelIdentifier.value_or(QString());
    const auto release = macReleaseNumber(system->osVersion.value_or(QString()));
    facts.isSupportedByApple = isSupportedByApple(machine.model, system->osVersion.value_or(QString()));
    const MacModel *model = macModel(machine.model);
    if (model) {
        machine.processor = model->processor;
        facts.processor = model->processor;
        facts.newestMacos = model->newestMacos;
    }
    if (system->architecture == "arm64"_L1 || (model && model->isAppleSilicon())) {
        facts.isModelSupported = false;
        out.unavailable = QString::fromLatin1(QT_TRANSLATE_NOOP("Report", "OpenCore Legacy Patcher is for Macs with Intel processors"));
        co_return out;
    }
    if (!system->architecture && !model) {
        out.problems.push_back({Error::Kind::Missing, u"system"_s, u"which kind of processor this Mac has is not known"_s});
        co_return out;
    }
    if (!machine.model.isEmpty())
        facts.isModelSupported = knowledge.models.contains(machine.model);
    if (release)
        facts.isOsSupported = release->major >= knowledge.minimumMacos && release->major <= knowledge.maximumMacos;
    const auto *patcher = in.facts<OpencorePatcher>();
    if (patcher && patcher->hasRootPatchMarker)
        facts.rootPatchState = *patcher->hasRootPatchMarker ? u"detected"_s : u"not_detected"_s;
    if (const auto *hardware = in.facts<Hardware>())
        machine.gpus = hardware->gpu;
    if (const auto *registry = in.facts<IoRegistry>()) {
        facts.hardware.wifi = registry->wifi.isPresent;
        facts.hardware.bluetooth = registry->bluetooth.isPresent;
        facts.hardware.t1 = registry->t1.isPresent;
        facts.hardware.usb11 = registry->usb11.isPresent;
        facts.hardware.camera = registry->camera.isPresent;
        if (!registry->pcieDevices.empty()) // an empty list is an unread one: every Intel Mac has some
            machine.pci = registry->pcieDevices;
    }
    if (release) {
        machine.macos = release->major;
        decide(machine, facts);
    }
    co_return out;
}

} // namespace

SectionSpec oclpCompatibilitySection()
{
    return section<OclpCompatibility>(QT_TRANSLATE_NOOP("Report", "Newer macOS on this Mac"), QT_TRANSLATE_NOOP("Report", "This computer"))
        .on(Platform::MacOS, collectOnMac)
        .needs("system")
        .needs("hardware")
        .needs("ioregistry")
        .needs("opencore_patcher")
        .within(15s)
        .addition();
}

} // namespace prose
