// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/meminfo.h"

#include "collectors/parsers/keyvalue.h"

using namespace Qt::StringLiterals;

namespace prose {

/// "16301792 kB" is the kernel's only form of a size: its kB are KiB.
static std::optional<qint64> bytesOf(const QHash<QString, QString> &table, const QString &key)
{
    const QString value = table.value(key);
    if (!value.endsWith(u" kB"))
        return std::nullopt;
    bool isNumber = false;
    const qint64 kibibytes = QStringView(value).chopped(3).trimmed().toLongLong(&isNumber);
    if (!isNumber || kibibytes < 0 || kibibytes > std::numeric_limits<qint64>::max() / 1024)
        return std::nullopt;
    return kibibytes * 1024;
}

Result<Meminfo> parseMeminfo(QByteArrayView text)
{
    const QHash<QString, QString> table = keyValueTable(text, u':');
    Meminfo info{
        .totalBytes = bytesOf(table, u"MemTotal"_s),
        .freeBytes = bytesOf(table, u"MemFree"_s),
        .availableBytes = bytesOf(table, u"MemAvailable"_s),
        .swapTotalBytes = bytesOf(table, u"SwapTotal"_s),
        .swapFreeBytes = bytesOf(table, u"SwapFree"_s),
    };
    for (auto it = table.begin(); it != table.end(); ++it) {
        if (const auto bytes = bytesOf(table, it.key()))
            info.bytes.emplace(it.key(), *bytes);
    }
    if (!info.totalBytes)
        return malformed(u"no MemTotal"_s);
    return info;
}

} // namespace prose
