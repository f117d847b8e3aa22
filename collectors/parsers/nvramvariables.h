// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace prose {

/// The variables in a Mac's firmware memory: name → bytes. Of the vendor's own ("boot-args") the name is the name alone; others have
/// their vendor's GUID in front ("4D1FDA02-38C7-4A6A-9CC6-4BCCA8B30102:opencore-version"). Personal as a whole: Find My tokens,
/// networks, the computer's name.
using NvramVariables = QMap<QString, QByteArray>;

/// `nvram -xp` (nvram(8)): a property list, name → data or string. Numbers and truth values become their text.
Result<NvramVariables> parseNvramPlist(QByteArrayView plist);

/// `nvram -p` and `nvram NAME`: a line for each, name<TAB>value, in which bytes that cannot be printed are "%xx":
///
///     csr-active-config<TAB>w%00%00%00
///     boot-args<TAB>keepsyms=1 debug=0x100 -lilubetaall
///
/// The percent sign itself stands for itself, so that a text with "%41" in it is read as an A. Malformed: no line with a tab.
Result<NvramVariables> parseNvramText(QByteArrayView text);

/// A text variable, without NULs and surrounding white space; nothing when absent or empty.
std::optional<QString> nvramString(const NvramVariables &variables, const QString &name);

/// The bytes as `nvram` prints them: "w%00%00%00".
QString nvramPrinted(QByteArrayView bytes);

/// csr-active-config, what of System Integrity Protection is switched off: an integer, lowest byte first. From some tools it comes
/// as the text "0x67". Nothing for anything else, or for more than 4 bytes.
std::optional<quint32> csrActiveConfig(QByteArrayView bytes);

/// The names of the bits that are set, after csr.h of Apple's kernel without CSR_ALLOW_: "untrusted_kexts", "unrestricted_fs" …;
/// a bit without a name is "0x8000".
QStringList csrFlags(quint32 config);

} // namespace prose
