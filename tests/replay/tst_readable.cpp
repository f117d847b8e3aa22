// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prose/readable.h"

#include "models/renderings.h"
#include "tests/models/reports.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

/// The facts that people read are those of the report, without what only programs want.
class TestReadable : public QObject
{
    Q_OBJECT

    const Reports m_reports;

    Report made(const QByteArray &id, const QByteArray &json, const char *state = "complete", const char *platform = "linux") const
    {
        return m_reports.made("\"" + id + "\": " + json + ", \"collection_status\": {\"" + id + "\": {\"status\": \"ok\", \"state\": \""
                                  + state + "\"}}",
                              platform);
    }

    /// "path value" of every leaf that is left.
    static QStringList leaves(const Node &node, const QString &path = {})
    {
        if (node.shape == Node::Shape::Value)
            return node.isEmpty() ? QStringList() : QStringList{path + u' ' + node.value.toVariant().toString()};
        QStringList all;
        int position = 0;
        for (const Node &child : node.children) {
            const QString key = child.key.isEmpty() ? QString::number(position++) : child.key;
            all += leaves(child, path.isEmpty() ? key : path + u'.' + key);
        }
        return all;
    }

private Q_SLOTS:
    void facts_data();
    void facts();
    void whatIsMissingIsOneLine();
    void nothingElseIsLost_data() { addReplayedMachines(); }
    void nothingElseIsLost();
};

void TestReadable::facts_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("platform");
    QTest::addColumn<QStringList>("left");
    const auto row = [](const char *name, const QByteArray &id, const QByteArray &json, const QByteArray &state, const QByteArray &platform,
                        const QStringList &left) { QTest::newRow(name) << id << json << state << platform << left; };
    row("one size, the exact one", "disk",
        R"({"disk_total_gb": 1.0, "disk_free_gb": 0.5, "total_bytes": 1610612736, "free_bytes": 805306368})", "complete", "linux",
        {u"disk_total_gb 1.5"_s, u"disk_free_gb 0.75"_s});
    row("of each file system", "disk", R"({"filesystems": [{"mount": "/", "total_gb": 1.0, "total_bytes": 1610612736, "free_gb": 7.0}]})",
        "complete", "linux", {u"filesystems.0.mount /"_s, u"filesystems.0.total_gb 1.5"_s, u"filesystems.0.free_gb 7"_s});
    row("memory", "hardware", R"({"memory_gb": 3.9, "memory_total_bytes": 4294967296})", "complete", "linux", {u"memory_gb 4"_s});
    row("folders, and no sum of some of them", "storage_analysis",
        R"({"library_gb": 0.0, "library_bytes": 4096, "logs_bytes": 1024, "total_user_data_gb": 1.0})", "complete", "linux",
        {u"library_gb 3.814697265625e-06"_s, u"logs_bytes 1024"_s});
    row("no screen", "hardware", R"({"displays": [{"name": null, "resolution": null, "external_displays": 0}]})", "complete", "linux", {});
    row("screens", "hardware",
        R"({"displays": [{"name": "A", "external_displays": 1}, {"resolution": "800 x 600", "external_displays": 0}]})", "complete",
        "macos",
        {u"displays.0.external_displays 1"_s, u"displays.0.name A"_s, u"displays.1.resolution 800 x 600"_s,
         u"displays.1.external_displays 0"_s});
    row("no battery", "battery", R"({"present": false})", "unavailable", "linux", {});
    row("nothing known of the tools", "developer_tools",
        R"({"languages": {"go": "Not installed"}, "browsers": [{"name": "Safari", "installed": true}]})", "unavailable", "macos",
        {u"browsers.0.name Safari"_s, u"browsers.0.installed true"_s});
    row("no virtual machine", "containers", R"({"virtualization": "none", "in_container": "docker"})", "complete", "linux",
        {u"in_container docker"_s});
    row("a disk without a model", "disk", R"({"disk_health": [{"disk_name": "vda - Unknown"}, {"disk_name": "sda - X"}]})", "complete",
        "linux", {u"disk_health.0.disk_name vda"_s, u"disk_health.1.disk_name sda - X"_s});
    row("failed", "opencore_patcher", R"({"detected": false, "confidence": "none", "version": "2.4"})", "failed", "macos",
        {u"version 2.4"_s});
    row("no Time Machine on Linux", "system", R"({"kernel": "6", "time_machine": {"enabled": false}})", "complete", "linux",
        {u"kernel 6"_s});
    row("names that say the same", "system",
        R"({"macos_version": "12", "os_version": "12", "macos_name": "Debian", "os_name": "Debian 12", "uptime": "up 1:00", "uptime_seconds": 3600})",
        "complete", "linux", {u"macos_version 12"_s, u"macos_name Debian"_s, u"uptime_seconds 3600"_s, u"os_name Debian 12"_s});
    row("but on a Mac", "system", R"({"kernel": "24", "time_machine": {"enabled": false}})", "complete", "macos",
        {u"kernel 24"_s, u"time_machine.enabled false"_s});
}

void TestReadable::facts()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, state);
    QFETCH(QByteArray, platform);
    const Report report = made(id, json, state.constData(), platform.constData());
    const Section *section = report.section(QString::fromLatin1(id));
    QVERIFY(section);
    QTEST(leaves(readableFacts(report, *section)), "left");
}

void TestReadable::whatIsMissingIsOneLine()
{
    using Shape = Node::Shape;
    const auto value = [](const QString &key, const QJsonValue &value) { return Node{key, nullptr, Shape::Value, value, {}}; };
    const auto missing = [&](const QString &key) { return Node{key, nullptr, Shape::Object, {}, {value(u"installed"_s, false)}}; };
    const Node words{u"languages"_s,
                     nullptr,
                     Shape::Object,
                     {},
                     {value(u"go"_s, u"Not installed"_s), value(u"perl"_s, u"v5"_s), value(u"php"_s, u"Not installed"_s)}};
    Report report;
    Section section;
    section.state = State::Complete;
    section.root = {{}, nullptr, Shape::Object, {}, {words, missing(u"yarn"_s), value(u"npm"_s, 7), missing(u"a, b"_s)}};
    QCOMPARE(leaves(readableFacts(report, section)),
             (QStringList{u"languages.perl v5"_s, u"languages.Not installed Go, Php"_s, u"npm 7"_s, u"Not installed Yarn; A, b"_s}));
    section.root = {{}, nullptr, Shape::Object, {}, {missing(u"yarn"_s), value(u"npm"_s, 7)}};
    QCOMPARE(leaves(readableFacts(report, section)), (QStringList{u"yarn.installed false"_s, u"npm 7"_s})); // one needs no gathering
}

void TestReadable::nothingElseIsLost()
{
    QFETCH(QString, machine);
    const Report report = m_reports.machine(machine);
    for (const Section &section : report.sections) {
        if (section.state != State::Complete && section.state != State::Partial)
            continue;
        static const QRegularExpression position(u"\\.\\d+(?=[. ])"_s); // an item may have moved up
        const auto leavesOf = [](const Node &node) { return leaves(node).replaceInStrings(position, QString()); };
        const QStringList after = leavesOf(readableFacts(report, section));
        const QStringList before = leavesOf(section.root);
        const QStringList missing = before.filter(u".installed false"_s);
        for (const QString &leaf : before) {
            const QString path = leaf.section(u' ', 0, 0);
            const QString key = path.section(u'.', -1);
            const bool isOfMissing = missing.contains(path.chopped(key.size()) + "installed false"_L1);
            const bool isKnown = after.contains(leaf) || isOfMissing || key.endsWith("_gb"_L1) || key.endsWith("_bytes"_L1)
                || key == "external_displays"_L1 || key == "knowledge_schema_version"_L1 || key == "privacy_mode"_L1
                || path.startsWith("time_machine."_L1) || leaf.endsWith(" - Unknown"_L1) || leaf == "virtualization none"_L1
                || key == "uptime"_L1 || (key.startsWith("os_"_L1) && before.contains("mac"_L1 + leaf)) || leaf == "in_container none"_L1;
            QVERIFY2(isKnown, qPrintable(section.id + u": "_s + leaf));
        }
        QVERIFY(before.isEmpty() || !after.isEmpty() || before.size() <= 3);
    }
}

QTEST_GUILESS_MAIN(TestReadable)
#include "tst_readable.moc"
