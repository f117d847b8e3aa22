// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/ioreg.h"
#include "collectors/parsers/keyvalue.h"
#include "collectors/parsers/loadavg.h"
#include "collectors/parsers/macknowledge.h"
#include "collectors/parsers/macprotection.h"
#include "collectors/parsers/sysctl.h"
#include "collectors/parsers/tmutil.h"
#include "collectors/parsers/uptimetext.h"
#include "collectors/sections/mackernel.h"
#include "collectors/sections/system.h"
#include "collectors/sections/systemprofile.h"

#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

/// The first name in the dictionary that `defaults` prints: `"HYY4-en-US_US" = "MacBook Air (13-inch, Early 2014)";`
std::optional<QString> firstDefaultsValue(const QByteArray &text)
{
    static const QRegularExpression assignment(u"= \"?([^\";]+)\"?;"_s);
    const QRegularExpressionMatch match = assignment.match(QString::fromUtf8(text));
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

/// A property of the first I/O registry entry that has it.
std::optional<QString> registryText(const std::vector<RegistryEntry> &entries, const QString &key)
{
    for (const RegistryEntry &entry : entries) {
        if (auto text = entry.text(key))
            return text;
    }
    return std::nullopt;
}

QCoro::Task<Collected<TimeMachine>> collectTimeMachine(Inputs in)
{
    const QString tmutil = u"/usr/bin/tmutil"_s;
    auto statusTask = in.run({tmutil, {u"status"_s}});
    auto latestTask = in.runAnyExit({tmutil, {u"latestbackup"_s}});
    auto destinationTask = in.runAnyExit({tmutil, {u"destinationinfo"_s}});
    auto automaticTask = in.runAnyExit(
        {u"/usr/bin/defaults"_s, {u"read"_s, u"/Library/Preferences/com.apple.TimeMachine"_s, u"AutoBackup"_s}});

    Collected<TimeMachine> out;
    const auto running = out.take(co_await statusTask, parseBackupRunning, u"tmutil status"_s);
    const auto latest = out.take(co_await latestTask);
    const auto info = out.take(co_await destinationTask);
    const auto automatic = out.take(co_await automaticTask);

    std::optional<bool> hasDestination;
    if (info) {
        // "No destinations configured." comes with exit code 1, on either stream.
        auto destination = parseBackupDestination(info->standardOutput + info->standardError);
        if (destination) {
            hasDestination = destination->has_value();
            out.facts.destination = *std::move(destination);
        } else {
            destination.error().source = u"tmutil destinationinfo"_s;
            out.problems.push_back(std::move(destination).error());
        }
    }
    if (running == true || hasDestination == true)
        out.facts.enabled = true;
    else if (hasDestination == false)
        out.facts.enabled = false;
    if (latest) {
        out.facts.lastBackup = latestBackup(latest->standardOutput);
        // Without a backup disk there is no last backup to be kept from us.
        if (hasDestination == true && !out.facts.lastBackup
            && (latest->standardError + latest->standardOutput).contains("Full Disk Access"))
            out.problems.push_back({Error::Kind::Denied, u"tmutil latestbackup"_s, u"requires Full Disk Access"_s});
    }
    // `defaults` cannot tell "never set" from "not permitted"; where nothing is set up it is the former.
    const QByteArray isAutomatic = automatic && automatic->exitCode == 0 ? automatic->standardOutput.trimmed() : QByteArray();
    if (isAutomatic == "1" || isAutomatic == "0")
        out.facts.autoBackup = isAutomatic == "1";
    else if (automatic && automatic->exitCode != 0 && hasDestination == false)
        out.facts.autoBackup = false;
    co_return out;
}

void setVersion(System &system, const QByteArray &swVers, const Sysctl &kernel)
{
    const QHash<QString, QString> table = keyValueTable(swVers, u':');
    system.os = u"Darwin"_s;
    system.osVersion = valueOf(table, u"ProductVersion"_s);
    if (!system.osVersion)
        system.osVersion = kernel.text(u"kern.osproductversion"_s);
    system.osBuild = valueOf(table, u"BuildVersion"_s);
    if (!system.osBuild)
        system.osBuild = kernel.text(u"kern.osversion"_s);
    if (system.osVersion)
        system.osName = macosName(*system.osVersion);
    system.osId = u"macos"_s;
    system.macosVersion = system.osVersion;
    system.macosName = system.osName;
}

} // namespace

/// macOS runs on these two only.
static Result<QString> parseMachineName(QByteArrayView text)
{
    const QByteArrayView name = text.trimmed();
    if (name != "x86_64" && name != "arm64")
        return malformed(u"no processor that macOS runs on"_s);
    return QString::fromLatin1(name);
}

QCoro::Task<Collected<System>> collectSystemOnMac(Inputs in)
{
    const Command sysctlCommand{u"/usr/sbin/sysctl"_s,
                                {u"kern.osproductversion"_s, u"kern.osversion"_s, u"kern.osrelease"_s, u"kern.boottime"_s, u"vm.loadavg"_s,
                                 u"hw.model"_s, u"hw.optional.arm64"_s}};
    auto versionTask = in.run({u"/usr/bin/sw_vers"_s, {}});
    auto kernelTask = sysctlValues(in, sysctlCommand);
    auto machineTask = in.run({u"/usr/bin/uname"_s, {u"-m"_s}});
    auto uptimeTask = in.run({u"/usr/bin/uptime"_s, {}});
    auto nowTask = in.call(u"now"_s);
    auto profileTask = systemProfile(in, "SPHardwareDataType"_L1);
    auto expertTask = in.run({u"/usr/sbin/ioreg"_s, {u"-a"_s, u"-r"_s, u"-d"_s, u"1"_s, u"-c"_s, u"IOPlatformExpertDevice"_s}});
    auto sipTask = in.runAnyExit({u"/usr/bin/csrutil"_s, {u"status"_s}});
    auto gatekeeperTask = in.runAnyExit({u"/usr/sbin/spctl"_s, {u"--status"_s}});
    auto fileVaultTask = in.runAnyExit({u"/usr/bin/fdesetup"_s, {u"status"_s}});
    auto timeMachineTask = collectTimeMachine(in);

    Collected<System> out;
    System &system = out.facts;

    const Sysctl kernel = out.take(co_await kernelTask).value_or(Sysctl());
    setVersion(system, out.take(co_await versionTask).value_or(QByteArray()), kernel);
    system.kernel = kernel.text(u"kern.osrelease"_s);
    // A process that is being translated is told x86_64.
    const bool isAppleSilicon = kernel.number(u"hw.optional.arm64"_s) == 1;
    const auto machine = out.take(co_await machineTask, parseMachineName, u"/usr/bin/uname -m"_s);
    if (machine)
        system.architecture = machine;
    if (isAppleSilicon)
        system.architecture = u"arm64"_s;

    if (const auto load = kernel.text(u"vm.loadavg"_s)) {
        if (const auto parsed = out.take(Result<QByteArray>(load->toUtf8()), parseLoadAverage, u"sysctl vm.loadavg"_s))
            system.loadAverage = parsed->text();
    }
    const auto now = out.takeIfThere(co_await nowTask);
    if (const auto boot = kernel.text(u"kern.boottime"_s)) {
        if (const auto parsed = out.take(Result<QByteArray>(boot->toUtf8()), parseBootTime, u"sysctl kern.boottime"_s)) {
            system.bootTime = parsed->text.isEmpty() ? bootTimeText(parsed->seconds) : parsed->text;
            bool isNumber = false;
            const double seconds = now.value_or(QByteArray()).trimmed().toDouble(&isNumber) - double(parsed->seconds);
            if (isNumber && seconds >= 0 && seconds < 1e15)
                system.uptimeSeconds = qint64(seconds);
        }
    }
    system.uptime = out.take(co_await uptimeTask, parseUptimeText, u"uptime"_s);
    if (!system.uptime && system.uptimeSeconds)
        system.uptime = uptimeText(*system.uptimeSeconds);

    if (const auto items = out.take(co_await profileTask)) {
        const QJsonObject overview = items->isEmpty() ? QJsonObject() : items->first().toObject();
        if (const QString name = overview["machine_name"_L1].toString(); !name.isEmpty())
            system.modelName = name;
        if (const QString model = overview["machine_model"_L1].toString(); !model.isEmpty())
            system.modelIdentifier = model;
    }
    if (!system.modelIdentifier)
        system.modelIdentifier = kernel.text(u"hw.model"_s);
    if (const auto expert = out.take(co_await expertTask, parseIoreg, u"ioreg -c IOPlatformExpertDevice"_s)) {
        system.boardId = registryText(*expert, u"board-id"_s);
        system.targetType = registryText(*expert, u"target-type"_s);
    }
    // Intel: kept by "About This Mac" once it was opened. Apple Silicon: part of the device tree.
    if (isAppleSilicon) {
        const Command product{u"/usr/sbin/ioreg"_s, {u"-a"_s, u"-r"_s, u"-c"_s, u"IOPlatformDevice"_s, u"-k"_s, u"product-name"_s}};
        const Result<QByteArray> bytes = co_await in.run(product);
        if (bytes && !bytes->trimmed().isEmpty()) {
            if (const auto entries = out.take(bytes, parseIoreg, product.words().join(u' ')))
                system.marketingName = registryText(*entries, u"product-name"_s);
        }
    } else {
        const Result<Output> names = co_await in.runAnyExit(
            {u"/usr/bin/defaults"_s, {u"read"_s, u"com.apple.SystemProfiler"_s, u"CPU Names"_s}});
        if (names && names->exitCode == 0)
            system.marketingName = firstDefaultsValue(names->standardOutput);
    }
    // Where the system keeps no name, the table's, unless machines of other names share the identifier.
    if (const MacModel *model = macModel(system.modelIdentifier.value_or(QString()));
        model && model->names.size() == 1 && !system.marketingName)
        system.marketingName = model->names.first();

    if (const auto output = out.take(co_await sipTask))
        system.sipEnabled = systemIntegrityProtection(output->standardOutput);
    if (const auto output = out.take(co_await gatekeeperTask))
        system.gatekeeperEnabled = gatekeeper(output->standardOutput + output->standardError);
    if (const auto output = out.take(co_await fileVaultTask))
        system.filevaultEnabled = fileVault(output->standardOutput);
    Collected<TimeMachine> timeMachine = co_await timeMachineTask;
    system.timeMachine = std::move(timeMachine.facts);
    std::ranges::move(timeMachine.problems, std::back_inserter(out.problems));
    co_return out;
}

} // namespace prose
