// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/userinstalls.h"

#include "collectors/parsers/keyvalue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace prose {

Result<UserInstall> parsePipxMetadata(QByteArrayView text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toByteArray());
    const QJsonValue package = document["main_package"_L1];
    UserInstall install{package["package"_L1].toString() + package["suffix"_L1].toString(), package["package_version"_L1].toString()};
    if (install.name.isEmpty())
        return malformed(u"no main package"_s);
    return install;
}

Result<std::vector<UserInstall>> parseCargoCrates(QByteArrayView text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toByteArray());
    if (!document["installs"_L1].isObject())
        return malformed(u"no list of what is installed"_s);
    std::vector<UserInstall> installs;
    for (const auto allKeys = document["installs"_L1].toObject().keys(); const QString &key : allKeys)
        installs.push_back({key.section(u' ', 0, 0), key.section(u' ', 1, 1)});
    return installs;
}

UserInstall nixInstall(QStringView storePath)
{
    constexpr qsizetype hashLength = 32;
    const auto folder = u"/nix/store/"_s;
    if (!storePath.startsWith(folder))
        return {};
    QStringView entry = storePath.sliced(folder.size());
    if (const qsizetype slash = entry.indexOf(u'/'); slash >= 0)
        entry = entry.first(slash);
    if (entry.size() <= hashLength + 1 || entry[hashLength] != u'-')
        return {};
    entry = entry.sliced(hashLength + 1);
    for (qsizetype i = entry.indexOf(u'-'); i > 0; i = entry.indexOf(u'-', i + 1)) {
        if (i + 1 < entry.size() && entry[i + 1].isDigit())
            return {entry.first(i).toString(), entry.sliced(i + 1).toString()};
    }
    return {entry.toString(), {}};
}

Result<std::vector<UserInstall>> parseNixManifest(QByteArrayView text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toByteArray());
    const QJsonValue elements = document["elements"_L1];
    QJsonArray all = elements.toArray(); // versions 1 and 2
    if (elements.isObject()) { // version 3: by name
        for (const auto allElements = elements.toObject(); const QJsonValue &element : allElements)
            all += element;
    } else if (!elements.isArray()) {
        return malformed(u"no elements"_s);
    }
    std::vector<UserInstall> installs;
    for (const QJsonValue &element : std::as_const(all)) {
        UserInstall install = nixInstall(element["storePaths"_L1][0].toString());
        if (element["active"_L1].toBool(true) && !install.name.isEmpty())
            installs.push_back(std::move(install));
    }
    return installs;
}

UserInstall pythonInstall(QStringView folderName)
{
    const auto ending = u".dist-info"_s;
    if (!folderName.endsWith(ending))
        return {};
    const QStringView name = folderName.chopped(ending.size());
    const qsizetype hyphen = name.indexOf(u'-');
    return hyphen > 0 ? UserInstall{name.first(hyphen).toString(), name.sliced(hyphen + 1).toString()} : UserInstall{};
}

Result<UserInstall> parseSnapYaml(QByteArrayView text)
{
    const auto unquoted = [](QString value) {
        const bool isQuoted = value.size() >= 2 && value.front() == value.back() && (value.front() == u'\'' || value.front() == u'"');
        return isQuoted ? value.sliced(1, value.size() - 2) : value;
    };
    UserInstall install;
    for (const QString &line : textLines(text)) { // what is indented belongs to something else
        if (line.startsWith("name:"_L1) && install.name.isEmpty())
            install.name = unquoted(line.sliced(5).trimmed());
        else if (line.startsWith("version:"_L1) && install.version.isEmpty())
            install.version = unquoted(line.sliced(8).trimmed());
    }
    if (install.name.isEmpty())
        return malformed(u"no name"_s);
    return install;
}

QString flatpakVersion(QByteArrayView deploy)
{
    // Each entry of a{sv} begins at a multiple of 8 bytes; the key fills 16 with its NUL, so that the value follows at once: the
    // text, its NUL, and the variant's NUL and type.
    const QByteArrayView key("appdata-version\0", 16);
    const qsizetype at = deploy.indexOf(key);
    if (at < 0)
        return {};
    const QByteArrayView value = deploy.sliced(at + key.size());
    const qsizetype end = value.indexOf('\0');
    if (end < 0 || value.sliced(end).first(std::min<qsizetype>(3, value.size() - end)) != QByteArrayView("\0\0s", 3))
        return {};
    return QString::fromUtf8(value.first(end));
}

QString rustRelease(QByteArrayView manifest)
{
    const QByteArrayView heading("\n[pkg.rust]\nversion = \"");
    const qsizetype at = manifest.indexOf(heading);
    if (at < 0)
        return {};
    const QByteArrayView version = manifest.sliced(at + heading.size())
                                       .first(std::min<qsizetype>(40, manifest.size() - at - heading.size()));
    qsizetype end = 0;
    while (end < version.size() && version[end] != ' ' && version[end] != '"' && version[end] != '\n')
        ++end;
    return end < version.size() ? QString::fromUtf8(version.first(end)) : QString();
}

} // namespace prose
