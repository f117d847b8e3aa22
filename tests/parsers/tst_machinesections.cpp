// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/containers.h"
#include "collectors/sections/firmware.h"
#include "collectors/sections/linux_security.h"
#include "tests/parsers/kernelmachine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

class TestMachineSections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

void TestMachineSections::security()
{
    const Section section = collectSection(linuxSecuritySection(), recording(u"linux-server-composite"_s));
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

void TestMachineSections::securityOfUefi()
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
    const QJsonObject silent = json(collectSection(
        linuxSecuritySection(), machine({{u"/sys/fs/selinux/enforce"_s, ""}, {u"/etc/selinux/config"_s, "SELINUX=enforcing\n"}})));
    QCOMPARE(silent["selinux"_L1]["mode"_L1], QJsonValue::Null);
}

void TestMachineSections::securityDenied()
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

void TestMachineSections::ssh_data()
{
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QByteArray>("dropIn");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing set") << "Port 22\n#PermitRootLogin yes\n"_ba << ""_ba << u"null null [22]"_s;
    QTest::newRow("the included one comes first")
        << "Include /etc/ssh/sshd_config.d/*.conf\nPermitRootLogin yes\nPasswordAuthentication no\n"_ba
        << "PermitRootLogin without-password\n"_ba << u"\"prohibit-password\" false []"_s;
    QTest::newRow("not included") << "PermitRootLogin yes\n"_ba << "PermitRootLogin no\n"_ba << u"\"yes\" null []"_s;
    QTest::newRow("included after") << "PermitRootLogin yes\nInclude sshd_config.d/*.conf\n"_ba
                                    << "PermitRootLogin no\nPasswordAuthentication yes\n"_ba << u"\"yes\" true []"_s;
    QTest::newRow("for some only") << "Match User x\nPermitRootLogin yes\n"_ba << ""_ba << u"null null []"_s;
    QTest::newRow("what is not read may decide")
        << "PermitRootLogin no\nInclude /opt/x.conf\nPasswordAuthentication yes\n"_ba << ""_ba << u"\"no\" null []"_s;
    QTest::newRow("includes itself") << "Include /etc/ssh/sshd_config\n"_ba << ""_ba << u"null null []"_s;
}

void TestMachineSections::ssh()
{
    QFETCH(QByteArray, own);
    QFETCH(QByteArray, dropIn);
    QFETCH(QString, expected);
    const auto source = machine({{u"/etc/ssh/sshd_config"_s, own}, {u"/etc/ssh/sshd_config.d/50-x.conf"_s, dropIn}});
    const QJsonValue server = json(collectSection(linuxSecuritySection(), source))["ssh_server"_L1];
    QCOMPARE(u"%1 %2 %3"_s.arg(compact(server["permit_root_login"_L1]), compact(server["password_authentication"_L1]),
                               compact(server["ports"_L1])),
             expected);
}

void TestMachineSections::upgrades()
{
    const auto isOn = [](const QMap<QString, QByteArray> &files) {
        return json(collectSection(linuxSecuritySection(), machine(files)))["unattended_upgrades"_L1];
    };
    QCOMPARE(isOn({{u"/etc/apt/apt.conf.d/20auto-upgrades"_s, "APT::Periodic::Unattended-Upgrade \"1\";\n"}}), true);
    QCOMPARE(isOn({{u"/etc/apt/apt.conf.d/20auto-upgrades"_s, "APT::Periodic::Unattended-Upgrade \"1\";\n"},
                   {u"/etc/apt/apt.conf.d/99local-upgrades"_s, "APT::Periodic::Unattended-Upgrade \"0\";\n"}}),
             false);
    QCOMPARE(isOn({{u"/etc/apt/apt.conf.d/50unattended-upgrades"_s, "APT\n{\n};\n"}}), QJsonValue::Null);
}

void TestMachineSections::firmwareOfServer()
{
    const Section section = collectSection(firmwareSection(), recording(u"linux-server-composite"_s));
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

void TestMachineSections::firmwareOfBoard()
{
    const QJsonObject firmware = json(
        collectSection(firmwareSection(),
                       machine({{u"/proc/device-tree/model"_s, QByteArray("Raspberry Pi 4 Model B Rev 1.4\0", 31)},
                                {u"/proc/device-tree/compatible"_s, QByteArray("raspberrypi,4-model-b\0brcm,bcm2711\0", 35)},
                                {u"/proc/device-tree/serial-number"_s, "10000000abcdef01"}})));
    QCOMPARE(firmware["device_tree"_L1], true);
    QCOMPARE(firmware["device_tree_model"_L1], u"Raspberry Pi 4 Model B Rev 1.4"_s);
    QCOMPARE(compact(firmware["device_tree_compatible"_L1]), uR"(["raspberrypi,4-model-b","brcm,bcm2711"])"_s);
    QCOMPARE(firmware["acpi"_L1], false);
    QVERIFY(!compact(firmware).contains(u"abcdef01"));
}

void TestMachineSections::firmwareFillers()
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

void TestMachineSections::firmwareOfNothing()
{
    const Section section = collectSection(firmwareSection(), machine());
    QCOMPARE(section.state, State::Unavailable);
    QCOMPARE(json(section)["uefi"_L1], QJsonValue::Null);
}

void TestMachineSections::containers_data()
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

void TestMachineSections::containers()
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

void TestMachineSections::limitsOfContainer()
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

    source = machine({{u"/run/host/container-manager"_s, "systemd-nspawn\n"}});
    source->links.insert(u"/proc/self/ns/pid"_s, "pid:[4026532198]");
    QCOMPARE(json(collectSection(containersSection(), source))["in_container"_L1], u"systemd-nspawn"_s);

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

QTEST_GUILESS_MAIN(TestMachineSections)
#include "tst_machinesections.moc"
