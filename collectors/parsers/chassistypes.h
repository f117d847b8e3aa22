// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace prose {

/// What the SMBIOS specification (DSP0134, "System Enclosure or Chassis Types") calls a number of /sys/class/dmi/id/chassis_type:
/// 10 is "Notebook". Nothing for 2 ("Unknown") and for numbers it does not know. Bit 7 tells of a lock and does not count.
std::optional<QString> chassisType(qint64 number);

/// ACPI's preferred power management profile (/sys/firmware/acpi/pm_profile; ACPI specification, table FADT): 2 is "Mobile".
/// Nothing for 0 ("Unspecified").
std::optional<QString> acpiProfile(qint64 number);

} // namespace prose
