// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows.h"
#include "collectors/sections/sections.h"
#include "ui/colours.h"
#include "ui/language.h"
#include "ui/settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace prose;

int main(int argc, char *argv[])
{
    // Outlive the application, which waits for workers that may still hold sections.
    const std::vector<SectionSpec> specs = allSections();
    const Catalogue catalogue = catalogueOf(specs);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"system-prose"_s);
    QApplication::setOrganizationName(u"system-prose"_s); // the folder of the settings, which without it are not ours alone
    QApplication::setOrganizationDomain(u"systemprose.org"_s); // macOS names the settings after this
    QApplication::setApplicationDisplayName(u"System Prose"_s);
    QApplication::setApplicationVersion(QStringLiteral(PROSE_VERSION));
    QApplication::setDesktopFileName(u"org.systemprose.SystemProse"_s);

    setUpAppearance(application);
    const Settings settings = Settings::load();
    setTheme(application, settings.theme);
    setUpLanguage(application, localeFor(settings.language));

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "Shows what this computer is and what runs on it."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"replay"_s, QApplication::translate("main", "Inspect a recording instead of this computer."), u"folder"_s});
    parser.addPositionalArgument(u"files"_s, QApplication::translate("main", "Reports or recordings to open; two are compared."),
                                 u"[FILE|FOLDER…]"_s);
    parser.process(application);

    Windows windows(specs, catalogue, QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    windows.start(parser.positionalArguments(), parser.value(u"replay"_s));
    return QApplication::exec();
}
