// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/diff.h"

#include "models/report/redact.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace prose {

using Kind = DiffNode::Kind;
using Shape = Node::Shape;

namespace {

constexpr int none = -1;
/// For each node on the right the position of its partner on the left, or none.
using Partners = std::vector<int>;

/// What a node hands down to all that is inside.
struct Marks
{
    bool isVolatile = false;
    bool isImportant = false;

    Marks with(const Node &node) const
    {
        return {isVolatile || (node.field && node.field->isVolatile), isImportant || (node.field && node.field->isImportant)};
    }
};

DiffNode compare(const Node &left, const Node &right, Marks marks);

bool isMarkedVolatile(const Node &node)
{
    return node.field && node.field->isVolatile;
}

/// No value, or only such as are written where there is none: what a file says cannot be told from them.
bool saysNothing(const Node &node)
{
    if (node.shape != Shape::Value)
        return std::ranges::all_of(node.children, saysNothing);
    return node.isEmpty() || (node.field && !node.field->fallback.isNull() && sameValue(node.value, node.field->fallback));
}

Node childless(const Node &node)
{
    return {node.key, node.field, node.shape, node.value, {}};
}

/// What a list's item is called, by which it finds its partner; empty when only equality can tell.
QString itemKey(const Node &item)
{
    return item.shape == Shape::Value ? scalarText(item.value) : item.identity();
}

/// Equal for items that differ in the order of keys and items, absent values and volatile or tolerated numbers only.
size_t contentHash(const Node &node)
{
    if (isMarkedVolatile(node) || saysNothing(node))
        return 0;
    if (node.shape == Shape::Value)
        return node.field && node.field->tolerance > 0 && node.value.isDouble() ? 1 : qHash(scalarText(node.value), 1);
    size_t sum = 0;
    for (const Node &child : node.children) {
        if (const size_t hash = contentHash(child))
            sum += qHashMulti(0, node.shape == Shape::Object ? child.key : QString(), hash);
    }
    return sum;
}

/// Pairs what has equal keys, in order; only nodes that have no partner yet.
template<class Key>
void pairBy(const std::vector<Key> &left, const std::vector<Key> &right, Partners &partners, std::vector<bool> &taken)
{
    QHash<Key, std::vector<int>> open;
    open.reserve(qsizetype(left.size()));
    for (int i = int(left.size()) - 1; i >= 0; --i) {
        if (!taken[i])
            open[left[i]].push_back(i);
    }
    for (size_t i = 0; i < right.size(); ++i) {
        const auto found = partners[i] == none ? open.find(right[i]) : open.end();
        if (found == open.end() || found->empty())
            continue;
        partners[i] = found->back();
        taken[found->back()] = true;
        found->pop_back();
    }
}

/// Pairs what stands at the same place under the same key, which is nearly everything. True when nothing is left to pair.
template<class Key>
bool pairInPlace(const std::vector<Key> &left, const std::vector<Key> &right, Partners &partners, std::vector<bool> &taken)
{
    bool isComplete = left.size() == right.size();
    for (size_t i = 0; i < std::min(left.size(), right.size()); ++i) {
        taken[i] = left[i] == right[i];
        partners[i] = taken[i] ? int(i) : none;
        isComplete = isComplete && taken[i];
    }
    return isComplete;
}

std::vector<QStringView> keysOf(const Node &group)
{
    std::vector<QStringView> keys;
    keys.reserve(group.children.size());
    for (const Node &child : group.children)
        keys.emplace_back(child.key);
    return keys;
}

Partners pairKeys(const Node &left, const Node &right)
{
    Partners partners(right.children.size(), none);
    std::vector<bool> taken(left.children.size(), false);
    const std::vector<QStringView> leftKeys = keysOf(left), rightKeys = keysOf(right);
    if (!pairInPlace(leftKeys, rightKeys, partners, taken))
        pairBy(leftKeys, rightKeys, partners, taken);
    return partners;
}

struct ItemKey
{
    bool isValue = false;
    QString text; ///< what the item is called; empty when only equality can tell
    size_t content = 0; ///< its hash, where several items share a name

    bool operator==(const ItemKey &) const = default;
    friend size_t qHash(const ItemKey &key, size_t seed = 0) { return qHashMulti(seed, key.isValue, key.text, key.content); }
    bool isNameless() const { return !isValue && text.isEmpty(); }
};

std::vector<ItemKey> itemKeys(const Node &list)
{
    std::vector<ItemKey> keys;
    keys.reserve(list.children.size());
    for (const Node &item : list.children)
        keys.push_back({item.shape == Shape::Value, itemKey(item), 0});
    return keys;
}

bool isAmbiguous(const std::vector<ItemKey> &keys)
{
    QSet<QString> seen;
    seen.reserve(qsizetype(keys.size()));
    return std::ranges::any_of(keys, [&](const ItemKey &key) {
        const qsizetype before = seen.size();
        seen.insert(key.text);
        return !key.isValue && seen.size() == before;
    });
}

Partners pairItems(const Node &left, const Node &right, const std::vector<ItemKey> &leftKeys, const std::vector<ItemKey> &rightKeys)
{
    Partners partners(rightKeys.size(), none);
    std::vector<bool> taken(leftKeys.size(), false);
    // Of several items with one name, the equal ones belong together wherever they stand.
    if (isAmbiguous(leftKeys) || isAmbiguous(rightKeys)) {
        const auto withContent = [](const Node &list, std::vector<ItemKey> keys) {
            for (size_t i = 0; i < keys.size(); ++i)
                keys[i].content = contentHash(list.children[i]);
            return keys;
        };
        pairBy(withContent(left, leftKeys), withContent(right, rightKeys), partners, taken);
    }
    // Those without a name have nothing but their content, unless a single one is left on either side.
    std::vector<size_t> namelessLeft, namelessRight;
    for (size_t i = 0; i < leftKeys.size(); ++i) {
        if (!taken[i] && leftKeys[i].isNameless())
            namelessLeft.push_back(i);
    }
    for (size_t i = 0; i < rightKeys.size(); ++i) {
        if (partners[i] == none && rightKeys[i].isNameless())
            namelessRight.push_back(i);
    }
    if (namelessLeft.size() == 1 && namelessRight.size() == 1)
        partners[namelessRight.front()] = int(namelessLeft.front());
    for (const size_t i : namelessLeft)
        taken[i] = true;
    pairBy(leftKeys, rightKeys, partners, taken);
    return partners;
}

/// A group or list differs when something in it does, and always does when only such things do.
void summarise(DiffNode &node)
{
    if (std::ranges::all_of(node.children, [](const DiffNode &child) { return child.kind == Kind::Same; }))
        return;
    if (node.kind == Kind::Same)
        node.kind = Kind::Changed;
    if (std::ranges::all_of(node.children, [](const DiffNode &child) { return child.kind == Kind::Same || child.isVolatile; }))
        node.isVolatile = true;
    node.isImportant = std::ranges::any_of(node.children, [](const DiffNode &child) { return child.isImportant && !child.isVolatile; });
}

DiffNode oneSided(const Node &node, Kind kind, Marks marks)
{
    marks = marks.with(node);
    DiffNode result;
    result.kind = saysNothing(node) ? Kind::Same : kind;
    result.isVolatile = marks.isVolatile;
    result.isImportant = marks.isImportant && result.kind != Kind::Same && !marks.isVolatile;
    result.key = node.key;
    (kind == Kind::Added ? result.right : result.left) = childless(node);
    for (const Node &child : node.children) {
        result.children.push_back(oneSided(child, kind, marks));
        if (node.shape == Shape::List)
            result.children.back().key = itemKey(child);
    }
    summarise(result);
    return result;
}

/// Left's order, with each newcomer behind the neighbour it follows on the right.
template<class OnLeft, class OnRight>
void interleave(size_t leftSize, const Partners &partners, OnLeft onLeft, OnRight onRight)
{
    std::vector<int> partnerOf(leftSize, none);
    std::vector<std::vector<int>> newcomers(leftSize + 1);
    size_t anchor = 0;
    for (size_t i = 0; i < partners.size(); ++i) {
        if (partners[i] == none) {
            newcomers[anchor].push_back(int(i));
        } else {
            partnerOf[partners[i]] = int(i);
            anchor = partners[i] + 1;
        }
    }
    // What is gone stands before what came in its place.
    std::vector<int> waiting;
    for (size_t i = 0; i < leftSize; ++i) {
        waiting.insert(waiting.end(), newcomers[i].begin(), newcomers[i].end());
        if (partnerOf[i] != none)
            std::ranges::for_each(std::exchange(waiting, {}), onRight);
        onLeft(i, partnerOf[i]);
    }
    std::ranges::for_each(waiting, onRight);
    std::ranges::for_each(newcomers[leftSize], onRight);
}

bool isEqual(const Node &left, const Node &right)
{
    if (sameValue(left.value, right.value))
        return true;
    const Field *field = right.field ? right.field : left.field;
    if (!field || field->tolerance <= 0 || !left.value.isDouble() || !right.value.isDouble())
        return false;
    const double a = left.value.toDouble(), b = right.value.toDouble();
    return std::abs(a - b) <= field->tolerance * std::max(std::abs(a), std::abs(b));
}

void compareChildren(DiffNode &result, const Node &left, const Node &right, Marks marks)
{
    const bool isList = left.shape == Shape::List;
    const std::vector<ItemKey> leftKeys = isList ? itemKeys(left) : std::vector<ItemKey>();
    const std::vector<ItemKey> rightKeys = isList ? itemKeys(right) : std::vector<ItemKey>();
    const Partners partners = isList ? pairItems(left, right, leftKeys, rightKeys) : pairKeys(left, right);
    result.children.reserve(std::max(left.children.size(), right.children.size()));
    interleave(
        left.children.size(), partners,
        [&](size_t onLeft, int onRight) {
            const Node &node = left.children[onLeft];
            result.children.push_back(onRight == none ? oneSided(node, Kind::Removed, marks)
                                                      : compare(node, right.children[onRight], marks));
            if (isList)
                result.children.back().key = leftKeys[onLeft].text;
        },
        [&](int onRight) {
            result.children.push_back(oneSided(right.children[onRight], Kind::Added, marks));
            if (isList)
                result.children.back().key = rightKeys[onRight].text;
        });
}

DiffNode compare(const Node &left, const Node &right, Marks marks)
{
    marks = marks.with(left).with(right);
    DiffNode result;
    result.key = left.key;
    result.isVolatile = marks.isVolatile;
    result.left = childless(left);
    result.right = childless(right);
    if (left.shape == right.shape && left.shape != Shape::Value) {
        compareChildren(result, left, right, marks);
        summarise(result);
        return result;
    }
    if (left.shape == right.shape && isEqual(left, right))
        return result;
    if (saysNothing(left) && saysNothing(right))
        return result;
    if (left.isEmpty())
        return oneSided(right, Kind::Added, marks);
    if (right.isEmpty())
        return oneSided(left, Kind::Removed, marks);
    result.kind = Kind::Changed;
    result.isImportant = marks.isImportant && !marks.isVolatile;
    result.children = oneSided(left, Kind::Removed, marks).children;
    std::ranges::move(oneSided(right, Kind::Added, marks).children, std::back_inserter(result.children));
    return result;
}

DiffNode compareSections(const Section *left, const Section *right)
{
    const bool isLeft = left && (!left->root.isEmpty() || !right);
    const bool isRight = right && (!right->root.isEmpty() || !left);
    DiffNode node = isLeft && isRight ? compare(left->root, right->root, {})
        : isLeft                      ? oneSided(left->root, Kind::Removed, {})
        : isRight                     ? oneSided(right->root, Kind::Added, {})
                                      : compare(left->root, right->root, {});
    const Section &known = left && left->info ? *left : right ? *right : *left;
    node.key = known.id;
    node.info = known.info;
    return node;
}

/// Leaves out what only the other side of an imported report tells; but not the further items of a list of which both have some.
void leaveOut(DiffNode &node, Kind kind)
{
    if (node.kind != Kind::Changed || !isInner(node))
        return;
    const bool isListOfBoth = node.left.shape == Shape::List
        && std::ranges::any_of(node.children, [kind](const DiffNode &child) { return child.kind != kind; });
    if (!isListOfBoth)
        std::erase_if(node.children, [kind](const DiffNode &child) { return child.kind == kind; });
    for (DiffNode &child : node.children)
        leaveOut(child, kind);
    node.kind = Kind::Same;
    summarise(node);
}

} // namespace

bool isInner(const DiffNode &node)
{
    return !node.children.empty() && node.left.shape != Shape::Value && node.left.shape == node.right.shape;
}

static Diff compared(const Report &left, const Report &right)
{
    Diff result{left.recording, right.recording, left.redacted || right.redacted, {}};
    Partners partners(right.sections.size(), none);
    for (size_t i = 0; i < right.sections.size(); ++i) {
        const auto found = std::ranges::find(left.sections, right.sections[i].id, &Section::id);
        if (found != left.sections.end())
            partners[i] = int(found - left.sections.begin());
    }
    const auto sectionOrNull = [](const Report &report, int i) { return i == none ? nullptr : &report.sections[i]; };
    interleave(
        left.sections.size(), partners,
        [&](size_t onLeft, int onRight) {
            result.sections.push_back(compareSections(&left.sections[onLeft], sectionOrNull(right, onRight)));
        },
        [&](int onRight) { result.sections.push_back(compareSections(nullptr, &right.sections[onRight])); });
    const auto leaveOutAll = [&result](Kind kind) {
        std::erase_if(result.sections, [kind](const DiffNode &section) { return section.kind == kind; });
        for (DiffNode &section : result.sections)
            leaveOut(section, kind);
    };
    if (left.imported)
        leaveOutAll(Kind::Added);
    if (right.imported)
        leaveOutAll(Kind::Removed);
    return result;
}

Diff diff(const Report &left, const Report &right)
{
    if (!left.redacted && !right.redacted)
        return compared(left, right);
    const auto [cleanLeft, cleanRight] = redactedTogether(left, right);
    return compared(cleanLeft, cleanRight);
}

static DiffCounts operator+(const DiffCounts &a, const DiffCounts &b)
{
    return {a.changed + b.changed, a.added + b.added, a.removed + b.removed, a.important + b.important};
}

DiffCounts count(const DiffNode &node, bool includeVolatile)
{
    if (node.kind == Kind::Same || (node.isVolatile && !includeVolatile))
        return {};
    const int important = node.isImportant ? 1 : 0;
    if (node.kind == Kind::Added)
        return {0, 1, 0, important};
    if (node.kind == Kind::Removed)
        return {0, 0, 1, important};
    if (!isInner(node))
        return {1, 0, 0, important};
    DiffCounts counts;
    for (const DiffNode &child : node.children)
        counts = counts + count(child, includeVolatile);
    return counts;
}

DiffCounts count(const Diff &diff, bool includeVolatile)
{
    DiffCounts counts;
    for (const DiffNode &section : diff.sections)
        counts = counts + count(section, includeVolatile);
    return counts;
}

} // namespace prose
