// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/report.h"

#include <QLocale>
#include <QStringList>

namespace prose {

/// A report in plain words, made from its nodes alone: live, replayed, loaded and redacted reports read the same. Each string is
/// whole sentences in the program's language, numbers and units as `locale` writes them. What is not known is left out.

/// What machine this is, in a few sentences to begin a report with.
QStringList openingSentences(const Report &report, const QLocale &locale = QLocale::c());
/// What a section says, and why it says less than it could. Never empty.
QStringList sectionSentences(const Report &report, const Section &section, const QLocale &locale = QLocale::c());

/// True for a section that has words of its own; others, of newer versions, only say how much they hold.
bool hasOwnWords(QStringView sectionId);

} // namespace prose
