// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/containerengine.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

Result<QJsonArray> arrayIn(QByteArrayView json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray());
    if (!document.isArray())
        return malformed(u"no JSON list"_s);
    return document.array();
}

QString shortId(QString id)
{
    if (const qsizetype colon = id.indexOf(u':'); colon >= 0)
        id = id.sliced(colon + 1);
    return id.left(12);
}

std::optional<QString> moment(const QDateTime &when)
{
    if (!when.isValid() || when.toSecsSinceEpoch() <= 0)
        return std::nullopt;
    return when.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s) + " +0000 UTC"_L1;
}

std::optional<QString> moment(const QJsonValue &seconds)
{
    return moment(QDateTime::fromSecsSinceEpoch(seconds.toInteger(), QTimeZone::UTC));
}

/// Decimal units and three digits, as docker prints: "72.8MB", "1.02GB".
QString humanSize(double bytes)
{
    static constexpr auto units = {"B"_L1, "kB"_L1, "MB"_L1, "GB"_L1, "TB"_L1};
    auto unit = units.begin();
    while (bytes >= 999.5 && unit + 1 != units.end()) {
        bytes /= 1000;
        ++unit;
    }
    return QString::number(bytes, 'g', 3) + *unit;
}

struct Port
{
    QString address, type;
    int inside = 0, outside = 0; // outside: 0 when it is not published

    auto order() const { return std::tie(type, address, inside, outside); }
};

QString host(const QString &address)
{
    if (address.isEmpty())
        return {};
    return (address.contains(u':') ? u"[%1]:"_s : u"%1:"_s).arg(address);
}

QString range(int first, int last)
{
    return first == last ? QString::number(first) : u"%1-%2"_s.arg(first).arg(last);
}

/// Neighbours that keep their number are one range: "0.0.0.0:8000-8010->8000-8010/tcp".
QString portsText(const QJsonArray &list)
{
    constexpr int highest = 65535;
    std::vector<Port> ports;
    for (const QJsonValue &item : list) {
        const Port port{item["IP"_L1].toString(), item["Type"_L1].toString(), item["PrivatePort"_L1].toInt(),
                        item["PublicPort"_L1].toInt()};
        if (port.inside >= 0 && port.inside <= highest && port.outside >= 0 && port.outside <= highest)
            ports.push_back(port);
    }
    std::ranges::sort(ports, [](const Port &a, const Port &b) { return a.order() < b.order(); });
    QStringList texts;
    for (size_t i = 0; i < ports.size(); ++i) {
        const Port &first = ports[i];
        int last = first.inside;
        const bool isSame = first.outside == first.inside || first.outside == 0;
        while (isSame && i + 1 < ports.size()) {
            const Port &after = ports[i + 1];
            if (after.address != first.address || after.type != first.type || after.inside != last + 1
                || after.outside != (first.outside == 0 ? 0 : after.inside))
                break;
            last = after.inside;
            ++i;
        }
        const QString inside = range(first.inside, last) + u'/' + first.type;
        if (first.outside == 0)
            texts += inside;
        else
            texts += host(first.address) + range(first.outside, first.outside + last - first.inside) + "->"_L1 + inside;
    }
    return texts.join(u", "_s);
}

/// "localhost:5000/app:1.2" → app's repository and tag; the colon of a registry's port is none of a tag.
std::pair<QString, QString> repositoryAndTag(const QString &name)
{
    const qsizetype colon = name.lastIndexOf(u':');
    if (colon > name.lastIndexOf(u'/'))
        return {name.first(colon), name.sliced(colon + 1)};
    return {name, u"<none>"_s};
}

QString firstName(const QJsonValue &names)
{
    QString name = names.isArray() ? names.toArray().first().toString() : names.toString();
    if (name.startsWith(u'/'))
        name.removeFirst();
    return name;
}

} // namespace

Result<std::vector<EngineContainer>> parseDockerContainers(QByteArrayView json)
{
    const auto list = arrayIn(json);
    if (!list)
        return std::unexpected(list.error());
    std::vector<EngineContainer> containers;
    for (const QJsonValue &item : *list) {
        EngineContainer container{
            shortId(item["Id"_L1].toString()), firstName(item["Names"_L1]), item["Image"_L1].toString(), {}, {}, {}, {}};
        if (container.id.isEmpty())
            return malformed(u"a container without an id"_s);
        if (container.image.startsWith("sha256:"_L1)) // the image has lost its name
            container.image = shortId(container.image);
        if (item["Status"_L1].isString())
            container.status = item["Status"_L1].toString();
        container.ports = portsText(item["Ports"_L1].toArray());
        container.created = moment(item["Created"_L1]);
        if (item["State"_L1].isString()) {
            const QString state = item["State"_L1].toString();
            container.isRunning = state == "running"_L1 || state == "paused"_L1; // `docker ps` lists both
        } else if (container.status) {
            container.isRunning = container.status->startsWith("Up "_L1);
        }
        containers.push_back(std::move(container));
    }
    return containers;
}

Result<std::vector<EngineImage>> parseDockerImages(QByteArrayView json)
{
    const auto list = arrayIn(json);
    if (!list)
        return std::unexpected(list.error());
    std::vector<EngineImage> images;
    for (const QJsonValue &item : *list) {
        EngineImage image{u"<none>"_s, u"<none>"_s, shortId(item["Id"_L1].toString()), {}, moment(item["Created"_L1])};
        if (image.id.isEmpty())
            return malformed(u"an image without an id"_s);
        if (item["Size"_L1].isDouble())
            image.size = humanSize(item["Size"_L1].toDouble());
        const QJsonArray tags = item["RepoTags"_L1].toArray();
        if (tags.isEmpty()) {
            const QString digest = item["RepoDigests"_L1].toArray().first().toString();
            if (const qsizetype at = digest.indexOf(u'@'); at > 0)
                image.repository = digest.first(at);
            images.push_back(image);
        }
        for (const QJsonValue &tag : tags) {
            std::tie(image.repository, image.tag) = repositoryAndTag(tag.toString());
            images.push_back(image);
        }
    }
    return images;
}

Result<QString> parseDockerVersion(QByteArrayView json)
{
    const QString version = QJsonDocument::fromJson(json.toByteArray()).object()["Version"_L1].toString();
    if (version.isEmpty())
        return malformed(u"no version"_s);
    return version;
}

Result<std::vector<EngineContainer>> parsePodmanContainers(QByteArrayView json)
{
    const auto list = arrayIn(json);
    if (!list)
        return std::unexpected(list.error());
    std::vector<EngineContainer> containers;
    for (const QJsonValue &item : *list) {
        const QJsonObject metadata = QJsonDocument::fromJson(item["metadata"_L1].toString().toUtf8()).object();
        EngineContainer container{
            shortId(item["id"_L1].toString()), firstName(item["names"_L1]), metadata["image-name"_L1].toString(), {}, {}, {}, {}};
        if (container.id.isEmpty())
            return malformed(u"a container without an id"_s);
        if (container.image.isEmpty())
            container.image = shortId(item["image"_L1].toString());
        container.created = moment(QDateTime::fromString(item["created"_L1].toString(), Qt::ISODateWithMs));
        containers.push_back(std::move(container));
    }
    return containers;
}

Result<std::vector<EngineImage>> parsePodmanImages(QByteArrayView json)
{
    const auto list = arrayIn(json);
    if (!list)
        return std::unexpected(list.error());
    std::vector<EngineImage> images;
    for (const QJsonValue &item : *list) {
        EngineImage image{u"<none>"_s,
                          u"<none>"_s,
                          shortId(item["id"_L1].toString()),
                          {},
                          moment(QDateTime::fromString(item["created"_L1].toString(), Qt::ISODateWithMs))};
        if (image.id.isEmpty())
            return malformed(u"an image without an id"_s);
        const QJsonArray names = item["names"_L1].toArray();
        const size_t before = images.size();
        for (const QJsonValue &name : names) {
            if (name.toString().contains(u'@'))
                continue;
            std::tie(image.repository, image.tag) = repositoryAndTag(name.toString());
            images.push_back(image);
        }
        if (images.size() == before) { // without a tag, and perhaps known by its digest
            if (const QString digest = names.first().toString(); !digest.isEmpty())
                image.repository = digest.section(u'@', 0, 0);
            images.push_back(image);
        }
    }
    return images;
}

} // namespace prose
