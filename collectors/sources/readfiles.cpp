// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sources/readfiles.h"

#include "collectors/sources/failures.h"
#include "collectors/sources/homefolder.h"
#include "collectors/sources/pathpattern.h"

#include <QFile>

#include <array>
#include <climits>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace prose {

using Want = FileRequest::Want;

/// One path on its way from a pattern to an answer.
struct Candidate
{
    QByteArray path;
    bool isListed = false; ///< a folder's listing named it, so it exists
    bool isRegular = false; ///< and said that it is a regular file
};

struct Expansion
{
    std::vector<Candidate> found;
    std::optional<std::pair<QByteArray, Error>> denied;
};

static bool mayBeFolder(unsigned char type)
{
    return type == DT_DIR || type == DT_LNK || type == DT_UNKNOWN;
}

static bool isWanted(Want want, unsigned char type)
{
    switch (want) {
    case Want::Contents: return type != DT_DIR;
    case Want::Links: return type == DT_LNK || type == DT_UNKNOWN;
    case Want::Names:
    case Want::Stats: return true;
    }
    Q_UNREACHABLE();
}

using Listing = std::unique_ptr<DIR, int (*)(DIR *)>;

static Result<Listing> openListing(const QByteArray &path, bool mayBeAsked)
{
    const QString folder = QFile::decodeName(path);
    if (mayBeAsked && needsConsent(folder))
        return std::unexpected(wouldAsk(folder));
    Listing listing(::opendir(path.constData()), &::closedir);
    if (!listing)
        return std::unexpected(systemError(errno, folder));
    return listing;
}

static Expansion expand(const QString &pattern, Want want, bool mayBeAsked)
{
    Expansion expansion;
    std::vector<Candidate> level(1);
    bool isFixed = true; // no wildcard yet
    const QStringList components = pathComponents(pattern);
    for (qsizetype i = 0; i < components.size(); ++i) {
        const QByteArray component = QFile::encodeName(components.at(i));
        if (!hasWildcard(components.at(i))) {
            for (Candidate &candidate : level)
                candidate = {.path = candidate.path + '/' + component};
            continue;
        }
        const bool isLast = i + 1 == components.size();
        std::vector<Candidate> next;
        for (const Candidate &candidate : level) {
            const QByteArray folder = candidate.path.isEmpty() ? "/"_ba : candidate.path;
            const auto listing = openListing(folder, mayBeAsked);
            if (!listing) {
                if (isFixed && listing.error().kind == Error::Kind::Denied)
                    expansion.denied.emplace(folder, listing.error());
                continue;
            }
            while (const dirent *entry = ::readdir(listing->get())) {
                const std::string_view name(entry->d_name);
                if (name == "." || name == ".." || !(isLast ? isWanted(want, entry->d_type) : mayBeFolder(entry->d_type)))
                    continue;
                if (matchesComponent(component, entry->d_name))
                    next.push_back({candidate.path + '/' + entry->d_name, true, entry->d_type == DT_REG});
            }
        }
        isFixed = false;
        level = std::move(next);
    }
    expansion.found = std::move(level);
    return expansion;
}

static Result<QByteArray> readAll(int file, const QString &source)
{
    QByteArray bytes;
    std::array<char, 16 * 1024> buffer;
    while (true) {
        const ssize_t count = ::read(file, buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return std::unexpected(systemError(errno, source));
        if (count == 0)
            return bytes;
        bytes.append(buffer.data(), count);
        if (bytes.size() > fileLimitBytes)
            return std::unexpected(tooLarge(fileLimitBytes, source));
    }
}

/// Why a path cannot be opened for its contents. A file system's look-up is half of what a small file costs.
static std::optional<Error> openingError(const char *path, const QString &source, bool mayBeAsked)
{
    struct stat info;
    if (::stat(path, &info) != 0)
        return systemError(errno, source);
    if (S_ISDIR(info.st_mode))
        return isFolder(source);
    if (!S_ISREG(info.st_mode))
        return Error{Error::Kind::Failed, source, u"not a regular file"_s};
    if (info.st_size > fileLimitBytes)
        return tooLarge(fileLimitBytes, source);
    if (mayBeAsked && needsConsent(QFile::decodeName(path)))
        return wouldAsk(source);
    return std::nullopt;
}

static Result<QByteArray> contents(const Candidate &candidate, const QString &source, bool mayBeAsked)
{
    const char *path = candidate.path.constData();
    if (const auto error = candidate.isRegular ? std::nullopt : openingError(path, source, mayBeAsked))
        return std::unexpected(*error);
    const int file = ::open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (file < 0)
        return std::unexpected(systemError(errno, source));
    auto bytes = readAll(file, source); // sizes in /proc and /sys mean nothing
    ::close(file);
    return bytes;
}

static Result<QByteArray> linkTarget(const char *path, const QString &source)
{
    std::array<char, PATH_MAX> target;
    const ssize_t length = ::readlink(path, target.data(), target.size());
    if (length >= 0)
        return QByteArray(target.data(), length);
    if (errno == EINVAL)
        return std::unexpected(notALink(source));
    return std::unexpected(systemError(errno, source));
}

static Result<QByteArray> existence(const char *path, const QString &source)
{
    struct stat info;
    if (::lstat(path, &info) != 0)
        return std::unexpected(systemError(errno, source));
    return QByteArray();
}

static Result<QByteArray> statOf(const char *path, const QString &source)
{
    struct stat info;
    if (::stat(path, &info) != 0)
        return std::unexpected(systemError(errno, source));
#ifdef Q_OS_DARWIN
    const timespec changed = info.st_mtimespec;
#else
    const timespec changed = info.st_mtim;
#endif
    return QByteArray::number(qint64(info.st_size)) + ' ' + QByteArray::number(qint64(changed.tv_sec)) + '.'
        + QByteArray::number(qint64(changed.tv_nsec)).rightJustified(9, '0');
}

static Result<QByteArray> answerFor(const Candidate &candidate, Want want, const QString &source, bool mayBeAsked)
{
    switch (want) {
    case Want::Contents: return contents(candidate, source, mayBeAsked);
    case Want::Links: return linkTarget(candidate.path.constData(), source);
    case Want::Stats: return statOf(candidate.path.constData(), source);
    case Want::Names: return candidate.isListed ? QByteArray() : existence(candidate.path.constData(), source);
    }
    Q_UNREACHABLE();
}

/// Whether a path that a pattern led to is one it stands for.
static bool isMatch(const Candidate &candidate, Want want, const Error &error)
{
    if (error.kind == Error::Kind::Missing)
        return false;
    struct stat info;
    if (error.kind != Error::Kind::Failed || want == Want::Names || want == Want::Stats)
        return true;
    if (want == Want::Links)
        return ::lstat(candidate.path.constData(), &info) != 0 || S_ISLNK(info.st_mode);
    return ::stat(candidate.path.constData(), &info) != 0 || !S_ISDIR(info.st_mode);
}

void FileReading::begin(const QString &path)
{
    const QMutexLocker lock(&m_mutex);
    m_path = path;
}

void FileReading::take(const QString &path, const Result<QByteArray> &answer)
{
    const QMutexLocker lock(&m_mutex);
    m_answers[m_pattern].insert(path, answer);
}

void FileReading::readPattern(const QString &asked, const std::atomic<bool> &isStopped)
{
    const QString pattern = withHome(asked);
    const bool isBelowHome = pattern != asked;
    const auto named = [isBelowHome](const QString &path) { return isBelowHome ? withoutHome(path) : path; };
    const QByteArray literal = QFile::encodeName(pattern);
    if (!pattern.startsWith(u'/')) {
        take(asked, std::unexpected(Error{Error::Kind::Failed, asked, u"not an absolute path"_s}));
        return;
    }
    if (!hasWildcard(pattern)) {
        begin(asked);
        take(asked, answerFor({.path = literal}, m_request.want, asked, m_mayBeAsked));
        return;
    }

    Expansion expansion = expand(pattern, m_request.want, m_mayBeAsked);
    struct stat info;
    if (expansion.found.empty() && ::lstat(literal.constData(), &info) == 0)
        expansion.found.push_back({.path = literal}); // a name found earlier may itself contain a bracket
    if (expansion.denied) {
        Error error = expansion.denied->second;
        error.source = named(error.source);
        take(named(QFile::decodeName(expansion.denied->first)), std::unexpected(error));
    }
    for (const Candidate &candidate : expansion.found) {
        if (isStopped)
            break;
        const QString path = named(QFile::decodeName(candidate.path));
        begin(path);
        const auto answer = answerFor(candidate, m_request.want, path, m_mayBeAsked);
        if (answer || isMatch(candidate, m_request.want, answer.error()))
            take(path, answer);
    }
}

void FileReading::run(const std::atomic<bool> &isStopped)
{
    for (const QString &pattern : m_request.patterns) {
        if (isStopped)
            break;
        {
            const QMutexLocker lock(&m_mutex);
            m_answers[pattern];
            m_pattern = pattern;
            m_path.clear();
        }
        readPattern(pattern, isStopped);
    }
    const QMutexLocker lock(&m_mutex);
    m_pattern.clear();
}

FileAnswers FileReading::answers() const
{
    const QMutexLocker lock(&m_mutex);
    return m_answers;
}

FileAnswers FileReading::answersWhenLate() const
{
    const QMutexLocker lock(&m_mutex);
    FileAnswers answers = m_answers;
    for (const QString &pattern : m_request.patterns) {
        const bool isBegun = answers.contains(pattern);
        if (isBegun && pattern != m_pattern)
            continue;
        const QString path = isBegun && !m_path.isEmpty() ? m_path : pattern;
        answers[pattern].insert(path, std::unexpected(timedOut(m_request.timeout, path)));
    }
    return answers;
}

} // namespace prose
