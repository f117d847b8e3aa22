// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/kexts.h"

#include "collectors/parsers/procmodules.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

const Fields<SystemExtension> SystemExtension::fields = {
    field("identifier", QT_TRANSLATE_NOOP("Report", "Name"), &SystemExtension::identifier),
    field("version", QT_TRANSLATE_NOOP("Report", "Version"), &SystemExtension::version),
    field("state", QT_TRANSLATE_NOOP("Report", "State"), &SystemExtension::state),
    field("team_id", QT_TRANSLATE_NOOP("Report", "Maker"), &SystemExtension::teamId).absentAs(u""_s),
    field("kernel", QT_TRANSLATE_NOOP("Report", "For kernel"), &SystemExtension::kernel),
    field("architecture", QT_TRANSLATE_NOOP("Report", "For processor"), &SystemExtension::architecture),
    field("name", QT_TRANSLATE_NOOP("Report", "Title"), &SystemExtension::name),
    field("category", QT_TRANSLATE_NOOP("Report", "Kind"), &SystemExtension::category),
};

const Fields<Kexts> Kexts::fields = {
    field("third_party_kexts", QT_TRANSLATE_NOOP("Report", "Others' kernel extensions"), &Kexts::others).important(),
    field("system_extensions", QT_TRANSLATE_NOOP("Report", "System extensions"), &Kexts::systemExtensions)
        .identifiedBy("identifier,version,kernel"),
    field("loaded_module_count", QT_TRANSLATE_NOOP("Report", "Loaded kernel modules"), &Kexts::loadedModules),
    field("built_in_module_count", QT_TRANSLATE_NOOP("Report", "Modules built into the kernel"), &Kexts::builtInModules),
    field("unsigned_modules", QT_TRANSLATE_NOOP("Report", "Loaded without a signature"), &Kexts::unsignedModules).important(),
};

/// What DKMS keeps below /var/lib/dkms (dkms(8)): NAME/VERSION/source is where a module was added from, NAME/VERSION/KERNEL/ARCH/module
/// holds what was built, and the link NAME/kernel-KERNEL-ARCH leads to the one that is installed.
static std::vector<SystemExtension> dkmsModules(const Files &names, const Files &links)
{
    QSet<QString> installed; // "NAME/VERSION/KERNEL/ARCH"
    for (const QString &path : links.paths())
        installed.insert(path.section(u'/', 4, 4) + u'/' + links.text(path).value_or(QString()));

    std::vector<SystemExtension> modules;
    QSet<QString> built; // "NAME/VERSION"
    for (const QString &path : names.paths()) {
        const QStringList parts = path.split(u'/').sliced(4);
        if (parts.size() != 5 || parts.at(1).startsWith("kernel-"_L1) || parts.at(2) == "source"_L1)
            continue;
        const bool isInstalled = installed.contains(parts.first(4).join(u'/'));
        modules.push_back({.identifier = parts.at(0),
                           .version = parts.at(1),
                           .state = isInstalled ? u"installed"_s : u"built"_s,
                           .teamId = {},
                           .kernel = parts.at(2),
                           .architecture = parts.at(3),
                           .name = {},
                           .category = {}});
        built.insert(parts.at(0) + u'/' + parts.at(1));
    }
    for (const QString &path : names.paths()) {
        const QStringList parts = path.split(u'/').sliced(4);
        if (parts.size() != 3 || parts.at(1).startsWith("kernel-"_L1) || built.contains(parts.at(0) + u'/' + parts.at(1)))
            continue;
        SystemExtension added;
        added.identifier = parts.at(0);
        added.version = parts.at(1);
        added.state = u"added"_s;
        modules.push_back(added);
    }
    return modules;
}

static QCoro::Task<Collected<Kexts>> collectOnLinux(Inputs in)
{
    Collected<Kexts> out;
    const QString path = u"/proc/modules"_s;
    auto filesTask = in.read({path, u"/sys/module/*/version"_s}); // as kernel_modules: read once
    auto listsTask = in.read({u"/lib/modules/*/modules.builtin"_s});
    auto namesTask = in.names({u"/var/lib/dkms/*/*/source"_s, u"/var/lib/dkms/*/*/*/*/module"_s});
    auto linksTask = in.links({u"/var/lib/dkms/*/kernel-*"_s});
    auto unameTask = in.call(u"uname"_s);
    const Files files = co_await filesTask;
    const Files lists = co_await listsTask;
    const Files names = co_await namesTask;
    const Files links = co_await linksTask;
    const Result<QByteArray> uname = co_await unameTask;
    const Result<QByteArray> bytes = files.at(path);
    out.facts.systemExtensions = dkmsModules(names, links);
    if (!bytes && bytes.error().kind == Error::Kind::Missing) {
        out.unavailable = QString::fromLatin1(QT_TRANSLATE_NOOP("Report", "This machine's kernel cannot load modules"));
        co_return out;
    }
    if (const auto modules = out.take(bytes, parseProcModules, path)) {
        out.facts.loadedModules = qint64(modules->size());
        for (const LoadedModule &module : *modules) {
            if (module.taint.contains(u'O') || module.taint.contains(u'P')) {
                const auto version = files.text(u"/sys/module/%1/version"_s.arg(module.name));
                out.facts.others += u"%1 (%2)"_s.arg(module.name, version.value_or(u"unknown"_s));
            }
            if (module.taint.contains(u'E'))
                out.facts.unsignedModules += module.name;
        }
        out.facts.others.sort();
        out.facts.unsignedModules.sort();
    }
    if (const auto lines = out.take(uname)) {
        const QString builtIn = u"/lib/modules/%1/modules.builtin"_s.arg(QString::fromUtf8(*lines).section(u'\n', 2, 2));
        if (lists.has(builtIn))
            out.facts.builtInModules = out.take(lists.at(builtIn), parseBuiltInModuleCount, builtIn);
    }
    co_return out;
}

SectionSpec kextsSection()
{
    return section<Kexts>(QT_TRANSLATE_NOOP("Report", "Kernel extensions"), QT_TRANSLATE_NOOP("Report", "Kernel"))
        .on(Platform::Linux, collectOnLinux)
        .on(Platform::MacOS, collectKextsOnMac)
        .within(30s);
}

} // namespace prose
