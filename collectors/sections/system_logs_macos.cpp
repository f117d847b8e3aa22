// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/unifiedlog.h"
#include "collectors/sections/system_logs.h"

#include <QCoroFuture>
#include <QDateTime>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

// There is no level for warnings: what is neither error nor mere information counts as one when it says so.
QCoro::Task<Collected<SystemLogs>> collectSystemLogsOnMac(Inputs in)
{
    Collected<SystemLogs> out;
    Command show{u"/usr/bin/log"_s,
                 {u"show"_s, u"--style"_s, u"ndjson"_s, u"--last"_s, u"1h"_s, u"--predicate"_s,
                  u"messageType == error OR messageType == fault OR (messageType == default AND eventMessage CONTAINS[c] \"warning\")"_s},
                 10s};
    show.isPartWelcome = true;
    const QString source = show.words().join(u' ');
    const auto output = co_await in.runAnyExit(show);
    if (!output) {
        out.problems.push_back(output.error());
        co_return out;
    }
    if (output->exitCode != 0) {
        const QString complaint = QString::fromUtf8(output->standardError).trimmed().section(u'\n', -1);
        const bool isDenied = complaint.contains("not permitted"_L1, Qt::CaseInsensitive)
            || complaint.contains("permission"_L1, Qt::CaseInsensitive);
        out.problems.push_back(isDenied ? Error{Error::Kind::Denied, source, u"administrators may read it"_s}
                                        : Error{Error::Kind::Failed, source, complaint});
        co_return out;
    }
    auto log = co_await QtConcurrent::run([](const QByteArray &bytes) { return parseUnifiedLog(bytes); }, output->standardOutput);
    if (!log)
        log.error().source = source;
    const auto taken = out.take(std::move(log));
    if (!taken)
        co_return out;
    showLogEntries(out.facts, taken->entries, u"unified log"_s);
    if (output->isPartial || !taken->isFinished) {
        // Its end is what is shown; how many came before it, or would come after it, is not known.
        out.facts.errorsTotal.reset();
        out.facts.warningsTotal.reset();
    }
    if (output->isPartial && !taken->isFinished) {
        const QDateTime last = taken->entries.empty() ? QDateTime() : QDateTime::fromSecsSinceEpoch(qint64(taken->entries.back().seconds));
        out.problems.push_back(Error{Error::Kind::TimedOut, source,
                                     last.isValid() ? u"the messages shown are the last ones until %1"_s.arg(last.toString(u"HH:mm:ss"_s))
                                                    : u"there was more to look through"_s});
    }
    co_return out;
}

} // namespace prose
