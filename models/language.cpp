// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace prose {

constexpr auto english = "en"_L1;

QStringList languages()
{
    return {u"de"_s, english, u"vi"_s};
}

QString wantedLanguage(const QString &language, const QString &lcAll, const QString &lcMessages, const QString &lang)
{
    const QString locale = !lcAll.isEmpty() ? lcAll : !lcMessages.isEmpty() ? lcMessages : lang;
    const QString name = locale.section(u'.', 0, 0);
    if (name.isEmpty() || name == "C"_L1 || name == "POSIX"_L1)
        return english; // then LANGUAGE does not count
    const QStringList wanted = language.split(u':', Qt::SkipEmptyParts) + QStringList{locale};
    for (const QString &one : wanted) {
        const QString code = one.left(one.indexOf(QRegularExpression(u"[_.@-]"_s))).toLower();
        if (languages().contains(code))
            return code;
    }
    return english;
}

QString wantedLanguage()
{
    return wantedLanguage(qEnvironmentVariable("LANGUAGE"), qEnvironmentVariable("LC_ALL"), qEnvironmentVariable("LC_MESSAGES"),
                          qEnvironmentVariable("LANG"));
}

QLocale speak(QCoreApplication &application, const QString &language)
{
    const auto install = [&application](const QString &code) {
        auto *translator = new QTranslator(&application);
        if (translator->load(u":/i18n/prose_"_s + code))
            QCoreApplication::installTranslator(translator); // the last one is asked first
        else
            delete translator;
    };
    install(english);
    if (language == english) {
        QLocale::setDefault(QLocale(QLocale::English));
        return QLocale::c();
    }
    install(language);
    const QLocale system = QLocale::system();
    const QLocale locale = system.name().startsWith(language + u'_') ? system : QLocale(language);
    QLocale::setDefault(locale);
    return locale;
}

} // namespace prose
