// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/standinpairs.h"

#include "models/report/textforms.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

/// Where a stand-in occurs, whatever its number: the same on both sides if nothing changed there. Order never counts.
struct Places
{
    QString kind;
    size_t named = 0; ///< the same with the names of the lists' items on the way
    size_t sum = 0;
    size_t first = 0; ///< the first of the places
    qsizetype order = 0; ///< of its first occurrence
    int number = 0;
};

class Census
{
public:
    explicit Census(const Report &report)
    {
        for (const Section &section : report.sections)
            take(section.root, {qHash(section.id), qHash(section.id)});
        for (auto it = m_places.begin(); it != m_places.end(); ++it)
            byPlace.push_back(it.value());
        std::ranges::sort(byPlace, std::ranges::less(), &Places::order);
    }

    std::vector<Places> byPlace;

private:
    struct Path
    {
        size_t plain, named;

        Path operator/(const QString &step) const { return {qHashMulti(plain, step), qHashMulti(named, step)}; }
        Path item(const QString &name) const { return {qHashMulti(plain, QString()), qHashMulti(named, name)}; }
    };

    void take(const Node &node, const Path &path)
    {
        const bool isData = node.field && node.key != node.field->key;
        take(isData || !node.field ? node.key : QString(), path);
        if (node.value.isString())
            take(node.value.toString(), path / masked(node.key));
        for (const Node &child : node.children)
            take(child, child.key.isEmpty() ? path.item(masked(child.identity())) : path / masked(child.key));
    }

    static QString masked(const QString &text)
    {
        return text.contains(u'-')
            ? replacedMatches(text, standInForm(), [](const QRegularExpressionMatch &match) { return match.captured(1); })
            : text;
    }

    void take(const QString &text, const Path &path)
    {
        if (!text.contains(u'-'))
            return;
        auto matches = standInForm().globalMatch(text);
        if (!matches.hasNext())
            return;
        const QString shape = masked(text);
        for (int position = 0; matches.hasNext(); ++position) {
            const QRegularExpressionMatch match = matches.next();
            Places &places = m_places[match.captured()];
            if (places.number == 0)
                places = {match.captured(1), 0, 0, qHashMulti(0, path.plain, shape, position), m_places.size(), match.captured(2).toInt()};
            places.sum += qHashMulti(0, path.plain, shape, position);
            places.named += qHashMulti(0, path.named, shape, position);
        }
    }

    QHash<QString, Places> m_places;
};

void rename(QString &text, const QHash<QString, QString> &names)
{
    if (text.contains(u'-'))
        text = replacedMatches(text, standInForm(),
                               [&](const QRegularExpressionMatch &match) { return names.value(match.captured(), match.captured()); });
}

void rename(Node &node, const QHash<QString, QString> &names)
{
    if (!node.field || node.key != node.field->key)
        rename(node.key, names);
    if (node.value.isString()) {
        QString text = node.value.toString();
        rename(text, names);
        node.value = text;
    }
    for (Node &child : node.children)
        rename(child, names);
}

} // namespace

void alignStandIns(const Report &left, Report &right)
{
    std::vector<Places> leftPlaces = Census(left).byPlace, rightPlaces = Census(right).byPlace;
    QHash<QString, QString> names;
    QHash<QString, int> highest;
    for (const auto *places : {&leftPlaces, &rightPlaces}) {
        for (const Places &place : *places)
            highest[place.kind] = std::max(highest[place.kind], place.number);
    }
    // Those that stand at the same places only, by name if possible, then those that begin at the same place; the rest are others.
    const auto pairBy = [&](auto key) {
        QHash<std::pair<QString, size_t>, std::vector<qsizetype>> open;
        for (qsizetype i = std::ssize(leftPlaces) - 1; i >= 0; --i) {
            if (leftPlaces[i].number > 0)
                open[{leftPlaces[i].kind, key(leftPlaces[i])}].push_back(i);
        }
        for (Places &place : rightPlaces) {
            const auto found = place.number > 0 ? open.find({place.kind, key(place)}) : open.end();
            if (found == open.end() || found->empty())
                continue;
            Places &partner = leftPlaces[found->back()];
            found->pop_back();
            names.insert(place.kind + u'-' + QString::number(place.number), partner.kind + u'-' + QString::number(partner.number));
            place.number = partner.number = 0;
        }
    };
    pairBy([](const Places &places) { return places.named; });
    pairBy([](const Places &places) { return places.sum; });
    pairBy([](const Places &places) { return places.first; });
    for (const Places &place : rightPlaces) {
        if (place.number > 0)
            names.insert(place.kind + u'-' + QString::number(place.number), place.kind + u'-' + QString::number(++highest[place.kind]));
    }
    for (Section &section : right.sections)
        rename(section.root, names);
}

} // namespace prose
