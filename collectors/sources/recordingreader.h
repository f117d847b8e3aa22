// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/sources/recordedsources.h"

#include <QDir>
#include <QJsonObject>
#include <QSet>

namespace prose {

/// Fills RecordedSources from a folder. Does not read the named files, only makes sure that they are there.
class RecordingReader
{
public:
    RecordingReader(const QString &folder, RecordedSources &sources);
    /// The first thing that is wrong; its source is the folder.
    std::optional<Error> read();

private:
    Result<QJsonObject> manifest() const;
    Result<Platform> platformOf(const QJsonObject &manifest) const;
    std::optional<Error> addLinks(const QJsonObject &manifest);
    std::optional<Error> addEntry(const QJsonObject &entry);
    std::optional<Error> addFile(const QJsonObject &entry, const RecordedSources::Answer &answer);
    Result<RecordedSources::Answer> answerOf(const QJsonObject &entry);
    Result<QString> namedFile(const QJsonObject &entry, QLatin1StringView key);
    Error malformed(const QString &detail) const;

    QDir m_folder;
    QString m_canonicalFolder;
    QSet<QString> m_foldersInside; ///< seen to be really below the folder
    RecordedSources &m_sources;
    QString m_where; ///< of the entry being read: "entry 12"
};

} // namespace prose
