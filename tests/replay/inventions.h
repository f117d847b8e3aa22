// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/section.h"

namespace prose {

/// What an answer gone wrong may do to values.
enum class Change {
    Less, ///< they may vanish
    Cut, ///< and texts may lack their end
    Translated, ///< texts may also be in another language; numbers stay as they are
};

/// Values of a section that are neither those of the clean run nor absent, one line each; list items that the clean run has not.
QStringList inventions(const Section &clean, const Section &now, Change change);

} // namespace prose
