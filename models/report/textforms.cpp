// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/textforms.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <bitset>

using namespace Qt::StringLiterals;

namespace prose {

// ---- secrets ----

bool SecretForm::mayOccurIn(const QString &text) const
{
    return std::ranges::any_of(signs, [&](QLatin1StringView sign) { return text.contains(sign, Qt::CaseInsensitive); });
}

bool SecretForm::isSecret(const QString &value) const
{
    static constexpr std::array plain{"true"_L1,     "false"_L1,    "none"_L1,     "null"_L1, "enabled"_L1,
                                      "disabled"_L1, "required"_L1, "optional"_L1, "git"_L1};
    return value.size() > 3 && !value.startsWith(u'/')
        && std::ranges::none_of(plain, [&](QLatin1StringView word) { return value.compare(word, Qt::CaseInsensitive) == 0; });
}

const std::vector<SecretForm> &secretForms()
{
    static const auto form = [](const QString &pattern) {
        return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    };
    static const std::vector<SecretForm> forms{
        {form(u"(?<before>-----BEGIN [A-Z ]*PRIVATE KEY-----)(?<secret>.*?)(?<after>-----END|$)"_s), {"PRIVATE KEY"_L1}, Personal::Secret},
        // https://anna:password@host
        {form(u"(?<before>://)(?<secret>[^/\\s:@]+(?::[^/\\s@]*)?)(?<after>@)"_s), {"://"_L1}, Personal::Secret},
        // Tokens that say what they are: AWS, GitHub, GitLab, Slack, OpenAI and relatives, Google, npm, JSON web tokens.
        {form(u"\\b(?<secret>(?:AKIA|ASIA)[A-Z0-9]{16}|gh[pousr]_[A-Za-z0-9]{16,}|github_pat_\\w{16,}|glpat-[\\w-]{16,}|xox[abeprs]-[\\w-]{"
              u"10,}"
              "|sk-[\\w-]{16,}|AIza[\\w-]{30,}|npm_[A-Za-z0-9]{30,}|eyJ[\\w-]{8,}\\.[\\w-]{8,}\\.[\\w-]*)"_s),
         {"AKIA"_L1, "ASIA"_L1, "ghp_"_L1, "gho_"_L1, "ghu_"_L1, "ghs_"_L1, "ghr_"_L1, "github_pat_"_L1, "glpat-"_L1, "xox"_L1, "sk-"_L1,
          "AIza"_L1, "npm_"_L1, "eyJ"_L1},
         Personal::Secret},
        {form(u"(?<before>\\b(?:Bearer|Basic)\\s+)(?<secret>[A-Za-z0-9._~+/=-]{8,})"_s), {"bearer"_L1, "basic"_L1}, Personal::Secret},
        // password=…, "api_key": "…", --token …
        {form(u"(?<before>(?:password|passwd|passphrase|pwd|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|credentials?|"
              u"authorization|extraheader)"
              "[\\w.-]*[\"']?\\s*[=:]\\s*[\"']?)(?<secret>[^\\s\"'&;,]+)"_s),
         {"pass"_L1, "pwd"_L1, "secret"_L1, "token"_L1, "key"_L1, "credential"_L1, "authorization"_L1, "extraheader"_L1},
         Personal::Secret},
        {form(u"(?<before>\\s--?(?:password|passwd|passphrase|pass|token|secret|api-key)\\s+)(?<secret>[^\\s-]\\S*)"_s),
         {"pass"_L1, "token"_L1, "secret"_L1, "api-key"_L1},
         Personal::Secret},
        {form(u"(?<before>(?:\\bUUID=|PARTUUID=|by-uuid/|by-partuuid/|luks-))(?<secret>[0-9A-F]{4,8}-[0-9A-F-]{4,27})"_s),
         {"uuid"_L1, "luks-"_L1},
         Personal::Serial},
    };
    return forms;
}

/// Three characters as an index: letters of either case are the same, and some others, too.
static size_t threeCharacters(char16_t a, char16_t b, char16_t c)
{
    return size_t(a & 31) << 10 | size_t(b & 31) << 5 | size_t(c & 31);
}

bool mayHoldSecret(const QString &text)
{
    static const std::bitset<32 * 32 * 32> beginnings = [] {
        std::bitset<32 * 32 * 32> found;
        for (const SecretForm &form : secretForms()) {
            for (const QLatin1StringView sign : form.signs)
                found.set(threeCharacters(sign[0].unicode(), sign[1].unicode(), sign[2].unicode()));
        }
        return found;
    }();
    const QChar *characters = text.constData();
    for (qsizetype i = 0; i + 2 < text.size(); ++i) {
        if (beginnings.test(threeCharacters(characters[i].unicode(), characters[i + 1].unicode(), characters[i + 2].unicode())))
            return true;
    }
    return false;
}

// ---- people ----

const QRegularExpression &homeFolder()
{
    static const QRegularExpression form(
        u"(?<before>(?:(?<![\\w.])(?:/var|/export|/usr|/System/Volumes/Data|/mnt/\\w+)?/home/|[/\\\\]Users[/\\\\]))"
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
        u"user"_s,         u"users"_s,   u"test"_s,      u"guest"_s,    u"home"_s,   u"default"_s, u"server"_s, u"desktop"_s, u"laptop"_s,
        u"computer"_s,     u"mac"_s,     u"macbook"_s,   u"imac"_s,     u"linux"_s,  u"ubuntu"_s,  u"debian"_s, u"fedora"_s,  u"arch"_s,
        u"raspberrypi"_s,  u"docker"_s,  u"git"_s,       u"local"_s,    u"apple"_s,  u"main"_s,    u"public"_s, u"private"_s, u"internet"_s,
        u"network"_s,      u"wifi"_s,    u"wlan"_s,      u"password"_s, u"secret"_s, u"system"_s,  u"www"_s,    u"build"_s,   u"runner"_s,
        u"vagrant"_s,      u"dev"_s,     u"developer"_s, u"code"_s,     u"office"_s, u"lib"_s,     u"bin"_s,    u"etc"_s,     u"var"_s,
        u"tmp"_s,          u"usr"_s,     u"opt"_s,       u"data"_s,     u"work"_s,   u"src"_s,     u"true"_s,   u"false"_s,   u"yes"_s,
        u"share"_s,        u"host"_s,    u"core"_s,      u"node"_s,     u"gitlab"_s, u"jenkins"_s, u"python"_s, u"java"_s,    u"root"_s,
        u"admin"_s,        u"media"_s,   u"run"_s,       u"proc"_s,     u"sbin"_s,   u"boot"_s,    u"mnt"_s,    u"srv"_s,     u"library"_s,
        u"applications"_s, u"volumes"_s, u"service"_s,   u"app"_s,      u"apps"_s,   u"log"_s,     u"spool"_s,  u"cron"_s,    u"intel"_s};
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
        u"(?<local>[A-Za-z0-9._%+-]+)@(?:[A-Za-z0-9-]+\\.)*[A-Za-z0-9-]*[A-Za-z][A-Za-z0-9-]*\\.(?<top>[A-Za-z]{2,})\\b"_s);
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
        u"(?<![0-9A-Fa-f]|[0-9A-Fa-f][:_-])(?<address>[0-9A-Fa-f]{2}([:_-])[0-9A-Fa-f]{2}(?:\\2[0-9A-Fa-f]{2}){4})(?![0-9A-Fa-f]|[:_-][0-9A-Fa-f])"_s);
    return form;
}

Judgement judgeMac(const QRegularExpressionMatch &match, bool)
{
    QString digits = match.captured(u"address").toLower();
    digits.removeIf([](QChar c) { return c == u':' || c == u'-' || c == u'_'; });
    return digits.count(digits[0]) == digits.size() ? Judgement::Harmless : Judgement::Personal;
}

const QRegularExpression &ipv6Address()
{
    static const QRegularExpression form(u"(?<![\\w:.])(?<address>[0-9A-Fa-f]{0,4}:[0-9A-Fa-f:]*(?<=::|[0-9A-Fa-f]))(?![\\w])(?:%\\w+)?"_s);
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
    static const QRegularExpression unicast(u"^([23][0-9a-f]{3}|fe[89ab][0-9a-f]|f[cd][0-9a-f]{2}):"_s);
    return isAddressField || unicast.match(address).hasMatch() ? Judgement::Personal : Judgement::NoAddress;
}

const QRegularExpression &ipv4Address()
{
    static const QRegularExpression form(
        u"(?<![A-Za-z0-9.])(?<attached>(?<=[@+~_-]))?(?<address>\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})(?![A-Za-z0-9]|\\.\\d)(?<tail>(?=[+~_-]))?"_s);
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
    // "tool-10.0.1.2" and "5.4.3.2" are versions.
    const bool isAttached = match.hasCaptured(u"attached") || match.hasCaptured(u"tail");
    const bool looksLikeVersion = isAttached || (octets[0] != 10 && std::ranges::max(octets) < 32);
    return isPrivate || !looksLikeVersion ? Judgement::Personal : Judgement::NoAddress;
}

} // namespace prose
