// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/macknowledge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QResource>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

/// The rows of a data set: an array of objects under one key.
Result<QJsonArray> rowsOf(QByteArrayView json, QLatin1StringView key)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray());
    if (!document[key].isArray())
        return malformed(u"no list \"%1\""_s.arg(key));
    return document[key].toArray();
}

QStringList rowTexts(const QJsonValue &array)
{
    QStringList list;
    for (const auto texts = array.toArray(); const QJsonValue &text : texts)
        list += text.toString();
    return list;
}

QByteArray embeddedKnowledge(const QString &name)
{
    return QResource(u":/prose/knowledge/"_s + name).uncompressedData();
}

} // namespace

std::optional<MacReleaseNumber> macReleaseNumber(QStringView version)
{
    const QList<QStringView> parts = version.trimmed().split(u'.');
    bool isNumber = false;
    const int major = parts.first().toInt(&isNumber);
    if (!isNumber || major <= 0)
        return std::nullopt;
    const int minor = major == 10 ? parts.value(1).toInt() : 0;
    return MacReleaseNumber{major, std::max(minor, 0)};
}

Result<std::vector<MacRelease>> parseMacReleases(QByteArrayView json)
{
    const auto rows = rowsOf(json, "versions"_L1);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<MacRelease> releases;
    QSet<QString> seen;
    for (const QJsonValue &row : *rows) {
        MacRelease release{
            row["version"_L1].toString(), row["name"_L1].toString(), row["year"_L1].toInt(), row["released"_L1].toString(), {}};
        if (const QString last = row["last"_L1].toString(); !last.isEmpty())
            release.last = last;
        if (!macReleaseNumber(release.version) || release.name.isEmpty() || seen.contains(release.version))
            return malformed(u"version \"%1\""_s.arg(release.version));
        seen.insert(release.version);
        releases.push_back(std::move(release));
    }
    return releases;
}

Result<std::vector<MacModel>> parseMacModels(QByteArrayView json)
{
    const auto rows = rowsOf(json, "models"_L1);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<MacModel> models;
    QSet<QString> seen;
    for (const QJsonValue &row : *rows) {
        MacModel model{row["id"_L1].toString(),        rowTexts(row["names"_L1]),         row["year"_L1].toInt(),
                       row["processor"_L1].toString(), row["newest_macos"_L1].toString(), rowTexts(row["sources"_L1])};
        if (model.id.isEmpty() || !macReleaseNumber(model.newestMacos) || seen.contains(model.id))
            return malformed(u"model \"%1\""_s.arg(model.id));
        seen.insert(model.id);
        models.push_back(std::move(model));
    }
    return models;
}

const std::vector<MacRelease> &macReleases()
{
    static const std::vector<MacRelease> releases = parseMacReleases(embeddedKnowledge(u"macos_versions.json"_s))
                                                        .value_or(std::vector<MacRelease>());
    return releases;
}

const std::vector<MacModel> &macModels()
{
    static const std::vector<MacModel> models = parseMacModels(embeddedKnowledge(u"mac_models.json"_s)).value_or(std::vector<MacModel>());
    return models;
}

const MacRelease *macReleaseOf(QStringView version)
{
    const auto number = macReleaseNumber(version);
    const auto it = std::ranges::find_if(macReleases(),
                                         [&](const MacRelease &release) { return number && macReleaseNumber(release.version) == number; });
    return it == macReleases().end() ? nullptr : &*it;
}

std::optional<QString> macosName(QStringView version)
{
    const auto number = macReleaseNumber(version);
    if (!number)
        return std::nullopt;
    if (const MacRelease *release = macReleaseOf(version))
        return u"macOS "_s + release->name;
    return number->major == 10 ? u"macOS %1.%2"_s.arg(number->major).arg(number->minor) : u"macOS %1"_s.arg(number->major);
}

const MacModel *macModel(QStringView id)
{
    const auto it = std::ranges::find_if(macModels(), [&](const MacModel &model) { return model.id == id; });
    return it == macModels().end() ? nullptr : &*it;
}

std::optional<bool> isSupportedByApple(QStringView modelId, QStringView macosVersion)
{
    const MacModel *model = macModel(modelId);
    const auto running = macReleaseNumber(macosVersion);
    if (!model || !running)
        return std::nullopt;
    // What came after this program may support a model that was supported by the newest release of its time.
    const bool isBeyondKnowledge = !macReleases().empty() && *running > macReleaseNumber(macReleases().back().version);
    if (isBeyondKnowledge && model->newestMacos == macReleases().back().version)
        return std::nullopt;
    return *running <= macReleaseNumber(model->newestMacos);
}

} // namespace prose
