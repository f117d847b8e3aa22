// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace prose {

/// Whether a value that differs from the clean run's is right nevertheless: it comes from a second source, or counts what is left.
bool isKnownAlternative(const QString &fault, const QString &trouble, const QString &source);

} // namespace prose
