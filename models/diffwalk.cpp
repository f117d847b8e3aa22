// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diffwalk.h"

namespace prose {

namespace {

/// One search for a difference, which starts behind `from`, or at an end where that is empty.
class Search
{
public:
    Search(const DiffWalk &walk, bool backwards) : m_walk(walk), m_backwards(backwards) {}

    bool below(const std::vector<DiffNode> &siblings, const DiffPath &from, size_t depth)
    {
        const bool isOnTheWay = depth < from.size();
        int position = isOnTheWay ? from[depth] : m_backwards ? int(siblings.size()) - 1 : 0;
        if (isOnTheWay && position < int(siblings.size())) {
            // Where one stands: forwards what is below it comes next, backwards what is above it came before.
            m_path.push_back(position);
            const DiffNode &here = siblings[position];
            const bool isLast = depth + 1 == from.size();
            if (isInner(here) && differs(here) && (!isLast || !m_backwards) && below(here.children, from, depth + 1))
                return true;
            if (m_backwards && !isLast && !isInner(here) && differs(here))
                return true;
            m_path.pop_back();
            position += step();
        }
        for (; position >= 0 && position < int(siblings.size()); position += step()) {
            m_path.push_back(position);
            if (isFound(siblings[position]))
                return true;
            m_path.pop_back();
        }
        return false;
    }

    FoundDifference found() && { return {std::move(m_path), m_visited}; }

private:
    int step() const { return m_backwards ? -1 : 1; }

    bool differs(const DiffNode &node)
    {
        ++m_visited;
        return node.kind != DiffNode::Kind::Same && (m_walk.includeVolatile || !node.isVolatile)
            && (!m_walk.isWanted || m_walk.isWanted(node, m_path));
    }

    bool isFound(const DiffNode &node)
    {
        if (!differs(node))
            return false;
        return !isInner(node) || below(node.children, {}, 0);
    }

    const DiffWalk &m_walk;
    const bool m_backwards;
    DiffPath m_path;
    int m_visited = 0;
};

} // namespace

const DiffNode *nodeAt(const Diff &diff, const DiffPath &path)
{
    const DiffNode *node = nullptr;
    for (const int step : path) {
        const std::vector<DiffNode> &siblings = node ? node->children : diff.sections;
        if (step >= int(siblings.size()))
            return nullptr;
        node = &siblings[step];
    }
    return node;
}

std::optional<FoundDifference> DiffWalk::next(const DiffPath &from, bool backwards) const
{
    int visited = 0;
    for (const DiffPath &start : {from, DiffPath()}) { // to the end, then around
        Search search(*this, backwards);
        const bool isFound = search.below(diff.sections, start, 0);
        FoundDifference found = std::move(search).found();
        visited += found.visited;
        if (isFound)
            return FoundDifference{std::move(found.path), visited};
    }
    return std::nullopt;
}

} // namespace prose
