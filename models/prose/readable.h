// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/report.h"

namespace prose {

/// A section's facts as people want to read them; programs read all of them from the JSON. One size instead of a rounded and an
/// exact one, no blank screen that stands for none, one line for all that is not installed, and nothing but what was found
/// out where the section is not available or failed.
Node readableFacts(const Report &report, const Section &section);

} // namespace prose
