// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The computer itself in words: what it is, its parts, its battery, its sensors.

#include "models/prose/topics.h"
#include "models/summary.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace prose::topics {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Prose)
};

QString protectionSentence(const SectionView &s)
{
    QStringList on, off;
    const auto add = [&](QStringView key, const QString &name) {
        if (const auto flag = s.flag(key))
            (*flag ? on : off) += name;
    };
    add(u"sip_enabled", Words::tr("System Integrity Protection"));
    add(u"gatekeeper_enabled", Words::tr("Gatekeeper"));
    add(u"filevault_enabled", Words::tr("FileVault"));
    //: %1 and %2 are lists of names such as "Gatekeeper and FileVault"
    return firstOf({say(Words::tr("It works with %1 switched on, and with %2 switched off."), listed(on), listed(off)),
                    say(Words::tr("It works with %1 switched on."), listed(on)),
                    say(Words::tr("It works with %1 switched off."), listed(off))});
}

QString displaysSentence(const SectionView &s)
{
    const QStringList displays = s.texts(u"displays", [](const SectionView &display) {
        const QString pixels = display.text(u"resolution").replace(" x "_L1, u" × "_s);
        //: A screen's name and its pixels: "Color LCD (3024 × 1964)"
        return firstOf({say(Words::tr("%1 (%2)"), display.text(u"name"), pixels), display.text(u"name"), pixels});
    });
    return displays.size() == 1 ? Words::tr("One display is connected: %1.").arg(displays[0])
        : displays.isEmpty()    ? QString()
                                : Words::tr("%n displays are connected: %1.", nullptr, int(displays.size())).arg(listed(displays));
}

QString memorySentence(const SectionView &s)
{
    const auto size = [&](QStringView key) {
        const std::optional<double> bytes = s.number(key);
        return bytes && *bytes > 0 ? s.size(*bytes) : QString();
    };
    const QString total = size(u"memory_total_bytes");
    const bool isPlausible = s.number(u"memory_pressure.available_bytes").value_or(0) <= s.number(u"memory_total_bytes").value_or(0);
    const QString available = isPlausible ? size(u"memory_pressure.available_bytes") : QString();
    const double swapped = s.number(u"memory_pressure.swap_used").value_or(0) * 0x1p20;
    const QString swap = swapped > 0 ? s.size(swapped) : QString();
    return firstOf({say(Words::tr("Of %1 of memory, %2 are available, and %3 of swap space are in use."), total, available, swap),
                    say(Words::tr("Of %1 of memory, %2 are available."), total, available),
                    say(Words::tr("It has %1 of memory, and %2 of swap space are in use."), total, swap),
                    say(Words::tr("It has %1 of memory."), total)});
}

QString processorSentence(const SectionView &s)
{
    const QString name = processorName(s);
    const int physical = s.count(u"cpu_physical_cores");
    const int threads = s.count(u"cpu_cores");
    const QStringList groups = s.texts(u"cpu_core_groups", [](const SectionView &group) {
        //: A kind of processor cores and how many: "12 Performance"
        return say(Words::tr("%2 %1"), group.text(u"name"), group.text(u"cores"));
    });
    const int cores = physical > 0 ? physical : threads;
    if (cores == 1)
        return firstOf({say(Words::tr("The processor is the %1 with one core."), name), Words::tr("The processor has one core.")});
    if (cores == 0)
        return say(Words::tr("The processor is the %1."), name);
    return firstOf({say(Words::tr("The processor is the %1 with %n cores: %2.", nullptr, cores), name, listed(groups)),
                    threads > cores
                        ? say(Words::tr("The processor is the %1 with %n cores, which work on %2 tasks at once.", nullptr, cores), name,
                              s.text(u"cpu_cores"))
                        : QString(),
                    say(Words::tr("The processor is the %1 with %n cores.", nullptr, cores), name),
                    Words::tr("The processor has %n cores.", nullptr, cores)});
}

} // namespace

QString makerName(QString maker)
{
    static const QRegularExpression form(
        u",?\\s+(Inc|Incorporated|Corp|Corporation|Co|Ltd|Limited|LLC|GmbH|AG|S\\.?A|computer inc)\\b\\.?"_s,
        QRegularExpression::CaseInsensitiveOption);
    return maker.remove(form).simplified();
}

QString modelName(const SectionView &system)
{
    const QString marketing = system.text(u"marketing_name");
    const QString model = system.text(u"model_name");
    const QString identifier = system.text(u"model_identifier");
    if (system.isMac() || !marketing.isEmpty() || model.isEmpty() || identifier.isEmpty())
        return firstOf({marketing, model, identifier});
    // On a PC the model is "maker family": "Dell Inc. PowerEdge"; the identifier is the product, which often repeats them.
    const QString maker = system.other(u"firmware").text(u"sys_vendor");
    const QString family = model.startsWith(maker) ? model.sliced(maker.size()).trimmed() : model;
    const QString product = identifier.contains(family, Qt::CaseInsensitive) ? identifier : family;
    const QString name = makerName(maker);
    return product.startsWith(name, Qt::CaseInsensitive) ? product : name + u' ' + product;
}

QString systemName(const SectionView &system)
{
    const QString name = firstOf({system.text(u"os_name"), system.text(u"macos_name")});
    const QString version = firstOf({system.text(u"os_version"), system.text(u"macos_version")});
    if (name.isEmpty())
        return version.isEmpty() || !system.isMac() ? QString() : u"macOS "_s + version;
    return version.isEmpty() || name.contains(version) ? name : name + u' ' + version;
}

QString processorName(const SectionView &hardware)
{
    static const QRegularExpression noise(u"\\((R|TM|C)\\)|\\bCPU\\b|@.*$|^\\d+[a-z]{2} Gen\\b|\\b\\d+-Core( Processor)?\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static constexpr auto generic = " Processor"_L1;
    QString name = hardware.text(u"cpu").remove(noise).simplified();
    if (name.endsWith(generic) && name.count(u' ') > 1)
        name.chop(generic.size());
    return name;
}

QString hypervisorName(const SectionView &containers)
{
    const QString word = containers.text(u"virtualization");
    if (word == "none"_L1)
        return {};
    if (word == "unknown hypervisor"_L1)
        return Words::tr("unknown hypervisor");
    return hostText(word);
}

QStringList system(const SectionView &s)
{
    const QString name = systemName(s);
    const QString kernel = s.text(u"kernel");
    const QString architecture = s.text(u"architecture");
    const double seconds = s.number(u"uptime_seconds").value_or(0);
    const QString uptime = seconds > 0 ? s.duration(seconds) : QString();
    const QString load = listed(s.text(u"load_average").split(u' ', Qt::SkipEmptyParts));
    const auto rootEncrypted = s.flag(u"filevault_enabled");
    return allOf(
        {//: %2 is the number of a build such as "24G830"
         firstOf({say(Words::tr("The operating system is %1 (build %2)."), name, s.text(u"os_build")),
                  say(Words::tr("The operating system is %1."), name), say(Words::tr("The model is %1."), modelName(s))}),
         //: %2 is a kind of processor such as "arm64"
         firstOf({say(Words::tr("Its kernel is version %1 for %2."), kernel, architecture),
                  say(Words::tr("Its kernel is version %1."), kernel), say(Words::tr("The processor architecture is %1."), architecture)}),
         firstOf({say(Words::tr("It has been running for %1, with load averages of %2."), uptime, load),
                  say(Words::tr("It has been running for %1."), uptime), say(Words::tr("Its load averages are %1."), load)}),
         s.isMac()            ? protectionSentence(s)
             : !rootEncrypted ? QString()
             : *rootEncrypted ? Words::tr("The root file system is encrypted.")
                              : Words::tr("The root file system is not encrypted.")});
}

QStringList hardware(const SectionView &s)
{
    const QStringList graphics = s.texts(u"gpu");
    const QString level = s.text(u"memory_pressure.level");
    return allOf({processorSentence(s), memorySentence(s),
                  level == "critical"_L1   ? Words::tr("Memory is very short.")
                      : level == "warn"_L1 ? Words::tr("Memory is getting short.")
                                           : QString(),
                  graphics.size() == 1 ? say(Words::tr("Graphics are drawn by %1."), graphics[0])
                                       : say(Words::tr("Graphics can be drawn by %1."), listed(graphics)),
                  displaysSentence(s)});
}

QStringList battery(const SectionView &s)
{
    if (s.flag(u"present") == false)
        return {Words::tr("This computer has no battery.")};
    const QString charge = firstOf({s.text(u"percentage"), s.text(u"batteries.0.percentage")});
    const bool isCharging = s.flag(u"charging").value_or(false);
    const QString source = s.text(u"power_source");
    const int minutes = s.count(u"time_remaining_min");
    const QString remaining = minutes > 0 ? s.duration(minutes * 60.0) : QString();
    const QString capacity = s.text(u"max_capacity_percent");
    const int cycles = s.count(u"cycle_count");
    const QString condition = s.text(u"condition");
    return allOf(
        {isCharging                         ? say(Words::tr("The battery is at %1 and charging."), charge)
             : source == "AC Power"_L1      ? say(Words::tr("The battery is at %1, and the computer runs on mains power."), charge)
             : source == "Battery Power"_L1 ? say(Words::tr("The battery is at %1, and the computer runs on it."), charge)
                                            : say(Words::tr("The battery is at %1."), charge),
         isCharging ? say(Words::tr("It will be full in about %1."), remaining) : say(Words::tr("It will last for about %1."), remaining),
         firstOf({cycles == 1 ? say(Words::tr("It holds %1 of what it held when new, after one charge cycle."), capacity)
                      : cycles > 1
                      ? say(Words::tr("It holds %1 of what it held when new, after %n charge cycles.", nullptr, cycles), capacity)
                      : QString(),
                  say(Words::tr("It holds %1 of what it held when new."), capacity),
                  cycles == 1      ? Words::tr("It has been through one charge cycle.")
                      : cycles > 1 ? Words::tr("It has been through %n charge cycles.", nullptr, cycles)
                                   : QString()}),
         condition == "Normal"_L1 ? Words::tr("Its condition is normal.") : say(Words::tr("Its condition is given as “%1”."), condition)});
}

QStringList sensors(const SectionView &s)
{
    struct Reading
    {
        QString name;
        double value = 0;
    };
    const auto highest = [&s](QStringView list, QStringView key, QStringView nameKey, QStringView otherKey) {
        std::optional<Reading> top;
        for (const SectionView &item : s.items(list)) {
            const std::optional<double> value = item.number(key);
            if (value && (!top || *value > top->value))
                top = Reading{firstOf({item.text(nameKey), item.text(otherKey)}), *value};
        }
        return top;
    };
    auto warmest = highest(u"temperatures", u"celsius", u"label", u"chip");
    if (!warmest)
        warmest = highest(u"thermal_zones", u"celsius", u"type", u"name");
    const auto fastest = highest(u"fans", u"rpm", u"label", u"chip");
    const int fans = s.itemCount(u"fans");
    const QString speed = fastest ? s.quantity(fastest->value, Unit::Rpm) : QString();
    return allOf({warmest ? say(Words::tr("The warmest sensor, %1, shows %2."), warmest->name, s.quantity(warmest->value, Unit::Celsius))
                          : QString(),
                  fans == 1      ? say(Words::tr("The fan turns at %1."), speed)
                      : fans > 1 ? say(Words::tr("Of %n fans the fastest turns at %1.", nullptr, fans), speed)
                                 : QString()});
}

QStringList ioregistry(const SectionView &s)
{
    QStringList kinds;
    const auto add = [&](QStringView list, const QString &one, auto many) {
        const int count = s.itemCount(list);
        if (count > 0)
            kinds += count == 1 ? one : many(count);
    };
    add(u"pcie_devices", Words::tr("one PCI device"), [](int n) { return Words::tr("%n PCI devices", nullptr, n); });
    add(u"usb_devices", Words::tr("one USB device"), [](int n) { return Words::tr("%n USB devices", nullptr, n); });
    add(u"thunderbolt_devices", Words::tr("one Thunderbolt device"), [](int n) { return Words::tr("%n Thunderbolt devices", nullptr, n); });
    add(u"virtual_devices", Words::tr("one virtual device"), [](int n) { return Words::tr("%n virtual devices", nullptr, n); });
    add(u"sound_cards", Words::tr("one sound device"), [](int n) { return Words::tr("%n sound devices", nullptr, n); });
    add(u"input_devices", Words::tr("one input device"), [](int n) { return Words::tr("%n input devices", nullptr, n); });
    QStringList present;
    const auto addPresent = [&](QStringView key, const QString &name) {
        if (s.flag(key) == true)
            present += name;
    };
    addPresent(u"wifi.present", Words::tr("Wi-Fi"));
    addPresent(u"bluetooth.present", Words::tr("Bluetooth"));
    addPresent(u"camera.present", Words::tr("a camera"));
    addPresent(u"t1.present", Words::tr("the T1 chip"));
    //: %1 is a list such as "23 PCI devices and 6 USB devices"
    return allOf({firstOf({say(Words::tr("The system sees %1."), listed(kinds, 6)), Words::tr("No devices were found.")}),
                  //: %1 is a list such as "Wi-Fi and a camera"
                  say(Words::tr("It has %1."), listed(present))});
}

} // namespace prose::topics
