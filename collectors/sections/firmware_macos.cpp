// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/firmware.h"
#include "collectors/sections/registryentries.h"
#include "collectors/sections/systemprofile.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

using Entries = std::vector<RegistryEntry>;

// The same question as in the section "system".
const Command expert{u"/usr/sbin/ioreg"_s, {u"-a"_s, u"-r"_s, u"-d"_s, u"1"_s, u"-c"_s, u"IOPlatformExpertDevice"_s}};
// Intel: what the firmware says of itself.
const Command rom{u"/usr/sbin/ioreg"_s, {u"-a"_s, u"-r"_s, u"-d"_s, u"1"_s, u"-p"_s, u"IODeviceTree"_s, u"-n"_s, u"rom"_s}};

std::optional<QString> textOf(const QJsonObject &item, QLatin1StringView key)
{
    const QString text = item[key].toString().simplified();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

void takeMachine(Firmware &firmware, const RegistryEntry &machine)
{
    firmware.systemVendor = machine.text(u"manufacturer"_s);
    firmware.productName = machine.text(u"model"_s);
    firmware.productVersion = machine.text(u"version"_s); // Intel
    firmware.productSku = machine.text(u"model-number"_s); // Apple Silicon: "MJ123"
    firmware.boardName = machine.text(u"board-id"_s); // Intel
    if (!firmware.boardName)
        firmware.boardName = machine.text(u"target-type"_s); // Apple Silicon: "J293"
    if (firmware.boardName)
        firmware.boardVendor = firmware.systemVendor;
}

/// The chip's name is written in the user's language, "Apple T2 Security Chip"; its number is the same in all.
void takeSecurityChip(Firmware &firmware, const QJsonObject &item)
{
    const QString model = item["ibridge_model_name"_L1].toString();
    for (const QString &chip : {u"T1"_s, u"T2"_s}) {
        if (model.contains(chip))
            firmware.securityChip = u"Apple "_s + chip;
    }
    // On Apple Silicon that is the version of the firmware, told already.
    if (firmware.securityChip)
        firmware.securityChipVersion = textOf(item, "ibridge_build"_L1);
    firmware.secureBoot = textOf(item, "ibridge_secure_boot"_L1);
}

} // namespace

QCoro::Task<Collected<Firmware>> collectFirmwareOnMac(Inputs in)
{
    auto expertTask = registryEntries(in, expert);
    auto romTask = registryEntries(in, rom);
    auto overviewTask = systemProfile(in, "SPHardwareDataType"_L1);
    auto bridgeTask = systemProfile(in, "SPiBridgeDataType"_L1);

    Collected<Firmware> out;
    Firmware &firmware = out.facts;
    const Entries machines = out.takeIfThere(co_await expertTask).value_or(Entries());
    const auto machine = std::ranges::find_if(machines, [](const RegistryEntry &entry) { return entry.text(u"model"_s).has_value(); });
    if (machine != machines.end())
        takeMachine(firmware, *machine);
    for (const RegistryEntry &entry : out.takeIfThere(co_await romTask).value_or(Entries())) {
        const auto version = entry.text(u"version"_s);
        if (!version)
            continue;
        firmware.biosVendor = entry.text(u"vendor"_s);
        firmware.biosVersion = version;
        firmware.biosDate = isoDate(entry.text(u"release-date"_s));
    }
    const auto items = out.take(co_await overviewTask);
    const QJsonObject overview = items && !items->isEmpty() ? items->first().toObject() : QJsonObject();
    if (const auto version = textOf(overview, "boot_rom_version"_L1))
        firmware.biosVersion = version;
    if (!firmware.productName)
        firmware.productName = textOf(overview, "machine_model"_L1);
    firmware.loaderVersion = textOf(overview, "os_loader_version"_L1);
    if (const auto bridges = out.takeIfThere(co_await bridgeTask); bridges && !bridges->isEmpty())
        takeSecurityChip(firmware, bridges->first().toObject());
    co_return out;
}

} // namespace prose
