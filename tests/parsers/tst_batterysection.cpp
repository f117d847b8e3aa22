// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/battery.h"
#include "tests/support/writtenmachine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

namespace {

const QString pmset = u"/usr/bin/pmset -g batt"_s;
const QString profile = u"/usr/sbin/system_profiler SPPowerDataType -json"_s;
const QByteArray onBattery =
    "Now drawing from 'Battery Power'\n -InternalBattery-0 (id=22675555)\t97%; discharging; 4:09 remaining present: true\n";

/// {"BAT0/capacity", "98"} below /sys/class/power_supply
Machine linuxMachine(const QMap<QString, QByteArray> &files)
{
    auto machine = std::make_shared<WrittenMachine>(Platform::Linux);
    for (auto it = files.begin(); it != files.end(); ++it)
        machine->files.insert(u"/sys/class/power_supply/"_s + it.key(), it.value() + '\n');
    return machine;
}

Machine mac(const QByteArray &batt, const QByteArray &power)
{
    auto machine = std::make_shared<WrittenMachine>(Platform::MacOS);
    machine->prints(pmset, batt);
    machine->prints(profile, power);
    return machine;
}

/// The kept keys and ours as one line: "present percentage cycle_count condition power_source charging time capacity".
QString line(const Section &section)
{
    const QJsonObject battery = json(section);
    QStringList words;
    for (const auto key : {"present"_L1, "percentage"_L1, "cycle_count"_L1, "condition"_L1, "power_source"_L1, "charging"_L1,
                           "time_remaining_min"_L1, "max_capacity_percent"_L1})
        words += text(battery[key]);
    return words.join(u", "_s);
}

} // namespace

class TestBatterySection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys();
    void linux_data();
    void linux();
    void linuxRecording();
    void twoBatteries();
    void mac_data();
    void mac();
    void macRecordings();
    void macFailures();
};

void TestBatterySection::keys()
{
    QCOMPARE(keysOf(Battery::fields, 5), u"present percentage cycle_count condition power_source"_s);
}

void TestBatterySection::linux_data()
{
    using Files = QMap<QString, QByteArray>;
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("expected");
    const auto with = [](Files files, const Files &more) {
        files.insert(more);
        return files;
    };
    const QString none = u"false, null, null, null, Unknown, null, null, null"_s;
    QTest::newRow("nothing") << Files{} << none;
    QTest::newRow("desktop on the mains") << Files{{u"AC/type"_s, "Mains"}, {u"AC/online"_s, "1"}}
                                          << u"false, null, null, null, AC Power, null, null, null"_s;
    QTest::newRow("mouse") << Files{{u"hidpp_battery_0/type"_s, "Battery"},
                                    {u"hidpp_battery_0/scope"_s, "Device"},
                                    {u"hidpp_battery_0/capacity"_s, "50"}}
                           << none;
    QTest::newRow("UPS") << Files{{u"ups/type"_s, "UPS"}, {u"ups/capacity"_s, "50"}} << none;
    QTest::newRow("empty bay") << Files{{u"BAT1/type"_s, "Battery"}, {u"BAT1/present"_s, "0"}} << none;

    const Files energy{{u"BAT0/type"_s, "Battery"},
                       {u"BAT0/present"_s, "1"},
                       {u"BAT0/capacity"_s, "50"},
                       {u"BAT0/status"_s, "Discharging"},
                       {u"BAT0/cycle_count"_s, "312"},
                       {u"BAT0/energy_full"_s, "40000000"},
                       {u"BAT0/energy_full_design"_s, "50000000"},
                       {u"BAT0/energy_now"_s, "20000000"},
                       {u"BAT0/power_now"_s, "8000000"}};
    QTest::newRow("in use") << with(energy, {{u"AC/type"_s, "Mains"}, {u"AC/online"_s, "0"}})
                            << u"true, 50%, 312, Normal, Battery Power, false, 150, 80"_s;
    QTest::newRow("in use, no mains known") << energy << u"true, 50%, 312, Normal, Battery Power, false, 150, 80"_s;
    QTest::newRow("charging over USB") << with(
        energy, {{u"BAT0/status"_s, "Charging"}, {u"ucsi-source-psy-1/type"_s, "USB"}, {u"ucsi-source-psy-1/online"_s, "1"}})
                                       << u"true, 50%, 312, Normal, AC Power, true, 150, 80"_s;
    QTest::newRow("held back") << with(energy, {{u"BAT0/status"_s, "Not charging"}, {u"AC/type"_s, "Mains"}, {u"AC/online"_s, "1"}})
                               << u"true, 50%, 312, Normal, AC Power, false, null, 80"_s;
    QTest::newRow("rate not known") << with(energy, {{u"BAT0/power_now"_s, "0"}})
                                    << u"true, 50%, 312, Normal, Battery Power, false, null, 80"_s;
    QTest::newRow("time told by the driver") << with(energy, {{u"BAT0/time_to_empty_now"_s, "7200"}})
                                             << u"true, 50%, 312, Normal, Battery Power, false, 120, 80"_s;
    QTest::newRow("worn") << with(energy, {{u"BAT0/energy_full"_s, "39000000"}})
                          << u"true, 50%, 312, Service Recommended, Battery Power, false, 150, 78"_s;
    QTest::newRow("state not known") << with(energy, {{u"BAT0/status"_s, "Unknown"}})
                                     << u"true, 50%, 312, Normal, Unknown, null, null, 80"_s;
    QTest::newRow("empty") << with(energy, {{u"BAT0/capacity"_s, "0"}, {u"BAT0/energy_now"_s, "0"}})
                           << u"true, 0%, 312, Normal, Battery Power, false, null, 80"_s;
    QTest::newRow("counts charge") << Files{{u"BAT0/type"_s, "Battery"},        {u"BAT0/status"_s, "Discharging"},
                                            {u"BAT0/charge_full"_s, "3000000"}, {u"BAT0/charge_full_design"_s, "4000000"},
                                            {u"BAT0/charge_now"_s, "1500000"},  {u"BAT0/current_now"_s, "-500000"},
                                            {u"BAT0/cycle_count"_s, "0"}}
                                   << u"true, 50%, null, Service Recommended, Battery Power, false, 180, 75"_s;
    QTest::newRow("only the type") << Files{{u"BAT0/type"_s, "Battery"}} << u"true, null, null, null, Unknown, null, null, null"_s;
    QTest::newRow("nonsense") << Files{{u"BAT0/type"_s, "Battery"},
                                       {u"BAT0/capacity"_s, "\xff"},
                                       {u"BAT0/energy_full"_s, "0"},
                                       {u"BAT0/cycle_count"_s, "-1"}}
                              << u"true, null, null, null, Unknown, null, null, null"_s;
}

void TestBatterySection::linux()
{
    using Files = QMap<QString, QByteArray>;
    QFETCH(Files, files);
    QFETCH(QString, expected);
    const Section section = collectSection(batterySection(), linuxMachine(files));
    QCOMPARE(line(section), expected);
    const bool isPresent = expected.startsWith(u"true"_s);
    QCOMPARE(section.state, isPresent ? State::Complete : State::Unavailable);
    QCOMPARE(section.reason, isPresent ? QString() : u"This machine has no battery"_s);
    QVERIFY(section.problems.empty());
}

void TestBatterySection::linuxRecording()
{
    const Section section = collectSection(batterySection(), recording(u"linux-power"_s));
    QCOMPARE(line(section), u"true, 98%, null, Normal, Battery Power, false, 614, 105"_s);
    const QJsonObject unit = json(section)["batteries"_L1][0].toObject();
    QCOMPARE(unit["name"_L1].toString(), u"BAT0"_s);
    QCOMPARE(unit["model"_L1].toString(), u"LNV-45N1"_s);
    QCOMPARE(unit["manufacturer"_L1].toString(), u"LGC"_s);
    QCOMPARE(unit["technology"_L1].toString(), u"Li-ion"_s);
    QVERIFY(!sectionJson(section).contains("serial"));
    QCOMPARE(collectSection(batterySection(), recording(u"linux-amd64-a"_s)).state, State::Unavailable);
}

void TestBatterySection::twoBatteries()
{
    const Machine machine = linuxMachine({
        {u"BAT0/type"_s, "Battery"},
        {u"BAT0/capacity"_s, "10"},
        {u"BAT0/status"_s, "Unknown"},
        {u"BAT0/cycle_count"_s, "100"},
        {u"BAT0/energy_full"_s, "20000000"},
        {u"BAT0/energy_full_design"_s, "24000000"},
        {u"BAT0/energy_now"_s, "2000000"},
        {u"BAT0/power_now"_s, "0"},
        {u"BAT1/type"_s, "Battery"},
        {u"BAT1/capacity"_s, "90"},
        {u"BAT1/status"_s, "Discharging"},
        {u"BAT1/cycle_count"_s, "7"},
        {u"BAT1/energy_full"_s, "60000000"},
        {u"BAT1/energy_full_design"_s, "72000000"},
        {u"BAT1/energy_now"_s, "54000000"},
        {u"BAT1/power_now"_s, "14000000"},
    });
    machine->files.insert(u"/sys/class/power_supply/BAT0/technology"_s, QByteArray("Unknown\n"));
    machine->files.insert(u"/sys/class/power_supply/BAT1/technology"_s, QByteArray("Li-poly\n"));
    const Section section = collectSection(batterySection(), machine);
    QCOMPARE(rows(json(section)["batteries"_L1], {u"name"_s, u"status"_s, u"technology"_s}),
             (QStringList{u"BAT0 null null"_s, u"BAT1 Discharging Li-poly"_s}));
    QCOMPARE(line(section), u"true, 70%, 100, Normal, Battery Power, false, 240, 83"_s); // 56 of 80 Wh
    QCOMPARE(json(section)["batteries"_L1].toArray().size(), 2);
}

void TestBatterySection::mac_data()
{
    QTest::addColumn<QByteArray>("batt");
    QTest::addColumn<QByteArray>("power");
    QTest::addColumn<QString>("expected");
    const auto health = [](const QByteArray &fields) {
        return R"({"SPPowerDataType":[{"_name":"spbattery_information","sppower_battery_health_info":{)" + fields + "}}]}";
    };
    const QByteArray charged = "Now drawing from 'AC Power'\n -InternalBattery-0 (id=1)\t100%; charged; 0:00 remaining present: true\n";
    QTest::newRow("in use")
        << onBattery
        << health(R"("sppower_battery_cycle_count":88,"sppower_battery_health":"Good","sppower_battery_health_maximum_capacity":"83%")")
        << u"true, 97%, 88, Normal, Battery Power, false, 249, 83"_s;
    QTest::newRow("non-breaking space") << charged
                                        << health("\"sppower_battery_cycle_count\":4,\"sppower_battery_health\":\"Good\",\"sppower_battery_"
                                                  "health_maximum_capacity\":\"100\\u00a0%\"")
                                        << u"true, 100%, 4, Normal, AC Power, false, null, 100"_s;
    QTest::newRow("service") << charged << health(R"("sppower_battery_cycle_count":745,"sppower_battery_health":"Check Battery")")
                             << u"true, 100%, 745, Service Recommended, AC Power, false, null, null"_s;
    QTest::newRow("charging") << QByteArray(
        "Now drawing from 'AC Power'\n -InternalBattery-0 (id=1)\t83%; charging; 0:42 remaining present: true\n")
                              << health("") << u"true, 83%, null, null, AC Power, true, 42, null"_s;
    QTest::newRow("desktop") << QByteArray("Now drawing from 'AC Power'\n")
                             << QByteArray(R"({"SPPowerDataType":[{"_name":"sppower_information"}]})")
                             << u"false, null, null, null, AC Power, null, null, null"_s;
    QTest::newRow("desktop with a UPS") << QByteArray(
        "Now drawing from 'UPS Power'\n -Back-UPS (id=7)\t80%; discharging; 0:20 remaining present: true\n")
                                        << QByteArray(R"({"SPPowerDataType":[]})")
                                        << u"false, null, null, null, UPS Power, null, null, null"_s;
}

void TestBatterySection::mac()
{
    QFETCH(QByteArray, batt);
    QFETCH(QByteArray, power);
    QFETCH(QString, expected);
    const Section section = collectSection(batterySection(), ::mac(batt, power));
    QCOMPARE(line(section), expected);
    const bool isPresent = expected.startsWith(u"true"_s);
    QCOMPARE(section.state, isPresent ? State::Complete : State::Unavailable);
    QCOMPARE(section.reason, isPresent ? QString() : u"This Mac has no battery"_s);
}

void TestBatterySection::macRecordings()
{
    // An old Mac's profile says everything that pmset would; that pmset was not recorded is a problem.
    const Section old = collectSection(batterySection(), recording(u"macos-10.12-intel"_s));
    QCOMPARE(line(old), u"true, 100%, 201, Normal, AC Power, false, null, null"_s);
    QCOMPARE(old.state, State::Partial);
    const Section silicon = collectSection(batterySection(), recording(u"macos-apple-silicon-storage"_s));
    QCOMPARE(line(silicon), u"true, null, 88, Normal, Unknown, null, null, 83"_s);
}

void TestBatterySection::macFailures()
{
    // "No battery" and "did not answer" are different things.
    auto machine = std::make_shared<WrittenMachine>(Platform::MacOS);
    machine->commands.insert(pmset, std::unexpected(Error{Error::Kind::TimedOut, pmset, u"after 15 s"_s}));
    machine->commands.insert(profile, std::unexpected(Error{Error::Kind::TimedOut, profile, u"after 15 s"_s}));
    Section section = collectSection(batterySection(), machine);
    QCOMPARE(line(section), u"null, null, null, null, Unknown, null, null, null"_s);
    QCOMPARE(section.problems.size(), 2U);
    QVERIFY(section.reason.isEmpty());
    QVERIFY(section.state != State::Unavailable && section.state != State::Complete);

    machine->prints(pmset, onBattery);
    section = collectSection(batterySection(), machine);
    QCOMPARE(line(section), u"true, 97%, null, null, Battery Power, false, 249, null"_s);
    QCOMPARE(section.state, State::Partial);

    machine->fails(pmset, Error::Kind::TimedOut);
    const auto charge = [&](const QByteArray &fields) {
        machine->prints(profile, R"({"SPPowerDataType":[{"sppower_battery_charge_info":{)" + fields + "}}]}"); // invented
        return line(collectSection(batterySection(), machine));
    };
    const QByteArray amounts = R"("sppower_battery_current_capacity":1,"sppower_battery_max_capacity":2)";
    QCOMPARE(charge(amounts), u"true, 50%, null, null, Unknown, null, null, null"_s);
    QCOMPARE(charge(amounts + R"(,"sppower_battery_state_of_charge":64)"), u"true, 64%, null, null, Unknown, null, null, null"_s);

    machine->prints(pmset, {}, 1);
    machine->prints(profile, "{\"SPPowerDataType\" : [");
    section = collectSection(batterySection(), machine);
    QCOMPARE(section.problems.size(), 2U);
    QCOMPARE(section.problems.back().kind, Error::Kind::Malformed);
}

QTEST_GUILESS_MAIN(TestBatterySection)
#include "tst_batterysection.moc"
