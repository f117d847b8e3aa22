// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The report of the machine the tests run on, against what its own tools say: the one test that asks a live system.
#include "models/report/node.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStorageInfo>
#include <QSysInfo>
#include <QTest>

using namespace Qt::StringLiterals;

static QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool ended = process.waitForFinished(60'000);
    return ended ? process.readAllStandardOutput() : QByteArray();
}

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class TestLive : public QObject
{
    Q_OBJECT

    QJsonObject m_report;

private Q_SLOTS:
    void initTestCase()
    {
        m_report = QJsonDocument::fromJson(outputOf(QStringLiteral(PROSE_PROGRAM), {u"-f"_s, u"json"_s, u"--include-personal"_s})).object();
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

    void systemEqualsQt()
    {
        QCOMPARE(m_report["system"_L1]["os"_L1].toString(), u"Linux"_s);
        QCOMPARE(m_report["system"_L1]["os_name"_L1].toString(), QSysInfo::prettyProductName());
        QCOMPARE(m_report["system"_L1]["kernel"_L1].toString(), QSysInfo::kernelVersion());
        QCOMPARE(m_report["network"_L1]["hostname"_L1].toString(), QSysInfo::machineHostName());
    }

    void memoryEqualsProc()
    {
        const QByteArray line = contentOf(u"/proc/meminfo"_s).split('\n').first();
        QVERIFY(line.startsWith("MemTotal:"));
        const qint64 kib = line.simplified().split(' ').at(1).toLongLong();
        QCOMPARE(m_report["hardware"_L1]["memory_total_bytes"_L1].toInteger(), kib * 1024);
        QCOMPARE(m_report["hardware"_L1]["memory_gb"_L1].toDouble(), qRound64(double(kib) / 1024 / 1024 * 100) / 100.0);
    }

    void processorEqualsLscpu()
    {
        const QJsonArray fields = QJsonDocument::fromJson(outputOf(u"lscpu"_s, {u"-J"_s})).object()["lscpu"_L1].toArray();
        QVERIFY(!fields.isEmpty());
        QStringList flat;
        for (const QJsonValue &field : fields) {
            flat += field["field"_L1].toString() + field["data"_L1].toString();
            for (const QJsonValue &child : field["children"_L1].toArray())
                flat += child["field"_L1].toString() + child["data"_L1].toString();
        }
        QVERIFY(flat.contains(u"CPU(s):%1"_s.arg(m_report["hardware"_L1]["cpu_cores"_L1].toInt())));
        const QString model = m_report["hardware"_L1]["cpu"_L1].toString();
        QVERIFY2(std::ranges::any_of(flat, [&](const QString &line) { return line.startsWith("Model name:"_L1) && line.endsWith(model); }),
                 qPrintable(model));
    }

    void disksEqualLsblk()
    {
        const QJsonDocument tree = QJsonDocument::fromJson(
            outputOf(u"lsblk"_s, {u"-J"_s, u"-b"_s, u"-d"_s, u"-o"_s, u"NAME,SIZE,TYPE,RO,ROTA"_s}));
        QMap<QString, qint64> expected, actual;
        for (const QJsonValue &disk : tree["blockdevices"_L1].toArray()) {
            const QString name = disk["name"_L1].toString();
            if (disk["type"_L1] == "disk"_L1 && !name.startsWith("zram"_L1))
                expected[name] = disk["size"_L1].toInteger();
        }
        for (const QJsonValue &disk : m_report["disk"_L1]["disks"_L1].toArray())
            actual[disk["device"_L1].toString()] = disk["size_bytes"_L1].toInteger();
        QCOMPARE(actual, expected);
        QVERIFY(!expected.isEmpty());
    }

    void rootVolumeEqualsQt()
    {
        const QStorageInfo root(u"/"_s);
        const double gib = double(root.bytesTotal()) / (1LL << 30);
        QCOMPARE(m_report["disk"_L1]["disk_total_gb"_L1].toDouble(), qRound64(gib * 100) / 100.0);
    }

    void addressesEqualIp()
    {
        QMap<QString, QString> expected, actual;
        for (const QJsonValue &link : QJsonDocument::fromJson(outputOf(u"ip"_s, {u"-j"_s, u"addr"_s})).array()) {
            const QString name = link["ifname"_L1].toString();
            if (name == "lo"_L1)
                continue;
            QString text = link["address"_L1].toString();
            for (const QJsonValue &address : link["addr_info"_L1].toArray())
                text += u" %1/%2"_s.arg(address["local"_L1].toString()).arg(address["prefixlen"_L1].toInt());
            expected[name] = text;
        }
        QVERIFY(!expected.isEmpty());
        for (const QJsonValue &interface : m_report["network"_L1]["local_interfaces"_L1].toArray()) {
            QString text = interface["mac_address"_L1].toString();
            for (const QLatin1StringView key : {"ipv4_addresses"_L1, "ipv6"_L1}) {
                for (const QJsonValue &address : interface[key].toArray())
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
};

QTEST_GUILESS_MAIN(TestLive)
#include "tst_live.moc"
