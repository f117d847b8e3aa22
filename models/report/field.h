// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QLatin1StringView>

#include <vector>

namespace prose {

class FieldList;

/// What a number counts, so that it can be shown in a reader's words. The JSON always holds the bare number.
enum class Unit {
    None,
    Bytes,
    Kibibytes,
    Mebibytes,
    Gibibytes,
    Percent, ///< 0 to 100, may exceed 100 for several processor cores
    Seconds,
    Milliseconds,
    Hertz,
    Megahertz,
    Celsius,
    Watts,
    Volts,
    Pages,
    Rpm,
    Megabits, ///< per second
    Millimetres,
    EpochSeconds, ///< a moment, in seconds since 1970 UTC
};

/// What a personal value is; redaction replaces equal values of one kind by the same stand-in ("host-1").
enum class Personal { No, Host, User, Address, Mac, Serial, Network, Path, Secret };

/// What stands in the JSON of a field, one layer inside the other: {Optional, List, Text} is null or a list of strings.
enum class Layer : quint8 { Optional, List, Map, Struct, Text, Boolean, Integer, Number };

/// One row of a field table, without the C++ type it belongs to: all that is needed to show,
/// compare or redact a value that came out of a file.
struct Field
{
    QLatin1StringView key; ///< the JSON key; empty where the section itself is a list
    const char *label = ""; ///< English, translated when shown, context "Report"
    Unit unit = Unit::None;
    Personal personal = Personal::No;
    bool isVolatile = false; ///< differs between two looks at an unchanged machine
    bool isImportant = false; ///< a difference is worth a look before all others: what protects the machine, what it is, what runs it
    double tolerance = 0; ///< relative difference that still counts as equal, for numbers
    QLatin1StringView identity; ///< for lists: the keys ("pid,command") that tell one item from another
    QJsonValue fallback; ///< what the JSON holds where the value is absent
    QJsonValue lastUnless = QJsonValue::Undefined; ///< if set: the object has no further keys where the value is another one
    const FieldList *children = nullptr; ///< of an object, of a list's items, or of a map's values
    bool isMap = false; ///< an object whose keys are data (tool name → version)
    std::vector<Layer> type; ///< of the C++ member, from the outside in
};

/// The table of one facts struct, in the order of the JSON.
class FieldList
{
public:
    const std::vector<Field> &rows() const { return m_rows; }
    const Field *find(QStringView key) const;

protected:
    std::vector<Field> m_rows;
};

} // namespace prose
