// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

namespace prose {

/// Every section there is, in the order of the report; generated from the list in this folder's CMakeLists.txt.
std::vector<SectionSpec> allSections();

} // namespace prose
