// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/kernelcommandline.h"
#include "collectors/parsers/macprotection.h"
#include "collectors/parsers/nvramvariables.h"
#include "collectors/sections/nvram.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

const QString nvramProgram = u"/usr/sbin/nvram"_s;

/// `nvram -xp` and `-p` leave out what belongs to other vendors than Apple: such a variable must be asked for by name. The exit code
/// is not 0 where there is none.
QCoro::Task<std::optional<QString>> namedVariable(Inputs in, QString name)
{
    const Result<Output> output = co_await in.runAnyExit({nvramProgram, {name}});
    if (!output || output->exitCode != 0)
        co_return std::nullopt;
    const auto variables = parseNvramText(output->standardOutput);
    if (!variables)
        co_return std::nullopt;
    co_return nvramString(*variables, name);
}

void takeVariables(Nvram &nvram, const NvramVariables &variables)
{
    nvram.variableCount = variables.size();
    if (const auto arguments = nvramString(variables, u"boot-args"_s))
        nvram.bootArgs = withoutSecrets(arguments->toUtf8());
    const QByteArray csr = variables.value(u"csr-active-config"_s);
    if (csr.isEmpty())
        return;
    nvram.csrActiveConfig = nvramPrinted(csr);
    if (const auto config = csrActiveConfig(csr)) {
        nvram.csrValue = u"0x%1"_s.arg(*config, 0, 16);
        nvram.csrFlags = csrFlags(*config);
        nvram.isSipDisabled = *config != 0;
    }
}

} // namespace

QCoro::Task<Collected<Nvram>> collectNvramOnMac(Inputs in)
{
    Collected<Nvram> out;
    Nvram &nvram = out.facts;
    const Command plistCommand{nvramProgram, {u"-xp"_s}};
    auto plistTask = in.run(plistCommand);
    auto machineTask = in.run({u"/usr/bin/uname"_s, {u"-m"_s}});
    auto sipTask = in.runAnyExit({u"/usr/bin/csrutil"_s, {u"status"_s}});

    const Result<QByteArray> plist = co_await plistTask;
    Result<NvramVariables> variables = std::unexpected(plist ? Error{} : plist.error());
    if (plist)
        variables = co_await QtConcurrent::run(parseNvramPlist, *plist);
    if (!variables) {
        const Result<QByteArray> text = co_await in.run({nvramProgram, {u"-p"_s}});
        if (text) {
            if (auto parsed = parseNvramText(*text))
                variables = std::move(parsed);
        }
    }
    if (!variables && variables.error().source.isEmpty())
        variables.error().source = plistCommand.words().join(u' ');
    if (const auto all = out.take(std::move(variables)))
        takeVariables(nvram, *all);

    // Apple silicon keeps neither the setting of the protection nor anything of OpenCore in here.
    const Result<QByteArray> machine = co_await machineTask;
    if (!machine || machine->trimmed() != "arm64") {
        const QString openCore = u"4D1FDA02-38C7-4A6A-9CC6-4BCCA8B30102:"_s;
        auto patcherTask = namedVariable(in, openCore + u"OCLP-Version"_s);
        auto settingsTask = namedVariable(in, openCore + u"OCLP-Settings"_s);
        auto openCoreTask = namedVariable(in, openCore + u"opencore-version"_s);
        auto modelTask = namedVariable(in, u"94B73556-2197-4702-82A8-3E1337DAFBFB:HardwareModel"_s);
        nvram.oclpVersion = co_await patcherTask;
        nvram.oclpSettings = co_await settingsTask;
        nvram.opencoreVersion = co_await openCoreTask;
        nvram.secureBootModel = co_await modelTask;
        nvram.hardwareModel = nvram.secureBootModel;
    }
    const Result<Output> sip = co_await sipTask;
    if (!nvram.isSipDisabled && sip) {
        if (const auto isProtected = systemIntegrityProtection(sip->standardOutput))
            nvram.isSipDisabled = !*isProtected;
    }
    co_return out;
}

} // namespace prose
