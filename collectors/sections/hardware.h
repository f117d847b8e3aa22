// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"
#include "collectors/sections/processordetails.h"

namespace prose {

/// A screen that is attached and switched on.
struct Display
{
    std::optional<QString> resolution; ///< pixels, "3024 x 1964"
    std::optional<QString> refreshRate; ///< "59.95 Hz"
    std::optional<QString> colorDepth;
    int externalDisplays = 0; ///< a flag, in spite of its name: 1 when the screen is not built in
    std::optional<QString> edidManufacturer;
    std::optional<QString> edidProductCode; ///< "0xa0a2"
    std::optional<QString> edidSerial; ///< decimal
    std::optional<QString> connectorType;
    std::optional<QString> name;
    std::optional<QString> scaledResolution; ///< what it looks like to programs, where that differs
    std::optional<qint64> widthMillimetres;
    std::optional<qint64> heightMillimetres;
    std::optional<qint64> year; ///< of manufacture
    std::optional<bool> isMain;
    static const Fields<Display> fields;
};

struct MemoryPressure
{
    std::optional<QString> level; ///< "normal", "warn", "critical"
    std::optional<qint64> pagesFree;
    std::optional<qint64> pagesActive;
    std::optional<qint64> pagesInactive;
    std::optional<qint64> pagesWired;
    std::optional<qint64> swapUsedMebibytes;
    std::optional<qint64> swapFreeMebibytes;
    std::optional<qint64> pageSizeBytes;
    std::optional<qint64> availableBytes; ///< for new programs without swapping, an estimate
    std::optional<qint64> swapTotalBytes;
    static const Fields<MemoryPressure> fields;
};

/// Cores of one kind, fastest first, as macOS names them: "Performance", "Efficiency", "Super".
struct CoreGroup
{
    std::optional<QString> name;
    std::optional<qint64> cores;
    static const Fields<CoreGroup> fields;
};

/// A slot for memory, or the memory that is part of the processor; macOS.
struct MemoryModule
{
    std::optional<QString> slot; ///< "BANK 0/ChannelA-DIMM0"
    std::optional<qint64> sizeBytes; ///< absent where nothing is plugged in
    std::optional<QString> type; ///< "DDR4"
    std::optional<QString> speed; ///< "2667 MHz"
    std::optional<QString> manufacturer, partNumber;
    static const Fields<MemoryModule> fields;
};

/// Processor, memory, graphics and screens, and how the machine bears its load.
struct Hardware
{
    std::optional<QString> cpu;
    std::optional<qint64> cpuCores; ///< logical
    std::optional<double> memoryGibibytes; ///< rounded to 2 decimals
    std::vector<QString> thermalPressure; ///< lines, for people
    std::vector<QString> gpu; ///< "Intel HD Graphics 5000 (1536 MB)"
    std::vector<Display> displays; ///< at least one, blank where there is none: readers take the first
    MemoryPressure memoryPressure;
    std::optional<qint64> cpuPhysicalCores;
    std::vector<CoreGroup> coreGroups;
    std::optional<qint64> gpuCores;
    std::optional<qint64> memoryTotalBytes; ///< Linux: without what firmware and kernel keep
    std::optional<ProcessorDetails> processor; ///< Linux
    std::map<QString, qint64> memoryUse; ///< Linux: name in /proc/meminfo → bytes
    std::vector<MemoryModule> memoryModules; ///< macOS

    static constexpr auto id = "hardware";
    static const Fields<Hardware> fields;
};

QCoro::Task<Collected<Hardware>> collectHardwareOnLinux(Inputs in);
QCoro::Task<Collected<Hardware>> collectHardwareOnMac(Inputs in);

/// As in memory_gb, and in all keys of disks that end in _gb: rounded to 2 decimals.
double gibibytes(qint64 bytes);
/// "60 Hz", "59.95 Hz".
QString refreshText(double hertz);
/// "1920 x 1080"
QString pixelsText(int width, int height);

SectionSpec hardwareSection();

} // namespace prose
