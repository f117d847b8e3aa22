// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/report.h"

#include <functional>

namespace prose {

/// Replaces this machine's personal values in the raw bytes of a recording by others of the same form, so that the
/// parsers still understand them: IPv4 addresses by ones of 192.0.2.0/24 (RFC 5737) and, where that is used up, of 198.18.0.0/15
/// (RFC 2544), IPv6 by 2001:db8::/32 (RFC 3849), MAC addresses by locally administered ones, names by stand-ins. Knows the values
/// that the report marks as personal, in the spellings the kernel uses (also the hexadecimal ones of /proc/net), and the user's
/// own name and home folder. What else tells machines apart and is not in the report, serial numbers, UUIDs and firmware
/// variables, is found by its name (IdentifierMask).
///
/// Binary property lists and SQLite databases (TCC.db) are kept byte for byte, as another text in them would make them
/// unreadable: they may still hold names of people and folders. Who passes a recording on should look at those files.
std::function<QByteArray(QByteArray)> scrubberFor(const Report &report);

} // namespace prose
