// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/nvram.h"

#include "collectors/parsers/kernelcommandline.h"
#include "collectors/sections/firmwaretext.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

const Fields<Nvram> Nvram::fields = {
    field("boot_args", QT_TRANSLATE_NOOP("Report", "Boot arguments"), &Nvram::bootArgs).absentAs(u""_s).important(),
    field("csr_active_config", QT_TRANSLATE_NOOP("Report", "System Integrity Protection setting"), &Nvram::csrActiveConfig)
        .absentAs(u""_s)
        .important(),
    field("sip_disabled", QT_TRANSLATE_NOOP("Report", "System Integrity Protection is off"), &Nvram::isSipDisabled)
        .absentAs(false)
        .important(),
    field("oclp_version", QT_TRANSLATE_NOOP("Report", "OpenCore Legacy Patcher"), &Nvram::oclpVersion),
    field("oclp_settings", QT_TRANSLATE_NOOP("Report", "OpenCore Legacy Patcher settings"), &Nvram::oclpSettings),
    field("secure_boot_model", QT_TRANSLATE_NOOP("Report", "Secure Boot model"), &Nvram::secureBootModel).important(),
    field("hardware_model", QT_TRANSLATE_NOOP("Report", "Model"), &Nvram::hardwareModel),
    field("nvram_variables_count", QT_TRANSLATE_NOOP("Report", "Stored values"), &Nvram::variableCount),
    field("efi", QT_TRANSLATE_NOOP("Report", "UEFI"), &Nvram::efi),
    field("csr_active_config_value", QT_TRANSLATE_NOOP("Report", "System Integrity Protection number"), &Nvram::csrValue),
    field("csr_flags", QT_TRANSLATE_NOOP("Report", "Protections switched off"), &Nvram::csrFlags).important(),
    field("opencore_version", QT_TRANSLATE_NOOP("Report", "Version of OpenCore"), &Nvram::opencoreVersion),
};

static QCoro::Task<Collected<Nvram>> collectOnLinux(Inputs in)
{
    Collected<Nvram> out;
    Nvram &nvram = out.facts;
    const QString commandLine = u"/proc/cmdline"_s;
    auto filesTask = in.read({commandLine, u"/sys/class/dmi/id/product_name"_s});
    auto variablesTask = in.read(efiVariablePatterns());
    auto namesTask = in.names({u"/sys/firmware/efi"_s, u"/sys/firmware/efi/efivars/*"_s});
    const Files files = co_await filesTask;
    const Files variables = co_await variablesTask;
    const Files names = co_await namesTask;

    if (const auto bytes = out.takeIfThere(files.at(commandLine)))
        nvram.bootArgs = withoutSecrets(*bytes);
    nvram.hardwareModel = firmwareText(files, "product_name"_L1);
    if (names.has(u"/sys/firmware/efi"_s)) {
        // Every UEFI machine has variables: without one, their file system is not mounted here.
        const qint64 count = names.paths().size() - 1;
        if (count > 0) {
            nvram.variableCount = count;
            nvram.efi = efiState(variables, out.problems);
        }
    } else {
        nvram.variableCount = 0;
    }
    for (Error &error : names.failures())
        out.problems.push_back(std::move(error));
    co_return out;
}

SectionSpec nvramSection()
{
    return section<Nvram>(QT_TRANSLATE_NOOP("Report", "Firmware memory"), QT_TRANSLATE_NOOP("Report", "This computer"))
        .on(Platform::Linux, collectOnLinux)
        .on(Platform::MacOS, collectNvramOnMac)
        .within(30s);
}

} // namespace prose
