// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace prose {

/// Names of processors that tell us only numbers.

/// From MIDR_EL1's implementer and part number, as /proc/cpuinfo shows them: (0x41, 0xd0c) is "Arm Neoverse-N1". For a part
/// that is not in the table "Arm processor (part 0xd99)", and so on.
QString armProcessorName(uint implementer, uint part);

/// From an IBM Z machine type: "8561" is "IBM z15 (8561)".
QString mainframeName(const QString &machineType);

} // namespace prose
