// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// inxi --output json: a list of sections, each a list of groups whose keys carry their place on the screen: "003#1#2#compiler" is the
// fourth of its section and stands two steps in, that is, below the last key that stands one step in. Every size is a text.

#include "models/import/convert.h"
#include "models/import/opening.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

QJsonValue highestMegahertz(const QJsonValue &range)
{
    static const QRegularExpression pattern(u"^[0-9]+/([0-9]+)"_s);
    return convert::wholeNumber(convert::captured(range, pattern));
}
QJsonValue lowestMegahertz(const QJsonValue &range)
{
    static const QRegularExpression pattern(u"^([0-9]+)/"_s);
    return convert::wholeNumber(convert::captured(range, pattern));
}

QJsonValue lines(const QJsonValue &words)
{
    const QStringList texts = words.toString().split(u' ', Qt::SkipEmptyParts);
    return texts.isEmpty() ? convert::nothing() : QJsonValue(QJsonArray::fromStringList(texts));
}

QJsonValue hertz(const QJsonValue &number)
{
    return convert::refreshRate(number.isString() ? QJsonValue(number.toString().toDouble()) : number);
}

QJsonValue present(const QJsonValue &)
{
    return true;
}

QJsonValue chargeText(const QJsonValue &charge)
{
    return convert::percentText(convert::wholePercent(charge));
}

QJsonValue isCharging(const QJsonValue &status)
{
    return status.toString().isEmpty() ? convert::nothing() : QJsonValue(status == "charging"_L1);
}

/// A trailing empty key is the value of a line that others stand below.
constexpr MapRow rows[] = {
    {"System.*.Host.", "network.hostname", convert::knownText},
    {"System.*.Kernel.", "system.kernel"},
    {"System.*.Kernel.arch.", "system.architecture"},
    {"System.*.Distro.", "system.os_name", convert::knownText},
    {"System.*.Distro.", "system.macos_name", convert::knownText},
    {"Machine.*.System.", "firmware.sys_vendor", convert::knownText},
    {"Machine.*.System.product.", "firmware.product_name", convert::knownText},
    {"Machine.*.System.product.", "system.model_identifier", convert::knownText},
    {"Machine.*.System.product.v.", "firmware.product_version", convert::knownText},
    {"Machine.*.Mobo.", "firmware.board_vendor", convert::knownText},
    {"Machine.*.Mobo.model.", "firmware.board_name", convert::knownText},
    {"Machine.*.Mobo.model.", "system.board_id", convert::knownText},
    {"Machine.*.Mobo.model.v.", "firmware.board_version", convert::knownText},
    {"Machine.*.UEFI.", "firmware.bios_vendor", convert::knownText},
    {"Machine.*.UEFI.v.", "firmware.bios_version", convert::knownText},
    {"Machine.*.UEFI.date.", "firmware.bios_date", convert::knownText},
    {"Machine.*.BIOS.", "firmware.bios_vendor", convert::knownText},
    {"Machine.*.BIOS.v.", "firmware.bios_version", convert::knownText},
    {"Machine.*.BIOS.date.", "firmware.bios_date", convert::knownText},
    {"Battery.*.ID.", "battery.present", present},
    {"Battery.*.ID.", "battery.batteries.*.name"},
    {"Battery.*.ID.charge.", "battery.percentage", chargeText},
    {"Battery.*.ID.charge.", "battery.batteries.*.percentage", convert::wholePercent},
    {"Battery.*.ID.condition.", "battery.max_capacity_percent", convert::wholePercent},
    {"Battery.*.ID.condition.", "battery.batteries.*.max_capacity_percent", convert::wholePercent},
    {"Battery.*.ID.type.", "battery.batteries.*.technology", convert::knownText},
    {"Battery.*.ID.status.", "battery.charging", isCharging},
    {"Battery.*.ID.cycles.", "battery.cycle_count", convert::wholeNumber},
    {"Battery.*.ID.cycles.", "battery.batteries.*.cycle_count", convert::wholeNumber},
    {"Info.*.Memory.available.", "hardware.memory_gb", convert::gibibytesText},
    {"Memory.*.System RAM.available.", "hardware.memory_gb", convert::gibibytesText},
    {"CPU.*.Info.model.", "hardware.cpu", convert::knownText},
    {"CPU.*.Info.stepping.", "hardware.processor.stepping", convert::wholeNumber},
    {"CPU.*.Info.rev.", "hardware.processor.stepping", convert::wholeNumber},
    {"CPU.*.Info.family.", "hardware.processor.family", convert::wholeNumber},
    {"CPU.*.Info.model-id.", "hardware.processor.model", convert::wholeNumber},
    {"CPU.*.Info.microcode.", "hardware.processor.microcode", convert::knownText},
    {"CPU.*.Speed (MHz).min/max.", "hardware.processor.max_mhz", highestMegahertz},
    {"CPU.*.Speed (MHz).min/max.", "hardware.processor.min_mhz", lowestMegahertz},
    {"Graphics.*.Device.", "hardware.gpu.+", convert::knownText},
    {"Graphics.*.Monitor.model.", "hardware.displays.*.name", convert::knownText},
    {"Graphics.*.Monitor.res.", "hardware.displays.*.resolution", convert::pixels},
    {"Graphics.*.Monitor.res.hz.", "hardware.displays.*.refresh_rate", hertz},
    {"Graphics.*.Monitor.hz.", "hardware.displays.*.refresh_rate", hertz},
    {"Network.*.IF-ID.", "network.local_interfaces.*.device"},
    {"Network.*.IF-ID.state.", "network.local_interfaces.*.state", convert::knownText},
    {"Network.*.IF-ID.speed.", "network.local_interfaces.*.speed_mbit", convert::megabits},
    {"Network.*.IF-ID.mac.", "network.local_interfaces.*.mac_address", convert::knownText},
    {"Network.*.IF.", "network.local_interfaces.*.device"},
    {"Network.*.IF.state.", "network.local_interfaces.*.state", convert::knownText},
    {"Network.*.IF.speed.", "network.local_interfaces.*.speed_mbit", convert::megabits},
    {"Network.*.IF.mac.", "network.local_interfaces.*.mac_address", convert::knownText},
    {"Drives.*.ID.", "disk.disks.*.device", convert::deviceName},
    {"Drives.*.ID.vendor.", "disk.disks.*.vendor", convert::knownText},
    {"Drives.*.ID.model.", "disk.disks.*.model", convert::knownText},
    {"Partition.*.ID.", "disk.filesystems.*.mount"},
    {"Partition.*.ID.size.", "disk.filesystems.*.total_gb", convert::gibibytesText},
    {"Partition.*.ID.fs.", "disk.filesystems.*.fstype", convert::knownText},
    {"Partition.*.ID.dev.", "disk.filesystems.*.device"},
    {"~root.ID.size.", "disk.disk_total_gb", convert::gibibytesText},
};

/// Only the long form of the list of features is all of them.
constexpr MapRow flagRows[] = {
    {"CPU.*.Flags.", "hardware.processor.features", lines},
};

struct Line
{
    int number, level;
    QString key;
    QJsonValue value;
};

std::optional<Line> lineOf(const QString &key, const QJsonValue &value)
{
    static const QRegularExpression pattern(u"^([0-9]{3,6})#[0-9]#([0-9])#(.*)$"_s);
    static const QRegularExpression number(u"(?<=^ID|^Device|^IF|^IF-ID|^Monitor)-[0-9]+$"_s);
    const auto match = pattern.match(key);
    if (!match.hasMatch())
        return std::nullopt;
    return Line{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).remove(number), value};
}

void insert(QJsonObject &object, QStringList path, const QJsonValue &value)
{
    const QString key = path.takeFirst();
    QJsonObject inner = object[key].toObject();
    if (!path.isEmpty())
        insert(inner, path, value);
    else if (!inner.contains(QString()))
        inner.insert(QString(), value);
    object.insert(key, inner);
}

QJsonValue groupOf(const QJsonObject &lines)
{
    std::vector<Line> sorted;
    for (auto it = lines.begin(); it != lines.end(); ++it) {
        if (auto line = lineOf(it.key(), it.value()))
            sorted.push_back(*std::move(line));
    }
    std::ranges::sort(sorted, {}, &Line::number);
    QJsonObject group;
    QStringList above;
    for (const Line &line : sorted) {
        above.resize(std::clamp<qsizetype>(line.level - 1, 0, above.size()));
        above += line.key;
        insert(group, above, line.value);
    }
    return group;
}

} // namespace

std::optional<ForeignReport> fromInxi(const QJsonValue &root)
{
    QJsonObject values;
    for (const auto sections = root.toArray(); const QJsonValue &section : sections) {
        const QJsonObject object = section.toObject();
        const auto name = object.size() == 1 ? lineOf(object.begin().key(), {}) : std::nullopt;
        if (!name)
            return std::nullopt;
        QJsonArray groups;
        for (const auto allGroups = object.begin().value().toArray(); const QJsonValue &group : allGroups)
            groups += groupOf(group.toObject());
        values.insert(name->key, groups);
    }
    if (values.isEmpty())
        return std::nullopt;
    ForeignReport foreign{u"inxi"_s, {}, Platform::Linux, 0, values, nullptr, {rows}};
    for (const auto groups = values["Info"_L1].toArray(); const QJsonValue &group : groups) {
        for (const QJsonValue &inxi : {group["inxi"_L1], group["Shell"_L1]["inxi"_L1]}) {
            if (inxi[QString()].isString())
                foreign.version = inxi[QString()].toString();
        }
    }
    for (const auto groups = values["Partition"_L1].toArray(); const QJsonValue &group : groups) {
        if (group["ID"_L1][QString()] == "/"_L1)
            foreign.values.insert(u"~root"_s, group);
    }
    for (const auto groups = values["CPU"_L1].toArray(); const QJsonValue &group : groups) {
        if (group["Flags"_L1][QString()].toString().contains(" fpu "_L1))
            foreign.tables.emplace_back(flagRows);
    }
    return foreign;
}

} // namespace prose
