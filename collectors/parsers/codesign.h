// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>

namespace prose {

/// `codesign -dvv PATH` (codesign(1)) says on its standard error who signed something:
///
///     Executable=/Applications/Example.app/Contents/MacOS/nwjs
///     Identifier=com.example.App
///     Format=app bundle with Mach-O thin (x86_64)
///     Authority=Developer ID Application: A Name (3JU95247N3)
///     Authority=Developer ID Certification Authority
///     Authority=Apple Root CA
///     TeamIdentifier=3JU95247N3
///
/// The first authority is the signer's own certificate, the others are those that vouch for it. Without a certificate there is
/// `Signature=adhoc` instead, and `TeamIdentifier=not set`, as for Apple's own programs. `PATH: code object is not signed at all`
/// (exit code 1) where there is no signature.
struct CodesignDisplay
{
    std::optional<QString> identifier;
    QStringList authorities;
    std::optional<QString> teamId;
    bool isSigned = true;
};
/// Malformed: none of these lines.
Result<CodesignDisplay> parseCodesignDisplay(QByteArrayView standardError);

/// `codesign --verify PATH`: silent and exit code 0 for a good signature; with exit code 1 `PATH: ` and what is wrong:
/// `code object is not signed at all`, `invalid signature (code or signature have been modified)`,
/// `a sealed resource is missing or invalid`. Nothing for anything else, which says that it could not look.
std::optional<bool> codesignVerdict(int exitCode, QByteArrayView standardError);

} // namespace prose
