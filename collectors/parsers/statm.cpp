// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/statm.h"

#include <QByteArrayList>

using namespace Qt::StringLiterals;

namespace prose {

Result<qint64> parseResidentPages(QByteArrayView text)
{
    const QList<QByteArray> words = text.toByteArray().simplified().split(' ');
    bool isNumber = false;
    const qint64 residentPages = words.value(1).toLongLong(&isNumber);
    if (!isNumber || residentPages < 0)
        return malformed(u"not a number of pages"_s);
    return residentPages;
}

} // namespace prose
