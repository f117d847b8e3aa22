// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/macreport.h"

#include "collectors/parsers/keyvalue.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

constexpr qsizetype headBytes = 8192;

/// "2023-06-08 14:49:13.00 +0000"; between one and three, or more, digits of a second.
std::optional<double> reportMoment(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d:\\d\\d)(?:\\.\\d+)? ([+-]\\d\\d):?(\\d\\d)$"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QDateTime moment = QDateTime::fromString(
        match.captured(1) + u'T' + match.captured(2) + match.captured(3) + u':' + match.captured(4), Qt::ISODate);
    return moment.isValid() ? std::optional(double(moment.toSecsSinceEpoch())) : std::nullopt;
}

std::optional<QString> kindOfBugType(const QString &type)
{
    static const QHash<QString, QString> kinds{
        {u"109"_s, u"crash"_s},           {u"309"_s, u"crash"_s},         {u"110"_s, u"kernel panic"_s}, {u"210"_s, u"kernel panic"_s},
        {u"298"_s, u"memory shortage"_s}, {u"202"_s, u"processor use"_s}, {u"145"_s, u"disk writes"_s},  {u"288"_s, u"snapshot"_s},
    };
    return filled(kinds.value(type));
}

std::optional<QString> kindOfName(const QString &program, const QString &rest)
{
    const auto ends = [&](QLatin1StringView end) { return rest.endsWith(end, Qt::CaseInsensitive); };
    if (ends(".panic"_L1) || program == "panic-full"_L1 || program == "panic-base"_L1)
        return u"kernel panic"_s;
    if (program == "JetsamEvent"_L1)
        return u"memory shortage"_s;
    if (program == "stacks"_L1)
        return u"snapshot"_s;
    if (ends("cpu_resource.diag"_L1) || ends("cpu_resource.ips"_L1))
        return u"processor use"_s;
    if (ends("diskwrites_resource.diag"_L1) || ends("diskwrites_resource.ips"_L1))
        return u"disk writes"_s;
    if (ends("wakeups_resource.diag"_L1) || ends("wakeups_resource.ips"_L1))
        return u"wake-ups"_s;
    if (ends(".hang"_L1) || ends(".spin"_L1))
        return u"hang"_s;
    if (ends(".shutdownstall"_L1))
        return u"slow shutdown"_s;
    if (ends(".crash"_L1))
        return u"crash"_s;
    return std::nullopt; // .ips and .diag are of any kind
}

/// "???" stands for what the program does not tell: "0.17.1.0 (??\?)", "??? (4.11.0)".
std::optional<QString> knownVersion(QString version)
{
    version.remove(u"(??\?)"_s);
    if (version.startsWith("???"_L1))
        version = version.section(u'(', 1).section(u')', 0, 0);
    return filled(version.trimmed());
}

} // namespace

std::optional<MacReport> parseMacReportName(QStringView name)
{
    static const QRegularExpression form(
        u"^(?<program>[^/]+?)(?<infix>[._](?:cpu|wakeups|diskwrites)_resource)?[-_]\\d{4}-\\d\\d-\\d\\d-\\d{6}"
        "(?<rest>(?:[._-].*)?\\.(?:ips|crash|panic|hang|spin|diag|shutdownstall))$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.matchView(name);
    if (!match.hasMatch())
        return std::nullopt;
    MacReport report;
    const QString rest = match.captured(u"rest");
    const QString infix = match.captured(u"infix");
    const QString program = match.captured(u"program");
    report.kind = kindOfName(program, infix.isEmpty() ? rest : infix.sliced(1) + u'.' + rest.section(u'.', -1));
    const bool isOfSystem = report.kind == "kernel panic"_L1 || report.kind == "memory shortage"_L1 || report.kind == "snapshot"_L1;
    if (!isOfSystem)
        report.program = program;
    return report;
}

Result<MacReport> parseIpsHeader(QByteArrayView text)
{
    const QByteArray line = takeLine(text).toByteArray();
    const QJsonObject header = line.size() > headBytes ? QJsonObject() : QJsonDocument::fromJson(line).object();
    if (!header.contains("bug_type"_L1) && !header.contains("app_name"_L1))
        return malformed(u"no header of a report"_s);
    MacReport report;
    const QJsonValue type = header["bug_type"_L1];
    report.kind = kindOfBugType(type.isDouble() ? QString::number(type.toInteger()) : type.toString());
    report.program = filled(header["app_name"_L1].toString());
    report.programVersion = filled(header["app_version"_L1].toString());
    report.osVersion = filled(header["os_version"_L1].toString());
    report.seconds = reportMoment(header["timestamp"_L1].toString());
    return report;
}

Result<MacReport> parseTextReport(QByteArrayView text)
{
    static const QRegularExpression process(u"\\s*\\[\\d+\\]$"_s);
    const auto table = keyValueTable(text.first(std::min(text.size(), headBytes)), u':');
    MacReport report;
    report.program = valueOf(table, u"Process"_s);
    if (!report.program)
        report.program = valueOf(table, u"Command"_s);
    if (report.program)
        report.program->remove(process);
    report.programVersion = knownVersion(table.value(u"Version"_s));
    report.osVersion = valueOf(table, u"OS Version"_s);
    report.seconds = reportMoment(table.value(u"Date/Time"_s));
    if (!report.osVersion && !report.program)
        return malformed(u"no head of a report"_s);
    return report;
}

} // namespace prose
