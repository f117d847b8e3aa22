// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/textforms.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace prose {

// ---- stand-ins ----

QLatin1StringView personalWord(Personal kind)
{
    static constexpr std::array words{""_L1,       "host"_L1,    "user"_L1, "address"_L1, "mac"_L1,
                                      "serial"_L1, "network"_L1, "path"_L1, "secret"_L1};
    static_assert(words.size() == std::to_underlying(Personal::Secret) + 1);
    return words.at(std::to_underlying(kind));
}

const QRegularExpression &standInForm()
{
    // With more digits it is none of ours: we count with an int.
    static const QRegularExpression form(u"(?<![A-Za-z0-9])(host|user|address|mac|serial|network|path|secret)-(\\d{1,9})(?![0-9])"_s);
    return form;
}

// ---- people ----

const QRegularExpression &homeFolder()
{
    static const QRegularExpression form(u"(?<before>(?:(?<![\\w.])(?:/var|/export|/usr|/System/Volumes/Data|/mnt/\\w+)?/home/|[/"
                                         u"\\\\]+(?:Users|Documents and Settings)[/\\\\]+)"
                                         "|%2F(?:home|Users)%2F)"
                                         "(?<name>[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.@+-]*[\\p{L}\\p{N}_])?)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return form;
}

bool isSystemAccount(const QString &name)
{
    static const QSet<QString> names{u"root"_s,   u"nobody"_s,   u"daemon"_s,     u"bin"_s,     u"sys"_s,   u"sync"_s,
                                     u"mail"_s,   u"www-data"_s, u"messagebus"_s, u"polkitd"_s, u"avahi"_s, u"postgres"_s,
                                     u"mysql"_s,  u"redis"_s,    u"mongodb"_s,    u"nginx"_s,   u"sshd"_s,  u"ntp"_s,
                                     u"chrony"_s, u"cups"_s,     u"colord"_s,     u"geoclue"_s, u"rtkit"_s, u"gdm"_s,
                                     u"sddm"_s,   u"lightdm"_s,  u"wheel"_s,      u"admin"_s,   u"staff"_s};
    return names.contains(name) || name.startsWith(u'_') || name.startsWith("systemd-"_L1);
}

bool isCommonWord(const QString &value)
{
    static const QSet<QString> words{
        u"user"_s, u"users"_s, u"test"_s, u"guest"_s, u"home"_s, u"default"_s, u"server"_s, u"desktop"_s, u"laptop"_s, u"computer"_s,
        u"mac"_s, u"macbook"_s, u"imac"_s, u"linux"_s, u"ubuntu"_s, u"debian"_s, u"fedora"_s, u"arch"_s, u"raspberrypi"_s, u"docker"_s,
        u"git"_s, u"local"_s, u"apple"_s, u"main"_s, u"public"_s, u"private"_s, u"internet"_s, u"network"_s, u"wifi"_s, u"wlan"_s,
        u"password"_s, u"secret"_s, u"system"_s, u"www"_s, u"build"_s, u"runner"_s, u"vagrant"_s, u"dev"_s, u"developer"_s, u"code"_s,
        u"office"_s, u"lib"_s, u"bin"_s, u"etc"_s, u"var"_s, u"tmp"_s, u"usr"_s, u"opt"_s, u"data"_s, u"work"_s, u"src"_s, u"true"_s,
        u"false"_s, u"yes"_s, u"share"_s, u"host"_s, u"core"_s, u"node"_s, u"gitlab"_s, u"jenkins"_s, u"python"_s, u"java"_s, u"root"_s,
        u"admin"_s, u"media"_s, u"run"_s, u"proc"_s, u"sbin"_s, u"boot"_s, u"mnt"_s, u"srv"_s, u"library"_s, u"applications"_s,
        u"volumes"_s, u"service"_s, u"app"_s, u"apps"_s, u"log"_s, u"spool"_s, u"cron"_s, u"intel"_s,
        // Names of people and of accounts that are words, too.
        u"will"_s, u"may"_s, u"max"_s, u"mark"_s, u"bill"_s, u"rich"_s, u"grant"_s, u"chase"_s, u"pat"_s, u"jack"_s, u"dash"_s, u"ruby"_s,
        u"rust"_s, u"perl"_s, u"vim"_s, u"april"_s, u"june"_s, u"art"_s, u"vscode"_s, u"kali"_s, u"nixos"_s, u"steam"_s, u"deck"_s,
        u"centos"_s, u"rocky"_s, u"alpine"_s, u"deploy"_s, u"travis"_s, u"opc"_s, u"web"_s, u"backup"_s, u"demo"_s, u"www-data"_s};
    return words.contains(value);
}

bool isSystemPath(const QString &path)
{
    static constexpr std::array roots{
        "/usr/"_L1,         "/opt/"_L1,     "/etc/"_L1,          "/var/"_L1, "/bin/"_L1,  "/sbin/"_L1, "/lib"_L1,
        "/System/"_L1,      "/Library/"_L1, "/Applications/"_L1, "/nix/"_L1, "/snap/"_L1, "/run/"_L1,  "/tmp/"_L1,
        "/private/"_L1,     "/proc/"_L1,    "/sys/"_L1,          "/dev/"_L1, "/boot"_L1,  "/root"_L1,  "/home/linuxbrew/"_L1,
        "/Users/Shared"_L1, "~"_L1};
    return path == "/"_L1 || std::ranges::any_of(roots, [&](QLatin1StringView root) { return path.startsWith(root); });
}

const QRegularExpression &mailAddress()
{
    static const QRegularExpression form(
        u"(?<local>[\\p{L}\\p{N}._%+-]+)(?:@|%40)(?:[\\p{L}\\p{N}-]+\\.)*[\\p{L}\\p{N}-]*\\p{L}[\\p{L}\\p{N}-]*\\.(?<top>\\p{L}{2,})\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return form;
}

bool isMailAddress(const QRegularExpressionMatch &match)
{
    static constexpr std::array units{"service"_L1, "socket"_L1, "target"_L1, "timer"_L1, "mount"_L1, "automount"_L1, "slice"_L1,
                                      "scope"_L1,   "device"_L1, "swap"_L1,   "path"_L1,  "conf"_L1,  "so"_L1};
    return match.captured(u"local") != "git"_L1 && !std::ranges::contains(units, match.captured(u"top"));
}

// ---- addresses ----

const QRegularExpression &macAddress()
{
    static const QRegularExpression form(
        u"(?<![0-9A-Fa-f])(?<!(?<![A-Za-z0-9])[0-9A-Fa-f]{2}[:_-])(?<address>[0-9A-Fa-f]{2}([:_-])[0-9A-Fa-f]{2}(?:\\2[0-9A-Fa-f]{2}){4})(?![0-9A-Fa-f]|[:_-][0-9A-Fa-f])"_s);
    return form;
}

const QRegularExpression &dottedMacAddress()
{
    static const QRegularExpression form(
        u"(?<![\\w.])(?<address>(?=[0-9.]*[A-Fa-f])[0-9A-Fa-f]{4}\\.[0-9A-Fa-f]{4}\\.[0-9A-Fa-f]{4})(?![\\w.]*\\w)"_s);
    return form;
}

Judgement judgeMac(const QRegularExpressionMatch &match, bool)
{
    QString digits = match.captured(u"address").toLower();
    digits.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return digits.count(digits[0]) == digits.size() ? Judgement::Harmless : Judgement::Personal;
}

const QRegularExpression &ipv6Address()
{
    static const QRegularExpression form(
        u"(?:(?<![\\w:.])|(?<=[G-Zg-z]:))(?<address>[0-9A-Fa-f]{0,4}:[0-9A-Fa-f:]*(?<=::|[0-9A-Fa-f]))(?![\\w])(?:%\\w+)?"_s);
    return form;
}

Judgement judgeIpv6(const QRegularExpressionMatch &match, bool isAddressField)
{
    const QString address = match.captured(u"address").toLower();
    const bool isShortened = address.contains("::"_L1);
    const QStringList groups = address.split(u':', Qt::SkipEmptyParts);
    const bool isWellFormed = address.count("::"_L1) <= 1 && !address.contains(":::"_L1)
        && (isShortened ? groups.size() < 8 : groups.size() == 8)
        && std::ranges::all_of(groups, [](const QString &group) { return group.size() <= 4; });
    if (!isWellFormed)
        return Judgement::NoAddress;
    if (address == "::"_L1 || address == "::1"_L1 || address.startsWith("ff0"_L1))
        return Judgement::Harmless;
    // Elsewhere "ab::cd" may be a name in some programming language; hosts have global, local or link-local addresses.
    static const QRegularExpression unicast(
        u"^(?:([23][0-9a-f]{3}|fe[89ab][0-9a-f]|f[cd][0-9a-f]{2}):|::ffff:(?!7f)[0-9a-f]{1,4}:[0-9a-f]{1,4}$)"_s);
    return isAddressField || unicast.match(address).hasMatch() ? Judgement::Personal : Judgement::NoAddress;
}

const QRegularExpression &ipv4Address()
{
    static const QRegularExpression form(
        u"(?<![A-Za-z0-9.])(?<attached>(?<=[@+~_-]))?(?<certain>(?<=[Ff]{4}:|://|via |inet |nameserver |addr |addr=|peer=|host=))?"
        "(?<address>\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})(?![A-Za-z0-9]|\\.\\d+\\.|\\.(?!\\d{2,5}\\b)\\d)"
        "(?<port>(?=:\\d{2,5}\\b|/\\d{1,2}\\b| port \\d))?(?<dotted>(?=\\.\\d))?(?<tail>(?=[+~_-]))?"_s);
    return form;
}

Judgement judgeIpv4(const QRegularExpressionMatch &match, bool isAddressField)
{
    std::array<int, 4> octets{};
    const QStringList parts = match.captured(u"address").split(u'.');
    for (size_t i = 0; i < octets.size(); ++i)
        octets[i] = parts[i].toInt();
    if (std::ranges::max(octets) > 255)
        return Judgement::NoAddress;
    if (octets[0] == 0 || octets[0] == 127 || octets[0] >= 224)
        return Judgement::Harmless;
    if (isAddressField)
        return Judgement::Personal;
    const bool isPrivate = (octets[0] == 192 && octets[1] == 168) || (octets[0] == 172 && octets[1] >= 16 && octets[1] < 32)
        || (octets[0] == 169 && octets[1] == 254) || (octets[0] == 100 && octets[1] >= 64 && octets[1] < 128);
    // "tool-10.0.1.2", "5.4.3.2" and "10.1.2.3.4" are versions; "192.168.1.2.8080" is an address and a port.
    const bool isAttached = match.hasCaptured(u"attached") || match.hasCaptured(u"tail");
    const bool isCertain = match.hasCaptured(u"certain") || match.hasCaptured(u"port");
    const bool looksLikeVersion = !isCertain && (isAttached || (octets[0] != 10 && std::ranges::max(octets) < 32));
    return isPrivate || !looksLikeVersion ? Judgement::Personal : Judgement::NoAddress;
}

} // namespace prose
