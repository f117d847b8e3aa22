// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/schema.h"

#include "models/report/nodes.h"
#include "models/report/report.h"
#include "models/report/textforms.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace prose {

using namespace nodes;

namespace {

constexpr std::array unitWords{""_L1,        "bytes"_L1, "KiB"_L1, "MiB"_L1,    "GiB"_L1,     "percent"_L1,
                               "seconds"_L1, "ms"_L1,    "Hz"_L1,  "MHz"_L1,    "celsius"_L1, "watts"_L1,
                               "volts"_L1,   "pages"_L1, "rpm"_L1, "Mbit/s"_L1, "mm"_L1,      "epoch seconds"_L1};
static_assert(unitWords.size() == std::to_underlying(Unit::EpochSeconds) + 1);

std::vector<Node> objectOf(const FieldList &fields, QList<const FieldList *> above);

QString typeWord(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return u"boolean"_s;
    case QJsonValue::Double: return u"number"_s;
    case QJsonValue::String: return u"string"_s;
    case QJsonValue::Array: return u"array"_s;
    case QJsonValue::Object: return u"object"_s;
    default: return u"null"_s;
    }
}

/// The keywords for the value from one layer of its type inwards.
std::vector<Node> typed(const Field &field, size_t depth, const QList<const FieldList *> &above)
{
    QStringList types;
    // An absent value is written as its fallback, and so is a personal number that was removed.
    const bool isNumber = field.type.back() == Layer::Integer || field.type.back() == Layer::Number;
    if (field.type.at(depth) == Layer::Optional || (isNumber && field.personal != Personal::No))
        types += typeWord(field.fallback);
    if (field.type[depth] == Layer::Optional)
        ++depth;
    std::vector<Node> inner;
    switch (field.type.at(depth)) {
    case Layer::Optional: Q_UNREACHABLE();
    case Layer::List:
        types.prepend(u"array"_s);
        inner.push_back(object(u"items"_s, typed(field, depth + 1, above)));
        break;
    case Layer::Map:
        types.prepend(u"object"_s);
        inner.push_back(object(u"additionalProperties"_s, typed(field, depth + 1, above)));
        break;
    case Layer::Struct:
        types.prepend(u"object"_s);
        if (!above.contains(field.children)) // where a struct holds itself, the schema ends
            inner = objectOf(*field.children, above);
        break;
    case Layer::Text: types.prepend(u"string"_s); break;
    case Layer::Boolean: types.prepend(u"boolean"_s); break;
    case Layer::Integer: types.prepend(u"integer"_s); break;
    case Layer::Number: types.prepend(u"number"_s); break;
    }
    types.removeDuplicates();
    if (types.startsWith("integer"_L1) && types.contains("number"_L1) && field.fallback.toDouble() == double(field.fallback.toInteger()))
        types.removeAll(u"number"_s);
    inner.insert(inner.begin(), types.size() == 1 ? text(u"type"_s, types.front()) : textList(u"type"_s, types));
    return inner;
}

std::vector<Node> schemaOf(const Field &field, const QList<const FieldList *> &above)
{
    std::vector<Node> keywords;
    if (field.label && *field.label)
        keywords.push_back(text(u"title"_s, QString::fromLatin1(field.label)));
    if (field.unit != Unit::None)
        keywords.push_back(text(u"x-unit"_s, unitWords.at(std::to_underlying(field.unit))));
    if (field.personal != Personal::No)
        keywords.push_back(text(u"x-personal"_s, personalWord(field.personal)));
    if (field.isVolatile)
        keywords.push_back(scalar(u"x-volatile"_s, true));
    if (field.tolerance > 0)
        keywords.push_back(scalar(u"x-tolerance"_s, field.tolerance));
    if (!field.identity.isEmpty())
        keywords.push_back(textList(u"x-identified-by"_s, QString(field.identity).split(u',')));
    if (!field.fallback.isNull())
        keywords.push_back(scalar(u"x-absent-as"_s, field.fallback));
    std::ranges::move(typed(field, 0, above), std::back_inserter(keywords));
    return keywords;
}

/// Every key is always written; but an object may end at a row that says so.
void require(std::vector<Node> &keywords, const std::vector<Field> &rows, size_t from)
{
    Node required = list(u"required"_s, {});
    std::vector<Node> end;
    for (size_t i = from; i < rows.size() && end.empty(); ++i) {
        const Field &row = rows[i];
        required.children.push_back(text({}, row.key));
        if (row.lastUnless.isUndefined() || i + 1 == rows.size())
            continue;
        std::vector<Node> then;
        require(then, rows, i + 1);
        end.push_back(
            object(u"if"_s,
                   {textList(u"required"_s, {row.key}), object(u"properties"_s, {object(row.key, {scalar(u"const"_s, row.lastUnless)})})}));
        end.push_back(object(u"then"_s, std::move(then)));
    }
    keywords.push_back(std::move(required));
    std::ranges::move(end, std::back_inserter(keywords));
}

std::vector<Node> objectOf(const FieldList &fields, QList<const FieldList *> above)
{
    above += &fields;
    Node properties = object(u"properties"_s, {});
    for (const Field &row : fields.rows())
        properties.children.push_back(object(row.key, schemaOf(row, above)));
    std::vector<Node> keywords{std::move(properties)};
    require(keywords, fields.rows(), 0);
    return keywords;
}

Node typeNode(const QString &key, const QString &type)
{
    return object(key, {text(u"type"_s, type)});
}

Node wordsNode(const QString &key, const QStringList &words)
{
    return object(key, {text(u"type"_s, u"string"_s), textList(u"enum"_s, words)});
}

Node textsNode(const QString &key)
{
    return object(key, {text(u"type"_s, u"array"_s), typeNode(u"items"_s, u"string"_s)});
}

Node listOf(const QString &key, std::vector<Node> item)
{
    return object(key, {text(u"type"_s, u"array"_s), object(u"items"_s, std::move(item))});
}

/// Of an object with these keys, all of them required but those named.
std::vector<Node> plainObject(std::vector<Node> properties, const QStringList &optional = {})
{
    QStringList required;
    for (const Node &property : properties) {
        if (!optional.contains(property.key))
            required += property.key;
    }
    return {text(u"type"_s, u"object"_s), object(u"properties"_s, std::move(properties)), textList(u"required"_s, required)};
}

QStringList errorKinds()
{
    QStringList words;
    for (int kind = 0; kind <= std::to_underlying(Error::Kind::TooLarge); ++kind)
        words += kindWord(Error::Kind(kind));
    return words;
}

/// What collection_status says of each section.
std::vector<Node> statusSchema()
{
    QStringList states;
    for (int state = 0; state <= std::to_underlying(State::Skipped); ++state)
        states += stateWord(State(state));
    Node exit = object(u"exit"_s, {textList(u"type"_s, {u"integer"_s, u"null"_s})});
    std::vector<Node> source = plainObject(
        {textsNode(u"command"_s), typeNode(u"file"_s, u"string"_s), textsNode(u"call"_s), std::move(exit),
         typeNode(u"started_ms"_s, u"number"_s), typeNode(u"duration_ms"_s, u"number"_s), typeNode(u"files"_s, u"integer"_s),
         typeNode(u"bytes"_s, u"integer"_s), typeNode(u"remembered"_s, u"boolean"_s), wordsNode(u"error"_s, errorKinds()),
         typeNode(u"waited_ms"_s, u"number"_s), typeNode(u"partial"_s, u"boolean"_s)},
        {u"command"_s, u"file"_s, u"call"_s, u"files"_s, u"remembered"_s, u"error"_s, u"waited_ms"_s, u"partial"_s});
    std::vector<Node> problem = plainObject(
        {wordsNode(u"kind"_s, errorKinds()), typeNode(u"source"_s, u"string"_s), typeNode(u"detail"_s, u"string"_s)});
    Node error = object(u"error"_s, {textList(u"type"_s, {u"string"_s, u"null"_s})});
    return plainObject({wordsNode(u"status"_s, {u"ok"_s, u"error"_s, u"timeout"_s, u"skipped"_s}), wordsNode(u"state"_s, states),
                        std::move(error), typeNode(u"queued_ms"_s, u"number"_s), typeNode(u"duration_ms"_s, u"number"_s),
                        typeNode(u"timeout_seconds"_s, u"number"_s), listOf(u"problems"_s, std::move(problem)),
                        listOf(u"sources"_s, std::move(source))});
}

Node sectionSchema(const SectionInfo &info, const QString &platforms)
{
    std::vector<Node> keywords{text(u"title"_s, QString::fromLatin1(info.label)), text(u"x-platforms"_s, platforms)};
    if (info.isDeep)
        keywords.push_back(scalar(u"x-deep"_s, true));
    // A section whose JSON is an array has one nameless row.
    std::vector<Node> value;
    if (const Field *whole = info.fields->find({})) {
        value = schemaOf(*whole, {info.fields});
    } else {
        value = objectOf(*info.fields, {});
        value.insert(value.begin(), text(u"type"_s, u"object"_s));
    }
    std::ranges::move(value, std::back_inserter(keywords));
    return object(info.id, std::move(keywords));
}

} // namespace

QByteArray schemaOf(const Catalogue &catalogue)
{
    const Node versionNode = object(u"report_schema_version"_s, {text(u"type"_s, u"integer"_s), scalar(u"const"_s, Report::schemaVersion)});
    std::vector<Node> properties{
        object(u"report_schema"_s, {text(u"type"_s, u"string"_s), text(u"const"_s, u"system-prose"_s)}),
        versionNode,
        object(u"generator"_s, plainObject({typeNode(u"name"_s, u"string"_s), typeNode(u"version"_s, u"string"_s)})),
        wordsNode(u"platform"_s, {u"macos"_s, u"linux"_s}),
        object(u"timestamp"_s,
               {text(u"title"_s, u"When collection began"_s), text(u"x-unit"_s, u"epoch seconds"_s), scalar(u"x-volatile"_s, true),
                text(u"type"_s, u"number"_s)}),
    };
    QStringList required{u"report_schema"_s, u"report_schema_version"_s, u"generator"_s, u"platform"_s, u"timestamp"_s};
    QStringList onLinux, onMac;
    for (const SectionInfo &info : catalogue) {
        const bool isLinux = info.isReportedOn(Platform::Linux);
        const bool isMac = info.isReportedOn(Platform::MacOS);
        properties.push_back(sectionSchema(info, isLinux && isMac ? u"linux, macos"_s : isLinux ? u"linux"_s : u"macos"_s));
        (isLinux && isMac ? required : isLinux ? onLinux : onMac) += info.id;
    }
    Node imported = object(
        u"imported"_s,
        plainObject({typeNode(u"program"_s, u"string"_s), typeNode(u"version"_s, u"string"_s), typeNode(u"values"_s, u"integer"_s),
                     typeNode(u"mapped"_s, u"integer"_s), textsNode(u"not_mapped"_s)}));
    std::vector<Node> collection = plainObject({typeNode(u"duration_ms"_s, u"number"_s), typeNode(u"redacted"_s, u"boolean"_s),
                                                typeNode(u"recording"_s, u"string"_s), std::move(imported),
                                                wordsNode(u"mode"_s, {u"fast"_s, u"deep"_s})},
                                               {u"recording"_s, u"imported"_s});
    properties.push_back(textsNode(u"collection_errors"_s));
    properties.push_back(object(
        u"collection_status"_s,
        {text(u"type"_s, u"object"_s), object(u"additionalProperties"_s, statusSchema()), textList(u"required"_s, required.sliced(5))}));
    properties.push_back(object(u"collection"_s, std::move(collection)));
    required += {u"collection_errors"_s, u"collection_status"_s, u"collection"_s};

    const Node root = object(
        {},
        {
            text(u"$schema"_s, u"http://json-schema.org/draft-07/schema#"_s),
            text(u"$id"_s, u"urn:system-prose:report:%1"_s.arg(Report::schemaVersion)),
            text(u"title"_s, u"System Prose report"_s),
            text(u"description"_s,
                 u"What one computer is and what runs on it, at one moment. Keys are only ever added within a schema version; "
                 "an absent value is null, or the word in x-absent-as."_s),
            scalar(u"x-schema-version"_s, Report::schemaVersion),
            text(u"type"_s, u"object"_s),
            object(u"properties"_s, std::move(properties)),
            textList(u"required"_s, required),
            object(u"if"_s, {object(u"properties"_s, {object(u"platform"_s, {text(u"const"_s, u"linux"_s)})})}),
            object(u"then"_s, {textList(u"required"_s, onLinux)}),
            object(u"else"_s, {textList(u"required"_s, onMac)}),
        });
    QByteArray json;
    writeJson(json, root, 0);
    json += '\n';
    return json;
}

QJsonObject schemaAt(const QJsonObject &schema, const QStringList &steps)
{
    QJsonObject at = schema;
    for (const QString &step : steps) {
        if (at.contains("items"_L1))
            at = at["items"_L1].toObject();
        else if (const QJsonValue property = at["properties"_L1][step]; property.isObject())
            at = property.toObject();
        else
            at = at["additionalProperties"_L1].toObject();
    }
    return at;
}

} // namespace prose
