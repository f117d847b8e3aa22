// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/editorextensions.h"

#include "collectors/parsers/extensionlist.h"

using namespace Qt::StringLiterals;

namespace prose {

namespace {

struct Editor
{
    QLatin1StringView key;
    QString folder; ///< of extensions, with extensions.json
    bool isKept = true;
};

const std::vector<Editor> &editors()
{
    static const std::vector<Editor> list = {
        {"antigravity"_L1, u"~/.antigravity/extensions"_s},
        {"vscode"_L1, u"~/.vscode/extensions"_s},
        {"cursor"_L1, u"~/.cursor/extensions"_s},
        {"windsurf"_L1, u"~/.windsurf/extensions"_s},
        {"vscodium"_L1, u"~/.vscode-oss/extensions"_s, false},
        {"vscode_insiders"_L1, u"~/.vscode-insiders/extensions"_s, false},
        {"vscode_server"_L1, u"~/.vscode-server/extensions"_s, false},
        {"code_server"_L1, u"~/.local/share/code-server/extensions"_s, false},
        {"vscode_flatpak"_L1, u"~/.var/app/com.visualstudio.code/data/vscode/extensions"_s, false},
        {"vscodium_flatpak"_L1, u"~/.var/app/com.vscodium.codium/data/codium/extensions"_s, false},
    };
    return list;
}

QStringList zedLists(Platform platform)
{
    if (platform == Platform::MacOS)
        return {u"~/Library/Application Support/Zed/extensions/index.json"_s};
    return {u"~/.local/share/zed/extensions/index.json"_s, u"~/.var/app/dev.zed.Zed/data/zed/extensions/index.json"_s};
}

} // namespace

QCoro::Task<EditorExtensions> editorExtensions(Inputs in, Platform platform)
{
    const QStringList zedFiles = zedLists(platform);
    QStringList lists = zedFiles, manifests;
    for (const Editor &editor : editors()) {
        lists += editor.folder + "/extensions.json"_L1;
        manifests += editor.folder + "/*/package.json"_L1;
    }
    auto askingFiles = in.read(lists);
    auto askingNames = in.names(manifests);
    const Files files = co_await askingFiles;
    const Files names = co_await askingNames;

    Collected<std::map<QString, QStringList>> out;
    for (const Editor &editor : editors()) {
        const QString list = editor.folder + "/extensions.json"_L1;
        QStringList extensions = out.takeIfThere(files.at(list), parseCodeExtensions, list).value_or(QStringList());
        const QStringList manifestPaths = files.has(list) ? QStringList() : names.paths(); // older versions kept no list
        for (const QString &path : manifestPaths) {
            const bool isOfEditor = path.startsWith(editor.folder + u'/');
            const QString extension = isOfEditor ? extensionOfFolder(path.section(u'/', -2, -2)) : QString();
            if (!extension.isEmpty())
                extensions += extension;
        }
        if (editor.isKept || !extensions.isEmpty())
            out.facts[editor.key] = extensions;
    }
    QStringList &zed = out.facts[u"zed"_s];
    for (const QString &list : zedFiles) {
        if (const auto parsed = out.takeIfThere(files.at(list), parseZedExtensions, list))
            zed += *parsed;
    }
    co_return {std::move(out.facts), std::move(out.problems)};
}

} // namespace prose
