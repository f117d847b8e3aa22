// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/macprotection.h"

#include "collectors/parsers/keyvalue.h"

using namespace Qt::StringLiterals;

namespace prose {

static std::optional<bool> whichLine(QByteArrayView text, QLatin1StringView on, QLatin1StringView off)
{
    for (const QString &line : textLines(text)) {
        if (line.trimmed() == on)
            return true;
        if (line.trimmed() == off)
            return false;
    }
    return std::nullopt;
}

std::optional<bool> systemIntegrityProtection(QByteArrayView csrutilStatus)
{
    return whichLine(csrutilStatus, "System Integrity Protection status: enabled."_L1, "System Integrity Protection status: disabled."_L1);
}

std::optional<bool> gatekeeper(QByteArrayView spctlStatus)
{
    return whichLine(spctlStatus, "assessments enabled"_L1, "assessments disabled"_L1);
}

std::optional<bool> fileVault(QByteArrayView fdesetupStatus)
{
    return whichLine(fdesetupStatus, "FileVault is On."_L1, "FileVault is Off."_L1);
}

} // namespace prose
