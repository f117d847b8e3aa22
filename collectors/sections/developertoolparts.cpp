// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/developertoolparts.h"

#include "collectors/parsers/keyvalue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

const QString notInstalled = u"Not installed"_s;

/// One of the kept maps, which name every tool, or of ours, which name what is there.
std::map<QString, QString> statements(const FoundTools &found, ToolKind kind, bool isKept)
{
    std::map<QString, QString> map;
    for (const Tool &tool : developerTools()) {
        if (tool.kind != kind)
            continue;
        const FoundTool *there = found.find(tool.key);
        if (isKept)
            map[tool.key] = there ? there->statement() : notInstalled;
        else if (there)
            map[tool.key] = there->version.value_or(u"Installed"_s);
    }
    return map;
}

/// Folders that version managers make in the home folder, beside "~/.<name>".
const std::map<QString, QStringList> &managerFolders()
{
    static const std::map<QString, QStringList> list{
        {u"fnm"_s, {u"~/.fnm"_s, u"~/.local/share/fnm"_s, u"~/Library/Application Support/fnm"_s}},
        {u"mise"_s, {u"~/.mise"_s, u"~/.local/share/mise"_s}},
        {u"nvm"_s, {u"~/.nvm"_s, u"~/.config/nvm"_s}},
    };
    return list;
}

QStringList foldersOf(const Tool &tool)
{
    const auto other = managerFolders().find(tool.key);
    return other == managerFolders().end() ? QStringList{u"~/."_s + tool.key} : other->second;
}

bool isManager(const Tool &tool)
{
    return tool.kind == ToolKind::VersionManager || tool.kind == ToolKind::MoreVersionManager;
}

void addVersionManagers(DeveloperTools &facts, const FoundTools &found, const Files &folders)
{
    for (const Tool &tool : developerTools()) {
        if (!isManager(tool))
            continue;
        QString word = notInstalled;
        if (found.find(tool.key))
            word = u"Installed"_s;
        else if (std::ranges::any_of(foldersOf(tool), [&](const QString &folder) { return folders.has(folder); }))
            word = u"Directory exists at ~"_s;
        if (tool.kind == ToolKind::VersionManager)
            facts.versionManagers[tool.key] = word;
        else if (word != notInstalled)
            facts.moreVersionManagers[tool.key] = word;
    }
}

const std::map<QString, QString> &frameworkFolders()
{
    static const std::map<QString, QString> list{
        {u"oh-my-zsh"_s, u"~/.oh-my-zsh"_s},
        {u"oh-my-bash"_s, u"~/.oh-my-bash"_s},
        {u"powerlevel10k"_s, u"~/.p10k.zsh"_s},
        {u"zinit"_s, u"~/.local/share/zinit"_s},
        {u"antigen"_s, u"~/.antigen"_s},
        {u"prezto"_s, u"~/.zprezto"_s},
        {u"bash-it"_s, u"~/.bash_it"_s},
        {u"zplug"_s, u"~/.zplug"_s},
        {u"antidote"_s, u"~/.antidote"_s},
        {u"oh-my-fish"_s, u"~/.local/share/omf"_s},
        {u"fisher"_s, u"~/.config/fish/functions/fisher.fish"_s},
    };
    return list;
}

std::vector<ShellEntry> shells(const FoundTools &found, const Result<QByteArray> &loginShells)
{
    QStringList allowed;
    for (const QString &line : textLines(loginShells.value_or(QByteArray()))) {
        if (line.startsWith(u'/'))
            allowed += mergedPath(line.section(u'#', 0, 0).trimmed());
    }
    std::vector<ShellEntry> list;
    for (const FoundTool &tool : found.tools) {
        if (tool.tool->kind != ToolKind::Shell)
            continue;
        ShellEntry shell{QString(tool.tool->key), tool.version, tool.path, {}};
        if (loginShells)
            shell.isLoginShell = allowed.contains(mergedPath(tool.path));
        list.push_back(std::move(shell));
    }
    return list;
}

QString androidSdk(const FoundTools &found, const Files &folders, const QString &usual)
{
    for (const auto &variable : {u"ANDROID_HOME"_s, u"ANDROID_SDK_ROOT"_s}) {
        if (const auto it = found.environment.find(variable); it != found.environment.end() && !it->second.isEmpty())
            return it->second;
    }
    return folders.has(usual) ? found.shims.withoutTilde(usual) : notInstalled;
}

std::vector<ToolEntry> entries(const FoundTools &found)
{
    std::vector<ToolEntry> list;
    for (const FoundTool &tool : found.tools)
        list.push_back({QString(tool.tool->key), QString(wordOf(tool.tool->kind)), tool.version, tool.path, tool.realPath, tool.source});
    std::ranges::sort(list, {}, &ToolEntry::name);
    return list;
}

} // namespace

QStringList toolFolders()
{
    QStringList names;
    for (const Tool &tool : developerTools()) {
        if (isManager(tool))
            names += foldersOf(tool);
    }
    for (const auto &[name, path] : frameworkFolders())
        names += path;
    return names;
}

void addTools(DeveloperTools &facts, const FoundTools &found, const Files &folders, const Files &shellFile, const QString &usualAndroid)
{
    facts.languages = statements(found, ToolKind::Language, true);
    facts.sdks = statements(found, ToolKind::Sdk, true);
    facts.sdks[u"xcode"_s] = found.apple.xcode.value_or(notInstalled);
    facts.sdks[u"android_sdk"_s] = androidSdk(found, folders, usualAndroid);
    facts.cloud = statements(found, ToolKind::Cloud, true);
    facts.databases = statements(found, ToolKind::Database, true);
    facts.infrastructure = statements(found, ToolKind::Infrastructure, true);
    facts.moreLanguages = statements(found, ToolKind::MoreLanguage, false);
    facts.buildTools = statements(found, ToolKind::BuildTool, false);
    facts.moreTools = statements(found, ToolKind::MoreTool, false);
    addVersionManagers(facts, found, folders);
    for (const auto &[name, path] : frameworkFolders()) {
        if (folders.has(path))
            facts.shellFrameworks[name] = u"Installed"_s;
    }
    for (const FoundTool &tool : found.tools) {
        if (tool.tool->kind == ToolKind::ShellFramework)
            facts.shellFrameworks[tool.tool->key] = tool.statement();
    }
    facts.shells = shells(found, shellFile.at(u"/etc/shells"_s));
    facts.tools = entries(found);
}

} // namespace prose
