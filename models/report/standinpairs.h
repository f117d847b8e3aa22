// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/report.h"

namespace prose {

/// Two redacted reports number their stand-ins each for itself: one host more in front and "host-2" is the other's "host-3".
/// Renames those of the right side's facts: the same as on the left for what stands at the same places, others for what does not.
void alignStandIns(const Report &left, Report &right);

} // namespace prose
