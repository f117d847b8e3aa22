// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/linux_security.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

const Fields<SelinuxState> SelinuxState::fields = {
    field("mode", QT_TRANSLATE_NOOP("Report", "Mode"), &SelinuxState::mode),
    field("type", QT_TRANSLATE_NOOP("Report", "Policy"), &SelinuxState::type),
    field("configured_mode", QT_TRANSLATE_NOOP("Report", "Mode after the next start"), &SelinuxState::configuredMode),
};

const Fields<ApparmorState> ApparmorState::fields = {
    field("enabled", QT_TRANSLATE_NOOP("Report", "Enabled"), &ApparmorState::isEnabled),
    field("profiles_enforced", QT_TRANSLATE_NOOP("Report", "Profiles that are enforced"), &ApparmorState::enforced),
    field("profiles_complain", QT_TRANSLATE_NOOP("Report", "Profiles that only warn"), &ApparmorState::complaining),
};

const Fields<TpmState> TpmState::fields = {
    field("version", QT_TRANSLATE_NOOP("Report", "Version"), &TpmState::version),
};

const Fields<SshServer> SshServer::fields = {
    field("permit_root_login", QT_TRANSLATE_NOOP("Report", "Administrator may log in"), &SshServer::permitRootLogin),
    field("password_authentication", QT_TRANSLATE_NOOP("Report", "Log in with a password"), &SshServer::passwordAuthentication),
    field("pubkey_authentication", QT_TRANSLATE_NOOP("Report", "Log in with a key"), &SshServer::keyAuthentication),
    field("ports", QT_TRANSLATE_NOOP("Report", "Ports"), &SshServer::ports),
};

const Fields<PasswordPolicy> PasswordPolicy::fields = {
    field("max_days", QT_TRANSLATE_NOOP("Report", "Days until it must be changed"), &PasswordPolicy::maxDays),
    field("min_days", QT_TRANSLATE_NOOP("Report", "Days until it may be changed"), &PasswordPolicy::minDays),
    field("warn_days", QT_TRANSLATE_NOOP("Report", "Days of warning"), &PasswordPolicy::warnDays),
    field("encrypt_method", QT_TRANSLATE_NOOP("Report", "Stored with"), &PasswordPolicy::encryption),
};

const Fields<LinuxSecurity> LinuxSecurity::fields = {
    field("secure_boot", QT_TRANSLATE_NOOP("Report", "Secure Boot"), &LinuxSecurity::secureBoot).important(),
    field("setup_mode", QT_TRANSLATE_NOOP("Report", "Secure Boot keys can be replaced"), &LinuxSecurity::setupMode).important(),
    field("boot_mode", QT_TRANSLATE_NOOP("Report", "Started by"), &LinuxSecurity::bootMode).important(),
    field("boot_current", QT_TRANSLATE_NOOP("Report", "Started from"), &LinuxSecurity::bootCurrent),
    field("boot_order", QT_TRANSLATE_NOOP("Report", "Boot order"), &LinuxSecurity::bootOrder),
    field("boot_entries", QT_TRANSLATE_NOOP("Report", "Boot entries"), &LinuxSecurity::bootEntries).identifiedBy("id"),
    field("kernel_lockdown", QT_TRANSLATE_NOOP("Report", "Kernel lockdown"), &LinuxSecurity::lockdown).important(),
    field("lsm", QT_TRANSLATE_NOOP("Report", "Security modules"), &LinuxSecurity::lsm).important(),
    field("selinux", QT_TRANSLATE_NOOP("Report", "SELinux"), &LinuxSecurity::selinux).important(),
    field("apparmor", QT_TRANSLATE_NOOP("Report", "AppArmor"), &LinuxSecurity::apparmor).important(),
    field("cpu_vulnerabilities", QT_TRANSLATE_NOOP("Report", "Processor weaknesses"), &LinuxSecurity::cpuVulnerabilities),
    field("cpu_vulnerable_to", QT_TRANSLATE_NOOP("Report", "Not protected against"), &LinuxSecurity::openVulnerabilities).important(),
    field("kernel_cmdline_mitigations", QT_TRANSLATE_NOOP("Report", "Protections asked for at the start"), &LinuxSecurity::mitigations),
    field("module_signature_enforced", QT_TRANSLATE_NOOP("Report", "Only signed kernel modules"), &LinuxSecurity::signaturesEnforced)
        .important(),
    field("sysctl_hardening", QT_TRANSLATE_NOOP("Report", "Protective kernel settings"), &LinuxSecurity::hardening).important(),
    field("tpm", QT_TRANSLATE_NOOP("Report", "Security chip (TPM)"), &LinuxSecurity::tpm).important(),
    field("seccomp_actions", QT_TRANSLATE_NOOP("Report", "Filters for system calls"), &LinuxSecurity::seccompActions),
    field("fips_enabled", QT_TRANSLATE_NOOP("Report", "FIPS mode"), &LinuxSecurity::fips).important(),
    field("ssh_server", QT_TRANSLATE_NOOP("Report", "Remote login (SSH)"), &LinuxSecurity::sshServer).important(),
    field("password_policy", QT_TRANSLATE_NOOP("Report", "New users' passwords"), &LinuxSecurity::passwordPolicy).important(),
    field("unattended_upgrades", QT_TRANSLATE_NOOP("Report", "Updates install themselves"), &LinuxSecurity::unattendedUpgrades).important(),
};

SectionSpec linuxSecuritySection()
{
    return section<LinuxSecurity>(QT_TRANSLATE_NOOP("Report", "Linux security"), QT_TRANSLATE_NOOP("Report", "Security"))
        .on(Platform::Linux, collectLinuxSecurityOnLinux)
        .within(30s)
        .addition();
}

} // namespace prose
