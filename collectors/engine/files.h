// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/sources/sources.h"

#include <optional>

namespace prose {

/// What stat(2) says of a path, symbolic links followed.
struct FileStat
{
    qint64 sizeBytes = 0;
    double modifiedSeconds = 0; ///< since 1970 UTC
};

/// The answer to Inputs::read(), links(), names() or stats(): every path that was asked for by name or found by a pattern.
/// text() and number() are for the one-line files of /sys and /proc: an absent or unreadable file is simply no value.
class Files
{
public:
    Files() = default;
    explicit Files(PathAnswers answers) : m_answers(std::move(answers)) {}

    /// What was read, or why not. A path that was never asked for is Missing.
    Result<QByteArray> at(const QString &path) const;
    bool has(const QString &path) const;
    /// Without surrounding white space and without NUL (device tree); nothing when empty.
    std::optional<QString> text(const QString &path) const;
    std::optional<qint64> number(const QString &path) const;
    /// Of a path that was asked for with stats().
    std::optional<FileStat> stat(const QString &path) const;
    /// All paths that were read, sorted. Const, so that a loop over it does not detach it.
    const QStringList paths() const;
    /// The folders that contain a read file called `name`: "/sys/class/net/eth0" for ".../eth0/address". Sorted, unique.
    const QStringList foldersWith(QStringView name) const;
    /// Files that exist but may not be read, or failed: one problem each.
    std::vector<Error> failures() const;

private:
    PathAnswers m_answers;
};

} // namespace prose
