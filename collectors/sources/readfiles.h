// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/sources/consent.h"
#include "collectors/sources/sources.h"

#include <QMutex>

#include <atomic>

namespace prose {

/// One request to this machine's file system. Only folders that a pattern names are listed. Only regular files are opened.
/// A pattern's answers leave out what it does not make sense for: folders for Contents, all but links for Links; and a folder
/// that it names but we may not list is there, Denied. So is what the system would ask the user about: it is left alone.
class FileReading
{
public:
    explicit FileReading(FileRequest request, bool mayBeAsked = systemAsksForConsent)
        : m_request(std::move(request)), m_mayBeAsked(mayBeAsked)
    {}

    /// The work: once, on a worker thread. Ends early when `isStopped`.
    void run(const std::atomic<bool> &isStopped);
    /// What has been read so far; on any thread.
    FileAnswers answers() const;
    /// The same, for one who waits no longer: what is missing is TimedOut, and of a pattern only the path it hangs at.
    FileAnswers answersWhenLate() const;

private:
    void readPattern(const QString &pattern, const std::atomic<bool> &isStopped);
    void begin(const QString &path);
    void take(const QString &path, const Result<QByteArray> &answer);

    const FileRequest m_request;
    const bool m_mayBeAsked; ///< whether the user may be asked for consent to what is opened
    mutable QMutex m_mutex;
    FileAnswers m_answers; ///< of the patterns that were begun
    QString m_pattern; ///< the one being read
    QString m_path; ///< of that, the path being read
};

} // namespace prose
