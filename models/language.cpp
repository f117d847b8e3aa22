// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace prose {

constexpr auto english = "en"_L1;

QStringList languages()
{
    QStringList codes;
    const QStringList files = QDir(u":/i18n"_s).entryList({u"prose_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        codes += QFileInfo(file).baseName().section(u'_', 1);
    codes.removeAll(english);
    codes.prepend(english);
    return codes;
}

void loadTexts(QCoreApplication &application, const QLocale &locale)
{
    static constexpr auto name = "prose texts"_L1;
    qDeleteAll(application.findChildren<QTranslator *>(name, Qt::FindDirectChildrenOnly));
    const auto install = [&application](const QLocale &wanted) {
        auto *translator = new QTranslator(&application);
        translator->setObjectName(name);
        if (translator->load(wanted, u"prose"_s, u"_"_s, u":/i18n"_s))
            QCoreApplication::installTranslator(translator); // the last one is asked first
        else
            delete translator;
    };
    install(QLocale(QLocale::English));
    if (locale.language() != QLocale::English && locale.language() != QLocale::C)
        install(locale);
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
    loadTexts(application, QLocale(language));
    if (language == english) {
        QLocale::setDefault(QLocale(QLocale::English));
        return QLocale::c();
    }
    const QLocale system = QLocale::system();
    const QLocale locale = system.name().startsWith(language + u'_') ? system : QLocale(language);
    QLocale::setDefault(locale);
    return locale;
}

} // namespace prose
