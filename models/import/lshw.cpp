// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// lshw -json: a tree of devices, in newer versions inside a list. The tables see the devices by class, in the order of the tree.

#include "models/import/convert.h"
#include "models/import/opening.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

/// "20XWCTO1WW (LENOVO_MT_20XW)": lshw puts the product code behind the name.
QJsonValue withoutCode(const QJsonValue &product)
{
    static const QRegularExpression code(u" \\([^()]*\\)$"_s);
    const QJsonValue known = convert::knownText(product);
    return known.isString() ? QJsonValue(known.toString().remove(code)) : convert::nothing();
}

QJsonValue makerCode(const QJsonValue &vendor)
{
    const QString text = vendor.toString();
    return text.contains("[AMD]"_L1)  ? QJsonValue(u"AuthenticAMD"_s)
        : text.startsWith("Intel"_L1) ? QJsonValue(u"GenuineIntel"_s)
                                      : convert::nothing();
}

/// "26.2.1" is family, model and stepping.
QJsonValue versionPart(const QJsonValue &version, int part)
{
    static const QRegularExpression pattern(u"^[0-9]+\\.[0-9]+\\.[0-9]+$"_s);
    return pattern.match(version.toString()).hasMatch() ? QJsonValue(version.toString().section(u'.', part, part).toLongLong())
                                                        : convert::nothing();
}
QJsonValue family(const QJsonValue &version)
{
    return versionPart(version, 0);
}
QJsonValue model(const QJsonValue &version)
{
    return versionPart(version, 1);
}
QJsonValue stepping(const QJsonValue &version)
{
    return versionPart(version, 2);
}

QJsonValue hexadecimal(const QJsonValue &decimal)
{
    const qint64 number = decimal.toString().toLongLong();
    return number > 0 ? QJsonValue(u"0x"_s + QString::number(number, 16)) : convert::nothing();
}

QJsonValue megahertz(const QJsonValue &hertz)
{
    return hertz.toDouble() >= 1e8 ? QJsonValue(std::round(hertz.toDouble() / 1e6)) : convert::nothing();
}

QJsonValue clockText(const QJsonValue &hertz)
{
    return hertz.toDouble() >= 1e8 ? QJsonValue(u"%1 MHz"_s.arg(std::lround(hertz.toDouble() / 1e6))) : convert::nothing();
}

QJsonValue memoryKind(const QJsonValue &description)
{
    static const QRegularExpression pattern(u"\\b((?:LP)?DDR[0-9]?X?)\\b"_s);
    return convert::captured(description, pattern);
}

QJsonValue sizeInBytes(const QJsonValue &device)
{
    return device["units"_L1] == "bytes"_L1 ? convert::positive(device["size"_L1]) : convert::nothing();
}

QJsonValue gpuText(const QJsonValue &device)
{
    const QString product = device["product"_L1].toString(), vendor = device["vendor"_L1].toString();
    return product.isEmpty() ? convert::nothing() : QJsonValue(vendor.isEmpty() ? product : vendor + u' ' + product);
}

/// One name, or the first of several.
QJsonValue firstName(const QJsonValue &names)
{
    return names.isArray() ? names[0] : names;
}
QJsonValue firstDevice(const QJsonValue &names)
{
    return convert::deviceName(firstName(names));
}
QJsonValue mountPoint(const QJsonValue &names)
{
    return names.isArray() && names.toArray().size() >= 2 ? names[1] : convert::nothing();
}

QJsonValue yesNo(const QJsonValue &link)
{
    return link == "yes"_L1 ? QJsonValue(u"up"_s) : link == "no"_L1 ? QJsonValue(u"down"_s) : convert::nothing();
}

constexpr MapRow rows[] = {
    {"system.0.id", "network.hostname"},
    {"system.0.product", "firmware.product_name", withoutCode},
    {"system.0.product", "system.model_identifier", withoutCode},
    {"system.0.vendor", "firmware.sys_vendor", convert::knownText},
    {"system.0.version", "firmware.product_version", convert::knownText},
    {"~core.product", "firmware.board_name", convert::knownText},
    {"~core.product", "system.board_id", convert::knownText},
    {"~core.vendor", "firmware.board_vendor", convert::knownText},
    {"~core.version", "firmware.board_version", convert::knownText},
    {"~firmware.vendor", "firmware.bios_vendor", convert::knownText},
    {"~firmware.version", "firmware.bios_version", convert::knownText},
    {"~firmware.date", "firmware.bios_date", convert::knownText},
    {"memory.*.slot", "hardware.memory_modules.*.slot"},
    {"memory.*", "hardware.memory_modules.*.size_bytes", sizeInBytes, "size,units"},
    {"memory.*.description", "hardware.memory_modules.*.type", memoryKind},
    {"memory.*.clock", "hardware.memory_modules.*.speed", clockText},
    {"memory.*.vendor", "hardware.memory_modules.*.manufacturer", convert::knownText},
    {"memory.*.product", "hardware.memory_modules.*.part_number", convert::knownText},
    {"processor.0.product", "hardware.cpu"},
    {"processor.0.vendor", "hardware.processor.vendor", makerCode},
    {"processor.0.version", "hardware.processor.family", family},
    {"processor.0.version", "hardware.processor.model", model},
    {"processor.0.version", "hardware.processor.stepping", stepping},
    {"processor.0.capacity", "hardware.processor.max_mhz", megahertz},
    {"processor.0.configuration.microcode", "hardware.processor.microcode", hexadecimal},
    {"display.*", "hardware.gpu.+", gpuText, "product,vendor"},
    {"network.*.logicalname", "network.local_interfaces.*.device", firstName},
    {"network.*.serial", "network.local_interfaces.*.mac_address"},
    {"network.*.configuration.ip", "network.local_interfaces.*.ipv4"},
    {"network.*.configuration.link", "network.local_interfaces.*.state", yesNo},
    {"network.*.size", "network.local_interfaces.*.speed_mbit", convert::megabits},
    {"disk.*.logicalname", "disk.disks.*.device", firstDevice},
    {"disk.*", "disk.disks.*.size_bytes", sizeInBytes, "size,units"},
    {"disk.*.product", "disk.disks.*.model", convert::knownText},
    {"disk.*.vendor", "disk.disks.*.vendor", convert::knownText},
    {"volume.*.logicalname", "disk.filesystems.*.device", firstName},
    {"volume.*.logicalname", "disk.filesystems.*.mount", mountPoint},
};

/// lshw counts the cores of one processor.
constexpr MapRow oneProcessorRows[] = {
    {"processor.0.configuration.cores", "hardware.cpu_physical_cores", convert::wholeNumber},
    {"processor.0.configuration.threads", "hardware.cpu_cores", convert::wholeNumber},
};

bool isWanted(const QString &list, const QString &, const QJsonValue &item)
{
    if (list == "memory"_L1)
        return item["id"_L1].toString().startsWith("bank"_L1) && item["slot"_L1].isString();
    if (list == "network"_L1 || list == "disk"_L1)
        return !item["logicalname"_L1].isUndefined();
    return list != "volume"_L1 || item["logicalname"_L1].toArray().size() >= 2; // device and folders: it is mounted
}

void flatten(QJsonObject &byClass, QJsonObject device)
{
    const QJsonArray children = device.take("children"_L1).toArray();
    const QString id = device["id"_L1].toString();
    if (id == "core"_L1 || id == "firmware"_L1)
        byClass.insert(u'~' + id, device);
    const QString name = device["class"_L1].toString();
    QJsonArray devices = byClass[name].toArray();
    devices += device;
    byClass.insert(name, devices);
    for (const QJsonValue &child : children)
        flatten(byClass, child.toObject());
}

} // namespace

std::optional<ForeignReport> fromLshw(const QJsonValue &root)
{
    const QJsonArray devices = root.isArray() ? root.toArray() : QJsonArray{root};
    QJsonObject byClass;
    for (const QJsonValue &device : devices) {
        const bool isDevice = device["id"_L1].isString() && device["class"_L1].isString();
        if (!isDevice || (!device["children"_L1].isArray() && !device["claimed"_L1].isBool() && !device["handle"_L1].isString()))
            return std::nullopt;
        flatten(byClass, device.toObject());
    }
    if (byClass.isEmpty())
        return std::nullopt;
    ForeignReport foreign{u"lshw"_s, {}, Platform::Linux, 0, byClass, isWanted, {rows}};
    if (byClass["processor"_L1].toArray().size() == 1)
        foreign.tables.emplace_back(oneProcessorRows);
    return foreign;
}

} // namespace prose
