// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/toolevidence.h"

#include "collectors/parsers/keyvalue.h"
#include "collectors/parsers/toolfiles.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

QString folderOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

QString nameOf(const QString &path)
{
    return path.section(u'/', -1);
}

/// "../VERSION" seen from a folder, without dots.
QString resolved(QString folder, QString relative)
{
    while (relative.startsWith("../"_L1)) {
        folder = folderOf(folder);
        relative = relative.sliced(3);
    }
    return folder + u'/' + relative;
}

bool isSnap(const QString &realPath)
{
    return realPath == "/usr/bin/snap"_L1 || realPath == "/usr/lib/snapd/snap"_L1;
}

/// "/snap/bin/node.npx" is of the snap "node"; elsewhere the folder is /var/lib/snapd/snap.
QString snapFile(const ToolPlace &place)
{
    return resolved(folderOf(place.path), u"../%1/current/meta/snap.yaml"_s.arg(nameOf(place.path).section(u'.', 0, 0)));
}

/// The package.json of the Node module that the file is in, if it is the tool's own.
QString moduleFile(const Tool &tool, const QString &realPath)
{
    const qsizetype start = realPath.lastIndexOf("/node_modules/"_L1);
    if (start < 0)
        return {};
    const QStringList parts = realPath.sliced(start + 14).split(u'/');
    const QString module = parts.value(0).startsWith(u'@') ? parts.value(0) + u'/' + parts.value(1) : parts.value(0);
    return managedNames(tool).contains(module) ? u"%1/node_modules/%2/package.json"_s.arg(realPath.first(start), module) : QString();
}

/// Where Python keeps what is installed, for a script in …/bin. The distribution's own folders have packages.
QString pythonPattern(const Tool &tool, const QString &realPath)
{
    const QString folder = folderOf(realPath);
    if (!tool.arguments.isEmpty() || !tool.beside.isEmpty() || tool.managed.isEmpty() || nameOf(folder) != "bin"_L1
        || folder == "/usr/bin"_L1)
        return {};
    return folderOf(folder) + "/lib/python3*/*-packages/*.dist-info"_L1;
}

QString normalized(QString distribution)
{
    return distribution.toLower().replace(u'-', u'_').replace(u'.', u'_');
}

std::optional<QString> pythonVersion(const Tool &tool, const QString &pattern, const Files &names)
{
    static const QRegularExpression form(u"^(.+?)-(\\d[^-]*)\\.dist-info$"_s);
    const QString prefix = pattern.section(u'*', 0, 0);
    for (const QString &managed : valuesOf(tool.managed)) {
        QStringList versions;
        for (const QString &path : names.paths()) {
            if (!path.startsWith(prefix))
                continue;
            const auto match = form.match(nameOf(path));
            if (match.hasMatch() && normalized(match.captured(1)) == normalized(managed))
                versions += match.captured(2);
        }
        versions.removeDuplicates();
        if (versions.size() == 1) // of several, the script's Python decides
            return versions.front();
    }
    return std::nullopt;
}

/// What the '*' stands for in the newest of the names that fit.
std::optional<QString> starVersion(const QString &pattern, const Files &names)
{
    const QString before = pattern.section(u'*', 0, 0), after = pattern.section(u'*', 1);
    QStringList versions;
    for (const QString &path : names.paths()) {
        if (!path.startsWith(before) || !path.endsWith(after) || path.size() <= before.size() + after.size())
            continue;
        const QString version = path.sliced(before.size(), path.size() - before.size() - after.size());
        if (version.front().isDigit() && !version.contains(u'/'))
            versions += version;
    }
    const auto newest = std::ranges::max_element(versions, isOlderVersion);
    return newest == versions.end() ? std::nullopt : std::optional(*newest);
}

bool isFolderPattern(const QString &pattern)
{
    return pattern.contains(u'*') && !nameOf(pattern).contains(u'*'); // the file in it tells
}

QString goArchitecture(const QString &machine)
{
    static const QHash<QString, QString> names = {{u"x86_64"_s, u"amd64"_s},       {u"aarch64"_s, u"arm64"_s}, {u"arm64"_s, u"arm64"_s},
                                                  {u"armv7l"_s, u"arm"_s},         {u"armv6l"_s, u"arm"_s},    {u"i686"_s, u"386"_s},
                                                  {u"ppc64le"_s, u"ppc64le"_s},    {u"s390x"_s, u"s390x"_s},   {u"riscv64"_s, u"riscv64"_s},
                                                  {u"loongarch64"_s, u"loong64"_s}};
    return names.value(machine);
}

/// Its own first line with this version; the bare version where that line says more than we can know.
QString lineOf(const Tool &tool, const QString &version, const QString &machine, Platform platform)
{
    QString line = tool.form;
    if (line.contains("%arch"_L1)) {
        const QString architecture = goArchitecture(machine);
        if (architecture.isEmpty())
            return version;
        line.replace("%arch"_L1, architecture).replace("%os"_L1, platform == Platform::MacOS ? "darwin"_L1 : "linux"_L1);
    }
    return line.isEmpty() ? version : line.replace("%1"_L1, version);
}

} // namespace

bool isLauncher(const QString &realPath)
{
    static const QStringList launchers = {u"ccache"_s, u"distcc"_s, u"sccache"_s, u"icecc"_s, u"busybox"_s, u"toybox"_s, u"firejail"_s};
    return launchers.contains(nameOf(realPath));
}

QString statedLine(const Tool &tool, const QByteArray &standardOutput, const QByteArray &standardError)
{
    static const QRegularExpression colours(u"\\x1b\\[[0-9;]*[A-Za-z]"_s);
    const QString start = QString(tool.form).section(u'%', 0, 0);
    QString first;
    for (const QByteArray &text : {standardOutput, standardError}) {
        for (QString line : textLines(text)) {
            line = line.remove(colours).trimmed();
            if (!start.isEmpty() && line.startsWith(start))
                return line;
            if (first.isEmpty())
                first = line;
        }
        if (!first.isEmpty() && start.size() < 3) // a longer form may follow a warning
            break;
    }
    return first.left(200);
}

std::optional<QString> versionInPath(const Tool &tool, const QString &path)
{
    static const QRegularExpression managed(
        u"/(?:Cellar|installs|candidates|tools/image|store)/([^/]+?)/(\\d[^/]*)/|/nix/store/[0-9a-z]{32}-([^/]+?)-(\\d[^/]*)/"_s);
    static const QRegularExpression own(
        u"/\\.?(pyenv|rbenv|nodenv|goenv)/versions/(\\d[^/]*)/|/(?:\\.nvm/versions/(node)|fnm/(node)-versions)/v(\\d[^/]*)/"_s);
    const QStringList names = managedNames(tool);
    if (const auto match = managed.match(path); match.hasMatch()) {
        const QString owner = (match.captured(1).isEmpty() ? match.captured(3) : match.captured(1)).section(u'@', 0, 0);
        const QString version = match.captured(2).isEmpty() ? match.captured(4) : match.captured(2);
        if (names.contains(owner))
            return version.section(u'_', 0, 0); // Homebrew's revision
    }
    static const QHash<QString, QString> owners = {
        {u"pyenv"_s, u"python"_s}, {u"rbenv"_s, u"ruby"_s}, {u"nodenv"_s, u"node"_s}, {u"goenv"_s, u"go"_s}};
    if (const auto match = own.match(path); match.hasMatch()) {
        const QString owner = match.captured(1).isEmpty() ? u"node"_s : owners.value(match.captured(1));
        const QString version = match.captured(2).isEmpty() ? match.captured(5) : match.captured(2);
        if (valuesOf(tool.managed).contains(owner))
            return version;
    }
    return std::nullopt;
}

QStringList ToolEvidence::files(const Tool &tool, const ToolPlace &place)
{
    QStringList files;
    if (isSnap(place.realPath))
        return {snapFile(place)};
    if (const QString module = moduleFile(tool, place.realPath); !module.isEmpty())
        files += module;
    for (const QString &relative : valuesOf(tool.beside)) {
        if (!relative.contains(u'*') || isFolderPattern(relative))
            files += resolved(folderOf(place.realPath), relative);
    }
    return files;
}

QStringList ToolEvidence::names(const Tool &tool, const ToolPlace &place)
{
    QStringList names;
    if (place.mustBeThere)
        names += place.realPath;
    if (const QString pattern = pythonPattern(tool, place.realPath); !pattern.isEmpty())
        names += pattern;
    for (const QString &relative : valuesOf(tool.beside)) {
        if (relative.contains(u'*') && !isFolderPattern(relative))
            names += resolved(folderOf(place.realPath), relative);
    }
    return names;
}

void ToolEvidence::apply(FoundTool &found, const ToolPlace &place, const SystemPackages &packages) const
{
    const Tool &tool = *found.tool;
    const auto state = [&](const std::optional<QString> &version, const QString &source) {
        if (!version || version->isEmpty() || found.version)
            return;
        found.version = version;
        found.line = lineOf(tool, *version, machine, platform);
        found.source = source;
    };
    const auto stateFile = [&](const QString &path) {
        if (const auto text = read.at(path)) {
            state(versionInFile(nameOf(path), *text), u"file"_s);
            if (tool.key == "java"_L1 && nameOf(path) == "release"_L1 && found.source == u"file"_s)
                found.line = javaVersionLine(*text);
        }
    };
    if (isSnap(place.realPath)) {
        stateFile(snapFile(place));
        return;
    }
    const QString module = moduleFile(tool, place.realPath);
    if (!module.isEmpty())
        stateFile(module);
    const bool isOfGoogle = place.realPath.contains("/google-cloud-sdk/"_L1); // its packages have the version of the whole
    if (const SystemPackage *package = isOfGoogle ? nullptr : owners.ownerOf(place.realPath, packages, tool)) {
        const QString version = upstreamVersion(package->version);
        if (!version.contains("snap"_L1)) // Ubuntu's "1snap1" only leads to a snap
            state(version, packages.manager);
    }
    for (const QString &relative : valuesOf(tool.beside)) {
        const QString path = resolved(folderOf(place.realPath), relative);
        if (!relative.contains(u'*')) {
            stateFile(path);
        } else if (isFolderPattern(relative)) {
            const QString start = path.section(u'*', 0, 0), end = path.section(u'*', 1);
            for (const QString &file : read.paths()) {
                if (file.startsWith(start) && file.endsWith(end))
                    stateFile(file);
            }
        } else {
            state(starVersion(path, names_), u"file"_s);
        }
    }
    for (const BundleVersion &bundle : bundles) {
        if (place.realPath.startsWith(bundle.folder + u'/') && valuesOf(tool.managed).contains(bundle.language))
            state(bundle.version, u"file"_s);
    }
    state(versionInPath(tool, place.realPath), u"path"_s);
    if (const QString pattern = pythonPattern(tool, place.realPath); !pattern.isEmpty())
        state(pythonVersion(tool, pattern, names_), u"file"_s);
}

} // namespace prose
