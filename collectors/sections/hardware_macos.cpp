// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/edid.h"
#include "collectors/parsers/keyvalue.h"
#include "collectors/parsers/profileddevices.h"
#include "collectors/parsers/sysctl.h"
#include "collectors/parsers/vmstat.h"
#include "collectors/sections/hardware.h"
#include "collectors/sections/macdisplays.h"
#include "collectors/sections/mackernel.h"
#include "collectors/sections/registryentries.h"
#include "collectors/sections/systemprofile.h"

#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

std::optional<QString> textOf(const QJsonObject &object, QLatin1StringView key)
{
    const QString text = object[key].toString().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

/// Ids in the profile are hexadecimal without a prefix: "610", "a04e".
std::optional<quint32> hexadecimal(const QJsonObject &object, QLatin1StringView key)
{
    bool isNumber = false;
    const uint number = object[key].toString().toUInt(&isNumber, 16);
    return isNumber ? std::optional(number) : std::nullopt;
}

// ---- processor ----

/// Translated processes and virtual machines are told names of no processor there is.
bool isRealName(const std::optional<QString> &name)
{
    return name && *name != "Unknown"_L1 && *name != "Apple processor"_L1 && !name->startsWith("VirtualApple"_L1);
}

std::optional<QString> processorName(const QJsonObject &overview, const Sysctl &kernel)
{
    const std::optional<QString> candidates[] = {textOf(overview, "chip_type"_L1), kernel.text(u"machdep.cpu.brand_string"_s),
                                                 textOf(overview, "cpu_type"_L1)};
    for (const std::optional<QString> &name : candidates) {
        if (isRealName(name))
            return name->simplified();
    }
    return std::nullopt;
}

/// What a translated program is told of the processor is nothing, but the graphics are part of it and have its name.
std::optional<QString> nameOfGraphics(const QJsonArray &cards)
{
    for (const QJsonValue &card : cards) {
        const QString model = card["sppci_model"_L1].toString();
        if (model.startsWith("Apple "_L1) && card["sppci_bus"_L1].toString() == "spdisplays_builtin"_L1)
            return model;
    }
    return std::nullopt;
}

void setCores(Hardware &hardware, const QJsonObject &overview, const Sysctl &kernel, const Sysctl &more)
{
    hardware.cpuCores = more.number(u"hw.ncpu"_s);
    hardware.cpuPhysicalCores = more.number(u"hw.physicalcpu"_s);
    // "proc 8:4:4": all, then those of each kind. There is one thread to a core, so all are physical. Elsewhere a number.
    static const QRegularExpression parts(u"^proc (\\d+)(:\\d+)*$"_s);
    const QJsonValue processors = overview["number_processors"_L1];
    if (const auto match = parts.match(processors.toString()); match.hasMatch()) {
        if (!hardware.cpuCores)
            hardware.cpuCores = match.captured(1).toLongLong();
        if (!hardware.cpuPhysicalCores)
            hardware.cpuPhysicalCores = match.captured(1).toLongLong();
    } else if (processors.isDouble() && !hardware.cpuPhysicalCores) {
        hardware.cpuPhysicalCores = processors.toInteger();
    }
    if (!hardware.cpuCores && processors.isDouble() && overview.contains("chip_type"_L1)) // an Apple chip, in a virtual machine
        hardware.cpuCores = processors.toInteger();
    constexpr qint64 mostLevels = 3; // are asked for
    const qint64 levels = qMin(kernel.number(u"hw.nperflevels"_s).value_or(0), mostLevels);
    for (qint64 level = 0; level < levels && levels > 1; ++level) {
        const QString prefix = u"hw.perflevel%1."_s.arg(level);
        const Sysctl &source = level == 0 ? kernel : more;
        if (const auto cores = source.number(prefix + u"physicalcpu"_s))
            hardware.coreGroups.push_back({source.text(prefix + u"name"_s), cores});
    }
}

// ---- screens ----

std::optional<QString> connectionWord(const std::optional<QString> &type)
{
    if (!type)
        return std::nullopt;
    // Some have an ending: "spdisplays_displayport_dongletype_dp".
    struct Word
    {
        QLatin1StringView token, word;
    };
    static constexpr Word words[] = {
        {"spdisplays_internal"_L1, "Internal"_L1}, {"spdisplays_displayport"_L1, "DisplayPort"_L1},
        {"spdisplays_hdmi"_L1, "HDMI"_L1},         {"spdisplays_thunderbolt"_L1, "Thunderbolt"_L1},
        {"spdisplays_vga"_L1, "VGA"_L1},           {"spdisplays_dvi"_L1, "DVI"_L1},
    };
    for (const Word &known : words) {
        if (type->startsWith(known.token))
            return QString(known.word);
    }
    return type;
}

bool isBuiltIn(const QJsonObject &screen)
{
    return screen["spdisplays_connection_type"_L1].toString().contains("internal"_L1)
        || screen["spdisplays_display_type"_L1].toString().contains("built-in"_L1)
        || screen["spdisplays_builtin"_L1].toString() == "spdisplays_yes"_L1;
}

std::optional<QString> depthWords(const std::optional<QString> &token)
{
    if (!token)
        return std::nullopt;
    static const QHash<QString, QString> words{
        {u"CGSEightBitColor"_s, u"8-bit Color"_s},       {u"CGSSixteenBitColor"_s, u"16-bit Color"_s},
        {u"CGSTwentyfourBitColor"_s, u"24-bit Color"_s}, {u"CGSThirtyBitColor"_s, u"30-bit Color"_s},
        {u"CGSThirtytwoBitColor"_s, u"32-bit Color"_s},
    };
    return words.value(*token, *token);
}

/// Which panel it is: by the ids the profile states, which are those of its EDID, else by the EDID itself.
void setIdentity(Display &display, const QJsonObject &screen)
{
    const auto vendor = hexadecimal(screen, "_spdisplays_display-vendor-id"_L1);
    const auto product = hexadecimal(screen, "_spdisplays_display-product-id"_L1);
    const auto serial = hexadecimal(screen, "_spdisplays_display-serial-number"_L1);
    const int year = screen["_spdisplays_display-year"_L1].toString().toInt();
    if (vendor && *vendor <= 0xffff)
        display.edidManufacturer = edidManufacturer(quint16(*vendor));
    if (product && *product != 0 && *product <= 0xffff)
        display.edidProductCode = u"0x%1"_s.arg(*product, 4, 16, QLatin1Char('0'));
    if (serial && *serial != 0)
        display.edidSerial = QString::number(*serial);
    if (year > 0)
        display.year = year;
    // A screen that says nothing of its name has a token or these words for one.
    const auto name = textOf(screen, "_name"_L1);
    if (name && !name->startsWith("spdisplays_"_L1) && *name != "Unknown Display"_L1)
        display.name = name;

    const QByteArray hex = screen["_spdisplays_edid"_L1].toString().toLatin1();
    const Result<Edid> edid = hex.startsWith("0x") && !hex.contains('*') ? parseEdid(QByteArray::fromHex(hex.sliced(2)))
                                                                         : std::unexpected(Error{});
    if (!edid)
        return;
    display.widthMillimetres = edid->widthMillimetres;
    display.heightMillimetres = edid->heightMillimetres;
    if (!display.edidManufacturer)
        display.edidManufacturer = edid->manufacturer;
    if (!display.edidProductCode && edid->productCode != 0)
        display.edidProductCode = u"0x%1"_s.arg(edid->productCode, 4, 16, QLatin1Char('0'));
    if (!display.edidSerial && edid->serialNumber)
        display.edidSerial = QString::number(*edid->serialNumber);
}

Display displayOf(const QJsonObject &screen)
{
    Display display;
    // "1512 x 982 @ 120.00Hz" is what programs see; older systems write "2880 x 1800 Retina" or "1920 x 1080 @ 60 Hz".
    static const QRegularExpression size(u"^(\\d+) x (\\d+)"_s);
    static const QRegularExpression rate(u"@ ?(\\d+(?:[.,]\\d+)?) ?Hz"_s);
    QString mode = screen["_spdisplays_resolution"_L1].toString();
    if (mode.isEmpty())
        mode = screen["spdisplays_resolution"_L1].toString();
    const QRegularExpressionMatch pixels = size.match(screen["_spdisplays_pixels"_L1].toString());
    const QRegularExpressionMatch points = size.match(mode);
    if (pixels.hasMatch())
        display.resolution = pixels.captured(0);
    else if (points.hasMatch())
        display.resolution = points.captured(0);
    if (points.hasMatch() && display.resolution != points.captured(0))
        display.scaledResolution = points.captured(0);
    if (const auto match = rate.match(mode); match.hasMatch())
        display.refreshRate = refreshText(match.captured(1).replace(u',', u'.').toDouble());
    else
        display.refreshRate = textOf(screen, "spdisplays_refresh_rate"_L1);
    display.colorDepth = depthWords(textOf(screen, "spdisplays_depth"_L1));
    display.connectorType = connectionWord(textOf(screen, "spdisplays_connection_type"_L1));
    display.externalDisplays = isBuiltIn(screen) ? 0 : 1;
    display.isMain = screen["spdisplays_main"_L1].toString() == "spdisplays_yes"_L1;
    setIdentity(display, screen);
    return display;
}

void setGraphics(Hardware &hardware, const QJsonArray &cards)
{
    for (const QJsonValue &value : cards) {
        const QJsonObject card = value.toObject();
        QString name = textOf(card, "sppci_model"_L1).value_or(u"Unknown GPU"_s);
        auto memory = textOf(card, "spdisplays_vram_shared"_L1);
        if (!memory)
            memory = textOf(card, "spdisplays_vram"_L1);
        if (memory)
            name += u" (%1)"_s.arg(*memory);
        hardware.gpu.push_back(name);
        bool isNumber = false;
        const qint64 cores = card["sppci_cores"_L1].toString().toLongLong(&isNumber);
        if (isNumber)
            hardware.gpuCores = hardware.gpuCores.value_or(0) + cores;
        for (const auto screens = card["spdisplays_ndrvs"_L1].toArray(); const QJsonValue &screen : screens)
            hardware.displays.push_back(displayOf(screen.toObject()));
    }
}

// ---- memory ----

void setMemory(Collected<Hardware> &out, const QJsonObject &overview, const Sysctl &kernel, const Sysctl &more,
               const std::optional<VmStat> &vm)
{
    MemoryPressure &pressure = out.facts.memoryPressure;
    const auto installed = kernel.number(u"hw.memsize"_s);
    out.facts.memoryTotalBytes = installed ? installed : memorySize(overview["physical_memory"_L1].toString());
    if (const auto bytes = out.facts.memoryTotalBytes)
        out.facts.memoryGibibytes = gibibytes(*bytes);
    // The numbers of the kernel's notifications (sys/event.h, NOTE_MEMORYSTATUS_PRESSURE_…).
    switch (more.number(u"kern.memorystatus_vm_pressure_level"_s).value_or(0)) {
    case 1: pressure.level = u"normal"_s; break;
    case 2: pressure.level = u"warn"_s; break;
    case 4: pressure.level = u"critical"_s; break;
    default: break;
    }
    if (vm) {
        pressure.pagesFree = vm->freePages;
        pressure.pagesActive = vm->activePages;
        pressure.pagesInactive = vm->inactivePages;
        pressure.pagesWired = vm->wiredPages;
        pressure.pageSizeBytes = vm->pageSizeBytes;
        if (vm->freePages && vm->inactivePages && vm->pageSizeBytes)
            pressure.availableBytes = (*vm->freePages + *vm->inactivePages + vm->speculativePages.value_or(0)) * *vm->pageSizeBytes;
    }
    if (const auto usage = more.text(u"vm.swapusage"_s)) {
        if (const auto swap = out.take(Result<QByteArray>(usage->toUtf8()), parseSwapUsage, u"sysctl vm.swapusage"_s)) {
            constexpr qint64 mebibyte = 1024 * 1024;
            pressure.swapUsedMebibytes = swap->usedBytes / mebibyte;
            pressure.swapFreeMebibytes = swap->freeBytes / mebibyte;
            pressure.swapTotalBytes = swap->totalBytes;
        }
    }
}

// Intel, and Apple Silicon. The other one prints nothing.
const Command screens{u"/usr/sbin/ioreg"_s, {u"-l"_s, u"-w0"_s, u"-r"_s, u"-a"_s, u"-c"_s, u"IODisplayConnect"_s}};
const Command panels{u"/usr/sbin/ioreg"_s, {u"-a"_s, u"-r"_s, u"-d"_s, u"1"_s, u"-c"_s, u"IOMobileFramebuffer"_s}};

} // namespace

QCoro::Task<Collected<Hardware>> collectHardwareOnMac(Inputs in)
{
    const Command machine{u"/usr/sbin/sysctl"_s,
                          {u"hw.model"_s, u"hw.memsize"_s, u"hw.nperflevels"_s, u"hw.perflevel0.name"_s, u"hw.perflevel0.physicalcpu"_s,
                           u"machdep.cpu.brand_string"_s}};
    const Command state{u"/usr/sbin/sysctl"_s,
                        {u"hw.ncpu"_s, u"hw.physicalcpu"_s, u"hw.perflevel1.name"_s, u"hw.perflevel1.physicalcpu"_s,
                         u"hw.perflevel2.name"_s, u"hw.perflevel2.physicalcpu"_s, u"vm.swapusage"_s,
                         u"kern.memorystatus_vm_pressure_level"_s}};
    auto machineTask = sysctlValues(in, machine);
    auto stateTask = sysctlValues(in, state);
    auto overviewTask = systemProfile(in, "SPHardwareDataType"_L1);
    auto cardsTask = systemProfile(in, "SPDisplaysDataType"_L1);
    auto vmTask = in.run({u"/usr/bin/vm_stat"_s, {}});
    auto thermalTask = in.run({u"/usr/bin/pmset"_s, {u"-g"_s, u"therm"_s}});
    auto modulesTask = systemProfile(in, "SPMemoryDataType"_L1);
    auto screensTask = registryEntries(in, screens);
    auto panelsTask = registryEntries(in, panels);

    Collected<Hardware> out;
    const Sysctl kernel = out.take(co_await machineTask).value_or(Sysctl());
    const Sysctl more = out.take(co_await stateTask).value_or(Sysctl());
    const auto items = out.take(co_await overviewTask);
    const QJsonObject overview = items && !items->isEmpty() ? items->first().toObject() : QJsonObject();
    out.facts.cpu = processorName(overview, kernel);
    setCores(out.facts, overview, kernel, more);
    if (const auto cards = out.take(co_await cardsTask)) {
        setGraphics(out.facts, *cards);
        if (!out.facts.cpu)
            out.facts.cpu = nameOfGraphics(*cards);
    }
    if (!out.facts.cpu) // even if it is only what a translated program or a guest is told
        out.facts.cpu = kernel.text(u"machdep.cpu.brand_string"_s);
    std::vector<RegistryEntry> known = out.takeIfThere(co_await screensTask).value_or(std::vector<RegistryEntry>());
    std::ranges::move(out.takeIfThere(co_await panelsTask).value_or(std::vector<RegistryEntry>()), std::back_inserter(known));
    addRegistryScreens(out.facts.displays, known);
    if (const auto modules = out.takeIfThere(co_await modulesTask)) {
        for (const ProfiledMemoryModule &module : profiledMemoryModules(*modules))
            out.facts.memoryModules.push_back(
                {module.slot, module.sizeBytes, module.type, module.speed, module.manufacturer, module.partNumber});
    }
    if (out.facts.displays.empty())
        out.facts.displays.emplace_back();
    setMemory(out, overview, kernel, more, out.take(co_await vmTask, parseVmStat, u"vm_stat"_s));
    if (const auto thermal = out.take(co_await thermalTask)) {
        for (const QString &line : textLines(*thermal)) {
            if (!line.trimmed().isEmpty())
                out.facts.thermalPressure.push_back(line.trimmed());
        }
    }
    co_return out;
}

} // namespace prose
