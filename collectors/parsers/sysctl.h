// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <optional>

namespace prose {

/// The output of macOS's `sysctl NAME…` (sysctl(8)): `hw.memsize: 17179869184`, a value may go on over several lines
/// (kern.clockrate does not, kern.version on old releases does). Names the kernel does not know are absent here: sysctl says
/// so on its standard error, prints the others, and its exit code is 1.
class Sysctl
{
public:
    Sysctl() = default;
    explicit Sysctl(QHash<QString, QString> values) : m_values(std::move(values)) {}

    std::optional<QString> text(const QString &name) const;
    std::optional<qint64> number(const QString &name) const;
    const QHash<QString, QString> &values() const { return m_values; }

private:
    QHash<QString, QString> m_values;
};

/// A last line without its line feed may be cut off, and is dropped. Malformed when no line has this form.
Result<Sysctl> parseSysctl(QByteArrayView text);

/// kern.boottime: `{ sec = 1592836479, usec = 918881 } Mon Jun 22 07:34:39 2020`, the text in the machine's local time.
struct BootTime
{
    qint64 seconds = 0; ///< since 1970 UTC
    QString text; ///< blanks squeezed; may be empty
};
Result<BootTime> parseBootTime(QByteArrayView value);

/// vm.swapusage: `total = 3072.00M  used = 2513.50M  free = 558.50M  (encrypted)`.
struct SwapUsage
{
    qint64 totalBytes = 0;
    qint64 usedBytes = 0;
    qint64 freeBytes = 0;
};
Result<SwapUsage> parseSwapUsage(QByteArrayView value);

} // namespace prose
