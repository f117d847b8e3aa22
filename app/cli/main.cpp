// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/terminal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace prose;

namespace prose {

bool parseArguments(QCommandLineParser &parser, const QStringList &arguments, int &exit)
{
    const QCommandLineOption help = parser.addHelpOption();
    if (!parser.parse(arguments)) {
        complain(parser.errorText());
        exit = WrongUsage;
        return false;
    }
    if (parser.isSet(help)) {
        exit = print(parser.helpText().toUtf8()) ? Done : CouldNot;
        return false;
    }
    return true;
}

} // namespace prose

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"prose"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PROSE_VERSION));

    QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == "--version"_L1)
        return print("prose " PROSE_VERSION "\n") ? Done : CouldNot;
    if (arguments.isEmpty() || arguments.first().startsWith(u'-'))
        arguments.prepend(u"report"_s);
    const QString command = arguments.first();
    if (command == "report"_L1)
        return reportCommand(arguments);
    if (command == "diff"_L1)
        return diffCommand(arguments);
    if (command == "sections"_L1)
        return sectionsCommand(arguments);
    complain(QCoreApplication::translate("prose", "there is no command \"%1\"; try: prose --help").arg(command));
    return WrongUsage;
}
