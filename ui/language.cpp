// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace prose {

static constexpr auto translatorName = "Qt texts"_L1;

/// Qt has no texts in some of our languages, Vietnamese among them, and many systems come without any of Qt's. So ours hold the
/// words of all standard buttons, those of Qt's own dialogs included: Qt asks for them by this context.
[[maybe_unused]] static constexpr const char *standardButtons[] = {
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),     QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),   QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"), QT_TRANSLATE_NOOP("QPlatformTheme", "Restore Defaults"),
};

void setUpLanguage(QGuiApplication &application, const QLocale &locale)
{
    qDeleteAll(application.findChildren<QTranslator *>(translatorName, Qt::FindDirectChildrenOnly));
    auto *translator = new QTranslator(&application);
    translator->setObjectName(translatorName);
    if (translator->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(translator);
    else
        delete translator;
    loadTexts(application, locale);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

QString nameOfLanguage(const QString &code)
{
    return code == "en"_L1 ? u"English"_s : QLocale(code).nativeLanguageName(); // Qt would say American English
}

QLocale localeFor(const QString &language)
{
    if (!languages().contains(language))
        return QLocale::system();
    // Never the system's own, which may prefer to speak another language than it is named after.
    return QLocale(QLocale(language).language(), QLocale::system().territory());
}

} // namespace prose
