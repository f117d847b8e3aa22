// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/browsers.h"
#include "collectors/sections/containerengines.h"
#include "collectors/sections/developertoolparts.h"
#include "collectors/sections/editorextensions.h"
#include "collectors/sections/gitsettings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

const QString usualAndroid = u"~/Android/Sdk"_s;

/// Menu entries: "com.visualstudio.code" of "/var/lib/flatpak/exports/share/applications/com.visualstudio.code.desktop".
QStringList desktopIds(const Files &entries)
{
    QStringList ids;
    for (const QString &path : entries.paths())
        ids += path.section(u'/', -1).chopped(8);
    return ids;
}

/// Programs of the kind, and those that only the menu knows.
QStringList titles(const FoundTools &found, ToolKind kind, const QStringList &ids)
{
    QStringList names;
    for (const Tool &tool : windowTools()) {
        if (tool.kind != kind)
            continue;
        const auto isOf = [](const QString &id, const QString &form) {
            return form.endsWith(u'*') ? id.startsWith(form.chopped(1)) : id == form;
        };
        const auto isInMenu = [&](const QString &form) {
            return std::ranges::any_of(ids, [&](const QString &id) { return isOf(id, form); });
        };
        if (found.find(tool.key) || std::ranges::any_of(valuesOf(tool.desktopIds), isInMenu))
            names += tool.key;
    }
    names.sort();
    return names;
}

} // namespace

QCoro::Task<Collected<DeveloperTools>> collectDeveloperToolsOnLinux(Inputs in)
{
    Collected<DeveloperTools> out;
    auto findingTools = findTools(in, Platform::Linux);
    auto askingFolders = in.names(QStringList{usualAndroid} + toolFolders());
    auto askingMenu = in.names({u"/usr/share/applications/*.desktop"_s, u"/usr/local/share/applications/*.desktop"_s,
                                u"/var/lib/flatpak/exports/share/applications/*.desktop"_s,
                                u"/var/lib/snapd/desktop/applications/*.desktop"_s, u"~/.local/share/applications/*.desktop"_s,
                                u"~/.local/share/flatpak/exports/share/applications/*.desktop"_s});
    auto askingShells = in.read({u"/etc/shells"_s});
    auto findingExtensions = editorExtensions(in, Platform::Linux);

    const FoundTools found = co_await findingTools;
    if (!found.isKnown)
        out.unavailable = QString::fromLatin1(QT_TRANSLATE_NOOP("Report", "Which programs this machine has is not known"));
    auto findingDocker = dockerReport(in, found);
    auto findingPodman = podmanReport(in, found);
    auto findingBrowsers = browsers(in, found);
    auto findingGit = gitSettings(in, found.environment);
    const Files folders = co_await askingFolders;
    const QStringList menu = desktopIds(co_await askingMenu);
    const Files shellFile = co_await askingShells;

    DeveloperTools &facts = out.facts;
    addTools(facts, found, folders, shellFile, usualAndroid);
    facts.editors = titles(found, ToolKind::Editor, menu);
    facts.terminals = titles(found, ToolKind::Terminal, menu);

    EditorExtensions extensions = co_await findingExtensions;
    ContainerReport docker = co_await findingDocker;
    ContainerReport podman = co_await findingPodman;
    facts.browsers = co_await findingBrowsers;
    GitReport git = co_await findingGit;
    facts.extensions = std::move(extensions.byEditor);
    facts.docker = std::move(docker.tool);
    facts.podman = std::move(podman.tool);
    facts.git = std::move(git.config);
    out.problems = found.problems;
    for (const auto *problems : {&extensions.problems, &docker.problems, &podman.problems, &git.problems})
        std::ranges::copy(*problems, std::back_inserter(out.problems));
    co_return out;
}

} // namespace prose
