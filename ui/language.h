// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/language.h"

class QGuiApplication;

namespace prose {

/// Loads Qt's texts and ours in a language, instead of those loaded before. Numbers, dates and the direction of reading follow the
/// language. What is shown already keeps its words.
void setUpLanguage(QGuiApplication &application, const QLocale &locale);

/// Of one of languages(), in the language itself: "de" → "Deutsch".
QString nameOfLanguage(const QString &code);
/// What Settings::language means: that language as it is written where the user lives; without one of ours, the system's.
QLocale localeFor(const QString &language);

} // namespace prose
