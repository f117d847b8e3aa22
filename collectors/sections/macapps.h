// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/sections/appbundles.h"
#include "collectors/sections/developer_tools.h"

namespace prose {

/// The applications of macOS that programs are written with. None is ever started.

/// The eight browsers of the kept schema in its order, then every other one that is installed.
std::vector<BrowserInfo> browserApps(const AppBundles &bundles);

/// Editors, terminals and browsers with their versions.
std::vector<ToolEntry> toolApps(const AppBundles &bundles);

} // namespace prose
