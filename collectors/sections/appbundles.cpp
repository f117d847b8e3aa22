// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/appbundles.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

const QString safari = u"/System/Cryptexes/App/System/Applications/Safari.app"_s;

/// "/Applications/Chess.app" of a file in it; the innermost application would be a part of another one.
QString bundleOf(const QString &path)
{
    const qsizetype end = path.indexOf(".app/"_L1);
    return end < 0 ? path : path.first(end + 4);
}

struct BundleFiles
{
    Files plists, marks, names;
};

AppBundles bundlesFrom(const BundleFiles &files)
{
    std::map<QString, AppBundle> byPath;
    AppBundles found;
    for (const QString &path : files.names.paths()) {
        if (bundleOf(path) == path)
            byPath[path].path = path;
    }
    // An application made for iPads keeps its list elsewhere.
    for (const QString &path : files.plists.paths()) {
        const QString bundle = bundleOf(path);
        const QString rest = path.sliced(bundle.size());
        if (rest != "/Contents/Info.plist"_L1 && rest != "/WrappedBundle/Info.plist"_L1)
            continue;
        AppBundle &app = byPath[bundle];
        app.path = bundle;
        auto info = parseInfoPlist(*files.plists.at(path));
        if (info)
            app.info = *std::move(info);
        else
            found.problems.push_back({info.error().kind, path, info.error().detail});
    }
    for (const QString &path : files.marks.paths()) {
        const auto app = byPath.find(bundleOf(path));
        if (app == byPath.end())
            continue;
        app->second.isElectron |= path.endsWith("/Electron Framework.framework"_L1);
        app->second.isFromStore |= path.endsWith("/_MASReceipt/receipt"_L1);
    }
    if (byPath.contains(u"/Applications/Safari.app"_s)) // a link to it, in new releases
        byPath.erase(safari);
    for (auto &[path, app] : byPath)
        found.apps.push_back(std::move(app));
    return found;
}

} // namespace

QString AppBundle::name() const
{
    return path.section(u'/', -1).chopped(4);
}

QString AppBundle::folder() const
{
    return path.section(u'/', 0, -2);
}

bool AppBundle::isOfSystem() const
{
    return path.startsWith("/System/"_L1);
}

const AppBundle *AppBundles::find(const QString &name) const
{
    const AppBundle *best = nullptr;
    for (const AppBundle &app : apps) {
        if (app.name() == name && (!best || app.folder() == "/Applications"_L1))
            best = &app;
    }
    return best;
}

QCoro::Task<AppBundles> appBundles(Inputs in)
{
    QStringList names, plists, marks;
    for (const auto folder : {"/Applications/"_L1, "/Applications/*/"_L1, "~/Applications/"_L1, "~/Applications/*/"_L1,
                              "/System/Applications/"_L1, "/System/Applications/*/"_L1}) {
        names += folder + "*.app"_L1;
        plists += folder + "*.app/Contents/Info.plist"_L1;
        if (folder.startsWith("/System/"_L1))
            continue;
        plists += folder + "*.app/WrappedBundle/Info.plist"_L1;
        marks += folder + "*.app/Contents/Frameworks/Electron Framework.framework"_L1;
        marks += folder + "*.app/Contents/_MASReceipt/receipt"_L1;
    }
    names += safari;
    plists += safari + "/Contents/Info.plist"_L1;
    auto askingNames = in.names(names);
    auto askingPlists = in.read(plists);
    auto askingMarks = in.names(marks);
    BundleFiles files;
    files.names = co_await askingNames;
    files.plists = co_await askingPlists;
    files.marks = co_await askingMarks;
    std::vector<Error> problems = files.plists.failures();
    AppBundles found = co_await QtConcurrent::run(bundlesFrom, files);
    std::ranges::copy(problems, std::back_inserter(found.problems));
    co_return found;
}

} // namespace prose
