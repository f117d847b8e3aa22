// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/report.h"

#include "models/report/document.h"
#include "models/report/nodes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

static constexpr std::array stateWords{"waiting"_L1, "running"_L1,     "complete"_L1, "partial"_L1,
                                       "failed"_L1,  "unavailable"_L1, "skipped"_L1};

QLatin1StringView stateWord(State state)
{
    return stateWords.at(std::to_underlying(state));
}

bool isOver(State state)
{
    return state != State::Waiting && state != State::Running;
}

template<class R>
static auto findSection(R &report, QStringView id) -> decltype(report.sections.data())
{
    const auto it = std::ranges::find_if(report.sections, [&](const Section &section) { return section.id == id; });
    return it == report.sections.end() ? nullptr : &*it;
}

const Section *Report::section(QStringView id) const
{
    return findSection(*this, id);
}
Section *Report::section(QStringView id)
{
    return findSection(*this, id);
}

Report emptyReport(const Catalogue &catalogue, Platform platform)
{
    Report report;
    report.platform = platform;
    for (const SectionInfo &info : catalogue) {
        if (!info.isReportedOn(platform))
            continue;
        Section section;
        section.id = info.id;
        section.info = &info;
        section.root = info.blank;
        section.limit = info.limit;
        report.sections.push_back(std::move(section));
    }
    return report;
}

QStringList collectionErrors(const Report &report)
{
    QStringList lines;
    for (const Section &section : report.sections) {
        for (const Error &problem : section.problems)
            lines += section.id + ": "_L1 + errorLine(problem);
    }
    return lines;
}

// ---- writing ----

using namespace nodes;

static Node millisecondsNode(const QString &key, std::chrono::microseconds time)
{
    return scalar(key, double(time.count()) / 1000);
}

static QLatin1StringView keptStatusWord(const Section &section)
{
    if (section.timedOut)
        return "timeout"_L1;
    switch (section.state) {
    case State::Failed: return "error"_L1;
    case State::Complete:
    case State::Partial:
    case State::Unavailable: return "ok"_L1;
    default: return "skipped"_L1;
    }
}

static Node sourceNode(const SourceRecord &source)
{
    static constexpr std::array kinds{"command"_L1, "file"_L1, "call"_L1};
    const QString kind = kinds.at(std::to_underlying(source.kind));
    Node node = object({}, {source.kind == SourceRecord::Kind::File ? text(kind, source.name()) : textList(kind, source.words)});
    node.children.push_back(scalar(u"exit"_s, source.exitCode ? QJsonValue(*source.exitCode) : QJsonValue()));
    node.children.push_back(millisecondsNode(u"started_ms"_s, source.started));
    node.children.push_back(millisecondsNode(u"duration_ms"_s, source.duration));
    if (source.kind == SourceRecord::Kind::File)
        node.children.push_back(scalar(u"files"_s, source.files));
    node.children.push_back(scalar(u"bytes"_s, source.bytes));
    if (source.isRemembered)
        node.children.push_back(scalar(u"remembered"_s, true));
    if (source.error)
        node.children.push_back(text(u"error"_s, kindWord(source.error->kind)));
    if (source.waited.count() > 0)
        node.children.push_back(millisecondsNode(u"waited_ms"_s, source.waited));
    if (source.isPartial)
        node.children.push_back(scalar(u"partial"_s, true));
    return node;
}

static Node statusNode(const Section &section)
{
    Node problems = list(u"problems"_s, {});
    for (const Error &problem : section.problems) {
        problems.children.push_back(
            object({}, {text(u"kind"_s, kindWord(problem.kind)), text(u"source"_s, problem.source), text(u"detail"_s, problem.detail)}));
    }
    Node sources = list(u"sources"_s, {});
    for (const SourceRecord &source : section.sources)
        sources.children.push_back(sourceNode(source));

    QJsonValue error;
    if (!section.problems.empty())
        error = errorLine(section.problems.front());
    else if (!section.reason.isEmpty())
        error = section.reason;
    return object(section.id,
                  {text(u"status"_s, keptStatusWord(section)), text(u"state"_s, stateWord(section.state)), scalar(u"error"_s, error),
                   millisecondsNode(u"queued_ms"_s, section.queued), millisecondsNode(u"duration_ms"_s, section.duration),
                   scalar(u"timeout_seconds"_s, double(section.limit.count()) / 1000), std::move(problems), std::move(sources)});
}

QByteArray toJson(const Report &report)
{
    Node root = object({},
                       {
                           text(u"report_schema"_s, u"system-prose"_s),
                           scalar(u"report_schema_version"_s, Report::schemaVersion),
                           object(u"generator"_s, {text(u"name"_s, report.generatorName), text(u"version"_s, report.generatorVersion)}),
                           text(u"platform"_s, report.platform == Platform::MacOS ? u"macos"_s : u"linux"_s),
                           scalar(u"timestamp"_s, report.timestamp),
                       });
    Node status = object(u"collection_status"_s, {});
    for (const Section &section : report.sections) {
        Node facts = section.root;
        facts.key = section.id;
        root.children.push_back(std::move(facts));
        status.children.push_back(statusNode(section));
    }
    root.children.push_back(textList(u"collection_errors"_s, collectionErrors(report)));
    root.children.push_back(std::move(status));
    Node collection = object(u"collection"_s,
                             {millisecondsNode(u"duration_ms"_s, report.duration), scalar(u"redacted"_s, report.redacted)});
    if (!report.recording.isEmpty())
        collection.children.push_back(text(u"recording"_s, report.recording));
    if (const auto &imported = report.imported) {
        collection.children.push_back(
            object(u"imported"_s,
                   {text(u"program"_s, imported->program), text(u"version"_s, imported->version), scalar(u"values"_s, imported->values),
                    scalar(u"mapped"_s, imported->mapped), textList(u"not_mapped"_s, imported->notMapped)}));
    }
    collection.children.push_back(text(u"mode"_s, report.isFast ? u"fast"_s : u"deep"_s));
    root.children.push_back(std::move(collection));

    QByteArray json;
    writeJson(json, root, 0);
    json += '\n';
    return json;
}

QByteArray sectionJson(const Section &section)
{
    QByteArray json;
    writeJson(json, section.root, 0);
    json += '\n';
    return json;
}

// ---- reading ----

static std::chrono::microseconds fromMilliseconds(const QJsonValue &value)
{
    constexpr double most = 1e15; // what is longer than thirty years is no duration
    return std::chrono::microseconds(qint64(std::clamp(value.toDouble() * 1000 + 0.5, 0.0, most)));
}

static SourceRecord sourceFromJson(const QJsonObject &json)
{
    constexpr qint64 mostBytes = 1'000'000'000'000; // no answer has more; those of all sources can be added up
    SourceRecord source;
    const auto words = [&](QLatin1StringView key) {
        const QJsonValue value = json.value(key);
        return value.isArray() ? value.toVariant().toStringList() : QStringList{value.toString()};
    };
    if (json.contains("command"_L1)) {
        source.kind = SourceRecord::Kind::Command;
        source.words = words("command"_L1);
    } else if (json.contains("call"_L1)) {
        source.kind = SourceRecord::Kind::Call;
        source.words = words("call"_L1);
    } else {
        source.words = words("file"_L1);
    }
    if (json.value("exit"_L1).isDouble())
        source.exitCode = json.value("exit"_L1).toInt();
    source.started = fromMilliseconds(json.value("started_ms"_L1));
    source.duration = fromMilliseconds(json.value("duration_ms"_L1));
    source.waited = fromMilliseconds(json.value("waited_ms"_L1));
    source.files = json.value("files"_L1).toInteger();
    source.bytes = std::clamp<qint64>(json.value("bytes"_L1).toInteger(), 0, mostBytes);
    source.isRemembered = json.value("remembered"_L1).toBool();
    source.isPartial = json.value("partial"_L1).toBool();
    if (const auto kind = kindFromWord(json.value("error"_L1).toString()))
        source.error = Error{*kind, source.name(), {}};
    return source;
}

static void readStatus(Section &section, const QJsonObject &json)
{
    const QString word = json.value("state"_L1).toString();
    const auto known = std::ranges::find_if(stateWords, [&](QLatin1StringView known) { return known == word; });
    section.timedOut = json.value("status"_L1) == "timeout"_L1;
    section.state = known != stateWords.end()     ? State(known - stateWords.begin())
        : json.value("status"_L1) == "ok"_L1      ? State::Complete
        : json.value("status"_L1) == "skipped"_L1 ? State::Skipped
                                                  : State::Failed;
    if (!isOver(section.state))
        section.state = State::Skipped;
    section.queued = fromMilliseconds(json.value("queued_ms"_L1));
    section.duration = fromMilliseconds(json.value("duration_ms"_L1));
    section.limit = std::chrono::duration_cast<std::chrono::milliseconds>(
        fromMilliseconds(json.value("timeout_seconds"_L1).toDouble() * 1000));
    for (const auto items = json.value("problems"_L1).toArray(); const QJsonValue &item : items) {
        section.problems.push_back({kindFromWord(item["kind"_L1].toString()).value_or(Error::Kind::Failed), item["source"_L1].toString(),
                                    item["detail"_L1].toString()});
    }
    const QString error = json.value("error"_L1).toString();
    if (!error.isEmpty() && !json.contains("problems"_L1))
        section.problems.push_back({section.timedOut ? Error::Kind::TimedOut : Error::Kind::Failed, {}, error});
    else if (section.problems.empty())
        section.reason = error;
    for (const auto items = json.value("sources"_L1).toArray(); const QJsonValue &item : items)
        section.sources.push_back(sourceFromJson(item.toObject()));
}

/// The older tool calls some collectors other than their sections.
static QString sectionOfCollector(const QString &name)
{
    if (name == "kext_info"_L1)
        return u"kexts"_s;
    static constexpr std::array renamed{"system_info"_L1, "hardware_info"_L1, "disk_info"_L1};
    return std::ranges::contains(renamed, name) ? name.chopped(5) : name;
}

/// A report without states tells only of failures: "disk_info: ValueError: …".
static void readErrors(Report &report, const QJsonArray &lines)
{
    for (const QJsonValue &line : lines) {
        const QString text = line.toString();
        const qsizetype colon = text.indexOf(u": ");
        Section *section = colon < 0 ? nullptr : report.section(sectionOfCollector(text.first(colon)));
        if (!section)
            continue;
        section->problems.push_back({Error::Kind::Failed, {}, text.sliced(colon + 2)});
        section->state = section->root.isEmpty() ? State::Failed : State::Partial;
    }
}

static std::unexpected<Error> notAReport(const QString &name, const QString &detail)
{
    return std::unexpected(Error{Error::Kind::Malformed, name, detail});
}

bool isReport(const QJsonObject &root)
{
    return root.value("report_schema"_L1).isString() || (root.contains("system"_L1) && root.contains("timestamp"_L1));
}

static std::optional<Report::Imported> importedFromJson(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    return Report::Imported{json["program"_L1].toString(), json["version"_L1].toString(), json["values"_L1].toInt(),
                            json["mapped"_L1].toInt(), json["not_mapped"_L1].toVariant().toStringList()};
}

Result<Report> reportFromJson(const QByteArray &json, const Catalogue &catalogue, const QString &name)
{
    const Result<QJsonDocument> document = documentFrom(json, name);
    if (!document)
        return std::unexpected(document.error());
    return reportFromJson(document->object(), catalogue, name);
}

Result<Report> reportFromJson(const QJsonObject &root, const Catalogue &catalogue, const QString &name)
{
    if (!isReport(root))
        return notAReport(name, u"this JSON is not a system report"_s);

    Report report;
    report.readSchemaVersion = root.value("report_schema_version"_L1).toInt(1);
    report.generatorName = root.value("generator"_L1)["name"_L1].toString();
    report.generatorVersion = root.value("generator"_L1)["version"_L1].toString();
    const bool isLinux = root.contains("platform"_L1) ? root.value("platform"_L1) == "linux"_L1
                                                      : root.value("system"_L1)["os"_L1] == "Linux"_L1;
    report.platform = isLinux ? Platform::Linux : Platform::MacOS;
    report.timestamp = root.value("timestamp"_L1).toDouble();
    const QJsonObject collection = root.value("collection"_L1).toObject();
    report.duration = fromMilliseconds(collection.value("duration_ms"_L1));
    report.isFast = collection.value("mode"_L1) == "fast"_L1;
    report.redacted = collection.value("redacted"_L1).toBool();
    report.recording = collection.value("recording"_L1).toString();
    report.imported = importedFromJson(collection.value("imported"_L1));

    QJsonObject status;
    const QJsonObject collectors = root.value("collection_status"_L1).toObject();
    for (auto it = collectors.begin(); it != collectors.end(); ++it)
        status.insert(sectionOfCollector(it.key()), it.value());
    const auto read = [&](const QString &id, const SectionInfo *info) {
        Section section;
        section.id = id;
        section.info = info;
        // A section whose JSON is an array has one nameless row, which describes the items.
        const FieldList *fields = info ? info->fields : nullptr;
        const Field *whole = fields ? fields->find({}) : nullptr;
        section.root = nodeFromJson(id, root.value(id), whole, whole ? whole->children : fields);
        section.state = State::Complete;
        if (const QJsonValue own = status.value(id); own.isObject())
            readStatus(section, own.toObject());
        report.sections.push_back(std::move(section));
    };
    for (const SectionInfo &info : catalogue) {
        if (root.contains(info.id))
            read(info.id, &info);
    }
    static constexpr std::array ownKeys{"report_schema"_L1, "report_schema_version"_L1, "generator"_L1,         "platform"_L1,
                                        "timestamp"_L1,     "collection_errors"_L1,     "collection_status"_L1, "collection"_L1};
    for (auto it = root.begin(); it != root.end(); ++it) {
        const bool isSection = (it->isObject() || it->isArray()) && !it.key().startsWith(u'_')
            && std::ranges::none_of(ownKeys, [&](QLatin1StringView own) { return own == it.key(); });
        if (isSection && !report.section(it.key()))
            read(it.key(), nullptr);
    }
    if (report.sections.empty())
        return notAReport(name, u"this report has no section"_s);
    if (status.isEmpty())
        readErrors(report, root.value("collection_errors"_L1).toArray());
    return report;
}

} // namespace prose
