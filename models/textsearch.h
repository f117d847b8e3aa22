// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/diff.h"
#include "models/report/report.h"
#include "models/treemodel.h"

namespace prose {

// What one would see or copy of a section: labels, values, raw values and key paths. Case does not count.

Searchable searchableOf(const Section &section);
Searchable searchableOf(const std::shared_ptr<const Diff> &diff, int section);

} // namespace prose
