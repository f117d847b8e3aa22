// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/report.h"

namespace prose {

/// One place in two reports. Owns copies of both sides' nodes without their children, so it outlives the reports.
struct DiffNode
{
    enum class Kind { Same, Changed, Added, Removed };

    Kind kind = Kind::Same; ///< of a leaf or a whole subtree; an inner node is Changed when anything below it differs
    bool isVolatile = false; ///< always differs: by its own mark, by a parent's, or because all that differs below it is volatile
    bool isImportant = false; ///< differs in a fact that its table marks so, or something below it does
    QString key; ///< JSON key, or the identity of a list's item
    Node left; ///< childless; shape Value and null where this side has nothing
    Node right;
    const SectionInfo *info = nullptr; ///< of a section known to this version
    std::vector<DiffNode> children;
};

/// True where both sides are groups or lists, so that the differences are to be looked for inside.
bool isInner(const DiffNode &node);

struct DiffCounts
{
    int changed = 0;
    int added = 0;
    int removed = 0;
    int important = 0; ///< how many of these stand out
    int total() const { return changed + added + removed; }
};

/// Two reports side by side, one node for each section that either has. A section in which one side knows nothing (failed,
/// skipped) counts as added or removed as a whole; states and times are not compared.
/// Items of lists are paired by Field::identity, then by equality; plain lists are multisets: order never counts.
/// Of an imported report only what it tells is compared. Where one side is without personal values, those of the other are
/// replaced, too, and stand-ins are paired by where they stand. Numbers within Field::tolerance are the same; an absent value
/// equals a missing key and Field::fallback; 1 equals 1.0.
struct Diff
{
    QString leftName;
    QString rightName;
    bool isRedacted = false; ///< no side shows personal values, as one came without
    std::vector<DiffNode> sections;
};

Diff diff(const Report &left, const Report &right);
/// Differences among the leaves below a node; an added or removed subtree counts once. Volatile ones only if asked.
DiffCounts count(const DiffNode &node, bool includeVolatile);
DiffCounts count(const Diff &diff, bool includeVolatile);

} // namespace prose
