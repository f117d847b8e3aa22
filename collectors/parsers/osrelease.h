// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace prose {

/// /etc/os-release (os-release(5)): shell assignments, values plain or in quotes: `VERSION_ID="12"`. A rolling release
/// has no VERSION_ID, and often `BUILD_ID=rolling`.
struct OsRelease
{
    std::optional<QString> name;
    std::optional<QString> prettyName;
    std::optional<QString> id; ///< lower case, for programs: "debian"
    std::optional<QString> idLike; ///< related ids, separated by blanks: "suse opensuse"
    std::optional<QString> versionId;
    std::optional<QString> buildId;
};

/// Malformed when neither a name nor an id is in it.
Result<OsRelease> parseOsRelease(QByteArrayView text);

} // namespace prose
