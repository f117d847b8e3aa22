// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textsearch.h"

#include "models/format.h"
#include "models/nodesize.h"

namespace prose {

namespace {

using IsStopped = std::atomic<bool>;
constexpr qsizetype countedAtMost = 10'000; // it is searched elsewhere then, whatever its size

/// Looks through one section. Only the texts of nodes and of comparisons differ.
class Search
{
public:
    Search(const QString &text, const IsStopped &isStopped) : m_text(text), m_isStopped(isStopped) {}

    bool has(const QString &words) const { return words.contains(m_text, Qt::CaseInsensitive); }

    /// How many of the nodes next below have the text, or something below them. `path` is the node's own. What is held lies below
    /// a holder: there only matches are noted.
    template<class T>
    int below(const T &node, const QString &path, bool isHeld)
    {
        int count = 0;
        const bool isInPath = has(path);
        int position = 0;
        for (const auto &child : node.children) {
            if (m_isStopped)
                break;
            const QString childPath = path + u'.' + (child.key.isEmpty() ? QString::number(position) : child.key);
            const bool isInChildPath = has(childPath);
            if (isIn(child, position) || (isInChildPath && !isInPath))
                found.matches.insert(&child);
            const bool holds = !isHeld && (isInChildPath || found.matches.contains(&child));
            if (holds)
                found.holders.insert(&child);
            const qsizetype matches = found.matches.size();
            const int below = child.children.empty() ? 0 : this->below(child, childPath, isHeld || holds);
            if (found.matches.size() > matches)
                found.aboveMatches.insert(&child);
            if (!isHeld && !holds && below > 0)
                found.above.insert(&child, below);
            count += holds || below > 0;
            ++position;
        }
        return count;
    }

    FoundText found;

private:
    bool isIn(const Node &node, int position) const
    {
        return has(labelOf(node, position)) || has(valueText(node)) || (node.children.empty() && has(rawText(node)));
    }
    bool isIn(const DiffNode &node, int position) const
    {
        if (has(labelOf(node, position)) || has(valueText(node, Side::Left)) || has(valueText(node, Side::Right)))
            return true;
        const auto hasRaw = [this](const Node &side) { return side.shape == Node::Shape::Value && has(rawText(side)); };
        return node.children.empty() && (hasRaw(node.left) || hasRaw(node.right));
    }

    const QString &m_text;
    const IsStopped &m_isStopped;
};

} // namespace

Searchable searchableOf(const Section &section)
{
    Section kept = section; // shares the nodes, which therefore stay where they are
    kept.sources.clear();
    return {sizeOf(section.root, countedAtMost), [kept](const QString &text, const IsStopped &isStopped) {
                Search search(text, isStopped);
                const bool isLeaf = kept.root.children.empty();
                search.found.isInTitle = search.has(kept.id) || search.has(sectionLabel(kept)) || search.has(sectionSummary(kept))
                    || (isLeaf && search.has(rawText(kept.root)));
                search.below(kept.root, kept.id, search.found.isInTitle);
                return search.found;
            }};
}

Searchable searchableOf(const std::shared_ptr<const Diff> &diff, int section)
{
    return {sizeOf(diff->sections[section], countedAtMost), [diff, section](const QString &text, const IsStopped &isStopped) {
                Search search(text, isStopped);
                const DiffNode &node = diff->sections[section];
                search.found.isInTitle = search.has(node.key) || search.has(labelOf(node, section))
                    || search.has(valueText(node, Side::Left)) || search.has(valueText(node, Side::Right));
                search.below(node, node.key, search.found.isInTitle);
                return search.found;
            }};
}

} // namespace prose
