// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sources/systemcalls.h"

#include "collectors/sources/failures.h"
#include "collectors/sources/homefolder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <arpa/inet.h>
#include <array>
#include <bit>
#include <cstring>
#include <ctime>
#include <ifaddrs.h>
#include <memory>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/statvfs.h>
#include <sys/utsname.h>
#include <unistd.h>

#ifdef Q_OS_LINUX
#include <netpacket/packet.h>
#else
#include <net/if_dl.h>
#endif

using namespace Qt::StringLiterals;

namespace prose {

static Result<QByteArray> unameCall()
{
    utsname names;
    if (::uname(&names) != 0)
        return std::unexpected(systemError(errno, u"uname"_s));
    return QByteArray(names.sysname) + '\n' + names.nodename + '\n' + names.release + '\n' + names.machine;
}

static Result<QByteArray> statvfsCall(const QString &path)
{
    struct statvfs info;
    if (::statvfs(QFile::encodeName(path).constData(), &info) != 0)
        return std::unexpected(systemError(errno, u"statvfs "_s + path));
    return QByteArray::number(quint64(info.f_frsize)) + ' ' + QByteArray::number(quint64(info.f_blocks)) + ' '
        + QByteArray::number(quint64(info.f_bfree)) + ' ' + QByteArray::number(quint64(info.f_bavail)) + ' '
        + (info.f_flag & ST_RDONLY ? '1' : '0');
}

static Result<QByteArray> sysconfCall()
{
    return QByteArray::number(qint64(::sysconf(_SC_PAGESIZE))) + ' ' + QByteArray::number(qint64(::sysconf(_SC_CLK_TCK)));
}

static Result<QByteArray> nowCall()
{
    timespec now;
    if (::clock_gettime(CLOCK_REALTIME, &now) != 0)
        return std::unexpected(systemError(errno, u"now"_s));
    return QByteArray::number(qint64(now.tv_sec)) + '.' + QByteArray::number(qint64(now.tv_nsec)).rightJustified(9, '0');
}

static Result<QByteArray> userCall()
{
    const QStringList line = passwdLine();
    const QString name = line.value(0, qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME")));
    const QString shell = line.value(6, qEnvironmentVariable("SHELL"));
    return QStringList{QString::number(::getuid()), QString::number(::getgid()), name, ownHome(), shell}.join(u'\n').toUtf8();
}

static Result<QByteArray> environmentCall(const QString &names)
{
    QByteArray variables;
    for (const auto allNames = names.split(u' ', Qt::SkipEmptyParts); const QString &name : allNames) {
        const QByteArray encoded = name.toLatin1();
        if (qEnvironmentVariableIsSet(encoded.constData()))
            variables += encoded + '=' + qgetenv(encoded.constData()) + '\0';
    }
    return variables;
}

/// In the order in which ip(8) prints them.
static QJsonArray flagWords(unsigned flags)
{
    QJsonArray words;
    if ((flags & IFF_UP) && !(flags & IFF_RUNNING))
        words.append(u"NO-CARRIER"_s);
    static constexpr std::pair<unsigned, QLatin1StringView> named[] = {
        {IFF_LOOPBACK, "LOOPBACK"_L1},
        {IFF_BROADCAST, "BROADCAST"_L1},
        {IFF_POINTOPOINT, "POINTOPOINT"_L1},
        {IFF_MULTICAST, "MULTICAST"_L1},
        {IFF_NOARP, "NOARP"_L1},
        {IFF_ALLMULTI, "ALLMULTI"_L1},
        {IFF_PROMISC, "PROMISC"_L1},
#ifdef Q_OS_LINUX
        {IFF_MASTER, "MASTER"_L1},
        {IFF_SLAVE, "SLAVE"_L1},
#endif
        {IFF_UP, "UP"_L1},
#ifdef Q_OS_LINUX
        {1u << 16, "LOWER_UP"_L1}, // IFF_LOWER_UP of linux/if.h, which cannot be included beside net/if.h
#endif
    };
    for (const auto &[flag, word] : named) {
        if (flags & flag)
            words.append(word);
    }
    return words;
}

static QString hardwareAddress(const unsigned char *bytes, qsizetype length)
{
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(bytes), length).toHex(':'));
}

#ifdef Q_OS_LINUX
static QByteArray classFile(const QString &interface, QLatin1StringView name)
{
    QFile file("/sys/class/net/"_L1 + interface + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}
#endif

static void describeLink(QJsonObject &interface, const ifaddrs &item)
{
    const QString name = QString::fromLocal8Bit(item.ifa_name);
    QString state = (item.ifa_flags & IFF_UP) && (item.ifa_flags & IFF_RUNNING) ? u"UP"_s : u"DOWN"_s;
    interface["ifindex"_L1] = int(::if_nametoindex(item.ifa_name));
    interface["ifname"_L1] = name;
    interface["flags"_L1] = flagWords(item.ifa_flags);
#ifdef Q_OS_LINUX
    if (const QByteArray mtu = classFile(name, "mtu"_L1); !mtu.isEmpty())
        interface["mtu"_L1] = mtu.toLongLong();
    if (const QByteArray operState = classFile(name, "operstate"_L1); !operState.isEmpty())
        state = QString::fromLatin1(operState).toUpper();
#endif
    interface["operstate"_L1] = state;
}

static void addHardwareAddress(QJsonObject &interface, const ifaddrs &item)
{
#ifdef Q_OS_LINUX
    const auto *link = reinterpret_cast<const sockaddr_ll *>(item.ifa_addr);
    if (link->sll_halen > 0)
        interface["address"_L1] = hardwareAddress(link->sll_addr, link->sll_halen);
#else
    const auto *link = reinterpret_cast<const sockaddr_dl *>(item.ifa_addr);
    if (link->sdl_alen > 0)
        interface["address"_L1] = hardwareAddress(reinterpret_cast<const unsigned char *>(LLADDR(link)), link->sdl_alen);
    if (item.ifa_data)
        interface["mtu"_L1] = qint64(static_cast<const if_data *>(item.ifa_data)->ifi_mtu);
#endif
}

static int prefixLength(const unsigned char *mask, qsizetype length)
{
    int bits = 0;
    for (qsizetype i = 0; i < length; ++i)
        bits += std::popcount(mask[i]);
    return bits;
}

static std::optional<QJsonObject> addressInfo(const ifaddrs &item)
{
    const int family = item.ifa_addr->sa_family;
    std::array<unsigned char, 16> bytes{};
    std::array<unsigned char, 16> mask{};
    qsizetype length = 0;
    if (family == AF_INET) {
        length = 4;
        std::memcpy(bytes.data(), &reinterpret_cast<const sockaddr_in *>(item.ifa_addr)->sin_addr, 4);
        if (item.ifa_netmask)
            std::memcpy(mask.data(), &reinterpret_cast<const sockaddr_in *>(item.ifa_netmask)->sin_addr, 4);
    } else if (family == AF_INET6) {
        length = 16;
        std::memcpy(bytes.data(), &reinterpret_cast<const sockaddr_in6 *>(item.ifa_addr)->sin6_addr, 16);
        if (item.ifa_netmask)
            std::memcpy(mask.data(), &reinterpret_cast<const sockaddr_in6 *>(item.ifa_netmask)->sin6_addr, 16);
    } else {
        return std::nullopt;
    }

    const bool isLinkLocal = family == AF_INET ? bytes[0] == 169 && bytes[1] == 254 : bytes[0] == 0xfe && (bytes[1] & 0xc0) == 0x80;
    const bool isHost = family == AF_INET ? bytes[0] == 127
                                          : QByteArrayView(bytes) == QByteArrayView("\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\1", 16);
#ifdef Q_OS_DARWIN
    if (family == AF_INET6 && isLinkLocal)
        bytes[2] = bytes[3] = 0; // the kernel keeps the interface's index there
#endif
    std::array<char, INET6_ADDRSTRLEN> text{};
    ::inet_ntop(family, bytes.data(), text.data(), text.size());
    return QJsonObject{{"family"_L1, family == AF_INET ? "inet"_L1 : "inet6"_L1},
                       {"local"_L1, QString::fromLatin1(text.data())},
                       {"prefixlen"_L1, prefixLength(mask.data(), length)},
                       {"scope"_L1,
                        isHost            ? "host"_L1
                            : isLinkLocal ? "link"_L1
                                          : "global"_L1}};
}

static Result<QByteArray> interfacesCall()
{
    ifaddrs *first = nullptr;
    if (::getifaddrs(&first) != 0)
        return std::unexpected(systemError(errno, u"interfaces"_s));
    const std::unique_ptr<ifaddrs, void (*)(ifaddrs *)> list(first, &::freeifaddrs);

    std::vector<QJsonObject> interfaces;
    QHash<QByteArray, size_t> positions;
    std::vector<QJsonArray> addresses;
    for (const ifaddrs *item = first; item; item = item->ifa_next) {
        // An IPv4 label such as "eth0:1" is an alias, not an interface of its own.
        const QByteArray name = QByteArray(item->ifa_name).split(':').constFirst();
        if (!positions.contains(name)) {
            positions.insert(name, interfaces.size());
            describeLink(interfaces.emplace_back(), *item);
            addresses.emplace_back();
        }
        const size_t at = positions.value(name);
        if (!item->ifa_addr)
            continue;
#ifdef Q_OS_LINUX
        const int linkFamily = AF_PACKET;
#else
        const int linkFamily = AF_LINK;
#endif
        if (item->ifa_addr->sa_family == linkFamily)
            addHardwareAddress(interfaces[at], *item);
        else if (const auto info = addressInfo(*item))
            addresses[at].append(*info);
    }

    QJsonArray answer;
    for (size_t i = 0; i < interfaces.size(); ++i) {
        interfaces[i]["addr_info"_L1] = addresses[i];
        answer.append(interfaces[i]);
    }
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

Result<QByteArray> systemCall(const QString &name, const QString &argument)
{
    if (name == "uname"_L1)
        return unameCall();
    if (name == "statvfs"_L1)
        return statvfsCall(argument);
    if (name == "interfaces"_L1)
        return interfacesCall();
    if (name == "sysconf"_L1)
        return sysconfCall();
    if (name == "now"_L1)
        return nowCall();
    if (name == "user"_L1)
        return userCall();
    if (name == "environment"_L1)
        return environmentCall(argument);
    return std::unexpected(Error{Error::Kind::Missing, name, u"no such call"_s});
}

} // namespace prose
