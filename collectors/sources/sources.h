// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/sources/urgency.h"
#include "models/report/result.h"
#include "models/report/section.h"

#include <QByteArray>
#include <QFuture>
#include <QHash>
#include <QMap>
#include <QObject>
#include <QStringList>

#include <chrono>

namespace prose {

/// A program to start: no shell, no standard input, `LC_ALL=C`, its own process group. A bare name ("lsblk") is
/// looked up in a fixed list of system folders, never in the caller's PATH; a path is used as it is.
struct Command
{
    QString program;
    QStringList arguments;
    std::chrono::milliseconds timeout{15'000};
    qint64 outputLimitBytes = 8 * 1024 * 1024;
    /// Files that decide the answer: a program, a database. While their identity (device, inode, size, time of change) stays
    /// the same, an answer of an earlier run is given instead of starting the program again. Empty: never remembered.
    QStringList unchangedWhile = {};
    /// For a program that prints the newest last and may go on for long: what it printed within its time-out is an answer too,
    /// of more than outputLimitBytes the end. See Output::isPartial.
    bool isPartWelcome = false;
    Urgency urgency = {};

    QStringList words() const { return QStringList{program} + arguments; }
};

/// What a command printed before it ended by itself, whatever its exit code, or a welcome part of that.
struct Output
{
    QByteArray standardOutput;
    QByteArray standardError;
    int exitCode = 0;
    bool isRemembered = false; ///< from an earlier run, see Command::unchangedWhile
    bool isPartial = false; ///< ended by us (the exit code is 0 then), or its beginning was dropped; may begin and end within a line

    bool operator==(const Output &) const = default;
};

/// Files by path, absolute or, for the user's home folder, "~/…"; the answers' paths begin as the pattern does. In a pattern,
/// `*`, `?` and `[…]` stand for anything but a slash, as in glob(7); dot files are not matched by `*`.
/// What lies below a network or FUSE file system or an automount point has its own time limit.
struct FileRequest
{
    enum class Want {
        Contents, ///< the bytes of each file, at most 8 MiB
        Links, ///< where each symbolic link points, as stored in it
        Names, ///< only which paths exist (files or folders)
        Stats, ///< "size_bytes modified_seconds" of what a path leads to, see Files::stat()
    };
    Want want = Want::Contents;
    QStringList patterns;
    /// What is not read by then is TimedOut; the rest is kept.
    std::chrono::milliseconds timeout{5'000};
    Urgency urgency = {};
};

/// path → bytes (a link's target, for Links; nothing, for Names), for every path a pattern stands for. A plain path
/// that does not exist is there with Error::Missing; a pattern that matches nothing is an empty map.
using PathAnswers = QMap<QString, Result<QByteArray>>;
/// pattern → its paths.
using FileAnswers = QHash<QString, PathAnswers>;

/// Something the operating system tells a process only by a function call. The answer is text, so that it can be recorded:
///   uname            "sysname\nnodename\nrelease\nmachine"                                        uname(2)
///   statvfs PATH     "fragment_size blocks blocks_free blocks_available read_only(0|1)"            statvfs(3)
///   interfaces       JSON shaped like `ip -j addr`: [{ifname, flags, operstate, address, addr_info: […]}]   getifaddrs(3)
///   sysconf          "page_size clock_ticks_per_second"                                            sysconf(3)
///   now              seconds since 1970 UTC, a decimal fraction                                    clock_gettime(2)
///   user             "uid\ngid\nname\nhome\nshell"                                                 getpwuid(3)
///   environment N …  "N=value", each followed by NUL, for those of the named variables that are set        environ(7)
///   programs N …     lines "name\tpath\treal path": every file of that name the user could start, in the order in which it
///                    would be found: the folders of PATH, then the well-known ones
///   sockets          JSON: [{protocol, family, address, port, pid?, process?}]: TCP listening, UDP bound   sock_diag(7)
///   usage FOLDER     JSON: {bytes, files, unreadable, complete, largest: [{path, bytes}]}: what a folder holds on its own
///                    file system, hard links once, disk blocks × 512; without the paths inside it that follow, each after a
///                    tab. Stops at the time-out with what it has.
///   systemd WHICH    the units in memory of the service manager of the "system" or the "user", as `systemctl show` prints
///                    them, moments in microseconds; a first block has RealtimeUSec and MonotonicUSec, the clocks' now
///   http SOCKET PATH the body of a GET request to a daemon's local socket                            unix(7)
/// Their parsers are in parsers/calltexts.h. FOLDER and SOCKET may begin with "~/". The time zone is the process's own.
struct Call
{
    QString name;
    QString argument;
    std::chrono::milliseconds timeout{2'000};
    Urgency urgency = {};

    QStringList words() const { return argument.isEmpty() ? QStringList{name} : QStringList{name, argument}; }
};

/// The only door to a machine, live or recorded. Lives on, and is asked from, one thread; answers arrive on that thread's
/// event loop, or are ready at once. Every question is answered exactly once, after stop() with Error::Stopped. A future is
/// started when the work on its question begins; time-outs run from there.
/// Nothing here changes the machine.
class Sources : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual Platform platform() const = 0;
    virtual QFuture<Result<Output>> run(const Command &command) = 0;
    virtual QFuture<FileAnswers> read(const FileRequest &request) = 0;
    virtual QFuture<Result<QByteArray>> call(const Call &call) = 0;
    /// Ends what is running, whole process groups; later questions are answered Stopped.
    virtual void stop() = 0;
};

} // namespace prose
