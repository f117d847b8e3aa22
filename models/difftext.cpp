// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Comparisons as plain text; declared in renderings.h.

#include "models/prose/diffrows.h"
#include "models/renderings.h"
#include "models/textlayout.h"

#include <array>

using namespace Qt::StringLiterals;

namespace prose {

static constexpr int indentStep = 2;

QString toText(const Diff &diff, bool includeVolatile, const QLocale &locale, bool includeSame)
{
    QString text;
    const auto isShown = [&](const DiffNode &node) { return includeSame || count(node, includeVolatile).total() > 0; };
    const auto value = [&](const DiffNode &node, Side side) { return harmless(summary(node, side, locale)).replace(u'\n', u' '); };
    const auto write = [&](const auto &self, const DiffNode &node, int position, int depth) -> void {
        const bool isSame = node.kind == DiffNode::Kind::Same || (node.isVolatile && !includeVolatile);
        static constexpr std::array<char16_t, 4> signs{u' ', u'~', u'+', u'−'};
        const bool isGroup = isInner(node);
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

    text += harmless(titleOf(diff)) + u'\n';
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
