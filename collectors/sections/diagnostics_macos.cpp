// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/macreport.h"
#include "collectors/sections/diagnostics.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

constexpr size_t mostRead = 20;
constexpr qint64 largestRead = 1024 * 1024; // a hang's report may have every thread of every program

struct Report
{
    QString path;
    Crash crash;
};

bool isText(const QString &name)
{
    return name.endsWith(".crash"_L1) || name.endsWith(".hang"_L1) || name.endsWith(".diag"_L1) || name.endsWith(".spin"_L1);
}

bool isOfKernel(const Crash &crash)
{
    return crash.kind == "kernel panic"_L1;
}

/// Something ended that should not have.
bool isCrash(const Crash &crash)
{
    return crash.kind == "crash"_L1 || isOfKernel(crash) || (!crash.kind && crash.name.endsWith(".ips"_L1));
}

std::vector<Report> reportsOf(const Files &stats)
{
    std::vector<Report> reports;
    for (const QString &path : stats.paths()) {
        const auto stat = stats.stat(path);
        const QString name = path.section(u'/', -1);
        const auto parsed = parseMacReportName(name);
        if (!stat || !parsed)
            continue;
        Crash crash;
        crash.name = name;
        crash.program = parsed->program;
        crash.kind = parsed->kind;
        crash.seconds = std::floor(stat->modifiedSeconds);
        crash.sizeBytes = stat->sizeBytes;
        crash.keeper = u"macOS"_s;
        reports.push_back({path, std::move(crash)});
    }
    std::ranges::stable_sort(reports, std::ranges::greater(), [](const Report &report) { return report.crash.seconds.value_or(0); });
    return reports;
}

/// What the report itself tells. One that is not understood keeps what its name tells: there are many kinds.
void describe(Crash &crash, const QByteArray &text)
{
    auto header = parseIpsHeader(text);
    if (!header && isText(crash.name))
        header = parseTextReport(text);
    if (!header)
        return;
    crash.kind = header->kind ? header->kind : crash.kind.value_or(u"other"_s);
    if (header->program && !isOfKernel(crash))
        crash.program = header->program;
    if (header->seconds)
        crash.seconds = header->seconds;
    crash.programVersion = header->programVersion;
    crash.osVersion = header->osVersion;
}

} // namespace

QCoro::Task<Collected<Diagnostics>> collectDiagnosticsOnMac(Inputs in)
{
    Collected<Diagnostics> out;
    // macOS moves a report into the folder beside the others once it was sent, or was not to be.
    const Files stats = co_await in.stats({u"~/Library/Logs/DiagnosticReports/*"_s, u"~/Library/Logs/DiagnosticReports/Retired/*"_s,
                                           u"/Library/Logs/DiagnosticReports/*"_s, u"/Library/Logs/DiagnosticReports/Retired/*"_s});
    std::vector<Report> reports = reportsOf(stats);
    QStringList newest;
    for (const Report &report : reports) {
        if (size_t(newest.size()) < mostRead && report.crash.sizeBytes.value_or(0) <= largestRead)
            newest += report.path;
    }
    Files contents;
    if (!newest.isEmpty())
        contents = co_await in.read(newest);

    Diagnostics &diagnostics = out.facts;
    for (Report &report : reports) {
        if (const auto bytes = contents.at(report.path))
            describe(report.crash, *bytes);
        if (isCrash(report.crash) && size_t(diagnostics.recentCrashes.size()) < Diagnostics::mostRecent)
            diagnostics.recentCrashes += report.crash.name;
        if (isOfKernel(report.crash))
            diagnostics.kernelRecords += report.crash.name;
        if (diagnostics.crashes.size() < Diagnostics::mostDetails)
            diagnostics.crashes.push_back(report.crash);
    }
    if (stats.failures().empty() || !reports.empty())
        diagnostics.crashesTotal = qint64(std::ranges::count_if(reports, isCrash, &Report::crash));
    for (Error error : stats.failures()) {
        if (error.kind == Error::Kind::Denied)
            error.detail = error.source.startsWith(u'~') ? u"a program with Full Disk Access may read it"_s
                                                         : u"administrators may read it"_s;
        out.problems.push_back(std::move(error));
    }
    co_return out;
}

} // namespace prose
