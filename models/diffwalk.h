// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/diff.h"

#include <functional>
#include <optional>
#include <vector>

namespace prose {

/// Where a node of a comparison is: its section's position, and those of all below it. Empty: before the first.
using DiffPath = std::vector<int>;

struct FoundDifference
{
    DiffPath path;
    int visited = 0; ///< nodes that were looked at on the way
};

/// Null where there is no such place.
const DiffNode *nodeAt(const Diff &diff, const DiffPath &path);

/// From difference to difference, in the order in which they stand. What is on one side only is one difference as a whole.
struct DiffWalk
{
    const Diff &diff;
    bool includeVolatile = false;
    /// Rules out a node and all below it; asked only of those that differ. Null: all are wanted.
    std::function<bool(const DiffNode &node, const DiffPath &path)> isWanted = {};

    /// The nearest behind (or before) a place, and from the end on around; nothing where there is none at all. Goes no further than
    /// to that one, and never into what is the same.
    std::optional<FoundDifference> next(const DiffPath &from, bool backwards) const;
};

} // namespace prose
