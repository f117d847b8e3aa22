// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/codesign.h"

#include "collectors/parsers/keyvalue.h"

#include <array>

using namespace Qt::StringLiterals;

namespace prose {

static constexpr auto notSigned = "code object is not signed at all"_L1;

Result<CodesignDisplay> parseCodesignDisplay(QByteArrayView standardError)
{
    CodesignDisplay display;
    bool isAny = false;
    for (const QString &line : textLines(standardError)) {
        if (line.endsWith(notSigned)) {
            display.isSigned = false;
            return display;
        }
        const QString key = line.section(u'=', 0, 0), value = line.section(u'=', 1).trimmed();
        if (value.isEmpty())
            continue;
        if (key == "Identifier"_L1)
            display.identifier = value;
        else if (key == "Authority"_L1 && value != "(unavailable)"_L1)
            display.authorities += value;
        else if (key == "TeamIdentifier"_L1 && value != "not set"_L1)
            display.teamId = value;
        else if (key != "TeamIdentifier"_L1 && key != "Executable"_L1 && key != "Format"_L1)
            continue;
        isAny = true;
    }
    if (!isAny)
        return malformed(u"not codesign's description of a signature"_s);
    return display;
}

std::optional<bool> codesignVerdict(int exitCode, QByteArrayView standardError)
{
    if (exitCode == 0)
        return true;
    // What the system's security library says of code that is there and not as it was signed.
    static constexpr std::array bad{
        notSigned,
        "invalid signature"_L1,
        "a sealed resource is missing or invalid"_L1,
        "code has no resources but signature indicates they must be present"_L1,
        "code failed to satisfy specified code requirement"_L1,
        "nested code is modified or invalid"_L1,
        "main executable failed strict validation"_L1,
        "invalid Info.plist"_L1,
        "invalid resource directory"_L1,
        "unsealed contents present"_L1,
        "CSSMERR_TP_CERT_REVOKED"_L1,
        "CSSMERR_TP_NOT_TRUSTED"_L1,
    };
    const QString said = QString::fromUtf8(standardError);
    for (const QLatin1StringView words : bad) {
        if (exitCode == 1 && said.contains(words))
            return false;
    }
    return std::nullopt;
}

} // namespace prose
