// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/diff.h"
#include "models/report/redact.h"
#include "tests/models/reports.h"

#include <QMap>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <ranges>
#include <random>

using namespace prose;
using namespace Qt::StringLiterals;
using Shape = Node::Shape;

/// The comparison on whole reports of recorded machines: what did not change never shows, what changed always does.
class TestCompare : public QObject
{
    Q_OBJECT

    const Reports m_reports;
    QMap<QString, int> m_planted; ///< over all rows

private Q_SLOTS:
    void orderNeverCounts_data() { addReplayedMachines(); }
    void orderNeverCounts();
    void plantedChanges_data();
    void plantedChanges();
    void everyKindWasPlanted();
    void redactedAndNot_data() { addReplayedMachines(); }
    void redactedAndNot();
    void otherSystems();
    void newerVersion();
    void importantOnes();
};

namespace {

constexpr int wanted = 200;

void shuffle(Node &node, std::mt19937 &random)
{
    if (node.shape == Shape::List || node.field == nullptr || node.field->isMap)
        std::ranges::shuffle(node.children, random);
    for (Node &child : node.children)
        shuffle(child, random);
}

/// "~ system.volumes.disk1s1.size_gb" for each difference that count() counts.
void collect(QStringList &lines, const DiffNode &node, const QString &path)
{
    static const QStringList signs{u"="_s, u"~"_s, u"+"_s, u"-"_s};
    if (count(node, true).total() == 0)
        return;
    if (!isInner(node))
        lines += signs[int(node.kind)] + u' ' + path;
    else
        for (const DiffNode &child : node.children)
            collect(lines, child, path + u'.' + child.key);
}

QStringList differences(const Report &left, const Report &right)
{
    QStringList lines;
    for (const DiffNode &section : diff(left, right).sections)
        collect(lines, section, section.key);
    lines.sort();
    return lines;
}

bool isBlank(const Node &node)
{
    return node.shape == Shape::Value
        ? node.isEmpty() || (node.field && !node.field->fallback.isNull() && sameValue(node.value, node.field->fallback))
        : std::ranges::all_of(node.children, isBlank);
}

bool hasVolatile(const Node &node)
{
    return (node.field && node.field->isVolatile) || std::ranges::any_of(node.children, hasVolatile);
}

/// Changes a report here and there and notes what a comparison must say of it. No change touches another.
class Changer
{
public:
    explicit Changer(quint32 seed) : m_random(seed) {}

    QStringList expected;
    QHash<QString, int> kinds; ///< how many changes of which kind were made

    void change(Report &report)
    {
        std::vector<size_t> order(report.sections.size());
        std::ranges::copy(std::views::iota(size_t(0), order.size()), order.begin());
        std::ranges::shuffle(order, m_random);
        bool hasFailed = false;
        for (const size_t i : order) {
            Section &section = report.sections[i];
            // Of a section that knows next to nothing one change may be the last of it.
            if (std::ranges::count_if(section.root.children, isBlank) + 4 > std::ssize(section.root.children))
                continue;
            if (!hasFailed && section.info && section.info->blank.isEmpty() && !hasVolatile(section.root)) {
                hasFailed = true;
                section.root = section.info->blank;
                section.state = State::Failed;
                note("section failed", u"- "_s + section.id);
            } else {
                change(section.root, section.id, true);
            }
        }
    }

    bool isDone() const { return made >= wanted; }
    int made = 0;

private:
    bool one(int of) { return int(m_random() % uint(of)) == 0; }

    void note(const char *kind, const QString &line = {})
    {
        ++kinds[QString::fromLatin1(kind)];
        ++made;
        if (!line.isEmpty())
            expected += line;
    }

    QString fresh() { return u"planted %1"_s.arg(m_fresh++); }

    /// The parts of an item's name must stay, or it is another item.
    static bool isPartOfName(const Node &item, const Node &child)
    {
        static const QSet<QString> usual{u"name"_s, u"label"_s, u"device"_s, u"unit"_s, u"id"_s, u"path"_s};
        return usual.contains(child.key) || (item.field && QString(item.field->identity).split(u',').contains(child.key));
    }

    void change(Node &node, const QString &path, bool isTop = false)
    {
        if (isDone() || (node.field && node.field->isVolatile))
            return;
        if (node.shape == Shape::List)
            changeList(node, path);
        else if (node.shape == Shape::Object)
            changeObject(node, path, isTop);
        else
            changeValue(node, path);
    }

    void changeList(Node &list, const QString &path)
    {
        QSet<QString> names;
        bool isPlain = true, isNamed = true;
        for (const Node &item : list.children) {
            isPlain = isPlain && item.shape == Shape::Value;
            isNamed = isNamed && item.shape == Shape::Object && !item.identity().isEmpty() && !names.contains(item.identity());
            names.insert(item.identity());
        }
        if (isPlain && list.children.size() > 1) {
            std::vector<Node> &items = list.children.vector();
            Node &any = items[m_random() % items.size()];
            const QString text = scalarText(any.value);
            switch (m_random() % 4) {
            case 0:
                if (any.isEmpty())
                    break;
                note("item removed", u"- "_s + path + u'.' + text);
                items.erase(items.begin() + (&any - items.data()));
                break;
            case 1:
                if (any.isEmpty())
                    break;
                note("item twice", u"+ "_s + path + u'.' + text);
                list.children.push_back(Node(any));
                break;
            case 2:
                items.insert(items.begin(), {{}, list.field, Shape::Value, fresh(), {}});
                note("item added", u"+ "_s + path + u'.' + list.children.front().value.toString());
                break;
            default: break;
            }
        } else if (isNamed && !list.children.empty()) {
            if (one(3)) {
                Node item{{}, list.field, Shape::Object, {}, {}};
                for (const Node &part : list.children.front().children) {
                    if (isPartOfName(list.children.front(), part))
                        item.children.push_back({part.key, part.field, Shape::Value, fresh(), {}});
                }
                note("item with facts added", u"+ "_s + path + u'.' + item.identity());
                list.children.vector().insert(list.children.vector().begin() + qsizetype(m_random() % list.children.size()), item);
            }
            if (one(3) && list.children.size() > 1 && !hasVolatile(list.children.back()) && !isBlank(list.children.back())
                && !list.children.back().identity().startsWith("planted"_L1)) {
                note("item with facts removed", u"- "_s + path + u'.' + list.children.back().identity());
                list.children.pop_back();
            }
            for (Node &item : list.children) {
                if (one(3) && !item.identity().startsWith("planted"_L1))
                    changeObject(item, path + u'.' + item.identity(), false);
            }
        }
    }

    void changeObject(Node &object, const QString &path, bool isTop)
    {
        for (size_t i = 0; i < object.children.size() && !isDone(); ++i) {
            Node &child = object.children[i];
            const QString below = path + u'.' + child.key;
            if (child.key.startsWith("planted"_L1) || (object.key.isEmpty() && isPartOfName(object, child)))
                continue;
            if (!isTop && one(12) && !isBlank(child) && !hasVolatile(child) && object.children.size() > 3) {
                note("key removed", u"- "_s + below);
                object.children.vector().erase(object.children.vector().begin() + qsizetype(i--));
            } else if (child.shape != Shape::Value || one(child.value.isNull() ? 12 : 3)) {
                change(child, below);
            }
        }
        if (!isDone() && !isBlank(object) && one(8)) {
            const QString key = fresh();
            object.children.push_back({key, nullptr, Shape::Value, 1, {}});
            note("key added", u"+ "_s + path + u'.' + key);
        }
    }

    void changeValue(Node &node, const QString &path)
    {
        const double tolerance = node.field ? node.field->tolerance : 0;
        if (node.value.isNull()) {
            node.value = fresh();
            note("value found", u"+ "_s + path);
        } else if (isBlank(node)) {
            return;
        } else if (tolerance > 0 && node.value.toDouble() > 0) {
            const bool isWithin = one(2);
            node.value = node.value.toDouble() * (1 + tolerance * (isWithin ? 0.5 : 3));
            note(isWithin ? "within tolerance" : "beyond tolerance", isWithin ? QString() : u"~ "_s + path);
        } else if (one(5)) {
            node.value = QJsonValue::Null;
            note("value lost", u"- "_s + path);
        } else if (one(5)) {
            node.shape = Shape::Object;
            node.value = {};
            node.children = {{u"a"_s, nullptr, Shape::Value, fresh(), {}}};
            note("other shape", u"~ "_s + path);
        } else if (one(4)) {
            node.value = node.value.isString() ? QJsonValue(17.25) : QJsonValue(fresh());
            note("other type", u"~ "_s + path);
        } else {
            node.value = node.value.isBool() ? QJsonValue(!node.value.toBool())
                : node.value.isDouble()      ? QJsonValue(node.value.toDouble() + 1)
                                             : QJsonValue(node.value.toString() + u'!');
            note(path.count(u'.') > 1 ? "value changed deep inside" : "value changed", u"~ "_s + path);
        }
    }

    std::mt19937 m_random;
    int m_fresh = 0;
};

} // namespace

void TestCompare::orderNeverCounts()
{
    QFETCH(QString, machine);
    const Report left = m_reports.machine(machine);
    Report right = left;
    std::mt19937 random(7);
    for (Section &section : right.sections)
        shuffle(section.root, random);
    std::ranges::shuffle(right.sections, random);
    QCOMPARE(differences(left, right), QStringList());
    QCOMPARE(differences(right, left), QStringList());

    // Nor does it where stand-ins have to be paired: in a file that somebody sent, and one that another program has sorted.
    Report sent = redacted(left);
    sent.standInNumbering = 0;
    Report sorted = sent;
    for (Section &section : sorted.sections)
        shuffle(section.root, random);
    const auto [first, second] = redactedTogether(sent, sorted);
    QCOMPARE(differences(first, second), QStringList());
}

void TestCompare::plantedChanges_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestCompare::plantedChanges()
{
    QFETCH(quint32, seed);
    const Report left = m_reports.machine(u"linux-debian13-user"_s);
    Report right = left;
    Changer changer(seed);
    changer.change(right);
    QCOMPARE(changer.made, wanted);
    for (auto it = changer.kinds.cbegin(); it != changer.kinds.cend(); ++it)
        m_planted[it.key()] += it.value();
    changer.expected.sort();
    const QStringList found = differences(left, right);
    for (const QString &line : found) {
        if (!changer.expected.contains(line))
            qWarning().noquote() << "not planted:" << line;
    }
    for (const QString &line : std::as_const(changer.expected)) {
        if (!found.contains(line))
            qWarning().noquote() << "not found:" << line;
    }
    QCOMPARE(found, changer.expected);
    // The other way round it is the same, mirrored.
    QStringList mirrored;
    for (const auto lines = differences(right, left); const QString &line : lines)
        mirrored += (line.startsWith(u'+') ? u"-"_s : line.startsWith(u'-') ? u"+"_s : u"~"_s) + line.sliced(1);
    mirrored.sort();
    QCOMPARE(mirrored, changer.expected);
}

void TestCompare::everyKindWasPlanted()
{
    qInfo() << m_planted;
    QCOMPARE(m_planted.size(), 16);
}

void TestCompare::redactedAndNot()
{
    QFETCH(QString, machine);
    const Report open = m_reports.machine(machine);
    const Report clean = redacted(open);
    QCOMPARE(differences(open, clean), QStringList());
    QCOMPARE(differences(clean, open), QStringList());
    QVERIFY(diff(open, clean).isRedacted);
    QVERIFY(!diff(open, open).isRedacted);
}

void TestCompare::otherSystems()
{
    const Report linux = m_reports.machine(u"linux-laptop-composite"_s), mac = m_reports.machine(u"macos-apple-silicon-composite"_s);
    const DiffCounts there = count(diff(linux, mac), true), back = count(diff(mac, linux), true);
    QVERIFY(there.total() > 100);
    QCOMPARE(there.changed, back.changed);
    QCOMPARE(there.added, back.removed);
    QCOMPARE(there.removed, back.added);
    QCOMPARE(there.important, back.important);
    QVERIFY(differences(linux, mac).contains(u"~ hardware.cpu"_s));
}

void TestCompare::newerVersion()
{
    const Report report = m_reports.machine(u"linux-laptop-composite"_s);
    QByteArray json = toJson(report);
    json.replace("\"system\": {", "\"weather\": {\"rain\": true, \"clouds\": [1, 2]},\n\"system\": {\"mood\": \"good\",");
    const auto newer = reportFromJson(json, m_reports.catalogue, {});
    QVERIFY(newer);
    QCOMPARE(differences(report, *newer), (QStringList{u"+ system.mood"_s, u"+ weather"_s}));
    // Both of the newer version, unknown things compare like known ones.
    const auto later = reportFromJson(QByteArray(json).replace("[1, 2]", "[2, 3]").replace("\"good\"", "\"bad\""), m_reports.catalogue, {});
    QVERIFY(later);
    QCOMPARE(differences(*newer, *later), (QStringList{u"+ weather.clouds.3"_s, u"- weather.clouds.1"_s, u"~ system.mood"_s}));
}

/// A protection that went stands out among a hundred packages that were updated.
void TestCompare::importantOnes()
{
    const Report left = m_reports.machine(u"macos-apple-silicon-composite"_s);
    Report right = left;
    for (Node &node : right.section(u"system")->root.children) {
        if (node.key == "sip_enabled"_L1)
            node.value = !node.value.toBool();
        if (node.key == "boot_time"_L1)
            node.value = u"yesterday"_s;
        if (node.key == "uptime"_L1)
            node.value = u"5 days"_s;
    }
    const Diff result = diff(left, right);
    const DiffCounts counts = count(result, true);
    QCOMPARE(counts.total(), 3);
    QCOMPARE(counts.important, 1);
    const auto system = std::ranges::find(result.sections, u"system"_s, &DiffNode::key);
    QVERIFY(system->isImportant);
    const auto isImportant = [&](const QString &key) { return std::ranges::find(system->children, key, &DiffNode::key)->isImportant; };
    QVERIFY(isImportant(u"sip_enabled"_s));
    QVERIFY(!isImportant(u"boot_time"_s));
    QVERIFY(!isImportant(u"kernel"_s)); // marked, and the same
    // What is inside a marked fact is marked as well.
    const Report server = m_reports.machine(u"linux-debian13-user"_s);
    Report open = server;
    for (Node &node : open.section(u"linux_security")->root.children) {
        if (node.key == "password_policy"_L1)
            node.children.front().value = 1;
    }
    QCOMPARE(count(diff(server, open), true).important, 1);
}

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
