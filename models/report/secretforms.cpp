// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/textforms.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

static constexpr auto isDigit = [](QChar c) { return c.isDigit(); };
static constexpr auto isUpper = [](QChar c) { return c.isUpper(); };
static constexpr auto isLower = [](QChar c) { return c.isLower(); };

static QRegularExpression form(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
}

/// A value up to the closing quote, or a word.
static const QString quotedOrWord = u"(?<quote>[\"'])?(?<secret>(?(<quote>)(?:(?!\\k<quote>).)+|[^\\s\"'&;,]+))"_s;

bool SecretForm::mayOccurIn(const QString &text) const
{
    return std::ranges::any_of(signs, [&](QLatin1StringView sign) { return text.contains(sign, Qt::CaseInsensitive); });
}

/// A secret key may begin with a slash, and a folder with a secret's name in front is none.
static bool isFolder(const QString &value)
{
    const bool isMixed = std::ranges::any_of(value, isDigit) && std::ranges::any_of(value, isUpper) && std::ranges::any_of(value, isLower);
    return value.startsWith(u'/') && (isSystemPath(value) || !isMixed || value.size() < 20 || value.contains(u'.'));
}

bool SecretForm::isSecret(const QString &value) const
{
    static const QSet<QString> plain{u"true"_s,     u"false"_s, u"none"_s, u"null"_s,    u"enabled"_s,  u"disabled"_s,  u"required"_s,
                                     u"optional"_s, u"git"_s,   u"auto"_s, u"off/any"_s, u"unknown"_s,  u"default"_s,   u"localhost"_s,
                                     u"rc"_s,       u"jail"_s,  u"boot"_s, u"env"_s,     u"settings"_s, u"[redacted]"_s};
    const QString word = value.toLower();
    if (value.size() < shortest || plain.contains(word) || (hasDigit && std::ranges::none_of(value, isDigit)))
        return false;
    switch (kind) {
    case Personal::Secret: return !isFolder(value) && !value.startsWith(u'$');
    case Personal::User: {
        static const QSet<QString> others{u"let"_s, u"apple"_s, u"user"_s, u"today"_s, u"crontabs"_s, u"tabs"_s, u"atjobs"_s, u"lastrun"_s};
        return !isSystemAccount(word) && !others.contains(word) && !std::ranges::all_of(value, isDigit);
    }
    case Personal::Serial: return !word.startsWith("tty"_L1) && !isWellKnownUuid(word);
    default: return true;
    }
}

const std::vector<SecretForm> &secretForms()
{
    static const std::vector<SecretForm> forms{
        {form(u"(?<before>-----BEGIN [A-Z ]*PRIVATE KEY(?: BLOCK)?-----)(?<secret>.*?)(?<after>-----END|$)"_s), {"PRIVATE KEY"_L1}},
        // https://anna:password@host
        {form(u"(?<before>://)(?<secret>[^/\\s?#\"'<>]+)(?<after>@)"_s), {"://"_L1}, Personal::Secret, 1},
        // Tokens that say what they are: AWS, GitHub, GitLab, Slack, OpenAI and relatives, Stripe, Google, npm, JSON web tokens, …
        {form(u"\\b(?<secret>(?:AKIA|ASIA)[A-Z0-9]{16}|gh[pousr]_[A-Za-z0-9]{16,}|github_pat_\\w{16,}|gl(?:pat|rt|dt|ptt)-[\\w-]{16,}"
              "|x(?:ox[abeprs]|app)-[\\w-]{10,}|sk-[\\w-]{16,}|[rsp]k_(?:live|test)_\\w{16,}|AIza[\\w-]{30,}|ya29\\.[\\w-]{20,}"
              "|npm_[A-Za-z0-9]{30,}|eyJ[\\w-]{8,}\\.[\\w-]{8,}\\.[\\w-]*|hf_\\w{30,}|pypi-[\\w-]{16,}|do[opr]_v1_\\w{20,}"
              "|SG\\.[\\w-]{16,}\\.[\\w-]{16,}|dckr_pat_[\\w-]{20,}|hv[sb]\\.[\\w-]{20,}|shp(?:at|ss|ca)_\\w{20,}|lin_api_\\w{20,})"_s),
         {"AKIA"_L1,    "ASIA"_L1,      "ghp_"_L1,  "gho_"_L1,   "ghu_"_L1,   "ghs_"_L1,   "ghr_"_L1,   "github_pat_"_L1,
          "glpat-"_L1,  "glrt-"_L1,     "gldt-"_L1, "glptt-"_L1, "xox"_L1,    "xapp-"_L1,  "sk-"_L1,    "k_live_"_L1,
          "k_test_"_L1, "AIza"_L1,      "ya29."_L1, "npm_"_L1,   "eyJ"_L1,    "hf_"_L1,    "pypi-"_L1,  "_v1_"_L1,
          "SG."_L1,     "dckr_pat_"_L1, "hvs."_L1,  "hvb."_L1,   "shpat_"_L1, "shpss_"_L1, "shpca_"_L1, "lin_api_"_L1}},
        {form(u"(?<before>hooks\\.slack\\.com/services/)(?<secret>[\\w/]{12,})"_s), {"hooks.slack"_L1}},
        {form(u"(?<before>authorization[\"']?\\s*[=:]\\s*[\"']?(?:(?:bearer|basic|token|digest|apikey|negotiate|ntlm)\\s+)?)"
              "(?<secret>[^\\s\"',;]+)"_s),
         {"authorization"_L1}},
        {form(u"(?<before>extraheader\\s*[=:]\\s*)(?!authorization)(?<secret>[^\"'\\r\\n]+)"_s), {"extraheader"_L1}},
        {form(u"(?<before>\\b(?:Bearer|Basic)\\s+)(?<secret>[A-Za-z0-9._~+/=-]{8,})"_s),
         {"bearer"_L1, "basic"_L1},
         Personal::Secret,
         8,
         true},
        {form(u"(?<before>\\b(?:set-)?cookie\\s*:\\s*)(?<secret>[^\"'\\r\\n]{6,})"_s), {"cookie"_L1}},
        {form(u"(?<before>[?&][\\w.-]*(?:token|key|sig|signature|secret|password|auth|credential|code)=)(?<secret>[^&\\s\"'#<>]+)"_s),
         {"token="_L1, "key="_L1, "sig="_L1, "signature="_L1, "secret="_L1, "password="_L1, "auth="_L1, "credential="_L1, "code="_L1}},
        // password=…, "api_key": "…", pass:…
        {form(u"(?<before>(?:(?:password|passwd|passphrase|passwort|pwd|secret|token|api[_-]?key|access[_-]?key|account[_-]?key|private[_-]"
              u"?key"
              "|credentials?)[\\w.-]*[\"']?\\s*[=:]\\s*|\\bpass:(?=\\S)))"_s
              + quotedOrWord),
         {"pass"_L1, "pwd"_L1, "secret"_L1, "token"_L1, "key"_L1, "credential"_L1}},
        // ENCRYPTION_KEY=…
        {form(u"(?<before>(?-i:\\b[A-Z][A-Z0-9_]*(?:KEY|AUTH|PASS|CREDS?))[\"']?\\s*[=:]\\s*)"_s + quotedOrWord),
         {"KEY"_L1, "AUTH"_L1, "PASS"_L1, "CRED"_L1},
         Personal::Secret,
         8,
         true},
        {form(u"(?<before>(?:^|\\s)--?(?!no-)[\\w-]*(?:password|passwd|passphrase|pass|token|secret|api-key|access-key)\\s+)(?!-)"_s
              + quotedOrWord),
         {"pass"_L1, "token"_L1, "secret"_L1, "api-key"_L1, "access-key"_L1}},
        {form(
             u"(?<before>\\b(?:(?:mysql\\w*|mariadb[\\w-]*)\\b[^|;&\\n]*?\\s(?-i:-p)|sshpass\\s+(?-i:-p)\\s*|login\\b[^|;&\\n]*?\\s(?-i:-p)\\s+))"_s
             + quotedOrWord),
         {"mysql"_L1, "mariadb"_L1, "sshpass"_L1, "login"_L1}},
        {form(u"(?<before>\\bcurl\\b[^|;\\n]*?\\s(?:-u|--user)\\s*)(?<secret>[^\\s:]+:\\S+)"_s), {"curl"_L1}},
    };
    return forms;
}

const std::vector<SecretForm> &identifierForms()
{
    static const auto unicode = [](const QString &pattern) {
        return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
    };
    static const QString device =
        u"(?:AirPods|iPhone|iPad|iPod|MacBook|iMac|Mac mini|Mac Studio|Apple Watch|Beats|HomePod|Galaxy|Pixel|Trackpad|Buds|Backup|Drive|Time Machine)"_s;
    static const std::vector<QLatin1StringView> deviceSigns{"AirPods"_L1,  "iPhone"_L1, "iPad"_L1,   "iPod"_L1,    "MacBook"_L1, "iMac"_L1,
                                                            "Mac "_L1,     "Watch"_L1,  "Beats"_L1,  "HomePod"_L1, "Galaxy"_L1,  "Pixel"_L1,
                                                            "Trackpad"_L1, "Buds"_L1,   "Backup"_L1, "Drive"_L1,   "Time M"_L1};
    static const std::vector<SecretForm> forms{
        {form(u"(?<before>(?:\\bUUID=|PARTUUID=|by-uuid/|by-partuuid/|luks-))(?<secret>[0-9A-F]{4,8}-[0-9A-F-]{4,27}|[0-9A-F]{16}\\b)"_s),
         {"uuid"_L1, "luks-"_L1},
         Personal::Serial},
        {form(u"(?<before>\\b(?:ata|nvme|usb|scsi|mmc|virtio)-[^\\s/]*_)(?<secret>[A-Z0-9]{6,})(?=-part\\d|-\\d+:\\d|[\\s/\"']|$)"_s),
         {"ata-"_L1, "nvme-"_L1, "usb-"_L1, "scsi-"_L1, "mmc-"_L1, "virtio-"_L1},
         Personal::Serial,
         6,
         true},
        {form(u"(?<before>wwn-0x|\\beui\\.|\\bnaa\\.)(?<secret>[0-9a-f]{16,32})"_s), {"wwn-"_L1, "eui."_L1, "naa."_L1}, Personal::Serial},
        {form(u"(?<before>(?:\\bID_SERIAL(?:_SHORT)?|\\bserial(?:[ "
              u"_-]?(?:number|no|nr|num))?|\\bS/N|\\bimei\\d?|\\bmeid|\\biccid|\\budid|\\becid"
              "|\\bdsid|\\basset[ _]tag)[\"']?(?:\\s*\\([\\w ]+\\))?\\s*[#:=]\\s*[\"']?)(?<secret>[A-Z0-9][\\w.-]{4,})(?![\\w./-])"_s),
         {"serial"_L1, "S/N"_L1, "imei"_L1, "meid"_L1, "iccid"_L1, "udid"_L1, "ecid"_L1, "dsid"_L1, "asset"_L1},
         Personal::Serial,
         5,
         true},
        {form(u"\\b(?<secret>0000[0-9A-F]{4}-[0-9A-F]{16})\\b"_s), {"000"_L1}, Personal::Serial},
        {form(
             u"(?<before>(?:machine[-_ ]?id|boot[-_ ]?id|hostid|/journal|/entries|/efi|/boot|LUKS\\d-)[\\s=:/\"']+)(?<secret>[0-9a-f]{32})(?![0-9a-f])"_s),
         {"machine"_L1, "boot"_L1, "hostid"_L1, "/journal"_L1, "/entries"_L1, "/efi"_L1},
         Personal::Serial},
        {form(u"(?<before>\\bSHA256:)(?<secret>[A-Za-z0-9+/]{43})(?![A-Za-z0-9+/])"_s), {"SHA256:"_L1}, Personal::Serial},
        {form(u"(?<before>\\bMD5:)(?<secret>(?:[0-9a-f]{2}:){15}[0-9a-f]{2})"_s), {"MD5:"_L1}, Personal::Serial},
        {form(
             u"(?<before>(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-[\\w-]+|sk-ssh-[\\w@.-]+)\\s+)(?<secret>AAAA[\\w+/=]{16,}(?:\\s+[^\\s\"'@]+@[^\\s\"']+)?)"_s),
         {"ssh-"_L1, "ecdsa-"_L1},
         Personal::Serial},
        {form(u"(?<before>(?:hwaddr|lladdr|macaddr)[=: ]+|\\b(?:en|wl|ww)x)(?<secret>[0-9a-f]{12})(?![0-9a-f])"_s),
         {"hwaddr"_L1, "lladdr"_L1, "macaddr"_L1, "enx"_L1, "wlx"_L1, "wwx"_L1},
         Personal::Mac},
        {form(u"(?<before>(?<![A-Z])E?SSID[\"']?\\s*[=:]\\s*[\"']?)(?<secret>[^\"'\\n,;]+)"_s), {"SSID"_L1}, Personal::Network, 2},
        {form(
             u"(?<before>\\b(?:ssh|scp|sftp|rsync|mosh|ping|telnet|curl|wget)\\s[^\\n;|]*?[\\s@])(?<secret>\\d{1,3}(?:\\.\\d{1,3}){3})(?![\\w.]*\\w)"_s),
         {"ssh"_L1, "scp"_L1, "sftp"_L1, "rsync"_L1, "mosh"_L1, "ping"_L1, "telnet"_L1, "curl"_L1, "wget"_L1},
         Personal::Address},
        // Finder_2024-01-31-101010_Annas-MacBook-Air.crash
        {form(u"(?<before>_\\d{4}-\\d\\d-\\d\\d-\\d{6}_)(?<secret>[^./]+)(?=\\.(?:crash|ips|diag|panic|spin|hang))"_s),
         {".crash"_L1, ".ips"_L1, ".diag"_L1, ".panic"_L1, ".spin"_L1, ".hang"_L1},
         Personal::Host},
        {form(u"\\b(?<secret>ip(?:-\\d{1,3}){4})\\b"_s), {"ip-"_L1}, Personal::Host},
        {form(u"(?<before>^|[\\s@=:\"'(,\\[]|//)(?<secret>[a-z0-9][\\w-]*)(?<after>(?:\\._[\\w-]+\\._(?:tcp|udp))?"
              "\\.(?:local|lan|fritz\\.box|home\\.arpa|localdomain|intranet)(?![\\w-]|\\.\\w))"_s),
         {".local"_L1, ".lan"_L1, ".fritz"_L1, ".home.arpa"_L1, ".intranet"_L1},
         Personal::Host,
         2},
        {form(u"(?<before>\\b(?:session (?:opened|closed) for user|invalid user|accepted \\S+ for|failed \\S+ for(?! invalid)|logged in as"
              "|authentication failure for|password changed for)\\s+|\\b(?:user|username|login|logname|sudo_user|ruser)=)"
              "(?<secret>[a-z_][\\w.-]*\\w)"_s),
         {"user"_L1, "accepted"_L1, "failed"_L1, "logged in"_L1, "failure for"_L1, "changed for"_L1, "login="_L1, "logname="_L1},
         Personal::User,
         3},
        {form(u"(?<before>\\bof user\\s+)(?<secret>[a-z_][\\w.-]*\\w)(?<after>\\.?$)"_s), {"of user"_L1}, Personal::User, 3},
        {form(u"(?<before>\\bsudo(?:\\[\\d+\\])?:\\s+)(?<secret>[\\w.-]+)(?<after>\\s+:)"_s), {"sudo"_L1}, Personal::User, 3},
        {form(u"(?<before>/var/(?:spool/)?mail/|/spool/cron/(?:crontabs/|tabs/)?|/run/media/|/systemd/linger/|/AccountsService/users/)"
              "(?<secret>\\w[\\w.-]*)"_s),
         {"mail/"_L1, "/cron/"_L1, "/media/"_L1, "/linger/"_L1, "/users/"_L1},
         Personal::User,
         3},
        {form(u"(?<before>\\bhome-)(?<secret>[a-z_][a-z0-9_]*)(?=(?:-[\\w\\\\-]*)?\\.(?:mount|automount|swap)\\b)"_s),
         {"home-"_L1},
         Personal::User,
         3},
        // "Anna's AirPods", "iPhone von Anna"
        {unicode(u"\\b(?<secret>\\p{Lu}[\\p{L}\\p{N}.-]*(?: \\p{Lu}[\\p{L}.-]+)?)(?<after>['\u2019]s (?:\\w+ ){0,2}"_s + device + u')'),
         deviceSigns, Personal::User, 2},
        {unicode(u"(?<before>"_s + device
                 + u"(?: \\w+){0,2} (?:von|de|di|van|av|od) )(?<secret>\\p{Lu}[\\p{L}.-]*(?: \\p{Lu}[\\p{L}.-]+)?)"_s),
         deviceSigns, Personal::User, 2},
        // What is left before a machine's stand-in: "anna@host-1"
        {form(u"(?<![\\w.@-])(?<secret>[a-z_][\\w.-]*)(?<after>@host-\\d+\\b)"_s), {"@host-"_L1}, Personal::User, 2},
    };
    return forms;
}

/// Three characters as an index: letters of either case are the same, and some others, too.
static size_t threeCharacters(char16_t a, char16_t b, char16_t c)
{
    return size_t(a & 31) << 10 | size_t(b & 31) << 5 | size_t(c & 31);
}

quint64 formsThatMayOccur(const QString &text)
{
    static const std::vector<quint64> beginnings = [] {
        std::vector<quint64> found(32 * 32 * 32);
        int number = 0;
        for (const auto *forms : {&secretForms(), &identifierForms()}) {
            for (const SecretForm &form : *forms) {
                for (const QLatin1StringView sign : form.signs)
                    found[threeCharacters(sign[0].unicode(), sign[1].unicode(), sign[2].unicode())] |= quint64(1) << number;
                ++number;
            }
        }
        Q_ASSERT(number <= 64);
        return found;
    }();
    const QChar *characters = text.constData();
    quint64 forms = 0;
    for (qsizetype i = 0; i + 2 < text.size(); ++i)
        forms |= beginnings[threeCharacters(characters[i].unicode(), characters[i + 1].unicode(), characters[i + 2].unicode())];
    return forms;
}

const QRegularExpression &uuidForm()
{
    static const QRegularExpression form(
        u"(?<![0-9A-Fa-f])(?<secret>[0-9A-Fa-f]{8}(?<dash>-|_|\\\\x2d)(?:[0-9A-Fa-f]{4}\\k<dash>){3}[0-9A-Fa-f]{12})(?![0-9A-Fa-f-]*[0-9A-Fa-f])"_s);
    return form;
}

bool isWellKnownUuid(const QString &digits)
{
    static const QSet<QString> known{
        // Kinds of partitions: EFI, BIOS boot, Linux (data, swap, LVM, RAID, home, srv, root, usr, LUKS, boot, var), Apple, Microsoft, ChromeOS.
        u"c12a7328f81f11d2ba4b00a0c93ec93b"_s, u"2168614864496e6f744e656564454649"_s, u"0fc63daf848347728e793d69d8477de4"_s,
        u"0657fd6da4ab43c484e50933c84b4f4f"_s, u"e6d6d379f50744c2a23c238f2a3df928"_s, u"a19d880f05fc4d3ba006743f0f84911e"_s,
        u"933ac7e12eb44f13b8440e14e2aef915"_s, u"3b8f842520e04f3b907f1a25a76f98e8"_s, u"4f68bce3e8cd4db196e7fbcaf984b709"_s,
        u"44479540f29741b29af7d131d5f0458a"_s, u"b921b0451df041c3af444c6f280d3fae"_s, u"69dad7102ce44e3cb16c21a1d49abed3"_s,
        u"8484680c952148c69c11b0720656f69e"_s, u"ca7d7ccb63ed4c53861c1742536059cc"_s, u"7ffec5c92d0049b789413ea10a5586b7"_s,
        u"bc13c2ff59e64262a352b275fd6f7172"_s, u"4d21b016b53445c2a9fb5c16e091fd2d"_s, u"7ec6f5573bc54acab29316ef5df639d1"_s,
        u"48465300000011aaaa1100306543ecac"_s, u"7c3457ef000011aaaa1100306543ecac"_s, u"426f6f74000011aaaa1100306543ecac"_s,
        u"52414944000011aaaa1100306543ecac"_s, u"53746f72616711aaaa1100306543ecac"_s, u"e3c9e3160b5c4db8817df92df00215ae"_s,
        u"ebd0a0a2b9e5443387c068b6b72699c7"_s, u"de94bba406d14d40a16abfd50179d6ac"_s, u"5808c8aa7e8f42e085d2e1e90434cfb3"_s,
        u"fe3a2a5d4f3241a7b725accc3285a309"_s, u"3cb8e2023b7e47dd8a3c7ff2a13cfcec"_s,
        // Vendors of firmware variables: UEFI, Secure Boot, shim, systemd-boot, Apple, OpenCore.
        u"8be4df6193ca11d2aa0d00e098032b8c"_s, u"d719b2cb3d3a4596a3bcdad00e67656f"_s, u"605dab50e0464300abb63dd810dd8b23"_s,
        u"4a67b0820a4c41cfb6c7440b29bb8c4f"_s, u"7c436110ab2a4bbba880fe41995c9f82"_s, u"4d1fda0238c74a6a9cc64bcca8b30102"_s,
        u"94b735562197470282a83e1337dafbfb"_s, u"36c28ab565664c509ebdcbb920f83843"_s};
    QString bare = digits;
    bare.removeIf([](QChar c) { return c == u'-'; });
    // The UUIDs of Bluetooth's services have this ending by their specification; small numbers are examples and namespaces.
    return known.contains(bare) || bare.endsWith("00001000800000805f9b34fb"_L1) || bare.startsWith("000000000000000000"_L1);
}

const QRegularExpression &telephoneNumber()
{
    static const QRegularExpression form(
        u"(?<![\\w.~+)-])(?<secret>(?:\\+|%2B)[1-9]\\d{0,2}(?:(?:[ ./-]|%20)?\\(?\\d{1,5}\\)?){2,6})(?![\\w.-]*\\w)"_s);
    return form;
}

const QRegularExpression &networkShare()
{
    static const QRegularExpression form(
        u"^(?:(?!(?:[\\w.-]*(?:dir|path|file|root|error|warning)|https?|deb|snap|systemd):)(?<secret>[A-Za-z][\\w.-]+)(?<after>:/(?!/))"
        "|(?<before>//)(?<share>[A-Za-z0-9][\\w.-]*)(?=/\\w))"_s);
    return form;
}

Personal kindOfKey(const QString &key)
{
    struct Word
    {
        QRegularExpression key;
        Personal kind;
    };
    static const auto word = [](const QString &pattern) {
        return QRegularExpression(u"(?:^|[_.-])(?:%1)$"_s.arg(pattern), QRegularExpression::CaseInsensitiveOption);
    };
    static const std::vector<Word> words{
        {word(u"serial|serial_?(?:number|no)|(?:\\w*u|u)uid|uuid|udid|imei|machine_id|boot_id|hardware_uuid|fingerprint"_s),
         Personal::Serial},
        {word(u"mac|mac_?addr(?:ess)?|bssid|hwaddr"_s), Personal::Mac},
        {word(u"host_?name|computer_?name|local_?host_?name|domain_?name|node_?name|fqdn"_s), Personal::Host},
        {word(u"e?ssid"_s), Personal::Network},
        {word(u"user_?name|log_?name|full_?name|real_?name|e_?mail|apple_?id|owner|sudo_user"_s), Personal::User},
        {word(u"password|passwd|passphrase|pwd_hash|secret|token|(?:api|access|private|encryption|secret)_?key|credentials?"_s),
         Personal::Secret},
    };
    const auto found = std::ranges::find_if(words, [&](const Word &known) { return known.key.match(key).hasMatch(); });
    return found == words.end() ? Personal::No : found->kind;
}

} // namespace prose
