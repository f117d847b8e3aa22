// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/report.h"

#include <QLocale>
#include <QStringList>

#include <optional>
#include <vector>

namespace prose {

/// What the written forms of a report have in common; they differ in signs only.

/// The sections of one group, in the report's order. Sections that were skipped are in none: there is nothing to read.
struct Chapter
{
    QString title;
    std::vector<const Section *> sections;
};
std::vector<Chapter> chaptersOf(const Report &report);

/// Label and value: when it was taken, how many sections and facts it has.
std::vector<std::pair<QString, QString>> aboutReport(const Report &report, const QLocale &locale);

/// The texts of a fact that is read in one place: the one of a value, those of a list of plain values, "Not installed" of a group
/// that is no more than that. Nothing for other groups and lists.
std::optional<QStringList> textsOf(const Node &node, const QLocale &locale);

/// Items of a list side by side, a column for each of their facts.
struct FactColumn
{
    QString key, title;
    std::vector<QStringList> cells; ///< texts of each item
    bool isNumeric = true;
};
/// Nothing when an item has more than fits into cells. At most the first `limit` items.
std::optional<std::vector<FactColumn>> tableOf(const Node &list, qsizetype limit, const QLocale &locale);

/// How many children of a list or a map are shown: all that there are, or the first ones where they would fill pages.
qsizetype shownChildren(const Node &node, bool isFull);
/// "… and 487 more; --full shows all".
QString leftOutText(qsizetype left);

} // namespace prose
