// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "models/format.h"

#include <QDateTime>
#include <QJsonObject>
#include <QTest>

using namespace prose;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differencesAreSeen()
    {
        Field size;
        size.unit = Unit::Bytes;
        DiffNode node;
        node.kind = DiffNode::Kind::Changed;
        node.left = {u"size_bytes"_s, &size, Node::Shape::Value, qint64(274877906944), {}};
        node.right = {u"size_bytes"_s, &size, Node::Shape::Value, qint64(274877906943), {}};
        QCOMPARE(valueText(node, Side::Left, QLocale::c()), u"274877906944"_s);
        QCOMPARE(valueText(node, Side::Right, QLocale::c()), u"274877906943"_s);
        node.right.value = qint64(137438953472);
        QCOMPARE(valueText(node, Side::Left, QLocale::c()), valueText(node.left, QLocale::c()));
    }

    void values_data();
    void values();
    void limits();
    void moments();
    void durations_data();
    void durations();
    void lists();
    void labels();
    void errors_data();
    void errors();
    void errorsOfOneReasonShareASentence();
    void states();
    void outcomes_data();
    void outcomes();
    void outcomesOfSections();
    void rawTexts();
};

static Node value(const QJsonValue &json, const Field *field = nullptr)
{
    return {u"some_key"_s, field, Node::Shape::Value, json, {}};
}

/// With ordinary spaces, to be readable here.
static QString plain(QString text)
{
    return text.replace(QChar::Nbsp, u' ').replace(QChar(0x202f), u' ');
}

void TestFormat::values_data()
{
    QTest::addColumn<QJsonValue>("json");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<QString>("c");
    QTest::addColumn<QString>("german");
    const auto row = [](const char *name, QJsonValue json, Unit unit, const char16_t *c, const char16_t *german = nullptr) {
        QTest::newRow(name) << json << unit << QString(c) << QString(german ? german : c);
    };
    row("absent", QJsonValue::Null, Unit::Bytes, u"—");
    row("empty", u""_s, Unit::None, u"—");
    row("text", u"a b"_s, Unit::None, u"a b");
    row("text with unit", u"5:17"_s, Unit::Seconds, u"5:17");
    row("yes", true, Unit::None, u"Yes");
    row("no", false, Unit::None, u"No");
    row("port", 65535, Unit::None, u"65535");
    row("negative", -3, Unit::None, u"-3");
    row("fraction", 12.75, Unit::None, u"12.75", u"12,75");
    row("big integer", qint64(9007199254740993), Unit::None, u"9007199254740993");
    row("nearly no limit", qint64(9007199254740990), Unit::None, u"9007199254740990");
    row("huge", 1e300, Unit::None, u"1e+300", u"1E+300");
    row("no bytes", 0, Unit::Bytes, u"0 bytes", u"");
    row("bytes", 1023, Unit::Bytes, u"1023 bytes", u"");
    row("whole GiB", qint64(25769803776), Unit::Bytes, u"24 GiB");
    row("broken GiB", qint64(16672358400), Unit::Bytes, u"15.53 GiB", u"15,53 GiB");
    row("half", 1536, Unit::Bytes, u"1.5 KiB", u"1,5 KiB");
    row("absurd bytes", 1e30, Unit::Bytes, u"1e+30", u"1E+30");
    row("KiB", 2048, Unit::Kibibytes, u"2 MiB");
    row("MiB", 1727, Unit::Mebibytes, u"1.69 GiB", u"1,69 GiB");
    row("GiB", 233.57, Unit::Gibibytes, u"233.57 GiB", u"233,57 GiB");
    row("TiB", 1862.65, Unit::Gibibytes, u"1.82 TiB", u"1,82 TiB");
    row("percent", 61.25, Unit::Percent, u"61.25%", u"61,25%");
    row("hundred percent", 100, Unit::Percent, u"100%");
    row("seconds", 7800, Unit::Seconds, u"2 h 10 min");
    row("negative seconds", -1, Unit::Seconds, u"-1 s");
    row("absurd seconds", 1e200, Unit::Milliseconds, nullptr);
    row("milliseconds", 1800, Unit::Milliseconds, u"1.8 s", u"1,8 s");
    row("hertz", 59.94, Unit::Hertz, u"59.94 Hz", u"59,94 Hz");
    row("gigahertz", qint64(3200000000), Unit::Hertz, u"3.2 GHz", u"3,2 GHz");
    row("megahertz", 800, Unit::Megahertz, u"800 MHz");
    row("many megahertz", 2400, Unit::Megahertz, u"2.4 GHz", u"2,4 GHz");
    row("celsius", 61.04, Unit::Celsius, u"61 °C");
    row("frost", -3.5, Unit::Celsius, u"-3.5 °C", u"-3,5 °C");
    row("watts", 12.345, Unit::Watts, u"12.35 W", u"12,35 W");
    row("volts", 12, Unit::Volts, u"12 V");
    row("pages", 53747, Unit::Pages, u"53747 pages", u"53.747 pages");
    row("page", 1, Unit::Pages, u"1 page");
    row("rpm", 1200, Unit::Rpm, u"1200 rpm", u"1.200 rpm");
    row("megabits", 866, Unit::Megabits, u"866 Mbit/s");
    row("gigabits", 2500, Unit::Megabits, u"2.5 Gbit/s", u"2,5 Gbit/s");
    row("millimetres", 344, Unit::Millimetres, u"344 mm");
}

void TestFormat::values()
{
    QFETCH(QJsonValue, json);
    QFETCH(Unit, unit);
    QFETCH(QString, c);
    QFETCH(QString, german);
    Field field;
    field.unit = unit;
    const QString inC = valueText(value(json, &field), QLocale::c());
    if (c.isEmpty()) {
        QVERIFY(!inC.isEmpty());
        return;
    }
    QCOMPARE(plain(inC), c);
    if (!german.isEmpty())
        QCOMPARE(plain(valueText(value(json, &field), QLocale(QLocale::German, QLocale::Germany))), german);
    if (json.isDouble() && unit != Unit::Percent && c.contains(u' '))
        QVERIFY2(inC.contains(QChar::Nbsp), "number and unit hold together");
}

void TestFormat::limits()
{
    QCOMPARE(valueText(value(qint64(9007199254740991)), QLocale::c()), u"No limit"_s);
}

void TestFormat::moments()
{
    Field field;
    field.unit = Unit::EpochSeconds;
    const QDateTime moment(QDate(2026, 2, 7), QTime(20, 45, 59));
    const Node node = value(moment.toSecsSinceEpoch(), &field);
    QCOMPARE(valueText(node, QLocale::c()), u"2026-02-07 20:45:59"_s);
    QVERIFY(valueText(node, QLocale(QLocale::German, QLocale::Germany)).startsWith(u"07.02.26"));
    QCOMPARE(valueText(value(1e300, &field), QLocale::c()), u"1e+300"_s);
    QCOMPARE(momentText(1e300, QLocale::c()), momentText(1e11, QLocale::c()));
}

void TestFormat::durations_data()
{
    QTest::addColumn<qint64>("microseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << u"0 s"_s;
    QTest::newRow("µs") << qint64(450) << u"450 µs"_s;
    QTest::newRow("ms") << qint64(1250) << u"1.3 ms"_s;
    QTest::newRow("many ms") << qint64(12300) << u"12 ms"_s;
    QTest::newRow("almost a second") << qint64(999900) << u"1 s"_s;
    QTest::newRow("s") << qint64(1800000) << u"1.8 s"_s;
    QTest::newRow("many s") << qint64(45200000) << u"45 s"_s;
    QTest::newRow("almost a minute") << qint64(59900000) << u"1 min"_s;
    QTest::newRow("min") << qint64(130000000) << u"2 min 10 s"_s;
    QTest::newRow("h") << qint64(7800000000) << u"2 h 10 min"_s;
    QTest::newRow("whole h") << qint64(7200000000) << u"2 h"_s;
    QTest::newRow("d") << qint64(277200000000) << u"3 d 5 h"_s;
}

void TestFormat::durations()
{
    QFETCH(qint64, microseconds);
    QFETCH(QString, text);
    QCOMPARE(plain(durationText(std::chrono::microseconds(microseconds), QLocale::c())), text);
}

void TestFormat::lists()
{
    const Node machine = sample::section(sample::machine()).root;
    const QLocale c = QLocale::c();
    QCOMPARE(valueText(*machine.child(u"dns_servers"), c), u"192.168.1.1, 8.8.8.8"_s);
    QCOMPARE(valueText(*machine.child(u"volumes"), c), u"2 entries"_s);
    QCOMPARE(valueText(*machine.at(u"volumes.0"), c), u"4 entries"_s);
    QCOMPARE(valueText({u"x"_s, nullptr, Node::Shape::List, {}, {}}, c), u"—"_s);
    Node longList{u"x"_s, nullptr, Node::Shape::List, {}, {}};
    for (int i = 0; i < 30; ++i)
        longList.children.push_back(value(u"entry %1"_s.arg(i)));
    QCOMPARE(valueText(longList, c), u"30 entries"_s);
    longList.children.resize(1);
    longList.children.front().value = QString(100, u'x');
    QCOMPARE(valueText(longList, c), u"1 entry"_s);
    QCOMPARE(valueText(nodeFromJson(u"homebrew"_s, QJsonObject{{u"installed"_s, false}}, nullptr, nullptr), c), u"Not installed"_s);
    QCOMPARE(spokenText(value(QJsonValue::Null), c), u"no value"_s);
}

void TestFormat::labels()
{
    const Node machine = sample::section(sample::machine()).root;
    QCOMPARE(labelOf(*machine.child(u"model_name")), u"Model"_s);
    QCOMPARE(labelOf(*machine.at(u"volumes.0"), 0), u"disk1s1"_s);
    QCOMPARE(labelOf(*machine.at(u"dns_servers.1"), 1), u"Item 2"_s);
    const Node tools = sample::section(sample::tools()).root;
    QCOMPARE(labelOf(*tools.at(u"languages.node")), u"node"_s);
    QCOMPARE(labelOf(*tools.at(u"probes.git.version")), u"Version"_s);
    Node unknown = value(1);
    for (const auto &[key, label] : {std::pair{u"swap_used"_s, u"Swap used"_s},
                                     {u"cpu_cores"_s, u"CPU cores"_s},
                                     {u"local_ipv4"_s, u"Local IPv4"_s},
                                     {u"_"_s, u"_"_s}}) {
        unknown.key = key;
        QCOMPARE(labelOf(unknown), label);
    }
    Section section;
    section.id = u"new_things"_s;
    QCOMPARE(sectionLabel(section), u"New things"_s);
    QCOMPARE(groupLabel(section), u"Other"_s);
    QCOMPARE(sectionLabel(sample::report().sections[1]), u"Developer tools"_s);
    QCOMPARE(groupLabel(sample::report().sections[1]), u"Software"_s);
}

void TestFormat::errors_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("time-out") << Error{Error::Kind::TimedOut, u"scutil --dns"_s, u"after 15 s"_s}
                              << u"scutil --dns did not answer within 15 s. Run this section again."_s;
    QTest::newRow("time-out, no limit") << Error{Error::Kind::TimedOut, u"a"_s, {}}
                                        << u"a did not answer in time. Run this section again."_s;
    QTest::newRow("missing") << Error{Error::Kind::Missing, u"lsblk"_s, {}} << u"lsblk was not found. It may have to be installed first."_s;
    QTest::newRow("no such file") << Error{Error::Kind::Missing, u"/proc/uptime"_s, {}} << u"/proc/uptime does not exist."_s;
    QTest::newRow("no file of that pattern") << Error{Error::Kind::Missing, u"/sys/class/net/*"_s, {}}
                                             << u"/sys/class/net/* does not exist."_s;
    QTest::newRow("no file of the user's") << Error{Error::Kind::Missing, u"~/Library/Preferences/a b.plist"_s, {}}
                                           << u"~/Library/Preferences/a b.plist does not exist."_s;
    QTest::newRow("no such program") << Error{Error::Kind::Missing, u"/usr/sbin/smartctl -a"_s, {}}
                                     << u"/usr/sbin/smartctl -a was not found. It may have to be installed first."_s;
    QTest::newRow("not recorded") << Error{Error::Kind::Missing, u"vm_stat"_s, u"this recording does not hold it"_s}
                                  << u"This recording does not hold vm_stat."_s;
    QTest::newRow("missing, why") << Error{Error::Kind::Missing, u"lsblk"_s, u"there is no such folder"_s}
                                  << u"lsblk was not found: there is no such folder."_s;
    QTest::newRow("placeholders in texts") << Error{Error::Kind::Failed, u"date +%2"_s, u"bad %1"_s}
                                           << u"date +%2 failed: bad %1. Its own output may tell more."_s;
    for (const auto kind : {Error::Kind::Missing, Error::Kind::Denied, Error::Kind::TimedOut, Error::Kind::Stopped, Error::Kind::Failed,
                            Error::Kind::Malformed, Error::Kind::TooLarge})
        QTest::addRow("no source, %s", kindWord(kind).data()) << Error{kind, {}, u"why"_s} << QString();
}

void TestFormat::errors()
{
    QFETCH(Error, error);
    QFETCH(QString, sentence);
    const QString text = errorSentence(error);
    if (!sentence.isEmpty())
        QCOMPARE(text, sentence);
    QVERIFY(text.endsWith(u'.') && !text.startsWith(u' ') && !text.contains(u"  "));
}

void TestFormat::errorsOfOneReasonShareASentence()
{
    const QString notHeld = u"this recording does not hold it"_s;
    const auto missing = [](const QString &source, const QString &detail = {}) { return Error{Error::Kind::Missing, source, detail}; };
    QCOMPARE(errorSentences({}), QStringList());
    QCOMPARE(errorSentences({missing(u"a"_s, notHeld),
                             missing(u"/proc/x"_s),
                             missing(u"b -c"_s, notHeld),
                             missing(u"lspci"_s),
                             {Error::Kind::Denied, u"/etc/shadow"_s, {}},
                             missing(u"/sys/y"_s),
                             missing(u"lsusb"_s)}),
             (QStringList{u"This recording does not hold these: a; b -c."_s, u"These do not exist: /proc/x; /sys/y."_s,
                          u"lspci was not found. It may have to be installed first."_s,
                          u"/etc/shadow may not be read by you. Grant access, or ask an administrator."_s,
                          u"lsusb was not found. It may have to be installed first."_s}));
    QCOMPARE(errorSentences({missing(u"a"_s, notHeld)}), QStringList{u"This recording does not hold a."_s});
}

void TestFormat::states()
{
    Section section;
    QCOMPARE(stateText(section), u"Waiting"_s);
    section.state = State::Partial;
    section.duration = 12ms;
    section.problems = {{Error::Kind::Missing, u"a"_s, {}}};
    QCOMPARE(stateText(section), u"Partial: 1 problem"_s);
    section.problems.push_back({Error::Kind::Missing, u"b"_s, {}});
    QCOMPARE(plain(sectionSummary(section, QLocale::c())), u"Partial · 2 problems · 12 ms"_s);
    section.problems.clear();
    section.state = State::Complete;
    QCOMPARE(plain(sectionSummary(section, QLocale::c())), u"Complete · 12 ms"_s);
    section.state = State::Unavailable;
    section.reason = u"This machine has no battery."_s;
    QCOMPARE(stateText(section), u"Not available: This machine has no battery."_s);
    section.state = State::Running;
    section.reason.clear();
    QCOMPARE(sectionSummary(section), u"Running"_s);
}

void TestFormat::outcomes_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<std::optional<int>>("exitCode");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, Outcome outcome, std::optional<int> exitCode, const QString &text) {
        QTest::newRow(name) << outcome << exitCode << text;
    };
    using enum Outcome;
    row("read", Ok, 0, u"Read"_s);
    row("remembered", Remembered, {}, u"Remembered"_s);
    row("in part", Partial, {}, u"Read in part"_s);
    row("not zero", NotZero, 3, u"Exit code 3"_s);
    row("not zero, nobody knows what", NotZero, {}, u"Exit code 1"_s);
    row("missing", Missing, {}, u"Not there"_s);
    row("denied", Denied, {}, u"No permission"_s);
    row("timed out", TimedOut, {}, u"Timed out"_s);
    row("stopped", Stopped, {}, u"Stopped"_s);
    row("failed", Failed, {}, u"Failed"_s);
    row("failed with a code", Failed, 127, u"Exit code 127"_s);
    row("malformed", Malformed, {}, u"Not understood"_s);
    row("too large", TooLarge, {}, u"Too large"_s);
    row("not here", Unavailable, {}, u"Not available"_s);
    row("running", Running, {}, u"Running"_s);
}

void TestFormat::outcomes()
{
    QFETCH(const Outcome, outcome);
    QFETCH(const std::optional<int>, exitCode);
    QTEST(outcomeText(outcome, exitCode), "text");
    Span span;
    span.kind = Span::Kind::Source;
    span.outcome = outcome;
    span.exitCode = exitCode;
    QTEST(outcomeText(span), "text");
}

/// They say what a state says, but for those that no state tells.
void TestFormat::outcomesOfSections()
{
    Span span;
    span.kind = Span::Kind::Section;
    QStringList texts;
    for (const Outcome outcome :
         {Outcome::Ok, Outcome::Partial, Outcome::Failed, Outcome::Unavailable, Outcome::TimedOut, Outcome::Stopped}) {
        span.outcome = outcome;
        texts += outcomeText(span);
    }
    QCOMPARE(texts, (QStringList{u"Complete"_s, u"Partial"_s, u"Failed"_s, u"Not available"_s, u"Timed out"_s, u"Stopped"_s}));
}

void TestFormat::rawTexts()
{
    QCOMPARE(rawText(value(u"a \"b\""_s)), u"a \"b\""_s);
    QCOMPARE(rawText(value(1.5)), u"1.5"_s);
    QCOMPARE(rawText(value(true)), u"true"_s);
    QCOMPARE(rawText(value(QJsonValue::Null)), u"null"_s);
    Field field;
    field.fallback = u"Unknown"_s;
    QCOMPARE(rawText(value(QJsonValue::Null, &field)), u"Unknown"_s);
    QCOMPARE(rawText(*sample::section(sample::machine()).root.child(u"dns_servers")), u"[\n  \"192.168.1.1\",\n  \"8.8.8.8\"\n]"_s);
}

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
