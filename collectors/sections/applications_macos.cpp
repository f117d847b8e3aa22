// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/appbundles.h"
#include "collectors/sections/applications.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

QString withVersion(const AppBundle &app, const QString &name)
{
    const auto version = app.info.version();
    return version ? name + u'@' + *version : name;
}

/// The applications that Homebrew's casks put where they are: in the cask's folder it leaves a link to each.
QStringList caskApplications(const Files &links)
{
    QStringList paths;
    for (const QString &path : links.paths())
        paths += QString::fromUtf8(*links.at(path));
    return paths;
}

ApplicationEntry entryOf(const AppBundle &app, const QStringList &casks)
{
    ApplicationEntry entry;
    entry.name = app.name();
    entry.fileId = app.info.identifier.value_or(app.name() + ".app"_L1);
    entry.version = app.info.version();
    entry.path = app.path;
    entry.build = app.info.bundleVersion == entry.version ? std::nullopt : app.info.bundleVersion;
    entry.category = app.info.category;
    entry.minimumSystem = app.info.minimumSystem;
    const QString below = app.path.startsWith(u'~') ? app.path.sliced(1) : app.path;
    const auto isIt = [&](const QString &target) { return target == app.path || (app.path.startsWith(u'~') && target.endsWith(below)); };
    if (app.isFromStore)
        entry.source = u"app-store"_s;
    else if (std::ranges::any_of(casks, isIt))
        entry.source = u"homebrew"_s;
    return entry;
}

void tidy(QStringList &list)
{
    list.sort();
    list.removeDuplicates();
}

} // namespace

QCoro::Task<Collected<Applications>> collectApplicationsOnMac(Inputs in)
{
    Collected<Applications> out;
    auto asking = appBundles(in);
    auto askingCasks = in.links({u"/opt/homebrew/Caskroom/*/*/*.app"_s, u"/usr/local/Caskroom/*/*/*.app"_s});
    AppBundles bundles = co_await asking;
    const QStringList casks = caskApplications(co_await askingCasks);
    out.problems = std::move(bundles.problems);

    Applications &facts = out.facts;
    for (const AppBundle &app : bundles.apps) {
        if (app.isOfSystem()) {
            facts.systemApps += withVersion(app, app.name());
            continue;
        }
        facts.entries.push_back(entryOf(app, casks));
        const bool isInFolder = app.folder() == "/Applications"_L1;
        if (isInFolder || app.folder() == "~/Applications"_L1)
            facts.allApps += withVersion(app, app.name());
        if (isInFolder && app.isElectron)
            facts.electronApps += withVersion(app, app.name() + ".app"_L1);
    }
    tidy(facts.systemApps);
    tidy(facts.allApps);
    tidy(facts.electronApps);
    if (bundles.apps.empty() && out.problems.empty())
        out.unavailable = QString::fromLatin1(
            QT_TRANSLATE_NOOP("Report", "Which applications this machine has is not known")); // an older recording
    co_return out;
}

} // namespace prose
