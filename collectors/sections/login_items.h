// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

namespace prose {

/// The names of the programs that start when the user logs in.
struct LoginItems
{
    QStringList names;

    static constexpr auto id = "login_items";
    static const Fields<LoginItems> fields;
};

QCoro::Task<Collected<LoginItems>> collectLoginItemsOnMac(Inputs in);
SectionSpec loginItemsSection();

} // namespace prose
