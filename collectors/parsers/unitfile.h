// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QStringList>

#include <vector>

namespace prose {

/// A unit file (systemd.syntax(7)), `/usr/lib/systemd/system/e2scrub_all.timer`:
///
///     [Timer]
///     OnCalendar=Sun *-*-* 03:10:00
///     [Install]
///     WantedBy=timers.target
class UnitFile
{
public:
    struct Line
    {
        QString section, key, value;
    };
    explicit UnitFile(std::vector<Line> lines = {}) : m_lines(std::move(lines)) {}

    /// The values of a key that may be given several times, in order; an empty assignment takes back those before it.
    QStringList values(QLatin1StringView section, QLatin1StringView key) const;
    /// The words of these values.
    QStringList words(QLatin1StringView section, QLatin1StringView key) const;
    /// The last value of a key, or nothing.
    std::optional<QString> value(QLatin1StringView section, QLatin1StringView key) const;
    const std::vector<Line> &lines() const { return m_lines; }

private:
    std::vector<Line> m_lines;
};

/// Comments, continued lines ("\" at the end) and lines that are none of these are treated as systemd does. Nothing is
/// malformed: a file without sections is an empty one.
Result<UnitFile> parseUnitFile(QByteArrayView text);

/// One line of a preset file (systemd.preset(5)): `enable getty@.service tty1`, `disable *`.
struct PresetRule
{
    bool isEnable = false;
    QString pattern;
};
Result<std::vector<PresetRule>> parsePresets(QByteArrayView text);

} // namespace prose
