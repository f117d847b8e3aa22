// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/kextlist.h"
#include "collectors/parsers/systemextensions.h"
#include "collectors/sections/kexts.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

std::vector<SystemExtension> extensionsOf(const std::vector<ListedSystemExtension> &listed)
{
    std::vector<SystemExtension> extensions;
    for (const ListedSystemExtension &row : listed) {
        SystemExtension extension;
        extension.identifier = row.identifier;
        extension.version = row.version;
        extension.state = row.state;
        extension.teamId = row.teamId;
        extension.name = row.name;
        if (!row.category.isEmpty())
            extension.category = row.category;
        extensions.push_back(std::move(extension));
    }
    return extensions;
}

} // namespace

QCoro::Task<Collected<Kexts>> collectKextsOnMac(Inputs in)
{
    Collected<Kexts> out;
    const Command extensionsCommand{u"/usr/bin/systemextensionsctl"_s, {u"list"_s}};
    Command kextsCommand{u"/usr/bin/kmutil"_s, {u"showloaded"_s, u"--list-only"_s}};
    auto extensionsTask = in.run(extensionsCommand);
    auto kextsTask = in.run(kextsCommand);

    Result<QByteArray> list = co_await kextsTask;
    if (!list && list.error().kind == Error::Kind::Missing) { // before macOS 11
        kextsCommand = {u"/usr/sbin/kextstat"_s, {u"-l"_s}};
        list = co_await in.run(kextsCommand);
    }
    if (const auto bytes = out.take(std::move(list))) {
        Result<std::vector<LoadedKext>> parsed = co_await QtConcurrent::run(parseKextList, *bytes);
        if (!parsed)
            parsed.error().source = kextsCommand.words().join(u' ');
        if (const auto kexts = out.take(std::move(parsed))) {
            out.facts.loadedModules = qint64(kexts->size());
            for (const LoadedKext &kext : *kexts) {
                if (!kext.isApples())
                    out.facts.others += u"%1 (%2)"_s.arg(kext.identifier, kext.version);
            }
            out.facts.others.sort();
        }
    }
    // System extensions came with macOS 10.15.
    if (const auto listed = out.takeIfThere(co_await extensionsTask, parseSystemExtensions, extensionsCommand.words().join(u' ')))
        out.facts.systemExtensions = extensionsOf(*listed);
    co_return out;
}

} // namespace prose
