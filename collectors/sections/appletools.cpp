// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/appletools.h"

#include "collectors/parsers/infoplist.h"
#include "collectors/sections/toolshims.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

const QString commandLineTools = u"/Library/Developer/CommandLineTools"_s;

const QStringList &receipts()
{
    static const QStringList list{u"/var/db/receipts/com.apple.pkg.CLTools_Executables.plist"_s,
                                  u"/Library/Apple/System/Library/Receipts/com.apple.pkg.CLTools_Executables.plist"_s};
    return list;
}

const QString selectLink = u"/var/db/xcode_select_link"_s;
const QString usualXcode = u"/Applications/Xcode.app"_s;

/// Not their clang under another name, nor what is only a stub for something else.
bool isApplesOwn(const QString &name)
{
    static const QSet<QString> others{u"gcc"_s, u"g++"_s, u"java"_s, u"javac"_s, u"python"_s, u"perl"_s, u"ruby"_s, u"node"_s};
    return !others.contains(name);
}

QString javaFolder(const QString &plist)
{
    return plist.chopped(qsizetype(sizeof("/Contents/Info.plist") - 1));
}

QString frameworkFolder(const QString &plist)
{
    return plist.chopped(qsizetype(sizeof("/Resources/Info.plist") - 1));
}

/// The one that was chosen, else the one with the usual name, else the newest.
std::optional<QString> xcodeStatement(const std::map<QString, InfoPlist> &versions, const QString &chosen)
{
    const auto selected = versions.find(chosen.section("/Contents/"_L1, 0, 0)), usual = versions.find(usualXcode);
    auto best = selected != versions.end() ? selected : usual;
    if (best == versions.end()) {
        best = std::ranges::max_element(versions, [](const auto &a, const auto &b) {
            return isOlderVersion(a.second.version().value_or(QString()), b.second.version().value_or(QString()));
        });
    }
    if (best == versions.end())
        return std::nullopt;
    const InfoPlist &info = best->second;
    QString text = "Xcode "_L1 + info.version().value_or(QString());
    if (info.productBuild)
        text += " Build version "_L1 + *info.productBuild;
    return text.trimmed();
}

void addJava(AppleTools &apple, const QString &path, const InfoPlist &info)
{
    JavaMachine machine;
    machine.path = javaFolder(path);
    machine.name = machine.path.section(u'/', -1);
    machine.version = info.javaVersion ? info.javaVersion : info.version();
    machine.vendor = info.javaVendor;
    if (machine.version)
        apple.versions.push_back({machine.path, u"java"_s, *machine.version});
    apple.javaMachines.push_back(std::move(machine));
}

} // namespace

QCoro::Task<AppleTools> appleTools(Inputs in, QStringList names)
{
    const QStringList folders{commandLineTools + "/usr/bin/"_L1, usualXcode + "/Contents/Developer/usr/bin/"_L1,
                              usualXcode + "/Contents/Developer/Toolchains/XcodeDefault.xctoolchain/usr/bin/"_L1};
    QStringList patterns = folders;
    for (QString &folder : patterns)
        folder += u'*';
    auto askingNames = in.names(patterns);
    auto askingSdks = in.names(
        {commandLineTools + "/SDKs/*.sdk"_L1, usualXcode + "/Contents/Developer/Platforms/*.platform/Developer/SDKs/*.sdk"_L1});
    auto askingLinks = in.links({selectLink, commandLineTools + "/usr/bin/python3"_L1});
    auto askingFiles = in.read(
        receipts()
        + QStringList{u"/Applications/Xcode*.app/Contents/version.plist"_s, u"/Library/Java/JavaVirtualMachines/*/Contents/Info.plist"_s,
                      u"~/Library/Java/JavaVirtualMachines/*/Contents/Info.plist"_s,
                      commandLineTools + "/Library/Frameworks/Python3.framework/Versions/3.*/Resources/Info.plist"_L1,
                      u"/Library/Frameworks/Python.framework/Versions/3.*/Resources/Info.plist"_s});
    const Files there = co_await askingNames;
    const Files sdks = co_await askingSdks;
    const Files links = co_await askingLinks;
    const Files files = co_await askingFiles;

    AppleTools apple;
    apple.problems = files.failures();
    std::map<QString, InfoPlist> xcodes;
    const QStringList tools = there.paths();
    if (std::ranges::any_of(tools, [&](const QString &path) { return path.startsWith(folders.front()); }))
        apple.commandLineTools = u"Installed"_s;
    for (const QString &path : files.paths()) {
        const auto info = parseInfoPlist(*files.at(path));
        if (!info)
            apple.problems.push_back({info.error().kind, path, info.error().detail});
        else if (receipts().contains(path)) // removing the tools leaves their receipt
            apple.commandLineTools = apple.commandLineTools && info->packageVersion ? info->packageVersion : apple.commandLineTools;
        else if (path.contains("/JavaVirtualMachines/"_L1))
            addJava(apple, path, *info);
        else if (path.endsWith("/version.plist"_L1))
            xcodes[path.section("/Contents/"_L1, 0, 0)] = *info;
        else if (path.contains(".framework/"_L1) && info->bundleVersion)
            apple.versions.push_back({frameworkFolder(path), u"python"_s, *info->bundleVersion});
    }
    apple.xcode = xcodeStatement(xcodes, links.text(selectLink).value_or(QString()));
    std::ranges::stable_sort(apple.javaMachines, [](const JavaMachine &a, const JavaMachine &b) {
        return isOlderVersion(b.version.value_or(QString()), a.version.value_or(QString()));
    });
    for (const JavaMachine &machine : apple.javaMachines) {
        for (const QString &name : {u"java"_s, u"javac"_s}) {
            const QString path = machine.path + "/Contents/Home/bin/"_L1 + name;
            apple.programs[name].push_back({path, path});
        }
    }
    for (const QString &folder : folders) {
        for (const QString &name : std::as_const(names)) {
            const QString path = folder + name;
            if (!isApplesOwn(name) || !there.has(path))
                continue;
            const QString target = links.text(path).value_or(QString());
            const bool isFramework = target.startsWith("../../Library/"_L1);
            apple.programs[name].push_back({path, isFramework ? commandLineTools + target.sliced(5) : path});
        }
    }
    for (const QString &path : sdks.paths())
        apple.sdks += path.section(u'/', -1).chopped(4);
    apple.sdks.removeIf([](const QString &name) { return !name.back().isDigit(); }); // "MacOSX.sdk" leads to one of the others
    apple.sdks.sort();
    apple.sdks.removeDuplicates();
    co_return apple;
}

void replaceStubs(ProgramList &programs, const AppleTools &apple)
{
    // All else in /usr/bin is a stub, or not of this system's own (Python 2 makes some releases show a warning).
    static const QSet<QString> real{u"perl"_s, u"ruby"_s, u"php"_s,    u"sqlite3"_s, u"ssh"_s,     u"curl"_s,    u"zsh"_s,
                                    u"tcsh"_s, u"ksh"_s,  u"vim"_s,    u"nano"_s,    u"emacs"_s,   u"openssl"_s, u"screen"_s,
                                    u"gem"_s,  u"rake"_s, u"bundle"_s, u"tclsh"_s,   u"bundler"_s, u"jq"_s};
    for (auto it = programs.begin(); it != programs.end(); ++it) {
        std::erase_if(*it, [&](const Program &program) {
            const bool isOther = it.key() == "nano"_L1 && program.realPath.endsWith("/pico"_L1);
            return (program.path.startsWith("/usr/bin/"_L1) && !real.contains(it.key())) || isOther;
        });
    }
    for (auto it = apple.programs.begin(); it != apple.programs.end(); ++it)
        std::ranges::copy(*it, std::back_inserter(programs[it.key()]));
}

bool isStartedSilently(const QString &realPath, const QString &home)
{
    if (realPath.contains(".app/"_L1) || realPath.contains(".framework/"_L1))
        return false;
    for (const auto start : {"/usr/bin/"_L1, "/bin/"_L1, "/Library/Developer/CommandLineTools/"_L1, "/opt/local/"_L1, "/nix/store/"_L1}) {
        if (realPath.startsWith(start))
            return true;
    }
    if (realPath.startsWith("/opt/homebrew/Cellar/"_L1) || realPath.startsWith("/usr/local/Cellar/"_L1))
        return true;
    if (home.size() < 2 || !realPath.startsWith(home + u'/'))
        return false;
    const QString below = realPath.sliced(home.size() + 1).section(u'/', 0, 0);
    static const QSet<QString> managers{u".cargo"_s, u".rustup"_s, u".pyenv"_s,  u".rbenv"_s, u".nodenv"_s, u".goenv"_s, u".nvm"_s,
                                        u".volta"_s, u".asdf"_s,   u".sdkman"_s, u".bun"_s,   u".deno"_s,   u".ghcup"_s};
    return managers.contains(below) || realPath.startsWith(home + "/.local/share/mise/"_L1);
}

} // namespace prose
