// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/systemprofiler.h"

#include "collectors/parsers/plist.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace prose {

Result<QJsonArray> parseSystemProfiler(QByteArrayView json, QLatin1StringView type)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray(), &error);
    if (error.error != QJsonParseError::NoError)
        return malformed(u"not JSON at byte %1: %2"_s.arg(error.offset).arg(error.errorString()));
    const QJsonValue items = document[type];
    if (!items.isArray())
        return malformed(u"no list named %1"_s.arg(type));
    return items.toArray();
}

Result<QJsonArray> parseSystemProfilerXml(QByteArrayView xml, QLatin1StringView type)
{
    const Result<QVariant> plist = parsePlist(xml);
    if (!plist)
        return std::unexpected(plist.error());
    for (const auto reports = plist->toList(); const QVariant &report : reports) {
        const QVariantMap map = report.toMap();
        if (map.value(u"_dataType"_s).toString() == type)
            return plistToJson(map.value(u"_items"_s)).toArray();
    }
    return malformed(u"no list named %1"_s.arg(type));
}

} // namespace prose
