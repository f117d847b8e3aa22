// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/files.h"

namespace prose {

/// A text of /sys/class/dmi/id ("sys_vendor"), unless it is one of the fillers that board makers leave in.
std::optional<QString> firmwareText(const Files &files, QLatin1StringView name);

/// The strings of a device tree property: each ends in NUL.
QStringList treeStrings(const Files &files, const QString &path);

} // namespace prose
