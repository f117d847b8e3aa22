// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/trace.h"

namespace prose {

enum class TraceFormat { Otlp, Chrome };
/// By the end of the file's name: .trace and .chrome.json are Chrome's, other .json is OTLP. Nothing for other names.
std::optional<TraceFormat> traceFormatOf(const QString &path);

/// One aligned line a span, its times in columns; a star stands before those on the critical path.
QString spanTable(const std::vector<Span> &spans);

} // namespace prose
