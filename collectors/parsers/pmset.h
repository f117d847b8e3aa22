// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace prose {

/// `pmset -g batt` (pmset(1)):
///
///     Now drawing from 'Battery Power'
///      -InternalBattery-0 (id=22675555)<TAB>97%; discharging; 4:09 remaining present: true
///
/// Other ends of the second line: "100%; charged; 0:00 remaining", "7%; AC attached; not charging", "83%; charging; (no estimate)".
/// A battery-backed power supply has a line of its own, with another name. Known from samples in other programs' tests only.
struct PmsetBattery
{
    QString name; ///< "InternalBattery-0"
    std::optional<int> percent;
    QString state; ///< "charged", "charging", "finishing charge", "discharging", "AC attached"; may be empty
    std::optional<int> remainingMinutes; ///< until empty or full; pmset's 0:00 means that it does not know
    std::optional<bool> isPresent;

    bool isInternal() const { return name.startsWith(QLatin1StringView("InternalBattery")); }
    bool operator==(const PmsetBattery &) const = default;
};

struct PmsetBatt
{
    std::optional<QString> powerSource; ///< "AC Power", "Battery Power", "UPS Power"
    std::vector<PmsetBattery> batteries;
};

/// Malformed: neither a source nor a battery.
Result<PmsetBatt> parsePmsetBatt(QByteArrayView text);

/// "98%", also with the non-breaking space that some languages put before the sign: "100\u00a0%".
std::optional<int> percentFromText(QStringView text);

} // namespace prose
