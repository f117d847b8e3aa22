// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/sections/developer_tools.h"
#include "collectors/sections/toolversions.h"

namespace prose {

/// The eight browsers of the kept schema in its order, then every other one that is installed: as a program, as a Flatpak, as a Snap.
/// None is ever started.
QCoro::Task<std::vector<BrowserInfo>> browsers(Inputs in, FoundTools tools);

} // namespace prose
