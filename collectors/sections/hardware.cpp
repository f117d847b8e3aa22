// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/hardware.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

const Fields<Display> Display::fields = {
    field("resolution", QT_TRANSLATE_NOOP("Report", "Resolution"), &Display::resolution).absentAs(u"Unknown"_s),
    field("refresh_rate", QT_TRANSLATE_NOOP("Report", "Refresh rate"), &Display::refreshRate).absentAs(u"Unknown"_s),
    field("color_depth", QT_TRANSLATE_NOOP("Report", "Colour depth"), &Display::colorDepth).absentAs(u"Unknown"_s),
    field("external_displays", QT_TRANSLATE_NOOP("Report", "External"), &Display::externalDisplays),
    field("edid_manufacturer", QT_TRANSLATE_NOOP("Report", "Manufacturer code"), &Display::edidManufacturer),
    field("edid_product_code", QT_TRANSLATE_NOOP("Report", "Product code"), &Display::edidProductCode),
    field("edid_serial", QT_TRANSLATE_NOOP("Report", "Serial number"), &Display::edidSerial).personal(Personal::Serial),
    field("connector_type", QT_TRANSLATE_NOOP("Report", "Connection"), &Display::connectorType),
    field("name", QT_TRANSLATE_NOOP("Report", "Name"), &Display::name),
    field("scaled_resolution", QT_TRANSLATE_NOOP("Report", "Looks like"), &Display::scaledResolution),
    field("width_mm", QT_TRANSLATE_NOOP("Report", "Width"), &Display::widthMillimetres, Unit::Millimetres),
    field("height_mm", QT_TRANSLATE_NOOP("Report", "Height"), &Display::heightMillimetres, Unit::Millimetres),
    field("year", QT_TRANSLATE_NOOP("Report", "Year of manufacture"), &Display::year),
    field("main", QT_TRANSLATE_NOOP("Report", "Main screen"), &Display::isMain),
};

const Fields<MemoryPressure> MemoryPressure::fields = {
    field("level", QT_TRANSLATE_NOOP("Report", "Level"), &MemoryPressure::level).absentAs(u"Unknown"_s).volatile_(),
    field("pages_free", QT_TRANSLATE_NOOP("Report", "Free pages"), &MemoryPressure::pagesFree, Unit::Pages).volatile_(),
    field("pages_active", QT_TRANSLATE_NOOP("Report", "Active pages"), &MemoryPressure::pagesActive, Unit::Pages).volatile_(),
    field("pages_inactive", QT_TRANSLATE_NOOP("Report", "Inactive pages"), &MemoryPressure::pagesInactive, Unit::Pages).volatile_(),
    field("pages_wired", QT_TRANSLATE_NOOP("Report", "Wired pages"), &MemoryPressure::pagesWired, Unit::Pages).volatile_(),
    field("swap_used", QT_TRANSLATE_NOOP("Report", "Swap in use"), &MemoryPressure::swapUsedMebibytes, Unit::Mebibytes).volatile_(),
    field("swap_free", QT_TRANSLATE_NOOP("Report", "Swap free"), &MemoryPressure::swapFreeMebibytes, Unit::Mebibytes).volatile_(),
    field("page_size", QT_TRANSLATE_NOOP("Report", "Page size"), &MemoryPressure::pageSizeBytes, Unit::Bytes),
    field("available_bytes", QT_TRANSLATE_NOOP("Report", "Available memory"), &MemoryPressure::availableBytes, Unit::Bytes).volatile_(),
    field("swap_total_bytes", QT_TRANSLATE_NOOP("Report", "Swap"), &MemoryPressure::swapTotalBytes, Unit::Bytes).volatile_(),
};

const Fields<CoreGroup> CoreGroup::fields = {
    field("name", QT_TRANSLATE_NOOP("Report", "Name"), &CoreGroup::name),
    field("cores", QT_TRANSLATE_NOOP("Report", "Cores"), &CoreGroup::cores),
};

const Fields<MemoryModule> MemoryModule::fields = {
    field("slot", QT_TRANSLATE_NOOP("Report", "Slot"), &MemoryModule::slot),
    field("size_bytes", QT_TRANSLATE_NOOP("Report", "Size"), &MemoryModule::sizeBytes, Unit::Bytes),
    field("type", QT_TRANSLATE_NOOP("Report", "Kind"), &MemoryModule::type),
    field("speed", QT_TRANSLATE_NOOP("Report", "Speed"), &MemoryModule::speed),
    field("manufacturer", QT_TRANSLATE_NOOP("Report", "Maker"), &MemoryModule::manufacturer),
    field("part_number", QT_TRANSLATE_NOOP("Report", "Part number"), &MemoryModule::partNumber),
};

const Fields<Hardware> Hardware::fields = {
    field("cpu", QT_TRANSLATE_NOOP("Report", "Processor"), &Hardware::cpu).absentAs(u""_s).important(),
    field("cpu_cores", QT_TRANSLATE_NOOP("Report", "Logical cores"), &Hardware::cpuCores).absentAs(0).important(),
    field("memory_gb", QT_TRANSLATE_NOOP("Report", "Memory"), &Hardware::memoryGibibytes, Unit::Gibibytes),
    field("thermal_pressure", QT_TRANSLATE_NOOP("Report", "Temperature"), &Hardware::thermalPressure).volatile_(),
    field("gpu", QT_TRANSLATE_NOOP("Report", "Graphics"), &Hardware::gpu).important(),
    field("displays", QT_TRANSLATE_NOOP("Report", "Screens"), &Hardware::displays).identifiedBy("name,edid_serial"),
    field("memory_pressure", QT_TRANSLATE_NOOP("Report", "Memory pressure"), &Hardware::memoryPressure),
    field("cpu_physical_cores", QT_TRANSLATE_NOOP("Report", "Physical cores"), &Hardware::cpuPhysicalCores),
    field("cpu_core_groups", QT_TRANSLATE_NOOP("Report", "Kinds of cores"), &Hardware::coreGroups).identifiedBy("name"),
    field("gpu_cores", QT_TRANSLATE_NOOP("Report", "Graphics cores"), &Hardware::gpuCores),
    field("memory_total_bytes", QT_TRANSLATE_NOOP("Report", "Memory in bytes"), &Hardware::memoryTotalBytes, Unit::Bytes).important(),
    field("processor", QT_TRANSLATE_NOOP("Report", "Processor in detail"), &Hardware::processor),
    field("memory_use", QT_TRANSLATE_NOOP("Report", "Use of memory"), &Hardware::memoryUse, Unit::Bytes).volatile_(),
    field("memory_modules", QT_TRANSLATE_NOOP("Report", "Memory modules"), &Hardware::memoryModules).identifiedBy("slot").important(),
};

double gibibytes(qint64 bytes)
{
    return std::round(double(bytes) / (1024.0 * 1024 * 1024) * 100) / 100;
}

QString refreshText(double hertz)
{
    QString number = QString::number(hertz, 'f', 2);
    while (number.endsWith(u'0'))
        number.chop(1);
    if (number.endsWith(u'.'))
        number.chop(1);
    return number + u" Hz"_s;
}

QString pixelsText(int width, int height)
{
    return u"%1 x %2"_s.arg(width).arg(height);
}

SectionSpec hardwareSection()
{
    return section<Hardware>(QT_TRANSLATE_NOOP("Report", "Hardware"), QT_TRANSLATE_NOOP("Report", "This computer"))
        .on(Platform::Linux, collectHardwareOnLinux)
        .on(Platform::MacOS, collectHardwareOnMac)
        .within(30s);
}

} // namespace prose
