// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/pmset.h"

#include "collectors/parsers/keyvalue.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace prose {

std::optional<int> percentFromText(QStringView text)
{
    text = text.trimmed();
    if (!text.endsWith(u'%'))
        return std::nullopt;
    bool isNumber = false;
    const int percent = text.chopped(1).trimmed().toInt(&isNumber); // trimmed() knows U+00A0
    return isNumber && percent >= 0 ? std::optional(percent) : std::nullopt;
}

static PmsetBattery batteryFrom(const QString &name, const QString &rest)
{
    static const QRegularExpression remaining(u"\\b(\\d{1,4}):(\\d{2}) remaining"_s);
    static const QRegularExpression present(u"\\bpresent: (true|false)"_s);
    const QStringList parts = rest.split(u';');
    PmsetBattery battery;
    battery.name = name;
    battery.percent = percentFromText(parts.value(0));
    battery.state = parts.value(1).section("present:"_L1, 0, 0).trimmed();
    if (const auto match = remaining.match(rest); match.hasMatch()) {
        const int minutes = match.captured(1).toInt() * 60 + match.captured(2).toInt();
        if (minutes > 0)
            battery.remainingMinutes = minutes;
    }
    if (const auto match = present.match(rest); match.hasMatch())
        battery.isPresent = match.captured(1) == "true"_L1;
    return battery;
}

Result<PmsetBatt> parsePmsetBatt(QByteArrayView text)
{
    static const QRegularExpression source(u"^Now drawing from '([^']+)'"_s);
    static const QRegularExpression row(u"^\\s*-([^\\t(]+?)\\s*(?:\\(id=[^)]*\\))?\\s*\\t(.*)$"_s);
    PmsetBatt batt;
    for (const QString &line : textLines(text)) {
        if (const auto match = source.match(line); match.hasMatch())
            batt.powerSource = match.captured(1);
        else if (const auto battery = row.match(line); battery.hasMatch())
            batt.batteries.push_back(batteryFrom(battery.captured(1), battery.captured(2)));
    }
    if (!batt.powerSource && batt.batteries.empty())
        return malformed(u"no source of power in the output"_s);
    return batt;
}

} // namespace prose
