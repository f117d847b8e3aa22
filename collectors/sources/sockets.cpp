// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sources/sockets.h"

#include "collectors/sources/failures.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#ifdef Q_OS_LINUX
#include <arpa/inet.h>
#include <array>
#include <dirent.h>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <memory>
#include <sys/socket.h>
#include <sys/utsname.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace prose {

#ifdef Q_OS_LINUX

namespace {

constexpr int stateUnconnected = 7, stateListening = 10; // TCP_CLOSE and TCP_LISTEN of linux/tcp_states.h

struct Open
{
    QJsonObject described;
    quint32 inode = 0;
};

using Folder = std::unique_ptr<DIR, int (*)(DIR *)>;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The kernel loads the modules that answer when they are first asked; we change nothing, so we only ask those that are there.
bool answersWithoutLoading()
{
    const QByteArray loaded = contentOf(u"/proc/modules"_s);
    if (loaded.isEmpty())
        return true; // a kernel without modules
    utsname names;
    if (::uname(&names) != 0)
        return false;
    const QByteArray builtIn = contentOf(u"/lib/modules/%1/modules.builtin"_s.arg(QString::fromUtf8(names.release)));
    for (const char *module : {"inet_diag", "tcp_diag", "udp_diag"}) {
        if (!loaded.startsWith(module + " "_ba) && !loaded.contains("\n"_ba + module + ' ') && !builtIn.contains("/"_ba + module + ".ko"))
            return false;
    }
    return true;
}

Open describe(const inet_diag_msg &message, bool isTcp)
{
    std::array<char, INET6_ADDRSTRLEN> address{};
    ::inet_ntop(message.idiag_family, message.id.idiag_src, address.data(), address.size());
    return {{{"protocol"_L1, isTcp ? "tcp"_L1 : "udp"_L1},
             {"family"_L1, message.idiag_family == AF_INET ? "inet"_L1 : "inet6"_L1},
             {"address"_L1, QString::fromLatin1(address.data())},
             {"port"_L1, int(ntohs(message.id.idiag_sport))}},
            message.idiag_inode};
}

/// sock_diag(7): one dump of a family and protocol.
std::optional<Error> dump(int netlink, int family, int protocol, std::vector<Open> &sockets)
{
    const bool isTcp = protocol == IPPROTO_TCP;
    struct
    {
        nlmsghdr header;
        inet_diag_req_v2 request;
    } question{};
    question.header.nlmsg_len = sizeof question;
    question.header.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    question.header.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    question.request.sdiag_family = quint8(family);
    question.request.sdiag_protocol = quint8(protocol);
    question.request.idiag_states = 1u << (isTcp ? stateListening : stateUnconnected);
    if (::send(netlink, &question, sizeof question, 0) < 0)
        return systemError(errno, u"sockets"_s);

    alignas(nlmsghdr) std::array<char, 32 * 1024> buffer;
    while (true) {
        const ssize_t length = ::recv(netlink, buffer.data(), buffer.size(), 0);
        if (length < 0)
            return systemError(errno, u"sockets"_s);
        auto left = size_t(length);
        for (auto *message = reinterpret_cast<const nlmsghdr *>(buffer.data()); NLMSG_OK(message, left);
             message = NLMSG_NEXT(message, left)) {
            if (message->nlmsg_type == NLMSG_DONE)
                return std::nullopt;
            if (message->nlmsg_type == NLMSG_ERROR)
                return systemError(-static_cast<const nlmsgerr *>(NLMSG_DATA(message))->error, u"sockets"_s);
            const auto &diag = *static_cast<const inet_diag_msg *>(NLMSG_DATA(message));
            const bool isConnected = !isTcp && diag.id.idiag_dport != 0;
            if (diag.id.idiag_sport != 0 && !isConnected)
                sockets.push_back(describe(diag, isTcp));
        }
    }
}

/// Which process holds which socket: the links "socket:[inode]" of /proc/PID/fd, see proc_pid_fd(5).
void addOwners(std::vector<Open> &sockets)
{
    QHash<quint32, std::vector<Open *>> ownerless;
    for (Open &socket : sockets)
        ownerless[socket.inode].push_back(&socket);
    ownerless.remove(0);
    const Folder processes(::opendir("/proc"), &::closedir);
    while (const dirent *process = processes && !ownerless.isEmpty() ? ::readdir(processes.get()) : nullptr) {
        bool isPid = false;
        const qint64 pid = QByteArray(process->d_name).toLongLong(&isPid);
        const QByteArray folder = "/proc/"_ba + process->d_name + "/fd";
        const Folder files(isPid ? ::opendir(folder.constData()) : nullptr, &::closedir);
        while (const dirent *file = files ? ::readdir(files.get()) : nullptr) {
            std::array<char, 64> target;
            const ssize_t length = ::readlinkat(::dirfd(files.get()), file->d_name, target.data(), target.size());
            const QByteArray link(target.data(), std::max(length, ssize_t(0)));
            if (!link.startsWith("socket:["))
                continue;
            for (Open *socket : ownerless.take(link.sliced(8).chopped(1).toUInt())) {
                socket->described["pid"_L1] = pid;
                const QByteArray name = contentOf(u"/proc/%1/comm"_s.arg(pid)).trimmed();
                if (!name.isEmpty())
                    socket->described["process"_L1] = QString::fromUtf8(name);
            }
        }
    }
}

} // namespace

Result<QByteArray> socketsCall()
{
    if (!answersWithoutLoading())
        return std::unexpected(Error{Error::Kind::Missing, u"sockets"_s, u"the kernel would load a module for it"_s});
    const int netlink = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG);
    if (netlink < 0) {
        const int why = errno;
        if (why == EPROTONOSUPPORT)
            return std::unexpected(Error{Error::Kind::Missing, u"sockets"_s, {}});
        return std::unexpected(systemError(why, u"sockets"_s));
    }
    const timeval patience{1, 0};
    ::setsockopt(netlink, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    std::vector<Open> sockets;
    std::optional<Error> error;
    for (const int family : {AF_INET, AF_INET6}) {
        for (const int protocol : {IPPROTO_TCP, IPPROTO_UDP}) {
            if (!error)
                error = dump(netlink, family, protocol, sockets);
        }
    }
    ::close(netlink);
    if (error)
        return std::unexpected(*error);
    addOwners(sockets);
    QJsonArray list;
    for (const Open &socket : sockets)
        list.append(socket.described);
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

#else

Result<QByteArray> socketsCall()
{
    return std::unexpected(Error{Error::Kind::Missing, u"sockets"_s, {}});
}

#endif

} // namespace prose
