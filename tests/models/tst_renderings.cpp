// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "models/prose/markdowntext.h"
#include "models/prose/prose.h"
#include "models/prose/sectionview.h"
#include "models/renderings.h"
#include "models/report/redact.h"
#include "tests/support/webpage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace prose;
using namespace Qt::StringLiterals;

class TestRenderings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data();
    void formats();
    void markdown();
    void html();
    void prompt();
    void promptOfLinux();
    void hostile_data();
    void hostile();
    void hostileComparison_data();
    void hostileComparison();
    void comparison();
    void escapes_data();
    void escapes();
    void fenceCannotBeClosed();
    void lists_data();
    void lists();
    void absentTextsMakeNoSentence();
    void states_data();
    void states();
    void unknownSections();
    void redacted();
};

void TestRenderings::formats_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("word");
    QTest::newRow("json") << u"a.json"_s << u"json"_s;
    QTest::newRow("text") << u"a.b.txt"_s << u"text"_s;
    QTest::newRow("markdown") << u"a.md"_s << u"markdown"_s;
    QTest::newRow("long markdown") << u"a.markdown"_s << u"markdown"_s;
    QTest::newRow("prompt") << u"a.prompt.md"_s << u"prompt"_s;
    QTest::newRow("html") << u"a.HTML"_s << u"html"_s;
    QTest::newRow("short html") << u"a.htm"_s << u"html"_s;
    QTest::newRow("none") << u"report"_s << u""_s;
    QTest::newRow("other") << u"html.doc"_s << u""_s;
}

void TestRenderings::formats()
{
    QFETCH(QString, file);
    QFETCH(QString, word);
    const auto format = formatOfFile(file);
    QCOMPARE(format, formatOfWord(word));
    if (format)
        QCOMPARE(formatOfFile(u"x."_s + fileSuffix(*format)), format);
}

static RenderOptions withAttention()
{
    RenderOptions options;
    options.attention = {u"The disk is nearly full."_s};
    return options;
}

void TestRenderings::markdown()
{
    Report report = sample::report();
    report.sections[1].problems = {{Error::Kind::TimedOut, u"flutter --version"_s, u"after 3 s"_s}};
    report.sections[1].state = State::Partial;
    const QString text = toMarkdown(report, withAttention());
    QCOMPARE(faultOfMarkdown(text), QString());
    QVERIFY2(
        text.startsWith(u"# System report\n\nThis is a MacBook Air. It has been running for 2 hours. Of 3 sections of the report, one is "
                        "incomplete.\n\n## Needs attention\n\n- The disk is nearly full.\n\n- **Taken:** "),
        qPrintable(text));
    QVERIFY2(text.contains(uR"(
## This computer

### System

The model is MacBook Air. It has been running for 2 hours.

- **Model:** MacBook Air
- **Host name:** annas-mbp.local
- **Owner:** annabel
- **Serial number:** C02XYZ123ABC
- **Memory:** 24 GiB
- **Up for:** 2 h 10 min
- **Name servers:** 192.168.1.1, 8.8.8.8
- **Graphics:** Intel HD Graphics 5000

**Backup**

- **Switched on:** Yes
- **Destination:** /Volumes/Backup

**Volumes**

| Name | Device | Size | Free |
| --- | --- | ---: | ---: |
| Macintosh HD | disk1s1 | 233.57 GiB | 100 GiB |
| Döner | disk2s1 | 931.5 GiB | 512 MiB |

### Busiest processes
)"_s),
             qPrintable(text));
    QVERIFY2(text.contains(u"\n**Probes · git**\n\n- **Version:** 2.39.3\n- **Path:** /usr/bin/git\n"_s), qPrintable(text));
    QVERIFY(text.contains(u"\n- ⚠ flutter --version did not answer within 3 s. Run this section again.\n"_s));
    QVERIFY(text.endsWith(u'\n') && !text.endsWith(u"\n\n"_s) && !text.contains(u"\n\n\n"_s));
}

void TestRenderings::html()
{
    const QString page = toHtml(sample::report(), withAttention());
    QCOMPARE(faultOfPage(page), QString());
    QVERIFY(page.contains(u"<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">"_s));
    QVERIFY(page.contains(u"prefers-color-scheme: dark"_s) && page.contains(u"@media print"_s) && page.contains(u"width=device-width"_s));
    QVERIFY(page.contains(u"default-src 'none'"_s));
    QVERIFY(!page.contains(u"<script"_s) && !page.contains(u"@import"_s) && !page.contains(u"url("_s));
    QVERIFY(page.contains(u"<tr><th scope=\"row\">Host name</th><td>annas-mbp.local</td></tr>"_s));
    QVERIFY(page.contains(u"<td class=\"number\">233.57\u00a0GiB</td>"_s) || page.contains(u"<td class=\"number\">233.57 GiB</td>"_s));
    const QString text = textOfPage(page);
    QVERIFY2(text.contains(u"System report This is a MacBook Air. It has been running for 2 hours."_s), qPrintable(text.first(400)));
    QVERIFY(text.contains(u"Needs attention The disk is nearly full."_s));
    for (const QString &value : {u"Döner"_s, u"ms-python.python@2024.1.0"_s, u"/usr/libexec/busy"_s, u"Python 3.12.1"_s})
        QVERIFY2(text.contains(value), qPrintable(value));
    // Only answers that are good or bad in themselves are marked.
    QVERIFY(!page.contains(u"class=\"badge"_s));
    Report report = sample::report();
    report.sections[0].root = nodeFromJson(
        u"system"_s, QJsonObject{{u"sip_enabled"_s, true}, {u"sip_disabled"_s, true}, {u"other"_s, true}}, nullptr, nullptr);
    const QString marked = toHtml(report, {});
    QCOMPARE(marked.count(u"class=\"badge good\">✓ Yes<"_s), 1);
    QCOMPARE(marked.count(u"class=\"badge bad\">✗ Yes<"_s), 1);
}

static QJsonObject dataOf(const QString &prompt)
{
    static const QRegularExpression fenced(u"\n(`{3,})json\n(.*)\n\\1\n"_s, QRegularExpression::DotMatchesEverythingOption);
    return QJsonDocument::fromJson(fenced.match(prompt).captured(2).toUtf8()).object();
}

void TestRenderings::prompt()
{
    Report report = sample::report();
    report.sections[1].problems = {{Error::Kind::Missing, u"flutter"_s, {}}};
    report.sections[1].state = State::Partial;
    const QString text = toPrompt(prose::redacted(report), withAttention());
    QCOMPARE(faultOfMarkdown(text), QString());
    qsizetype at = -1;
    for (const QString &part :
         {u"# Analysis of a Mac\n"_s, u"\nGenerated: "_s, u"\nYou are an experienced administrator of Macs"_s, u"\n## A standard Mac\n"_s,
          u"\n## Warnings\n"_s, u"\n- tools: not found: flutter\n"_s, u"\n## Tasks\n\n1. "_s, u"\n5. "_s, u"\n## Rules\n"_s,
          u"host-1 or address-2"_s, u"\n## The computer in words\n"_s, u"\n- **Needs attention:** The disk is nearly full.\n"_s,
          u"\n- **System:** The model is MacBook Air."_s, u"\n## The data\n"_s, u"\n**End of the report.**\n"_s}) {
        const qsizetype next = text.indexOf(part);
        QVERIFY2(next > at, qPrintable(part + u"\n---\n"_s + text));
        at = next;
    }
    QVERIFY(!text.contains(u"annabel"_s));
    const QJsonObject data = dataOf(text);
    QCOMPARE(data["platform"_L1].toString(), u"macos"_s);
    QCOMPARE(data["system"_L1]["model_name"_L1].toString(), u"MacBook Air"_s);
    QVERIFY(!data["tools"_L1]["languages"_L1].toObject().contains(u"go"_s)); // what is absent is left out

    // The patched Mac has a part of its own.
    Section patcher;
    patcher.id = u"opencore_patcher"_s;
    patcher.state = State::Complete;
    patcher.root = nodeFromJson(patcher.id,
                                QJsonObject{{u"detected"_s, true},
                                            {u"version"_s, u"2.4.1"_s},
                                            {u"unsupported_os_detected"_s, true},
                                            {u"loaded_kexts"_s, QJsonArray{u"Lilu"_s, u"AMFIPass"_s, u"c"_s, u"d"_s, u"e"_s}},
                                            {u"patched_frameworks"_s, QJsonArray{u"x"_s}},
                                            {u"amfi_configuration"_s, QJsonObject{{u"amfi_value"_s, u"0x80"_s}}}},
                                nullptr, nullptr);
    report.sections.push_back(patcher);
    const QString patched = toPrompt(report, {});
    QVERIFY(!patched.contains(u"## A standard Mac"_s));
    for (const QString &part : {u"## A patched Mac\n"_s, u"2.4.1"_s, u"0x80"_s, u": 5 (Lilu, AMFIPass, c, and 2 more)"_s,
                                u"System Integrity Protection, nor"_s, u"personal values: repeat none"_s})
        QVERIFY2(patched.contains(part), qPrintable(part + u"\n---\n"_s + patched));
}

void TestRenderings::promptOfLinux()
{
    sample::Machine machine = sample::machine();
    for (int i = 0; i < 200; ++i)
        machine.gpus += u"card %1"_s.arg(i);
    Report report = sample::report(machine, sample::tools(), sample::processes());
    report.platform = Platform::Linux;
    RenderOptions options;
    options.isFull = false;
    const QString text = toPrompt(report, options);
    QVERIFY(text.contains(u"# Analysis of a Linux computer\n"_s) && text.contains(u"SELinux or AppArmor"_s));
    for (const QString &word : {u"Gatekeeper"_s, u"FileVault"_s, u"System Integrity Protection"_s, u"administrator of Macs"_s})
        QVERIFY2(!text.contains(word), qPrintable(word));
    const QJsonArray cards = dataOf(text)["system"_L1]["gpu"_L1].toArray();
    QCOMPARE(cards.size(), 61);
    QCOMPARE(cards.last().toString(), u"and 141 more"_s);
}

static const QStringList &nasty()
{
    static const QStringList texts{u"<script>alert(1)</script>"_s,
                                   u"</style></td></details><img src=x onerror=alert(1)>"_s,
                                   u"\" onload=\"x"_s,
                                   u"a|b|c"_s,
                                   u"```\nrm -rf\n```"_s,
                                   u"`code` **bold** _it_ [link](http://example.org) ![i](x) ~~s~~ $x$"_s,
                                   u"line\n# heading\n- point\n| a | b |\n"_s,
                                   u"\u202Eevil\u202C \u200F\u2066x"_s,
                                   u"\u001b[31m\u0007\u0000\u009b\uFFFE"_s,
                                   u"&lt;b&gt; &amp; &#x3c;"_s,
                                   u"%1 %2 %n %L1 {0}"_s,
                                   u"\\| \\\\ \\`"_s,
                                   u"]]> <!-- --> <?x?> <![CDATA["_s,
                                   QString(20000, u'x')};
    return texts;
}

void TestRenderings::hostile_data()
{
    QTest::addColumn<QString>("text");
    for (qsizetype i = 0; i < nasty().size(); ++i)
        QTest::addRow("%d", int(i)) << nasty()[i];
}

/// The text as a value, a name of a value, an item, an item's name, a cell, a key, a section, a reason and a problem.
static Report hostileReport(const QString &text)
{
    sample::Machine machine = sample::machine();
    machine.modelName = text;
    machine.dnsServers = {text, u"x"_s};
    machine.volumes[0].name = text;
    sample::Tools tools = sample::tools();
    tools.languages[text] = text;
    tools.probes[text] = {text, text};
    Report report = sample::report(machine, tools, sample::processes());
    report.recording = text;
    report.sections[1].state = State::Partial;
    report.sections[1].problems = {{Error::Kind::Failed, text, text}};
    Section unknown;
    unknown.id = text;
    unknown.state = State::Complete;
    unknown.root = nodeFromJson(text, QJsonObject{{text, QJsonArray{QJsonObject{{text, text}}, QJsonArray{text}}}}, nullptr, nullptr);
    report.sections.push_back(unknown);
    unknown.id += u'2';
    unknown.state = State::Unavailable;
    unknown.reason = text;
    report.sections.push_back(unknown);
    return report;
}

void TestRenderings::hostile()
{
    QFETCH(QString, text);
    const Report report = hostileReport(text);
    RenderOptions options;
    options.attention = {text};
    const QString page = toHtml(report, options);
    QCOMPARE(faultOfPage(page), QString());
    QCOMPARE(faultOfMarkdown(toMarkdown(report, options)), QString());
    const QString prompt = toPrompt(report, options);
    QCOMPARE(faultOfMarkdown(prompt), QString());
    QCOMPARE(dataOf(prompt)["system"_L1]["model_name"_L1].toString(), text);
    for (const auto characters = toText(report, options); const QChar c : characters)
        QVERIFY(c == u'\n' || c.category() != QChar::Other_Control);
    // Nothing is lost by being made harmless.
    if (text == "<script>alert(1)</script>"_L1 || text.startsWith("&lt;"_L1) || text.startsWith("%1"_L1))
        QVERIFY2(textOfPage(page).contains(u"The model is %1."_s.replace(u"%1"_s, text)), qPrintable(textOfPage(page).first(600)));
}

void TestRenderings::hostileComparison_data()
{
    hostile_data();
}

void TestRenderings::hostileComparison()
{
    QFETCH(QString, text);
    Diff difference = diff(sample::report(), hostileReport(text));
    difference.leftName = text;
    difference.rightName = text;
    QCOMPARE(faultOfPage(toHtml(difference, true)), QString());
    QCOMPARE(faultOfMarkdown(toMarkdown(difference, true)), QString());
}

void TestRenderings::comparison()
{
    sample::Machine machine = sample::machine();
    machine.memoryBytes = 1073741824;
    machine.owner = std::nullopt;
    machine.volumes[0].freeGib = 50;
    Diff difference = diff(sample::report(), sample::report(machine, sample::tools(), sample::processes()));
    difference.leftName = u"before"_s;
    difference.rightName = u"after"_s;
    QCOMPARE(toMarkdown(difference, false), uR"(# before → after

2 changed, 1 removed

## System (2 changed, 1 removed)

| Difference | Name | Left | Right |
| --- | --- | --- | --- |
| removed | Owner | annabel |  |
| changed | Memory | 24 GiB | 1 GiB |
| changed | Volumes › disk1s1 › Free | 100 GiB | 50 GiB |
)"_s);
    const QString page = toHtml(difference, false);
    QCOMPARE(faultOfPage(page), QString());
    QVERIFY2(page.contains(
                 u"<tr class=\"changed\"><td class=\"kind\">changed</td><th scope=\"row\">Memory</th><td>24 GiB</td><td>1 GiB</td></tr>"_s),
             qPrintable(page));
    QVERIFY(toMarkdown(diff(sample::report(), sample::report()), false).endsWith(u"\n\nNo differences\n"_s));
}

void TestRenderings::escapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << u"snake_case 1.2"_s << u"snake_case 1.2"_s;
    QTest::newRow("emphasis") << u"*a* _b_"_s << u"\\*a\\* \\_b\\_"_s;
    QTest::newRow("numbered") << u"1. point"_s << u"1\\. point"_s;
    QTest::newRow("number") << u"4 kernel extensions"_s << u"4 kernel extensions"_s;
    QTest::newRow("point") << u"- a"_s << u"\\- a"_s;
    QTest::newRow("heading") << u"# a # b"_s << u"\\# a # b"_s;
    QTest::newRow("rule") << u"==="_s << u"\\==="_s;
    QTest::newRow("quote") << u"> a"_s << u"&gt; a"_s;
    QTest::newRow("home") << u"~/.zshrc"_s << u"\\~/.zshrc"_s;
    QTest::newRow("lines") << u"a\n\nb\tc"_s << u"a b c"_s;
}

void TestRenderings::escapes()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    QCOMPARE(markdownLine(text), line);
}

void TestRenderings::fenceCannotBeClosed()
{
    QCOMPARE(markdownFence(u"json"_s, u"a"_s), u"```json\na\n```\n"_s);
    QCOMPARE(markdownFence({}, u"a\n````\nb\n"_s), u"`````\na\n````\nb\n`````\n"_s);
}

void TestRenderings::lists_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0 << u""_s;
    QTest::newRow("one") << 1 << u"a"_s;
    QTest::newRow("two") << 2 << u"a and b"_s;
    QTest::newRow("three") << 3 << u"a, b, and c"_s;
    QTest::newRow("four") << 4 << u"a, b, c, and d"_s; // not "and 1 more"
    QTest::newRow("many") << 6 << u"a, b, c, and 3 more"_s;
}

void TestRenderings::lists()
{
    QFETCH(int, count);
    QFETCH(QString, text);
    QStringList names{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s};
    QCOMPARE(listed(names.first(count), 3), text);
    // A name cannot become a place for another.
    QCOMPARE(listed({u"%2"_s, u"%1"_s, u"x"_s}), u"%2, %1, and x"_s);
}

void TestRenderings::absentTextsMakeNoSentence()
{
    QCOMPARE(say(u"%1 and %2."_s, u"a"_s, u"b"_s), u"a and b."_s);
    QCOMPARE(say(u"%1 and %2."_s, u"%2"_s, u"b"_s), u"%2 and b."_s);
    QCOMPARE(say(u"%1 and %2."_s, u"a"_s, QString()), QString());
    QCOMPARE(firstOf({QString(), u"x"_s, u"y"_s}), u"x"_s);
    QCOMPARE(allOf({QString(), u"x"_s, QString(), u"y"_s}), (QStringList{u"x"_s, u"y"_s}));
    QCOMPARE(bareVersion(u"go version go1.24.4 linux/amd64"_s), u"1.24.4"_s);
    QCOMPARE(bareVersion(u"Installed"_s), QString());
}

void TestRenderings::states_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("problems");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("end");
    QTest::newRow("complete") << State::Complete << 0 << u""_s << u"It has been running for 2 hours."_s;
    QTest::newRow("partial") << State::Partial << 1 << u""_s << u"Not everything could be read."_s;
    QTest::newRow("partial, 2") << State::Partial << 2 << u""_s << u"Not everything could be read."_s;
    QTest::newRow("failed") << State::Failed << 1 << u""_s << u"Hardly anything could be read."_s;
    QTest::newRow("failed, 3") << State::Failed << 3 << u""_s << u"Hardly anything could be read."_s;
    QTest::newRow("unavailable") << State::Unavailable << 0 << u"This Mac has no battery"_s << u"This Mac has no battery."_s;
    QTest::newRow("unavailable, why not known") << State::Unavailable << 0 << u""_s << u"This computer has no such thing."_s;
    QTest::newRow("skipped") << State::Skipped << 0 << u"It was not asked for."_s
                             << u"This was left out of the report. It was not asked for."_s;
    QTest::newRow("waiting") << State::Waiting << 0 << u""_s << u"This has not been looked at yet."_s;
    QTest::newRow("running") << State::Running << 0 << u""_s << u"This is being looked at right now."_s;
}

void TestRenderings::states()
{
    QFETCH(State, state);
    QFETCH(int, problems);
    QFETCH(QString, reason);
    QFETCH(QString, end);
    Report report = sample::report();
    Section &section = report.sections[0];
    section.state = state;
    section.reason = reason;
    section.problems.assign(size_t(problems), Error{Error::Kind::Failed, u"a"_s, u"b"_s});
    const QStringList sentences = sectionSentences(report, section);
    QCOMPARE(sentences.last(), end);
    QCOMPARE(sentences.size() > 1, state == State::Complete || state == State::Partial);
    if (state == State::Failed) {
        Section empty = section;
        empty.root.children.clear();
        QCOMPARE(sectionSentences(report, empty).last(), u"Nothing could be read."_s);
    }
    if (state == State::Failed || state == State::Partial) {
        section.timedOut = true;
        QVERIFY(sectionSentences(report, section).last().contains(u"time was up"_s));
    }
}

void TestRenderings::unknownSections()
{
    Report report = sample::report();
    QVERIFY(!hasOwnWords(u"tools"));
    QCOMPARE(sectionSentences(report, report.sections[1]), QStringList{u"4 facts are listed here."_s});
    report.sections[1].root = {};
    QCOMPARE(sectionSentences(report, report.sections[1]), QStringList{u"Nothing was found here."_s});
    // A report of nothing at all still says something.
    QCOMPARE(openingSentences(Report{}), QStringList{u"This is a computer running Linux."_s});
}

void TestRenderings::redacted()
{
    const Report clean = prose::redacted(sample::report());
    for (const QString &text : {toText(clean, {}), toMarkdown(clean, {}), toHtml(clean, {}), toPrompt(clean, {})}) {
        for (const QString &value : {u"annabel"_s, u"annas-mbp"_s, u"C02XYZ123ABC"_s, u"192.168.1.1"_s})
            QVERIFY2(!text.contains(value), qPrintable(value));
        QVERIFY(text.contains(u"host-1"_s));
    }
}

QTEST_GUILESS_MAIN(TestRenderings)
#include "tst_renderings.moc"
