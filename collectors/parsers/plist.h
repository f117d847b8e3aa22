// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QJsonValue>
#include <QVariant>

namespace prose {

/// A property list, XML or binary (plist(5)), as a tree of QVariant:
///
///     dict    QVariantMap             integer  qint64, or quint64 above its range
///     array   QVariantList            real     double
///     string  QString                 true     bool
///     data    QByteArray              date     QDateTime in UTC
///     UID     quint64                 null     QVariant of std::nullptr_t
///
/// Bytes around the list are tolerated where tools print them: white space in front, anything after </plist>.
/// Malformed: empty or truncated, any other format, nested deeper than 200 levels, or larger than 4 GiB.
Result<QVariant> parsePlist(QByteArrayView plist);

/// The tree as JSON: dates as ISO 8601 text, data as Base64 text, integers beyond 2^63 as doubles.
QJsonValue plistToJson(const QVariant &value);

} // namespace prose
