// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QGuiApplication;
class QLocale;

namespace prose {

/// Loads Qt's texts and ours in a language, instead of those loaded before. Where ours are missing English stands, with its
/// plural forms. Numbers, dates and the direction of reading follow the language. What is shown already keeps its words.
void setUpLanguage(QGuiApplication &application, const QLocale &locale);

/// One that there are texts in.
struct Language
{
    QString code; ///< "de"
    QString name; ///< in the language itself: "Deutsch"
};
/// English first, the others by name.
QList<Language> languages();
/// What Settings::language means: that language as it is written where the user lives; without one of ours, the system's.
QLocale localeFor(const QString &language);

} // namespace prose
