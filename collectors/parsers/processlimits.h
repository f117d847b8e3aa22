// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <optional>

namespace prose {

/// A line of /proc/self/limits (proc_pid_limits(5)); "unlimited" is no value:
///
///     Max open files            1024                 1048576              files
struct ProcessLimit
{
    std::optional<qint64> soft, hard;

    bool operator==(const ProcessLimit &) const = default;
};

/// By name: "Max open files". Malformed when no line has this form.
Result<QHash<QString, ProcessLimit>> parseProcessLimits(QByteArrayView text);

} // namespace prose
