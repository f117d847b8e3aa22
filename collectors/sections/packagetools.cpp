// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/packagetools.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

constexpr qsizetype packageLimit = 5000;

void count(PackageManagers &facts, const QString &key, PackageManager &manager)
{
    for (auto *list : {&manager.formula, &manager.activePorts, &manager.packages, &manager.globals}) {
        if (!*list)
            continue;
        facts.packageCounts.try_emplace(key, (*list)->size());
        (*list)->resize(std::min((*list)->size(), packageLimit));
    }
}

/// How many packages each manager has; of the very long lists only the first are kept.
void countPackages(PackageManagers &facts)
{
    count(facts, u"homebrew"_s, facts.homebrew);
    count(facts, u"macports"_s, facts.macports);
    count(facts, u"pipx"_s, facts.pipx);
    count(facts, u"npm"_s, facts.npm);
    count(facts, u"yarn"_s, facts.yarn);
    count(facts, u"pnpm"_s, facts.pnpm);
    count(facts, u"bun"_s, facts.bun);
    count(facts, u"dpkg"_s, facts.dpkg);
    count(facts, u"rpm"_s, facts.rpm);
    count(facts, u"pacman"_s, facts.pacman);
    count(facts, u"apk"_s, facts.apk);
    count(facts, u"flatpak"_s, facts.flatpak);
    count(facts, u"snap"_s, facts.snap);
    count(facts, u"nix"_s, facts.nix);
    count(facts, u"cargo"_s, facts.cargo);
    count(facts, u"pip_user"_s, facts.pipUser);
}

} // namespace

const Program *PackageTools::program(const QString &name) const
{
    const auto found = programs.constFind(name);
    return found == programs.cend() || found->empty() ? nullptr : &found->front();
}

QString PackageTools::variable(const QString &name) const
{
    const auto found = variables.find(name);
    return found == variables.end() ? QString() : found->second;
}

QString PackageTools::asked(const QString &path) const
{
    if (!path.startsWith(u'/'))
        return {};
    const QString clean = QDir::cleanPath(path), home = variable(u"HOME"_s);
    return home.size() > 1 && clean.startsWith(home + u'/') ? u'~' + clean.sliced(home.size()) : clean;
}

std::optional<QString> PackageTools::version(const Program &program, const QStringList &packages) const
{
    const QString &path = program.realPath;
    if (const UserInstall nix = nixInstall(path); !nix.version.isEmpty())
        return nix.version;
    if (const UserInstall formula = formulaOf(path); !formula.name.isEmpty()) {
        const bool isItsOwn = packages.contains(formula.name.section(u'@', 0, 0)); // npm in Node's has a version of its own
        return isItsOwn ? std::optional(formula.version) : std::nullopt;
    }
    if (path.startsWith("/usr/local/"_L1) || !(path.startsWith("/usr/"_L1) || path.startsWith("/bin/"_L1) || path.startsWith("/sbin/"_L1)))
        return std::nullopt;
    for (const QString &name : packages) {
        if (const SystemPackage *package = system.find(name))
            return upstreamVersion(package->version);
    }
    return std::nullopt;
}

PackageManager installedManager(const Program &program)
{
    PackageManager manager;
    manager.isInstalled = true;
    manager.binPath = program.path == program.realPath ? program.path : program.path + " -> "_L1 + program.realPath;
    return manager;
}

QStringList installTexts(const std::vector<UserInstall> &installs)
{
    QStringList texts;
    for (const UserInstall &install : installs)
        texts += install.text();
    texts.sort();
    texts.removeDuplicates();
    return texts;
}

bool isShim(const QString &name, const Program &program)
{
    const QString &path = program.realPath;
    return path.section(u'/', -1) != name || path.contains("/corepack/"_L1) || path.contains("/shims/"_L1);
}

UserInstall formulaOf(const QString &realPath)
{
    const qsizetype cellar = realPath.indexOf("/Cellar/"_L1);
    if (cellar < 0)
        return {};
    const QString path = realPath.sliced(cellar);
    return {path.section(u'/', 2, 2), path.section(u'/', 3, 3).section(u'_', 0, 0)};
}

QCoro::Task<Collected<PackageTools>> toolsOfUser(Inputs in)
{
    auto askingEnvironment = in.call(u"environment"_s,
                                     u"HOME PIPX_HOME PNPM_HOME BUN_INSTALL CARGO_HOME NPM_CONFIG_PREFIX npm_config_prefix PREFIX"_s);
    auto askingUser = in.call(u"user"_s);
    Collected<PackageTools> out;
    out.facts.variables = out.takeIfThere(co_await askingEnvironment, parseEnvironment, u"environment"_s)
                              .value_or(std::map<QString, QString>());
    if (const auto user = out.takeIfThere(co_await askingUser, parseUser, u"user"_s)) {
        out.facts.user = user->name;
        out.facts.variables.try_emplace(u"HOME"_s, user->home);
    }
    co_return out;
}

QCoro::Task<Collected<PackageManagers>> withSharedManagers(Inputs in, Collected<PackageManagers> out, PackageTools known)
{
    const SharedTools tools = std::make_shared<const PackageTools>(std::move(known));
    auto askingHomebrew = homebrew(in, tools);
    auto askingNode = nodeManagers(in, tools);
    auto askingOwn = userManagers(in, tools);
    HomebrewState brew = co_await askingHomebrew;
    NodeManagers javascript = co_await askingNode;
    UserManagers own = co_await askingOwn;

    PackageManagers &facts = out.facts;
    facts.homebrew = std::move(brew.manager);
    facts.homebrewServices = std::move(brew.services);
    facts.npm = std::move(javascript.npm);
    facts.yarn = std::move(javascript.yarn);
    facts.pnpm = std::move(javascript.pnpm);
    facts.bun = std::move(javascript.bun);
    facts.pipx = std::move(own.pipx);
    facts.flatpak = std::move(own.flatpak);
    facts.snap = std::move(own.snap);
    facts.nix = std::move(own.nix);
    facts.cargo = std::move(own.cargo);
    facts.pipUser = std::move(own.pipUser);
    for (const std::vector<Error> *problems : {&brew.problems, &javascript.problems, &own.problems})
        std::ranges::copy(*problems, std::back_inserter(out.problems));
    countPackages(facts);
    co_return out;
}

} // namespace prose
