// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/backup_tools.h"

#include "collectors/parsers/calltexts.h"
#include "collectors/parsers/gvdb.h"
#include "collectors/parsers/plist.h"
#include "collectors/sections/macaccess.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

const Fields<BackupTool> BackupTool::fields = {
    field("name", QT_TRANSLATE_NOOP("Report", "Name"), &BackupTool::name),
    field("program", QT_TRANSLATE_NOOP("Report", "Program"), &BackupTool::program).personal(Personal::Path),
    field("configured", QT_TRANSLATE_NOOP("Report", "Set up"), &BackupTool::isConfigured),
    field("last_run", QT_TRANSLATE_NOOP("Report", "Last backup"), &BackupTool::lastRun, Unit::EpochSeconds),
};

const Fields<BackupTools> BackupTools::fields = {
    field("tools", QT_TRANSLATE_NOOP("Report", "Backup programs"), &BackupTools::tools).identifiedBy("name"),
};

namespace {

const QString userDconf = u"~/.config/dconf/user"_s; // where Déjà Dup notes its last backup
const QString timeshiftLogs = u"/var/log/timeshift/*_backup.log"_s;

struct KnownTool
{
    QString name;
    QString program; ///< its name; or, of an application, its path
    QStringList settings; ///< any of them; paths or patterns
};

std::vector<KnownTool> linuxTools()
{
    return {
        {u"Timeshift"_s, u"timeshift"_s, {u"/etc/timeshift/timeshift.json"_s, u"/etc/timeshift.json"_s}},
        {u"Snapper"_s, u"snapper"_s, {u"/etc/snapper/configs/*"_s}},
        {u"btrbk"_s, u"btrbk"_s, {u"/etc/btrbk/btrbk.conf"_s, u"/etc/btrbk.conf"_s}},
        {u"Borg"_s, u"borg"_s, {u"~/.config/borg/security/*"_s}},
        {u"borgmatic"_s,
         u"borgmatic"_s,
         {u"~/.config/borgmatic/config.yaml"_s, u"~/.config/borgmatic.d/*.yaml"_s, u"/etc/borgmatic/config.yaml"_s,
          u"/etc/borgmatic.d/*.yaml"_s}},
        {u"Vorta"_s, u"vorta"_s, {u"~/.local/share/Vorta/settings.db"_s, u"~/.var/app/com.borgbase.Vorta/data/Vorta/settings.db"_s}},
        {u"Pika Backup"_s,
         u"pika-backup"_s,
         {u"~/.config/pika-backup/backup.json"_s, u"~/.var/app/org.gnome.World.PikaBackup/config/pika-backup/backup.json"_s}},
        {u"restic"_s, u"restic"_s, {u"~/.cache/restic/*"_s}},
        {u"resticprofile"_s, u"resticprofile"_s, {u"~/.config/resticprofile/*"_s, u"/etc/resticprofile/*"_s}},
        {u"rustic"_s, u"rustic"_s, {u"~/.config/rustic/*.toml"_s}},
        {u"Kopia"_s, u"kopia"_s, {u"~/.config/kopia/repository.config"_s}},
        {u"Duplicati"_s, u"duplicati"_s, {u"~/.config/Duplicati/*.sqlite"_s}},
        {u"Duplicity"_s, u"duplicity"_s, {u"~/.cache/duplicity/*"_s}},
        {u"Déjà Dup"_s, u"deja-dup"_s, {}},
        {u"Back In Time"_s, u"backintime"_s, {u"~/.config/backintime/config"_s}},
        {u"Kup"_s, u"kup-daemon"_s, {u"~/.config/kuprc"_s}},
        {u"rsnapshot"_s, u"rsnapshot"_s, {u"/etc/rsnapshot.conf"_s}},
        {u"rdiff-backup"_s, u"rdiff-backup"_s, {}},
        {u"bup"_s, u"bup"_s, {u"~/.bup"_s}},
        {u"Tarsnap"_s, u"tarsnap"_s, {u"/etc/tarsnap.conf"_s, u"/etc/tarsnap/tarsnap.conf"_s, u"~/.tarsnaprc"_s}},
        {u"backupninja"_s, u"backupninja"_s, {u"/etc/backup.d/*"_s}},
        {u"UrBackup"_s, u"urbackupclientctl"_s, {u"/etc/default/urbackupclient"_s}},
        {u"Bacula"_s, u"bacula-fd"_s, {u"/etc/bacula/bacula-fd.conf"_s}},
        {u"Bareos"_s, u"bareos-fd"_s, {u"/etc/bareos/bareos-fd.d/*"_s}},
        {u"Sanoid"_s, u"sanoid"_s, {u"/etc/sanoid/sanoid.conf"_s}},
        {u"ZFS Auto Snapshot"_s, u"zfs-auto-snapshot"_s, {}},
    };
}

/// Of Linux's those that are used on a Mac, too, where they keep their things, and applications.
std::vector<KnownTool> macTools()
{
    return {
        {u"Carbon Copy Cloner"_s, u"/Applications/Carbon Copy Cloner.app"_s, {u"/Library/Application Support/com.bombich.ccc"_s}},
        {u"SuperDuper!"_s, u"/Applications/SuperDuper!.app"_s, {u"~/Library/Application Support/SuperDuper!"_s}},
        {u"ChronoSync"_s, u"/Applications/ChronoSync.app"_s, {u"~/Library/Application Support/ChronoSync"_s}},
        {u"Arq"_s, u"/Applications/Arq.app"_s, {u"/Library/Application Support/ArqAgent"_s, u"~/Library/Arq"_s}},
        {u"Backblaze"_s, u"/Applications/Backblaze.app"_s, {u"/Library/Backblaze.bzpkg"_s}},
        {u"CrashPlan"_s, u"/Applications/CrashPlan.app"_s, {u"/Library/Application Support/CrashPlan"_s}},
        {u"IDrive"_s, u"/Applications/IDrive.app"_s, {u"/Library/Application Support/IDriveforMac"_s}},
        {u"Acronis Cyber Protect"_s, u"/Applications/Acronis Cyber Protect Home Office.app"_s, {}},
        {u"Get Backup Pro"_s, u"/Applications/Get Backup Pro.app"_s, {}},
        {u"Duplicati"_s,
         u"/Applications/Duplicati.app"_s,
         {u"~/Library/Application Support/Duplicati/*.sqlite"_s, u"~/.config/Duplicati/*.sqlite"_s}},
        {u"Vorta"_s, u"/Applications/Vorta.app"_s, {u"~/Library/Application Support/Vorta/settings.db"_s}},
        {u"Kopia"_s, u"kopia"_s, {u"~/Library/Application Support/kopia/repository.config"_s}},
        {u"Borg"_s, u"borg"_s, {u"~/.config/borg/security/*"_s}},
        {u"borgmatic"_s,
         u"borgmatic"_s,
         {u"~/.config/borgmatic/config.yaml"_s, u"~/.config/borgmatic.d/*.yaml"_s, u"/etc/borgmatic/config.yaml"_s}},
        {u"restic"_s, u"restic"_s, {u"~/Library/Caches/restic/*"_s}},
        {u"resticprofile"_s, u"resticprofile"_s, {u"~/Library/Application Support/resticprofile/*"_s, u"~/.config/resticprofile/*"_s}},
        {u"Duplicity"_s, u"duplicity"_s, {u"~/.cache/duplicity/*"_s}},
        {u"rsnapshot"_s, u"rsnapshot"_s, {u"/usr/local/etc/rsnapshot.conf"_s, u"/opt/homebrew/etc/rsnapshot.conf"_s}},
        {u"rdiff-backup"_s, u"rdiff-backup"_s, {}},
        {u"Tarsnap"_s, u"tarsnap"_s, {u"/usr/local/etc/tarsnap.conf"_s, u"/opt/homebrew/etc/tarsnap.conf"_s, u"~/.tarsnaprc"_s}},
    };
}

bool isAnyThere(const QStringList &patterns, const Files &names)
{
    return std::ranges::any_of(patterns, [&](const QString &pattern) {
        const QRegularExpression form(QRegularExpression::wildcardToRegularExpression(pattern));
        return std::ranges::any_of(names.paths(), [&](const QString &path) { return form.match(path).hasMatch(); });
    });
}

/// `names` are those of the tools' settings, and of tools that are given by their path.
BackupTool toolOf(const KnownTool &known, const ProgramList &programs, const Files &names)
{
    BackupTool tool;
    tool.name = known.name;
    if (names.has(known.program))
        tool.program = known.program;
    else if (const auto it = programs.find(known.program); it != programs.end() && !it->empty())
        tool.program = it->front().path;
    tool.isConfigured = isAnyThere(known.settings, names);
    return tool;
}

std::optional<double> newest(const Files &stats)
{
    std::optional<double> seconds;
    for (const QString &path : stats.paths()) {
        if (const auto stat = stats.stat(path); stat && (!seconds || stat->modifiedSeconds > *seconds))
            seconds = stat->modifiedSeconds;
    }
    return seconds;
}

void setDejaDup(BackupTool &tool, const GvdbTable &settings)
{
    tool.isConfigured = settings.contains("/org/gnome/deja-dup/");
    // "2026-05-03T18:20:11Z", with or without a fraction
    const auto moment = QDateTime::fromString(settings.value("/org/gnome/deja-dup/last-backup").toString(), Qt::ISODateWithMs);
    if (moment.isValid())
        tool.lastRun = double(moment.toMSecsSinceEpoch()) / 1000;
}

const QString timeMachineSettings = u"/Library/Preferences/com.apple.TimeMachine.plist"_s;

/// {AutoBackup: true, Destinations: [{SnapshotDates: [2014-01-04 13:38:38 UTC, …], …}]}
BackupTool timeMachine(const QVariantMap &settings)
{
    BackupTool tool;
    tool.name = u"Time Machine"_s;
    const QVariantList destinations = settings.value(u"Destinations"_s).toList();
    tool.isConfigured = !destinations.isEmpty();
    for (const QVariant &destination : destinations) {
        for (const auto dates = destination.toMap().value(u"SnapshotDates"_s).toList(); const QVariant &date : dates) {
            const QDateTime moment = date.toDateTime();
            const double seconds = double(moment.toMSecsSinceEpoch()) / 1000;
            if (moment.isValid() && (!tool.lastRun || seconds > *tool.lastRun))
                tool.lastRun = seconds;
        }
    }
    return tool;
}

} // namespace

static QCoro::Task<Collected<BackupTools>> collectOnMac(Inputs in)
{
    const std::vector<KnownTool> known = macTools();
    QStringList programs, paths;
    for (const KnownTool &tool : known) {
        (tool.program.startsWith(u'/') ? paths : programs) += tool.program;
        paths += tool.settings;
    }
    auto searching = in.call(u"programs"_s, programs.join(u' '));
    auto naming = in.names(paths);
    auto reading = in.read({timeMachineSettings});
    const Result<QByteArray> programText = co_await searching;
    const Files names = co_await naming;
    const Files files = co_await reading;

    Collected<BackupTools> out;
    // Not there: a recording that has none.
    const ProgramList found = out.takeIfThere(programText, parseProgramList, u"programs"_s).value_or(ProgramList());
    const Result<QByteArray> answer = files.at(timeMachineSettings);
    const auto settings = answer ? answer : Result<QByteArray>(std::unexpect, withFullDiskAccessHint(answer.error()));
    if (const auto plist = out.takeIfThere(settings, parsePlist, timeMachineSettings))
        out.facts.tools.push_back(timeMachine(plist->toMap()));
    for (const KnownTool &one : known) {
        BackupTool tool = toolOf(one, found, names);
        if (tool.program || tool.isConfigured)
            out.facts.tools.push_back(std::move(tool));
    }
    if (out.facts.tools.empty() && programText && out.problems.empty())
        out.unavailable = QString::fromLatin1(QT_TRANSLATE_NOOP("Report", "This Mac has no known backup program"));
    co_return out;
}

static QCoro::Task<Collected<BackupTools>> collectOnLinux(Inputs in)
{
    const std::vector<KnownTool> known = linuxTools();
    QStringList programs, settings;
    for (const KnownTool &tool : known) {
        programs += tool.program;
        settings += tool.settings;
    }
    auto searching = in.call(u"programs"_s, programs.join(u' '));
    auto naming = in.names(settings);
    auto reading = in.read({userDconf});
    auto measuring = in.stats({timeshiftLogs});
    const Result<QByteArray> programText = co_await searching;
    const Files names = co_await naming;
    const Files files = co_await reading;
    const Files logs = co_await measuring;

    Collected<BackupTools> out;
    // Not there: a recording that has none.
    const ProgramList found = out.takeIfThere(programText, parseProgramList, u"programs"_s).value_or(ProgramList());
    GvdbTable dconf;
    if (files.has(userDconf))
        dconf = out.take(files.at(userDconf), parseGvdb, userDconf).value_or(dconf);
    for (const KnownTool &one : known) {
        BackupTool tool = toolOf(one, found, names);
        if (one.program == "deja-dup"_L1)
            setDejaDup(tool, dconf);
        else if (one.program == "timeshift"_L1)
            tool.lastRun = newest(logs);
        if (tool.program || tool.isConfigured)
            out.facts.tools.push_back(std::move(tool));
    }
    if (out.facts.tools.empty() && programText)
        out.unavailable = QString::fromLatin1(QT_TRANSLATE_NOOP("Report", "This machine has no known backup program"));
    co_return out;
}

SectionSpec backupToolsSection()
{
    return section<BackupTools>(QT_TRANSLATE_NOOP("Report", "Backup programs"), QT_TRANSLATE_NOOP("Report", "Storage"))
        .on(Platform::Linux, collectOnLinux)
        .on(Platform::MacOS, collectOnMac)
        .addition();
}

} // namespace prose
