// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QRegularExpression>

/// What several tables need to turn another program's value into ours. All give Undefined for what they cannot use.
namespace prose::convert {

/// Undefined.
QJsonValue nothing();
/// A text that says something: not "N/A", "unknown", "<filter>", "To be filled by O.E.M.", "0x1af4".
QJsonValue knownText(const QJsonValue &value);
QJsonValue lowerCase(const QJsonValue &value);
QJsonValue positive(const QJsonValue &value);
/// Bytes → GiB with two decimals.
QJsonValue gibibytes(const QJsonValue &bytes);
/// "251.97 GiB (98.4%)", "512 GB" (that are GiB) → GiB with two decimals.
QJsonValue gibibytesText(const QJsonValue &text);
/// "83%", "48.5/50.5 Wh (96.0%)" → 83, 96
QJsonValue wholePercent(const QJsonValue &text);
/// 98 → "98%"
QJsonValue percentText(const QJsonValue &number);
/// "/dev/vda" → "vda"
QJsonValue deviceName(const QJsonValue &path);
/// Bits per second, or "1000 Mbps", → Mbit/s
QJsonValue megabits(const QJsonValue &value);
/// 59.951 → "59.95 Hz"
QJsonValue refreshRate(const QJsonValue &hertz);
/// "1920x1080" → "1920 x 1080"
QJsonValue pixels(const QJsonValue &text);
/// "8" → 8, "0x1A (26)" → 26
QJsonValue wholeNumber(const QJsonValue &text);
/// "192.0.2.2/24" → "192.0.2.2"; and of several, separated by commas, the first
QJsonValue addressOnly(const QJsonValue &text);
/// "fd00::2/64,fe80::1/64" → both
QJsonValue textsBetweenCommas(const QJsonValue &text);
/// "192.0.2.2/24" → "255.255.255.0"
QJsonValue maskOfPrefix(const QJsonValue &text);
/// [6.07, 2.64, 2.73] → "6.07 2.64 2.73"
QJsonValue loadAverage(const QJsonValue &list);

/// The first capture, or Undefined.
QJsonValue captured(const QJsonValue &text, const QRegularExpression &pattern);

} // namespace prose::convert
