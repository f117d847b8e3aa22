// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/conductor.h"
#include "collectors/sections/sections.h"
#include "ui/colours.h"
#include "ui/language.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileOpenEvent>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace prose;

namespace {

/// macOS hands documents to open to the application as events, not as arguments.
class OpenEvents : public QObject
{
public:
    explicit OpenEvents(MainWindow &window) : m_window(window) {}

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::FileOpen)
            return QObject::eventFilter(watched, event);
        m_window.openPaths({static_cast<QFileOpenEvent *>(event)->file()});
        return true;
    }

private:
    MainWindow &m_window;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"system-prose"_s);
    QApplication::setOrganizationName(u"system-prose"_s); // the folder of the settings, which without it are not ours alone
    QApplication::setOrganizationDomain(u"systemprose.org"_s); // macOS names the settings after this
    QApplication::setApplicationDisplayName(u"System Prose"_s);
    QApplication::setApplicationVersion(QStringLiteral(PROSE_VERSION));
    QApplication::setDesktopFileName(u"org.systemprose.SystemProse"_s);

    setUpAppearance(application);
    setUpLanguage(application, QLocale());

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "Shows what this computer is and what runs on it."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"replay"_s, QApplication::translate("main", "Inspect a recording instead of this computer."), u"folder"_s});
    parser.addPositionalArgument(u"files"_s, QApplication::translate("main", "Reports or recordings to open; two are compared."),
                                 u"[FILE|FOLDER…]"_s);
    parser.process(application);

    const std::vector<SectionSpec> specs = allSections();
    MainWindow window(catalogueOf(specs));
    window.keepReportsIn(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    Conductor conductor(specs, window);
    OpenEvents openEvents(window);
    application.installEventFilter(&openEvents);
    const QStringList paths = parser.positionalArguments();
    if (paths.isEmpty())
        conductor.inspect(parser.value(u"replay"_s)); // on its own thread, while the window is being drawn
    window.show();
    if (!paths.isEmpty())
        window.openPaths(paths);
    return QApplication::exec();
}
