// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/browsers.h"

#include "collectors/parsers/toolfiles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

const QStringList &flatpakFolders()
{
    static const QStringList list{u"/var/lib/flatpak/app"_s, u"~/.local/share/flatpak/app"_s};
    return list;
}

/// A Flatpak's version is in its AppStream file; Mozilla's do not keep theirs up to date, but have an application.ini.
QStringList flatpakFiles(const QString &folder, const QString &id)
{
    const QString active = u"%1/%2/current/active/files"_s.arg(folder, id);
    return {active + "/lib/firefox/application.ini"_L1, active + "/lib/librewolf/application.ini"_L1,
            active + "/share/metainfo/%1.metainfo.xml"_L1.arg(id), active + "/share/appdata/%1.appdata.xml"_L1.arg(id),
            active + "/share/metainfo/%1.appdata.xml"_L1.arg(id)};
}

std::optional<BrowserInfo> fromFlatpak(const Tool &tool, const Files &files, const Files &names)
{
    for (const QString &folder : flatpakFolders()) {
        for (const QString &id : valuesOf(tool.desktopIds)) {
            const QString path = folder + u'/' + id;
            if (!names.has(path))
                continue;
            BrowserInfo browser{QString(tool.key), true, u"Unknown"_s, path};
            for (const auto candidates = flatpakFiles(folder, id); const QString &file : candidates) {
                const auto text = files.at(file);
                const auto version = text ? versionInFile(file.section(u'/', -1), *text) : std::nullopt;
                if (version) {
                    browser.version = version;
                    break;
                }
            }
            return browser;
        }
    }
    return std::nullopt;
}

/// The version of a Snap that a script in /usr/bin leads to, as Ubuntu's "firefox" and "chromium-browser" do.
std::optional<BrowserInfo> fromSnap(const Tool &tool, const FoundTool *found, const Files &files)
{
    if (found && found->version && !found->path.endsWith("/chromium-browser"_L1))
        return std::nullopt;
    const QString snap = QString(tool.key).toLower();
    const auto text = files.at(u"/snap/%1/current/meta/snap.yaml"_s.arg(snap));
    if (!text)
        return std::nullopt;
    return BrowserInfo{QString(tool.key), true, versionInFile(u"snap.yaml"_s, *text).value_or(u"Unknown"_s),
                       found ? found->path : u"/snap/bin/"_s + snap};
}

} // namespace

QCoro::Task<std::vector<BrowserInfo>> browsers(Inputs in, FoundTools tools)
{
    QStringList names,
        files = {u"/snap/firefox/current/meta/snap.yaml"_s, u"/snap/chromium/current/meta/snap.yaml"_s,
                 u"/snap/opera/current/meta/snap.yaml"_s};
    for (const Tool &tool : windowTools()) {
        if (tool.kind != ToolKind::Browser)
            continue;
        for (const QString &id : valuesOf(tool.desktopIds)) {
            for (const QString &folder : flatpakFolders()) {
                names += folder + u'/' + id;
                files += flatpakFiles(folder, id);
            }
        }
    }
    auto askingNames = in.names(names);
    auto askingFiles = in.read(files);
    const Files there = co_await askingNames;
    const Files texts = co_await askingFiles;

    std::map<QString, BrowserInfo> found;
    QStringList order = keptBrowsers();
    for (const Tool &tool : windowTools()) {
        if (tool.kind != ToolKind::Browser)
            continue;
        const QString name = tool.key;
        const FoundTool *program = tools.find(name);
        if (!order.contains(name))
            order += name;
        if (const auto snap = fromSnap(tool, program, texts))
            found[name] = *snap;
        else if (program)
            found[name] = {name, true, program->version.value_or(u"Unknown"_s), program->path};
        else if (const auto flatpak = fromFlatpak(tool, texts, there))
            found[name] = *flatpak;
    }
    // Where the distribution's only Firefox is the long-term one, a link "firefox" leads to it.
    const auto firefox = found.find(u"Firefox"_s);
    const FoundTool *plain = tools.find(u"Firefox"_s), *longTerm = tools.find(u"Firefox ESR"_s);
    if (firefox != found.end() && plain && longTerm && plain->realPath == longTerm->realPath)
        found.erase(firefox);
    std::vector<BrowserInfo> list;
    for (const QString &name : std::as_const(order)) {
        const auto browser = found.find(name);
        if (browser != found.end())
            list.push_back(browser->second);
        else if (keptBrowsers().contains(name))
            list.push_back({name, false, {}, {}});
    }
    co_return list;
}

} // namespace prose
