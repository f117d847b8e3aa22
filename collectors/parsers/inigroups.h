// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <map>

namespace prose {

/// Files of keys in groups, as KDE's programs keep them (kdeglobals, kcminputrc) and as the Desktop Entry Specification has them:
/// "[Group]" lines, "Key=value" lines, "#" comments. A group inside another is written "[Libinput][1739][52759][Touchpad]"; its name here
/// keeps the inner brackets: "Libinput][1739][52759][Touchpad". Keys with a marker ("Key[$i]=") lose it; of equal keys the last counts.
///
///     [Mouse]
///     XLbInptPointerAcceleration=0.4
///
/// Malformed when there is text, but neither a group nor a key in it.
using IniGroups = std::map<QString, QHash<QString, QString>>;
Result<IniGroups> parseIniGroups(QByteArrayView text);

/// The value of a key, or nothing where it is absent or empty.
std::optional<QString> valueOf(const IniGroups &groups, const QString &group, const QString &key);

} // namespace prose
