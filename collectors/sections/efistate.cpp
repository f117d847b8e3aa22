// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/efistate.h"

#include "collectors/parsers/efivariables.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace prose {

const Fields<EfiBootChoice> EfiBootChoice::fields = {
    field("id", QT_TRANSLATE_NOOP("Report", "Number"), &EfiBootChoice::id),
    field("title", QT_TRANSLATE_NOOP("Report", "Title"), &EfiBootChoice::title),
    field("active", QT_TRANSLATE_NOOP("Report", "Active"), &EfiBootChoice::isActive),
    field("file", QT_TRANSLATE_NOOP("Report", "File"), &EfiBootChoice::file),
};

const Fields<EfiState> EfiState::fields = {
    field("secure_boot", QT_TRANSLATE_NOOP("Report", "Secure Boot"), &EfiState::secureBoot),
    field("setup_mode", QT_TRANSLATE_NOOP("Report", "Secure Boot keys can be replaced"), &EfiState::setupMode),
    field("shim_validation", QT_TRANSLATE_NOOP("Report", "Secure Boot is kept up by shim"), &EfiState::isShimValidating),
    field("boot_current", QT_TRANSLATE_NOOP("Report", "Started from"), &EfiState::bootCurrent),
    field("boot_next", QT_TRANSLATE_NOOP("Report", "Starts next from"), &EfiState::bootNext),
    field("boot_order", QT_TRANSLATE_NOOP("Report", "Boot order"), &EfiState::bootOrder),
    field("boot_entries", QT_TRANSLATE_NOOP("Report", "Boot entries"), &EfiState::bootEntries).identifiedBy("id"),
    field("timeout_seconds", QT_TRANSLATE_NOOP("Report", "Wait at the boot menu"), &EfiState::timeoutSeconds, Unit::Seconds),
    field("boot_loader", QT_TRANSLATE_NOOP("Report", "Boot loader"), &EfiState::bootLoader),
};

/// A variable of the UEFI specification itself: names end in their owner's GUID.
static QString globalVariable(QLatin1StringView name)
{
    return u"/sys/firmware/efi/efivars/%1-8be4df61-93ca-11d2-aa0d-00e098032b8c"_s.arg(name);
}

QStringList efiVariablePatterns()
{
    return {
        u"/sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c"_s,
        u"/sys/firmware/efi/efivars/SetupMode-8be4df61-93ca-11d2-aa0d-00e098032b8c"_s,
        u"/sys/firmware/efi/efivars/MokSBStateRT-605dab50-e046-4300-abb6-3dd810dd8b23"_s,
        u"/sys/firmware/efi/efivars/BootCurrent-8be4df61-93ca-11d2-aa0d-00e098032b8c"_s,
        u"/sys/firmware/efi/efivars/BootNext-8be4df61-93ca-11d2-aa0d-00e098032b8c"_s,
        u"/sys/firmware/efi/efivars/BootOrder-8be4df61-93ca-11d2-aa0d-00e098032b8c"_s,
        u"/sys/firmware/efi/efivars/Boot[0-9A-F][0-9A-F][0-9A-F][0-9A-F]-8be4df61-93ca-11d2-aa0d-00e098032b8c"_s,
        u"/sys/firmware/efi/efivars/Timeout-8be4df61-93ca-11d2-aa0d-00e098032b8c"_s,
        u"/sys/firmware/efi/efivars/LoaderInfo-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f"_s,
    };
}

/// Firmware writes serial numbers of drives and addresses of network cards into the titles it makes up itself.
static QString withoutSerials(QString title)
{
    static const QRegularExpression serial(
        u"\\b(?=(?:[A-Z]*[0-9]){3})[A-Z0-9_]{10,}\\b|\\b[0-9a-fA-F]{12}\\b|(?:[0-9a-fA-F]{2}[:-]){5}[0-9a-fA-F]{2}"_s);
    return title.replace(serial, u"***"_s);
}

EfiState efiState(const Files &files, std::vector<Error> &problems)
{
    Collected<EfiState> out;
    const auto take = [&](const QString &path, auto parse) { return out.takeIfThere(files.at(path), parse, path); };
    EfiState &efi = out.facts;
    efi.secureBoot = take(globalVariable("SecureBoot"_L1), parseEfiSwitch);
    efi.setupMode = take(globalVariable("SetupMode"_L1), parseEfiSwitch);
    if (const auto isOff = take(u"/sys/firmware/efi/efivars/MokSBStateRT-605dab50-e046-4300-abb6-3dd810dd8b23"_s, parseEfiSwitch))
        efi.isShimValidating = !*isOff;
    efi.bootCurrent = take(globalVariable("BootCurrent"_L1), parseEfiBootNumber);
    efi.bootNext = take(globalVariable("BootNext"_L1), parseEfiBootNumber);
    efi.bootOrder = take(globalVariable("BootOrder"_L1), parseEfiBootOrder).value_or(QStringList());
    efi.timeoutSeconds = take(globalVariable("Timeout"_L1), parseEfiNumber);
    efi.bootLoader = take(u"/sys/firmware/efi/efivars/LoaderInfo-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f"_s, parseEfiText);

    static const QRegularExpression entryName(u"/Boot([0-9A-F]{4})-[^/]*$"_s);
    for (const QString &path : files.paths()) {
        const QRegularExpressionMatch match = entryName.match(path);
        if (!match.hasMatch())
            continue;
        EfiBootChoice choice{.id = match.captured(1), .title = {}, .isActive = {}, .file = {}};
        if (const auto entry = take(path, parseEfiBootEntry)) {
            if (!entry->title.isEmpty())
                choice.title = withoutSerials(entry->title);
            choice.isActive = entry->isActive;
            choice.file = entry->file;
        }
        efi.bootEntries.push_back(std::move(choice));
    }
    std::ranges::move(out.problems, std::back_inserter(problems));
    return efi;
}

} // namespace prose
