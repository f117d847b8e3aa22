// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card.h"

namespace prose {

/// A card of the overview page: where its facts come from, and how they become lines.
struct CardRecipe
{
    const char *icon;
    const char *title; ///< context "OverviewCards"; empty for the machine itself
    const char *section; ///< decides what is said when there is nothing to show
    QStringList links; ///< key paths where it leads: to the first whose section has facts
    QStringList reads; ///< all sections that it shows something of
    std::vector<CardLine> (*lines)(const Report &report);
    int reservedLines;
    bool isOptional; ///< goes away when its section is over and knows no such thing
};

const std::vector<CardRecipe> &cardRecipes();
QString cardTitle(const CardRecipe &recipe);
/// The key path where a card leads in this report.
QString cardLink(const CardRecipe &recipe, const Report &report);

} // namespace prose
