// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/report.h"

#include <QJsonObject>

#include <span>

namespace prose {

/// One row of a table that says where a value of another program's output stands in our report.
struct MapRow
{
    /// Keys from the outside in, joined by dots. "*" stands for every key of an object or position of a list; "@", at the end, too, and
    /// takes the key instead of the value.
    const char *from;
    /// Section and keys of ours. "*" is the item of a list that belongs to what the "*" of `from` stood for; "+" appends to a plain list.
    /// The first row that finds something for a place fills it.
    const char *to;
    /// What our report would hold for such a value; Undefined where it says nothing that fits. Without it, the value as it is.
    QJsonValue (*convert)(const QJsonValue &value) = nullptr;
    /// Where `convert` looks at a whole object or list: those of its innermost keys that it uses, "width,height".
    const char *uses = nullptr;
};

/// The output of another program, recognised and brought into a form that tables can address.
struct ForeignReport
{
    QString program; ///< "fastfetch"
    QString version; ///< empty where the output does not tell
    Platform platform = Platform::Linux;
    double timestamp = 0; ///< seconds since 1970 UTC; 0 where the output does not tell
    QJsonObject values; ///< keys that begin with "~" hold copies of others, made for the tables
    /// False for the items of a list that our report leaves out: loopback interfaces, file systems in memory.
    bool (*isWanted)(const QString &list, const QString &key, const QJsonValue &item) = nullptr;
    std::vector<std::span<const MapRow>> tables;
};

/// A report with what the tables find; its sections without any value are skipped. Malformed when there is none at all.
Result<Report> mapped(const ForeignReport &foreign, const Catalogue &catalogue);

} // namespace prose
