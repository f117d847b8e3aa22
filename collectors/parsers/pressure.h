// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>

#include <optional>

namespace prose {

/// /proc/pressure/memory (and cpu, io): the share of time in which tasks stood still for want of it, in percent.
/// Format: the kernel's Documentation/accounting/psi.rst
///
///     some avg10=0.00 avg60=0.00 avg300=0.00 total=157622151
///     full avg10=0.00 avg60=0.00 avg300=0.00 total=155133424
///
/// Of it the shares of the last ten seconds.
struct Pressure
{
    double somePercent = 0; ///< at least one task waited
    std::optional<double> fullPercent; ///< all tasks waited; older kernels do not have it for cpu
};

/// Malformed when the line "some" is missing or broken.
Result<Pressure> parsePressure(QByteArrayView text);

} // namespace prose
