// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/sections.h"
#include "models/report/redact.h"
#include "models/report/schema.h"
#include "models/report/validate.h"
#include "tests/replay/replays.h"
#include "tests/support/recordings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace prose;

namespace {

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonObject expected(const QString &machine)
{
    return parsed(recordedFile(machine, u"expected.json"_s));
}

QString pointer(const QStringList &steps)
{
    QString path;
    for (QString step : steps)
        path += u'/' + step.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    return path;
}

/// The document with another value at one place.
QJsonValue replaced(const QJsonValue &document, const QStringList &steps, const QJsonValue &value)
{
    if (steps.isEmpty())
        return value;
    if (document.isArray()) {
        QJsonArray array = document.toArray();
        array[steps.first().toInt()] = replaced(array.at(steps.first().toInt()), steps.sliced(1), value);
        return array;
    }
    QJsonObject object = document.toObject();
    const QJsonValue inner = replaced(object[steps.first()], steps.sliced(1), value);
    if (inner.isUndefined())
        object.remove(steps.first());
    else
        object.insert(steps.first(), inner);
    return object;
}

/// Every place of a section, outer ones first; of lists and maps the first item only, as the others have the same rules.
void places(const QJsonValue &value, const QJsonObject &rule, const QStringList &steps,
            const std::function<void(const QStringList &, const QJsonValue &, const QJsonObject &)> &visit)
{
    visit(steps, value, rule);
    const auto below = [&](const QString &key, const QJsonValue &inner) {
        if (const QJsonObject innerRule = schemaAt(rule, {key}); !innerRule.isEmpty())
            places(inner, innerRule, steps + QStringList{key}, visit);
    };
    if (value.isArray() && !value.toArray().isEmpty()) {
        below(u"0"_s, value.toArray().first());
    } else if (const QJsonObject object = value.toObject(); rule.contains("additionalProperties"_L1)) {
        if (!object.isEmpty())
            below(object.begin().key(), object.begin().value());
    } else {
        for (auto it = object.begin(); it != object.end(); ++it)
            below(it.key(), it.value());
    }
}

} // namespace

/// The schema of the reports: that it is the committed one, that reports fit it, and that what does not fit is seen.
class TestValidation : public QObject
{
    Q_OBJECT

    const std::vector<SectionSpec> m_specs = allSections();
    const Catalogue m_catalogue = catalogueOf(m_specs);
    const QByteArray m_schemaJson = schemaOf(m_catalogue);
    const QJsonObject m_schema = parsed(m_schemaJson);

    void verifyValid(const QJsonObject &report) const
    {
        const Verdict verdict = validate(report, m_catalogue);
        for (const SchemaFault &fault : verdict.faults)
            qWarning().noquote() << fault.path << fault.reason;
        QVERIFY(!report.isEmpty());
        QCOMPARE(verdict.faults.size(), 0U);
        QCOMPARE(verdict.remarks.size(), 0U);
        QCOMPARE(verdict.outcome, Verdict::Outcome::Valid);
    }

private Q_SLOTS:
    /// After a wanted change: build/bin/prose schema > resources/report.schema.json
    void committedSchemaIsCurrent()
    {
        QFile file(QStringLiteral(PROSE_COMMITTED_SCHEMA));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray committed = file.readAll();
        QVERIFY2(committed == m_schemaJson, "resources/report.schema.json is not what the field tables say");
        QCOMPARE(m_schema["$schema"_L1].toString(), u"http://json-schema.org/draft-07/schema#"_s);
        QVERIFY(Schema::parse(m_schemaJson));
    }

    /// What a table says of a field stands in the schema.
    void marks()
    {
        const auto at = [this](const QString &path) { return schemaAt(m_schema, path.split(u'/')); };
        QCOMPARE(at(u"system/uptime_seconds"_s)["x-unit"_L1].toString(), u"seconds"_s);
        QCOMPARE(at(u"system/uptime_seconds"_s)["x-volatile"_L1].toBool(), true);
        QCOMPARE(at(u"system/uptime_seconds"_s)["type"_L1].toString(), u"integer"_s); // absent, it is 0
        QCOMPARE(at(u"system/model_name"_s)["x-absent-as"_L1].toString(), u"Unknown"_s);
        QCOMPARE(at(u"system/model_name"_s)["title"_L1].toString(), u"Model"_s);
        QCOMPARE(at(u"system/sip_enabled"_s)["type"_L1], QJsonValue(QJsonArray{u"boolean"_s, u"null"_s}));
        QCOMPARE(at(u"network/hostname"_s)["x-personal"_L1].toString(), u"host"_s);
        QCOMPARE(at(u"hardware/displays"_s)["x-identified-by"_L1], QJsonValue(QJsonArray{u"name"_s, u"edid_serial"_s}));
        QCOMPARE(at(u"hardware/displays/0/width_mm"_s)["x-unit"_L1].toString(), u"mm"_s);
        QCOMPARE(at(u"hardware/memory_use/Active"_s)["type"_L1].toString(), u"integer"_s);
        QCOMPARE(at(u"top_processes"_s)["type"_L1].toString(), u"array"_s);
        QCOMPARE(at(u"collection_status/disk/state"_s)["type"_L1].toString(), u"string"_s);
        int fields = 0;
        for (const SectionInfo &info : m_catalogue)
            places(expected(u"linux-debian12-vm"_s)[info.id], at(info.id), {info.id},
                   [&](const auto &, const auto &, const auto &) { ++fields; });
        QVERIFY(fields > 500);
    }

    void reports_data() { addReplayedMachines(); }
    void reports()
    {
        QFETCH(QString, machine);
        verifyValid(expected(machine));
        const Report report = inspected(m_specs, recordingFolder(machine));
        verifyValid(parsed(toJson(report)));
        verifyValid(parsed(toJson(redacted(report))));
    }

    void liveReport()
    {
        const Report report = inspected(m_specs, {});
        verifyValid(parsed(toJson(report)));
        verifyValid(parsed(toJson(redacted(report))));
    }

    void faults_data()
    {
        QTest::addColumn<QStringList>("steps");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("reason");
        const QJsonValue missing(QJsonValue::Undefined);
        QTest::newRow("text for number") << QStringList{u"system"_s, u"uptime_seconds"_s} << QJsonValue(u"abc"_s)
                                         << u"/system/uptime_seconds"_s << u"is text (“abc”), should be a whole number"_s;
        QTest::newRow("fraction") << QStringList{u"hardware"_s, u"cpu_cores"_s} << QJsonValue(2.5) << u"/hardware/cpu_cores"_s
                                  << u"is the number 2.5, should be a whole number"_s;
        QTest::newRow("number for boolean") << QStringList{u"system"_s, u"sip_enabled"_s} << QJsonValue(1) << u"/system/sip_enabled"_s
                                            << u"is the number 1, should be true or false or null"_s;
        QTest::newRow("null where a word is due") << QStringList{u"system"_s, u"model_name"_s} << QJsonValue(QJsonValue::Null)
                                                  << u"/system/model_name"_s << u"is null, should be text"_s;
        QTest::newRow("missing key") << QStringList{u"hardware"_s, u"cpu"_s} << missing << u"/hardware/cpu"_s << u"is missing"_s;
        QTest::newRow("missing section") << QStringList{u"disk"_s} << missing << u"/disk"_s << u"is missing"_s;
        QTest::newRow("missing section of Linux") << QStringList{u"systemd"_s} << missing << u"/systemd"_s << u"is missing"_s;
        QTest::newRow("missing head") << QStringList{u"generator"_s, u"version"_s} << missing << u"/generator/version"_s << u"is missing"_s;
        QTest::newRow("list for object") << QStringList{u"network"_s} << QJsonValue(QJsonArray{}) << u"/network"_s
                                         << u"is a list, should be an object"_s;
        QTest::newRow("object for list") << QStringList{u"hardware"_s, u"gpu"_s} << QJsonValue(QJsonObject{}) << u"/hardware/gpu"_s
                                         << u"is an object, should be a list"_s;
        QTest::newRow("item of a list") << QStringList{u"hardware"_s, u"displays"_s, u"0"_s, u"name"_s} << QJsonValue(7)
                                        << u"/hardware/displays/0/name"_s << u"is the number 7, should be text or null"_s;
        QTest::newRow("value of a map") << QStringList{u"hardware"_s, u"memory_use"_s, u"Dirty/~"_s} << QJsonValue(u"much"_s)
                                        << u"/hardware/memory_use/Dirty~1~0"_s << u"is text (“much”), should be a whole number"_s;
        QTest::newRow("behind an object's end")
            << QStringList{u"package_managers"_s, u"homebrew"_s} << QJsonValue(QJsonObject{{u"installed"_s, true}})
            << u"/package_managers/homebrew/version"_s << u"is missing"_s;
        QTest::newRow("unknown word") << QStringList{u"collection_status"_s, u"disk"_s, u"state"_s} << QJsonValue(u"fine"_s)
                                      << u"/collection_status/disk/state"_s << QString();
        QTest::newRow("of a source") << QStringList{u"collection_status"_s, u"system"_s, u"sources"_s, u"0"_s, u"partial"_s}
                                     << QJsonValue(u"half"_s) << u"/collection_status/system/sources/0/partial"_s
                                     << u"is text (“half”), should be true or false"_s;
        QTest::newRow("platform") << QStringList{u"platform"_s} << QJsonValue(u"beos"_s) << u"/platform"_s
                                  << u"is text (“beos”), should be “macos” or “linux”"_s;
        QTest::newRow("error line") << QStringList{u"collection_errors"_s} << QJsonValue(QJsonArray{u"a"_s, 1}) << u"/collection_errors/1"_s
                                    << u"is the number 1, should be text"_s;
    }
    void faults()
    {
        QFETCH(QStringList, steps);
        QFETCH(QJsonValue, value);
        QFETCH(QString, path);
        QFETCH(QString, reason);
        const QJsonObject report = replaced(expected(u"linux-debian12-vm"_s), steps, value).toObject();
        const Verdict verdict = validate(report, m_catalogue);
        QCOMPARE(verdict.outcome, Verdict::Outcome::Invalid);
        const auto fault = std::ranges::find(verdict.faults, path, &SchemaFault::path);
        QVERIFY2(fault != verdict.faults.end(), qPrintable(verdict.faults.empty() ? u"none"_s : verdict.faults.front().path));
        if (!reason.isEmpty())
            QCOMPARE(fault->reason, reason);
        QStringList others;
        for (const SchemaFault &other : verdict.faults) {
            if (other.path.section(u'/', 0, 2) != path.section(u'/', 0, 2))
                others += other.path;
        }
        if (path != "/platform"_L1) // which the sections depend on
            QCOMPARE(others, QStringList());
    }

    void furtherKeysAreAllowed()
    {
        QJsonObject report = expected(u"linux-debian12-vm"_s);
        report.insert(u"tarot"_s, QJsonObject{{u"cards"_s, 78}});
        verifyValid(replaced(report, {u"system"_s, u"mood"_s}, u"good"_s).toObject());
        verifyValid(replaced(report, {u"package_managers"_s, u"homebrew"_s}, QJsonObject{{u"installed"_s, false}}).toObject());
        // Beyond 32 and 53 bits.
        verifyValid(replaced(report, {u"hardware"_s, u"memory_total_bytes"_s}, qint64(9'007'199'254'740'993)).toObject());
        const auto verdict = validate(replaced(report, {u"hardware"_s, u"memory_total_bytes"_s}, 1e10 + 0.5).toObject(), m_catalogue);
        QCOMPARE(verdict.faults.size(), 1U);
    }

    /// Each field of a whole report gets a value of another type, and is told of.
    void everyMutationIsSeen_data()
    {
        QTest::addColumn<QString>("machine");
        QTest::newRow("Linux") << u"linux-debian12-vm"_s;
        QTest::newRow("Mac") << u"macos-intel-composite"_s;
    }
    void everyMutationIsSeen()
    {
        QFETCH(QString, machine);
        const QJsonObject report = expected(machine);
        int tried = 0, seen = 0;
        QStringList unseen;
        const auto schema = Schema::parse(m_schemaJson);
        QVERIFY(schema);
        const auto check = [&](const QJsonObject &mutant, const QStringList &paths) {
            QSet<QString> found;
            for (const SchemaFault &fault : schema->faults(mutant))
                found += fault.path;
            for (const QString &path : paths) {
                ++tried;
                seen += found.contains(path);
                if (!found.contains(path))
                    unseen += path;
            }
        };
        for (const SectionInfo &info : m_catalogue) {
            if (!report.contains(info.id))
                continue;
            QJsonValue values = report, fractions = report;
            QStringList valuePaths, fractionPaths;
            places(report[info.id], schemaAt(m_schema, {info.id}), {info.id},
                   [&](const QStringList &steps, const QJsonValue &value, const QJsonObject &rule) {
                       if (value.isObject() || value.isArray()) {
                           check(replaced(report, steps, u"text"_s).toObject(), {pointer(steps)});
                           return;
                       }
                       values = replaced(values, steps,
                                         value.isString()     ? QJsonValue(5)
                                             : value.isNull() ? QJsonValue(QJsonArray{QJsonArray{}})
                                                              : u"text"_s);
                       valuePaths += value.isNull() && rule["type"_L1].toArray().contains(u"array"_s) ? pointer(steps) + u"/0"_s
                                                                                                      : pointer(steps);
                       if (rule["type"_L1] == "integer"_L1 || rule["type"_L1].toArray().contains(u"integer"_s)) {
                           fractions = replaced(fractions, steps, 0.5);
                           fractionPaths += pointer(steps);
                       }
                   });
            check(values.toObject(), valuePaths);
            check(fractions.toObject(), fractionPaths);
        }
        qInfo("%d of %d changed types were seen (%.1f %%)", seen, tried, 100.0 * seen / tried);
        QVERIFY(tried > 500);
        QCOMPARE(unseen, QStringList());
    }

    void otherVersions()
    {
        const QJsonObject report = expected(u"linux-debian12-vm"_s);
        const QJsonObject newer =
            replaced(replaced(report, {u"report_schema_version"_s}, 3), {u"system"_s, u"kernel"_s}, QJsonValue::Undefined).toObject();
        Verdict verdict = validate(newer, m_catalogue);
        QCOMPARE(verdict.outcome, Verdict::Outcome::Valid);
        QVERIFY(verdict.sentences.join(u' ').contains("newer schema version, 3"_L1));
        QVERIFY(validate(replaced(newer, {u"system"_s, u"os"_s}, 1).toObject(), m_catalogue).outcome == Verdict::Outcome::Invalid);

        // Written before a key was added.
        const QJsonObject before = replaced(replaced(report, {u"generator"_s, u"version"_s}, u"0.0.9"_s), {u"system"_s, u"os_like"_s},
                                            QJsonValue::Undefined)
                                       .toObject();
        verdict = validate(before, m_catalogue);
        QCOMPARE(verdict.outcome, Verdict::Outcome::Valid);
        QCOMPARE(verdict.remarks.size(), 1U);

        QFile file(QStringLiteral(PROSE_OLDER_REPORTS) + u"/generation-a.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        verdict = validate(parsed(file.readAll()), m_catalogue);
        QCOMPARE(verdict.outcome, Verdict::Outcome::Readable);
        QCOMPARE(verdict.remarks.size(), 0U);
        QVERIFY(verdict.sentences.join(u' ').contains("179 of its 179 known keys fit"_L1));
    }
};

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"
