// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/packagetools.h"

#include "collectors/parsers/keyvalue.h"
#include "collectors/parsers/launchctllist.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

/// The names of the folders at one place of paths: "Cellar/jq/1.7.1" → "jq".
QStringList namesBelow(const Files &files, const QString &folder)
{
    QStringList names;
    for (const QString &path : files.paths()) {
        if (path.startsWith(folder + u'/'))
            names += path.sliced(folder.size() + 1).section(u'/', 0, 0);
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

/// "Cellar/jq/1.7.1" and "Caskroom/firefox/123.0": names and versions.
std::vector<UserInstall> installsBelow(const Files &files, const QString &folder)
{
    std::vector<UserInstall> installs;
    for (const QString &path : files.paths()) {
        if (path.startsWith(folder + u'/') && !path.section(u'/', -1).startsWith(u'.'))
            installs.push_back({path.section(u'/', -2, -2), path.section(u'/', -1)});
    }
    return installs;
}

/// The newest tag that a commit has: lines "COMMIT refs/tags/4.2.1", and "^COMMIT" below one that only leads to it.
QString tagOf(const QString &commit, const QString &packed)
{
    QString best, name;
    for (const QString &line : textLines(packed.toUtf8())) {
        if (!line.startsWith(u'^'))
            name = line.section(" refs/tags/"_L1, 1);
        const bool isIt = line.startsWith(commit) || (line.startsWith(u'^') && line.sliced(1) == commit);
        if (isIt && !name.isEmpty() && name.front().isDigit())
            best = name;
    }
    return best;
}

/// Homebrew keeps what `git describe` says of the commit it is at, by that commit. A fresh one is at a tagged commit.
std::optional<QString> homebrewVersion(const Files &files, const QString &git)
{
    const QString packed = files.text(git + "/packed-refs"_L1).value_or(QString());
    QString commit = files.text(git + "/HEAD"_L1).value_or(QString());
    if (commit.startsWith("ref: "_L1)) {
        const QString name = commit.sliced(5).trimmed();
        commit = files.text(git + u'/' + name).value_or(QString());
        if (const qsizetype at = packed.indexOf(u' ' + name); commit.isEmpty() && at >= 0)
            commit = packed.first(at).section(u'\n', -1);
    }
    if (commit.size() < 40)
        return std::nullopt;
    const QString version = files.text(git + "/describe-cache/"_L1 + commit).value_or(tagOf(commit, packed));
    return version.isEmpty() ? std::nullopt : std::optional("Homebrew "_L1 + version);
}

std::map<QString, HomebrewService> systemdServices(const Files &units, const Files &running, const PackageTools &tools)
{
    std::map<QString, HomebrewService> byName;
    for (const QString &path : units.paths()) {
        const QString unit = path.section(u'/', -1);
        HomebrewService service{unit.section(u'.', 1, -2), u"none"_s, std::nullopt, path};
        if (!path.contains("/systemd/"_L1)) { // in the formula's folder: there, but not set up
            byName.try_emplace(service.name, service);
            continue;
        }
        const bool isOfSystem = path.startsWith("/usr/"_L1) || path.startsWith("/etc/"_L1);
        const QStringList groups = running.paths();
        const bool isStarted = std::ranges::any_of(
            groups, [&](const QString &group) { return group.endsWith(u'/' + unit) && group.contains("/system.slice/"_L1) == isOfSystem; });
        service.status = isStarted ? u"started"_s : running.has(u"/sys/fs/cgroup/cgroup.controllers"_s) ? u"stopped"_s : u"unknown"_s;
        service.user = isOfSystem ? u"root"_s : tools.user;
        if (service.user->isEmpty())
            service.user.reset();
        byName.insert_or_assign(service.name, service);
    }
    return byName;
}

/// `launchctl list` knows the user's own services; what the system runs is only told to root.
std::map<QString, HomebrewService> launchdServices(const Files &units, const std::optional<std::vector<LaunchctlJob>> &jobs,
                                                   const PackageTools &tools)
{
    std::map<QString, HomebrewService> byName;
    for (const QString &path : units.paths()) {
        const QString label = path.section(u'/', -1).chopped(6);
        HomebrewService service{label.section(u'.', 2), u"none"_s, std::nullopt, path};
        const bool isOfSystem = path.startsWith("/Library/LaunchDaemons/"_L1);
        if (!isOfSystem && !path.startsWith("~/Library/LaunchAgents/"_L1)) { // in the formula's folder: there, but not set up
            byName.try_emplace(service.name, service);
            continue;
        }
        service.user = isOfSystem ? u"root"_s : tools.user;
        if (service.user->isEmpty())
            service.user.reset();
        service.status = u"unknown"_s;
        if (!isOfSystem && jobs) {
            const auto job = std::ranges::find(*jobs, label, &LaunchctlJob::label);
            service.status = job == jobs->end() ? u"none"_s : job->pid ? u"started"_s : job->isFailed() ? u"error"_s : u"stopped"_s;
        }
        byName.insert_or_assign(service.name, service);
    }
    return byName;
}

} // namespace

QCoro::Task<HomebrewState> homebrew(Inputs in, SharedTools tools)
{
    HomebrewState state;
    const Program *brew = tools->program(u"brew"_s);
    state.manager.isInstalled = brew != nullptr;
    if (!brew)
        co_return state;
    state.manager = installedManager(*brew);
    const QString prefix = brew->path.section(u'/', 0, -3), repository = brew->realPath.section(u'/', 0, -3);
    state.manager.prefix = prefix;
    const QString folder = tools->asked(prefix), git = tools->asked(repository) + "/.git"_L1;
    auto askingInstalled = in.names({folder + "/Cellar/*/*"_L1, folder + "/Caskroom/*/*"_L1});
    auto askingGit = in.read({git + "/HEAD"_L1, git + "/refs/heads/*"_L1, git + "/packed-refs"_L1, git + "/describe-cache/*"_L1});
    const QStringList systemdUnits{folder + "/opt/*/homebrew.*.service"_L1, u"~/.config/systemd/user/homebrew.*.service"_s,
                                   u"/usr/lib/systemd/system/homebrew.*.service"_s, u"/etc/systemd/system/homebrew.*.service"_s};
    const QStringList launchdUnits{folder + "/opt/*/homebrew.mxcl.*.plist"_L1, u"~/Library/LaunchAgents/homebrew.mxcl.*.plist"_s,
                                   u"/Library/LaunchDaemons/homebrew.mxcl.*.plist"_s};
    const QStringList groups{u"/sys/fs/cgroup/cgroup.controllers"_s, u"/sys/fs/cgroup/system.slice/homebrew.*.service"_s,
                             u"/sys/fs/cgroup/user.slice/user-*.slice/user@*.service/app.slice/homebrew.*.service"_s};
    auto askingUnits = in.names(tools->isMac ? launchdUnits : systemdUnits);
    auto askingRunning = in.names(tools->isMac ? QStringList() : groups);
    const Files installed = co_await askingInstalled;
    const Files gitFiles = co_await askingGit;
    const Files units = co_await askingUnits;
    const Files running = co_await askingRunning;
    state.manager.formula = namesBelow(installed, folder + "/Cellar"_L1);
    state.manager.packages = installTexts(installsBelow(installed, folder));
    state.manager.casks = namesBelow(installed, folder + "/Caskroom"_L1);
    state.manager.version = homebrewVersion(gitFiles, git);
    state.problems = installed.failures();
    std::map<QString, HomebrewService> services;
    if (!tools->isMac) {
        services = systemdServices(units, running, *tools);
    } else if (!units.paths().isEmpty()) {
        Collected<HomebrewState> out;
        const Command list{u"/bin/launchctl"_s, {u"list"_s}};
        const auto jobs = out.take(co_await in.run(list), parseLaunchctlList, list.words().join(u' '));
        services = launchdServices(units, jobs, *tools);
        std::ranges::copy(out.problems, std::back_inserter(state.problems));
    }
    std::ranges::copy(services | std::views::values, std::back_inserter(state.services));
    std::ranges::copy(gitFiles.failures(), std::back_inserter(state.problems));
    co_return state;
}

} // namespace prose
