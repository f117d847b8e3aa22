// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/applications.h"

#include "collectors/parsers/calltexts.h"
#include "collectors/parsers/desktopentry.h"
#include "collectors/parsers/userinstalls.h"
#include "collectors/sections/systempackages.h"

#include <QCoroFuture>
#include <QDir>
#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

struct Application
{
    DesktopEntry entry;
    QString fileId, path;
    QString program; ///< links followed where that is known
    std::vector<const SystemPackage *> candidates; ///< one of them may have brought it
};

struct DesktopFiles
{
    std::vector<Application> applications;
    std::vector<Error> problems;
};

/// The folders of desktop files, the most important first, as the Desktop Base Directory Specification orders them.
QStringList desktopFolders(const std::map<QString, QString> &variables, const QString &home)
{
    const auto variable = [&](const QString &name) {
        const auto found = variables.find(name);
        return found == variables.end() ? QString() : found->second;
    };
    QStringList folders{u"~/.local/share"_s};
    for (const auto names = QStringList{variable(u"XDG_DATA_HOME"_s)} + variable(u"XDG_DATA_DIRS"_s).split(u':');
         const QString &named : names) {
        QString folder = QDir::cleanPath(named);
        if (!folder.startsWith(u'/') || folder.contains(u'*') || folder.contains(u'?') || folder.contains(u'['))
            continue;
        if (home.size() > 1 && folder.startsWith(home + u'/'))
            folder = u'~' + folder.sliced(home.size());
        folders += folder;
    }
    folders += {u"/usr/local/share"_s, u"/usr/share"_s, u"~/.local/share/flatpak/exports/share"_s, u"/var/lib/flatpak/exports/share"_s,
                u"/var/lib/snapd/desktop"_s};
    folders.removeDuplicates();
    for (QString &folder : folders)
        folder += "/applications"_L1;
    return folders;
}

/// What the menu shows: of files with the same id, the first folder's counts, even where it hides the entry.
DesktopFiles menu(const Files &files, const QStringList &folders)
{
    DesktopFiles found{{}, files.failures()};
    QSet<QString> seen;
    const QStringList paths = files.paths();
    for (const QString &folder : folders) {
        for (const QString &path : paths) {
            if (!path.startsWith(folder + u'/'))
                continue;
            const QString id = path.sliced(folder.size() + 1).replace(u'/', u'-');
            if (seen.contains(id))
                continue;
            seen.insert(id);
            auto entry = parseDesktopEntry(*files.at(path));
            if (!entry)
                found.problems.push_back({entry.error().kind, path, entry.error().detail});
            else if (entry->type == "Application"_L1 && !entry->isHidden && !entry->isNoDisplay && !entry->name.isEmpty())
                found.applications.push_back({*std::move(entry), id, path, {}, {}});
        }
    }
    return found;
}

bool isOneWord(const QString &text)
{
    return !text.isEmpty() && !text.contains(u' ') && !text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'/');
}

QString fileName(const QString &path)
{
    return path.section(u'/', -1);
}

/// Names of the programs to look for, sorted: all that Exec and TryExec name.
QStringList programNames(const std::vector<Application> &applications)
{
    QSet<QString> names;
    for (const Application &application : applications) {
        for (const QString &name : {fileName(application.entry.program), fileName(application.entry.tryExec)}) {
            if (isOneWord(name))
                names.insert(name);
        }
    }
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return sorted;
}

const Program *programOf(const ProgramList &programs, const QString &named)
{
    const auto found = programs.constFind(fileName(named));
    if (found == programs.cend())
        return nullptr;
    const auto is = std::ranges::find_if(*found, [&](const Program &program) { return !named.contains(u'/') || program.path == named; });
    return is == found->end() ? nullptr : &*is;
}

/// Packages with the name of the desktop file, of the program or of the program's folder, or with what Debian appends to it.
std::vector<const SystemPackage *> candidates(const Application &application, const SystemPackages &packages)
{
    QStringList names{application.fileId.chopped(qsizetype(sizeof(".desktop") - 1)), fileName(application.entry.program),
                      fileName(application.program), application.program.section(u'/', -2, -2)};
    names += names.front().section(u'.', -1);
    std::vector<const SystemPackage *> found;
    for (const QString &name : std::as_const(names)) {
        for (const auto ending : {""_L1, "-common"_L1, "-data"_L1, "-core"_L1, "-desktop"_L1, "-stable"_L1}) {
            for (const QString &spelling : {name + ending, name.toLower() + ending}) {
                const SystemPackage *package = packages.find(spelling);
                if (package && !std::ranges::contains(found, package))
                    found.push_back(package);
            }
        }
    }
    return found;
}

/// Where dpkg and pacman keep what a package brought; nothing for the others.
QStringList contentLists(const QString &manager, const SystemPackage &package)
{
    if (manager == "dpkg"_L1)
        return {"/var/lib/dpkg/info/"_L1 + package.name + ".list"_L1,
                "/var/lib/dpkg/info/"_L1 + package.name + u':' + package.architecture + ".list"_L1};
    if (manager == "pacman"_L1)
        return {"/var/lib/pacman/local/"_L1 + package.name + u'-' + package.version + "/files"_L1};
    return {};
}

const SystemPackage *ownerOf(const Application &application, const QString &manager, const Files &lists)
{
    const QByteArray line = application.path.mid(manager == "pacman"_L1 ? 1 : 0).toUtf8(); // "usr/share/…" for pacman
    for (const SystemPackage *package : application.candidates) {
        const QStringList contents = contentLists(manager, *package);
        const bool isOwner = std::ranges::any_of(contents, [&](const QString &path) {
            const auto bytes = lists.at(path);
            return bytes && ('\n' + *bytes + '\n').contains('\n' + line + '\n');
        });
        if (isOwner || contents.isEmpty())
            return package;
    }
    return nullptr;
}

/// Folders in which an Electron program would lie; not those that many programs share.
QStringList programFolders(const Application &application)
{
    static const QSet<QString> shared{QString(),       u"/"_s,        u"/usr"_s,         u"/bin"_s,       u"/usr/bin"_s,
                                      u"/usr/sbin"_s,  u"/usr/lib"_s, u"/usr/lib64"_s,   u"/usr/share"_s, u"/usr/local"_s,
                                      u"/usr/games"_s, u"/opt"_s,     u"/usr/libexec"_s, u"/snap"_s,      u"/usr/local/bin"_s,
                                      u"/snap/bin"_s,  u"~"_s};
    QStringList folders;
    const QString folder = application.program.section(u'/', 0, -2);
    for (const QString &candidate : {folder, folder.section(u'/', 0, -2)}) {
        if (!shared.contains(candidate))
            folders += candidate;
    }
    return folders;
}

bool isElectron(const QString &folder, const Files &names)
{
    return (names.has(folder + "/resources/app.asar"_L1) || names.has(folder + "/resources/app"_L1))
        && (names.has(folder + "/chrome-sandbox"_L1) || names.has(folder + "/v8_context_snapshot.bin"_L1));
}

/// The name of a sandboxed application's own folder: "/var/lib/flatpak/app/NAME/…", "/snap/NAME/…".
QSet<QString> electronFolders(const Files &names, QLatin1StringView start)
{
    QSet<QString> found;
    for (const QString &path : names.paths()) {
        if (const qsizetype at = path.indexOf(start); at >= 0)
            found.insert(path.sliced(at + start.size()).section(u'/', 0, 0));
    }
    return found;
}

/// The application to which an exported file belongs: the longest name of an installed one that its own begins with.
QString flatpakOf(const QString &fileId, const std::map<QString, QString> &flatpaks)
{
    QString best;
    for (const auto &[name, version] : flatpaks) {
        if (fileId.startsWith(name + u'.') && name.size() > best.size())
            best = name;
    }
    return best;
}

/// What is installed with its own folder of everything: name → version, and the names of those that are built with Electron.
struct Sandboxes
{
    std::map<QString, QString> flatpaks, snaps;
    QSet<QString> electronFlatpaks, electronSnaps;
};

Sandboxes sandboxesOf(const Files &flatpakFiles, const Files &snapFiles, const Files &electronNames)
{
    Sandboxes sandboxes;
    for (const QString &path : flatpakFiles.paths())
        sandboxes.flatpaks.emplace(path.section(u'/', -4, -4), flatpakVersion(*flatpakFiles.at(path)));
    for (const QString &path : snapFiles.paths()) {
        if (const auto snap = parseSnapYaml(*snapFiles.at(path)))
            sandboxes.snaps.emplace(snap->name, snap->version);
    }
    sandboxes.electronFlatpaks = electronFolders(electronNames, "/flatpak/app/"_L1);
    sandboxes.electronSnaps = electronFolders(electronNames, "/snap/"_L1);
    return sandboxes;
}

/// Who installed an application, and what is known from there.
struct Origin
{
    std::optional<QString> source;
    QString version; ///< empty where it is not known
    bool hasElectron = false;
};

Origin originOf(const Application &application, const Sandboxes &sandboxes, const SystemPackages &packages, const Files &contents,
                const Files &parts)
{
    if (application.path.contains("/flatpak/exports/"_L1)) {
        const QString name = flatpakOf(application.fileId, sandboxes.flatpaks);
        return {u"flatpak"_s, name.isEmpty() ? QString() : sandboxes.flatpaks.at(name), sandboxes.electronFlatpaks.contains(name)};
    }
    if (application.path.startsWith("/var/lib/snapd/"_L1)) {
        const QString name = application.fileId.section(u'_', 0, 0);
        const auto snap = sandboxes.snaps.find(name);
        return {u"snap"_s, snap == sandboxes.snaps.end() ? QString() : snap->second, sandboxes.electronSnaps.contains(name)};
    }
    Origin origin;
    origin.version = application.entry.version;
    origin.hasElectron = std::ranges::any_of(programFolders(application), [&](const QString &folder) { return isElectron(folder, parts); });
    if (const UserInstall nix = nixInstall(application.program); !nix.name.isEmpty()) {
        origin.source = u"nix"_s;
        origin.version = nix.version;
    } else if (const SystemPackage *package = ownerOf(application, packages.manager, contents)) {
        origin.source = packages.manager;
        origin.version = upstreamVersion(package->version);
    } else if (application.path.startsWith("~/"_L1)) {
        origin.source = u"user"_s;
    }
    return origin;
}

} // namespace

QCoro::Task<Collected<Applications>> collectApplicationsOnLinux(Inputs in)
{
    Collected<Applications> out;
    auto askingVariables = in.call(u"environment"_s, u"HOME XDG_DATA_HOME XDG_DATA_DIRS"_s);
    auto askingPackages = systemPackages(in);
    auto askingFlatpaks = in.read(
        {u"/var/lib/flatpak/app/*/current/active/deploy"_s, u"~/.local/share/flatpak/app/*/current/active/deploy"_s});
    auto askingSnaps = in.read({u"/snap/*/current/meta/snap.yaml"_s, u"/var/lib/snapd/snap/*/current/meta/snap.yaml"_s});
    auto askingSandboxes = in.names({u"/var/lib/flatpak/app/*/current/active/files/*/resources/app.asar"_s,
                                     u"/var/lib/flatpak/app/*/current/active/files/*/*/resources/app.asar"_s,
                                     u"~/.local/share/flatpak/app/*/current/active/files/*/resources/app.asar"_s,
                                     u"~/.local/share/flatpak/app/*/current/active/files/*/*/resources/app.asar"_s,
                                     u"/snap/*/current/resources/app.asar"_s, u"/snap/*/current/*/resources/app.asar"_s,
                                     u"/snap/*/current/usr/share/*/resources/app.asar"_s});
    const auto variables = out.takeIfThere(co_await askingVariables, parseEnvironment, u"environment"_s)
                               .value_or(std::map<QString, QString>());
    const auto home = variables.find(u"HOME"_s);
    const QStringList folders = desktopFolders(variables, home == variables.end() ? QString() : home->second);
    QStringList patterns;
    for (const QString &folder : folders)
        patterns += {folder + "/*.desktop"_L1, folder + "/*/*.desktop"_L1};
    const Files files = co_await in.read(patterns);
    DesktopFiles found = co_await QtConcurrent::run(menu, files, folders);
    std::ranges::move(found.problems, std::back_inserter(out.problems));

    const QString names = programNames(found.applications).join(u' ');
    ProgramList programs;
    if (!names.isEmpty())
        programs = out.takeIfThere(co_await in.call(u"programs"_s, names), parseProgramList, u"programs"_s).value_or(ProgramList());
    const SystemPackages packages = co_await askingPackages;
    std::ranges::copy(packages.problems, std::back_inserter(out.problems));
    QStringList lists, partPaths;
    for (Application &application : found.applications) {
        const Program *program = programOf(programs, application.entry.program);
        application.program = program ? program->realPath : application.entry.program;
        if (application.path.startsWith("/usr/share/applications/"_L1))
            application.candidates = candidates(application, packages);
        for (const SystemPackage *package : application.candidates)
            lists += contentLists(packages.manager, *package);
        for (const auto folders = programFolders(application); const QString &folder : folders) {
            for (const auto part : {"/resources/app.asar"_L1, "/resources/app"_L1, "/chrome-sandbox"_L1, "/v8_context_snapshot.bin"_L1})
                partPaths += folder + part;
        }
    }
    lists.removeDuplicates();
    partPaths.removeIf(
        [](const QString &path) { return !path.startsWith(u'/') || path.contains(u'*') || path.contains(u'?') || path.contains(u'['); });
    partPaths.removeDuplicates();
    auto askingLists = in.read(lists);
    auto askingParts = in.names(partPaths);
    const Files contents = co_await askingLists;
    const Files parts = co_await askingParts;

    const Files flatpakFiles = co_await askingFlatpaks;
    const Files snapFiles = co_await askingSnaps;
    const Files electronNames = co_await askingSandboxes;
    const Sandboxes sandboxes = sandboxesOf(flatpakFiles, snapFiles, electronNames);

    Applications &facts = out.facts;
    for (const Application &application : found.applications) {
        const DesktopEntry &entry = application.entry;
        if (!entry.tryExec.isEmpty() && !entry.tryExec.startsWith(u'/') && isOneWord(entry.tryExec) && !programOf(programs, entry.tryExec))
            continue; // its program is not there, and the menu does not show it
        ApplicationEntry item{entry.name, application.fileId, std::nullopt, std::nullopt, std::nullopt, application.path};
        if (application.program.startsWith(u'/'))
            item.program = application.program;
        const Origin origin = originOf(application, sandboxes, packages, contents, parts);
        item.source = origin.source;
        if (!origin.version.isEmpty())
            item.version = origin.version;
        const QString text = item.version ? item.name + u'@' + *item.version : item.name;
        facts.allApps += text;
        if (origin.hasElectron)
            facts.electronApps += text;
        facts.entries.push_back(std::move(item));
    }
    for (QStringList *list : {&facts.allApps, &facts.electronApps}) {
        list->sort();
        list->removeDuplicates();
    }
    std::ranges::sort(facts.entries, {}, &ApplicationEntry::fileId);
    co_return out;
}

} // namespace prose
