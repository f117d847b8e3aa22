// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/sources/sources.h"

namespace prose {

/// No file is read beyond this, live or recorded.
inline constexpr qint64 fileLimitBytes = 8 * 1024 * 1024;

/// What errno means for the user: Missing, Denied, TimedOut, or Failed with the system's words in English, whatever the locale.
Error systemError(int errnoValue, const QString &source);
Error timedOut(std::chrono::milliseconds limit, const QString &source);
Error stopped(const QString &source);
Error isFolder(const QString &source);
Error notALink(const QString &source);
/// See consent.h.
Error wouldAsk(const QString &source);
Error tooLarge(qint64 limitBytes, const QString &source);
/// A file request cut short: every pattern stands for itself, Stopped.
FileAnswers stoppedAnswers(const FileRequest &request);

} // namespace prose
