// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

class QCoreApplication;

namespace prose {

/// "en", "de", "vi": the languages that there are texts in, English first.
QStringList languages();
/// Loads our texts in a language, instead of those loaded before. Where they are missing English stands, with its plural forms.
void loadTexts(QCoreApplication &application, const QLocale &locale);
/// The one that somebody wants who set these variables (LANGUAGE, LC_ALL, LC_MESSAGES, LANG; empty where unset), as gettext(1)
/// reads them; "en" where we have none of those wanted.
QString wantedLanguage(const QString &language, const QString &lcAll, const QString &lcMessages, const QString &lang);
/// The same from this process's environment.
QString wantedLanguage();

/// The same for a program that prints: lists and numbers that follow the default locale change, too. Returns the locale for
/// the numbers of a report: English reports keep the form that does not depend on a region.
QLocale speak(QCoreApplication &application, const QString &language);

} // namespace prose
