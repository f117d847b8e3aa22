// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/procvmstat.h"

#include "collectors/parsers/keyvalue.h"

using namespace Qt::StringLiterals;

namespace prose {

Result<QHash<QString, qint64>> parseProcVmstat(QByteArrayView text)
{
    QHash<QString, qint64> counters;
    for (const auto &[name, value] : keyValueLines(text, u' ')) {
        bool isNumber = false;
        const qint64 count = value.toLongLong(&isNumber);
        if (isNumber)
            counters.insert(name, count);
    }
    if (counters.isEmpty())
        return malformed(u"no counters"_s);
    return counters;
}

} // namespace prose
