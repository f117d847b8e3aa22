// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QStringList>

namespace prose {

/// What `scutil --dns` (macOS, scutil(8)) says of name servers.
struct ScutilDns
{
    QStringList nameservers; ///< of all resolvers, the default ones first; valid addresses, each once
    QStringList searchDomains; ///< of the resolvers for ordinary queries, not of scoped ones
};

/// Layout from the tool's published source and published samples; no recording of one machine is at hand.
///
///     DNS configuration
///
///     resolver #1
///       search domain[0] : example.org
///       nameserver[0] : 192.168.1.1
///       if_index : 14 (en0)
///
///     DNS configuration (for scoped queries)
///
/// "No DNS configuration available" is an empty answer. Malformed: neither of these headings.
Result<ScutilDns> parseScutilDns(QByteArrayView text);

} // namespace prose
