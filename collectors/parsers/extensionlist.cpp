// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/extensionlist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace prose {

static QStringList inOrder(QStringList extensions)
{
    extensions.removeDuplicates();
    extensions.sort(Qt::CaseInsensitive);
    return extensions;
}

Result<QStringList> parseCodeExtensions(QByteArrayView json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray());
    if (!document.isArray())
        return malformed(u"no list of extensions"_s);
    QStringList extensions;
    for (const auto items = document.array(); const QJsonValue &item : items) {
        const QString id = item["identifier"_L1]["id"_L1].toString(), version = item["version"_L1].toString();
        if (!id.isEmpty() && !version.isEmpty())
            extensions += id + u'@' + version;
    }
    return inOrder(std::move(extensions));
}

Result<QStringList> parseZedExtensions(QByteArrayView json)
{
    const QJsonValue list = QJsonDocument::fromJson(json.toByteArray()).object()["extensions"_L1];
    if (!list.isObject())
        return malformed(u"no extensions"_s);
    QStringList extensions;
    const QJsonObject byId = list.toObject();
    for (auto it = byId.begin(); it != byId.end(); ++it) {
        const QString version = it.value()["manifest"_L1]["version"_L1].toString();
        if (!version.isEmpty())
            extensions += it.key() + u'@' + version;
    }
    return inOrder(std::move(extensions));
}

QString extensionOfFolder(const QString &name)
{
    static const QRegularExpression form(u"^([\\w-]+\\.[\\w.-]+?)-(\\d+\\.\\d+\\.\\d+)(?:-[\\w-]+)?$"_s);
    const auto match = form.match(name);
    return match.hasMatch() ? match.captured(1) + u'@' + match.captured(2) : QString();
}

} // namespace prose
