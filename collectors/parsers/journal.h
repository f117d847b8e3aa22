// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace prose {

struct JournalEntry
{
    double seconds = 0; ///< since 1970 UTC
    int priority = 0; ///< of syslog(3): 3 is an error, 4 a warning
    QString identifier; ///< "kernel", "sshd"; may be empty
    QString message; ///< in one line, without colours; empty where the journal left it out because of its length
};

/// A message in one line, without what colours a terminal.
QString plainMessage(QString message);

/// `journalctl -o json` (journalctl(1), systemd.journal-fields(7)): one object per line, all values texts. A text that is not
/// UTF-8 or holds control characters is an array of its bytes, one too long is null, one given several times an array of texts:
///
///     {"PRIORITY":"6","SYSLOG_IDENTIFIER":"sshd-session","MESSAGE":"Received disconnect","__REALTIME_TIMESTAMP":"1772212581114753"}
///
/// Lines that are no such object are left out; malformed when that is all of them.
Result<std::vector<JournalEntry>> parseJournal(QByteArrayView text);

/// One line of a file that a system logger writes, RFC 3164's "Nov  1 10:00:00 host prog[1]: text" or RFC 3339's
/// "2026-11-21T10:00:00.123456+00:00 host prog: text". The file does not say how important a line is: `priority` is
/// 3 where it has a word such as "error" or "failed", 4 for "warning", else 6. The former has no year and is in the process's time
/// zone: its year is the one that brings it closest before `nowSeconds`.
/// Written from the two RFCs; no whole file of a real machine was at hand.
Result<std::vector<JournalEntry>> parseSyslog(QByteArrayView text, double nowSeconds);

} // namespace prose
