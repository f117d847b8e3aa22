// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/result.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace prose {

static constexpr std::array<std::pair<Error::Kind, QLatin1StringView>, 7> words{{
    {Error::Kind::Missing, "missing"_L1},
    {Error::Kind::Denied, "denied"_L1},
    {Error::Kind::TimedOut, "timed_out"_L1},
    {Error::Kind::Stopped, "stopped"_L1},
    {Error::Kind::Failed, "failed"_L1},
    {Error::Kind::Malformed, "malformed"_L1},
    {Error::Kind::TooLarge, "too_large"_L1},
}};

QLatin1StringView kindWord(Error::Kind kind)
{
    return words.at(std::to_underlying(kind)).second;
}

std::optional<Error::Kind> kindFromWord(QStringView word)
{
    for (const auto &[kind, name] : words) {
        if (name == word)
            return kind;
    }
    return std::nullopt;
}

static QLatin1StringView sentence(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Missing: return "not found"_L1;
    case Error::Kind::Denied: return "permission denied"_L1;
    case Error::Kind::TimedOut: return "timed out"_L1;
    case Error::Kind::Stopped: return "stopped"_L1;
    case Error::Kind::Failed: return "failed"_L1;
    case Error::Kind::Malformed: return "not understood"_L1;
    case Error::Kind::TooLarge: return "too large"_L1;
    }
    Q_UNREACHABLE();
}

QString errorLine(const Error &error)
{
    QString line = sentence(error.kind);
    if (!error.detail.isEmpty())
        line += (error.kind == Error::Kind::TimedOut ? " "_L1 : ", "_L1) + error.detail;
    return error.source.isEmpty() ? line : line + ": "_L1 + error.source;
}

std::unexpected<Error> malformed(const QString &detail)
{
    return std::unexpected(Error{Error::Kind::Malformed, {}, detail});
}

} // namespace prose
