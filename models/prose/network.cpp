// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The network in words, and what protects the computer.

#include "models/prose/topics.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace prose::topics {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Prose)
};

QString connectionSentence(const SectionView &s)
{
    const QString device = s.text(u"primary_interface");
    QString port;
    for (const SectionView &interface : s.items(u"local_interfaces")) {
        if (interface.text(u"device") == device && interface.text(u"name") != device)
            port = interface.text(u"name");
    }
    //: A port and its device: "Wi-Fi (en0)"
    const QString way = device.isEmpty() ? QString() : firstOf({say(Words::tr("%1 (%2)"), port, device), device});
    const QString address = firstOf({s.text(u"ipv4_address"), s.text(u"ipv6_address")});
    const QString gateway = firstOf({s.text(u"gateway"), s.text(u"ipv6_gateway")});
    return firstOf({say(Words::tr("The network is reached through %1, with the address %2 and the gateway %3."), way, address, gateway),
                    say(Words::tr("The network is reached through %1, with the address %2."), way, address),
                    say(Words::tr("The network is reached through %1."), way), Words::tr("No route to other networks was found.")});
}

QString vulnerabilitySentence(const SectionView &s)
{
    const QStringList open = s.texts(u"cpu_vulnerable_to");
    const int known = s.itemCount(u"cpu_vulnerabilities");
    return open.size() == 1 ? Words::tr("The kernel calls the processor vulnerable to %1.").arg(open[0])
        : !open.isEmpty()
        ? Words::tr("The kernel calls the processor vulnerable to %n attacks: %1.", nullptr, int(open.size())).arg(listed(open))
        : known > 0 ? Words::tr("The kernel knows of no attack that the processor is open to.")
                    : QString();
}

QString modulesSentence(const SectionView &s)
{
    const QString selinux = s.text(u"selinux.mode");
    const auto apparmor = s.flag(u"apparmor.enabled");
    const QStringList modules = s.texts(u"lsm");
    return selinux == "enforcing"_L1 ? Words::tr("SELinux is on and enforces its rules.")
        : selinux == "permissive"_L1 ? Words::tr("SELinux is on, but only notes what it would forbid.")
        : apparmor == true           ? Words::tr("AppArmor is on.")
        : apparmor == false          ? Words::tr("AppArmor is off.")
        : selinux == "disabled"_L1   ? Words::tr("SELinux is off.")
                                     : say(Words::tr("The security modules in use are %1."), listed(modules, 6));
}

} // namespace

QStringList network(const SectionView &s)
{
    const QStringList servers = s.texts(u"dns_servers");
    const QString firewall = s.text(u"firewall_status");
    const QStringList tunnels = s.texts(u"vpn_connections");
    return allOf({connectionSentence(s), say(Words::tr("The Wi-Fi network is called “%1”."), s.text(u"wifi_ssid")),
                  say(Words::tr("Names are looked up at %1."), listed(servers)),
                  s.flag(u"vpn_status") == true ? firstOf({say(Words::tr("A virtual private network is in use: %1."), listed(tunnels)),
                                                           Words::tr("A virtual private network is in use.")})
                                                : QString(),
                  firewall == "Enabled"_L1        ? Words::tr("The firewall is on.")
                      : firewall == "Disabled"_L1 ? Words::tr("The firewall is off.")
                                                  : QString()});
}

QStringList security(const SectionView &s)
{
    const auto name = [](const SectionView &item) { return nameAndVersion(item.text({})); };
    const QStringList tools = s.texts(u"security_tools", name) + s.texts(u"firewall_tools", name);
    const QStringList antivirus = s.texts(u"antivirus", name);
    // On a Mac "valid" must say no where nothing is known.
    const QStringView validity = s.isMac() ? u"valid_state" : u"valid";
    const auto countSigned = [&](bool isValid) {
        return s.countWhere(u"code_signing_sample", [&](const SectionView &item) { return item.flag(validity) == isValid; });
    };
    const int valid = countSigned(true);
    const int invalid = countSigned(false);
    const int granted = s.countWhere(u"tcc_permissions", [](const SectionView &item) { return item.flag(u"allowed") == true; });
    QStringList distinct = tools;
    distinct.removeDuplicates();
    return allOf({firstOf({distinct.size() == 1
                               ? Words::tr("One security program is installed: %1.").arg(distinct[0])
                               : say(Words::tr("%n security programs are installed: %1.", nullptr, int(distinct.size())), listed(distinct)),
                           !antivirus.isEmpty() ? QString()
                               : s.isMac()      ? Words::tr("No security programs from others than Apple were found.")
                                                : Words::tr("No security programs were found.")}),
                  say(Words::tr("Against malware there is %1."), listed(antivirus)),
                  say(Words::tr("XProtect, Apple's list of malware, is version %1."), s.text(u"xprotect_version")),
                  invalid == 0       ? (valid == 0       ? QString()
                                            : valid == 1 ? Words::tr("The one program that was checked is validly signed.")
                                                         : Words::tr("The %n programs that were checked are validly signed.", nullptr, valid))
                      : invalid == 1 ? Words::tr("Of the programs that were checked, one is not validly signed.")
                                     : Words::tr("Of the programs that were checked, %n are not validly signed.", nullptr, invalid),
                  granted == 0       ? QString()
                      : granted == 1 ? Words::tr("One permission was granted to an application.")
                                     : Words::tr("%n permissions were granted to applications.", nullptr, granted)});
}

QStringList linuxSecurity(const SectionView &s)
{
    const QString mode = s.text(u"boot_mode");
    const auto secureBoot = s.flag(u"secure_boot");
    const auto passwords = s.flag(u"ssh_server.password_authentication");
    const QString rootLogin = s.text(u"ssh_server.permit_root_login");
    const auto updates = s.flag(u"unattended_upgrades");
    return allOf({secureBoot              ? (*secureBoot ? Words::tr("Secure Boot is on.") : Words::tr("Secure Boot is off."))
                      : mode == "bios"_L1 ? Words::tr("The computer was started by a BIOS, which knows no Secure Boot.")
                                          : QString(),
                  modulesSentence(s), vulnerabilitySentence(s),
                  passwords == true           ? Words::tr("The SSH server accepts passwords.")
                      : rootLogin == "yes"_L1 ? Words::tr("The SSH server lets root log in.")
                                              : QString(),
                  !updates       ? QString()
                      : *updates ? Words::tr("Security updates are installed automatically.")
                                 : Words::tr("Security updates are not installed automatically.")});
}

} // namespace prose::topics
