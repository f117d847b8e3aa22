// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/launchdjob.h"

#include "collectors/parsers/plist.h"

using namespace Qt::StringLiterals;

namespace prose {

namespace {

constexpr qsizetype mostSchedules = 50; // a file may list every minute of a day

std::optional<QString> wordIn(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString || value.toString().isEmpty())
        return std::nullopt;
    return value.toString();
}

/// true is true; so is 1, which launchd takes for it.
bool isSet(const QVariant &value)
{
    return (value.typeId() == QMetaType::Bool || value.typeId() == QMetaType::LongLong) && value.toBool();
}

/// The fields of crontab(5) that mean the same: what is not there is any.
QString scheduleOf(const QVariantMap &interval)
{
    QStringList fields;
    for (const auto &key : {"Minute"_L1, "Hour"_L1, "Day"_L1, "Month"_L1, "Weekday"_L1}) {
        const QVariant value = interval.value(key);
        fields += value.typeId() == QMetaType::LongLong ? value.toString() : u"*"_s;
    }
    return fields.join(u' ');
}

} // namespace

Result<LaunchdJob> parseLaunchdJob(QByteArrayView plist)
{
    const auto parsed = parsePlist(plist);
    if (!parsed)
        return std::unexpected(parsed.error());
    if (parsed->typeId() != QMetaType::QVariantMap)
        return malformed(u"not a job for launchd"_s);
    const QVariantMap dict = parsed->toMap();
    LaunchdJob job;
    job.label = dict.value(u"Label"_s).toString();
    job.program = wordIn(dict.value(u"Program"_s));
    if (const QVariantList arguments = dict.value(u"ProgramArguments"_s).toList(); !job.program && !arguments.isEmpty())
        job.program = wordIn(arguments.first());
    job.user = wordIn(dict.value(u"UserName"_s));
    job.runsAtLoad = isSet(dict.value(u"RunAtLoad"_s)) || isSet(dict.value(u"KeepAlive"_s));
    job.isDisabled = isSet(dict.value(u"Disabled"_s));
    if (const QVariant seconds = dict.value(u"StartInterval"_s); seconds.typeId() == QMetaType::LongLong)
        job.schedules += u"every %1 seconds"_s.arg(seconds.toLongLong());
    const QVariant calendar = dict.value(u"StartCalendarInterval"_s);
    const QVariantList intervals = calendar.typeId() == QMetaType::QVariantMap ? QVariantList{calendar} : calendar.toList();
    for (const QVariant &interval : intervals) {
        if (interval.typeId() == QMetaType::QVariantMap && job.schedules.size() < mostSchedules)
            job.schedules += scheduleOf(interval.toMap());
    }
    return job;
}

Result<std::map<QString, bool>> parseLaunchdExceptions(QByteArrayView plist)
{
    const auto parsed = parsePlist(plist);
    if (!parsed)
        return std::unexpected(parsed.error());
    if (parsed->typeId() != QMetaType::QVariantMap)
        return malformed(u"not a list of exceptions"_s);
    std::map<QString, bool> exceptions;
    const QVariantMap dict = parsed->toMap();
    for (auto entry = dict.begin(); entry != dict.end(); ++entry) {
        if (entry->typeId() == QMetaType::Bool)
            exceptions[entry.key()] = entry->toBool();
    }
    return exceptions;
}

} // namespace prose
