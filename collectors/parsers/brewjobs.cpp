// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/brewjobs.h"

#include "collectors/parsers/keyvalue.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace prose {

Result<QList<BrewJob>> parseBrewJobs(QByteArrayView launchctlList)
{
    QList<BrewJob> jobs;
    bool hasHeading = false;
    for (const QString &line : textLines(launchctlList)) {
        const QStringList columns = line.split(u'\t');
        if (columns == QStringList{u"PID"_s, u"Status"_s, u"Label"_s}) {
            hasHeading = true;
            continue;
        }
        if (columns.size() != 3 || !columns[2].startsWith("homebrew."_L1))
            continue;
        bool isNumber = false;
        columns[0].toLongLong(&isNumber);
        if (isNumber)
            jobs.push_back({columns[2], u"started"_s});
        else if (const int status = columns[1].toInt(&isNumber); columns[0] == "-"_L1 && isNumber)
            jobs.push_back({columns[2], status == 0 ? u"stopped"_s : u"error"_s});
    }
    if (!hasHeading)
        return malformed(u"no heading"_s);
    return jobs;
}

} // namespace prose
