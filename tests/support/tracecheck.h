// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/trace.h"

namespace prose {

/// What is wrong with the structure of spans or of a written trace; empty when nothing is. Each looks at its own form only.
QStringList faultsOfSpans(const std::vector<Span> &spans);
QStringList faultsOfOtlp(const QByteArray &json, int spans);
QStringList faultsOfChromeTrace(const QByteArray &json, int spans);

} // namespace prose
