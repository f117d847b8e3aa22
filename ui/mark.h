// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/attention.h"

#include <QIcon>

namespace prose {

/// Marks that differ in shape as well as in colour; a word stands beside each.
QIcon markIcon(SecurityMark::State state);
QIcon severityIcon(Attention::Severity severity);

} // namespace prose
