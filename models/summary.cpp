// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/summary.h"

#include "models/values.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

FormFactor formOfCase(const QString &words)
{
    // The firmware's words; those that say nothing about a shape are left out.
    static constexpr std::array forms{
        std::pair{"Portable"_L1, FormFactor::Notebook},
        std::pair{"Laptop"_L1, FormFactor::Notebook},
        std::pair{"Notebook"_L1, FormFactor::Notebook},
        std::pair{"Sub Notebook"_L1, FormFactor::Notebook},
        std::pair{"Convertible"_L1, FormFactor::Notebook},
        std::pair{"Detachable"_L1, FormFactor::Tablet},
        std::pair{"Tablet"_L1, FormFactor::Tablet},
        std::pair{"Hand Held"_L1, FormFactor::Tablet},
        std::pair{"All In One"_L1, FormFactor::AllInOne},
        std::pair{"Desktop"_L1, FormFactor::Desktop},
        std::pair{"Low Profile Desktop"_L1, FormFactor::Desktop},
        std::pair{"Mini Tower"_L1, FormFactor::Desktop},
        std::pair{"Tower"_L1, FormFactor::Desktop},
        std::pair{"Space-saving"_L1, FormFactor::Desktop},
        std::pair{"Mini PC"_L1, FormFactor::Mini},
        std::pair{"Stick PC"_L1, FormFactor::Mini},
        std::pair{"Main Server Chassis"_L1, FormFactor::Server},
        std::pair{"Rack Mount Chassis"_L1, FormFactor::Server},
        std::pair{"Blade"_L1, FormFactor::Server},
        std::pair{"Blade Enclosure"_L1, FormFactor::Server},
        std::pair{"Multi-system Chassis"_L1, FormFactor::Server},
    };
    for (const auto &[name, form] : forms) {
        if (words == name)
            return form;
    }
    return FormFactor::Unknown;
}

FormFactor formOfProfile(const QString &words)
{
    if (words == "Mobile"_L1)
        return FormFactor::Notebook;
    if (words == "Tablet"_L1)
        return FormFactor::Tablet;
    if (words == "Desktop"_L1 || words == "Workstation"_L1)
        return FormFactor::Desktop;
    return words.endsWith(" server"_L1) ? FormFactor::Server : FormFactor::Unknown;
}

FormFactor formOfMac(const QString &model)
{
    if (model.contains("MacBook"_L1) || model.contains("PowerBook"_L1))
        return FormFactor::Notebook;
    if (model.startsWith("iMac"_L1))
        return FormFactor::AllInOne;
    if (model.startsWith("Mac mini"_L1) || model.startsWith("Macmini"_L1) || model.startsWith("Mac Studio"_L1))
        return FormFactor::Mini;
    if (model.startsWith("Mac Pro"_L1) || model.startsWith("MacPro"_L1))
        return FormFactor::Desktop;
    if (model.startsWith("Xserve"_L1))
        return FormFactor::Server;
    return FormFactor::Unknown;
}

std::optional<QString> modelOf(const Report &report)
{
    if (const auto sold = textAt(report, u"system.marketing_name"))
        return sold;
    auto name = textAt(report, u"system.model_name").or_else([&] { return textAt(report, u"firmware.device_tree_model"); });
    auto identifier = textAt(report, u"system.model_identifier");
    if (!name)
        return identifier;
    if (report.platform == Platform::MacOS || !identifier || name->contains(*identifier))
        return name;
    // "Dell Inc. PowerEdge" and "PowerEdge R6515" say one word twice.
    if (const QString last = name->section(u' ', -1); identifier->startsWith(last))
        return name->chopped(last.size()) + *identifier;
    // A product's name has words; others are codes ("20XWCTO1WW", "raspberrypi,4-model-b"), and the family says more.
    if (!identifier->contains(u' ') || identifier->contains(u','))
        return name;
    const auto vendor = textAt(report, u"firmware.sys_vendor");
    return vendor && !identifier->startsWith(*vendor) ? *vendor + u' ' + *identifier : *identifier;
}

} // namespace

QString hostText(const QString &word)
{
    static constexpr std::array names{
        std::pair{"kvm"_L1, "KVM"_L1},
        std::pair{"qemu"_L1, "QEMU"_L1},
        std::pair{"vmware"_L1, "VMware"_L1},
        std::pair{"virtualbox"_L1, "VirtualBox"_L1},
        std::pair{"hyperv"_L1, "Hyper-V"_L1},
        std::pair{"xen"_L1, "Xen"_L1},
        std::pair{"parallels"_L1, "Parallels"_L1},
        std::pair{"zvm"_L1, "z/VM"_L1},
        std::pair{"apple"_L1, "Apple"_L1},
        std::pair{"amazon"_L1, "Amazon"_L1},
        std::pair{"docker"_L1, "Docker"_L1},
        std::pair{"podman"_L1, "Podman"_L1},
        std::pair{"lxc"_L1, "LXC"_L1},
        std::pair{"wsl"_L1, "WSL"_L1},
        std::pair{"kubernetes"_L1, "Kubernetes"_L1},
        std::pair{"flatpak"_L1, "Flatpak"_L1},
    };
    for (const auto &[key, name] : names) {
        if (word == key)
            return name;
    }
    return word;
}

Identity identityOf(const Report &report)
{
    Identity identity;
    identity.computerName = textAt(report, u"network.hostname");
    identity.model = modelOf(report);

    const QString modelName = textAt(report, u"system.model_name").value_or(QString());
    const QString identifier = textAt(report, u"system.model_identifier").value_or(QString());
    const QString marketing = textAt(report, u"system.marketing_name").value_or(QString());
    const auto container = textAt(report, u"containers.in_container");
    auto hypervisor = textAt(report, u"containers.virtualization");
    if (!hypervisor && identifier.startsWith("VirtualMac"_L1))
        hypervisor = u"apple"_s;
    const bool isContained = container && *container != "none"_L1;
    if (isContained || (hypervisor && *hypervisor != "none"_L1)) {
        identity.form = isContained ? FormFactor::Container : FormFactor::VirtualMachine;
        if (const QString &word = isContained ? *container : *hypervisor; !word.startsWith("unknown"_L1))
            identity.host = hostText(word);
        return identity;
    }

    if (report.platform == Platform::MacOS) {
        for (const QString &name : {modelName, identifier, marketing}) {
            if (identity.form == FormFactor::Unknown)
                identity.form = formOfMac(name);
        }
    } else {
        identity.form = formOfCase(textAt(report, u"firmware.chassis_type").value_or(QString()));
        if (identity.form == FormFactor::Unknown)
            identity.form = formOfProfile(textAt(report, u"firmware.acpi_profile").value_or(QString()));
        if (identity.form == FormFactor::Unknown && flagAt(report, u"battery.present") == true)
            identity.form = FormFactor::Portable;
        if (identity.form == FormFactor::Unknown && textAt(report, u"firmware.device_tree_model"))
            identity.form = FormFactor::Board;
    }
    return identity;
}

bool isFormSettled(const Report &report)
{
    return isSettled(report, u"firmware") && isSettled(report, u"containers") && isSettled(report, u"battery");
}

bool isCarried(FormFactor form)
{
    return form == FormFactor::Notebook || form == FormFactor::Portable || form == FormFactor::Tablet;
}

QString formFactorText(FormFactor form)
{
    switch (form) {
    case FormFactor::Unknown: return {};
    case FormFactor::Notebook: return Words::tr("Notebook");
    case FormFactor::Portable: return Words::tr("Portable computer");
    case FormFactor::Tablet: return Words::tr("Tablet");
    case FormFactor::Desktop: return Words::tr("Desktop computer");
    case FormFactor::Mini: return Words::tr("Small desktop computer");
    case FormFactor::AllInOne: return Words::tr("All-in-one computer");
    case FormFactor::Server: return Words::tr("Server");
    case FormFactor::Board: return Words::tr("Board computer");
    case FormFactor::VirtualMachine: return Words::tr("Virtual machine");
    case FormFactor::Container: return Words::tr("Container");
    }
    Q_UNREACHABLE();
}

SystemSummary systemOf(const Report &report)
{
    SystemSummary system;
    const auto version = textAt(report, u"system.os_version").or_else([&] { return textAt(report, u"system.macos_version"); });
    system.name = textAt(report, u"system.os_name").or_else([&] { return textAt(report, u"system.macos_name"); });
    if (!system.name && version && report.platform == Platform::MacOS)
        system.name = u"macOS"_s;
    if (system.name && version && !system.name->contains(*version))
        *system.name += u' ' + *version;
    system.kernel = textAt(report, u"system.kernel");
    if (const auto kernelName = textAt(report, u"system.os"); system.kernel && kernelName && *kernelName != "macOS"_L1)
        system.kernel = *kernelName + u' ' + *system.kernel;
    system.architecture = textAt(report, u"system.architecture");
    system.build = textAt(report, u"system.os_build");
    system.bootTime = textAt(report, u"system.boot_time");
    system.uptimeSeconds = integerAt(report, u"system.uptime_seconds");
    return system;
}

ProcessorSummary processorOf(const Report &report)
{
    ProcessorSummary processor;
    processor.name = textAt(report, u"hardware.cpu");
    processor.cores = integerAt(report, u"hardware.cpu_physical_cores");
    processor.threads = integerAt(report, u"hardware.cpu_cores");
    if (const auto loads = textAt(report, u"system.load_average")) {
        bool isNumber = false;
        const double load = loads->section(u' ', 0, 0).toDouble(&isNumber);
        if (isNumber && load >= 0)
            processor.load = load;
    }
    if (processor.load && processor.threads.value_or(0) > 0)
        processor.loadShare = *processor.load / double(*processor.threads);
    return processor;
}

MemorySummary memoryOf(const Report &report)
{
    MemorySummary memory;
    memory.totalBytes = integerAt(report, u"hardware.memory_total_bytes");
    if (const auto rounded = bytesAt(report, u"hardware.memory_gb", 0x1p30); !memory.totalBytes && rounded.value_or(0) > 0)
        memory.totalBytes = rounded;
    memory.availableBytes = integerAt(report, u"hardware.memory_pressure.available_bytes");
    // A recording put together from several machines may have more available than there is.
    const bool fits = memory.totalBytes && memory.availableBytes && *memory.availableBytes >= 0
        && *memory.availableBytes <= *memory.totalBytes && *memory.totalBytes > 0;
    if (fits)
        memory.usedShare = 1 - double(*memory.availableBytes) / double(*memory.totalBytes);
    else
        memory.availableBytes.reset();
    memory.swapUsedBytes = bytesAt(report, u"hardware.memory_pressure.swap_used", 0x1p20);
    memory.swapTotalBytes = integerAt(report, u"hardware.memory_pressure.swap_total_bytes");
    const auto free = bytesAt(report, u"hardware.memory_pressure.swap_free", 0x1p20);
    if (!memory.swapTotalBytes && memory.swapUsedBytes && free)
        memory.swapTotalBytes = *memory.swapUsedBytes + *free;
    memory.pressure = textAt(report, u"hardware.memory_pressure.level");
    return memory;
}

QStringList graphicsOf(const Report &report)
{
    return textsAt(report, u"hardware.gpu");
}

std::vector<DisplaySummary> displaysOf(const Report &report)
{
    std::vector<DisplaySummary> displays;
    int position = -1;
    for (const Node &item : itemsAt(report, u"hardware.displays")) {
        ++position;
        DisplaySummary display;
        display.keyPath = u"hardware.displays.%1"_s.arg(position);
        display.name = textAt(item, u"name");
        display.resolution = textAt(item, u"resolution");
        const QString connection = textAt(item, u"connector_type").value_or(QString());
        display.isBuiltIn = connection.contains("Internal"_L1) || connection.startsWith("eDP"_L1) || connection.startsWith("LVDS"_L1);
        if (!display.name && !display.resolution)
            continue; // the blank one that stands for "no screen"
        display.looksLike = textAt(item, u"scaled_resolution");
        for (auto *pixels : {&display.resolution, &display.looksLike}) {
            if (*pixels)
                (*pixels)->replace(" x "_L1, u" × "_s);
        }
        display.refreshRate = textAt(item, u"refresh_rate");
        const auto width = numberAt(item, u"width_mm");
        const auto height = numberAt(item, u"height_mm");
        if (width && height && *width > 0 && *height > 0)
            display.diagonalInches = std::hypot(*width, *height) / 25.4;
        displays.push_back(std::move(display));
    }
    return displays;
}

std::optional<BatterySummary> batteryOf(const Report &report)
{
    if (flagAt(report, u"battery.present") != true)
        return std::nullopt;
    BatterySummary battery;
    static const QRegularExpression percent(u"^(\\d{1,3})\\s?%"_s);
    if (const auto match = percent.match(textAt(report, u"battery.percentage").value_or(QString())); match.hasMatch())
        battery.charge = std::min(match.captured(1).toDouble() / 100, 1.0);
    battery.isCharging = flagAt(report, u"battery.charging");
    if (const auto source = textAt(report, u"battery.power_source"))
        battery.isOnMains = source->startsWith("AC"_L1);
    battery.minutesLeft = integerAt(report, u"battery.time_remaining_min").transform([](qint64 minutes) {
        return std::clamp<qint64>(minutes, 0, 100'000);
    });
    battery.cycles = integerAt(report, u"battery.cycle_count");
    battery.healthPercent = integerAt(report, u"battery.max_capacity_percent");
    battery.condition = textAt(report, u"battery.condition");
    return battery;
}

NetworkSummary networkOf(const Report &report)
{
    NetworkSummary network;
    network.device = textAt(report, u"network.primary_interface");
    network.ipv4 = textAt(report, u"network.ipv4_address");
    network.ipv6 = textAt(report, u"network.ipv6_address");
    network.wifi = textAt(report, u"network.wifi_ssid");
    network.hasVpn = flagAt(report, u"network.vpn_status");
    for (const Node &item : itemsAt(report, u"network.local_interfaces")) {
        if (!network.device || textAt(item, u"device") != network.device)
            continue;
        network.name = textAt(item, u"name");
        if (const auto kind = textAt(item, u"kind"))
            network.isOverWifi = *kind == "wifi"_L1;
        else if (network.name)
            network.isOverWifi = *network.name == "Wi-Fi"_L1; // reports of the older tool
    }
    return network;
}

QString roughSizeText(qint64 bytes, const QLocale &locale)
{
    auto value = double(std::abs(bytes));
    while (value >= 1024)
        value /= 1024;
    int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
    // Without zeros that say nothing: "16 GiB", but "15.5 GiB".
    for (double scaled = std::round(value * std::pow(10, decimals)); decimals > 0 && std::fmod(scaled, 10) == 0; scaled /= 10)
        --decimals;
    return locale.formattedDataSize(bytes, decimals).replace(u' ', QChar::Nbsp);
}

QString shareText(double share, const QLocale &locale)
{
    constexpr double most = 1e6; // a report may say anything
    const int rounded = qRound(std::clamp(share, -most, most) * 100);
    return Words::tr("%1%").arg(locale.toString(share < 1 ? std::min(rounded, 99) : rounded));
}

} // namespace prose
