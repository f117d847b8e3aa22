// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/toolversions.h"

#include "collectors/parsers/toolfiles.h"
#include "collectors/sections/toolevidence.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

namespace {

struct Candidate
{
    const Tool *tool = nullptr;
    std::vector<ToolPlace> places; ///< the first that is there counts
};

/// On macOS, programs with windows are applications and found as such; of the table only those for terminals may be there.
std::vector<const Tool *> allTools(Platform platform)
{
    static const QStringList forTerminals{u"Vim"_s, u"Nvim"_s, u"Emacs"_s, u"Nano"_s, u"Helix"_s, u"Micro"_s, u"Kakoune"_s};
    std::vector<const Tool *> tools;
    for (const auto &table : {developerTools(), windowTools()}) {
        for (const Tool &tool : table) {
            if (platform == Platform::Linux || table.data() == developerTools().data() || forTerminals.contains(tool.key))
                tools.push_back(&tool);
        }
    }
    return tools;
}

QCoro::Task<SystemPackages> noPackages()
{
    co_return SystemPackages{};
}

QCoro::Task<AppleTools> noAppleTools()
{
    co_return AppleTools{};
}

/// Debian's psql is a script that starts the newest version of the real one.
QString behindWrapper(const QString &realPath, const Files &postgres)
{
    if (realPath.section(u'/', -1) != "pg_wrapper"_L1)
        return realPath;
    QStringList paths = postgres.paths();
    std::ranges::sort(paths,
                      [](const QString &a, const QString &b) { return isOlderVersion(a.section(u'/', 4, 4), b.section(u'/', 4, 4)); });
    return paths.isEmpty() ? realPath : paths.back();
}

Candidate candidate(const Tool &tool, const ProgramList &programs, const Shims &shims, const Files &postgres)
{
    Candidate candidate{&tool, {}};
    const QStringList names = valuesOf(tool.programs);
    for (const QString &name : names) {
        for (const Program &program : programs.value(name)) {
            if (isLauncher(program.realPath))
                continue;
            if (Shims::isShim(tool, program)) {
                for (const auto allTargets = shims.targets(tool, name, program); const QString &target : allTargets)
                    candidate.places.push_back({program.path, target, target, true});
                continue;
            }
            const QString real = behindWrapper(program.realPath, postgres);
            candidate.places.push_back({program.path, real, real == program.realPath ? program.path : real, false});
        }
    }
    if (candidate.places.empty()) {
        for (const QString &name : names) {
            for (const auto targets = shims.hidden(tool, name); const QString &target : targets)
                candidate.places.push_back({target, target, target, true});
        }
    }
    return candidate;
}

/// Nothing that a script around it, a launcher or Google's dispatcher would do in its place.
bool mayBeStarted(const Tool &tool, const ToolPlace &place)
{
    const QString name = place.realPath.section(u'/', -1);
    return !tool.arguments.isEmpty() && !place.realPath.contains("/node_modules/"_L1) && !place.realPath.contains("/google-cloud-sdk/"_L1)
        && !place.realPath.startsWith("/snap/"_L1) && name != "snap"_L1 && name != "rustup"_L1 && name != "flatpak"_L1;
}

Command question(const Tool &tool, const ToolPlace &place)
{
    Command command{.program = place.start,
                    .arguments = valuesOf(tool.arguments),
                    .timeout = 10s,
                    .outputLimitBytes = 64 * 1024,
                    .unchangedWhile = {place.start}};
    if (!tool.environment.isEmpty()) {
        command.arguments = valuesOf(tool.environment) + QStringList{place.start} + command.arguments;
        command.program = u"/usr/bin/env"_s;
    }
    return command;
}

void applyAnswer(FoundTool &found, const Result<Output> &answer)
{
    if (!answer)
        return;
    const QString line = statedLine(*found.tool, answer->standardOutput, answer->standardError);
    const QString start = QString(found.tool->form).section(u'%', 0, 0);
    if (line.isEmpty() || (answer->exitCode != 0 && (start.isEmpty() || !line.startsWith(start))))
        return;
    const QString version = versionInLine(line);
    if (version.isEmpty())
        return;
    found.version = version;
    found.line = line;
    found.source = u"probe"_s;
}

Files together(const Files &some, const Files &more)
{
    PathAnswers answers;
    for (const Files *files : {&some, &more}) {
        for (const QString &path : files->paths())
            answers.insert(path, files->at(path));
    }
    return Files(std::move(answers));
}

} // namespace

const FoundTool *FoundTools::find(const QString &key) const
{
    const auto found = std::ranges::find_if(tools, [&](const FoundTool &tool) { return tool.tool->key == key; });
    return found == tools.end() ? nullptr : &*found;
}

QCoro::Task<FoundTools> findTools(Inputs in, Platform platform)
{
    const bool isMac = platform == Platform::MacOS;
    const std::vector<const Tool *> tools = allTools(platform);
    QStringList programNames;
    for (const Tool *tool : tools)
        programNames += valuesOf(tool->programs);
    programNames.removeDuplicates();

    auto askingPackages = isMac ? noPackages() : systemPackages(in);
    auto askingApple = isMac ? appleTools(in, programNames) : noAppleTools();
    auto askingPrograms = in.call(Call{u"programs"_s, programNames.join(u' '), 10s});
    auto askingUser = in.call(u"user"_s);
    auto askingMachine = in.call(u"uname"_s);
    auto askingEnvironment = in.call(u"environment"_s,
                                     u"PYENV_VERSION RBENV_VERSION NODENV_VERSION GOENV_VERSION JENV_VERSION RUSTUP_HOME RUSTUP_TOOLCHAIN "
                                     "ANDROID_HOME ANDROID_SDK_ROOT XDG_RUNTIME_DIR XDG_CONFIG_HOME"_s);
    auto askingChoices = in.read(Shims::files());
    auto askingVersions = in.names(Shims::names());
    auto askingPostgres = in.names(isMac ? QStringList() : QStringList{u"/usr/lib/postgresql/*/bin/psql"_s});

    FoundTools all;
    all.isMac = isMac;
    Collected<ProgramList> notes;
    const auto programText = co_await askingPrograms;
    all.isKnown = programText || programText.error().kind != Error::Kind::Missing;
    const auto listed = notes.takeIfThere(programText, parseProgramList, u"programs"_s);
    all.isAnswered = listed || !all.isKnown;
    ProgramList programs = listed.value_or(ProgramList{});
    all.apple = co_await askingApple;
    if (isMac)
        replaceStubs(programs, all.apple);
    const auto userText = co_await askingUser;
    const auto user = userText ? parseUser(*userText) : std::unexpected(userText.error());
    const auto environmentText = co_await askingEnvironment;
    if (const auto environment = environmentText ? parseEnvironment(*environmentText) : std::unexpected(environmentText.error()))
        all.environment = *environment;
    const Result<QByteArray> machineText = co_await askingMachine;
    notes.takeIfThere(machineText);

    const QString home = user ? user->home : QString();
    // Shims in folders of their own are known only now.
    all.shims = Shims(home, all.environment);
    auto askingMoreChoices = in.read(all.shims.filesOf(programs));
    auto askingMoreVersions = in.names(all.shims.namesOf(programs));
    const Files choices = co_await askingChoices;
    const Files moreChoices = co_await askingMoreChoices;
    const Files versions = co_await askingVersions;
    const Files moreVersions = co_await askingMoreVersions;
    all.shims.learn(together(choices, moreChoices), together(versions, moreVersions));
    const Files postgres = co_await askingPostgres;
    all.packages = co_await askingPackages;

    std::vector<Candidate> candidates;
    std::vector<const SystemPackage *> packages;
    QStringList fileList, nameList;
    QSet<QString> realPaths;
    for (const Tool *tool : tools) {
        Candidate found = candidate(*tool, programs, all.shims, postgres);
        if (found.places.empty())
            continue;
        for (const ToolPlace &place : found.places) {
            const ToolPlace shown{place.path, all.shims.withTilde(place.realPath), place.start, place.mustBeThere};
            fileList += ToolEvidence::files(*tool, shown);
            nameList += ToolEvidence::names(*tool, shown);
            realPaths.insert(place.realPath);
        }
        std::ranges::copy(PackageOwners::candidates(all.packages, *tool), std::back_inserter(packages));
        candidates.push_back(std::move(found));
    }
    QStringList lists = PackageOwners::lists(all.packages, packages);
    for (QStringList *list : {&fileList, &nameList, &lists})
        list->removeDuplicates();
    auto askingFiles = in.read(fileList);
    auto askingNames = in.names(nameList);
    auto askingLists = in.read(lists);
    ToolEvidence evidence;
    evidence.read = co_await askingFiles;
    evidence.names_ = co_await askingNames;
    const Files listFiles = co_await askingLists;
    evidence.owners = co_await QtConcurrent::run(&PackageOwners::find, all.packages.manager, listFiles, realPaths);
    evidence.platform = platform;
    evidence.bundles = all.apple.versions;
    if (machineText)
        evidence.machine = QString::fromUtf8(*machineText).section(u'\n', 3, 3).trimmed();

    std::vector<std::pair<size_t, QCoro::Task<Result<Output>>>> asking;
    for (const Candidate &candidate : candidates) {
        const auto isThere = [&](const ToolPlace &place) {
            return !place.mustBeThere || evidence.names_.has(all.shims.withTilde(place.realPath));
        };
        const auto place = std::ranges::find_if(candidate.places, isThere);
        if (place == candidate.places.end())
            continue;
        FoundTool found{candidate.tool, place->path, place->realPath, {}, {}, {}};
        const ToolPlace shown{place->path, all.shims.withTilde(place->realPath), place->start, place->mustBeThere};
        evidence.apply(found, shown, all.packages);
        all.tools.push_back(found);
        const bool isSilent = !isMac || isStartedSilently(place->realPath, home);
        if (!found.version && isSilent && mayBeStarted(*candidate.tool, *place))
            asking.emplace_back(all.tools.size() - 1, in.runAnyExit(question(*candidate.tool, *place)));
    }
    for (auto &[index, task] : asking) { // all of them run already
        const Result<Output> answer = co_await task;
        applyAnswer(all.tools[index], answer);
        notes.takeIfThere(answer);
    }
    all.problems = std::move(notes.problems);
    std::ranges::copy(all.packages.problems, std::back_inserter(all.problems));
    std::ranges::copy(all.apple.problems, std::back_inserter(all.problems));
    co_return all;
}

} // namespace prose
