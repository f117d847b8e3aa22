// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace prose {

/// A row of `systemextensionsctl list` (macOS 10.15 and newer), whose columns are separated by tabs:
///
///     3 extension(s)
///     --- com.apple.system_extension.network_extension (Go to 'System Settings > …' to modify these system extension(s))
///     enabled<TAB>active<TAB>teamID<TAB>bundleID (version)<TAB>name<TAB>[state]
///     *<TAB>*<TAB>MLZF7K7B5R<TAB>at.obdev.littlesnitch.networkextension (6.5 nightly (7300)/7300)<TAB>Little Snitch Network Extension<TAB>[activated enabled]
///     <TAB><TAB>W5364U7YZB<TAB>io.tailscale.ipn.macsys.network-extension (1.98.9/101.98.9)<TAB>Tailscale Network Extension<TAB>[terminated waiting to uninstall on reboot]
///
/// The stars are absent where an extension is not enabled or not active. Older systems name the kind without a hint.
struct ListedSystemExtension
{
    QString category; ///< "network_extension", "endpoint_security", "driver_extension", "cmio"
    bool isEnabled = false, isActive = false;
    std::optional<QString> teamId;
    QString identifier;
    std::optional<QString> version; ///< "6.5 nightly (7300)/7300": for people, then the bundle's
    std::optional<QString> name;
    std::optional<QString> state; ///< "activated enabled", "activated waiting for user"

    bool operator==(const ListedSystemExtension &) const = default;
};

/// Malformed: neither the count, nor a heading, nor a row.
Result<std::vector<ListedSystemExtension>> parseSystemExtensions(QByteArrayView text);

} // namespace prose
