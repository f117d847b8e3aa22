// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overviewcards.h"

#include "models/format.h"
#include "models/values.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <chrono>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

using Kind = CardLine::Kind;
using Lines = std::vector<CardLine>;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OverviewCards)
};

const QString dot = u" · "_s;
constexpr size_t mostVolumes = 4, mostDisplays = 2, mostGraphics = 3, mostDrives = 4;

void add(Lines &lines, Kind kind, const QString &text)
{
    if (!text.isEmpty())
        lines.push_back({kind, text});
}

void addMore(Lines &lines, size_t all, size_t shown)
{
    if (all > shown)
        lines.push_back({Kind::Subtle, Words::tr("and %n more", nullptr, int(all - shown))});
}

QString spanText(qint64 seconds)
{
    return durationText(std::chrono::seconds(seconds));
}

Lines machineLines(const Report &report)
{
    const Identity identity = identityOf(report);
    Lines lines;
    QString form = formFactorText(identity.form);
    if (identity.host)
        form = Words::tr("%1 (%2)").arg(form, *identity.host);
    const QString name = identity.computerName.value_or(QString());
    if (identity.model) {
        add(lines, Kind::Headline, *identity.model);
        add(lines, Kind::Text, name);
    } else {
        add(lines, Kind::Headline, name);
    }
    add(lines, lines.empty() ? Kind::Headline : Kind::Subtle, form);
    if (lines.empty() && isSettled(report, u"system") && isSettled(report, u"network"))
        add(lines, Kind::Headline, report.platform == Platform::MacOS ? Words::tr("Unknown Mac") : Words::tr("Unknown computer"));
    return lines;
}

/// The schema's "Sat Feb 7 20:45:59 2026" as this reader writes dates.
QString dateText(const QString &text)
{
    const QDateTime moment = QLocale::c().toDateTime(text.simplified(), u"ddd MMM d HH:mm:ss yyyy"_s);
    return moment.isValid() ? QLocale().toString(moment, QLocale::ShortFormat) : text;
}

Lines systemLines(const Report &report)
{
    const SystemSummary system = systemOf(report);
    Lines lines;
    add(lines, Kind::Headline, system.name.value_or(QString()));
    QStringList words;
    for (const auto &part : {system.kernel, system.architecture}) {
        if (part)
            words += *part;
    }
    add(lines, Kind::Text, words.join(dot));
    if (system.uptimeSeconds && *system.uptimeSeconds > 0)
        add(lines, Kind::Subtle, Words::tr("Running for %1").arg(spanText(*system.uptimeSeconds)));
    else if (system.bootTime)
        add(lines, Kind::Subtle, Words::tr("Started %1").arg(dateText(*system.bootTime)));
    return lines;
}

/// Without signs of trade marks, which say nothing.
QString productName(QString name)
{
    static const QRegularExpression signs(u"\\((R|TM|C)\\)|[®™©]"_s, QRegularExpression::CaseInsensitiveOption);
    return name.replace(signs, u" "_s).simplified();
}

Lines processorLines(const Report &report)
{
    const ProcessorSummary processor = processorOf(report);
    Lines lines;
    // "Intel Core i7-8700B CPU @ 3.20GHz": the speed is no part of the name.
    static const QRegularExpression speed(u"\\s+(?:CPU\\s+)?@\\s*([0-9.]+)\\s?GHz$"_s);
    QString name = productName(processor.name.value_or(QString()));
    const auto match = speed.match(name);
    if (match.hasMatch())
        name.truncate(match.capturedStart());
    add(lines, Kind::Headline, name);
    QStringList words;
    if (processor.cores)
        words += Words::tr("%n core(s)", nullptr, int(*processor.cores));
    if (processor.threads && processor.threads != processor.cores)
        words += Words::tr("%n logical processor(s)", nullptr, int(*processor.threads));
    if (match.hasMatch())
        words += QLocale().toString(match.captured(1).toDouble(), 'f', 1) + QChar::Nbsp + u"GHz"_s;
    add(lines, Kind::Text, words.join(dot));
    if (processor.loadShare)
        lines.push_back({.kind = Kind::Bar,
                         .text = Words::tr("Load"),
                         .value = shareText(*processor.loadShare),
                         .share = *processor.loadShare,
                         .level = *processor.loadShare > 1 ? BarLevel::High : BarLevel::Usual});
    return lines;
}

Lines memoryLines(const Report &report)
{
    const MemorySummary memory = memoryOf(report);
    Lines lines;
    if (memory.totalBytes)
        add(lines, Kind::Headline, roughSizeText(*memory.totalBytes));
    if (memory.usedShare)
        lines.push_back({.kind = Kind::Bar,
                         .text = Words::tr("%1 used").arg(shareText(*memory.usedShare)),
                         .value = Words::tr("%1 available").arg(roughSizeText(*memory.availableBytes)),
                         .share = *memory.usedShare,
                         .level = memory.pressure == u"critical"_s ? BarLevel::Full
                             : memory.pressure == u"warn"_s        ? BarLevel::High
                                                                   : BarLevel::Usual});
    if (memory.swapTotalBytes.value_or(0) > 0 && memory.swapUsedBytes) {
        const double share = double(*memory.swapUsedBytes) / double(*memory.swapTotalBytes);
        lines.push_back({.kind = Kind::Bar,
                         .text = Words::tr("Swap"),
                         .value = Words::tr("%1 of %2").arg(roughSizeText(*memory.swapUsedBytes), roughSizeText(*memory.swapTotalBytes)),
                         .share = share,
                         .level = share >= 0.95 && report.platform == Platform::Linux ? BarLevel::High : BarLevel::Usual});
    }
    return lines;
}

Lines driveLines(const Report &report)
{
    Lines lines;
    const auto drives = drivesOf(report);
    for (size_t i = 0; i < std::min(drives.size(), mostDrives); ++i) {
        QStringList words{drives[i].name};
        if (drives[i].kind)
            words += *drives[i].kind;
        if (drives[i].sizeBytes)
            words += roughSizeText(*drives[i].sizeBytes);
        add(lines, Kind::Text, words.join(dot));
    }
    addMore(lines, drives.size(), mostDrives);
    return lines;
}

Lines diskLines(const Report &report)
{
    std::vector<VolumeSummary> volumes = volumesOf(report);
    // What starts the system is small, and of interest only when it is full.
    std::erase_if(volumes, [](const VolumeSummary &volume) {
        return !volume.usedShare || (volume.mount.startsWith("/boot"_L1) && fullnessOf(volume) == Fullness::Room);
    });
    if (volumes.empty())
        return driveLines(report);
    Lines lines;
    for (size_t i = 0; i < std::min(volumes.size(), mostVolumes); ++i) {
        const VolumeSummary &volume = volumes[i];
        const Fullness fullness = fullnessOf(volume);
        lines.push_back({.kind = Kind::Bar,
                         .text = volumeText(volume),
                         .value = Words::tr("%1 free of %2").arg(roughSizeText(*volume.freeBytes), roughSizeText(*volume.totalBytes)),
                         .share = *volume.usedShare,
                         .level = fullness == Fullness::Full    ? BarLevel::Full
                             : fullness == Fullness::NearlyFull ? BarLevel::High
                                                                : BarLevel::Usual});
    }
    addMore(lines, volumes.size(), mostVolumes);
    return lines;
}

Lines securityLines(const Report &report)
{
    Lines lines;
    for (const SecurityMark &mark : securityMarksOf(report))
        lines.push_back({.kind = Kind::Mark, .text = mark.label, .value = mark.words, .mark = mark.state});
    return lines;
}

Lines networkLines(const Report &report)
{
    const NetworkSummary network = networkOf(report);
    Lines lines;
    QStringList names;
    if (network.name || network.device)
        names += network.name ? *network.name : *network.device;
    const bool isByRadio = network.wifi && network.isOverWifi == true;
    if (isByRadio)
        names += *network.wifi;
    add(lines, Kind::Headline, names.join(dot));
    // Only what we collected ourselves without a problem says by silence that there is none.
    const Section *section = report.section(u"network");
    const Node *primary = nodeAt(report, u"network.primary_interface");
    const bool isNone = section && section->state == State::Complete && report.readSchemaVersion >= 2 && primary && primary->value.isNull();
    if (names.isEmpty() && isNone)
        add(lines, Kind::Headline, Words::tr("No way out to other networks"));
    if (network.ipv4)
        add(lines, Kind::Text, *network.ipv4);
    if (network.ipv6)
        add(lines, Kind::Text, *network.ipv6);
    if (network.name && network.device && network.name != network.device)
        add(lines, Kind::Subtle, Words::tr("Interface %1").arg(*network.device));
    if (network.wifi && !isByRadio)
        add(lines, Kind::Subtle, Words::tr("Wi-Fi network %1").arg(*network.wifi));
    if (network.hasVpn == true)
        add(lines, Kind::Subtle, Words::tr("A VPN is active"));
    return lines;
}

Lines displayLines(const Report &report)
{
    Lines lines;
    const auto displays = displaysOf(report);
    for (size_t i = 0; i < std::min(displays.size(), mostDisplays); ++i) {
        const DisplaySummary &display = displays[i];
        const QString unnamed = display.isBuiltIn ? Words::tr("Built-in screen") : Words::tr("Screen");
        add(lines, i == 0 ? Kind::Headline : Kind::Text, display.name.value_or(unnamed));
        QStringList words;
        if (display.resolution)
            words += *display.resolution;
        if (display.diagonalInches)
            words += Words::tr("%1 inches").arg(QLocale().toString(*display.diagonalInches, 'f', 1));
        if (display.refreshRate)
            words += *display.refreshRate;
        add(lines, i == 0 ? Kind::Text : Kind::Subtle, words.join(dot));
        if (display.looksLike)
            add(lines, Kind::Subtle, Words::tr("Looks like %1").arg(*display.looksLike));
    }
    addMore(lines, displays.size(), mostDisplays);
    return lines;
}

Lines graphicsLines(const Report &report)
{
    Lines lines;
    const QStringList names = graphicsOf(report);
    for (size_t i = 0; i < std::min(size_t(names.size()), mostGraphics); ++i)
        add(lines, i == 0 ? Kind::Headline : Kind::Text, productName(names[qsizetype(i)]));
    if (const auto cores = integerAt(report, u"hardware.gpu_cores"))
        add(lines, Kind::Subtle, Words::tr("%n graphics core(s)", nullptr, int(*cores)));
    addMore(lines, size_t(names.size()), mostGraphics);
    return lines;
}

Lines batteryLines(const Report &report)
{
    Lines lines;
    const auto battery = batteryOf(report);
    if (!battery)
        return lines;
    QString state;
    if (battery->isCharging == true)
        state = Words::tr("Charging");
    else if (battery->isOnMains)
        state = *battery->isOnMains ? Words::tr("Plugged in") : Words::tr("On battery");
    if (battery->minutesLeft && *battery->minutesLeft > 0 && battery->isCharging) {
        const QString span = spanText(*battery->minutesLeft * 60);
        state += (state.isEmpty() ? QString() : dot)
            + (*battery->isCharging ? Words::tr("full in %1").arg(span) : Words::tr("%1 left").arg(span));
    }
    if (battery->charge)
        lines.push_back({.kind = Kind::Bar,
                         .text = Words::tr("%1 charged").arg(shareText(*battery->charge)),
                         .share = *battery->charge,
                         .level = *battery->charge <= 0.1 && battery->isOnMains == false ? BarLevel::High : BarLevel::Usual});
    add(lines, Kind::Text, state);
    QStringList words;
    if (battery->healthPercent)
        words += Words::tr("Holds %1 of its first capacity").arg(shareText(double(*battery->healthPercent) / 100));
    if (battery->cycles)
        words += Words::tr("%n charge cycle(s)", nullptr, int(*battery->cycles));
    add(lines, Kind::Subtle, words.join(dot));
    if (lines.empty())
        add(lines, Kind::Text, Words::tr("There is a battery."));
    return lines;
}

} // namespace

const std::vector<CardRecipe> &cardRecipes()
{
    static const QStringList protection{u"system"_s,           u"network"_s,    u"linux_security"_s, u"firmware"_s,
                                        u"opencore_patcher"_s, u"containers"_s, u"battery"_s};
    static const QStringList machine{u"system"_s, u"network"_s, u"firmware"_s, u"containers"_s, u"battery"_s};
    static const std::vector<CardRecipe> recipes{
        {"computer", "", "system", {u"system"_s}, machine, machineLines, 3, false},
        {"system", QT_TRANSLATE_NOOP("OverviewCards", "Operating system"), "system", {u"system"_s}, {u"system"_s}, systemLines, 3, false},
        {"processor",
         QT_TRANSLATE_NOOP("OverviewCards", "Processor"),
         "hardware",
         {u"hardware.cpu"_s},
         {u"hardware"_s, u"system"_s},
         processorLines,
         4,
         false},
        {"memory",
         QT_TRANSLATE_NOOP("OverviewCards", "Memory"),
         "hardware",
         {u"hardware.memory_gb"_s},
         {u"hardware"_s},
         memoryLines,
         4,
         false},
        {"drive", QT_TRANSLATE_NOOP("OverviewCards", "Storage"), "disk", {u"disk.filesystems"_s}, {u"disk"_s}, diskLines, 4, false},
        {"security",
         QT_TRANSLATE_NOOP("OverviewCards", "Protection"),
         "system",
         {u"linux_security"_s, u"system.sip_enabled"_s},
         protection,
         securityLines,
         5,
         false},
        {"network", QT_TRANSLATE_NOOP("OverviewCards", "Network"), "network", {u"network"_s}, {u"network"_s}, networkLines, 4, false},
        {"display",
         QT_TRANSLATE_NOOP("OverviewCards", "Screens"),
         "hardware",
         {u"hardware.displays"_s},
         {u"hardware"_s},
         displayLines,
         3,
         true},
        {"graphics",
         QT_TRANSLATE_NOOP("OverviewCards", "Graphics"),
         "hardware",
         {u"hardware.gpu"_s},
         {u"hardware"_s},
         graphicsLines,
         3,
         true},
        {"battery", QT_TRANSLATE_NOOP("OverviewCards", "Battery"), "battery", {u"battery"_s}, {u"battery"_s}, batteryLines, 3, true},
    };
    return recipes;
}

QString cardTitle(const CardRecipe &recipe)
{
    return *recipe.title ? QCoreApplication::translate("OverviewCards", recipe.title) : QString();
}

QString cardLink(const CardRecipe &recipe, const Report &report)
{
    for (const QString &link : recipe.links) {
        const Section *section = report.section(link.section(u'.', 0, 0));
        if (section && (section->state == State::Complete || section->state == State::Partial))
            return link;
    }
    return recipe.links.last();
}

} // namespace prose
