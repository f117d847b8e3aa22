// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/sources/sources.h"

#include <QJsonObject>

namespace prose {

/// Answers of commands that stay the same while the files that decide them do (Command::unchangedWhile), kept from one run to
/// the next in one file of the user's cache folder. Bounded: entries not used for a month, and the oldest beyond a number,
/// are dropped. Two instances may run at once: the file is replaced whole, and the entries of the other one are kept.
/// A file that is not ours or not understood counts as empty.
class AnswerCache
{
public:
    /// `file` is read when first needed; an empty name keeps nothing.
    explicit AnswerCache(QString file);
    ~AnswerCache(); ///< writes what is new

    std::optional<Output> find(const Command &command);
    void keep(const Command &command, const Output &output);

    /// In the user's cache folder.
    static QString defaultFile();

private:
    QJsonObject load() const;

    QString m_file;
    std::optional<QJsonObject> m_entries; ///< by key; null until needed
    QJsonObject m_changed; ///< what this run added or used
    bool m_isNew = false; ///< something must be written
};

} // namespace prose
