// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/sections/developer_tools.h"
#include "collectors/sections/toolversions.h"

namespace prose {

/// The folders in the home folder whose being there says that something is installed: version managers, shell add-ons.
QStringList toolFolders();

/// What both systems state alike: the maps of tools, the shells and the list of all tools. Where Android's development kit does not
/// say where it is, it is in its usual place or not there.
void addTools(DeveloperTools &facts, const FoundTools &found, const Files &folders, const Files &shellFile, const QString &usualAndroid);

} // namespace prose
