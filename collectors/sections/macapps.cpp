// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/macapps.h"

#include "collectors/sections/tooltable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

/// Names of applications; a '*' at the end stands for anything: "IntelliJ IDEA CE", "PyCharm Community Edition".
const QStringList &otherBrowsers()
{
    static const QStringList list{u"Chromium"_s,
                                  u"DuckDuckGo"_s,
                                  u"Firefox Developer Edition"_s,
                                  u"Firefox Nightly"_s,
                                  u"Google Chrome Beta"_s,
                                  u"Google Chrome Canary"_s,
                                  u"Google Chrome Dev"_s,
                                  u"LibreWolf"_s,
                                  u"Microsoft Edge Beta"_s,
                                  u"Microsoft Edge Canary"_s,
                                  u"Microsoft Edge Dev"_s,
                                  u"Opera GX"_s,
                                  u"Orion"_s,
                                  u"Safari Technology Preview"_s,
                                  u"SeaMonkey"_s,
                                  u"Tor Browser"_s,
                                  u"Waterfox"_s,
                                  u"Zen"_s,
                                  u"Zen Browser"_s,
                                  u"qutebrowser"_s};
    return list;
}

const QStringList &editors()
{
    static const QStringList list{u"Android Studio*"_s,
                                  u"Antigravity"_s,
                                  u"Arduino IDE"_s,
                                  u"Atom"_s,
                                  u"BBEdit"_s,
                                  u"CLion*"_s,
                                  u"CotEditor"_s,
                                  u"Cursor"_s,
                                  u"DataGrip*"_s,
                                  u"Eclipse*"_s,
                                  u"Emacs"_s,
                                  u"Fleet"_s,
                                  u"GoLand*"_s,
                                  u"IntelliJ*"_s,
                                  u"Kate"_s,
                                  u"Kiro"_s,
                                  u"MacVim"_s,
                                  u"Neovide"_s,
                                  u"Nova"_s,
                                  u"PhpStorm*"_s,
                                  u"Pulsar"_s,
                                  u"PyCharm*"_s,
                                  u"Qt Creator"_s,
                                  u"RStudio"_s,
                                  u"Rider*"_s,
                                  u"RubyMine*"_s,
                                  u"RustRover*"_s,
                                  u"Sublime Text"_s,
                                  u"TextMate"_s,
                                  u"Trae"_s,
                                  u"VSCodium"_s,
                                  u"VimR"_s,
                                  u"WebStorm*"_s,
                                  u"Visual Studio Code"_s,
                                  u"Windsurf"_s,
                                  u"Visual Studio Code - Insiders"_s,
                                  u"Zed"_s,
                                  u"Zed Preview"_s};
    return list;
}

const QStringList &terminals()
{
    static const QStringList list{u"Alacritty"_s, u"Ghostty"_s, u"Hyper"_s,   u"Rio"_s,   u"Tabby"_s,           u"Terminal"_s,
                                  u"Warp"_s,      u"Wave"_s,    u"WezTerm"_s, u"iTerm"_s, u"cool-retro-term"_s, u"kitty"_s};
    return list;
}

bool isOneOf(const QString &name, const QStringList &names)
{
    return std::ranges::any_of(names, [&](const QString &form) {
        return form.endsWith(u'*') ? name == form.chopped(1) || name.startsWith(form.chopped(1) + u' ') : name == form;
    });
}

std::optional<ToolKind> kindOf(const QString &name)
{
    if (isOneOf(name, editors()))
        return ToolKind::Editor;
    if (isOneOf(name, terminals()))
        return ToolKind::Terminal;
    return isOneOf(name, keptBrowsers() + otherBrowsers()) ? std::optional(ToolKind::Browser) : std::nullopt;
}

/// The kept schema writes one terminal otherwise than it writes itself.
QString titleOf(const QString &name)
{
    return name == "kitty"_L1 ? u"Kitty"_s : name;
}

} // namespace

std::vector<BrowserInfo> browserApps(const AppBundles &bundles)
{
    std::vector<BrowserInfo> list;
    for (const auto names = keptBrowsers() + otherBrowsers(); const QString &name : names) {
        if (const AppBundle *app = bundles.find(name))
            list.push_back({name, true, app->info.version().value_or(u"Unknown"_s), app->path});
        else if (keptBrowsers().contains(name))
            list.push_back({name, false, {}, {}});
    }
    return list;
}

std::vector<ToolEntry> toolApps(const AppBundles &bundles)
{
    std::vector<ToolEntry> list;
    QStringList seen;
    for (const AppBundle &each : bundles.apps) {
        const QString name = each.name();
        const auto kind = kindOf(name);
        if (!kind || seen.contains(name))
            continue;
        seen += name;
        const AppBundle &app = *bundles.find(name);
        const auto version = app.info.version();
        list.push_back(
            {titleOf(name), QString(wordOf(*kind)), version, app.path, app.path, version ? std::optional(u"file"_s) : std::nullopt});
    }
    return list;
}

} // namespace prose
