// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/security.h"

#include "collectors/parsers/calltexts.h"
#include "collectors/parsers/flatpakcontext.h"
#include "collectors/parsers/keyvalue.h"
#include "collectors/parsers/rpmquery.h"
#include "collectors/sections/systempackages.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

namespace {

/// How a program that we look for may be present: as a package, as a program, as a folder.
struct Known
{
    QString name;
    QStringList packages;
    QString program;
    QString folder = {};
};

const std::vector<Known> &securityTools()
{
    static const std::vector<Known> tools{
        {u"aide"_s, {u"aide"_s, u"aide-common"_s}, u"aide"_s},
        {u"apparmor"_s, {u"apparmor"_s}, u"apparmor_parser"_s},
        {u"auditd"_s, {u"auditd"_s, u"audit"_s}, u"auditd"_s},
        {u"bubblewrap"_s, {u"bubblewrap"_s}, u"bwrap"_s},
        {u"chkrootkit"_s, {u"chkrootkit"_s}, u"chkrootkit"_s},
        {u"crowdsec"_s, {u"crowdsec"_s}, u"crowdsec"_s},
        {u"fail2ban"_s, {u"fail2ban"_s, u"fail2ban-server"_s}, u"fail2ban-server"_s},
        {u"firejail"_s, {u"firejail"_s}, u"firejail"_s},
        {u"firewalld"_s, {u"firewalld"_s}, u"firewalld"_s},
        {u"lynis"_s, {u"lynis"_s}, u"lynis"_s},
        {u"opensnitch"_s, {u"opensnitch"_s}, u"opensnitchd"_s},
        {u"rkhunter"_s, {u"rkhunter"_s}, u"rkhunter"_s},
        {u"selinux-utils"_s, {u"selinux-utils"_s, u"libselinux-utils"_s}, u"getenforce"_s},
        {u"snort"_s, {u"snort"_s}, u"snort"_s},
        {u"suricata"_s, {u"suricata"_s}, u"suricata"_s},
        {u"tripwire"_s, {u"tripwire"_s}, u"tripwire"_s},
        {u"ufw"_s, {u"ufw"_s}, u"ufw"_s},
        {u"usbguard"_s, {u"usbguard"_s}, u"usbguard-daemon"_s},
        {u"wazuh-agent"_s, {u"wazuh-agent"_s}, {}, u"/var/ossec/bin"_s},
    };
    return tools;
}

const std::vector<Known> &antivirusPrograms()
{
    static const std::vector<Known> programs{
        {u"Bitdefender"_s, {u"bitdefender-security-tools"_s}, {}, u"/opt/bitdefender-security-tools"_s},
        {u"CrowdStrike"_s, {u"falcon-sensor"_s}, {}, u"/opt/CrowdStrike"_s},
        {u"ESET"_s, {u"efs"_s, u"eea"_s}, {}, u"/opt/eset"_s},
        {u"Kaspersky"_s, {u"kesl"_s}, {}, u"/opt/kaspersky"_s},
        {u"McAfee"_s, {u"mfetp"_s, u"mcafeetp"_s}, {}, u"/opt/McAfee"_s},
        {u"Microsoft Defender"_s, {u"mdatp"_s}, u"mdatp"_s, u"/opt/microsoft/mdatp"_s},
        {u"SentinelOne"_s, {u"sentinelagent"_s}, {}, u"/opt/sentinelone"_s},
        {u"Sophos"_s, {}, {}, u"/opt/sophos-spl"_s},
        {u"Trend Micro"_s, {u"ds-agent"_s, u"ds_agent"_s}, {}, u"/opt/ds_agent"_s},
        {u"clamav"_s, {u"clamav"_s}, u"clamscan"_s},
        {u"clamav-daemon"_s, {u"clamav-daemon"_s, u"clamd"_s}, u"clamd"_s},
    };
    return programs;
}

const std::vector<Known> &firewallPrograms()
{
    static const std::vector<Known> programs{
        {u"firewalld"_s, {u"firewalld"_s}, u"firewalld"_s},
        {u"iptables"_s, {u"iptables"_s, u"iptables-nft"_s}, u"iptables"_s},
        {u"nftables"_s, {u"nftables"_s}, u"nft"_s},
        {u"shorewall"_s, {u"shorewall"_s}, u"shorewall"_s},
        {u"ufw"_s, {u"ufw"_s}, u"ufw"_s},
    };
    return programs;
}

QStringList present(const std::vector<Known> &all, const SystemPackages &packages, const ProgramList &programs, const Files &folders)
{
    QStringList found;
    for (const Known &known : all) {
        const auto isPackage = [&](const QString &name) { return packages.find(name) != nullptr; };
        const auto package = std::ranges::find_if(known.packages, isPackage);
        if (package != known.packages.end())
            found += known.name + u'@' + upstreamVersion(packages.find(*package)->version);
        else if (programs.contains(known.program) || folders.has(known.folder))
            found += known.name;
    }
    found.sort();
    return found;
}

/// What an application asks for, or an override adds or takes away.
void apply(FlatpakContext &have, FlatpakContext &denied, const FlatpakContext &changes)
{
    for (const auto list : {&FlatpakContext::sockets, &FlatpakContext::devices, &FlatpakContext::filesystems}) {
        for (const QString &change : changes.*list) {
            const bool isTaken = change.startsWith(u'!');
            const QString word = change.sliced(isTaken ? 1 : 0).section(u':', 0, 0); // "host:ro" lets it read all the same
            (have.*list).removeAll(word);
            (denied.*list).removeAll(word);
            ((isTaken ? denied : have).*list).append(word);
        }
    }
}

struct Service
{
    QStringList FlatpakContext::*list;
    QLatin1StringView word;
    QLatin1StringView service;
};
constexpr Service services[] = {
    {&FlatpakContext::devices, "all"_L1, "camera"_L1},
    {&FlatpakContext::filesystems, "host"_L1, "full-disk-access"_L1},
    {&FlatpakContext::filesystems, "home"_L1, "home-folder"_L1},
    {&FlatpakContext::filesystems, "xdg-desktop"_L1, "desktop-folder"_L1},
    {&FlatpakContext::filesystems, "xdg-documents"_L1, "documents-folder"_L1},
    {&FlatpakContext::filesystems, "xdg-download"_L1, "downloads-folder"_L1},
    {&FlatpakContext::sockets, "pulseaudio"_L1, "microphone"_L1},
    {&FlatpakContext::sockets, "x11"_L1, "screen-recording"_L1},
};

std::vector<AppPermission> flatpakPermissions(const Files &files, std::vector<Error> &problems)
{
    const auto contextAt = [&](const QString &path) {
        const auto bytes = files.at(path);
        const auto context = bytes ? parseFlatpakContext(*bytes) : Result<FlatpakContext>(FlatpakContext{});
        if (context)
            return *context;
        problems.push_back({context.error().kind, path, context.error().detail});
        return FlatpakContext{};
    };
    const auto ending = "/current/active/metadata"_L1;
    const QString system = u"/var/lib/flatpak/overrides/"_s, own = u"~/.local/share/flatpak/overrides/"_s;
    const FlatpakContext systemGlobal = contextAt(system + "global"_L1), ownGlobal = contextAt(own + "global"_L1);
    std::vector<AppPermission> permissions;
    QStringList seen;
    for (const QString &path : files.paths()) {
        if (!path.endsWith(ending))
            continue;
        const QString app = path.chopped(ending.size()).section(u'/', -1);
        if (seen.contains(app)) // once for everybody, once for this user
            continue;
        seen += app;
        FlatpakContext have, denied;
        apply(have, denied, contextAt(path));
        const FlatpakContext asked = have;
        for (const FlatpakContext &changes : {systemGlobal, contextAt(system + app), ownGlobal, contextAt(own + app)})
            apply(have, denied, changes);
        for (const Service &service : services) {
            const bool isAllowed = (have.*service.list).contains(service.word);
            const bool isTaken = (denied.*service.list).contains(service.word) && (asked.*service.list).contains(service.word);
            if (isAllowed || isTaken)
                permissions.push_back({app, service.service, isAllowed});
        }
    }
    std::ranges::sort(permissions, [](const AppPermission &a, const AppPermission &b) {
        return std::tie(a.app, a.service) < std::tie(b.app, b.service);
    });
    return permissions;
}

std::vector<CodeSignature> signatureSample(std::vector<RpmSignature> signatures)
{
    constexpr size_t sampleSize = 5;
    std::ranges::sort(signatures, {}, &RpmSignature::package);
    signatures.resize(std::min(signatures.size(), sampleSize));
    std::vector<CodeSignature> sample;
    for (const RpmSignature &signature : signatures)
        sample.push_back(
            {signature.name, filled(signature.package), filled(signature.vendor), !signature.keyId.isEmpty(), filled(signature.keyId)});
    return sample;
}

} // namespace

QCoro::Task<Collected<Security>> collectSecurityOnLinux(Inputs in)
{
    Collected<Security> out;
    QStringList names, folders;
    for (const auto *list : {&securityTools(), &antivirusPrograms(), &firewallPrograms()}) {
        for (const Known &known : *list) {
            if (!known.program.isEmpty())
                names += known.program;
            if (!known.folder.isEmpty())
                folders += known.folder;
        }
    }
    names.removeDuplicates();
    auto askingPrograms = in.call(u"programs"_s, names.join(u' '));
    auto askingPackages = systemPackages(in);
    auto askingFolders = in.names(folders);
    auto askingFlatpak = in.read({u"/var/lib/flatpak/app/*/current/active/metadata"_s,
                                  u"~/.local/share/flatpak/app/*/current/active/metadata"_s, u"/var/lib/flatpak/overrides/*"_s,
                                  u"~/.local/share/flatpak/overrides/*"_s});
    auto askingKeys = in.names({u"/etc/apt/trusted.gpg"_s, u"/etc/apt/trusted.gpg.d/*"_s, u"/etc/apt/keyrings/*"_s, u"/etc/pki/rpm-gpg/*"_s,
                                u"/etc/apk/keys/*"_s, u"/usr/share/pacman/keyrings/*.gpg"_s});
    auto askingRpm = in.names({u"/var/lib/rpm/*"_s, u"/usr/lib/sysimage/rpm/*"_s});
    const Result<QByteArray> programText = co_await askingPrograms;
    const ProgramList programs = out.takeIfThere(programText, parseProgramList, u"programs"_s).value_or(ProgramList());
    const SystemPackages packages = co_await askingPackages;
    if (!programText && packages.manager.isEmpty())
        out.unavailable = QString::fromLatin1(QT_TRANSLATE_NOOP("Report", "Which programs this machine has is not known"));
    std::ranges::copy(packages.problems, std::back_inserter(out.problems));
    const Files there = co_await askingFolders;
    out.facts.tools = present(securityTools(), packages, programs, there);
    out.facts.antivirus = present(antivirusPrograms(), packages, programs, there);
    out.facts.firewallTools = present(firewallPrograms(), packages, programs, there);
    const Files flatpak = co_await askingFlatpak;
    std::ranges::copy(flatpak.failures(), std::back_inserter(out.problems));
    out.facts.permissions = flatpakPermissions(flatpak, out.problems);
    const Files keys = co_await askingKeys;
    out.facts.packageKeys = keys.paths();

    const QStringList databases = rpmDatabases(co_await askingRpm);
    if (packages.manager == "rpm"_L1) {
        const Command query{.program = u"rpm"_s,
                            .arguments = {u"-qa"_s, u"--qf"_s,
                                          u"%{NAME}\\t%{NVRA}\\t%|RSAHEADER?{%{RSAHEADER:pgpsig}}:{%{SIGPGP:pgpsig}}|\\t%{VENDOR}\\n"_s},
                            .timeout = 25s,
                            .unchangedWhile = QStringList{u"/usr/bin/rpm"_s} + databases};
        if (const auto text = out.take(co_await in.run(query))) {
            Result<std::vector<RpmSignature>> signatures = co_await QtConcurrent::run(
                [](const QByteArray &bytes) { return parseRpmSignatures(bytes); }, *text);
            if (!signatures)
                signatures.error().source = query.words().join(u' ');
            if (const auto all = out.take(std::move(signatures)))
                out.facts.signatures = signatureSample(*all);
        }
    }
    co_return out;
}

} // namespace prose
