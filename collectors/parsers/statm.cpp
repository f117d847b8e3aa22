// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/statm.h"

#include <QByteArrayList>

using namespace Qt::StringLiterals;

namespace prose {

Result<Statm> parseStatm(QByteArrayView text)
{
    const QList<QByteArray> words = text.toByteArray().simplified().split(' ');
    bool isSize = false, isResident = false;
    const Statm statm{words.value(0).toLongLong(&isSize), words.value(1).toLongLong(&isResident)};
    if (!isSize || !isResident || statm.totalPages < 0 || statm.residentPages < 0)
        return malformed(u"not a number of pages"_s);
    return statm;
}

} // namespace prose
