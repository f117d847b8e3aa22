// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>
#include <optional>

namespace prose {

/// Why something could not be had. The kinds differ where the user's next step differs:
/// install it, allow it, wait longer, ask again, report it.
struct [[nodiscard]] Error
{
    enum class Kind {
        Missing, ///< no such program, file or key
        Denied, ///< exists, but we may not read it
        TimedOut, ///< did not answer within its limit
        Stopped, ///< the user stopped the run
        Failed, ///< answered with an error of its own
        Malformed, ///< answered something we cannot understand
        TooLarge, ///< answered more than we are willing to keep
    };
    Kind kind = Kind::Failed;
    QString source; ///< the command line or path, as a user would type it
    QString detail; ///< what was said, in English, without a final full stop; may be empty

    bool operator==(const Error &) const = default;
};

/// The stable English word of a kind, as the report's JSON writes it ("timed_out").
QLatin1StringView kindWord(Error::Kind kind);
std::optional<Error::Kind> kindFromWord(QStringView word);

/// One line for `collection_errors`, without the section's name: "timed out after 15 s: scutil --dns".
QString errorLine(const Error &error);

template<class T>
using Result = std::expected<T, Error>;

/// What a parser returns for bytes it cannot understand; the caller, who knows it, fills in the source.
std::unexpected<Error> malformed(const QString &detail);

} // namespace prose
