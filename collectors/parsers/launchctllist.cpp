// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/launchctllist.h"

#include "collectors/parsers/keyvalue.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

/// A column's number; "-" is none. False when it is neither.
bool takeNumber(const QString &word, std::optional<qint64> &number)
{
    if (word == "-"_L1)
        return true;
    bool isNumber = false;
    const qint64 value = word.toLongLong(&isNumber);
    if (isNumber)
        number = value;
    return isNumber;
}

} // namespace

Result<std::vector<LaunchctlJob>> parseLaunchctlList(QByteArrayView text)
{
    std::vector<LaunchctlJob> jobs;
    bool hasHeader = false;
    for (const QString &line : textLines(text)) {
        const QStringList words = line.split(u'\t');
        if (words.size() < 3)
            continue;
        if (words[0] == "PID"_L1 && words[2] == "Label"_L1) {
            hasHeader = true;
            continue;
        }
        LaunchctlJob job;
        job.label = words.sliced(2).join(u'\t').trimmed();
        if (takeNumber(words[0].trimmed(), job.pid) && takeNumber(words[1].trimmed(), job.status) && !job.label.isEmpty())
            jobs.push_back(std::move(job));
    }
    if (!hasHeader)
        return malformed(u"no list of jobs"_s);
    return jobs;
}

} // namespace prose
