// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/firmware.h"

#include "collectors/parsers/chassistypes.h"
#include "collectors/parsers/cpuinfo.h"
#include "collectors/sections/firmwaretext.h"

#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

const Fields<Firmware> Firmware::fields = {
    field("bios_vendor", QT_TRANSLATE_NOOP("Report", "Firmware maker"), &Firmware::biosVendor),
    field("bios_version", QT_TRANSLATE_NOOP("Report", "Firmware version"), &Firmware::biosVersion).important(),
    field("bios_date", QT_TRANSLATE_NOOP("Report", "Firmware date"), &Firmware::biosDate),
    field("bios_release", QT_TRANSLATE_NOOP("Report", "Firmware release"), &Firmware::biosRelease),
    field("ec_firmware_release", QT_TRANSLATE_NOOP("Report", "Embedded controller's release"), &Firmware::controllerRelease),
    field("sys_vendor", QT_TRANSLATE_NOOP("Report", "Maker"), &Firmware::systemVendor),
    field("product_name", QT_TRANSLATE_NOOP("Report", "Product"), &Firmware::productName),
    field("product_family", QT_TRANSLATE_NOOP("Report", "Product family"), &Firmware::productFamily),
    field("product_version", QT_TRANSLATE_NOOP("Report", "Product version"), &Firmware::productVersion),
    field("product_sku", QT_TRANSLATE_NOOP("Report", "Product code"), &Firmware::productSku),
    field("board_vendor", QT_TRANSLATE_NOOP("Report", "Main board's maker"), &Firmware::boardVendor),
    field("board_name", QT_TRANSLATE_NOOP("Report", "Main board"), &Firmware::boardName),
    field("board_version", QT_TRANSLATE_NOOP("Report", "Main board's version"), &Firmware::boardVersion),
    field("chassis_vendor", QT_TRANSLATE_NOOP("Report", "Case's maker"), &Firmware::chassisVendor),
    field("chassis_type", QT_TRANSLATE_NOOP("Report", "Kind of case"), &Firmware::chassisType),
    field("chassis_version", QT_TRANSLATE_NOOP("Report", "Case's version"), &Firmware::chassisVersion),
    field("uefi", QT_TRANSLATE_NOOP("Report", "Started by UEFI"), &Firmware::isUefi).important(),
    field("uefi_bits", QT_TRANSLATE_NOOP("Report", "UEFI word size"), &Firmware::uefiBits),
    field("acpi", QT_TRANSLATE_NOOP("Report", "ACPI"), &Firmware::hasAcpi),
    field("acpi_tables", QT_TRANSLATE_NOOP("Report", "ACPI tables"), &Firmware::acpiTables),
    field("acpi_profile", QT_TRANSLATE_NOOP("Report", "Kind of machine"), &Firmware::acpiProfile),
    field("platform_profile", QT_TRANSLATE_NOOP("Report", "Performance profile"), &Firmware::platformProfile),
    field("platform_profiles", QT_TRANSLATE_NOOP("Report", "Performance profiles"), &Firmware::platformProfiles),
    field("device_tree", QT_TRANSLATE_NOOP("Report", "Device tree"), &Firmware::hasDeviceTree),
    field("device_tree_model", QT_TRANSLATE_NOOP("Report", "Model in the device tree"), &Firmware::treeModel),
    field("device_tree_compatible", QT_TRANSLATE_NOOP("Report", "Compatible with"), &Firmware::treeCompatible),
    field("cpu_microcode", QT_TRANSLATE_NOOP("Report", "Processor microcode"), &Firmware::microcode).important(),
    field("os_loader_version", QT_TRANSLATE_NOOP("Report", "Version of the system's loader"), &Firmware::loaderVersion).important(),
    field("security_chip", QT_TRANSLATE_NOOP("Report", "Security chip"), &Firmware::securityChip).important(),
    field("security_chip_version", QT_TRANSLATE_NOOP("Report", "Version of the security chip's system"), &Firmware::securityChipVersion),
    field("secure_boot", QT_TRANSLATE_NOOP("Report", "Secure start"), &Firmware::secureBoot).important(),
};

std::optional<QString> isoDate(const std::optional<QString> &text)
{
    static const QRegularExpression form(u"^(\\d{1,2})/(\\d{1,2})/(\\d{4})$"_s);
    const QRegularExpressionMatch match = form.match(text.value_or(QString()));
    const QDate date(match.captured(3).toInt(), match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && date.isValid() ? std::optional(date.toString(Qt::ISODate)) : text;
}

/// What a table is called: "DSDT", "SSDT3". Beside them lie folders.
static QStringList acpiTables(const Files &names)
{
    static const QRegularExpression table(u"/tables/([A-Z0-9@]{4}[0-9]*)$"_s);
    QStringList tables;
    for (const QString &path : names.paths()) {
        if (const QRegularExpressionMatch match = table.match(path); match.hasMatch())
            tables += match.captured(1);
    }
    return tables;
}

/// Hypervisors give their guests "0xffffffff" or "0x1" in place of a version.
static std::optional<QString> microcode(const Files &files)
{
    const auto info = parseCpuInfo(files.at(u"/proc/cpuinfo"_s).value_or(QByteArray()));
    const QString version = info ? info->processors.front().value(u"microcode"_s) : QString();
    return version.isEmpty() || version == "0xffffffff"_L1 || version == "0x1"_L1 || version == "0x0"_L1 ? std::nullopt
                                                                                                         : std::optional(version);
}

static QCoro::Task<Collected<Firmware>> collectOnLinux(Inputs in)
{
    Collected<Firmware> out;
    Firmware &firmware = out.facts;
    const QString tree = u"/proc/device-tree/"_s;
    auto filesTask = in.read({
        u"/sys/class/dmi/id/bios_vendor"_s,
        u"/sys/class/dmi/id/bios_version"_s,
        u"/sys/class/dmi/id/bios_date"_s,
        u"/sys/class/dmi/id/bios_release"_s,
        u"/sys/class/dmi/id/ec_firmware_release"_s,
        u"/sys/class/dmi/id/sys_vendor"_s,
        u"/sys/class/dmi/id/product_name"_s,
        u"/sys/class/dmi/id/product_family"_s,
        u"/sys/class/dmi/id/product_version"_s,
        u"/sys/class/dmi/id/product_sku"_s,
        u"/sys/class/dmi/id/board_vendor"_s,
        u"/sys/class/dmi/id/board_name"_s,
        u"/sys/class/dmi/id/board_version"_s,
        u"/sys/class/dmi/id/chassis_vendor"_s,
        u"/sys/class/dmi/id/chassis_type"_s,
        u"/sys/class/dmi/id/chassis_version"_s,
        u"/sys/firmware/efi/fw_platform_size"_s,
        u"/sys/firmware/acpi/pm_profile"_s,
        u"/sys/firmware/acpi/platform_profile"_s,
        u"/sys/firmware/acpi/platform_profile_choices"_s,
        u"/proc/device-tree/model"_s,
        u"/proc/device-tree/compatible"_s,
        u"/proc/cpuinfo"_s,
    });
    auto namesTask = in.names({u"/sys/class/dmi/id"_s, u"/sys/firmware/efi"_s, u"/sys/firmware/acpi"_s, u"/sys/firmware/acpi/tables/*"_s});
    const Files files = co_await filesTask;
    const Files names = co_await namesTask;

    firmware.biosVendor = firmwareText(files, "bios_vendor"_L1);
    firmware.biosVersion = firmwareText(files, "bios_version"_L1);
    firmware.biosDate = isoDate(firmwareText(files, "bios_date"_L1));
    firmware.biosRelease = firmwareText(files, "bios_release"_L1);
    firmware.controllerRelease = firmwareText(files, "ec_firmware_release"_L1);
    firmware.systemVendor = firmwareText(files, "sys_vendor"_L1);
    firmware.productName = firmwareText(files, "product_name"_L1);
    firmware.productFamily = firmwareText(files, "product_family"_L1);
    firmware.productVersion = firmwareText(files, "product_version"_L1);
    firmware.productSku = firmwareText(files, "product_sku"_L1);
    firmware.boardVendor = firmwareText(files, "board_vendor"_L1);
    firmware.boardName = firmwareText(files, "board_name"_L1);
    firmware.boardVersion = firmwareText(files, "board_version"_L1);
    firmware.chassisVendor = firmwareText(files, "chassis_vendor"_L1);
    if (const auto number = files.number(u"/sys/class/dmi/id/chassis_type"_s))
        firmware.chassisType = chassisType(*number);
    firmware.chassisVersion = firmwareText(files, "chassis_version"_L1);

    firmware.isUefi = names.has(u"/sys/firmware/efi"_s);
    firmware.uefiBits = files.number(u"/sys/firmware/efi/fw_platform_size"_s);
    firmware.hasAcpi = names.has(u"/sys/firmware/acpi"_s);
    firmware.acpiTables = acpiTables(names);
    if (const auto number = files.number(u"/sys/firmware/acpi/pm_profile"_s))
        firmware.acpiProfile = acpiProfile(*number);
    firmware.platformProfile = files.text(u"/sys/firmware/acpi/platform_profile"_s);
    firmware.platformProfiles =
        files.text(u"/sys/firmware/acpi/platform_profile_choices"_s).value_or(QString()).split(u' ', Qt::SkipEmptyParts);
    firmware.treeModel = files.text(tree + "model"_L1);
    firmware.treeCompatible = treeStrings(files, tree + "compatible"_L1);
    firmware.hasDeviceTree = firmware.treeModel || !firmware.treeCompatible.isEmpty(); // PCs have an empty one
    firmware.microcode = microcode(files);

    const bool isSilent = !names.has(u"/sys/class/dmi/id"_s) && !*firmware.isUefi && !*firmware.hasAcpi && !*firmware.hasDeviceTree;
    if (isSilent) {
        // In a container these folders may be hidden: what is not seen is not known.
        firmware.isUefi.reset();
        firmware.hasAcpi.reset();
        firmware.hasDeviceTree.reset();
        out.unavailable = QString::fromLatin1(QT_TRANSLATE_NOOP("Report", "This machine shows nothing of its firmware"));
        co_return out;
    }
    out.problems = files.failures();
    co_return out;
}

SectionSpec firmwareSection()
{
    return section<Firmware>(QT_TRANSLATE_NOOP("Report", "Firmware"), QT_TRANSLATE_NOOP("Report", "This computer"))
        .on(Platform::Linux, collectOnLinux)
        .on(Platform::MacOS, collectFirmwareOnMac)
        .within(30s)
        .addition();
}

} // namespace prose
