// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace prose {

/// One decision of the user's, the administrator's or the system's: a row of the table "access" in macOS's TCC.db, which is an
/// SQLite database. Up to macOS 10.15 (from a real one, log2timeline/plaso):
///
///     service                 client             client_type  allowed  prompt_count  …  indirect_object_identifier
///     kTCCServiceMicrophone   com.google.Chrome  0            1        1                UNUSED
///
/// From macOS 11 on a number tells more than `allowed` did; rows that GitHub writes into its machines (actions/runner-images):
///
///     service                 client              client_type  auth_value  auth_reason  …  indirect_object_identifier
///     kTCCServiceAppleEvents  com.apple.Terminal  0            2           0               com.apple.systemevents
struct TccAccess
{
    enum class State { Denied, Unknown, Allowed, Limited };

    QString service; ///< without "kTCCService": "Microphone"
    QString client; ///< a bundle identifier, or a path
    State state = State::Unknown;
    std::optional<QString> target; ///< the application that is controlled, for "AppleEvents"
};

/// In the order of client, service and target. Rows without service, client or decision are left out.
/// Malformed: no database, or none with such a table.
Result<std::vector<TccAccess>> parseTccDatabase(QByteArrayView database);

} // namespace prose
