// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/packagejson.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace prose {

Result<PackageJson> parsePackageJson(QByteArrayView text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toByteArray());
    if (!document.isObject())
        return malformed(u"no JSON object"_s);
    return PackageJson{document["name"_L1].toString(), document["version"_L1].toString(), document["dependencies"_L1].toObject().keys()};
}

Result<QString> parseCorepackVersion(QByteArrayView text, const QString &manager)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toByteArray());
    if (!document.isObject())
        return malformed(u"no JSON object"_s);
    return document[manager].toString().section(u'+', 0, 0);
}

} // namespace prose
