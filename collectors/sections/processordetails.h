// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/files.h"
#include "collectors/parsers/cpuinfo.h"
#include "models/report/fields.h"

namespace prose {

/// All caches of one kind: "L2", two of 1 MiB each.
struct ProcessorCache
{
    QString name; ///< "L1d", "L1i", "L2"
    std::optional<qint64> eachBytes;
    std::optional<qint64> instances; ///< nothing where not every processor tells of all its caches
    static const Fields<ProcessorCache> fields;
};

/// What a processor is, beyond its name; Linux. Families, models and steppings are the maker's numbers (x86).
struct ProcessorDetails
{
    std::optional<QString> vendor; ///< "GenuineIntel", "AuthenticAMD", "IBM/S390"
    std::optional<qint64> family, model, stepping;
    std::optional<QString> microcode; ///< "0x1000065"
    std::optional<qint64> sockets, threadsPerCore, numaNodes;
    std::optional<double> minimumMegahertz, maximumMegahertz; ///< the range of the fastest core, where it can be regulated
    std::optional<QString> addressSizes; ///< "48 bits physical, 48 bits virtual"
    std::optional<double> bogomips;
    std::vector<ProcessorCache> caches;
    std::vector<QString> features; ///< the kernel's words, as it lists them
    std::vector<QString> bugs;
    static const Fields<ProcessorDetails> fields;
};

/// The files that processorDetails() looks at, beside /proc/cpuinfo.
QStringList processorDetailPatterns();
ProcessorDetails processorDetails(const std::optional<CpuInfo> &info, const Files &files);

} // namespace prose
