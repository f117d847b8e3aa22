// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "app/cli/trace.h"
#include "collectors/sections/sections.h"
#include "models/renderings.h"
#include "models/report/redact.h"

#include <QFileInfo>

#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace prose {

static int exitCodeOf(const Report &report)
{
    const auto collected = std::ranges::count_if(
        report.sections, [](const Section &s) { return s.state != State::Skipped && s.state != State::Unavailable; });
    const auto failed = std::ranges::count_if(report.sections, [](const Section &s) { return s.state == State::Failed; });
    const bool anyLate = std::ranges::any_of(report.sections, &Section::timedOut);
    const bool isNothingAsked = std::ranges::all_of(report.sections, [](const Section &s) { return s.state == State::Skipped; });
    if (isNothingAsked || (failed > 0 && failed == collected))
        return CouldNot;
    return failed > 0 || anyLate ? SectionFailed : Done;
}

int reportCommand(const QStringList &arguments)
{
    const std::vector<SectionSpec> specs = allSections();
    QStringList ids;
    for (const SectionSpec &spec : specs)
        ids += spec.info.id;

    QCommandLineParser parser;
    parser.setApplicationDescription(Terminal::tr("Inspects this computer and prints a report.\n\n"
                                                  "Commands:\n  prose [report] [options]       this report\n"
                                                  "  prose diff OLD NEW [options]   compare two reports, recordings or \"live\"\n"
                                                  "  prose sections [-f json]       what is collected, and from where\n"
                                                  "  prose schema                   the JSON Schema of the reports\n"
                                                  "  prose validate FILE            whether a file is a report as the schema says"));
    parser.addOptions({
        {{u"f"_s, u"format"_s},
         Terminal::tr(
             "text, json, markdown, html or prompt (for a language model). Without it: by the output file's ending (.txt, .json, .md, "
             ".html, .prompt.md), text on a terminal, JSON in a pipe."),
         u"format"_s},
        {{u"o"_s, u"output"_s}, Terminal::tr("Write to this file instead of standard output."), u"file"_s},
        {u"sections"_s, Terminal::tr("Only these sections: %1.").arg(ids.join(u',')), u"ids"_s},
        {u"skip"_s, Terminal::tr("Leave out these sections."), u"ids"_s},
        {u"mode"_s, Terminal::tr("deep, or fast: without what takes its time and is seldom wanted (sizes of folders, fonts, logs)."),
         u"mode"_s, u"deep"_s},
        {u"include-personal"_s, Terminal::tr("Keep names, addresses and serial numbers; otherwise they are replaced by stand-ins.")},
        {u"full"_s, Terminal::tr("All of every list; otherwise long ones are cut in text, Markdown and prompts.")},
        {u"replay"_s, Terminal::tr("Inspect a recording instead of this computer."), u"folder"_s},
        {u"record"_s, Terminal::tr("Also keep a recording of what the computer answered, personal values replaced."), u"folder"_s},
        {u"jobs"_s, Terminal::tr("Programs that may run at the same time (8)."), u"number"_s, u"8"_s},
        {u"sequential"_s, Terminal::tr("One section after the other.")},
        {u"allow-network"_s,
         Terminal::tr("Also ask api.ipify.org for this computer's public address. Nothing else ever uses the network.")},
        {u"timeout-scale"_s, Terminal::tr("Multiply every time limit by this."), u"factor"_s, u"1"_s},
        languageOption(),
        {{u"q"_s, u"quiet"_s}, Terminal::tr("No progress.")},
        {{u"v"_s, u"verbose"_s}, Terminal::tr("Each section and source with its times, on standard error.")},
        {u"trace"_s,
         Terminal::tr(
             "Also write when each section and source waited and ran: as OpenTelemetry's OTLP/JSON into a file that ends in .json, for "
             "Perfetto or chrome://tracing into one that ends in .trace or .chrome.json."),
         u"file"_s},
    });
    int exit = Done;
    if (!parseArguments(parser, arguments, exit))
        return exit;

    const auto wrong = [](const QString &message) {
        complain(message);
        return WrongUsage;
    };
    if (!parser.positionalArguments().isEmpty())
        return wrong(Terminal::tr("unexpected argument: %1").arg(parser.positionalArguments().constFirst()));
    const QString output = parser.value(u"output"_s);
    const bool isOnTerminal = output.isEmpty() && isTerminal(STDOUT_FILENO);
    ReportFormat format = formatOfFile(output).value_or(isOnTerminal ? ReportFormat::Text : ReportFormat::Json);
    if (parser.isSet(u"format"_s)) {
        const QString word = parser.value(u"format"_s);
        const auto asked = formatOfWord(word);
        if (!asked)
            return wrong(Terminal::tr("the format is text, json, markdown, html or prompt, not \"%1\"").arg(word));
        format = *asked;
    }

    if (!isKnownLanguage(parser))
        return WrongUsage;

    InspectionOptions options;
    options.replayFolder = parser.value(u"replay"_s);
    options.recordFolder = parser.value(u"record"_s);
    options.engine.only = parser.value(u"sections"_s).split(u',', Qt::SkipEmptyParts);
    options.engine.skip = parser.value(u"skip"_s).split(u',', Qt::SkipEmptyParts);
    options.engine.sequential = parser.isSet(u"sequential"_s);
    for (const auto named = options.engine.only + options.engine.skip; const QString &id : named) {
        if (!ids.contains(id))
            return wrong(Terminal::tr("there is no section \"%1\"; there are: %2").arg(id, ids.join(u", "_s)));
    }
    const QString mode = parser.value(u"mode"_s);
    if (mode != "fast"_L1 && mode != "deep"_L1)
        return wrong(Terminal::tr("--mode is fast or deep, not \"%1\"").arg(mode));
    options.engine.isFast = mode == "fast"_L1;
    bool isNumber = false;
    options.jobs = parser.value(u"jobs"_s).toInt(&isNumber);
    if (!isNumber || options.jobs < 1)
        return wrong(Terminal::tr("--jobs takes a number from 1"));
    options.engine.timeoutScale = parser.value(u"timeout-scale"_s).toDouble(&isNumber);
    if (!isNumber || !(options.engine.timeoutScale > 0 && options.engine.timeoutScale <= 1000))
        return wrong(Terminal::tr("--timeout-scale takes a number above 0, up to 1000"));

    options.engine.allowsNetwork = parser.isSet(u"allow-network"_s);

    const QString traceFile = parser.value(u"trace"_s);
    const auto traceFormat = traceFormatOf(traceFile);
    if (parser.isSet(u"trace"_s) && !traceFormat)
        return wrong(Terminal::tr("--trace takes a file that ends in .json, .trace or .chrome.json, not \"%1\"").arg(traceFile));
    if (traceFormat && !output.isEmpty() && QFileInfo(traceFile).absoluteFilePath() == QFileInfo(output).absoluteFilePath())
        return wrong(Terminal::tr("report and trace cannot be the same file: %1").arg(output));

    auto inspection = Inspection::create(specs, options);
    if (!inspection)
        return wrong(errorLine(inspection.error()));
    if (!runToEnd(**inspection, parser.isSet(u"quiet"_s)))
        return Interrupted;

    const Report &collected = (*inspection)->report();
    const Report report = parser.isSet(u"include-personal"_s) ? collected : redacted(collected);
    if (parser.isSet(u"verbose"_s))
        std::fputs(qPrintable(spanTable(spansOf(report))), stderr);
    RenderOptions rendering;
    rendering.width = output.isEmpty() ? terminalWidth(STDOUT_FILENO) : 100;
    rendering.isStyled = isOnTerminal && takesStyles();
    rendering.isFull = parser.isSet(u"full"_s) || format == ReportFormat::Html; // there lists fold
    rendering.locale = speakFor(parser, format);
    const QByteArray bytes = rendered(report, format, rendering);
    bool written = output.isEmpty() ? print(bytes) : writeFile(output, bytes);
    if (traceFormat)
        written = writeFile(traceFile, *traceFormat == TraceFormat::Otlp ? toOtlpJson(report) : toChromeTrace(report)) && written;
    if (const auto &error = (*inspection)->recordingError()) {
        complain(errorLine(*error));
        return CouldNot;
    }
    return written ? exitCodeOf(collected) : CouldNot;
}

} // namespace prose
