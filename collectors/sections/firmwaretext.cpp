// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/firmwaretext.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace prose {

std::optional<QString> firmwareText(const Files &files, QLatin1StringView name)
{
    static const QSet<QString> fillers{
        u"to be filled by o.e.m."_s,
        u"system product name"_s,
        u"system manufacturer"_s,
        u"system version"_s,
        u"default string"_s,
        u"not specified"_s,
        u"not applicable"_s,
        u"not available"_s,
        u"none"_s,
        u"unknown"_s,
        u"undefined"_s,
        u"n/a"_s,
        u"o.e.m."_s,
        u"oem"_s,
        u"product name"_s,
        u"type1family"_s,
        u"type1productconfigid"_s,
        u"type2 - board product name1"_s,
        u"base board product name"_s,
        u"invalid"_s,
        u"empty"_s,
        u"x.x"_s,
        u"0"_s,
        u"-"_s,
        u"."_s,
        u"123456789"_s,
        u"0123456789"_s,
    };
    const std::optional<QString> text = files.text(u"/sys/class/dmi/id/"_s + name);
    return text && !fillers.contains(text->toLower()) ? std::optional(text->simplified()) : std::nullopt;
}

QStringList treeStrings(const Files &files, const QString &path)
{
    return QString::fromUtf8(files.at(path).value_or(QByteArray())).split(QChar::Null, Qt::SkipEmptyParts);
}

} // namespace prose
