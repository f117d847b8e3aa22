// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/chassistypes.h"
#include "collectors/parsers/efivariables.h"
#include "collectors/parsers/kernelcommandline.h"
#include "collectors/parsers/kerneltaint.h"
#include "collectors/parsers/processlimits.h"
#include "collectors/parsers/procmodules.h"
#include "collectors/parsers/securityfiles.h"
#include "collectors/parsers/virtualmachine.h"
#include "tests/support/efibytes.h"
#include "tests/support/recordings.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace prose;

/// What the kernel and the firmware say about themselves.
class TestKernelFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modules();
    void moduleLines_data();
    void moduleLines();
    void builtInModules();
    void taint();
    void commandLine();
    void commandLineValues();
    void secrets_data();
    void secrets();
    void limits();
    void chassis();
    void efiValues();
    void efiBootEntry_data();
    void efiBootEntry();
    void efiHostile();
    void sshd();
    void loginDefs();
    void apt();
    void apparmor();
    void chosenWord();
    void virtualMachines_data();
    void virtualMachines();
    void cgroupContainers_data();
    void cgroupContainers();
    void controllers();
};

void TestKernelFiles::modules()
{
    const auto modules = parseProcModules(recorded(u"linux-proc-jc"_s, u"/proc/modules"_s));
    QVERIFY(modules);
    QCOMPARE(modules->size(), 92U);
    QCOMPARE(modules->front().name, u"binfmt_misc"_s);
    QCOMPARE(modules->front().sizeBytes, 24576);
    QCOMPARE(modules->front().references, 1);
    QCOMPARE(modules->front().usedBy, QStringList());
    QCOMPARE(modules->at(4).name, u"vsock"_s);
    QCOMPARE(modules->at(4).references, 5);
    QCOMPARE(modules->at(4).usedBy,
             QStringList({u"vmw_vsock_virtio_transport_common"_s, u"vmw_vsock_vmci_transport"_s, u"vsock_loopback"_s}));
    QCOMPARE(modules->at(4).state, u"Live"_s);
    QCOMPARE(modules->at(4).taint, QString());
    QCOMPARE(std::accumulate(modules->begin(), modules->end(), 0LL, [](qint64 sum, const LoadedModule &m) { return sum + *m.references; }),
             36 + 2 * 12 + 3 * 3 + 4 * 3 + 5 * 3 + 6);
}

void TestKernelFiles::moduleLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("expected"); // name size references users state taint
    QTest::newRow("written: proprietary") << "nvidia 56717312 1 nvidia_modeset, Live 0x0000000000000000 (POE)\n"_ba
                                          << u"nvidia 56717312 1 nvidia_modeset Live POE"_s;
    QTest::newRow("written: being loaded") << "vboxdrv 1 1 - Loading 0x0 (OE+)\n"_ba << u"vboxdrv 1 1  Loading OE"_s;
    QTest::newRow("written: stays") << "ipv6 2 33 [permanent], Live 0x0\n"_ba << u"ipv6 2 33  Live "_s;
    QTest::newRow("written: no unloading") << "ext4 999 - - Live 0xc0000000\n"_ba << u"ext4 999   Live "_s;
    QTest::newRow("written: no address") << "ext4 999 0 - Live"_ba << u"ext4 999 0  Live "_s;
    QTest::newRow("empty") << ""_ba << u""_s;
    QTest::newRow("cut off") << "vsock 450"_ba << u"malformed"_s;
    QTest::newRow("other text") << "<html><body> x y z 1 2"_ba << u"malformed"_s;
    QTest::newRow("huge number") << "a 99999999999999999999999 0 - Live 0x0\n"_ba << u"malformed"_s;
    QTest::newRow("negative") << "a -5 0 - Live 0x0\n"_ba << u"malformed"_s;
    QTest::newRow("NUL") << QByteArray("a\0b 1 2 - Live\n", 15) << QString::fromUtf8(QByteArray("a\0b 1 2  Live ", 14));
    QTest::newRow("not UTF-8") << "\xff\xfe 1 2 - Live\n"_ba << QString::fromUtf8("\xff\xfe 1 2  Live ");
}

void TestKernelFiles::moduleLines()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, expected);
    const auto modules = parseProcModules(line);
    QString text = modules ? QString() : u"malformed"_s;
    for (const LoadedModule &m : modules.value_or(std::vector<LoadedModule>())) {
        const QString references = m.references ? QString::number(*m.references) : QString();
        text += QStringList({m.name, QString::number(m.sizeBytes), references, m.usedBy.join(u','), m.state, m.taint}).join(u' ');
    }
    QCOMPARE(text, expected);
}

void TestKernelFiles::builtInModules()
{
    QCOMPARE(parseBuiltInModuleCount("kernel/fs/ext4/ext4.ko\nkernel/fs/jbd2/jbd2.ko\n").value_or(-1), 2);
    QVERIFY(!parseBuiltInModuleCount(""));
    QVERIFY(!parseBuiltInModuleCount("no list\n"));
}

void TestKernelFiles::taint()
{
    QCOMPARE(taintReasons(0), QStringList());
    // The example of the kernel's documentation: 4609 is P, W and O... of bits 0, 9 and 12.
    QCOMPARE(taintReasons(4609),
             QStringList({u"proprietary module (P)"_s, u"kernel warning (W)"_s, u"module from outside the kernel (O)"_s}));
    QCOMPARE(taintReasons(1 << 13), QStringList{u"unsigned module (E)"_s});
    QCOMPARE(taintReasons(1 << 18), QStringList{u"kernel test ran (N)"_s});
    QCOMPARE(taintReasons(1ULL << 63), QStringList{u"bit 63"_s});
    QCOMPARE(taintReasons(~0ULL).size(), 64);
}

void TestKernelFiles::commandLine()
{
    const QByteArray line = recorded(u"linux-server-composite"_s, u"/proc/cmdline"_s);
    QCOMPARE(commandLineWords(line).size(), 6);
    QCOMPARE(withoutSecrets(line), QString::fromUtf8(line).trimmed());
    QCOMPARE(commandLineWords("a=\"b c\" \"d e=f\"  g\n"), QStringList({u"a=\"b c\""_s, u"\"d e=f\""_s, u"g"_s}));
    QCOMPARE(commandLineWords(""), QStringList());
    QCOMPARE(commandLineWords("open \"quote here"), QStringList({u"open"_s, u"\"quote here"_s}));
    QCOMPARE(commandLineWords(QByteArrayView("a\0b", 3)), QStringList({u"a"_s, u"b"_s}));
}

void TestKernelFiles::commandLineValues()
{
    const QByteArray line = "quiet mitigations=off random.trust-cpu=1 mitigations=\"auto,nosmt\" -- mitigations=init";
    QCOMPARE(commandLineValue(line, u"mitigations"), u"auto,nosmt"_s);
    QCOMPARE(commandLineValue(line, u"random.trust_cpu"), u"1"_s);
    QCOMPARE(commandLineValue(line, u"quiet"), u""_s);
    QCOMPARE(commandLineValue(line, u"mitigation"), std::nullopt);
    QCOMPARE(commandLineValue("", u"quiet"), std::nullopt);
}

void TestKernelFiles::secrets_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("luks") << "root=/dev/sda rd.luks.key=/k:LABEL=x ro"_ba << u"root=/dev/sda rd.luks.key=*** ro"_s;
    QTest::newRow("credential") << "systemd.set_credential=passwd.root:abc quiet"_ba << u"systemd.set_credential=*** quiet"_s;
    QTest::newRow("credential with blanks") << "systemd.set_credential=\"a:b c d\" quiet"_ba << u"systemd.set_credential=*** quiet"_s;
    QTest::newRow("upper case") << "WiFi.PSK=abc My-Token=x"_ba << u"WiFi.PSK=*** My-Token=***"_s;
    QTest::newRow("quoted whole") << "\"secret=a b\" ro"_ba << u"\"secret=*** ro"_s;
    QTest::newRow("iscsi") << "rd.iscsi.password=p rd.iscsi.in.username=u"_ba << u"rd.iscsi.password=*** rd.iscsi.in.username=u"_s;
    QTest::newRow("login in an address") << "netroot=iscsi:me:word@10.0.0.1::3260 img=http://me:word@host/x"_ba
                                         << u"netroot=iscsi:***@10.0.0.1::3260 img=http://***@host/x"_s;
    QTest::newRow("option of init") << "quiet -- --password word --verbose --token --x"_ba
                                    << u"quiet -- --password *** --verbose --token --x"_s;
    QTest::newRow("harmless") << "rd.vconsole.keymap=de iommu.passthrough=1 root=UUID=1 ip=dhcp"_ba
                              << u"rd.vconsole.keymap=de iommu.passthrough=1 root=UUID=1 ip=dhcp"_s;
}

void TestKernelFiles::secrets()
{
    QFETCH(QByteArray, text);
    QTEST(withoutSecrets(text), "expected");
}

void TestKernelFiles::limits()
{
    const auto limits = parseProcessLimits(recorded(u"linux-server-composite"_s, u"/proc/self/limits"_s));
    QVERIFY(limits);
    QCOMPARE(limits->size(), 16);
    QCOMPARE(limits->value(u"Max open files"_s), (ProcessLimit{2048, 4096}));
    QCOMPARE(limits->value(u"Max stack size"_s), (ProcessLimit{8388608, std::nullopt}));
    QCOMPARE(limits->value(u"Max nice priority"_s), (ProcessLimit{0, 0}));
    QVERIFY(!parseProcessLimits(""));
    QVERIFY(!parseProcessLimits("Limit Soft Hard\nMax open files 1"));
    QCOMPARE(parseProcessLimits("Max open files  99999999999999999999 5 files")->value(u"Max open files"_s),
             (ProcessLimit{std::nullopt, 5}));
}

void TestKernelFiles::chassis()
{
    // As dmidecode words them for the machines of linuxhw/DMI.
    QCOMPARE(chassisType(3), u"Desktop"_s);
    QCOMPARE(chassisType(8), u"Portable"_s);
    QCOMPARE(chassisType(10), u"Notebook"_s);
    QCOMPARE(chassisType(11), u"Hand Held"_s);
    QCOMPARE(chassisType(13), u"All In One"_s);
    QCOMPARE(chassisType(17), u"Main Server Chassis"_s);
    QCOMPARE(chassisType(23), u"Rack Mount Chassis"_s);
    QCOMPARE(chassisType(30), u"Tablet"_s);
    QCOMPARE(chassisType(31), u"Convertible"_s);
    QCOMPARE(chassisType(35), u"Mini PC"_s);
    QCOMPARE(chassisType(36), u"Stick PC"_s);
    QCOMPARE(chassisType(0x80 + 10), u"Notebook"_s);
    for (const qint64 none : {-1LL, 0LL, 2LL, 37LL, 255LL, 99999999999LL})
        QCOMPARE(chassisType(none), std::nullopt);
    QCOMPARE(acpiProfile(2), u"Mobile"_s);
    QCOMPARE(acpiProfile(8), u"Tablet"_s);
    for (const qint64 none : {-1LL, 0LL, 9LL})
        QCOMPARE(acpiProfile(none), std::nullopt);
}

void TestKernelFiles::efiValues()
{
    QCOMPARE(parseEfiSwitch(efi::variable("\1"_ba)).value(), true);
    QCOMPARE(parseEfiSwitch(efi::variable(QByteArray(1, '\0'))).value(), false);
    QVERIFY(!parseEfiSwitch(efi::variable("\2"_ba)));
    QVERIFY(!parseEfiSwitch(efi::variable("\1\1"_ba)));
    QVERIFY(!parseEfiSwitch(efi::variable({})));
    QVERIFY(!parseEfiSwitch({}));
    QCOMPARE(parseEfiNumber(efi::variable(efi::word(5))).value(), 5);
    QVERIFY(!parseEfiNumber(efi::variable("\5"_ba)));
    QCOMPARE(parseEfiBootNumber(efi::variable(efi::word(0x1a))).value(), u"001A"_s);
    QCOMPARE(parseEfiBootOrder(efi::variable(efi::word(4) + efi::word(1) + efi::word(0xb))).value(),
             QStringList({u"0004"_s, u"0001"_s, u"000B"_s}));
    QCOMPARE(parseEfiBootOrder(efi::variable({})).value(), QStringList());
    QVERIFY(!parseEfiBootOrder(efi::variable("\4\0\1"_ba)));
    QCOMPARE(parseEfiText(efi::variable(efi::text(u"systemd-boot 252.6-1"_s))).value(), u"systemd-boot 252.6-1"_s);
    QVERIFY(!parseEfiText("\6\0\0\0a"_ba));
}

void TestKernelFiles::efiBootEntry_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected"); // title, active, hidden, file
    // Titles and files are those of a real machine's efibootmgr (linux-misc-jc); the bytes are written from the specification.
    QTest::newRow("Debian") << efi::bootEntry(1, u"debian"_s, u"\\EFI\\debian\\shimx64.efi"_s)
                            << uR"(debian|active||\EFI\debian\shimx64.efi)"_s;
    QTest::newRow("not active, no file") << efi::bootEntry(0, u"Embedded NIC 1 Port 1 Partition 1"_s, {})
                                         << u"Embedded NIC 1 Port 1 Partition 1|||"_s;
    QTest::newRow("hidden") << efi::bootEntry(9, u"Setup"_s, {}) << u"Setup|active|hidden|"_s;
    QTest::newRow("no title") << efi::bootEntry(1, {}, {}) << u"|active||"_s;
    QTest::newRow("other script") << efi::bootEntry(1, u"Загрузка 😀"_s, {}) << u"Загрузка 😀|active||"_s;
    QTest::newRow("truncated title") << efi::bootEntry(1, u"debian"_s, {}).first(4 + 6 + 5) << u"de|active||"_s;
    QTest::newRow("too short") << efi::bootEntry(1, u"debian"_s, {}).first(9) << u"malformed"_s;
    QTest::newRow("empty") << QByteArray() << u"malformed"_s;
}

static QString entryText(const QByteArray &bytes)
{
    const auto entry = parseEfiBootEntry(bytes);
    return entry ? QStringList({entry->title, entry->isActive ? u"active"_s : QString(), entry->isHidden ? u"hidden"_s : QString(),
                                entry->file.value_or(QString())})
                       .join(u'|')
                 : u"malformed"_s;
}

void TestKernelFiles::efiBootEntry()
{
    QFETCH(QByteArray, bytes);
    QTEST(entryText(bytes), "expected");
}

void TestKernelFiles::efiHostile()
{
    // Every cut and every changed byte is survived; lengths of nodes may be 0, or reach behind the end.
    const QByteArray whole = efi::bootEntry(1, u"debian"_s, u"\\EFI\\debian\\shimx64.efi"_s);
    for (qsizetype size = 0; size < whole.size(); ++size)
        (void)entryText(whole.first(size));
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const char value : {'\0', '\1', '\xff'}) {
            QByteArray changed = whole;
            changed[at] = value;
            (void)entryText(changed);
        }
    }
    QCOMPARE(entryText(efi::variable("\1\0\0\0\xff\xff"_ba + efi::text(u"x"_s) + "\4\4\0\0"_ba)), u"x|active||"_s);
}

void TestKernelFiles::sshd()
{
    const auto settings = parseSshdConfig(
        "# comment\nInclude /etc/ssh/sshd_config.d/*.conf\n\n#PermitRootLogin yes\n  passwordAuthentication=no # why\n"
        "Port 22\nport\t2222\r\nBanner \"a b\"\nMatch User x\n\tPermitRootLogin yes\n");
    QVERIFY(settings);
    QCOMPARE(*settings,
             (std::vector<SshdSetting>{{u"include"_s, u"/etc/ssh/sshd_config.d/*.conf"_s},
                                       {u"passwordauthentication"_s, u"no"_s},
                                       {u"port"_s, u"22"_s},
                                       {u"port"_s, u"2222"_s},
                                       {u"banner"_s, u"a b"_s}}));
    QCOMPARE(parseSshdConfig("").value().size(), 0U);
    QCOMPARE(parseSshdConfig("\xff\xff\n===\n").value().size(), 0U);
    QVERIFY(!parseSshdConfig(QByteArrayView("ELF\0x", 5)));
}

void TestKernelFiles::loginDefs()
{
    // Lines of Debian 12's own file.
    const auto table = parseLoginDefs(
        "#\n# Password aging controls:\n#PASS_MAX_DAYS\t1\nPASS_MAX_DAYS\t99999\nPASS_WARN_AGE\t7\nENCRYPT_METHOD SHA512\n"
        "ENV_PATH\tPATH=/usr/local/bin:/usr/bin # x\nUSERGROUPS_ENAB yes");
    QVERIFY(table);
    QCOMPARE(table->size(), 5);
    QCOMPARE(table->value(u"PASS_MAX_DAYS"_s), u"99999"_s);
    QCOMPARE(table->value(u"ENV_PATH"_s), u"PATH=/usr/local/bin:/usr/bin"_s);
    QCOMPARE(table->value(u"USERGROUPS_ENAB"_s), u"yes"_s);
    QVERIFY(!parseLoginDefs(""));
    QVERIFY(!parseLoginDefs("# nothing\n"));
}

void TestKernelFiles::apt()
{
    const auto settings = aptSettings("APT::Periodic::Update-Package-Lists \"1\";\nAPT::Periodic::Unattended-Upgrade \"1\";\n"
                                      "// APT::Periodic::Verbose \"9\";\nAPT::Keep {\n \"x\";\n};\n");
    QCOMPARE(settings.size(), 2);
    QCOMPARE(settings.value(u"apt::periodic::unattended-upgrade"_s), u"1"_s);
    QVERIFY(aptSettings("").isEmpty());
}

void TestKernelFiles::apparmor()
{
    const auto profiles = parseApparmorProfiles("/usr/sbin/cupsd (enforce)\nlibreoffice-oosplash (complain)\nsnap (kill)\na b (enforce)\n");
    QVERIFY(profiles);
    QCOMPARE(profiles->enforced, 2);
    QCOMPARE(profiles->complaining, 1);
    QCOMPARE(profiles->others, 1);
    QCOMPARE(parseApparmorProfiles("").value().enforced, 0);
    QVERIFY(!parseApparmorProfiles("nothing of the kind\n"));
}

void TestKernelFiles::chosenWord()
{
    QCOMPARE(parseChosenWord("none [integrity] confidentiality\n").value(), u"integrity"_s);
    QCOMPARE(parseChosenWord("[none] integrity confidentiality\n").value(), u"none"_s);
    QVERIFY(!parseChosenWord("none integrity\n"));
    QVERIFY(!parseChosenWord("[]"));
}

void TestKernelFiles::virtualMachines_data()
{
    QTest::addColumn<VirtualMachineClues>("clues");
    QTest::addColumn<QString>("expected");
    using Clues = VirtualMachineClues;
    const QStringList kvmClock{u"tsc"_s, u"kvm-clock"_s};
    const auto pc = [](QStringList firmware, const QString &product, bool hasFlag, QStringList clocks = {}) {
        Clues clues;
        clues.firmware = std::move(firmware);
        clues.product = product;
        clues.isX86 = true;
        clues.hasHypervisorFlag = hasFlag;
        clues.clockSources = std::move(clocks);
        return clues;
    };
    QTest::newRow("server") << pc({u"Dell Inc."_s, u"PowerEdge R6515"_s}, u"PowerEdge R6515"_s, false, {u"tsc"_s, u"hpet"_s}) << u"none"_s;
    QTest::newRow("this machine: firmware without SMBIOS") << pc({}, {}, true, kvmClock) << u"kvm"_s;
    QTest::newRow("QEMU with KVM") << pc({u"QEMU"_s}, u"Standard PC (Q35 + ICH9, 2009)"_s, true, kvmClock) << u"kvm"_s;
    QTest::newRow("QEMU alone") << pc({u"QEMU"_s}, u"Standard PC (i440FX + PIIX, 1996)"_s, true, {u"tsc"_s}) << u"qemu"_s;
    QTest::newRow("VMware") << pc({u"VMware, Inc."_s, u"VMware Virtual Platform"_s}, u"VMware Virtual Platform"_s, true) << u"vmware"_s;
    QTest::newRow("VirtualBox") << pc({u"innotek GmbH"_s, u"VirtualBox"_s}, u"VirtualBox"_s, true, kvmClock) << u"virtualbox"_s;
    QTest::newRow("Hyper-V") << pc({u"Microsoft Corporation"_s, u"Virtual Machine"_s}, u"Virtual Machine"_s, true) << u"hyperv"_s;
    QTest::newRow("a tablet of the same maker")
        << pc({u"Microsoft Corporation"_s, u"Surface Pro 7"_s}, u"Surface Pro 7"_s, false) << u"none"_s;
    QTest::newRow("a hypervisor that nothing names") << pc({u"Microsoft Corporation"_s}, u"Surface Pro"_s, true) << u"unknown hypervisor"_s;
    QTest::newRow("Amazon") << pc({u"Amazon EC2"_s}, u"t3.micro"_s, true, kvmClock) << u"amazon"_s;
    QTest::newRow("Amazon without a hypervisor") << pc({u"Amazon EC2"_s}, u"c5.metal"_s, false) << u"none"_s;
    Clues control = pc({u"Dell Inc."_s}, u"PowerEdge"_s, false);
    control.hypervisorType = u"xen"_s;
    QTest::newRow("Xen guest without SMBIOS") << control << u"xen"_s;
    control.isXenControl = true;
    QTest::newRow("Xen's first domain") << control << u"none"_s;
    Clues board;
    board.treeCompatible = QStringList{u"raspberrypi,4-model-b"_s, u"brcm,bcm2711"_s};
    QTest::newRow("Raspberry Pi") << board << u"none"_s;
    board.treeCompatible = QStringList{u"linux,dummy-virt"_s};
    QTest::newRow("QEMU's Arm board") << board << u"qemu"_s;
    board.deviceTree = u"linux,kvm"_s;
    QTest::newRow("with KVM") << board << u"kvm"_s;
    board.deviceTree = u"xen,xen-4.16"_s;
    QTest::newRow("on Xen") << board << u"xen"_s;
    Clues mainframe;
    mainframe.controlProgram = u"KVM/Linux"_s;
    QTest::newRow("s390 on KVM") << mainframe << u"kvm"_s;
    mainframe.controlProgram = u"z/VM    7.2.0"_s;
    QTest::newRow("s390 on z/VM") << mainframe << u"zvm"_s;
    Clues power; // invented
    power.isPowerPartition = true;
    QTest::newRow("partition of a Power server") << power << u"powervm"_s;
    power.treeCompatible = QStringList{u"qemu,pseries"_s};
    QTest::newRow("QEMU's Power server") << power << u"qemu"_s;
    Clues uml;
    uml.vendorId = u"User Mode Linux"_s;
    QTest::newRow("user mode") << uml << u"uml"_s;
    QTest::newRow("nothing said, not x86") << Clues{} << u"(null)"_s;
}

void TestKernelFiles::virtualMachines()
{
    QFETCH(VirtualMachineClues, clues);
    QTEST(virtualMachine(clues).value_or(u"(null)"_s), "expected");
}

void TestKernelFiles::cgroupContainers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("this machine's init") << "9:name=systemd:/\n4:memory:/\n0::/\n"_ba << u"(null)"_s;
    QTest::newRow("systemd") << "0::/init.scope\n"_ba << u"(null)"_s;
    QTest::newRow("docker 1") << "12:pids:/docker/3f4e\n"_ba << u"docker"_s;
    QTest::newRow("docker 2") << "0::/system.slice/docker-3f4e.scope\n"_ba << u"docker"_s;
    QTest::newRow("kubernetes") << "0::/kubepods.slice/kubepods-besteffort.slice/cri-containerd-12.scope\n"_ba << u"kubernetes"_s;
    QTest::newRow("podman") << "0::/machine.slice/libpod-12.scope/container\n"_ba << u"podman"_s;
    QTest::newRow("lxc") << "0::/lxc.payload.web/init.scope\n"_ba << u"lxc"_s;
    QTest::newRow("docker's own service") << "0::/system.slice/docker.service\n"_ba << u"(null)"_s;
    QTest::newRow("empty") << ""_ba << u"(null)"_s;
}

void TestKernelFiles::cgroupContainers()
{
    QFETCH(QByteArray, text);
    QTEST(containerOfCgroup(text).value_or(u"(null)"_s), "expected");
}

void TestKernelFiles::controllers()
{
    // Lines of this kind of machine's own file.
    QCOMPARE(enabledControllers("#subsys_name\thierarchy\tnum_cgroups\tenabled\ncpuset\t3\t1\t1\ncpu\t1\t1\t1\nmemory\t0\t1\t0\n"),
             QStringList({u"cpu"_s, u"cpuset"_s}));
    QCOMPARE(enabledControllers(""), QStringList());
}

QTEST_GUILESS_MAIN(TestKernelFiles)
#include "tst_kernelfiles.moc"
