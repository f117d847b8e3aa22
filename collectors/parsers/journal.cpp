// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/journal.h"

#include "collectors/parsers/keyvalue.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace prose {

static QString text(const QJsonValue &value)
{
    if (!value.isArray())
        return value.toString();
    const QJsonArray array = value.toArray();
    if (!array.isEmpty() && array.first().isString())
        return array.first().toString();
    QByteArray bytes;
    for (const QJsonValue &byte : array)
        bytes += char(byte.toInt());
    return QString::fromUtf8(bytes);
}

QString plainMessage(QString message)
{
    static const QRegularExpression colour(u"\\x{1b}\\[[0-9;?]*[A-Za-z]"_s), control(u"[\\x{0}-\\x{1f}\\x{7f}]"_s);
    return message.remove(colour).replace(control, u" "_s).simplified();
}

Result<std::vector<JournalEntry>> parseJournal(QByteArrayView bytes)
{
    std::vector<JournalEntry> entries;
    bool hasText = false;
    while (!bytes.isEmpty()) {
        const QByteArray line = takeLine(bytes).trimmed().toByteArray();
        hasText = hasText || !(line.isEmpty() || line.startsWith("-- ")); // "-- No entries --"
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        bool isTime = false, isPriority = false;
        JournalEntry entry;
        entry.seconds = double(text(object["__REALTIME_TIMESTAMP"_L1]).toLongLong(&isTime)) / 1e6;
        entry.priority = text(object["PRIORITY"_L1]).toInt(&isPriority);
        if (!isTime || !isPriority)
            continue;
        entry.identifier = text(object["SYSLOG_IDENTIFIER"_L1]);
        if (entry.identifier.isEmpty())
            entry.identifier = text(object["_COMM"_L1]);
        entry.message = plainMessage(text(object["MESSAGE"_L1]));
        entries.push_back(std::move(entry));
    }
    if (entries.empty() && hasText)
        return malformed(u"no journal entries"_s);
    return entries;
}

static std::optional<double> momentOf(const QRegularExpressionMatch &match, double nowSeconds)
{
    if (match.hasCaptured(u"iso")) {
        const QDateTime moment = QDateTime::fromString(match.captured(u"iso"), Qt::ISODateWithMs);
        return moment.isValid() ? std::optional(double(moment.toMSecsSinceEpoch()) / 1000) : std::nullopt;
    }
    static const QStringList months{u"Jan"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s, u"May"_s, u"Jun"_s,
                                    u"Jul"_s, u"Aug"_s, u"Sep"_s, u"Oct"_s, u"Nov"_s, u"Dec"_s};
    constexpr double slack = 86400; // a clock that was set back
    const int month = int(months.indexOf(match.captured(u"month"))) + 1;
    const QTime time = QTime::fromString(match.captured(u"time"), Qt::ISODate);
    const int year = QDateTime::fromSecsSinceEpoch(qint64(nowSeconds)).date().year();
    for (const int candidate : {year, year - 1}) {
        const QDate date(candidate, month, match.captured(u"day").toInt());
        const double moment = double(QDateTime(date, time).toSecsSinceEpoch());
        if (month > 0 && date.isValid() && time.isValid() && moment <= nowSeconds + slack)
            return moment;
    }
    return std::nullopt;
}

Result<std::vector<JournalEntry>> parseSyslog(QByteArrayView bytes, double nowSeconds)
{
    static const QRegularExpression form(
        u"^(?:(?<iso>\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(?:Z|[+-]\\d\\d:?\\d\\d))|(?<month>[A-Z][a-z]{2}) {1,2}(?<day>\\d{1,2}) "
        "(?<time>\\d\\d:\\d\\d:\\d\\d))(?: \\S+)? (?<name>[^\\s:\\[]+)(?:\\[\\d+\\])?: (?<text>.*)$"_s);
    static const QRegularExpression error(u"\\b(?:errors?|failed|failure|fatal|critical|panic|segfault|cannot|oops)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression warning(u"\\bwarn(?:ing|ings)?\\b"_s, QRegularExpression::CaseInsensitiveOption);
    std::vector<JournalEntry> entries;
    bool hasText = false;
    for (const QString &line : textLines(bytes)) {
        hasText = hasText || !line.isEmpty();
        const auto match = form.matchView(line);
        const auto moment = match.hasMatch() ? momentOf(match, nowSeconds) : std::nullopt;
        if (!moment)
            continue;
        JournalEntry entry{*moment, 6, match.captured(u"name"), plainMessage(match.captured(u"text"))};
        if (error.matchView(entry.message).hasMatch())
            entry.priority = 3;
        else if (warning.matchView(entry.message).hasMatch())
            entry.priority = 4;
        entries.push_back(std::move(entry));
    }
    if (entries.empty() && hasText)
        return malformed(u"no log lines"_s);
    return entries;
}

} // namespace prose
