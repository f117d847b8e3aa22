// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sources/processgroup.h"

#include <QList>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <utility>

#ifdef Q_OS_LINUX
#include <QFile>
#include <QMutex>
#include <QSet>

#include <dirent.h>
#include <memory>
#include <optional>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace prose {

#ifdef Q_OS_LINUX
/// The names of a folder of proc(5) that are numbers. Nothing when it cannot be listed.
static std::optional<QByteArrayList> numbersIn(const char *folder)
{
    const std::unique_ptr<DIR, int (*)(DIR *)> listing(::opendir(folder), &::closedir);
    if (!listing)
        return std::nullopt;
    QByteArrayList numbers;
    while (const dirent *entry = ::readdir(listing.get())) {
        if (entry->d_name[0] >= '1' && entry->d_name[0] <= '9')
            numbers += entry->d_name;
    }
    return numbers;
}

static QByteArray contentsOf(const QByteArray &path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct ProcessStat
{
    bool isDead = true; ///< perhaps not buried
    bool isDying = false; ///< has no environment any more, but its children still are its own
    qint64 group = 0;
};

static constexpr quint64 exitingFlag = 0x4; // PF_EXITING, linux/sched.h

static ProcessStat statOf(const QByteArray &process)
{
    const QByteArray line = contentsOf("/proc/" + process + "/stat");
    const QByteArrayList fields = line.mid(line.lastIndexOf(')') + 2).split(' '); // state, parent, group, …
    return {.isDead = fields.first().isEmpty() || fields.first() == "Z" || fields.first() == "X",
            .isDying = (fields.value(6).toULongLong() & exitingFlag) != 0,
            .group = fields.value(2).toLongLong()};
}

static QByteArrayList childrenNow(const QByteArray &process)
{
    const QByteArray threads = "/proc/" + process + "/task/";
    QByteArrayList children;
    for (const auto allThreads = numbersIn(threads.constData()).value_or(QByteArrayList()); const QByteArray &thread : allThreads)
        children += contentsOf(threads + thread + "/children").split(' ');
    children.removeAll(QByteArray());
    return children;
}

/// The kernel's list may leave out some while others end, so it is read until it says the same twice.
static QByteArrayList childrenOf(const QByteArray &process)
{
    QByteArrayList children = childrenNow(process);
    for (int attempts = 0; attempts < 10; ++attempts) {
        QByteArrayList again = childrenNow(process);
        if (again == children)
            break;
        children = std::move(again);
    }
    return children;
}

/// What a program of ours started is below us, orphans too (see OrphanAdoption). All of /proc would take milliseconds.
static bool hasLivingMember(qint64 group, const QByteArray &ancestor)
{
    return std::ranges::any_of(childrenOf(ancestor), [group](const QByteArray &process) {
        const ProcessStat stat = statOf(process);
        return (stat.group == group && !stat.isDead) || hasLivingMember(group, process);
    });
}
#endif

bool isProcessGroupAlive(qint64 group)
{
    if (group <= 0 || (::kill(pid_t(-group), 0) != 0 && errno != EPERM))
        return false;
#ifdef Q_OS_LINUX
    static const bool listsChildren = ::access("/proc/thread-self/children", R_OK) == 0; // CONFIG_PROC_CHILDREN
    return !listsChildren || hasLivingMember(group, "self");
#else
    return true;
#endif
}

#ifdef Q_OS_LINUX
namespace {
struct Adoptions
{
    QMutex mutex;
    int count = 0;
    QSet<qint64> ownChildren;
};
} // namespace
static Adoptions &adoptions()
{
    static Adoptions all;
    return all;
}

OrphanAdoption::OrphanAdoption()
{
    const QMutexLocker lock(&adoptions().mutex);
    if (adoptions().count++ == 0)
        ::prctl(PR_SET_CHILD_SUBREAPER, 1);
}

OrphanAdoption::~OrphanAdoption()
{
    ownChildEnded();
    const QMutexLocker lock(&adoptions().mutex);
    if (--adoptions().count == 0)
        ::prctl(PR_SET_CHILD_SUBREAPER, 0);
}

qint64 OrphanAdoption::startOwnChild(const std::function<qint64()> &start)
{
    const QMutexLocker lock(&adoptions().mutex); // or another thread's job could bury it before we know it
    m_ownChild = start();
    if (m_ownChild > 0)
        adoptions().ownChildren.insert(m_ownChild);
    return m_ownChild;
}

void OrphanAdoption::ownChildEnded()
{
    const QMutexLocker lock(&adoptions().mutex);
    adoptions().ownChildren.remove(std::exchange(m_ownChild, 0));
}

std::vector<qint64> OrphanAdoption::daemons(qint64 group, const QByteArray &variable) const
{
    const QMutexLocker lock(&adoptions().mutex);
    std::vector<qint64> found;
    for (bool isBuried = true; std::exchange(isBuried, false);) { // the children of the dead have become ours
        found.clear();
        for (const auto children = childrenOf("self"); const QByteArray &child : children) {
            const qint64 process = child.toLongLong();
            if (adoptions().ownChildren.contains(process))
                continue;
            const ProcessStat stat = statOf(child);
            if (stat.isDead)
                isBuried = ::waitpid(pid_t(process), nullptr, WNOHANG) == process || isBuried;
            else if (stat.isDying // whose it was cannot be seen any more, and what it leaves not yet
                     || (stat.group != group && contentsOf("/proc/" + child + "/environ").split('\0').contains(variable)))
                found.push_back(process);
        }
    }
    return found;
}
#else
OrphanAdoption::OrphanAdoption() = default;
OrphanAdoption::~OrphanAdoption() = default;
qint64 OrphanAdoption::startOwnChild(const std::function<qint64()> &start)
{
    return start();
}
void OrphanAdoption::ownChildEnded() {}
std::vector<qint64> OrphanAdoption::daemons(qint64, const QByteArray &) const
{
    return {};
}
#endif

} // namespace prose
