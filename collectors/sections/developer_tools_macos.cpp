// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/containerengines.h"
#include "collectors/sections/developertoolparts.h"
#include "collectors/sections/editorextensions.h"
#include "collectors/sections/gitsettings.h"
#include "collectors/sections/macapps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

const QString usualAndroid = u"~/Library/Android/sdk"_s;

/// Programs for terminals and applications of one kind, by name.
QStringList titles(const FoundTools &found, const std::vector<ToolEntry> &apps, ToolKind kind)
{
    QStringList names;
    for (const FoundTool &tool : found.tools) {
        if (tool.tool->kind == kind)
            names += tool.tool->key;
    }
    for (const ToolEntry &app : apps) {
        if (app.kind == wordOf(kind))
            names += app.name;
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

/// Docker's client is a part of an application, which alone tells a version without being started, and is there without a link to
/// the client as well.
void nameDocker(ContainerTool &docker, const FoundTools &found, const AppBundles &bundles)
{
    const FoundTool *client = found.find(u"docker"_s);
    if (client && client->version)
        return;
    for (const AppBundle &app : bundles.apps) {
        const bool isIt = client ? client->realPath.startsWith(app.path + u'/') : app.path == "/Applications/Docker.app"_L1;
        if (!isIt)
            continue;
        const QString name = app.name() == "Docker"_L1 ? u"Docker Desktop"_s : app.name();
        docker.isInstalled = true;
        docker.version = app.info.version() ? name + u' ' + *app.info.version() : name;
    }
}

} // namespace

QCoro::Task<Collected<DeveloperTools>> collectDeveloperToolsOnMac(Inputs in)
{
    Collected<DeveloperTools> out;
    auto findingTools = findTools(in, Platform::MacOS);
    auto findingApps = appBundles(in);
    auto askingFolders = in.names(QStringList{usualAndroid} + toolFolders());
    auto askingShells = in.read({u"/etc/shells"_s});
    auto findingExtensions = editorExtensions(in, Platform::MacOS);

    const FoundTools found = co_await findingTools;
    const AppBundles bundles = co_await findingApps;
    if (!found.isKnown)
        out.unavailable = QString::fromLatin1(
            QT_TRANSLATE_NOOP("Report", "Which programs this machine has is not known")); // an older recording
    auto findingDocker = dockerReport(in, found);
    auto findingPodman = podmanReport(in, found);
    auto findingGit = gitSettings(in, found.environment);
    const Files folders = co_await askingFolders;
    const Files shellFile = co_await askingShells;

    DeveloperTools &facts = out.facts;
    addTools(facts, found, folders, shellFile, usualAndroid);
    if (found.apple.commandLineTools)
        facts.sdks[u"command_line_tools"_s] = *found.apple.commandLineTools;
    if (!found.apple.sdks.isEmpty())
        facts.sdks[u"apple_sdks"_s] = found.apple.sdks.join(", "_L1);
    facts.javaMachines = found.apple.javaMachines;
    const std::vector<ToolEntry> apps = toolApps(bundles);
    facts.editors = titles(found, apps, ToolKind::Editor);
    facts.terminals = titles(found, apps, ToolKind::Terminal);
    facts.browsers = browserApps(bundles);
    for (const ToolEntry &app : apps) {
        if (std::ranges::find(facts.tools, app.name, &ToolEntry::name) == facts.tools.end())
            facts.tools.push_back(app);
    }
    std::ranges::stable_sort(facts.tools, {}, &ToolEntry::name);

    EditorExtensions extensions = co_await findingExtensions;
    ContainerReport docker = co_await findingDocker;
    ContainerReport podman = co_await findingPodman;
    GitReport git = co_await findingGit;
    nameDocker(docker.tool, found, bundles);
    facts.extensions = std::move(extensions.byEditor);
    facts.docker = std::move(docker.tool);
    facts.podman = std::move(podman.tool);
    facts.git = std::move(git.config);
    // Problems of applications are the applications' section's.
    out.problems = found.problems;
    for (const auto *problems : {&extensions.problems, &docker.problems, &podman.problems, &git.problems})
        std::ranges::copy(*problems, std::back_inserter(out.problems));
    co_return out;
}

} // namespace prose
