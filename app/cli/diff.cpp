// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "collectors/sections/sections.h"
#include "models/import/opening.h"
#include "models/renderings.h"
#include "models/report/redact.h"

#include <QFileInfo>

#include <tuple>

using namespace Qt::StringLiterals;

namespace prose {

static constexpr int same = 0;
static constexpr int different = 1;
static constexpr int trouble = 2;

/// The report behind one argument: a file, the recording in a folder, or this machine.
static Result<Report> obtain(const QString &what, const std::vector<SectionSpec> &specs, const Catalogue &catalogue)
{
    const bool isLive = what == "live"_L1;
    if (isLive || QFileInfo(what).isDir()) {
        InspectionOptions options;
        options.replayFolder = isLive ? QString() : what;
        auto inspection = Inspection::create(specs, options);
        if (!inspection)
            return std::unexpected(std::move(inspection).error());
        if (!runToEnd(**inspection, false))
            return std::unexpected(Error{Error::Kind::Stopped, what, {}});
        return (*inspection)->report();
    }
    return openReport(what, catalogue);
}

static QByteArray toJson(const DiffNode &node, bool all, bool includeVolatile, int indent)
{
    static constexpr std::array kinds{"same", "changed", "added", "removed"};
    QByteArray out = "{\n";
    const auto line = [&](const char *key, const QByteArray &value) {
        if (!out.endsWith("{\n"))
            out += ",\n";
        out.append((indent + 1) * 2, ' ').append('"').append(key).append("\": ").append(value);
    };
    line("key", jsonString(node.key));
    line("kind", jsonString(QString::fromLatin1(kinds.at(std::to_underlying(node.kind)))));
    if (node.isVolatile)
        line("volatile", "true");
    if (node.children.empty()) {
        line("left", jsonScalar(node.left.value));
        line("right", jsonScalar(node.right.value));
    } else {
        QByteArray items;
        for (const DiffNode &child : node.children) {
            if (!all && count(child, includeVolatile).total() == 0)
                continue;
            items += items.isEmpty() ? "\n" : ",\n";
            items.append((indent + 2) * 2, ' ').append(toJson(child, all, includeVolatile, indent + 2));
        }
        line("children", '[' + items + '\n' + QByteArray((indent + 1) * 2, ' ') + ']');
    }
    return out + '\n' + QByteArray(indent * 2, ' ') + '}';
}

static QByteArray toJson(const Diff &diff, bool all, bool includeVolatile)
{
    const DiffCounts counts = count(diff, includeVolatile);
    QByteArray sections;
    for (const DiffNode &section : diff.sections) {
        if (!all && count(section, includeVolatile).total() == 0)
            continue;
        sections += (sections.isEmpty() ? "\n    " : ",\n    ") + toJson(section, all, includeVolatile, 2);
    }
    return "{\n  \"left\": " + jsonString(diff.leftName) + ",\n  \"right\": " + jsonString(diff.rightName)
        + ",\n  \"changed\": " + QByteArray::number(counts.changed) + ",\n  \"added\": " + QByteArray::number(counts.added)
        + ",\n  \"removed\": " + QByteArray::number(counts.removed) + ",\n  \"sections\": [" + sections + "\n  ]\n}\n";
}

int diffCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Terminal::tr("Compares two reports and prints what differs. Exit code 0: same, 1: different, 2: trouble."));
    parser.addPositionalArgument(
        u"old"_s, Terminal::tr("A report file, JSON of another inspector, a recording's folder, or \"live\" for this computer now."),
        u"OLD"_s);
    parser.addPositionalArgument(u"new"_s, Terminal::tr("The same."), u"NEW"_s);
    parser.addOptions({
        {{u"f"_s, u"format"_s}, Terminal::tr("text, json, markdown or html."), u"format"_s, u"text"_s},
        {u"all"_s, Terminal::tr("Also what is the same (JSON only).")},
        {u"include-volatile"_s, Terminal::tr("Also what differs between two looks at an unchanged computer: uptime, load, processes.")},
        {u"include-personal"_s, Terminal::tr("Keep names, addresses and serial numbers.")},
        languageOption(),
    });
    int exit = same;
    if (!parseArguments(parser, arguments, exit))
        return exit == Done ? same : trouble;
    const QStringList names = parser.positionalArguments();
    const auto format = formatOfWord(parser.value(u"format"_s));
    if (names.size() != 2 || !format || *format == ReportFormat::Prompt) {
        complain(names.size() != 2 ? Terminal::tr("diff takes two reports")
                                   : Terminal::tr("the format is text, json, markdown or html, not \"%1\"").arg(parser.value(u"format"_s)));
        return trouble;
    }

    if (!isKnownLanguage(parser))
        return trouble;
    const std::vector<SectionSpec> specs = allSections();
    const Catalogue catalogue = catalogueOf(specs);
    std::vector<Report> reports;
    for (const QString &name : names) {
        Result<Report> report = obtain(name, specs, catalogue);
        if (!report) {
            complain(errorLine(report.error()));
            return report.error().kind == Error::Kind::Stopped ? int(Interrupted) : trouble;
        }
        reports.push_back(*std::move(report));
    }
    // A redacted side can only be compared with a redacted one, which diff() sees to.
    std::pair<QString, QString> shownNames(names[0], names[1]);
    if (!parser.isSet(u"include-personal"_s)) {
        shownNames = redactedNames(shownNames, reports[0], reports[1]);
        std::tie(reports[0], reports[1]) = redactedTogether(reports[0], reports[1]);
    }
    Diff result = diff(reports[0], reports[1]);
    std::tie(result.leftName, result.rightName) = shownNames;
    const bool includeVolatile = parser.isSet(u"include-volatile"_s);
    const QLocale locale = speakFor(parser, *format);
    const QByteArray bytes = *format == ReportFormat::Json ? toJson(result, parser.isSet(u"all"_s), includeVolatile)
        : *format == ReportFormat::Markdown                ? toMarkdown(result, includeVolatile, locale).toUtf8()
        : *format == ReportFormat::Html                    ? toHtml(result, includeVolatile, locale).toUtf8()
                                                           : toText(result, includeVolatile, locale).toUtf8();
    const bool written = print(bytes);
    if (!written)
        return trouble;
    return count(result, includeVolatile).total() == 0 ? same : different;
}

} // namespace prose
