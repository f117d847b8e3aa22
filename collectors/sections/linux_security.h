// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/sections/efistate.h"

namespace prose {

struct SelinuxState
{
    std::optional<QString> mode; ///< "enforcing", "permissive", "disabled"
    std::optional<QString> type; ///< "targeted"
    std::optional<QString> configuredMode; ///< for the next start
    static const Fields<SelinuxState> fields;
};

struct ApparmorState
{
    std::optional<bool> isEnabled;
    std::optional<qint64> enforced, complaining; ///< profiles; for the administrator only
    static const Fields<ApparmorState> fields;
};

struct TpmState
{
    std::optional<qint64> version; ///< 1 is TPM 1.2
    static const Fields<TpmState> fields;
};

/// As it is configured for all connections. Nothing where the configuration leaves it to the program.
struct SshServer
{
    std::optional<QString> permitRootLogin; ///< "yes", "no", "prohibit-password"
    std::optional<bool> passwordAuthentication, keyAuthentication;
    std::vector<qint64> ports;
    static const Fields<SshServer> fields;
};

/// /etc/login.defs
struct PasswordPolicy
{
    std::optional<qint64> maxDays, minDays, warnDays;
    std::optional<QString> encryption; ///< "YESCRYPT"
    static const Fields<PasswordPolicy> fields;
};

/// How a Linux system is protected: what stands there for System Integrity Protection, Gatekeeper and FileVault.
struct LinuxSecurity
{
    std::optional<bool> secureBoot, setupMode;
    std::optional<QString> bootMode; ///< "uefi", "bios"
    std::optional<QString> bootCurrent;
    QStringList bootOrder;
    std::vector<EfiBootChoice> bootEntries;
    std::optional<QString> lockdown;
    QStringList lsm; ///< security modules
    std::optional<SelinuxState> selinux;
    std::optional<ApparmorState> apparmor;
    std::map<QString, QString> cpuVulnerabilities;
    QStringList openVulnerabilities; ///< those the kernel calls vulnerable
    std::optional<QString> mitigations; ///< what the kernel was told at its start
    std::optional<bool> signaturesEnforced;
    std::map<QString, qint64> hardening; ///< by sysctl name
    std::optional<TpmState> tpm;
    QStringList seccompActions;
    std::optional<bool> fips;
    std::optional<SshServer> sshServer;
    std::optional<PasswordPolicy> passwordPolicy;
    std::optional<bool> unattendedUpgrades;

    static constexpr auto id = "linux_security";
    static const Fields<LinuxSecurity> fields;
};

QCoro::Task<Collected<LinuxSecurity>> collectLinuxSecurityOnLinux(Inputs in);
SectionSpec linuxSecuritySection();

} // namespace prose
