// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/system_logs.h"

#include "collectors/sections/systemdunits.h"

#include <QCoroFuture>
#include <QDateTime>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

const Fields<SystemLogs> SystemLogs::fields = {
    field("critical_errors", QT_TRANSLATE_NOOP("Report", "Errors"), &SystemLogs::criticalErrors).volatile_(),
    field("warnings", QT_TRANSLATE_NOOP("Report", "Warnings"), &SystemLogs::warnings).volatile_(),
    field("log_period", QT_TRANSLATE_NOOP("Report", "Period"), &SystemLogs::period),
    field("log_source", QT_TRANSLATE_NOOP("Report", "Source"), &SystemLogs::source),
    field("errors_total", QT_TRANSLATE_NOOP("Report", "Number of errors"), &SystemLogs::errorsTotal).volatile_(),
    field("warnings_total", QT_TRANSLATE_NOOP("Report", "Number of warnings"), &SystemLogs::warningsTotal).volatile_(),
};

namespace {

constexpr qsizetype mostErrors = 20, mostWarnings = 15, longestLine = 100;
constexpr double hour = 3600;
constexpr int firstJournalFields = 236; // the systemd that could first leave fields out

using Entries = std::vector<JournalEntry>;

QString lineOf(const JournalEntry &entry)
{
    QString line = QDateTime::fromSecsSinceEpoch(qint64(entry.seconds)).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    if (!entry.identifier.isEmpty())
        line += u' ' + entry.identifier;
    line += ": "_L1 + (entry.message.isEmpty() ? u"(no text)"_s : entry.message);
    return line.size() > longestLine ? line.first(longestLine - 3) + "..."_L1 : line;
}

/// The newest ones, in order.
QStringList lastLines(const Entries &entries, int least, int most, qsizetype count, std::optional<qint64> &total)
{
    QStringList lines;
    for (const JournalEntry &entry : entries) {
        if (entry.priority >= least && entry.priority <= most)
            lines += lineOf(entry);
    }
    total = lines.size();
    return lines.size() > count ? lines.last(count) : lines;
}

QStringList journalArguments(const QString &version)
{
    QStringList arguments{u"-o"_s, u"json"_s, u"-p"_s, u"0..4"_s, u"--since=-1h"_s, u"-n"_s, u"2000"_s, u"--no-pager"_s};
    if (version.section(u'.', 0, 0).toInt() >= firstJournalFields)
        arguments += u"--output-fields=PRIORITY,SYSLOG_IDENTIFIER,_COMM,MESSAGE"_s;
    return arguments;
}

const QString syslogPath = u"/var/log/syslog"_s, messagesPath = u"/var/log/messages"_s, kernelPath = u"/var/log/kern.log"_s;

} // namespace

void showLogEntries(SystemLogs &logs, const std::vector<JournalEntry> &entries, const QString &source)
{
    logs.period = u"last 1 hour"_s;
    logs.source = source;
    logs.criticalErrors = lastLines(entries, 0, 3, mostErrors, logs.errorsTotal);
    logs.warnings = lastLines(entries, 4, 4, mostWarnings, logs.warningsTotal);
}

/// What a plain logger wrote, where there is no journal. One of the first two holds everything; the kernel's own is a part of them.
static QCoro::Task<Collected<SystemLogs>> collectFromFiles(Inputs in)
{
    Collected<SystemLogs> out;
    auto reading = in.read({syslogPath, messagesPath, kernelPath});
    auto askingTime = in.call(u"now"_s);
    const Files files = co_await reading;
    const auto nowText = co_await askingTime;
    const double now = nowText.value_or(QByteArray()).trimmed().toDouble();
    bool isAny = false;
    for (const QString &path : {syslogPath, messagesPath, kernelPath}) {
        const Result<QByteArray> bytes = files.at(path);
        isAny = isAny || bytes || bytes.error().kind != Error::Kind::Missing;
        if (!bytes && bytes.error().kind == Error::Kind::Missing)
            continue;
        if (!bytes) {
            Error error = bytes.error();
            if (error.kind == Error::Kind::Denied)
                error.detail = u"members of the group adm may read it"_s;
            out.problems.push_back(std::move(error));
            continue;
        }
        auto entries = co_await QtConcurrent::run(parseSyslog, *bytes, now);
        if (!entries)
            entries.error().source = path;
        auto taken = out.take(std::move(entries));
        if (!taken)
            continue;
        std::erase_if(*taken, [&](const JournalEntry &entry) { return entry.seconds < now - hour; });
        showLogEntries(out.facts, *taken, path);
        out.problems.clear(); // one that could be read is enough
        co_return out;
    }
    if (!isAny)
        out.unavailable = QString::fromLatin1(QT_TRANSLATE_NOOP("Report", "This machine keeps no log that could be read"));
    co_return out;
}

static QCoro::Task<Collected<SystemLogs>> collectOnLinux(Inputs in)
{
    Collected<SystemLogs> out;
    const QStringList journals{u"/var/log/journal/*/*.journal"_s, u"/run/log/journal/*/*.journal"_s};
    const Files names = co_await in.names(journals + systemdLibraryPatterns());
    const auto isHiddenFolder = [](const Error &error) {
        return error.kind == Error::Kind::Denied && error.source.contains("/journal"_L1);
    };
    const auto isJournal = [](const QString &path) { return path.endsWith(".journal"_L1); };
    if (std::ranges::none_of(names.failures(), isHiddenFolder) && std::ranges::none_of(names.paths(), isJournal))
        co_return co_await collectFromFiles(in);
    const Command journal{u"journalctl"_s, journalArguments(systemdVersion(names).value_or(QString())), 15s};
    const auto output = co_await in.runAnyExit(journal);
    if (!output) {
        out.problems.push_back(output.error());
        co_return out;
    }
    const QString source = journal.words().join(u' ');
    auto entries = co_await QtConcurrent::run([](const QByteArray &bytes) { return parseJournal(bytes); }, output->standardOutput);
    if (!entries)
        entries.error().source = source;
    const bool isHidden = output->standardError.contains("not seeing messages from other users")
        || output->standardError.contains("insufficient permissions");
    if (isHidden)
        out.problems.push_back(
            Error{Error::Kind::Denied, source, u"members of the groups adm and systemd-journal may read all messages"_s});
    else if (output->exitCode != 0)
        out.problems.push_back(Error{Error::Kind::Failed, source, QString::fromUtf8(output->standardError).trimmed().section(u'\n', -1)});
    if (const auto taken = out.take(std::move(entries)); taken && (output->exitCode == 0 || !taken->empty()))
        showLogEntries(out.facts, *taken, u"journal"_s);
    co_return out;
}

SectionSpec systemLogsSection()
{
    return section<SystemLogs>(QT_TRANSLATE_NOOP("Report", "Log messages"), QT_TRANSLATE_NOOP("Report", "Activity"))
        .on(Platform::Linux, collectOnLinux)
        .on(Platform::MacOS, collectSystemLogsOnMac)
        .within(60s)
        .deep();
}

} // namespace prose
