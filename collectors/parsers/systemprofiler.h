// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QJsonArray>
#include <QLatin1StringView>

namespace prose {

/// The items of one data type in the output of `system_profiler TYPE -json` (macOS 10.15 and later; system_profiler(8)):
///
///     { "SPHardwareDataType" : [ { "_name" : "hardware_overview", "machine_model" : "Macmini6,2", … } ] }
///
/// Values are mostly texts with a unit of their own ("14 GB"); some are tokens ("spdisplays_yes"). The order of keys and
/// their types vary between releases ("number_processors" is 4 or "proc 8:4:4").
/// Malformed when this is no JSON object or holds no array under `type`. No items is an empty array.
Result<QJsonArray> parseSystemProfiler(QByteArrayView json, QLatin1StringView type);

/// The same items from `system_profiler TYPE -xml`, which every release has: a property list, an array of one dictionary
/// per data type with its items under `_items`. Dates and data become what plistToJson() makes of them.
Result<QJsonArray> parseSystemProfilerXml(QByteArrayView xml, QLatin1StringView type);

} // namespace prose
