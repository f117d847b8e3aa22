// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/package_managers.h"

#include "collectors/sections/appbundles.h"
#include "collectors/sections/packagetools.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

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
    const QString asked = home.size() > 1 && clean.startsWith(home + u'/') ? u'~' + clean.sliced(home.size()) : clean;
    return isMac && needsConsent(asked) ? QString() : asked;
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

namespace {

constexpr qsizetype packageLimit = 5000;

/// One of the distributions' own: its packages where it is the one that keeps this system. Elsewhere it is a tool.
PackageManager systemManager(const PackageTools &tools, const QString &name, const QString &package)
{
    PackageManager manager;
    const Program *program = tools.program(name);
    const bool isMain = tools.system.manager == name;
    manager.isInstalled = program != nullptr || isMain;
    if (program) {
        manager = installedManager(*program);
        manager.version = tools.version(*program, {package});
    }
    if (isMain) {
        QStringList packages;
        packages.reserve(qsizetype(tools.system.packages.size()));
        for (const SystemPackage &installed : tools.system.packages)
            packages += installed.name + u'@' + installed.version;
        manager.packages = packages; // in order already, and one package for two architectures is two packages
    }
    return manager;
}

void count(PackageManagers &facts, const QString &key, PackageManager &manager)
{
    for (auto *list : {&manager.formula, &manager.activePorts, &manager.packages, &manager.globals}) {
        if (!*list)
            continue;
        facts.packageCounts.try_emplace(key, (*list)->size());
        (*list)->resize(std::min((*list)->size(), packageLimit));
    }
}

} // namespace

/// How many packages each manager has; of the very long lists only the first are kept.
static void countPackages(PackageManagers &facts)
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

void finish(Collected<PackageManagers> &out, HomebrewState brew, NodeManagers javascript, UserManagers own)
{
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
    for (const std::vector<Error> &problems : {brew.problems, javascript.problems, own.problems})
        std::ranges::copy(problems, std::back_inserter(out.problems));
    countPackages(facts);
}

QCoro::Task<Collected<PackageManagers>> collectPackageManagersOnLinux(Inputs in)
{
    Collected<PackageManagers> out;
    auto askingPrograms = in.call(u"programs"_s,
                                  u"brew pipx npm node yarn yarnpkg pnpm bun dpkg rpm pacman apk flatpak snap nix nix-env "
                                  "cargo pip3 pip"_s);
    auto askingEnvironment = in.call(u"environment"_s,
                                     u"HOME PIPX_HOME PNPM_HOME BUN_INSTALL CARGO_HOME NPM_CONFIG_PREFIX npm_config_prefix PREFIX"_s);
    auto askingUser = in.call(u"user"_s);
    auto askingPackages = systemPackages(in);

    auto known = std::make_shared<PackageTools>();
    auto programs = out.takeIfThere(co_await askingPrograms, parseProgramList, u"programs"_s);
    if (!programs) {
        out.unavailable = QString::fromLatin1(
            QT_TRANSLATE_NOOP("Report", "Which programs this machine has is not known")); // an older recording
        co_return out;
    }
    known->programs = *std::move(programs);
    known->variables = out.takeIfThere(co_await askingEnvironment, parseEnvironment, u"environment"_s)
                           .value_or(std::map<QString, QString>());
    if (const auto user = out.takeIfThere(co_await askingUser, parseUser, u"user"_s)) {
        known->user = user->name;
        known->variables.try_emplace(u"HOME"_s, user->home);
    }
    known->system = co_await askingPackages;
    const SharedTools tools = known;
    auto askingHomebrew = homebrew(in, tools);
    auto node = nodeManagers(in, tools);
    auto user = userManagers(in, tools);

    PackageManagers &facts = out.facts;
    std::ranges::copy(tools->system.problems, std::back_inserter(out.problems));
    facts.macports.isInstalled = false; // a package manager of macOS
    facts.dpkg = systemManager(*tools, u"dpkg"_s, u"dpkg"_s);
    facts.rpm = systemManager(*tools, u"rpm"_s, u"rpm"_s);
    facts.pacman = systemManager(*tools, u"pacman"_s, u"pacman"_s);
    facts.apk = systemManager(*tools, u"apk"_s, u"apk-tools"_s);

    HomebrewState brew = co_await askingHomebrew;
    NodeManagers javascript = co_await node;
    UserManagers own = co_await user;
    finish(out, std::move(brew), std::move(javascript), std::move(own));
    co_return out;
}

} // namespace prose
