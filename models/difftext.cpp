// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Comparisons as plain text; declared in format.h.

#include "models/format.h"
#include "models/textlayout.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace prose {

using Shape = Node::Shape;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr int indentStep = 2;
constexpr int widestSummary = 160;

} // namespace

static QString countText(const DiffCounts &counts)
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

/// What an added or removed group holds, in a row: "PID 12, Command sshd".
static QString summary(const DiffNode &node, Side side, const QLocale &locale)
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

QString toText(const Diff &diff, bool includeVolatile, const QLocale &locale, bool includeSame)
{
    QString text;
    const auto isShown = [&](const DiffNode &node) { return includeSame || count(node, includeVolatile).total() > 0; };
    const auto value = [&](const DiffNode &node, Side side) { return harmless(summary(node, side, locale)).replace(u'\n', u' '); };
    const auto write = [&](const auto &self, const DiffNode &node, int position, int depth) -> void {
        const bool isSame = node.kind == DiffNode::Kind::Same || (node.isVolatile && !includeVolatile);
        static constexpr std::array<char16_t, 4> signs{u' ', u'~', u'+', u'−'};
        const bool isGroup = !node.children.empty() && node.left.shape != Shape::Value && node.left.shape == node.right.shape;
        const QChar sign = isSame || isGroup ? u' ' : signs.at(std::to_underlying(node.kind));
        QString line = sign + QString(1 + depth * indentStep, u' ') + harmless(labelOf(node, position));
        if (isGroup)
            line += u':';
        else if (isSame || node.kind == DiffNode::Kind::Added)
            line += ": "_L1 + value(node, Side::Right);
        else if (node.kind == DiffNode::Kind::Removed)
            line += ": "_L1 + value(node, Side::Left);
        else
            line += ": "_L1 + value(node, Side::Left) + u" → "_s + value(node, Side::Right);
        text += line + u'\n';
        if (!isGroup && node.kind != DiffNode::Kind::Changed && !includeSame)
            return;
        for (size_t i = 0; i < node.children.size(); ++i) {
            if (isShown(node.children[i]))
                self(self, node.children[i], int(i), depth + 1);
        }
    };

    const QString left = diff.leftName.isEmpty() ? columnTitle(Title::Left) : diff.leftName;
    const QString right = diff.rightName.isEmpty() ? columnTitle(Title::Right) : diff.rightName;
    text += harmless(left + u" → "_s + right) + u'\n';
    for (const DiffNode &section : diff.sections) {
        if (!isShown(section))
            continue;
        const QString title = harmless(labelOf(section));
        text += u'\n' + title + " ("_L1 + countText(count(section, includeVolatile)) + ")\n"_L1 + QString(columnsOf(title), u'─') + u'\n';
        if (section.kind == DiffNode::Kind::Added || section.kind == DiffNode::Kind::Removed || section.children.empty()) {
            write(write, section, -1, 0);
            continue;
        }
        for (size_t i = 0; i < section.children.size(); ++i) {
            if (isShown(section.children[i]))
                write(write, section.children[i], int(i), 0);
        }
    }
    return text + u'\n' + countText(count(diff, includeVolatile)) + u'\n';
}

} // namespace prose
