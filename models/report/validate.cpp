// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/validate.h"

#include "models/report/report.h"
#include "models/report/schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QVersionNumber>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace prose {

static constexpr size_t mostFaults = 1000;
static constexpr qsizetype longestQuote = 60;

struct Schema::Compiled
{
    valijson::Schema schema;
};

namespace {

/// valijson's adapter for Qt asks QJsonValue::toInt() whether a number is whole, which no number beyond 32 bits is.
QJsonValue withSmallIntegers(const QJsonValue &value)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QJsonValue before = it.value();
            if (before.isObject() || before.isArray() || before.isDouble())
                it.value() = withSmallIntegers(before);
        }
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const auto items = value.toArray(); const QJsonValue &item : items)
            array += withSmallIntegers(item);
        return array;
    }
    const double number = value.toDouble();
    if (value.isDouble() && std::abs(number) > std::numeric_limits<int>::max() && number == std::floor(number))
        return number < 0 ? -1'000'000'000 : 1'000'000'000;
    return value;
}

QJsonValue valueAt(const QJsonObject &document, const QStringList &steps)
{
    QJsonValue value = document;
    for (const QString &step : steps)
        value = value.isArray() ? value[step.toInt()] : value[step];
    return value;
}

QString pointer(const QStringList &steps)
{
    QString path;
    for (QString step : steps)
        path += u'/' + step.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    return path;
}

QStringList stepsOf(const QString &pointer)
{
    return pointer.sliced(1).split(u'/').replaceInStrings(u"~1"_s, u"/"_s).replaceInStrings(u"~0"_s, u"~"_s);
}

QString quoted(const QJsonValue &value)
{
    QString text = scalarText(value);
    if (text.size() > longestQuote)
        text = text.first(longestQuote) + u'…';
    return u"“%1”"_s.arg(text);
}

} // namespace

static QString typeName(const QString &type)
{
    if (type == "string"_L1)
        return Schema::tr("text");
    if (type == "integer"_L1)
        return Schema::tr("a whole number");
    if (type == "number"_L1)
        return Schema::tr("a number");
    if (type == "boolean"_L1)
        return Schema::tr("true or false");
    if (type == "array"_L1)
        return Schema::tr("a list");
    if (type == "object"_L1)
        return Schema::tr("an object");
    return Schema::tr("null");
}

static QString describe(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: return Schema::tr("text (%1)").arg(quoted(value));
    case QJsonValue::Double: return Schema::tr("the number %1").arg(scalarText(value));
    case QJsonValue::Bool: return scalarText(value);
    case QJsonValue::Array: return Schema::tr("a list");
    case QJsonValue::Object: return Schema::tr("an object");
    default: return Schema::tr("null");
    }
}

static QString alternatives(const QJsonValue &words, QString (*wordOf)(const QJsonValue &))
{
    QStringList texts;
    if (!words.isArray())
        return wordOf(words);
    for (const auto allWords = words.toArray(); const QJsonValue &word : allWords)
        texts += wordOf(word);
    return texts.join(Schema::tr(" or "));
}

static SchemaFault toFault(const QJsonObject &schema, const QJsonObject &document, QStringList steps, const std::string &description)
{
    static constexpr std::string_view missing = "Missing required property '";
    if (description.starts_with(missing)) {
        steps += QString::fromStdString(description.substr(missing.size(), description.rfind('\'') - missing.size()));
        return {SchemaFault::Kind::Missing, pointer(steps), Schema::tr("is missing")};
    }
    const QJsonObject rule = schemaAt(schema, steps);
    const QJsonValue value = valueAt(document, steps);
    if (description.contains("'type' constraint")) {
        const QString wanted = alternatives(rule["type"_L1], [](const QJsonValue &type) { return typeName(type.toString()); });
        return {SchemaFault::Kind::Type, pointer(steps), Schema::tr("is %1, should be %2").arg(describe(value), wanted)};
    }
    const QString wanted = alternatives(rule.contains("const"_L1) ? rule["const"_L1] : rule["enum"_L1], quoted);
    return {SchemaFault::Kind::Value, pointer(steps), Schema::tr("is %1, should be %2").arg(describe(value), wanted)};
}

Schema::Schema(QJsonObject json, std::unique_ptr<Compiled> compiled) : m_json(std::move(json)), m_compiled(std::move(compiled)) {}
Schema::Schema(Schema &&) noexcept = default;
Schema &Schema::operator=(Schema &&) noexcept = default;
Schema::~Schema() = default;

Result<Schema> Schema::parse(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return malformed(u"the schema is no JSON object"_s);
    auto compiled = std::make_unique<Compiled>();
    try {
        const QJsonValue root = document.object();
        valijson::SchemaParser().populateSchema(valijson::adapters::QtJsonAdapter(root), compiled->schema);
    } catch (const std::exception &error) {
        return malformed(QString::fromLocal8Bit(error.what()));
    }
    return Schema(document.object(), std::move(compiled));
}

std::vector<SchemaFault> Schema::faults(const QJsonObject &document) const
{
    const QJsonValue root = withSmallIntegers(document);
    valijson::ValidationResults results;
    valijson::Validator(valijson::Validator::kStrongTypes).validate(m_compiled->schema, valijson::adapters::QtJsonAdapter(root), &results);
    std::vector<SchemaFault> faults;
    QSet<QString> seen; // what a condition demands is told of twice
    for (const auto &[context, description] : results) {
        // Outer values are told of as well: "Failed to validate item #3 in array."
        if (description.starts_with("Failed to validate") || faults.size() >= mostFaults)
            continue;
        QStringList steps;
        for (size_t i = 1; i < context.size(); ++i)
            steps += QString::fromUtf8(context[i].data() + 1, qsizetype(context[i].size()) - 2);
        SchemaFault fault = toFault(m_json, document, std::move(steps), description);
        const QString line = fault.path + u' ' + fault.reason;
        if (!seen.contains(line)) {
            seen += line;
            faults.push_back(std::move(fault));
        }
    }
    return faults;
}

/// How many of the keys that the schema knows the report has, lists and maps counted as one.
static int valuesIn(const QJsonObject &schema, const QJsonObject &report)
{
    int count = 0;
    const QJsonObject properties = schema["properties"_L1].toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QJsonValue value = report[it.key()];
        if (value.isObject() && it.value()["properties"_L1].isObject())
            count += valuesIn(it.value().toObject(), value.toObject());
        else if (!value.isUndefined())
            ++count;
    }
    return count;
}

Verdict validate(const QJsonObject &report, const Catalogue &catalogue)
{
    const QByteArray schemaJson = schemaOf(catalogue);
    const auto schema = Schema::parse(schemaJson);
    if (!schema)
        qFatal("the report's schema is no schema: %s", qPrintable(schema.error().detail));
    Verdict verdict;
    verdict.faults = schema->faults(report);

    const QString name = report["report_schema"_L1].toString();
    const int version = report["report_schema_version"_L1].toInt();
    const QString writer = report["generator"_L1]["name"_L1].toString() + u' ' + report["generator"_L1]["version"_L1].toString();
    // Where an imported report does not know a value that a collector always knows, it says so.
    const bool isImported = report["collection"_L1]["imported"_L1].isObject();
    const auto excuse = [&verdict](const auto &isExcused) {
        const auto end = std::ranges::stable_partition(verdict.faults, [&](const SchemaFault &fault) { return !isExcused(fault); });
        std::ranges::move(end, std::back_inserter(verdict.remarks));
        verdict.faults.erase(end.begin(), end.end());
    };
    if (name != "system-prose"_L1 && (report.contains("system"_L1) && report.contains("timestamp"_L1))) {
        verdict.outcome = Verdict::Outcome::Readable;
        excuse([](const SchemaFault &) { return true; });
        std::erase_if(verdict.remarks, [&](const SchemaFault &fault) { // only sections are alike
            const bool isOfSection = std::ranges::any_of(catalogue,
                                                         [&](const SectionInfo &info) { return fault.path.startsWith(u'/' + info.id); });
            return !isOfSection || fault.kind == SchemaFault::Kind::Missing;
        });
        const auto misfits = qsizetype(verdict.remarks.size());
        const QJsonObject ours = QJsonDocument::fromJson(schemaJson).object();
        const int sections = int(std::ranges::count_if(catalogue, [&](const SectionInfo &info) { return report.contains(info.id); }));
        verdict.sentences += name.isEmpty() ? Verdict::tr("This is a report of the older tool, which names no schema.")
                                            : Verdict::tr("This is a report of the older tool, of the schema “%1”.").arg(name);
        verdict.sentences +=
            Verdict::tr("It holds %1 of the %2 sections known here, and %3 of its %4 known keys fit. It can be opened and compared.")
                .arg(sections)
                .arg(catalogue.size())
                .arg(valuesIn(ours, report) - int(misfits))
                .arg(valuesIn(ours, report));
    } else if (version > Report::schemaVersion) {
        verdict.sentences += Verdict::tr("This is a report of a newer schema version, %1; this program knows version %2.")
                                 .arg(version)
                                 .arg(Report::schemaVersion);
        excuse(
            [](const SchemaFault &fault) { return fault.kind == SchemaFault::Kind::Missing || fault.path == "/report_schema_version"_L1; });
    } else {
        verdict.sentences += writer.trimmed().isEmpty()
            ? Verdict::tr("This is a report of schema version %1; it does not say what wrote it.").arg(version)
            : Verdict::tr("This is a report of schema version %1, written by %2.").arg(version).arg(writer.trimmed());
        if (isImported)
            excuse([&](const SchemaFault &fault) {
                return fault.kind == SchemaFault::Kind::Type && valueAt(report, stepsOf(fault.path)).isNull();
            });
        // Keys are added from version to version of the program.
        const auto theirs = QVersionNumber::fromString(report["generator"_L1]["version"_L1].toString());
        if (!isImported && !theirs.isNull() && theirs < QVersionNumber::fromString(QLatin1StringView(PROSE_VERSION)))
            excuse([](const SchemaFault &fault) { return fault.kind == SchemaFault::Kind::Missing && fault.path.count(u'/') > 1; });
    }
    if (verdict.outcome != Verdict::Outcome::Readable)
        verdict.outcome = verdict.faults.empty() ? Verdict::Outcome::Valid : Verdict::Outcome::Invalid;
    return verdict;
}

} // namespace prose
