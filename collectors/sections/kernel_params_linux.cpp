// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/kernel_params.h"

#include "collectors/parsers/calltexts.h"
#include "collectors/parsers/kerneltaint.h"
#include "collectors/parsers/processlimits.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

/// Which of /proc/sys is read. The patterns step around what must not be:
///   secrets: net.ipv4.tcp_fastopen_key, net.ipv6.conf.*.stable_secret, net.core.netdev_rss_key
///   names of this machine: kernel.hostname, kernel.domainname, kernel.random.boot_id
///   what acts when it is read or can only be written: vm.stat_refresh, vm.drop_caches, vm.compact_memory, net.*.route.flush
///   old names that make the kernel complain in its log: net.*.neigh.*.base_reachable_time, retrans_time
///   tables and what no two looks find alike: dev.cdrom.info, kernel.ns_last_pid, kernel.random.uuid, fs.quota
/// and around the settings of each network interface.
QStringList settingPatterns()
{
    return {
        u"/proc/sys/abi/*"_s,
        u"/proc/sys/crypto/*"_s,
        u"/proc/sys/debug/*"_s,
        u"/proc/sys/dev/[!c]*/*"_s,
        u"/proc/sys/dev/cdrom/[!i]*"_s,
        u"/proc/sys/fs/*"_s,
        u"/proc/sys/fs/epoll/*"_s,
        u"/proc/sys/fs/fanotify/*"_s,
        u"/proc/sys/fs/fuse/*"_s,
        u"/proc/sys/fs/inotify/*"_s,
        u"/proc/sys/fs/mqueue/*"_s,
        u"/proc/sys/fs/nfs/*"_s,
        u"/proc/sys/fs/verity/*"_s,
        u"/proc/sys/fs/xfs/*"_s,
        u"/proc/sys/kernel/[!dhn]*"_s,
        u"/proc/sys/kernel/d[!o]*"_s,
        u"/proc/sys/kernel/h[!o]*"_s,
        u"/proc/sys/kernel/hotplug"_s,
        u"/proc/sys/kernel/n[!s]*"_s,
        u"/proc/sys/kernel/firmware_config/*"_s,
        u"/proc/sys/kernel/keys/*"_s,
        u"/proc/sys/kernel/pty/*"_s,
        u"/proc/sys/kernel/random/poolsize"_s,
        u"/proc/sys/kernel/random/urandom_min_reseed_secs"_s,
        u"/proc/sys/kernel/random/*_wakeup_threshold"_s,
        u"/proc/sys/kernel/seccomp/*"_s,
        u"/proc/sys/kernel/usermodehelper/*"_s,
        u"/proc/sys/kernel/yama/*"_s,
        u"/proc/sys/net/*"_s,
        u"/proc/sys/net/bridge/*"_s,
        u"/proc/sys/net/core/[!n]*"_s,
        u"/proc/sys/net/core/netdev_[!r]*"_s,
        u"/proc/sys/net/ipv4/[!t]*"_s,
        u"/proc/sys/net/ipv4/t[!c]*"_s,
        u"/proc/sys/net/ipv4/tcp_[!f]*"_s,
        u"/proc/sys/net/ipv4/tcp_f[!a]*"_s,
        u"/proc/sys/net/ipv4/tcp_fack"_s,
        u"/proc/sys/net/ipv4/tcp_fastopen"_s,
        u"/proc/sys/net/ipv4/tcp_fastopen_blackhole_timeout_sec"_s,
        u"/proc/sys/net/ipv4/conf/all/*"_s,
        u"/proc/sys/net/ipv4/conf/default/*"_s,
        u"/proc/sys/net/ipv4/neigh/default/[!br]*"_s,
        u"/proc/sys/net/ipv4/neigh/default/base_reachable_time_ms"_s,
        u"/proc/sys/net/ipv4/neigh/default/retrans_time_ms"_s,
        u"/proc/sys/net/ipv4/route/[!f]*"_s,
        u"/proc/sys/net/ipv6/*"_s,
        u"/proc/sys/net/ipv6/conf/all/[!s]*"_s,
        u"/proc/sys/net/ipv6/conf/all/s[!t]*"_s,
        u"/proc/sys/net/ipv6/conf/default/[!s]*"_s,
        u"/proc/sys/net/ipv6/conf/default/s[!t]*"_s,
        u"/proc/sys/net/ipv6/icmp/*"_s,
        u"/proc/sys/net/ipv6/neigh/default/[!br]*"_s,
        u"/proc/sys/net/ipv6/neigh/default/base_reachable_time_ms"_s,
        u"/proc/sys/net/ipv6/neigh/default/retrans_time_ms"_s,
        u"/proc/sys/net/ipv6/route/[!f]*"_s,
        u"/proc/sys/net/mptcp/*"_s,
        u"/proc/sys/net/netfilter/*"_s,
        u"/proc/sys/net/netfilter/nf_log/*"_s,
        u"/proc/sys/net/unix/*"_s,
        u"/proc/sys/user/*"_s,
        u"/proc/sys/vm/[!cds]*"_s,
        u"/proc/sys/vm/compaction_*"_s,
        u"/proc/sys/vm/compact_unevictable_allowed"_s,
        u"/proc/sys/vm/d[!r]*"_s,
        u"/proc/sys/vm/s[!t]*"_s,
        u"/proc/sys/vm/stat_interval"_s,
    };
}

/// Counters among the settings: what there is at the moment, not what is set.
bool isCounter(const QString &name)
{
    static const QSet<QString> counters{
        u"fs.aio-nr"_s,      u"fs.dentry-state"_s,
        u"fs.file-nr"_s,     u"fs.inode-nr"_s,
        u"fs.inode-state"_s, u"kernel.hung_task_detect_count"_s,
        u"kernel.pty.nr"_s,  u"net.netfilter.nf_conntrack_count"_s,
    };
    return counters.contains(name);
}

/// The kernel counts beyond what readers of JSON in other languages can tell apart.
std::optional<qint64> capped(std::optional<QString> text)
{
    constexpr quint64 largest = (1ULL << 53) - 1;
    bool isNumber = false;
    const quint64 value = text.value_or(QString()).toULongLong(&isNumber);
    return isNumber ? std::optional(qint64(std::min(value, largest))) : std::nullopt;
}

} // namespace

QCoro::Task<Collected<KernelParams>> collectKernelParamsOnLinux(Inputs in)
{
    Collected<KernelParams> out;
    KernelParams &params = out.facts;
    const QString limitsPath = u"/proc/self/limits"_s, root = u"/proc/sys/"_s;
    auto settingsTask = in.read(settingPatterns());
    auto limitsTask = in.read({limitsPath});
    auto userTask = in.call(u"user"_s);
    const Files settings = co_await settingsTask;
    const Files limitFiles = co_await limitsTask;
    const Result<QByteArray> userText = co_await userTask;

    params.maxFiles = capped(settings.text(u"/proc/sys/fs/file-max"_s));
    params.maxProcesses = capped(settings.text(u"/proc/sys/kernel/threads-max"_s));
    params.pidMax = settings.number(u"/proc/sys/kernel/pid_max"_s);
    params.inotifyMaxUserWatches = settings.number(u"/proc/sys/fs/inotify/max_user_watches"_s);
    params.swappiness = settings.number(u"/proc/sys/vm/swappiness"_s);
    params.tainted = settings.number(u"/proc/sys/kernel/tainted"_s);
    if (params.tainted)
        params.taintReasons = taintReasons(quint64(*params.tainted));
    if (limitFiles.has(limitsPath)) {
        if (const auto limits = out.take(limitFiles.at(limitsPath), parseProcessLimits, limitsPath)) {
            const ProcessLimit open = limits->value(u"Max open files"_s);
            params.openFilesSoft = open.soft;
            params.openFilesHard = open.hard;
        }
    }
    for (const QString &path : settings.paths()) {
        const QString name = path.sliced(root.size()).replace(u'/', u'.');
        if (!isCounter(name))
            params.sysctl.emplace(name, QString::fromUtf8(settings.at(path).value_or(QByteArray())).simplified());
    }
    if (settings.paths().isEmpty() && settings.failures().empty())
        out.unavailable = QString::fromLatin1(QT_TRANSLATE_NOOP("Report", "This machine shows no kernel settings"));
    // What the administrator cannot read either can only be written.
    const auto user = parseUser(userText.value_or(QByteArray()));
    const bool isAdministrator = user && user->uid == 0;
    qsizetype denied = 0;
    for (const Error &error : settings.failures())
        denied += error.kind == Error::Kind::Denied; // others: a setting that this kernel has only the name of
    if (denied > 0 && !isAdministrator)
        out.problems.push_back({Error::Kind::Denied, u"/proc/sys"_s, u"%1 settings are for the administrator only"_s.arg(denied)});
    co_return out;
}

} // namespace prose
