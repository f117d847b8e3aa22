// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/cpuinfo.h"
#include "collectors/parsers/cpulist.h"
#include "collectors/parsers/edid.h"
#include "collectors/parsers/hwids.h"
#include "collectors/parsers/keyvalue.h"
#include "collectors/parsers/meminfo.h"
#include "collectors/parsers/pressure.h"
#include "collectors/parsers/procvmstat.h"
#include "collectors/sections/hardware.h"
#include "collectors/sections/iodevices.h"

#include <QCoroFuture>
#include <QRegularExpression>
#include <QSet>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

// ---- processor ----

void setProcessor(Collected<Hardware> &out, const Files &files)
{
    Hardware &hardware = out.facts;
    const auto info = files.has(u"/proc/cpuinfo"_s) ? out.take(files.at(u"/proc/cpuinfo"_s), parseCpuInfo, u"/proc/cpuinfo"_s)
                                                    : std::nullopt;
    if (info) {
        hardware.cpu = processorName(*info);
        hardware.cpuCores = qint64(info->processors.size());
        hardware.cpuPhysicalCores = physicalCores(*info);
    }
    const QString onlinePath = u"/sys/devices/system/cpu/online"_s;
    if (files.has(onlinePath)) {
        const auto online = out.take(files.at(onlinePath), parseCpuList, onlinePath);
        if (online && !online->empty())
            hardware.cpuCores = qint64(online->size());
    }
    QSet<std::pair<qint64, qint64>> cores;
    bool isWhole = true;
    for (const auto folders = files.foldersWith(u"core_id") + files.foldersWith(u"physical_package_id"); const QString &folder : folders) {
        const auto package = files.number(folder + u"/physical_package_id"_s);
        const auto core = files.number(folder + u"/core_id"_s);
        isWhole = isWhole && package && core;
        if (package && core)
            cores.insert({*package, *core});
    }
    if (isWhole && !cores.isEmpty())
        hardware.cpuPhysicalCores = qint64(cores.size());
    if (info || !cores.isEmpty())
        hardware.processor = processorDetails(info, files);
}

void setTemperature(Hardware &hardware, const Files &files)
{
    for (const QString &folder : files.foldersWith(u"temp")) {
        const auto millidegrees = files.number(folder + u"/temp"_s);
        if (millidegrees)
            hardware.thermalPressure.push_back(u"%1: %2 °C"_s.arg(files.text(folder + u"/type"_s).value_or(folder.section(u'/', -1)))
                                                   .arg(double(*millidegrees) / 1000, 0, 'f', 1));
    }
    // Counted per processor, but for the whole core or package it belongs to.
    qint64 highest = 0;
    for (const auto folders = files.foldersWith(u"package_throttle_count") + files.foldersWith(u"core_throttle_count");
         const QString &folder : folders) {
        highest = qMax(highest, files.number(folder + u"/package_throttle_count"_s).value_or(0));
        highest = qMax(highest, files.number(folder + u"/core_throttle_count"_s).value_or(0));
    }
    if (highest > 0)
        hardware.thermalPressure.push_back(u"CPU throttled %1 times since boot"_s.arg(highest));
}

// ---- memory ----

/// Shares of waiting time above which we speak of pressure, and of memory left where the kernel does not measure it.
QString pressureLevel(const std::optional<Pressure> &pressure, const Meminfo &meminfo)
{
    if (pressure) {
        if (pressure->fullPercent.value_or(0) >= 10)
            return u"critical"_s;
        return pressure->somePercent >= 10 ? u"warn"_s : u"normal"_s;
    }
    if (!meminfo.availableBytes)
        return {};
    const double share = double(*meminfo.availableBytes) / double(*meminfo.totalBytes);
    return share < 0.05 ? u"critical"_s : share < 0.10 ? u"warn"_s : u"normal"_s;
}

std::optional<qint64> sum(const QHash<QString, qint64> &counters, const QStringList &names)
{
    qint64 total = 0;
    for (const QString &name : names) {
        const auto it = counters.find(name);
        if (it == counters.end())
            return std::nullopt;
        total += *it;
    }
    return total;
}

void setMemory(Collected<Hardware> &out, const Files &files, const Files &mayRefuse, const Result<QByteArray> &sysconf)
{
    Hardware &hardware = out.facts;
    MemoryPressure &pressure = hardware.memoryPressure;
    if (const auto meminfo = out.take(files.at(u"/proc/meminfo"_s), parseMeminfo, u"/proc/meminfo"_s)) {
        hardware.memoryTotalBytes = meminfo->totalBytes;
        hardware.memoryUse = meminfo->bytes;
        hardware.memoryGibibytes = gibibytes(*meminfo->totalBytes);
        pressure.availableBytes = meminfo->availableBytes;
        pressure.swapTotalBytes = meminfo->swapTotalBytes;
        constexpr qint64 mebibyte = 1024 * 1024;
        if (meminfo->swapFreeBytes)
            pressure.swapFreeMebibytes = *meminfo->swapFreeBytes / mebibyte;
        if (meminfo->swapFreeBytes && meminfo->swapTotalBytes)
            pressure.swapUsedMebibytes = (*meminfo->swapTotalBytes - *meminfo->swapFreeBytes) / mebibyte;
        // Kernels started without psi=1 have the file, but refuse to read it.
        const Result<QByteArray> psi = mayRefuse.at(u"/proc/pressure/memory"_s);
        const auto measured = psi ? out.take(psi, parsePressure, u"/proc/pressure/memory"_s) : std::nullopt;
        if (const QString level = pressureLevel(measured, *meminfo); !level.isEmpty())
            pressure.level = level;
    }
    if (files.has(u"/proc/vmstat"_s)) {
        if (const auto counters = out.take(files.at(u"/proc/vmstat"_s), parseProcVmstat, u"/proc/vmstat"_s)) {
            pressure.pagesFree = sum(*counters, {u"nr_free_pages"_s});
            pressure.pagesActive = sum(*counters, {u"nr_active_anon"_s, u"nr_active_file"_s});
            pressure.pagesInactive = sum(*counters, {u"nr_inactive_anon"_s, u"nr_inactive_file"_s});
            pressure.pagesWired = sum(*counters, {u"nr_unevictable"_s, u"nr_slab_unreclaimable"_s, u"nr_page_table_pages"_s});
        }
    }
    if (const auto text = out.take(sysconf)) {
        bool isNumber = false;
        const qint64 size = text->trimmed().split(' ').value(0).toLongLong(&isNumber);
        if (isNumber && size > 0)
            pressure.pageSizeBytes = size;
    }
}

// ---- graphics ----

struct PciGpu
{
    QString slot; ///< "0000:01:00.0"
    HardwareId id = 0;
    std::optional<qint64> videoMemoryBytes;
};

/// PCI devices of class 03, display controllers: those with a driver and those without.
std::vector<PciGpu> pciGpus(const Files &files)
{
    std::vector<PciGpu> gpus;
    for (const QString &folder : files.foldersWith(u"class")) {
        const auto type = hexadecimal(files, folder + u"/class"_s);
        const auto vendor = hexadecimal(files, folder + u"/vendor"_s);
        const auto device = hexadecimal(files, folder + u"/device"_s);
        if (type && *type >> 16 == 0x03 && vendor && device)
            gpus.push_back({folder.section(u'/', -1), hardwareId(quint16(*vendor), quint16(*device)),
                            files.number(folder + u"/mem_info_vram_total"_s)});
    }
    return gpus;
}

/// Graphics that is part of a system on a chip: no PCI, but a device tree. "vc4-drm (brcm,bcm2711-vc5)" would look like an
/// amount of memory, so the chip's name stands alone.
std::vector<QString> chipGpus(const Files &files)
{
    std::vector<QString> gpus;
    static const QRegularExpression card(u"^/sys/class/drm/card\\d+/device$"_s);
    for (const QString &folder : files.foldersWith(u"uevent")) {
        if (!card.match(folder).hasMatch())
            continue;
        const QHash<QString, QString> event = keyValueTable(*files.at(folder + u"/uevent"_s), u'=');
        if (const auto name = valueOf(event, u"OF_COMPATIBLE_0"_s))
            gpus.push_back(*name);
    }
    return gpus;
}

QString withMemory(const QString &name, std::optional<qint64> bytes)
{
    return bytes && *bytes > 0 ? u"%1 (%2 MB)"_s.arg(name).arg(*bytes / (1024 * 1024)) : name;
}

QCoro::Task<std::vector<QString>> gpuNames(Inputs in, Files files, Files driverFiles)
{
    std::vector<QString> names;
    const std::vector<PciGpu> gpus = pciGpus(files);
    QList<HardwareId> ids;
    for (const PciGpu &gpu : gpus)
        ids += gpu.id;
    QHash<HardwareId, HardwareName> known;
    if (!ids.isEmpty()) {
        const QByteArray text = co_await firstList(in, pciIds());
        known = co_await QtConcurrent::run([text, ids] { return hardwareNames(text, ids); });
    }
    for (const PciGpu &gpu : gpus) {
        const auto vendor = quint16(gpu.id >> 16), device = quint16(gpu.id);
        QString name = u"PCI %1:%2"_s.arg(vendor, 4, 16, QLatin1Char('0')).arg(device, 4, 16, QLatin1Char('0'));
        if (const auto it = known.find(gpu.id); it != known.end())
            name = it->device.isEmpty() ? u"%1 (%2)"_s.arg(shortName(*it), name) : shortName(*it);
        const auto driverTable = keyValueTable(
            driverFiles.at(u"/proc/driver/nvidia/gpus/%1/information"_s.arg(gpu.slot)).value_or(QByteArray()), u':');
        names.push_back(withMemory(valueOf(driverTable, u"Model"_s).value_or(name), gpu.videoMemoryBytes));
    }
    for (const QString &name : chipGpus(files))
        names.push_back(name);
    co_return names;
}

// ---- screens ----

struct Connector
{
    QString type; ///< "HDMI-A"
    std::optional<QString> word;
    bool isBuiltIn = false;
};

/// From the folder's name, "card1-HDMI-A-1"; the kinds are the kernel's (drivers/gpu/drm/drm_connector.c).
Connector connectorOf(const QString &folder)
{
    static const QRegularExpression form(u"/card\\d+-(.+)-\\d+$"_s);
    Connector connector{form.match(folder).captured(1), {}, false};
    const QString &type = connector.type;
    connector.isBuiltIn = type == "eDP"_L1 || type == "LVDS"_L1 || type == "DSI"_L1 || type == "DPI"_L1;
    if (type == "LVDS"_L1)
        connector.word = u"LVDS (Internal)"_s;
    else if (connector.isBuiltIn)
        connector.word = u"Internal"_s;
    else if (type.startsWith("HDMI"_L1))
        connector.word = u"HDMI"_s;
    else if (type == "DP"_L1)
        connector.word = u"DisplayPort"_s;
    else if (type.startsWith("DVI"_L1))
        connector.word = u"DVI"_s;
    else if (!type.isEmpty() && type != "Unknown"_L1)
        connector.word = type;
    return connector;
}

void setEdid(Display &display, const Edid &edid)
{
    display.edidManufacturer = edid.manufacturer;
    display.edidProductCode = u"0x%1"_s.arg(edid.productCode, 4, 16, QLatin1Char('0'));
    if (edid.serialNumber)
        display.edidSerial = QString::number(*edid.serialNumber);
    display.name = edid.name;
    display.widthMillimetres = edid.widthMillimetres;
    display.heightMillimetres = edid.heightMillimetres;
    display.year = edid.year;
    if (const auto mode = edid.preferredMode) {
        const QString pixels = pixelsText(mode->widthPixels, mode->heightPixels);
        if (!display.resolution)
            display.resolution = pixels;
        if (display.resolution == pixels)
            display.refreshRate = refreshText(mode->refreshHz);
    }
}

void setDisplays(Collected<Hardware> &out, const Files &files)
{
    static const QRegularExpression mode(u"^(\\d+)x(\\d+)"_s);
    for (const QString &folder : files.foldersWith(u"status")) {
        if (files.text(folder + u"/status"_s) != "connected"_L1)
            continue;
        const Connector connector = connectorOf(folder);
        Display display;
        display.connectorType = connector.word;
        display.externalDisplays = connector.isBuiltIn ? 0 : 1;
        if (const auto match = mode.match(files.text(folder + u"/modes"_s).value_or(QString())); match.hasMatch())
            display.resolution = pixelsText(match.captured(1).toInt(), match.captured(2).toInt());
        const QString edidPath = folder + u"/edid"_s;
        // Virtual screens and some old panels have an empty one.
        if (const auto bytes = files.at(edidPath); bytes && !bytes->isEmpty()) {
            if (const auto edid = out.take(bytes, parseEdid, edidPath))
                setEdid(display, *edid);
        }
        out.facts.displays.push_back(std::move(display));
    }
    if (out.facts.displays.empty())
        out.facts.displays.emplace_back();
}

} // namespace

QCoro::Task<Collected<Hardware>> collectHardwareOnLinux(Inputs in)
{
    auto filesTask = in.read(processorDetailPatterns()
                             + QStringList{
                                 u"/proc/cpuinfo"_s,
                                 u"/proc/meminfo"_s,
                                 u"/proc/vmstat"_s,
                                 u"/sys/devices/system/cpu/online"_s,
                                 u"/sys/devices/system/cpu/cpu[0-9]*/topology/physical_package_id"_s,
                                 u"/sys/devices/system/cpu/cpu[0-9]*/topology/core_id"_s,
                                 u"/sys/bus/pci/devices/*/class"_s,
                                 u"/sys/bus/pci/devices/*/vendor"_s,
                                 u"/sys/bus/pci/devices/*/device"_s,
                                 u"/sys/bus/pci/devices/*/mem_info_vram_total"_s,
                                 u"/sys/class/drm/card*/device/uevent"_s,
                                 u"/sys/class/drm/card*-*/status"_s,
                                 u"/sys/class/drm/card*-*/modes"_s,
                                 u"/sys/class/drm/card*-*/edid"_s,
                             });
    // Apart from the rest, as it is no news that these refuse to be read: a sensor asleep, pressure not measured.
    auto mayRefuseTask = in.read({
        u"/proc/pressure/memory"_s,
        u"/proc/driver/nvidia/gpus/*/information"_s,
        u"/sys/class/thermal/thermal_zone*/type"_s,
        u"/sys/class/thermal/thermal_zone*/temp"_s,
        u"/sys/devices/system/cpu/cpu[0-9]*/thermal_throttle/package_throttle_count"_s,
        u"/sys/devices/system/cpu/cpu[0-9]*/thermal_throttle/core_throttle_count"_s,
    });
    auto sysconfTask = in.call(u"sysconf"_s);
    const Files files = co_await filesTask;
    const Files mayRefuse = co_await mayRefuseTask;
    const Result<QByteArray> sysconf = co_await sysconfTask;

    Collected<Hardware> out;
    setProcessor(out, files);
    setTemperature(out.facts, mayRefuse);
    setMemory(out, files, mayRefuse, sysconf);
    out.facts.gpu = co_await gpuNames(in, files, mayRefuse);
    setDisplays(out, files);
    for (Error &error : files.failures())
        out.problems.push_back(std::move(error));
    co_return out;
}

} // namespace prose
