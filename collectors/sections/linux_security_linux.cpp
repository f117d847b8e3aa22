// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/linux_security.h"

#include "collectors/parsers/kernelcommandline.h"
#include "collectors/parsers/keyvalue.h"
#include "collectors/parsers/securityfiles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

/// The settings that keep programs from one another and from the kernel.
QStringList hardeningPaths()
{
    return {
        u"/proc/sys/kernel/kptr_restrict"_s,
        u"/proc/sys/kernel/dmesg_restrict"_s,
        u"/proc/sys/kernel/unprivileged_bpf_disabled"_s,
        u"/proc/sys/kernel/yama/ptrace_scope"_s,
        u"/proc/sys/kernel/randomize_va_space"_s,
        u"/proc/sys/kernel/perf_event_paranoid"_s,
        u"/proc/sys/kernel/io_uring_disabled"_s,
        u"/proc/sys/kernel/unprivileged_userns_clone"_s,
        u"/proc/sys/kernel/apparmor_restrict_unprivileged_userns"_s,
        u"/proc/sys/kernel/kexec_load_disabled"_s,
        u"/proc/sys/kernel/modules_disabled"_s,
        u"/proc/sys/kernel/sysrq"_s,
        u"/proc/sys/fs/protected_fifos"_s,
        u"/proc/sys/fs/protected_hardlinks"_s,
        u"/proc/sys/fs/protected_regular"_s,
        u"/proc/sys/fs/protected_symlinks"_s,
        u"/proc/sys/fs/suid_dumpable"_s,
        u"/proc/sys/net/core/bpf_jit_harden"_s,
        u"/proc/sys/net/ipv4/tcp_syncookies"_s,
        u"/proc/sys/vm/unprivileged_userfaultfd"_s,
        u"/proc/sys/dev/tty/ldisc_autoload"_s,
        u"/proc/sys/dev/tty/legacy_tiocsti"_s,
    };
}

std::optional<bool> yesOrNo(std::optional<QString> word)
{
    for (const auto yes : {"Y"_L1, "1"_L1, "yes"_L1, "true"_L1}) {
        if (word && word->compare(yes, Qt::CaseInsensitive) == 0)
            return true;
    }
    for (const auto no : {"N"_L1, "0"_L1, "no"_L1, "false"_L1}) {
        if (word && word->compare(no, Qt::CaseInsensitive) == 0)
            return false;
    }
    return std::nullopt;
}

std::optional<SelinuxState> selinux(const Files &files)
{
    SelinuxState state;
    const QString path = u"/sys/fs/selinux/enforce"_s;
    const auto enforce = files.number(path);
    const Result<QByteArray> answer = files.at(path), config = files.at(u"/etc/selinux/config"_s);
    if (!enforce && !config)
        return std::nullopt;
    const auto table = keyValueTable(config.value_or(QByteArray()), u'=');
    state.configuredMode = valueOf(table, u"SELINUX"_s);
    state.type = valueOf(table, u"SELINUXTYPE"_s);
    if (enforce)
        state.mode = *enforce ? u"enforcing"_s : u"permissive"_s;
    else if (!answer && answer.error().kind == Error::Kind::Missing)
        state.mode = u"disabled"_s;
    return state;
}

std::optional<ApparmorState> apparmor(Collected<LinuxSecurity> &out, const Files &files)
{
    const auto enabled = yesOrNo(files.text(u"/sys/module/apparmor/parameters/enabled"_s));
    if (!enabled)
        return std::nullopt;
    ApparmorState state{.isEnabled = enabled, .enforced = {}, .complaining = {}};
    const QString path = u"/sys/kernel/security/apparmor/profiles"_s;
    if (*enabled && files.has(path)) {
        if (const auto profiles = out.take(files.at(path), parseApparmorProfiles, path)) {
            state.enforced = profiles->enforced;
            state.complaining = profiles->complaining;
        }
    }
    return state;
}

/// All settings in the order in which sshd meets them; ends where it is told to include what we do not read.
std::vector<SshdSetting> sshdSettings(Collected<LinuxSecurity> &out, const Files &files, const QString &path, int depth = 0)
{
    std::vector<SshdSetting> all;
    const auto own = out.take(files.at(path), parseSshdConfig, path);
    for (const SshdSetting &setting : own.value_or(std::vector<SshdSetting>())) {
        if (setting.keyword != "include"_L1) {
            all.push_back(setting);
            continue;
        }
        for (const auto patterns = setting.value.split(u' ', Qt::SkipEmptyParts); QString pattern : patterns) {
            if (!pattern.startsWith(u'/'))
                pattern.prepend("/etc/ssh/"_L1);
            const bool isFolder = pattern.endsWith("/sshd_config.d/*.conf"_L1);
            if ((!isFolder && !files.has(pattern)) || depth > 4)
                return all;
            for (const QString &file : files.paths()) {
                if (file == pattern || (isFolder && file.startsWith(pattern.chopped(6)) && file.endsWith(".conf"_L1)))
                    std::ranges::move(sshdSettings(out, files, file, depth + 1), std::back_inserter(all));
            }
        }
    }
    return all;
}

std::optional<SshServer> sshServer(Collected<LinuxSecurity> &out, const Files &files)
{
    QString path = u"/etc/ssh/sshd_config"_s;
    if (const auto answer = files.at(path); !answer && answer.error().kind == Error::Kind::Missing)
        path = u"/usr/etc/ssh/sshd_config"_s;
    if (const auto answer = files.at(path); !answer && answer.error().kind == Error::Kind::Missing)
        return std::nullopt;
    SshServer server;
    if (!files.has(path))
        return server;
    const std::vector<SshdSetting> settings = sshdSettings(out, files, path);
    const auto first = [&](QLatin1StringView keyword) -> std::optional<QString> {
        const auto it = std::ranges::find(settings, keyword, &SshdSetting::keyword);
        return it == settings.end() ? std::nullopt : std::optional(it->value.toLower());
    };
    server.permitRootLogin = first("permitrootlogin"_L1);
    if (server.permitRootLogin == u"without-password"_s)
        server.permitRootLogin = u"prohibit-password"_s; // its older name
    server.passwordAuthentication = yesOrNo(first("passwordauthentication"_L1));
    server.keyAuthentication = yesOrNo(first("pubkeyauthentication"_L1));
    for (const SshdSetting &setting : settings) {
        bool isNumber = false;
        const qint64 port = setting.value.toLongLong(&isNumber);
        if (setting.keyword == "port"_L1 && isNumber)
            server.ports.push_back(port);
    }
    return server;
}

std::optional<qint64> numberOf(const QHash<QString, QString> &table, const QString &key)
{
    bool isNumber = false;
    const qint64 value = table.value(key).toLongLong(&isNumber);
    return isNumber && value >= 0 ? std::optional(value) : std::nullopt; // -1: not limited
}

/// Only files whose names speak of it are read: others in that folder hold the passwords of proxies.
std::optional<bool> unattendedUpgrades(const Files &files)
{
    std::optional<bool> isOn;
    for (const QString &path : files.paths()) { // sorted, as apt reads them: the last one counts
        if (!path.startsWith("/etc/apt/apt.conf.d/"_L1))
            continue;
        const auto settings = aptSettings(files.at(path).value_or(QByteArray()));
        if (const auto days = valueOf(settings, u"apt::periodic::unattended-upgrade"_s))
            isOn = *days != "0"_L1;
    }
    return isOn;
}

std::optional<QString> bootMode(const Files &names)
{
    if (names.has(u"/sys/firmware/efi"_s))
        return u"uefi"_s;
    // SMBIOS tables without UEFI come from a BIOS; boards with a device tree and some virtual machines have neither.
    return names.has(u"/sys/class/dmi/id"_s) ? std::optional(u"bios"_s) : std::nullopt;
}

} // namespace

QCoro::Task<Collected<LinuxSecurity>> collectLinuxSecurityOnLinux(Inputs in)
{
    Collected<LinuxSecurity> out;
    LinuxSecurity &security = out.facts;
    auto hardeningTask = in.read(hardeningPaths());
    auto variablesTask = in.read(efiVariablePatterns());
    auto namesTask = in.names({u"/sys/firmware/efi"_s, u"/sys/class/dmi/id"_s, u"/sys/class/tpm/tpm*"_s});
    auto filesTask = in.read({
        u"/proc/cmdline"_s,
        u"/proc/sys/crypto/fips_enabled"_s,
        u"/proc/sys/kernel/seccomp/actions_avail"_s,
        u"/sys/kernel/security/lockdown"_s,
        u"/sys/kernel/security/lsm"_s,
        u"/sys/kernel/security/apparmor/profiles"_s,
        u"/sys/module/apparmor/parameters/enabled"_s,
        u"/sys/module/module/parameters/sig_enforce"_s,
        u"/sys/fs/selinux/enforce"_s,
        u"/sys/devices/system/cpu/vulnerabilities/*"_s,
        u"/sys/class/tpm/tpm*/tpm_version_major"_s,
        u"/sys/class/tpm/tpm*/caps"_s,
        u"/etc/selinux/config"_s,
        u"/etc/login.defs"_s,
        u"/usr/etc/login.defs"_s,
        u"/etc/apt/apt.conf.d/*periodic*"_s,
        u"/etc/apt/apt.conf.d/*upgrade*"_s,
        u"/etc/crypto-policies/back-ends/opensshserver.config"_s,
        u"/etc/ssh/sshd_config"_s,
        u"/etc/ssh/sshd_config.d/*.conf"_s,
        u"/usr/etc/ssh/sshd_config"_s,
        u"/usr/etc/ssh/sshd_config.d/*.conf"_s,
    });
    const Files hardening = co_await hardeningTask;
    const Files variables = co_await variablesTask;
    const Files names = co_await namesTask;
    const Files files = co_await filesTask;

    security.bootMode = bootMode(names);
    if (security.bootMode == u"uefi"_s) {
        EfiState efi = efiState(variables, out.problems);
        security.secureBoot = efi.secureBoot;
        security.setupMode = efi.setupMode;
        security.bootCurrent = efi.bootCurrent;
        security.bootOrder = std::move(efi.bootOrder);
        security.bootEntries = std::move(efi.bootEntries);
    }
    if (const QString path = u"/sys/kernel/security/lockdown"_s; files.has(path))
        security.lockdown = out.take(files.at(path), parseChosenWord, path);
    security.lsm = files.text(u"/sys/kernel/security/lsm"_s).value_or(QString()).split(u',', Qt::SkipEmptyParts);
    security.selinux = selinux(files);
    security.apparmor = apparmor(out, files);
    for (const QString &path : files.paths()) {
        if (!path.startsWith("/sys/devices/system/cpu/vulnerabilities/"_L1))
            continue;
        const QString name = path.section(u'/', -1), state = files.text(path).value_or(QString());
        if (state.isEmpty())
            continue;
        security.cpuVulnerabilities.emplace(name, state);
        // "KVM: Vulnerable" and "Mitigation: …; SMT vulnerable" speak of special cases only.
        if (state.startsWith("Vulnerable"_L1))
            security.openVulnerabilities += name;
    }
    security.mitigations = commandLineValue(files.at(u"/proc/cmdline"_s).value_or(QByteArray()), u"mitigations");
    security.signaturesEnforced = yesOrNo(files.text(u"/sys/module/module/parameters/sig_enforce"_s));
    for (const QString &path : hardening.paths()) {
        if (const auto value = hardening.number(path))
            security.hardening.emplace(path.sliced(QLatin1StringView("/proc/sys/").size()).replace(u'/', u'.'), *value);
    }
    for (const QString &path : names.paths()) {
        if (!path.startsWith("/sys/class/tpm/tpm"_L1) || security.tpm)
            continue;
        security.tpm = TpmState{files.number(path + "/tpm_version_major"_L1)};
        // Kernels before 5.6 have only this text, "TCG version: 1.2", and only of the older chips.
        if (!security.tpm->version && files.text(path + "/caps"_L1).value_or(QString()).contains("TCG version: 1."_L1))
            security.tpm->version = 1;
    }
    security.seccompActions = files.text(u"/proc/sys/kernel/seccomp/actions_avail"_s).value_or(QString()).split(u' ', Qt::SkipEmptyParts);
    security.fips = yesOrNo(files.text(u"/proc/sys/crypto/fips_enabled"_s));
    security.sshServer = sshServer(out, files);
    for (const QString &path : {u"/etc/login.defs"_s, u"/usr/etc/login.defs"_s}) {
        if (!files.has(path) || security.passwordPolicy)
            continue;
        if (const auto table = out.take(files.at(path), parseLoginDefs, path))
            security.passwordPolicy = PasswordPolicy{.maxDays = numberOf(*table, u"PASS_MAX_DAYS"_s),
                                                     .minDays = numberOf(*table, u"PASS_MIN_DAYS"_s),
                                                     .warnDays = numberOf(*table, u"PASS_WARN_AGE"_s),
                                                     .encryption = valueOf(*table, u"ENCRYPT_METHOD"_s)};
    }
    security.unattendedUpgrades = unattendedUpgrades(files);
    for (Error &error : files.failures())
        out.problems.push_back(std::move(error));
    co_return out;
}

} // namespace prose
