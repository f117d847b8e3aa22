// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>

#include <optional>

namespace prose {

/// The answer of `route -n get default`, route(8) of macOS and BSD.
struct RouteGet
{
    std::optional<QString> interface;
    std::optional<QString> gateway; ///< a valid address, an IPv6 one whole and with its zone; absent for a direct route ("link#12")

    bool operator==(const RouteGet &) const = default;
};

///        route to: default
///     destination: default
///         gateway: 10.20.10.1
///       interface: en1
///
/// Without a default route the tool ends with exit code 1 and prints nothing here. Malformed: no such lines.
Result<RouteGet> parseRouteGet(QByteArrayView text);

} // namespace prose
