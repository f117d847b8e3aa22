// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/diagnostics.h"

#include "collectors/parsers/crashnames.h"

#include <algorithm>
#include <cmath>
#include <ranges>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

const Fields<Crash> Crash::fields = {
    field("name", QT_TRANSLATE_NOOP("Report", "Report"), &Crash::name),
    field("program", QT_TRANSLATE_NOOP("Report", "Program"), &Crash::program),
    field("time_epoch_seconds", QT_TRANSLATE_NOOP("Report", "Time"), &Crash::seconds, Unit::EpochSeconds),
    field("size_bytes", QT_TRANSLATE_NOOP("Report", "Size"), &Crash::sizeBytes, Unit::Bytes),
    field("keeper", QT_TRANSLATE_NOOP("Report", "Written by"), &Crash::keeper),
    field("kind", QT_TRANSLATE_NOOP("Report", "What happened"), &Crash::kind),
    field("program_version", QT_TRANSLATE_NOOP("Report", "Version of the program"), &Crash::programVersion),
    field("os_version", QT_TRANSLATE_NOOP("Report", "Version of the system"), &Crash::osVersion),
};

const Fields<Diagnostics> Diagnostics::fields = {
    field("recent_crashes", QT_TRANSLATE_NOOP("Report", "Recent crashes"), &Diagnostics::recentCrashes),
    field("crash_details", QT_TRANSLATE_NOOP("Report", "Crashes"), &Diagnostics::crashes).identifiedBy("name"),
    field("crashes_total", QT_TRANSLATE_NOOP("Report", "Number of crash reports"), &Diagnostics::crashesTotal),
    field("kernel_crash_records", QT_TRANSLATE_NOOP("Report", "Records of kernel crashes"), &Diagnostics::kernelRecords),
    field("core_pattern", QT_TRANSLATE_NOOP("Report", "Where memory images of crashed programs go"), &Diagnostics::coreHandler),
};

namespace {

const QString coredumpFolder = u"/var/lib/systemd/coredump/"_s;
const QString apportFolder = u"/var/crash/"_s;
const QString abrtFolder = u"/var/spool/abrt/"_s;
const QString oldAbrtFolder = u"/var/tmp/abrt/"_s;

std::optional<Crash> crashOf(const QString &path, const Files &stats)
{
    const QString name = path.section(u'/', -1);
    std::optional<CrashName> parsed;
    Crash crash;
    crash.name = name;
    if (path.startsWith(coredumpFolder)) {
        parsed = parseCoredumpName(name);
        crash.keeper = u"systemd-coredump"_s;
        if (!name.startsWith("core."_L1))
            return std::nullopt;
    } else if (path.startsWith(apportFolder)) {
        parsed = parseApportName(name);
        crash.keeper = u"Apport"_s;
    } else if (path.startsWith(abrtFolder) || path.startsWith(oldAbrtFolder)) {
        parsed = parseAbrtName(name);
        crash.keeper = u"ABRT"_s;
        if (!parsed) // its own files lie beside them
            return std::nullopt;
    }
    if (parsed && !parsed->program.isEmpty())
        crash.program = parsed->program;
    if (const auto stat = stats.stat(path)) {
        crash.seconds = stat->modifiedSeconds;
        if (crash.keeper != "ABRT"_L1) // a folder's own size says nothing
            crash.sizeBytes = stat->sizeBytes;
    }
    if (parsed && parsed->seconds)
        crash.seconds = parsed->seconds;
    if (crash.seconds)
        crash.seconds = std::floor(*crash.seconds);
    return crash;
}

} // namespace

static QCoro::Task<Collected<Diagnostics>> collectOnLinux(Inputs in)
{
    Collected<Diagnostics> out;
    const QString corePattern = u"/proc/sys/kernel/core_pattern"_s;
    auto askingReports = in.stats({coredumpFolder + u"*"_s, apportFolder + u"*.crash"_s, abrtFolder + u"*-*"_s, oldAbrtFolder + u"*-*"_s});
    auto namingRecords = in.names({u"/sys/fs/pstore/*"_s, u"/var/lib/systemd/pstore/*"_s});
    auto readingPattern = in.read({corePattern});
    const Files reports = co_await askingReports;
    const Files records = co_await namingRecords;
    const Files pattern = co_await readingPattern;

    Diagnostics &diagnostics = out.facts;
    for (const QString &path : reports.paths()) {
        if (auto crash = crashOf(path, reports))
            diagnostics.crashes.push_back(*std::move(crash));
    }
    std::ranges::stable_sort(diagnostics.crashes, std::ranges::greater(), [](const Crash &crash) { return crash.seconds.value_or(0); });
    const bool isSeen = reports.failures().empty();
    if (isSeen || !diagnostics.crashes.empty())
        diagnostics.crashesTotal = qint64(diagnostics.crashes.size());
    if (diagnostics.crashes.size() > Diagnostics::mostDetails)
        diagnostics.crashes.resize(Diagnostics::mostDetails);
    for (const Crash &crash : diagnostics.crashes | std::views::take(Diagnostics::mostRecent))
        diagnostics.recentCrashes += crash.name;
    for (const QString &path : records.paths())
        diagnostics.kernelRecords += path.section(u'/', -1);
    diagnostics.coreHandler = pattern.text(corePattern);

    for (const Files &files : {reports, records}) {
        for (Error error : files.failures()) {
            if (error.kind == Error::Kind::Denied)
                error.detail = error.source.contains("abrt"_L1) ? u"the administrator and members of the group abrt may look at it"_s
                                                                : u"only the administrator may look at it"_s;
            out.problems.push_back(std::move(error));
        }
    }
    co_return out;
}

SectionSpec diagnosticsSection()
{
    return section<Diagnostics>(QT_TRANSLATE_NOOP("Report", "Crashes"), QT_TRANSLATE_NOOP("Report", "Activity"))
        .on(Platform::Linux, collectOnLinux)
        .on(Platform::MacOS, collectDiagnosticsOnMac)
        .within(30s);
}

} // namespace prose
