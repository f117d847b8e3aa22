// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/procstat.h"

#include "collectors/parsers/keyvalue.h"

using namespace Qt::StringLiterals;

namespace prose {

Result<qint64> parseBootSeconds(QByteArrayView procStat)
{
    bool isNumber = false;
    const qint64 seconds = keyValueTable(procStat, u' ').value(u"btime"_s).toLongLong(&isNumber);
    if (!isNumber || seconds <= 0)
        return malformed(u"no btime"_s);
    return seconds;
}

} // namespace prose
