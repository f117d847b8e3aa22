// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/timers.h"

#include "collectors/sections/systemdunitfiles.h"
#include "collectors/sections/systemdunits.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

const Fields<Timer> Timer::fields = {
    field("unit", QT_TRANSLATE_NOOP("Report", "Timer"), &Timer::unit),
    field("activates", QT_TRANSLATE_NOOP("Report", "Starts"), &Timer::activates),
    field("scope", QT_TRANSLATE_NOOP("Report", "Belongs to"), &Timer::scope),
    field("description", QT_TRANSLATE_NOOP("Report", "Description"), &Timer::description),
    field("state", QT_TRANSLATE_NOOP("Report", "State"), &Timer::state),
    field("schedule", QT_TRANSLATE_NOOP("Report", "Schedule"), &Timer::schedule),
    field("next_epoch_seconds", QT_TRANSLATE_NOOP("Report", "Next time"), &Timer::nextSeconds, Unit::EpochSeconds).volatile_(),
    field("left_seconds", QT_TRANSLATE_NOOP("Report", "Time until then"), &Timer::leftSeconds, Unit::Seconds).volatile_(),
    field("last_epoch_seconds", QT_TRANSLATE_NOOP("Report", "Last time"), &Timer::lastSeconds, Unit::EpochSeconds).volatile_(),
    field("passed_seconds", QT_TRANSLATE_NOOP("Report", "Time since then"), &Timer::passedSeconds, Unit::Seconds).volatile_(),
};

const Fields<Timers> Timers::fields = {
    wholeSection(&Timers::timers).identifiedBy("scope,unit"),
};

namespace {

void describe(Timer &timer, const UnitFileState &file)
{
    timer.state = file.state;
    if (!timer.description)
        timer.description = file.file.value("Unit"_L1, "Description"_L1);
    for (const UnitFile::Line &line : file.file.lines()) {
        if (line.section != "Timer"_L1 || !line.key.startsWith("On"_L1) || line.value.isEmpty())
            continue;
        timer.schedule += line.key + u'=' + line.value;
    }
    if (timer.activates.isEmpty())
        timer.activates = file.file.value("Timer"_L1, "Unit"_L1).value_or(timer.unit.chopped(6) + ".service"_L1);
}

/// Those in memory, and those that only have a file. A template alone starts nothing.
std::vector<Timer> timersOf(const QString &scope, const std::optional<std::vector<SystemdUnit>> &units,
                            const std::vector<UnitFileState> &files)
{
    std::vector<Timer> timers;
    for (const SystemdUnit &unit : units.value_or(std::vector<SystemdUnit>())) {
        if (!unit.name.endsWith(".timer"_L1) || unit.load == "not-found"_L1)
            continue;
        Timer timer{unit.name, unit.triggers, scope, {}, {}, {}, unit.nextSeconds, unit.lastSeconds, {}, {}};
        if (unit.description != unit.name)
            timer.description = unit.description;
        timers.push_back(std::move(timer));
    }
    for (const UnitFileState &file : files) {
        if (file.name.endsWith(".timer"_L1) && !file.name.endsWith("@.timer"_L1) && file.state != "alias"_L1
            && !std::ranges::contains(timers, file.name, &Timer::unit))
            timers.push_back({file.name, {}, scope, {}, {}, {}, {}, {}, {}, {}});
    }
    for (Timer &timer : timers) {
        if (const UnitFileState *file = unitFileOf(files, timer.unit))
            describe(timer, *file);
    }
    std::ranges::sort(timers, {}, &Timer::unit);
    return timers;
}

} // namespace

static QCoro::Task<Collected<Timers>> collectOnLinux(Inputs in)
{
    Collected<Timers> out;
    auto askingUnits = systemdUnits(in);
    auto askingFiles = unitFiles(in);
    auto askingTime = in.call(u"now"_s);
    const SystemdUnits units = co_await askingUnits;
    const UnitFiles files = co_await askingFiles;
    const auto nowText = co_await askingTime;
    out.problems = units.problems;
    out.problems.insert(out.problems.end(), files.problems.begin(), files.problems.end());

    out.facts.timers = timersOf(u"system"_s, units.system, files.system);
    std::ranges::move(timersOf(u"user"_s, units.user, files.user), std::back_inserter(out.facts.timers));
    bool isTime = false;
    const double now = out.takeIfThere(nowText).value_or(QByteArray()).trimmed().toDouble(&isTime);
    for (Timer &timer : out.facts.timers) {
        if (isTime && timer.nextSeconds)
            timer.leftSeconds = std::round(std::max(*timer.nextSeconds - now, 0.0));
        if (isTime && timer.lastSeconds)
            timer.passedSeconds = std::round(std::max(now - *timer.lastSeconds, 0.0));
        if (timer.nextSeconds)
            timer.nextSeconds = std::round(*timer.nextSeconds);
    }
    if (!units.isPresent && !units.version && out.facts.timers.empty())
        out.unavailable = QString::fromLatin1(QT_TRANSLATE_NOOP("Report", "This machine does not use systemd"));
    co_return out;
}

SectionSpec timersSection()
{
    return section<Timers>(QT_TRANSLATE_NOOP("Report", "Timers"), QT_TRANSLATE_NOOP("Report", "Startup and services"))
        .on(Platform::Linux, collectOnLinux)
        .within(30s)
        .addition();
}

} // namespace prose
