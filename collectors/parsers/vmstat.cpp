// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/vmstat.h"

#include "collectors/parsers/keyvalue.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace prose {

static std::optional<qint64> pages(const QHash<QString, QString> &table, const QString &key)
{
    const QString value = table.value(key);
    if (!value.endsWith(u'.')) // a number cut short would be a wrong one
        return std::nullopt;
    bool isNumber = false;
    const qint64 count = QStringView(value).chopped(1).toLongLong(&isNumber);
    return isNumber && count >= 0 ? std::optional(count) : std::nullopt;
}

Result<VmStat> parseVmStat(QByteArrayView text)
{
    VmStat stat;
    static const QRegularExpression pageSize(u"\\(page size of (\\d+) bytes\\)"_s);
    if (const auto match = pageSize.match(QString::fromUtf8(text.first(qMin(text.size(), 200)))); match.hasMatch())
        stat.pageSizeBytes = match.captured(1).toLongLong();
    const QHash<QString, QString> table = keyValueTable(text, u':');
    stat.freePages = pages(table, u"Pages free"_s);
    stat.activePages = pages(table, u"Pages active"_s);
    stat.inactivePages = pages(table, u"Pages inactive"_s);
    stat.speculativePages = pages(table, u"Pages speculative"_s);
    stat.wiredPages = pages(table, u"Pages wired down"_s);
    if (!stat.freePages && !stat.activePages && !stat.inactivePages && !stat.wiredPages)
        return malformed(u"no page counts"_s);
    return stat;
}

} // namespace prose
