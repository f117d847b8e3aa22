// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/sensors.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

/// Where one quantity of a hwmon chip stands (the kernel's Documentation/hwmon/sysfs-interface.rst): "temp3" + "_input".
struct Channel
{
    QString chip; ///< "/sys/class/hwmon/hwmon0"
    QString kind; ///< "temp", "fan", "in", "power", "curr"
    int number = 0;

    QString file(QLatin1StringView ending) const { return u"%1/%2%3%4"_s.arg(chip, kind).arg(number).arg(ending); }
    auto operator<=>(const Channel &) const = default;
};

/// The quantities that chips have, from the names of their files; a chip that has been switched off with its device
/// (a graphics card at rest) is left alone: to ask it would wake it.
std::vector<Channel> channels(const Files &names, const Files &known)
{
    static const QRegularExpression form(u"^(/sys/class/hwmon/hwmon\\d+)/(temp|fan|in|power|curr)(\\d{1,4})_(?:input|average)$"_s);
    std::vector<Channel> all;
    for (const QString &path : names.paths()) {
        const auto match = form.match(path);
        if (match.hasMatch() && known.text(match.captured(1) + "/device/power/runtime_status"_L1) != u"suspended"_s)
            all.push_back({match.captured(1), match.captured(2), match.captured(3).toInt()});
    }
    std::ranges::sort(all);
    const auto again = std::ranges::unique(all);
    all.erase(again.begin(), again.end());
    return all;
}

QStringList filesOf(const std::vector<Channel> &channels)
{
    QStringList files;
    for (const Channel &channel : channels) {
        files += channel.file("_input"_L1);
        files += channel.file("_label"_L1);
        if (channel.kind == "temp"_L1)
            files += {channel.file("_max"_L1), channel.file("_crit"_L1), channel.file("_fault"_L1)};
        else if (channel.kind == "fan"_L1)
            files += {channel.file("_min"_L1), channel.file("_fault"_L1)};
        else if (channel.kind == "power"_L1)
            files += channel.file("_average"_L1);
    }
    return files;
}

double rounded(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale) / scale;
}

/// Degrees from thousandths. What a sensor that is not connected says (-128, 65261) is no temperature.
std::optional<double> celsius(std::optional<qint64> millidegrees)
{
    constexpr qint64 coldest = -100'000, hottest = 300'000;
    if (!millidegrees || *millidegrees <= coldest || *millidegrees >= hottest)
        return std::nullopt;
    return double(std::llround(double(*millidegrees) / 100)) / 10;
}

std::optional<double> limitCelsius(std::optional<qint64> millidegrees)
{
    return millidegrees && *millidegrees > 0 ? celsius(millidegrees) : std::nullopt;
}

template<class Reading>
Reading readingAt(const Channel &channel, const Files &files, const Files &known, const Files &links)
{
    Reading reading;
    reading.chip = known.text(channel.chip + "/name"_L1).value_or(channel.chip.section(u'/', -1));
    reading.label = files.text(channel.file("_label"_L1)).value_or(channel.kind + QString::number(channel.number));
    if (const auto device = links.text(channel.chip + "/device"_L1))
        reading.device = device->section(u'/', -1);
    return reading;
}

void setReading(Sensors &facts, const Channel &channel, const Files &files, const Files &known, const Files &links)
{
    const auto number = [&](QLatin1StringView ending) { return files.number(channel.file(ending)); };
    const auto input = number("_input"_L1);
    if (number("_fault"_L1).value_or(0) > 0)
        return;
    if (channel.kind == "temp"_L1) {
        auto reading = readingAt<Temperature>(channel, files, known, links);
        const auto degrees = celsius(input);
        if (!degrees)
            return;
        reading.celsius = *degrees;
        reading.maxCelsius = limitCelsius(number("_max"_L1));
        reading.criticalCelsius = limitCelsius(number("_crit"_L1));
        facts.temperatures.push_back(std::move(reading));
    } else if (channel.kind == "power"_L1) {
        const auto average = number("_average"_L1);
        const auto microwatts = average ? average : input;
        if (!microwatts)
            return;
        auto reading = readingAt<Power>(channel, files, known, links);
        reading.watts = rounded(double(*microwatts) / 1e6, 2);
        facts.power.push_back(std::move(reading));
    } else if (!input) {
        return;
    } else if (channel.kind == "fan"_L1) {
        auto reading = readingAt<Fan>(channel, files, known, links);
        reading.rpm = *input;
        if (const auto least = number("_min"_L1); least && *least > 0)
            reading.minRpm = least;
        facts.fans.push_back(std::move(reading));
    } else if (channel.kind == "in"_L1) {
        auto reading = readingAt<Voltage>(channel, files, known, links);
        reading.volts = rounded(double(*input) / 1000, 3);
        facts.voltages.push_back(std::move(reading));
    } else {
        auto reading = readingAt<Current>(channel, files, known, links);
        reading.amperes = rounded(double(*input) / 1000, 3);
        facts.currents.push_back(std::move(reading));
    }
}

/// One line for each chip some of whose sensors could not be read: the radio is off, a bus was busy.
void addProblems(Collected<Sensors> &out, const std::vector<Channel> &channels, const Files &files, const Files &known)
{
    QStringList chips;
    for (const Channel &channel : channels) {
        for (const auto ending : {"_input"_L1, "_average"_L1}) {
            const Result<QByteArray> answer = files.at(channel.file(ending));
            if (answer || answer.error().kind == Error::Kind::Missing || chips.contains(channel.chip))
                continue;
            chips += channel.chip;
            Error error = answer.error();
            error.source = u"%1 (%2)"_s.arg(error.source, known.text(channel.chip + "/name"_L1).value_or(u"?"_s));
            out.problems.push_back(std::move(error));
        }
    }
}

/// -1 is what some drivers say while they do nothing.
std::optional<qint64> state(std::optional<qint64> number)
{
    return number && *number >= 0 ? number : std::nullopt;
}

void setKernelParts(Sensors &facts, const Files &files)
{
    for (const QString &folder : files.foldersWith(u"type")) {
        const QString name = folder.section(u'/', -1);
        const auto type = files.text(folder + "/type"_L1);
        if (name.startsWith("thermal_zone"_L1))
            facts.thermalZones.push_back({name, type, celsius(files.number(folder + "/temp"_L1))});
        else
            facts.cooling.push_back({name, type, state(files.number(folder + "/cur_state"_L1)), files.number(folder + "/max_state"_L1)});
    }
    for (const QString &folder : files.foldersWith(u"scaling_governor")) {
        CpuFrequency frequency;
        frequency.name = folder.section(u'/', -1);
        frequency.cpus = files.text(folder + "/related_cpus"_L1);
        frequency.currentKilohertz = files.number(folder + "/scaling_cur_freq"_L1);
        frequency.minKilohertz = files.number(folder + "/scaling_min_freq"_L1);
        frequency.maxKilohertz = files.number(folder + "/scaling_max_freq"_L1);
        frequency.governor = files.text(folder + "/scaling_governor"_L1);
        frequency.driver = files.text(folder + "/scaling_driver"_L1);
        facts.cpuFrequency.push_back(std::move(frequency));
    }
    const auto byNumber = [](const auto &item) { return std::pair(item.name.size(), item.name); }; // policy2 before policy10
    std::ranges::sort(facts.thermalZones, {}, byNumber);
    std::ranges::sort(facts.cooling, {}, byNumber);
    std::ranges::sort(facts.cpuFrequency, {}, byNumber);
}

} // namespace

QCoro::Task<Collected<Sensors>> collectSensorsOnLinux(Inputs in)
{
    auto naming = in.names({u"/sys/class/hwmon/hwmon*/temp*_input"_s, u"/sys/class/hwmon/hwmon*/fan*_input"_s,
                            u"/sys/class/hwmon/hwmon*/in*_input"_s, u"/sys/class/hwmon/hwmon*/power*_input"_s,
                            u"/sys/class/hwmon/hwmon*/power*_average"_s, u"/sys/class/hwmon/hwmon*/curr*_input"_s});
    auto reading = in.read(
        {u"/sys/class/hwmon/hwmon*/name"_s, u"/sys/class/hwmon/hwmon*/device/power/runtime_status"_s,
         u"/sys/class/thermal/thermal_zone*/type"_s, u"/sys/class/thermal/thermal_zone*/temp"_s,
         u"/sys/class/thermal/cooling_device*/type"_s, u"/sys/class/thermal/cooling_device*/cur_state"_s,
         u"/sys/class/thermal/cooling_device*/max_state"_s, u"/sys/devices/system/cpu/cpufreq/policy*/related_cpus"_s,
         u"/sys/devices/system/cpu/cpufreq/policy*/scaling_cur_freq"_s, u"/sys/devices/system/cpu/cpufreq/policy*/scaling_min_freq"_s,
         u"/sys/devices/system/cpu/cpufreq/policy*/scaling_max_freq"_s, u"/sys/devices/system/cpu/cpufreq/policy*/scaling_governor"_s,
         u"/sys/devices/system/cpu/cpufreq/policy*/scaling_driver"_s});
    auto linking = in.links({u"/sys/class/hwmon/hwmon*/device"_s});
    const Files names = co_await naming;
    const Files known = co_await reading;
    const Files links = co_await linking;

    Collected<Sensors> out;
    setKernelParts(out.facts, known);
    const std::vector<Channel> all = channels(names, known);
    if (!all.empty()) {
        const Files files = co_await in.read(filesOf(all));
        for (const Channel &channel : all)
            setReading(out.facts, channel, files, known, links);
        addProblems(out, all, files, known);
    }
    if (all.empty() && out.facts.thermalZones.empty() && out.facts.cooling.empty() && out.facts.cpuFrequency.empty())
        out.unavailable = QString::fromLatin1(QT_TRANSLATE_NOOP("Report", "This machine shows no sensors"));
    co_return out;
}

} // namespace prose
