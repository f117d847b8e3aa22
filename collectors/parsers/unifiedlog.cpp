// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/unifiedlog.h"

#include "collectors/parsers/keyvalue.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

constexpr qsizetype longestMessage = 1000;

/// "2025-06-24 14:44:49.382837+0300"
std::optional<double> logMoment(const QString &text)
{
    if (text.size() < 24)
        return std::nullopt;
    const QString zone = text.last(5);
    const QDateTime moment = QDateTime::fromString(text.first(10) + u'T' + text.sliced(11, 8) + zone.first(3) + u':' + zone.last(2),
                                                   Qt::ISODate);
    bool isNumber = false;
    const double fraction = QStringView(text).sliced(19, text.size() - 24).toDouble(&isNumber);
    if (!moment.isValid())
        return std::nullopt;
    return double(moment.toSecsSinceEpoch()) + (isNumber ? fraction : 0);
}

} // namespace

Result<UnifiedLog> parseUnifiedLog(QByteArrayView text)
{
    UnifiedLog log;
    bool hasText = false;
    while (!text.isEmpty()) {
        const QByteArrayView line = takeLine(text).trimmed();
        if (line.isEmpty())
            continue;
        hasText = true;
        if (!line.startsWith('{'))
            continue;
        const QJsonObject object = QJsonDocument::fromJson(line.toByteArray()).object();
        if (object.contains("finished"_L1) && object.contains("count"_L1)) {
            log.isFinished = object["finished"_L1].toInt() == 1;
            continue;
        }
        const auto seconds = logMoment(object["timestamp"_L1].toString());
        if (!seconds || !object["eventMessage"_L1].isString())
            continue;
        const QString type = object["messageType"_L1].toString();
        log.entries.push_back({*seconds,
                               type == "Fault"_L1       ? 2
                                   : type == "Error"_L1 ? 3
                                                        : 4,
                               object["processImagePath"_L1].toString().section(u'/', -1),
                               plainMessage(object["eventMessage"_L1].toString().left(longestMessage))});
    }
    if (hasText && log.entries.empty() && !log.isFinished)
        return malformed(u"no log messages"_s);
    return log;
}

} // namespace prose
