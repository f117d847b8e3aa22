// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace prose;
using namespace Qt::StringLiterals;

struct Tool
{
    std::optional<bool> isInstalled;
    std::optional<QString> version;
    static const Fields<Tool> fields;
};
const Fields<Tool> Tool::fields = {
    field("installed", "", &Tool::isInstalled).absentAs(false).lastUnless(true),
    field("version", "", &Tool::version),
};

class TestFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void factsBecomeNodesInTheTablesOrder();
    void absentValuesAreNullOrTheirFallback();
    void mapsKeepTheirNames();
    void aSectionCanBeAList();
    void anObjectCanEndEarly();
    void jsonBecomesTheSameNodes();
    void unknownKeysFollowTheKnownOnes();
    void fallbackWordsBecomeAbsent_data();
    void fallbackWordsBecomeAbsent();
    void numbersKeepTheirValue_data();
    void numbersKeepTheirValue();
    void pathsFindNodes();
    void identity();
};

static QJsonObject toJsonObject(const Node &node)
{
    QByteArray json;
    writeJson(json, node, 0);
    return QJsonDocument::fromJson(json).object();
}

void TestFields::factsBecomeNodesInTheTablesOrder()
{
    const Node node = sample::section(sample::machine()).root;
    QStringList keys;
    for (const Node &child : node.children)
        keys += child.key;
    QCOMPARE(keys,
             (QStringList{u"model_name"_s, u"hostname"_s, u"owner"_s, u"serial"_s, u"memory_bytes"_s, u"uptime_seconds"_s,
                          u"time_machine"_s, u"volumes"_s, u"dns_servers"_s, u"gpu"_s}));
    QCOMPARE(node.child(u"memory_bytes")->field->unit, Unit::Bytes);
    QCOMPARE(node.at(u"volumes.1.name")->value, QJsonValue(u"Döner"_s));
    QCOMPARE(node.child(u"dns_servers")->children.front().field, node.child(u"dns_servers")->field);
}

void TestFields::absentValuesAreNullOrTheirFallback()
{
    const Node node = sample::section(sample::Machine{}).root;
    QVERIFY(node.isEmpty());
    QVERIFY(node.child(u"memory_bytes")->value.isNull());
    const QJsonObject json = toJsonObject(node);
    QCOMPARE(json[u"memory_bytes"], QJsonValue(0));
    QCOMPARE(json[u"model_name"], QJsonValue(u"Unknown"_s));
    QVERIFY(json[u"hostname"].isNull());
    QVERIFY(json.contains(u"hostname"));
    QVERIFY(json[u"volumes"].isArray());
}

void TestFields::mapsKeepTheirNames()
{
    const Node node = sample::section(sample::tools()).root;
    const Node *languages = node.child(u"languages");
    QCOMPARE(languages->shape, Node::Shape::Object);
    QVERIFY(languages->field->isMap);
    QCOMPARE(languages->children.size(), 3u);
    QCOMPARE(toJsonObject(node)[u"languages"][u"go"], QJsonValue(u"Not installed"_s));
    QCOMPARE(node.at(u"probes.git.version")->field->label, "Version");
}

void TestFields::aSectionCanBeAList()
{
    const Node node = sample::section(sample::processes()).root;
    QCOMPARE(node.shape, Node::Shape::List);
    QCOMPARE(node.key, u"top_processes"_s);
    QCOMPARE(node.children.size(), 3u);
    QCOMPARE(node.at(u"1.cpu_percent")->field->unit, Unit::Percent);
}

void TestFields::anObjectCanEndEarly()
{
    const auto json = [](const Tool &tool) {
        QByteArray written;
        writeJson(written, Tool::fields.toNode(tool, {}), 0);
        return QString::fromUtf8(written.simplified());
    };
    QCOMPARE(json({}), u"{ \"installed\": false }"_s);
    QCOMPARE(json({false, u"1"_s}), u"{ \"installed\": false }"_s);
    QCOMPARE(json({true, {}}), u"{ \"installed\": true, \"version\": null }"_s);
    QCOMPARE(json({true, u"1"_s}), u"{ \"installed\": true, \"version\": \"1\" }"_s);
}

void TestFields::jsonBecomesTheSameNodes()
{
    const Node machine = sample::section(sample::machine()).root;
    QCOMPARE(nodeFromJson(machine.key, toJsonObject(machine), nullptr, &sample::Machine::fields), machine);
    const Node tools = sample::section(sample::tools()).root;
    const Node read = nodeFromJson(tools.key, toJsonObject(tools), nullptr, &sample::Tools::fields);
    QCOMPARE(read, tools);
    for (const QString &path : {u"languages.node"_s, u"extensions.vscode.0"_s, u"probes.git"_s, u"probes.git.path"_s, u"shelves.0.left"_s,
                                u"shelves.0.left.version"_s}) {
        QVERIFY2(read.at(path), qPrintable(path));
        QCOMPARE(read.at(path)->field, tools.at(path)->field);
    }
}

void TestFields::unknownKeysFollowTheKnownOnes()
{
    const QJsonObject json{
        {u"zeta"_s, 1}, {u"alpha"_s, QJsonObject{{u"inner"_s, true}}}, {u"owner"_s, u"anna"_s}, {u"model_name"_s, u"Mac"_s}};
    const Node node = nodeFromJson(u"system"_s, json, nullptr, &sample::Machine::fields);
    QStringList keys;
    for (const Node &child : node.children)
        keys += child.key;
    QCOMPARE(keys, (QStringList{u"model_name"_s, u"owner"_s, u"alpha"_s, u"zeta"_s}));
    QCOMPARE(node.child(u"zeta")->field, nullptr);
    QCOMPARE(toJsonObject(node), json);
}

void TestFields::fallbackWordsBecomeAbsent_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isAbsent");
    QTest::newRow("word") << QJsonObject{{u"model_name"_s, u"Unknown"_s}} << u"model_name"_s << true;
    QTest::newRow("number") << QJsonObject{{u"memory_bytes"_s, 0}} << u"memory_bytes"_s << true;
    QTest::newRow("floating-point number") << QJsonObject{{u"memory_bytes"_s, 0.0}} << u"memory_bytes"_s << true;
    QTest::newRow("null") << QJsonObject{{u"memory_bytes"_s, QJsonValue::Null}} << u"memory_bytes"_s << true;
    QTest::newRow("another word") << QJsonObject{{u"model_name"_s, u"unknown"_s}} << u"model_name"_s << false;
    QTest::newRow("word of another field") << QJsonObject{{u"owner"_s, u"Unknown"_s}} << u"owner"_s << false;
}

void TestFields::fallbackWordsBecomeAbsent()
{
    QFETCH(QJsonObject, json);
    QFETCH(QString, path);
    QFETCH(bool, isAbsent);
    QCOMPARE(nodeFromJson({}, json, nullptr, &sample::Machine::fields).at(path)->value.isNull(), isAbsent);
    for (const QString &old : {u"Not Found"_s, u"Not Installed"_s, u"Not installed"_s}) {
        const QJsonObject tools{{u"languages"_s, QJsonObject{{u"go"_s, old}}}};
        QVERIFY(nodeFromJson({}, tools, nullptr, &sample::Tools::fields).at(u"languages.go")->value.isNull());
    }
}

void TestFields::numbersKeepTheirValue_data()
{
    QTest::addColumn<QByteArray>("number");
    for (const char *number : {"0", "1", "-1", "1.5", "0.1", "9007199254740993", "9223372036854775807", "-9223372036854775808", "1e+300"})
        QTest::newRow(number) << QByteArray(number);
}

void TestFields::numbersKeepTheirValue()
{
    QFETCH(QByteArray, number);
    const QJsonObject json = QJsonDocument::fromJson("{\"n\": " + number + '}').object();
    QByteArray written;
    writeJson(written, *nodeFromJson({}, json, nullptr, nullptr).child(u"n"), 0);
    QCOMPARE(written, number);
    QVERIFY(sameValue(json[u"n"], json[u"n"]));
    QVERIFY(!sameValue(QJsonValue(qint64(9007199254740993)), QJsonValue(qint64(9007199254740992))));
    QVERIFY(sameValue(QJsonValue(1), QJsonValue(1.0)));
    QVERIFY(!sameValue(QJsonValue(1), QJsonValue(true)));
    QVERIFY(!sameValue(QJsonValue(1), QJsonValue(u"1"_s)));
}

void TestFields::pathsFindNodes()
{
    const Node node = sample::section(sample::machine()).root;
    QCOMPARE(node.at(u"volumes.0.device")->value, QJsonValue(u"disk1s1"_s));
    for (const QString &path : {u"volumes.2"_s, u"volumes.-1"_s, u"volumes.x"_s, u"volumes.0.nothing"_s, u"model_name.x"_s, u""_s})
        QVERIFY2(!node.at(path), qPrintable(path));
}

void TestFields::identity()
{
    QCOMPARE(sample::section(sample::machine()).root.at(u"volumes.0")->identity(), u"disk1s1"_s);
    QCOMPARE(sample::section(sample::processes()).root.at(u"0")->identity(), u"1 /sbin/launchd"_s);
    const auto guess = [](const QJsonObject &json) { return nodeFromJson({}, json, nullptr, nullptr).identity(); };
    QCOMPARE(guess({{u"path"_s, u"/a"_s}, {u"name"_s, u"b"_s}}), u"b"_s);
    QCOMPARE(guess({{u"path"_s, u"/a"_s}, {u"name"_s, u""_s}}), u"/a"_s);
    QCOMPARE(guess({{u"size"_s, 1}}), QString());
}

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
