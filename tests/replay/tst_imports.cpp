// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspection.h"
#include "collectors/sections/sections.h"
#include "models/import/convert.h"
#include "models/import/opening.h"
#include "models/report/diff.h"
#include "models/report/validate.h"
#include "tests/support/recordings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace prose;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

QString imported(const QString &name)
{
    return QStringLiteral(PROSE_IMPORTS) + u'/' + name + u".json"_s;
}

/// Places at which two reports contradict each other, or only the first says something.
void contradictions(QStringList &paths, const DiffNode &node, const QString &path)
{
    if (node.kind == DiffNode::Kind::Same || node.kind == DiffNode::Kind::Added)
        return;
    if (node.children.empty())
        paths += u"%1: %2, not %3"_s.arg(path, scalarText(node.left.value), scalarText(node.right.value));
    for (const DiffNode &child : node.children)
        contradictions(paths, child, path + u'.' + child.key);
}

} // namespace

/// Output of other programs opens, and says what our own report of the same machine says. The files in imports are of one virtual
/// machine on one day: fastfetch 2.40 (-c all --format json), inxi 3.3.38 (-v8 --output json), lshw 02.19 (-json), facter 4.10 (--json) and
/// our report of it.
class TestImports : public QObject
{
    Q_OBJECT

    const std::vector<SectionSpec> m_specs = allSections();
    const Catalogue m_catalogue = catalogueOf(m_specs);

    Report opened(const QJsonValue &root) const
    {
        const QJsonDocument document = root.isArray() ? QJsonDocument(root.toArray()) : QJsonDocument(root.toObject());
        auto report = reportFromAnything(document, m_catalogue, u"test"_s);
        if (!report)
            qFatal("%s", qPrintable(errorLine(report.error())));
        return *std::move(report);
    }
    static QJsonValue at(const Report &report, const QString &path)
    {
        const Section *section = report.section(path.section(u'.', 0, 0));
        const Node *node = section ? section->root.at(path.section(u'.', 1)) : nullptr;
        return node ? node->value : QJsonValue(QJsonValue::Undefined);
    }

private Q_SLOTS:
    /// Found by a fuzzer.
    void speedsBeyondAllMeasureAreNone()
    {
        QCOMPARE(convert::megabits(1e9), QJsonValue(1000));
        QCOMPARE(convert::megabits(u"2500 Mbps"_s), QJsonValue(2500));
        QVERIFY(convert::megabits(1.00222e28).isUndefined());
        QVERIFY(convert::megabits(u"99999999999999999999 Mbps"_s).isUndefined());
    }

    void sizesBeyondAllMeasureAreNone()
    {
        const QJsonObject hardware{{u"machine_name"_s, u"Mac mini"_s}, {u"physical_memory"_s, u"99999999999999 GB"_s}};
        const Report report = opened(QJsonObject{{u"SPHardwareDataType"_s, QJsonArray{hardware}}});
        QVERIFY(at(report, u"hardware.memory_total_bytes"_s).isNull());
    }

    void agreesWithOwnReport_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<int>("mapped");
        QTest::addColumn<int>("values");
        QTest::addColumn<QStringList>("except");
        // Seconds passed between one program and the next.
        QTest::newRow("fastfetch") << u"2.40.4"_s << 44 << 178 << QStringList{u"system.uptime_seconds"_s, u"system.load_average"_s};
        // It ran where a folder of the disk stood for the whole.
        QTest::newRow("inxi") << u"3.3.38"_s << 21 << 206 << QStringList{u"disk.filesystems./usr"_s};
        QTest::newRow("lshw") << QString() << 10 << 291 << QStringList();
        QTest::newRow("facter") << u"4.10.0"_s << 44 << 125 << QStringList{u"system.uptime_seconds"_s, u"system.load_average"_s};
    }
    void agreesWithOwnReport()
    {
        QFETCH(QString, version);
        QFETCH(int, mapped);
        QFETCH(int, values);
        QFETCH(QStringList, except);
        const QString program = QString::fromLatin1(QTest::currentDataTag());
        const auto report = openReport(imported(program), m_catalogue);
        const auto own = openReport(imported(u"prose"_s), m_catalogue);
        QVERIFY2(report, report ? "" : qPrintable(errorLine(report.error())));
        QVERIFY(own);
        QVERIFY(report->imported);
        QCOMPARE(report->imported->program, program);
        QCOMPARE(report->imported->version, version);
        qInfo("%d of %d values", report->imported->mapped, report->imported->values);
        QStringList paths;
        for (const DiffNode &section : diff(*report, *own).sections)
            contradictions(paths, section, section.key);
        paths.removeIf(
            [&](const QString &path) { return std::ranges::any_of(except, [&](const QString &place) { return path.startsWith(place); }); });
        QCOMPARE(paths, QStringList());
        QCOMPARE(report->imported->mapped, mapped);
        QCOMPARE(report->imported->values, values);
    }

    /// Of a comparison with an imported report only what it tells is left.
    void comparesOnlyWhatItTells()
    {
        const auto own = openReport(imported(u"prose"_s), m_catalogue);
        const auto facter = openReport(imported(u"facter"_s), m_catalogue);
        QVERIFY(own && facter);
        QCOMPARE(count(diff(*facter, *own), false).total(), 0);
        QCOMPARE(count(diff(*own, *facter), false).total(), 0);
        Report other = *facter;
        for (Node &node : other.section(u"hardware")->root.children) {
            if (node.key == "cpu"_L1)
                node.value = u"Z80"_s;
        }
        QCOMPARE(count(diff(other, *own), false).changed, 1);
    }

    /// It is saved and opened again like any other, and says where it came from.
    void survivesSaving_data() { agreesWithOwnReport_data(); }
    void survivesSaving()
    {
        const auto report = openReport(imported(QString::fromLatin1(QTest::currentDataTag())), m_catalogue);
        QVERIFY(report);
        const QByteArray json = toJson(*report);
        const auto again = reportFromAnything(json, m_catalogue, u"again"_s);
        QVERIFY(again);
        QVERIFY(again->imported == report->imported);
        QCOMPARE(toJson(*again), json);
        const Verdict verdict = validate(QJsonDocument::fromJson(json).object(), m_catalogue);
        for (const SchemaFault &fault : verdict.faults)
            qWarning().noquote() << fault.path << fault.reason;
        QCOMPARE(verdict.outcome, Verdict::Outcome::Valid);
        for (const Section &section : report->sections) {
            QCOMPARE(section.state, section.root.isEmpty() ? State::Skipped : State::Complete);
            QCOMPARE(section.reason.isEmpty(), !section.root.isEmpty());
        }
        QVERIFY(!report->imported->notMapped.isEmpty());
    }

    /// What system_profiler told on recorded Macs, against the whole report of each.
    void systemProfiler_data()
    {
        QTest::addColumn<QString>("machine");
        QTest::newRow("Intel") << u"macos-15-intel-vm"_s;
        QTest::newRow("Apple Silicon") << u"macos-apple-silicon-composite"_s;
        QTest::newRow("virtual Apple Silicon") << u"macos-26-apple-silicon-vm"_s;
    }
    void systemProfiler()
    {
        QFETCH(QString, machine);
        QJsonObject all;
        for (const QString &type : {u"Hardware"_s, u"Displays"_s, u"Storage"_s, u"Power"_s}) {
            const QString key = u"SP%1DataType"_s.arg(type);
            for (const Recorded &r : recordings(u"system_profiler %1 -json"_s.arg(key))) {
                if (r.machine == machine)
                    all.insert(key, QJsonDocument::fromJson(r.bytes)[key]);
            }
        }
        QVERIFY(all.size() >= 3);
        const Report report = opened(all);
        QCOMPARE(report.imported->program, u"system_profiler"_s);
        QCOMPARE(report.platform, Platform::MacOS);
        const auto own = openReport(recordingFolder(machine) + u"/expected.json"_s, m_catalogue);
        QVERIFY(own);
        qInfo("%d of %d values", report.imported->mapped, report.imported->values);
        QStringList paths;
        for (const DiffNode &section : diff(report, *own).sections)
            contradictions(paths, section, section.key);
        QCOMPARE(paths, QStringList());
        QVERIFY(report.imported->mapped >= 20);
    }

    /// What a virtual machine does not have, in the forms in which these programs write it; no machine ever told these values.
    void laptops_data()
    {
        QTest::addColumn<QVariantMap>("values");
        QTest::newRow("fastfetch") << QVariantMap{{u"system.uptime_seconds"_s, 90061},
                                                  {u"firmware.uefi"_s, true},
                                                  {u"battery.percentage"_s, u"72%"_s},
                                                  {u"battery.charging"_s, true},
                                                  {u"battery.power_source"_s, u"AC Power"_s},
                                                  {u"battery.cycle_count"_s, 253},
                                                  {u"battery.present"_s, true},
                                                  {u"hardware.displays.0.resolution"_s, u"1366 x 768"_s},
                                                  {u"hardware.displays.0.refresh_rate"_s, u"60.1 Hz"_s},
                                                  {u"hardware.displays.0.external_displays"_s, 0},
                                                  {u"hardware.displays.0.edid_serial"_s, u"16843009"_s},
                                                  {u"hardware.displays.0.width_mm"_s, 309},
                                                  {u"network.primary_interface"_s, u"wlan0"_s},
                                                  {u"network.subnet_mask"_s, u"255.255.240.0"_s},
                                                  {u"network.local_interfaces.0.speed_mbit"_s, 866},
                                                  {u"disk.disk_total_gb"_s, 500},
                                                  {u"disk.free_bytes"_s, qint64(107374182400)},
                                                  {u"disk.filesystems.0.read_only"_s, true}};
        QTest::newRow("lshw") << QVariantMap{{u"network.hostname"_s, u"anna"_s},
                                             {u"firmware.product_name"_s, u"20XW00"_s},
                                             {u"firmware.bios_version"_s, u"N32"_s},
                                             {u"hardware.memory_modules.0.size_bytes"_s, qint64(17179869184)},
                                             {u"hardware.memory_modules.0.speed"_s, u"4267 MHz"_s},
                                             {u"hardware.memory_modules.0.type"_s, u"LPDDR4"_s},
                                             {u"hardware.processor.max_mhz"_s, 4700},
                                             {u"hardware.processor.vendor"_s, u"GenuineIntel"_s},
                                             {u"hardware.cpu_cores"_s, 8},
                                             {u"hardware.cpu_physical_cores"_s, 4},
                                             {u"disk.disks.0.size_bytes"_s, qint64(500107862016)},
                                             {u"disk.disks.0.device"_s, u"sda"_s},
                                             {u"network.local_interfaces.0.speed_mbit"_s, 1000}};
        QTest::newRow("inxi") << QVariantMap{{u"network.hostname"_s, u"anna"_s},
                                             {u"system.kernel"_s, u"6.1.0"_s},
                                             {u"battery.percentage"_s, u"56%"_s},
                                             {u"battery.max_capacity_percent"_s, 96},
                                             {u"battery.charging"_s, false},
                                             {u"battery.cycle_count"_s, 12},
                                             {u"battery.batteries.0.name"_s, u"BAT0"_s},
                                             {u"network.local_interfaces.0.speed_mbit"_s, 1000},
                                             {u"network.local_interfaces.0.mac_address"_s, {}},
                                             {u"disk.disks.0.device"_s, u"nvme0n1"_s},
                                             {u"hardware.memory_gb"_s, 31.04}};
        QTest::newRow("facter") << QVariantMap{{u"system.os_version"_s, u"12.7.6"_s},
                                               {u"system.os_build"_s, u"21H1"_s},
                                               {u"disk.disk_free_gb"_s, 100},
                                               {u"disk.filesystems.0.mount"_s, u"/"_s},
                                               {u"disk.filesystems.0.read_only"_s, true},
                                               {u"network.local_interfaces.0.device"_s, u"en0"_s},
                                               {u"network.local_interfaces.0.ipv4"_s, u"192.0.2.4"_s}};
    }
    void laptops()
    {
        QFETCH(QVariantMap, values);
        const auto report = openReport(imported(u"written-"_s + QString::fromLatin1(QTest::currentDataTag())), m_catalogue);
        QVERIFY(report);
        QCOMPARE(report->imported->program, QString::fromLatin1(QTest::currentDataTag()));
        for (auto it = values.begin(); it != values.end(); ++it) {
            const QJsonValue value = at(*report, it.key()), wanted = QJsonValue::fromVariant(*it);
            QVERIFY2(value == wanted || (wanted.isNull() && value.isNull()),
                     qPrintable(u"%1 is %2"_s.arg(it.key(), value.isUndefined() ? u"missing"_s : scalarText(value))));
        }
    }

    /// Parts that none of the machines above told.
    void parts_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QVariantMap>("values");
        const auto software = [](const char *version, const char *integrity) { // invented
            return QByteArray("{'SPSoftwareDataType': [{'os_version': '") + version
                + "', 'kernel_version': 'Darwin 24.6.0', 'system_integrity': '" + integrity + "'}]}";
        };
        QTest::newRow("macOS") << software("macOS 15.7.1 (24G231)", "integrity_enabled")
                               << QVariantMap{{u"system.os_version"_s, u"15.7.1"_s}, {u"system.macos_version"_s, u"15.7.1"_s},
                                              {u"system.os_build"_s, u"24G231"_s},   {u"system.os"_s, u"Darwin"_s},
                                              {u"system.kernel"_s, u"24.6.0"_s},     {u"system.sip_enabled"_s, true}};
        QTest::newRow("OS X") << software("OS X 10.11.6 (15G22010)", "integrity_disabled")
                              << QVariantMap{{u"system.os_version"_s, u"10.11.6"_s},
                                             {u"system.os_build"_s, u"15G22010"_s},
                                             {u"system.sip_enabled"_s, false}};
        QTest::newRow("other words of macOS") << software("24G231", "integrity_custom")
                                              << QVariantMap{{u"system.os_version"_s, {}},
                                                             {u"system.os_build"_s, {}},
                                                             {u"system.kernel"_s, u"24.6.0"_s},
                                                             {u"system.sip_enabled"_s, {}}};
        const auto power = [](const char *isCharging, const char *source, const char *health) { // keys as macos-10.12-intel told them
            return QByteArray("{'SPPowerDataType': [{'sppower_battery_charge_info': {'sppower_battery_is_charging': '") + isCharging
                + "'}, 'sppower_battery_health_info': {'sppower_battery_cycle_count': 201, 'sppower_battery_health': '" + health + "'}}, {'"
                + source + "': {'Current Power Source': 'TRUE', 'Disk Sleep Timer': 10}}]}";
        };
        QTest::newRow("battery in use") << power("FALSE", "Battery Power", "Check Battery")
                                        << QVariantMap{{u"battery.charging"_s, false},
                                                       {u"battery.power_source"_s, u"Battery Power"_s},
                                                       {u"battery.condition"_s, u"Service Recommended"_s},
                                                       {u"battery.cycle_count"_s, 201},
                                                       {u"battery.present"_s, true}};
        QTest::newRow("battery being charged") << power("TRUE", "AC Power", "Good")
                                               << QVariantMap{{u"battery.charging"_s, true},
                                                              {u"battery.power_source"_s, u"AC Power"_s},
                                                              {u"battery.condition"_s, u"Normal"_s}};
        QTest::newRow("words of a battery that nobody knows")
            << power("maybe", "UPS Power", "Superb") // invented
            << QVariantMap{{u"battery.charging"_s, {}}, {u"battery.power_source"_s, {}}, {u"battery.condition"_s, {}}};
        QTest::newRow("memory in MB, and an empty slot")
            << QByteArray("{'SPMemoryDataType': [{'_items': [{'_name': 'BANK 0/DIMM0', 'dimm_size': '8192 MB', 'dimm_type': 'DDR3',"
                          " 'dimm_speed': '1600 MHz'}, {'_name': 'BANK 1/DIMM0', 'dimm_size': 'empty', 'dimm_type': 'empty',"
                          " 'dimm_speed': 'empty'}]}]}") // invented
            << QVariantMap{{u"hardware.memory_modules.0.size_bytes"_s, qint64(8) << 30},
                           {u"hardware.memory_modules.0.type"_s, u"DDR3"_s},
                           {u"hardware.memory_modules.1.slot"_s, u"BANK 1/DIMM0"_s},
                           {u"hardware.memory_modules.1.size_bytes"_s, {}},
                           {u"hardware.memory_modules.1.type"_s, {}},
                           {u"hardware.memory_modules.1.speed"_s, {}}};
        const auto lshw = [](const char *device) { // invented
            return QByteArray("{'id': 'anna', 'class': 'system', 'claimed': true, 'children': [") + device + "]}";
        };
        QTest::newRow("lshw: graphics") << lshw("{'id': 'display:0', 'class': 'display', 'product': 'TigerLake-LP GT2',"
                                                " 'vendor': 'Intel Corporation'}, {'id': 'display:1', 'class': 'display',"
                                                " 'product': 'GA107M'}, {'id': 'display:2', 'class': 'display', 'vendor': 'Matrox'}")
                                        << QVariantMap{{u"hardware.gpu.0"_s, u"Intel Corporation TigerLake-LP GT2"_s},
                                                       {u"hardware.gpu.1"_s, u"GA107M"_s},
                                                       {u"hardware.gpu.2"_s, {}}};
        QTest::newRow("lshw: volumes") << lshw("{'id': 'volume:0', 'class': 'volume', 'logicalname': '/dev/sda1'},"
                                               " {'id': 'volume:1', 'class': 'volume', 'logicalname': ['/dev/sda2', '/boot']},"
                                               " {'id': 'volume:2', 'class': 'volume', 'logicalname': ['/dev/sda3', '/', '/home']}")
                                       << QVariantMap{{u"disk.filesystems.0.device"_s, u"/dev/sda2"_s},
                                                      {u"disk.filesystems.0.mount"_s, u"/boot"_s},
                                                      {u"disk.filesystems.1.device"_s, u"/dev/sda3"_s},
                                                      {u"disk.filesystems.1.mount"_s, u"/"_s},
                                                      {u"disk.filesystems.2.device"_s, {}}};
        QTest::newRow("inxi: screens") << QByteArray("[{'000#1#0#Graphics': [{'000#1#1#Monitor-1': 'eDP-1', '001#0#2#model': 'LG Display',"
                                                     " '002#1#2#res': '1920x1080', '003#0#3#hz': '60'}, {'004#1#1#Monitor-2': 'DP-1',"
                                                     " '005#0#2#hz': 59.951}]}]") // invented
                                       << QVariantMap{{u"hardware.displays.0.name"_s, u"LG Display"_s},
                                                      {u"hardware.displays.0.resolution"_s, u"1920 x 1080"_s},
                                                      {u"hardware.displays.0.refresh_rate"_s, u"60 Hz"_s},
                                                      {u"hardware.displays.1.refresh_rate"_s, u"59.95 Hz"_s}};
        QTest::newRow("inxi: system volume") << QByteArray(
            "[{'000#1#0#Partition': [{'000#1#1#ID-1': '/', '001#0#2#size': '97.87 GiB (98%)',"
            " '002#0#2#fs': 'ext4', '003#1#2#dev': '/dev/sda2'}, {'004#1#1#ID-2': '/home',"
            " '005#0#2#size': '1.5 TiB'}]}]") // invented
                                             << QVariantMap{{u"disk.disk_total_gb"_s, 97.87},
                                                            {u"disk.filesystems.0.mount"_s, u"/"_s},
                                                            {u"disk.filesystems.0.total_gb"_s, 97.87},
                                                            {u"disk.filesystems.1.total_gb"_s, 1536}};
        QTest::newRow("inxi: words that say nothing")
            << QByteArray("[{'000#1#0#System': [{'000#1#1#Host': 'Unknown (no hostname)', '001#1#1#Kernel': '6.1.0',"
                          " '002#0#1#Distro': 'N/A'}]}]") // invented
            << QVariantMap{{u"network.hostname"_s, {}}, {u"system.kernel"_s, u"6.1.0"_s}, {u"system.os_name"_s, {}}};
    }
    void parts()
    {
        QFETCH(QByteArray, json);
        QFETCH(QVariantMap, values);
        const auto report = reportFromAnything(json.replace('\'', '"'), m_catalogue, u"a.json"_s);
        QVERIFY2(report, report ? "" : qPrintable(errorLine(report.error())));
        for (auto it = values.begin(); it != values.end(); ++it) {
            const QJsonValue value = at(*report, it.key()), wanted = QJsonValue::fromVariant(*it);
            const bool isRight = wanted.isNull() ? value.isNull() || value.isUndefined() : value == wanted;
            QVERIFY2(isRight, qPrintable(u"%1 is %2"_s.arg(it.key(), value.isUndefined() ? u"missing"_s : scalarText(value))));
        }
    }

    void fastfetchKnowsAMac()
    {
        const QJsonObject kernel{{u"type"_s, u"Kernel"_s},
                                 {u"result"_s, QJsonObject{{u"name"_s, u"Darwin"_s}, {u"release"_s, u"24.6.0"_s}}}};
        const Report report = opened(QJsonArray{kernel}); // invented
        QCOMPARE(report.platform, Platform::MacOS);
        QCOMPARE(at(report, u"system.kernel"_s), QJsonValue(u"24.6.0"_s));
    }

    void sentences_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("sentence");
        const QString path = u"/tmp/a.json"_s;
        using enum Error::Kind;
        QTest::newRow("missing") << Error{Missing, path, {}} << u"“/tmp/a.json” is not there."_s;
        QTest::newRow("denied") << Error{Denied, path, {}} << u"You may not read “/tmp/a.json”."_s;
        QTest::newRow("too large") << Error{TooLarge, path, u"more than 128 MiB"_s}
                                   << u"“a.json” is too large for a report: more than 128 MiB."_s;
        QTest::newRow("malformed") << Error{Malformed, path, u"this file is empty"_s}
                                   << u"“a.json” cannot be opened: this file is empty."_s;
        QTest::newRow("placeholders in texts") << Error{TooLarge, u"/tmp/%2.json"_s, u"%1"_s}
                                               << u"“%2.json” is too large for a report: %1."_s;
    }
    void sentences()
    {
        QFETCH(Error, error);
        QTEST(openingSentence(error), "sentence");
    }

    void isNone_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("object") << QByteArray("{}");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("a package file") << QByteArray("{'name': 'x', 'version': '1', 'dependencies': {}}");
        QTest::newRow("types without results") << QByteArray("[{'type': 'feature'}, {'type': 'bug'}]");
        QTest::newRow("GeoJSON") << QByteArray("{'type': 'FeatureCollection', 'features': []}");
        QTest::newRow("nearly inxi") << QByteArray("[{'000#System': []}]");
        QTest::newRow("nearly lshw") << QByteArray("{'id': 'a', 'class': 'b'}");
        QTest::newRow("nearly system_profiler") << QByteArray("{'SPHardwareDataType': [], 'and': 1}");
        QTest::newRow("nothing known") << QByteArray("{'SPFrameworksDataType': [{'_name': 'x'}]}");
    }
    void isNone()
    {
        QFETCH(QByteArray, json);
        const auto report = reportFromAnything(json.replace('\'', '"'), m_catalogue, u"a.json"_s);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Malformed);
        QCOMPARE(report.error().source, u"a.json"_s);
        QVERIFY(report.error().detail.startsWith("this "_L1));
    }

    /// Every value of each output becomes one of every type; what opens is still a report as the schema says.
    void wrongTypes_data() { agreesWithOwnReport_data(); }
    void wrongTypes()
    {
        const QByteArray bytes = contents(imported(QString::fromLatin1(QTest::currentDataTag())));
        const QJsonDocument document = QJsonDocument::fromJson(bytes);
        const QJsonArray others{QJsonValue(QJsonValue::Null), true, -1.5, 1e300, u""_s, u"word"_s, QJsonArray{QJsonArray{}, 1},
                                QJsonObject{{u"a"_s, 1}}};
        const std::function<QJsonValue(const QJsonValue &, int)> changed = [&](const QJsonValue &value, int kind) -> QJsonValue {
            if (value.isObject()) {
                QJsonObject object = value.toObject();
                for (auto it = object.begin(); it != object.end(); ++it) {
                    const bool isMark = it.key() == "type"_L1 || it.key() == "class"_L1 || it.key() == "id"_L1
                        || it.key() == "facterversion"_L1;
                    const QJsonValue before = it.value();
                    if (!isMark)
                        it.value() = changed(before, kind);
                }
                return object;
            }
            if (value.isArray()) {
                QJsonArray array;
                for (const auto items = value.toArray(); const QJsonValue &item : items)
                    array += changed(item, kind);
                return array;
            }
            return others[kind];
        };
        const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        int understood = 0;
        for (int kind = 0; kind < others.size(); ++kind) {
            const QJsonValue mutant = changed(root, kind);
            const auto report = reportFromAnything(mutant.isArray() ? QJsonDocument(mutant.toArray()) : QJsonDocument(mutant.toObject()),
                                                   m_catalogue, u"test"_s);
            if (!report)
                continue;
            ++understood;
            const Verdict verdict = validate(QJsonDocument::fromJson(toJson(*report)).object(), m_catalogue);
            for (const SchemaFault &fault : verdict.faults)
                qWarning().noquote() << kind << fault.path << fault.reason;
            QCOMPARE(verdict.outcome, Verdict::Outcome::Valid);
        }
        QVERIFY(understood > 0);
    }
};

QTEST_GUILESS_MAIN(TestImports)
#include "tst_imports.moc"
