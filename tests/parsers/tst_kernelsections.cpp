// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/kernel_modules.h"
#include "collectors/sections/kernel_params.h"
#include "collectors/sections/kexts.h"
#include "collectors/sections/nvram.h"
#include "collectors/sections/opencore_patcher.h"
#include "tests/parsers/kernelmachine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

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
    void shimValidation_data();
    void shimValidation();
    void nvramProblems();
    void opencore();
};

void TestKernelSections::keptKeys()
{
    QCOMPARE(keysOf(Kexts::fields, 2), u"third_party_kexts system_extensions"_s);
    QCOMPARE(keysOf(SystemExtension::fields, 4), u"identifier version state team_id"_s);
    QCOMPARE(keysOf(KernelParams::fields, 3), u"max_files max_processes max_vnodes"_s);
    QCOMPARE(keysOf(Nvram::fields, 8),
             u"boot_args csr_active_config sip_disabled oclp_version oclp_settings secure_boot_model hardware_model "
             "nvram_variables_count"_s);
    QCOMPARE(keysOf(OpencorePatcher::fields, 8),
             u"detected version nvram_version unsupported_os_detected loaded_kexts patched_frameworks amfi_configuration boot_args"_s);
}

void TestKernelSections::modulesOfRecording()
{
    const Section section = collectSection(kernelModulesSection(), recording(u"linux-proc-jc"_s));
    QCOMPARE(section.state, State::Complete);
    const QJsonArray modules = jsonList(section);
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
    auto source = machine(
        {{u"/proc/modules"_s, "nvidia 10 1 nvidia_modeset, Live 0x0 (POE)\nvboxdrv 20 0 - Live 0x0 (OE)\next4 30 2 - Live 0x0\n"},
         {u"/sys/module/nvidia/version"_s, "550.54\n"},
         {u"/sys/module/module/parameters/sig_enforce"_s, "N\n"},
         {u"/lib/modules/6.1.0-13-amd64/modules.builtin"_s, "kernel/a.ko\nkernel/b.ko\n"},
         {u"/lib/modules/5.10.0/modules.builtin"_s, "kernel/a.ko\n"}});
    source->calls.insert(u"uname"_s, "Linux\nhost\n6.1.0-13-amd64\nx86_64"_ba);
    const QJsonArray modules = jsonList(collectSection(kernelModulesSection(), source));
    QCOMPARE(
        compact(modules[0]),
        uR"({"name":"ext4","out_of_tree":false,"ref_count":2,"signed":true,"size_bytes":30,"state":"Live","taint":null,"used_by":[],"version":null})"_s);
    QCOMPARE(
        compact(modules[1]),
        uR"({"name":"nvidia","out_of_tree":true,"ref_count":1,"signed":false,"size_bytes":10,"state":"Live","taint":"POE","used_by":["nvidia_modeset"],"version":"550.54"})"_s);
    const QJsonObject kexts = json(collectSection(kextsSection(), source));
    QCOMPARE(compact(kexts["third_party_kexts"_L1]), uR"x(["nvidia (550.54)","vboxdrv (unknown)"])x"_s);
    QCOMPARE(compact(kexts["unsigned_modules"_L1]), uR"(["nvidia","vboxdrv"])"_s);
    QCOMPARE(kexts["built_in_module_count"_L1], 2);

    // A kernel that does not look at signatures does not say that there are any.
    source->files.remove(u"/sys/module/module/parameters/sig_enforce"_s);
    QCOMPARE(jsonList(collectSection(kernelModulesSection(), source))[0]["signed"_L1], QJsonValue::Null);
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
    QCOMPARE(jsonList(empty).size(), 0);
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
    for (const auto items = json(collectSection(kextsSection(), source))["system_extensions"_L1].toArray(); const QJsonValue &item : items)
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
    const Section nothing = collectSection(kernelParamsSection(), machine());
    QCOMPARE(json(nothing)["max_files"_L1], 0); // the kept schema's word for nothing
    QCOMPARE(nothing.state, State::Unavailable);
}

void TestKernelSections::nvramOfBios()
{
    const Section section = collectSection(nvramSection(), recording(u"linux-server-composite"_s));
    const QJsonObject nvram = json(section);
    QCOMPARE(nvram["boot_args"_L1],
             u"BOOT_IMAGE=/vmlinuz-5.11.0-22-generic root=UUID=456a0345-450d-4f7b-b7c9-43e3241d99ad ro quiet splash vt.handoff=7"_s);
    QCOMPARE(nvram["hardware_model"_L1], u"PowerEdge R6515"_s);
    QCOMPARE(nvram["csr_active_config"_L1], u""_s);
    QCOMPARE(nvram["sip_disabled"_L1], false);
    QCOMPARE(nvram["nvram_variables_count"_L1], 0);
    QCOMPARE(nvram["efi"_L1], QJsonValue::Null);
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

void TestKernelSections::shimValidation_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QJsonValue>("expected");
    QTest::newRow("as usual: not there") << QByteArray() << QJsonValue(QJsonValue::Null);
    QTest::newRow("switched off") << efi::variable("\1") << QJsonValue(false);
    QTest::newRow("on") << efi::variable(QByteArray(1, '\0')) << QJsonValue(true);
}

void TestKernelSections::shimValidation()
{
    QFETCH(QByteArray, variable);
    const Machine source = uefiMachine();
    if (!variable.isEmpty())
        source->files.insert(u"/sys/firmware/efi/efivars/MokSBStateRT-605dab50-e046-4300-abb6-3dd810dd8b23"_s, variable);
    const QJsonObject facts = json(collectSection(nvramSection(), source))["efi"_L1].toObject();
    QTEST(facts["shim_validation"_L1], "expected");
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

void TestKernelSections::opencore()
{
    const Section section = collectSection(opencorePatcherSection(), machine());
    QCOMPARE(section.state, State::Unavailable);
    QCOMPARE(section.reason, u"OpenCore Legacy Patcher is for Macs running macOS"_s);
    QCOMPARE(compact(json(section)),
             uR"({"amfi_configuration":null,"boot_args":null,"detected":false,"detection_confidence":"none","detection_signals":[],)"
             R"("loaded_kexts":[],"nvram_version":null,"opencore_version":null,"patched_frameworks":[],"root_patch_marker_detected":false,)"
             R"("root_patch_version":null,"root_patched_system":null,)"
             R"("unsupported_os_detected":false,"version":null})"_s);
}

QTEST_GUILESS_MAIN(TestKernelSections)
#include "tst_kernelsections.moc"
