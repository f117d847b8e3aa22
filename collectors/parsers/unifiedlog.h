// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/parsers/journal.h"

namespace prose {

struct UnifiedLog
{
    std::vector<JournalEntry> entries; ///< the oldest first; priority 2 for a fault, 3 for an error, 4 for any other message
    bool isFinished = false; ///< it went through the whole period
};

/// `log show --style ndjson` (log(1)): one object per line, and a last one that counts them:
///
///     {"messageType":"Error","subsystem":"com.apple.network","processImagePath":"\/usr\/libexec\/x","timestamp":"2025-06-24 14:44:49.382837+0300",
///      "eventMessage":"nw_socket_handle_socket_event [C3103.1.1:2] Socket SO_ERROR [61: Connection refused]",…}
///     {"count":1,"finished":1}
///
/// Lines that are no such object are left out: the first or last may be cut off, and older releases say first what they filter.
/// Malformed when that is all of them. The entries are those that `log stream` prints for the simulator; the last line is known
/// from descriptions.
Result<UnifiedLog> parseUnifiedLog(QByteArrayView text);

} // namespace prose
