// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planted.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

class Garden
{
public:
    Garden(quint32 seed, int ofEachKind) : m_random(seed), m_ofEachKind(ofEachKind) {}

    std::vector<Secret> all()
    {
        people();
        machines();
        numbers();
        networks();
        addresses();
        tokens();
        passwords();
        return std::move(m_secrets);
    }

private:
    int number(int below) { return int(m_random() % uint(below)); }
    QString from(QStringView characters, int size)
    {
        QString text;
        for (int i = 0; i < size; ++i)
            text += characters[number(int(characters.size()))];
        return text;
    }
    QString hex(int size) { return from(u"0123456789abcdef", size); }
    QString digits(int size) { return from(u"123456789", 1) + from(u"0123456789", size - 1); }
    QString base62(int size) { return from(u"ABCDEFGHIJKLMNOPQRSTUVWXYZ", 1) + from(u"0123456789", 1) + from(m_base62, size - 2); }
    QString upper(int size)
    {
        return from(u"ABCDEFGHJKLMNPQRSTUVWXYZ", 1) + from(u"0123456789", 2) + from(u"ABCDEFGHJKLMNPQRSTUVWXYZ0123456789", size - 3);
    }
    /// Five letters and more that are no word.
    QString word() { return from(u"bdfgklmprtvz", 1) + from(u"aeiou", 1) + from(u"xqzvk", 1) + from(u"aeiou", 1) + from(u"bdfgklmprt", 2); }
    QString name()
    {
        QString text = word();
        text[0] = text[0].toUpper();
        return text;
    }
    QString uuid() { return u"%1-%2-4%3-a%4-%5"_s.arg(hex(8), hex(4), hex(3), hex(3), hex(12)); }
    QString mac(QChar separator)
    {
        QStringList parts{u"3c"_s};
        for (int i = 0; i < 5; ++i)
            parts += hex(2);
        return parts.join(separator);
    }
    QString privateIpv4()
    {
        switch (number(3)) {
        case 0: return u"10.%1.%2.%3"_s.arg(number(256)).arg(number(256)).arg(1 + number(254));
        case 1: return u"172.%1.%2.%3"_s.arg(16 + number(16)).arg(number(256)).arg(1 + number(254));
        default: return u"192.168.%1.%2"_s.arg(number(256)).arg(1 + number(254));
        }
    }
    QString group() { return from(u"123456789abcdef", 1) + hex(3); }

    /// Texts hold %1 for the value.
    template<class Make>
    void plant(const char *kind, Personal mark, Make make, const QStringList &texts)
    {
        for (int i = 0; i < m_ofEachKind; ++i) {
            Secret secret{QString::fromLatin1(kind), make(), mark, {}};
            for (const QString &text : texts)
                secret.texts += QString(text).replace(u"%1"_s, secret.value);
            m_secrets.push_back(std::move(secret));
        }
    }

    void people();
    void machines();
    void numbers();
    void networks();
    void addresses();
    void tokens();
    void passwords();

    static constexpr QStringView m_base62 = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    std::mt19937 m_random;
    int m_ofEachKind;
    std::vector<Secret> m_secrets;
};

void Garden::people()
{
    const auto user = [this] { return word() + word().first(3); };
    plant("user name", Personal::User, user,
          {u"su (%1) on tty1"_s, u"/srv/backup/%1/daily"_s, u"uid=1000(%1) gid=1000(%1)"_s, u"%1's files"_s, u"USER=%1"_s});
    plant("user known from a home", Personal::No, user,
          {u"/home/%1/.ssh/config"_s, u"/Users/%1/Library/Logs/x.log"_s, u"%1 ALL=(ALL) NOPASSWD: ALL"_s, u"-Users-%1-project"_s,
           u"/run/media/%1/USB"_s, u"chown -R %1: /srv/x"_s});
    plant("home on Windows", Personal::No, user,
          {u"C:\\Users\\%1\\AppData\\x"_s, u"C:/Users/%1/x"_s, u"{\"path\": \"C:\\\\Users\\\\%1\\\\x\"}"_s,
           u"C:\\Documents and Settings\\%1\\x"_s});
    plant("home by another way", Personal::No, user,
          {u"file:///home/%1/x.html"_s, u"open?file=%2FUsers%2F%1%2Fx"_s, u"/var/mail/%1"_s, u"/var/spool/cron/crontabs/%1"_s,
           u"/run/media/%1/STICK"_s, u"home-%1.mount"_s});
    plant("user in a log", Personal::No, user,
          {u"pam_unix(sshd:session): session opened for user %1(uid=1000) by (uid=0)"_s, u"Accepted publickey for %1 from somewhere"_s,
           u"Failed password for invalid user %1 from somewhere"_s, u"sudo:   %1 : TTY=pts/0 ; COMMAND=/bin/ls"_s,
           u"//server/share cifs username=%1,uid=1000"_s, u"Started Session 3 of User %1."_s});
    plant("full name", Personal::User, [this] { return name() + u' ' + name(); },
          {u"Copyright %1, all rights reserved"_s, u"GECOS %1,,,"_s, u"/Volumes/%1/x"_s, u"author=%1;"_s});
    plant("mail address", Personal::No, [this] { return word() + u'.' + word() + u"@"_s + word() + u".example"_s; },
          {u"<%1>"_s, u"mailto:%1?subject=x"_s, u"MAILTO=%1"_s, u"Apple ID: %1"_s, u"iCloud account %1 is signed in"_s});
    plant("mail address of git", Personal::User, [this] { return word() + u"+git@"_s + word() + u".org"_s; },
          {u"Signed-off-by: X <%1>"_s, u"git -c user.email=%1 commit"_s});
    plant("mail address in a URL", Personal::No, [this] { return word() + u"@"_s + word() + u".example"_s; },
          {u"https://host.example/u?login=%1"_s, u"imap://%1/INBOX"_s});
    plant("telephone", Personal::No,
          [this] { return u"+%1 %2 %3 %4"_s.arg(number(80) + 10).arg(number(800) + 100).arg(number(800) + 100).arg(number(8000) + 1000); },
          {u"call %1 now"_s, u"FaceTime(%1)"_s, u"tel:%1"_s});
    plant(
        "owner of a device", Personal::No, [this] { return name(); },
        {u"Connected to %1's AirPods"_s, u"%1’s iPhone disconnected"_s, u"AirPods Pro von %1"_s, u"iPhone de %1"_s, u"%1's MacBook Air"_s});
}

void Garden::machines()
{
    const auto shortName = [this] { return word() + u'-' + word().first(3) + QString::number(number(90) + 10); };
    plant("host name", Personal::Host, shortName,
          {u"mail from %1 today"_s, u"%1 kernel: up"_s, u"%1.fritz.box"_s, u"HOST=%1"_s, u"console %1 login:"_s});
    plant("host in the name of a crash report", Personal::No, [&] { return name() + u"s-MacBook-Air-"_s + digits(2); },
          {u"Finder_2024-01-31-101010_%1.crash"_s, u"/Library/Logs/DiagnosticReports/x_2024-01-31-101010_%1.panic"_s});
    plant("full host name", Personal::Host, [&] { return shortName() + u".corp."_s + word() + u".example"_s; },
          {u"ping %1"_s, u"https://%1:8443/x"_s, u"ssh -p 22 %1"_s, u"nfs4 %1:/export"_s});
    plant("host of .local", Personal::No, [&] { return shortName() + u".local"_s; },
          {u"ssh %1"_s, u"smb://%1/Backup"_s, u"resolved %1 by multicast"_s, u"%1:/export/home"_s});
    plant("Time Machine destination", Personal::Host, [&] { return name() + u" Vault "_s + digits(3); },
          {u"Backing up to %1 (APFS)"_s, u"/Volumes/%1"_s});
}

void Garden::numbers()
{
    plant("hardware serial", Personal::Serial, [this] { return upper(12); }, {u"machine %1 registered"_s, u"id=%1;"_s, u"x_%1.log"_s});
    plant("serial in a text", Personal::No, [this] { return upper(11); },
          {u"Serial Number: %1"_s, u"usb 1-1: SerialNumber: %1"_s, u"S/N: %1"_s, u"ID_SERIAL_SHORT=%1"_s, u"asset %1 in hall 3"_s});
    plant("disk serial", Personal::No, [this] { return u"S"_s + upper(13); },
          {u"/dev/disk/by-id/ata-Samsung_SSD_860_EVO_1TB_%1-part1"_s, u"nvme-Samsung_SSD_980_PRO_%1 is /dev/nvme0n1"_s, u"serial=%1"_s,
           u"/dev/disk/by-id/usb-SanDisk_Ultra_%1-0:0"_s});
    plant("world wide name", Personal::No, [this] { return u"5002538"_s + hex(9); },
          {u"/dev/disk/by-id/wwn-0x%1"_s, u"wwn-0x%1-part2 mounted"_s, u"nvme-eui.%1"_s, u"naa.%1"_s});
    plant("machine UUID", Personal::No, [this] { return uuid().toUpper(); },
          {u"Hardware UUID: %1"_s, u"system %1 enrolled"_s, u"/Library/Preferences/ByHost/x.%1.plist"_s});
    plant("volume UUID", Personal::No, [this] { return uuid(); },
          {u"root=UUID=%1 ro"_s, u"/dev/disk/by-partuuid/%1"_s, u"luks-%1"_s, u"dm-uuid-CRYPT-LUKS2-%1"_s,
           u"/System/Volumes/Preboot/%1/boot"_s});
    plant("short volume id", Personal::No, [this] { return hex(4).toUpper() + u'-' + hex(4).toUpper(); },
          {u"UUID=%1 /boot/efi vfat"_s, u"/dev/disk/by-uuid/%1"_s});
    plant("machine id", Personal::No, [this] { return hex(32); },
          {u"/var/log/journal/%1/system.journal"_s, u"systemd.machine_id=%1 quiet"_s, u"/boot/loader/entries/%1-6.1.0.conf"_s,
           u"machine-id: %1"_s});
    plant("boot id", Personal::No, [this] { return uuid(); }, {u"boot %1 started"_s, u"_BOOT_ID=%1"_s});
    plant("key fingerprint", Personal::No, [this] { return base62(43); },
          {u"Accepted publickey: ED25519 SHA256:%1"_s, u"256 SHA256:%1 no comment (ED25519)"_s});
    plant("key and comment", Personal::No, [this] { return u"AAAAC3NzaC1lZDI1NTE5AAAAI"_s + base62(43); },
          {u"ssh-ed25519 %1 somebody"_s, u"from=\"x\" ssh-rsa %1"_s});
    plant("owner in a key's comment", Personal::No, [this] { return word() + word(); },
          {u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIx0 %1@pc"_s});
    plant("UDID", Personal::No, [this] { return u"00008%1-%2"_s.arg(digits(3), hex(16).toUpper()); },
          {u"device %1 paired"_s, u"UDID=%1"_s});
    plant("IMEI", Personal::No, [this] { return digits(15); }, {u"IMEI: %1"_s, u"modem imei=%1"_s});
}

void Garden::networks()
{
    plant("Wi-Fi name", Personal::Network, [this] { return name() + u"-Net "_s + digits(2); },
          {u"joined %1 on channel 6"_s, u"/etc/NetworkManager/system-connections/%1.nmconnection"_s, u"wpa: trying %1"_s});
    plant("Wi-Fi name in a log", Personal::No, [this] { return name() + u"_WLAN"_s + digits(2); },
          {u"ESSID:\"%1\""_s, u"ssid=%1"_s, u"SSID: %1"_s});
    plant("VPN", Personal::Network, [this] { return name() + u" VPN"_s; }, {u"tunnel %1 is up"_s, u"nmcli con up id %1"_s});
    plant("access point", Personal::No, [this] { return mac(u':'); }, {u"BSSID %1"_s, u"wlan0: associated with %1 (try 1/3)"_s});
    plant("MAC with colons", Personal::Mac, [this] { return mac(u':').toUpper(); },
          {u"ether %1 up"_s, u"link/ether %1 brd ff:ff:ff:ff:ff:ff"_s});
    plant("MAC with dashes", Personal::No, [this] { return mac(u'-'); }, {u"dhcp lease %1"_s, u"interface-%1.conf"_s});
    plant("MAC with dots", Personal::No, [this] { return hex(4) + u'.' + u"a"_s + hex(3) + u'.' + hex(4); },
          {u"arp %1 dynamic"_s, u"port 3 %1"_s});
    plant("bare MAC", Personal::No, [this] { return u"3c"_s + hex(10); }, {u"enx%1: renamed from eth0"_s, u"hwaddr=%1"_s, u"wlx%1"_s});
    plant("Bluetooth address", Personal::No, [this] { return mac(u'_').toUpper(); }, {u"/org/bluez/hci0/dev_%1"_s});
}

void Garden::addresses()
{
    plant("private IPv4", Personal::No, [this] { return privateIpv4(); },
          {u"listening on %1:8080"_s, u"%1/24 dev eth0"_s, u"ssh root@%1"_s, u"%1.8443"_s, u"http://%1/"_s, u"route via %1"_s});
    plant("public IPv4", Personal::No,
          [this] { return u"%1.%2.%3.%4"_s.arg(60 + number(30)).arg(100 + number(150)).arg(number(256)).arg(1 + number(254)); },
          {u"connect %1 failed"_s, u"from %1 port 51234 ssh2"_s, u"%1:443"_s, u"https://%1:8443/x"_s});
    plant("low public IPv4", Personal::No,
          [this] { return u"%1.%2.%3.%4"_s.arg(2 + number(6)).arg(1 + number(30)).arg(1 + number(30)).arg(1 + number(30)); },
          {u"from %1 port 51234 ssh2"_s, u"https://%1:8443/x"_s, u"nameserver %1"_s, u"ssh someone@%1"_s, u"%1:443"_s, u"inet %1/24"_s});
    plant("host of a cloud", Personal::No, [this] { return u"ip-10-%1-%2-%3"_s.arg(number(256)).arg(number(256)).arg(number(256)); },
          {u"%1 kernel: up"_s, u"ssh %1"_s});
    plant("IPv6 in full", Personal::No,
          [this] { return u"2001:0db8:%1:%2:%3:%4:%5:%6"_s.arg(hex(4), hex(4), hex(4), hex(4), group(), group()); },
          {u"inet6 %1/64 scope global"_s, u"addr:%1"_s, u"[%1]:443"_s});
    plant("IPv6 shortened", Personal::No, [this] { return u"2a02:%1:%2::%3"_s.arg(group(), group(), group()); },
          {u"inet6 %1/64"_s, u"[%1]:22"_s, u"http://[%1]:631/"_s, u"Host:%1"_s, u"from %1: icmp_seq=1"_s, u"peer=%1,x"_s});
    plant("IPv6 of the link", Personal::No, [this] { return u"fe80::%1:%2ff:fe%3:%4"_s.arg(group(), hex(2), hex(2), group()); },
          {u"gateway %1%en0"_s, u"%1%wlp0s20f3"_s, u"[%1%25eth0]:80"_s});
    plant("IPv6 of a site", Personal::No, [this] { return u"fd%1:%2::%3"_s.arg(hex(2), group(), group()).toUpper(); },
          {u"ula %1"_s, u"%1."_s});
    plant("IPv4 in IPv6", Personal::No, [this] { return u"::ffff:5.9.%1.%2"_s.arg(number(256)).arg(1 + number(254)); },
          {u"tcp6 %1:22"_s, u"from %1"_s});
    plant("IPv4 in IPv6 in hexadecimal", Personal::No, [this] { return u"::ffff:c0a8:%1"_s.arg(group()); },
          {u"tcp6 [%1]:22"_s, u"from %1"_s});
}

void Garden::tokens()
{
    const auto labelled = [](const QString &before) {
        return QStringList{before + u"%1"_s, u"curl -H 'X: %1' x"_s, u"token '%1' expired"_s};
    };
    plant("AWS key id", Personal::No, [this] { return u"AKIA"_s + from(u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16); }, labelled(u"AWS "_s));
    plant("AWS secret", Personal::No, [this] { return from(u"/+", 1) + base62(20) + u"/"_s + base62(18); },
          {u"AWS_SECRET_ACCESS_KEY=%1"_s, u"aws_secret_access_key = %1"_s});
    plant("GitHub token", Personal::No, [this] { return u"ghp_"_s + base62(36); }, labelled(u"GITHUB "_s));
    plant("GitHub fine token", Personal::No, [this] { return u"github_pat_"_s + base62(22) + u'_' + base62(40); }, labelled(u""_s));
    plant("GitLab token", Personal::No, [this] { return u"glpat-"_s + base62(20); }, labelled(u""_s));
    plant("Slack token", Personal::No, [this] { return u"xoxb-"_s + digits(11) + u'-' + base62(24); }, labelled(u""_s));
    plant("Slack hook", Personal::No, [this] { return u"T"_s + upper(8) + u"/B"_s + upper(8) + u'/' + base62(24); },
          {u"https://hooks.slack.com/services/%1"_s});
    plant("OpenAI key", Personal::No, [this] { return u"sk-proj-"_s + base62(40); }, labelled(u""_s));
    plant("Stripe key", Personal::No, [this] { return u"sk_live_"_s + base62(24); }, labelled(u""_s));
    plant("Google key", Personal::No, [this] { return u"AIza"_s + base62(35); }, labelled(u""_s));
    plant(
        "other services' tokens", Personal::No,
        [this] {
            static const QStringList beginnings{
                u"hf_"_s, u"npm_"_s, u"pypi-AgEIcHlwaS5vcmc"_s, u"dop_v1_"_s, u"SG.x1y2z3x1y2z3x1y2z3x1y2."_s, u"dckr_pat_"_s, u"hvs."_s};
            return beginnings[number(int(beginnings.size()))] + base62(40);
        },
        labelled(u""_s));
    plant(
        "JSON web token", Personal::No, [this] { return u"eyJhbGciOiJIUzI1NiJ9.eyJ"_s + base62(30) + u'.' + base62(43); },
        labelled(u"jwt "_s));
    plant("bearer", Personal::No, [this] { return base62(30); },
          {u"Authorization: Bearer %1"_s, u"curl -H \"Authorization: token %1\" x"_s, u"authorization=Basic %1=="_s,
           u"the answer to %1 was 401"_s});
    plant("private key", Personal::No, [this] { return base62(64); },
          {u"-----BEGIN OPENSSH PRIVATE KEY-----\n%1\nAAAA\n-----END OPENSSH PRIVATE KEY-----"_s,
           u"-----BEGIN PGP PRIVATE KEY BLOCK-----\\n%1\\n-----END PGP PRIVATE KEY BLOCK-----"_s, u"-----BEGIN EC PRIVATE KEY-----\n%1"_s});
    plant("cookie", Personal::No, [this] { return base62(28); }, {u"Cookie: session=%1; theme=dark"_s, u"Set-Cookie: sid=%1"_s});
}

void Garden::passwords()
{
    plant("password in a URL", Personal::No, [this] { return base62(10) + u"@x"_s; },
          {u"https://someone:%1@example.org/x"_s, u"postgres://app:%1@db:5432/x"_s, u"http_proxy=http://u:%1@proxy:3128"_s});
    plant("remote of git", Personal::No, [this] { return base62(16); },
          {u"remote.origin.url=https://oauth2:%1@git.example/x.git"_s, u"url.https://%1@host.insteadof"_s});
    plant("token in a URL", Personal::No, [this] { return base62(24); },
          {u"https://x.example/?access_token=%1&y=1"_s, u"https://x.example/f?sv=1&sig=%1"_s, u"https://s3.example/x?X-Amz-Signature=%1"_s,
           u"GET /x?key=%1 HTTP/1.1"_s});
    plant("password of an option", Personal::No, [this] { return base62(9) + u"!#"_s + base62(3); },
          {u"tool --password=%1 -h db"_s, u"tool --password %1 -h db"_s, u"--password='%1'"_s, u"sshpass -p %1 ssh x"_s,
           u"openssl -passin pass:%1"_s, u"mount -o user=x,password=%1"_s});
    plant("password with spaces", Personal::No, [this] { return word() + u' ' + base62(6) + u';' + word(); },
          {u"tool --password \"%1\" x"_s, u"PASSWORD='%1'"_s});
    plant("password of a database", Personal::No, [this] { return base62(9); },
          {u"mysqldump -u root -p%1 shop"_s, u"PGPASSWORD=%1 psql -h db"_s, u"MYSQL_PWD=%1"_s, u"Server=x;Uid=y;Pwd=%1;"_s,
           u"curl -u someone:%1 https://x"_s});
    plant("secret of the environment", Personal::No, [this] { return base62(20); },
          {u"STRIPE_API_TOKEN=%1"_s, u"export ENCRYPTION_KEY=%1"_s, u"DJANGO_SECRET=%1"_s, u"SESSION_KEY: %1"_s, u"-e DB_CREDENTIALS=%1"_s,
           u"client_secret=%1"_s});
}

} // namespace

std::vector<Secret> plantedSecrets(quint32 seed, int ofEachKind)
{
    return Garden(seed, ofEachKind).all();
}

std::vector<Innocent> innocents()
{
    std::vector<Innocent> list;
    for (const char *version : {"1.2.3.4", "10.15.7", "10.0.19045.1", "192.168.1.0", "21.0.12.1", "8.8.8.8"})
        list.push_back({u"version"_s, QString::fromLatin1(version)});
    for (const char *text : {
             "12:34:56",
             "2026-02-07 20:45:59",
             "08:00:00-17:30:00",
             "Mon 10:20:30 to Tue 11:21:31",
             "6.1.0-18-amd64",
             "Darwin 23.6.0",
             "8086:9d23",
             "0000:00:1f.3",
             "pci-0000:00:17.0-ata-1",
             "046d:c52b Logitech Unifying Receiver",
             "127.0.0.1:631",
             "127.0.0.53%lo:53",
             "0.0.0.0:22",
             "255.255.255.0",
             "255.255.0.0",
             "224.0.0.251",
             "::1",
             "[::]:22",
             "ff02::fb",
             "00:00:00:00:00:00",
             "ff:ff:ff:ff:ff:ff",
             "root",
             "/root/.cache",
             "www-data",
             "/Users/Shared/x",
             "/home/linuxbrew/.linuxbrew/bin",
             "MacBookPro18,3",
             "ThinkPad X1 Carbon 7th",
             "Samsung SSD 860 EVO 1TB",
             "WDC WD10EZEX-08WN4A0",
             "port 8080/tcp",
             "*:443",
             "std::vector<int> a::b De::Ad",
             "ab::cd",
             "C12A7328-F81F-11D2-BA4B-00A0C93EC93B",
             "0fc63daf-8483-4772-8e79-3d69d8477de4",
             "0000110b-0000-1000-8000-00805f9b34fb",
             "8be4df61-93ca-11d2-aa0d-00e098032b8c",
             "libfoo-10.2.3.4 tool@10.0.1.2 1.2.3.4-1ubuntu2 v1.2.3.4",
             "getty@tty1.service",
             "git@github.com",
             "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
             "d41d8cd98f00b204e9800998ecf8427e",
             "password: none, token=true, PWD=/usr/bin",
             "/etc/rc.local Compatibility",
             "serial8250: ttyS0 at I/O 0x3f8 is a 16550A",
             "Serial: 8250/16550 driver, 4 ports",
             "console=ttyS0,115200n8 ro quiet",
             "Daily Cleanup of User's Temporary Directories",
             "User Login Management",
             "GMT+0100",
             "1.2.3+git20240101-1",
             "Intel(R) Core(TM) i7-8550U CPU @ 1.80GHz",
             "keyboard: us, keymap=de",
             "max_user_sessions = 10",
             "Let's Encrypt",
             "home-assistant.service",
             "-p 8080:80 --key-file x",
             "#include <a::b::c>",
             "/usr/share/keyrings/debian-archive-keyring.gpg",
             "Basic Input/Output System",
             "com.apple.private.tcc.allow",
         })
        list.push_back({u"note"_s, QString::fromLatin1(text)});
    return list;
}

} // namespace prose
