// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace prose {

void setUpLanguage(QCoreApplication &application, const QLocale &locale)
{
    const auto install = [&application](const QLocale &wanted, const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(wanted, name, u"_"_s, folder))
            application.installTranslator(translator); // the last one is asked first
        else
            delete translator;
    };
    install(QLocale(QLocale::English), u"prose"_s, u":/i18n"_s);
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (locale.language() != QLocale::English && locale.language() != QLocale::C)
        install(locale, u"prose"_s, u":/i18n"_s);
}

} // namespace prose
