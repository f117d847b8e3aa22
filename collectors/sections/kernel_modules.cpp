// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/kernel_modules.h"

#include "collectors/parsers/procmodules.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

const Fields<KernelModule> KernelModule::fields = {
    field("name", QT_TRANSLATE_NOOP("Report", "Name"), &KernelModule::name),
    field("size_bytes", QT_TRANSLATE_NOOP("Report", "Size"), &KernelModule::sizeBytes, Unit::Bytes),
    field("ref_count", QT_TRANSLATE_NOOP("Report", "In use"), &KernelModule::referenceCount).volatile_(),
    field("used_by", QT_TRANSLATE_NOOP("Report", "Used by"), &KernelModule::usedBy),
    field("state", QT_TRANSLATE_NOOP("Report", "State"), &KernelModule::state),
    field("version", QT_TRANSLATE_NOOP("Report", "Version"), &KernelModule::version),
    field("taint", QT_TRANSLATE_NOOP("Report", "Taint letters"), &KernelModule::taint),
    field("signed", QT_TRANSLATE_NOOP("Report", "Signed"), &KernelModule::isSigned),
    field("out_of_tree", QT_TRANSLATE_NOOP("Report", "From outside the kernel"), &KernelModule::isOutOfTree),
};

const Fields<KernelModules> KernelModules::fields = {
    wholeSection(&KernelModules::modules).identifiedBy("name"),
};

static QCoro::Task<Collected<KernelModules>> collectOnLinux(Inputs in)
{
    Collected<KernelModules> out;
    const QString path = u"/proc/modules"_s;
    auto filesTask = in.read({path, u"/sys/module/*/version"_s});
    auto switchTask = in.names({u"/sys/module/module/parameters/sig_enforce"_s});
    const Files files = co_await filesTask;
    const Files switches = co_await switchTask;
    const Result<QByteArray> bytes = files.at(path);
    if (!bytes && bytes.error().kind == Error::Kind::Missing) {
        out.unavailable = QString::fromLatin1(QT_TRANSLATE_NOOP("Report", "This machine's kernel cannot load modules"));
        co_return out;
    }
    // Only a kernel that was built to check signatures marks a module without one.
    const bool looksAtSignatures = !switches.paths().isEmpty();
    if (const auto modules = out.take(bytes, parseProcModules, path)) {
        for (const LoadedModule &loaded : *modules) {
            KernelModule module;
            module.name = loaded.name;
            module.sizeBytes = loaded.sizeBytes;
            module.referenceCount = loaded.references;
            module.usedBy = loaded.usedBy;
            module.state = loaded.state;
            module.version = files.text(u"/sys/module/%1/version"_s.arg(loaded.name));
            if (!loaded.taint.isEmpty())
                module.taint = loaded.taint;
            if (looksAtSignatures)
                module.isSigned = !loaded.taint.contains(u'E');
            module.isOutOfTree = loaded.taint.contains(u'O');
            out.facts.modules.push_back(std::move(module));
        }
    }
    std::ranges::sort(out.facts.modules, {}, &KernelModule::name);
    co_return out;
}

SectionSpec kernelModulesSection()
{
    return section<KernelModules>(QT_TRANSLATE_NOOP("Report", "Kernel modules"), QT_TRANSLATE_NOOP("Report", "Kernel"))
        .on(Platform::Linux, collectOnLinux)
        .within(30s)
        .addition();
}

} // namespace prose
