// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/containers.h"
#include "collectors/sections/firmware.h"
#include "collectors/sections/kernel_modules.h"
#include "collectors/sections/kernel_params.h"
#include "collectors/sections/kexts.h"
#include "collectors/sections/linux_security.h"
#include "collectors/sections/nvram.h"
#include "collectors/sections/opencore_patcher.h"
#include "collectors/sources/recordedsources.h"
#include "models/report/report.h"
#include "tests/support/efibytes.h"
#include "tests/support/recordings.h"
#include "tests/support/writtenmachine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

namespace {

std::shared_ptr<WrittenMachine> machine(const QMap<QString, QByteArray> &files = {})
{
    auto machine = std::make_shared<WrittenMachine>(Platform::Linux);
    for (auto it = files.begin(); it != files.end(); ++it)
        machine->files.insert(it.key(), it.value());
    return machine;
}

void deny(const std::shared_ptr<WrittenMachine> &machine, const QString &path)
{
    machine->files.insert(path, std::unexpected(Error{Error::Kind::Denied, path, {}}));
}

QString efiName(const QString &name)
{
    return u"/sys/firmware/efi/efivars/%1-8be4df61-93ca-11d2-aa0d-00e098032b8c"_s.arg(name);
}

QJsonDocument document(const Section &section)
{
    return QJsonDocument::fromJson(sectionJson(section));
}

QJsonObject json(const Section &section)
{
    return document(section).object();
}

QString compact(const QJsonValue &value)
{
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return QString::fromUtf8(jsonScalar(value));
}

std::shared_ptr<Sources> recording(const QString &name)
{
    const auto sources = RecordedSources::open(recordingFolder(name));
    if (!sources)
        qFatal("%s", qPrintable(errorLine(sources.error())));
    return *sources;
}

QStringList keys(const SectionSpec &spec)
{
    QStringList keys;
    for (const Field &field : spec.info.fields->rows())
        keys += field.key;
    return keys;
}

} // namespace

class TestKernelSections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptKeys();
    void modulesOfRecording();
    void modulesWithTaint();
    void noModules();
    void dkms();
    void sysctl();
    void sysctlNeverReads();
    void sysctlDenied();
    void nvramOfBios();
    void nvramOfUefi();
    void nvramProblems();
    void security();
    void securityOfUefi();
    void securityDenied();
    void ssh_data();
    void ssh();
    void upgrades();
    void firmwareOfServer();
    void firmwareOfBoard();
    void firmwareFillers();
    void firmwareOfNothing();
    void containers_data();
    void containers();
    void limitsOfContainer();
    void opencore();
};

void TestKernelSections::keptKeys()
{
    QCOMPARE(keys(kextsSection()).first(2), QStringList({u"third_party_kexts"_s, u"system_extensions"_s}));
    QCOMPARE(keys(kernelParamsSection()).first(3), QStringList({u"max_files"_s, u"max_processes"_s, u"max_vnodes"_s}));
    QCOMPARE(keys(nvramSection()).first(8),
             QStringList({u"boot_args"_s, u"csr_active_config"_s, u"sip_disabled"_s, u"oclp_version"_s, u"oclp_settings"_s,
                          u"secure_boot_model"_s, u"hardware_model"_s, u"nvram_variables_count"_s}));
    QCOMPARE(keys(opencorePatcherSection()).first(8),
             QStringList({u"detected"_s, u"version"_s, u"nvram_version"_s, u"unsupported_os_detected"_s, u"loaded_kexts"_s,
                          u"patched_frameworks"_s, u"amfi_configuration"_s, u"boot_args"_s}));
}

void TestKernelSections::modulesOfRecording()
{
    const Section section = collectSection(kernelModulesSection(), recording(u"linux-proc-jc"_s));
    QCOMPARE(section.state, State::Complete);
    const QJsonArray modules = document(section).array();
    QCOMPARE(modules.size(), 92);
    QCOMPARE(modules[0]["name"_L1], u"ac97_bus"_s);
    for (int i = 1; i < modules.size(); ++i)
        QVERIFY(modules[i - 1]["name"_L1].toString() < modules[i]["name"_L1].toString());
    const QJsonObject kexts = json(collectSection(kextsSection(), recording(u"linux-proc-jc"_s)));
    QCOMPARE(kexts["loaded_module_count"_L1], 92);
    QCOMPARE(kexts["third_party_kexts"_L1], QJsonArray());
}

void TestKernelSections::modulesWithTaint()
{
    auto source = machine({{u"/proc/modules"_s, "nvidia 10 1 nvidia_modeset, Live 0x0 (POE)\nvboxdrv 20 0 - Live 0x0 (OE)\next4 30 2 - Live 0x0\n"},
                           {u"/sys/module/nvidia/version"_s, "550.54\n"},
                           {u"/sys/module/module/parameters/sig_enforce"_s, "N\n"},
                           {u"/lib/modules/6.1.0-13-amd64/modules.builtin"_s, "kernel/a.ko\nkernel/b.ko\n"},
                           {u"/lib/modules/5.10.0/modules.builtin"_s, "kernel/a.ko\n"}});
    source->calls.insert(u"uname"_s, "Linux\nhost\n6.1.0-13-amd64\nx86_64"_ba);
    const QJsonArray modules = document(collectSection(kernelModulesSection(), source)).array();
    QCOMPARE(compact(modules[0]),
             uR"({"name":"ext4","out_of_tree":false,"ref_count":2,"signed":true,"size_bytes":30,"state":"Live","taint":null,"used_by":[],"version":null})"_s);
    QCOMPARE(compact(modules[1]),
             uR"({"name":"nvidia","out_of_tree":true,"ref_count":1,"signed":false,"size_bytes":10,"state":"Live","taint":"POE","used_by":["nvidia_modeset"],"version":"550.54"})"_s);
    const QJsonObject kexts = json(collectSection(kextsSection(), source));
    QCOMPARE(compact(kexts["third_party_kexts"_L1]), uR"x(["nvidia (550.54)","vboxdrv (unknown)"])x"_s);
    QCOMPARE(compact(kexts["unsigned_modules"_L1]), uR"(["nvidia","vboxdrv"])"_s);
    QCOMPARE(kexts["built_in_module_count"_L1], 2);

    // A kernel that does not look at signatures does not say that there are any.
    source->files.remove(u"/sys/module/module/parameters/sig_enforce"_s);
    QCOMPARE(document(collectSection(kernelModulesSection(), source)).array()[0]["signed"_L1], QJsonValue::Null);
}

void TestKernelSections::noModules()
{
    auto source = machine();
    source->calls.insert(u"uname"_s, "Linux\nhost\n6.1.0\nx86_64"_ba);
    for (const SectionSpec &spec : {kextsSection(), kernelModulesSection()}) {
        const Section section = collectSection(spec, source);
        QCOMPARE(section.state, State::Unavailable);
        QVERIFY(section.problems.empty());
    }
    source->files.insert(u"/proc/modules"_s, QByteArray());
    const Section empty = collectSection(kernelModulesSection(), source);
    QCOMPARE(empty.state, State::Complete);
    QCOMPARE(document(empty).array().size(), 0);
    deny(source, u"/proc/modules"_s);
    QCOMPARE(collectSection(kernelModulesSection(), source).problems.size(), 1U);
    source->files.insert(u"/proc/modules"_s, "garbage"_ba);
    QCOMPARE(collectSection(kextsSection(), source).problems.front().kind, Error::Kind::Malformed);
}

void TestKernelSections::dkms()
{
    auto source = machine({{u"/proc/modules"_s, {}},
                           {u"/var/lib/dkms/nvidia/525.1/6.1.0-13-amd64/x86_64/module"_s, {}},
                           {u"/var/lib/dkms/nvidia/525.1/6.1.0-12-amd64/x86_64/module"_s, {}},
                           {u"/var/lib/dkms/nvidia/525.1/source"_s, {}},
                           {u"/var/lib/dkms/zfs/2.1/source"_s, {}}});
    source->calls.insert(u"uname"_s, "Linux\nhost\n6.1.0\nx86_64"_ba);
    source->links.insert(u"/var/lib/dkms/nvidia/kernel-6.1.0-13-amd64-x86_64"_s, "525.1/6.1.0-13-amd64/x86_64");
    QStringList lines;
    for (const QJsonValue &item : json(collectSection(kextsSection(), source))["system_extensions"_L1].toArray())
        lines += QStringList({item["identifier"_L1].toString(), item["version"_L1].toString(), item["state"_L1].toString(),
                              item["kernel"_L1].toString(), item["architecture"_L1].toString(), compact(item["team_id"_L1])})
                     .join(u' ');
    QCOMPARE(lines,
             QStringList({u"nvidia 525.1 built 6.1.0-12-amd64 x86_64 \"\""_s, u"nvidia 525.1 installed 6.1.0-13-amd64 x86_64 \"\""_s,
                          u"zfs 2.1 added   \"\""_s}));
}

void TestKernelSections::sysctl()
{
    // Values as the Ubuntu 18.04 and CentOS 7 of the recordings print them.
    auto source = machine({{u"/proc/sys/fs/file-max"_s, "9223372036854775807\n"},
                           {u"/proc/sys/fs/file-nr"_s, "876\t0\t9223372036854775807\n"},
                           {u"/proc/sys/kernel/threads-max"_s, "15428\n"},
                           {u"/proc/sys/kernel/printk"_s, "4\t4\t1\t7\n"},
                           {u"/proc/sys/kernel/tainted"_s, "12289\n"},
                           {u"/proc/sys/kernel/panic_sys_info"_s, "\n"},
                           {u"/proc/sys/kernel/core_modes"_s, "file\npipe\nsocket\n"},
                           {u"/proc/sys/vm/swappiness"_s, "60\n"},
                           {u"/proc/sys/dev/cdrom/autoclose"_s, "1\n"},
                           {u"/proc/sys/dev/cdrom/info"_s, "CD-ROM information\n"},
                           {u"/proc/sys/net/ipv4/conf/all/rp_filter"_s, "1\n"},
                           {u"/proc/sys/net/ipv4/conf/eth0/rp_filter"_s, "1\n"},
                           {u"/proc/self/limits"_s, "Max open files            1024                 1048576              files     \n"}});
    source->calls.insert(u"user"_s, "1000\n1000\na\n/home/a\n/bin/sh"_ba);
    const Section section = collectSection(kernelParamsSection(), source);
    QCOMPARE(section.state, State::Complete);
    const QJsonObject params = json(section);
    QCOMPARE(params["max_files"_L1].toInteger(), 9007199254740991);
    QCOMPARE(params["max_processes"_L1], 15428);
    QCOMPARE(params["max_vnodes"_L1], 0);
    QCOMPARE(params["pid_max"_L1], QJsonValue::Null);
    QCOMPARE(params["nofile_soft"_L1], 1024);
    QCOMPARE(params["nofile_hard"_L1], 1048576);
    QCOMPARE(params["tainted"_L1], 12289);
    QCOMPARE(params["taint_reasons"_L1].toArray().size(), 3);
    QCOMPARE(compact(params["sysctl"_L1]),
             uR"({"dev.cdrom.autoclose":"1","fs.file-max":"9223372036854775807","kernel.core_modes":"file pipe socket",)"
             R"("kernel.panic_sys_info":"","kernel.printk":"4 4 1 7","kernel.tainted":"12289","kernel.threads-max":"15428",)"
             R"("net.ipv4.conf.all.rp_filter":"1","vm.swappiness":"60"})"_s);
}

/// A machine that notes what it was asked for.
struct AskedMachine : WrittenMachine
{
    using WrittenMachine::WrittenMachine;
    QStringList patterns;
    QFuture<FileAnswers> read(const FileRequest &request) override
    {
        patterns += request.patterns;
        return WrittenMachine::read(request);
    }
};

void TestKernelSections::sysctlNeverReads()
{
    auto source = std::make_shared<AskedMachine>(Platform::Linux);
    collectSection(kernelParamsSection(), source);
    QVERIFY(source->patterns.size() > 40);
    const auto isAsked = [&](const QString &path) {
        return std::ranges::any_of(source->patterns, [&](const QString &pattern) {
            return QRegularExpression(QRegularExpression::wildcardToRegularExpression(pattern)).match(path).hasMatch();
        });
    };
    for (const auto never :
         {"net/ipv4/tcp_fastopen_key"_L1, "net/ipv6/conf/all/stable_secret"_L1, "net/ipv6/conf/default/stable_secret"_L1,
          "net/ipv6/conf/eth0/stable_secret"_L1, "net/core/netdev_rss_key"_L1, "kernel/hostname"_L1, "kernel/domainname"_L1,
          "kernel/random/boot_id"_L1, "kernel/random/uuid"_L1, "kernel/ns_last_pid"_L1, "vm/stat_refresh"_L1, "vm/drop_caches"_L1,
          "vm/compact_memory"_L1, "net/ipv4/route/flush"_L1, "net/ipv6/route/flush"_L1, "net/ipv4/neigh/default/retrans_time"_L1,
          "net/ipv6/neigh/default/base_reachable_time"_L1, "dev/cdrom/info"_L1, "fs/binfmt_misc/status"_L1})
        QVERIFY2(!isAsked(u"/proc/sys/"_s + never), never.data());
    for (const auto asked :
         {"net/ipv4/tcp_fin_timeout"_L1, "net/ipv4/tcp_fastopen"_L1, "net/ipv4/ip_forward"_L1, "net/ipv6/conf/all/seg6_enabled"_L1,
          "net/ipv6/conf/all/use_tempaddr"_L1, "net/core/somaxconn"_L1, "net/core/netdev_budget"_L1, "kernel/hung_task_timeout_secs"_L1,
          "kernel/dmesg_restrict"_L1, "kernel/numa_balancing"_L1, "kernel/hotplug"_L1, "vm/swappiness"_L1, "vm/stat_interval"_L1,
          "vm/dirty_ratio"_L1, "vm/compaction_proactiveness"_L1, "net/ipv4/neigh/default/gc_thresh3"_L1, "net/nf_conntrack_max"_L1,
          "kernel/yama/ptrace_scope"_L1, "user/max_user_namespaces"_L1})
        QVERIFY2(isAsked(u"/proc/sys/"_s + asked), asked.data());
}

void TestKernelSections::sysctlDenied()
{
    auto source = machine({{u"/proc/sys/vm/swappiness"_s, "60\n"}});
    deny(source, u"/proc/sys/net/core/bpf_jit_harden"_s);
    deny(source, u"/proc/sys/fs/protected_hardlinks"_s);
    source->calls.insert(u"user"_s, "1000\n1000\na\n/home/a\n/bin/sh"_ba);
    const Section section = collectSection(kernelParamsSection(), source);
    QCOMPARE(section.problems.size(), 1U);
    QCOMPARE(section.problems.front(), (Error{Error::Kind::Denied, u"/proc/sys"_s, u"2 settings are for the administrator only"_s}));
    source->calls.insert(u"user"_s, "0\n0\nroot\n/root\n/bin/sh"_ba);
    QVERIFY(collectSection(kernelParamsSection(), source).problems.empty());
    QCOMPARE(json(collectSection(kernelParamsSection(), machine()))["max_files"_L1], 0); // the kept schema's word for nothing
}

void TestKernelSections::nvramOfBios()
{
    const Section section = collectSection(nvramSection(), recording(u"linux-firmware-composite"_s));
    const QJsonObject nvram = json(section);
    QCOMPARE(nvram["boot_args"_L1],
             u"BOOT_IMAGE=/vmlinuz-5.11.0-22-generic root=UUID=456a0345-450d-4f7b-b7c9-43e3241d99ad ro quiet splash vt.handoff=7"_s);
    QCOMPARE(nvram["hardware_model"_L1], u"PowerEdge R6515"_s);
    QCOMPARE(nvram["csr_active_config"_L1], u""_s);
    QCOMPARE(nvram["sip_disabled"_L1], false);
    QCOMPARE(nvram["nvram_variables_count"_L1], 0);
    QCOMPARE(nvram["efi"_L1], QJsonValue::Null);
}

static std::shared_ptr<WrittenMachine> uefiMachine()
{
    return machine({{u"/proc/cmdline"_s, "root=/dev/sda2 rd.luks.key=/secret mitigations=auto,nosmt\n"},
                    {u"/sys/firmware/efi"_s, {}},
                    {efiName(u"SecureBoot"_s), efi::variable("\1")},
                    {efiName(u"SetupMode"_s), efi::variable(QByteArray(1, '\0'))},
                    {efiName(u"BootCurrent"_s), efi::variable(efi::word(4))},
                    {efiName(u"BootOrder"_s), efi::variable(efi::word(4) + efi::word(0))},
                    {efiName(u"Boot0004"_s), efi::bootEntry(1, u"debian"_s, u"\\EFI\\debian\\shimx64.efi"_s)},
                    {efiName(u"Boot000A"_s), efi::bootEntry(0, u"UEFI Samsung SSD 970 EVO Plus 500GB S4EVNX0N012345K 1"_s, {})},
                    {efiName(u"Timeout"_s), efi::variable(efi::word(3))},
                    {u"/sys/firmware/efi/efivars/LoaderInfo-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f"_s, efi::variable(efi::text(u"systemd-boot 252"_s))},
                    {u"/sys/firmware/efi/efivars/Other-8be4df61-93ca-11d2-aa0d-00e098032b8c"_s, "never read"}});
}

void TestKernelSections::nvramOfUefi()
{
    const Section section = collectSection(nvramSection(), uefiMachine());
    QCOMPARE(section.state, State::Complete);
    const QJsonObject nvram = json(section);
    QCOMPARE(nvram["boot_args"_L1], u"root=/dev/sda2 rd.luks.key=*** mitigations=auto,nosmt"_s);
    QCOMPARE(nvram["nvram_variables_count"_L1], 9);
    const QJsonObject efi = nvram["efi"_L1].toObject();
    QCOMPARE(efi["secure_boot"_L1], true);
    QCOMPARE(efi["setup_mode"_L1], false);
    QCOMPARE(efi["boot_current"_L1], u"0004"_s);
    QCOMPARE(efi["boot_next"_L1], QJsonValue::Null);
    QCOMPARE(compact(efi["boot_order"_L1]), uR"(["0004","0000"])"_s);
    QCOMPARE(efi["timeout_seconds"_L1], 3);
    QCOMPARE(efi["boot_loader"_L1], u"systemd-boot 252"_s);
    QCOMPARE(compact(efi["boot_entries"_L1]),
             uR"([{"active":true,"file":"\\EFI\\debian\\shimx64.efi","id":"0004","title":"debian"},)"
             R"({"active":false,"file":null,"id":"000A","title":"UEFI Samsung SSD 970 EVO Plus 500GB *** 1"}])"_s);
}

void TestKernelSections::nvramProblems()
{
    auto source = uefiMachine();
    deny(source, efiName(u"SecureBoot"_s));
    source->files[efiName(u"BootOrder"_s)] = "x"_ba;
    const Section section = collectSection(nvramSection(), source);
    QCOMPARE(section.state, State::Partial);
    QVERIFY(section.problems.size() >= 2);
    QCOMPARE(json(section)["efi"_L1]["secure_boot"_L1], QJsonValue::Null);
    QCOMPARE(json(section)["efi"_L1]["boot_current"_L1], u"0004"_s);

    // UEFI without the file system of its variables: nobody knows how many there are.
    source = machine({{u"/proc/cmdline"_s, "ro\n"}, {u"/sys/firmware/efi"_s, {}}});
    const QJsonObject nvram = json(collectSection(nvramSection(), source));
    QCOMPARE(nvram["nvram_variables_count"_L1], QJsonValue::Null);
    QCOMPARE(nvram["efi"_L1], QJsonValue::Null);
}

void TestKernelSections::security()
{
    const Section section = collectSection(linuxSecuritySection(), recording(u"linux-firmware-composite"_s));
    const QJsonObject recorded = json(section);
    const QJsonObject vulnerabilities = recorded["cpu_vulnerabilities"_L1].toObject();
    QCOMPARE(vulnerabilities.size(), 9);
    QCOMPARE(vulnerabilities["srbds"_L1], u"Unknown: Dependent on hypervisor status"_s);
    QCOMPARE(compact(recorded["cpu_vulnerable_to"_L1]), uR"(["mds","mmio_stale_data"])"_s);
    QCOMPARE(recorded["boot_mode"_L1], u"bios"_s);
    QCOMPARE(recorded["secure_boot"_L1], QJsonValue::Null);

    const auto source = machine({{u"/sys/kernel/security/lockdown"_s, "none [integrity] confidentiality\n"},
                                 {u"/sys/kernel/security/lsm"_s, "capability,yama,apparmor"},
                                 {u"/sys/module/apparmor/parameters/enabled"_s, "Y\n"},
                                 {u"/sys/kernel/security/apparmor/profiles"_s, "a (enforce)\nb (enforce)\nc (complain)\n"},
                                 {u"/sys/fs/selinux/enforce"_s, "1"},
                                 {u"/etc/selinux/config"_s, "# SELINUX= can be\nSELINUX=permissive\nSELINUXTYPE=targeted\n"},
                                 {u"/sys/module/module/parameters/sig_enforce"_s, "N\n"},
                                 {u"/proc/sys/kernel/yama/ptrace_scope"_s, "1\n"},
                                 {u"/proc/sys/kernel/unprivileged_bpf_disabled"_s, "2\n"},
                                 {u"/proc/sys/crypto/fips_enabled"_s, "0\n"},
                                 {u"/proc/sys/kernel/seccomp/actions_avail"_s, "kill_process allow\n"},
                                 {u"/sys/class/tpm/tpm0"_s, {}},
                                 {u"/sys/class/tpm/tpm0/tpm_version_major"_s, "2\n"},
                                 {u"/etc/login.defs"_s, "PASS_MAX_DAYS\t90\nPASS_MIN_DAYS\t-1\nENCRYPT_METHOD YESCRYPT\n"}});
    const QJsonObject facts = json(collectSection(linuxSecuritySection(), source));
    QCOMPARE(facts["kernel_lockdown"_L1], u"integrity"_s);
    QCOMPARE(compact(facts["lsm"_L1]), uR"(["capability","yama","apparmor"])"_s);
    QCOMPARE(compact(facts["apparmor"_L1]), uR"({"enabled":true,"profiles_complain":1,"profiles_enforced":2})"_s);
    QCOMPARE(compact(facts["selinux"_L1]), uR"({"configured_mode":"permissive","mode":"enforcing","type":"targeted"})"_s);
    QCOMPARE(facts["module_signature_enforced"_L1], false);
    QCOMPARE(compact(facts["sysctl_hardening"_L1]), uR"({"kernel.unprivileged_bpf_disabled":2,"kernel.yama.ptrace_scope":1})"_s);
    QCOMPARE(compact(facts["tpm"_L1]), uR"({"version":2})"_s);
    QCOMPARE(facts["fips_enabled"_L1], false);
    QCOMPARE(compact(facts["seccomp_actions"_L1]), uR"(["kill_process","allow"])"_s);
    QCOMPARE(compact(facts["password_policy"_L1]), uR"({"encrypt_method":"YESCRYPT","max_days":90,"min_days":null,"warn_days":null})"_s);
    QCOMPARE(facts["boot_mode"_L1], QJsonValue::Null);
    QCOMPARE(facts["ssh_server"_L1], QJsonValue::Null);
}

void TestKernelSections::securityOfUefi()
{
    const QJsonObject facts = json(collectSection(linuxSecuritySection(), uefiMachine()));
    QCOMPARE(facts["boot_mode"_L1], u"uefi"_s);
    QCOMPARE(facts["secure_boot"_L1], true);
    QCOMPARE(facts["setup_mode"_L1], false);
    QCOMPARE(facts["boot_current"_L1], u"0004"_s);
    QCOMPARE(facts["boot_entries"_L1].toArray().size(), 2);
    QCOMPARE(facts["kernel_cmdline_mitigations"_L1], u"auto,nosmt"_s);
    QCOMPARE(facts["selinux"_L1], QJsonValue::Null);
    const QJsonObject disabled = json(collectSection(linuxSecuritySection(), machine({{u"/etc/selinux/config"_s, "SELINUX=disabled\n"}})));
    QCOMPARE(disabled["selinux"_L1]["mode"_L1], u"disabled"_s);
}

void TestKernelSections::securityDenied()
{
    auto source = machine({{u"/sys/module/apparmor/parameters/enabled"_s, "Y\n"}});
    deny(source, u"/sys/kernel/security/apparmor/profiles"_s);
    deny(source, u"/etc/ssh/sshd_config"_s);
    deny(source, u"/proc/sys/net/core/bpf_jit_harden"_s);
    const Section section = collectSection(linuxSecuritySection(), source);
    QCOMPARE(section.state, State::Partial);
    QCOMPARE(section.problems.size(), 2U); // the kernel's settings are kernel_params' to complain about
    QCOMPARE(compact(json(section)["apparmor"_L1]), uR"({"enabled":true,"profiles_complain":null,"profiles_enforced":null})"_s);
    QCOMPARE(json(section)["ssh_server"_L1]["permit_root_login"_L1], QJsonValue::Null);
}

void TestKernelSections::ssh_data()
{
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QByteArray>("dropIn");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing set") << "Port 22\n#PermitRootLogin yes\n"_ba << ""_ba << u"null null [22]"_s;
    QTest::newRow("the included one comes first") << "Include /etc/ssh/sshd_config.d/*.conf\nPermitRootLogin yes\nPasswordAuthentication no\n"_ba
                                                  << "PermitRootLogin without-password\n"_ba << u"\"prohibit-password\" false []"_s;
    QTest::newRow("not included") << "PermitRootLogin yes\n"_ba << "PermitRootLogin no\n"_ba << u"\"yes\" null []"_s;
    QTest::newRow("included after") << "PermitRootLogin yes\nInclude sshd_config.d/*.conf\n"_ba
                                    << "PermitRootLogin no\nPasswordAuthentication yes\n"_ba << u"\"yes\" true []"_s;
    QTest::newRow("for some only") << "Match User x\nPermitRootLogin yes\n"_ba << ""_ba << u"null null []"_s;
    QTest::newRow("what is not read may decide") << "PermitRootLogin no\nInclude /opt/x.conf\nPasswordAuthentication yes\n"_ba << ""_ba
                                                 << u"\"no\" null []"_s;
    QTest::newRow("includes itself") << "Include /etc/ssh/sshd_config\n"_ba << ""_ba << u"null null []"_s;
}

void TestKernelSections::ssh()
{
    QFETCH(QByteArray, own);
    QFETCH(QByteArray, dropIn);
    QFETCH(QString, expected);
    const auto source = machine({{u"/etc/ssh/sshd_config"_s, own}, {u"/etc/ssh/sshd_config.d/50-x.conf"_s, dropIn}});
    const QJsonValue server = json(collectSection(linuxSecuritySection(), source))["ssh_server"_L1];
    QCOMPARE(u"%1 %2 %3"_s.arg(compact(server["permit_root_login"_L1]), compact(server["password_authentication"_L1]), compact(server["ports"_L1])),
             expected);
}

void TestKernelSections::upgrades()
{
    const auto isOn = [](const QMap<QString, QByteArray> &files) {
        return json(collectSection(linuxSecuritySection(), machine(files)))["unattended_upgrades"_L1];
    };
    QCOMPARE(isOn({{u"/etc/apt/apt.conf.d/20auto-upgrades"_s, "APT::Periodic::Unattended-Upgrade \"1\";\n"}}), true);
    QCOMPARE(isOn({{u"/etc/apt/apt.conf.d/20auto-upgrades"_s, "APT::Periodic::Unattended-Upgrade \"1\";\n"},
                   {u"/etc/apt/apt.conf.d/99local"_s, "APT::Periodic::Unattended-Upgrade \"0\";\n"}}),
             false);
    QCOMPARE(isOn({{u"/etc/apt/apt.conf.d/01autoremove"_s, "APT\n{\n};\n"}}), QJsonValue::Null);
}

void TestKernelSections::firmwareOfServer()
{
    const Section section = collectSection(firmwareSection(), recording(u"linux-firmware-composite"_s));
    QCOMPARE(section.state, State::Complete);
    const QJsonObject firmware = json(section);
    QStringList words;
    for (const auto key : {"bios_vendor"_L1, "bios_version"_L1, "bios_date"_L1, "bios_release"_L1, "product_name"_L1, "product_version"_L1,
                           "board_name"_L1, "board_version"_L1, "chassis_vendor"_L1, "chassis_type"_L1, "chassis_version"_L1})
        words += compact(firmware[key]);
    QCOMPARE(words.join(u' '),
             uR"("Dell Inc." "2.2.4" "2021-04-12" "2.2" "PowerEdge R6515" null "07PXPY" "A01" "Dell Inc." "Rack Mount Chassis" null)"_s);
    QCOMPARE(firmware["uefi"_L1], false);
}

void TestKernelSections::firmwareOfBoard()
{
    const QJsonObject firmware = json(collectSection(
        firmwareSection(), machine({{u"/proc/device-tree/model"_s, QByteArray("Raspberry Pi 4 Model B Rev 1.4\0", 31)},
                                    {u"/proc/device-tree/compatible"_s, QByteArray("raspberrypi,4-model-b\0brcm,bcm2711\0", 35)},
                                    {u"/proc/device-tree/serial-number"_s, "10000000abcdef01"}})));
    QCOMPARE(firmware["device_tree"_L1], true);
    QCOMPARE(firmware["device_tree_model"_L1], u"Raspberry Pi 4 Model B Rev 1.4"_s);
    QCOMPARE(compact(firmware["device_tree_compatible"_L1]), uR"(["raspberrypi,4-model-b","brcm,bcm2711"])"_s);
    QCOMPARE(firmware["acpi"_L1], false);
    QVERIFY(!compact(firmware).contains(u"abcdef01"));
}

void TestKernelSections::firmwareFillers()
{
    const auto source = machine({{u"/sys/class/dmi/id"_s, {}},
                                 {u"/sys/class/dmi/id/sys_vendor"_s, "To Be Filled By O.E.M.\n"},
                                 {u"/sys/class/dmi/id/product_name"_s, "System Product Name\n"},
                                 {u"/sys/class/dmi/id/board_name"_s, "B450M  PRO-VDH\n"},
                                 {u"/sys/class/dmi/id/bios_date"_s, "31/12/2021\n"},
                                 {u"/sys/class/dmi/id/chassis_type"_s, "2\n"},
                                 {u"/sys/firmware/acpi"_s, {}},
                                 {u"/sys/firmware/acpi/pm_profile"_s, "1\n"},
                                 {u"/sys/firmware/acpi/tables/DSDT"_s, {}},
                                 {u"/sys/firmware/acpi/tables/SSDT12"_s, {}},
                                 {u"/sys/firmware/acpi/tables/data"_s, {}},
                                 {u"/proc/cpuinfo"_s, "processor\t: 0\nmicrocode\t: 0xf4\n\n"}});
    const QJsonObject firmware = json(collectSection(firmwareSection(), source));
    QCOMPARE(firmware["sys_vendor"_L1], QJsonValue::Null);
    QCOMPARE(firmware["product_name"_L1], QJsonValue::Null);
    QCOMPARE(firmware["board_name"_L1], u"B450M PRO-VDH"_s);
    QCOMPARE(firmware["bios_date"_L1], u"31/12/2021"_s); // no such month: as it is
    QCOMPARE(firmware["chassis_type"_L1], QJsonValue::Null);
    QCOMPARE(firmware["acpi_profile"_L1], u"Desktop"_s);
    QCOMPARE(compact(firmware["acpi_tables"_L1]), uR"(["DSDT","SSDT12"])"_s);
    QCOMPARE(firmware["cpu_microcode"_L1], u"0xf4"_s);
}

void TestKernelSections::firmwareOfNothing()
{
    const Section section = collectSection(firmwareSection(), machine());
    QCOMPARE(section.state, State::Unavailable);
    QCOMPARE(json(section)["uefi"_L1], QJsonValue::Null);
}

void TestKernelSections::containers_data()
{
    QTest::addColumn<QStringList>("existing");
    QTest::addColumn<QString>("cgroup");
    QTest::addColumn<bool>("isFirst"); // in the kernel's first namespaces
    QTest::addColumn<QString>("release");
    QTest::addColumn<QString>("expected");
    const QString debian = u"6.1.0-13-amd64"_s, none = u"0::/"_s;
    QTest::newRow("a machine") << QStringList{} << u"0::/init.scope"_s << true << debian << u"null"_s;
    QTest::newRow("an image's file on a machine") << QStringList{u"/.dockerenv"_s} << none << true << debian << u"null"_s;
    QTest::newRow("docker") << QStringList{u"/.dockerenv"_s} << none << false << debian << u"\"docker\""_s;
    QTest::newRow("podman") << QStringList{u"/run/.containerenv"_s} << none << false << debian << u"\"podman\""_s;
    QTest::newRow("kubernetes") << QStringList{u"/run/secrets/kubernetes.io"_s} << none << false << debian << u"\"kubernetes\""_s;
    QTest::newRow("flatpak") << QStringList{u"/.flatpak-info"_s} << none << false << debian << u"\"flatpak\""_s;
    QTest::newRow("lxc by its group") << QStringList{} << u"0::/lxc.payload.web/init.scope"_s << false << debian << u"\"lxc\""_s;
    QTest::newRow("wsl") << QStringList{} << none << true << u"5.15.90.1-microsoft-standard-WSL2"_s << u"\"wsl\""_s;
    QTest::newRow("a namespace of one's own is no container") << QStringList{} << none << false << debian << u"null"_s;
}

void TestKernelSections::containers()
{
    QFETCH(QStringList, existing);
    QFETCH(QString, cgroup);
    QFETCH(bool, isFirst);
    QFETCH(QString, release);
    auto source = machine({{u"/proc/1/cgroup"_s, cgroup.toUtf8()}, {u"/proc/sys/kernel/osrelease"_s, release.toUtf8()}});
    for (const QString &path : existing)
        source->files.insert(path, QByteArray());
    source->links.insert(u"/proc/self/ns/pid"_s, isFirst ? "pid:[4026531836]" : "pid:[4026532198]");
    source->links.insert(u"/proc/self/ns/user"_s, "user:[4026531837]");
    source->links.insert(u"/proc/self/ns/uts"_s, isFirst ? "uts:[4026531838]" : "uts:[4026532195]");
    source->links.insert(u"/proc/self/ns/ipc"_s, "ipc:[4026531839]");
    const Section section = collectSection(containersSection(), source);
    QCOMPARE(section.state, State::Complete);
    QTEST(compact(json(section)["in_container"_L1]), "expected");
}

void TestKernelSections::limitsOfContainer()
{
    auto source = machine({{u"/run/systemd/container"_s, "systemd-nspawn\n"},
                           {u"/sys/fs/cgroup/cgroup.controllers"_s, "cpuset cpu io memory pids\n"},
                           {u"/sys/fs/cgroup/memory.max"_s, "1073741824\n"},
                           {u"/sys/fs/cgroup/cpu.max"_s, "150000 100000\n"},
                           {u"/sys/fs/cgroup/pids.max"_s, "max\n"},
                           {u"/proc/self/uid_map"_s, "         0     100000      65536\n"},
                           {u"/sys/module/kvm_amd/parameters/nested"_s, "1\n"},
                           {u"/var/lib/lxd"_s, {}},
                           {u"~/.local/share/containers/storage"_s, {}},
                           {u"/var/lib/containers/storage"_s, {}},
                           {u"/proc/cpuinfo"_s, "processor\t: 0\nflags\t\t: fpu vme hypervisor\n\n"}});
    QJsonObject facts = json(collectSection(containersSection(), source));
    QCOMPARE(facts["in_container"_L1], u"systemd-nspawn"_s);
    QCOMPARE(facts["virtualization"_L1], u"unknown hypervisor"_s);
    QCOMPARE(facts["cgroup_version"_L1], 2);
    QCOMPARE(compact(facts["cgroup_controllers"_L1]), uR"(["cpu","cpuset","io","memory","pids"])"_s);
    QCOMPARE(facts["memory_limit_bytes"_L1], 1073741824);
    QCOMPARE(facts["cpu_limit_cores"_L1], 1.5);
    QCOMPARE(facts["process_limit"_L1], QJsonValue::Null);
    QCOMPARE(facts["user_namespace"_L1], true);
    QCOMPARE(compact(facts["uid_map"_L1]), uR"(["0 100000 65536"])"_s);
    QCOMPARE(facts["kvm_nested"_L1], true);
    QCOMPARE(facts["kvm_available"_L1], false);
    QCOMPARE(compact(facts["engines"_L1]), uR"(["podman","lxd"])"_s);

    source = machine({{u"/sys/fs/cgroup/memory"_s, {}},
                      {u"/sys/fs/cgroup/memory/memory.limit_in_bytes"_s, "9223372036854771712\n"},
                      {u"/sys/fs/cgroup/cpu/cpu.cfs_quota_us"_s, "-1\n"},
                      {u"/sys/fs/cgroup/cpu/cpu.cfs_period_us"_s, "100000\n"},
                      {u"/proc/cgroups"_s, "#subsys_name\thierarchy\tnum_cgroups\tenabled\nmemory\t4\t18\t1\n"}});
    facts = json(collectSection(containersSection(), source));
    QCOMPARE(facts["cgroup_version"_L1], 1);
    QCOMPARE(compact(facts["cgroup_controllers"_L1]), uR"(["memory"])"_s);
    QCOMPARE(facts["memory_limit_bytes"_L1], QJsonValue::Null);
    QCOMPARE(facts["cpu_limit_cores"_L1], QJsonValue::Null);
}

void TestKernelSections::opencore()
{
    const Section section = collectSection(opencorePatcherSection(), machine());
    QCOMPARE(section.state, State::Unavailable);
    QCOMPARE(section.reason, u"OpenCore Legacy Patcher is for Macs running macOS"_s);
    QCOMPARE(compact(json(section)),
             uR"({"amfi_configuration":null,"boot_args":null,"detected":false,"detection_confidence":"none","detection_signals":[],)"
             R"("loaded_kexts":[],"nvram_version":null,"opencore_version":null,"patched_frameworks":[],"root_patch_marker_detected":false,)"
             R"("unsupported_os_detected":false,"version":null})"_s);
}

QTEST_GUILESS_MAIN(TestKernelSections)
#include "tst_kernelsections.moc"
