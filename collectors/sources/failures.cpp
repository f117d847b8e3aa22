// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sources/failures.h"

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace prose {

static QString englishText(int errnoValue)
{
#ifdef __GLIBC__
    const char *text = strerrordesc_np(errnoValue); // strerror() speaks the user's language
#else
    const char *text = std::strerror(errnoValue);
#endif
    return text ? QString::fromLatin1(text) : u"error %1"_s.arg(errnoValue);
}

Error systemError(int errnoValue, const QString &source)
{
    switch (errnoValue) {
    case ENOENT:
    case ENOTDIR:
    case ESRCH: // a file of a process that ended meanwhile
        return {Error::Kind::Missing, source, {}};
    case EACCES:
    case EPERM: return {Error::Kind::Denied, source, {}};
    case ETIMEDOUT: return {Error::Kind::TimedOut, source, {}}; // of a soft network mount, or of a bus
    default: return {Error::Kind::Failed, source, englishText(errnoValue)};
    }
}

Error timedOut(std::chrono::milliseconds limit, const QString &source)
{
    return {Error::Kind::TimedOut, source, u"after %1 s"_s.arg(double(limit.count()) / 1000)};
}

Error stopped(const QString &source)
{
    return {Error::Kind::Stopped, source, {}};
}

Error isFolder(const QString &source)
{
    return {Error::Kind::Failed, source, u"a folder"_s};
}

Error notALink(const QString &source)
{
    return {Error::Kind::Failed, source, u"not a symbolic link"_s};
}

Error wouldAsk(const QString &source)
{
    return {Error::Kind::Denied, source, u"not looked at, because macOS would ask for your consent"_s};
}

Error tooLarge(qint64 limitBytes, const QString &source)
{
    constexpr qint64 mebibyte = 1024 * 1024;
    const QString limit = limitBytes % mebibyte == 0 ? u"%1 MiB"_s.arg(limitBytes / mebibyte) : u"%1 bytes"_s.arg(limitBytes);
    return {Error::Kind::TooLarge, source, "more than "_L1 + limit};
}

FileAnswers stoppedAnswers(const FileRequest &request)
{
    FileAnswers answers;
    for (const QString &pattern : request.patterns)
        answers[pattern].insert(pattern, std::unexpected(stopped(pattern)));
    return answers;
}

} // namespace prose
