// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sources/folderusage.h"

#include "collectors/sources/failures.h"
#include "collectors/sources/homefolder.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <dirent.h>
#include <fcntl.h>
#include <map>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

constexpr qsizetype largestCount = 10;
constexpr int depthLimit = 256; // folders deeper than this are counted as unreadable; each level holds a file descriptor

struct Usage
{
    qint64 bytes = 0;
    qint64 files = 0;
    qint64 unreadable = 0;
    bool isComplete = true;
};

/// What a walk leaves out, as a tree: name → what of it.
struct LeftOut
{
    std::map<std::string, LeftOut, std::less<>> inside;
    bool isWhole = false;

    void add(const QString &path)
    {
        LeftOut *place = this;
        for (const auto names = path.split(u'/', Qt::SkipEmptyParts); const QString &name : names)
            place = &place->inside[QFile::encodeName(name).toStdString()];
        place->isWhole = place != this;
    }
    const LeftOut *of(std::string_view name) const
    {
        const auto it = inside.find(name);
        return it == inside.end() ? nullptr : &it->second;
    }
};

#ifdef AT_NO_AUTOMOUNT
constexpr int noAutomount = AT_NO_AUTOMOUNT;
#else
constexpr int noAutomount = 0;
#endif

int openFolder(int at, const char *name)
{
    constexpr int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK;
#ifdef O_NOATIME
    if (const int folder = ::openat(at, name, flags | O_NOATIME); folder >= 0) // allowed to the owner only
        return folder;
#endif
    return ::openat(at, name, flags);
}

class Walk
{
public:
    Walk(std::chrono::milliseconds limit, const std::atomic<bool> &isStopped, dev_t device)
        : m_deadline(limit), m_isStopped(isStopped), m_device(device)
    {}

    /// Adds what the open folder holds, without what is left out of it; closes it. `inside` is called for each entry of it with
    /// what that entry added.
    template<class Inside>
    void add(int folder, Usage &total, int depth, const LeftOut *leftOut, Inside inside)
    {
        DIR *listing = ::fdopendir(folder);
        if (!listing) {
            ::close(folder);
            ++total.unreadable;
            return;
        }
        while (const dirent *entry = ::readdir(listing)) {
            const std::string_view name(entry->d_name);
            if (name == "." || name == "..")
                continue;
            if (++m_seen % 256 == 0 && (m_isStopped || m_deadline.hasExpired())) {
                total.isComplete = false;
                break;
            }
            const LeftOut *below = leftOut ? leftOut->of(name) : nullptr;
            if (below && below->isWhole)
                continue;
            Usage one;
            addEntry(::dirfd(listing), entry->d_name, one, depth, below);
            total.bytes += one.bytes;
            total.files += one.files;
            total.unreadable += one.unreadable;
            total.isComplete = total.isComplete && one.isComplete;
            inside(entry->d_name, one);
            if (!total.isComplete)
                break;
        }
        ::closedir(listing);
    }

private:
    void addEntry(int folder, const char *name, Usage &usage, int depth, const LeftOut *leftOut)
    {
        struct stat info;
        if (::fstatat(folder, name, &info, AT_SYMLINK_NOFOLLOW | noAutomount) != 0) {
            ++usage.unreadable;
            return;
        }
        if (info.st_dev != m_device)
            return; // another file system is another matter, and may hang
        if (info.st_nlink > 1 && !S_ISDIR(info.st_mode)) {
            if (m_linked.contains(info.st_ino))
                return;
            m_linked.insert(info.st_ino);
        }
        usage.bytes += qint64(info.st_blocks) * 512;
        if (!S_ISDIR(info.st_mode)) {
            ++usage.files;
            return;
        }
        const int child = depth < depthLimit ? openFolder(folder, name) : -1;
        if (child < 0)
            ++usage.unreadable;
        else
            add(child, usage, depth + 1, leftOut, [](const char *, const Usage &) {});
    }

    QDeadlineTimer m_deadline;
    const std::atomic<bool> &m_isStopped;
    dev_t m_device;
    QSet<quint64> m_linked;
    quint64 m_seen = 0;
};

} // namespace

Result<QByteArray> usageCall(const QString &what, std::chrono::milliseconds limit, const std::atomic<bool> &isStopped)
{
    const QStringList words = what.split(u'\t');
    const QString &folder = words.front();
    LeftOut leftOut;
    for (qsizetype i = 1; i < words.size(); ++i)
        leftOut.add(words[i]);
    const QString source = u"usage "_s + folder;
    const QByteArray path = QFile::encodeName(withHome(folder));
    struct stat info;
    if (::stat(path.constData(), &info) != 0) // a link to another disk is followed: the user means what is there
        return std::unexpected(systemError(errno, source));
    if (!S_ISDIR(info.st_mode))
        return std::unexpected(Error{Error::Kind::Failed, source, u"not a folder"_s});
    const int top = openFolder(AT_FDCWD, (path + "/.").constData());
    if (top < 0)
        return std::unexpected(systemError(errno, source));

    Usage total{.bytes = qint64(info.st_blocks) * 512};
    std::vector<std::pair<qint64, QString>> parts;
    Walk walk(limit, isStopped, info.st_dev);
    walk.add(top, total, 0, &leftOut,
             [&](const char *name, const Usage &usage) { parts.emplace_back(usage.bytes, folder + u'/' + QFile::decodeName(name)); });
    std::ranges::sort(parts, [](const auto &a, const auto &b) { return std::tuple(-a.first, a.second) < std::tuple(-b.first, b.second); });
    QJsonArray largest;
    for (size_t i = 0; i < std::min(parts.size(), size_t(largestCount)); ++i)
        largest.append(QJsonObject{{"path"_L1, parts[i].second}, {"bytes"_L1, parts[i].first}});
    return QJsonDocument(QJsonObject{{"bytes"_L1, total.bytes},
                                     {"files"_L1, total.files},
                                     {"unreadable"_L1, total.unreadable},
                                     {"complete"_L1, total.isComplete},
                                     {"largest"_L1, largest}})
        .toJson(QJsonDocument::Compact);
}

} // namespace prose
