// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/systemdunits.h"

#include "collectors/parsers/systemdproperties.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

namespace {

constexpr auto patience = 5s;

std::optional<qint64> number(const SystemdProperties &unit, const QString &property)
{
    bool isNumber = false;
    const quint64 value = unit.value(property).toULongLong(&isNumber); // "[not set]", or the largest one, for "none"
    return isNumber && value <= quint64(std::numeric_limits<qint64>::max()) ? std::optional(qint64(value)) : std::nullopt;
}

/// 0 and the largest number both mean never.
std::optional<double> seconds(const SystemdProperties &unit, const QString &property)
{
    const auto microseconds = number(unit, property);
    return microseconds && *microseconds > 0 ? std::optional(double(*microseconds) / 1e6) : std::nullopt;
}

/// `offset` is what to add to a moment of the monotonic clock to get one since 1970.
SystemdUnit unitOf(const SystemdProperties &properties, double offset)
{
    SystemdUnit unit;
    unit.name = properties.value(u"Id"_s);
    unit.description = properties.value(u"Description"_s);
    unit.load = properties.value(u"LoadState"_s);
    unit.active = properties.value(u"ActiveState"_s);
    unit.sub = properties.value(u"SubState"_s);
    unit.mainPid = number(properties, u"MainPID"_s);
    if (unit.mainPid == 0)
        unit.mainPid.reset();
    unit.exitStatus = number(properties, u"ExecMainStatus"_s);
    unit.restarts = number(properties, u"NRestarts"_s);
    unit.memoryBytes = number(properties, u"MemoryCurrent"_s);
    if (const QString result = properties.value(u"Result"_s); !result.isEmpty())
        unit.result = result;
    if (unit.name.endsWith(".timer"_L1)) {
        unit.triggers = properties.value(u"Unit"_s);
        unit.lastSeconds = seconds(properties, u"LastTriggerUSec"_s);
        unit.nextSeconds = seconds(properties, u"NextElapseUSecRealtime"_s);
        if (const auto monotonic = seconds(properties, u"NextElapseUSecMonotonic"_s))
            unit.nextSeconds = std::min(unit.nextSeconds.value_or(*monotonic + offset), *monotonic + offset);
    }
    return unit;
}

Result<std::vector<SystemdUnit>> unitsOf(const QByteArray &text)
{
    const auto answer = parseSystemdAnswer(text);
    if (!answer)
        return std::unexpected(answer.error());
    const double offset = double(answer->realtimeMicroseconds - answer->monotonicMicroseconds) / 1e6;
    std::vector<SystemdUnit> units;
    for (const SystemdProperties &properties : answer->units) {
        if (properties.value(u"Following"_s).isEmpty()) // else it is another name of a unit that is there
            units.push_back(unitOf(properties, offset));
    }
    std::ranges::sort(units, {}, &SystemdUnit::name);
    const auto same = std::ranges::unique(units, {}, &SystemdUnit::name);
    units.erase(same.begin(), same.end());
    return units;
}

/// Nothing, and a problem unless that manager does not run.
std::optional<std::vector<SystemdUnit>> taken(SystemdUnits &units, const Result<QByteArray> &text, const QString &which)
{
    auto parsed = text ? unitsOf(*text) : std::unexpected(text.error());
    if (parsed)
        return *std::move(parsed);
    if (parsed.error().source.isEmpty())
        parsed.error().source = u"systemd "_s + which;
    if (parsed.error().kind != Error::Kind::Missing || !parsed.error().detail.isEmpty())
        units.problems.push_back(std::move(parsed).error());
    return std::nullopt;
}

} // namespace

QStringList systemdLibraryPatterns()
{
    return {u"/usr/lib/systemd/libsystemd-shared-*.so"_s, u"/usr/lib/*/systemd/libsystemd-shared-*.so"_s,
            u"/usr/lib64/systemd/libsystemd-shared-*.so"_s, u"/lib/systemd/libsystemd-shared-*.so"_s,
            u"/lib/*/systemd/libsystemd-shared-*.so"_s};
}

std::optional<QString> systemdVersion(const Files &names)
{
    const auto start = "libsystemd-shared-"_L1, end = ".so"_L1;
    for (const QString &path : names.paths()) {
        const QString file = path.section(u'/', -1);
        if (file.startsWith(start) && file.endsWith(end) && file.size() > start.size() + end.size())
            return file.sliced(start.size()).chopped(end.size());
    }
    return std::nullopt;
}

QCoro::Task<SystemdUnits> systemdUnits(Inputs in)
{
    const QString booted = u"/run/systemd/system"_s;
    auto namesThere = in.names(QStringList{booted} + systemdLibraryPatterns());
    auto askedSystem = in.call(Call{u"systemd"_s, u"system"_s, patience});
    auto askedUser = in.call(Call{u"systemd"_s, u"user"_s, patience});
    const Files names = co_await namesThere;
    const Result<QByteArray> system = co_await askedSystem;
    const Result<QByteArray> user = co_await askedUser;

    SystemdUnits units;
    units.isPresent = names.has(booted);
    units.version = systemdVersion(names);
    if (!units.isPresent)
        co_return units;

    units.system = taken(units, system, u"system"_s);
    units.user = taken(units, user, u"user"_s);
    co_return units;
}

} // namespace prose
