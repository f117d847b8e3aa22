// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/crontab.h"

#include "collectors/parsers/keyvalue.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace prose {

static std::optional<CronJob> jobOf(const QString &line, CrontabKind kind)
{
    static const QRegularExpression setting(u"^[\"']?[A-Za-z_]\\w*[\"']?\\s*="_s), variable(u"^[A-Za-z_]\\w*="_s);
    if (line.isEmpty() || line.startsWith(u'#') || setting.matchView(line).hasMatch())
        return std::nullopt;
    const QStringList words = line.simplified().split(u' ');
    qsizetype times = words[0].startsWith(u'@') ? 1 : 5;
    qsizetype next = times;
    if (kind == CrontabKind::Anacron) {
        times = 2;
        next = 3; // past the job's name
    } else if (kind == CrontabKind::System) {
        ++next;
    }
    if (words.size() <= next)
        return std::nullopt;
    CronJob job{words.first(times).join(u' '), kind == CrontabKind::System ? words[times] : QString(), {}};
    while (next + 1 < words.size() && variable.matchView(words[next]).hasMatch())
        ++next;
    if (variable.matchView(words[next]).hasMatch())
        return std::nullopt;
    job.program = words[next];
    return job;
}

Result<Crontab> parseCrontab(QByteArrayView text, CrontabKind kind)
{
    if (text.contains('\0'))
        return malformed(u"not a text"_s);
    Crontab crontab;
    for (const QString &line : textLines(text)) {
        crontab.lines += line;
        if (auto job = jobOf(line.trimmed(), kind))
            crontab.jobs.push_back(*std::move(job));
    }
    while (!crontab.lines.isEmpty() && crontab.lines.last().trimmed().isEmpty())
        crontab.lines.removeLast();
    return crontab;
}

} // namespace prose
