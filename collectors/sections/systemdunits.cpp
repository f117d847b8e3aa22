// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/systemdunits.h"

#include "collectors/parsers/calltexts.h"
#include "collectors/parsers/systemctlshow.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

namespace {

// Devices are left out: they are hundreds, every other section tells of them, and their names hold serial numbers.
const QStringList showArguments{
    u"show"_s,
    u"--all"_s,
    u"--no-pager"_s,
    u"--property=Id,Following,Description,LoadState,ActiveState,SubState,MainPID,ExecMainStatus,Result,NRestarts,MemoryCurrent,"
    "StateChangeTimestamp,StateChangeTimestampMonotonic,Unit,NextElapseUSecRealtime,NextElapseUSecMonotonic,LastTriggerUSec"_s,
    u"*.service"_s,
    u"*.socket"_s,
    u"*.target"_s,
    u"*.timer"_s,
    u"*.path"_s,
    u"*.mount"_s,
    u"*.automount"_s,
    u"*.swap"_s,
    u"*.slice"_s,
    u"*.scope"_s};

std::optional<qint64> number(const SystemdProperties &unit, const QString &property)
{
    bool isNumber = false;
    const quint64 value = unit.value(property).toULongLong(&isNumber); // "[not set]", or the largest one, for "none"
    return isNumber && value <= quint64(std::numeric_limits<qint64>::max()) ? std::optional(qint64(value)) : std::nullopt;
}

/// What to add to a moment of the monotonic clock, which stands still while the machine sleeps, to get one since 1970. Taken
/// from the unit that changed last: something always does after waking up.
std::optional<double> clockOffset(const std::vector<SystemdProperties> &units)
{
    double latest = 0;
    std::optional<double> offset;
    for (const SystemdProperties &unit : units) {
        const double monotonic = double(number(unit, u"StateChangeTimestampMonotonic"_s).value_or(0)) / 1e6;
        const auto moment = systemdMoment(unit.value(u"StateChangeTimestamp"_s));
        if (monotonic > latest && moment) {
            latest = monotonic;
            offset = *moment - monotonic;
        }
    }
    return offset;
}

SystemdUnit unitOf(const SystemdProperties &properties, std::optional<double> offset)
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
        unit.lastSeconds = systemdMoment(properties.value(u"LastTriggerUSec"_s));
        unit.nextSeconds = systemdMoment(properties.value(u"NextElapseUSecRealtime"_s));
        const auto monotonic = systemdSpan(properties.value(u"NextElapseUSecMonotonic"_s));
        if (monotonic && *monotonic > 0 && offset) {
            const double next = *monotonic + *offset;
            unit.nextSeconds = std::min(unit.nextSeconds.value_or(next), next);
        }
    }
    return unit;
}

Result<std::vector<SystemdUnit>> unitsOf(const QByteArray &output)
{
    const auto blocks = parseSystemctlShow(output);
    if (!blocks)
        return std::unexpected(blocks.error());
    const auto offset = clockOffset(*blocks);
    std::vector<SystemdUnit> units;
    for (const SystemdProperties &block : *blocks) {
        if (block.value(u"Following"_s).isEmpty()) // else it is another name of a unit that is there
            units.push_back(unitOf(block, offset));
    }
    std::ranges::sort(units, {}, &SystemdUnit::name);
    const auto same = std::ranges::unique(units, {}, &SystemdUnit::name);
    units.erase(same.begin(), same.end());
    return units;
}

std::optional<std::vector<SystemdUnit>> taken(SystemdUnits &units, const Result<QByteArray> &output,
                                              Result<std::vector<SystemdUnit>> parsed, const Command &command)
{
    if (output && parsed)
        return *std::move(parsed);
    Error error = output ? parsed.error() : output.error();
    if (error.source.isEmpty())
        error.source = command.words().join(u' ');
    units.problems.push_back(std::move(error));
    return std::nullopt;
}

} // namespace

QCoro::Task<SystemdUnits> systemdUnits(Inputs in)
{
    const Command system{u"systemctl"_s, showArguments, 10s};
    const Command users{u"systemctl"_s, QStringList{u"--user"_s} + showArguments, 10s};
    const QString booted = u"/run/systemd/system"_s, ownSocket = u"/run/systemd/private"_s, busSocket = u"/run/dbus/system_bus_socket"_s;
    auto namesThere = in.names({booted, ownSocket, busSocket, u"/run/user/*/systemd/private"_s,
                                u"/usr/lib/systemd/libsystemd-shared-*.so"_s, u"/usr/lib/*/systemd/libsystemd-shared-*.so"_s,
                                u"/usr/lib64/systemd/libsystemd-shared-*.so"_s, u"/lib/systemd/libsystemd-shared-*.so"_s,
                                u"/lib/*/systemd/libsystemd-shared-*.so"_s});
    auto askedUser = in.call(u"user"_s);
    auto askedEnvironment = in.call(u"environment"_s, u"XDG_RUNTIME_DIR"_s);
    const Files names = co_await namesThere;
    const auto userText = co_await askedUser;
    const auto environmentText = co_await askedEnvironment;

    SystemdUnits units;
    units.isPresent = names.has(booted);
    for (const QString &path : names.paths()) {
        const QString file = path.section(u'/', -1);
        const auto start = "libsystemd-shared-"_L1;
        if (file.startsWith(start) && units.version.isEmpty())
            units.version = file.sliced(start.size()).chopped(3);
    }
    units.isInstalled = !units.version.isEmpty();
    if (!units.isPresent)
        co_return units;

    const QString folder = "/run/user/"_L1 + QString::fromUtf8(userText.value_or(QByteArray())).section(u'\n', 0, 0);
    const auto environment = parseEnvironment(environmentText.value_or(QByteArray()));
    const bool isUserFolder = environment && environment->contains(u"XDG_RUNTIME_DIR"_s) && environment->at(u"XDG_RUNTIME_DIR"_s) == folder;
    const bool asksSystem = names.has(ownSocket) || names.has(busSocket);
    const bool asksUser = isUserFolder && names.has(folder + "/systemd/private"_L1);
    // An await stands on its own; both run at the same time because tasks begin at once.
    std::optional<QCoro::Task<Result<QByteArray>>> systemRun, userRun;
    if (asksSystem)
        systemRun.emplace(in.run(system));
    if (asksUser)
        userRun.emplace(in.run(users));
    if (systemRun) {
        const Result<QByteArray> output = co_await *systemRun;
        auto parsed = co_await QtConcurrent::run(unitsOf, output.value_or(QByteArray()));
        units.system = taken(units, output, std::move(parsed), system);
    }
    if (userRun) {
        const Result<QByteArray> output = co_await *userRun;
        auto parsed = co_await QtConcurrent::run(unitsOf, output.value_or(QByteArray()));
        units.user = taken(units, output, std::move(parsed), users);
    }
    co_return units;
}

} // namespace prose
