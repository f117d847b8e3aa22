// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The report of the machine the tests run on, against what its own tools say; no other test depends on these. A fact of the table whose
// tool is not installed, or cannot tell on this machine, is skipped and named; but most of them must have been compared.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Fact
{
    const char
        *path; ///< in the report; "/" stands for a dot in a name and "%" for a slash, "[]" for all items of a list, "[key=value]" for one
    const char *tool; ///< must be installed
    const char *command; ///< for sh; prints the value, or the lines; nothing when it cannot tell
};

// clang-format off
const Fact facts[] = {
    // system
    {"system.os", "uname", "uname -s"},
    {"system.kernel", "uname", "uname -r"},
    {"system.architecture", "uname", "uname -m"},
    {"system.os_id", "sh", ". /etc/os-release; echo $ID"},
    {"system.os_version", "sh", ". /etc/os-release; echo $VERSION_ID"},
    {"system.os_name", "sh", ". /etc/os-release; echo $PRETTY_NAME"},
    {"system.boot_time", "awk", "date -d @$(awk '/^btime/ {print $2}' /proc/stat) '+%a %b %e %H:%M:%S %Y' | tr -s ' '"},
    // hardware
    {"hardware.cpu", "lscpu", "lscpu | sed -n 's/^Model name: *//p'"},
    {"hardware.cpu_cores", "getconf", "getconf _NPROCESSORS_ONLN"},
    {"hardware.cpu_physical_cores", "lscpu", "lscpu -p=CORE,SOCKET | grep -v '^#' | sort -u | wc -l"},
    {"hardware.memory_total_bytes", "getconf", "echo $(($(getconf _PHYS_PAGES) * $(getconf PAGESIZE)))"},
    {"hardware.memory_gb", "awk", "awk -v OFMT=%.12g '/^MemTotal/ {print int($2 / 1048576 * 100 + 0.5) / 100}' /proc/meminfo"},
    {"hardware.memory_use.SwapTotal", "swapon", "swapon --show=SIZE --bytes --noheadings | awk '{sum += $1} END {print sum + 0}'"},
    {"hardware.memory_pressure.page_size", "getconf", "getconf PAGESIZE"},
    {"hardware.processor.vendor", "lscpu", "lscpu | sed -n 's/^Vendor ID: *//p'"},
    {"hardware.processor.family", "lscpu", "lscpu | sed -n 's/^ *CPU family: *//p'"},
    {"hardware.processor.model", "lscpu", "lscpu | sed -n 's/^ *Model: *//p'"},
    {"hardware.processor.stepping", "lscpu", "lscpu | sed -n 's/^ *Stepping: *//p'"},
    {"hardware.processor.sockets", "lscpu", "lscpu | sed -n 's/^ *Socket(s): *//p'"},
    {"hardware.processor.threads_per_core", "lscpu", "lscpu | sed -n 's/^ *Thread(s) per core: *//p'"},
    {"hardware.processor.numa_nodes", "lscpu", "lscpu | sed -n 's/^ *NUMA node(s): *//p'"},
    {"hardware.processor.features", "lscpu", "lscpu | sed -n 's/^Flags: *//p' | tr ' ' '\\n'"},
    {"hardware.processor.caches[].name", "lscpu", "lscpu -C=NAME | tail -n +2"},
    {"hardware.processor.caches[name=L2].each_bytes", "lscpu", "lscpu -B -C=NAME,ONE-SIZE | awk '$1 == \"L2\" {print $2}'"},
    {"hardware.processor.caches[name=L1d].each_bytes", "lscpu", "lscpu -B -C=NAME,ONE-SIZE | awk '$1 == \"L1d\" {print $2}'"},
    // disk
    {"disk.disks[].device", "lsblk", "lsblk -dn -o NAME,TYPE | awk '$2 == \"disk\" && $1 !~ /^(zram|ram)/ {print $1}'"},
    {"disk.disks[].size_bytes", "lsblk", "lsblk -dnb -o NAME,TYPE,SIZE | awk '$2 == \"disk\" && $1 !~ /^(zram|ram)/ {print $3}'"},
    {"disk.disks[].rotational", "lsblk", "lsblk -dn -o NAME,TYPE,ROTA | awk '$2 == \"disk\" && $1 !~ /^(zram|ram)/ {print $3 ? \"true\" : \"false\"}'"},
    {"disk.total_bytes", "df", "df -B1 --output=size / | tail -n 1 | tr -d ' '"},
    {"disk.disk_total_gb", "df", "df -B1 --output=size / | awk -v OFMT=%.12g 'NR == 2 {print int($1 / 1073741824 * 100 + 0.5) / 100}'"},
    {"disk.filesystems[mount=%].fstype", "stat", "findmnt -n -o FSTYPE -T /"},
    {"disk.filesystems[mount=%].device", "findmnt", "findmnt -n -o SOURCE -T / | grep ^/dev/ | sed 's/\\[.*//'"},
    // network
    {"network.hostname", "uname", "uname -n"},
    {"network.primary_interface", "ip", "ip route show default | awk '{for (i = 1; i < NF; ++i) if ($i == \"dev\") {print $(i + 1); exit}}'"},
    {"network.gateway", "ip", "ip route show default | awk '{for (i = 1; i < NF; ++i) if ($i == \"via\") {print $(i + 1); exit}}'"},
    {"network.ipv4_address", "ip", "ip -4 -o addr show dev $(ip route show default | sed -n 's/.*dev \\([^ ]*\\).*/\\1/p;q') scope global | awk '{sub(\"/.*\", \"\", $4); print $4; exit}'"},
    {"network.mac_address", "ip", "ip -o link show dev $(ip route show default | sed -n 's/.*dev \\([^ ]*\\).*/\\1/p;q') | sed -n 's/.*link\\/ether \\([^ ]*\\).*/\\1/p'"},
    {"network.dns_servers", "awk", "awk '$1 == \"nameserver\" && !seen[$2]++ {print $2}' /etc/resolv.conf | grep -v '^127.0.0.53$'"},
    // packages
    {"package_managers.dpkg.packages", "dpkg-query", "dpkg-query -W -f '${db:Status-Abbrev}${Package}@${Version}\\n' | sed -n 's/^ii *//p'"},
    {"package_managers.package_counts.dpkg", "dpkg-query", "dpkg-query -W -f '${db:Status-Abbrev}\\n' | grep -c '^ii'"},
    {"package_managers.dpkg.version", "dpkg", "dpkg --version | sed -n '1s/.* version \\([^ ]*\\) .*/\\1/p'"},
    {"package_managers.rpm.packages", "rpm", "test -e /var/lib/rpm/rpmdb.sqlite && rpm -qa --qf '%{NAME}@%{VERSION}-%{RELEASE}\\n'"},
    {"package_managers.npm.globals", "npm", "npm ls -g --depth=0 --parseable --long 2>/dev/null | sed -n 's/^[^:]*node_modules[^:]*:\\([^:]*\\).*/\\1/p'"},
    {"package_managers.npm.version", "npm", "npm --version"},
    // developer tools
    {"developer_tools.infra.git", "git", "git --version"},
    {"developer_tools.languages.node", "node", "node --version"},
    {"developer_tools.languages.python3", "python3", "python3 --version"},
    {"developer_tools.languages.java", "java", "java -version 2>&1 | head -n 1 | sed 's/version \"\\([^\"]*\\)\"/\\1/'"},
    {"developer_tools.languages.perl", "perl", "perl -e 'printf \"%vd\", $^V'"},
    {"developer_tools.languages.ruby", "ruby", "ruby -e 'print \"ruby \", RUBY_VERSION'"},
    {"developer_tools.languages.go", "go", "go version"},
    {"developer_tools.languages.rust", "rustc", "rustc --version"},
    {"developer_tools.databases.sqlite", "sqlite3", "sqlite3 --version | cut -d' ' -f1"},
    {"developer_tools.more_languages.gcc", "gcc", "gcc -dumpfullversion"},
    {"developer_tools.build_tools.cmake", "cmake", "cmake --version | sed -n '1s/.* //p'"},
    {"developer_tools.build_tools.ninja", "ninja", "ninja --version"},
    {"developer_tools.shells[name=bash].version", "bash", "bash -c 'echo ${BASH_VERSINFO[0]}.${BASH_VERSINFO[1]}.${BASH_VERSINFO[2]}'"},
    {"developer_tools.git_config.user_name", "git", "git config --global user.name"},
    // environment
    {"environment.shell", "printenv", "printenv SHELL"},
    {"environment.path_entries", "printenv", "echo \"$ORIGINAL_PATH\" | tr ':' '\\n'"},
    {"environment.path_duplicates", "printenv", "echo \"$ORIGINAL_PATH\" | tr ':' '\\n' | sort | uniq -d"},
    {"environment.listening_sockets[].port", "ss", "ss -Hltun | awk '{sub(\".*:\", \"\", $5); print $5}'"},
    // kernel
    {"kernel_params.nofile_soft", "sh", "ulimit -Sn"},
    {"kernel_params.nofile_hard", "sh", "ulimit -Hn"},
    {"kernel_params.pid_max", "cat", "cat /proc/sys/kernel/pid_max"},
    {"kernel_params.max_processes", "cat", "cat /proc/sys/kernel/threads-max"},
    {"kernel_params.vm_swappiness", "sysctl", "sysctl -n vm.swappiness"},
    {"kernel_params.sysctl.net/ipv4/ip_forward", "sysctl", "sysctl -n net.ipv4.ip_forward"},
    {"kernel_params.sysctl.kernel/sched_rt_period_us", "cat", "cat /proc/sys/kernel/sched_rt_period_us"},
    {"kernel_params.sysctl.net/ipv4/tcp_rmem", "cat", "cat /proc/sys/net/ipv4/tcp_rmem | tr '\\t' ' '"},
    {"kernel_params.tainted", "cat", "cat /proc/sys/kernel/tainted"},
    {"kernel_modules[].name", "lsmod", "lsmod | tail -n +2 | cut -d' ' -f1"},
    // devices and firmware
    {"ioregistry.pcie_devices[].vendor_id", "cat", "cat /sys/bus/pci/devices/*/vendor"},
    {"ioregistry.pcie_devices[].device_id", "cat", "cat /sys/bus/pci/devices/*/device"},
    {"ioregistry.pcie_devices[].pci_address", "ls", "ls /sys/bus/pci/devices | cut -d: -f2-"},
    {"firmware.acpi_tables", "find", "find /sys/firmware/acpi/tables -maxdepth 1 -type f -printf '%f\\n'"},
    {"firmware.cpu_microcode", "awk", "awk '/^microcode/ {print $3; exit}' /proc/cpuinfo"},
    {"firmware.product_name", "cat", "cat /sys/class/dmi/id/product_name"},
    {"nvram.boot_args", "cat", "cat /proc/cmdline | grep -viE 'key|pass|token|secret|credential'"},
    {"nvram.nvram_variables_count", "find", "find /sys/firmware/efi/efivars/ -type f | wc -l"},
    // security
    {"linux_security.cpu_vulnerabilities.meltdown", "lscpu", "lscpu | sed -n 's/^ *\\(Vulnerability \\)*Meltdown: *//p'"},
    {"linux_security.cpu_vulnerabilities.spectre_v1", "cat", "cat /sys/devices/system/cpu/vulnerabilities/spectre_v1"},
    {"linux_security.lsm", "cat", "cat /sys/kernel/security/lsm | tr ',' '\\n'"},
    {"linux_security.sysctl_hardening.kernel/randomize_va_space", "cat", "cat /proc/sys/kernel/randomize_va_space"},
    {"linux_security.password_policy.max_days", "awk", "awk '$1 == \"PASS_MAX_DAYS\" {print $2}' /etc/login.defs"},
    {"linux_security.seccomp_actions", "cat", "cat /proc/sys/kernel/seccomp/actions_avail | tr ' ' '\\n'"},
    {"containers.virtualization", "systemd-detect-virt", "systemd-detect-virt --vm | grep -v none"},
    {"containers.cgroup_version", "stat", "test $(stat -f -c %T /sys/fs/cgroup) = cgroup2fs && echo 2"},
    {"containers.uid_map", "cat", "cat /proc/self/uid_map | tr -s ' ' | sed 's/^ //'"},
    // services
    {"systemd.version", "systemctl", "systemctl --version | awk 'NR == 1 {print $2}'"},
    {"systemd.unit_files[].unit_file", "systemctl", "systemctl list-unit-files --no-pager --no-legend | awk '{print $1}'"},
    {"systemd.unit_files[unit_file=man-db/service].state", "systemctl", "systemctl list-unit-files --no-pager --no-legend man-db.service | awk '{print $2}'"},
    {"systemd.unit_files[unit_file=apt-daily/timer].state", "systemctl", "systemctl list-unit-files --no-pager --no-legend apt-daily.timer | awk '{print $2}'"},
    {"systemd.units[].unit", "systemctl", "test -d /run/systemd/system && systemctl list-units --all --no-pager --no-legend --plain | awk '$1 !~ /\\.device$/ {print $1}'"},
    {"cron.user_crontab", "crontab", "crontab -l"},
    {"cron.periodic.daily", "ls", "ls /etc/cron.daily"},
    {"diagnostics.core_pattern", "cat", "cat /proc/sys/kernel/core_pattern"},
    // the user's things
    {"fonts.total_fonts", "find", "find -L /usr/share/fonts /usr/local/share/fonts ~/.local/share/fonts ~/.fonts -type f -iregex '.*\\.\\(ttf\\|otf\\|ttc\\|otc\\|pfb\\|pcf\\|pcf\\.gz\\)' 2>/dev/null | wc -l"},
    {"shell_customization.aliases_count", "grep", "test \"$SHELL\" = /bin/bash && grep -c '^[[:space:]]*alias ' ~/.bashrc"},
    {"storage_analysis.documents_bytes", "du", "du -sx -B1 ~/Documents 2>/dev/null | cut -f1"},
    {"system_preferences.timezone", "readlink", "readlink -f /etc/localtime | sed -n 's|.*/zoneinfo/||p'"},
    {"battery.present", "find", "test -d /sys/class/power_supply && (cat /sys/class/power_supply/*/type 2>/dev/null | grep -q '^Battery' && echo true || echo false)"},
};
// clang-format on

QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return value.toDouble() == double(value.toInteger()) ? QString::number(value.toInteger())
                                                             : QString::number(value.toDouble(), 'g', 12);
    if (value.isNull() || value.isUndefined())
        return u"null"_s;
    return value.toString();
}

QStringList linesOf(const QJsonValue &value)
{
    if (!value.isArray())
        return {textOf(value)};
    QStringList lines;
    for (const auto items = value.toArray(); const QJsonValue &item : items)
        lines += textOf(item);
    return lines;
}

QJsonValue at(QJsonValue value, QStringList steps)
{
    while (!steps.isEmpty()) {
        const QString step = steps.takeFirst();
        const qsizetype bracket = step.indexOf(u'[');
        const QString key = bracket < 0 ? step : step.first(bracket);
        if (!key.isEmpty())
            value = value[QString(key).replace(u'/', u'.')];
        if (bracket < 0)
            continue;
        const QString selector = step.sliced(bracket + 1).chopped(1).replace(u'/', u'.').replace(u'%', u'/');
        QJsonArray kept;
        for (const auto items = value.toArray(); const QJsonValue &item : items) {
            if (selector.isEmpty() || textOf(item[selector.section(u'=', 0, 0)]) == selector.section(u'=', 1))
                kept.append(steps.isEmpty() ? item : at(item, steps));
        }
        return selector.isEmpty() ? QJsonValue(kept) : kept.isEmpty() ? QJsonValue() : kept.first();
    }
    return value;
}

} // namespace

class TestLive : public QObject
{
    Q_OBJECT

    QJsonObject m_report;
    qsizetype m_compared = 0;

    static QString outputOf(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C"_s);
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        return process.waitForFinished(100'000) ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_report = QJsonDocument::fromJson(
                       outputOf(QStringLiteral(PROSE_PROGRAM), {u"-q"_s, u"-f"_s, u"json"_s, u"--include-personal"_s}).toUtf8())
                       .object();
        QVERIFY(!m_report.isEmpty());
        QCOMPARE(m_report["platform"_L1].toString(), u"linux"_s);
    }

    void everySectionNamesItsSources()
    {
        const QJsonObject status = m_report["collection_status"_L1].toObject();
        QVERIFY(status.size() >= 6);
        for (auto it = status.begin(); it != status.end(); ++it) {
            QVERIFY2(it.value()["state"_L1].toString() != "failed"_L1, qPrintable(it.key()));
            const QJsonArray sources = it.value()["sources"_L1].toArray();
            QVERIFY2(!sources.isEmpty() || it.key() == "opencore_patcher"_L1, qPrintable(it.key())); // nothing to ask on Linux
            for (const QJsonValue &source : sources)
                QVERIFY(source["duration_ms"_L1].isDouble());
        }
    }

    void disksEqualLsblk()
    {
        const QJsonDocument tree = QJsonDocument::fromJson(
            outputOf(u"lsblk"_s, {u"-J"_s, u"-b"_s, u"-d"_s, u"-o"_s, u"NAME,SIZE,TYPE"_s}).toUtf8());
        QMap<QString, qint64> expected, actual;
        for (const auto disks = tree["blockdevices"_L1].toArray(); const QJsonValue &disk : disks) {
            const QString name = disk["name"_L1].toString();
            if (disk["type"_L1] == "disk"_L1 && !name.startsWith("zram"_L1))
                expected[name] = disk["size"_L1].toInteger();
        }
        for (const auto allDisks = m_report["disk"_L1]["disks"_L1].toArray(); const QJsonValue &disk : allDisks)
            actual[disk["device"_L1].toString()] = disk["size_bytes"_L1].toInteger();
        QCOMPARE(actual, expected);
        QVERIFY(!expected.isEmpty());
    }

    void addressesEqualIp()
    {
        QMap<QString, QString> expected, actual;
        for (const auto links = QJsonDocument::fromJson(outputOf(u"ip"_s, {u"-j"_s, u"addr"_s}).toUtf8()).array();
             const QJsonValue &link : links) {
            const QString name = link["ifname"_L1].toString();
            if (name == "lo"_L1)
                continue;
            QString text = link["address"_L1].toString();
            for (const auto addresses = link["addr_info"_L1].toArray(); const QJsonValue &address : addresses)
                text += u" %1/%2"_s.arg(address["local"_L1].toString()).arg(address["prefixlen"_L1].toInt());
            expected[name] = text;
        }
        QVERIFY(!expected.isEmpty());
        for (const auto interfaces = m_report["network"_L1]["local_interfaces"_L1].toArray(); const QJsonValue &interface : interfaces) {
            QString text = interface["mac_address"_L1].toString();
            for (const QLatin1StringView key : {"ipv4_addresses"_L1, "ipv6"_L1}) {
                for (const auto addresses = interface[key].toArray(); const QJsonValue &address : addresses)
                    text += u' ' + address.toString();
            }
            actual[interface["device"_L1].toString()] = text;
        }
        for (auto it = actual.begin(); it != actual.end(); ++it)
            QCOMPARE(it.value(), expected.value(it.key()));
        QVERIFY(!actual.isEmpty());
    }

    void topProcessesExist()
    {
        const QJsonArray processes = m_report["top_processes"_L1].toArray();
        QVERIFY(!processes.isEmpty() && processes.size() <= 15);
        for (qsizetype i = 1; i < processes.size(); ++i)
            QVERIFY(processes.at(i - 1)["cpu_percent"_L1].toDouble() >= processes.at(i)["cpu_percent"_L1].toDouble());
    }

    void fact_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("tool");
        QTest::addColumn<QString>("command");
        for (const Fact &fact : facts)
            QTest::newRow(fact.path) << QString::fromUtf8(fact.path) << QString::fromUtf8(fact.tool) << QString::fromUtf8(fact.command);
    }
    void fact()
    {
        QFETCH(QString, path);
        QFETCH(QString, tool);
        QFETCH(QString, command);
        const QStringList folders{u"/usr/sbin"_s, u"/usr/bin"_s, u"/sbin"_s, u"/bin"_s};
        static const QSet<QString> partsOfEverySystem{u"awk"_s, u"cat"_s,      u"df"_s,       u"du"_s, u"find"_s, u"getconf"_s, u"grep"_s,
                                                      u"ls"_s,  u"printenv"_s, u"readlink"_s, u"sh"_s, u"stat"_s, u"uname"_s};
        if (!partsOfEverySystem.contains(tool) && QStandardPaths::findExecutable(tool).isEmpty()
            && QStandardPaths::findExecutable(tool, folders).isEmpty())
            QSKIP(qPrintable(tool + u" is not installed"_s));
        const QString output = outputOf(u"/bin/sh"_s, {u"-c"_s, "ORIGINAL_PATH=$PATH; PATH=$PATH:/usr/sbin:/sbin; "_L1 + command})
                                   .trimmed();
        if (output.isEmpty())
            QSKIP(qPrintable(tool + u" cannot tell here"_s));
        QStringList expected = output.split(u'\n');
        QStringList actual = linesOf(at(m_report, path.split(u'.')));
        expected.sort();
        actual.sort();
        for (const QString &line : std::as_const(expected)) {
            if (!actual.contains(line))
                qWarning().noquote() << "only" << tool << "says" << line;
        }
        for (const QString &line : std::as_const(actual)) {
            if (!expected.contains(line))
                qWarning().noquote() << "only we say" << line;
        }
        QCOMPARE(actual, expected);
        ++m_compared;
    }

    void mostFactsWereCompared() { QVERIFY2(m_compared > qsizetype(std::size(facts)) * 2 / 3, qPrintable(QString::number(m_compared))); }
};

QTEST_GUILESS_MAIN(TestLive)
#include "tst_live.moc"
