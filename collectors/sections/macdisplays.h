// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/parsers/ioreg.h"
#include "collectors/sections/hardware.h"

namespace prose {

/// What the I/O registry knows of the attached screens, for those that are the same by maker, product and, where both tell it,
/// serial number. On Intel the objects below IODisplayConnect hold the EDID, on Apple Silicon those of the class
/// IOMobileFramebuffer hold what was read from it:
///
///     "DisplayAttributes" = {"ProductAttributes"={"ManufacturerID"="DEL","ProductID"=53496,"ProductName"="DELL P2421DC",
///                            "YearOfManufacture"=2021,"LegacyManufacturerID"=4268,…},"MaxHorizontalImageSize"=53,…}
///
/// Only what the profile did not tell is taken, and nothing where two screens cannot be told apart.
void addRegistryScreens(std::vector<Display> &displays, const std::vector<RegistryEntry> &entries);

} // namespace prose
