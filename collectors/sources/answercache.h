// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/sources/sources.h"

#include <QJsonObject>

namespace prose {

/// Answers of commands that stay the same while the files that decide them do (Command::unchangedWhile), kept from one run to
/// the next in one file of the user's cache folder. Bounded: entries not used for a month, and the oldest beyond a number,
/// are dropped. Several instances may run at once: the file is replaced whole under a lock, and the entries of others are kept.
/// A file that is not ours or not understood counts as empty.
class AnswerCache
{
public:
    /// `file` is read when first needed; an empty name keeps nothing.
    explicit AnswerCache(QString file);
    ~AnswerCache(); ///< writes what is new

    std::optional<Output> find(const Command &command);
    /// What decides a command's answer, as it is now.
    static QString identityOf(const Command &command);
    /// The answer of a command that was started when `identity` was true. It is not kept when that has changed meanwhile.
    void keep(const Command &command, const QString &identity, const Output &output);

    /// In the user's cache folder.
    static QString defaultFile();

private:
    QJsonObject load() const;

    QString m_file;
    std::optional<QJsonObject> m_entries; ///< by key; null until needed
    QJsonObject m_changed; ///< what this run added or used, and has still to be written
};

} // namespace prose
