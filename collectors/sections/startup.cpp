// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/startup.h"

#include "collectors/sections/autostart.h"
#include "collectors/sections/systemdunitfiles.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

const Fields<StartupItem> StartupItem::fields = {
    field("path", QT_TRANSLATE_NOOP("Report", "File"), &StartupItem::path),
    field("label", QT_TRANSLATE_NOOP("Report", "Name"), &StartupItem::label),
    field("enabled", QT_TRANSLATE_NOOP("Report", "Enabled"), &StartupItem::isEnabled),
    field("program", QT_TRANSLATE_NOOP("Report", "Program"), &StartupItem::program),
    field("run_at_load", QT_TRANSLATE_NOOP("Report", "Starts at once"), &StartupItem::runsAtLoad),
};

const Fields<Startup> Startup::fields = {
    field("user_agents", QT_TRANSLATE_NOOP("Report", "The user's own"), &Startup::userAgents),
    field("system_agents", QT_TRANSLATE_NOOP("Report", "For every user"), &Startup::systemAgents),
    field("system_daemons", QT_TRANSLATE_NOOP("Report", "For the machine"), &Startup::systemDaemons),
    field("startup_details", QT_TRANSLATE_NOOP("Report", "Details"), &Startup::details).identifiedBy("path"),
};

namespace {

/// The program that a unit starts: systemd.service(5) allows "@", "-", ":", "+", "!" and "|" before its path.
std::optional<QString> programOf(const UnitFile &file)
{
    const QStringList words = file.words("Service"_L1, "ExecStart"_L1);
    if (words.isEmpty())
        return std::nullopt;
    QString program = words.first();
    while (!program.isEmpty() && u"@-:+!|"_s.contains(program.front()))
        program.removeFirst();
    program.remove(u'"');
    return program.isEmpty() ? std::nullopt : std::optional(program);
}

StartupItem itemOf(const QString &path, const UnitFileState *file, bool isWanted)
{
    StartupItem item{path, path.section(u'/', -1), {}, {}, {}};
    if (!file)
        return item;
    item.label = file->file.value("Unit"_L1, "Description"_L1).value_or(item.label);
    item.isEnabled = isWanted ? !file->state.startsWith("masked"_L1)
                              : file->state.startsWith("enabled"_L1) || file->state.startsWith("linked"_L1);
    item.program = programOf(file->file);
    item.runsAtLoad = *item.isEnabled && file->name.endsWith(".service"_L1);
    return item;
}

/// What the links in folders of wanted units lead to; of an instance, the link itself, for the file is that of all instances.
void addWanted(QStringList &paths, std::vector<StartupItem> &details, const Files &links, QLatin1StringView folder,
               const std::vector<UnitFileState> &files)
{
    for (const QString &link : links.paths()) {
        if (!link.startsWith(folder))
            continue;
        const QString name = link.section(u'/', -1);
        const UnitFileState *file = unitFileOf(files, name);
        const bool isInstance = file && file->name != name;
        const QString path = isInstance || !file || file->path.isEmpty() ? link : file->path;
        if (paths.contains(path))
            continue;
        paths += path;
        details.push_back(itemOf(path, file, true));
    }
}

/// systemd leaves out a script where there is a unit of the same name.
bool isReplaced(const std::vector<UnitFileState> &files, const QString &script)
{
    QString name = script.section(u'/', -1);
    if (name.endsWith(".sh"_L1))
        name.chop(3);
    const auto file = std::ranges::find(files, name + ".service"_L1, &UnitFileState::name);
    return file != files.end() && file->state != "generated"_L1;
}

} // namespace

static QCoro::Task<Collected<Startup>> collectOnLinux(Inputs in)
{
    Collected<Startup> out;
    auto askingAutostart = autostart(in);
    auto askingFiles = unitFiles(in);
    auto readingLinks = in.links(
        {u"/etc/systemd/system/*.wants/*"_s, u"/etc/systemd/system/*.requires/*"_s, u"/etc/systemd/user/*.wants/*"_s});
    auto namingScripts = in.names({u"/etc/rc[2-5S].d/S[0-9][0-9]*"_s, u"/etc/init.d/*"_s, u"/etc/runlevels/*/*"_s, u"/var/service/*"_s,
                                   u"/run/runit"_s, u"/run/systemd/system"_s});
    const Autostart autostarted = co_await askingAutostart;
    const UnitFiles files = co_await askingFiles;
    const Files links = co_await readingLinks;
    const Files scripts = co_await namingScripts;

    Startup &startup = out.facts;
    out.problems = autostarted.problems;
    out.problems.insert(out.problems.end(), files.problems.begin(), files.problems.end());
    for (const AutostartEntry &item : autostarted.entries) {
        (item.path.startsWith(u'~') ? startup.userAgents : startup.systemAgents) += item.path;
        StartupItem detail{item.path, item.entry.name, item.isStarted, {}, item.isStarted};
        if (!item.entry.program.isEmpty())
            detail.program = item.entry.program;
        startup.details.push_back(std::move(detail));
    }
    for (const UnitFileState &file : files.user) {
        const QString path = "~/.config/systemd/user/"_L1 + file.name;
        const bool isAgent = file.name.endsWith(".service"_L1) || file.name.endsWith(".timer"_L1) || file.name.endsWith(".socket"_L1);
        if (!isAgent || file.path != path)
            continue;
        startup.userAgents += path;
        startup.details.push_back(itemOf(path, &file, false));
    }
    addWanted(startup.systemAgents, startup.details, links, "/etc/systemd/user/"_L1, files.user);
    addWanted(startup.systemDaemons, startup.details, links, "/etc/systemd/system/"_L1, files.system);

    // Scripts of System V: "/etc/rc2.d/S01ssh" starts "/etc/init.d/ssh". OpenRC and runit: the names in a folder.
    const bool isSystemd = scripts.has(u"/run/systemd/system"_s);
    for (const QString &path : scripts.paths()) {
        const QString name = path.section(u'/', -1);
        QString script;
        if (path.startsWith("/etc/rc"_L1) && scripts.has(u"/etc/init.d/"_s + name.sliced(3)))
            script = u"/etc/init.d/"_s + name.sliced(3);
        else if (path.startsWith("/etc/runlevels/"_L1) || (path.startsWith("/var/service/"_L1) && scripts.has(u"/run/runit"_s)))
            script = path;
        if (script.isEmpty() || startup.systemDaemons.contains(script) || (isSystemd && isReplaced(files.system, script)))
            continue;
        startup.systemDaemons += script;
        startup.details.push_back({script, script.section(u'/', -1), true, {}, true});
    }
    for (QStringList *list : {&startup.userAgents, &startup.systemAgents, &startup.systemDaemons})
        list->sort();
    co_return out;
}

SectionSpec startupSection()
{
    return section<Startup>(QT_TRANSLATE_NOOP("Report", "Startup"), QT_TRANSLATE_NOOP("Report", "Startup and services"))
        .on(Platform::Linux, collectOnLinux)
        .on(Platform::MacOS, collectStartupOnMac)
        .within(15s);
}

} // namespace prose
