// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>

#include <vector>

namespace prose {

/// The kernel's notation for a set of processors (cpuset(7), "List format"), as in /sys/devices/system/cpu/online:
/// "0-3,5,8-9". Ascending, without repeats. An empty text is an empty set. Malformed: anything else, or a number above 65535.
Result<std::vector<int>> parseCpuList(QByteArrayView text);

} // namespace prose
