// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/oclpknowledge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QResource>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

QStringList ruleTexts(const QJsonValue &array)
{
    QStringList list;
    for (const auto texts = array.toArray(); const QJsonValue &text : texts)
        list += text.toString();
    return list;
}

std::optional<int> ruleNumber(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

OclpKnowledge::Device deviceRule(const QJsonValue &value)
{
    return {value["vendor"_L1].toString(), ruleTexts(value["devices"_L1]), ruleNumber(value["from"_L1])};
}

OclpKnowledge::Gpu gpuRule(const QJsonValue &value)
{
    OclpKnowledge::Gpu gpu{value["family"_L1].toString(),
                           QRegularExpression(value["pattern"_L1].toString(), QRegularExpression::CaseInsensitiveOption),
                           ruleNumber(value["from"_L1]),
                           ruleNumber(value["kdk"_L1]),
                           ruleNumber(value["metallib"_L1]),
                           value["only_without_avx2"_L1].toBool(),
                           {}};
    for (const auto rules = value["models"_L1].toArray(); const QJsonValue &rule : rules)
        gpu.models.push_back({rule["id"_L1].toString(), rule["from"_L1].toInt()});
    return gpu;
}

} // namespace

const OclpKnowledge::Gpu *OclpKnowledge::gpu(QStringView name) const
{
    const auto it = std::ranges::find_if(gpus, [&](const Gpu &gpu) { return gpu.pattern.matchView(name).hasMatch(); });
    return it == gpus.end() ? nullptr : &*it;
}

Result<OclpKnowledge> parseOclpKnowledge(QByteArrayView json)
{
    const QJsonObject root = QJsonDocument::fromJson(json.toByteArray()).object();
    OclpKnowledge knowledge;
    knowledge.schemaVersion = root["schema_version"_L1].toInt();
    if (knowledge.schemaVersion != 1)
        return malformed(u"schema version %1"_s.arg(knowledge.schemaVersion));
    knowledge.checked = root["checked"_L1].toString();
    knowledge.sources = ruleTexts(root["sources"_L1]);
    knowledge.minimumMacos = root["target_macos"_L1]["minimum"_L1].toInt();
    knowledge.maximumMacos = root["target_macos"_L1]["maximum"_L1].toInt();
    knowledge.kexts = ruleTexts(root["kexts"_L1]);
    knowledge.models = ruleTexts(root["models"_L1]);
    knowledge.processorsWithoutAvx2 = ruleTexts(root["processors_without_avx2"_L1]);
    for (const auto values = root["gpus"_L1].toArray(); const QJsonValue &value : values) {
        OclpKnowledge::Gpu gpu = gpuRule(value);
        if (gpu.family.isEmpty() || gpu.pattern.pattern().isEmpty() || !gpu.pattern.isValid())
            return malformed(u"graphics family \"%1\""_s.arg(gpu.family));
        knowledge.gpus.push_back(std::move(gpu));
    }
    for (const auto values = root["wifi"_L1].toArray(); const QJsonValue &value : values)
        knowledge.wifi.push_back(deviceRule(value));
    knowledge.camera = deviceRule(root["camera"_L1]);
    knowledge.t1Models = ruleTexts(root["t1"_L1]["models"_L1]);
    knowledge.t1From = ruleNumber(root["t1"_L1]["from"_L1]);
    knowledge.usb11Models = ruleTexts(root["usb_1_1"_L1]["models"_L1]);
    knowledge.usb11Processors = ruleTexts(root["usb_1_1"_L1]["processors"_L1]);
    knowledge.usb11From = ruleNumber(root["usb_1_1"_L1]["from"_L1]);
    return knowledge;
}

const OclpKnowledge &oclpKnowledge()
{
    static const OclpKnowledge knowledge = parseOclpKnowledge(QResource(u":/prose/knowledge/oclp.json"_s).uncompressedData())
                                               .value_or(OclpKnowledge());
    return knowledge;
}

} // namespace prose
