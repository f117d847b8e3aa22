// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/systemctlshow.h"

#include "collectors/parsers/keyvalue.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace prose {

Result<std::vector<SystemdProperties>> parseSystemctlShow(QByteArrayView text)
{
    std::vector<SystemdProperties> units;
    SystemdProperties unit;
    bool hasText = false;
    const auto finish = [&] {
        if (!unit.value(u"Id"_s).isEmpty())
            units.push_back(unit);
        unit.clear();
    };
    for (const QString &line : textLines(text)) {
        if (line.isEmpty()) {
            finish();
            continue;
        }
        hasText = true;
        const qsizetype equals = line.indexOf(u'=');
        if (equals <= 0)
            continue;
        QString &value = unit[line.first(equals)];
        if (!value.isEmpty()) // a property with several values, one a line
            value += u'\n';
        value += line.sliced(equals + 1);
    }
    finish();
    if (units.empty() && hasText)
        return malformed(u"no units"_s);
    return units;
}

/// Seconds east of UTC.
static std::optional<int> offsetOf(QStringView zone)
{
    if (zone == "UTC"_L1 || zone == "GMT"_L1)
        return 0;
    static const QRegularExpression numeric(u"^([+-])(\\d{2}):?(\\d{2})?$"_s);
    const auto match = numeric.matchView(zone);
    if (!match.hasMatch())
        return std::nullopt;
    const int seconds = match.capturedView(2).toInt() * 3600 + match.capturedView(3).toInt() * 60;
    return match.capturedView(1) == u'-' ? -seconds : seconds;
}

std::optional<double> systemdMoment(QStringView text)
{
    if (text.startsWith(u'@')) {
        bool isNumber = false;
        const double seconds = text.sliced(1).toDouble(&isNumber);
        return isNumber && seconds > 0 && std::isfinite(seconds) ? std::optional(seconds) : std::nullopt;
    }
    static const QRegularExpression form(u"^\\w{3} (\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d:\\d\\d)(\\.\\d+)? (\\S+)$"_s);
    const auto match = form.matchView(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(match.captured(2), Qt::ISODate);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    const double fraction = match.hasCaptured(3) ? match.capturedView(3).toDouble() : 0;
    const QStringView zone = match.capturedView(4);
    if (const auto offset = offsetOf(zone))
        return double(QDateTime(date, time, QTimeZone::UTC).toSecsSinceEpoch() - *offset) + fraction;
    // The hour that comes twice when summer ends belongs to the reading whose abbreviation is given.
    using Resolution = QDateTime::TransitionResolution;
    for (const Resolution resolution : {Resolution::PreferBefore, Resolution::PreferAfter}) {
        const QDateTime moment(date, time, QTimeZone::LocalTime, resolution);
        if (moment.isValid() && moment.timeZoneAbbreviation() == zone)
            return double(moment.toSecsSinceEpoch()) + fraction;
    }
    return std::nullopt;
}

std::optional<double> systemdSpan(QStringView text)
{
    static const QHash<QString, double> units{{u"y"_s, 31557600}, {u"month"_s, 2629800}, {u"w"_s, 604800}, {u"d"_s, 86400},
                                              {u"h"_s, 3600},     {u"min"_s, 60},        {u"s"_s, 1},      {u"ms"_s, 1e-3},
                                              {u"us"_s, 1e-6},    {u"μs"_s, 1e-6}};
    static const QRegularExpression part(u"^(\\d+(?:\\.\\d+)?)([a-zμ]+)$"_s);
    double seconds = 0;
    if (text == u'0')
        return seconds;
    if (text.isEmpty())
        return std::nullopt;
    for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        const auto match = part.matchView(word);
        const auto unit = match.hasMatch() ? units.constFind(match.captured(2)) : units.cend();
        if (unit == units.cend())
            return std::nullopt;
        seconds += match.capturedView(1).toDouble() * *unit;
    }
    return seconds;
}

} // namespace prose
