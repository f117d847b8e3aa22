// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/terminal.h"

#include <QCoreApplication>

#include <clocale>
#include <langinfo.h>
#include <memory>

using namespace Qt::StringLiterals;
using namespace prose;

namespace prose {

bool parseArguments(QCommandLineParser &parser, const QStringList &arguments, int &exit)
{
    const QCommandLineOption help = parser.addHelpOption(); // adds --help-all, too
    if (!parser.parse(arguments)) {
        complain(parser.errorText());
        exit = WrongUsage;
        return false;
    }
    if (parser.isSet(help) || parser.isSet(u"help-all"_s)) {
        exit = print(parser.helpText().toUtf8()) ? Done : CouldNot;
        return false;
    }
    return true;
}

} // namespace prose

/// Qt needs UTF-8 and complains of other locales on standard error; nothing that we print depends on them. The variable is put
/// back, because the report shows it.
class Utf8Locale
{
public:
    Utf8Locale()
    {
        std::setlocale(LC_ALL, "");
        m_isSet = qstrcmp(::nl_langinfo(CODESET), "UTF-8") != 0;
        if (m_isSet)
            qputenv("LC_ALL", "C.UTF-8");
    }
    ~Utf8Locale()
    {
        if (m_isSet && m_before.isNull())
            qunsetenv("LC_ALL");
        else if (m_isSet)
            qputenv("LC_ALL", m_before);
    }
    Q_DISABLE_COPY_MOVE(Utf8Locale)

private:
    QByteArray m_before = qgetenv("LC_ALL");
    bool m_isSet = false;
};

int main(int argc, char *argv[])
{
    auto locale = std::make_unique<Utf8Locale>();
    QCoreApplication application(argc, argv);
    locale.reset();
    QCoreApplication::setApplicationName(u"prose"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PROSE_VERSION));
    speakToUser(application);

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
    if (command == "schema"_L1)
        return schemaCommand(arguments);
    if (command == "validate"_L1)
        return validateCommand(arguments);
    complain(Terminal::tr("there is no command \"%1\"; try: prose --help").arg(command));
    return WrongUsage;
}
