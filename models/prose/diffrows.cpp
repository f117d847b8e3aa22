// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prose/diffrows.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace prose {

using Shape = Node::Shape;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr int widestSummary = 160;

void collect(std::vector<DiffRow> &rows, const DiffNode &node, const QStringList &path, bool includeVolatile, const QLocale &locale)
{
    if (count(node, includeVolatile).total() == 0)
        return;
    if (!isInner(node)) {
        const bool isLeft = node.kind != DiffNode::Kind::Added;
        const bool isRight = node.kind != DiffNode::Kind::Removed;
        rows.push_back({node.kind, path, isLeft ? summary(node, Side::Left, locale) : QString(),
                        isRight ? summary(node, Side::Right, locale) : QString()});
        return;
    }
    for (size_t i = 0; i < node.children.size(); ++i)
        collect(rows, node.children[i], path + QStringList{labelOf(node.children[i], int(i))}, includeVolatile, locale);
}

} // namespace

std::vector<DiffRow> rowsOf(const DiffNode &section, bool includeVolatile, const QLocale &locale)
{
    std::vector<DiffRow> rows;
    const bool isWhole = section.kind == DiffNode::Kind::Added || section.kind == DiffNode::Kind::Removed || section.children.empty();
    collect(rows, section, isWhole ? QStringList{labelOf(section)} : QStringList(), includeVolatile, locale);
    return rows;
}

QString kindText(DiffNode::Kind kind)
{
    switch (kind) {
    case DiffNode::Kind::Changed: return Words::tr("changed", "difference");
    case DiffNode::Kind::Added: return Words::tr("added", "difference");
    case DiffNode::Kind::Removed: return Words::tr("removed", "difference");
    case DiffNode::Kind::Same: return Words::tr("same", "difference");
    }
    Q_UNREACHABLE();
}

QString titleOf(const Diff &diff)
{
    const QString left = diff.leftName.isEmpty() ? columnTitle(Title::Left) : diff.leftName;
    const QString right = diff.rightName.isEmpty() ? columnTitle(Title::Right) : diff.rightName;
    return left + u" → "_s + right;
}

QString countText(const DiffCounts &counts)
{
    QStringList parts;
    if (counts.changed > 0)
        parts += Words::tr("%n changed", nullptr, counts.changed);
    if (counts.added > 0)
        parts += Words::tr("%n added", nullptr, counts.added);
    if (counts.removed > 0)
        parts += Words::tr("%n removed", nullptr, counts.removed);
    return parts.isEmpty() ? Words::tr("No differences") : parts.join(u", "_s);
}

QString summary(const DiffNode &node, Side side, const QLocale &locale)
{
    const auto present = [side](const DiffNode &child) -> const Node & { return side == Side::Left ? child.left : child.right; };
    QStringList parts;
    for (const DiffNode &child : node.children) {
        if (present(node).shape != Shape::Object || present(child).shape != Shape::Value)
            return valueText(node, side, locale);
        if (!present(child).isEmpty())
            parts += labelOf(child) + u' ' + valueText(child, side, locale);
    }
    const QString text = parts.join(u", "_s);
    return text.isEmpty() || text.size() > widestSummary ? valueText(node, side, locale) : text;
}

} // namespace prose
