// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/meminfo.h"
#include "collectors/parsers/mountinfo.h"
#include "collectors/parsers/procpidstat.h"
#include "collectors/parsers/statm.h"
#include "collectors/sections/top_processes.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

const QString mountinfoPath = u"/proc/self/mountinfo"_s;
const QString initStatPath = u"/proc/1/stat"_s;

/// What turns the kernel's numbers into shares. Absent parts make the share absent.
struct Scale
{
    std::optional<double> uptimeSeconds;
    std::optional<qint64> memoryBytes;
    qint64 pageBytes = 0, ticksPerSecond = 0;
};

double roundedToTenths(double value)
{
    return std::round(value * 10) / 10;
}

/// As ps(1) computes %CPU: time on a processor by time since the start. In its first second a process has no rate worth the
/// name (we ourselves would head every list), so it counts as one second old.
std::optional<double> cpuPercent(const ProcPidStat &stat, const Scale &scale)
{
    if (!scale.uptimeSeconds || scale.ticksPerSecond <= 0)
        return std::nullopt;
    const auto ticks = double(scale.ticksPerSecond);
    const double life = *scale.uptimeSeconds - double(stat.startTicks) / ticks;
    return roundedToTenths(double(stat.userTicks + stat.systemTicks) / ticks / std::max(life, 1.0) * 100);
}

std::optional<double> memoryPercent(const Result<QByteArray> &bytes, const Scale &scale)
{
    const auto residentPages = bytes.and_then(parseResidentPages);
    if (!residentPages || !scale.memoryBytes || *scale.memoryBytes <= 0 || scale.pageBytes <= 0)
        return std::nullopt;
    return roundedToTenths(double(*residentPages) * double(scale.pageBytes) / double(*scale.memoryBytes) * 100);
}

QString command(const ProcPidStat &stat, const Files &programs, const QString &folder)
{
    static const QString deleted = u" (deleted)"_s;
    QString path = QString::fromUtf8(programs.at(folder + "/exe"_L1).value_or(QByteArray()));
    if (path.endsWith(deleted))
        path.chop(deleted.size());
    return path.isEmpty() ? stat.name : path;
}

/// Process 1 is always there; where it is not, this user may not see the processes of others.
bool hidesOthers(const Files &files)
{
    const Result<QByteArray> init = files.at(initStatPath);
    if (init)
        return false;
    if (init.error().kind == Error::Kind::Denied)
        return true;
    const auto mounts = parseMountinfo(files.at(mountinfoPath).value_or(QByteArray()));
    return mounts && std::ranges::any_of(*mounts, [](const Mount &mount) {
               return mount.mountPoint == "/proc"_L1 && std::ranges::any_of(mount.superOptions, [](const QString &option) {
                          return option.startsWith("hidepid="_L1) && option != "hidepid=0"_L1 && option != "hidepid=off"_L1;
                      });
           });
}

} // namespace

QCoro::Task<Collected<TopProcesses>> collectTopProcessesOnLinux(Inputs in)
{
    Collected<TopProcesses> out;
    const QString meminfoPath = u"/proc/meminfo"_s, uptimePath = u"/proc/uptime"_s, pattern = u"/proc/[0-9]*/stat"_s;
    // The time is read in the same breath as the processes, or the youngest would seem older than they are.
    auto reading = in.read({uptimePath, pattern, u"/proc/[0-9]*/statm"_s, meminfoPath, initStatPath, mountinfoPath});
    auto linking = in.links(QStringList{u"/proc/[0-9]*/exe"_s});
    auto asking = in.call(u"sysconf"_s);
    const Files files = co_await reading;
    const Files programs = co_await linking;

    Scale scale;
    if (const auto answer = out.takeIfThere(co_await asking)) {
        const QList<QByteArray> words = answer->split(' ');
        scale.pageBytes = words.value(0).toLongLong();
        scale.ticksPerSecond = words.value(1).toLongLong();
    }
    if (const auto uptime = out.take(files.at(uptimePath))) {
        bool isNumber = false;
        const double seconds = uptime->left(uptime->indexOf(' ')).toDouble(&isNumber); // proc_uptime(5): "350735.47 234388.90"
        if (isNumber)
            scale.uptimeSeconds = seconds;
    }
    if (const auto meminfo = out.take(files.at(meminfoPath), parseMeminfo, meminfoPath))
        scale.memoryBytes = meminfo->totalBytes;

    std::vector<TopProcess> all;
    for (const QString &folder : files.foldersWith(u"stat")) {
        const auto stat = parseProcPidStat(files.at(folder + "/stat"_L1).value_or(QByteArray()));
        if (!stat || folder.count(u'/') != 2)
            continue;
        all.push_back(
            {stat->pid, cpuPercent(*stat, scale), memoryPercent(files.at(folder + "/statm"_L1), scale), command(*stat, programs, folder)});
    }
    if (all.empty())
        out.problems.push_back(files.at(pattern).error()); // why there is none: missing, or not in time
    else if (hidesOthers(files))
        out.problems.push_back({Error::Kind::Denied, pattern, u"processes of other users are hidden"_s});
    out.facts.processes = topOf(std::move(all));
    co_return out;
}

} // namespace prose
