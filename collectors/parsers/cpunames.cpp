// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/cpunames.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

// Numbers and names: Arm's technical reference manuals (MIDR_EL1) and the kernel's arch/arm64/include/asm/cputype.h.
struct Implementer
{
    uint id;
    const char *name;
};
constexpr Implementer implementers[] = {
    {0x41, "Arm"},    {0x42, "Broadcom"}, {0x43, "Cavium"},    {0x46, "Fujitsu"}, {0x48, "HiSilicon"},
    {0x4e, "NVIDIA"}, {0x50, "APM"},      {0x51, "Qualcomm"},  {0x53, "Samsung"}, {0x56, "Marvell"},
    {0x61, "Apple"},  {0x69, "Intel"},    {0x6d, "Microsoft"}, {0x70, "Phytium"}, {0xc0, "Ampere"},
};

struct Part
{
    uint implementer;
    uint id;
    const char *name;
};
constexpr Part parts[] = {
    {0x41, 0xb36, "ARM1136"},          {0x41, 0xb56, "ARM1156"},         {0x41, 0xb76, "ARM1176"},
    {0x41, 0xc05, "Cortex-A5"},        {0x41, 0xc07, "Cortex-A7"},       {0x41, 0xc08, "Cortex-A8"},
    {0x41, 0xc09, "Cortex-A9"},        {0x41, 0xc0d, "Cortex-A12"},      {0x41, 0xc0e, "Cortex-A17"},
    {0x41, 0xc0f, "Cortex-A15"},       {0x41, 0xd01, "Cortex-A32"},      {0x41, 0xd02, "Cortex-A34"},
    {0x41, 0xd03, "Cortex-A53"},       {0x41, 0xd04, "Cortex-A35"},      {0x41, 0xd05, "Cortex-A55"},
    {0x41, 0xd06, "Cortex-A65"},       {0x41, 0xd07, "Cortex-A57"},      {0x41, 0xd08, "Cortex-A72"},
    {0x41, 0xd09, "Cortex-A73"},       {0x41, 0xd0a, "Cortex-A75"},      {0x41, 0xd0b, "Cortex-A76"},
    {0x41, 0xd0c, "Neoverse-N1"},      {0x41, 0xd0d, "Cortex-A77"},      {0x41, 0xd0e, "Cortex-A76AE"},
    {0x41, 0xd40, "Neoverse-V1"},      {0x41, 0xd41, "Cortex-A78"},      {0x41, 0xd42, "Cortex-A78AE"},
    {0x41, 0xd44, "Cortex-X1"},        {0x41, 0xd46, "Cortex-A510"},     {0x41, 0xd47, "Cortex-A710"},
    {0x41, 0xd48, "Cortex-X2"},        {0x41, 0xd49, "Neoverse-N2"},     {0x41, 0xd4a, "Neoverse-E1"},
    {0x41, 0xd4b, "Cortex-A78C"},      {0x41, 0xd4c, "Cortex-X1C"},      {0x41, 0xd4d, "Cortex-A715"},
    {0x41, 0xd4e, "Cortex-X3"},        {0x41, 0xd4f, "Neoverse-V2"},     {0x41, 0xd80, "Cortex-A520"},
    {0x41, 0xd81, "Cortex-A720"},      {0x41, 0xd82, "Cortex-X4"},       {0x41, 0xd84, "Neoverse-V3"},
    {0x41, 0xd85, "Cortex-X925"},      {0x41, 0xd87, "Cortex-A725"},     {0x41, 0xd8e, "Neoverse-N3"},
    {0x42, 0x516, "ThunderX2"},        {0x43, 0x0a1, "ThunderX"},        {0x43, 0x0a2, "ThunderX 81xx"},
    {0x43, 0x0a3, "ThunderX 83xx"},    {0x43, 0x0af, "ThunderX2"},       {0x46, 0x001, "A64FX"},
    {0x48, 0xd01, "TaiShan v110"},     {0x4e, 0x003, "Denver"},          {0x4e, 0x004, "Carmel"},
    {0x50, 0x000, "X-Gene"},           {0x51, 0x800, "Falkor V1"},       {0x51, 0xc00, "Falkor"},
    {0x61, 0x022, "M1 Icestorm"},      {0x61, 0x023, "M1 Firestorm"},    {0x61, 0x024, "M1 Pro Icestorm"},
    {0x61, 0x025, "M1 Pro Firestorm"}, {0x61, 0x028, "M1 Max Icestorm"}, {0x61, 0x029, "M1 Max Firestorm"},
    {0x61, 0x032, "M2 Blizzard"},      {0x61, 0x033, "M2 Avalanche"},    {0x61, 0x034, "M2 Pro Blizzard"},
    {0x61, 0x035, "M2 Pro Avalanche"}, {0x61, 0x038, "M2 Max Blizzard"}, {0x61, 0x039, "M2 Max Avalanche"},
    {0x6d, 0xd49, "Azure Cobalt 100"}, {0xc0, 0xac3, "AmpereOne"},       {0xc0, 0xac4, "AmpereOne A"},
};

} // namespace

QString armProcessorName(uint implementer, uint part)
{
    const auto maker = std::ranges::find(implementers, implementer, &Implementer::id);
    const QString makerName = maker == std::end(implementers)
        ? u"Arm-compatible (implementer 0x%1)"_s.arg(implementer, 2, 16, QLatin1Char('0'))
        : QString::fromLatin1(maker->name);
    const auto known = std::ranges::find_if(parts, [&](const Part &p) { return p.implementer == implementer && p.id == part; });
    if (known == std::end(parts))
        return u"%1 processor (part 0x%2)"_s.arg(makerName).arg(part, 3, 16, QLatin1Char('0'));
    return makerName + u' ' + QLatin1StringView(known->name);
}

QString mainframeName(const QString &machineType)
{
    // Machine types: IBM's announcement letters of each generation; the second type is the smaller model.
    struct Generation
    {
        const char *type;
        const char *name;
    };
    static constexpr Generation generations[] = {
        {"2097", "z10"},   {"2098", "z10"},     {"2817", "z196"}, {"2818", "z114"},    {"2827", "zEC12"},
        {"2828", "zBC12"}, {"2964", "z13"},     {"2965", "z13s"}, {"3906", "z14"},     {"3907", "z14 ZR1"},
        {"8561", "z15"},   {"8562", "z15 T02"}, {"3931", "z16"},  {"3932", "z16 A02"}, {"9175", "z17"},
    };
    for (const Generation &generation : generations) {
        if (machineType == QLatin1StringView(generation.type))
            return u"IBM %1 (%2)"_s.arg(QLatin1StringView(generation.name), machineType);
    }
    return u"IBM Z (%1)"_s.arg(machineType);
}

} // namespace prose
