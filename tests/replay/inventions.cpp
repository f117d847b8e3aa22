// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/replay/inventions.h"

#include "tests/support/troubledsources.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

struct Judge
{
    Change change = Change::Less;
    QStringList found;

    void compare(const Node &clean, const Node &now, const Node *blank, const QString &path);
    void compareItems(const Node &clean, const Node &now, const QString &path);
    bool isAllowed(const Node &clean, const Node &now, const Node *blank) const;
};

QString digitsOf(QString text)
{
    text.replace(u',', u'.');
    text.removeIf([](QChar c) { return !c.isDigit() && c != u'.'; });
    return text;
}

QString jsonOf(const Node &node)
{
    QByteArray json;
    writeJson(json, node, 0);
    return QString::fromUtf8(json).simplified().left(300);
}

/// No value, or only such as mean none.
bool saysNothing(const Node &node)
{
    if (node.shape != Node::Shape::Value)
        return std::ranges::all_of(node.children, saysNothing);
    return node.isEmpty() || (node.field && node.value == node.field->fallback);
}

/// Whether an item of the same name may be meant.
bool isPaired(const Node &left, const Node &right)
{
    return !left.identity().isEmpty() && left.identity() == right.identity();
}

bool Judge::isAllowed(const Node &clean, const Node &now, const Node *blank) const
{
    if (saysNothing(now) || (now.shape == clean.shape && sameValue(now.value, clean.value)))
        return true;
    if (blank && blank->shape == now.shape && sameValue(blank->value, now.value))
        return true;
    if (change == Change::Cut && now.value.isString() && clean.value.isString())
        return clean.value.toString().startsWith(now.value.toString());
    if (change == Change::Translated && now.value.isString() && clean.value.isString())
        return digitsOf(now.value.toString()) == digitsOf(clean.value.toString());
    return false;
}

void Judge::compareItems(const Node &clean, const Node &now, const QString &path)
{
    std::vector<bool> taken(clean.children.size(), false), done(now.children.size(), false);
    const auto pair = [&](const auto &fits) {
        for (size_t i = 0; i < now.children.size(); ++i) {
            for (size_t j = 0; j < clean.children.size() && !done[i]; ++j) {
                if (!taken[j] && fits(clean.children[j], now.children[i]))
                    taken[j] = done[i] = true;
            }
        }
    };
    pair([](const Node &left, const Node &right) { return left == right; });
    pair([&](const Node &left, const Node &right) {
        Judge judge{change, {}};
        judge.compare(left, right, nullptr, {});
        return judge.found.isEmpty();
    });
    pair([&](const Node &left, const Node &right) {
        if (isPaired(left, right))
            compare(left, right, nullptr, path + u"[]"_s);
        return isPaired(left, right);
    });
    for (size_t i = 0; i < now.children.size(); ++i) {
        if (!done[i] && !saysNothing(now.children[i]))
            found += u"%1[]: a new item %2"_s.arg(path, jsonOf(now.children[i]));
    }
}

void Judge::compare(const Node &clean, const Node &now, const Node *blank, const QString &path)
{
    if (now.shape == Node::Shape::Value || clean.shape != now.shape) {
        if (!isAllowed(clean, now, blank))
            found += u"%1: %2 for %3"_s.arg(path, jsonOf(now), jsonOf(clean));
        return;
    }
    if (now.shape == Node::Shape::List) {
        compareItems(clean, now, path);
        return;
    }
    for (const Node &child : now.children) {
        const Node *before = clean.child(child.key);
        const Node *blankChild = blank ? blank->child(child.key) : nullptr;
        if (before)
            compare(*before, child, blankChild, path + u'.' + child.key);
        else if (!saysNothing(child) && !(blankChild && *blankChild == child))
            found += u"%1.%2: new: %3"_s.arg(path, child.key, jsonOf(child));
    }
}

} // namespace

QStringList inventions(const Section &clean, const Section &now, Change change)
{
    Judge judge{change, {}};
    judge.compare(clean.root, now.root, clean.info ? &clean.info->blank : nullptr, now.id);
    return judge.found;
}

} // namespace prose
