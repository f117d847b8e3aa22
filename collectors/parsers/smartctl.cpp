// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/smartctl.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace prose {

static std::optional<int> percentOf(const QJsonValue &value)
{
    return value.isDouble() && value.toInt(-1) >= 0 ? std::optional(value.toInt()) : std::nullopt;
}

Result<SmartReport> parseSmartctl(QByteArrayView json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray(), &error);
    if (!document.isObject()) {
        const QString detail = error.error == QJsonParseError::NoError ? u"not a JSON object"_s : error.errorString();
        return malformed(detail);
    }
    const QJsonValue own = document["smartctl"_L1];
    SmartReport report;
    report.exitStatus = own["exit_status"_L1].toInt();
    for (const auto allMessages = own["messages"_L1].toArray(); const QJsonValue &message : allMessages) {
        if (message["severity"_L1].toString() == "error"_L1)
            report.errors += message["string"_L1].toString();
    }
    if (const QJsonValue passed = document["smart_status"_L1]["passed"_L1]; passed.isBool())
        report.hasPassed = passed.toBool();
    report.wearPercent = percentOf(document["nvme_smart_health_information_log"_L1]["percentage_used"_L1]);
    for (const QJsonValue &other :
         {document["endurance_used"_L1]["current_percent"_L1], document["scsi_percentage_used_endurance_indicator"_L1]}) {
        if (!report.wearPercent)
            report.wearPercent = percentOf(other);
    }
    report.isStandby = document["power_mode"_L1]["ata_string"_L1].toString().startsWith("STANDBY"_L1);
    return report;
}

} // namespace prose
