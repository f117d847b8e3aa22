// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/chassistypes.h"

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace prose {

static std::optional<QString> word(std::span<const QLatin1StringView> words, qint64 number)
{
    if (number < 0 || number >= qint64(words.size()) || words[size_t(number)].isEmpty())
        return std::nullopt;
    return words[size_t(number)];
}

std::optional<QString> chassisType(qint64 number)
{
    static constexpr std::array types{
        ""_L1,
        "Other"_L1,
        ""_L1,
        "Desktop"_L1,
        "Low Profile Desktop"_L1,
        "Pizza Box"_L1,
        "Mini Tower"_L1,
        "Tower"_L1,
        "Portable"_L1,
        "Laptop"_L1,
        "Notebook"_L1,
        "Hand Held"_L1,
        "Docking Station"_L1,
        "All In One"_L1,
        "Sub Notebook"_L1,
        "Space-saving"_L1,
        "Lunch Box"_L1,
        "Main Server Chassis"_L1,
        "Expansion Chassis"_L1,
        "Sub Chassis"_L1,
        "Bus Expansion Chassis"_L1,
        "Peripheral Chassis"_L1,
        "RAID Chassis"_L1,
        "Rack Mount Chassis"_L1,
        "Sealed-case PC"_L1,
        "Multi-system Chassis"_L1,
        "CompactPCI"_L1,
        "AdvancedTCA"_L1,
        "Blade"_L1,
        "Blade Enclosure"_L1,
        "Tablet"_L1,
        "Convertible"_L1,
        "Detachable"_L1,
        "IoT Gateway"_L1,
        "Embedded PC"_L1,
        "Mini PC"_L1,
        "Stick PC"_L1,
    };
    static_assert(types.size() == 37);
    constexpr qint64 lock = 0x80;
    return word(types, number < 0 ? number : number & ~lock);
}

std::optional<QString> acpiProfile(qint64 number)
{
    static constexpr std::array profiles{
        ""_L1,
        "Desktop"_L1,
        "Mobile"_L1,
        "Workstation"_L1,
        "Enterprise server"_L1,
        "Small office server"_L1,
        "Appliance PC"_L1,
        "Performance server"_L1,
        "Tablet"_L1,
    };
    return word(profiles, number);
}

} // namespace prose
