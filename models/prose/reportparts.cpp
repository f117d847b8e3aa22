// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prose/reportparts.h"

#include "models/format.h"
#include "models/values.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

using Shape = Node::Shape;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr qsizetype mostRows = 12; ///< of items, each with a line of its own
constexpr qsizetype mostTexts = 24; ///< of plain values, which share lines

bool isPlainList(const Node &node)
{
    return node.shape == Shape::List && std::ranges::all_of(node.children, [](const Node &item) { return item.shape == Shape::Value; });
}

int factCount(const Node &node)
{
    if (node.shape == Shape::Value)
        return node.isEmpty() ? 0 : 1;
    int sum = 0;
    for (const Node &child : node.children)
        sum += factCount(child);
    return sum;
}

} // namespace

std::vector<Chapter> chaptersOf(const Report &report)
{
    std::vector<Chapter> chapters;
    for (const Section &section : report.sections) {
        if (section.state == State::Skipped)
            continue;
        const QString title = groupLabel(section);
        auto chapter = std::ranges::find(chapters, title, &Chapter::title);
        if (chapter == chapters.end())
            chapter = chapters.insert(chapters.end(), {title, {}});
        chapter->sections.push_back(&section);
    }
    return chapters;
}

std::vector<std::pair<QString, QString>> aboutReport(const Report &report, const QLocale &locale)
{
    std::vector<std::pair<QString, QString>> rows;
    const QString taken = momentText(report.timestamp, locale);
    rows.emplace_back(Words::tr("Taken"),
                      report.duration > 0us ? Words::tr("%1, in %2").arg(taken, durationText(report.duration, locale)) : taken);
    if (!report.recording.isEmpty())
        rows.emplace_back(Words::tr("Recording"), report.recording);
    if (const auto &imported = report.imported) {
        rows.emplace_back(Words::tr("Imported"),
                          //: %1 is a program and its version, %2 and %3 are numbers
                          Words::tr("from %1: %2 of its %3 values have a place here")
                              .arg((imported->program + u' ' + imported->version).trimmed(), locale.toString(imported->mapped),
                                   locale.toString(imported->values)));
        if (!imported->notMapped.isEmpty())
            rows.emplace_back(Words::tr("Not imported"), imported->notMapped.join(u", "_s));
    }

    QStringList counts{locale.toString(qsizetype(report.sections.size()))};
    for (const State state :
         {State::Complete, State::Partial, State::Failed, State::Unavailable, State::Skipped, State::Running, State::Waiting}) {
        if (const auto count = std::ranges::count(report.sections, state, &Section::state))
            counts += stateText(state) + u' ' + locale.toString(qsizetype(count));
    }
    rows.emplace_back(Words::tr("Sections"), counts.join(u" · "_s));
    int facts = 0;
    for (const Section &section : report.sections)
        facts += factCount(section.root);
    rows.emplace_back(Words::tr("Facts"), locale.toString(facts));
    if (report.redacted)
        rows.emplace_back(Words::tr("Personal data"), Words::tr("replaced by stand-ins such as host-1"));
    return rows;
}

std::optional<QStringList> textsOf(const Node &node, const QLocale &locale)
{
    if (node.shape == Shape::Value)
        return QStringList{valueText(node, locale)};
    if (node.shape == Shape::Object)
        return flagAt(node, u"installed") == false ? std::optional(QStringList{valueText(node, locale)}) : std::nullopt;
    if (!isPlainList(node))
        return std::nullopt;
    QStringList texts;
    for (const Node &item : node.children)
        texts += valueText(item, locale);
    return texts;
}

std::optional<std::vector<FactColumn>> tableOf(const Node &list, qsizetype limit, const QLocale &locale)
{
    std::vector<FactColumn> columns;
    const size_t count = size_t(std::min(limit, qsizetype(list.children.size())));
    for (size_t i = 0; i < count; ++i) {
        if (list.children[i].shape != Shape::Object)
            return std::nullopt;
        for (const Node &fact : list.children[i].children) {
            if (fact.isEmpty())
                continue;
            const auto texts = fact.shape == Shape::Object ? std::nullopt : textsOf(fact, locale);
            if (!texts)
                return std::nullopt;
            auto column = std::ranges::find(columns, fact.key, &FactColumn::key);
            if (column == columns.end())
                column = columns.insert(columns.end(), {fact.key, labelOf(fact), std::vector<QStringList>(count), true});
            column->cells[i] = *texts;
            column->isNumeric = column->isNumeric && fact.value.isDouble();
        }
    }
    return columns.empty() ? std::nullopt : std::optional(columns);
}

qsizetype shownChildren(const Node &node, bool isFull)
{
    const auto count = qsizetype(node.children.size());
    const bool isData = node.shape == Shape::List || (node.field && node.field->isMap);
    if (isFull || !isData)
        return count;
    const qsizetype most = isPlainList(node) ? mostTexts : mostRows;
    return count <= most + 1 ? count : most;
}

QString leftOutText(qsizetype left)
{
    return Words::tr("… and %n more; --full shows all", nullptr, int(left));
}

} // namespace prose
