// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/cpuinfo.h"

#include "collectors/parsers/cpunames.h"
#include "collectors/parsers/keyvalue.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace prose {

Result<CpuInfo> parseCpuInfo(QByteArrayView text)
{
    // s390 lists all its processors in the first block, and describes them again in blocks of their own on newer kernels.
    static const QRegularExpression onOneLine(u"^processor \\d+: (.*)$"_s);
    CpuInfo info;
    bool inProcessor = false;
    for (const QString &line : textLines(text)) {
        if (line.trimmed().isEmpty()) {
            inProcessor = false;
            continue;
        }
        if (const QRegularExpressionMatch match = onOneLine.match(line); match.hasMatch()) {
            QHash<QString, QString> processor;
            for (const auto pairs = match.captured(1).split(u','); const QString &pair : pairs)
                processor.insert(pair.section(u'=', 0, 0).trimmed(), pair.section(u'=', 1).trimmed());
            info.processors.push_back(std::move(processor));
            continue;
        }
        const qsizetype colon = line.indexOf(u':');
        const QString key = line.left(colon).trimmed();
        if (colon < 0 || key.isEmpty())
            continue;
        const QString value = line.sliced(colon + 1).trimmed();
        if (key == "processor"_L1) {
            info.processors.emplace_back();
            inProcessor = true;
        }
        auto &table = inProcessor ? info.processors.back() : info.machine;
        if (!table.contains(key))
            table.insert(key, value);
    }
    if (info.processors.empty())
        return malformed(u"no processor"_s);
    return info;
}

static std::optional<uint> hexadecimal(const QString &text)
{
    bool isNumber = false;
    const uint number = text.toUInt(&isNumber, 0);
    return isNumber ? std::optional(number) : std::nullopt;
}

static QString nameOf(const QHash<QString, QString> &processor, const QHash<QString, QString> &machine)
{
    for (const QString &key : {u"model name"_s, u"Model Name"_s, u"cpu model"_s}) {
        if (const QString name = processor.value(key).simplified(); !name.isEmpty() && name != "unknown"_L1)
            return name;
    }
    if (const QString power = processor.value(u"cpu"_s); !power.isEmpty())
        return power.section(u',', 0, 0);
    // Kernels for 32-bit Arm once wrote these below all the processors, for all of them.
    const std::optional<uint> implementer = hexadecimal(processor.value(u"CPU implementer"_s, machine.value(u"CPU implementer"_s)));
    const std::optional<uint> part = hexadecimal(processor.value(u"CPU part"_s, machine.value(u"CPU part"_s)));
    if (implementer && part)
        return armProcessorName(*implementer, *part);
    if (const QString type = processor.value(u"machine"_s); !type.isEmpty() && machine.value(u"vendor_id"_s) == "IBM/S390"_L1)
        return mainframeName(type);
    if (const QString microarchitecture = processor.value(u"uarch"_s); !microarchitecture.isEmpty())
        return microarchitecture;
    if (const QString set = processor.value(u"isa"_s); !set.isEmpty())
        return u"RISC-V %1"_s.arg(set);
    return machine.value(u"Processor"_s);
}

std::optional<QString> processorName(const CpuInfo &info)
{
    QStringList names;
    for (const QHash<QString, QString> &processor : info.processors) {
        const QString name = nameOf(processor, info.machine);
        if (!name.isEmpty() && !names.contains(name))
            names += name;
    }
    return names.isEmpty() ? std::nullopt : std::optional(names.join(u" + "));
}

std::optional<int> physicalCores(const CpuInfo &info)
{
    QSet<std::pair<QString, QString>> cores;
    for (const QHash<QString, QString> &processor : info.processors) {
        const std::optional<QString> package = valueOf(processor, u"physical id"_s);
        const std::optional<QString> core = valueOf(processor, u"core id"_s);
        if (!package || !core)
            return std::nullopt;
        cores.insert({*package, *core});
    }
    return int(cores.size());
}

} // namespace prose
