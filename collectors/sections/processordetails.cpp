// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/processordetails.h"

#include "collectors/parsers/cpulist.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

const Fields<ProcessorCache> ProcessorCache::fields = {
    field("name", QT_TRANSLATE_NOOP("Report", "Name"), &ProcessorCache::name),
    field("each_bytes", QT_TRANSLATE_NOOP("Report", "Size of each"), &ProcessorCache::eachBytes, Unit::Bytes),
    field("instances", QT_TRANSLATE_NOOP("Report", "Number"), &ProcessorCache::instances),
};

const Fields<ProcessorDetails> ProcessorDetails::fields = {
    field("vendor", QT_TRANSLATE_NOOP("Report", "Maker"), &ProcessorDetails::vendor),
    field("family", QT_TRANSLATE_NOOP("Report", "Family"), &ProcessorDetails::family),
    field("model", QT_TRANSLATE_NOOP("Report", "Model"), &ProcessorDetails::model),
    field("stepping", QT_TRANSLATE_NOOP("Report", "Stepping"), &ProcessorDetails::stepping),
    field("microcode", QT_TRANSLATE_NOOP("Report", "Microcode"), &ProcessorDetails::microcode),
    field("sockets", QT_TRANSLATE_NOOP("Report", "Sockets"), &ProcessorDetails::sockets),
    field("threads_per_core", QT_TRANSLATE_NOOP("Report", "Threads per core"), &ProcessorDetails::threadsPerCore),
    field("numa_nodes", QT_TRANSLATE_NOOP("Report", "Memory nodes (NUMA)"), &ProcessorDetails::numaNodes),
    field("min_mhz", QT_TRANSLATE_NOOP("Report", "Lowest clock rate"), &ProcessorDetails::minimumMegahertz, Unit::Megahertz),
    field("max_mhz", QT_TRANSLATE_NOOP("Report", "Highest clock rate"), &ProcessorDetails::maximumMegahertz, Unit::Megahertz),
    field("address_sizes", QT_TRANSLATE_NOOP("Report", "Address sizes"), &ProcessorDetails::addressSizes),
    field("bogomips", QT_TRANSLATE_NOOP("Report", "BogoMIPS"), &ProcessorDetails::bogomips).within(0.02),
    field("caches", QT_TRANSLATE_NOOP("Report", "Caches"), &ProcessorDetails::caches).identifiedBy("name"),
    field("features", QT_TRANSLATE_NOOP("Report", "Features"), &ProcessorDetails::features),
    field("bugs", QT_TRANSLATE_NOOP("Report", "Known flaws"), &ProcessorDetails::bugs),
};

QStringList processorDetailPatterns()
{
    const QString cpu = u"/sys/devices/system/cpu/cpu[0-9]*/"_s;
    return {cpu + u"cache/index*/level"_s,
            cpu + u"cache/index*/type"_s,
            cpu + u"cache/index*/size"_s,
            cpu + u"cache/index*/shared_cpu_list"_s,
            u"/sys/devices/system/cpu/cpufreq/policy*/cpuinfo_min_freq"_s,
            u"/sys/devices/system/cpu/cpufreq/policy*/cpuinfo_max_freq"_s,
            u"/sys/devices/system/node/online"_s};
}

namespace {

std::optional<QString> word(const CpuInfo &info, const QStringList &keys)
{
    for (const QString &key : keys) {
        const QString value = info.processors.front().value(key, info.machine.value(key));
        if (!value.isEmpty())
            return value;
    }
    return std::nullopt;
}

std::optional<qint64> number(const CpuInfo &info, const QString &key)
{
    bool isNumber = false;
    const qint64 value = word(info, {key}).value_or(QString()).toLongLong(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

std::vector<QString> words(const CpuInfo &info, const QStringList &keys)
{
    const QStringList list = word(info, keys).value_or(QString()).split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

/// "1024K", as drivers/base/cacheinfo.c writes it.
std::optional<qint64> cacheBytes(const QString &text)
{
    static const QRegularExpression form(u"^(\\d+)K$"_s);
    const auto match = form.match(text);
    return match.hasMatch() ? std::optional(match.captured(1).toLongLong() * 1024) : std::nullopt;
}

std::vector<ProcessorCache> cachesOf(const Files &files)
{
    std::vector<ProcessorCache> caches;
    QSet<QString> seen; // every processor lists the caches that it shares with others
    bool isWhole = true;
    QStringList folders = files.foldersWith(u"level") + files.foldersWith(u"type");
    folders.removeDuplicates();
    for (const QString &folder : std::as_const(folders)) {
        const QString type = files.text(folder + u"/type"_s).value_or(QString());
        const QString level = files.text(folder + u"/level"_s).value_or(QString());
        if (type.isEmpty() || level.isEmpty()) {
            isWhole = false;
            continue;
        }
        QString name = u'L' + level;
        if (type == "Data"_L1)
            name += u'd';
        else if (type == "Instruction"_L1)
            name += u'i';
        const QString shared = files.text(folder + u"/shared_cpu_list"_s).value_or(folder);
        isWhole = isWhole && shared != folder;
        if (name == "L0"_L1 || seen.contains(name + u' ' + shared))
            continue;
        seen.insert(name + u' ' + shared);
        const auto size = cacheBytes(files.text(folder + u"/size"_s).value_or(QString()));
        // Fast and slow cores of one machine have caches of different sizes.
        const auto same = std::ranges::find_if(caches,
                                               [&](const ProcessorCache &cache) { return cache.name == name && cache.eachBytes == size; });
        if (same != caches.end())
            ++*same->instances;
        else
            caches.push_back({name, size, 1});
    }
    // Many Arm boards name no size at all; but one that is missing belongs to one of the others.
    const auto isUnsized = [&](const ProcessorCache &cache) {
        return !cache.eachBytes
            && std::ranges::any_of(caches, [&](const ProcessorCache &other) { return other.name == cache.name && other.eachBytes; });
    };
    if (std::ranges::any_of(caches, isUnsized)) {
        isWhole = false;
        std::vector<ProcessorCache> sized;
        std::ranges::copy_if(caches, std::back_inserter(sized), std::not_fn(isUnsized));
        caches = std::move(sized);
    }
    for (ProcessorCache &cache : caches) {
        if (!isWhole)
            cache.instances.reset();
    }
    std::ranges::sort(caches, {}, [](const ProcessorCache &cache) { return std::pair(cache.name, -cache.eachBytes.value_or(0)); });
    return caches;
}

/// Of all policies: cores of one processor may differ.
std::vector<double> megahertz(const Files &files, const QString &file)
{
    std::vector<double> rates;
    for (const QString &folder : files.foldersWith(file)) {
        if (const qint64 kilohertz = files.number(folder + u'/' + file).value_or(0); kilohertz > 0)
            rates.push_back(double(kilohertz) / 1000);
    }
    return rates;
}

void setTopology(ProcessorDetails &details, const Files &files)
{
    QSet<qint64> packages;
    QSet<std::pair<qint64, qint64>> cores;
    qint64 processors = 0;
    for (const QString &folder : files.foldersWith(u"core_id")) {
        const auto package = files.number(folder + u"/physical_package_id"_s);
        const auto core = files.number(folder + u"/core_id"_s);
        if (!package || !core || *package < 0) // Arm boards often say -1: not known
            continue;
        packages.insert(*package);
        cores.insert({*package, *core});
        ++processors;
    }
    if (packages.isEmpty())
        return;
    details.sockets = packages.size();
    if (processors % cores.size() == 0) // else some cores have two threads and others one
        details.threadsPerCore = processors / cores.size();
}

} // namespace

ProcessorDetails processorDetails(const std::optional<CpuInfo> &info, const Files &files)
{
    ProcessorDetails details;
    if (info) {
        details.vendor = word(*info, {u"vendor_id"_s});
        details.family = number(*info, u"cpu family"_s);
        details.model = number(*info, u"model"_s);
        details.stepping = number(*info, u"stepping"_s);
        details.microcode = word(*info, {u"microcode"_s});
        details.addressSizes = word(*info, {u"address sizes"_s});
        bool isNumber = false;
        const double bogomips = word(*info, {u"bogomips"_s, u"BogoMIPS"_s, u"bogomips per cpu"_s}).value_or(QString()).toDouble(&isNumber);
        if (isNumber)
            details.bogomips = bogomips;
        details.features = words(*info, {u"flags"_s, u"Features"_s, u"features"_s});
        details.bugs = words(*info, {u"bugs"_s});
    }
    setTopology(details, files);
    details.caches = cachesOf(files);
    if (const auto rates = megahertz(files, u"cpuinfo_min_freq"_s); !rates.empty())
        details.minimumMegahertz = std::ranges::min(rates);
    if (const auto rates = megahertz(files, u"cpuinfo_max_freq"_s); !rates.empty())
        details.maximumMegahertz = std::ranges::max(rates);
    if (const Result<QByteArray> nodes = files.at(u"/sys/devices/system/node/online"_s)) {
        if (const auto list = parseCpuList(*nodes); list && !list->empty())
            details.numaNodes = qint64(list->size());
    }
    return details;
}

} // namespace prose
