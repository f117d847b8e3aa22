// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/parsers/calltexts.h"

namespace prose {

/// `lsof -nP -iTCP -sTCP:LISTEN -FpcftPn`: one field per line, its first letter says which (lsof(8), "OUTPUT FOR OTHER PROGRAMS"):
///
///     p28444          a process
///     cpython3        its program; a blank is written \x20
///     f3              a file of it
///     tIPv4
///     PTCP
///     n127.0.0.1:45999
///
/// Of UDP (`-iUDP`) those are taken that are bound to a port and not connected. "*" becomes "0.0.0.0" or "::". macOS writes the
/// number of a link-local address's interface into it ("fe80:4::1"): that is left out. The fields are those of lsof 4.95 on Linux,
/// the addresses those that people posted of macOS; this very output of macOS was not seen.
/// Nothing at all is an empty list; malformed when no line is a process.
Result<std::vector<ListeningSocket>> parseLsof(QByteArrayView text);

} // namespace prose
