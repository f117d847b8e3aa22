// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/sources/recorder.h"

#include <QDir>
#include <QJsonObject>
#include <QSet>

namespace prose {

/// Writes what a Recorder heard. Data files are named by their contents, so that equal ones are stored once.
class RecordingWriter
{
public:
    RecordingWriter(const Recorder &recorder, const QString &folder);
    Result<void> write();

private:
    struct Entries
    {
        QMap<QStringList, QJsonObject> commands;
        QMap<QStringList, QJsonObject> calls;
        QMap<QString, QJsonObject> contents, links, names, stats, listings; ///< by path
    };

    Result<void> prepareFolder() const;
    Entries entries();
    void addPaths(Entries &entries, FileRequest::Want want, const QString &pattern, const PathAnswers &answers);
    QJsonObject manifest(const Entries &entries);
    void removeUnused() const;
    QByteArray scrubbed(const QByteArray &bytes) const;
    QString scrubbed(const QString &text) const;
    QStringList scrubbed(const QStringList &words) const;
    QJsonObject errorEntry(const Error &error) const;
    /// The name of a data file with these bytes, scrubbed.
    QString store(const QByteArray &bytes);

    const Recorder &m_recorder;
    QDir m_folder;
    QSet<QString> m_stored;
    std::optional<Error> m_error; ///< the first data file that could not be written
};

} // namespace prose
