// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/report.h"

#include <QLocale>

namespace prose {

/// The machine in some ten lines, "Processor: …", to begin a bug report with: what it is, what runs on it, and which version of
/// this program says so. What the report does not know has no line.
QString detailsText(const Report &report, const QLocale &locale = {});

} // namespace prose
