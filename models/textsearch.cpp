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

    /// How many of the nodes next below have the text, or something below them. `path` is the node's own.
    template<class T>
    int below(const T &node, const QString &path)
    {
        int count = 0;
        int position = 0;
        for (const auto &child : node.children) {
            if (m_isStopped)
                break;
            const QString childPath = path + u'.' + (child.key.isEmpty() ? QString::number(position) : child.key);
            if (has(childPath) || isIn(child, position)) {
                found.holders.insert(&child);
                ++count;
            } else if (const int below = child.children.empty() ? 0 : this->below(child, childPath)) {
                found.above.insert(&child, below);
                ++count;
            }
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
                if (!search.found.isInTitle)
                    search.below(kept.root, kept.id);
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
                if (!search.found.isInTitle)
                    search.below(node, node.key);
                return search.found;
            }};
}

} // namespace prose
