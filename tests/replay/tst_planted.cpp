// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planted.h"

#include "models/renderings.h"
#include "models/report/diff.h"
#include "models/report/redact.h"
#include "models/report/trace.h"
#include "tests/models/reports.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace prose;
using namespace Qt::StringLiterals;

/// Hundreds of invented secrets in the report of a recorded machine: none is left in anything that leaves the program.
class TestPlanted : public QObject
{
    Q_OBJECT

    const Reports m_reports;

    static void machines()
    {
        QTest::addColumn<QString>("machine");
        QTest::addColumn<quint32>("seed");
        for (const QString &machine : {u"linux-laptop-composite"_s, u"linux-debian13-user"_s, u"macos-apple-silicon-composite"_s})
            QTest::newRow(qPrintable(machine)) << machine << quint32(machine.size());
    }

private Q_SLOTS:
    void nothingIsLeft_data() { machines(); }
    void nothingIsLeft();
    void innocentsStay_data() { machines(); }
    void innocentsStay();
    void goldenFactsStay_data() { addReplayedMachines(); }
    void goldenFactsStay();
    void twoLooksCompare_data() { machines(); }
    void twoLooksCompare();
};

namespace {

constexpr int ofEachKind = 8;

Node text(const QString &key, const QString &value)
{
    return {key, nullptr, Node::Shape::Value, value, {}};
}

/// A row of some table with this mark.
const Field *markedField(const Node &node, Personal mark)
{
    if (node.field && node.field->personal == mark)
        return node.field;
    for (const Node &child : node.children) {
        if (const Field *found = markedField(child, mark))
            return found;
    }
    return nullptr;
}

const Field *markedField(const Catalogue &catalogue, Personal mark)
{
    for (const SectionInfo &info : catalogue) {
        if (const Field *found = markedField(info.blank, mark))
            return found;
    }
    qFatal("no field is marked so");
}

/// Puts each text into another place of the report, in turn.
class Planter
{
public:
    Planter(Report &report, const Catalogue &catalogue) : m_report(report), m_catalogue(catalogue)
    {
        Section unknown;
        unknown.id = u"of_a_newer_version"_s;
        unknown.state = State::Complete;
        unknown.root = {unknown.id, nullptr, Node::Shape::Object, {}, {}};
        m_report.sections.push_back(unknown);
    }

    void plant(const Secret &secret)
    {
        if (secret.mark != Personal::No) {
            const Field *field = markedField(m_catalogue, secret.mark);
            Section &section = m_report.sections[m_count % m_report.sections.size()];
            Node list{u"marked_%1"_s.arg(m_count), field, Node::Shape::List, {}, {}};
            list.children.push_back({{}, field, Node::Shape::Value, secret.value, {}});
            section.root.shape == Node::Shape::Object ? section.root.children.push_back(list)
                                                      : m_report.sections.back().root.children.push_back(list);
        }
        for (const QString &text : secret.texts)
            plant(text);
    }

    void plant(const QString &words)
    {
        Section &section = m_report.sections[m_count * 7 % m_report.sections.size()];
        Node &unknown = m_report.sections.back().root;
        switch (m_count++ % 9) {
        case 0: section.problems.push_back({Error::Kind::Failed, u"/bin/tool"_s, words}); break;
        case 1: section.problems.push_back({Error::Kind::Failed, words, u"exit code 1"_s}); break;
        case 2: unknown.children.push_back(text(u"line_%1"_s.arg(m_count), words)); break;
        case 3: {
            SourceRecord source;
            source.kind = SourceRecord::Kind::Command;
            source.words = {u"/bin/sh"_s, words};
            source.output = words.toUtf8();
            section.sources.push_back(source);
            break;
        }
        case 4: {
            SourceRecord source;
            source.words = {u"/etc/x"_s};
            source.error = Error{Error::Kind::Malformed, u"/etc/x"_s, words};
            source.standardError = words.toUtf8();
            section.sources.push_back(source);
            break;
        }
        case 5: unknown.children.push_back(text(words, u"the key says it"_s)); break;
        case 6: {
            Node list{u"deep_%1"_s.arg(m_count), nullptr, Node::Shape::List, {}, {}};
            list.children.push_back({{}, nullptr, Node::Shape::Object, {}, {text(u"a"_s, words)}});
            unknown.children.push_back(list);
            break;
        }
        case 7: addTo(u"system_logs"_s, u"critical_errors"_s, words); break;
        default: addTo(u"cron"_s, u"user_crontab"_s, u"@daily "_s + words); break;
        }
    }

private:
    void addTo(const QString &sectionId, const QString &key, const QString &words)
    {
        Section *section = m_report.section(sectionId);
        for (Node &child : section->root.children) {
            if (child.key == key) {
                child.shape = Node::Shape::List;
                child.children.push_back({{}, child.field, Node::Shape::Value, words, {}});
                return;
            }
        }
        qFatal("no %s", qPrintable(key));
    }

    Report &m_report;
    const Catalogue &m_catalogue;
    size_t m_count = 0;
};

void decode(QString &out, const QJsonValue &value)
{
    if (value.isString())
        out += value.toString() + u'\n';
    for (const auto items = value.toArray(); const QJsonValue &item : items)
        decode(out, item);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        out += it.key() + u'\n';
        decode(out, it.value());
    }
}

/// What leaves the program, as written and decoded, in one spelling of letters and dashes.
QString plain(QString text)
{
    text = text.toCaseFolded();
    text.replace(u'\u2019', u'\'').replace(u"%3a"_s, u":"_s).replace(u"%20"_s, u" "_s).replace(u"\\x20"_s, u" "_s);
    text.replace(u"\\x2d"_s, u"-"_s).replace(u"%40"_s, u"@"_s);
    return text.replace(u'_', u'-');
}

QString everythingWritten(const Report &report, const Report &later)
{
    QString all;
    for (const QByteArray &json : {toJson(report), toOtlpJson(report), toChromeTrace(report)}) {
        all += QString::fromUtf8(json) + u'\n';
        const QJsonDocument document = QJsonDocument::fromJson(json);
        decode(all, document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    }
    all += toText(report) + toText(diff(report, later), true, QLocale::c(), true) + toText(diff(later, report), true);
    return plain(all);
}

/// As it may stand elsewhere: an identifier without its separators, anything in a URL.
QStringList spellings(const Secret &secret)
{
    QStringList all{secret.value};
    static const QRegularExpression separators(u"[-:._]"_s);
    const QString bare = QString(secret.value).remove(separators);
    if (secret.kind.endsWith(" UUID"_L1))
        all << bare << bare.toUpper() << QString(secret.value).replace(u'-', u'_');
    if (secret.mark == Personal::Mac || secret.kind.startsWith("MAC "_L1) || secret.kind == "access point"_L1) {
        QString grouped = bare;
        for (qsizetype at = 10; at > 0; at -= 2)
            grouped.insert(at, u':');
        all << bare << grouped << grouped.toUpper().replace(u':', u'-') << QString(grouped).replace(u':', u'_');
    }
    if (!secret.kind.startsWith("user in"_L1) && !secret.kind.startsWith("owner"_L1))
        all << QString::fromUtf8(QUrl::toPercentEncoding(secret.value)) << secret.value.toUpper();
    all.removeDuplicates();
    return all;
}

void values(QStringList &lines, const Node &node, const QString &path)
{
    if (node.field && node.field->personal != Personal::No)
        return;
    if (node.shape == Node::Shape::Value)
        lines += path + u" = "_s + scalarText(node.value);
    for (const Node &child : node.children)
        values(lines, child, path + u'.' + child.key);
}

} // namespace

void TestPlanted::nothingIsLeft()
{
    QFETCH(QString, machine);
    QFETCH(quint32, seed);
    Report report = m_reports.machine(machine);
    const std::vector<Secret> secrets = plantedSecrets(seed, ofEachKind);
    QSet<QString> kinds;
    const QString before = everythingWritten(report, report);
    Planter planter(report, m_reports.catalogue);
    for (const Secret &secret : secrets) {
        kinds.insert(secret.kind);
        QVERIFY2(!before.contains(plain(secret.value)), qPrintable(secret.value));
        planter.plant(secret);
        // The same identifier in another spelling, out of its context.
        for (const auto others = spellings(secret).sliced(1); const QString &other : others)
            planter.plant(u"x/%1/y"_s.arg(other));
    }
    QVERIFY(secrets.size() >= 500);
    QVERIFY(kinds.size() >= 25);

    const QString planted = everythingWritten(report, report);
    QElapsedTimer clock;
    clock.start();
    const Report once = redacted(report);
    qInfo("%zu secrets of %lld kinds, redacted in %lld ms", secrets.size(), qlonglong(kinds.size()), clock.elapsed());
    Report later = once;
    later.sections.front().root.children.clear();
    const QString all = everythingWritten(once, later);
    int left = 0;
    for (const Secret &secret : secrets) {
        QVERIFY2(planted.contains(plain(secret.value)), qPrintable(secret.value)); // or the search proves nothing
        for (const auto allSpellings = spellings(secret); const QString &spelling : allSpellings) {
            const QString needle = plain(spelling);
            if (const qsizetype at = all.indexOf(needle); at >= 0) {
                ++left;
                qWarning().noquote().nospace() << secret.kind << ": " << needle << " in …"
                                               << all.mid(std::max(qsizetype(0), at - 40), needle.size() + 60).simplified();
                break;
            }
        }
    }
    QCOMPARE(left, 0);
    QCOMPARE(toJson(redacted(once)), toJson(once));
    // What was read from the file again is the same, and once more.
    const auto again = reportFromJson(toJson(once), m_reports.catalogue, machine);
    QVERIFY(again);
    QCOMPARE(toJson(redacted(*again)), toJson(*again));
}

void TestPlanted::innocentsStay()
{
    QFETCH(QString, machine);
    QFETCH(quint32, seed);
    Report report = m_reports.machine(machine);
    Planter planter(report, m_reports.catalogue);
    for (const Secret &secret : plantedSecrets(seed, ofEachKind))
        planter.plant(secret);
    Section section;
    section.id = u"innocents"_s;
    section.state = State::Complete;
    section.root = {section.id, nullptr, Node::Shape::Object, {}, {}};
    const std::vector<Innocent> all = innocents();
    QVERIFY(all.size() >= 50);
    for (const Innocent &innocent : all)
        section.root.children.push_back(text(innocent.key, innocent.text));
    report.sections.push_back(section);
    const Report clean = redacted(report);
    for (size_t i = 0; i < all.size(); ++i)
        QCOMPARE(clean.sections.back().root.children[i].value.toString(), all[i].text);
}

/// What no mark calls personal loses nothing but identifiers.
void TestPlanted::goldenFactsStay()
{
    QFETCH(QString, machine);
    const Report report = m_reports.machine(machine);
    const Report clean = redacted(report);
    QStringList before, after;
    for (const Section &section : report.sections)
        values(before, section.root, section.id);
    for (const Section &section : clean.sections)
        values(after, section.root, section.id);
    QCOMPARE(after.size(), before.size());
    QStringList changed;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before[i] != after[i])
            changed += after[i];
    }
    QStringList expected{u"network.privacy_mode = redacted"_s};
    if (machine == "linux-server-composite"_L1) // started from a file system that was found by its UUID
        expected += u"nvram.boot_args = BOOT_IMAGE=/vmlinuz-5.11.0-22-generic root=UUID=serial-1 ro quiet splash vt.handoff=7"_s;
    if (machine == "macos-intel-composite"_L1) // a task's UUID
        expected += u"system_logs.warnings. = 2025-06-24 11:32:34 example: Task <serial-2>.<2408> summary for task ..."_s;
    QCOMPARE(changed, expected);
}

void TestPlanted::twoLooksCompare()
{
    QFETCH(QString, machine);
    QFETCH(quint32, seed);
    Report first = m_reports.machine(machine);
    Planter planter(first, m_reports.catalogue);
    for (const Secret &secret : plantedSecrets(seed, ofEachKind))
        planter.plant(secret);
    const Report left = redacted(first);
    QCOMPARE(count(diff(left, redacted(first)), true).total(), 0);

    // One side came without personal values: the other's are not compared with stand-ins.
    QCOMPARE(count(diff(left, first), true).total(), 0);
    QCOMPARE(count(diff(first, left), true).total(), 0);

    // A host more in front of all others moves every number after it.
    Report second = first;
    const Field *hosts = markedField(m_reports.catalogue, Personal::Host);
    std::vector<Node> &facts = second.sections.front().root.children.vector();
    facts.insert(facts.begin(), {u"new_one"_s, hosts, Node::Shape::Value, u"zzyzx-77"_s, {}});
    QCOMPARE(count(diff(first, second), true).total(), 1);
    QCOMPARE(count(diff(left, redacted(second)), true).total(), 1);
    QCOMPARE(count(diff(left, second), true).total(), 1);
    QCOMPARE(count(diff(second, left), true).total(), 1);

    // Redacted together, a changed value shows although both are stand-ins.
    Report moved = first;
    moved.sections.back().root.children.push_back({u"place"_s, hosts, Node::Shape::Value, u"zzyzx-77"_s, {}});
    first.sections.back().root.children.push_back({u"place"_s, hosts, Node::Shape::Value, u"zzyzx-78"_s, {}});
    const auto [cleanFirst, cleanMoved] = redactedTogether(first, moved);
    QVERIFY(cleanFirst.redacted && cleanMoved.redacted);
    QCOMPARE(count(diff(cleanFirst, cleanMoved), true).total(), 1);
}

QTEST_GUILESS_MAIN(TestPlanted)
#include "tst_planted.moc"
