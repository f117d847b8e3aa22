// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

static constexpr auto translatorName = "prose language"_L1;

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
    const auto install = [&application](const QLocale &wanted, const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        translator->setObjectName(translatorName);
        if (translator->load(wanted, name, u"_"_s, folder))
            application.installTranslator(translator); // the last one is asked first
        else
            delete translator;
    };
    install(QLocale(QLocale::English), u"prose"_s, u":/i18n"_s);
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (locale.language() != QLocale::English && locale.language() != QLocale::C)
        install(locale, u"prose"_s, u":/i18n"_s);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

QList<Language> languages()
{
    QList<Language> all;
    const QStringList files = QDir(u":/i18n"_s).entryList({u"prose_*.qm"_s});
    for (const QString &file : files) {
        const QString code = QFileInfo(file).baseName().section(u'_', 1);
        if (code != "en"_L1)
            all += {code, QLocale(code).nativeLanguageName()};
    }
    std::ranges::sort(all, {}, &Language::name);
    all.prepend({u"en"_s, u"English"_s}); // Qt would say American English
    return all;
}

QLocale localeFor(const QString &language)
{
    const QList<Language> known = languages();
    if (!std::ranges::contains(known, language, &Language::code))
        return QLocale::system();
    // Never the system's own, which may prefer to speak another language than it is named after.
    return QLocale(QLocale(language).language(), QLocale::system().territory());
}

} // namespace prose
