// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/keyvalue.h"
#include "collectors/parsers/packagejson.h"
#include "collectors/sections/packagetools.h"

#include <QVersionNumber>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

namespace {

QString parentFolder(const QString &path)
{
    return path.section(u'/', 0, -2);
}

/// Where a program of JavaScript may have its package.json: "npm/bin/npm-cli.js", "@pnpm/exe/pnpm".
const QStringList packageFolders(const Program &program)
{
    return {parentFolder(parentFolder(program.realPath)), parentFolder(program.realPath)};
}

std::optional<QString> statedVersion(const Files &files, const PackageTools &tools, const QString &name, const Program &program)
{
    for (const QString &folder : packageFolders(program)) {
        const auto bytes = files.at(tools.asked(folder + "/package.json"_L1));
        if (!bytes)
            continue;
        const auto package = parsePackageJson(*bytes);
        if (package && package->name.contains(name) && !package->version.isEmpty())
            return package->version;
    }
    return std::nullopt;
}

/// The value of "prefix" in an npmrc, an INI file; npm replaces ${NAME} by variables.
QString npmrcPrefix(const Files &files, const QString &path, const PackageTools &tools)
{
    const auto bytes = files.at(path);
    QString prefix = bytes ? keyValueTable(*bytes, u'=').value(u"prefix"_s) : QString();
    const QString home = tools.variable(u"HOME"_s);
    prefix.remove(u'"').replace("${HOME}"_L1, home);
    return prefix.startsWith("~/"_L1) ? home + prefix.sliced(1) : prefix;
}

/// Where `npm install -g` puts things, in npm's order of importance.
QString npmPrefix(const Files &files, const PackageTools &tools, const Program &npm, const Program *node)
{
    for (const QString &name : {u"npm_config_prefix"_s, u"NPM_CONFIG_PREFIX"_s}) {
        if (const QString prefix = tools.variable(name); prefix.startsWith(u'/'))
            return prefix;
    }
    for (const QString &path : {u"~/.npmrc"_s, tools.asked(packageFolders(npm).front() + "/npmrc"_L1)}) {
        if (const QString prefix = npmrcPrefix(files, path, tools); prefix.startsWith(u'/'))
            return prefix;
    }
    if (npm.realPath.startsWith("/usr/share/nodejs/"_L1)) // Debian's own npm is built to use this one
        return u"/usr/local"_s;
    if (const QString prefix = tools.variable(u"PREFIX"_s); prefix.startsWith(u'/'))
        return prefix;
    if (node)
        return parentFolder(parentFolder(node->realPath));
    return npm.realPath.section("/lib/node_modules/"_L1, 0, 0);
}

/// The newest npm below the folders of managers of Node.js versions, which only interactive shells have in their PATH.
std::optional<Program> npmOfVersionManager(const Files &names, const QString &home)
{
    std::optional<Program> newest;
    QVersionNumber version;
    for (const QString &path : names.paths()) {
        const QString folder = path.chopped(qsizetype(sizeof("/bin/npm") - 1));
        const QString name = (folder.endsWith("/installation"_L1) ? parentFolder(folder) : folder).section(u'/', -1);
        const auto number = QVersionNumber::fromString(name.startsWith(u'v') ? name.sliced(1) : name);
        if (newest && number <= version)
            continue;
        version = number;
        newest = Program{home + path.sliced(1), home + folder.sliced(1) + "/lib/node_modules/npm/bin/npm-cli.js"_L1};
    }
    return newest;
}

/// A folder in which a manager keeps a package.json that names what was installed for all projects.
struct GlobalFolder
{
    QString folder;
    QStringList names;
};

std::vector<GlobalFolder> globalFolders(const Files &files, QLatin1StringView ending, std::vector<Error> &problems)
{
    std::vector<GlobalFolder> folders;
    for (const QString &path : files.paths()) {
        if (!path.contains(ending) || !path.endsWith("/package.json"_L1))
            continue;
        const auto package = parsePackageJson(*files.at(path));
        if (package)
            folders.push_back({parentFolder(path), package->dependencies});
        else
            problems.push_back({package.error().kind, path, package.error().detail});
    }
    return folders;
}

QStringList packageFiles(const std::vector<GlobalFolder> &folders)
{
    QStringList files;
    for (const GlobalFolder &folder : folders) {
        for (const QString &name : folder.names) {
            if (!name.startsWith(u'.') && !name.contains(u'*') && !name.contains(u'?') && !name.contains(u'[') && !name.contains(".."_L1))
                files += folder.folder + "/node_modules/"_L1 + name + "/package.json"_L1;
        }
    }
    return files;
}

/// What was installed in a folder "node_modules", by the names of its folders: those count for JavaScript.
QStringList nodePackages(const Files &files, const QStringList &paths)
{
    std::vector<UserInstall> installs;
    for (const QString &path : paths) {
        const auto bytes = files.at(path);
        const auto package = bytes ? parsePackageJson(*bytes) : Result<PackageJson>(PackageJson{});
        const QString name = path.section("/node_modules/"_L1, -1).chopped(qsizetype(sizeof("/package.json") - 1));
        installs.push_back({name, package ? package->version : QString()});
    }
    return installTexts(installs);
}

/// For programs that no file tells the version of.
std::optional<Command> versionQuestion(const QString &name, const Program *program, const std::optional<QString> &version,
                                       const PackageTools &tools)
{
    if (!program || version || isShim(name, *program))
        return std::nullopt;
    // macOS asks the user before it starts what a browser downloaded; what these folders hold came another way.
    if (tools.isMac && !tools.asked(program->realPath).startsWith("~/.bun/"_L1)
        && !tools.asked(program->realPath).startsWith("~/Library/pnpm/"_L1) && formulaOf(program->realPath).name.isEmpty())
        return std::nullopt;
    return Command{.program = program->path, .arguments = {u"--version"_s}, .timeout = 10s, .unchangedWhile = {program->realPath}};
}

QCoro::Task<Result<QByteArray>> answerTo(Inputs in, std::optional<Command> question)
{
    if (!question)
        co_return std::unexpected(Error{Error::Kind::Missing, {}, {}});
    co_return co_await in.run(*question);
}

} // namespace

QCoro::Task<NodeManagers> nodeManagers(Inputs in, SharedTools tools)
{
    NodeManagers found;
    const Program *npm = tools->program(u"npm"_s), *pnpm = tools->program(u"pnpm"_s), *bun = tools->program(u"bun"_s);
    const Program *yarn = tools->program(u"yarn"_s), *node = tools->program(u"node"_s);
    std::optional<Program> ownNpm;
    if (!npm) {
        const Files names = co_await in.names({u"~/.nvm/versions/node/*/bin/npm"_s,
                                               u"~/.local/share/fnm/node-versions/*/installation/bin/npm"_s,
                                               u"~/.local/share/mise/installs/node/*/bin/npm"_s,
                                               u"~/Library/Application Support/fnm/node-versions/*/installation/bin/npm"_s});
        ownNpm = npmOfVersionManager(names, tools->variable(u"HOME"_s));
        if (ownNpm) {
            npm = &*ownNpm;
            node = nullptr;
        }
    }
    if (!yarn || (yarn->realPath == "/usr/bin/yarn"_L1 && tools->system.find(u"cmdtest"_s))) // another program of that name
        yarn = tools->program(u"yarnpkg"_s);

    QStringList questions{u"~/.npmrc"_s, u"~/.cache/node/corepack/lastKnownGood.json"_s};
    for (const Program *program : {npm, yarn, pnpm, bun}) {
        if (!program)
            continue;
        for (const QString &folder : packageFolders(*program))
            questions += tools->asked(folder + "/package.json"_L1);
    }
    if (npm)
        questions += tools->asked(packageFolders(*npm).front() + "/npmrc"_L1);
    if (yarn)
        questions += {u"~/.config/yarn/global/package.json"_s, u"/usr/local/share/.config/yarn/global/package.json"_s};
    if (pnpm) {
        questions += {u"~/.local/share/pnpm/global/*/package.json"_s, u"~/Library/pnpm/global/*/package.json"_s};
        if (const QString home = tools->asked(tools->variable(u"PNPM_HOME"_s));
            !home.isEmpty() && home != "~/.local/share/pnpm"_L1 && home != "~/Library/pnpm"_L1)
            questions += home + "/global/*/package.json"_L1;
    }
    if (bun) {
        questions += u"~/.bun/install/global/package.json"_s;
        if (const QString home = tools->asked(tools->variable(u"BUN_INSTALL"_s)); !home.isEmpty() && home != "~/.bun"_L1)
            questions += home + "/install/global/package.json"_L1;
    }
    questions.removeAll(QString());
    questions.removeDuplicates();
    const Files files = co_await in.read(questions);
    found.problems = files.failures();

    const auto describe = [&](PackageManager &manager, const QString &name, const Program *program) {
        manager.isInstalled = program != nullptr;
        if (!program)
            return;
        manager = installedManager(*program);
        manager.version = statedVersion(files, *tools, name, *program);
        if (program->realPath.contains("/corepack/"_L1)) {
            const auto last = files.at(u"~/.cache/node/corepack/lastKnownGood.json"_s);
            manager.version = last ? filled(parseCorepackVersion(*last, name).value_or(QString())) : std::nullopt;
        } else if (!manager.version) {
            manager.version = tools->version(*program, {name});
        }
    };
    describe(found.npm, u"npm"_s, npm);
    describe(found.yarn, u"yarn"_s, yarn);
    describe(found.pnpm, u"pnpm"_s, pnpm);
    describe(found.bun, u"bun"_s, bun);

    auto askingPnpm = answerTo(in, versionQuestion(u"pnpm"_s, pnpm, found.pnpm.version, *tools));
    auto askingBun = answerTo(in, versionQuestion(u"bun"_s, bun, found.bun.version, *tools));
    const QStringList yarnFiles = packageFiles(globalFolders(files, "/yarn/global/"_L1, found.problems));
    const QStringList pnpmFiles = packageFiles(globalFolders(files, "/global/"_L1, found.problems));
    const QStringList bunFiles = packageFiles(globalFolders(files, "/install/global/"_L1, found.problems));
    QStringList modules;
    const QString npmModules = npm ? tools->asked(npmPrefix(files, *tools, *npm, node) + "/lib/node_modules"_L1) : QString();
    if (!npmModules.isEmpty())
        modules = {npmModules + "/*/package.json"_L1, npmModules + "/@*/*/package.json"_L1};
    const Files packages = co_await in.read(modules + yarnFiles + pnpmFiles + bunFiles);
    std::ranges::copy(packages.failures(), std::back_inserter(found.problems));

    if (npm) {
        QStringList paths = packages.paths();
        paths.removeIf([&](const QString &path) { return npmModules.isEmpty() || !path.startsWith(npmModules + u'/'); });
        found.npm.globals = nodePackages(packages, paths);
    }
    if (yarn)
        found.yarn.globals = nodePackages(packages, yarnFiles);
    if (pnpm) {
        QStringList own = pnpmFiles;
        own.removeIf([&](const QString &path) { return yarnFiles.contains(path) || bunFiles.contains(path); });
        found.pnpm.globals = nodePackages(packages, own);
    }
    if (bun)
        found.bun.globals = nodePackages(packages, bunFiles);

    const auto said = [&](PackageManager &manager, const Result<QByteArray> &answer) {
        const QString text = answer ? QString::fromUtf8(answer->trimmed()).section(u'\n', 0, 0) : QString();
        if (!text.isEmpty())
            manager.version = text;
        else if (!answer && answer.error().kind != Error::Kind::Missing)
            found.problems.push_back(answer.error());
    };
    said(found.pnpm, co_await askingPnpm);
    said(found.bun, co_await askingBun);
    co_return found;
}

} // namespace prose
