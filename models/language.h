// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

class QCoreApplication;

namespace prose {

/// "de", "en", "vi": the languages that reports can be written in.
QStringList languages();
/// The one that somebody wants who set these variables (LANGUAGE, LC_ALL, LC_MESSAGES, LANG; empty where unset), as gettext(1)
/// reads them; "en" where we have none of those wanted.
QString wantedLanguage(const QString &language, const QString &lcAll, const QString &lcMessages, const QString &lang);
/// The same from this process's environment.
QString wantedLanguage();

/// From now on tr() answers in that language; where a text has no translation in English, with its plural forms. Lists and
/// numbers that follow the default locale change, too. Returns the locale for the numbers of a report: English reports keep
/// the form that does not depend on a region. To be called once.
QLocale speak(QCoreApplication &application, const QString &language);

} // namespace prose
