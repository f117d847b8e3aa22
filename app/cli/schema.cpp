// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "collectors/sections/sections.h"
#include "models/import/opening.h"
#include "models/report/document.h"
#include "models/report/schema.h"
#include "models/report/validate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace prose {

int schemaCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Terminal::tr("Prints the JSON Schema (draft 7) of the reports."));
    int exit = Done;
    if (!parseArguments(parser, arguments, exit))
        return exit;
    if (!parser.positionalArguments().isEmpty()) {
        complain(Terminal::tr("usage: prose schema"));
        return WrongUsage;
    }
    return print(schemaOf(catalogueOf(allSections()))) ? Done : CouldNot;
}

static QString faultLines(const std::vector<SchemaFault> &faults)
{
    QString text;
    for (const SchemaFault &fault : faults)
        text += u"  %1: %2\n"_s.arg(fault.path, fault.reason);
    return text;
}

/// JSON that is no report: what it is instead.
static int tellOther(const QJsonDocument &document, const Catalogue &catalogue, const QString &name)
{
    const auto report = reportFromAnything(document, catalogue, name);
    if (!report) {
        complain(errorLine(report.error()));
        return CouldNot;
    }
    const auto &imported = *report->imported;
    return print(Terminal::tr(
                     "%1: not a report, but output of %2. It can be opened and compared: %3 of its %4 values have a place in a report.\n")
                     .arg(name, (imported.program + u' ' + imported.version).trimmed())
                     .arg(imported.mapped)
                     .arg(imported.values)
                     .toUtf8())
        ? CouldNot
        : WrongUsage;
}

int validateCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Terminal::tr(
        "Says whether a file is a report as \"prose schema\" describes it, and if not, where. Exit code 0: it is, 1: it is not, "
        "2: it cannot be read."));
    parser.addPositionalArgument(u"file"_s, Terminal::tr("A report file."), u"FILE"_s);
    int exit = Done;
    if (!parseArguments(parser, arguments, exit))
        return exit;
    if (parser.positionalArguments().size() != 1) {
        complain(Terminal::tr("usage: prose validate FILE"));
        return WrongUsage;
    }
    const QString name = parser.positionalArguments().constFirst();
    const Result<QByteArray> bytes = readDocument(name);
    const Result<QJsonDocument> document = bytes ? documentFrom(*bytes, name) : std::unexpected(bytes.error());
    if (!document) {
        complain(errorLine(document.error()));
        return WrongUsage;
    }
    const std::vector<SectionSpec> specs = allSections();
    const Catalogue catalogue = catalogueOf(specs);
    if (!isReport(document->object()))
        return tellOther(*document, catalogue, name);

    const Verdict verdict = validate(document->object(), catalogue);
    QString text = name + u": "_s + verdict.sentences.join(u' ') + u'\n';
    if (verdict.outcome == Verdict::Outcome::Valid)
        text += Terminal::tr("It is valid.") + u'\n';
    else if (verdict.outcome == Verdict::Outcome::Invalid)
        text += (verdict.faults.size() == 1 ? Terminal::tr("It is not valid in one place:")
                                            : Terminal::tr("It is not valid in %n places:", nullptr, int(verdict.faults.size())))
            + u'\n' + faultLines(verdict.faults);
    if (!verdict.remarks.empty())
        text += Terminal::tr("Does not fit, and need not:") + u'\n' + faultLines(verdict.remarks);
    if (!print(text.toUtf8()))
        return WrongUsage;
    return verdict.outcome == Verdict::Outcome::Invalid ? CouldNot : Done;
}

} // namespace prose
