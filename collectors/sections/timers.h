// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

namespace prose {

struct Timer
{
    QString unit, activates;
    QString scope; ///< whose: "system", "user"
    std::optional<QString> description, state; ///< of its file: "enabled"
    QStringList schedule; ///< as its file says: "OnCalendar=daily"
    std::optional<double> nextSeconds, lastSeconds; ///< since 1970 UTC
    std::optional<double> leftSeconds, passedSeconds; ///< from now until the next time, from the last one until now
    static const Fields<Timer> fields;
};

/// What systemd starts at certain times.
struct Timers
{
    std::vector<Timer> timers;

    static constexpr auto id = "timers";
    static const Fields<Timers> fields;
};

SectionSpec timersSection();

} // namespace prose
