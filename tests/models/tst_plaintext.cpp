// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "models/format.h"
#include "models/renderings.h"
#include "models/textlayout.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace prose;
using namespace Qt::StringLiterals;

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void report();
    void fitsItsWidth_data();
    void fitsItsWidth();
    void itemsThatFitNoTable();
    void statesAndProblems();
    void holdsNoEscapeCodes();
    void stylesAreOurs();
    void longListsAreCut();
    void attention();
    void wideCharacters();
    void wrapping_data();
    void wrapping();
};

static Report partial()
{
    Report report = sample::report();
    report.redacted = true;
    report.sections[1].state = State::Partial;
    report.sections[1].problems = {{Error::Kind::TimedOut, u"flutter --version"_s, u"after 3 s"_s}};
    return report;
}

static QString withoutTime(const QString &text)
{
    static const QRegularExpression moment(u"\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d"_s);
    return QString(text).replace(moment, u"DATE"_s);
}

void TestPlainText::report()
{
    QCOMPARE(withoutTime(toText(partial(), {.width = 80})).split(u'\n'), uR"(System report
═════════════
This is a MacBook Air. It has been running for 2 hours. Of 3 sections of the
report, one is incomplete.

Taken          DATE, in 1.8 s
Sections       3 · Complete 2 · Partial 1
Facts          35
Personal data  replaced by stand-ins such as host-1

This computer
═════════════
System
──────
The model is MacBook Air. It has been running for 2 hours.

Model          MacBook Air
Host name      annas-mbp.local
Owner          annabel
Serial number  C02XYZ123ABC
Memory         24 GiB
Up for         2 h 10 min
Backup
  Switched on  Yes
  Destination  /Volumes/Backup
Volumes
  Name          Device         Size     Free
  ────────────  ───────  ──────────  ───────
  Macintosh HD  disk1s1  233.57 GiB  100 GiB
  Döner         disk2s1   931.5 GiB  512 MiB
Name servers   192.168.1.1, 8.8.8.8
Graphics       Intel HD Graphics 5000

Busiest processes
─────────────────
The busiest process is busy, with 61% of one processor core.

PID     CPU  Command
───  ──────  ─────────────────
  1    0.5%  /sbin/launchd
 77  61.25%  /usr/libexec/busy
 78      1%  /usr/libexec/busy

Software
════════
Developer tools
───────────────
4 facts are listed here. Not everything could be read.
! flutter --version did not answer within 3 s. Run this section again.

Languages
  node     v20.1.0
  python3  Python 3.12.1
Extensions
  vscode  ms-python.python@2024.1.0, vue.volar@2.0.1
Probes
  git
    Version  2.39.3
    Path     /usr/bin/git
Shelves
  Item 1
    left
      Version  1.0
)"_s.split(u'\n'));
}

static Report awkward()
{
    sample::Machine machine = sample::machine();
    machine.modelName = QString(300, u'x');
    machine.owner = u"many words that go on and on and on and on, and on and on, and never come to an end until they do"_s;
    for (int i = 0; i < 40; ++i)
        machine.gpus += u"graphics processor number %1"_s.arg(i);
    machine.dnsServers = {u"a log line that is long enough to stand on a line of its own, as it should"_s, u"another\nwith two lines"_s};
    machine.volumes.push_back(
        {u"A volume with a name that fills half of the screen all by itself, and more"_s, u"disk99"_s, 1.0, std::nullopt});
    sample::Tools tools = sample::tools();
    tools.languages[u"a tool with a name that is longer than any label should be, really"_s] = u"1.0"_s;
    return sample::report(machine, tools, sample::processes());
}

void TestPlainText::fitsItsWidth_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {40, 60, 80, 120, 200})
        QTest::addRow("%d", width) << width;
}

void TestPlainText::fitsItsWidth()
{
    QFETCH(int, width);
    for (const auto lines = toText(awkward(), {.width = width}).split(u'\n'); const QString &line : lines) {
        // A label is never broken.
        if (!line.startsWith(u"  a tool with a name"))
            QVERIFY2(columnsOf(line) <= width, qPrintable(line));
        QVERIFY2(!line.endsWith(u' '), qPrintable(line));
    }
}

void TestPlainText::itemsThatFitNoTable()
{
    const auto item = [](const QJsonObject &json) { return nodeFromJson({}, json, nullptr, nullptr); };
    Report report = sample::report();
    report.sections.resize(1);
    report.sections[0].root.children = {
        {u"things"_s,
         nullptr,
         Node::Shape::List,
         {},
         {
             item({{u"name"_s, u"one"_s}, {u"parts"_s, QJsonArray{QJsonObject{{u"name"_s, u"p"_s}, {u"n"_s, 1}}}}}),
             item({{u"name"_s, u"two"_s}, {u"parts"_s, QJsonArray{}}}),
         }}};
    QVERIFY2(toText(report).endsWith(uR"(Things
  one
    Name  one
    Parts
      N  Name
      ─  ────
      1  p
  two
    Name  two
)"_s),
             qPrintable(toText(report)));
}

void TestPlainText::statesAndProblems()
{
    Report report = sample::report();
    report.sections[0].state = State::Unavailable;
    report.sections[0].reason = u"This machine has none."_s;
    report.sections[0].root = sample::catalogue()[0].blank;
    report.sections[1].state = State::Failed;
    report.sections[1].root = sample::catalogue()[1].blank;
    report.sections[1].problems = {{Error::Kind::Failed, u"a"_s, u"b"_s}, {Error::Kind::Missing, u"c"_s, {}}};
    const QString text = toText(report);
    QVERIFY(text.contains(u"\nSystem\n──────\nThis machine has none.\n\n"));
    QVERIFY(text.endsWith(u"\nNothing could be read.\n"
                          "! a failed: b. Its own output may tell more.\n! c was not found. It may have to be installed first.\n"));
    QVERIFY(text.contains(u"3 · Complete 1 · Failed 1 · Not available 1\n"));

    QVERIFY(text.contains(sectionLabel(report.sections[0])));
    report.sections[0].state = State::Skipped;
    QVERIFY(!toText(report).contains(u'\n' + sectionLabel(report.sections[0]) + u'\n'));
}

void TestPlainText::holdsNoEscapeCodes()
{
    sample::Machine machine = sample::machine();
    machine.modelName = u"a\u001b]0;evil\u0007\u009b31m\u202e\rb\u0000c"_s;
    Report report = sample::report(machine, sample::tools(), {});
    report.sections[0].problems = {{Error::Kind::Failed, u"\u001b[2J"_s, u"\u0008"_s}};
    report.sections[1].root.children.push_back({u"\u001b[31mkey"_s, nullptr, Node::Shape::Value, 1, {}});
    for (const auto characters = toText(report); const QChar c : characters)
        QVERIFY2(c == u'\n' || (c.category() != QChar::Other_Control && c != QChar(0x202e)), "control character");
}

void TestPlainText::stylesAreOurs()
{
    sample::Machine machine = sample::machine();
    machine.modelName = u"\u001b[31mred"_s;
    Report report = sample::report(machine, sample::tools(), sample::processes());
    report.sections[1].problems = {{Error::Kind::Failed, u"a"_s, u"b"_s}};
    RenderOptions options;
    options.isStyled = true;
    options.width = 60;
    const QString styled = toText(report, options);
    static const QRegularExpression codes(u"\u001b\\[(0|1|2|1;33)m"_s);
    QVERIFY(styled.contains(u"\u001b[1mSystem report\u001b[0m\n"_s));
    QCOMPARE_GT(styled.count(codes), 20);
    QVERIFY(!QString(styled).remove(codes).contains(u'\u001b'));
    // Nothing but the codes differs, and no code reaches over the end of a line.
    options.isStyled = false;
    QCOMPARE(QString(styled).remove(codes), toText(report, options));
    for (const auto lines = styled.split(u'\n'); const QString &line : lines)
        QCOMPARE(line.count(u"\u001b[0m"_s) * 2, line.count(u'\u001b'));
}

void TestPlainText::longListsAreCut()
{
    sample::Machine machine = sample::machine();
    for (int i = 0; i < 500; ++i) {
        machine.gpus += u"card %1"_s.arg(i);
        machine.volumes.push_back({u"volume %1"_s.arg(i), u"disk%1"_s.arg(i), 1.0, 0.5});
    }
    const Report report = sample::report(machine, sample::tools(), sample::processes());
    RenderOptions options;
    options.isFull = false;
    const QString cut = toText(report, options);
    QCOMPARE_LT(cut.count(u'\n'), 90);
    QVERIFY2(cut.contains(u"card 22\n"_s) && !cut.contains(u"card 23"_s), qPrintable(cut));
    QVERIFY(cut.contains(u"… and 477 more; --full shows all\n"_s));
    QVERIFY(cut.contains(u"volume 9 "_s) && !cut.contains(u"volume 10 "_s));
    QVERIFY(cut.contains(u"  … and 490 more; --full shows all\n"_s));
    options.isFull = true;
    const QString full = toText(report, options);
    QVERIFY(full.contains(u"card 499"_s) && full.contains(u"volume 499 "_s));
    QVERIFY(!full.contains(u"--full"_s));
    // One more than the limit is shown: the line that says so would be as long.
    machine.volumes.resize(13);
    options.isFull = false;
    QVERIFY(toText(sample::report(machine, {}, {}), options).contains(u"volume 10 "_s));
}

void TestPlainText::attention()
{
    RenderOptions options;
    options.width = 60;
    options.attention = {u"The disk is nearly full."_s,
                         u"A\u001b[2J sentence that is so long that it does not fit into one line of text."_s};
    const QString text = toText(sample::report(), options);
    QVERIFY2(text.contains(
                 u"\n\nNeeds attention\n───────────────\n! The disk is nearly full.\n! A�[2J sentence that is so long that it does not "
                 "fit into\n  one line of text.\n\nTaken"),
             qPrintable(text));
    QVERIFY(!toText(sample::report()).contains(u"attention"_s));
}

void TestPlainText::wideCharacters()
{
    QCOMPARE(columnsOf(u"日本"), 4);
    QCOMPARE(columnsOf(u"e\u0301"), 1);
    QCOMPARE(columnsOf(u"🎉"), 2);
    QCOMPARE(padded(u"日本"_s, 6), u"日本  "_s);
    sample::Machine machine = sample::machine();
    machine.volumes[0].name = u"ディスク"_s;
    const QStringList lines = toText(sample::report(machine, {}, {})).split(u'\n');
    const auto at = lines.indexOf(u"  Name      Device         Size     Free"_s);
    QVERIFY(at > 0);
    QCOMPARE(lines[at + 2], u"  ディスク  disk1s1  233.57 GiB  100 GiB"_s);
}

void TestPlainText::wrapping_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("short") << u"a b"_s << 10 << QStringList{u"a b"_s};
    QTest::newRow("empty") << u""_s << 10 << QStringList{u""_s};
    QTest::newRow("words") << u"aaa bbb ccc"_s << 7 << QStringList{u"aaa bbb"_s, u"ccc"_s};
    QTest::newRow("long word") << u"a bbbbbbbb c"_s << 4 << QStringList{u"a"_s, u"bbbb"_s, u"bbbb"_s, u"c"_s};
    QTest::newRow("line breaks") << u"a\n\nb"_s << 4 << QStringList{u"a"_s, u""_s, u"b"_s};
    QTest::newRow("wide") << u"日本語"_s << 5 << QStringList{u"日本"_s, u"語"_s};
    QTest::newRow("blanks") << u"a   b"_s << 10 << QStringList{u"a   b"_s};
}

void TestPlainText::wrapping()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QFETCH(QStringList, lines);
    QCOMPARE(wrapped(text, width), lines);
}

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
