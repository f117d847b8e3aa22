// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>

namespace prose {

/// A channel of Xfce's settings, ~/.config/xfce4/xfconf/xfce-perchannel-xml/*.xml: properties inside properties, each with a name,
/// a type and a value. The table's keys are the names from the outside in: "Net/ThemeName". Arrays and properties without a value are left out.
///
///     <channel name="xsettings" version="1.0">
///       <property name="Net" type="empty">
///         <property name="ThemeName" type="string" value="Greybird"/>
///
Result<QHash<QString, QString>> parseXfconf(QByteArrayView xml);

} // namespace prose
